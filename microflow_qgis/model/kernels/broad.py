"""Interpolate rows of fields of a lower resolution, and sum over square blocks of pixels."""

import numpy as np

from . import filters
from .compiled import part_of_kernels


def average(total: np.ndarray, share: np.ndarray, sigma: float, least: float) -> np.ndarray:
    """Return sums (c, h, w) over the share (h, w), at least ``least``, both after a Gaussian of ``sigma``."""
    spread = filters.gaussian(np.concatenate((total, share[None])), filters.bell(sigma))
    return spread[:-1] / np.maximum(spread[-1], np.float32(least))


@part_of_kernels
def widened_row(coarse, factor, i, small, out):
    """Put row ``i`` of ``coarse`` (h / factor, w / factor) into ``out`` at full resolution.

    It is bilinear between the middles of blocks. ``small`` is room for a row of ``coarse``.
    """
    rows, cols = coarse.shape
    place = max((np.float32(i) + np.float32(0.5)) / np.float32(factor) - np.float32(0.5), np.float32(0))
    first = min(int(place), rows - 1)
    share = place - np.float32(first)
    upper, lower = coarse[first], coarse[min(first + 1, rows - 1)]
    for j in range(cols):
        small[j] = upper[j] + share * (lower[j] - upper[j])
    half = factor // 2
    for m in range(factor):
        offset = (np.float32(m) + np.float32(0.5)) / np.float32(factor) - np.float32(0.5)
        back = 1 if m < half else 0  # between this block and the one before, or the next
        weight = offset + np.float32(1) if m < half else offset  # of the latter of both
        begin = 1 if m < half else 0
        stop = cols if m < half else cols - 1
        for j in range(begin, stop):
            column = factor * j + m
            if column < len(out):
                before, after = small[j - back], small[j - back + 1]
                out[column] = before + weight * (after - before)
        end = m if m < half else factor * (cols - 1) + m  # at the border there is one block alone
        if end < len(out):
            out[end] = small[0] if m < half else small[cols - 1]


@part_of_kernels
def add_blocks(row, factor, share, out):
    """Add a row's values, times ``share``, to the blocks of ``factor`` px that they lie in."""
    whole = len(row) // factor
    for j in range(whole):
        total = np.float32(0)
        for m in range(factor):
            total += row[factor * j + m]
        out[j] += share * total
    for j in range(whole * factor, len(row)):
        out[whole] += share * row[j]
