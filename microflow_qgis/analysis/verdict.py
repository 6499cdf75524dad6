"""The verdict on a run: good, with care, or not measured, and why."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np

GOOD, CARE, NOT_MEASURED = "good", "care", "not measured"

TRUSTED_PX = 0.1  # px: ground is trusted where the σ of each component is below
FEW = 0.2  # share of trusted ground below which nothing was measured
UNSURE = 0.5  # share of trusted ground below which a correlation that did not rise means the same
MOST = 0.7  # share of trusted ground below which care is needed
NOISE_FACTOR = 2.0  # standard deviations of the error from which a shift is no noise
LEAST_SHIFT_PX = 0.05  # px: a smaller shift of quiet ground needs no care

# Findings, in the order in which they are told.
NO_DATA, UNTRUSTED, NO_RISE, LIMIT, PARTLY, SHIFTED = (
    "no data", "untrusted", "no rise", "limit", "partly", "shifted",
)  # fmt: skip


class Evidence(NamedTuple):
    """Figures of a run.

    ``trusted_share`` is the share of the measured pixels whose σ is below TRUSTED_PX, ``shift`` the median
    motion of quiet ground and ``error`` the σ of the shown field there, (east, north) in the unit of the
    field. ``pixel`` is the length of a pixel in that unit. ``improved`` tells whether moving the image after
    back raises the correlation significantly, None where that is not known.
    """

    valid_share: float
    trusted_share: float
    shift: tuple[float, float]
    error: tuple[float, float]
    pixel: float
    improved: Optional[bool]
    limit_reached: bool


class Verdict(NamedTuple):
    """``state`` is GOOD, CARE or NOT_MEASURED; ``findings`` are the reasons."""

    state: str
    findings: tuple[str, ...]


def judge(evidence: Evidence) -> Verdict:
    """Return the verdict of a run's evidence."""
    if evidence.valid_share == 0:
        return Verdict(NOT_MEASURED, (NO_DATA,))
    fatal, careful = [], []
    if evidence.trusted_share < FEW:
        fatal.append(UNTRUSTED)
    if evidence.improved is False and evidence.trusted_share < UNSURE:
        fatal.append(NO_RISE)
    if evidence.limit_reached:
        careful.append(LIMIT)
    if evidence.trusted_share < MOST and UNTRUSTED not in fatal:
        careful.append(PARTLY)
    if _shifted(evidence):
        careful.append(SHIFTED)
    if fatal:
        return Verdict(NOT_MEASURED, (*fatal, *careful))
    return Verdict(CARE, tuple(careful)) if careful else Verdict(GOOD, ())


def _shifted(evidence: Evidence) -> bool:
    """Return whether quiet ground moves by more than its error and than LEAST_SHIFT_PX."""
    if not all(math.isfinite(value) for value in (*evidence.shift, *evidence.error)):
        return False
    longest = math.hypot(*evidence.shift)
    return longest > max(LEAST_SHIFT_PX * evidence.pixel, NOISE_FACTOR * math.hypot(*evidence.error))


class GroundFigures(NamedTuple):
    """The share of measured pixels, that of trusted ones among them, and median motion and σ of these."""

    valid_share: float
    trusted_share: float
    shift: tuple[float, float]
    error: tuple[float, float]


def ground_figures(field: np.ndarray, sigma: np.ndarray, pixel: float) -> GroundFigures:
    """Return the figures of a sample of pixels: ``field`` and ``sigma`` (2, samples), NaN where unknown.

    The median of the motion is that of quiet ground where more than half of the trusted ground is quiet.
    """
    known = np.isfinite(field).all(axis=0)
    trusted = known & (sigma < TRUSTED_PX * pixel).all(axis=0)
    if not trusted.any():
        unknown = (math.nan, math.nan)
        return GroundFigures(float(known.mean()), 0.0, unknown, unknown)
    shift, error = (np.median(values[:, trusted], axis=1) for values in (field, sigma))
    return GroundFigures(
        float(known.mean()),
        float(trusted.sum() / known.sum()),
        (float(shift[0]), float(shift[1])),
        (float(error[0]), float(error[1])),
    )
