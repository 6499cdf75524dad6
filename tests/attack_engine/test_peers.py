"""Test that any peer (a stopped engine, a port, a cluster, a server) is bounded in size and time."""

import http.server
import json
import os
import signal
import socket
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import SILENT, Progress, ignore
from microflow_qgis.core.tiling import cover
from microflow_qgis.engine import process
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job
from microflow_qgis.engine.process import EngineProcess, Pulse
from microflow_qgis.engine.tiles import TILE_PLANES
from microflow_qgis.engine_setup import fetch
from microflow_qgis.engine_setup.fetch import DownloadSource, Fetcher
from microflow_qgis.engine_setup.pinned import File
from tests.engine_setup.tiny_index import download

pytestmark = pytest.mark.usefixtures("bounded")
BUSY = 20.0  # s: what a computer may need at most, on which other tests run, for what takes no time by itself


# --- the engine's process ---


@pytest.fixture
def mad(tmp_path):
    """Return a function that makes an interpreter that prints given lines, and then nothing more."""

    def make(*lines):
        script = tmp_path / "python"
        (tmp_path / "lines").write_bytes(b"".join(lines))
        script.write_text(f"#!/bin/sh\ncat '{tmp_path / 'lines'}'\nexec sleep 60\n")
        script.chmod(0o755)
        return str(script)

    return make


HELLO = b'{"hello": {"pid": 1}}\n'
DONE = b'{"run": 1, "outcome": "done", "x": 5}\n'


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'{"run": 1, "progress": 3}',
        b'{"run": 1, "progress": {"stage": 1}}',
        b'{"run": 1, "progress": {"stage": "a", "fraction": "x", "seconds_left": 1, "bytes": 1}}',
        b'{"run": 1, "progress": {"stage": "a", "fraction": 1e999, "seconds_left": 1e999, "bytes": 1e999}}',
        b'{"run": 1, "outcome": 7}',
        b'{"run": 1, "log": {}}',
        b'{"run": 1}',
        b"\xff\xfe\x00",
        b"9" * 100_000,
        b"x" * (process.LONGEST_LINE + 10),
    ],
)
def test_whatever_a_process_writes_the_outcome_behind_it_is_read(line, mad):
    engine = EngineProcess(mad(HELLO, line, b"\n", DONE), lambda _: None)
    try:
        pulse = Pulse(ignore, NEVER)
        engine.wait_for_hello(pulse)
        assert engine.run(Job("estimate", "/", (1, 1)), pulse) == {"x": 5}
    finally:
        engine.end(0)


@pytest.fixture
def stopped(engine, tmp_path):
    """Run with an engine that stops itself, as by SIGSTOP or when a computer swaps; return the reports."""
    job = Job("estimate", str(tmp_path), (64, 80))
    job = Job("estimate", job.folder, job.shape, job.options.__class__(weights="stop"))
    reports = []
    return SimpleNamespace(run=lambda cancel: engine.run(job, reports.append, cancel), reports=reports)


def test_an_engine_that_is_stopped_is_noticed_and_may_be_waited_for(engine, stopped, monkeypatch):
    monkeypatch.setattr(process, "SILENT_SECONDS", 3.0)
    reports = stopped.reports

    def cancelled():
        if SILENT in [progress.stage for progress in reports] and engine.hello:
            os.kill(engine.hello["pid"], signal.SIGCONT)
        return len(reports) > 3 and SILENT in [p.stage for p in reports[:-1]] and reports[-1].stage != SILENT

    with pytest.raises(Cancelled):
        stopped.run(CancelToken(cancelled))
    stages = [progress.stage for progress in reports]
    assert stages.index(SILENT) > stages.index("network")
    assert stages[-1] == "network", "it answers again"


def test_an_engine_that_is_stopped_can_be_ended(engine, stopped, monkeypatch):
    monkeypatch.setattr(process, "SILENT_SECONDS", 3.0)
    assert process.LOST_SECONDS > 2 * BUSY, "given up otherwise"
    seen = []

    def cancelled():
        if SILENT in [progress.stage for progress in stopped.reports]:
            seen.append(time.monotonic())
        return bool(seen)

    with pytest.raises(Cancelled):
        stopped.run(CancelToken(cancelled))
    assert time.monotonic() - seen[0] < BUSY


def test_an_engine_that_stays_silent_is_given_up_where_nobody_is_there(engine, stopped, monkeypatch):
    monkeypatch.setattr(process, "SILENT_SECONDS", 2.0)
    monkeypatch.setattr(process, "LOST_SECONDS", 4.0)
    with pytest.raises(errors.EngineSilent):
        stopped.run(NEVER)


def test_an_engine_that_works_long_is_not_silent(engine, tmp_path, monkeypatch):
    monkeypatch.setattr(process, "SILENT_SECONDS", 6.0)
    options = Job("estimate", "/", (1, 1)).options.__class__(weights="obedient")
    reports, end = [], time.monotonic() + 9
    with pytest.raises(Cancelled):
        engine.run(
            Job("estimate", str(tmp_path), (64, 80), options),
            reports.append,
            CancelToken(lambda: time.monotonic() > end),
        )
    assert SILENT not in [progress.stage for progress in reports]


# --- a Dask scheduler ---

distributed = pytest.importorskip("distributed")


@pytest.fixture
def port():
    """Return a function that listens and answers as specified, and returns the address."""
    opened = []

    def listen(answer):
        listener = socket.create_server(("127.0.0.1", 0))
        opened.append(listener)

        def serve():
            connections = []
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    for earlier in connections:
                        earlier.close()
                    return
                connections.append(connection)
                if answer is None:
                    connection.close()
                else:
                    connection.sendall(answer)

        threading.Thread(target=serve, daemon=True).start()
        return f"tcp://127.0.0.1:{listener.getsockname()[1]}"

    yield listen
    for listener in opened:
        listener.close()


