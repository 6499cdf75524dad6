"""Choose the places of a profile to which lines are fitted: beyond the gap, and up to another trace."""

from __future__ import annotations

import math

import numpy as np

from .boxes import Layout
from .slip import Stack

CLEAR_VALUES = 12  # values that a line needs between the gap and another trace
ANY_REACH = (math.inf, math.inf)


def reach_beside(others: np.ndarray, layout: Layout, pixel: float) -> tuple[float, float]:
    """Return how far lines are fitted on the left and on the right: up to another trace, less the gap.

    ``others`` (n,) are places of other traces, metres to the right. One that leaves fewer than CLEAR_VALUES
    values is ignored.
    """
    half = layout.length / 2
    least = layout.gap + CLEAR_VALUES * pixel
    ends = []
    for side in (-1, 1):
        nearest = float((side * others[side * others > 0]).min(initial=math.inf)) - layout.gap
        ends.append(min(nearest, half) if nearest >= least else half)
    return ends[0], ends[1]


def sides(x: np.ndarray, gap: float, reach: tuple[float, float] = ANY_REACH) -> tuple[np.ndarray, np.ndarray]:
    """Return which places ``x`` (n,), metres right of the trace, the left and right lines are fitted to."""
    left, right = reach
    return (x < 0) & (x <= -gap) & (x >= -left), (x > 0) & (x >= gap) & (x <= right)


def finite_sides(profile: Stack, gap: float, reach: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Return :func:`sides` where the profile has values."""
    finite = np.isfinite(profile.values).all(axis=0)
    left, right = sides(profile.right, gap, reach)
    return left & finite, right & finite


def white_error(x: np.ndarray, left_of: np.ndarray, right_of: np.ndarray, at: float = 0.0) -> float:
    """Return σ of an offset at a place for independent values of σ 1 at ``left_of`` and ``right_of`` (n,)."""
    power = 0.0
    for part in (x[left_of], x[right_of]):
        middle = part.mean()
        power += 1 / len(part) + (at - middle) ** 2 / ((part - middle) ** 2).sum()
    return math.sqrt(power)
