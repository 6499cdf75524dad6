"""The sensor: one kernel for both dates, then response, noise, stripes, quantisation, JPEG."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from training.draw import chance, log_uniform, smooth_field, uniform
from training.ranges import Ranges

TAPS = 7  # of the kernel, half a pixel apart


def kernel(deviation_px: Tensor) -> Tensor:
    """Gaussian taps (n, TAPS) half a pixel apart, which with the spline's own blur deviate so."""
    fine = (4 * deviation_px.square() - 1 / 3).clamp_min(0.02)
    k = torch.arange(TAPS, device=deviation_px.device) - TAPS // 2
    taps = torch.exp(-0.5 * k.square() / fine[:, None])
    return taps / taps.sum(1, keepdim=True)


def expose(samples: Tensor, taps: Tensor) -> Tensor:
    """Pixels (n, h, w) from samples (n, 2h + TAPS − 2, 2w + TAPS − 2) half a pixel apart."""
    n = len(samples)
    blurred = F.conv2d(samples[None], taps.view(n, 1, TAPS, 1), stride=(2, 1), groups=n)
    return F.conv2d(blurred, taps.view(n, 1, 1, TAPS), stride=(1, 2), groups=n)[0]


def spline(scene: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """The cubic B-spline with coefficients ``scene`` (n, rows, cols) at fine positions ``x``, ``y``.

    The continuous scene *is* this spline, so sampling it is exact; four bilinear look-ups
    (Sigg & Hadwiger 2005, *GPU Gems 2*, ch. 20).
    """
    rows, cols = scene.shape[1:]
    share_x, near_x, far_x = _lookups(x, cols)
    share_y, near_y, far_y = _lookups(y, rows)
    source = scene[:, None]
    grid = torch.empty(*torch.broadcast_shapes(x.shape, y.shape), 2, device=x.device)
    result = []
    for gy in (near_y, far_y):
        grid[..., 1] = gy
        row = []
        for gx in (near_x, far_x):
            grid[..., 0] = gx
            row.append(F.grid_sample(source, grid, padding_mode="border", align_corners=True)[:, 0])
        result.append(torch.lerp(row[1], row[0], share_x))
    return torch.lerp(result[1], result[0], share_y)


def _lookups(x: Tensor, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Weight of the near pair of coefficients, and both pairs' positions in grid_sample's units."""
    base = x.floor()
    t = x - base
    s = 1 - t
    w0 = s * s * s / 6
    w3 = t * t * t / 6
    w1 = 2 / 3 - t * t * (1 - t / 2)
    near = w0 + w1
    unit = 2 / (size - 1)
    a = (base + (w1 / near - 1)) * unit - 1
    b = (base + (w3 / (1 - near) + 1)) * unit - 1
    return near, a, b


def respond(generator: torch.Generator, image: Tensor, ranges: Ranges) -> Tensor:
    """Digital numbers (n, rows, cols) about 0-1 that the sensor makes of radiance ``image``."""
    n, rows, cols = image.shape
    device = image.device
    one = (slice(None), None, None)
    uneven = uniform(generator, n, ranges.uneven_gain)[one] * smooth_field(generator, n, (rows, cols), 3)
    gain = uniform(generator, n, ranges.gain)[one] * (1 + uneven)
    image = (image * gain + uniform(generator, n, ranges.offset)[one]).clamp_(0.01)
    image = image ** uniform(generator, n, ranges.gamma)[one]
    plain = log_uniform(generator, n, ranges.noise)[one]
    shot = log_uniform(generator, n, ranges.shot_noise)[one]
    sigma = (plain * plain + shot * shot * image).sqrt_()
    image = image + sigma * torch.randn(image.shape, generator=generator, device=device)
    striped = chance(generator, n, ranges.stripe_share) * log_uniform(generator, n, ranges.stripe)
    columns = torch.randn(n, 1, cols, generator=generator, device=device)
    image = image + striped[one] * columns
    image = _jpeg(generator, image, ranges)
    levels = log_uniform(generator, n, ranges.levels)[one]
    coarse = chance(generator, n, ranges.levels_share)[one]
    return torch.where(coarse, torch.round(image * levels) / levels, image)


def _jpeg(generator: torch.Generator, image: Tensor, ranges: Ranges) -> Tensor:
    """Some images through the quantisation of baseline JPEG (ITU T.81, table K.1) in 8x8 blocks."""
    some = chance(generator, len(image), ranges.jpeg_share).nonzero()[:, 0]
    if not len(some):
        return image
    quality = uniform(generator, len(some), ranges.jpeg_quality)
    steps = _luminance_steps(image.device) * (2 - quality / 50)[:, None, None, None, None] / 255
    rows, cols = image.shape[1:]
    padded = F.pad(image[some][:, None], (0, -cols % 8, 0, -rows % 8), mode="replicate")
    n, _, height, width = padded.shape
    blocks = padded.view(n, height // 8, 8, width // 8, 8).transpose(2, 3)
    basis = _cosines(image.device)
    waves = torch.round(basis @ blocks @ basis.T / steps) * steps
    restored = (basis.T @ waves @ basis).transpose(2, 3).reshape(n, height, width)
    image = image.clone()
    image[some] = restored[:, :rows, :cols]
    return image


def _cosines(device: torch.device) -> Tensor:
    k = torch.arange(8, device=device).float()
    basis = torch.cos(math.pi / 8 * (k[None] + 0.5) * k[:, None]) / 2
    basis[0] *= math.sqrt(0.5)
    return basis


def _luminance_steps(device: torch.device) -> Tensor:
    rows = (
        (16, 11, 10, 16, 24, 40, 51, 61),
        (12, 12, 14, 19, 26, 58, 60, 55),
        (14, 13, 16, 24, 40, 57, 69, 56),
        (14, 17, 22, 29, 51, 87, 80, 62),
        (18, 22, 37, 56, 68, 109, 103, 77),
        (24, 35, 55, 64, 81, 104, 113, 92),
        (49, 64, 78, 87, 103, 121, 120, 101),
        (72, 92, 95, 98, 112, 100, 103, 99),
    )
    return torch.tensor(rows, device=device).float()
