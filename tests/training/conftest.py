"""Provide ground without images for the benchmark's own tests."""

from pathlib import Path

import numpy as np
import pytest

from training import benchmark
from training.benchmark import MARGIN
from training.sites import Site

SIZE = 160
NOWHERE = Site("synthetic", "one date", "none", "", "")


@pytest.fixture
def ground():
    """Return band-limited ground larger than a pair by MARGIN on every side, no wave shorter than 6 px."""
    side = SIZE + 2 * MARGIN
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side))
    waves = np.fft.fft2(np.random.default_rng(3).standard_normal((side, side)))
    image = np.fft.ifft2(np.where(frequency < 1 / 6, waves, 0)).real
    return image / image.std()


@pytest.fixture
def pair(ground):
    """Return a function that injects a motion of a kind into the ground, which moved as a whole by
    ``shift``."""

    def make(kind, seed=0, shift=(0.0, 0.0)):
        inner = ground[MARGIN:-MARGIN, MARGIN:-MARGIN]
        site = NOWHERE._replace(shift=shift)
        return benchmark.inject(inner, ground, site, 0, kind, Path(), np.random.default_rng(seed))

    return make
