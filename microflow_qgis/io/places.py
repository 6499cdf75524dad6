"""Map positions of many pixels to another grid: exact at nodes, linear between them."""

from __future__ import annotations

from math import floor
from typing import NamedTuple

import numpy as np

from ..core.grid import Window
from .pixelmap import PixelMap

NODE_STEPS = (32, 16, 8, 4, 2)  # px
STRAIGHT = 1e-4  # px


class Places(NamedTuple):
    """Hold where the pixels of ``mapped.start`` lie on ``mapped.end``.

    If the CRSs differ, positions are exact every ``nodes`` px and interpolated between.
    """

    mapped: PixelMap
    nodes: int

    def of(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and cols of the centres of a window's pixels.

        They are (rows, 1) and (1, cols) where one axis does not depend on the other.
        """
        row, col = (first + np.arange(count) + 0.5 for first, count in zip(window[:2], window[2:]))
        if self.mapped.change is None:
            return self.mapped(row[:, None], col[None])
        (at_row, share_row), (at_col, share_col) = (_nodes(axis, self.nodes) for axis in (row, col))
        to_row, to_col = self.mapped(at_row[:, None], at_col[None])
        return share_row @ to_row @ share_col.T, share_row @ to_col @ share_col.T


def places(mapped: PixelMap) -> Places:
    """Return the places by ``mapped``, with nodes as wide apart as is exact."""
    return Places(mapped, _node_step(mapped))


def _node_step(mapped: PixelMap) -> int:
    """Return the widest spacing of nodes, in px of the grid, between which the map is linear."""
    row, col = np.meshgrid(*(np.linspace(0, length, 9) for length in mapped.start.shape), indexing="ij")
    for step in NODE_STEPS:
        half = step / 2
        around = [mapped(row + down * half, col + right * half) for down in (-1, 1) for right in (-1, 1)]
        off = np.subtract(mapped(row, col), np.mean(around, axis=0))
        finite = np.isfinite(off)
        if not finite.any() or np.abs(off[finite]).max() < STRAIGHT:
            return step
    return 1


def _nodes(position: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Return nodes at multiples of ``step`` around positions (n,), and the weights (n, nodes)."""
    first, last = floor(position[0] / step), floor(position[-1] / step) + 1
    nodes = np.arange(first, last + 1) * step
    return nodes.astype(float), np.clip(1 - np.abs(position[:, None] - nodes) / step, 0, 1)
