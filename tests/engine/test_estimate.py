"""Test scenes from files to files, tile by tile, in this process."""

from pathlib import Path

import numpy as np
import pytest
import torch

from microflow_qgis.engine.job import BUILTIN, NO_WEIGHTS
from microflow_qgis.model import weights
from microflow_qgis.model.regularize import regularize as regularized
from microflow_qgis.paths import weights_path

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
INNER = (..., slice(20, -20), slice(20, -20))
DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]


@pytest.fixture
def untrained(tmp_path):
    """Return path of the weights of a small network that takes the mean of its windows' least squares."""
    torch.manual_seed(3)
    path = tmp_path / "untrained.safetensors"
    architecture = {"backbone": "compact", "channels": [8, 12], "refinements": 3, "shared": True}
    state = weights.build(architecture).state_dict()
    weights.save(path, state, {"architecture": architecture, "reach": 4.0})
    return str(path)


@pytest.fixture(scope="module")
def sample():
    """Return pre, post and truth of the sample pair."""
    tifffile = pytest.importorskip("tifffile")
    return tuple(
        tifffile.imread(SAMPLE / f"{name}.tif").astype(np.float32) for name in ("pre", "post", "truth")
    )


def error(flow, truth):
    return np.hypot(*(flow - (np.reshape(truth, (2, 1, 1)) if np.ndim(truth) == 1 else truth)))


def results(job):
    return [job.arrays.map(name) for name in ("raw_flow", "confidence", "flow")]


@pytest.mark.parametrize("device", DEVICES)
def test_one_px_right_and_two_down_is_plus_one_plus_two(run, device, shifted):
    job, outcome = run(*shifted(96, 131, 1, 2), device=device)
    for name in ("raw_flow", "flow"):
        assert np.median(job.arrays.map(name)[INNER], axis=(1, 2)) == pytest.approx((1, 2), abs=0.01)
        assert error(job.arrays.map(name), (1, 2))[INNER].mean() < 0.02
    confidence = job.arrays.map("confidence")
    assert 0 <= confidence.min() <= confidence.max() <= 1
    assert confidence[INNER].mean() > 0.7
    assert outcome["device"] == device
    assert outcome["precision"] == "float32"
    assert outcome["seconds"] > 0
    assert outcome["notes"] == []


def test_the_samples_motion_is_found_and_tiles_of_two_sizes_agree(run, sample):
    pre, post, truth = sample
    small, _ = run(pre, post, tile_size=128)
    large, _ = run(pre, post, tile_size=512)
    still = np.hypot(*truth).mean()
    for job in (small, large):
        assert error(job.arrays.map("flow"), truth).mean() < 0.4 * still
    for one, other in zip(results(small), results(large)):
        assert np.abs(one - other).max() < 0.02


@pytest.mark.parametrize("name", ["untrained", BUILTIN])
def test_tiles_of_two_sizes_agree_with_a_network_too(run, sample, untrained, name):
    path = untrained if name == "untrained" else str(weights_path(BUILTIN))
    part = (slice(0, 300), slice(0, 320))
    pre, post, _ = (image[(..., *part)] for image in sample)
    for refine in (True, False):
        jobs = [run(pre, post, weights=path, refine=refine, tile_size=size)[0] for size in (128, 512)]
        for difference in (np.abs(one - other) for one, other in zip(*map(results, jobs))):
            assert difference.max() < 0.02 or (name == "untrained" and (difference > 0.02).mean() < 1e-3)


def test_an_image_that_no_tile_divides_is_whole_and_known_but_beside_the_invalid(run, sliding):
    pre, post, truth = sliding(203, 301)
    valid = np.ones((203, 301), bool)
    valid[60:90, 100:140] = False
    valid[150, 20] = False
    valid[:, 290:] = False
    gaps = np.where(valid, pre, 0), np.where(valid, post, 0)  # as the images are brought onto one grid
    jobs = [run(*gaps, valid, tile_size=size)[0] for size in (128, 512)]
    unknown = np.zeros((203, 301), bool)
    for row, col in zip(*np.nonzero(~valid)):
        unknown[row, col] = True
    for raw, confidence, flow in map(results, jobs):
        for array in (raw[0], raw[1], confidence, flow[0], flow[1]):
            np.testing.assert_array_equal(np.isnan(array), unknown)
        assert np.nanmean(error(flow, truth)) < 0.08
    lands = ~unknown  # a motion of a whole pixel ends on the edge of the invalid: a thousandth decides
    for shift in (-1, 1):
        lands &= ~np.roll(unknown, shift, axis=0) & ~np.roll(unknown, shift, axis=1)
    beside = np.abs(np.arange(301) - 150) > 3  # px; at the fault a pixel may take either side's motion
    for one, other in zip(*map(results, jobs)):
        differences = np.where(lands, np.abs(one - other), 0)[..., beside]
        assert np.nanmax(differences) < 0.02
        assert np.nanmean(np.abs(one - other) > 0.02) < 1e-3


