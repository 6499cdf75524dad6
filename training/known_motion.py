"""Make resources/known_motion.npz: python -m training.known_motion [FILE]

Twelve small pairs of procedural ground whose motion is known in closed form (``model/known_motion.py``): both
components, both signs, 0.05 to 2 px, half of them with a wave so that the grids of pre and post can be
distinguished. Nothing but noise changes between the dates. One seed, one result.
"""

from __future__ import annotations

import dataclasses
import math
import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from microflow_qgis.model.known_motion import Wave

from .ranges import DEFAULT, Ranges
from .scene import draw_ground
from .sensor import TAPS, expose, expose_still, kernel, spline

FILE = Path(__file__).resolve().parents[1] / "resources" / "known_motion.npz"
SEED = 20230206
SHAPE = (72, 104)
NOISE = 1.0  # digital numbers of 256
STILL = (0.0, 0.0)

MOTIONS = (
    Wave((2.0, 0.0), STILL, STILL, 0.0),
    Wave((0.0, 2.0), STILL, STILL, 0.0),
    Wave((-1.0, 0.3), STILL, STILL, 0.0),
    Wave((0.3, -1.0), STILL, STILL, 0.0),
    Wave((0.05, -0.6), STILL, STILL, 0.0),
    Wave((-0.6, -0.05), STILL, STILL, 0.0),
    Wave((0.5, 0.0), (1.5, 0.0), (0.022, 0.004), 0.4),
    Wave((0.0, 0.5), (0.0, 1.5), (0.004, 0.022), 1.3),
    Wave((-0.5, 0.2), (1.4, 0.3), (0.02, 0.008), 2.6),
    Wave((0.2, -0.5), (0.3, 1.4), (-0.008, 0.02), 5.1),
    Wave((-0.3, 0.4), (-1.0, 1.0), (0.016, -0.014), 3.7),
    Wave((0.4, -0.3), (1.0, 1.0), (-0.013, 0.017), 0.9),
)
SLOPES = (1.4, 1.8, 2.2, 2.6)  # spectral slopes of the ground's brightness, one after the other

CALM: Ranges = dataclasses.replace(
    DEFAULT, calm_share=1.0, cover_share=0.0, relief_share=0.5, fields_share=0.5, blur_px=(0.5, 0.5)
)


def photograph(motion: Wave, slope: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return pre and post (rows, cols), radiance, of moving ground: both dates sampled from one scene."""
    ranges = dataclasses.replace(CALM, texture_slope=(slope, slope))
    margin = 4 + TAPS // 4
    fine = tuple(math.ceil((2 * (side + 2 * margin) + 2) / 16) * 16 for side in SHAPE)
    ground = draw_ground(generator, 1, fine, None, ranges).pre
    taps = kernel(torch.tensor([0.5]))
    origin = 2 * margin + 2 * torch.rand(2, 1, generator=generator)
    y, x = ((torch.arange(2 * side + TAPS - 2) - TAPS // 2) / 2 for side in SHAPE)
    y, x = torch.meshgrid(y, x, indexing="ij")
    right, down = motion.seen_at(x, y, 1.0)
    moved = (2 * (x - right) + origin[0], 2 * (y - down) + origin[1])
    pre = expose_still(ground, taps, origin, SHAPE)[0]
    return pre, expose(spline(ground, *(at[None] for at in moved)), taps)[0]


def eight_bits(pair: tuple[Tensor, Tensor], generator: torch.Generator) -> np.ndarray:
    """Return both dates as uint8, with most of their range used, and independent noise."""
    both = torch.stack(pair)
    low, high = torch.quantile(both, torch.tensor([0.002, 0.998]))
    numbers = 20 + 215 * (both - low) / (high - low) + NOISE * torch.randn(both.shape, generator=generator)
    return numbers.round().clamp(0, 255).to(torch.uint8).numpy()


def make(path: Path) -> None:
    generator = torch.Generator().manual_seed(SEED)
    images = [
        eight_bits(photograph(motion, SLOPES[number % len(SLOPES)], generator), generator)
        for number, motion in enumerate(MOTIONS)
    ]
    motions = [[*m.shift, *m.swing, *m.wave, m.phase] for m in MOTIONS]
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, images=np.stack(images), motions=np.array(motions))
    print(f"{len(images)} pairs of {SHAPE[0]} x {SHAPE[1]} px, {path.stat().st_size / 1000:.0f} kB: {path}")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FILE)
