"""Measure slip along a fault: stacked profiles across a trace, and the offset of each.

In a box of :mod:`.boxes` the displacement is decomposed into a parallel profile, minus its component along
the strike, and a perpendicular one, its component to the right. Lines are fitted by least squares on either
side of the trace. The offset is their difference at the trace. The parallel offset is thus positive on a
dextral fault and the perpendicular one where the fault opens, whichever way the trace was drawn.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..core.grid import Window
from ..core.statistics import Read
from .boxes import Box

STATISTICS = ("median", "mean", "weighted")
FEWEST_VALUES = 6  # values on a side that a line needs
LEAST_ROW_SHARE = 0.3  # of a row's samples that must be known for its stacked value to count


class Stack(NamedTuple):
    """Hold a stacked profile.

    ``right`` (n,) are metres from the trace, ``values`` (2, n; parallel, perpendicular), ``spread`` (2, n)
    the standard deviation over the width, and ``samples`` (n,) how many there are.
    """

    right: np.ndarray
    values: np.ndarray
    spread: np.ndarray
    samples: np.ndarray

    def middle(self, size: int) -> Stack:
        """Return the part of ``size`` places, an odd number, about the trace."""
        start = (len(self.right) - size) // 2
        part = slice(start, start + size)
        return Stack(self.right[part], self.values[:, part], self.spread[:, part], self.samples[part])


class Side(NamedTuple):
    """Describe a line on one side: ``level`` (2,) at the trace, ``slope`` (2,) per metre, ``size`` values."""

    level: np.ndarray
    slope: np.ndarray
    size: int

    def at(self, right: np.ndarray) -> np.ndarray:
        """Return the line's values (2, n) at places ``right`` (n,) of the trace."""
        return self.level[:, None] + self.slope[:, None] * right


class Fit(NamedTuple):
    """Hold ``step`` (2,), right minus left at the trace, and ``scatter`` (2,) about the lines."""

    step: np.ndarray
    scatter: np.ndarray
    left: Side
    right: Side


def places_across(extent: float, pixel: float) -> np.ndarray:
    """Return places across the trace over an extent, an odd number of them, in metres to its right."""
    half = int(max(extent / pixel, 1) / 2 + 1e-9)
    return np.arange(-half, half + 1) * pixel


def samples(read: Read, shape: tuple[int, int], positions: np.ndarray) -> np.ndarray:
    """Return values (bands, …) of the pixels at the positions (…, 2), NaN outside the raster."""
    col, row = (np.floor(positions[..., axis]).astype(int) for axis in (0, 1))
    inside = (row >= 0) & (row < shape[0]) & (col >= 0) & (col < shape[1])
    if not inside.any():
        return np.full((len(read(Window(0, 0, 1, 1))), *inside.shape), np.nan)
    top, left = int(row[inside].min()), int(col[inside].min())
    window = Window(top, left, int(row[inside].max()) - top + 1, int(col[inside].max()) - left + 1)
    values = read(window)
    sampled = np.full((len(values), *inside.shape), np.nan)
    sampled[:, inside] = values[:, row[inside] - top, col[inside] - left]
    return sampled


def stack(box: Box, right: np.ndarray, values: np.ndarray, statistic: str) -> Stack:
    """Stack samples ``values`` (2 or 3, n, m) of east, north and optionally a weight into a profile."""
    displaced = values[:2]
    parts = np.stack(
        [-np.tensordot(box.axes[0], displaced, 1), np.tensordot(box.axes[1], displaced, 1)]
    )  # (2, n, m)
    finite = np.isfinite(parts).all(axis=0)
    count = finite.sum(axis=1)
    enough = count >= max(1, math.ceil(LEAST_ROW_SHARE * finite.shape[1]))
    filled = np.where(finite & enough[:, None], parts, np.nan)
    level = np.full((2, len(right)), np.nan)
    spread = np.full((2, len(right)), np.nan)
    if enough.any():
        chosen = filled[:, enough]
        weights = values[2][enough] if statistic == "weighted" and len(values) > 2 else None
        level[:, enough] = _centre(chosen, statistic, weights)
        spread[:, enough] = np.nanstd(chosen, axis=2)
    return Stack(right, level, spread, count)


def _centre(parts: np.ndarray, statistic: str, weights: np.ndarray | None) -> np.ndarray:
    if statistic == "median":
        return np.nanmedian(parts, axis=2)
    if weights is None:
        return np.nanmean(parts, axis=2)
    weights = np.where(np.isfinite(parts[0]) & np.isfinite(weights), np.maximum(weights, 0), 0)
    total = weights.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = (np.where(np.isfinite(parts), parts, 0) * weights).sum(axis=2) / total
    return np.where(total > 0, mean, np.nanmean(parts, axis=2))


def fit_of(profile: Stack, left_of: np.ndarray, right_of: np.ndarray, at: float = 0.0) -> Fit | None:
    """Fit lines to the places ``left_of`` and ``right_of`` (n,) the fault, which lies at ``at``.

    None if a side has fewer than :data:`FEWEST_VALUES` values.
    """
    finite = np.isfinite(profile.values).all(axis=0)
    left, right = _side(profile, finite & left_of), _side(profile, finite & right_of)
    if left is None or right is None:
        return None
    rest = [
        (profile.values - side.at(profile.right))[:, finite & part]
        for side, part in ((left, left_of), (right, right_of))
    ]
    power = sum((part**2).sum(axis=1) for part in rest)
    scatter = np.sqrt(power / max(left.size + right.size - 4, 1))
    step = (right.at(np.array([at])) - left.at(np.array([at])))[:, 0]
    return Fit(step, scatter, left, right)


def _side(profile: Stack, chosen: np.ndarray) -> Side | None:
    count = int(chosen.sum())
    if count < FEWEST_VALUES:
        return None
    x, y = profile.right[chosen], profile.values[:, chosen]
    middle = x.mean()
    slope = (y @ (x - middle)) / ((x - middle) @ (x - middle))
    return Side(y.mean(axis=1) - slope * middle, slope, count)


def residuals(profile: Stack, left: Side, right: Side, gap: float) -> np.ndarray:
    """Return the profile minus its lines (2, n), NaN within the gap."""
    x = profile.right
    rest = np.where(x < 0, profile.values - left.at(x), profile.values - right.at(x))
    return np.where((np.abs(x) >= gap) & (x != 0), rest, np.nan)
