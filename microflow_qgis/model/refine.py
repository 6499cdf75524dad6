"""Least-squares refinement of a flow: warp, compare, add a residual flow, log-TV; no training.

The paper's principle (explicit warping, no correlation volume, a total variation that keeps
faults) as an alternating minimisation of

    Σ_p Σ_q G(p − q) w(q) (∇I·u(p) + …)² / |∇I|²  (least_squares)  and  ½ Σ c |u − f|² + S ε Σ log(1 + |∇u|/ε)

coarse to fine: the field f that local least squares give is regularised with a per-pixel
confidence c as the data's weight, and warps the image for the next step.
"""

from collections.abc import Callable
from typing import NamedTuple, Optional

import torch
from torch import Tensor

from .confidence import confidence
from .filters import local_contrast
from .least_squares import observe, solve
from .regularize import edges_between, jump, weighted_tv
from .warp import displace, spline_coefficients, warp_spline

WINDOW = 2.0  # px, σ of the least-squares window
DOUBT = 0.5  # px: pixels that ask for more motion than this are doubted
STRENGTH, EPSILON = 1.0, 0.05  # px, of the log-TV between steps
LEAST = 1e-3  # confidence of pixels that say nothing: their neighbours decide
REWEIGHTINGS, ITERATIONS = 1, 20  # of the log-TV in each step


class Refined(NamedTuple):
    """flow (n, 2, h, w) px right and down, before the last regularisation; smooth, the same after the
    last inner log-TV; confidence (n, 1, h, w) in 0 to 1."""

    flow: Tensor
    smooth: Tensor
    confidence: Tensor


def refine(
    pre: Tensor,
    post: Tensor,
    valid: Tensor,
    start: Tensor,
    steps: int = 8,
    prior: Optional[Tensor] = None,
    stop: Callable[[], None] = lambda: None,
) -> Refined:
    """From ``start`` (n, 2, h, w), finite; images and bool ``valid`` (n, 1, h, w) as read.

    ``prior`` (n, 1, h, w) in 0 to 1 multiplies the confidence, where a network knows more than
    local texture. ``stop`` is called between steps and may raise.
    """
    pre, post = local_contrast(pre, valid), local_contrast(post, valid)
    coefficients = spline_coefficients(post)
    edges = edges_between(torch.ones_like(valid))
    smooth, dual = start, start.new_zeros((2, *start.shape))
    for _ in range(steps):
        stop()
        seen = displace(valid, smooth) & valid
        warped = warp_spline(coefficients, smooth) * seen
        residual = solve(observe(pre, warped, seen, DOUBT), WINDOW)
        flow = smooth + residual.step
        trust = confidence(pre, warped, seen, residual.support)
        if prior is not None:
            trust = trust * prior
        weight = trust.clamp_min(LEAST)
        for _ in range(REWEIGHTINGS):
            edge_weight = STRENGTH / (1 + jump(smooth, edges) / EPSILON)
            smooth, dual = weighted_tv(
                flow, weight, edge_weight, edges, smooth, dual, ITERATIONS, LEAST, stop
            )
    return Refined(flow, smooth, trust)
