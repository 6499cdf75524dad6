"""Read the displacement along a line on the map: the pixels of a swath as numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import Qgis, QgsPointXY, QgsRasterLayer, QgsRectangle

from ...core.displacement import CONFIDENCE_BAND
from ...processing.displacement_input import pixel_at, shown_unit, steps_at

LARGEST_SWATH = 16e6  # px read for a profile; of more, every n-th is read


class Swath(NamedTuple):
    """Hold the distance (n,) along the line in metres, or pixels without a CRS, and (n, m) arrays.

    The arrays extend over the width of the swath. ``along`` is positive in the direction in which the line
    was drawn, ``right`` to the right of it. A step of ``right`` above zero is a dextral fault, one of
    ``along`` is opening. ``points`` (n, m, 2) are the (column, row) of the layer's pixels, and ``ahead`` is
    the line's direction (east, north).
    """

    distance: np.ndarray
    along: np.ndarray
    right: np.ndarray
    confidence: np.ndarray
    unit: str
    pixel: float
    points: np.ndarray
    ahead: np.ndarray


def swath(
    layer: QgsRasterLayer,
    start: QgsPointXY,
    end: QgsPointXY,
    width: int,
) -> Swath:
    """Return the swath of a straight line; ``layer`` has east and north in its first two bands.

    ``start`` and ``end`` are in its CRS, ``width`` in pixels. Raises GroundUnknown.
    """
    steps = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    metres = steps_at(layer.crs(), (start.x() + end.x()) / 2, (start.y() + end.y()) / 2)
    to_end = metres @ [end.x() - start.x(), end.y() - start.y()]
    length = float(np.hypot(*to_end))
    pixel = pixel_at(layer, metres)
    ahead = to_end / length
    right = np.array([ahead[1], -ahead[0]])
    distance = np.arange(0, length, pixel)
    beside = (np.arange(width) - (width - 1) / 2) * pixel
    place = distance[:, None, None] * ahead + beside[None, :, None] * right  # (n, m, 2) metres
    away = np.moveaxis(place @ np.linalg.inv(metres).T, -1, 0)
    x, y = start.x() + away[0], start.y() + away[1]
    bands = _bands(layer, x, y, steps)
    unit, factor = shown_unit(layer, 1)
    east, north = (band * factor for band in bands[:2])
    along, across = ((east * way[0] + north * way[1]) for way in (ahead, right))
    confidence = bands[2] if len(bands) > 2 else np.ones_like(east)
    whole = layer.extent()
    points = np.stack([(x - whole.xMinimum()) / steps[0], (whole.yMaximum() - y) / steps[1]], axis=-1)
    return Swath(distance, along, across, confidence, unit, pixel, points, ahead)


def swath_along(layer: QgsRasterLayer, vertices: Sequence[QgsPointXY], width: int) -> Swath:
    """Return the swath of a line of several vertices, its straight pieces one after the other.

    ``along`` and ``right`` are those of each piece, ``ahead`` is the direction from the first vertex to the
    last. Raises GroundUnknown.
    """
    pieces = [swath(layer, start, end, width) for start, end in zip(vertices, vertices[1:])]
    if len(pieces) == 1:
        return pieces[0]
    whole = swath(layer, vertices[0], vertices[-1], 1) if vertices[0] != vertices[-1] else pieces[0]
    starts = np.cumsum([0.0, *(len(piece.distance) * piece.pixel for piece in pieces[:-1])])
    distance = np.concatenate([start + piece.distance for start, piece in zip(starts, pieces)])
    joined = {
        name: np.concatenate([getattr(piece, name) for piece in pieces])
        for name in ("along", "right", "confidence", "points")
    }
    return Swath(distance, unit=whole.unit, pixel=whole.pixel, ahead=whole.ahead, **joined)


def _bands(
    layer: QgsRasterLayer, x: np.ndarray, y: np.ndarray, steps: tuple[float, float]
) -> list[np.ndarray]:
    """Return values of up to three bands at positions in the layer's CRS, NaN outside and where unknown."""
    whole, pixel_x, pixel_y = layer.extent(), *steps
    left = whole.xMinimum() + math.floor((x.min() - whole.xMinimum()) / pixel_x) * pixel_x
    top = whole.yMaximum() - math.floor((whole.yMaximum() - y.max()) / pixel_y) * pixel_y
    cols, rows = math.ceil((x.max() - left) / pixel_x) + 1, math.ceil((top - y.min()) / pixel_y) + 1
    coarser = max(1, math.ceil(math.sqrt(rows * cols / LARGEST_SWATH)))
    pixel_x, pixel_y = pixel_x * coarser, pixel_y * coarser
    cols, rows = math.ceil(cols / coarser), math.ceil(rows / coarser)
    box = QgsRectangle(left, top - rows * pixel_y, left + cols * pixel_x, top)
    row, col = ((top - y) / pixel_y).astype(int), ((x - left) / pixel_x).astype(int)
    outside = (
        (x < whole.xMinimum()) | (x > whole.xMaximum()) | (y < whole.yMinimum()) | (y > whole.yMaximum())
    )
    values = []
    for band in range(1, min(layer.bandCount(), CONFIDENCE_BAND) + 1):
        samples = read_band(layer, band, box, (rows, cols))[row, col].astype(float)
        values.append(np.where(outside, np.nan, samples))
    return values


def read_band(layer: QgsRasterLayer, band: int, box: QgsRectangle, shape: tuple[int, int]) -> np.ndarray:
    """Return a band's values (rows, cols) float32 over a rectangle in the layer's CRS, NaN where unknown."""
    rows, cols = shape
    block = layer.dataProvider().block(band, box, cols, rows)
    unknown = block.noDataValue() if block.hasNoDataValue() else math.nan
    block.convert(Qgis.DataType.Float32)
    plane = np.frombuffer(bytes(block.data()), np.float32).reshape(rows, cols)
    return np.where(plane == np.float32(unknown), np.float32(np.nan), plane)
