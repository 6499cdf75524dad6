"""Test that the motion injected into real images is the one that the truth states."""

import numpy as np
import pytest
import tifffile
from scipy import ndimage

from microflow_qgis.core.scores import BORDER, FAULT_REACH
from training import injection
from training.benchmark import MARGIN
from training.injection import (
    KAIKOURA,
    PAD,
    SHEAR,
    SHEAR_WIDTH,
    STEPS,
    TURN,
    InjectedMotion,
    displaced,
    motion,
)

SIZE = 160
SINGLE = ("0.15", "0.6", "3")


def inside(array):
    return array[..., BORDER:-BORDER, BORDER:-BORDER]


def read_at(image, rows, cols):
    return ndimage.map_coordinates(image, [rows, cols], order=5, mode="mirror")


def test_without_motion_post_stays_as_it_is(pair, ground):
    still = pair("none")
    assert np.array_equal(still.pre, ground[MARGIN:-MARGIN, MARGIN:-MARGIN])
    assert np.allclose(still.post, still.pre, atol=1e-6)
    assert np.array_equal(still.truth, np.zeros((2, SIZE, SIZE)))
    assert np.isinf(still.distance).all()
    assert still.traces == []


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("kind", [*STEPS, "shear", "rotation"])
def test_post_sampled_where_the_truth_points_is_pre(pair, kind, seed):
    made = pair(kind, seed)
    rows, cols = np.indices((SIZE, SIZE), dtype=float)
    right, down = made.truth
    back = read_at(made.post, rows + down, cols + right)
    far = inside(
        np.abs(made.distance) > 2 * STEPS.get(kind, 0) + 3
    )  # its spline does not reach over the trace
    difference = inside(back - made.pre)[far]
    assert far.mean() > 0.5
    assert np.abs(difference).max() < 0.02
    opposite = read_at(made.post, rows - down, cols - right)
    assert inside(opposite - made.pre)[far].std() > 5 * difference.std()


def test_in_a_pair_that_moved_as_a_whole_the_motion_adds(ground):
    shift, size = (-1.0, 2.0), (SIZE, SIZE)  # whole px: post shows pre's (r, c) at (r + 2, c - 1)
    moving = motion("0.6", size, None, 0, np.random.default_rng(4))
    shifted = displaced(np.roll(ground, (2, -1), (0, 1)), moving, shift, MARGIN)
    plain = displaced(ground, moving, (0.0, 0.0), MARGIN)
    assert np.allclose(inside(shifted), inside(np.roll(plain, (2, -1), (0, 1))), atol=1e-3)


def test_reading_between_pixels_neither_blurs_nor_pulls():
    side = 96
    cols = np.indices((side, side))[1] - side / 2.0
    for cycles in (0.1, 0.3, 0.4):
        phase = 2 * np.pi * cycles
        whole = np.cos(phase * cols)
        grid = np.zeros((2, side, side))
        grid[0] = 0.5
        moved = displaced(whole, InjectedMotion(grid=grid), (0.0, 0.0), MARGIN)
        true = np.cos(phase * (cols - 0.5))[MARGIN:-MARGIN, MARGIN:-MARGIN]
        middle = np.s_[20:-20, 20:-20]
        assert np.abs(moved - true)[middle].max() < 0.02
        spline = ndimage.shift(whole, (0, 0.5), order=5, mode="mirror")[MARGIN:-MARGIN, MARGIN:-MARGIN]
        if cycles == 0.4:
            assert np.abs(spline - true)[middle].max() > 0.1  # the error of the method that this replaces


@pytest.mark.parametrize("kind", STEPS)
def test_the_slip_at_the_trace_is_the_kinds(pair, kind):
    made = pair(kind)
    half = np.hypot(*made.truth).max()
    assert half <= 0.5 * STEPS[kind] * (1.5 if kind == "double" else 1) + 1e-6
    if kind in SINGLE:
        assert np.linalg.norm(made.offset) == pytest.approx(STEPS[kind])
        sides = [made.truth[:, np.abs(made.distance - at) < 0.5].mean(1) for at in (1.0, -1.0)]
        assert sides[0] - sides[1] == pytest.approx(made.offset, rel=0.03)
    else:
        assert not made.offset.any()


def test_a_fault_with_a_tip_ends_within_the_frame(pair):
    made = pair("tip")
    assert np.isinf(made.distance).any()
    assert (np.abs(made.distance) < FAULT_REACH).any()
    assert np.abs(np.diff(made.truth, axis=2)).max() > 0.05
    assert ((made.traces[0][-1] > 0) & (made.traces[0][-1] < SIZE)).all()


@pytest.mark.parametrize("kind", STEPS)
def test_traces_lie_on_the_jump(pair, kind):
    made = pair(kind)
    assert len(made.traces) == (2 if kind == "double" else 1)
    for trace in made.traces:
        cols, rows = np.floor(trace).astype(int).T
        here = (rows > 0) & (rows < SIZE) & (cols > 0) & (cols < SIZE)
        assert here.sum() > SIZE / 4
        assert np.abs(made.distance[rows[here], cols[here]]).max() < 1.0


def test_smooth_motions_are_as_steep_as_they_say(pair):
    shear, turn = pair("shear").truth, pair("rotation").truth
    steep = [np.sqrt(sum((part**2).sum(0) for part in np.gradient(u, axis=(1, 2)))) for u in (shear, turn)]
    assert steep[0].max() == pytest.approx(SHEAR / SHEAR_WIDTH, rel=1e-3)
    assert steep[1] == pytest.approx(np.sqrt(2) * TURN, rel=1e-2)
    assert np.isinf(pair("shear").distance).all()


def test_a_gridded_field_is_carried_in_px_to_the_right_and_down(tmp_path, monkeypatch):
    monkeypatch.setattr(injection, "KAIKOURA_PLACES", ((0, 0),))
    field = np.zeros((40 + 2 * PAD, 50 + 2 * PAD, 3), np.float32)
    field[:, PAD + 20 :, 0], field[..., 1] = 5.0, -2.5  # m, to the east behind a step, and to the south
    (tmp_path / KAIKOURA).parent.mkdir(parents=True)
    tifffile.imwrite(tmp_path / KAIKOURA, field, photometric="minisblack")
    moving = motion("kaikoura", (40, 50), tmp_path, 0, np.random.default_rng(0))
    rows, cols = np.indices((40, 50), dtype=float)
    right, down = moving.at(cols, rows)
    assert right[0, [0, 19, 20, 49]] == pytest.approx([0, 0, 2, 2])
    assert down == pytest.approx(np.ones((40, 50)))
    assert moving.distance(cols, rows)[7, [10, 19, 30]] == pytest.approx([9, 0, 11])
