"""Test several engine processes for one run, here on one processor in place of several GPUs."""

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled, WeightsMissing
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.scale import multi_gpu
from microflow_qgis.model import pyramid

pytestmark = pytest.mark.usefixtures("bounded")
DEVICES = ["cpu", "cpu"]


@pytest.fixture
def job(tmp_path, shifted):
    def make(**options):
        pre, post = shifted(150, 261, 1, 2)
        job = Job("estimate", str(tmp_path), pre.shape, Options(device="cpu", tile_size=128, **options))
        for name, values in (("pre", pre), ("post", post), ("valid", True)):
            job.arrays.map(name, "w+")[:] = values
        return job

    return make


def test_each_measures_its_part_and_together_they_measure_all(job, run, shifted, monkeypatch):
    whole, _ = run(*shifted(150, 261, 1, 2), tile_size=128)
    parts, shares = job(), []
    multi_gpu.spread(parts, DEVICES, shares.append, NEVER)
    assert shares == sorted(shares)
    assert 0 < shares[-1] <= 1

    def none_left(*_):
        raise AssertionError

    monkeypatch.setattr(pyramid, "measure", none_left)
    estimate(parts, ignore, NEVER)
    np.testing.assert_allclose(parts.arrays.map("flow"), whole.arrays.map("flow"), atol=1e-5)


def test_an_error_of_one_is_the_runs_error(job):
    with pytest.raises(WeightsMissing):
        multi_gpu.spread(job(weights="/nowhere.safetensors"), DEVICES, ignore, NEVER)


def test_cancel_ends_all_of_them(job, monkeypatch):
    children = []

    class Watched(multi_gpu.EngineProcess):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            children.append(self)

    monkeypatch.setattr(multi_gpu, "EngineProcess", Watched)
    with pytest.raises(Cancelled):
        multi_gpu.spread(job(), DEVICES, ignore, CancelToken(lambda: True))
    assert len(children) == 2
    assert not any(child.alive for child in children)
