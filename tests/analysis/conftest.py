"""Provide noise of known covariance."""

import numpy as np
import pytest


@pytest.fixture
def simulated():
    """Return a function that draws noise (2, rows, cols) with the covariance of a model, on a torus twice as
    large."""

    def draw(rng, shape, model):
        double = tuple(2 * length for length in shape)
        away = [np.fft.fftfreq(length, 1 / length) for length in double]
        covariance = model.covariance(np.hypot(away[0][:, None], away[1]))
        power = np.maximum(np.fft.fft2(covariance).real, 0)
        noise = np.fft.ifft2(np.sqrt(power) * np.fft.fft2(rng.standard_normal((2, *double)))).real
        return noise[:, : shape[0], : shape[1]]

    return draw
