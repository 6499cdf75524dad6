"""The dock beside the map, empty until it is first shown: a start of QGIS pays nothing for it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

translate = QCoreApplication.translate

OBJECT_NAME = "MicroFlowDock"  # by which QGIS remembers its place


class Dock(QgsDockWidget):
    """``make_contents`` makes what is in it."""

    def __init__(self, parent: QWidget, make_contents: Callable[[], QWidget]) -> None:
        super().__init__(translate("gui", "MicroFlow"), parent)
        self.setObjectName(OBJECT_NAME)
        self._make_contents = make_contents
        self.contents: QWidget | None = None

    def showEvent(self, event):
        if self.contents is None:
            self.contents = self._make_contents()
            self.setWidget(self.contents)
        self.contents.look_ahead()
        super().showEvent(event)

    def close_contents(self) -> None:
        """What is over the map and in threads ends; the widget itself goes with the dock."""
        if self.contents is not None:
            self.contents.close_all()
