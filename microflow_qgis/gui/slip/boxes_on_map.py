"""Show the boxes of a slip curve on the map, whose size can be changed by dragging their edges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...analysis.boxes import Box, Layout
from ...core.grid import Grid
from ...processing.vector_outputs import map_points

EDGE_CATCH = 8  # px of the screen around an edge in which it can be grabbed
MOST_SHOWN = 2000  # boxes drawn at once
GREY, CHOSEN_COLOUR = QColor(70, 70, 70, 200), QColor("#e6007e")


class BoxesOnMap:
    """Draw outlines of boxes over the map in its CRS; the ``chosen`` one is highlighted."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        polygon = QgsWkbTypes.GeometryType.PolygonGeometry
        self._all, self._one = QgsRubberBand(canvas, polygon), QgsRubberBand(canvas, polygon)
        for band, colour, width in ((self._all, GREY, 1), (self._one, CHOSEN_COLOUR, 2)):
            band.setStrokeColor(colour)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
        self.boxes: Sequence[Box] = []
        self.layout: Layout | None = None
        self._grid: Grid | None = None
        self._crs = QgsCoordinateReferenceSystem()

    def show(
        self, boxes: Sequence[Box], layout: Layout, grid: Grid, crs: QgsCoordinateReferenceSystem
    ) -> None:
        self.boxes, self.layout, self._grid, self._crs = boxes, layout, grid, crs
        self._draw(self._all, boxes[:MOST_SHOWN])
        self._draw(self._one, [])

    def clear(self) -> None:
        self.boxes, self.layout, self._grid = [], None, None
        for band in (self._all, self._one):
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def choose(self, box: Box | None) -> None:
        self._draw(self._one, [] if box is None else [box])

    def _draw(self, band: QgsRubberBand, boxes: Sequence[Box]) -> None:
        band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._grid is None or self.layout is None:
            return
        shapes = [[map_points(self._grid, box.corners(self.layout))] for box in boxes]
        geometry = QgsGeometry.fromMultiPolygonXY(shapes)
        try:
            geometry.transform(self._change())
        except QgsCsException:
            return
        band.setToGeometry(geometry, None)

    def _change(self) -> QgsCoordinateTransform:
        """Return the transformation from the raster's CRS to the map's."""
        destination = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self._crs, destination, QgsProject.instance())

    def in_metres(self, point: QgsPointXY) -> tuple[Box, float, float] | None:
        """Return the box nearest to a point of the map, with the point's position along and right of it."""
        if not self.boxes or self._grid is None:
            return None
        back = QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(), self._crs, QgsProject.instance()
        )
        try:
            place = back.transform(point)
        except QgsCsException:
            return None
        row, col = self._grid.rowcol(place.x(), place.y())
        position = np.array([float(col), float(row)])
        nearest = min(self.boxes, key=lambda box: float(np.hypot(*(box.centre - position))))
        along, right = (position - nearest.centre) @ np.linalg.inv(nearest.to_pixels)
        return nearest, float(along), float(right)

    def remove(self) -> None:
        for band in (self._all, self._one):
            self._canvas.scene().removeItem(band)


class BoxTool(QgsMapTool):
    """Choose a box by a click; drag an edge to change the length or width of all boxes."""

    clicked = pyqtSignal(object)  # a Box
    dragged = pyqtSignal(str, float)  # "LENGTH" or "WIDTH", and metres

    def __init__(self, canvas: QgsMapCanvas, boxes: BoxesOnMap) -> None:
        super().__init__(canvas)
        self._boxes, self._edge = boxes, ""

    def canvasPressEvent(self, event):
        self._edge = self._edge_at(event.mapPoint())

    def canvasMoveEvent(self, event):
        edge = self._edge or self._edge_at(event.mapPoint())
        shapes = {"": Qt.CursorShape.ArrowCursor}
        self.setCursor(shapes.get(edge, Qt.CursorShape.SizeAllCursor))
        if self._edge:
            self._drag(event.mapPoint())

    def canvasReleaseEvent(self, event):
        if self._edge:
            self._drag(event.mapPoint())
            self._edge = ""
            return
        place = self._boxes.in_metres(event.mapPoint())
        if place is not None:
            self.clicked.emit(place[0])

    def _drag(self, point: QgsPointXY) -> None:
        place = self._boxes.in_metres(point)
        if place is not None:
            _, along, right = place
            self.dragged.emit(self._edge, 2 * abs(right if self._edge == "LENGTH" else along))

    def _edge_at(self, point: QgsPointXY) -> str:
        place, layout = self._boxes.in_metres(point), self._boxes.layout
        if place is None or layout is None:
            return ""
        box, along, right = place
        reach = EDGE_CATCH * self._metres_per_screen_pixel(box, point)
        beside, ahead = abs(abs(right) - layout.length / 2), abs(abs(along) - layout.width / 2)
        if beside <= reach and abs(along) <= layout.width / 2 + reach:
            return "LENGTH"
        if ahead <= reach and abs(right) <= layout.length / 2 + reach:
            return "WIDTH"
        return ""

    def _metres_per_screen_pixel(self, box: Box, point: QgsPointXY) -> float:
        step = self.canvas().mapUnitsPerPixel()
        moved = self._boxes.in_metres(QgsPointXY(point.x() + step, point.y()))
        here = self._boxes.in_metres(point)
        if moved is None or here is None or moved[0] is not here[0]:
            return box.pixel
        return float(np.hypot(moved[1] - here[1], moved[2] - here[2]))
