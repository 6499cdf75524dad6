"""Measure pixel locking: a bias of the motion, periodic in a pixel, where the sensor aliases.

Texture finer than two pixels folds back to a frequency f < ½ and turns its phase there by 2π (1 − f) u, not
by −2πf u. With a share s of the power at f folded and of random phase, the mean cross-spectrum is

    E[P* Q] = e^(−2πi f u) (1 − s + s e^(2πi u))

To first order in s, its phase shows the motion u − a sin(2πu) / 2π with a = s / f. Whole and half pixels are
right, and a small motion is too small by the share a. The refinement compares the finest detail, which holds
the folded texture. Coarser detail holds little of it, and shows a residual motion a sin(2πu) / 2π beyond the
flow, from which a follows by least squares.
"""

from collections.abc import Callable
from typing import Optional

import numpy as np
import torch
from torch import Tensor

from .barrier import barrier_of
from .filters import band
from .refine import UNBIASED, gathered
from .regularize import regularize
from .warp import finer_coefficients

CLEAN = (0.7, 1.4)  # px, the Gaussians between which detail lies that hardly aliases (NOTES, "Pixel locking")
STRENGTH, EFFORT = 0.2, 0.3  # of that regularisation: a of the sample is .093, with whole effort .088
BLOCK = 64  # px a side of the parts over which the equations are summed
TRIAL = 0.05  # of a, the second point of the secant
FULL_TURN = 2 * torch.pi
SURE = 4.0  # standard errors from 0
LARGEST_ERROR = (
    0.015  # standard error of a; changed light and what log-TV took away leave larger ones (NOTES)
)
LARGEST = 0.15  # of a; larger ones came from the same causes, on pairs without aliasing (NOTES)


def locking(flow: Tensor) -> Tensor:
    """Return sin(2πu) / 2π, the motion lost for a = 1, of a flow u in px."""
    return torch.sin(FULL_TURN * flow) / FULL_TURN


def locking_equations(
    pre: Tensor,
    post: Tensor,
    valid: Tensor,
    raw: Tensor,
    confidence: Tensor,
    counted: Tensor,
    cut: Optional[Tensor] = None,
    stop: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Return the normal equations of a and of a constant motion right and down, for each block of BLOCK px.

    pre, post (1, 1, h, w), valid (1, 2, h, w) of each, the ``raw`` flow (1, 2, h, w) px between them, NaN
    where unknown, its confidence, and bool ``counted`` (1, 1, h, w), the pixels that are summed. The flow is
    regularised before the comparison. ``cut`` and ``stop`` as for :func:`refine.refine`. The result (blocks,
    3, 5) has the matrices in its first three columns, then the right-hand sides for a = 0 and a = TRIAL.
    """
    flow = regularize(raw, STRENGTH, confidence=confidence, stop=stop, effort=EFFORT, cut=cut)
    counted = counted & torch.isfinite(flow).all(1, keepdim=True)
    flow = flow.nan_to_num(0.0)
    first = band(pre, valid[:, :1], *CLEAN)
    second = finer_coefficients(band(post, valid[:, -1:], *CLEAN))
    barrier, lost = barrier_of(cut), locking(flow)
    one, none = torch.ones_like(flow[0, 0]), torch.zeros_like(flow[0, 0])
    unknowns = [(lost[0, 0], lost[0, 1]), (one, none), (none, one)]
    sides: list[tuple[Tensor, Tensor]] = []
    residuals: list[tuple[Tensor, Tensor]] = []
    for trial in (0.0, TRIAL):
        tried = flow + trial * lost
        evidence = gathered(first, second, valid, tried, barrier, UNBIASED)
        xx, xy, yy = evidence.information[0] * counted[0]
        right, down = evidence.target[0] * counted[0]
        u, v = tried[0]
        residuals.append((right - xx * u - xy * v, down - xy * u - yy * v))
        if not sides:
            sides = [(xx * p + xy * q, xy * p + yy * q) for p, q in unknowns]
    terms = [[x * p + y * q for p, q in (*sides, *residuals)] for x, y in unknowns]
    planes = torch.stack([torch.stack(row) for row in terms]).cpu().double()
    parts = [part for rows in planes.split(BLOCK, 2) for part in rows.split(BLOCK, 3)]
    return torch.stack([part.sum((2, 3)) for part in parts]).numpy()


def locking_share(equations: np.ndarray) -> tuple[float, float]:
    """Return a and its standard error by leaving out one block after the other (jackknife).

    ``equations`` (blocks, 3, 5) are those of :func:`locking_equations`. Both are NaN where they have no
    solution.
    """
    blocks = equations[np.trace(equations[:, :, :3], axis1=1, axis2=2) > 0]
    if len(blocks) < 2:
        return np.nan, np.nan
    total = blocks.sum(0)
    try:
        share, others = _zero_of(total), _zero_of(total - blocks)
    except np.linalg.LinAlgError:
        return np.nan, np.nan
    spread = (len(blocks) - 1) * np.mean((others - others.mean()) ** 2)
    return float(share), float(np.sqrt(spread))


def _zero_of(equations: np.ndarray) -> np.ndarray:
    """Return a (...) for equations (..., 3, 5), by the secant through both residuals.

    The step of one solution is a fifth too long, since differences between neighbours are too small for
    slopes of detail.
    """
    steps = np.linalg.solve(equations[..., :3], equations[..., 3:])[..., 0, :]
    return TRIAL * steps[..., 0] / (steps[..., 0] - steps[..., 1])


def is_sure(share: float, error: float) -> bool:
    """Return whether a share a with this standard error is one of aliasing. NaN is not."""
    return error <= LARGEST_ERROR and SURE * error < abs(share) <= LARGEST
