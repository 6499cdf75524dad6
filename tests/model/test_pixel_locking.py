"""Test the measurement of pixel locking on images whose aliasing is known."""

from functools import lru_cache

import numpy as np
import pytest
import torch
from scipy import ndimage

from microflow_qgis.model.pixel_locking import BLOCK, is_sure, locking, locking_equations, locking_share

COARSENING = 4  # pixels of the ground for each of the sensor


def seen(ground, motion, blur):
    """Return images (1, 1, h, w) before and after, of a sensor whose point spread has σ ``blur`` px.

    The right half has moved by ``motion`` px to the right, the left half by as much to the left.
    """
    half = ground.shape[1] // 2
    moved = np.hstack(
        [
            ndimage.shift(ground, (0, sign * motion * COARSENING), order=5, mode="mirror")[:, part]
            for sign, part in ((-1, slice(None, half)), (1, slice(half, None)))
        ]
    )
    images = [
        ndimage.gaussian_filter(image, blur * COARSENING)[::COARSENING, ::COARSENING]
        for image in (ground, moved)
    ]
    return [torch.from_numpy(image.astype(np.float32))[None, None] for image in images]


@lru_cache
def measured(motion, blur, seed=0, shape=(192, 256)):
    """Return images, and the flow that is right everywhere, and the images of a sensor."""
    ground = np.random.default_rng(seed).normal(size=[COARSENING * n for n in shape])
    ground = ndimage.gaussian_filter(ground, 2.0)
    images = seen(ground, motion, blur)
    flow = torch.zeros(1, 2, *shape)
    flow[:, 0, :, : shape[1] // 2], flow[:, 0, :, shape[1] // 2 :] = -motion, motion
    return images, flow


def share_of(images, flow, counted=None):
    there = torch.ones_like(images[0], dtype=torch.bool)
    counted = there if counted is None else counted
    return locking_share(locking_equations(*images, there, flow, torch.ones_like(images[0]), counted))


@pytest.mark.parametrize("true", [-0.05, 0.03, 0.1])
def test_a_locked_flow_shows_its_share(true):
    images, flow = measured(0.3, blur=0.7)
    share, error = share_of(images, flow - true * locking(flow))
    assert share == pytest.approx(true, abs=0.02)
    assert is_sure(share, error)


def test_a_right_flow_shows_none():
    share, error = share_of(*measured(0.3, blur=0.7))
    assert abs(share) < 0.01
    assert error < 0.01


def test_a_constant_residual_motion_is_not_a_share():
    images, flow = measured(0.3, blur=0.7)
    counted = torch.ones_like(images[0], dtype=torch.bool)
    counted[..., : counted.shape[-1] // 4] = False  # else the halves' errors cancel
    share, _ = share_of(images, flow + 0.03, counted)
    assert abs(share) < 0.02


def test_pixels_that_are_not_counted_do_not_matter():
    images, flow = measured(0.3, blur=0.7)
    counted = torch.zeros_like(images[0], dtype=torch.bool)
    counted[..., BLOCK:-BLOCK, BLOCK:-BLOCK] = True
    flow = flow - 0.05 * locking(flow)
    flow[..., :20] = 0.4
    assert share_of(images, flow, counted)[0] == pytest.approx(0.05, abs=0.02)


def test_nothing_known_has_no_share():
    images, flow = measured(0.3, blur=0.7)
    share, error = share_of(images, torch.full_like(flow, torch.nan))
    assert np.isnan(share)
    assert not is_sure(share, error)


def test_still_ground_has_no_certain_share():
    images, flow = measured(0.0, blur=0.45)
    rng = torch.Generator().manual_seed(1)
    noisy = [image + 0.1 * image.std() * torch.randn(image.shape, generator=rng) for image in images]
    assert not is_sure(*share_of(noisy, flow + 0.01))


@pytest.mark.parametrize("share", [0.2, -0.2, 0.02, np.nan])
def test_shares_that_are_no_aliasing_are_not_sure(share):
    assert not is_sure(share, 0.01)
