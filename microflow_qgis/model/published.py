"""A published network behind the interface of :class:`microflow.MicroFlow`."""

import math
from typing import Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from .geoflownet import IterativeGeoFlowNet, Statistics
from .microflow import Estimate
from .warp import displace, warp

STRIDE = 16  # the encoder's; sides are padded to multiples
UNKNOWN_ERROR = 0.1  # px: published networks do not tell their error


class Published(nn.Module):
    """Answers in the project's convention: px (right, down) on the pre grid.

    ``direction`` [[a, b], [c, d]] turns the checkpoint's components (F₀, F₁) into
    right = a F₀ + b F₁ and down = c F₀ + d F₁, as measured and stored on its card. ``scene`` are the
    whole scene's statistics, so that tiles fit together.
    """

    def __init__(self, network: IterativeGeoFlowNet, direction: list[list[float]], scene: Statistics) -> None:
        super().__init__()
        self.network, self.scene = network, scene
        self.register_buffer("direction", torch.tensor(direction, dtype=torch.float32))

    def forward(
        self, pre: Tensor, post: Tensor, valid: Tensor, start: Optional[Tensor] = None
    ) -> list[Estimate]:
        """The summed flow after each refinement, from images and bool (n, 1, h, w); ``start`` (n, 2,
        h, w) is a flow already known, by which post is warped before the network looks."""
        h, w = pre.shape[-2:]
        pad = (0, -w % STRIDE, 0, -h % STRIDE)
        if start is None:
            start = pre.new_zeros((len(pre), 2, h, w))
        seen = displace(valid, start) & valid
        first, second = (
            functional.pad(torch.where(seen, image, image.new_full((), fill)), pad, "replicate")
            for image, fill in (
                (pre, (self.scene.pre_low + self.scene.pre_high) / 2),
                (warp(post, start), self.scene.post_mean),
            )
        )
        flows = self.network(first, second, self.scene)
        log_error = torch.full_like(pre, math.log(UNKNOWN_ERROR))
        turn = self.direction[:, :, None, None]  # a sum of products: an autocast einsum rounds to bf16
        turned = ((turn * flow[:, None, :, :h, :w]).sum(2) for flow in flows)
        return [Estimate(start + flow, log_error) for flow in turned]
