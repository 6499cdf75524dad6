"""Measure how much a flow increases the agreement of two images, and their agreement by chance."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from .confidence import local_correlation
from .filters import local_contrast
from .warp import displace, spline_coefficients, warp_spline

SAMPLE_BLOCK = 32  # px: local correlations (σ 6 px) so far apart are nearly independent; not measured


class Agreement(NamedTuple):
    """Hold the agreement in blocks of SAMPLE_BLOCK px that have valid pixels.

    ``weight`` (m,) is the valid share of each. The others are the means (m,) in them of the local correlation
    of pre with post as it is, moved back by the flow, and moved by each of the other fields (k, m).
    """

    weight: Tensor
    before: Tensor
    after: Tensor
    chance: Tensor


def agreement(pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor, others: Sequence[Tensor]) -> Agreement:
    """Return the agreement of images and bool (1, 1, h, w), with flows (1, 2, h, w) px on the pre grid.

    Flows are (right, down). A flow that is not finite is unknown; ``others`` are finite. All are compared on
    the pixels where the flow and all others stay on valid pixels of post. ``valid`` may also be (1, 2, h, w),
    of each image.
    """
    used = torch.isfinite(flow).all(1, keepdim=True) & valid.all(1, keepdim=True)
    flow = torch.where(used, flow, flow.new_zeros(()))
    own, valid = valid[:, :1], valid[:, -1:]
    pre, post = local_contrast(pre, own), local_contrast(post, valid)
    coefficients = spline_coefficients(post)
    sampled = displace(valid, flow) & used
    weight = _means(sampled.to(pre))
    chosen = weight > 0
    correlations = []
    for field in (None, flow, *others):
        moved = post if field is None else warp_spline(coefficients, field)
        sampled_here = sampled if field is None else sampled & displace(valid, field)
        correlation, share = (
            _means(local_correlation(pre, moved, sampled_here) * sampled_here),
            _means(sampled_here.to(pre)),
        )
        correlations.append((correlation / share.clamp_min(1e-6))[chosen])
    before, after, *chance = correlations
    return Agreement(weight[chosen], before, after, torch.stack(chance) if chance else before.new_zeros(0, 0))


def _means(values: Tensor) -> Tensor:
    """Return means of blocks of (1, 1, h, w), with partial blocks at the edges."""
    return functional.avg_pool2d(values, SAMPLE_BLOCK, SAMPLE_BLOCK, ceil_mode=True, count_include_pad=False)[
        0, 0
    ]


def random_fields(flow: Tensor, count: int, length: float, seed: int) -> list[Tensor]:
    """Return fields (1, 2, h, w) unrelated to the images.

    Each is ``flow`` translated by ``length`` px or more, in directions spread over the circle and rotated at
    random.
    """
    chance = torch.Generator().manual_seed(seed)
    turn = torch.rand(1, generator=chance) * 2 * torch.pi
    start = torch.nan_to_num(flow)
    fields = []
    for number in range(count):
        angle = turn + 2 * torch.pi * number / count
        far = length * (1 + 0.5 * torch.rand(1, generator=chance))
        fields.append(start + (far * torch.cat((angle.cos(), angle.sin()))).view(1, 2, 1, 1).to(start))
    return fields
