"""Read a few windows of both images on one grid, to compare the images before a run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..core.cancel import CancelToken
from ..core.grid import Grid, Window
from .align import view_on
from .read import Source

SAMPLE_SIDE, SAMPLES_ALONG = 192, 8  # px of a window, and windows along each side of the grid
LEAST_SAMPLE_VALID = 0.2  # share of a window


class PairWindow(NamedTuple):
    """Hold values (rows, cols) of both images at the same places, and where both have data."""

    pre: np.ndarray
    post: np.ndarray
    valid: np.ndarray


def sample_windows(pre: Source, post: Source, grid: Grid, cancel: CancelToken) -> Iterator[PairWindow]:
    """Yield windows spread over the grid, of SAMPLE_SIDE px or all of a smaller grid, where enough is valid.

    ``grid`` is :func:`.align.common_grid`'s. Raises Cancelled, ImageUnreadable.
    """
    images = [view_on(source, grid) for source in (pre, post)]
    sizes = [min(SAMPLE_SIDE, length) for length in grid.shape]
    firsts = [
        sorted({round(first) for first in np.linspace(0, length - size, SAMPLES_ALONG)})
        for length, size in zip(grid.shape, sizes)
    ]
    for row in firsts[0]:
        for col in firsts[1]:
            cancel.check()
            (before, valid_before), (after, valid_after) = (
                image.block(Window(row, col, *sizes)) for image in images
            )
            valid = valid_before & valid_after
            if valid.mean() >= LEAST_SAMPLE_VALID:
                yield PairWindow(before, after, valid)
