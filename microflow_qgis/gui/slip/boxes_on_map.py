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
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ...analysis.boxes import Box, Layout
from ...core.grid import Grid
from ...processing.vector_outputs import map_points

EDGE_CATCH = 8  # px of the screen around an edge, or a box's middle, in which it can be grabbed
CURSORS = {
    "SPACING": Qt.CursorShape.OpenHandCursor,
    "LENGTH": Qt.CursorShape.SizeAllCursor,
    "WIDTH": Qt.CursorShape.SizeAllCursor,
}
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

    def show_dragged(self, box: Box, layout: Layout) -> None:
        """Highlight a box as it would be with another layout."""
        self._draw(self._one, [box], layout)

    def neighbour(self, box: Box) -> Box | None:
        """Return the box before a box on its line, that after the first one, None if it is alone."""
        others = sorted(
            (one for one in self.boxes if one.line == box.line and one is not box),
            key=lambda one: one.distance,
        )
        before = [one for one in others if one.distance < box.distance]
        return before[-1] if before else next(iter(others), None)

    def _draw(self, band: QgsRubberBand, boxes: Sequence[Box], layout: Layout | None = None) -> None:
        band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        layout = layout or self.layout
        if self._grid is None or layout is None:
            return
        shapes = [[map_points(self._grid, box.corners(layout))] for box in boxes]
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

    def in_metres(self, point: QgsPointXY, box: Box | None = None) -> tuple[Box, float, float] | None:
        """Return a box, the nearest if none is given, with the position of a point of the map along and
        right of it."""
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
        nearest = box or min(self.boxes, key=lambda one: float(np.hypot(*(one.centre - position))))
        along, right = (position - nearest.centre) @ np.linalg.inv(nearest.to_pixels)
        return nearest, float(along), float(right)

    def remove(self) -> None:
        for band in (self._all, self._one):
            self._canvas.scene().removeItem(band)


class BoxTool(QgsMapTool):
    """Choose a box by a click; drag an edge to change the length or width of all boxes, its middle the
    spacing."""

    clicked = pyqtSignal(object)  # a Box
    dragged = pyqtSignal(str, float)  # "SPACING", "LENGTH" or "WIDTH", and metres

    def __init__(self, canvas: QgsMapCanvas, boxes: BoxesOnMap) -> None:
        super().__init__(canvas)
        self._boxes, self._part = boxes, ""
        self._held: Box | None = None
        self._neighbour: Box | None = None
        self._pressed = QPoint()

    def canvasPressEvent(self, event):
        self._pressed = event.pos()
        self._take(event.mapPoint())

    def canvasMoveEvent(self, event):
        part = self._part or self._part_at(event.mapPoint())
        self.setCursor(CURSORS.get(part, Qt.CursorShape.ArrowCursor))
        if self._part and self._is_moved(event.pos()):
            self._drag(event.mapPoint())

    def canvasReleaseEvent(self, event):
        if self._part and self._is_moved(event.pos()):
            self._drag(event.mapPoint())
        else:
            place = self._boxes.in_metres(event.mapPoint())
            if place is not None:
                self.clicked.emit(place[0])
        self._part, self._held = "", None

    def _is_moved(self, place: QPoint) -> bool:
        return (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()

    def _take(self, point: QgsPointXY) -> None:
        """Hold the box at a point by the part that is there."""
        place = self._boxes.in_metres(point)
        self._held = None if place is None else place[0]
        self._neighbour = None if place is None else self._boxes.neighbour(place[0])
        self._part = self._part_at(point)

    def _drag(self, point: QgsPointXY) -> None:
        place, layout = self._boxes.in_metres(point, self._held), self._boxes.layout
        if place is None or layout is None:
            return
        box, along, right = place
        if self._part == "SPACING" and self._neighbour is not None:
            ahead = along + box.distance - self._neighbour.distance
            metres = max(abs(ahead), box.pixel)
            self._boxes.show_dragged(box._replace(centre=box.centre + along * box.to_pixels[0]), layout)
        else:
            metres = 2 * abs(right if self._part == "LENGTH" else along)
            self._boxes.show_dragged(box, layout._replace(**{self._part.lower(): metres}))
        self.dragged.emit(self._part, metres)

    def _part_at(self, point: QgsPointXY) -> str:
        """Return the size that a drag from a point changes, '' if it changes none."""
        place, layout = self._boxes.in_metres(point), self._boxes.layout
        if place is None or layout is None:
            return ""
        box, along, right = place
        screen = EDGE_CATCH * self._metres_per_screen_pixel(box, point)
        reach = min(screen, layout.width / 4, layout.length / 4)
        beside, ahead = abs(abs(right) - layout.length / 2), abs(abs(along) - layout.width / 2)
        if np.hypot(along, right) <= reach and self._boxes.neighbour(box) is not None:
            return "SPACING"
        if beside <= reach and abs(along) <= layout.width / 2 + reach:
            return "LENGTH"
        if ahead <= reach and abs(right) <= layout.length / 2 + reach:
            return "WIDTH"
        return ""

    def _metres_per_screen_pixel(self, box: Box, point: QgsPointXY) -> float:
        step = self.canvas().mapUnitsPerPixel()
        moved = self._boxes.in_metres(QgsPointXY(point.x() + step, point.y()), box)
        here = self._boxes.in_metres(point, box)
        if moved is None or here is None:
            return box.pixel
        return float(np.hypot(moved[1] - here[1], moved[2] - here[2]))
