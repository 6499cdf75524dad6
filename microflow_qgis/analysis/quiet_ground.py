"""Find ground that should stand still, and model the relative motion of the sides of a fault.

A fault moves the ground on both its sides. A fit to quiet ground therefore has, in addition to the surface
that is to be removed, one step for each fault, which stays in the field:

* along a trace, the angle under which the trace is seen, divided by 2π: ½ on one side, −½ on the
  other, continuous everywhere else and zero far beyond the ends of a trace. It is the
  harmonic function with a unit jump across the trace, the main part of the field of a
  dislocation (Okada 1985, Bull. Seismol. Soc. Am. 75);
* without a trace, a constant for each of the parts into which a line of high fault magnitude
  divides the ground.

Both have no common constant: the sides are assumed to move by equal and opposite amounts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.grid import Window
from ..core.tiling import Tile
from .faults import gradient_measures
from .lattice import Lattice

TRACE_BUFFER = 12.0  # px on each side of a trace that are not quiet
SCALES = (2.0, 6.0)  # nodes, of the fault magnitude on the lattice
HIGH = 4.0  # times the median fault magnitude
LEAST_LEFT = 0.2  # of the ground at least
SCALES_AROUND = 1.5  # scales around high fault magnitude that are left out
OWN_STEP = 3.5  # widest scales from a trace within which high fault magnitude is that of its own step
LEAST_PART = 0.15  # of the quiet ground, of a part with its own constant
RESTLESS = 2.5  # times the noise of the quietest part: such a part deforms, for instance a glacier
VERTICES = 64  # of a trace at most, for the computation of its angle
BORDER_SHARE = 0.03  # of the field's diagonal: a trace that ends this near the border continues beyond it
FEWEST_NODES = 100  # nodes
ANCHORS = 1000  # nodes of a part to which distances are measured, about


class QuietGround(NamedTuple):
    """Hold quiet ground: ``used`` (r, c) bool the quiet nodes, ``steps`` (n, r, c) the faults' steps.

    ``decays`` (n, r, c) are the steps times the distance from the fault, in the field's longer sides. With
    them, a step may decay away from the fault.
    """

    used: np.ndarray
    steps: np.ndarray
    decays: np.ndarray

    @property
    def enough(self) -> bool:
        return int(self.used.sum()) >= FEWEST_NODES


def quiet_ground(
    field: Lattice,
    trusted: np.ndarray,
    traces: Sequence[np.ndarray] = (),
    allowed: np.ndarray | None = None,
    *,
    declared: bool = False,
) -> QuietGround:
    """Return the quiet part of the known and ``trusted`` (r, c) nodes.

    ``traces`` are polylines (n, 2) of (column, row) in pixels; ``allowed`` (r, c) are the nodes within the
    user's polygons. The step of a trace is fitted, so the high fault magnitude beside it is not left out.
    ``declared`` ground stands still by the user's statement: its fault magnitude is not used, and without
    traces it has no steps.
    """
    used = field.finite & trusted
    if allowed is not None:
        used &= allowed
    if traces:
        used &= trace_distance(field, traces) > max(TRACE_BUFFER, 1.5 * field.factor)
    if not declared:
        high = _high(field, used)
        if traces:
            high &= trace_distance(field, traces) > OWN_STEP * SCALES[-1] * field.factor
        used &= ~high
    if traces:
        steps = np.stack([subtended(field, trace) for trace in traces])
        away = np.stack([trace_distance(field, [trace]) for trace in traces]) / max(field.shape)
        return QuietGround(used, steps, steps * away)
    if declared or not used.any():
        return without_faults(used)
    return _parts(field, used)


def without_faults(used: np.ndarray) -> QuietGround:
    none = np.zeros((0, *used.shape))
    return QuietGround(used, none, none)


def _high(field: Lattice, used: np.ndarray) -> np.ndarray:
    """Return nodes at and around high fault magnitude, at any of SCALES; wide scales reduce noise.

    The bound is doubled until LEAST_LEFT of the ground is left, as high values everywhere are no fault.
    """
    whole, steps = Window(0, 0, *used.shape), np.array([[1.0, 0.0], [0.0, -1.0]])[:, :, None, None]
    magnitudes = {}
    for scale in SCALES:
        magnitude = gradient_measures(field.values, Tile(whole, whole), steps, scale).fault_magnitude
        usable = magnitude[np.isfinite(magnitude) & used]
        if usable.size:
            usual = max(float(np.median(usable)), float(np.median(field.sigma[:, used])) / scale, 1e-12)
            magnitudes[scale] = np.nan_to_num(magnitude) / usual
    bound = HIGH
    while True:
        anywhere = np.zeros_like(used)
        for scale, magnitude in magnitudes.items():
            anywhere |= grown(magnitude > bound, math.ceil(SCALES_AROUND * scale))
        if (used & ~anywhere).sum() >= LEAST_LEFT * used.sum():
            return anywhere
        bound *= 2


def grown(mask: np.ndarray, reach: int) -> np.ndarray:
    """Return True within ``reach`` rows and columns of a True."""
    for _ in range(reach):
        wider = mask.copy()
        wider[1:] |= mask[:-1]
        wider[:-1] |= mask[1:]
        mask = wider.copy()
        mask[:, 1:] |= wider[:, :-1]
        mask[:, :-1] |= wider[:, 1:]
    return mask


def _parts(field: Lattice, used: np.ndarray) -> QuietGround:
    """Return the quiet ground without its small and deforming parts, with a constant for each other part.

    The constants are contrasts that sum to zero over the parts, so that the common constant is their mean.
    """
    labels = parts(used)
    sizes = np.bincount(labels[used])
    large = np.flatnonzero(sizes >= LEAST_PART * used.sum())
    if len(large) < 2:
        return without_faults(used)
    noise = [_roughness(field, labels == part) for part in large]
    large = np.array([part for part, rough in zip(large, noise) if rough <= RESTLESS * min(noise)])
    used = np.isin(labels, large)
    if len(large) < 2:
        return without_faults(used)
    members = np.stack([labels == part for part in large])
    away = np.stack([member * _apart(member, used & ~member) for member in members])
    away *= field.factor / max(field.shape)
    steps = members.astype(float)
    return QuietGround(used, steps[:-1] - steps[-1], away[:-1] - away[-1])


def _apart(member: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return the distance in nodes from each node to the nearest of ``others``, at most ANCHORS of them."""
    row, col = np.nonzero(others & grown(~others, 1))
    some = slice(None, None, max(1, len(row) // ANCHORS))
    anchors = np.stack([row[some], col[some]]).astype(np.float32)
    step = max(1, math.ceil(math.sqrt(member.size / ANCHORS / 4)))
    rows, cols = (np.arange(length)[step // 2 :: step] for length in member.shape)
    nearest = np.full((len(rows), len(cols)), np.inf, np.float32)
    for row, col in anchors.T:
        np.minimum(nearest, np.hypot(rows[:, None] - row, cols[None, :] - col), out=nearest)
    index = [
        np.minimum(np.arange(length) // step, len(nodes) - 1)
        for length, nodes in zip(member.shape, (rows, cols))
    ]
    return nearest[np.ix_(*index)].astype(float)


def _roughness(field: Lattice, part: np.ndarray) -> float:
    """Return the NMAD of the field about a plane over the part, both components together."""
    rows, cols = np.nonzero(part)
    plane = np.stack([np.ones(len(rows)), rows / part.shape[0], cols / part.shape[1]], axis=1)
    values = field.values[:, part].T
    weights = np.ones(len(rows))
    for _ in range(8):
        weighted = plane * weights[:, None]
        coefficients = np.linalg.lstsq(weighted.T @ plane, weighted.T @ values, rcond=None)[0]
        away = np.linalg.norm(values - plane @ coefficients, axis=1)
        weights = 1 / (1 + (away / max(float(np.median(away)), 1e-12)) ** 2)
    return float(np.median(away))


def parts(mask: np.ndarray) -> np.ndarray:
    """Return labels (r, c) of the 4-connected parts of a mask, −1 outside.

    Labels count from 0. Minima run along the rows and the columns until nothing changes.
    """
    labels = np.where(mask, np.arange(mask.size).reshape(mask.shape), mask.size)
    while True:
        before = labels
        labels = _least_of_runs(labels, mask)
        labels = _least_of_runs(labels.T, mask.T).T
        if np.array_equal(labels, before):
            break
    result = np.full(mask.shape, -1)
    result[mask] = np.unique(labels[mask], return_inverse=True)[1]
    return result


def _least_of_runs(labels: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Return for each run of True along a row the smallest of its labels."""
    framed = np.pad(mask, ((0, 0), (1, 0)))  # so that no run continues into the next row
    flat = framed.ravel()
    starts = np.flatnonzero(flat[1:] & ~flat[:-1]) + 1
    if not len(starts):
        return labels
    values = np.pad(labels, ((0, 0), (1, 0)), constant_values=mask.size).ravel()
    least = np.minimum.reduceat(values, starts)
    begins = np.zeros(len(flat), int)
    begins[starts] = 1
    run = np.cumsum(begins) - 1
    values[flat] = least[run[flat]]
    return values.reshape(framed.shape)[:, 1:]


def trace_distance(field: Lattice, traces: Sequence[np.ndarray]) -> np.ndarray:
    """Return pixels from each node to the nearest trace, (r, c)."""
    nearest = np.full((len(field.rows), len(field.cols)), np.inf)
    for trace in traces:
        for start, end in _segments(trace):
            nearest = np.minimum(nearest, _segment_distance(field, start, end))
    return nearest


def _segments(trace: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    trace = thinned(np.asarray(trace, float))
    return list(zip(trace[:-1], trace[1:]))


def _segment_distance(field: Lattice, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    x, y = field.cols[None, :] - start[0], field.rows[:, None] - start[1]
    dx, dy = end - start
    length = dx * dx + dy * dy
    along = np.clip((x * dx + y * dy) / length, 0, 1) if length else np.zeros_like(x + y)
    return np.hypot(x - along * dx, y - along * dy)


def thinned(trace: np.ndarray, most: int = VERTICES) -> np.ndarray:
    """Return the polyline with its ``most`` vertices that are farthest from the chord."""
    chosen = [0, len(trace) - 1]
    while len(chosen) < min(most, len(trace)):
        far, place = 0.0, -1
        for first, last in zip(chosen, chosen[1:]):
            if last - first < 2:
                continue
            chord = trace[last] - trace[first]
            apart = trace[first + 1 : last] - trace[first]
            length = math.hypot(*chord) or 1.0
            off = np.abs(apart[:, 0] * chord[1] - apart[:, 1] * chord[0]) / length
            if off.max() > far:
                far, place = float(off.max()), first + 1 + int(off.argmax())
        if place < 0 or far < 0.25:
            break
        chosen = sorted([*chosen, place])
    return trace[chosen]


def subtended(field: Lattice, trace: np.ndarray) -> np.ndarray:
    """Return the angle that the trace subtends at each node, in turns: −½ to ½, positive to its right."""
    beyond = _extended(np.asarray(trace, float), field.shape)
    angle = np.zeros((len(field.rows), len(field.cols)))
    for start, end in _segments(beyond):
        ax, ay = start[0] - field.cols[None, :], start[1] - field.rows[:, None]
        bx, by = end[0] - field.cols[None, :], end[1] - field.rows[:, None]
        angle += np.arctan2(by * ax - bx * ay, ax * bx + ay * by)
    return angle / (2 * math.pi)


def _extended(trace: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return the trace, extended far beyond the field if it ends near the border."""
    diagonal = math.hypot(*shape)
    ends = []
    for line in (trace, trace[::-1]):
        x, y = line[0]
        inside = min(x, y, shape[1] - x, shape[0] - y)
        steps = np.hypot(*(line - line[0]).T)
        inner = line[int(np.argmax(steps > 0.1 * steps.max()))] if steps.max() > 0 else line[0]
        way = line[0] - inner
        length = math.hypot(*way)
        if inside <= BORDER_SHARE * diagonal and length:
            ends.append(line[0] + way / length * 50 * diagonal)
        else:
            ends.append(None)
    first, last = ends
    pieces = [trace]
    if first is not None:
        pieces.insert(0, first[None])
    if last is not None:
        pieces.append(last[None])
    return np.concatenate(pieces)
