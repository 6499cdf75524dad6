"""Invert a network of pairs for displacement through time: least squares per pixel, and the velocity.

Each pair measures the position at its later date minus that at its earlier one. The positions relative to the
first date follow by weighted least squares (small baselines, Berardino et al. 2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional, Union

import numpy as np

from ..core.dates import DAYS_PER_YEAR
from ..core.statistics import GAUSSIAN_NMAD, TUKEY
from .combine import NoiseParts, Pair, median_sigma, noise_parts

SERIES_REWEIGHTINGS = 3  # reweightings
PIECE_VALUES = 1 << 18  # pixels times pairs, or elements of their covariances, that are computed at once


class TimeSeries(NamedTuple):
    """Hold ``position`` and ``sigma`` (dates, 2, rows, cols) relative to the first date.

    ``velocity`` and ``velocity_sigma`` (2, rows, cols) are per year. NaN where the pairs do not lead to a
    date, or to fewer than two.
    """

    position: np.ndarray
    sigma: np.ndarray
    velocity: np.ndarray
    velocity_sigma: np.ndarray


def invert(
    fields: np.ndarray,
    sigmas: Optional[np.ndarray],
    pairs: Sequence[Pair],
    days: Union[Sequence[float], np.ndarray],
    parts: NoiseParts,
    typical: Optional[np.ndarray] = None,
) -> TimeSeries:
    """Return the positions at ``days`` of ``fields`` (pairs, 2, rows, cols), NaN where unknown.

    ``pairs`` are indices of ``days``. ``sigmas``, of the shape of ``fields`` or None, are the errors of the
    pairs; ``parts`` divides them into image and pair error. The image error of a date stays in its position.
    ``typical``, (2,), is the median of all ``sigmas``, of which these may be a part.
    """
    count, _, rows, cols = fields.shape
    design, dates = _design(pairs, len(days)), len(days)
    pixels = fields.reshape(count, 2, rows * cols)
    errors = np.ones_like(pixels)
    if sigmas is not None:
        errors = (
            sigmas.reshape(pixels.shape) / (median_sigma(sigmas) if typical is None else typical)[:, None]
        )
    result = np.empty((2 * dates + 2, 2, rows * cols), np.float32)
    step = max(1, PIECE_VALUES // max(count, dates**2))
    for component in range(2):
        for first in range(0, rows * cols, step):
            piece = np.s_[:, component, first : first + step]
            result[piece] = _invert_component(
                pixels[piece],
                errors[piece],
                design,
                np.asarray(days, float),
                float(parts.image[component]),
                float(parts.pair[component]),
            )
    result = result.reshape(-1, 2, rows, cols)
    return TimeSeries(result[:dates], result[dates:-2], result[-2], result[-1])


def _invert_component(
    values: np.ndarray,
    relative: np.ndarray,
    design: np.ndarray,
    days: np.ndarray,
    image: float,
    pair: float,
) -> np.ndarray:
    """Return position, its σ (dates, pixels each), velocity and its σ of one component, stacked.

    ``relative`` is the stated σ of each value over the typical one.
    """
    finite = np.isfinite(values)
    filled = np.where(finite, values, 0).astype(float)
    scale = max(pair, 1e-12) * np.where(np.isfinite(relative) & (relative > 0), relative, 1.0)
    weights = finite / scale**2
    for _ in range(SERIES_REWEIGHTINGS):
        position, covariance, connected = _solve(filled, weights, design)
        residual = (filled - design @ position) / (scale * _spread(filled - design @ position, finite, scale))
        weights = finite / scale**2 * np.clip(1 - (residual / TUKEY) ** 2, 0, 1) ** 2
    position, covariance, connected = _solve(filled, weights, design)
    later = np.arange(len(days)) > 0
    variance = np.einsum("kii->ik", covariance) + np.where(later, 2 * image**2, 0)[:, None]
    velocity, velocity_sigma = _velocity(position, covariance, connected, days, image)
    blank = np.where(connected, 1.0, np.nan)
    return np.concatenate([position * blank, np.sqrt(variance) * blank, velocity[None], velocity_sigma[None]])


def _spread(residual: np.ndarray, finite: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Return the robust spread of the residuals at each pixel in units of ``scale``, at least 1."""
    deviation = np.where(finite, np.abs(residual) / scale, np.nan)
    deviation[:, ~finite.any(axis=0)] = 0
    return np.maximum(1.0, GAUSSIAN_NMAD * np.nanmedian(deviation, axis=0))


