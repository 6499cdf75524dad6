"""The simulator's truth: its sign, its exactness away from the fault, and that one seed gives one pair."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
ndimage = pytest.importorskip("scipy.ndimage")

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from training import motion, scene, simulate  # noqa: E402
from training.ranges import DEFAULT  # noqa: E402

STILL = dataclasses.replace(
    DEFAULT,
    same_sun_share=1.0,
    contrast_change=0.0,
    decorrelation_share=0.0,
    new_road_share=0.0,
    cover_share=0.0,
    field_change_share=0.0,
    cloud_share=0.0,
    haze_share=0.0,
    blur_px=(0.5, 0.5),
    blur_difference_px=0.0,
    gain=(1.0, 1.0),
    offset=(0.0, 0.0),
    gamma=(1.0, 1.0),
    uneven_gain=(0.0, 0.0),
    noise=(1e-9, 2e-9),
    shot_noise=(1e-9, 2e-9),
    stripe_share=0.0,
    levels_share=0.0,
    jpeg_share=0.0,
    border_share=0.0,
)


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def shifted(n: int, shape, right: float, down: float) -> motion.Motion:
    shift = torch.tensor([[right, down]]).repeat(n, 1)
    return motion.Motion((), shift, torch.zeros(n, 2, 5), (shape[1] / 2, shape[0] / 2), shape[1] / 2)


def exposed(shape, field, seed=3):
    n = len(field.shift)
    generator = seeded(seed)
    ground = scene.draw_ground(generator, n, simulate.fine_shape(shape, STILL), None, STILL)
    return simulate.photograph(generator, ground, field, shape, STILL)


def test_a_shift_of_one_pixel_moves_the_image_right_and_down():
    pair = exposed((40, 56), shifted(3, (40, 56), 1.0, 2.0))
    assert torch.equal(pair.flow[:, 0], torch.ones(3, 40, 56))
    assert torch.equal(pair.flow[:, 1], torch.full((3, 40, 56), 2.0))
    torch.testing.assert_close(pair.post[..., 2:, 1:], pair.pre[..., :-2, :-1], atol=2e-5, rtol=0)
    assert not pair.valid[..., -2:, :].any() and not pair.valid[..., -1:].any()
    assert pair.valid[..., :-2, :-1].all()


def test_one_seed_gives_one_pair():
    first, again, other = (simulate.simulate(4, (32, 48), seeded(s)) for s in (5, 5, 6))
    assert all(torch.equal(a, b) for a, b in zip(first, again))
    assert not torch.equal(first.pre, other.pre)


def test_every_motion_stays_within_reach_and_every_image_is_finite():
    pair = simulate.simulate(24, (48, 32), seeded(1))
    assert pair.pre.shape == pair.post.shape == (24, 1, 48, 32)
    assert pair.flow.abs().max() <= DEFAULT.reach_px + 0.1
    assert all(torch.isfinite(t).all() for t in (pair.pre, pair.post, pair.flow))


def warped_back(pair: simulate.Pair, i: int) -> np.ndarray:
    rows, cols = pair.pre.shape[-2:]
    y, x = np.mgrid[:rows, :cols].astype(float)
    right, down = pair.flow[i].double().numpy()
    post = pair.post[i, 0].double().numpy()
    return ndimage.map_coordinates(post, [y + down, x + right], order=5, mode="mirror")


def far_from_edges(flow: torch.Tensor, gap: int = 6) -> np.ndarray:
    """True ``gap`` px from any jump of the field and 10 px from the border."""
    u = flow.double().numpy()
    jump = np.zeros(u.shape[1:], bool)
    for axis in (1, 2):
        step = np.abs(np.diff(u, axis=axis)).max(0) > 0.1
        jump |= np.pad(step, [(0, 1) if a + 1 == axis else (0, 0) for a in (0, 1)])
    keep = ~ndimage.binary_dilation(jump, iterations=gap)
    keep[:10], keep[-10:], keep[:, :10], keep[:, -10:] = False, False, False, False
    return keep


def test_post_warped_back_by_the_truth_is_pre():
    ranges = dataclasses.replace(STILL, blur_px=(0.9, 0.9))  # band-limited, so that a spline can tell
    pair = simulate.simulate(16, (96, 128), seeded(11), None, ranges)
    for i in range(16):
        keep = far_from_edges(pair.flow[i])
        pre = pair.pre[i, 0].double().numpy()
        left = (warped_back(pair, i) - pre)[keep]
        gx, gy = np.gradient(pre)
        shift_error = np.sqrt((left**2).mean() / ((gx**2 + gy**2)[keep].mean()))
        assert shift_error < 0.01, f"pair {i}: the truth is off by about {shift_error:.4f} px"
