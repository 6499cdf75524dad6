"""Convert flow in pixels to displacement on the ground and back. This module alone owns the sign.

Flow is (right, down) in pixels of a grid. Displacement is (east, north) in metres on the ground, true east
and true north at each pixel. On a grid without CRS it is in pixels, right and up positive.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .grid import Grid, Window

EAST_BAND, NORTH_BAND, CONFIDENCE_BAND = DISPLACEMENT_BANDS = (1, 2, 3)  # in every displacement raster


@dataclass(frozen=True)
class Ground:
    """Hold the (east, north) metres on the ground per CRS unit along +x and along +y, each (2, n, m).

    The samples lie on an even lattice over the grid. Node (i, j) is at row i/(n-1)·rows and column
    j/(m-1)·cols, so the first and last nodes lie on the outer edges of the grid. Between nodes the samples
    are interpolated bilinearly.
    """

    x: np.ndarray
    y: np.ndarray


def lattice(shape: tuple[int, int], nodes: int = 17) -> tuple[np.ndarray, np.ndarray]:
    """Return row and column positions, each (nodes, nodes), of the lattice of :class:`Ground`."""
    rows, cols = (np.linspace(0, length, nodes) for length in shape)
    return np.meshgrid(rows, cols, indexing="ij")


def turn(ground: Ground) -> float:
    """Return the angle from true north to +y of the CRS in the middle of the grid, in degrees clockwise."""
    middle = ground.y.shape[1] // 2, ground.y.shape[2] // 2
    east, north = ground.y[(slice(None), *middle)]
    return math.degrees(math.atan2(east, north))


def displacement(flow: np.ndarray, grid: Grid, ground: Ground | None, window: Window) -> np.ndarray:
    """Return the displacement (2, rows, cols) of a flow of the same shape, which fills ``window`` of
    ``grid``.

    ``ground`` is None on a grid without CRS. NaN stays NaN.

    A flow of 2 px to the right and 1 px down, without CRS, is 2 px to the right and 1 px down, up positive:

    >>> moved = displacement(np.array([[[2.0]], [[1.0]]]), Grid((1, 1)), None, Window(0, 0, 1, 1))
    >>> moved.ravel().tolist()
    [2.0, -1.0]
    """
    (x_right, x_down), (y_right, y_down) = jacobian(grid, ground, window)
    right, down = flow
    east = x_right * right + x_down * down
    north = y_right * right + y_down * down
    return np.stack([east, north]).astype(flow.dtype)


def flow(displaced: np.ndarray, grid: Grid, ground: Ground | None, window: Window) -> np.ndarray:
    """Return the flow (2, rows, cols) whose :func:`displacement` is ``displaced``: the inverse."""
    (x_right, x_down), (y_right, y_down) = jacobian(grid, ground, window)
    east, north = displaced
    determinant = x_right * y_down - x_down * y_right
    right = (y_down * east - x_down * north) / determinant
    down = (x_right * north - y_right * east) / determinant
    return np.stack([right, down]).astype(displaced.dtype)


def pixel_length(grid: Grid, ground: Ground | None) -> float:
    """Return the length of a pixel in the middle of the grid, the geometric mean of its sides, in metres.

    It is 1 px without ground.
    """
    rows, cols = grid.shape
    steps = jacobian(grid, ground, Window(rows // 2, cols // 2, 1, 1))[:, :, 0, 0]
    return math.sqrt(abs(float(np.linalg.det(steps))))


def jacobian(grid: Grid, ground: Ground | None, window: Window) -> np.ndarray:
    """Return ground metres (east, north) per pixel step (right, down): (2, 2, rows or 1, cols or 1)."""
    if not grid.crs or ground is None:
        return np.array([[1.0, 0.0], [0.0, -1.0]])[:, :, None, None]
    _, x_right, x_down, _, y_right, y_down = grid.geotransform
    along_x, along_y = (
        np.stack([_bilinear(part, grid.shape, window) for part in samples])
        for samples in (ground.x, ground.y)
    )
    return np.stack([along_x * x_right + along_y * y_right, along_x * x_down + along_y * y_down], axis=1)


def _bilinear(samples: np.ndarray, shape: tuple[int, int], window: Window) -> np.ndarray:
    """Return lattice samples interpolated to the pixel centres of the window: (window.rows, window.cols)."""
    rows = _hats(window.row, window.rows, shape[0], samples.shape[0])
    cols = _hats(window.col, window.cols, shape[1], samples.shape[1])
    return rows @ samples @ cols.T


def _hats(first: int, count: int, length: int, nodes: int) -> np.ndarray:
    """Return the weight of each node at each pixel, (count, nodes)."""
    position = (first + np.arange(count) + 0.5) * (nodes - 1) / length
    return np.clip(1 - np.abs(position[:, None] - np.arange(nodes)), 0, 1)
