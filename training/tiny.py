"""Train a published network in miniature: python -m training.tiny KIND tests/data/tiny_KIND.npz

A backbone with a few channels of GeoFlowNet's upper two levels, trained within the iteration of its kind
through that kind's own warps, px (right, up) for ``irshared`` and (right, down) for ``irseparatedinverse``.
:func:`checkpoint` embeds it, between zeros, in a state dict of full size: a checkpoint of 38 or 114 M
parameters that measures motion, and that every reader accepts as a real one.
"""

import argparse
import math
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from microflow_qgis.model.geoflownet import GEOFLOWNET_KINDS, REFINEMENTS, IterativeGeoFlowNet

BATCH, CROP, SEED, RATE = 8, 48, 3, 5e-3
ALONE, ITERATED = 4000, 1200  # steps: in a single pass, then in the iteration of its kind
REACH = 2.5  # px
SLOPES = (1.0, 3.0)  # of the ground's power against frequency
NOISE = 0.02  # of the ground's deviation
LAST_WEIGHS = 0.8  # refinement i of k counts 0.8^(k − i)
FULL_LEVEL2 = 128  # channels of level 2 in full size, before deconv2's in the joint input


class Tiny(nn.Module):
    """Map an image pair (n, 2, h, w) to its residual flow (n, 2, h, w), with GeoFlowNet's names."""

    def __init__(self, channels: int = 12) -> None:
        super().__init__()
        self.conv1, self.conv2 = _conv(2, channels), _conv(channels, channels)
        self.conv3, self.conv3_1 = _conv(channels, 2 * channels, 2), _conv(2 * channels, 2 * channels)
        self.deconv2 = nn.Sequential(
            nn.ConvTranspose2d(2 * channels, channels, 4, 2, 1, bias=False), nn.LeakyReLU(0.1)
        )
        self.predict_flow2 = nn.Conv2d(2 * channels, 2, 3, 1, 1, bias=False)

    def forward(self, pair: Tensor) -> Tensor:
        level2 = self.conv2(self.conv1(pair))
        level3 = self.conv3_1(self.conv3(level2))
        return self.predict_flow2(torch.cat([level2, self.deconv2(level3)], 1))


def _conv(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1), nn.LeakyReLU(0.1))


def iterated(kind: str, backbone: nn.Module) -> IterativeGeoFlowNet:
    """Return the iteration of a kind with one backbone for all refinements."""
    with torch.device("meta"):
        network = IterativeGeoFlowNet(kind)
    if kind == "irshared":
        network.iteration_model = backbone
    else:
        network.iteration_models = nn.ModuleList([backbone] * REFINEMENTS)
    return network


def in_its_convention(flow: Tensor, kind: str) -> Tensor:
    """Return the (right, down) flow in the convention of the kind."""
    return flow if kind == "irseparatedinverse" else flow * flow.new_tensor([1.0, -1.0])[:, None, None]


def shifted(generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
    """Return pre, post (n, 1, rows, cols) of periodic ground moved as a whole, and that flow (n, 2, 1, 1)."""
    flow = REACH * (2 * torch.rand(BATCH, 2, 1, 1, generator=generator) - 1)
    y, x = torch.fft.fftfreq(CROP)[:, None], torch.fft.rfftfreq(CROP)
    frequency = torch.hypot(y, x).clamp_min(1 / CROP)
    low, high = SLOPES
    slope = low + (high - low) * torch.rand(BATCH, 1, 1, 1, generator=generator)
    waves = torch.fft.rfft2(torch.randn(BATCH, 1, CROP, CROP, generator=generator))
    waves = waves * frequency ** (-slope / 2) * torch.exp(-((frequency / 0.3) ** 2))
    angle = -2 * math.pi * (x * flow[:, :1] + y * flow[:, 1:])
    pre, post = (
        torch.fft.irfft2(part) for part in (waves, waves * torch.polar(torch.ones_like(angle), angle))
    )
    scale = pre.std((2, 3), keepdim=True)
    pre, post = (i / scale + NOISE * torch.randn(i.shape, generator=generator) for i in (pre, post))
    return pre, post, flow


def train(kind: str) -> Tiny:
    """Train the network, in some five minutes on one core."""
    torch.manual_seed(SEED)
    generator = torch.Generator().manual_seed(SEED)
    tiny = Tiny()
    _steps(
        lambda pre, post: [tiny(torch.cat([_scaled(pre), _scaled(post)], 1))], tiny, generator, kind, ALONE
    )
    _steps(iterated(kind, tiny), tiny, generator, kind, ITERATED)
    return tiny


def _steps(network, tiny: Tiny, generator: torch.Generator, kind: str, steps: int) -> None:
    optimizer = torch.optim.Adam(tiny.parameters())
    inner = (..., slice(8, -8), slice(8, -8))
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, 2 * (1 - step / steps)) / (1 if steps == ALONE else 5)
        pre, post, flow = shifted(generator)
        wanted = in_its_convention(flow, kind)
        errors = [(estimate - wanted).abs()[inner].mean() for estimate in network(pre, post)]
        loss = sum(LAST_WEIGHS ** (len(errors) - 1 - i) * error for i, error in enumerate(errors))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tiny.parameters(), 1.0)
        optimizer.step()
        if step % 200 == 199:
            print(
                step + 1, [round(float(e.detach()), 3) for e in errors], "zero field", REACH / 2, flush=True
            )


def _scaled(image: Tensor) -> Tensor:
    low, high = image.amin((1, 2, 3), True), image.amax((1, 2, 3), True)
    return (image - low) / (high - low)


def save(path: Path, tiny: Tiny) -> None:
    np.savez_compressed(path, **{name: v.half().numpy() for name, v in tiny.state_dict().items()})


def load(path: Path) -> Tiny:
    with np.load(path) as stored:
        state = {name: torch.from_numpy(values.astype(np.float32)) for name, values in stored.items()}
    tiny = Tiny(len(state["conv1.0.bias"]))
    tiny.load_state_dict(state)
    return tiny


def checkpoint(kind: str, path: Path) -> dict[str, Tensor]:
    """Return a full state dict of ``kind`` with the tiny backbone of the file in each of its backbones."""
    with torch.device("meta"):
        shapes = IterativeGeoFlowNet(kind).state_dict()
    state = {name: torch.zeros(value.shape) for name, value in shapes.items()}
    with np.load(path) as stored:
        for name, full in state.items():
            small = name.partition("iteration_model")[2].lstrip("s").lstrip(".0123456789")
            if small in stored:
                _embed(full, torch.from_numpy(stored[small].astype(np.float32)), small)
    return state


def _embed(full: Tensor, small: Tensor, name: str) -> None:
    if name == "predict_flow2.weight":
        half = small.shape[1] // 2
        full[:, :half] = small[:, :half]
        full[:, FULL_LEVEL2 : FULL_LEVEL2 + half] = small[:, half:]
    else:
        full[tuple(slice(length) for length in small.shape)] = small


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("kind", choices=GEOFLOWNET_KINDS)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    save(args.out, train(args.kind))


if __name__ == "__main__":
    main()
