"""Cut a raster into tiles: what is read, what is written, and the taper in the overlaps."""

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from .grid import Window


class Tile(NamedTuple):
    """Describe a tile. ``write`` is blended into the result with ``taper``, ``read`` adds the halo."""

    read: Window
    write: Window


def cover(shape: tuple[int, int], size: int, halo: int, overlap: int = 0) -> Iterator[Tile]:
    """Yield tiles of ``size`` pixels that cover ``shape``, whose written windows overlap by ``overlap``.

    Every tile starts at a multiple of ``size``. With ``size`` and ``halo`` multiples of the stride of a
    network, its subsampling falls on the same pixels in every tile. ``read`` is clipped to the image.

    >>> for tile in cover((4, 10), size=6, halo=2, overlap=1):
    ...     print(tile.read, tile.write)
    Window(row=0, col=0, rows=4, cols=8) Window(row=0, col=0, rows=4, cols=7)
    Window(row=0, col=4, rows=4, cols=6) Window(row=0, col=5, rows=4, cols=5)
    """
    rows, cols = shape
    for row in range(0, rows, size):
        for col in range(0, cols, size):
            write = _clip(row - overlap, row + size + overlap, col - overlap, col + size + overlap, shape)
            read = _clip(row - halo, row + size + halo, col - halo, col + size + halo, shape)
            yield Tile(read, write)


def even_size(length: int, largest: int, step: int) -> int:
    """Return the size, a multiple of ``step``, of as many equal blocks as blocks of ``largest`` would be.

    >>> even_size(4096, largest=1536, step=32)
    1376
    """
    count = max(1, math.ceil(length / largest))
    return math.ceil(length / count / step) * step


def _clip(top: int, bottom: int, left: int, right: int, shape: tuple[int, int]) -> Window:
    top, left = max(top, 0), max(left, 0)
    return Window(top, left, min(bottom, shape[0]) - top, min(right, shape[1]) - left)


def taper(write: Window, shape: tuple[int, int], size: int, overlap: int) -> np.ndarray:
    """Return the weights (rows, cols) of a tile's written window. Over all tiles they sum to one.

    >>> left, right = (tile.write for tile in cover((1, 8), size=4, halo=0, overlap=2))
    >>> taper(left, (1, 8), 4, 2).tolist()
    [[1.0, 1.0, 0.875, 0.625, 0.375, 0.125]]
    >>> taper(right, (1, 8), 4, 2).tolist()
    [[0.125, 0.375, 0.625, 0.875, 1.0, 1.0]]
    """
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
