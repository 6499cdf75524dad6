"""How much more alike a flow makes the two images."""

from typing import NamedTuple

import torch
from torch import Tensor

from .confidence import local_correlation
from .filters import local_contrast
from .warp import displace, spline_coefficients, warp_spline


class Agreement(NamedTuple):
    """Sums over ``pixels`` pixels of the local correlation of pre with post as it is, and moved back."""

    before: float
    after: float
    pixels: int


def agreement(pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor) -> Agreement:
    """Of images and bool (n, 1, h, w) and a flow (n, 2, h, w) px (right, down) on the pre grid.

    A flow that is not finite counts as unknown.
    """
    known = torch.isfinite(flow).all(1, keepdim=True) & valid
    flow = torch.where(known, flow, flow.new_zeros(()))
    pre, post = local_contrast(pre, valid), local_contrast(post, valid)
    seen = displace(valid, flow) & known
    moved = warp_spline(spline_coefficients(post), flow)
    before, after = (local_correlation(pre, other, seen)[seen].sum() for other in (post, moved))
    return Agreement(float(before), float(after), int(seen.sum()))
