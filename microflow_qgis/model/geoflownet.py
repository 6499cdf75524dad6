"""Implement the published network: the GeoFlowNet backbone, iterated (MicroFlow, arXiv 2504.13452).

It is a reimplementation into which published checkpoints load, and which answers as upstream on square tiles.
Upstream scales both axes of its warps by the width; here each axis has its own length.
"""

from typing import NamedTuple, Optional, Union

import torch
from torch import Tensor, nn

from .warp import warp

GEOFLOWNET_KINDS = ("irseparated", "irshared", "irseparatedinverse")
REFINEMENTS = 3


class Statistics(NamedTuple):
    """Hold the statistics that scale the images: numbers of the whole scene, or tensors (n, 1, 1, 1)."""

    pre_low: Union[float, Tensor]
    pre_high: Union[float, Tensor]
    post_low: Union[float, Tensor]
    post_high: Union[float, Tensor]
    post_mean: Union[float, Tensor]
    post_deviation: Union[float, Tensor]


class GeoFlowNet(nn.Module):
    """Predict the residual flow (n, 2, h, w) of an image pair (n, 2, h, w).

    This is an encoder-decoder without correlation.
    """

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = _conv(2, 64)
        self.conv2 = _conv(64, 128)
        self.conv3, self.conv3_1 = _conv(128, 256, stride=2), _conv(256, 256)
        self.conv4, self.conv4_1 = _conv(256, 512, stride=2), _conv(512, 512)
        self.conv5, self.conv5_1 = _conv(512, 512, stride=2), _conv(512, 512)
        self.conv6, self.conv6_1 = _conv(512, 1024, stride=2), _conv(1024, 1024)

        self.deconv5, self.deconv4 = _deconv(1024, 512), _deconv(1026, 256)
        self.deconv3, self.deconv2 = _deconv(770, 128), _deconv(386, 64)

        self.predict_flow6, self.predict_flow5 = _predict_flow(1024), _predict_flow(1026)
        self.predict_flow4, self.predict_flow3 = _predict_flow(770), _predict_flow(386)
        self.predict_flow2 = _predict_flow(194)

        self.upsampled_flow6_to_5, self.upsampled_flow5_to_4 = _upsampled_flow(), _upsampled_flow()
        self.upsampled_flow4_to_3, self.upsampled_flow3_to_2 = _upsampled_flow(), _upsampled_flow()

    def forward(self, pair: Tensor) -> Tensor:
        level2 = self.conv2(self.conv1(pair))  # (n, 128, h, w)
        level3 = self.conv3_1(self.conv3(level2))  # (n, 256, h/2, w/2)
        level4 = self.conv4_1(self.conv4(level3))  # (n, 512, h/4, w/4)
        level5 = self.conv5_1(self.conv5(level4))  # (n, 512, h/8, w/8)
        level6 = self.conv6_1(self.conv6(level5))  # (n, 1024, h/16, w/16)

        flow = self.upsampled_flow6_to_5(self.predict_flow6(level6))  # (n, 2, h/8, w/8)
        joint = _join(level5, self.deconv5(level6), flow)  # (n, 1026, h/8, w/8)
        flow = self.upsampled_flow5_to_4(self.predict_flow5(joint))  # (n, 2, h/4, w/4)
        joint = _join(level4, self.deconv4(joint), flow)  # (n, 770, h/4, w/4)
        flow = self.upsampled_flow4_to_3(self.predict_flow4(joint))  # (n, 2, h/2, w/2)
        joint = _join(level3, self.deconv3(joint), flow)  # (n, 386, h/2, w/2)
        flow = self.upsampled_flow3_to_2(self.predict_flow3(joint))  # (n, 2, h, w)
        joint = _join(level2, self.deconv2(joint), flow)  # (n, 194, h, w)
        return self.predict_flow2(joint)  # (n, 2, h, w)


