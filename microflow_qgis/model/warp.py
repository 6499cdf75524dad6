"""Sample images at displaced positions. No other module calls ``grid_sample``.

Images are (n, c, h, w), flows (n, 2, h, w) in px (right, down), sampled at p + flow(p) in absolute pixels, on
any device, in float32 and differentiable in both. Sides are at least 2 px; images and flows are finite.
Positions are rounded to about max(h, w) / 2^24 px.
"""

import math
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional

from . import kernels

PREFILTER_RADIUS = 10  # px; each tap beyond has a weight below 1e-6
FINER = 2  # coefficients per pixel along each axis, of :func:`finer_coefficients`
FINER_RADIUS = 6  # px: half-width of the windowed sinc; tests/model/test_warp.py measures the spline's errors
FINER_WINDOW = 4.0  # Kaiser's β: up to 0.4 cycles a px the phase errs by less than 0.004 px
_POLE = math.sqrt(3) - 2
_GAIN = 1 / (1 + 2 * sum(_POLE**k for k in range(1, PREFILTER_RADIUS + 1)))  # √3, and constants stay


def warp(image: Tensor, flow: Tensor, mode: str = "bicubic", padding: str = "border") -> Tensor:
    """Return ``image`` at p + flow(p): (n, c, h, w) float32.

    ``mode`` is ``bicubic`` (Keys' kernel, a = -0.75) or ``bilinear``. Outside the image, the ``padding``
    ``border`` gives the nearest border pixel, and ``zeros`` gives 0.
    """
    x, y = _positions(flow)
    return _sample(image.float(), x, y, mode, padding)


def displace(valid: Tensor, flow: Tensor) -> Tensor:
    """Return where p + flow(p) falls on valid pixels: (n, 1, h, w) bool, from ``valid`` of that shape.

    True where every pixel with a weight in bilinear sampling is valid and the position lies on the image,
    whose outer edge is half a pixel beyond its last centres. Wider kernels reach further, so the caller
    shrinks ``valid`` first.
    """
    h, w = flow.shape[-2:]
    x, y = (part.unsqueeze(1) for part in _positions(flow))
    inside = (x >= -0.5) & (x <= w - 0.5) & (y >= -0.5) & (y <= h - 0.5)
    return (warp(valid, flow, mode="bilinear") > 1 - 1e-3) & inside


def spline_coefficients(image: Tensor) -> Tensor:
    """Return coefficients (n, c, h, w) float32 of the cubic B-spline through ``image``, mirrored at borders.

    Along each axis this is a convolution with √3 z^|k|, z = √3 - 2, the inverse of the B-spline's samples (1,
    4, 1) / 6 (Unser, "Splines: a perfect fit for signal and image processing", 1999). Sides are longer than
    PREFILTER_RADIUS.
    """
    return _prefiltered(_prefiltered(image.float(), 2), 3)


def finer_coefficients(image: Tensor) -> Tensor:
    """Return coefficients (n, c, 2h, 2w) of the B-spline through ``image`` and samples half-way between.

    The cubic spline through the pixels alone biases the finest texture towards half pixels, by 0.02 px of a
    shift of 0.3 px (training/NOTES.md). The samples between are those of a sinc in Kaiser's window. Images
    that are too small have the coefficients of :func:`spline_coefficients`.
    """
    if min(image.shape[-2:]) <= len(_finer_taps()[0]) // 2:
        return spline_coefficients(image)
    image = image.float()
    fast = kernels.of(image)
    if fast:
        return fast.refined(image, _finer_taps())
    return _refined(_refined(image, 2), 3)


def warp_spline(coefficients: Tensor, flow: Tensor) -> Tensor:
    """Return the spline of the given coefficients at p + flow(p): (n, c, h, w).

    The coefficients are from :func:`spline_coefficients` or :func:`finer_coefficients`. Outside the image the
    spline has the value at the nearest border. Its 4x4 taps are four bilinear samples (Sigg & Hadwiger, "Fast
    third-order texture filtering", GPU Gems 2, 2005).
    """
    h, w = flow.shape[-2:]
    finer = coefficients.shape[-1] // w
    x, y = _positions(flow)
    left, right, left_weight = _fetches(finer * x.clamp(0, w - 1))
    upper, lower, upper_weight = _fetches(finer * y.clamp(0, h - 1))
    rows = [
        torch.lerp(
            _sample(coefficients, right, row, "bilinear", "reflection"),
            _sample(coefficients, left, row, "bilinear", "reflection"),
            left_weight[:, None],
        )
        for row in (upper, lower)
    ]
    return torch.lerp(rows[1], rows[0], upper_weight[:, None])


