"""Fit stripes, steps and jitter of a sensor, which are constant along parallel lines of a field.

Along a direction the values of quiet ground are modelled as

    v = d(s) + Σ e_k s_k + noise,

with s across the lines and s_k the steps of the faults. The e_k are from contrasts within the lines only
(each line's mean is subtracted, Frisch & Waugh 1933), so that a fault across the lines is not fitted as
stripes. Where d is constant between jumps, the contrasts are those within such a segment: it contains more of
both sides of the fault than a line. d is the median per line of the remainder (Leprince et al. 2007, IEEE
Trans. Geosci. Remote Sens. 45). It is refined to the form that best predicts the other half of the lines'
length: jumps at a few places (detectors), a smooth curve common to both components (jitter), or the lines
themselves, all reduced to the share that repeats. Two directions across each other are fitted in turn until
they agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.grid import Window
from ..core.statistics import GAUSSIAN_NMAD, Read
from .lattice import STRIP_COLS, STRIP_ROWS, Progress
from .stripe_direction import Direction, across, along

MOST_VALUES = 2_000_000  # values of the field from which lines are made
TURNS = 6  # of two directions
FEWEST_ON_LINE = 8  # values of a line
SMOOTHING_WIDTHS = (1, 3, 7, 15, 31, 63, 127, 255)  # lines over which a curve may be smoothed
JUMPS = 12  # at most
SIMPLER = 1.05  # times the error of jumps; with less, a form without jumps is taken
SHORTEST = 8  # lines between two jumps
CERTAIN_JUMP = 4.0  # standard errors of a jump
CLIPPED = 5.0  # NMAD of all values, of a value in a line's mean
STRIPE_REWEIGHTINGS = 6
SEGMENT_TURNS = 2  # of contrasts within the segments between jumps
STRIPES_BESIDE = 0.5  # share that repeats beside steps, above which segments would take stripes for contrasts
STRIPE_FORMS = ("lines", "steps", "curve")


class LineSample(NamedTuple):
    """Hold finite values (2, n) of a field at positions (n,) in pixels from the outer corner."""

    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray

    def on(self, chosen: np.ndarray) -> LineSample:
        return LineSample(self.rows[chosen], self.cols[chosen], self.values[:, chosen])


class Lines(NamedTuple):
    """Hold what is removed along one direction: ``values`` (2, windows, lines).

    They are at ``first`` + number + ½ across. ``form`` is one of STRIPE_FORMS, ``share`` the part of the
    lines' power that repeats. ``ends`` are those of the lines along themselves, over which the windows lie
    evenly.
    """

    direction: Direction
    first: float
    ends: tuple[float, float]
    values: np.ndarray
    form: str
    jumps: tuple[float, ...]
    share: float
    error: np.ndarray  # (2,), standard error of a line

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return values (2, len(rows), len(cols)), rows and columns in pixels from the outer corner."""
        place = across(self.direction.angle, rows[:, None], cols[None, :]) - self.first - 0.5
        if self.values.shape[1] == 1:
            return np.stack([_interpolated(plane[0], place) for plane in self.values])
        t = along(self.direction.angle, rows[:, None], cols[None, :])
        count = self.values.shape[1]
        window = (t - self.ends[0]) / (self.ends[1] - self.ends[0]) * count - 0.5
        low = np.clip(np.floor(window).astype(int), 0, count - 2)
        share = np.clip(window - low, 0, 1)
        planes = []
        for plane in self.values:
            each = np.stack([_interpolated(line, place) for line in plane])
            one = np.take_along_axis(each, low[None], 0)[0]
            planes.append(one + share * (np.take_along_axis(each, low[None] + 1, 0)[0] - one))
        return np.stack(planes)


def _interpolated(line: np.ndarray, place: np.ndarray) -> np.ndarray:
    return np.interp(place, np.arange(len(line)), line)


