"""Draw a line of any number of vertices with a map tool: clicks, and the right button at its end."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class PolylineTool(QgsMapTool):
    """Call ``drawn`` with the vertices in the map's CRS. Escape restarts.

    With ``most``, the line ends at that number of vertices.
    """

    drawn = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, most: int = 0) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.most = most
        self._vertices: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(QColor("#e6007e"))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.RightButton:
            self._end()
            return
        if not self._vertices or event.mapPoint() != self._vertices[-1]:
            self._vertices.append(event.mapPoint())
        if self.most and len(self._vertices) == self.most:
            self._end()

    def canvasMoveEvent(self, event):
        if self._vertices:
            line = QgsGeometry.fromPolylineXY([*self._vertices, event.mapPoint()])
            self._band.setToGeometry(line, None)

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Escape:
            self.clear()

    def deactivate(self):
        self.clear()
        super().deactivate()

    def _end(self) -> None:
        vertices = self._vertices
        self.clear()
        if len(vertices) > 1:
            self.drawn.emit(vertices)

    def clear(self) -> None:
        self._vertices = []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def remove(self) -> None:
        self.clear()
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)
