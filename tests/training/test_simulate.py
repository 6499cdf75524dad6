"""Test the simulator's truth: its sign, its exactness away from the fault, and reproducibility by seed."""

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
    calm_share=0.0,
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


def warped_back(pair: simulate.SimulatedPair, i: int) -> np.ndarray:
    rows, cols = pair.pre.shape[-2:]
    y, x = np.mgrid[:rows, :cols].astype(float)
    right, down = pair.flow[i].double().numpy()
    post = pair.post[i, 0].double().numpy()
    return ndimage.map_coordinates(post, [y + down, x + right], order=5, mode="mirror")


def smooth_ground(n: int, shape: tuple[int, int]) -> scene.SceneGround:
    """Return ground without wavelengths under 7 px, so that a spline interpolates the image."""
    rows, cols = simulate.fine_shape(shape, STILL)
    waves = torch.fft.rfft2(torch.randn(n, rows, cols, generator=seeded(2)))
    k = torch.hypot(torch.fft.fftfreq(rows)[:, None], torch.fft.rfftfreq(cols)[None])
    field = torch.fft.irfft2(waves * (k < 1 / 14), s=(rows, cols))
    field = 0.4 + 0.06 * field / field.std((1, 2), keepdim=True)
    return scene.SceneGround(field, field.clone(), torch.ones_like(field, dtype=torch.bool))


def far_from_edges(flow: torch.Tensor, gap: int = 8) -> np.ndarray:
    """Return True ``gap`` px from any kink or jump of the field and 12 px from the border."""
    u = flow.double().numpy()
    jump = np.zeros(u.shape[1:], bool)
    for axis in (1, 2):
        bend = np.abs(np.diff(u, n=2, axis=axis)).max(0) > 0.01
        jump |= np.pad(bend, [(1, 1) if a + 1 == axis else (0, 0) for a in (0, 1)])
    keep = ~ndimage.binary_dilation(jump, iterations=gap)
    keep[:12], keep[-12:], keep[:, :12], keep[:, -12:] = False, False, False, False
    return keep


def test_post_warped_back_by_the_truth_is_pre():
    shape, n = (96, 128), 32
    generator = seeded(11)
    field = motion.draw_motion(generator, n, shape, STILL)
    pair = simulate.photograph(generator, smooth_ground(n, shape), field, shape, STILL)
    seen = 0
    for i in range(n):
        keep = far_from_edges(pair.flow[i])
        if not keep.any():
            continue
        pre = pair.pre[i, 0].double().numpy()
        gy, gx = np.gradient(pre)
        error = (warped_back(pair, i) - pre)[keep] / np.sqrt((gx**2 + gy**2)[keep].mean())
        seen += keep.sum()
        assert np.sqrt((error**2).mean()) < 0.002, f"pair {i}"
        assert np.abs(error).max() < 0.03, f"pair {i}"
    assert seen > 0.3 * n * shape[0] * shape[1]


def test_ground_beside_a_sharp_fault_moves_as_a_block():
    shape, slip = (48, 64), 2.0
    fault = motion.Faults(
        centre=torch.tensor([[30.3, 0.0]]),
        strike=torch.tensor([[0.0, 1.0]]),
        slip=torch.tensor([[0.0, slip]]),
        depth=torch.tensor([torch.inf]),
        width=torch.zeros(1),
        table=torch.zeros(1, 2, 256),
        reach=torch.tensor([200.0]),
        length=torch.tensor([torch.inf]),
        middle=torch.zeros(1),
    )
    pair = exposed(shape, shifted(1, shape, 0.0, 0.0)._replace(faults=(fault,)))
    left, right = pair.flow[0, 1, 0, :31].unique(), pair.flow[0, 1, 0, 31:].unique()
    assert {left.item(), right.item()} == {slip / 2, -slip / 2}
    pre, post = pair.pre[0, 0], pair.post[0, 0]
    for columns, move in ((slice(0, 29), left), (slice(33, None), right)):
        step = int(move)
        torch.testing.assert_close(post[2 + step : 46 + step, columns], pre[2:46, columns], atol=2e-5, rtol=0)


def test_both_dates_are_equally_sharp_whatever_the_shift():
    """Otherwise a network could infer the sub-pixel shift from the blur."""
    energy = []
    for k in range(6):
        shift = shifted(16, (64, 64), k / 6, 0.0)
        pair = exposed((64, 64), shift, seed=k)
        energy.append([image.diff(dim=3).square().mean() for image in (pair.pre, pair.post)])
    ratio = [post / pre for pre, post in energy]
    assert max(abs(r - 1) for r in ratio) < 0.02


def test_real_images_are_seen_at_the_same_place_at_both_dates():
    generator = seeded(4)
    place = (255 * torch.rand(2, 300, 320, generator=generator)).to(torch.uint8)
    place[1] = place[0]
    ranges = dataclasses.replace(STILL, real_share=1.0, motion_shares=(1.0, 0.0, 0.0, 0.0, 0.0, 0.0))
    pair = simulate.simulate(6, 48, generator, scene.Scenes((place,)), ranges)
    torch.testing.assert_close(pair.post, pair.pre, atol=1e-5, rtol=0)
    assert pair.pre.std() > 0.02


def test_changed_ground_is_marked():
    ranges = dataclasses.replace(STILL, fields_share=1.0, field_change_share=0.5, patches_share=0.0)
    still = dataclasses.replace(ranges, motion_shares=(1.0, 0.0, 0.0, 0.0, 0.0, 0.0), relief_share=0.0)
    pair = simulate.simulate(8, 96, seeded(8), None, still)
    inside = -torch.nn.functional.max_pool2d(-pair.unchanged.float(), 7, stride=1, padding=3) > 0
    inside[..., :4, :] = inside[..., -4:, :] = inside[..., :4] = inside[..., -4:] = False
    difference = (pair.post - pair.pre).abs()
    assert difference[inside].max() < 1e-4
    assert difference[~pair.unchanged].mean() > 0.01
    assert 0.2 < pair.unchanged.float().mean() < 0.8


def test_nothing_is_seen_beyond_the_edge_of_a_swath():
    ranges = dataclasses.replace(DEFAULT, border_share=1.0)
    pair = simulate.simulate(8, 64, seeded(9), None, ranges)
    assert (pair.pre[pair.valid] != 0).all()
    for image in (pair.pre, pair.post):
        empty = image == 0
        assert 0.02 < empty.float().mean() < 0.6
        assert not pair.valid[empty].any()


def test_the_table_names_every_knob():
    lines = [line for line in (DEFAULT.__doc__ or "").splitlines() if "|" in line]
    table = " ".join(lines).replace("_share, _px", "_share, misregistration_px")
    missing = [f.name for f in dataclasses.fields(DEFAULT) if f.name not in table]
    assert not missing


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_the_same_on_cuda():
    pair, again = (simulate.simulate(8, 96, torch.Generator("cuda").manual_seed(1)) for _ in range(2))
    assert pair.pre.is_cuda and pair.flow.is_cuda
    torch.testing.assert_close(pair.post, again.post, atol=1e-4, rtol=0)