@pytest.mark.parametrize(
    "answer", [b"", None, b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 4096, bytes(4096)],
    ids=["silent", "closed", "web server", "ones", "zeros"],
)  # fmt: skip
def test_a_port_that_is_no_scheduler_ends_in_ten_seconds(answer, port):
    from microflow_qgis.engine.scale import dask

    address, began = port(answer), time.monotonic()
    with pytest.raises(errors.ClusterUnreachable) as refusal, dask._connected(address, NEVER):
        pass
    assert dask.CONNECT_SECONDS <= 10
    assert time.monotonic() - began < dask.CONNECT_SECONDS + BUSY
    assert "memory" not in str(refusal.value)


# A cancelled connection can leave Dask's own socket to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_connecting_can_be_cancelled(port, monkeypatch):
    from microflow_qgis.engine.scale import dask

    monkeypatch.setattr(dask, "CONNECT_SECONDS", 4 * BUSY)
    end = time.monotonic() + 0.5
    token = CancelToken(lambda: time.monotonic() > end)
    with pytest.raises(Cancelled), dask._connected(port(b""), token):
        pass
    assert time.monotonic() - end < BUSY


@pytest.mark.parametrize(
    "address",
    ["tcp://127.0.0.1:1", "tcp://nowhere.invalid:8786", "x://y", "tcp://", "tls://127.0.0.1:1"],
)
def test_an_address_that_leads_nowhere_is_a_sentence(address):
    from microflow_qgis.engine.scale import dask

    with pytest.raises(errors.ClusterUnreachable), dask._connected(address, NEVER):
        pass


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (np.zeros((TILE_PLANES, 64, 80), np.float32), ""),
        (np.zeros((TILE_PLANES, 80, 64), np.float32), "shape"),
        (np.zeros((TILE_PLANES - 1, 64, 80), np.float32), "shape"),
        (np.zeros((TILE_PLANES, 64, 80)), "float64"),
        (np.zeros((TILE_PLANES, 64, 80), object), "object"),
        (np.full((TILE_PLANES, 64, 80), np.nan, np.float32), "no numbers"),
        (np.full((TILE_PLANES, 64, 80), np.inf, np.float32), "no numbers"),
        (None, "NoneType"),
        ("a text", "str"),
        ([[1.0]], "list"),
    ],
)
def test_a_worker_s_answer_is_a_tile_or_nothing(answer, reason):
    from microflow_qgis.engine.scale import dask

    (tile,) = cover((64, 80), 128, 0)
    wrong = dask.what_is_wrong(answer, tile)
    assert bool(wrong) == bool(reason)
    assert reason in wrong


# --- servers of files ---


@pytest.fixture
def endless():
    """Serve answers that never end; return the address, and the number of bytes sent."""
    sent = []

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(bytes(1 << 16))
                    sent.append(1 << 16)
            except OSError:
                pass

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield SimpleNamespace(address=f"http://127.0.0.1:{server.server_port}", sent=sent)
    server.shutdown()
    server.server_close()


@pytest.fixture
def fetcher(tmp_path, endless):
    source = DownloadSource(download, f"{endless.address}/simple", None)
    return Fetcher(tmp_path / "downloads", source, Pulse(ignore, NEVER), lambda _: None)


def bytes_in(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_an_endless_wheel_ends_at_its_size(fetcher, endless):
    file = File("a-1-py3-none-any.whl", "0" * 64, 6_000_000, f"{endless.address}/a")
    with pytest.raises(errors.DownloadFailed, match="longer than 6000000 bytes"):
        fetcher.fetch_all([file], 1.0)
    assert bytes_in(fetcher.folder) == 0
    assert sum(endless.sent) < 30e6


def test_an_endless_page_of_the_index_ends(fetcher, endless, monkeypatch):
    monkeypatch.setattr(fetch, "PAGE_BYTES", 1 << 20)
    with pytest.raises(errors.DownloadFailed, match="longer than"):
        fetcher.fetch_all([File("a-1-py3-none-any.whl", "0" * 64, 6_000_000)], 1.0)
    assert bytes_in(fetcher.folder) == 0


def test_an_endless_file_that_someone_else_checks_ends_at_the_bound(fetcher, endless):
    with pytest.raises(errors.DownloadFailed, match="longer than 2000000"):
        fetcher.fetch_unchecked(f"{endless.address}/a", fetcher.folder / "x", 2_000_000)
    assert bytes_in(fetcher.folder) == 0


def test_a_downloader_that_does_not_mind_the_bound_is_found_out(tmp_path):
    def careless(url, path, most, report, cancel):
        with open(path, "wb") as file:
            file.write(bytes(most + 1))

    fetcher = Fetcher(tmp_path, DownloadSource(careless, "", None), Pulse(ignore, NEVER), lambda _: None)
    with pytest.raises(errors.DownloadFailed, match="longer than"):
        fetcher.fetch_unchecked("http://x", tmp_path / "x", 100)
    assert list(tmp_path.iterdir()) == []


def test_an_event_crosses_as_it_was_sent():
    sent = Progress("a", 0.5, seconds_left=3.0, bytes=7)
    line = json.dumps({"run": 1, "progress": sent._asdict()}).encode()
    assert process._event(line) == {"run": 1, "progress": sent}


@pytest.fixture
def engine(quick_python, stand_in, monkeypatch):
    monkeypatch.setattr(process, "PACKAGE_PARENT", stand_in)
    engine = Engine(quick_python, lambda _: None)
    yield engine
    engine.close()
