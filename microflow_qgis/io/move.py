"""Move a raster back by a displacement: each pixel takes the value from the place its ground moved to.

There is one resampling: the interpolating cubic spline of :mod:`.resample` at exact positions, or the nearest
pixel for classes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.grid import Grid, Window
from ..core.statistics import Read
from .pixelmap import area_of, pixel_map
from .read import BY_GDAL, Operation, Pixels
from .resample import DOUBLINGS, filled, spline_coefficients

FILL = 8  # px over which invalid values are replaced by means, so that edges cause no ringing
LARGEST_READ = 32_000_000  # px of the image read for one block; larger blocks are split into quarters


@dataclass(frozen=True)
class Mover:
    """Read an image's bands moved back by ``flow``, (right, down) in px of ``field``."""

    bands: Sequence[Pixels]
    image: Grid
    field: Grid
    flow: Read
    nearest: bool = False
    operation: Operation = BY_GDAL

    def read(self, window: Window) -> np.ndarray:
        """Return (bands, rows, cols) float32 of a window of the image's grid, NaN where unknown.

        A pixel has no value where the displacement has none or where one of the 4 × 4 pixels of
        the image around its position is invalid. Raises CrsUnrelated, ImageUnreadable.
        """
        row, col = self._origins(window)
        return self._values(row, col)

    def _origins(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the positions on the image to which the ground of each pixel of the window moved."""
        row, col = np.indices((window.rows, window.cols)) + 0.5
        area = area_of(self.image)
        row, col = pixel_map(self.image, self.field, area, self.operation)(row + window.row, col + window.col)
        right, down = bilinear(self.flow, self.field.shape, row, col)
        row, col = pixel_map(self.field, self.image, area, self.operation.inverse)(row + down, col + right)
        return np.asarray(row), np.asarray(col)

    def _values(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        result = np.full((len(self.bands), *row.shape), np.nan, np.float32)
        inside = _inside(row, col, self.image.shape)
        if not inside.any():
            return result
        part = _around(row[inside], col[inside], 2 * FILL + 2**DOUBLINGS)
        if part.rows * part.cols > LARGEST_READ and min(row.shape) > 1:
            return self._in_quarters(row, col)
        sample = _nearest if self.nearest else _spline
        for number, pixels in enumerate(self.bands):
            values, valid = pixels.read(part)
            result[number][inside] = sample(values, valid, row[inside] - part.row, col[inside] - part.col)
        return result

    def _in_quarters(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Return values at distant positions, quarter by quarter."""
        rows, cols = row.shape[0] // 2, row.shape[1] // 2
        halves = [
            [self._values(r, c) for r, c in zip(np.split(rr, [cols], 1), np.split(cc, [cols], 1))]
            for rr, cc in zip(np.split(row, [rows]), np.split(col, [rows]))
        ]
        return np.concatenate([np.concatenate(half, axis=2) for half in halves], axis=1)


def _inside(row: np.ndarray, col: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return (row >= 0) & (row < shape[0]) & (col >= 0) & (col < shape[1])


def _around(row: np.ndarray, col: np.ndarray, margin: int) -> Window:
    top, left = math.floor(row.min()) - margin, math.floor(col.min()) - margin
    bottom, right = math.ceil(row.max()) + margin, math.ceil(col.max()) + margin
    return Window(top, left, bottom - top, right - left)


def bilinear(source: Read, shape: tuple[int, int], row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return a field (2, rows, cols) at positions, weighted over the neighbours that are known.

    NaN where the nearest pixel is unknown.
    """
    result = np.full((2, *row.shape), np.nan)
    inside = _inside(row, col, shape)
    if not inside.any():
        return result
    part = _around(row[inside], col[inside], 2)
    values = source(part)
    finite = np.asarray(np.isfinite(values).all(axis=0))
    values = np.where(finite, values, 0)
    y, x = row[inside] - 0.5 - part.row, col[inside] - 0.5 - part.col
    r, c = np.floor(y).astype(int), np.floor(x).astype(int)
    total, weights = np.zeros((2, y.size)), np.zeros(y.size)
    for dr in (0, 1):
        for dc in (0, 1):
            weight = np.abs(1 - dr - (y - r)) * np.abs(1 - dc - (x - c)) * finite[r + dr, c + dc]
            total += weight * values[:, r + dr, c + dc]
            weights += weight
    near = finite[np.floor(y + 0.5).astype(int), np.floor(x + 0.5).astype(int)]
    usable = near & (weights > 0)
    result[:, inside] = np.where(usable, total / np.where(usable, weights, 1), np.nan)
    return result


def _nearest(values: np.ndarray, valid: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    r, c = np.floor(row).astype(int), np.floor(col).astype(int)
    return np.where(valid[r, c], values[r, c], np.float32(np.nan))


def _spline(values: np.ndarray, valid: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return the interpolating cubic B-spline at positions; (0, 0) is the first pixel's corner."""
    coefficients = spline_coefficients(filled(values, valid, [FILL, FILL]))
    y, x = row - 0.5, col - 0.5
    r, c = np.floor(y).astype(int), np.floor(x).astype(int)
    down, right = _weights(y - r), _weights(x - c)
    result, usable = np.zeros(y.size), np.ones(y.size, bool)
    for i in range(4):
        for j in range(4):
            at = r + i - 1, c + j - 1
            result += down[i] * right[j] * coefficients[at]
            usable &= valid[at]
    return np.where(usable, result, np.nan)


def _weights(t: np.ndarray) -> np.ndarray:
    """Return the weights of the four coefficients around a position, the cubic B-spline's values, (4, n)."""
    return np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3]) / 6
