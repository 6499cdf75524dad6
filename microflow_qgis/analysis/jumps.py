"""Compute the jump of a displacement field at every pixel, by one-sided fits in many directions.

For each of :data:`DIRECTIONS`, planes are fitted to half a window on either side of a line through the pixel.
Their difference at the pixel is the jump across that line. A ramp, however steep, gives none. Beside a step
such fits overshoot to the other side, but the difference of the two sides' means does not. The jump is
therefore the smaller of both, and zero if they point in opposite directions. The direction with the largest
jump is taken.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..core.statistics import GAUSSIAN_NMAD

DIRECTIONS = 12  # of the line, over half a turn
DEPTH = 14  # px on either side of the line that are fitted
MEAN_DEPTH = 8  # px on either side whose means are compared
INNER = 0.9  # px beside the line that are left out
ALONG_SIGMA = 5.0  # px, standard deviation of the weights along the line, cut at twice that
JUMP_REACH = 18  # px around a pixel on which its jump depends
HOLE_BORDER = 2  # px next to missing ones that have no jump
FINITE_IN_WINDOW = 0.7  # share of the window that must be finite
JUMP_FFT_STEP = 32  # px: sizes that are multiples of it are fast to transform


class Jumps(NamedTuple):
    """Hold the jumps of a field.

    ``size`` (rows, cols) is in the field's unit, NaN where unknown. ``direction`` (rows, cols) is that of the
    line, from 0 (to the right) clockwise in the image, in steps of half a turn by :data:`DIRECTIONS`.
    ``noise`` is the spread of a component of the jump in one direction.
    """

    size: np.ndarray
    direction: np.ndarray
    noise: float


def jumps(field: np.ndarray) -> Jumps:
    """Return the jumps of a field (2, rows, cols), NaN where unknown."""
    finite = np.isfinite(field).all(axis=0)
    shape = finite.shape
    if not finite.any():
        return Jumps(np.full(shape, np.nan, np.float32), np.zeros(shape, np.uint8), math.nan)
    padded = tuple(-(-(length + 2 * JUMP_REACH) // JUMP_FFT_STEP) * JUMP_FFT_STEP for length in shape)
    continued = np.pad(
        _filled(field, finite),
        [(0, 0), (JUMP_REACH, JUMP_REACH), (JUMP_REACH, JUMP_REACH)],
        "reflect",
        reflect_type="odd",
    )
    spectra = [np.fft.rfft2(part, padded) for part in continued]
    usable = _usable(finite)
    best, direction = np.zeros(shape, np.float32), np.zeros(shape, np.uint8)
    spreads = []
    for number in range(DIRECTIONS):
        fitted, means = (
            np.stack([_convolved(spectrum, kernel, padded, shape) for spectrum in spectra])
            for kernel in _kernels(number)
        )
        sample = fitted[:, ::4, ::4][:, usable[::4, ::4]]
        spreads.append(float(np.median(np.abs(sample))) if sample.size else math.nan)
        size = _smaller(fitted, means)
        better = usable & (size > best)
        best[better], direction[better] = size[better], number
    best[~usable] = np.nan
    return Jumps(best, direction, GAUSSIAN_NMAD * float(np.median(spreads)))


def _smaller(fitted: np.ndarray, means: np.ndarray) -> np.ndarray:
    """Return the length of the shorter of two vectors (2, …), 0 if they point in opposite directions."""
    same = (fitted * means).sum(axis=0) > 0
    return np.where(same, np.minimum(np.hypot(*fitted), np.hypot(*means)), 0).astype(np.float32)


def _filled(field: np.ndarray, finite: np.ndarray) -> np.ndarray:
    """Return the field with its gaps filled from their surroundings, so that their edges have no step."""
    if finite.all():
        return field
    filled = np.where(finite, field, 0.0)
    weight = finite.astype(float)
    for reach in (2, 4, 8, 16, 32):
        missing = weight == 0
        if not missing.any():
            break
        total = _boxed(weight, reach)
        for part in filled:
            smooth = _boxed(np.where(weight > 0, part, 0.0) * (weight > 0), reach)
            part[missing & (total > 0)] = (smooth / np.maximum(total, 1e-12))[missing & (total > 0)]
        weight = (weight + (missing & (total > 0))).astype(float)
    middle = [np.median(part[finite]) for part in field]
    for part, level in zip(filled, middle):
        part[weight == 0] = level
    return filled


def _boxed(values: np.ndarray, reach: int) -> np.ndarray:
    """Return sums over (2 reach + 1)² pixels around each."""
    size = 2 * reach + 1
    for axis in (0, 1):
        total = np.cumsum(np.pad(values, [(reach + 1, reach) if a == axis else (0, 0) for a in (0, 1)]), axis)
        upper = np.take(total, np.arange(size, total.shape[axis]), axis)
        values = upper - np.take(total, np.arange(values.shape[axis]), axis)
    return values


def _usable(finite: np.ndarray) -> np.ndarray:
    """Return pixels whose window is sufficiently finite, off holes and off the edge."""
    share = _boxed(finite.astype(float), DEPTH) / (2 * DEPTH + 1) ** 2
    near = _boxed((~finite).astype(float), HOLE_BORDER) > 0.5
    edge = np.zeros_like(finite)
    edge[HOLE_BORDER:-HOLE_BORDER, HOLE_BORDER:-HOLE_BORDER] = True
    return (share >= FINITE_IN_WINDOW * 0.5) & ~near & edge


def _kernels(number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return weights (2 JUMP_REACH + 1)² of the difference of fits and of means, right minus left."""
    angle = math.pi * number / DIRECTIONS
    row, col = np.mgrid[-JUMP_REACH : JUMP_REACH + 1, -JUMP_REACH : JUMP_REACH + 1].astype(float)
    along = col * math.cos(angle) + row * math.sin(angle)
    right = -col * math.sin(angle) + row * math.cos(angle)
    weight = np.exp(-0.5 * (along / ALONG_SIGMA) ** 2) * (np.abs(along) <= 2 * ALONG_SIGMA)
    fitted, means = np.zeros_like(weight), np.zeros_like(weight)
    for side in (-1, 1):
        beside = side * right >= INNER
        part = beside & (side * right <= DEPTH) & (weight > 0)
        design = np.stack([np.ones(part.sum()), right[part], along[part]], axis=1)
        w = weight[part]
        fitted[part] = side * np.linalg.solve(design.T @ (design * w[:, None]), (design * w[:, None]).T)[0]
        near = beside & (side * right <= MEAN_DEPTH)
        means[near] = side * weight[near] / weight[near].sum()
    return fitted, means


