"""Find the direction of stripes in a field, and its clarity.

A direction is an angle in degrees, 0 to 180, clockwise from "up" in pixels: lines along it run by (sin, −cos)
of it in (right, down). Its power is that of the means over lines of one pixel's width, each weighted by its
number of values. By the projection-slice theorem this is the power spectrum of the field along the ray across
the lines. Noise without direction has the same power everywhere, so the clarity of a direction is its power
divided by the median of all. A direction is real only if its lines also agree between the two halves of their
length. Where a fault may be hidden, the largest single jump across the lines is not counted: it may be the
fault's, and then its direction is that of the fault.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .lattice import Lattice

ANGLE_STEP = 1.0  # degrees between the directions that are compared
USUAL_STEP = 6.0  # degrees between the directions of which the usual power is the median
CLEAR = 2.0  # power over that of the median direction above which one dominates
CLEAR_EDGE = 1.5  # the same for a direction that the footprint's edges have
LEAST_CORRELATION = 0.3  # correlation of the lines' halves above which they are not noise
QUARTERS = 4  # pieces of a line; the first and third are one half, the others the other
COUNT = 80_000  # values at most
LEAST_LINE_SHARE = 0.2  # of the values of the longest line, below which a line does not count
NEAR_DEGREES = 8.0  # degrees
CLIP = 4.0  # NMAD at which values are clipped
AXIS = 1.5  # degrees from rows and columns within which an edge of the footprint is ignored
EDGE_SHARE = 0.15  # of the footprint's outline that has to run in one direction
STEEPEST = 45.0


class Points(NamedTuple):
    """Hold positions (n,) in pixels, and values (2, n) without their surface and steps, in NMAD.

    ``hidden`` states whether a fault may be among the values, without a step of its own.
    """

    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray
    width: float  # of a line, px
    hidden: bool = False

    def across(self, angle: float) -> np.ndarray:
        return across(angle, self.rows, self.cols)


class Direction(NamedTuple):
    angle: float
    clarity: float
    alike: float
    by_edges: bool = False

    @property
    def dominates(self) -> bool:
        return self.clarity >= (CLEAR_EDGE if self.by_edges else CLEAR) and self.alike >= LEAST_CORRELATION


def across(angle: float, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return pixels across the lines of a direction."""
    cosine, sine = _cos_sin(angle)
    return np.asarray(cols * cosine + rows * sine)