class IterativeGeoFlowNet(nn.Module):
    """Refine three times, each time adding a residual flow found after warping the post image.

    ``kind`` is the kind of the checkpoint. ``irseparated`` and ``irseparatedinverse`` have separate weights
    for each refinement (114 M parameters), ``irshared`` has one set (38 M). Raises ValueError for another
    kind.
    """

    def __init__(self, kind: str) -> None:
        super().__init__()
        if kind not in GEOFLOWNET_KINDS:
            raise ValueError(f"kind is {kind!r}, not one of {', '.join(GEOFLOWNET_KINDS)}")
        self.kind = kind
        if kind == "irshared":
            self.iteration_model = GeoFlowNet()
        else:
            self.iteration_models = nn.ModuleList(GeoFlowNet() for _ in range(REFINEMENTS))

    def forward(self, pre: Tensor, post: Tensor, statistics: Optional[Statistics] = None) -> list[Tensor]:
        """Return the summed flow (n, 2, h, w) in px after each refinement, from images (n, 1, h, w).

        The flow is in the checkpoint's own convention, which its card states after a measurement. By the
        algebra of the warps, ``irseparatedinverse`` gives (right, down) on the pre grid and the two others
        (right, up) on a grid between pre and post. ``statistics`` are those of the scene, without which tiles
        would not agree. None takes each sample's own, as upstream does for a tile.
        """
        pre, post = pre.float(), post.float()
        scene = statistics or _statistics(pre, post)
        first = _scaled(pre, scene.pre_low, scene.pre_high)
        second = scaled_post = _scaled(post, scene.post_low, scene.post_high)
        flow, flows = 0.0, []
        for refinement in range(REFINEMENTS):
            flow = flow + self._backbone(refinement)(torch.cat([first, second], 1)).float()
            flows.append(flow)
            if refinement + 1 == REFINEMENTS:
                break
            if self.kind == "irseparatedinverse":
                second = warp(scaled_post, flow)
            else:
                second = _standardised(warp(post, _inverted(flow)), statistics)
        return flows

    def _backbone(self, refinement: int) -> GeoFlowNet:
        return self.iteration_model if self.kind == "irshared" else self.iteration_models[refinement]


def _inverted(flow: Tensor) -> Tensor:
    """Return where to sample the post image, px (right, down), for a flow (right, up).

    It takes two fixed-point steps g(p) = flow(p - g(p)) from g = flow. As upstream, a step subtracts g in
    both axes of the array, although up is negative there, because the checkpoints were trained with it.
    """
    g = flow
    for _ in range(2):
        g = warp(flow, -g, mode="bilinear")
    return torch.stack([g[:, 0], -g[:, 1]], 1)  # (n, 2, h, w)


def _standardised(warped: Tensor, statistics: Optional[Statistics]) -> Tensor:
    if statistics:
        return (warped - statistics.post_mean) / statistics.post_deviation
    return (warped - warped.mean((1, 2, 3), True)) / warped.std((1, 2, 3), keepdim=True)


def _statistics(pre: Tensor, post: Tensor) -> Statistics:
    axes = (1, 2, 3)
    return Statistics(
        pre.amin(axes, True),
        pre.amax(axes, True),
        post.amin(axes, True),
        post.amax(axes, True),
        post.mean(axes, True),
        post.std(axes, keepdim=True),
    )


def _scaled(image: Tensor, low: Union[float, Tensor], high: Union[float, Tensor]) -> Tensor:
    return (image - low) / (high - low)


def _join(encoded: Tensor, decoded: Tensor, flow: Tensor) -> Tensor:
    rows, cols = encoded.shape[-2:]
    return torch.cat([encoded, decoded[..., :rows, :cols], flow[..., :rows, :cols]], 1)


def _conv(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1), nn.LeakyReLU(0.1, inplace=True))


def _deconv(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.ConvTranspose2d(inputs, outputs, 4, 2, 1, bias=False), nn.LeakyReLU(0.1, inplace=True)
    )


def _predict_flow(inputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, 2, 3, 1, 1, bias=False)


def _upsampled_flow() -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(2, 2, 4, 2, 1, bias=False)