def _convolved(
    spectrum: np.ndarray, kernel: np.ndarray, padded: tuple[int, int], shape: tuple[int, int]
) -> np.ndarray:
    """Return weighted sums (rows, cols) around each pixel of a field padded by JUMP_REACH on every side."""
    transformed = np.fft.rfft2(kernel[::-1, ::-1], padded)
    sums = np.fft.irfft2(spectrum * transformed, padded)
    return sums[2 * JUMP_REACH : 2 * JUMP_REACH + shape[0], 2 * JUMP_REACH : 2 * JUMP_REACH + shape[1]]


def ridges(field_jumps: Jumps) -> np.ndarray:
    """Return True (rows, cols) where the jump is not smaller than at the two neighbours across its line."""
    size = np.pad(np.nan_to_num(field_jumps.size), 1)
    views = sliding_window_view(size, field_jumps.size.shape)  # (3, 3, rows, cols)
    ridge = np.zeros(field_jumps.size.shape, bool)
    for number in range(DIRECTIONS):
        angle = math.pi * number / DIRECTIONS
        d_row, d_col = round(math.cos(angle)), round(-math.sin(angle))
        here = field_jumps.direction == number
        ridge |= (
            here
            & (field_jumps.size >= views[1 + d_row, 1 + d_col])
            & (field_jumps.size >= views[1 - d_row, 1 - d_col])
        )
    return ridge & (np.nan_to_num(field_jumps.size) > 0)
