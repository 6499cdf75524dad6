"""Fine scenes: the ground at both dates on a grid twice as fine as the images."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import torch
import torch.nn.functional as F
from torch import Tensor

from training.draw import chance, log_uniform, noise_field, smooth_field, uniform
from training.ranges import Ranges


class Ground(NamedTuple):
    """Radiance at both dates (n, rows, cols), about 0-1, and where the ground is the same."""

    pre: Tensor
    post: Tensor
    same: Tensor  # bool


class Scenes(NamedTuple):
    """Real images: each place (dates, rows, cols) uint8 or float32, on the device."""

    places: tuple[Tensor, ...]


def load_scenes(path: str, device: str = "cpu") -> Scenes:
    """The places written by ``training/prepare_scenes.py``."""
    stored = torch.load(path, map_location=device, weights_only=True)
    return Scenes(tuple(stored["places"]))


def draw_ground(
    generator: torch.Generator, n: int, shape: tuple[int, int], scenes: Optional[Scenes], ranges: Ranges
) -> Ground:
    """Fine scenes of ``n`` pairs, real ones and procedural ones mixed at random."""
    real = chance(generator, n, ranges.real_share if scenes else 0.0)
    count = int(real.sum())
    parts = []
    if count and scenes:
        parts.append(_real(generator, count, shape, scenes, ranges))
    if n - count:
        parts.append(_procedural(generator, n - count, shape, ranges))
    order = torch.argsort(real.int(), descending=True, stable=True).argsort()
    if len(parts) == 1:
        return parts[0]
    return Ground(*(torch.cat(both)[order] for both in zip(*parts)))


def _real(
    generator: torch.Generator, n: int, shape: tuple[int, int], scenes: Scenes, ranges: Ranges
) -> Ground:
    zooms = uniform(generator, n, ranges.zoom).tolist()
    zoomed = chance(generator, n, 0.6).tolist()
    two_dates = chance(generator, n, ranges.two_date_share).tolist()
    sizes = torch.tensor([float(p[0].numel()) for p in scenes.places], device=generator.device)
    which = torch.multinomial(sizes, n, replacement=True, generator=generator).tolist()
    numbers = torch.rand(n, 7, generator=generator, device=generator.device).tolist()
    pairs = []
    for i in range(n):
        zoom = zooms[i] if zoomed[i] else 1.0
        pairs.append(_crop(scenes.places[which[i]], shape, zoom, two_dates[i], numbers[i]))
    both = torch.stack(pairs)
    mean = both[:, 0].mean((1, 2), keepdim=True)
    deviation = (both[:, 0, ::2, ::2] - mean).square().mean((1, 2), keepdim=True).sqrt().clamp_min(1e-3)
    both = ((both - mean[:, None]) / deviation[:, None]).clamp(-4, 6) * 0.1 + 0.4
    return Ground(both[:, 0], both[:, 1], torch.ones_like(both[:, 0], dtype=torch.bool))


def _crop(place: Tensor, shape: tuple[int, int], zoom: float, two: bool, r: list[float]) -> Tensor:
    rows, cols = (math.ceil(s / zoom) + 1 for s in shape)
    flip = r[0] < 0.5
    if r[1] < 0.5:
        rows, cols = cols, rows
    dates, height, width = place.shape
    rows, cols = min(rows, height), min(cols, width)
    top, left = int(r[2] * (height - rows + 1)), int(r[3] * (width - cols + 1))
    first = int(r[4] * dates)
    second = (first + 1 + int(r[5] * (dates - 1))) % dates if two and dates > 1 else first
    crop = place[[first, second], top : top + rows, left : left + cols].float()
    if r[1] < 0.5:
        crop = crop.transpose(1, 2)
    if flip:
        crop = crop.flip(2)
    if r[6] < 0.5:
        crop = crop.flip(1)
    if crop.shape[1:] == tuple(shape):
        return crop
    if zoom == 1.0 and crop.shape[1] >= shape[0] and crop.shape[2] >= shape[1]:
        return crop[:, : shape[0], : shape[1]]
    return F.interpolate(crop[None], size=shape, mode="bicubic", align_corners=False)[0]


def _procedural(generator: torch.Generator, n: int, shape: tuple[int, int], ranges: Ranges) -> Ground:
    texture = noise_field(generator, n, shape, uniform(generator, n, ranges.texture_slope))
    strength = log_uniform(generator, n, ranges.texture)[:, None, None]
    pre = 1 + strength * texture
    post = _season(generator, pre, strength, ranges)
    same = torch.ones_like(pre, dtype=torch.bool)
    _add_fields(generator, pre, post, same, ranges)
    _shade(generator, pre, post, ranges)
    mean = pre.mean((1, 2), keepdim=True)
    scale = 0.1 / (pre[:, ::2, ::2] - mean).square().mean((1, 2), keepdim=True).sqrt().clamp_min(0.02)
    return Ground(*(((date - mean) * scale + 0.4).clamp_(0.0, 1.2) for date in (pre, post)), same)


def _season(generator: torch.Generator, pre: Tensor, strength: Tensor, ranges: Ranges) -> Tensor:
    """The albedo with its contrast changed here and there, as plants and moisture do."""
    n, rows, cols = pre.shape
    amount = uniform(generator, n, ranges.texture_change)[:, None, None]
    contrast = 1 - amount * torch.sigmoid(2 * smooth_field(generator, n, (rows, cols), 6))
    tone = smooth_field(generator, n, (rows, cols), 9)
    return 1 + (pre - 1) * contrast + 0.5 * amount * strength * tone


def _add_fields(generator: torch.Generator, pre: Tensor, post: Tensor, same: Tensor, ranges: Ranges) -> None:
    """Rows of fields, each of one brightness, some of them another at the second date."""
    some = chance(generator, len(pre), ranges.fields_share).nonzero()[:, 0]
    n, device = len(some), generator.device
    if not n:
        return
    rows, cols = pre.shape[1:]
    y = torch.arange(rows, device=device).float()[:, None]
    x = torch.arange(cols, device=device).float()[None]
    angle = uniform(generator, n, (0, math.pi))[:, None, None]
    bend = smooth_field(generator, n, (rows, cols), 5) * uniform(generator, n, (0, 8))[:, None, None]
    height, width = 2 * log_uniform(generator, 2 * n, ranges.field_px).view(2, n, 1, 1)
    row = ((y * torch.cos(angle) - x * torch.sin(angle) + bend) / height).floor_().long() & 127
    shuffle = torch.rand(n, 128, generator=generator, device=device)
    start = shuffle.gather(1, row.flatten(1)).view(row.shape) * 3
    column = ((y * torch.sin(angle) + x * torch.cos(angle)) / width + start).floor_().long() & 31
    cell = (row * 32 + column).flatten(1)
    contrast = uniform(generator, n, (0.1, 0.35))[:, None]
    first = torch.randn(n, 4096, generator=generator, device=device) * contrast
    changes = chance(generator, n * 4096, ranges.field_change_share).view(n, 4096)
    second = torch.where(changes, torch.randn(n, 4096, generator=generator, device=device) * contrast, first)
    pre[some] *= torch.exp(first.gather(1, cell).view(row.shape))
    post[some] *= torch.exp(second.gather(1, cell).view(row.shape))
    same[some] &= ~changes.gather(1, cell).view(row.shape)


def _shade(generator: torch.Generator, pre: Tensor, post: Tensor, ranges: Ranges) -> None:
    """Hill-shading of a fractal relief by each date's sun (Lambert, some skylight)."""
    some = chance(generator, len(pre), ranges.relief_share).nonzero()[:, 0]
    n, (rows, cols) = len(some), pre.shape[1:]
    if not n:
        return
    height = noise_field(generator, n, (rows, cols), uniform(generator, n, ranges.relief_slope))
    dx = height.roll(-1, 2) - height
    dy = height.roll(-1, 1) - height
    steep = dx.square().mean((1, 2)) + dy.square().mean((1, 2))
    scale = (log_uniform(generator, n, ranges.relief) * torch.rsqrt(steep))[:, None, None]
    dx, dy = dx * scale, dy * scale
    level = torch.rsqrt(1 + dx * dx + dy * dy)
    suns = torch.stack([uniform(generator, 2 * n, ranges.sun_azimuth), uniform(generator, 2 * n, ranges.sun_elevation)])
    azimuth, elevation = torch.deg2rad(suns).view(2, 2, n, 1, 1)
    still = chance(generator, n, ranges.same_sun_share)[:, None, None]
    for date, image in enumerate((pre, post)):
        az = torch.where(still, azimuth[0], azimuth[date])
        el = torch.where(still, elevation[0], elevation[date])
        light = -(dx * torch.sin(az) - dy * torch.cos(az)) * torch.cos(el) + torch.sin(el)
        image[some] *= 0.15 + 0.85 * (light * level / torch.sin(el)).clamp_(0.0, 3.0)