def test_scenes_without_data_are_unknown_everywhere(run, shifted):
    pre, post = shifted(130, 150, 1, 0)
    job, _ = run(pre, post, valid=False, tile_size=128)
    for array in results(job):
        assert np.isnan(array).all()


def test_turning_both_images_turns_the_flow(run, sliding):
    pre, post, truth = sliding(128, 173)
    plain = run(pre, post)[0].arrays.map("flow")
    quarter = run(np.rot90(pre, -1), np.rot90(post, -1))[0].arrays.map("flow")
    right, down = np.rot90(quarter, 1, (1, 2))
    assert error(np.stack((down, -right)), plain)[INNER].mean() < 0.01
    assert error(plain, truth)[INNER].mean() < 0.05


@pytest.mark.parametrize("motion", [(10, 0), (-7, 7), (3, -10)])
def test_ten_px_are_found_within_twelve(run, motion, shifted):
    pre, post = shifted(190, 231, *motion)
    job, outcome = run(pre, post, max_displacement=12.0, tile_size=128)
    assert outcome["levels"] > 3
    assert error(job.arrays.map("flow"), motion)[INNER].mean() < 0.03
    assert np.median(job.arrays.map("confidence")) > 0.7


def test_images_too_small_for_a_far_look_say_so(run, shifted):
    job, outcome = run(*shifted(64, 70, 1, 2), max_displacement=40.0)
    assert error(job.arrays.map("flow"), (1, 2))[INNER].mean() < 0.03
    assert outcome["levels"] == 3
    (note,) = outcome["notes"]
    assert "40 px" in note
    assert "6 px" in note


@pytest.mark.parametrize("refine", [True, False])
def test_a_network_that_has_learnt_nothing_works(run, untrained, refine, shifted):
    job, outcome = run(*shifted(101, 150, 1, 2), weights=untrained, refine=refine)
    assert outcome["levels"] == 2
    assert outcome["precision"] in ("float32", "bfloat16")
    assert error(job.arrays.map("flow"), (1, 2))[INNER].mean() < 0.1
    assert job.arrays.map("confidence")[INNER].mean() > 0


def test_strength_zero_gives_the_raw_flow_and_penalties_what_they_say(run, sliding):
    pre, post, _ = sliding(96, 131)
    unsmoothed, _ = run(pre, post, tv_strength=0.0)
    raw, confidence, flow = results(unsmoothed)
    assert np.array_equal(raw, flow)
    field, weight = torch.from_numpy(raw.copy())[None], torch.from_numpy(confidence.copy())[None, None]
    answers = {}
    for penalty in ("log-tv", "tv"):
        job, _ = run(pre, post, tv_strength=0.3, penalty=penalty)
        assert np.array_equal(job.arrays.map("raw_flow"), raw)
        answers[penalty] = job.arrays.map("flow")
        expected = regularized(field, 0.3, penalty, weight)[0].numpy()
        np.testing.assert_allclose(answers[penalty], expected, atol=1e-4)
    assert np.abs(answers["tv"] - answers["log-tv"]).max() > 0.05


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
def test_batches_of_tiles_on_a_gpu_answer_as_the_cpu(run, untrained, sliding):
    pre, post, _ = sliding(400, 700)
    for name in (NO_WEIGHTS, untrained):
        jobs = [run(pre, post, device=d, weights=name, tile_size=128)[0] for d in ("cpu", "cuda")]
        assert np.median(error(*(job.arrays.map("flow") for job in jobs))) < 0.01


def test_pixel_locking_of_the_sample_is_corrected_and_said(run, sample):
    pre, post, truth = sample
    job, outcome = run(pre, post, weights=str(weights_path(BUILTIN)))
    assert outcome["pixel_locking"] == pytest.approx(0.09, abs=0.02)
    assert any("pixel locking" in note for note in outcome["notes"])
    flow = job.arrays.map("flow")
    shift = np.median(flow - truth, axis=(1, 2))
    assert error(flow - shift[:, None, None], truth).mean() < 0.013
