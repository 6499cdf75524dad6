"""Model the correlation of errors over distance, and σ of averages of correlated values.

The field on trusted ground, each component over its σ, has an empirical variogram: half the mean squared
difference of two pixels by their distance. Three parts are fitted to it, an uncorrelated one and two
correlated ones, short and long, as Hugonnet et al. 2022 do for elevation models (IEEE J. Sel. Top. Appl.
Earth Obs. 15). The variance of any weighted sum of pixels is then ΣΣ w σ w' σ' C(h), so that σ of means,
lines and boxes includes the correlation of neighbours.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from ..core.statistics import nmad

Array = np.ndarray[Any, Any]

SAMPLED_SIDE, SAMPLED_ALONG = 512, 3  # px a side of the sampled parts, and their number along each axis
FARTHEST = 128  # px, the largest lag
LOCAL, LEAST_LOCAL = 128, 32  # px a side of the squares of ground that moves, of large and small fields
SQUARES = 4  # along each axis of a field, if they are not smaller than LEAST_LOCAL
LAG_BINS = 24  # of lags, in even steps of their logarithm
FEWEST_PAIRS = 200  # pairs of a bin, and trusted pixels of a field
WILD = 5.0  # σ at which values are clipped
TRIED_LENGTHS = np.geomspace(0.7, 120.0, 24)  # px, the lengths that are tried
LEAST_TERM = 0.01  # of the variance; smaller terms are dropped
SPHERE = 0.4522  # of its range, where a spherical correlation has fallen to 1/e


def _exponential(distance: Array, length: float) -> Array:
    return np.asarray(np.exp(-distance / length))


def _gaussian(distance: Array, length: float) -> Array:
    return np.asarray(np.exp(-((distance / length) ** 2)))


def _spherical(distance: Array, length: float) -> Array:
    share = np.minimum(SPHERE * distance / length, 1.0)
    return np.asarray(1 - 1.5 * share + 0.5 * share**3)


CORRELATION_FORMS: dict[str, Callable[[Array, float], Array]] = {
    "exponential": _exponential,
    "gaussian": _gaussian,
    "spherical": _spherical,
}


class Term(NamedTuple):
    """Describe a correlated part.

    It has its share of the variance of field over σ, and the distance in px at which its correlation has
    fallen to 1/e.
    """

    variance: float
    length: float
    form: str = "exponential"

    def covariance(self, distance: Array) -> Array:
        return self.variance * CORRELATION_FORMS[self.form](distance, self.length)


class CorrelationModel(NamedTuple):
    """Describe the correlation of a field's errors over σ: ``alone`` is the uncorrelated variance.

    The first term ends at a fault, along which a regularised field is cut; the others do not. ``sigma`` (2,)
    is σ of east and of north, in the field's unit, if none is known per pixel.
    """

    alone: float
    terms: tuple[Term, ...]
    sigma: tuple[float, float]

    @property
    def length(self) -> float:
        """Return the distance in px at which the correlation of neighbours has fallen to 1/e, or 0."""
        if not self.terms:
            return 0.0
        distance = np.geomspace(0.1, 20 * max(term.length for term in self.terms), 2000)
        total = sum(term.variance for term in self.terms)
        share = np.sum([term.covariance(distance) for term in self.terms], 0) / max(total, 1e-12)
        return float(np.interp(1 / math.e, share[::-1], distance[::-1]))

    def covariance(self, distance: Array) -> Array:
        """Return C of field over σ at a distance in px."""
        correlated = sum((term.covariance(distance) for term in self.terms), np.zeros(np.shape(distance)))
        return np.where(np.asarray(distance) == 0, self.alone, 0.0) + correlated

    def variance_of_weighted_sum(
        self, points: Array, weights: Array, sigma: Array | float | None = None, sides: Array | None = None
    ) -> float:
        """Return Var Σ w v of the values v at ``points`` (n, 2), (column, row) in px from the corner.

        Values of the same pixel are the same value. ``sigma`` (n,) or one for all is that of the component,
        None the model's larger one. ``sides`` (n,) are numbers of parts separated by a fault, between which
        the first term does not correlate.
        """
        pixels = np.floor(np.asarray(points, float)).astype(int)
        each = np.broadcast_to(max(self.sigma) if sigma is None else sigma, len(pixels))
        loads = np.asarray(weights, float) * each
        valid = np.isfinite(loads) & (loads != 0)
        if not valid.any():
            return 0.0
        pixels, loads = pixels[valid] - pixels[valid].min(0), loads[valid]
        size = pixels.max(0) + 1
        total = 0.0
        short, others = self.terms[:1], self.terms[1:]
        separate = np.zeros(len(loads), int) if sides is None else np.asarray(sides)[valid]
        for side in np.unique(separate):
            part = separate == side
            total += _summed(pixels[part], loads[part], size, _Parts(self.alone, short))
        return max(total + _summed(pixels, loads, size, _Parts(0.0, others)), 0.0)


class _Parts(NamedTuple):
    alone: float
    terms: tuple[Term, ...]


def _summed(pixels: Array, loads: Array, size: Array, parts: _Parts) -> float:
    """Return ΣΣ l l' C(h) over pixels within a box of ``size``, by the autocorrelation of the loads."""
    grid = np.zeros(size[::-1])
    np.add.at(grid, (pixels[:, 1], pixels[:, 0]), loads)
    total = parts.alone * float((grid**2).sum())
    if parts.terms:
        shape = tuple(2 * grid.shape[axis] for axis in (0, 1))
        spectrum = np.fft.rfft2(grid, shape)
        alike = np.fft.irfft2(np.abs(spectrum) ** 2, shape)
        down, right = (np.fft.fftfreq(length, 1 / length) for length in shape)
        distance = np.hypot(down[:, None], right)
        total += sum(float((alike * term.covariance(distance)).sum()) for term in parts.terms)
    return total