def sample(
    read: Read, shape: tuple[int, int], angle: float, progress: Progress, most: int = MOST_VALUES
) -> LineSample:
    """Read the field once: every pixel across the lines of a direction, every n-th along them."""
    rows, cols = shape
    stride = max(1, int(np.ceil(rows * cols / most)))
    steep = abs(np.cos(np.radians(angle))) >= abs(np.sin(np.radians(angle)))
    by = (stride, 1) if steep else (1, stride)
    taken: list[tuple[np.ndarray, ...]] = []
    height, width = (step * max(1, most // step) for step, most in zip(by, (STRIP_ROWS, STRIP_COLS)))
    for top in range(0, rows, height):
        for left in range(0, cols, width):
            window = Window(top, left, min(height, rows - top), min(width, cols - left))
            taken.append(_finite_pixels(read(window)[:2], window, by))
        progress(min(top + height, rows) / rows)
    return LineSample(*(np.concatenate(parts, axis=-1) for parts in zip(*taken)))


def _finite_pixels(planes: np.ndarray, window: Window, by: tuple[int, int]) -> tuple[np.ndarray, ...]:
    """Return rows, columns (n,) and values (2, n) of every n-th finite pixel of a window, float32."""
    values = planes[:, :: by[0], :: by[1]]
    row, col = np.meshgrid(
        *(first + np.arange(0, length, step) for first, length, step in zip(window[:2], window[2:], by)),
        indexing="ij",
    )
    finite = np.isfinite(values).all(axis=0)
    parts = row[finite] + 0.5, col[finite] + 0.5, values[:, finite]
    return tuple(part.astype(np.float32) for part in parts)


def fit_lines(
    taken: LineSample, steps: np.ndarray, directions: Sequence[Direction], window: float = 0.0
) -> list[Lines]:
    """Return the lines of each direction, from values of quiet ground and the faults' ``steps`` there (k, n).

    ``window`` is the length in pixels along a line over which its medians are taken; 0 is the whole line.
    """
    grids = [_Grid(taken, steps, direction, window) for direction in directions]
    explained = [np.zeros_like(taken.values) for _ in grids]
    result: list[Lines] = []
    for _ in range(TURNS if len(grids) > 1 else 1):
        result = []
        for number, grid in enumerate(grids):
            others = [part for n, part in enumerate(explained) if n != number]
            lines = grid.lines(taken.values - sum(others, np.zeros_like(taken.values)))
            explained[number] = grid.spread(lines.values)
            result.append(lines)
    return result


def line_means(taken: LineSample, direction: Direction) -> Lines:
    """Return the mean of each line, its values clipped at CLIPPED NMAD about the median of all."""
    grid = _Grid(taken, np.zeros((0, len(taken.rows))), direction, 0.0)
    middle = np.median(taken.values, axis=1)[:, None]
    most = CLIPPED * GAUSSIAN_NMAD * np.median(np.abs(taken.values - middle), axis=1)[:, None]
    values = np.clip(taken.values, middle - most, middle + most)
    enough = grid.members >= FEWEST_ON_LINE
    means = np.stack([np.bincount(grid.group, plane, len(enough)) for plane in values])
    means = _about_zero((means / np.maximum(grid.members, 1))[:, None], enough[None].astype(float))
    return Lines(direction, grid.first, grid.ends, means, STRIPE_FORMS[0], (), 1.0, np.zeros(2))


class _Grid:
    """Hold the lines of one direction over a sample."""

    def __init__(self, taken: LineSample, steps: np.ndarray, direction: Direction, window: float) -> None:
        self.direction = direction
        rows, cols = taken.rows.astype(np.float64), taken.cols.astype(np.float64)
        s, t = across(direction.angle, rows, cols), along(direction.angle, rows, cols)
        self.first = float(np.floor(s.min()))
        self.ends = float(t.min()), float(t.max()) + 1e-6
        length = self.ends[1] - self.ends[0]
        self.windows = max(1, round(length / window)) if window else 1
        self.line = np.floor(s - self.first).astype(int)
        self.count = int(self.line.max()) + 1
        share = (t - self.ends[0]) / length
        self.group = (share * self.windows).astype(int) * self.count + self.line
        self.half = (share * self.windows * 4).astype(int) % 2
        self.members = np.bincount(self.group, minlength=self.count * self.windows)
        self.design = steps.T

    def lines(self, values: np.ndarray) -> Lines:
        """Return the lines of values (2, n). Segments give contrasts only if little but steps repeats."""
        lines = self._lines(values, self.group)
        for _ in range(SEGMENT_TURNS if self.design.shape[1] else 0):
            if lines.form != "steps" or lines.share > STRIPES_BESIDE:
                break
            places = np.array(lines.jumps) - self.first
            segment = np.searchsorted(places, self.line, side="right")
            lines = self._lines(values, self.group // self.count * (len(places) + 1) + segment)
        return lines

    def _lines(self, values: np.ndarray, within: np.ndarray) -> Lines:
        """Return the lines, without the contrasts of the faults' steps in the groups ``within`` (n,)."""
        rest = values
        if self.design.shape[1]:
            rest = values - np.stack([self._within(component, within) for component in values])
        whole = self._medians(rest, np.ones(len(self.half), bool))
        halves = [self._medians(rest, self.half == side) for side in (0, 1)]
        weights = np.minimum(*(self._numbers(self.half == side) for side in (0, 1))).astype(float)
        weights[~np.isfinite(whole).all(axis=0) | ~np.isfinite(halves).all(axis=(0, 1))] = 0
        shape = self.windows, self.count
        form, jumps, share, shown, error = _best_form(
            whole.reshape(2, *shape), [half.reshape(2, *shape) for half in halves], weights.reshape(shape)
        )
        places = tuple(self.first + jump for jump in jumps)
        return Lines(self.direction, self.first, self.ends, shown, form, places, share, error)

    def spread(self, lines: np.ndarray) -> np.ndarray:
        """Return each value's share of the lines (2, windows, count)."""
        return lines.reshape(2, -1)[:, self.group]

    def _within(self, values: np.ndarray, group: np.ndarray) -> np.ndarray:
        """Return the contrasts within the groups (n,) that the faults' steps explain."""
        weights = np.ones(len(values))
        for _ in range(STRIPE_REWEIGHTINGS):
            centred = _centred(self.design.T, weights, group).T
            target = _centred(values[None], weights, group)[0]
            normal = (centred * weights[:, None]).T @ centred
            free = np.diagonal(normal) > 1e-3 * ((self.design**2).T @ weights)
            solution = np.zeros(len(normal))
            if free.any():
                inner = normal[np.ix_(free, free)]
                inner[np.diag_indices_from(inner)] *= 1 + 1e-6
                solution[free] = np.linalg.solve(inner, (centred[:, free] * weights[:, None]).T @ target)
            away = target - centred @ solution
            scale = max(float(GAUSSIAN_NMAD * np.median(np.abs(away))), 1e-12)
            weights = 1 / (1 + (away / (2 * scale)) ** 2) ** 2
        return np.asarray(self.design @ solution)

    def _numbers(self, chosen: np.ndarray) -> np.ndarray:
        return np.bincount(self.group[chosen], minlength=len(self.members))

    def _medians(self, values: np.ndarray, chosen: np.ndarray) -> np.ndarray:
        """Return medians per line (2, windows · count), NaN if it has fewer than FEWEST_ON_LINE values."""
        group, numbers = self.group[chosen], self._numbers(chosen)
        starts = np.concatenate([[0], np.cumsum(numbers)[:-1]])
        full = numbers >= FEWEST_ON_LINE
        medians = np.full((2, len(numbers)), np.nan)
        for component, plane in zip(medians, values[:, chosen]):
            ordered = plane[np.lexsort((plane, group))]
            low, high = starts[full] + (numbers[full] - 1) // 2, starts[full] + numbers[full] // 2
            component[full] = (ordered[low] + ordered[high]) / 2
        return medians


def _centred(planes: np.ndarray, weights: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Return planes (m, n) less their weighted mean over each group."""
    total = np.maximum(np.bincount(group, weights), 1e-12)
    means = [np.bincount(group, weights * plane) / total for plane in planes]
    return np.stack([plane - mean[group] for plane, mean in zip(planes, means)])


def _best_form(
    whole: np.ndarray, halves: list[np.ndarray], weights: np.ndarray
) -> tuple[str, list[int], float, np.ndarray, np.ndarray]:
    """Return the form in which each half of the lines best predicts the other, and the lines in it.

    ``whole`` and each of ``halves`` (2, windows, lines), ``weights`` (windows, lines).
    """
    whole, *halves = (_about_zero(one, weights) for one in (whole, *halves))
    steps, jumps = _stepped(whole, halves, weights)
    smooth = _best_curve(halves, weights)
    flat = _best_curve([half - steps for half in halves], weights)
    if not jumps or smooth.error <= SIMPLER * flat.error:
        steps, jumps, flat = np.zeros_like(whole), [], smooth
    shown = steps + flat.share * _curve(whole - steps, weights, flat.width, flat.common)
    form = "steps" if jumps else "curve" if flat.width > SMOOTHING_WIDTHS[1] else "lines"
    return form, jumps, flat.share, shown, flat.spread


class _Curve(NamedTuple):
    """Hold the best smoothing of lines, the share of the result that repeats, and its standard error."""

    width: int
    common: bool
    error: float
    share: float
    spread: np.ndarray


def _best_curve(halves: list[np.ndarray], weights: np.ndarray) -> _Curve:
    """Return the smoothing with which each half best predicts the other."""
    trials = {}
    for width in (w for w in SMOOTHING_WIDTHS if w <= max(weights.shape[1] // 4, 1)):
        for common in (False, True):
            trials[width, common] = sum(
                float((weights * (_curve(one, weights, width, common) - other) ** 2).sum())
                for one, other in (halves, halves[::-1])
            )
    width, common = min(trials, key=lambda choice: trials[choice])
    curves = [_curve(half, weights, width, common) for half in halves]
    total = max(float(weights.sum()), 1e-12)
    power = float((weights * (curves[0] + curves[1]) ** 2).sum()) / 4
    repeats = float((weights * curves[0] * curves[1]).sum())
    share = float(np.clip(repeats / power, 0, 1)) if power > 1e-12 * total else 0.0
    apart = weights * (curves[0] - curves[1]) ** 2 / 4
    spread = share * np.sqrt(apart.sum(axis=(1, 2)) / total)
    return _Curve(width, common, trials[width, common], share, spread)


def _about_zero(lines: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the lines about their weighted mean; unknown ones lie between their neighbours."""
    filled = np.where(weights > 0, lines, 0.0)
    mean = (weights * filled).sum(axis=(1, 2)) / max(float(weights.sum()), 1e-12)
    places = np.arange(lines.shape[2])
    for window, weight in enumerate(weights):
        for plane in filled:
            if (weight > 0).any():
                plane[window] = np.interp(places, places[weight > 0], plane[window, weight > 0])
    return filled - mean[:, None, None]


def _curve(lines: np.ndarray, weights: np.ndarray, width: int, common: bool) -> np.ndarray:
    """Return weighted running means over ``width`` lines, twice; ``common`` fits one scaled curve."""
    smooth = _running(_running(lines, weights, width), np.maximum(weights, 1e-6 * weights.max()), width)
    if not common:
        return smooth
    flat = (smooth * np.sqrt(weights)).reshape(2, -1)
    _, vectors = np.linalg.eigh(flat @ flat.T)
    main = vectors[:, -1]
    return np.einsum("a,b,bwl->awl", main, main, smooth)


def _running(lines: np.ndarray, weights: np.ndarray, width: int) -> np.ndarray:
    if width == 1:
        return lines
    kernel = np.ones(width)

    def total(planes: np.ndarray) -> np.ndarray:
        flat = planes.reshape(-1, planes.shape[-1])
        return np.stack([np.convolve(row, kernel, "same") for row in flat]).reshape(planes.shape)

    return total(lines * weights) / np.maximum(total(weights), 1e-12)


def _stepped(
    whole: np.ndarray, halves: list[np.ndarray], weights: np.ndarray
) -> tuple[np.ndarray, list[int]]:
    """Return the lines as constants between jumps, the same in all windows and both components.

    They are zeros without a jump if none is certain. The method is binary segmentation: the most explanatory
    place is split, as long as it is CERTAIN_JUMP in the lines and in each half. The noise of a mean is that
    of the halves' difference over lengths within which it is correlated.
    """
    noise = _noise(halves, weights)
    edges = [0, whole.shape[2]]
    while len(edges) - 2 < JUMPS:
        best = max(
            (_best_split(whole, halves, weights, noise, a, b) for a, b in zip(edges, edges[1:])),
            key=lambda split: split[0],
        )
        if best[0] <= 0:
            break
        edges = sorted([*edges, best[1]])
    if len(edges) == 2:
        return np.zeros_like(whole), []
    steps = np.zeros_like(whole)
    for a, b in zip(edges, edges[1:]):
        weight = weights[:, a:b].sum(axis=1)
        mean = (weights[:, a:b] * whole[:, :, a:b]).sum(axis=2) / np.maximum(weight, 1e-12)
        steps[:, :, a:b] = mean[:, :, None]
    return steps, edges[1:-1]


def _noise(halves: list[np.ndarray], weights: np.ndarray) -> np.ndarray:
    """Return the variance of a line (2,), times the number of neighbours that vary with it."""
    apart = (halves[0] - halves[1]) / 2
    variance = (weights * apart**2).sum(axis=(1, 2)) / max(float(weights.sum()), 1e-12)
    weighted = apart * (weights > 0)
    lag, alike = 1, 1.0
    while lag < weighted.shape[2] // 4:
        products = float((weighted[:, :, lag:] * weighted[:, :, :-lag]).sum())
        share = products / max(float((weighted**2).sum()), 1e-12)
        if share < 0.1:
            break
        alike += 2 * share
        lag += 1
    return np.asarray(np.maximum(variance, 1e-18) * alike)


def _best_split(
    whole: np.ndarray, halves: list[np.ndarray], weights: np.ndarray, noise: np.ndarray, a: int, b: int
) -> tuple[float, int]:
    """Return (gain, place) of the best jump between lines a and b; gain 0 if it is not certain."""
    if b - a < 2 * SHORTEST:
        return 0.0, a
    gain = np.zeros(b - a - 1)
    jump = _jumps(whole, weights, a, b)
    before = np.arange(1, b - a)
    size = before * (b - a - before) / (b - a)
    gain = ((jump**2) * size / noise[:, None, None]).sum(axis=(0, 1))
    gain[: SHORTEST - 1] = gain[-(SHORTEST - 1) :] = 0
    place = int(gain.argmax())
    sides = [_jumps(half, weights, a, b)[:, :, place] for half in halves]
    repeats = float((sides[0] * sides[1] * size[place] / noise[:, None]).sum())
    if gain[place] < CERTAIN_JUMP**2 * 2 * whole.shape[1] or repeats < 0.5 * gain[place]:
        return 0.0, a
    return float(gain[place]), a + place + 1


def _jumps(lines: np.ndarray, weights: np.ndarray, a: int, b: int) -> np.ndarray:
    """Return mean after less mean before each place between lines a and b, (2, windows, b − a − 1)."""
    inside = weights[:, a:b]
    total, number = np.cumsum(inside * lines[:, :, a:b], axis=2), np.cumsum(inside, axis=1)
    rest, left = total[:, :, -1:] - total[:, :, :-1], number[:, -1:] - number[:, :-1]
    return rest / np.maximum(left, 1e-12) - total[:, :, :-1] / np.maximum(number[:, :-1], 1e-12)
