"""Find the correction of a displacement field on quiet ground, and compute it for any window."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from ..core.errors import QuietGroundMissing
from ..core.grid import Window
from ..core.statistics import Read, nmad
from .lattice import Lattice, Progress, lattice
from .offset_taken import offset_share
from .quiet_ground import QuietGround, quiet_ground
from .reference import SURFACES, Surface, SurfaceFit, fit_surface, normalised, terms
from .stripe_direction import (
    Direction,
    Points,
    along,
    clarity,
    find_direction,
    footprint_directions,
    points,
    sharpened,
)
from .stripes import Lines, LineSample, fit_lines, line_means, sample

Polygons = Callable[[Lattice], np.ndarray]

STRIPES = ("none", "auto", "angle")
TRUSTED_PERCENT = 10  # per cent of the known nodes; the best of them always count as trusted
SEARCH_SIDE, SEARCHES = 400, 4  # px, and how many windows of the full field are searched for narrow stripes
FINE_FACTOR = 3  # px of a lattice's block: wider blocks may hide stripes
GROUND_ROUNDS = 2  # of finding lines and quiet ground
MOST_DIRECTIONS = 2  # tried; the clearest may be that of a fault
CERTAIN_SLOPE = 3.0  # standard errors above which a slope along the lines is real
ROUGHLY = 15_000  # nodes to which a surface is fitted on the way to lines
SCATTERED = 3  # places across a block at which lines are averaged


class Plan(NamedTuple):
    """State what to remove: a surface of SURFACES, and STRIPES.

    ``angle`` is their direction (:mod:`.stripe_direction`) if it is given, and their medians are over
    ``window`` px along a line, 0 for the whole line.
    """

    surface: str
    stripes: str = "none"
    angle: float = 0.0
    window: float = 0.0


class Correction(NamedTuple):
    """Hold what is removed, and the figures found on the way, in the field's unit.

    ``noise_before`` and ``noise_after``: NMAD on the quiet ground without the faults' steps, the root mean
    square of both components. ``offset_share``: of the faults' offset, NaN without a trace. ``direction`` is
    the result of the search for stripes, None without one.
    """

    surface: Surface
    lines: list[Lines]
    direction: Direction | None
    noise_before: float
    noise_after: float
    offset_share: float
    ground_share: float
    sides: int

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return what is removed (2, len(rows), len(cols)) at positions in pixels from the outer corner."""
        return self.surface.at(rows, cols) + _lines_at(self.lines, rows, cols)

    def removed(self, window: Window) -> np.ndarray:
        """Return what is removed from the window's pixels, (2, rows, cols)."""
        return self.at(*centres(window))

    def sigma(self, window: Window) -> np.ndarray:
        """Return the standard deviation (2, rows, cols) of :meth:`removed` by the errors of the fits."""
        variance = self.surface.sigma(*centres(window)) ** 2
        for lines in self.lines:
            variance = variance + lines.error[:, None, None] ** 2
        return np.sqrt(variance)


def centres(window: Window) -> tuple[np.ndarray, np.ndarray]:
    return window.row + np.arange(window.rows) + 0.5, window.col + np.arange(window.cols) + 0.5


