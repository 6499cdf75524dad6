"""Offer to treat a value of the images as no data, if one may mean it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from .narrow import CheckRow
from .parameter_form import ParameterForm

translate = QCoreApplication.translate

NODATA_PARAMETER = "NODATA"


class NodataTick(QCheckBox):
    """Show a tick while a value of the images may mean no data; if ticked, the parameter has the value."""

    def __init__(self, form: ParameterForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self.value = form, ""
        self.toggled.connect(self._write)
        self.row = CheckRow(self)
        self.row.hide()

    def propose(self, values: Sequence[float]) -> None:
        """Offer the first of the values that may mean no data."""
        named = self._named()
        self.value = f"{values[0]:.10g}" if values else ""
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
