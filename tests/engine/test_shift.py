"""Test a pair displaced as a whole by far more than the largest displacement, and a result at its limit."""

import numpy as np
import pytest

from microflow_qgis.engine.job import Job
from microflow_qgis.engine.shift import whole_shift


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


@pytest.mark.parametrize(("right", "down"), [(40, 0), (-10, 38)])
def test_a_shift_of_the_whole_image_is_found_through_stripes_without_data(run, shifted, right, down):
    """The stripes of both images lie elsewhere, as with Landsat 7, whose scan-line corrector failed."""
    row, col = np.mgrid[:230, :301]
    pre, post = (np.array(image) for image in shifted(230, 301, right, down))
    gaps = [(row + 0.16 * col + phase) % 33 < 9 for phase in (0, 17)]
    for image, gap in zip((pre, post), gaps):
        image[gap] = 0
    job, outcome = run(pre, post, ~(gaps[0] | gaps[1]), tile_size=128)
    assert tuple(outcome["shift"]) == (right, down)
    flow = job.arrays.map("flow")
    finite = np.isfinite(flow[0])
    assert finite.mean() > 0.3
    error = np.hypot(flow[0] - right, flow[1] - down)[finite]
    assert np.median(error) < 0.02
    assert np.percentile(error, 90) < 0.2


def test_small_and_doubtful_shifts_are_left_to_the_tiles(run, shifted):
    pre, post = shifted(150, 203, 1, -1)
    assert tuple(run(pre, post)[1]["shift"]) == (0, 0)
    noise = np.random.default_rng(3).normal(size=(2, 150, 203)).astype(np.float32)
    assert tuple(run(*noise)[1]["shift"]) == (0, 0)


def waves(seed):
    """Return a function of row and column, the sum of 40 waves of 4 px and more."""
    rng = np.random.default_rng(seed)
    length = 4 / np.sqrt(rng.uniform(0.01, 1, 40))
    angle, phase = rng.uniform(0, 2 * np.pi, (2, 40))

    def texture(row, col):
        along = np.multiply.outer(row, np.sin(angle)) + np.multiply.outer(col, np.cos(angle))
        return np.cos(2 * np.pi * along / length + phase) @ (length / np.linalg.norm(length))

    return texture


@pytest.mark.parametrize("strength", [0.0, 0.2])
def test_coarse_levels_of_a_small_image_do_not_mislead(run, strength):
    """At a quarter of the resolution, the fine waves of these images agree at another motion."""
    texture, (row, col) = waves(4), np.mgrid[:90, :96]
    job, outcome = run(texture(row, col), texture(row + 2, col - 3), tv_strength=strength)
    error = np.hypot(job.arrays.map("flow")[0] - 3, job.arrays.map("flow")[1] + 2)
    assert np.median(error) < 0.02
    assert tuple(outcome["shift"]) == (3, -2)


@pytest.mark.parametrize("seed", range(5))
def test_small_images_of_other_ground_have_no_shift(tmp_path, seed):
    job = Job("estimate", str(tmp_path), (80, 80))
    for name, number in (("pre", seed), ("post", seed + 100)):
        job.arrays.map(name, "w+")[:] = waves(number)(*np.mgrid[:80, :80])
    job.arrays.map("valid", "w+")[:] = True
    assert whole_shift(job) == (0, 0)


def test_motion_at_the_limit_is_said(run, shifted):
    pre, post = shifted(150, 203, 1, 0)
    _, outcome = run(pre, post, max_displacement=1.0)
    assert outcome["limit_reached"] or any(outcome["shift"])
