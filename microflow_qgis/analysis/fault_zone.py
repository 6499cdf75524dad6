"""Measure the width of a fault in a profile, and the share of the offset that lies on it."""

from __future__ import annotations

import numpy as np

from .slip import Fit, Stack

ZONE_SIGMAS = 2.0  # standard deviations from both lines, beyond which the profile is within the fault's zone
TOUCHING = 1  # places in the zone at which the profile may touch a line
CORE = 2  # places left out on either side of the trace for the share on the fault
CORE_VALUES = 3  # values on either side of the core


def zone_width(profile: Stack, fit: Fit) -> float:
    """Return the width in metres of the zone about the trace that fits neither line; NaN without a step.

    The profile is taken along the direction of the offset. Its zone is the run of places about the trace that
    are more than :data:`ZONE_SIGMAS` standard deviations of the residuals away from both lines. A width of 0
    means a zone narrower than the profile's spacing. No zone is stated if the step itself is smaller than
    that.
    """
    size = float(np.hypot(*fit.step))
    if not size > 0:
        return float("nan")
    way = fit.step / size
    scatter = float(np.hypot(*(way * fit.scatter)))
    if size <= 2 * ZONE_SIGMAS * scatter:
        return float("nan")
    right = profile.right
    away = [np.abs(way @ (profile.values - side.at(right))) for side in (fit.left, fit.right)]
    within = np.minimum(*away) > ZONE_SIGMAS * scatter
    places = _run_about(within, int(np.abs(right).argmin()))
    return float(len(places) * (right[1] - right[0]))


def _run_about(within: np.ndarray, middle: int) -> np.ndarray:
    """Return indices of the run nearest to the middle, and at most two places from it."""
    places = np.flatnonzero(within)
    if not places.size:
        return places
    runs = np.split(places, np.flatnonzero(np.diff(places) > TOUCHING + 1) + 1)
    distances = [np.abs(run - middle).min() for run in runs]
    nearest = int(np.argmin(distances))
    return runs[nearest] if distances[nearest] <= CORE else places[:0]


def on_fault_share(profile: Stack, fit: Fit) -> float:
    """Return the share of the offset between the places just beside the trace, along the offset's direction.

    A share of 1 is a sharp step. The rest is distributed over the ground beside the trace. NaN where a value
    is missing.
    """
    size = float(np.hypot(*fit.step))
    middle = int(np.abs(profile.right).argmin())
    left = profile.values[:, max(middle - CORE - CORE_VALUES, 0) : max(middle - CORE, 0)]
    right = profile.values[:, middle + CORE + 1 : middle + CORE + CORE_VALUES + 1]
    if not size > 0 or left.shape[1] < CORE_VALUES or right.shape[1] < CORE_VALUES:
        return float("nan")
    way = fit.step / size
    return float(way @ (right.mean(axis=1) - left.mean(axis=1)) / size)
