"""Provide a published network with the interface of :class:`microflow.MicroFlow`."""

import math
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .convention import Convention
from .geoflownet import IterativeGeoFlowNet, Statistics
from .microflow import Estimate
from .warp import displace, warp

RANGE = (0.1, 99.9)  # percentiles that become 0 and 1
ENCODER_STRIDE = 16  # of the encoder; sides are padded to multiples
UNKNOWN_ERROR = 0.1  # px: published networks do not predict their error


def scene_of(pre: np.ndarray, post: np.ndarray) -> Statistics:
    """Return robust range, mean and deviation of the valid pixels of a scene."""
    ranges = [float(np.percentile(image, share)) for image in (pre, post) for share in RANGE]
    return Statistics(*ranges, float(post.mean()), float(post.std()))


class Published(nn.Module):
    """Answer in the project's convention: px (right, down) on the pre grid.

    ``convention`` is that of the checkpoint, as measured and stored on its card. ``scene`` are the statistics
    of the whole scene, so that tiles agree.
    """

    def __init__(self, network: IterativeGeoFlowNet, convention: Convention, scene: Statistics) -> None:
        super().__init__()
        self.network, self.convention, self.scene = network, convention, scene

    def forward(
        self, pre: Tensor, post: Tensor, valid: Tensor, start: Optional[Tensor] = None
    ) -> list[Estimate]:
        """Return the summed flow after each refinement, from images and bool (n, 1, h, w).

        ``start`` (n, 2, h, w) is a known flow, by which post is warped before the network is applied.
        """
        h, w = pre.shape[-2:]
        pad = (0, -w % ENCODER_STRIDE, 0, -h % ENCODER_STRIDE)
        if start is None:
            start = pre.new_zeros((len(pre), 2, h, w))
        sampled = displace(valid, start) & valid
        first, second = (
            functional.pad(torch.where(sampled, image, fill), pad, "replicate")
            for image, fill in (
                (pre, (self.scene.pre_low + self.scene.pre_high) / 2),
                (warp(post, start), self.scene.post_mean),
            )
        )
        flows = self.network(first, second, self.scene)
        log_error = torch.full_like(pre, math.log(UNKNOWN_ERROR))
        turned = (self.convention.applied(flow[..., :h, :w]) for flow in flows)
        return [Estimate(start + flow, log_error) for flow in turned]
