"""Displacement along a line on the map: the pixels of a swath as numbers."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

LARGEST = 16e6  # px that are read for a profile; beyond, every n-th


class Swath(NamedTuple):
    """Distance (n,) along the line in metres, or pixels without a CRS; the others (n, m) over its width.

    ``along`` is positive in the direction in which the line was drawn, ``right`` to the right of it:
    a step of ``right`` above zero is a dextral fault, one of ``along`` opening.
    """

    distance: np.ndarray
    along: np.ndarray
    right: np.ndarray
    confidence: np.ndarray
    unit: str
    pixel: float


def swath(
    layer: QgsRasterLayer,
    start: QgsPointXY,
    end: QgsPointXY,
    width: int,
    transforms: QgsCoordinateTransformContext,
) -> Swath:
    """``layer`` has east and north in its first two bands; ``start`` and ``end`` are in its CRS,
    ``width`` in pixels."""
    steps = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    metres = _metres(layer, QgsPointXY((start.x() + end.x()) / 2, (start.y() + end.y()) / 2), transforms)
    to_end = np.array([end.x() - start.x(), end.y() - start.y()]) * metres
    length, pixel = float(np.hypot(*to_end)), math.sqrt(steps[0] * metres[0] * steps[1] * metres[1])
    ahead = to_end / length
    right = np.array([ahead[1], -ahead[0]])
    distance = np.arange(0, length, pixel)
    beside = (np.arange(width) - (width - 1) / 2) * pixel
    place = distance[:, None, None] * ahead + beside[None, :, None] * right  # (n, m, 2) metres
    x, y = start.x() + place[..., 0] / metres[0], start.y() + place[..., 1] / metres[1]
    bands = _bands(layer, x, y, steps)
    east, north = bands[:2]
    unit = "m" if layer.crs().isValid() else "px"
    along, across = ((east * way[0] + north * way[1]) for way in (ahead, right))
    return Swath(distance, along, across, bands[2] if len(bands) > 2 else np.ones_like(east), unit, pixel)


def _metres(layer: QgsRasterLayer, middle: QgsPointXY, transforms) -> np.ndarray:
    """Metres on the ground per unit of the CRS along x and y; 1 without a CRS."""
    crs = layer.crs()
    if not crs.isValid():
        return np.ones(2)
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transforms)
    measure.setEllipsoid(crs.ellipsoidAcronym())
    found = []
    for dx, dy in ((layer.rasterUnitsPerPixelX(), 0.0), (0.0, layer.rasterUnitsPerPixelY())):
        length = measure.measureLine(middle, QgsPointXY(middle.x() + dx, middle.y() + dy))
        length = measure.convertLengthMeasurement(length, QgsUnitTypes.DistanceUnit.DistanceMeters)
        found.append(length / (dx + dy))
    return np.array(found)


def _bands(
    layer: QgsRasterLayer, x: np.ndarray, y: np.ndarray, steps: tuple[float, float]
) -> list[np.ndarray]:
    """The values of up to three bands at positions in the layer's CRS, NaN outside and where unknown."""
    whole, pixel_x, pixel_y = layer.extent(), *steps
    left = whole.xMinimum() + math.floor((x.min() - whole.xMinimum()) / pixel_x) * pixel_x
    top = whole.yMaximum() - math.floor((whole.yMaximum() - y.max()) / pixel_y) * pixel_y
    cols, rows = math.ceil((x.max() - left) / pixel_x) + 1, math.ceil((top - y.min()) / pixel_y) + 1
    coarser = max(1, math.ceil(math.sqrt(rows * cols / LARGEST)))
    pixel_x, pixel_y = pixel_x * coarser, pixel_y * coarser
    cols, rows = math.ceil(cols / coarser), math.ceil(rows / coarser)
    box = QgsRectangle(left, top - rows * pixel_y, left + cols * pixel_x, top)
    row, col = ((top - y) / pixel_y).astype(int), ((x - left) / pixel_x).astype(int)
    outside = (
        (x < whole.xMinimum()) | (x > whole.xMaximum()) | (y < whole.yMinimum()) | (y > whole.yMaximum())
    )
    found = []
    for band in range(1, min(layer.bandCount(), 3) + 1):
        block = layer.dataProvider().block(band, box, cols, rows)
        unknown = block.noDataValue() if block.hasNoDataValue() else math.nan
        block.convert(Qgis.DataType.Float32)
        plane = np.frombuffer(bytes(block.data()), np.float32).reshape(rows, cols)
        values = np.where(plane == np.float32(unknown), np.nan, plane)[row, col].astype(float)
        found.append(np.where(outside, np.nan, values))
    return found
