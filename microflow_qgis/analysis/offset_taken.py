"""Measure how much of a fault's offset a correction takes."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .lattice import Lattice
from .quiet_ground import FEWEST_NODES, TRACE_BUFFER, QuietGround, trace_distance
from .reference import robust_fit
from .stripes import Lines

MOST_OFFSET_TAKEN = 0.05  # share of a fault's offset above which the correction removes too much
PARALLEL_DEGREES = 10.0  # degrees between stripes and a trace within which they cannot be separated
OFFSET_NODES = 8  # nodes on each side of a fault over which its offset is measured
BAND_PX = 60.0  # the same in pixels, if that is more


def offset_share(before: Lattice, after: Lattice, ground: QuietGround, traces: Sequence[np.ndarray]) -> float:
    """Return the share of the traced faults' offset that was removed; NaN without a trace.

    The offset of each fault is that of a step fitted together with slopes in a band along the fault. An
    offset below two standard errors is replaced by these. Sides that were found without a trace begin too far
    from the fault: such a fit gave up to 46 % where nothing was removed.
    """
    taken = total = 0.0
    for trace, step in zip(traces, ground.steps):
        away = _away(before, trace)
        reach = max(OFFSET_NODES * before.factor, BAND_PX) + float(away[away > 0].min(initial=math.inf))
        near = before.finite & after.finite & (np.abs(step) > 0.05) & (away > 0) & (away <= reach)
        if near.sum() < FEWEST_NODES:
            continue
        row, col = np.nonzero(near)
        y, x = before.rows[row] / max(before.shape), before.cols[col] / max(before.shape)
        side = np.sign(step[near]) / 2
        design = np.stack([side, np.ones(len(x)), x, y, side * away[near] / reach], axis=1)
        cells = (y * 16).astype(int) * 32 + (x * 16).astype(int)
        ones = np.full(len(x), 1e-9)
        fits = [robust_fit(design, plane[near], ones, cells) for plane in before.values]
        offset = math.hypot(*(solution[0] for solution, _ in fits))
        error = math.sqrt(sum(spread[0, 0] for _, spread in fits))
        eaten = (before.values - after.values)[:, near]
        step_taken = np.linalg.lstsq(design, eaten.T, rcond=None)[0][0]
        taken += math.hypot(*step_taken) * near.sum()
        total += max(offset, 2 * error) * near.sum()
    return taken / total if total else math.nan


def _away(nodes: Lattice, trace: np.ndarray) -> np.ndarray:
    """Return pixels from a fault; 0 in its buffer."""
    away = trace_distance(nodes, [trace])
    return np.where(away > max(TRACE_BUFFER, 1.5 * nodes.factor), away, 0.0)


def along_traces(lines: Sequence[Lines], traces: Sequence[np.ndarray]) -> float:
    """Return the smallest angle in degrees between the lines and the chord of a trace; 90 without traces."""
    least = 90.0
    for each in lines:
        for trace in traces:
            right, down = np.asarray(trace[-1], float) - trace[0]
            apart = (math.degrees(math.atan2(right, -down)) - each.direction.angle) % 180
            least = min(least, apart, 180 - apart)
    return least