def along(angle: float, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return pixels along the lines of a direction."""
    cosine, sine = _cos_sin(angle)
    return np.asarray(cols * sine - rows * cosine)


def _cos_sin(angle: float) -> tuple[float, float]:
    """Return cosine and sine, exact for lines along rows and columns."""
    if angle % 90 == 0:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(angle // 90) % 4]
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def points(
    rows: np.ndarray, cols: np.ndarray, values: np.ndarray, width: float, *, hidden: bool = False
) -> Points:
    """Return values in their NMAD, clipped, at positions spread over their pixel.

    On a lattice, lines at 45° would contain many values or none.
    """
    draw = np.random.default_rng(0)
    some = draw.permutation(len(rows))[:COUNT]
    rows, cols, values = rows[some], cols[some], values[:, some]
    rows, cols = (place + draw.uniform(-width / 2, width / 2, place.shape) for place in (rows, cols))
    values = values - np.median(values, axis=1)[:, None]
    scale = np.maximum(1.4826 * np.median(np.abs(values), axis=1), 1e-12)[:, None]
    return Points(rows, cols, np.clip(values / scale, -CLIP, CLIP), width, hidden)


def find_direction(
    samples: Sequence[Points], edges: Sequence[float] = (), refused: Sequence[float] = ()
) -> Direction:
    """Return the clearest direction in any of the samples that is not near one of the ``refused``.

    ``edges`` are directions of the footprint's edges.
    """
    best = Direction(0.0, 0.0, 0.0)
    angles = np.arange(0.0, 180.0, ANGLE_STEP)
    free = np.array([not _near(angle, refused) for angle in angles])
    edges = [edge for edge in edges if not _near(edge, refused)]
    for sample in samples:
        power = np.array([line_power(sample, angle)[0] for angle in angles])
        usual = float(np.median(power))
        clearest = float(angles[np.where(free, power, -1.0).argmax()])
        for angle, by_edges in [(clearest, False), *((edge, True) for edge in edges)]:
            sharp = _refined(sample, angle)
            strength, alike = line_power(sample, sharp)
            direction = Direction(sharp, strength / max(usual, 1e-12), alike, by_edges)
            if (direction.dominates, direction.clarity) > (best.dominates, best.clarity):
                best = direction
    return best


def _near(angle: float, others: Sequence[float]) -> bool:
    return any(abs((angle - other + 90) % 180 - 90) <= NEAR_DEGREES for other in others)


def sharpened(sample: Points, direction: Direction) -> Direction:
    """Return the direction of most power within NEAR_DEGREES of this one, and its clarity."""
    near = np.arange(
        direction.angle - NEAR_DEGREES, direction.angle + NEAR_DEGREES + ANGLE_STEP / 2, ANGLE_STEP
    )
    best = max((float(angle) for angle in near), key=lambda angle: line_power(sample, angle)[0])
    return clarity(sample, _refined(sample, best))._replace(by_edges=direction.by_edges)


def clarity(sample: Points, angle: float) -> Direction:
    """Return the clarity of a given direction."""
    power = [line_power(sample, other)[0] for other in np.arange(0.0, 180.0, USUAL_STEP)]
    strength, alike = line_power(sample, angle)
    return Direction(angle % 180, strength / max(float(np.median(power)), 1e-12), alike)


def line_power(sample: Points, angle: float) -> tuple[float, float]:
    """Return the mean power of the lines' sums, both components, and the correlation of the lines' halves."""
    position, place = sample.across(angle), along(angle, sample.rows, sample.cols)
    bins = np.floor((position - position.min()) / sample.width).astype(int)
    reach = float(np.ptp(place)) or 1.0
    half = (np.minimum((place - place.min()) / reach, 0.999) * QUARTERS).astype(int) % 2
    index, count = bins * 2 + half, int(bins.max()) + 1
    number = np.bincount(index, minlength=2 * count).reshape(count, 2)
    full = number.min(axis=1) >= max(LEAST_LINE_SHARE * number.min(axis=1).max(), 2)
    if full.sum() < 8:
        return 0.0, 0.0
    number = number[full]
    sums = np.stack(
        [
            np.bincount(index, component, minlength=2 * count).reshape(count, 2)[full]
            for component in sample.values
        ]
    )
    if sample.hidden:
        sums = sums - _largest_jump(sums.sum(axis=2), number.sum(axis=1))[:, :, None] * number
    power, products = 0.0, np.zeros(3)
    weight = number.min(axis=1) / number.min(axis=1).sum()
    for component in sums:
        power += float((component.sum(axis=1) ** 2 / number.sum(axis=1)).mean())
        one, other = ((component / number) - weight @ (component / number)).T
        products += weight @ (one * other), weight @ (one * one), weight @ (other * other)
    return power, float(products[0] / max(math.sqrt(products[1] * products[2]), 1e-12))


def _largest_jump(sums: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return the means (2, n) of the lines on both sides of the jump that explains most of their ``sums``."""
    left, before = np.cumsum(sums, axis=1)[:, :-1], np.cumsum(number)[:-1]
    right, after = sums.sum(axis=1)[:, None] - left, number.sum() - before
    place = int((left**2 / before + right**2 / after).sum(axis=0).argmax())
    means = np.repeat((left[:, place] / before[place])[:, None], len(number), axis=1)
    means[:, place + 1 :] = (right[:, place] / after[place])[:, None]
    return means


def _refined(sample: Points, angle: float) -> float:
    """Return the direction of most power near this one, at the resolution of the lines' length."""
    length = float(np.hypot(np.ptp(sample.rows), np.ptp(sample.cols)))
    finest = math.degrees(sample.width / max(length, 1.0))
    step = ANGLE_STEP
    while step > finest / 2:
        step /= 3
        near = [angle + n * step for n in range(-3, 4)]
        angle = max(near, key=lambda one: line_power(sample, one)[0])
    nearest = round(angle / 90) * 90
    return float(nearest if abs(angle - nearest) < finest else angle) % 180


def footprint_directions(field: Lattice) -> list[float]:
    """Return directions along and across the known area's straight edges, except rows and columns."""
    outline = _hull(_outline(field.finite) * field.factor)
    if len(outline) < 3:
        return []
    sides = np.diff(np.concatenate([outline, outline[:1]]), axis=0)
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    angles = np.degrees(np.arctan2(sides[:, 1], -sides[:, 0])) % 180  # of (row, column) steps
    slanted = np.abs((angles + STEEPEST) % 90 - STEEPEST) > AXIS
    if not slanted.any() or not lengths.sum():
        return []
    shares = [
        lengths[slanted & (np.abs((angles - angle + 45) % 90 - 45) <= AXIS)].sum()
        for angle in angles[slanted]
    ]
    place = int(np.argmax(shares))
    if shares[place] < EDGE_SHARE * lengths.sum():
        return []
    angle = float(angles[slanted][place])
    return [angle, (angle + 90) % 180]


def _outline(finite: np.ndarray) -> np.ndarray:
    """Return the first and last known node (row, column) of each row."""
    rows = np.flatnonzero(finite.any(axis=1))
    if not len(rows):
        return np.zeros((0, 2))
    first = finite[rows].argmax(axis=1)
    last = finite.shape[1] - 1 - finite[rows][:, ::-1].argmax(axis=1)
    return np.concatenate([np.stack([rows, first], axis=1), np.stack([rows, last], axis=1)])


def _hull(places: np.ndarray) -> np.ndarray:
    """Return the convex hull of points (n, 2), in order (Andrew 1979, monotone chain)."""
    ordered = sorted({(float(a), float(b)) for a, b in places})

    def chain(one_by_one: list[tuple[float, float]]) -> list[tuple[float, float]]:
        line: list[tuple[float, float]] = []
        for p in one_by_one:
            while len(line) > 1 and _turn(line[-2], line[-1], p) <= 0:
                line.pop()
            line.append(p)
        return line[:-1]

    return np.array(chain(ordered) + chain(ordered[::-1])).reshape(-1, 2)


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
