"""Judge a run: good, with care, or not measured, with reasons."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np

from ..core.errors import QuietGroundMissing
from ..core.statistics import Read
from .correction import Field, Plan, find_correction
from .lattice import Progress, lattice

GOOD, CARE, NOT_MEASURED = "good", "care", "not measured"

TRUSTED_PX = 0.1  # px: ground is trusted where the σ of each component is below
TRUSTED_RATIO = 0.1  # or below this share of the motion there, about the median motion
# Share of trusted ground below which care is needed, and no rise of the correlation means no motion.
MOSTLY_TRUSTED = 0.7
LEAST_TRUSTED_SHARE = 0.35  # share of trusted ground below which nothing was measured
FEW_RISEN = 0.15  # the same where moving the image after back raises the correlation: most of it is motion
NOISE_FACTOR = 2.0  # standard deviations of the error above which a shift is not noise
FIGURES_NODES = 60_000  # blocks of the lattice from which the figures are computed
LEAST_SHIFT_PX = 0.05  # px: a smaller shift of quiet ground needs no care

# Findings, in the order in which they are stated.
NO_DATA, UNTRUSTED, NO_RISE, LIMIT, PARTLY, SHIFTED = (
    "no data", "untrusted", "no rise", "limit", "partly", "shifted",
)  # fmt: skip


class VerdictEvidence(NamedTuple):
    """Hold figures of a run.

    ``trusted_share`` is the share of the measured pixels whose σ is below TRUSTED_PX, ``shift`` the median
    motion of quiet ground and ``error`` the σ of the displayed field there, (east, north) in the unit of the
    field. ``pixel`` is the length of a pixel in that unit. ``improved`` states whether moving the image after
    back raises the correlation significantly, ``alike`` whether it is then above that of chance, None if that
    is not known.
    """

    valid_share: float
    trusted_share: float
    shift: tuple[float, float]
    error: tuple[float, float]
    pixel: float
    improved: Optional[bool]
    limit_reached: bool
    alike: Optional[bool] = None


class Verdict(NamedTuple):
    """Hold the verdict. ``state`` is GOOD, CARE or NOT_MEASURED; ``findings`` are the reasons."""

    state: str
    findings: tuple[str, ...]


def judge(evidence: VerdictEvidence) -> Verdict:
    """Return the verdict of a run's evidence."""
    if evidence.valid_share == 0:
        return Verdict(NOT_MEASURED, (NO_DATA,))
    fatal, careful = [], []
    if evidence.trusted_share < (FEW_RISEN if evidence.improved else LEAST_TRUSTED_SHARE):
        fatal.append(UNTRUSTED)
    if evidence.alike is False or (evidence.improved is False and evidence.trusted_share < MOSTLY_TRUSTED):
        fatal.append(NO_RISE)
    if evidence.limit_reached:
        careful.append(LIMIT)
    if evidence.trusted_share < MOSTLY_TRUSTED and UNTRUSTED not in fatal:
        careful.append(PARTLY)
    if _shifted(evidence):
        careful.append(SHIFTED)
    if fatal:
        return Verdict(NOT_MEASURED, (*fatal, *careful))
    return Verdict(CARE, tuple(careful)) if careful else Verdict(GOOD, ())


def _shifted(evidence: VerdictEvidence) -> bool:
    """Return whether quiet ground moves by more than its error and than LEAST_SHIFT_PX."""
    if not all(math.isfinite(value) for value in (*evidence.shift, *evidence.error)):
        return False
    longest = math.hypot(*evidence.shift)
    return longest > max(LEAST_SHIFT_PX * evidence.pixel, NOISE_FACTOR * math.hypot(*evidence.error))


def _bound(values: np.ndarray, finite: np.ndarray, pixel: float) -> np.ndarray:
    """Return the σ (r, c) below which motion ``values`` (2, r, c) is trusted.

    Large motion is known well enough where its error is a small share of it. The images' common shift is
    no such motion, because it does not deform the ground.
    """
    if not finite.any():
        return np.full(finite.shape, TRUSTED_PX * pixel)
    common = np.median(values[:, finite], axis=1)[:, None, None]
    return np.maximum(TRUSTED_PX * pixel, TRUSTED_RATIO * np.hypot(*(values - common)))


class GroundFigures(NamedTuple):
    """Hold the share of measured pixels, that of trusted ones among them, and motion and σ of quiet ground.

    ``shift`` is the motion of quiet ground as a whole, ``error`` the typical σ of the field there, both
    (east, north) in the unit of the field; NaN if there is too little quiet ground.
    """

    valid_share: float
    trusted_share: float
    shift: tuple[float, float]
    error: tuple[float, float]


def ground_figures(read: Read, shape: tuple[int, int], pixel: float, progress: Progress) -> GroundFigures:
    """Return the figures of a field: ``read`` gives windows (4, rows, cols) of east, north and their σ.

    The shift is that of :func:`.correction.find_correction`, in which each side of a fault has its own
    constant, so that the motion of a fault does not count as a shift.
    """
    nodes = lattice(read, shape, progress, FIGURES_NODES)
    finite = nodes.finite
    trusted = finite & (nodes.sigma < _bound(nodes.values, finite, pixel)).all(axis=0)
    share = float(trusted.sum() / max(finite.sum(), 1))
    unknown = (math.nan, math.nan)
    if not trusted.any():
        return GroundFigures(float(finite.mean()), share, unknown, unknown)
    error = np.median(nodes.sigma[:, trusted], axis=1)
    try:
        correction = find_correction(Field(read, shape, TRUSTED_PX * pixel), Plan("shift"), progress, nodes)
        shift = correction.surface.coefficients[:, 0]
    except QuietGroundMissing:
        shift = np.full(2, np.nan)
    return GroundFigures(
        float(finite.mean()), share, (float(shift[0]), float(shift[1])), (float(error[0]), float(error[1]))
    )
