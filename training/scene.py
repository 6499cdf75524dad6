"""Make fine scenes: the ground at both dates on a grid twice as fine as the images."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import torch
import torch.nn.functional as F
from torch import Tensor

from training.change import add_cover, add_season
from training.draw import chance, uniform
from training.landscape import add_fields, add_patches, add_relief, add_roads, albedo
from training.ranges import Ranges

SATURATED = 250  # of 8-bit images: cloud, mostly; 0 is no data there


class SceneGround(NamedTuple):
    """Hold the radiance at both dates (n, rows, cols), about 0-1, and where the ground is the same."""

    pre: Tensor
    post: Tensor
    same: Tensor  # bool


class Scenes(NamedTuple):
    """Hold real images: each place (dates, rows, cols), on the device."""

    places: tuple[Tensor, ...]


def load_scenes(path: str, device: str = "cpu") -> Scenes:
    """Return the places written by ``training/prepare_scenes.py``."""
    stored = torch.load(path, map_location=device, weights_only=True)
    return Scenes(tuple(stored["places"]))


def draw_ground(
    generator: torch.Generator, n: int, shape: tuple[int, int], scenes: Optional[Scenes], ranges: Ranges
) -> SceneGround:
    """Return fine scenes of ``n`` pairs, real and procedural ones mixed at random."""
    real = chance(generator, n, ranges.real_share if scenes else 0.0)
    count = int(real.sum())
    parts = []
    if count and scenes:
        parts.append(_real(generator, count, shape, scenes, ranges))
    if n - count:
        parts.append(_procedural(generator, n - count, shape, ranges))
    order = torch.argsort(real.int(), descending=True, stable=True).argsort()
    ground = SceneGround(*(torch.cat(both)[order] for both in zip(*parts)))
    calm = chance(generator, n, ranges.calm_share)[:, None, None]
    return SceneGround(ground.pre, torch.where(calm, ground.pre, ground.post), ground.same | calm)


def _procedural(generator: torch.Generator, n: int, shape: tuple[int, int], ranges: Ranges) -> SceneGround:
    ground = albedo(generator, n, shape, ranges)
    pre, post = ground, ground.clone()
    same = torch.ones_like(pre, dtype=torch.bool)
    add_season(generator, pre, post, ranges)
    add_patches(generator, pre, post, same, ranges)
    add_fields(generator, pre, post, same, ranges)
    add_roads(generator, pre, post, same, ranges)
    add_relief(generator, pre, post, ranges)
    pre, post = _scaled(pre, post)
    add_cover(generator, pre, post, same, ranges)
    return SceneGround(pre, post, same)


def _scaled(pre: Tensor, post: Tensor) -> tuple[Tensor, Tensor]:
    """Return both dates on the scale on which pre has mean 0.4 and deviation 0.1."""
    mean = pre.mean((1, 2), keepdim=True)
    variance = (pre[:, ::2, ::2] - mean).square().mean((1, 2), keepdim=True)
    scale = 0.1 * torch.rsqrt(variance.clamp_min(1e-8))
    pre, post = ((date - mean).mul_(scale).add_(0.4).clamp_(0, 1.2) for date in (pre, post))
    return pre, post


def _real(
    generator: torch.Generator, n: int, shape: tuple[int, int], scenes: Scenes, ranges: Ranges
) -> SceneGround:
    zoom = uniform(generator, n, ranges.zoom)
    zoom = torch.where(chance(generator, n, ranges.zoom_share), zoom, 1.0).tolist()
    second = chance(generator, n, ranges.two_date_share).tolist()
    # a place with more dates shows more changes, so it is drawn more often
    seen = torch.tensor([float(p.numel() * len(p)) for p in scenes.places], device=generator.device)
    which = torch.multinomial(seen, n, replacement=True, generator=generator).tolist()
    numbers = torch.rand(n, 7, generator=generator, device=generator.device).tolist()
    both = torch.stack(
        [_crop(scenes.places[which[i]], shape, zoom[i], second[i], numbers[i]) for i in range(n)], 1
    )
    eight_bit = torch.tensor([scenes.places[k].dtype == torch.uint8 for k in which], device=both.device)
    blind = ((both >= SATURATED) | (both <= 0)).any(0) & (both[0] != both[1])
    same = ~(blind & eight_bit[:, None, None])
    pre, post = _scaled(both[0], both[1])
    single = torch.tensor([not (second[i] and len(scenes.places[which[i]]) > 1) for i in range(n)])
    some = single.nonzero()[:, 0].to(both.device)
    if len(some):
        date = (pre[some] - 0.4, post[some] - 0.4)
        add_season(generator, *date, ranges)
        pre[some], post[some] = (d.add_(0.4).clamp_(0, 1.2) for d in date)
    add_cover(generator, pre, post, same, ranges)
    return SceneGround(pre, post, same)


def _crop(place: Tensor, shape: tuple[int, int], zoom: float, other: bool, r: list[float]) -> Tensor:
    """Return two dates (2, rows, cols) of a window of ``place``, flipped at random by numbers ``r``."""
    rows, cols = (math.ceil(s / zoom) for s in shape)
    turned = r[1] < 0.5
    if turned:
        rows, cols = cols, rows
    dates, height, width = place.shape
    rows, cols = min(rows, height), min(cols, width)
    top, left = int(r[2] * (height - rows + 1)), int(r[3] * (width - cols + 1))
    first = int(r[4] * dates)
    second = (first + 1 + int(r[5] * (dates - 1))) % dates if other and dates > 1 else first
    crop = place[[first, second], top : top + rows, left : left + cols].float()
    if turned:
        crop = crop.transpose(1, 2)
    flips = [axis for axis, number in ((2, r[0]), (1, r[6])) if number < 0.5]
    crop = crop.flip(flips)
    if crop.shape[1:] == tuple(shape):
        return crop
    return F.interpolate(crop[None], size=shape, mode="bicubic", align_corners=False)[0]
