"""Test whether the images confirm a result: correlation before and after it is undone."""

import numpy as np
import pytest

from microflow_qgis.engine import agreement as check
from microflow_qgis.engine.job import Job, Options


@pytest.fixture
def job(tmp_path, shifted):
    def make(flow, shape=(300, 340), valid=True, **options):
        job = Job("estimate", str(tmp_path), shape, Options(**options))
        pre, post = shifted(*shape, 2, -1)
        for name, values in (("pre", pre), ("post", post), ("valid", valid), ("flow", flow)):
            job.arrays.map(name, "w+")[:] = values
        return job

    return make


def field(right, down):
    return np.array([right, down], np.float32)[:, None, None]


def test_the_true_motion_brings_the_images_together(job):
    agreement = check.correlations(job(field(2, -1)))
    assert agreement["before"] < 0.9
    assert agreement["after"] > 0.999


@pytest.mark.parametrize("flow", [(-2, 1), (-1, 2)])
def test_a_motion_of_the_wrong_sign_or_axis_takes_them_apart(job, flow):
    agreement = check.correlations(job(field(*flow)))
    assert agreement["after"] < agreement["before"]


def test_no_motion_changes_nothing(job):
    agreement = check.correlations(job(field(0, 0)))
    assert agreement["after"] == agreement["before"]


def test_unknown_pixels_do_not_count(job):
    flow = np.zeros((2, 300, 340), np.float32) + field(2, -1)
    flow[:, 100:] = np.nan
    valid = np.ones((300, 340), bool)
    valid[:, :50] = False
    assert check.correlations(job(flow, valid=valid))["after"] > 0.999
    flow[:] = np.nan
    nothing = check.correlations(job(flow))
    assert set(nothing.values()) == {None}


def test_large_scenes_are_sampled(job, monkeypatch):
    looked = []
    whole = check.agreement
    monkeypatch.setattr(check, "agreement", lambda *images: looked.append(1) or whole(*images))
    monkeypatch.setattr(check, "COMPARED_WINDOW", 64)
    few = check.correlations(job(field(2, -1)))
    assert 8 <= len(looked) <= check.COMPARED_WINDOWS
    monkeypatch.setattr(check, "COMPARED_WINDOWS", 1000)
    assert few == pytest.approx(check.correlations(job(field(2, -1))), abs=0.02)
    assert len(looked) > 30


def test_a_run_states_it(run, shifted):
    _, outcome = run(*shifted(120, 150, 1, 2))
    assert outcome["correlation"]["after"] > outcome["correlation"]["before"] + 0.1


def unrelated(shape, seed):
    """Return an independent texture."""
    field = np.fft.rfft2(np.random.default_rng(seed).normal(size=shape))
    length = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1]))
    return np.fft.irfft2(field / np.maximum(length, 0.02), shape).astype(np.float32)


def wavy(shape, size):
    """Return a smooth field, like the result of a fit to noise."""
    row, col = np.mgrid[: shape[0], : shape[1]]
    return np.stack([size * np.sin(row / 9 + col / 14), size * np.cos(row / 12 - col / 8)]).astype(np.float32)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("size", [0.02, 0.3, 2.0])
def test_unrelated_images_do_not_agree(job, seed, size):
    made = job(wavy((300, 340), size))
    made.arrays.map("post", "r+")[:] = unrelated((300, 340), seed)
    agreement = check.correlations(made)
    assert agreement["alike"] is False
    assert agreement["better"] is False
    assert abs(agreement["after"] - agreement["chance"]) < 0.02


@pytest.mark.parametrize("size", [0.0, 0.005, 0.02])
def test_still_images_agree_but_not_better(job, size):
    made = job(wavy((300, 340), size))
    pre = np.array(made.arrays.map("pre"))
    noise = np.random.default_rng(4).normal(0, 0.2 * pre.std(), pre.shape)
    made.arrays.map("post", "r+")[:] = pre + noise
    agreement = check.correlations(made)
    assert agreement["alike"] is True
    assert agreement["better"] is False


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9])
def test_most_of_a_motion_undone_is_better(job, share):
    agreement = check.correlations(job(field(2 * (1 - share / 4), -1)))
    assert agreement["better"] is True
    assert agreement["chance"] < agreement["after"] - 0.3
