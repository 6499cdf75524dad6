"""Test tiles over a real Dask cluster on this machine: a scheduler and two workers in separate processes."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled, ClusterLost, ClusterUnreachable
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import BUILTIN, Job, Options
from microflow_qgis.paths import weights_path

distributed = pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.usefixtures("bounded"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:distributed"),
]

ALONE = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "passive"}


class LocalDask:
    """Hold a scheduler, and workers that can be killed; ``options`` are given to all of them."""

    def __init__(self, folder, *options):
        self.folder, self.workers, self.options = folder, [], options
        where = folder / "scheduler.json"
        self.scheduler = self.start(
            "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(where)
        )
        until = time.monotonic() + 60
        while not where.exists() and time.monotonic() < until:
            time.sleep(0.1)
        self.address = json.loads(where.read_text())["address"]

    def start(self, kind, *arguments):
        return subprocess.Popen(
            [
                *(sys.executable, "-I", "-W", "ignore", "-m", "distributed.cli.dask_" + kind),
                *(*self.options, *arguments),
            ],
            cwd=self.folder,
            env={**os.environ, **ALONE},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def add_worker(self, *more):
        options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(self.folder)]
        self.workers.append(self.start("worker", self.address, *options, *more))

    def end(self):
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait(10)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    cluster = LocalDask(tmp_path_factory.mktemp("cluster"))
    for _ in range(2):
        cluster.add_worker()
    yield cluster
    cluster.end()


@pytest.fixture
def pair(shifted):
    return shifted(150, 389, 1, 2)  # two rows of four tiles of 128 px


def job_like(job: Job, folder, scheduler) -> Job:
    """Return the same run on a cluster."""
    options = Options(**{**vars(job.options), "scheduler": scheduler})
    other = Job("estimate", str(folder), job.shape, options)
    for name in ("pre", "post", "valid"):
        other.arrays.map(name, "w+")[:] = job.arrays.map(name)
    return other


def test_a_worker_that_is_killed_in_mid_run_costs_nothing_but_time(run, pair, cluster, tmp_path):
    alone, _ = run(*pair, tile_size=128, weights=str(weights_path(BUILTIN)))
    job, shares = job_like(alone, tmp_path, cluster.address), []

    def on_progress(progress):
        shares.append(progress.fraction)
        if len(shares) == 2:
            cluster.workers[0].kill()

    outcome = estimate(job, on_progress, NEVER)
    assert cluster.workers[0].wait(10) == -signal.SIGKILL
    assert outcome["notes"] == []
    assert shares == sorted(shares)
    assert shares[0] <= 0.5, "a fraction, not per cent"
    assert shares[-1] == 1.0
    for name in ("raw_flow", "confidence", "flow"):
        assert np.nanmax(np.abs(job.arrays.map(name) - alone.arrays.map(name))) < 1e-5
    cluster.add_worker()


def test_a_worker_that_joins_in_mid_run_measures_too(run, pair, tmp_path):
    """It loads the plugins of the scheduler before this package has reached it."""
    alone, _ = run(*pair, tile_size=128, weights=str(weights_path(BUILTIN)))
    (tmp_path / "cluster").mkdir()
    growing = LocalDask(tmp_path / "cluster")
    growing.add_worker()
    job, first, joined = job_like(alone, tmp_path, growing.address), [], []

    def on_progress(progress):
        if not joined:
            first.append(progress)
            growing.add_worker()
            joined.append(workers_at(growing.address, 2, growing.workers[-1]))
            growing.workers[0].kill()

    try:
        estimate(job, on_progress, NEVER)
    finally:
        growing.end()
    assert joined == [True], "the worker lives"
    assert first[0].fraction < 0.5, "it measures what is left"
    np.testing.assert_allclose(job.arrays.map("flow"), alone.arrays.map("flow"), atol=1e-5)


def workers_at(address, count, late):
    """Return whether so many workers are there before the late one's process ends."""
    with distributed.Client(address, set_as_default=False) as client:
        while late.poll() is None:
            if len(client.nthreads()) == count:
                return True
            time.sleep(0.1)
    return False


def test_cancel_reaches_the_cluster_and_the_tiles_that_came_are_kept(run, pair, cluster, tmp_path):
    alone, _ = run(*pair, tile_size=128)
    job, shares = job_like(alone, tmp_path, cluster.address), []
    with pytest.raises(Cancelled):
        estimate(job, shares.append, CancelToken(lambda: len(shares) >= 2))
    assert 1 <= len(list(tmp_path.glob("tiles/*/*.tile"))) < 8
    assert idle(cluster.address, 20)
    estimate(job, ignore, NEVER)
    np.testing.assert_allclose(job.arrays.map("flow"), alone.arrays.map("flow"), atol=1e-5)


def idle(address, seconds):
    """Return whether no worker computes any more, within that time."""
    until = time.monotonic() + seconds
    with distributed.Client(address, set_as_default=False) as client:
        while any(client.run(lambda dask_worker: dask_worker.state.executing_count).values()):
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
        return not any(client.processing().values())


def test_a_cluster_that_is_not_there_is_a_sentence(run, pair, tmp_path, monkeypatch):
    from microflow_qgis.engine.scale import dask as room

    monkeypatch.setattr(room, "CONNECT_SECONDS", 1)
    for address in ("tcp://127.0.0.1:9", "no address"):
        with pytest.raises(ClusterUnreachable, match=re.escape(address)):
            run(*pair, scheduler=address)


def test_a_cluster_without_workers_is_given_up(run, pair, tmp_path, monkeypatch):
    from microflow_qgis.engine.scale import dask as room

    monkeypatch.setattr(room, "WORKERS_SECONDS", 1.0)
    empty = LocalDask(tmp_path)
    try:
        with pytest.raises(ClusterLost, match="what was measured is kept"):
            run(*pair, scheduler=empty.address)
    finally:
        empty.end()
    assert threading.active_count() < 20
