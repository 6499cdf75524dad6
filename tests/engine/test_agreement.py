"""Whether a result is borne out by the images: correlation before and after it is undone."""

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
    found = check.correlations(job(field(2, -1)))
    assert found["before"] < 0.9
    assert found["after"] > 0.999


@pytest.mark.parametrize("flow", [(-2, 1), (-1, 2)])
def test_a_motion_of_the_wrong_sign_or_axis_takes_them_apart(job, flow):
    found = check.correlations(job(field(*flow)))
    assert found["after"] < found["before"]


def test_no_motion_changes_nothing(job):
    found = check.correlations(job(field(0, 0)))
    assert found["after"] == found["before"]


def test_unknown_pixels_do_not_count(job):
    flow = np.zeros((2, 300, 340), np.float32) + field(2, -1)
    flow[:, 100:] = np.nan
    valid = np.ones((300, 340), bool)
    valid[:, :50] = False
    assert check.correlations(job(flow, valid=valid))["after"] > 0.999
    flow[:] = np.nan
    assert check.correlations(job(flow)) == {"before": None, "after": None}


def test_large_scenes_are_sampled(job, monkeypatch):
    looked = []
    whole = check.agreement
    monkeypatch.setattr(check, "agreement", lambda *images: looked.append(1) or whole(*images))
    monkeypatch.setattr(check, "SIDE", 64)
    few = check.correlations(job(field(2, -1)))
    assert 8 <= len(looked) <= check.MOST
    monkeypatch.setattr(check, "MOST", 1000)
    assert few == pytest.approx(check.correlations(job(field(2, -1))), abs=0.02)
    assert len(looked) > 30


def test_a_run_states_it(run, shifted):
    _, outcome = run(*shifted(120, 150, 1, 2))
    assert outcome["correlation"]["after"] > outcome["correlation"]["before"] + 0.1