def _fetches(position: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return two linear samples that make one cubic B-spline: first, second, weight of the first."""
    base = position.floor()
    t = position - base
    weight = (5 - t * (3 + t * (3 - 2 * t))) / 6
    first = base - (1 - t) ** 3 / (6 * weight)
    second = base + 1 + t**3 / (6 - 6 * weight)
    return first, second, weight


def _prefiltered(image: Tensor, axis: int) -> Tensor:
    length, radius = image.shape[axis], PREFILTER_RADIUS
    border = (0, 0, radius, radius) if axis == 2 else (radius, radius, 0, 0)
    mirrored = functional.pad(image, border, mode="reflect")
    result = _GAIN * image
    for k in range(1, radius + 1):
        for start in (radius - k, radius + k):
            result.add_(mirrored.narrow(axis, start, length), alpha=_GAIN * _POLE**k)
    return result


def _refined(image: Tensor, axis: int) -> Tensor:
    """Return twice as many coefficients along an axis, the even ones at the pixels."""
    radius = len(_finer_taps()[0]) // 2
    length = image.shape[axis]
    border = (0, 0, radius, radius) if axis == 2 else (radius, radius, 0, 0)
    mirrored = functional.pad(image, border, mode="reflect")
    phases = []
    for taps in _finer_taps():  # shifted sums: conv2d takes twice as long on a CPU
        phase = torch.zeros_like(image)
        for k, tap in enumerate(taps):
            phase.add_(mirrored.narrow(axis, k, length), alpha=tap)
        phases.append(phase)
    return torch.stack(phases, axis + 1).flatten(axis, axis + 1)


@lru_cache(maxsize=1)
def _finer_taps() -> tuple[list[float], list[float]]:
    """Return the taps that give, by correlation, the coefficients at and half a pixel after each pixel."""
    x = torch.arange(-FINER * FINER_RADIUS, FINER * FINER_RADIUS + 1, dtype=torch.float64) / FINER
    window = torch.special.i0(FINER_WINDOW * (1 - (x / FINER_RADIUS) ** 2).clamp_min(0).sqrt())
    between = torch.sinc(x) * window
    between[FINER_RADIUS * FINER % FINER :: FINER] = 0
    between /= between.sum()
    between[FINER * FINER_RADIUS] = 1
    k = torch.arange(-PREFILTER_RADIUS, PREFILTER_RADIUS + 1).abs()
    inverse = _GAIN * _POLE ** k.double()
    whole = functional.conv1d(between[None, None], inverse[None, None], padding=2 * PREFILTER_RADIUS)
    reach = math.ceil(whole.shape[-1] / 2 / FINER)  # px
    whole = functional.pad(whole, (FINER * reach - whole.shape[-1] // 2,) * 2)
    even, odd = (whole[0, 0, phase::FINER].flip(0) for phase in (0, 1))
    return even.tolist(), [0.0, *odd.tolist()]


def _positions(flow: Tensor) -> tuple[Tensor, Tensor]:
    flow = flow.float()
    h, w = flow.shape[-2:]
    x = torch.arange(w, dtype=torch.float32, device=flow.device)
    y = torch.arange(h, dtype=torch.float32, device=flow.device)
    return flow[:, 0] + x, flow[:, 1] + y[:, None]  # (n, h, w) each


def _sample(image: Tensor, x: Tensor, y: Tensor, mode: str, padding: str) -> Tensor:
    """Return ``image`` at columns x and rows y, with aligned corners.

    The padding ``reflection`` then mirrors at pixel centres.
    """
    h, w = image.shape[-2:]
    grid = torch.stack([x * (2 / (w - 1)) - 1, y * (2 / (h - 1)) - 1], -1)  # (n, h, w, 2)
    return functional.grid_sample(image, grid, mode, padding, align_corners=True)
