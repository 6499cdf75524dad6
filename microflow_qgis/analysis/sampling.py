"""Reduce a displacement field to few samples, by a quadtree whose cells never cross a fault.

Cells start at the largest size and are split if the field varies in them, by the standard deviation of their
values (Jónsson et al. 2002, BSSA 92) or by the change of a fitted plane across them (Simons et al. 2002, BSSA
92). A cell that a trace crosses is split down to the smallest size and then divided along the trace. The
covariance of the samples' means follows from σ of the pixels and the model of their correlation
(:mod:`.correlation`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Optional

import numpy as np

from ..core.cancel import NEVER, CancelToken
from ..core.errors import TooManySamples
from ..core.grid import Window
from ..core.statistics import Read
from .correlation import CorrelationModel, Term

CRITERIA = ("variance", "gradient")
SMALLEST_CELL = (8.0, 2.0, 256.0)  # px: default, lowest, highest
LARGEST_CELL = (64.0, 4.0, 1024.0)
SPLIT_AT = 2.0  # σ of the noise: without a threshold, cells that vary by more are split
FINITE_OF_CELL = 0.5  # share of a cell's pixels that must have a value
FEWEST_PIXELS = 4  # pixels in a part of a cell that a trace divides
POINTS = 4  # points along a cell's side that represent its pixels in the covariance
NEGLIGIBLE = 1e-4  # of the variance: pairs of samples with less are neglected
MOST_SAMPLES = 5000  # samples for which a covariance is made: 400 MB


class Rule(NamedTuple):
    """State when a cell is split. ``threshold`` is in the field's unit, sizes are in px."""

    criterion: str
    threshold: float
    smallest: int
    largest: int


class Sample(NamedTuple):
    """Hold the mean of a cell's pixels: ``window`` is the cell, ``col`` and ``row`` their centroid.

    ``sigma`` is the root mean square of σ of the pixels, (east, north), NaN if it is not known.
    """

    window: Window
    row: float
    col: float
    pixels: int
    mean: tuple[float, float]
    sigma: tuple[float, float]
    divided: bool


def samples(
    field: Read,
    sigma: Optional[Read],
    shape: tuple[int, int],
    trace: Sequence[np.ndarray],
    rule: Rule,
    cancel: CancelToken = NEVER,
) -> Iterator[Sample]:
    """Yield the samples of a field (2, rows, cols), strip by strip from the upper left.

    Pixels whose ``sigma`` is unknown are left out.

    ``trace`` is a list of polylines (n, 2) of (column, row) in px of the grid.
    """
    size = _power(rule.largest)
    for top in range(0, shape[0], size):
        for left in range(0, shape[1], size):
            cancel.check()
            window = Window(top, left, min(size, shape[0] - top), min(size, shape[1] - left))
            values = np.array(field(window), float)
            errors = np.full(values.shape, np.nan)
            if sigma is not None:
                errors = np.asarray(sigma(window), float)
                values[:, ~np.isfinite(errors).all(axis=0)] = np.nan
            block = _Block(window, values, errors, *cut_edges(trace, window))
            yield from _halved(block, Window(0, 0, size, size), rule)


def _power(size: float) -> int:
    return 1 << max(round(np.log2(size)), 0)


class _Block(NamedTuple):
    window: Window
    values: np.ndarray
    errors: np.ndarray
    right: np.ndarray
    down: np.ndarray


