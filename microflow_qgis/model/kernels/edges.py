"""Compute the conductances of :mod:`..regularize` row by row: differences, their size and their trend.

Fields are (2, h, w), edges and conductances (2, h, w) to the right and down, zero where nothing is joined.
"""

from collections.abc import Sequence

import numpy as np

from .broad import add_blocks, widened_row
from .compiled import PLANE, PLANES, in_bands, kernel, part_of_kernels

TREND_BLOCK = 8  # px of the trend's averages
NOTHING, ONE = np.float32(0), np.float32(1)


def conductances(
    field: np.ndarray, edges: np.ndarray, strength: float, bend: float, flat: float
) -> np.ndarray:
    """Return those of :func:`..regularize.conductances`, (2, h, w)."""
    out = np.empty_like(edges)
    constants = np.array((strength, bend, flat), np.float32)
    in_bands(_conductances, field.shape[1], field, edges, constants, out)
    return out


def jump(field: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Return :func:`..regularize.jump`, (h, w)."""
    out = np.empty(field.shape[1:], np.float32)
    in_bands(_jump, field.shape[1], field, edges, out)
    return out


def steady_slopes(field: np.ndarray, edges: np.ndarray, steady: float) -> np.ndarray:
    """Return the weighted mean differences of blocks, (6, h / 8, w / 8).

    For each direction these are the mean weight, and with it the mean difference of both components.
    """
    _, rows, cols = field.shape
    out = np.zeros((6, -(-rows // TREND_BLOCK), -(-cols // TREND_BLOCK)), np.float32)
    in_bands(_steady_slopes, rows, field, edges, np.float32(steady), out, multiple=TREND_BLOCK)
    return out


def freed(
    data: np.ndarray,
    weight: np.ndarray,
    field: np.ndarray,
    edges: np.ndarray,
    trend: np.ndarray,
    step: np.ndarray,
    bend: Sequence[float],
) -> np.ndarray:
    """Return conductances about the ``trend`` (4, h / 8, w / 8) of blocks, and the target: (4, h, w) in all.

    Conductances of steps above ``step`` (h, w) are reduced. ``bend`` is the strength, ε and the flat part.
    """
    out = np.empty((4, *step.shape), np.float32)
    values = np.array(bend, np.float32)
    in_bands(_freed, field.shape[1], data, weight, field, edges, trend, step, values, out[:2], out[2:])
    return out


@part_of_kernels
def _differences(field, i, right, below, out):
    """Put forward differences of row ``i`` in four rows: components to the right, then down."""
    rows, cols = field.shape[1], field.shape[2]
    for part in range(2):
        here, under = field[part, i], field[part, min(i + 1, rows - 1)]
        across, along = out[part], out[2 + part]
        for j in range(cols - 1):
            across[j] = (here[j + 1] - here[j]) * right[j]
        across[cols - 1] = NOTHING
        for j in range(cols):
            along[j] = (under[j] - here[j]) * below[j]


@kernel(f"void({PLANES},{PLANES},float32[::1],{PLANES},int64,int64)")
def _conductances(field, edges, constants, out, first, last):
    cols = field.shape[2]
    slopes = np.empty((4, cols), np.float32)
    strength, bend, flat = constants[0], constants[1], constants[2]
    a, b, c, d = slopes[0], slopes[1], slopes[2], slopes[3]
    for i in range(first, last):
        right, below, across, along = edges[0, i], edges[1, i], out[0, i], out[1, i]
        _differences(field, i, right, below, slopes)
        for j in range(cols):
            square = a[j] * a[j] + b[j] * b[j] + c[j] * c[j] + d[j] * d[j]
            value = strength / ((ONE + np.sqrt(square) / bend) * np.sqrt(square + flat * flat))
            across[j], along[j] = value * right[j], value * below[j]


@kernel(f"void({PLANES},{PLANES},{PLANE},int64,int64)")
def _jump(field, edges, out, first, last):
    cols = field.shape[2]
    slopes = np.empty((4, cols), np.float32)
    a, b, c, d = slopes[0], slopes[1], slopes[2], slopes[3]
    for i in range(first, last):
        _differences(field, i, edges[0, i], edges[1, i], slopes)
        to = out[i]
        for j in range(cols):
            to[j] = np.sqrt(a[j] * a[j] + b[j] * b[j] + c[j] * c[j] + d[j] * d[j])


@kernel(f"void({PLANES},{PLANES},float32,{PLANES},int64,int64)")
def _steady_slopes(field, edges, steady, out, first, last):
    cols = field.shape[2]
    slopes, weight = np.empty((4, cols), np.float32), np.empty(cols, np.float32)
    share = np.float32(1 / TREND_BLOCK**2)
    for i in range(first, last):
        _differences(field, i, edges[0, i], edges[1, i], slopes)
        for direction in range(2):
            x, y, joined = slopes[2 * direction], slopes[2 * direction + 1], edges[direction, i]
            for j in range(cols):
                fit = ONE + (x[j] * x[j] + y[j] * y[j]) / (steady * steady)
                weight[j] = joined[j] / (fit * fit)
                x[j] *= weight[j]
                y[j] *= weight[j]
            place = 3 * direction
            add_blocks(weight, TREND_BLOCK, share, out[place, i // TREND_BLOCK])
            add_blocks(x, TREND_BLOCK, share, out[place + 1, i // TREND_BLOCK])
            add_blocks(y, TREND_BLOCK, share, out[place + 2, i // TREND_BLOCK])


@kernel(
    f"void({PLANES},{PLANE},{PLANES},{PLANES},{PLANES},{PLANE},float32[::1],{PLANES},{PLANES},int64,int64)"
)
def _freed(data, weight, field, edges, trend, step, constants, out, target, first, last):
    cols = field.shape[2]
    strength, bend, flat = constants[0], constants[1], constants[2]
    slopes, trends = np.empty((4, cols), np.float32), np.empty((4, cols), np.float32)
    small, beyond = np.empty(trend.shape[2], np.float32), np.empty((2, cols), np.float32)
    above = np.zeros((2, cols), np.float32)  # what the row above passes down
    for i in range(max(first - 1, 0), last):
        right, below = edges[0, i], edges[1, i]
        _differences(field, i, right, below, slopes)
        for part in range(4):
            widened_row(trend[part], TREND_BLOCK, i, small, trends[part])
        across = out[0, i] if i >= first else beyond[0]
        along = out[1, i] if i >= first else beyond[1]
        a, b, c, d = slopes[0], slopes[1], slopes[2], slopes[3]
        p, q, r, s = trends[0], trends[1], trends[2], trends[3]
        bound = step[i]
        for j in range(cols):
            e, f = (a[j] - p[j]) * right[j], (b[j] - q[j]) * right[j]
            g, h = (c[j] - r[j]) * below[j], (d[j] - s[j]) * below[j]
            square = e * e + f * f + g * g + h * h
            value = strength / ((ONE + np.sqrt(square) / bend) * np.sqrt(square + flat * flat))
            fit = ONE + square / (bound[j] * bound[j])
            value /= fit * fit
            across[j], along[j] = value * right[j], value * below[j]
        for part in range(2):
            sideways, downwards, passed = trends[part], trends[2 + part], above[part]
            if i >= first:
                given, to, trust = data[part, i], target[part, i], weight[i]
                for j in range(cols):
                    to[j] = (
                        trust[j] * given[j] - across[j] * sideways[j] - along[j] * downwards[j] + passed[j]
                    )
                for j in range(1, cols):
                    to[j] += across[j - 1] * sideways[j - 1]
            for j in range(cols):
                passed[j] = along[j] * downwards[j]
