"""Measure the error of an offset on the field itself, by boxes without a fault.

Boxes of the same size, shape and statistic are moved sideways off the trace. The offset measured in each is
error: correlated noise, steps left by the smoothing, and anything else in the field beside the fault,
including curvature of the real motion.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .slip import FEWEST_VALUES

QUIET_REACH = 3.0  # lengths of a box on either side of the trace in which quiet boxes lie
QUIET_STRIDE = 0.125  # of a box's length between quiet boxes
FEWEST_QUIET = 24  # offsets of quiet boxes that are needed for a spread


class Quiet(NamedTuple):
    """Hold offsets of quiet boxes.

    ``steps`` (m, 2; parallel, perpendicular), their ``changes`` (m, 2) with a wider gap, the ``scatter`` (m,
    2) about the lines, and the position ``right`` of the trace of each (m,).
    """

    steps: np.ndarray
    changes: np.ndarray
    scatter: np.ndarray
    right: np.ndarray


def step_weights(right: np.ndarray, gap: float) -> np.ndarray:
    """Return weights (n,) whose sum with a profile's values is its offset, if all its values are known."""
    weights = np.zeros(len(right))
    for side, sign in (((right <= -gap) & (right < 0), -1.0), ((right >= gap) & (right > 0), 1.0)):
        x = right[side]
        middle = x.mean()
        weights[side] = sign * (1 / len(x) - middle * (x - middle) / ((x - middle) @ (x - middle)))
    return weights


def quiet_offsets(
    values: np.ndarray, right: np.ndarray, box: np.ndarray, gaps: tuple[float, float], traces: np.ndarray
) -> Quiet:
    """Return offsets along a long profile ``values`` (2, n) at ``right`` (n,), by boxes ``box`` (k,).

    ``gaps`` are the gap and the wider one. ``traces`` are the places at which any trace crosses the profile.
    No quiet box contains one.
    """
    gap, wider = gaps
    size, half = len(box), len(box) // 2
    if len(right) < size or ((box >= gap) & (box > 0)).sum() < FEWEST_VALUES:
        none = np.zeros((0, 2))
        return Quiet(none, none, none, np.zeros(0))
    stride = max(1, int(QUIET_STRIDE * size))
    pieces = sliding_window_view(values, size, axis=1)[:, ::stride]  # (2, m, k)
    centres = right[half : len(right) - half : stride][: pieces.shape[1]]
    clear = np.isfinite(pieces).all(axis=(0, 2))
    extent = float(box[-1])
    for place in traces:
        clear &= np.abs(centres - place) > extent
    pieces, centres = pieces[:, clear], centres[clear]
    steps = pieces @ step_weights(box, gap)
    changes = np.zeros_like(steps)
    if ((box >= wider) & (box > 0)).sum() >= FEWEST_VALUES:
        changes = pieces @ step_weights(box, wider) - steps
    return Quiet(steps.T, changes.T, _scatter(pieces, box, gap).T, centres)


def _scatter(pieces: np.ndarray, box: np.ndarray, gap: float) -> np.ndarray:
    """Return the standard deviation (2, m) of the pieces about the two lines of each."""
    total, count = np.zeros(pieces.shape[:2]), 0
    for side in ((box <= -gap) & (box < 0), (box >= gap) & (box > 0)):
        design = np.stack([np.ones(side.sum()), box[side]], axis=1)
        residuals = pieces[..., side] @ (np.eye(len(design)) - design @ np.linalg.pinv(design))
        total += (residuals**2).sum(axis=-1)
        count += len(design) - 2
    return np.sqrt(total / max(count, 1))
