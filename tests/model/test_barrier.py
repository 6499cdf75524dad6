"""Test a trace in the solver: windows end at it, and the field is sharp there and continuous at a tip."""

import numpy as np
import pytest
import torch

from microflow_qgis.core.grid import Window
from microflow_qgis.core.trace import cut_edges
from microflow_qgis.model.barrier import barrier_of, gaussian_beside, halved, median_beside
from microflow_qgis.model.filters import gaussian
from microflow_qgis.model.pyramid import Recipe, measure
from microflow_qgis.model.regularize import regularize

SHAPE = 48, 61


def cut_of(*lines, shape=SHAPE):
    cut = cut_edges([np.array(line, float) for line in lines], Window(0, 0, *shape))
    return torch.from_numpy(cut)[:, None, None]


@pytest.fixture
def through():
    return cut_of([[-9, 30.2], [80, 21.7]])


@pytest.fixture
def step():
    """Return a field of (±0.5, 0) px on both sides of the line of ``through``."""
    rows, cols = np.indices(SHAPE) + 0.5
    side = np.where(rows < np.interp(cols, [-9, 80], [30.2, 21.7]), 0.5, -0.5)
    return torch.from_numpy(np.stack([side, 0 * side])).float()[None]


def test_windows_end_at_the_trace(through, step):
    barrier = barrier_of(through)
    averaged = gaussian_beside(torch.ones_like(step), 1.0, barrier)
    own = gaussian_beside(step, 1.0, barrier)
    assert torch.allclose(own[:, :1], step[:, :1] * averaged[:, :1], atol=1e-5)  # nothing of the other side
    far = torch.ones(SHAPE, dtype=torch.bool)
    far[barrier.near[:, 1], barrier.near[:, 2]] = False
    assert torch.equal(own[..., far], gaussian(step, 1.0)[..., far])
    everywhere = torch.ones(1, 1, *SHAPE, dtype=torch.bool)
    noisy = step + 0.01 * torch.randn(step.shape, generator=torch.Generator().manual_seed(2))
    assert (median_beside(noisy, everywhere, barrier) - step).abs().max() < 0.05


def test_around_a_tip_windows_are_whole():
    barrier = barrier_of(cut_of([[30.0, -3.0], [30.0, 20.0]]))
    place = [tuple(pixel) for pixel in barrier.near[:, 1:].tolist()].index((23, 30))
    assert barrier.open[place].all()  # the tip lies in its first row
    place = [tuple(pixel) for pixel in barrier.near[:, 1:].tolist()].index((10, 30))
    assert not barrier.open[place][:, :4].any()
    assert barrier.open[place][:, 4:].all()


def test_without_a_trace_there_is_no_barrier(through):
    assert barrier_of(None) is None
    assert barrier_of(torch.zeros_like(through)) is None


def test_halved_pixels_are_parted_too(through):
    small = halved(through)
    assert small.shape[-2:] == (24, 31)
    passes = small[1, 0, 0].any(0)
    assert passes.all()  # from above to below every column crosses


def test_nothing_is_smoothed_across_the_trace(through, step):
    noisy = step + 0.05 * torch.randn(step.shape, generator=torch.Generator().manual_seed(3))
    confidence = torch.full((1, 1, *SHAPE), 0.8)  # little weight: without a trace the step is reduced
    plain = regularize(noisy, 0.2, confidence=confidence)
    parted = regularize(noisy, 0.2, confidence=confidence, cut=through)
    assert (parted - step).abs().max() < 0.1
    assert (parted - step).abs().mean() < 0.5 * (plain - step).abs().mean() + 1e-3
    shifted = regularize(noisy + 3 * (step > 0), 0.2, confidence=confidence, cut=through)
    below = step[:, :1] < 0
    assert torch.allclose(
        shifted[below.expand_as(step)], parted[below.expand_as(step)], atol=5e-3
    )  # one side does not depend on the other


def test_a_fault_whose_trace_is_known_is_measured_better(faulted, everywhere):
    """With independent noise on both dates: half the error within 6 px, and no bias towards the other
    side."""
    pre, post, truth, distance = faulted(128, 170, 0.6, noise=0.5)
    side = distance >= 0 if (distance < 0).any() else truth[0, 0] > 0
    side = torch.as_tensor(np.asarray(side))
    cut = torch.zeros(2, 1, 1, 128, 170, dtype=torch.bool)
    cut[0, 0, 0, :, :-1] = side[:, :-1] != side[:, 1:]
    cut[1, 0, 0, :-1] = side[:-1] != side[1:]
    recipe = Recipe(None, True, 2, False)
    errors = []
    with torch.inference_mode():
        for crossed in (None, cut):
            estimate = measure(pre, post, everywhere(pre), recipe, cut=crossed)
            smooth = regularize(estimate.flow, 0.2, confidence=estimate.confidence, cut=crossed)
            error = (smooth - truth).square().sum(1).sqrt()[0]
            errors.append(float(error[16:-16, 16:-16][abs(np.asarray(distance))[16:-16, 16:-16] < 6].mean()))
    assert errors[1] < 0.6 * errors[0]
