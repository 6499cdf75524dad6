"""Implement MicroFlow with a compact backbone: explicit warping around a correlation-free network.

After arXiv 2504.13452: an encoder-decoder takes pre and post together and predicts a flow, post is warped by
it, and the network adds a residual flow. Departures, with the evidence in training/NOTES.md: a small U-Net at
half resolution replaces GeoFlowNet (for the speed of a laptop). The network also receives the local
least-squares solutions at several scales and mixes them, so that it learns which to weight rather than how to
measure. Local contrast replaces a tile's minimum and maximum (no seams). Beside each flow it predicts the
logarithm of the expected error.
"""

from collections.abc import Sequence
from typing import NamedTuple, Optional

import torch
from torch import Tensor, nn
from torch.nn import functional

from . import kernels
from .filters import gaussian, local_contrast, unshuffled
from .least_squares import DAMPING, LONGEST_STEP, observe, solve
from .warp import displace, warp

# The built-in network is trained with these values; others were not measured.
WINDOWS = ((1, 1.5), (1, 4.0), (2, 3.0), (4, 3.0))  # (px averaged into one, σ in such pixels)
WINDOW_DOUBT = 1.0  # px of the window's resolution
KNEE = 0.05  # px: residual flows enter the network as asinh(δ / KNEE)


class Estimate(NamedTuple):
    """Hold a flow and its expected error.

    flow (n, 2, h, w) px (right, down) on the pre grid: a feature at p in pre is at p + flow(p) in post.
    log_error (n, 1, h, w): natural logarithm of the expected end-point error in px.
    """

    flow: Tensor
    log_error: Tensor


class UNet(nn.Module):
    """Map (n, inputs, h, w) to (n, outputs, h, w), h and w multiples of ``stride``, at half resolution."""

    def __init__(self, inputs: int, outputs: int, channels: Sequence[int]) -> None:
        super().__init__()
        self.stride = 2 ** len(channels)
        wide = [4 * inputs, *channels]
        self.encoder = nn.ModuleList(_stage(a, b) for a, b in zip(wide, channels))
        self.up = nn.ModuleList(nn.Conv2d(b, a, 1) for a, b in zip(channels, channels[1:]))
        self.decoder = nn.ModuleList(_stage(a, a) for a in channels[:-1])
        self.head = nn.Conv2d(channels[0], 4 * outputs, 3, padding=1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, x: Tensor) -> Tensor:
        x = unshuffled(x)  # (n, 4 inputs, h/2, w/2)
        skips: list[Tensor] = []
        for stage in self.encoder:
            x = stage(functional.avg_pool2d(x, 2) if skips else x)
            skips.append(x)
        for up, stage, skip in zip(reversed(self.up), reversed(self.decoder), reversed(skips[:-1])):
            x = stage(skip + functional.interpolate(up(x), scale_factor=2.0, mode="bilinear"))
        return functional.pixel_shuffle(self.head(x), 2)  # (n, outputs, h, w)


def _stage(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1),
        nn.LeakyReLU(0.1, inplace=True),
        nn.Conv2d(outputs, outputs, 3, padding=1),
        nn.LeakyReLU(0.1, inplace=True),
    )


class MicroFlow(nn.Module):
    """Refine one flow repeatedly; ``shared`` uses the same backbone for all refinements."""

    def __init__(
        self, channels: Sequence[int] = (32, 48, 64, 96), refinements: int = 3, shared: bool = True
    ) -> None:
        super().__init__()
        self.refinements = refinements
        inputs, outputs = 3 + 3 * len(WINDOWS), len(WINDOWS) + 3
        self.backbones = nn.ModuleList(
            UNet(inputs, outputs, channels) for _ in range(1 if shared else refinements)
        )
        self.stride = self.backbones[0].stride

    def forward(
        self, pre: Tensor, post: Tensor, valid: Tensor, start: Optional[Tensor] = None
    ) -> list[Estimate]:
        """Return the summed flow and its error after each refinement, from images and bool (n, 1, h, w).

        ``start`` (n, 2, h, w) is a flow that is already known from a coarser level.
        """
        h, w = pre.shape[-2:]
        pad = (0, -w % self.stride, 0, -h % self.stride)
        pre, post = (functional.pad(local_contrast(image, valid), pad) for image in (pre, post))
        valid = functional.pad(valid, pad)
        if start is None:
            start = pre.new_zeros((pre.shape[0], 2, h, w))
        flow = functional.pad(start, pad, "replicate")
        estimates = []
        for step in range(self.refinements):
            backbone = self.backbones[step % len(self.backbones)]
            residual, log_error = _residual(backbone, pre, post, valid, flow.detach())
            flow = flow.detach() + residual
            estimates.append(Estimate(flow[..., :h, :w], log_error[..., :h, :w]))
        return estimates


def _residual(backbone: nn.Module, pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor) -> Estimate:
    """Return what is to be added to the flow, and its error; only ``backbone`` learns from them."""
    residuals, inputs = _inputs(pre, post, valid, flow)
    out = backbone(inputs).float()
    shares = out[:, : len(WINDOWS)].softmax(1).split(1, 1)  # (n, 1, h, w) each
    residual = out[:, -3:-1]
    for share, measured in zip(shares, residuals):
        residual = torch.addcmul(residual, share, measured)
    return Estimate(residual, out[:, -1:])


@torch.no_grad()
def _inputs(pre: Tensor, post: Tensor, valid: Tensor, flow: Tensor) -> tuple[list[Tensor], Tensor]:
    """Return the residual flow of each of WINDOWS (n, 2, h, w) px, and the backbone's input.

    The input's last channels are asinh of the residual flows, and their supports as multiples of the usual
    size. What they are made of is freed on return: it is most of the memory of a tile.
    """
    sampled = displace(valid, flow) & valid
    pre, warped = pre * sampled, warp(post, flow) * sampled
    products = {}
    for factor in {factor for factor, _ in WINDOWS}:
        small = (functional.avg_pool2d(image, factor) for image in (pre, warped))
        whole = functional.avg_pool2d(sampled.to(pre), factor) > 1 - 1e-3
        products[factor] = observe(*(s * factor**0.5 for s in small), whole, WINDOW_DOUBT)
    solutions = [_solution(products[factor], factor, sigma, pre.shape[-2:]) for factor, sigma in WINDOWS]
    residuals, scaled, supports = (list(part) for part in zip(*solutions))
    return residuals, torch.cat((pre, warped, sampled.to(pre), *scaled, *supports), 1)


def _solution(products: Tensor, factor: int, sigma: float, size: torch.Size) -> tuple[Tensor, Tensor, Tensor]:
    """Return the residual flow of a window at full resolution, its asinh, and the support."""
    fast = kernels.of(products)
    if fast:
        constants = (DAMPING, LONGEST_STEP, KNEE)
        return fast.window(gaussian(products, sigma), factor, tuple(size), constants)
    residual = solve(products, sigma)
    step, support = factor * residual.step, 4 * residual.support
    if factor > 1:
        step, support = (functional.interpolate(part, size=size, mode="bilinear") for part in (step, support))
    return step, _asinh(step / KNEE), support


def _asinh(x: Tensor) -> Tensor:
    """Return asinh x, without gradient; torch's own takes twice as long on a CPU."""
    square = x * x
    square.div_((square + 1).sqrt_().add_(1))
    return square.add_(x.abs()).log1p_().copysign_(x)
