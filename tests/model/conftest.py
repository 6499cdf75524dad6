"""Provide band-limited textures with known values between the pixels, and pairs of known motion."""

import numpy as np
import pytest
import torch


@pytest.fixture(scope="session")
def texture():
    """Return a function that returns a periodic texture (1, 1, rows, cols) of unit variance.

    Its power falls with frequency to the power ``slope``; it has no frequency above ``highest`` cycles/px.
    """

    def make(rows, cols, seed=7, slope=1.0, highest=0.3):
        frequency = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.fftfreq(cols))
        frequency[0, 0] = np.inf
        waves = np.fft.fft2(np.random.default_rng(seed).standard_normal((rows, cols)))
        waves *= np.where(frequency <= highest, frequency, np.inf) ** (-slope / 2)
        image = np.fft.ifft2(waves).real
        return torch.from_numpy(image / image.std()).float()[None, None]

    return make


@pytest.fixture(scope="session")
def moved():
    """Return a function that moves the ground of a periodic image by (right, down) px."""

    def make(image, right, down):
        rows, cols = image.shape[-2:]
        phase = -2j * np.pi * (np.fft.fftfreq(cols) * right + np.fft.fftfreq(rows)[:, None] * down)
        return torch.from_numpy(np.fft.ifft2(np.fft.fft2(image.numpy()) * np.exp(phase)).real).float()

    return make


@pytest.fixture(scope="session")
def everywhere():
    """Return a function that returns the mask of an image that is valid everywhere."""
    return lambda image: torch.ones_like(image[:, :1], dtype=torch.bool)


@pytest.fixture(scope="session")
def faulted(texture, moved):
    """Return a function that returns pre, post, truth (1, 2, rows, cols) and px to the fault of two blocks.

    The fault runs through the middle, 0.5 rad down from the right, and the blocks slide along it by ``slip``
    px. Both dates have independent noise, the second a gain that varies by a tenth.
    """

    def make(rows, cols, slip, noise=0.02):
        ground = texture(rows, cols, slope=2.0, highest=0.4)
        along = np.cos(0.5), np.sin(0.5)
        y, x = np.mgrid[:rows, :cols]
        distance = torch.from_numpy((y - rows / 2) * along[0] - (x - cols / 2) * along[1])
        side = torch.where(distance >= 0, 1.0, -1.0)
        truth = torch.stack([side * slip / 2 * part for part in along])[None].float()
        upper, lower = (moved(ground, *(sign * slip / 2 * part for part in along)) for sign in (-1, 1))
        gain = 1 + 0.1 * torch.from_numpy(np.sin(2 * np.pi * (0.6 * x / cols - 0.3 * y / rows) + 1)).float()
        generator = torch.Generator().manual_seed(1)
        pre, post = 10 + ground, gain * (10 + torch.where(side > 0, lower, upper))
        pre, post = (image + noise * torch.randn(image.shape, generator=generator) for image in (pre, post))
        return pre, post, truth, distance.abs()

    return make
