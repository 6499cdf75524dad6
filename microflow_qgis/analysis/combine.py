"""Combine displacement fields of the same motion into one, with the error that shared images leave in it.

The field of a pair (i, j) is modelled as x = u + b_j − a_i + e. The image errors a and b have the standard
deviation σ_image and are the same in every pair of that image. The pair error e has the standard deviation
σ_pair and is independent. A mean with weights w (Σw = 1) then has the variance

    σ_image² Σ_images (Σ_{pairs of the image} w)² + σ_pair² Σ w²,

which is σ_image² (1/M + 1/N) + σ_pair² / (M N) if all M × N pairs have the same weight.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, Optional

import numpy as np

from ..core.statistics import GAUSSIAN_NMAD, TUKEY, nmad

PAIR_REWEIGHTINGS = 8  # reweightings; the weights of 3 × 3 pairs change by less than 1e-3 in the last
PIECE_VALUES = 1 << 15  # pixels times pairs that are combined at once, so that they stay in the cache
USED_WEIGHT = 0.1  # of Tukey's weight; with more, a pair counts as used at a pixel


class Pair(NamedTuple):
    """Hold the indices of the image before and of the image after."""

    before: int
    after: int


class NoiseParts(NamedTuple):
    """Hold standard deviations per component (east, north), in the unit of the fields."""

    image: np.ndarray
    pair: np.ndarray

    @property
    def single(self) -> np.ndarray:
        """Return the standard deviation of the field of one pair."""
        return np.sqrt(2 * self.image**2 + self.pair**2)


class Combined(NamedTuple):
    """Hold a combination.

    ``displacement``, ``sigma`` and ``spread`` are (2, rows, cols), ``count`` and ``quality`` (rows, cols).
    ``count`` is the number of pairs used, ``quality`` their share of those that have a value, and ``spread``
    the weighted standard deviation among them. NaN (``count`` 0) where no pair has a value.
    """

    displacement: np.ndarray
    sigma: np.ndarray
    count: np.ndarray  # type: ignore[assignment]
    quality: np.ndarray
    spread: np.ndarray


def combine(
    fields: np.ndarray,
    sigmas: Optional[np.ndarray],
    pairs: Sequence[Pair],
    parts: NoiseParts,
    typical: Optional[np.ndarray] = None,
) -> Combined:
    """Return the robust weighted mean of ``fields`` (pairs, 2, rows, cols), NaN where unknown.

    The weights are 1/σ² of ``sigmas`` (of the same shape, or None for equal weights) times Tukey's biweight
    of the residual, joint over both components, by iteratively reweighted least squares from the weighted
    median (Huber & Ronchetti 2009). ``parts`` is scaled at each pixel by the ratio of the pair's σ to
    ``typical``, (2,): the median σ of the fields from which the parts were measured, by default that of
    ``sigmas``. A component without noise is the same in all fields, which share its errors: its σ is the mean
    of ``sigmas``, NaN without them.
    """
    count, rows, cols = len(fields), *fields.shape[2:]
    if typical is None and sigmas is not None:
        typical = median_sigma(sigmas)
    flat = fields.reshape(count, 2, rows * cols)
    stated = None if sigmas is None else sigmas.reshape(flat.shape)
    result = np.empty((8, rows * cols), np.float32)
    step = max(1, PIECE_VALUES // count)
    for first in range(0, rows * cols, step):
        piece = np.s_[..., first : first + step]
        errors = None if stated is None else stated[piece]
        relative = _relative(errors, flat[piece], typical)
        result[piece] = _combined(flat[piece], errors, relative, pairs, parts)
    east_north = result.reshape(8, rows, cols)
    return Combined(east_north[:2], east_north[2:4], east_north[4], east_north[5], east_north[6:])


def _combined(
    fields: np.ndarray,
    errors: Optional[np.ndarray],
    relative: np.ndarray,
    pairs: Sequence[Pair],
    parts: NoiseParts,
) -> np.ndarray:
    """Return displacement, σ, count, quality and spread (8, pixels) of fields (pairs, 2, pixels).

    ``errors`` is their stated σ or None, ``relative`` that in units of the typical one.
    """
    finite = np.isfinite(fields).all(axis=1)
    values = np.where(finite[:, None], fields, 0).astype(np.float64)
    same = (parts.single == 0)[:, None]
    scale = relative * np.where(same, 1.0, parts.single[:, None])
    prior = np.where(finite[:, None], 1 / scale**2, 0)
    mean = _weighted_median(values, prior)
    precision = 1 / np.maximum(scale, _local_scale(values, mean, finite))
    for _ in range(PAIR_REWEIGHTINGS):
        radius = (((values - mean) * precision) ** 2).mean(axis=1)
        biweight = np.clip(1 - radius / TUKEY**2, 0, 1) ** 2 * finite
        weights = prior * biweight[:, None]
        total = weights.sum(axis=0)
        mean = np.where(total > 0, (weights * values).sum(axis=0) / np.where(total > 0, total, 1), mean)
    share = weights / np.where(total > 0, total, 1)
    stated = np.full(values.shape, np.nan) if errors is None else np.where(share > 0, errors, 0)
    sigma = np.where(same, (share * stated).sum(axis=0), np.sqrt(_variance(share, relative, pairs, parts)))
    spread = np.sqrt((share * (values - mean) ** 2).sum(axis=0))
    count = (biweight > USED_WEIGHT).sum(axis=0)
    blank = np.where(count == 0, np.nan, 1.0)
    quality = count / np.maximum(finite.sum(axis=0), 1) * blank
    return np.concatenate([mean * blank, sigma * blank, count[None], quality[None], spread * blank])


def median_sigma(sigmas: np.ndarray) -> np.ndarray:
    """Return the median of the stated σ (pairs, 2, …) of each component, (2,); NaN where none is stated."""
    components = np.moveaxis(sigmas, 1, 0)
    stated = [component[np.isfinite(component) & (component > 0)] for component in components]
    return np.array([np.median(component) if component.size else np.nan for component in stated])


def _relative(sigmas: Optional[np.ndarray], fields: np.ndarray, typical: Optional[np.ndarray]) -> np.ndarray:
    """Return each pair's σ over the typical one, of the shape of ``fields``, 1 where none is stated."""
    if sigmas is None or typical is None:
        return np.ones(fields.shape)
    relative = sigmas / typical[None, :, None]
    return np.where(np.isfinite(relative) & (relative > 0), relative, 1.0)


