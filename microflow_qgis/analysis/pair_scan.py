"""Predict from a few windows of a pair the error of a run, and the relative motion of parts of the images."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.statistics import nmad
from ..core.texture import cross_correlation, tapered_texture

DETAIL_STEP = 1  # px: the finest detail, by which the refinement measures
SCAN_STEP = 2  # px: texture that a motion within the window blurs less
SEARCHED_SHARE = 1 / 3  # of a window's sides: motion that is looked for
# σ = ERROR_SCALE · (1/ρ − 1)^ERROR_POWER px: chosen by eye on the pairs of
# tests/processing/test_verdicts_of_real_pairs.py, which asserts a factor of two on each.
ERROR_SCALE, ERROR_POWER = 0.039, 0.8
HIGHEST_CORRELATION = 0.999  # more is a rounding of identical images
LOWEST_CORRELATION = 0.02  # below, the best match is one by chance
CLEAR_PEAK = 9.0  # deviations of the correlation at other shifts: below, a motion can be one by chance
CLEAR_VALID = 0.6  # share of a window: borders of data match themselves


class WindowMatch(NamedTuple):
    """Hold the best match of a window of both images.

    ``correlation`` is that of the finest detail, −1 to 1; ``motion`` the best whole shift (right, down) px,
    and ``clear`` whether it stands out from all others.
    """

    correlation: float
    motion: tuple[int, int]
    clear: bool


def match_windows(pre: np.ndarray, post: np.ndarray, valid: np.ndarray) -> WindowMatch:
    """Return the best match of two windows (rows, cols) over whole shifts; not clear without texture."""
    detail = _surface(pre, post, valid, DETAIL_STEP)
    texture = _surface(pre, post, valid, SCAN_STEP)
    peak = tuple(int(place) for place in np.unravel_index(texture.argmax(), texture.shape))
    spread = nmad(texture)
    clear = valid.mean() >= CLEAR_VALID and float(texture[peak]) > CLEAR_PEAK * spread > 0
    down, right = (place - length // 2 for place, length in zip(peak, texture.shape))
    return WindowMatch(_highest(detail), (right, down), bool(clear))


def _surface(pre: np.ndarray, post: np.ndarray, valid: np.ndarray, step: int) -> np.ndarray:
    """Return the correlation over shifts up to SEARCHED_SHARE, that of no shift in the middle."""
    textures = [tapered_texture(image, valid, step) for image in (pre, post)]
    energy = math.sqrt(math.prod(float((texture**2).sum()) for texture in textures))
    across = np.fft.fftshift(cross_correlation(*textures)) / (energy or 1.0)
    reach = [max(1, int(SEARCHED_SHARE * length)) for length in pre.shape]
    return across[tuple(slice(n // 2 - r, n // 2 + r + 1) for n, r in zip(pre.shape, reach))]


def _highest(surface: np.ndarray) -> float:
    """Return the highest value, by parabolas through its neighbours where it lies between whole shifts."""
    row, col = (int(place) for place in np.unravel_index(surface.argmax(), surface.shape))
    top = peak = float(surface[row, col])
    for line, place in ((surface[:, col], row), (surface[row], col)):
        if 0 < place < line.size - 1:
            before, after = float(line[place - 1]), float(line[place + 1])
            bend = before - 2 * top + after
            peak -= (before - after) ** 2 / (8 * bend) if bend < 0 else 0.0
    return min(peak, HIGHEST_CORRELATION)


def expected_error(matches: Sequence[WindowMatch]) -> float:
    """Return the typical σ of a displacement in px, each component; NaN without a window."""
    if not matches:
        return math.nan
    typical = float(np.median([match.correlation for match in matches]))
    return ERROR_SCALE * (1 / max(typical, LOWEST_CORRELATION) - 1) ** ERROR_POWER


def largest_motion(matches: Sequence[WindowMatch]) -> float:
    """Return the largest motion in px about the common shift that two windows show clearly, 0 without two."""
    motions = np.array([match.motion for match in matches if match.clear], float).reshape(-1, 2)
    if len(motions) < 2:
        return 0.0
    lengths = np.hypot(*(motions - np.median(motions, axis=0)).T)
    return float(np.sort(lengths)[-2])
