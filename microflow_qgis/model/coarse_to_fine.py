"""One answer for a pair of tiles: a network, the refinement, or both, coarse to fine."""

import math
from collections.abc import Callable
from typing import NamedTuple, Optional

import torch
from torch import Tensor
from torch.nn import functional

from .confidence import confidence, prior
from .filters import local_contrast
from .least_squares import observe, solve
from .microflow import MicroFlow
from .refine import DOUBT, WINDOW, refine
from .warp import displace, warp

REFINEMENT_REACH = 1.5  # px at one level, without a network
STEPS_AFTER_NETWORK, STEPS_ALONE = 6, 8


class Measured(NamedTuple):
    """flow (n, 2, h, w) px (right, down) before the last regularisation, confidence (n, 1, h, w)."""

    flow: Tensor
    confidence: Tensor


class Recipe(NamedTuple):
    """``network`` None: refinement alone. ``levels``: 1 at full resolution, 2 with half before it, …"""

    network: Optional[MicroFlow]
    refine: bool
    levels: int
    half_precision: bool


def levels_for(max_displacement: float, reach: Optional[float]) -> int:
    """Levels that bring ``max_displacement`` px within ``reach``, a network's or the refinement's own."""
    if reach is None:
        return max(3, 1 + math.ceil(math.log2(max(max_displacement / REFINEMENT_REACH, 1))))
    return 1 + max(0, math.ceil(math.log2(max_displacement / reach)))


def measure(
    pre: Tensor, post: Tensor, valid: Tensor, recipe: Recipe, stop: Callable[[], None] = lambda: None
) -> Measured:
    """The motion between images (n, 1, h, w) where bool ``valid``; ``stop`` may raise in between."""
    pyramid = [(pre, post, valid)]
    while len(pyramid) < recipe.levels:
        pyramid.append(_halved(*pyramid[-1]))
    coarsest = pyramid[-1][0]
    flow = coarsest.new_zeros((len(coarsest), 2, *coarsest.shape[-2:]))
    for level in reversed(range(recipe.levels)):
        images = pyramid[level]
        trust = None
        if recipe.network is not None:
            with torch.autocast(pre.device.type, torch.bfloat16, enabled=recipe.half_precision):
                estimate = recipe.network(*images, flow)[-1]
            flow, trust = estimate.flow, prior(estimate.log_error)
        if recipe.network is None or (recipe.refine and level == 0):
            steps = STEPS_ALONE if recipe.network is None else STEPS_AFTER_NETWORK
            refined = refine(*images, flow, steps, trust, stop)
            flow = refined.smooth
        stop()
        if level:
            rows, cols = pyramid[level - 1][0].shape[-2:]
            flow = 2 * functional.interpolate(flow, scale_factor=2.0, mode="bilinear")[..., :rows, :cols]
    if recipe.refine:
        return Measured(refined.flow, refined.confidence)
    return Measured(flow, _looked_at(*pyramid[0], flow) * trust)


def _looked_at(pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor) -> Tensor:
    """The confidence of a flow that was not refined."""
    pre, post = local_contrast(pre, valid), local_contrast(post, valid)
    seen = displace(valid, flow) & valid
    warped = warp(post, flow) * seen
    return confidence(pre, warped, seen, solve(observe(pre, warped, seen, DOUBT), WINDOW).support)


def _halved(pre: Tensor, post: Tensor, valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Half the resolution: a pixel is valid where all of its four are."""
    odd = (0, pre.shape[-1] % 2, 0, pre.shape[-2] % 2)
    images = [
        functional.avg_pool2d(functional.pad(torch.where(valid, i, i.new_zeros(())), odd, "replicate"), 2)
        for i in (pre, post)
    ]
    whole = functional.avg_pool2d(functional.pad(valid.to(pre), odd, "replicate"), 2) > 1 - 1e-3
    return images[0], images[1], whole
