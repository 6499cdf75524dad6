"""Draw one line with a map tool by two clicks. Escape or the right button restarts."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class LineTool(QgsMapTool):
    """Call ``drawn`` with start and end in the map's CRS."""

    drawn = pyqtSignal(object, object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(QColor("#e6007e"))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.RightButton:
            self.clear()
        elif self._start is None:
            self.clear()
            self._start = event.mapPoint()
        elif event.mapPoint() != self._start:
            start, self._start = self._start, None
            self._show(start, event.mapPoint())
            self.drawn.emit(start, event.mapPoint())

    def canvasMoveEvent(self, event):
        if self._start is not None:
            self._show(self._start, event.mapPoint())

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape:
            self.clear()

    def clear(self) -> None:
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def remove(self) -> None:
        self.clear()
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)

    def _show(self, start, end) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolylineXY([start, end]), None)