class Variogram(NamedTuple):
    """Hold γ of field over σ at distances in px, and the number of pairs of pixels behind each value."""

    distance: Array
    gamma: Array
    pairs: Array


def fit_correlation(
    field: Array, sigma: Array | None = None, trusted: Array | None = None, *, moving: bool = False
) -> CorrelationModel:
    """Return the model of a field (2, rows, cols) over its ``sigma``, of the same shape, on quiet ground.

    ``trusted`` (rows, cols) bool is ground that did not move; without it, all known pixels. A plane is
    subtracted. On ground that is ``moving``, a plane is subtracted from each square of LOCAL px instead, and
    the median square counts, so that slow motion and squares with a fault do not. Correlation over more than
    a third of a square is not detected then. If the field varies more than ``sigma`` states, the model
    includes it; it never varies less. With fewer than FEWEST_PAIRS trusted pixels, all are taken as
    correlated over FARTHEST px.
    """
    valid = np.asarray(np.isfinite(field).all(0) & (True if trusted is None else trusted))
    if sigma is not None:
        valid &= (np.isfinite(sigma) & (sigma > 0)).all(0)
    if valid.sum() < FEWEST_PAIRS:
        spread = tuple(float(np.nanstd(part)) if np.isfinite(part).any() else math.nan for part in field)
        return CorrelationModel(0.0, (Term(1.0, float(FARTHEST)),), (spread[0], spread[1]))
    squares = _squares(valid) if moving else [(slice(None), slice(None))]
    rest = np.full(field.shape, np.nan)
    for square in squares:
        for part, out in zip(field, rest):
            out[square] = _without_plane(part[square], valid[square])
    valid &= np.isfinite(rest).all(0)
    spreads = tuple(float(np.median([nmad(part[square]) for square in squares])) for part in rest)
    scale = np.reshape(np.maximum(spreads, 1e-12), (2, 1, 1)) if sigma is None else sigma
    empirical = _median_variogram(rest / scale, valid, squares) if moving else variogram(rest / scale, valid)
    alone, terms = fit_terms(empirical)
    total = alone + sum(term.variance for term in terms)
    factor = max(1.0, 1.0 / max(total, 1e-12)) if sigma is not None else 1.0
    terms = tuple(term._replace(variance=factor * term.variance) for term in terms)
    typical = spreads if sigma is None else tuple(float(np.median(part[valid])) for part in sigma)
    return CorrelationModel(factor * alone, terms, (typical[0], typical[1]))


