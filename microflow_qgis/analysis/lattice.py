"""Reduce a displacement field of any size to a lattice of block medians that fits in memory."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..core.grid import Window
from ..core.statistics import Read, median

LATTICE_NODES = 250_000  # blocks of a lattice at most, about
STRIP_ROWS, STRIP_COLS = 256, 2048  # rows and columns read at once, about
FINITE_SHARE = 0.25  # of a block's pixels, below which the block is NaN

Progress = Callable[[float], None]  # called with the fraction done, 0 to 1; may raise to stop


class Lattice(NamedTuple):
    """Hold medians over blocks of ``factor`` by ``factor`` pixels of a field of ``shape``.

    ``values`` and ``sigma`` (2, r, c) are in the field's unit, NaN if too few pixels are known. ``rows`` (r,)
    and ``cols`` (c,) are the centres of the blocks in pixels from the outer corner.
    """

    values: np.ndarray
    sigma: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    factor: int
    shape: tuple[int, int]

    @property
    def finite(self) -> np.ndarray:
        """Return the nodes that are finite, (r, c) bool."""
        return np.isfinite(self.values).all(axis=0)

    def at(self, nodes: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return ``nodes`` (..., r, c) at positions in pixels, each that of the block around it."""
        row = np.clip((rows / self.factor).astype(int), 0, len(self.rows) - 1)
        col = np.clip((cols / self.factor).astype(int), 0, len(self.cols) - 1)
        return nodes[..., row, col]


def lattice(read: Read, shape: tuple[int, int], progress: Progress, nodes: int = LATTICE_NODES) -> Lattice:
    """Read the field once, block after block."""
    factor = max(1, math.ceil(math.sqrt(shape[0] * shape[1] / nodes)))
    height, width = (factor * max(1, most // factor) for most in (STRIP_ROWS, STRIP_COLS))
    parts = []
    for row in range(0, shape[0], height):
        rows = min(height, shape[0] - row)
        blocks = [
            block_medians(read(Window(row, col, rows, min(width, shape[1] - col))), factor)
            for col in range(0, shape[1], width)
        ]
        parts.append(np.concatenate(blocks, axis=2))
        progress((row + rows) / shape[0])
    planes = np.concatenate(parts, axis=1)
    rows, cols = (
        (np.arange(count) * factor + np.minimum(np.arange(1, count + 1) * factor, length)) / 2
        for count, length in zip(planes.shape[1:], shape)
    )
    return Lattice(planes[:2], planes[2:], rows, cols, factor, shape)


def block_medians(planes: np.ndarray, factor: int) -> np.ndarray:
    """Return medians of planes (n, rows, cols) by blocks, smaller at the lower and right edge; float64.

    A block of which less than FINITE_SHARE is finite is NaN. All planes use the same pixels.
    """
    planes = np.where(np.isfinite(planes).all(axis=0), planes, np.nan).astype(np.float64)
    if factor == 1:
        return planes
    count, rows, cols = planes.shape
    planes = np.pad(planes, ((0, 0), (0, -rows % factor), (0, -cols % factor)), constant_values=np.nan)
    blocks = planes.reshape(count, planes.shape[1] // factor, factor, planes.shape[2] // factor, factor)
    blocks = blocks.transpose(0, 1, 3, 2, 4).reshape(*blocks.shape[:2], blocks.shape[3], factor * factor)
    if factor % 2 == 0:  # the median needs an odd number
        blocks = np.concatenate([blocks, np.full((*blocks.shape[:3], 1), np.nan)], axis=3)
    count = np.isfinite(blocks).sum(axis=3)
    return np.where(count >= FINITE_SHARE * factor * factor, median(blocks), np.nan)
