"""Stack profiles across a fault, and measure the offset between two fitted lines."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .correlation import CorrelationModel, line_weights

FEWEST_POINTS = 4  # points on a side that a line can be fitted to
FAULT = 2  # index of the fault in Rulers
REGULARIZED = 2.0  # times σ of an offset: covers 95 % of 247 profiles of tuning pairs (training/NOTES.md)
FIT = 5.0  # transition widths over which a line is fitted, if the user chooses none
RAMP_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30)  # px, the transition widths that are tried
CLEARLY = 0.95  # of the misfit of a narrower transition; a wider one must have less


class Rulers(NamedTuple):
    """Hold places along a profile, in order.

    Lines are fitted from ``start`` to ``before`` the fault and from ``after`` it to ``end``.
    """

    start: float
    before: float
    fault: float
    after: float
    end: float

    def moved(self, index: int, to: float) -> Rulers:
        """Return the rulers with one moved, between its neighbours; the fault moves those beside it."""
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
    """Describe the line value = level + slope · (distance − at), with the standard error of the level."""

    level: float
    slope: float
    error: float


class Offset(NamedTuple):
    """Hold the step at ``at``, right line minus left line, and its standard error, in the values' unit."""

    at: float
    step: float
    error: float
    left: Line
    right: Line


class Errors(NamedTuple):
    """Hold what determines σ of a stacked profile.

    ``points`` (n, m, 2) are its pixels as (column, row), (0, 0) the raster's outer corner, ``weights`` (n, m)
    their weights in its values, and σ of the component there (n, m), with the model of correlation. A median
    is treated as the mean with the same weights. ``factor`` multiplies σ of the fit. It is REGULARIZED if the
    field was regularised, which reduces the difference of the sides.
    """

    points: np.ndarray
    weights: np.ndarray
    sigma: np.ndarray
    model: CorrelationModel
    factor: float = 1.0

    def level(self, chosen: np.ndarray, of_values: np.ndarray) -> float:
        """Return σ of the sum with weights ``of_values`` of the stacked values that are ``chosen`` (n,)."""
        points, loads = self._loads(chosen, of_values)
        variance = self.model.variance_of_weighted_sum(points, loads, self.sigma[chosen].ravel())
        return self.factor * math.sqrt(variance)

    def step(self, left: np.ndarray, right: np.ndarray, of_values: tuple[np.ndarray, np.ndarray]) -> float:
        """Return σ of the right side's weighted sum minus the left one's."""
        parts = [self._loads(chosen, weights) for chosen, weights in zip((left, right), of_values)]
        sides = np.repeat([0, 1], [len(points) for points, _ in parts])
        points = np.concatenate([points for points, _ in parts])
        loads = np.concatenate([-parts[0][1], parts[1][1]])
        sigma = np.concatenate([self.sigma[chosen].ravel() for chosen in (left, right)])
        return self.factor * math.sqrt(self.model.variance_of_weighted_sum(points, loads, sigma, sides))

    def _loads(self, chosen: np.ndarray, of_values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        weights = np.where(np.isfinite(self.weights[chosen]), self.weights[chosen], 0.0)
        share = weights / np.maximum(weights.sum(1, keepdims=True), 1e-300)
        return self.points[chosen].reshape(-1, 2), (of_values[:, None] * share).ravel()


def stack(values: np.ndarray, weights: np.ndarray, *, median: bool) -> np.ndarray:
    """Return the weighted mean or median over the swath: (n, m) → (n,), NaN where no value has a weight."""
    weights = np.where(np.isfinite(values) & np.isfinite(weights), np.maximum(weights, 0), 0)
    total = weights.sum(axis=1)
    filled = np.where(weights > 0, values, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        if not median:
            return np.where(total > 0, (weights * filled).sum(axis=1) / total, np.nan)
        order = np.argsort(np.where(weights > 0, values, np.inf), axis=1)
        heavy = np.take_along_axis(weights, order, axis=1).cumsum(axis=1)
        middle = (heavy >= total[:, None] / 2).argmax(axis=1)
        medians = np.take_along_axis(filled, np.take_along_axis(order, middle[:, None], 1), 1)[:, 0]
        return np.where(total > 0, medians, np.nan)


def rulers(distance: np.ndarray, values: np.ndarray, gap: float) -> Rulers:
    """Return rulers around the estimated fault, within the known part of ``values`` (components, n).

    At least ``gap`` is left out on either side, and all of the transition from one side to the other. The
    lines are fitted over FIT times the length left out. Some value must be known.
    """
    spanned = distance[np.isfinite(values).any(axis=0)]
    first, last = float(spanned[0]), float(spanned[-1])
    fault, width = transition(distance, values)
    apart = max(gap, width / 2)
    reach = apart + FIT * 2 * apart
    places = fault - reach, fault - apart, fault, fault + apart, fault + reach
    return Rulers(*(min(max(place, first), last) for place in places))


def transition(distance: np.ndarray, values: np.ndarray) -> tuple[float, float]:
    """Return the position of the fault and the width of the transition, in the distance's unit.

    It is in the component with the larger step, by least squares of a level, a slope and a ramp of one of
    RAMP_WIDTHS px near the steepest place. A wider ramp is taken only if it fits clearly better.
    """
    fault = steepest(distance, values)
    pixel = float(np.median(np.diff(distance))) if len(distance) > 1 else 1.0
    reach = RAMP_WIDTHS[-1] * pixel
    near = [(np.abs(distance - fault) <= 2 * reach) & np.isfinite(component) for component in values]
    steps = [_jump(distance[some] - fault, part[some]) for some, part in zip(near, values)]
    component = int(np.argmax(steps))
    x, y = distance[near[component]] - fault, values[component][near[component]]
    if len(x) < 4 * FEWEST_POINTS:
        return fault, 0.0
    chosen = (math.inf, fault, 0.0)  # misfit, place, width
    for width in RAMP_WIDTHS:
        tried = [(_misfit(x, y, at, width * pixel), at) for at in np.linspace(-reach, reach, 61) / 4]
        misfit, at = min(tried)
        if misfit < CLEARLY * chosen[0]:
            chosen = misfit, fault + at, width * pixel
    return chosen[1], chosen[2]


def _jump(x: np.ndarray, y: np.ndarray) -> float:
    return float(abs(y[x > 0].mean() - y[x < 0].mean())) if (x > 0).any() and (x < 0).any() else 0.0


def _misfit(x: np.ndarray, y: np.ndarray, at: float, width: float) -> float:
    """Return the sum of squared residuals of a level, a slope and a ramp of ``width`` about ``at``."""
    ramp = np.clip((x - at) / max(width, 1e-9), -0.5, 0.5)
    design = np.stack([np.ones(len(x)), x, ramp], 1)
    return float(((y - design @ np.linalg.lstsq(design, y, rcond=None)[0]) ** 2).sum())


def offset(
    distance: np.ndarray, values: np.ndarray, places: Rulers, errors: Errors | None = None
) -> Offset | None:
    """Return the offset between least-squares lines on either side of the fault; inputs are (n,).

    None if a side has fewer than :data:`FEWEST_POINTS` values. With ``errors``, the standard error of the
    step is that of the weighted sum of pixels. Without, that of each line's level at ``at`` is that of
    ordinary least squares, with the number of independent values reduced by the residuals' lag-one
    correlation ρ: n (1 − ρ)/(1 + ρ) (Bretherton et al. 1999, J. Climate 12).
    """
    finite, at = np.isfinite(values), places.fault
    before = finite & (places.start <= distance) & (distance < places.before)
    after = finite & (places.after < distance) & (distance <= places.end)
    left, right = (_fit(distance, values, chosen, at) for chosen in (before, after))
    if left is None or right is None:
        return None
    error = math.hypot(left.error, right.error)
    if errors is not None:
        weights = line_weights(distance[before], at), line_weights(distance[after], at)
        error = errors.step(before, after, weights)
        left, right = (
            line._replace(error=errors.level(chosen, of_values))
            for line, chosen, of_values in zip((left, right), (before, after), weights)
        )
    return Offset(at, right.level - left.level, error, left, right)


def _fit(distance: np.ndarray, values: np.ndarray, chosen: np.ndarray, at: float) -> Line | None:
    count = int(chosen.sum())
    if count < FEWEST_POINTS:
        return None
    x, y = distance[chosen] - at, values[chosen]
    design = np.stack([np.ones(count), x], axis=1)
    covariance = np.linalg.pinv(design.T @ design)
    level, slope = covariance @ design.T @ y
    residuals = y - level - slope * x
    power = float(residuals @ residuals)
    if power <= 1e-12 * float(y @ y):
        return Line(float(level), float(slope), 0.0)
    correlation = min(max(float(residuals[1:] @ residuals[:-1]) / power, 0.0), 0.99)
    inflated = power / (count - 2) * covariance[0, 0] * (1 + correlation) / (1 - correlation)
    return Line(float(level), float(slope), math.sqrt(inflated))


def steepest(distance: np.ndarray, values: np.ndarray, reach: int = 8) -> float:
    """Return where the means of ``reach`` values on either side differ most; the middle if nothing is known.

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
