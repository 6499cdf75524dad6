"""The error that a pair of images promises, from how alike a few windows of them are."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..core.texture import cross_correlation, tapered_texture

DETAIL_STEP = 1  # px: the finest detail, by which the refinement measures
SEARCHED_SHARE = 1 / 3  # of a window's sides: motion that is looked for
# σ = ERROR_SCALE · (1/ρ − 1)^ERROR_POWER px: chosen by eye on the pairs of
# tests/processing/test_verdicts_of_real_pairs.py, which asserts a factor of two on each.
ERROR_SCALE, ERROR_POWER = 0.042, 0.8
HIGHEST_CORRELATION = 0.999  # correlation: more is a rounding of identical images
LOWEST_CORRELATION = 0.02  # correlation: below, the best match is one by chance


def window_correlation(pre: np.ndarray, post: np.ndarray, valid: np.ndarray) -> float:
    """Return the highest correlation of the detail of two windows over whole shifts, −1 to 1.

    Parabolas through the neighbours of the highest value give what lies between whole pixels. 0 without
    detail.
    """
    textures = [tapered_texture(image, valid, DETAIL_STEP) for image in (pre, post)]
    energy = math.sqrt(math.prod(float((texture**2).sum()) for texture in textures))
    if not energy:
        return 0.0
    rows, cols = pre.shape
    across = np.fft.fftshift(cross_correlation(*textures)) / energy
    reach = [max(1, int(SEARCHED_SHARE * length)) for length in pre.shape]
    near = across[tuple(slice(n // 2 - r, n // 2 + r + 1) for n, r in zip((rows, cols), reach))]
    row, col = (
        int(place) + n // 2 - r
        for place, n, r in zip(np.unravel_index(near.argmax(), near.shape), (rows, cols), reach)
    )
    peak = float(across[row, col])
    for before, after in (
        (across[row - 1, col], across[row + 1, col]),
        (across[row, col - 1], across[row, col + 1]),
    ):
        bend = before - 2 * across[row, col] + after
        if bend < 0:
            peak -= float((before - after) ** 2 / (8 * bend))
    return min(peak, HIGHEST_CORRELATION)


def expected_error(correlations: Sequence[float]) -> float:
    """Return the typical σ of a displacement in px, each component, from its windows' correlations.

    NaN without a window. Right within a factor of two for the pairs that it was checked on.
    """
    if not len(correlations):
        return math.nan
    typical = max(LOWEST_CORRELATION, float(np.median(correlations)))
    return ERROR_SCALE * (1 / typical - 1) ** ERROR_POWER
