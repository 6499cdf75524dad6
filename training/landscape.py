"""Generate procedural ground: albedo, land cover, farmland, roads, and relief lit by the sun.

The ``add_*`` functions change the dates ``pre`` and ``post`` (n, rows, cols; albedo around 1) in place, and
``same`` where one date differs. Lengths here are in fine samples, two to a pixel.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from training.draw import chance, log_uniform, noise_field, self_affine, signs, smooth_field, uniform
from training.ranges import Ranges

CELLS = 64  # rows of fields, and fields in a row, before they repeat
TRACE = 256


def albedo(generator: torch.Generator, n: int, shape: tuple[int, int], ranges: Ranges) -> Tensor:
    """Return fractal albedo (n, rows, cols) around 0, of uneven strength over the frame."""
    texture = noise_field(generator, n, shape, uniform(generator, n, ranges.texture_slope))
    uneven = smooth_field(generator, n, shape, 6) * uniform(generator, n, ranges.unevenness)[:, None, None]
    strength = log_uniform(generator, n, ranges.texture).log()[:, None, None]
    return texture.mul_(uneven.add_(strength).exp_())


def add_patches(generator: torch.Generator, pre: Tensor, post: Tensor, same: Tensor, ranges: Ranges) -> None:
    """Add natural land cover: a fractal cut into classes of one brightness each; some classes change."""
    some = _some(generator, pre, ranges.patches_share)
    n, device = len(some), generator.device
    if not n:
        return
    field = noise_field(generator, n, pre.shape[1:], uniform(generator, n, (3.0, 4.2)))
    spread = uniform(generator, n, (1.0, 4.0))[:, None, None]
    kind = (field * spread + 16).long().clamp_(0, 31).flatten(1)
    contrast = uniform(generator, n, (0.05, 0.3))[:, None]
    first = torch.randn(n, 32, generator=generator, device=device) * contrast
    changes = chance(generator, n * 32, 0.5 * ranges.field_change_share).view(n, 32)
    _paint(generator, (pre, post, same), some, kind, (first, changes, contrast))


def add_fields(generator: torch.Generator, pre: Tensor, post: Tensor, same: Tensor, ranges: Ranges) -> None:
    """Add rows of fields, each of one brightness, some of them different at the second date."""
    some = _some(generator, pre, ranges.fields_share)
    n, device = len(some), generator.device
    if not n:
        return
    x, y = _axes(pre)
    angle = uniform(generator, n, (0, math.pi))[:, None, None]
    bend = smooth_field(generator, n, pre.shape[1:], 5) * uniform(generator, n, (0, 8))[:, None, None]
    height, width = 2 * log_uniform(generator, 2 * n, ranges.field_px).view(2, n, 1, 1)
    row = (torch.addcmul(bend, y, torch.cos(angle)) - x * torch.sin(angle)).div_(height).floor_().long()
    row = row.remainder_(CELLS)
    start = torch.rand(n, CELLS, generator=generator, device=device) * 3
    column = (y * torch.sin(angle) + x * torch.cos(angle)) / width
    column = column.add_(start.gather(1, row.flatten(1)).view(row.shape)).floor_().long().remainder_(CELLS)
    cell = (row * CELLS + column).flatten(1)
    contrast = uniform(generator, n, (0.05, 0.3))[:, None]
    first = torch.randn(n, CELLS * CELLS, generator=generator, device=device) * contrast
    changes = chance(generator, first.numel(), ranges.field_change_share).view(first.shape)
    _paint(generator, (pre, post, same), some, cell, (first, changes, contrast))


def _paint(
    generator: torch.Generator,
    ground: tuple[Tensor, Tensor, Tensor],
    some: Tensor,
    kind: Tensor,
    palette: tuple[Tensor, Tensor, Tensor],
) -> None:
    """Add the brightness of each class to the albedo of the ``some``; ``kind`` (n, pixels)."""
    pre, post, same = ground
    first, changes, contrast = palette
    other = torch.randn(first.shape, generator=generator, device=first.device) * contrast
    second = torch.where(changes, other, first)
    shape = (len(some), *pre.shape[1:])
    pre.index_add_(0, some, first.gather(1, kind).view(shape))
    post.index_add_(0, some, second.gather(1, kind).view(shape))
    same[some] &= ~changes.gather(1, kind).view(shape)


def add_roads(generator: torch.Generator, pre: Tensor, post: Tensor, same: Tensor, ranges: Ranges) -> None:
    """Add roads and rivers along self-affine lines, brighter or darker; some at one date only."""
    for _ in range(2):
        some = _some(generator, pre, ranges.roads_share)
        n = len(some)
        if not n:
            continue
        line = _line(generator, n, pre, ranges)
        tone = signs(generator, n) * uniform(generator, n, (0.2, 0.6))
        when = torch.where(chance(generator, n, ranges.new_road_share), chance(generator, n, 0.5).int(), 2)
        for date, image in enumerate((pre, post)):
            there = (tone * (when != 1 - date))[:, None, None]
            image.index_add_(0, some, line * there)
        same[some] &= (line < 0.2) | (when == 2)[:, None, None]


def _line(generator: torch.Generator, n: int, image: Tensor, ranges: Ranges) -> Tensor:
    x, y = _axes(image)
    size = max(image.shape[1:])
    angle = uniform(generator, n, (0, 2 * math.pi))[:, None, None]
    middle = size * (uniform(generator, 2 * n, (0.2, 0.8)).view(2, n, 1, 1))
    along = (x - middle[0]) * torch.cos(angle) + (y - middle[1]) * torch.sin(angle)
    across = (y - middle[1]) * torch.cos(angle) - (x - middle[0]) * torch.sin(angle)
    rough = size * log_uniform(generator, n, (0.001, 0.06))[:, None]
    profile = self_affine(generator, n, TRACE, (0.7, 1.4)) * rough
    at = (along / (1.5 * size))[..., None].expand(*along.shape, 2)
    bend = F.grid_sample(profile[:, None, None], at, padding_mode="border", align_corners=True)[:, 0]
    half = log_uniform(generator, n, ranges.road_px)[:, None, None]  # half of twice the px
    return (half + 0.5 - (across - bend).abs_()).clamp_(0, 1)


def add_relief(generator: torch.Generator, pre: Tensor, post: Tensor, ranges: Ranges) -> None:
    """Convert albedo to radiance: fractal relief and dunes, Lambert's law, cast shadows, some skylight."""
    pre.exp_()
    post.exp_()
    some = _some(generator, pre, ranges.relief_share)
    n = len(some)
    if not n:
        return
    height = noise_field(generator, n, pre.shape[1:], uniform(generator, n, ranges.relief_slope))
    _add_dunes(generator, height, ranges)
    dx = height.roll(-1, 2).sub_(height)
    dy = height.roll(-1, 1).sub_(height)
    steep = dx[:, ::2, ::2].square().mean((1, 2)) + dy[:, ::2, ::2].square().mean((1, 2))
    scale = (log_uniform(generator, n, ranges.relief) * torch.rsqrt(steep))[:, None, None]
    for part in (height, dx, dy):
        part.mul_(scale)
    level = torch.addcmul(dx * dx + 1, dy, dy).rsqrt_()
    azimuth = uniform(generator, 2 * n, ranges.sun_azimuth).view(2, n)
    elevation = uniform(generator, 2 * n, ranges.sun_elevation).view(2, n)
    still = chance(generator, n, ranges.same_sun_share)
    casting = chance(generator, n, ranges.cast_share)
    for date, image in enumerate((pre, post)):
        az = torch.deg2rad(torch.where(still, azimuth[0], azimuth[date]))
        el = torch.deg2rad(torch.where(still, elevation[0], elevation[date]))
        east, south = ((t / torch.tan(el))[:, None, None] for t in (torch.sin(az), -torch.cos(az)))
        light = torch.addcmul(1 - dx * east, dy, -south).mul_(level).clamp_(0, 3)
        _cast(light, height, (az, el), casting)
        image[some] *= light.mul_(0.85).add_(0.15)


