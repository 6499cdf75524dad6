"""Define the dock beside the map, which is empty until it is first shown, to keep QGIS's start fast."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

translate = QCoreApplication.translate

DOCK_NAME = "MicroFlowDock"  # by which QGIS stores its position


class Dock(QgsDockWidget):
    """Hold the dock; ``make_contents`` makes its content."""

    def __init__(self, parent: QWidget, make_contents: Callable[[], QWidget]) -> None:
        super().__init__(translate("gui", "MicroFlow"), parent)
        self.setObjectName(DOCK_NAME)
        self._make_contents = make_contents
        self.contents: QWidget | None = None

    def showEvent(self, event):
        if self.contents is None:
            self.contents = self._make_contents()
            self.setWidget(self.contents)
        self.contents.look_ahead()
        super().showEvent(event)

    def close_contents(self) -> None:
        """Remove everything over the map and end threads; the widget itself is deleted with the dock."""
        if self.contents is not None:
            self.contents.close_all()
