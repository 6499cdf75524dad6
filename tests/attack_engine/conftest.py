"""Provide a run on small arrays whose tiles are measured instantly, to attack everything around them."""

import numpy as np
import pytest
import torch

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import blocks, estimate
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.model import pyramid
from tests.engine import conftest as engine_fixtures

engine_python, environment, quick_torch, quick_python, stand_in = (
    engine_fixtures.engine_python,
    engine_fixtures.environment,
    engine_fixtures.quick_torch,
    engine_fixtures.quick_python,
    engine_fixtures.stand_in,
)

SHAPE = 300, 261  # three rows of tiles of 128 px, three in each


@pytest.fixture(autouse=True)
def instant(monkeypatch):
    """Replace the measurement by one that depends on every pixel of both images; record the tiles."""
    measured = []

    def measure(pre, post, valid, recipe, stop, inner, *_):
        stop()
        measured.append(inner)
        where = (..., *inner.slices)
        flow = torch.cat((post[where] - pre[where], pre[where] * 0.5), 1)
        return pyramid.Measured(flow, torch.full_like(pre[where], 0.75), flow.abs())

    monkeypatch.setattr(pyramid, "measure", measure)
    monkeypatch.setattr(blocks, "regularized", lambda field, *_, **__: field.clone())
    monkeypatch.setattr(estimate, "correlations", lambda job, name: {"before": 0.1, "after": 0.9})
    return measured


@pytest.fixture
def pair():
    """Return two images."""
    rng = np.random.default_rng(4)
    return rng.random((2, *SHAPE), np.float32)


@pytest.fixture
def job(tmp_path):
    """Return a function that writes a pair into a folder and returns its job."""

    def make(images, folder="run", sha256="", **options):
        path = tmp_path / folder
        path.mkdir(exist_ok=True)
        options = {"device": "cpu", "tile_size": 128, **options}
        job = Job("estimate", str(path), SHAPE, Options(**options), weights_sha256=sha256)
        for name, values in zip(("pre", "post"), images):
            job.arrays.map(name, "w+")[:] = values
        job.arrays.map("valid", "w+")[:] = True
        return job

    return make


@pytest.fixture
def run():
    """Return a function that does a job in this process: its fields, and the notes of its outcome."""

    def run(job, cancel=NEVER):
        outcome = estimate.estimate(job, ignore, cancel)
        return [np.array(job.arrays.map(name)) for name in ("raw_flow", "flow")], outcome["notes"]

    return run


@pytest.fixture
def interrupted(monkeypatch, instant, tmp_path):
    """Return a function that ends a job after some tiles: the files of those tiles."""

    def interrupt(job, after=4):
        instant.clear()
        with pytest.raises(Cancelled):
            estimate.estimate(job, ignore, CancelToken(lambda: len(instant) >= after))
        files = sorted(tmp_path.glob("*/tiles/*/*.tile"))
        assert files
        instant.clear()
        return files

    return interrupt
