"""Band-limited textures whose values between the pixels are known, and pairs with a known motion."""

import numpy as np
import pytest
import torch


@pytest.fixture(scope="session")
def texture():
    """Function that gives a periodic texture (1, 1, rows, cols) of unit variance.

    Its power falls with frequency to the power ``slope``; nothing lies above ``highest`` cycles/px.
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
    """Function that gives the post image of a periodic pre image whose ground moves by (right, down) px."""

    def make(image, right, down):
        rows, cols = image.shape[-2:]
        phase = -2j * np.pi * (np.fft.fftfreq(cols) * right + np.fft.fftfreq(rows)[:, None] * down)
        return torch.from_numpy(np.fft.ifft2(np.fft.fft2(image.numpy()) * np.exp(phase)).real).float()

    return make


@pytest.fixture(scope="session")
def everywhere():
    """Function that gives the mask of an image that is valid everywhere."""
    return lambda image: torch.ones_like(image[:, :1], dtype=torch.bool)
