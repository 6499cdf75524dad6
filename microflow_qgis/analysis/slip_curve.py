"""Measure the slip curve: boxes along a trace, each offset with its 95 % interval, and totals.

An offset's error has three parts, added in quadrature:

* the offsets of boxes of the same kind beside the fault (:mod:`.quiet_boxes`), as a multiple of the scatter
  about their lines, so that rough ground has wider intervals. The multiples that hold 68 and 95 % of the
  quiet boxes give σ and the interval;
* the change of the offset when a wider gap is left out about the trace, as a root mean square over
  neighbouring boxes, the effect of the smoothing or a wide zone on the profile beside the fault;
* :data:`SCALE_ERROR` of the offset itself, the scale error of the estimator. It grows by
  :data:`UNTRUSTED_ERROR` of the offset times the share of the box that is not trusted: where two images have
  little in common, the estimate is biased to zero, and the field itself does not show by how much.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Optional

import numpy as np

from ..core.statistics import Read
from .boxes import Box, Layout
from .fault_zone import on_fault_share, zone_width
from .fit_places import finite_sides, reach_beside, sides, white_error
from .profiles import Rulers
from .quiet_boxes import FEWEST_QUIET, QUIET_REACH, Quiet, quiet_offsets
from .slip import Fit, Stack, fit_of, places_across, residuals, samples, stack
from .student import student
from .verdict import CARE, GOOD, NOT_MEASURED

WIDER = 2.4  # times the gap: the wider gap that tests the sensitivity of the offset
NEIGHBOURS = 5  # boxes over which that is averaged
SCALE_ERROR = 0.05  # 1 σ, of the offset: holds 95 % of the tuning pairs (training/slip_benchmark.py)
UNTRUSTED_ERROR = 1.0  # added where none of the box is trusted: 95 % of the tuning pairs' points then hold
SHARP_TURN = 30.0  # degrees between trace and strike above which an offset needs care
FEW_VALUES = 0.5  # share of a side's values below which an offset needs care
LEAST_TRUSTED = 0.5  # share of trusted pixels below which an offset needs care
OWN_TRACE = 2.0  # px from the box's own trace, beyond which a trace is another
LAGS = 12  # boxes along the fault over which errors are correlated at most

# The reasons why an offset needs care
ONE_SIDE, FEW, CROSSED, BENT, WIDE_ZONE, BOX_UNTRUSTED, UNTESTED, BY_HAND = (
    "one side", "few values", "other trace", "bend", "wide zone", "untrusted", "untested", "by hand",
)  # fmt: skip


class Section(NamedTuple):
    """Hold a box, its stacked profile, the fit (None if a side has no data), and the quiet boxes beside it.

    ``change`` (2,) is the change of the offset with the wider gap. ``crossed`` states whether another part of
    a trace lies in the box. ``reach`` is how far the lines are fitted on the left and on the right.
    ``trusted`` is the trusted share of its measured pixels.
    """

    box: Box
    profile: Stack
    fit: Optional[Fit]
    quiet: Quiet
    change: np.ndarray
    crossed: bool
    reach: tuple[float, float]
    trusted: float


class Point(NamedTuple):
    """Hold a point of the curve; pairs are (parallel, perpendicular), lengths in metres, NaN if not measured.

    ``half`` is the half-width of the 95 % interval, ``effective`` the number of independent values that would
    give this σ, ``zone`` the width of the fault, ``on_fault`` the share of the offset beside the trace.
    """

    section: Section
    offset: np.ndarray
    sigma: np.ndarray
    half: np.ndarray
    effective: float
    zone: float
    on_fault: float
    quality: str
    reasons: tuple[str, ...]

    @property
    def total(self) -> float:
        return float(np.hypot(*self.offset))

    @property
    def total_sigma(self) -> float:
        return _of_length(self.offset, self.sigma)


class Totals(NamedTuple):
    """Hold value and σ of one component along one line. ``greatest`` is signed; areas are in m²."""

    length: float
    mean: tuple[float, float]
    greatest: tuple[float, float]
    area: tuple[float, float]


def section(
    read: Read,
    shape: tuple[int, int],
    box: Box,
    layout: Layout,
    statistic: str,
    traces: np.ndarray,
    read_trusted: Optional[Read] = None,
) -> Section:
    """Measure one box.

    ``traces`` (n, 2) are the sampled vertices of all traces. ``read`` gives east, north and, for the
    statistic *weighted*, a weight; ``read_trusted`` a single band that is 1 where a pixel is trusted, else 0.
    """
    right = places_across(layout.length, box.pixel)
    long = places_across(layout.length * (1 + 2 * QUIET_REACH), box.pixel)
    profile = stack(box, long, samples(read, shape, box.places(long)), statistic)
    along, across = ((traces - box.centre) @ np.linalg.inv(box.to_pixels)).T
    crossings = np.unique(np.round(across[np.abs(along) <= layout.width / 2] / box.pixel)) * box.pixel
    quiet = quiet_offsets(profile.values, long, right, (layout.gap, WIDER * layout.gap), crossings)
    own = profile.middle(len(right))
    beside = across - np.interp(along, box.rows, box.trace)
    beside = beside[(np.abs(along) <= layout.width / 2) & (np.abs(beside) > OWN_TRACE * box.pixel)]
    crossed = bool((np.abs(beside) <= layout.length / 2).any())
    reach = reach_beside(beside, layout, box.pixel)
    fitted, wider = (fit_of(own, *sides(own.right, gap, reach)) for gap in (layout.gap, WIDER * layout.gap))
    change = np.zeros(2) if fitted is None or wider is None else wider.step - fitted.step
    trusted = 1.0
    if read_trusted is not None:
        inside = samples(read_trusted, shape, box.places(right))[0]
        trusted = float(np.nanmean(inside)) if np.isfinite(inside).any() else 0.0
    return Section(box, own, fitted, quiet, change, crossed, reach, trusted)


def curve(sections: Sequence[Section], layout: Layout) -> list[Point]:
    """Return the points of all boxes; the quiet boxes of all together give the error of each."""
    multiples = _multiples([s.quiet for s in sections])
    changes = _smoothed_changes(sections)
    return [_point(s, layout, multiples, change) for s, change in zip(sections, changes)]


class _Multiples(NamedTuple):
    """Hold multiples of the scatter, each (2,): σ and 95 % half-width of an offset, and σ of its change."""

    sigma: np.ndarray
    half: np.ndarray
    change: np.ndarray


def _multiples(quiet: Iterable[Quiet]) -> Optional[_Multiples]:
    """Return the multiples; None if there are too few quiet boxes."""
    ratios = [_ratios(q) for q in quiet]
    pooled = np.concatenate([np.zeros((2, 0, 2)), *ratios], axis=1)
    if pooled.shape[1] < FEWEST_QUIET:
        return None
    sigma, half = np.quantile(np.abs(pooled[0]), [0.6827, 0.95], axis=0)
    return _Multiples(sigma, half, np.quantile(np.abs(pooled[1]), 0.6827, axis=0))


def _ratios(quiet: Quiet) -> np.ndarray:
    """Return steps and changes divided by scatter: (2, m, 2)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        ratios = np.stack([quiet.steps, quiet.changes]) / quiet.scatter
    return ratios[:, np.isfinite(ratios).all(axis=(0, 2))]