def _squares(valid: Array) -> list[tuple[slice, slice]]:
    """Return squares of LOCAL px, in small fields smaller ones, that are mostly valid; or the whole field."""
    counts = [max(1, round(n / LOCAL), min(SQUARES, n // LEAST_LOCAL)) for n in valid.shape]
    edges = [np.linspace(0, n, count + 1).astype(int) for n, count in zip(valid.shape, counts)]
    sides = [[slice(a, b) for a, b in zip(edge, edge[1:])] for edge in edges]
    squares = [(rows, cols) for rows in sides[0] for cols in sides[1]]
    chosen = [
        square for square in squares if valid[square].mean() > 0.5 and valid[square].sum() >= FEWEST_PAIRS
    ]
    return chosen or [(slice(None), slice(None))]


def _median_variogram(standard: Array, valid: Array, squares: list[tuple[slice, slice]]) -> Variogram:
    """Return the median of the squares' variograms, lag by lag."""
    some = squares[:: max(1, len(squares) // (SAMPLED_ALONG * SAMPLED_ALONG * 4))]
    variograms = [variogram(standard[(slice(None), *square)], valid[square]) for square in some]
    most = max(len(one.gamma) for one in variograms)
    whole = [one for one in variograms if len(one.gamma) == most]
    middle = [np.median([getattr(one, name) for one in whole], 0) for name in Variogram._fields]
    near = middle[0] <= min(valid[squares[0]].shape) / 2
    return Variogram(*(column[near] for column in middle))


def _without_plane(part: Array, valid: Array) -> Array:
    """Return a component without its plane, fitted twice, the second time without outliers."""
    rows, cols = (np.linspace(-1, 1, length) for length in part.shape)
    design = np.stack(np.broadcast_arrays(1.0, rows[:, None], cols), -1)
    used = valid
    plane = np.zeros(part.shape)
    for _ in range(2):
        plane = design @ np.linalg.lstsq(design[used], part[used], rcond=None)[0]
        residuals = part - plane
        used = valid & (np.abs(residuals) < WILD * max(nmad(residuals[valid]), 1e-12))
    return np.where(valid, part - plane, np.nan)


def variogram(standard: Array, valid: Array) -> Variogram:
    """Return the variogram of a field over σ (2, rows, cols) where bool ``valid``, both components together.

    Large fields are sampled by SAMPLED_ALONG by SAMPLED_ALONG parts of SAMPLED_SIDE px, spread evenly.
    """
    edges = np.unique(np.round(np.geomspace(1, FARTHEST + 1, LAG_BINS + 1), 6))
    sums = np.zeros((3, len(edges) - 1))  # of γ, of distance, of pairs
    for window in _blocks(valid.shape):
        part = np.where(valid[window], np.clip(standard[(slice(None), *window)], -WILD, WILD), 0.0)
        sums += _lagged(part, valid[window], edges)
    enough = sums[2] >= FEWEST_PAIRS
    gamma, distance, pairs = sums[:, enough]
    return Variogram(distance / pairs, gamma / pairs, pairs)


def _blocks(shape: tuple[int, ...]) -> list[tuple[slice, slice]]:
    spans = []
    for length in shape:
        size = min(length, SAMPLED_SIDE)
        count = min(SAMPLED_ALONG, math.ceil(length / SAMPLED_SIDE))
        spans.append([slice(int(s), int(s) + size) for s in np.linspace(0, length - size, count)])
    return [(rows, cols) for rows in spans[0] for cols in spans[1]]


def _lagged(part: Array, valid: Array, edges: Array) -> Array:
    """Return sums of γ, of the distance and of the pairs by lag, of both components: (3, bins)."""
    reach = FARTHEST
    shape = tuple(length + reach for length in valid.shape)
    mask = np.fft.rfft2(valid.astype(float), shape)
    counts = np.fft.irfft2(np.abs(mask) ** 2, shape)
    squares = np.zeros(counts.shape)
    for values in part:
        once, twice = np.fft.rfft2(values, shape), np.fft.rfft2(values**2, shape)
        squares += np.fft.irfft2((np.conj(mask) * twice).real - np.abs(once) ** 2, shape)
    down, right = (np.fft.fftfreq(length, 1 / length) for length in shape)
    distance = np.hypot(down[:, None], right).ravel()
    inside = (distance >= 1) & (distance < edges[-1])
    place = np.searchsorted(edges, distance[inside], "right") - 1
    counts = np.round(counts).ravel()[inside]
    near = distance[inside]
    columns = (squares.ravel()[inside] / 2, counts * near, counts)
    return np.stack([np.bincount(place, column, len(edges) - 1) for column in columns])


def fit_terms(empirical: Variogram) -> tuple[float, tuple[Term, ...]]:
    """Return the uncorrelated part and the terms, shorter first, that fit the variogram best.

    The fit minimises squares of the relative difference over even steps of the logarithm of distance, by
    trial of all TRIED_LENGTHS. No variance is negative.
    """
    if not len(empirical.gamma):
        return 1.0, ()
    target = np.ones(len(empirical.gamma))
    weight = 1 / np.maximum(empirical.gamma, 1e-12)
    rising = {
        (form, float(length)): weight * (1 - CORRELATION_FORMS[form](empirical.distance, float(length)))
        for form in CORRELATION_FORMS
        for length in TRIED_LENGTHS
    }
    best: tuple[float, float, tuple[Term, ...]] = (math.inf, 1.0, ())  # misfit, part alone, terms
    for short, long in itertools.combinations(rising, 2):
        if short[1] >= long[1]:
            continue
        variances, misfit = _not_negative(np.stack([weight, rising[short], rising[long]], 1), target)
        if misfit < best[0] - 1e-9:
            pair = tuple(Term(float(v), k[1], k[0]) for v, k in zip(variances[1:], (short, long)))
            best = (misfit, float(variances[0]), pair)
    _, alone, terms = best
    total = alone + sum(term.variance for term in terms)
    return alone, tuple(term for term in terms if term.variance > LEAST_TERM * total)


def _not_negative(design: Array, target: Array) -> tuple[Array, float]:
    """Return least squares with coefficients ≥ 0, by trial of which are 0: (coefficients, misfit)."""
    normal, right = design.T @ design, design.T @ target
    best, least = np.zeros(design.shape[1]), float(target @ target)
    for count in range(1, design.shape[1] + 1):
        for chosen in itertools.combinations(range(design.shape[1]), count):
            part = np.ix_(chosen, chosen)
            try:
                values = np.linalg.solve(normal[part], right[list(chosen)])
            except np.linalg.LinAlgError:
                continue
            misfit = float(target @ target - values @ right[list(chosen)])
            if (values >= 0).all() and misfit < least:
                best, least = np.zeros(design.shape[1]), misfit
                best[list(chosen)] = values
    return best, least


def line_weights(distance: Array, at: float = 0.0) -> Array:
    """Return the weights (n,) by which values at ``distance`` (n,) make the level at ``at`` of their line.

    Any offset between two fitted lines is thus a weighted sum of values, whose variance the model gives.
    """
    design = np.stack([np.ones(len(distance)), np.asarray(distance, float) - at], 1)
    return np.asarray(np.linalg.pinv(design)[0])
