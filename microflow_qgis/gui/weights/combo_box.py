"""Offer weights to choose from: those found here by name, or any path."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ...engine.job import NO_WEIGHTS
from ...processing.weights import installed_weights
from . import messages


class WeightsChoice(QComboBox):
    """Hold a value of the parameter WEIGHTS: ``builtin``, a path, or ``none``."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.look()
        self.currentTextChanged.connect(self._describe)

    def look(self) -> None:
        """Search the weights again; the value stays."""
        value, blocked = self.value(), self.blockSignals(True)
        self.clear()
        for name, weights in installed_weights():
            self.addItem(messages.label(weights), name)
            tip = messages.details(weights)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.addItem(messages.without(), NO_WEIGHTS)
        self.blockSignals(blocked)
        self.set_value(value or self.itemData(0))

    def showPopup(self):
        self.look()
        super().showPopup()

    def value(self) -> str:
        index = self.findText(self.currentText())
        return self.currentText().strip() if index < 0 else self.itemData(index)

    def set_value(self, value: str) -> None:
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)
        self.setEditText(value if index < 0 else self.itemText(index))

    def _describe(self) -> None:
        tip = self.itemData(self.findText(self.currentText()), Qt.ItemDataRole.ToolTipRole)
        self.setToolTip(tip or self.currentText())
        self.changed.emit()
