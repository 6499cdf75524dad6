"""Simulate the sensor: one kernel for both dates, then response, noise, stripes, quantisation, JPEG."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from training.draw import chance, log_uniform, smooth_field, uniform
from training.ranges import Ranges

TAPS = 7  # of the kernel, half a pixel apart


def kernel(deviation_px: Tensor) -> Tensor:
    """Return Gaussian taps (n, TAPS) half a pixel apart; with the spline's own blur they have this
    deviation."""
    fine = (4 * deviation_px.square() - 1 / 3).clamp_min(0.02)
    k = torch.arange(TAPS, device=deviation_px.device) - TAPS // 2
    taps = torch.exp(-0.5 * k.square() / fine[:, None])
    return taps / taps.sum(1, keepdim=True)


def expose(samples: Tensor, taps: Tensor) -> Tensor:
    """Return pixels (n, h, w) from samples (n, 2h + TAPS − 2, 2w + TAPS − 2) half a pixel apart."""
    return _convolved(samples, taps, taps)


def expose_still(scene: Tensor, taps: Tensor, origin: Tensor, shape: tuple[int, int]) -> Tensor:
    """Return pixels (n, h, w) of the unmoved spline ``scene``: ``spline`` and ``expose`` in one kernel.

    ``origin`` (2, n), x and y, is the fine position of the first pixel's centre.
    """
    rows, cols = shape
    start = int(origin.min().floor()) - TAPS // 2 - 1
    both = [_shifted(taps, place - TAPS // 2 - start) for place in origin]
    length = both[0].shape[1] - 2
    window = scene[:, start : start + 2 * rows + length, start : start + 2 * cols + length]
    return _convolved(window, both[1], both[0])


def _shifted(taps: Tensor, place: Tensor) -> Tensor:
    """Return ``taps`` (n, TAPS) moved by ``place`` (n,), 1 to 3 fine samples, through the cubic B-spline."""
    k = torch.arange(TAPS + 5, device=taps.device)
    far = (k[None, :, None] - place[:, None, None] - torch.arange(TAPS, device=taps.device)).abs()
    near = 2 / 3 - far.square() * (1 - far / 2)
    weights = torch.where(far < 1, near, (2 - far).clamp_min(0) ** 3 / 6)
    return (weights @ taps[:, :, None])[..., 0]


def _convolved(image: Tensor, down: Tensor, across: Tensor) -> Tensor:
    """Return every second pixel of ``image`` filtered by its own kernels (n, taps), without padding."""
    n, length = down.shape
    image = F.conv2d(image[None], down.view(n, 1, length, 1), stride=(2, 1), groups=n)
    return F.conv2d(image, across.view(n, 1, 1, length), stride=(1, 2), groups=n)[0]


def spline(scene: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """Return the cubic B-spline with coefficients ``scene`` (n, rows, cols) at fine positions ``x``, ``y``.

    The continuous scene *is* this spline, so sampling it is exact; four bilinear look-ups (Sigg & Hadwiger
    2005, *GPU Gems 2*, ch. 20).
    """
    rows, cols = scene.shape[1:]
    share_x, near_x, far_x = _lookups(x, cols)
    share_y, near_y, far_y = _lookups(y, rows)
    grid = torch.empty(*x.shape, 2, device=x.device)
    result = []
    for gy in (near_y, far_y):
        grid[..., 1] = gy
        row = []
        for gx in (near_x, far_x):
            grid[..., 0] = gx
            value = F.grid_sample(scene[:, None], grid, padding_mode="border", align_corners=True)
            row.append(value[:, 0])
        result.append(row[1].lerp_(row[0], share_x))
    return result[1].lerp_(result[0], share_y)


def _lookups(x: Tensor, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Return the weight of the near pair of coefficients, and both pairs' positions in grid_sample's units.

    With w the four weights at fraction t: near = w0 + w1 = 5/6 − t/2 − t²/2 + t³/3, the pairs lie at −w0/near
    and 1 + w3/(1 − near).
    """
    unit = 2 / (size - 1)
    base = x.floor()
    t = x - base
    base = base.mul_(unit).sub_(1)
    near = (t / 3).sub_(0.5).mul_(t).sub_(0.5).mul_(t).add_(5 / 6)
    s = 1 - t
    a = (s * s).mul_(s).mul_(-unit / 6).div_(near).add_(base)
    b = (t * t).mul_(t).mul_(unit / 6).div_(1 - near).add_(base).add_(unit)
    return near, a, b


def respond(generator: torch.Generator, image: Tensor, ranges: Ranges) -> Tensor:
    """Return the digital numbers (n, rows, cols), about 0-1, of the sensor for radiance ``image``."""
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
    """Pass some images through the quantisation of baseline JPEG (ITU T.81, table K.1) in 8x8 blocks."""
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
