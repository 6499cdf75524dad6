"""Treat 180° as no edge: places a whole turn around the globe apart are the same."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
    QgsWkbTypes,
)

from ..core.grid import Grid
from ..io.align import Extent
from ..io.pixelmap import period_of

SIDE_NODES = 33  # along each side of a grid, from which its surroundings in another CRS are computed
CORNERS = 5  # vertices of the outline of an extent that is not transformed


def whole_turn(crs: QgsCoordinateReferenceSystem) -> float:
    """Return the length of x around the globe in a CRS, 0 if x is not periodic."""
    if not crs.isValid():
        return 0.0
    return period_of(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


def turns_of(crs: QgsCoordinateReferenceSystem) -> tuple[float, ...]:
    """Return the distances in x by which a geometry may be moved."""
    turn = whole_turn(crs)
    return (0.0, -turn, turn) if turn else (0.0,)


def surroundings(
    grid: Grid, back: QgsCoordinateTransform | None, margin: tuple[float, float]
) -> QgsRectangle | None:
    """Return the box around a grid with a margin (rows, cols), where ``back`` leads; None without one.

    It is not interrupted at 180°.
    """
    row, col = (np.linspace(-more, length + more, SIDE_NODES) for length, more in zip(grid.shape, margin))
    x, y = (axis.ravel() for axis in grid.xy(*np.meshgrid(row, col, indexing="ij")))
    if back is not None:
        points = [_moved(back, *point) for point in zip(x.tolist(), y.tolist())]
        places = [point for point in points if point is not None]
        if not places:
            return None
        x, y = np.array(places).T
        turn = whole_turn(back.destinationCrs())
        if turn:
            middle = x[len(x) // 2]
            x = middle + (x - middle + turn / 2) % turn - turn / 2
    return QgsRectangle(float(x.min()), float(y.min()), float(x.max()), float(y.max()))


def _moved(change: QgsCoordinateTransform, x: float, y: float) -> tuple[float, float] | None:
    try:
        point = change.transform(x, y)
    except QgsCsException:
        return None
    return (point.x(), point.y()) if np.isfinite([point.x(), point.y()]).all() else None


def turned_to(geometry: QgsGeometry, grid: Grid, crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    """Return the parts of a geometry in ``crs``, not interrupted at 180°, near the middle of a grid.

    Successive vertices must be less than half a turn apart. Points are left out.
    """
    turn = whole_turn(crs)
    if not turn:
        return [geometry]
    middle = float(grid.xy(grid.shape[0] / 2, grid.shape[1] / 2)[0])
    parts = []
    for part in geometry.asGeometryCollection():
        if part.type() == QgsWkbTypes.GeometryType.LineGeometry:
            parts.append(QgsGeometry.fromPolylineXY(_whole(part.asPolyline(), turn, middle)))
        elif part.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            outer, *holes = part.asPolygon()
            outer = _whole(outer, turn, middle)
            rings = [outer, *(_whole(hole, turn, _centre(outer)) for hole in holes)]
            parts.append(QgsGeometry.fromPolygonXY(rings))
    return parts


def copies_on(part: QgsGeometry, grid: Grid, crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    """Return a part and the copies a whole turn away that overlap a grid in ``crs``."""
    west, _, east, _ = grid.bounds
    copies = [part]
    for turn in turns_of(crs)[1:]:
        copy = QgsGeometry(part)
        copy.translate(turn, 0.0)
        box = copy.boundingBox()
        if box.xMinimum() < east and box.xMaximum() > west:
            copies.append(copy)
    return copies


def _whole(ring: list[QgsPointXY], turn: float, middle: float) -> list[QgsPointXY]:
    """Return a line or ring moved by whole turns, to around ``middle``.

    A ring around a pole does not close on itself: its vertices are moved one by one.
    """
    x = _continuous(np.array([point.x() for point in ring]), turn)
    if ring[0] == ring[-1] and x[0] != x[-1]:
        x += turn * np.round((middle - x) / turn)
    else:
        x += turn * np.round((middle - (x.min() + x.max()) / 2) / turn)
    return [QgsPointXY(new, point.y()) for new, point in zip(x.tolist(), ring)]


def _centre(ring: list[QgsPointXY]) -> float:
    x = [point.x() for point in ring]
    return (min(x) + max(x)) / 2


def _continuous(x: np.ndarray, turn: float) -> np.ndarray:
    """Return x moved by whole turns to within half a turn of the value before."""
    turns = np.zeros(len(x))
    turns[1:] = np.cumsum(np.round(np.diff(x) / turn))
    return x - turn * turns


def extent_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    grid: Grid,
) -> Extent | None:
    """Return the parameter EXTENT in the CRS of a grid, None without one."""
    box = algorithm.parameterAsExtent(parameters, "EXTENT", context, crs)
    if box.isNull():
        return None
    extent = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    turn = whole_turn(crs)
    if not turn:
        return extent
    x = np.array(extent[::2])
    outline = algorithm.parameterAsExtentGeometry(parameters, "EXTENT", context, crs)
    around = [vertex.x() for vertex in outline.vertices()]
    if len(around) > CORNERS:
        x = _continuous(np.array(around), turn)
    west, _, east, _ = grid.bounds
    parts = [
        (max(west, x.min() + by), min(east, x.max() + by)) for by in (-2 * turn, -turn, 0.0, turn, 2 * turn)
    ]
    ends = [part for part in parts if part[0] < part[1]]
    if not ends:
        return extent
    return float(min(ends)[0]), extent[1], float(max(last for _, last in ends)), extent[3]
