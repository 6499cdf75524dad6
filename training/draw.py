"""Draw the simulator's random numbers, all from the caller's generator and on its device."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def uniform(generator: torch.Generator, n: int, limits: tuple[float, float]) -> Tensor:
    low, high = limits
    return low + (high - low) * torch.rand(n, generator=generator, device=generator.device)


def log_uniform(generator: torch.Generator, n: int, limits: tuple[float, float]) -> Tensor:
    low, high = limits
    return torch.exp(uniform(generator, n, (math.log(low), math.log(high))))


def chance(generator: torch.Generator, n: int, share: float) -> Tensor:
    return torch.rand(n, generator=generator, device=generator.device) < share


def choice(generator: torch.Generator, n: int, shares: tuple[float, ...]) -> Tensor:
    """Return ``n`` indices drawn with probabilities ``shares`` (any positive sum)."""
    weights = torch.tensor(shares, device=generator.device)
    return torch.multinomial(weights, n, replacement=True, generator=generator)


def signs(generator: torch.Generator, n: int) -> Tensor:
    return chance(generator, n, 0.5).float() * 2 - 1


def noise_field(generator: torch.Generator, n: int, shape: tuple[int, int], slope: Tensor) -> Tensor:
    """Return periodic Gaussian fields (n, rows, cols), mean 0, deviation 1, power spectrum k^-slope.

    ``slope`` (n,) is that of the two-dimensional power spectrum; the Fourier method of Saupe (1988, *The
    Science of Fractal Images*, ch. 2).
    """
    rows, cols = shape
    device = generator.device
    ky = torch.fft.fftfreq(rows, device=device)[:, None]
    kx = torch.fft.rfftfreq(cols, device=device)[None]
    log_k = torch.log(torch.hypot(ky, kx).clamp_min(0.5 / max(shape)))
    white = torch.randn(n, rows, cols // 2 + 1, 2, generator=generator, device=device)
    amplitude = torch.exp(-0.5 * slope[:, None, None] * log_k)
    amplitude[:, 0, 0] = 0.0
    power = amplitude[:, :, 1:].square().sum((1, 2)) * 2 + amplitude[:, :, 0].square().sum(1)
    amplitude = amplitude * torch.rsqrt(power)[:, None, None] * (rows * cols / math.sqrt(2))
    return torch.fft.irfft2(torch.view_as_complex(white) * amplitude, s=shape)


def self_affine(generator: torch.Generator, m: int, samples: int, hurst: tuple[float, float]) -> Tensor:
    """Return periodic self-affine profiles (m, samples), mean 0, deviation 1, Hurst exponents drawn."""
    k = torch.arange(samples // 2 + 1, device=generator.device).float()
    exponent = uniform(generator, m, hurst)[:, None] + 0.5
    white = torch.randn(m, len(k), 2, generator=generator, device=generator.device)
    amplitude = k.clamp_min(1) ** -exponent
    amplitude[:, 0] = 0
    profile = torch.fft.irfft(torch.view_as_complex(white) * amplitude, n=samples)
    return profile / profile.square().mean(1, keepdim=True).sqrt()


def smooth_field(generator: torch.Generator, n: int, shape: tuple[int, int], knots: int) -> Tensor:
    """Return smooth fields (n, rows, cols), deviation near 1: quadratic splines through ``knots`` a side."""
    coarse = 1.5 * torch.randn(n, knots, knots, generator=generator, device=generator.device)
    down, across = (_spline_rows(size, knots, generator.device) for size in shape)
    return down @ coarse @ across.T


def _spline_rows(size: int, knots: int, device: torch.device) -> Tensor:
    """Return weights (size, knots) of quadratic B-splines spread evenly over ``size`` samples."""
    at = torch.linspace(0.5, knots - 1.5, size, device=device)[:, None]
    far = (at - torch.arange(knots, device=device)).abs()
    return torch.where(far < 0.5, 0.75 - far**2, 0.5 * (1.5 - far).clamp_min(0) ** 2)
