"""Treat 180° as no edge: places a whole turn around the globe apart are the same."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
)

from ..core.grid import Grid
from ..io.align import Extent
from ..io.pixelmap import period_of

SIDE_NODES = 33  # along each side of a grid, from which its surroundings in another CRS are computed


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
            x = x[0] + (x - x[0] + turn / 2) % turn - turn / 2
    return QgsRectangle(float(x.min()), float(y.min()), float(x.max()), float(y.max()))


def _moved(change: QgsCoordinateTransform, x: float, y: float) -> tuple[float, float] | None:
    try:
        point = change.transform(x, y)
    except QgsCsException:
        return None
    return (point.x(), point.y()) if np.isfinite([point.x(), point.y()]).all() else None


def turn_to(geometry: QgsGeometry, grid: Grid, crs: QgsCoordinateReferenceSystem) -> None:
    """Move each vertex by whole turns to within half a turn of the middle of a grid in ``crs``."""
    turn = whole_turn(crs)
    if not turn:
        return
    middle = float(grid.xy(grid.shape[0] / 2, grid.shape[1] / 2)[0])
    for number, vertex in enumerate(list(geometry.vertices())):
        x = vertex.x() + turn * round((middle - vertex.x()) / turn)
        if x != vertex.x():
            geometry.moveVertex(x, vertex.y(), number)


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
    if algorithm.parameterAsExtentCrs(parameters, "EXTENT", context) != crs:
        outline = algorithm.parameterAsExtentGeometry(parameters, "EXTENT", context, crs)
        x = np.unwrap([vertex.x() / turn * 2 * np.pi for vertex in outline.vertices()]) * turn / (2 * np.pi)
    west, _, east, _ = grid.bounds
    parts = [
        (max(west, x.min() + by), min(east, x.max() + by)) for by in (-2 * turn, -turn, 0.0, turn, 2 * turn)
    ]
    ends = [part for part in parts if part[0] < part[1]]
    if not ends:
        return extent
    return float(min(ends)[0]), extent[1], float(max(last for _, last in ends)), extent[3]