def _smoothed_changes(sections: Sequence[Section]) -> np.ndarray:
    """Return the root mean square (n, 2) of the changes over neighbouring boxes of the same trace."""
    smoothed = np.zeros((len(sections), 2))
    lines = np.array([s.box.line for s in sections])
    for line in np.unique(lines):
        own = np.flatnonzero(lines == line).tolist()
        power = np.array([sections[i].change ** 2 for i in own])
        for place, i in enumerate(own):
            near = power[max(place - NEIGHBOURS // 2, 0) : place + NEIGHBOURS // 2 + 1]
            smoothed[i] = np.sqrt(near.mean(axis=0))
    return smoothed


def _point(
    measurement: Section, layout: Layout, multiples: Optional[_Multiples], change: np.ndarray
) -> Point:
    unknown = np.full(2, np.nan)
    if measurement.fit is None:
        nan = float("nan")
        return Point(measurement, unknown, unknown, unknown, nan, nan, nan, NOT_MEASURED, (ONE_SIDE,))
    fitted = measurement.fit
    noise, half_noise, effective = _noise(measurement, fitted, layout, multiples)
    if multiples is not None:  # only the change that exceeds noise
        change = np.sqrt(np.maximum(change**2 - (multiples.change * fitted.scatter) ** 2, 0))
    other = np.hypot(change, scale_error(measurement.trusted) * np.abs(fitted.step))
    sigma, half = np.hypot(noise, other), np.hypot(half_noise, student(math.inf) * other)
    zone = zone_width(measurement.profile, fitted)
    reasons = _reasons(measurement, fitted, layout, zone, multiples is not None)
    return Point(
        measurement, fitted.step, sigma, half, effective, zone,
        on_fault_share(measurement.profile, fitted), CARE if reasons else GOOD, reasons,
    )  # fmt: skip


def _noise(
    measurement: Section, fitted: Fit, layout: Layout, multiples: Optional[_Multiples]
) -> tuple[np.ndarray, np.ndarray, float]:
    """Return σ and half-width (2,) of the offset's noise, and the effective number of values.

    Where fewer values are fitted than in a quiet box, both grow as for independent values. Without quiet
    boxes, σ is that of ordinary least squares, with the number of values reduced by the
    residuals' correlation (Bretherton et al. 1999, J. Climate 12), and the interval is Student's.
    """
    x = measurement.profile.right
    whole = white_error(x, *sides(x, layout.gap))
    used = white_error(x, *finite_sides(measurement.profile, layout.gap, measurement.reach))
    white = fitted.scatter * used
    count = fitted.left.size + fitted.right.size
    if multiples is not None:
        scatter = fitted.scatter * used / whole
        sigma, half = multiples.sigma * scatter, multiples.half * scatter
        measured = sigma > 0
        effective = (
            count * float(((white[measured] / sigma[measured]) ** 2).mean()) if measured.any() else math.inf
        )
        return sigma, half, min(effective, float(count))
    correlation = _correlation(measurement.profile, fitted)
    effective = max(count * float((1 - correlation) / (1 + correlation)), 5.0)
    sigma = white * math.sqrt(count / effective)
    return sigma, student(effective - 4) * sigma, effective


def _correlation(profile: Stack, fitted: Fit) -> float:
    """Return the lag-one correlation of the residuals, the larger of both components, between 0 and 0.95."""
    residual = residuals(profile, fitted.left, fitted.right, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        pairs = np.nansum(residual[:, 1:] * residual[:, :-1], axis=1) / np.nansum(residual**2, axis=1)
    return float(np.clip(np.nan_to_num(pairs).max(), 0.0, 0.95))


def scale_error(trusted: float) -> float:
    """Return σ of the scale of an offset, where a share of the box is trusted."""
    return SCALE_ERROR + UNTRUSTED_ERROR * (1 - trusted)


def _reasons(measurement: Section, fitted: Fit, layout: Layout, zone: float, tested: bool) -> tuple[str, ...]:
    right = measurement.profile.right
    possible = max(int((right >= layout.gap).sum()), 1)
    few = min(fitted.left.size, fitted.right.size) < FEW_VALUES * possible
    checks = {
        FEW: few,
        CROSSED: measurement.crossed,
        BENT: measurement.box.turns > SHARP_TURN,
        WIDE_ZONE: zone > 2 * layout.gap,
        BOX_UNTRUSTED: measurement.trusted < LEAST_TRUSTED,
        UNTESTED: not tested,
    }
    return tuple(reason for reason, holds in checks.items() if holds)


def by_hand(point: Point, places: Rulers, gap: float) -> Point:
    """Return a point of the curve, made with this ``gap``, with its lines fitted between other rulers.

    Rulers are metres right of the trace. The errors are scaled as those of independent values.
    """
    profile = point.section.profile
    x = profile.right
    left_of = (x >= places.start) & (x <= places.before)
    right_of = (x >= places.after) & (x <= places.end)
    fitted = fit_of(profile, left_of, right_of, places.fault)
    unknown = np.full(2, np.nan)
    if fitted is None:
        return point._replace(
            section=point.section._replace(fit=None), offset=unknown, sigma=unknown, half=unknown,
            quality=NOT_MEASURED, reasons=(ONE_SIDE, BY_HAND),
        )  # fmt: skip
    before, ratio = point.section.fit, np.ones(2)
    if before is not None:
        used = finite_sides(profile, gap, point.section.reach)
        white = [white_error(x, left_of, right_of, places.fault), white_error(x, *used)]
        with np.errstate(invalid="ignore", divide="ignore"):
            ratio = np.nan_to_num(white[0] * fitted.scatter / (white[1] * before.scatter), nan=1.0)
    reasons = (*(r for r in point.reasons if r not in (ONE_SIDE, BY_HAND)), BY_HAND)
    return point._replace(
        section=point.section._replace(fit=fitted),
        offset=fitted.step,
        sigma=point.sigma * ratio,
        half=point.half * ratio,
        quality=point.quality if before is not None else CARE,
        reasons=reasons,
    )


def totals(points: Sequence[Point], layout: Layout, component: Optional[int] = None) -> Optional[Totals]:
    """Return totals of the points of one line: parallel (0), perpendicular (1), or both together (None).

    Each point represents the trace halfway to its neighbours; gaps are interpolated linearly. The noise of
    neighbouring points is correlated like that of the quiet boxes beside them. Their other errors are assumed
    equal all along the line. None if no point is measured.
    """
    measured = [p for p in points if p.quality != NOT_MEASURED]
    if not measured:
        return None
    value, sigma = (np.array(part) for part in zip(*(_component(p, component) for p in measured)))
    at = np.array([p.section.box.distance for p in measured])
    weights = _shares(at, layout.spacing)
    correlation = _along(measured, at, layout)
    shared = np.array([scale_error(p.section.trusted) for p in measured]) * np.abs(value)
    noise = np.sqrt(np.maximum(sigma**2 - shared**2, 0)) * weights
    area_sigma = math.hypot(math.sqrt(max(noise @ correlation @ noise, 0.0)), float(shared @ weights))
    area, length = float(value @ weights), float(weights.sum())
    top = int(np.abs(value).argmax())
    return Totals(
        length,
        (area / length, area_sigma / length),
        (float(value[top]), float(sigma[top])),
        (area, area_sigma),
    )


def _component(point: Point, component: Optional[int]) -> tuple[float, float]:
    if component is None:
        return point.total, point.total_sigma
    return float(point.offset[component]), float(point.sigma[component])


def _of_length(vector: np.ndarray, sigma: np.ndarray) -> float:
    """Return σ of a vector's length from those of its components."""
    size = float(np.hypot(*vector))
    return float(np.hypot(*(vector * sigma)) / size) if size > 0 else float(np.hypot(*sigma))


def _shares(at: np.ndarray, spacing: float) -> np.ndarray:
    """Return the length of trace that each point represents."""
    if len(at) == 1:
        return np.array([spacing])
    edges = np.concatenate([[at[0] - spacing / 2], (at[1:] + at[:-1]) / 2, [at[-1] + spacing / 2]])
    return np.diff(edges)


def _along(points: Sequence[Point], at: np.ndarray, layout: Layout) -> np.ndarray:
    """Return the correlation (n, n) of the points' noise, from quiet boxes equally far from the trace."""
    by_place = [
        dict(zip(np.round(s.quiet.right / s.box.pixel).astype(int), _clipped(s.quiet)))
        for s in (p.section for p in points)
    ]
    apart = np.round(np.abs(at[:, None] - at) / layout.spacing).astype(int)
    by_lag = np.zeros(max(LAGS, 1) + 1)
    by_lag[0] = 1.0
    power = [v**2 for places in by_place for v in places.values()]
    overlap = np.clip(1 - np.arange(LAGS + 1) * layout.spacing / max(layout.width, 1e-9), 0, 1)
    for lag in range(1, LAGS + 1):
        products = [
            by_place[i][place] * by_place[i + lag][place]
            for i in range(len(points) - lag)
            if apart[i, i + lag] == lag
            for place in by_place[i].keys() & by_place[i + lag].keys()
        ]
        measured = float(np.mean(products) / np.mean(power)) if products and np.mean(power) > 0 else 0.0
        by_lag[lag] = max(measured, overlap[lag])
        if by_lag[lag] <= 0:
            break
    by_lag = np.clip(by_lag, 0, 1)
    return np.where(apart <= LAGS, by_lag[np.minimum(apart, LAGS)], 0.0)


def _clipped(quiet: Quiet) -> np.ndarray:
    """Return the mean over both components of step divided by scatter, outliers clipped: (m,)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = np.nan_to_num(quiet.steps / quiet.scatter)[:, 0]
    limit = 3 * 1.4826 * float(np.median(np.abs(ratio))) if len(ratio) else 0.0
    return np.clip(ratio, -limit, limit)
