"""The page of weights in QGIS's options: what there is, how good it is here, and how more comes in."""

from __future__ import annotations

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QTreeWidgetItem, QWidget

from ...core.weights_card import Weights
from ...engine.job import BUILTIN, NO_WEIGHTS
from ...paths import ui_path
from ...processing.weights import found_weights
from ..weights import messages as words
from .weights_library import Shelf

translate = QCoreApplication.translate

VALUE = Qt.ItemDataRole.UserRole  # what the parameter WEIGHTS calls a row's weights
HERE = 6  # the first column of what was measured on this computer


class WeightsPage(QWidget):
    """The widgets of resources/ui/weights_page.ui; buttons act at once."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        uic.loadUi(str(ui_path("weights_page")), self)
        self.shelf = shelf
        self._rows: list[tuple[str, list[str], str]] = []
        self.measure.clicked.connect(lambda: shelf.measure(self.chosen() or [row[0] for row in self._rows]))
        self.bring.clicked.connect(self._browse)
        self.remove.clicked.connect(lambda: [shelf.remove(path) for path in self._removable()])
        self.download.clicked.connect(lambda: shelf.download(self.address.text().strip()))
        self.cancel.clicked.connect(shelf.cancel)
        self.table.itemSelectionChanged.connect(self._enable)
        self.address.textChanged.connect(self._enable)
        shelf.changed.connect(self.refresh)
        self.refresh()

    def apply(self) -> None:
        """Nothing waits for the options to be closed."""

    def refresh(self) -> None:
        shelf = self.shelf
        self._fill()
        self.notice.setText(shelf.notice)
        self.notice.setVisible(bool(shelf.notice))
        self.working.setVisible(shelf.busy)
        self.stage.setText(shelf.stage)
        self.bar.setRange(0, 100 if shelf.share else 0)
        self.bar.setValue(round(shelf.share))
        self._enable()

    def chosen(self) -> list[str]:
        return [item.data(0, VALUE) for item in self.table.selectedItems()]

    def _fill(self) -> None:
        rows = [(value, _cells(weights), str(weights.path)) for value, weights in found_weights()]
        rows.append((NO_WEIGHTS, [words.without(), *[""] * (HERE - 1)], ""))
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
                column, all(cells[column] in ("", words.UNKNOWN) for _, cells, _ in rows)
            )
            self.table.resizeColumnToContents(column)

    def _measured(self, value: str) -> list[str]:
        results = self.shelf.measured.get(value)
        return words.measured(results) if results else ["", "", ""]

    def _removable(self) -> list[str]:
        return [value for value in self.chosen() if value not in (BUILTIN, NO_WEIGHTS)]

    def _enable(self) -> None:
        free = not self.shelf.busy
        for button in (self.measure, self.bring):
            button.setEnabled(free)
        self.remove.setEnabled(free and bool(self._removable()))
        self.download.setEnabled(free and bool(self.address.text().strip()))

    def _browse(self) -> None:
        kinds = translate("gui", "Weights") + " (*.pt *.pth *.ckpt *.tar *.safetensors);;"
        kinds += translate("gui", "All files") + " (*)"
        path, _ = QFileDialog.getOpenFileName(self, translate("gui", "Import weights"), "", kinds)
        if path:
            self.shelf.bring(path)


def _cells(weights: Weights) -> list[str]:
    return [
        words.name(weights),
        words.size(weights),
        words.trained_for(weights),
        words.known_motion(weights),
        words.benchmark(weights, "one date"),
        words.benchmark(weights, "two dates"),
    ]
