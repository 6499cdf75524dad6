"""Show the verdict on the last result in the dock until the next, with reasons and remedies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...analysis.verdict import CARE, GOOD, NOT_MEASURED
from ...processing.verdict import (
    HIDE_UNTRUSTED,
    NO_SMOOTHING,
    RAISE_LIMIT,
    REMOVE_SHIFT,
    VerdictLine,
    headline,
    summary,
    verdict_lines,
)
from .narrow import unbroken

translate = QCoreApplication.translate

ICONS = {GOOD: "mIconSuccess.svg", CARE: "mIconWarning.svg"}


class ResultCard(QFrame):
    """Show the verdict in the results of a run.

    ``remedy_wanted`` carries the name of the remedy whose button was pressed (:mod:`...processing.verdict`).
    """

    remedy_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.icon, self.title, self.figures = QLabel(self), _text(self), _text(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.lines = QWidget(self)
        self.lines.setLayout(_without_margins(QVBoxLayout()))
        head = QHBoxLayout()
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.figures)
        column.addWidget(self.lines)
        self.hide()

    def show_verdict(self, results: Mapping[str, Any], unit: str) -> None:
        """Show the verdict in the outputs of an estimate, with ``unit`` metres or pixels."""
        state = results["VERDICT"]
        size = self.fontMetrics().height() + 4
        self.icon.setPixmap(self._icon(state).pixmap(size, size))
        self.title.setText(headline(state))
        self.figures.setText(unbroken(summary(results, unit)))
        self._clear()
        findings = tuple(filter(None, str(results["FINDINGS"]).split(",")))
        for line in verdict_lines(findings, results, unit):
            self._add(line)
        self.lines.setVisible(bool(findings))
        self.show()

    def _icon(self, state: str) -> QIcon:
        if state == NOT_MEASURED:  # QGIS's own is grey
            return self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxCritical)
        return QgsApplication.getThemeIcon(ICONS[state])

    def _add(self, line: VerdictLine) -> None:
        row = QWidget(self.lines)
        grid = _without_margins(QGridLayout(row))
        text = _text(row)
        text.setText(unbroken(line.text))
        grid.addWidget(text, 0, 0, 1, 2)
        if line.remedy:
            button = QPushButton(_label(line.remedy), row)
            button.setObjectName(line.remedy)
            button.clicked.connect(lambda _, name=line.remedy: self.remedy_wanted.emit(name))
            grid.addWidget(button, 1, 0)
            grid.setColumnStretch(1, 1)
        self.lines.layout().addWidget(row)

    def _clear(self) -> None:
        layout = self.lines.layout()
        while layout.count():
            row = layout.takeAt(0).widget()
            row.setParent(None)
            row.deleteLater()


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _without_margins(layout):
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def _label(remedy: str) -> str:
    return {
        REMOVE_SHIFT: translate("gui", "Remove the shift"),
        RAISE_LIMIT: translate("gui", "Raise the limit"),
        HIDE_UNTRUSTED: translate("gui", "Hide what is not trusted"),
        NO_SMOOTHING: translate("gui", "Try without smoothing"),
    }[remedy]