def _weighted_median(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the weighted median (2, pixels) of values (pairs, 2, pixels); 0 where no weight is."""
    lanes = np.ascontiguousarray(np.moveaxis(np.where(weights > 0, values, np.inf), 0, -1))
    order = np.argsort(lanes, axis=-1)
    ordered = np.take_along_axis(lanes, order, -1)
    running = np.cumsum(np.take_along_axis(np.moveaxis(weights, 0, -1), order, -1), axis=-1)
    half = running[..., -1:] / 2
    index = (running >= half).argmax(axis=-1)[..., None]
    upper = np.take_along_axis(ordered, index, -1)
    # If the half falls between two values, the median lies between them.
    split = np.isclose(np.take_along_axis(running, index, -1), half) & (half > 0)
    above = np.take_along_axis(ordered, np.minimum(index + 1, len(values) - 1), -1)
    with np.errstate(invalid="ignore"):
        median = np.where(split, (upper + above) / 2, upper)[..., 0]
    return np.where(np.isfinite(median), median, 0.0)


def _local_scale(values: np.ndarray, mean: np.ndarray, finite: np.ndarray) -> np.ndarray:
    """Return the NMAD of the pairs about the median at each pixel, (1, 2, pixels); 0 below four pairs."""
    deviation = np.where(finite[:, None], np.abs(values - mean), np.inf)
    ordered = np.sort(np.moveaxis(deviation, 0, -1), axis=-1)
    count = np.maximum(finite.sum(axis=0), 1)
    middle = [np.take_along_axis(ordered, m[None, :, None], -1) for m in ((count - 1) // 2, count // 2)]
    median = (middle[0] + middle[1])[..., 0] / 2
    return GAUSSIAN_NMAD * np.where(finite.sum(axis=0) >= 4, median, 0.0)[None]


def _variance(
    share: np.ndarray, relative: np.ndarray, pairs: Sequence[Pair], parts: NoiseParts
) -> np.ndarray:
    scaled = share * relative
    variance = parts.pair[:, None] ** 2 * (scaled**2).sum(axis=0)
    for members in images_of(pairs).values():
        variance += parts.image[:, None] ** 2 * scaled[members].sum(axis=0) ** 2
    return variance


def independent_share(pairs: Sequence[Pair], parts: NoiseParts) -> float:
    """Return the number of independent pairs that ``pairs`` are worth, over their number.

    It is that of their mean, averaged over both components; 1 for pairs without an error of their images.
    """
    image, own = parts.image**2, parts.pair**2
    members = np.array([len(indices) for indices in images_of(pairs).values()])
    mean = (image * (members**2).sum() / len(pairs) + own) / len(pairs)
    noisy = mean > 0
    shares = (2 * image + own)[noisy] / mean[noisy] / len(pairs)
    return float(shares.mean()) if noisy.any() else 1.0


def copies(fields: np.ndarray) -> list[int]:
    """Return the indices of ``fields`` (pairs, 2, samples) that have a value and equal an earlier one."""
    first = {field.tobytes(): index for index, field in reversed(list(enumerate(fields)))}
    return [
        index
        for index, field in enumerate(fields)
        if first[field.tobytes()] != index and np.isfinite(field).any()
    ]


def images_of(pairs: Sequence[Pair]) -> dict[tuple[str, int], list[int]]:
    """Return the indices of the pairs of each image, under ("before", i) or ("after", j)."""
    members: dict[tuple[str, int], list[int]] = {}
    for index, pair in enumerate(pairs):
        members.setdefault(("before", pair.before), []).append(index)
        members.setdefault(("after", pair.after), []).append(index)
    return members


def noise_parts(fields: np.ndarray, pairs: Sequence[Pair]) -> NoiseParts:
    """Return σ_image and σ_pair of ``fields`` (pairs, 2, samples) by closures.

    Four pairs between two images before and two after close to four pair errors, of variance 4 σ_pair². Two
    pairs that share an image differ by two image errors and two pair errors, of variance
    2 σ_image² + 2 σ_pair². Standard deviations are NMADs about zero, which few bad pixels do not change.
    Without a closure the whole difference counts as pair error. Both parts of a single pair are NaN.
    """
    closures = [_standard_deviation(c) for c in _closures(fields, pairs)]
    differences = [_standard_deviation(d) for d in _differences(fields, pairs)]
    if not differences:
        return _parts_of_disjoint(fields)
    difference = np.mean(np.square(differences), axis=0)
    if not closures:
        return NoiseParts(np.zeros(2), np.sqrt(difference / 2))
    pair = np.mean(np.square(closures), axis=0) / 4
    image = np.maximum(difference / 2 - pair, 0)
    return NoiseParts(np.sqrt(image), np.sqrt(pair))


def _parts_of_disjoint(fields: np.ndarray) -> NoiseParts:
    """Return the parts of pairs that share no image; they differ by the variance 2 (2 σ_image² + σ_pair²)."""
    if len(fields) < 2:
        return NoiseParts(np.full(2, np.nan), np.full(2, np.nan))
    differences = [_standard_deviation(a - b) for a, b in combinations(fields, 2)]
    return NoiseParts(np.zeros(2), np.sqrt(np.mean(np.square(differences), axis=0) / 2))


def _closures(fields: np.ndarray, pairs: Sequence[Pair]) -> Iterator[np.ndarray]:
    place = {pair: index for index, pair in enumerate(pairs)}
    befores, afters = sorted({p.before for p in pairs}), sorted({p.after for p in pairs})
    for i, k in combinations(befores, 2):
        for j, m in combinations(afters, 2):
            corners = [place.get(Pair(*ends)) for ends in ((i, j), (k, j), (k, m), (i, m))]
            if None not in corners:
                a, b, c, d = (fields[corner] for corner in corners)
                yield a - b + c - d


def _differences(fields: np.ndarray, pairs: Sequence[Pair]) -> Iterator[np.ndarray]:
    for members in images_of(pairs).values():
        for p, q in combinations(members, 2):
            yield fields[p] - fields[q]


def _standard_deviation(values: np.ndarray) -> np.ndarray:
    """Return the robust standard deviation about zero of each component, (2,), NaN without values."""
    finite = [component[np.isfinite(component)] for component in values]
    return np.array([GAUSSIAN_NMAD * np.median(np.abs(c)) if c.size else np.nan for c in finite])


class ImageDeviation(NamedTuple):
    """State how far the pairs of an image lie from those without it, in the unit of the fields.

    ``shift`` is the median deviation (east, north), ``scatter`` its NMAD, and ``share`` the number of values
    of its pairs over that of the others. ``motion`` is the robust standard deviation of its pairs about zero.
    """

    side: str
    number: int
    shift: np.ndarray
    scatter: float
    share: float
    motion: float


BAD_RATIO = 3.0  # deviation of an image over the median of the others; with more, it is left out
BAD_FLOOR = 0.1  # px: no image is left out for a smaller deviation
LEAST_SAMPLE_SHARE = 0.2  # share of the number of samples of the others


def image_deviations(fields: np.ndarray, pairs: Sequence[Pair]) -> list[ImageDeviation]:
    """Return the deviation of each image that others can be compared with.

    ``fields`` is (pairs, 2, samples). Each field of the image is compared with the median of the pairs that
    have another image on its side and the same on the other, or of all pairs without it if there is none.
    """
    deviations = []
    for (side, number), members in images_of(pairs).items():
        others = [p for p in range(len(pairs)) if p not in members]
        if not others:
            continue
        deviation = np.stack(
            [fields[m] - _nanmedian(fields[_like(pairs, m, side) or others]) for m in members]
        )
        shift = np.array([_median_of(deviation[:, component]) for component in range(2)])
        scatter = max(nmad(deviation[:, component]) for component in range(2))
        shares = np.isfinite(fields).all(axis=1).mean(axis=1)
        share = float(shares[members].mean() / max(shares[others].mean(), 1e-9))
        motion = float(np.hypot(*_standard_deviation(np.moveaxis(fields[members], 1, 0))))
        deviations.append(ImageDeviation(side, number, shift, scatter, share, motion))
    return deviations


def _like(pairs: Sequence[Pair], index: int, side: str) -> list[int]:
    """Return the pairs that differ from this one in the image of that side only."""
    other = "after" if side == "before" else "before"
    same = getattr(pairs[index], other)
    own = getattr(pairs[index], side)
    return [p for p, pair in enumerate(pairs) if getattr(pair, other) == same and getattr(pair, side) != own]


def _nanmedian(values: np.ndarray) -> np.ndarray:
    """Return the median of the finite values along the first axis, NaN where there is none."""
    ordered = np.sort(np.where(np.isfinite(values), values, np.nan), axis=0)
    count = np.maximum(np.isfinite(ordered).sum(axis=0), 1)
    lower, upper = (np.take_along_axis(ordered, m[None], 0)[0] for m in ((count - 1) // 2, count // 2))
    return (lower + upper) / 2


def _median_of(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(np.median(finite)) if finite.size else math.nan


def bad_images(
    fields: np.ndarray, pairs: Sequence[Pair], floor: float = BAD_FLOOR
) -> list[tuple[ImageDeviation, list[int]]]:
    """Return the images to leave out, the worst first, each with the indices of the pairs that go with it.

    An image is bad if its deviation (the longer of shift and scatter) exceeds ``floor`` and BAD_RATIO times
    the median deviation of the other images, or if its pairs have less than LEAST_SAMPLE_SHARE of the others'
    values. Two images on a side deviate equally from each other; then the one whose pairs show more motion is
    bad. The worst is removed and the rest is tested again. One image before and one after always stay.
    """
    remaining = list(range(len(pairs)))
    bad: list[tuple[ImageDeviation, list[int]]] = []
    while True:
        left = [pairs[p] for p in remaining]
        worst = _worst(image_deviations(fields[remaining], left), left, floor)
        if worst is None:
            return bad
        members = images_of(left)[worst.side, worst.number]
        gone = [remaining[m] for m in members]
        bad.append((worst, gone))
        remaining = [p for p in remaining if p not in gone]


def _worst(deviations: list[ImageDeviation], pairs: Sequence[Pair], floor: float) -> Optional[ImageDeviation]:
    """Return the image that deviates most, or None where none is bad or its side has no other."""
    sides = {"before": len({p.before for p in pairs}), "after": len({p.after for p in pairs})}
    free = [d for d in deviations if sides[d.side] > 1]
    if len(free) < 2:
        return None
    worst = min(free, key=lambda d: (d.share >= LEAST_SAMPLE_SHARE, -_size(d)))
    if worst.share < LEAST_SAMPLE_SHARE:
        return worst
    two = sides[worst.side] == 2
    others = [d for d in free if (d.side != worst.side if two else d is not worst)]
    if not others:
        return None
    typical = float(np.median([_size(d) for d in others]))
    if _size(worst) <= max(floor, BAD_RATIO * typical):
        return None
    return max((d for d in free if d.side == worst.side), key=lambda d: d.motion) if two else worst


def _size(deviation: ImageDeviation) -> float:
    size = max(float(np.hypot(*deviation.shift)), deviation.scatter)
    return size if math.isfinite(size) else math.inf
