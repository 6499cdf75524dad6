"""Define widgets whose text does not limit how narrow the dock can be."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

LETTERS = 8  # that a button or a list shows at least
BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:m|km|px)\b)")


class CheckRow(QWidget):
    """Show a check box with its text in a label that wraps; a click on the label is one on the box."""

    def __init__(self, box: QCheckBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.label = box, CheckLabel(box)
        self.set_text(box.text())
        box.setText("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def text(self) -> str:
        return self.label.text()

    def set_text(self, text: str) -> None:
        self.label.setText(text)
        self.box.setAccessibleName(text)
        self.setToolTip(self.box.toolTip())


class CheckLabel(QLabel):
    """Show the text of a check box, which is clicked where the text is."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setBuddy(box)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)  # as the box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.click()


class ToolButton(QToolButton):
    """Show an icon with a text beside it, which is cut where it does not fit; the tool tip has all of it."""

    def __init__(self, text: str, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setText(text)
        self.setAccessibleName(text)
        self.setIcon(icon)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wanted = super().sizeHint()

    def sizeHint(self):
        return self._wanted

    def minimumSizeHint(self):
        width = self._around() + self.fontMetrics().averageCharWidth() * LETTERS
        return QSize(min(width, self._wanted.width()), self._wanted.height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        room = self.width() - self._around()
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(self._text if self.text() != self._text else "")

    def _around(self) -> int:
        """Return the width of all but the text, in px."""
        return self._wanted.width() - self.fontMetrics().horizontalAdvance(self._text)


def shrinkable(box: QComboBox) -> QComboBox:
    """Let a list be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(LETTERS)
    return box


def unbroken(text: str) -> str:
    """Return a sentence that is not wrapped between a number and its unit."""
    return BEFORE_UNIT.sub("\u00a0", text)