def _add_dunes(generator: torch.Generator, height: Tensor, ranges: Ranges) -> None:
    """Add asymmetric ridges with wandering crests to some of the reliefs."""
    some = _some(generator, height, ranges.dunes_share)
    n = len(some)
    if not n:
        return
    x, y = _axes(height)
    angle = uniform(generator, n, (0, math.pi))[:, None, None]
    spacing = 2 * log_uniform(generator, n, ranges.dune_px)[:, None, None]
    wander = smooth_field(generator, n, height.shape[1:], 12) * 0.7 + height[some]
    phase = (x * torch.cos(angle) + y * torch.sin(angle)) * (2 * math.pi / spacing) + wander
    ridge = torch.sin(phase + 0.5 * torch.sin(phase))
    height[some] += ridge * (spacing / max(height.shape[1:])) * uniform(generator, n, (0.5, 3))[:, None, None]


def _cast(light: Tensor, height: Tensor, sun: tuple[Tensor, Tensor], casting: Tensor) -> None:
    """Darken ``light`` where higher ground stands before the sun, on every second sample."""
    some = casting.nonzero()[:, 0]
    if not len(some):
        return
    az, el = (angle[some] for angle in sun)
    low = F.avg_pool2d(height[some][:, None], 2)[:, 0]
    n, rows, cols = low.shape
    y = torch.arange(rows, device=low.device)[:, None]
    x = torch.arange(cols, device=low.device)[None]
    above = torch.zeros_like(low)
    for distance in (1.5, 3, 5, 8, 12, 18):
        across = (distance * torch.sin(az)).round().long()[:, None, None]
        down = (-distance * torch.cos(az)).round().long()[:, None, None]
        index = ((y + down) % rows) * cols + (x + across) % cols
        there = low.flatten(1).gather(1, index.flatten(1)).view(n, rows, cols)
        above = torch.maximum(above, there - low - (2 * distance) * torch.tan(el)[:, None, None])
    shadow = F.interpolate((above * 2).clamp_(0, 1)[:, None], scale_factor=2, mode="bilinear")[:, 0]
    light[some] *= 1 - shadow


def _some(generator: torch.Generator, images: Tensor, share: float) -> Tensor:
    """Return indices of the images that receive a feature."""
    return chance(generator, len(images), share).nonzero()[:, 0]


def _axes(image: Tensor) -> tuple[Tensor, Tensor]:
    rows, cols = image.shape[1:]
    y = torch.arange(rows, device=image.device).float()[:, None]
    return torch.arange(cols, device=image.device).float()[None], y
