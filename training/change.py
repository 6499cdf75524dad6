"""What lies between ground and sensor: cloud and its shadow, haze."""

from __future__ import annotations

import torch
from torch import Tensor

from training.draw import chance, log_uniform, noise_field, smooth_field, uniform
from training.ranges import Ranges


def add_sky(generator: torch.Generator, image: Tensor, ranges: Ranges) -> Tensor:
    """Haze and clouds with their shadows over ``image`` (n, rows, cols), in place; True where clear."""
    n, rows, cols = image.shape
    clear = torch.ones(n, rows, cols, dtype=torch.bool, device=image.device)
    hazy = chance(generator, n, ranges.haze_share).nonzero()[:, 0]
    if len(hazy):
        thick = log_uniform(generator, len(hazy), ranges.haze)[:, None, None]
        veil = thick * torch.sigmoid(smooth_field(generator, len(hazy), (rows, cols), 4))
        image[hazy] += (0.7 - image[hazy]) * veil
    cloudy = chance(generator, n, ranges.cloud_share).nonzero()[:, 0]
    m = len(cloudy)
    if m:
        cover = uniform(generator, m, ranges.cloud_cover)
        field = noise_field(generator, m, (rows, cols), uniform(generator, m, (2.8, 3.6)))
        edge = torch.special.ndtri(1 - cover)[:, None, None]
        opaque = torch.sigmoid((field - edge) * uniform(generator, m, (4, 20))[:, None, None])
        move = (torch.randn(2, generator=generator, device=image.device) * 10).long().tolist()
        shadow = opaque.roll(move, (1, 2)) * uniform(generator, m, (0.2, 0.6))[:, None, None]
        below = image[cloudy] * (1 - shadow)
        image[cloudy] = below + (1.0 - below) * opaque
        clear[cloudy] = (opaque < 0.1) & (shadow < 0.06)
    return clear