def _solve(
    values: np.ndarray, weights: np.ndarray, design: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return position (dates, pixels), covariance (pixels, dates, dates) and where a date is connected."""
    dates, pixels = design.shape[1], values.shape[1]
    free = design[:, 1:]
    products = np.einsum("pi,pj->pij", free, free).reshape(len(free), -1)
    normal = (weights.T @ products).reshape(pixels, dates - 1, dates - 1)
    right = (weights * values).T @ free
    connected = _connected(design, weights > 0)
    missing = ~connected[1:].T  # unknowns that no pair reaches get the equation position = 0
    size = np.maximum(weights.max(axis=0), 1e-30)[:, None]
    normal += np.eye(dates - 1) * (missing * size)[:, None, :]
    inverse = np.linalg.inv(normal)
    position = np.zeros((dates, pixels))
    position[1:] = np.einsum("kij,kj->ik", inverse, right * ~missing)
    covariance = np.zeros((pixels, dates, dates))
    covariance[:, 1:, 1:] = inverse
    return position, covariance, connected


def _connected(design: np.ndarray, used: np.ndarray) -> np.ndarray:
    """Return which dates pairs in use lead to from the first, (dates, pixels)."""
    reached = np.zeros((design.shape[1], used.shape[1]), bool)
    reached[0] = True
    ends, count = list(zip(design.argmin(axis=1), design.argmax(axis=1))), 0
    while count < (count := int(reached.sum())):
        for of_pair, (i, j) in zip(used, ends):
            both = of_pair & (reached[i] | reached[j])
            reached[i] |= both
            reached[j] |= both
    return reached


def _velocity(
    position: np.ndarray, covariance: np.ndarray, connected: np.ndarray, days: np.ndarray, image: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the slope per year of the connected positions against time, and its σ, (pixels,) each."""
    years = (days - days[0]) / DAYS_PER_YEAR
    count = connected.sum(axis=0)
    mean = np.where(connected, years[:, None], 0).sum(axis=0) / count
    centred = np.where(connected, years[:, None] - mean, 0)
    power = (centred**2).sum(axis=0)
    enough = (count > 1) & (power > 0)
    gain = centred / np.where(enough, power, 1)
    slope = np.where(enough, (gain * position).sum(axis=0), np.nan)
    variance = np.einsum("ik,kij,jk->k", gain, covariance, gain) + image**2 * (gain**2).sum(axis=0)
    return slope, np.where(enough, np.sqrt(variance), np.nan)


def network_noise(fields: np.ndarray, pairs: Sequence[Pair], days: Sequence[float]) -> NoiseParts:
    """Return σ_image and σ_pair of ``fields`` (pairs, 2, samples) of a network of dates.

    Three pairs close to a→b→c against a→c, of variance 3 σ_pair²; the image errors cancel. σ_image is the
    scatter of the positions about a straight line in time beyond the pairs' part, as an NMAD over all
    samples, most of which must move at a constant rate. Both parts are NaN where the pairs have no values in
    common.
    """
    loops = _loops(fields, pairs)
    if not loops:
        return noise_parts(fields, pairs)
    pair = np.sqrt(np.mean(np.square([_nmad_of(loop) for loop in loops]), axis=0) / 3)
    if not np.isfinite(pair).all():
        return NoiseParts(np.full(2, np.nan), pair)
    count = len(days)
    if count < 3:
        return NoiseParts(np.zeros(2), pair)
    series = invert(fields[..., None], None, pairs, days, NoiseParts(np.zeros(2), pair))
    beside = _beside_a_line(np.asarray(days, float))
    residual = np.einsum("de,ecs->cds", beside, series.position[..., 0].astype(float))
    scatter = _nmad_of(residual.reshape(2, -1)) ** 2 * count
    by_pairs = pair**2 * np.trace(beside @ _covariance(pairs, count))
    return NoiseParts(np.sqrt(np.maximum(scatter - by_pairs, 0) / (count - 2)), pair)


def _loops(fields: np.ndarray, pairs: Sequence[Pair]) -> list[np.ndarray]:
    place = {(pair.before, pair.after): index for index, pair in enumerate(pairs)}
    loops = []
    for (i, j), first in place.items():
        for k in {k for start, k in place if start == j and (i, k) in place}:
            loops.append(fields[first] + fields[place[j, k]] - fields[place[i, k]])
    return loops


def _beside_a_line(days: np.ndarray) -> np.ndarray:
    """Return the matrix (dates, dates) that maps positions to their residuals about a line in time."""
    line = np.stack([np.ones(len(days)), days - days.mean()], axis=1)
    return np.eye(len(days)) - line @ np.linalg.pinv(line)


def _covariance(pairs: Sequence[Pair], count: int) -> np.ndarray:
    """Return the covariance (dates, dates) of positions relative to the first, from pair errors of 1."""
    design = _design(pairs, count)[:, 1:]
    covariance = np.zeros((count, count))
    covariance[1:, 1:] = np.linalg.pinv(design.T @ design)
    return covariance


def _design(pairs: Sequence[Pair], count: int) -> np.ndarray:
    """Return the combination of positions that each pair measures, (pairs, dates)."""
    design = np.zeros((len(pairs), count))
    for index, pair in enumerate(pairs):
        design[index, pair.after] += 1
        design[index, pair.before] -= 1
    return design


def _nmad_of(values: np.ndarray) -> np.ndarray:
    """Return the NMAD about zero of each component (2, samples), NaN without values."""
    finite = [component[np.isfinite(component)] for component in values]
    return np.array([GAUSSIAN_NMAD * np.median(np.abs(c)) if c.size else np.nan for c in finite])
