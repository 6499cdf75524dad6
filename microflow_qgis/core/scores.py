"""Measure the error of an estimated flow against a known one, and define "at the fault"."""

from typing import NamedTuple

import numpy as np

BORDER = 32  # px left out
FAULT_REACH = 6.0  # px from the trace of a fault: "at the fault"
FAULT_STEP = 0.1  # px of motion between neighbouring pixels that count as a fault if no trace is known


class Scores(NamedTuple):
    """Hold mean end-point errors in px: of all pixels, of those at the fault, and of a field of zeros."""

    epe: float
    fault: float
    zero: float


def scores(flow: np.ndarray, truth: np.ndarray) -> Scores:
    """Score a flow (2, rows, cols) px. Pixels where either flow is unknown and the border do not count."""
    inner = (slice(BORDER, -BORDER),) * 2
    error, size = np.hypot(*(flow - truth))[inner], np.hypot(*truth)[inner]
    near = at_step(truth)[inner]
    return Scores(*(float(np.nanmean(part)) for part in (error, error[near], size)))


def at_fault(distance: np.ndarray) -> np.ndarray:
    """Mark the pixels (rows, cols) at the fault, whose centres lie less than FAULT_REACH px from its trace.

    ``distance`` is the distance to the trace in px, of either sign.
    """
    return np.abs(distance) < FAULT_REACH


def at_step(truth: np.ndarray) -> np.ndarray:
    """Mark the pixels at the fault as :func:`at_fault` does, with the steps of the truth as the trace.

    A step of a flow (2, rows, cols) lies between two pixels whose motions differ by more than FAULT_STEP.
    """
    rows, cols = truth.shape[1:]
    beside = np.zeros((rows, cols), bool)  # the pixels half a pixel from a step
    across, down = (np.abs(np.diff(truth, axis=axis)).max(0) > FAULT_STEP for axis in (2, 1))
    beside[:, :-1] |= across
    beside[:, 1:] |= across
    beside[:-1] |= down
    beside[1:] |= down
    reach = int(FAULT_REACH)
    offsets = np.arange(-reach, reach + 1)
    disc = np.argwhere(np.hypot(*np.meshgrid(offsets, offsets)) < FAULT_REACH - 0.5)
    padded, near = np.pad(beside, reach), np.zeros((rows, cols), bool)
    for row, col in disc:
        near |= padded[row : row + rows, col : col + cols]
    return near
