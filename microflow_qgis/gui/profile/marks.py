"""Mark a profile on the map: its swath, its rulers, and the letters at its ends."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QPainterPath, QPen

LINE_COLOUR = QColor("#e6007e")
LINE_HALO = QColor(255, 255, 255, 220)
LETTER = 13  # pt


class Letters(QgsMapCanvasItem):
    """Show A at the beginning of a line and A′ at its end, in the map's CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._places: list[tuple[str, QgsPointXY]] = []

    def show_at(self, name: str, start: QgsPointXY, end: QgsPointXY) -> None:
        self._places = [(name, start), (f"{name}′", end)]
        self.updatePosition()
        self.show()
        self.update()

    def clear(self) -> None:
        self._places = []
        self.hide()

    def updatePosition(self):
        self.setRect(QgsRectangle(self._canvas.extent()), False)

    def paint(self, painter, option, widget):
        font = painter.font()
        font.setPointSize(LETTER)
        font.setBold(True)
        for text, place in self._places:
            at = self.toCanvasCoordinates(place) - self.pos()
            path = QPainterPath()
            path.addText(QPointF(at.x() + 6, at.y() - 6), font, text)
            painter.strokePath(path, QPen(LINE_HALO, 4))
            painter.fillPath(path, LINE_COLOUR)


class ProfileMarks:
    """Show swath, rulers and letters of one profile over the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._swath = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._rulers = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._swath.setStrokeColor(QColor(230, 0, 126, 140))
        self._swath.setFillColor(QColor(230, 0, 126, 30))
        self._rulers.setColor(LINE_COLOUR)
        self._rulers.setWidth(2)
        self.letters = Letters(canvas)

    def show(self, name: str, vertices: Sequence[QgsPointXY], half: float, rulers: Sequence[float]) -> None:
        """Show the marks; ``vertices`` of the line and ``half`` the swath's width are in the map's units.

        ``rulers`` are shares of the line's length.
        """
        line = QgsGeometry.fromPolylineXY(list(vertices))
        self._swath.setToGeometry(
            line.buffer(half, 1, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 2.0), None
        )
        self._rulers.setToGeometry(QgsGeometry.fromMultiPolylineXY(_across(line, half, rulers)), None)
        self.letters.show_at(name, vertices[0], vertices[-1])

    def clear(self) -> None:
        self._swath.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._rulers.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.letters.clear()

    def remove(self) -> None:
        for item in (self._swath, self._rulers, self.letters):
            self._canvas.scene().removeItem(item)


def _across(line: QgsGeometry, half: float, shares: Sequence[float]) -> list[list[QgsPointXY]]:
    """Return short lines across, at shares of the length."""
    made = []
    for share in shares:
        at = min(max(share, 0.0), 1.0) * line.length()
        place, angle = line.interpolate(at), line.interpolateAngle(at)
        if place.isNull():
            continue
        middle, step = place.asPoint(), 1.5 * half * np.array([np.cos(angle), -np.sin(angle)])
        ends = (QgsPointXY(middle.x() + side * step[0], middle.y() + side * step[1]) for side in (-1, 1))
        made.append(list(ends))
    return made
