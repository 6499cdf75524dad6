"""Test a pair displaced as a whole by far more than the largest displacement, and a result at its limit."""

import numpy as np
import pytest


@pytest.mark.parametrize(("right", "down"), [(-28, 36), (24, 11)])
def test_a_shift_of_the_whole_image_is_found_and_measured_about(run, shifted, right, down):
    pre, post = shifted(230, 301, right, down)
    job, outcome = run(pre, post, tile_size=128)
    assert tuple(outcome["shift"]) == (right, down)
    assert any("moved by" in note for note in outcome["notes"])
    flow = job.arrays.map("flow")
    sure = job.arrays.map("confidence") > 0.5
    assert sure.mean() > 0.4
    error = np.hypot(flow[0] - right, flow[1] - down)[sure]
    assert np.median(error) < 0.02
    assert not outcome["limit_reached"]


def test_small_and_doubtful_shifts_are_left_to_the_tiles(run, shifted):
    pre, post = shifted(150, 203, 1, -1)
    assert tuple(run(pre, post)[1]["shift"]) == (0, 0)
    noise = np.random.default_rng(3).normal(size=(2, 150, 203)).astype(np.float32)
    assert tuple(run(*noise)[1]["shift"]) == (0, 0)


def test_motion_at_the_limit_is_said(run, shifted):
    pre, post = shifted(150, 203, 1, 0)
    _, outcome = run(pre, post, max_displacement=1.0)
    assert outcome["limit_reached"] or any(outcome["shift"])