def cut_edges(trace: Sequence[np.ndarray], window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return whether the trace passes between a pixel and the next to the right, and the next below.

    Both (rows, cols) bool of the window. The centres of two neighbours are cut where a segment of the
    trace crosses the line between them.
    """
    right = np.zeros((window.rows, window.cols), bool)
    down = np.zeros((window.rows, window.cols), bool)
    for line in trace:
        points = np.asarray(line, float) - (window.col + 0.5, window.row + 0.5)
        for start, end in zip(points[:-1], points[1:]):
            _cut(right, start, end)
            _cut(down.T, start[::-1], end[::-1])
    return right, down


def _cut(edges: np.ndarray, start: np.ndarray, end: np.ndarray) -> None:
    """Mark where a segment of (col, row) crosses the lines between neighbours in a row."""
    low, high = sorted((start[1], end[1]))
    rows = np.arange(max(int(np.ceil(low)), 0), min(int(np.ceil(high)), edges.shape[0]))
    if not rows.size:
        return
    cols = start[0] + (end[0] - start[0]) * (rows - start[1]) / (end[1] - start[1])
    cols = np.floor(cols).astype(int)
    inside = (cols >= 0) & (cols < edges.shape[1])
    edges[rows[inside], cols[inside]] = True


def _halved(block: _Block, cell: Window, rule: Rule) -> Iterator[Sample]:
    """Yield the samples of a cell of a block, split where needed."""
    part = cell.slices
    values = block.values[(slice(None), *part)]
    if not values.size:
        return
    finite = np.isfinite(values).all(axis=0)
    if not finite.any():
        return
    crossed = _crossed(block, part)
    cell_pixels = cell.rows * cell.cols
    whole = finite.sum() >= FINITE_OF_CELL * cell_pixels
    if cell.rows > rule.smallest and (
        crossed or not whole or variation(values, finite, rule.criterion) > rule.threshold
    ):
        half = cell.rows // 2
        for row in (cell.row, cell.row + half):
            for col in (cell.col, cell.col + half):
                yield from _halved(block, Window(row, col, half, half), rule)
        return
    if not whole:
        return
    if not crossed:
        yield _sample(block, cell, finite, divided=False)
        return
    for side in _sides(finite, block.right[part], block.down[part]):
        yield _sample(block, cell, side, divided=True)


def _crossed(block: _Block, part: tuple[slice, slice]) -> bool:
    right, down = block.right[part], block.down[part]
    return bool(right[:, :-1].any() or down[:-1].any())


def variation(values: np.ndarray, finite: np.ndarray, criterion: str) -> float:
    """Return how much a cell (2, rows, cols) varies, in its unit; see the module's docstring."""
    inside = values[:, finite]
    if criterion == "variance":
        return float(np.sqrt(inside.var(axis=1).sum()))
    row, col = np.nonzero(finite)
    design = np.stack([np.ones(row.size), row - row.mean(), col - col.mean()], axis=1)
    slopes = np.linalg.lstsq(design, inside.T, rcond=None)[0][1:]
    return float(np.hypot(*np.linalg.norm(slopes, axis=0)) * max(values.shape[1:]))


def _sides(finite: np.ndarray, right: np.ndarray, down: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the finite pixels of a cell on each side of the trace: those connected without crossing it."""
    labels = np.where(finite, np.arange(1, finite.size + 1).reshape(finite.shape), 0)
    joined: list[tuple[Any, Any, np.ndarray]] = [
        (np.s_[:, :-1], np.s_[:, 1:], finite[:, :-1] & finite[:, 1:] & ~right[:, :-1]),
        (np.s_[:-1], np.s_[1:], finite[:-1] & finite[1:] & ~down[:-1]),
    ]
    while True:
        before = labels.copy()
        for one, other, open_edge in joined:
            least = np.where(open_edge, np.minimum(labels[one], labels[other]), 0)
            labels[one] = np.where(open_edge, least, labels[one])
            labels[other] = np.where(open_edge, np.minimum(labels[other], least), labels[other])
        if (labels == before).all():
            break
    for label in np.unique(labels[finite]):
        side = labels == label
        if side.sum() >= FEWEST_PIXELS:
            yield side


def _sample(block: _Block, cell: Window, pixels: np.ndarray, *, divided: bool) -> Sample:
    part = (slice(None), *cell.slices)
    row, col = np.nonzero(pixels)
    top, left = block.window.row + cell.row, block.window.col + cell.col
    rows, cols = pixels.shape
    mean = block.values[part][:, pixels].mean(axis=1)
    sigma = np.sqrt((block.errors[part][:, pixels] ** 2).mean(axis=1))
    return Sample(
        Window(top, left, rows, cols),
        float(top + row.mean() + 0.5),
        float(left + col.mean() + 0.5),
        int(pixels.sum()),
        (float(mean[0]), float(mean[1])),
        (float(sigma[0]), float(sigma[1])),
        divided,
    )


def correlation(
    taken: Sequence[Sample],
    model: CorrelationModel,
    trace: Sequence[np.ndarray] = (),
    cancel: CancelToken = NEVER,
) -> np.ndarray:
    """Return the covariance of the samples' means over σ of their pixels, (n, n), by the model of the errors.

    Each cell is represented by an even lattice of points; on the diagonal by as many as it has pixels, up to
    12 along a side. The model's first term ends if the line between two samples crosses the ``trace``. The
    matrix is positive definite. Raises TooManySamples and Cancelled.
    """
    count = len(taken)
    if count > MOST_SAMPLES:
        raise TooManySamples(count=count, most=MOST_SAMPLES)
    result = np.zeros((count, count))
    clouds = np.stack([_points(sample, POINTS) for sample in taken])
    for number, term in enumerate(model.terms):
        part = np.zeros((count, count))
        for index, cloud in enumerate(clouds):
            cancel.check()
            part[index, index + 1 :] = _shared(clouds[index + 1 :], cloud, term)
        if number == 0:
            part[_parted(taken, trace, part)] = 0.0
        result += part
    result += result.T
    np.fill_diagonal(result, [_variance_of_mean(sample, model) for sample in taken])
    lowest = float(np.linalg.eigvalsh(result)[0]) if count else 1.0
    if lowest <= 0:
        result += np.eye(count) * (1e-9 - 1.01 * lowest)
    return result


def _shared(clouds: np.ndarray, cloud: np.ndarray, term: Term) -> np.ndarray:
    """Return the mean of the term's covariance over pairs of a point of each cloud and one of ``cloud``.

    ``clouds`` are (n, k, 2), ``cloud`` is (k, 2).
    """
    total = np.zeros(len(clouds))
    for point in cloud:
        total += term.covariance(np.hypot(*(clouds - point).transpose(2, 0, 1))).mean(axis=1)
    return total / len(cloud)


def _parted(
    taken: Sequence[Sample], trace: Sequence[np.ndarray], shared: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return those pairs of samples with common errors between which the trace passes."""
    one, other = np.nonzero(shared > NEGLIGIBLE)
    places = np.array([(sample.col, sample.row) for sample in taken])
    crossed = np.zeros(len(one), bool)
    for line in trace:
        points = np.asarray(line, float)
        for start, end in zip(points[:-1], points[1:]):
            crossed |= _crosses(places[one], places[other], start, end)
    return one[crossed], other[crossed]


def _crosses(one: np.ndarray, other: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return whether segments from ``one`` to ``other``, (n, 2) each, cross that from start to end."""

    def side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        (ax, ay), (bx, by), (cx, cy) = a.T, b.T, c.T
        return np.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

    apart = side(start, end, one) * side(start, end, other) < 0
    return apart & (side(one, other, start) * side(one, other, end) < 0)


def _points(sample: Sample, along: int) -> np.ndarray:
    """Return an even lattice of points (row, col) over the sample's pixels, around their centroid."""
    shrink = np.sqrt(sample.pixels / (sample.window.rows * sample.window.cols))
    place = (np.arange(along) + 0.5) / along - 0.5
    row, col = np.meshgrid(
        place * sample.window.rows * shrink, place * sample.window.cols * shrink, indexing="ij"
    )
    return np.stack([row.ravel() + sample.row, col.ravel() + sample.col], axis=1)


def _variance_of_mean(sample: Sample, model: CorrelationModel) -> float:
    """Return the variance of the mean of the sample's pixels, over σ²."""
    along = max(min(int(np.sqrt(sample.pixels)), 12), 1)
    points = _points(sample, along)
    distance = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    count, single = len(points), 1 / sample.pixels
    total = model.alone * single
    for term in model.terms:
        apart = (term.covariance(distance).sum() - count * term.variance) / max(count * (count - 1), 1)
        total += single * term.variance + (1 - single) * apart
    return float(total)


def covariance(
    taken: Sequence[Sample],
    model: CorrelationModel,
    trace: Sequence[np.ndarray] = (),
    cancel: CancelToken = NEVER,
) -> np.ndarray:
    """Return the covariance (2n, 2n) of all means, the east block first, with east and north independent.

    It is in the square of the field's unit. Raises TooManySamples and Cancelled.
    """
    shared, count = correlation(taken, model, trace, cancel), len(taken)
    result = np.zeros((2 * count, 2 * count))
    for axis in (0, 1):
        sigma = np.array([sample.sigma[axis] for sample in taken])
        part = slice(axis * count, (axis + 1) * count)
        result[part, part] = shared * sigma[:, None] * sigma[None]
    return result


def mean_errors(taken: Sequence[Sample], model: CorrelationModel) -> np.ndarray:
    """Return one standard deviation of each mean, (n, 2): the root of the covariance's diagonal."""
    shares = np.sqrt([_variance_of_mean(sample, model) for sample in taken])
    return shares[:, None] * np.array([sample.sigma for sample in taken]).reshape(-1, 2)


def exponential(length: float, sigma: tuple[float, float]) -> CorrelationModel:
    """Return a model whose errors correlate by exp(−d/length), ``length`` in px; 0 for white noise."""
    if length <= 0:
        return CorrelationModel(1.0, (), sigma)
    return CorrelationModel(0.0, (Term(1.0, length, "exponential"),), sigma)
