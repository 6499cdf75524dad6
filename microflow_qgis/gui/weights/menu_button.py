"""List the weights on this computer, behind a button beside the line in which any can be named."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ...engine.job import NO_WEIGHTS
from ...processing.weights import installed_weights
from . import messages

translate = QCoreApplication.translate


def with_weights(line: QWidget, choose: Callable[[str], None]) -> QWidget:
    """Return the line and the button; ``choose`` is called with the value of the parameter WEIGHTS."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(line)
    layout.addWidget(WeightsButton(choose))
    row.setFocusProxy(line)
    return row


class WeightsButton(QToolButton):
    """List in a menu the weights with size and range, with their figures as tool tips."""

    def __init__(self, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.setText(translate("gui", "Choose"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choose = choose
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._chosen)
        self.setMenu(menu)

    def fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for value, weights in installed_weights():
            action = menu.addAction(messages.label(weights))
            action.setData(value)
            action.setToolTip(messages.details(weights))
        menu.addAction(messages.without()).setData(NO_WEIGHTS)

    def _chosen(self, action) -> None:
        self._choose(action.data())
