"""How far an estimated flow is from a known one."""

from typing import NamedTuple

import numpy as np

BORDER = 32  # px left out
NEAR = 6  # px: "at the fault"
STEP = 0.1  # px of motion from one pixel to the next that make a fault


class Scores(NamedTuple):
    """Mean end-point errors in px: of all pixels, of those at the fault, and of a field of zeros."""

    epe: float
    fault: float
    zero: float


def scores(flow: np.ndarray, truth: np.ndarray) -> Scores:
    """Both (2, rows, cols) px; pixels where either is unknown do not count, nor does the border."""
    inner = (slice(BORDER, -BORDER),) * 2
    error, size = np.hypot(*(flow - truth))[inner], np.hypot(*truth)[inner]
    near = at_fault(truth)[inner]
    return Scores(*(float(np.nanmean(part)) for part in (error, error[near], size)))


def at_fault(truth: np.ndarray) -> np.ndarray:
    """Within NEAR px, along rows and columns, of a step of the truth: (rows, cols) bool."""
    steps = [np.abs(np.diff(truth, axis=axis, append=np.take(truth, [-1], axis))) for axis in (1, 2)]
    near = (np.max(steps, (0, 1)) > STEP).astype(float)
    for axis in (0, 1):
        near = np.apply_along_axis(np.convolve, axis, near, np.ones(2 * NEAR + 1), "same")
    return near > 0.5
