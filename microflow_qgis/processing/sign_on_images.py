"""Measure the sign of a field on the two images: the sign that moves the image after back best."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..core.displacement import flow
from ..core.errors import ForeignSignUnclear
from ..core.grid import Window
from ..io.formats.convert import Conversion
from ..io.formats.foreign import SIGNS
from ..io.pixelmap import area_of, pixel_map
from ..io.read import Source, describe
from .moved_back import sampled

translate = QCoreApplication.translate

PATCHES, PATCH = 4, 192  # number of patches in each direction, and their side in cells
LEAST_SIGN_GAIN = 0.02  # of the correlation between the best sign and the next


def sign_on_images(conversion: Conversion, pre: Source, post: Source) -> tuple[str, str]:
    """Return the sign of ``SIGNS`` and a sentence that states how it was chosen.

    Each sign in turn moves the image after back. The images' correlation, averaged over patches of the grid,
    decides. Raises ForeignSignUnclear if two signs are about equally good.
    """
    scores = {sign: _score(replace(conversion, sign=sign), pre, post) for sign in SIGNS}
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    if not scores[best] - scores[second] >= LEAST_SIGN_GAIN:
        raise ForeignSignUnclear(
            path=conversion.field.files[0],
            best=best,
            best_score=f"{scores[best]:.3f}",
            next=second,
            next_score=f"{scores[second]:.3f}",
        )
    return best, translate(
        "processing",
        "The sign {sign} was measured: the correlation of the images is {best} with it and {next} with "
        "{second}.",
    ).format(sign=best, best=f"{scores[best]:.3f}", second=second, next=f"{scores[second]:.3f}")


def _score(conversion: Conversion, pre: Source, post: Source) -> float:
    """Return the mean correlation of pre with post moved back, over the patches with texture."""
    grid = conversion.field.grid
    maps = [
        pixel_map(grid, describe(source).grid, area_of(grid), source.operation.inverse)
        for source in (pre, post)
    ]
    scores = []
    for window in _patches(grid.shape):
        east_north = conversion.read(window)[:2]
        right, down = _flow(conversion, east_north, window)
        row, col = np.indices((window.rows, window.cols)) + 0.5
        row, col = row + window.row, col + window.col
        before = sampled(pre, *maps[0](row, col))
        after = sampled(post, *maps[1](row + down, col + right))
        finite = np.isfinite(before) & np.isfinite(after)
        if finite.sum() > PATCH and before[finite].std() and after[finite].std():
            scores.append(np.corrcoef(before[finite], after[finite])[0, 1])
    return float(np.mean(scores)) if scores else 0.0


def _flow(conversion: Conversion, east_north: np.ndarray, window: Window) -> np.ndarray:
    return flow(east_north, conversion.field.grid, conversion.ground, window)


def _patches(shape: tuple[int, int]) -> list[Window]:
    """Return windows spread evenly over the grid, not overlapping."""
    rows, cols = (min(PATCH, length // 2) for length in shape)
    starts = [
        np.unique(np.linspace(0, length - size, min(PATCHES, max(length // size, 1))).astype(int))
        for length, size in zip(shape, (rows, cols))
    ]
    return [Window(int(row), int(col), rows, cols) for row in starts[0] for col in starts[1]]
