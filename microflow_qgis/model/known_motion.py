"""Provide image pairs of exactly known motion, on which weights are measured when they are imported."""

from __future__ import annotations

import math
import os
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

WAVE_ROUNDS = 12  # of the fixed point; the gradient of a wave stays under 0.3 px a pixel


class Wave(NamedTuple):
    """Describe the motion u(p) = shift + swing · sin(2π wave·p + phase), px (right, down) on the pre grid."""

    shift: tuple[float, float]
    swing: tuple[float, float]  # px
    wave: tuple[float, float]  # cycles a pixel
    phase: float

    def at(self, x: Tensor, y: Tensor) -> Tensor:
        """Return the motion (2, rows, cols) of the point at (x, y) in pre."""
        sine = torch.sin(2 * math.pi * (self.wave[0] * x + self.wave[1] * y) + self.phase)
        return torch.stack([a + b * sine for a, b in zip(self.shift, self.swing)])

    def seen_at(self, x: Tensor, y: Tensor, share: float) -> Tensor:
        """Return the motion (2, rows, cols) of the point at (x, y) after ``share`` of the motion.

        A share of 0 is on the grid of pre, 1 on that of post.
        """
        motion = self.at(x, y)
        for _ in range(WAVE_ROUNDS):
            motion = self.at(x - share * motion[0], y - share * motion[1])
        return motion


class KnownPair(NamedTuple):
    """Hold pre and post (1, 1, rows, cols) float32 in digital numbers, and their motion."""

    pre: Tensor
    post: Tensor
    motion: Wave

    def truth(self, share: float) -> Tensor:
        """Return the motion (2, rows, cols) on the grid that lies ``share`` of the way from pre to post."""
        rows, cols = self.pre.shape[-2:]
        y, x = torch.meshgrid(torch.arange(float(rows)), torch.arange(float(cols)), indexing="ij")
        return self.motion.seen_at(x, y, share)


def load(path: str | os.PathLike[str]) -> list[KnownPair]:
    """Return the pairs of ``training/known_motion.py``: images (n, 2, rows, cols) uint8, motions (n, 7)."""
    with np.load(path) as stored:
        images = torch.from_numpy(stored["images"].astype(np.float32))
        motions = stored["motions"].tolist()
    waves = [Wave((m[0], m[1]), (m[2], m[3]), (m[4], m[5]), m[6]) for m in motions]
    return [KnownPair(pre[None, None], post[None, None], wave) for (pre, post), wave in zip(images, waves)]
