"""Simulate change between the dates: season, snow and flood on the ground, cloud and haze above it."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from training.draw import chance, choice, log_uniform, noise_field, smooth_field, uniform
from training.ranges import Ranges


def add_season(generator: torch.Generator, pre: Tensor, post: Tensor, ranges: Ranges) -> None:
    """Change plants and moisture: contrast lost or reversed in places, some texture replaced, tone.

    ``pre`` and ``post`` (n, rows, cols) vary around 0; only ``post`` is changed, in place.
    """
    n, rows, cols = post.shape
    one = (slice(None), None, None)
    amount = (ranges.contrast_change * uniform(generator, n, (0, 1)).square())[one]
    strength = pre[:, ::2, ::2].square().mean((1, 2)).sqrt()[one]
    where = torch.sigmoid(smooth_field(generator, n, (rows, cols), 7) * 2)
    tone = smooth_field(generator, n, (rows, cols), 9) * (amount * strength)
    some = chance(generator, n, ranges.decorrelation_share).nonzero()[:, 0]
    post.mul_(1 - where * (1.5 * amount))
    if len(some):
        share = uniform(generator, len(some), ranges.decorrelation)[one] * (1 - where[some])
        other = pre.roll((1, rows // 3, cols // 3), (0, 1, 2)).flip(2)
        other = other * (strength / strength.roll(1, 0).clamp_min(1e-6))
        post[some] = torch.lerp(post[some], other[some], share)
    post.add_(tone)


def add_cover(generator: torch.Generator, pre: Tensor, post: Tensor, same: Tensor, ranges: Ranges) -> None:
    """Add snow, flood, burn or growth: sharply outlined, at one date only (brightness about 0-1)."""
    some = chance(generator, len(pre), ranges.cover_share).nonzero()[:, 0]
    n = len(some)
    if not n:
        return
    field = noise_field(generator, n, pre.shape[1:], uniform(generator, n, (2.8, 3.8)))
    covered = field > _quantile(1 - uniform(generator, n, ranges.cover))
    kind = choice(generator, n, (1.0, 1.0, 1.0))  # snow, water, burn or growth
    tone = torch.tensor([0.95, 0.08, 0.3], device=pre.device)[kind] + uniform(generator, n, (-0.06, 0.06))
    seen_through = torch.tensor([0.15, 0.03, 0.5], device=pre.device)[kind]
    earlier = chance(generator, n, 0.5)
    for image, now in ((pre, earlier), (post, ~earlier)):
        weight = covered * ((1 - seen_through) * now)[:, None, None]
        image[some] = torch.lerp(image[some], tone[:, None, None].expand_as(weight), weight)
    same[some] &= ~covered


def add_sky(generator: torch.Generator, image: Tensor, ranges: Ranges) -> Tensor:
    """Add haze and clouds with their shadows to ``image`` (n, rows, cols), in place; True where clear."""
    n, rows, cols = image.shape
    clear = torch.ones(n, rows, cols, dtype=torch.bool, device=image.device)
    hazy = chance(generator, n, ranges.haze_share).nonzero()[:, 0]
    if len(hazy):
        thick = log_uniform(generator, len(hazy), ranges.haze)[:, None, None]
        veil = thick * torch.sigmoid(smooth_field(generator, len(hazy), (rows, cols), 6) * 2)
        image[hazy] += (0.8 - image[hazy]) * veil
    cloudy = chance(generator, n, ranges.cloud_share).nonzero()[:, 0]
    m = len(cloudy)
    if m:
        field = noise_field(generator, m, (rows, cols), uniform(generator, m, (2.6, 3.6)))
        edge = _quantile(1 - uniform(generator, m, ranges.cloud_cover))
        crisp = log_uniform(generator, m, (2, 12))[:, None, None]
        opaque = ((field - edge) * crisp).clamp_(0, 1)
        opaque = opaque * uniform(generator, m, (0.5, 1.0))[:, None, None]
        move = (torch.randn(2, generator=generator, device=image.device) * 12).long().tolist()
        shadow = opaque.roll(move, (1, 2)) * uniform(generator, m, (0.2, 0.7))[:, None, None]
        below = image[cloudy] * (1 - shadow)
        white = uniform(generator, m, (0.7, 1.1))[:, None, None] + 0.05 * field
        image[cloudy] = below + (white - below) * opaque
        clear[cloudy] = (opaque < 0.1) & (shadow < 0.1)
    return clear


def _quantile(share: Tensor) -> Tensor:
    """Return the quantile of a normal distribution for a share, (n, 1, 1)."""
    return (math.sqrt(2) * torch.erfinv(2 * share - 1))[:, None, None]
