"""Tiles: what is read, what is written, and the taper with which neighbours overlap."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from .grid import Window


class Tile(NamedTuple):
    """``write`` is blended into the result with ``taper``; ``read`` adds the halo around it."""

    read: Window
    write: Window


def cover(shape: tuple[int, int], size: int, halo: int, overlap: int = 0) -> Iterator[Tile]:
    """Tiles of ``size`` pixels that cover ``shape``, written windows overlapping by ``overlap``.

    Every tile starts at a multiple of ``size``; with ``size`` and ``halo`` multiples of a
    network's stride its subsampling falls on the same pixels in every tile. ``read`` is clipped
    to the image.
    """
    rows, cols = shape
    for row in range(0, rows, size):
        for col in range(0, cols, size):
            write = _clip(row - overlap, row + size + overlap, col - overlap, col + size + overlap, shape)
            read = _clip(row - halo, row + size + halo, col - halo, col + size + halo, shape)
            yield Tile(read, write)


def _clip(top: int, bottom: int, left: int, right: int, shape: tuple[int, int]) -> Window:
    top, left = max(top, 0), max(left, 0)
    return Window(top, left, min(bottom, shape[0]) - top, min(right, shape[1]) - left)


def taper(write: Window, shape: tuple[int, int], size: int, overlap: int) -> np.ndarray:
    """Weights (rows, cols) of a tile's written window; over all tiles they sum to one."""
    rows = _ramp(write.row, write.rows, shape[0], size, overlap)
    cols = _ramp(write.col, write.cols, shape[1], size, overlap)
    return rows[:, None] * cols[None, :]


def _ramp(first: int, count: int, length: int, size: int, overlap: int) -> np.ndarray:
    if not overlap:
        return np.ones(count, np.float32)
    index = np.arange(first, first + count) + 0.5
    start = (first + overlap) if first else 0
    end = start + size
    weights = np.ones(count)
    if start:
        weights *= np.clip((index - start + overlap) / (2 * overlap), 0, 1)
    if end < length:
        weights *= np.clip((end + overlap - index) / (2 * overlap), 0, 1)
    return weights.astype(np.float32)
