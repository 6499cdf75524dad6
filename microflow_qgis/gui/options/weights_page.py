"""Define the page of weights in QGIS's options: a list, measurements on this computer, and imports."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QTreeWidgetItem, QWidget

from ...core.weights_card import Weights, unusable_in, user_folder
from ...engine.job import BUILTIN, NO_WEIGHTS
from ...paths import ui_path
from ...processing.messages import sentence
from ...processing.weights import installed_weights
from ..weights import messages
from .weights_library import WeightsLibrary

translate = QCoreApplication.translate

VALUE = Qt.ItemDataRole.UserRole  # value of the parameter WEIGHTS for a row
HERE = 6  # the first column measured on this computer


class WeightsPage(QWidget):
    """Hold the widgets of resources/ui/weights_page.ui; buttons act at once."""

    def __init__(self, library: WeightsLibrary) -> None:
        super().__init__()
        uic.loadUi(str(ui_path("weights_page")), self)
        self.library = library
        self._rows: list[tuple[str, list[str], str]] = []
        self._unusable: dict[str, str] = {}  # the defects of weights whose card cannot be used, by path
        self.measure.clicked.connect(lambda: library.measure(self._measurable()))
        self.bring.clicked.connect(self._browse)
        self.remove.clicked.connect(lambda: [library.remove(path) for path in self._removable()])
        self.download.clicked.connect(lambda: library.download(self.address.text().strip()))
        self.cancel.clicked.connect(library.cancel)
        self.table.itemSelectionChanged.connect(self._enable)
        self.address.textChanged.connect(self._enable)
        library.changed.connect(self.refresh)
        self.refresh()

    def apply(self) -> None:
        """Do nothing: all changes take effect at once."""

    def refresh(self) -> None:
        library = self.library
        self._fill()
        self.notice.setText(library.notice)
        self.notice.setVisible(bool(library.notice))
        self.working.setVisible(library.busy)
        self.stage.setText(library.stage)
        self.bar.setRange(0, 100 if library.fraction else 0)
        self.bar.setValue(round(100 * library.fraction))
        self._enable()

    def chosen(self) -> list[str]:
        return [item.data(0, VALUE) for item in self.table.selectedItems()]

    def _fill(self) -> None:
        rows = [(value, _cells(weights), str(weights.path)) for value, weights in installed_weights()]
        rows.append((NO_WEIGHTS, [messages.without(), *[""] * (HERE - 1)], ""))
        self._unusable = {str(path): sentence(error) for path, error in unusable_in(user_folder())}
        for path, reason in self._unusable.items():
            name = translate("gui", "{name} (unusable)").format(name=Path(path).stem)
            rows.append((path, [name, *[""] * (HERE - 1)], reason))
        rows = [(value, cells + self._measured(value), tip) for value, cells, tip in rows]
        if rows == self._rows:
            return
        self._rows, chosen = rows, self.chosen()
        self.table.clear()
        for value, cells, tip in rows:
            item = QTreeWidgetItem(cells)
            item.setData(0, VALUE, value)
            item.setToolTip(0, tip)
            self.table.addTopLevelItem(item)
            item.setSelected(value in chosen)
        for column in range(self.table.columnCount()):
            self.table.setColumnHidden(
                column, all(cells[column] in ("", messages.UNKNOWN) for _, cells, _ in rows)
            )
            self.table.resizeColumnToContents(column)

    def _measured(self, value: str) -> list[str]:
        results = self.library.measured.get(value)
        return messages.measured(results) if results else ["", "", ""]

    def _measurable(self) -> list[str]:
        """Return the chosen weights, or all, without those that no run would accept."""
        values = self.chosen() or [value for value, _, _ in self._rows]
        return [value for value in values if value not in self._unusable]

    def _removable(self) -> list[str]:
        return [value for value in self.chosen() if value not in (BUILTIN, NO_WEIGHTS)]

    def _enable(self) -> None:
        free = not self.library.busy
        for button in (self.measure, self.bring):
            button.setEnabled(free)
        self.remove.setEnabled(free and bool(self._removable()))
        self.download.setEnabled(free and bool(self.address.text().strip()))

    def _browse(self) -> None:
        kinds = translate("gui", "Weights") + " (*.pt *.pth *.ckpt *.tar *.safetensors);;"
        kinds += translate("gui", "All files") + " (*)"
        path, _ = QFileDialog.getOpenFileName(self, translate("gui", "Import weights"), "", kinds)
        if path:
            self.library.bring(path)


def _cells(weights: Weights) -> list[str]:
    return [
        messages.name(weights),
        messages.size(weights),
        messages.trained_for(weights),
        messages.known_motion(weights),
        messages.benchmark(weights, "one date"),
        messages.benchmark(weights, "two dates"),
    ]
