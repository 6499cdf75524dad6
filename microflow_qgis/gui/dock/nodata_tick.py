"""Offer to treat a value of the images as no data, if one may mean it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ...processing.forecast import Forecast, proposed_nodata
from ..tasks.latest_only import LatestOnly
from .narrow import CheckRow
from .parameter_form import ParameterForm

translate = QCoreApplication.translate

NODATA_PARAMETER = "NODATA"


class NodataTick(QCheckBox):
    """Show a tick while a value of the images may mean no data; if ticked, the parameter has the value."""

    def __init__(self, form: ParameterForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._images, self.value = form, None, ""
        self._latest = LatestOnly(self)
        self._latest.done.connect(self._propose)
        self.toggled.connect(self._write)
        self.row = CheckRow(self)
        self.row.hide()

    def close_all(self) -> None:
        self._latest.close()

    def look_at(self, coming: Forecast | None) -> None:
        """Examine the images of a forecast in a thread, if they differ from the last ones."""
        images = None if coming is None else coming.images
        if images is None or [image[:2] for image in images] == self._images:
            return
        self._images = [image[:2] for image in images]
        self._latest.ask(lambda latest: latest.done.emit(proposed_nodata(images, latest.superseded)))

    def _propose(self, values: list[float]) -> None:
        named = self._named()
        self.value = f"{values[0]:g}" if values else ""
        self.setToolTip(
            translate(
                "gui",
                "Part of an image has this value in connected areas. As long as it counts as ground, the "
                "edges of these areas are measured as if they were ground.",
            )
        )
        self.row.set_text(translate("gui", "Treat {value} as no data").format(value=self.value))
        self.row.setVisible(bool(values))
        self.blockSignals(True)
        self.setChecked(self.value in named)
        self.blockSignals(False)

    def _named(self) -> list[str]:
        return str(self._form.value(NODATA_PARAMETER) or "").replace(",", " ").split()

    def _write(self, ticked: bool) -> None:
        others = [name for name in self._named() if name != self.value]
        self._form.set_value(NODATA_PARAMETER, " ".join([*others, self.value] if ticked else others))
