"""Simulate image pairs with exactly known motion, batched, on CPU or CUDA.

Both dates are exposures of one continuous scene (a cubic spline on a grid twice as fine as the images)
through one sensor kernel at random sub-pixel origins, so that the blur does not reveal the shift. The motion
is analytic (``training/motion.py``). All parameters and their ranges are in ``training/ranges.py``.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional, Union

import torch
from torch import Tensor

from training.change import add_sky
from training.draw import chance, uniform
from training.motion import Motion, displacement, draw_motion, origin_of
from training.ranges import DEFAULT, Ranges
from training.scene import SceneGround, Scenes, draw_ground
from training.sensor import TAPS, expose, expose_still, kernel, respond, spline


class SimulatedPair(NamedTuple):
    """Hold ``n`` simulated pairs; the ground at p in ``pre`` lies at p + ``flow``(p) in ``post``."""

    pre: Tensor  # (n, 1, h, w) float32, about 0-1
    post: Tensor  # (n, 1, h, w) float32
    flow: Tensor  # (n, 2, h, w) px, right and down, on the pre grid
    valid: Tensor  # (n, 1, h, w) bool, False: no data in either image, or the ground left the frame
    unchanged: Tensor  # (n, 1, h, w) bool, False: cloud, shadow or replaced ground


def simulate(
    n: int,
    size: Union[int, tuple[int, int]],
    generator: torch.Generator,
    scenes: Optional[Scenes] = None,
    ranges: Ranges = DEFAULT,
) -> SimulatedPair:
    """Return ``n`` pairs of ``size`` (rows, cols) on the generator's device; a seed determines the result."""
    shape = (size, size) if isinstance(size, int) else size
    motion = draw_motion(generator, n, shape, ranges)
    ground = draw_ground(generator, n, fine_shape(shape, ranges), scenes, ranges)
    return photograph(generator, ground, motion, shape, ranges)


def fine_shape(shape: tuple[int, int], ranges: Ranges) -> tuple[int, int]:
    """Return rows and columns of the fine scene: twice the image and its margin, rounded up to 16."""
    margin = _margin(ranges)
    rows, cols = (math.ceil((2 * (s + 2 * margin) + 2) / 16) * 16 for s in shape)
    return rows, cols


def _margin(ranges: Ranges) -> int:
    return math.ceil(ranges.reach_px) + TAPS // 4 + 1


def photograph(
    generator: torch.Generator, ground: SceneGround, motion: Motion, shape: tuple[int, int], ranges: Ranges
) -> SimulatedPair:
    """Return both dates of ``ground``, the second displaced by ``motion``, through sky and sensor."""
    n, device = len(ground.pre), generator.device
    origin = 2 * _margin(ranges) + uniform(generator, 2 * n, (0.0, 2.0)).view(2, n)
    y, x = _positions(shape, 2, device)
    moved = origin_of(motion, x.expand(n, -1, -1), y.expand(n, -1, -1))
    blur = uniform(generator, n, ranges.blur_px)
    other = blur + uniform(generator, n, (-1.0, 1.0)) * ranges.blur_difference_px
    pre = expose_still(ground.pre, kernel(blur), origin, shape)
    fine = (at.mul_(2).add_(o[:, None, None]) for at, o in zip(moved, origin))
    post = expose(spline(ground.post, *fine), kernel(other))

    y, x = _positions(shape, 1, device)
    right, down = displacement(motion, x.expand(n, -1, -1), y.expand(n, -1, -1))
    landed = (x + right, y + down)
    clear_pre = add_sky(generator, pre, ranges)
    clear_post = add_sky(generator, post, ranges)
    pre, post = respond(generator, pre, ranges), respond(generator, post, ranges)
    data_pre, data_post = _swath(generator, n, shape, ranges), _swath(generator, n, shape, ranges)
    valid = data_pre & data_post & _nearest(data_post, landed)
    rows, cols = shape
    valid &= (landed[0] >= 0) & (landed[0] <= cols - 1) & (landed[1] >= 0) & (landed[1] <= rows - 1)
    start = 2 * _margin(ranges) + 1
    same = ground.same[:, start : start + 2 * rows : 2, start : start + 2 * cols : 2]
    unchanged = same & clear_pre & _nearest(clear_post, landed)
    flow = torch.stack([right, down], 1)
    images = (pre * data_pre, post * data_post)
    return SimulatedPair(*(image[:, None] for image in images), flow, valid[:, None], unchanged[:, None])


def _positions(shape: tuple[int, int], per_pixel: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Return y (rows, 1) and x (1, cols) in px: pixel centres, or the kernel's samples, two per pixel."""
    if per_pixel == 1:
        y, x = (torch.arange(s, device=device).float() for s in shape)
    else:
        y, x = ((torch.arange(2 * s + TAPS - 2, device=device) - TAPS // 2) / 2 for s in shape)
    return y[:, None], x[None]


def _nearest(mask: Tensor, at: tuple[Tensor, Tensor]) -> Tensor:
    n, rows, cols = mask.shape
    x = at[0].round().long().clamp_(0, cols - 1)
    y = at[1].round().long().clamp_(0, rows - 1)
    return mask.flatten(1).gather(1, (y * cols + x).flatten(1)).view(n, rows, cols)


def _swath(generator: torch.Generator, n: int, shape: tuple[int, int], ranges: Ranges) -> Tensor:
    """Return True where there is data: everywhere, or on one side of a swath's edge."""
    y, x = _positions(shape, 1, generator.device)
    angle = uniform(generator, n, (0, 2 * math.pi))[:, None, None]
    edge = uniform(generator, n, (0.1, 0.5))[:, None, None] * min(shape)
    edge = torch.where(chance(generator, n, ranges.border_share)[:, None, None], edge, torch.inf)
    rows, cols = shape
    return (x - (cols - 1) / 2) * torch.cos(angle) + (y - (rows - 1) / 2) * torch.sin(angle) < edge