def _lines_at(lines: Sequence[Lines], rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    total = np.zeros((2, len(rows), len(cols)))
    for each in lines:
        total += each.at(rows, cols)
    return total


class Field(NamedTuple):
    """Describe a displacement field to correct.

    ``read`` gives windows (4, rows, cols) of east, north and their σ. ``trusted`` is the σ up to which a
    value counts. ``traces`` are polylines (n, 2) of (column, row) in pixels. ``polygons`` gives the nodes (r,
    c) of a lattice that the user allows, ``declared`` whether the user states that these stand still.
    """

    read: Read
    shape: tuple[int, int]
    trusted: float
    traces: Sequence[np.ndarray] = ()
    polygons: Polygons | None = None
    declared: bool = False

    @property
    def hides_faults(self) -> bool:
        """Return whether there may be a fault whose place is not known."""
        return not self.traces and not self.declared

    def ground(self, nodes: Lattice) -> QuietGround:
        allowed = None if self.polygons is None else self.polygons(nodes)
        trusted = nodes.sigma.max(axis=0) <= self._bound(nodes)
        return quiet_ground(nodes, trusted, self.traces, allowed, declared=self.declared)

    def open_ground(self, nodes: Lattice, ground: QuietGround) -> QuietGround:
        """Return the quiet ground including the part left out for its fault magnitude."""
        allowed = None if self.polygons is None else self.polygons(nodes)
        trusted = nodes.sigma.max(axis=0) <= self._bound(nodes)
        wide = quiet_ground(nodes, trusted, self.traces, allowed, declared=True)
        return ground._replace(used=wide.used | ground.used)

    def _bound(self, nodes: Lattice) -> float:
        """Return the σ up to which nodes are trusted; at least a tenth of them are."""
        sigma = nodes.sigma.max(axis=0)[nodes.finite]
        return max(self.trusted, float(np.percentile(sigma, TRUSTED_PERCENT))) if sigma.size else self.trusted


def find_correction(field: Field, plan: Plan, progress: Progress, nodes: Lattice | None = None) -> Correction:
    """Find the correction by reading the field once for a surface, three times with stripes.

    ``nodes`` is the lattice of the field if it is known. Raises QuietGroundMissing.
    """
    stages = 1 if plan.stripes == "none" else 3
    if nodes is None:
        nodes = lattice(field.read, field.shape, _part(progress, 0, stages))
    ground = _enough(field.ground(nodes))
    lines: list[Lines] = []
    direction: Direction | None = None
    clean, quiet = nodes, ground
    if plan.stripes != "none":
        lines, direction = _find_lines(field, plan, nodes, ground, _part(progress, 1, stages))
    if lines:
        clean = lattice(_without(field.read, lines), field.shape, _part(progress, 2, stages))
        quiet = _enough(field.ground(clean))
    fit = fit_surface(clean, quiet, plan.surface)
    before = fit_surface(nodes, quiet, "none")
    after = clean._replace(values=clean.values - fit.surface.at(clean.rows, clean.cols))
    progress(1.0)
    return Correction(
        fit.surface,
        lines,
        direction,
        _noise(before),
        _noise(fit_surface(after, quiet, "none")),
        offset_share(nodes, after, quiet, field.traces),
        float(quiet.used.sum() / max(int(nodes.finite.sum()), 1)),
        len(quiet.steps) + 1,
    )


def _enough(ground: QuietGround) -> QuietGround:
    if not ground.enough:
        raise QuietGroundMissing(nodes=int(ground.used.sum()))
    return ground


def _part(progress: Progress, number: int, count: int) -> Progress:
    return lambda share: progress((number + share) / count)


def _noise(fit: SurfaceFit) -> float:
    return math.sqrt(sum(nmad(component) ** 2 for component in fit.residuals) / 2)


def _without(read: Read, lines: Sequence[Lines]) -> Read:
    def clean(window: Window) -> np.ndarray:
        values = read(window)
        values = np.concatenate([values[:2] - _lines_at(lines, *centres(window)), values[2:]])
        return values.astype(np.float32)

    return clean


def _find_lines(
    field: Field, plan: Plan, nodes: Lattice, ground: QuietGround, progress: Progress
) -> tuple[list[Lines], Direction]:
    """Return lines along the clearest or the given direction, and across it if they are clear there too.

    If they turn out to be a fault, the next clear direction is tried.
    """
    ground = field.open_ground(nodes, ground)
    refused: list[float] = []
    while True:
        direction = _direction(field, plan, nodes, ground, refused)
        if plan.stripes == "auto" and not direction.dominates:
            return [], direction
        lines, found = _lines_along(field, plan, nodes, ground, direction, progress)
        refused.append(direction.angle)
        if lines or len(refused) == MOST_DIRECTIONS:
            return lines, found


def _lines_along(
    field: Field, plan: Plan, nodes: Lattice, ground: QuietGround, direction: Direction, progress: Progress
) -> tuple[list[Lines], Direction]:
    """Return the lines of a direction, none if they are a fault, and the direction found again.

    They are found twice: while there are stripes, their edges look like faults and must not be left out.
    """
    taken = sample(field.read, field.shape, direction.angle, progress)
    lines: list[Lines] = []
    clean = nodes
    if not field.declared:
        clean, ground = _sides_without_lines(field, nodes, ground, taken, direction)
    for turn in range(GROUND_ROUNDS):
        if turn and plan.stripes == "auto":
            sharper = _sharper(field, nodes, clean, ground, direction)
            if not sharper.dominates and nodes.factor <= FINE_FACTOR:
                return [], sharper  # a fault in a part of the field
            direction = sharper
        chosen, steps = _on_ground(taken, nodes, ground)
        smooth = _smooth_part(clean, ground, plan.surface)
        flat = chosen._replace(
            values=chosen.values - _smooth_at(smooth, plan.surface, direction.angle, chosen)
        )
        lines = fit_lines(flat, steps, [direction], plan.window)
        other = _across(field, nodes, ground, lines, direction)
        if other is not None:
            lines = fit_lines(flat, steps, [direction, other], plan.window)
        clean = nodes._replace(values=nodes.values - _lines_on(nodes, lines))
        ground = _enough(field.ground(clean))
    return lines, direction


def _sides_without_lines(
    field: Field, nodes: Lattice, ground: QuietGround, taken: LineSample, direction: Direction
) -> tuple[Lattice, QuietGround]:
    """Return the lattice less the mean of each line, and its quiet ground.

    The jump across a fault is the same with and without these means, but for lines along it: they change
    little from line to line. So the sides of the fault are found before the lines are.
    """
    chosen, _ = _on_ground(taken, nodes, ground)
    smooth = _smooth_part(nodes, ground, "plane")
    flat = chosen._replace(values=chosen.values - _smooth_at(smooth, "plane", direction.angle, chosen))
    clean = nodes._replace(values=nodes.values - _lines_on(nodes, [line_means(flat, direction)]))
    ground_of_clean = field.ground(clean)
    return (clean, ground_of_clean) if ground_of_clean.enough else (nodes, ground)


def _sharper(
    field: Field, nodes: Lattice, clean: Lattice, ground: QuietGround, direction: Direction
) -> Direction:
    """Return the direction found again, without the surface and steps seen after removing the lines."""
    fit = fit_surface(clean, ground, "cubic", ROUGHLY)
    rest = fit.residuals + (nodes.values - clean.values)[:, ground.used]
    return sharpened(_points(field, nodes, ground, rest), direction)


def _on_ground(taken: LineSample, nodes: Lattice, ground: QuietGround) -> tuple[LineSample, np.ndarray]:
    chosen = taken.on(nodes.at(ground.used, taken.rows, taken.cols))
    return chosen, nodes.at(ground.steps, chosen.rows, chosen.cols)


def _smooth_part(clean: Lattice, ground: QuietGround, kind: str) -> Surface:
    """Return the surface beside the lines, at least a plane."""
    return fit_surface(clean, ground, kind if kind in SURFACES[2:] else "plane", ROUGHLY).surface


def _smooth_at(smooth: Surface, kind: str, angle: float, taken: LineSample) -> np.ndarray:
    """Return the surface at the sample.

    If none is to be removed, it is only the slope along the lines, because slopes across them belong to the
    lines.
    """
    if kind in SURFACES[2:]:
        return smooth.coefficients @ terms(smooth.kind, smooth.shape, taken.rows, taken.cols).T
    right, down = along(angle, np.array([0.0, 1.0]), np.array([1.0, 0.0]))
    way = np.array([0.0, right, down])
    slope, error = smooth.coefficients @ way, np.sqrt(np.einsum("i,kij,j->k", way, smooth.covariance, way))
    slope = np.where(np.abs(slope) > CERTAIN_SLOPE * error, slope, 0.0)
    y, x = normalised(smooth.shape, taken.rows, taken.cols)
    return smooth.coefficients[:, :1] + slope[:, None] * (x * right + y * down)


def _lines_on(nodes: Lattice, lines: Sequence[Lines]) -> np.ndarray:
    """Return means of the lines over the blocks of a lattice, at SCATTERED² places in each."""
    if nodes.factor == 1:
        return _lines_at(lines, nodes.rows, nodes.cols)
    apart = ((np.arange(SCATTERED) + 0.5) / SCATTERED - 0.5) * nodes.factor
    total = [_lines_at(lines, nodes.rows + down, nodes.cols + right) for down in apart for right in apart]
    return np.asarray(np.mean(total, axis=0))


def _direction(
    field: Field, plan: Plan, nodes: Lattice, ground: QuietGround, refused: Sequence[float]
) -> Direction:
    fit = fit_surface(nodes, ground, "cubic", ROUGHLY)
    whole = _points(field, nodes, ground, fit.residuals)
    if plan.stripes == "angle":
        return clarity(whole, plan.angle)
    samples = [whole]
    if nodes.factor > 1:
        samples += _close_looks(field, nodes, ground, fit)
    edges = footprint_directions(nodes)
    direction = find_direction(samples, edges, refused)
    if direction.dominates or field.hides_faults:
        return direction
    return find_direction([each._replace(hidden=False) for each in samples], edges, refused)


def _points(field: Field, nodes: Lattice, ground: QuietGround, residuals: np.ndarray) -> Points:
    row, col = np.nonzero(ground.used)
    width = float(nodes.factor)
    return points(nodes.rows[row], nodes.cols[col], residuals, width, hidden=not field.declared)


def _close_looks(field: Field, nodes: Lattice, ground: QuietGround, fit: SurfaceFit) -> list[Points]:
    """Return the parts of the full field with most quiet ground, in which narrow stripes are searched."""
    tall, wide = (min(SEARCH_SIDE, length) for length in field.shape)
    places = []
    for row in range(0, field.shape[0] - tall + 1, tall):
        for col in range(0, field.shape[1] - wide + 1, wide):
            f = nodes.factor
            quiet = ground.used[row // f : (row + tall) // f, col // f : (col + wide) // f]
            places.append((float(quiet.mean()) if quiet.size else 0.0, Window(row, col, tall, wide)))
    looks = []
    for share, window in sorted(places, key=lambda place: -place[0])[:SEARCHES]:
        values = field.read(window)[:2]
        row, col = np.meshgrid(*centres(window), indexing="ij")
        used = np.isfinite(values).all(axis=0) & nodes.at(ground.used, row, col)
        if share < 0.5 or used.sum() < 1000:
            continue
        rows, cols = row[used], col[used]
        flat = terms(fit.surface.kind, fit.surface.shape, rows, cols) @ fit.surface.coefficients.T
        steps = fit.steps @ nodes.at(ground.steps, rows, cols)
        rest = values[:, used] - flat.T - steps
        looks.append(points(rows, cols, rest, 1.0, hidden=not field.declared))
    return looks


def _across(
    field: Field, nodes: Lattice, ground: QuietGround, lines: list[Lines], direction: Direction
) -> Direction | None:
    """Return the direction across the lines, if it is clear after their removal."""
    clean = nodes._replace(values=nodes.values - _lines_on(nodes, lines))
    fit = fit_surface(clean, ground, "cubic", ROUGHLY)
    other = clarity(_points(field, clean, ground, fit.residuals), direction.angle + 90)
    return other if other.dominates else None
