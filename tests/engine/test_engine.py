"""Test the whole engine: real torch, real estimate, through the real pipe."""

import time

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import client
from microflow_qgis.engine.job import Job, Options

pytestmark = pytest.mark.usefixtures("bounded")


@pytest.fixture(scope="module")
def engine(engine_python, ends):
    lines = []
    engine = client.Engine(engine_python, lines.append)
    yield engine
    pid = engine.hello.get("pid")
    engine.close()
    assert pid is None or ends(pid)


def shifted_pair(folder, shape, right, down) -> Job:
    """Return a job whose post image is the pre image moved by whole pixels."""
    rows, cols = shape
    noise = np.random.default_rng(7).standard_normal((rows + 16, cols + 16))
    for axis in (0, 1):
        noise = sum(np.roll(noise, step, axis) for step in range(-2, 3))
    job = Job("estimate", str(folder), shape, Options(device="cpu", tile_size=128))
    job.arrays.map("pre", "w+")[:] = noise[8 : 8 + rows, 8 : 8 + cols]
    job.arrays.map("post", "w+")[:] = noise[8 - down : 8 - down + rows, 8 - right : 8 - right + cols]
    job.arrays.map("valid", "w+")[:] = True
    return job


def test_estimate_then_regularize_in_one_process(engine, tmp_path):
    job = shifted_pair(tmp_path, (88, 120), right=1, down=2)
    reports = []
    values = engine.run(job, reports.append, NEVER)
    pid = engine.hello["pid"]
    right, down = np.nanmedian(job.arrays.map("flow")[:, 16:-16, 16:-16], axis=(1, 2))
    assert (right, down) == pytest.approx((1, 2), abs=0.05)
    assert values["device"] == "cpu"
    assert values["seconds"] > 0
    assert isinstance(values["notes"], list)
    assert reports[-1].fraction == 1.0
    shares = [progress.fraction for progress in reports]
    assert shares == sorted(shares)
    assert shares[0] < 0.1, "a fraction, not per cent"
    assert {progress.bytes for progress in reports} == {None}
    assert all(progress.seconds_left is None or progress.seconds_left < 600 for progress in reports)

    again = Job("regularize", job.folder, job.shape, job.options)
    values = engine.run(again, ignore, NEVER)
    assert values["device"] == "cpu"
    assert engine.hello["pid"] == pid
    right, down = np.nanmedian(job.arrays.map("flow")[:, 16:-16, 16:-16], axis=(1, 2))
    assert (right, down) == pytest.approx((1, 2), abs=0.05)


def test_cancel_in_mid_estimate(engine, tmp_path):
    job = shifted_pair(tmp_path, (1200, 1000), right=1, down=0)
    began = []

    def on_progress(progress):
        if progress.stage not in ("wait", "start") and not began:
            began.append(time.monotonic())

    with pytest.raises(Cancelled):
        engine.run(job, on_progress, CancelToken(lambda: bool(began) and time.monotonic() - began[0] > 1.0))
    assert time.monotonic() - began[0] < 3.0
