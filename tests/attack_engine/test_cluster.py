"""A Dask cluster is read as arrays and texts, may be reached by TLS, and runs nothing here."""

import os
import pickle
import subprocess

import numpy as np
import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import Job, Options
from tests.engine import conftest as engine_fixtures

distributed = pytest.importorskip("distributed")

from distributed import protocol  # noqa: E402
from distributed.protocol.serialize import Serialize, ToPickle  # noqa: E402

from microflow_qgis.engine.scale import dask  # noqa: E402
from microflow_qgis.engine.scale.plain_answers import plain_answers, plain_loads  # noqa: E402
from tests.engine.test_distributed import LocalDask  # noqa: E402

pytestmark = [
    pytest.mark.usefixtures("bounded"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:distributed"),
]
shifted = engine_fixtures.shifted
SHAPE = (128, 128)


class FolderMakingObject:
    """What makes a file where it is unpickled."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return os.mkdir, (self.path,)


class ObjectWithin:
    """An array that holds such an object."""

    def __init__(self, path):
        self.array = np.array([FolderMakingObject(path)], object)

    def __reduce__(self):
        return self.array.__reduce__()


@pytest.mark.parametrize("wrap", [ToPickle, Serialize, lambda it: Serialize([1, {"a": it}])])
@pytest.mark.parametrize("make", [FolderMakingObject, ObjectWithin])
def test_no_message_of_dask_runs_anything(make, wrap, tmp_path):
    """Dask itself runs it: the message is a real one."""
    frames = protocol.dumps({"op": "x", "values": wrap(make(tmp_path / "there"))})
    protocol.loads(frames)
    assert (tmp_path / "there").is_dir()
    (tmp_path / "there").rmdir()
    with plain_answers(), pytest.raises(TypeError, match="is refused"):
        protocol.loads(frames)
    assert not (tmp_path / "there").exists()


@pytest.mark.parametrize(
    "values", [np.arange(12, dtype=np.float32).reshape(3, 4), "a text", None, [1, {"a": 2.5}]]
)
def test_what_is_plain_is_read(values):
    with plain_answers():
        read = protocol.loads(protocol.dumps({"values": Serialize(values)}))["values"]
    np.testing.assert_equal(read, values)


@pytest.mark.parametrize("value", [eval, os.system, getattr, FolderMakingObject, ValueError("x"), np.load])
def test_a_pickle_that_names_anything_else_is_refused(value):
    with pytest.raises(TypeError, match="is refused"):
        plain_loads(pickle.dumps(value))


def test_dask_is_as_before_once_the_run_is_over():
    with plain_answers():
        pass
    assert protocol.loads(protocol.dumps({"x": ToPickle(os.getcwd)}))["x"] is os.getcwd


HOSTILE_WORKER = """
import os
from distributed.protocol import to_serialize

class FolderMakingObject:
    def __reduce__(self):
        return os.mkdir, ({path!r},)

def dask_setup(worker):
    async def get_data(comm, keys=(), **more):
        return {{"status": "OK", "data": {{key: to_serialize(FolderMakingObject()) for key in keys}}}}
    worker.handlers["get_data"] = get_data
"""


@pytest.fixture
def job(shifted, tmp_path):
    """Function of Options' values that writes a pair and gives its job."""

    def make(**options):
        folder = tmp_path / "run"
        folder.mkdir()
        job = Job("estimate", str(folder), SHAPE, Options(device="cpu", tile_size=128, **options))
        for name, values in zip(("pre", "post"), shifted(*SHAPE, 1, 2)):
            job.arrays.map(name, "w+")[:] = values
        job.arrays.map("valid", "w+")[:] = True
        return job

    return make


@pytest.fixture
def cluster(tmp_path):
    """Function of options for scheduler and workers, and of the workers alone: a cluster of one worker."""
    made = []

    def make(*options, worker=(), certificates=()):
        (tmp_path / "cluster").mkdir()
        made.append(LocalDask(tmp_path / "cluster", *options))
        made[-1].add_worker(*worker)
        with dask._connected(made[-1].address, NEVER, certificates) as client:
            client.wait_for_workers(1, timeout=60)
        return made[-1]

    yield make
    for each in made:
        each.end()


def test_a_worker_that_answers_with_a_program_is_a_sentence(cluster, job, tmp_path, monkeypatch):
    monkeypatch.setattr(dask, "ANSWER_SECONDS", 5.0)
    marker, preload = tmp_path / "it ran", tmp_path / "hostile.py"
    preload.write_text(HOSTILE_WORKER.format(path=str(marker)))
    hostile = cluster(worker=("--preload", str(preload)))
    with pytest.raises(errors.ClusterAnswerWrong, match="cannot be read"):
        estimate(job(scheduler=hostile.address), ignore, NEVER)
    assert not marker.exists()


@pytest.mark.parametrize(
    ("reported", "kind"),
    [
        ('{"error": "DeviceMissing", "values": {"device": "cuda", "there": "cpu"}}', errors.DeviceMissing),
        ('{"error": "DeviceMissing", "values": {}}', errors.ClusterAnswerWrong),
        ('{"error": "DeviceMissing", "values": 3}', errors.ClusterAnswerWrong),
        ('{"short": true, "reason": "x"}', MemoryError),
        ('{"short": false, "reason": "x"}', RuntimeError),
        ("{}", errors.ClusterAnswerWrong),
        ("3", errors.ClusterAnswerWrong),
        ("[" * 100_000, errors.ClusterAnswerWrong),
    ],
)
def test_an_error_that_a_worker_reports_is_read_or_a_sentence(reported, kind):
    assert type(dask._raised(reported, "tcp://x:1")) is kind


# --- TLS ---


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Authority, certificate and key, and an authority that has signed nothing, as PEM files."""
    folder = tmp_path_factory.mktemp("certificates")

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True, timeout=60)

    for name in ("authority", "stranger"):
        openssl(
            *("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"),
            *("-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.pem"),
        )
    openssl(
        *("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"),
        *("-subj", "/CN=cluster", "-keyout", "own.key", "-out", "own.csr"),
    )
    openssl(
        *("x509", "-req", "-in", "own.csr", "-CA", "authority.pem", "-CAkey", "authority.key"),
        *("-CAcreateserial", "-days", "2", "-out", "own.pem"),
    )
    return [str(folder / name) for name in ("authority.pem", "own.pem", "own.key", "stranger.pem")]


def test_a_cluster_is_reached_by_tls_and_not_without_its_certificates(
    cluster, job, certificates, monkeypatch
):
    authority, certificate, key, stranger = certificates
    files = ("--tls-ca-file", authority, "--tls-cert", certificate, "--tls-key", key)
    secured = cluster("--protocol", "tls", *files, certificates=(authority, certificate, key))
    assert secured.address.startswith("tls://")
    made = job(scheduler=secured.address, certificates=(authority, certificate, key))
    measured, at_home = [], dask.spread

    def watched(job, tiles, *others):
        measured.extend(tiles)
        at_home(job, tiles, *others)

    monkeypatch.setattr(dask, "spread", watched)
    estimate(made, ignore, NEVER)
    assert len(measured) == 1, "the cluster measured it"
    flow = made.arrays.map("flow")[:, 20:-20, 20:-20]
    np.testing.assert_allclose(np.median(flow, axis=(1, 2)), (1, 2), atol=0.05)
    for given in ((stranger, certificate, key), ()):
        with pytest.raises(errors.ClusterUnreachable), dask._connected(secured.address, NEVER, given):
            pass
