"""Profiles across a fault: stacking a swath, and the offset between two fitted lines."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

FEWEST = 4  # points on a side that a line can be fitted to
FAULT = 2  # index of the fault in Rulers


class Rulers(NamedTuple):
    """Places along a profile, in order: lines are fitted from ``start`` to ``before`` the fault and
    from ``after`` it to ``end``."""

    start: float
    before: float
    fault: float
    after: float
    end: float

    def moved(self, index: int, to: float) -> Rulers:
        """With one ruler moved, between its neighbours; the fault takes those beside it along."""
        places = list(self)
        if index == FAULT:
            gaps = self.fault - self.before, self.after - self.fault
            fault = min(max(to, self.start + gaps[0]), self.end - gaps[1])
            return self._replace(before=fault - gaps[0], fault=fault, after=fault + gaps[1])
        lowest = places[index - 1] if index else -math.inf
        highest = places[index + 1] if index + 1 < len(places) else math.inf
        places[index] = min(max(to, lowest), highest)
        return Rulers(*places)


class Line(NamedTuple):
    """value = level + slope · (distance − at), with the standard error of the level."""

    level: float
    slope: float
    error: float


class Offset(NamedTuple):
    """The step at ``at``, right line minus left line, and its standard error, in the values' unit."""

    at: float
    step: float
    error: float
    left: Line
    right: Line


def stack(values: np.ndarray, weights: np.ndarray, *, median: bool) -> np.ndarray:
    """Weighted mean or median over the swath: (n, m) → (n,), NaN where no value weighs anything."""
    weights = np.where(np.isfinite(values) & np.isfinite(weights), np.maximum(weights, 0), 0)
    total = weights.sum(axis=1)
    filled = np.where(weights > 0, values, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        if not median:
            return np.where(total > 0, (weights * filled).sum(axis=1) / total, np.nan)
        order = np.argsort(np.where(weights > 0, values, np.inf), axis=1)
        heavy = np.take_along_axis(weights, order, axis=1).cumsum(axis=1)
        middle = (heavy >= total[:, None] / 2).argmax(axis=1)
        found = np.take_along_axis(filled, np.take_along_axis(order, middle[:, None], 1), 1)[:, 0]
        return np.where(total > 0, found, np.nan)


def rulers(distance: np.ndarray, values: np.ndarray, gap: float) -> Rulers:
    """Around the fault where it seems to be: from the first to the last known of ``values``
    (components, n), ``gap`` left out on either side. Some value must be known."""
    known = distance[np.isfinite(values).any(axis=0)]
    start, end, fault = float(known[0]), float(known[-1]), steepest(distance, values)
    return Rulers(start, max(fault - gap, start), fault, min(fault + gap, end), end)


def offset(distance: np.ndarray, values: np.ndarray, places: Rulers) -> Offset | None:
    """Lines fitted by least squares to the values on either side of the fault, both (n,).

    None where a side has fewer than :data:`FEWEST` values. The standard error of each line's
    level at ``at`` is that of ordinary least squares, its number of independent values lessened by
    the residuals' lag-one correlation ρ: n (1 − ρ)/(1 + ρ) (Bretherton et al. 1999, J. Climate 12).
    """
    known, at = np.isfinite(values), places.fault
    left = _fit(distance, values, known & (places.start <= distance) & (distance < places.before), at)
    right = _fit(distance, values, known & (places.after < distance) & (distance <= places.end), at)
    if left is None or right is None:
        return None
    return Offset(at, right.level - left.level, math.hypot(left.error, right.error), left, right)


def _fit(distance: np.ndarray, values: np.ndarray, chosen: np.ndarray, at: float) -> Line | None:
    count = int(chosen.sum())
    if count < FEWEST:
        return None
    x, y = distance[chosen] - at, values[chosen]
    design = np.stack([np.ones(count), x], axis=1)
    covariance = np.linalg.pinv(design.T @ design)
    level, slope = covariance @ design.T @ y
    rest = y - level - slope * x
    power = float(rest @ rest)
    if power <= 1e-12 * float(y @ y):
        return Line(float(level), float(slope), 0.0)
    correlation = min(max(float(rest[1:] @ rest[:-1]) / power, 0.0), 0.99)
    inflated = power / (count - 2) * covariance[0, 0] * (1 + correlation) / (1 - correlation)
    return Line(float(level), float(slope), math.sqrt(inflated))


def steepest(distance: np.ndarray, values: np.ndarray, reach: int = 8) -> float:
    """Where the means of ``reach`` values on either side differ most; the middle where nothing is known.

    ``values`` (components, n): the difference is the length over the components.
    """
    best, place = 0.0, float(distance[len(distance) // 2])
    for middle in range(reach, values.shape[1] - reach):
        before, after = values[:, middle - reach : middle], values[:, middle : middle + reach]
        if not (np.isfinite(before).any(axis=1).all() and np.isfinite(after).any(axis=1).all()):
            continue
        jump = float(np.linalg.norm(np.nanmean(after, axis=1) - np.nanmean(before, axis=1)))
        if jump > best:
            best, place = jump, float((distance[middle - 1] + distance[middle]) / 2)
    return place
