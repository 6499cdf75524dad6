"""Spread tiles over an existing Dask cluster, a few at a time.

The cluster does not need this plugin. Its code is sent as a zip whose package is named after its content, so
that a cluster that has run another version is not confused. The weights are sent once to each worker, and to
those that join later. Before a worker works, only Dask and numpy are imported here: the scheduler imports
this module too, and may have no torch.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import json
import queue
import socket
import struct
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from distributed import Client, Future, Security, get_worker
from distributed.comm.addressing import parse_address, parse_host_port
from distributed.diagnostics.plugin import UploadFile

from ...core.cancel import CancelToken
from ...core.errors import (
    Cancelled,
    ClusterAnswerWrong,
    ClusterLost,
    ClusterUnreachable,
    MicroflowError,
    from_json,
)
from ...core.grid import Window
from ...core.shortage import is_memory_shortage
from ..job import Job
from .plain_answers import plain_answers

CONNECT_SECONDS = 10
PROBE_SECONDS = 5.0
LONGEST_GREETING = 1 << 20  # bytes
WORKERS_SECONDS = 30.0  # without a worker, or without the scheduler, before the run gives up
DASK_POLL_SECONDS = 0.1
AHEAD = 2  # tiles in flight for each thread of the cluster
ANSWER_SECONDS = 60.0  # in which a finished tile crosses
TRIES = 3  # attempts for a tile whose workers are lost
ROOMS = ("core", "model", "engine")
PREPARING = threading.Lock()  # of a worker, whose threads share what was sent


class Measurer(NamedTuple):
    """Hold what each worker receives once: the files of the weights, and how a tile is measured."""

    files: dict[str, bytes]
    recipe: dict[str, Any]
    device: str
    scene: tuple[float, ...] | None = None

    def pack(self, path: Path) -> None:
        """Write the measurer as one archive: the files of the weights, and the other values as JSON."""
        with zipfile.ZipFile(path, "w") as file:
            for name, content in self.files.items():
                file.writestr(f"weights/{name}", content)
            file.writestr("measurer.json", json.dumps([list(self.files), *self[1:]]))

    @classmethod
    def unpacked(cls, content: bytes) -> Measurer:
        """Return what :meth:`pack` wrote."""
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            files, *rest = json.loads(file.read("measurer.json"))
            return cls({name: file.read(f"weights/{name}") for name in files}, *rest)


def measure_tile(name: str, pair: list[np.ndarray], inner: tuple[int, ...]) -> np.ndarray | str:
    """Return flow, confidence and expected errors (5, rows, cols) of the window ``inner`` of a pair.

    Runs on a worker.
    """
    from ..tiles import measured

    worker = get_worker()
    key = worker.get_current_task()

    def cancelled() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state == "cancelled"  # by the client, or because the client is gone

    try:
        device, recipe = _ready(worker.plugins[name], worker)
        return measured(pair, recipe, device, Window(*inner), CancelToken(cancelled))[0]
    except Cancelled:
        raise  # nobody waits for the answer
    except Exception as error:  # noqa: BLE001 - an error crosses as plain values
        return _error_text(error)


def _ready(sent: Any, worker: Any) -> tuple[Any, Any]:
    """Return device and recipe of the packed measurer that was sent; it is unpacked for the first tile."""
    with PREPARING:
        if not hasattr(sent, "ready"):
            sent.ready = _prepared(Measurer.unpacked(sent.data), worker.state.nthreads)
            with contextlib.suppress(OSError):
                (Path(worker.local_directory) / sent.filename).unlink()
        return sent.ready


def _prepared(measurer: Measurer, threads: int) -> tuple[Any, Any]:
    """Return device and recipe, with the network loaded, on a worker of so many threads."""
    import torch

    from ...model import weights
    from ...model.convention import from_card
    from ...model.geoflownet import Statistics
    from ...model.published import Published
    from ...model.pyramid import Recipe
    from ..tiles import pick_device

    device, network = pick_device(measurer.device), None
    if measurer.files:
        with tempfile.TemporaryDirectory() as folder:
            for name, content in measurer.files.items():
                (Path(folder) / name).write_bytes(content)
            network, card = weights.load(str(Path(folder) / next(iter(measurer.files))), device)
        if measurer.scene:
            network = Published(network, from_card(card), Statistics(*measurer.scene))
    if threads > 1:
        torch.set_num_threads(1)  # tiles are measured side by side
    return device, Recipe(network, **measurer.recipe)


def _error_text(error: Exception) -> str:
    """Return an error of a worker as JSON; the client reads no objects."""
    if isinstance(error, MicroflowError):
        return json.dumps(error.to_json(), default=str)
    return json.dumps({"short": is_memory_shortage(error), "reason": _one_line(error)})


def spread(
    job: Job,
    tiles: list,
    given: tuple[dict[str, bytes], dict[str, Any], str, tuple[float, ...] | None],
    keep: Callable[[Any, np.ndarray], None],
    cancel: CancelToken,
) -> None:
    """Measure the tiles on the cluster; ``keep`` is called with each when it arrives.

    ``given`` are the values of a :class:`Measurer`. A tile whose worker is lost is measured by another.
    Raises ClusterUnreachable, ClusterLost, the error of a tile, and Cancelled after the work on the cluster
    is cancelled.
    """
    address, measurer = job.options.scheduler, Measurer(*given)
    connected = _connected(address, cancel, job.options.certificates)
    with tempfile.TemporaryDirectory() as folder, plain_answers(), connected as client:
        there = _sent(client, Path(folder))
        name = f"microflow-{hashlib.sha256(repr(measurer[1:]).encode()).hexdigest()[:8]}-{time.time_ns()}"
        _send_measurer(client, measurer, Path(folder), name)
        running: dict[Future, Any] = {}
        try:
            for tile, values in _finished(client, address, job, tiles, there, name, running, cancel):
                keep(tile, values)
        finally:
            client.cancel(list(running), force=True)
            with contextlib.suppress(OSError, TimeoutError):
                client.unregister_worker_plugin(name)


@contextlib.contextmanager
def _connected(address: str, cancel: CancelToken, certificates: Sequence[str] = ()) -> Iterator[Client]:
    """Yield a client of the scheduler. Raises ClusterUnreachable within CONNECT_SECONDS, Cancelled."""
    clients: queue.Queue[Client | Exception] = queue.Queue()

    def connect() -> None:
        try:
            probe(address)
            security = _security(certificates)
            clients.put(Client(address, timeout=CONNECT_SECONDS, set_as_default=False, security=security))
        except Exception as error:  # noqa: BLE001 - whoever listens there may answer with anything
            clients.put(error)

    threading.Thread(target=connect, name="MicroFlow connects", daemon=True).start()
    client = _first(clients, cancel)
    if isinstance(client, Exception):
        raise ClusterUnreachable(address=address, reason=_one_line(client)) from client
    with client:
        yield client


def _security(certificates: Sequence[str]) -> Security | None:
    """Return the encryption of Dask from the files of authority, certificate and key; None without them."""
    if not certificates:
        return None
    authority, certificate, key = certificates
    return Security(
        tls_ca_file=authority, tls_client_cert=certificate, tls_client_key=key, require_encryption=True
    )


def _first(clients: queue.Queue[Client | Exception], cancel: CancelToken) -> Client | Exception:
    """Return the first result, or a TimeoutError if none arrives in time.

    Dask's own limits of time are not reliable.
    """
    end = time.monotonic() + CONNECT_SECONDS
    while time.monotonic() < end:
        cancel.check()
        with contextlib.suppress(queue.Empty):
            return clients.get(timeout=DASK_POLL_SECONDS)
    return TimeoutError(f"no answer in {CONNECT_SECONDS} s")


def probe(address: str) -> None:
    """Raise OSError if no Dask scheduler listens at a TCP address.

    A scheduler begins with a greeting: its length in eight bytes, then some hundred bytes. Dask itself waits
    for it without a limit, and accepts any eight bytes as a length.
    """
    scheme, place = parse_address(address)
    if scheme != "tcp":
        return
    with socket.create_connection(parse_host_port(place), PROBE_SECONDS) as connection:
        head = b""
        while len(head) < struct.calcsize("<Q"):
            part = connection.recv(struct.calcsize("<Q") - len(head))
            if not part:
                raise OSError("it closes the connection")
            head += part
    if not 0 < struct.unpack("<Q", head)[0] < LONGEST_GREETING:
        raise OSError("the program at this address is not a Dask scheduler")


def _one_line(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:200]


def _sent(client: Client, folder: Path) -> Any:
    """Send this package and return the module as scheduler and workers have it."""
    package = Path(__file__).parents[2]
    sources = [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
    content = {path.relative_to(package).as_posix(): path.read_bytes() for path in sources}
    name = "microflow_" + hashlib.sha256(b"".join(content.values())).hexdigest()[:12]
    archive = folder / f"{name}.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path, source in {"__init__.py": b"", **content}.items():
            file.writestr(f"{name}/{path}", source)
    client.upload_file(str(archive))
    sys.path.append(str(archive))
    try:
        return importlib.import_module(f"{name}.engine.scale.dask")
    finally:
        sys.path.remove(str(archive))


def _send_measurer(client: Client, measurer: Measurer, folder: Path, name: str) -> None:
    """Send what each worker needs, to those that join later too.

    The plugin is Dask's own: a worker that joins loads the plugins before this package has arrived.
    """
    packed = folder / f"{name}.measurer"
    measurer.pack(packed)
    client.register_plugin(UploadFile(str(packed), load=False), name=name)


def _finished(
    client: Client,
    address: str,
    job: Job,
    tiles: list,
    there: Any,
    name: str,
    running: dict[Future, Any],
    cancel: CancelToken,
) -> Iterator[tuple[Any, np.ndarray]]:
    """Yield each tile once, when the cluster has measured it; ``running`` holds those in flight."""
    from ..tiles import read_pair, within

    waiting, last_worker = list(reversed(tiles)), time.monotonic()
    tries: dict[Any, int] = {}
    while waiting or running:
        cancel.check()
        threads = sum(client.nthreads().values()) if client.status == "running" else 0
        if threads:
            last_worker = time.monotonic()
        elif time.monotonic() - last_worker > WORKERS_SECONDS:
            raise ClusterLost(address=address, seconds=round(WORKERS_SECONDS))
        while waiting and len(running) < AHEAD * threads:
            tile = waiting.pop()
            pair, inner = read_pair(job, [tile]), tuple(within(tile))
            running[client.submit(there.measure_tile, name, pair, inner, pure=False)] = tile
        for future in [future for future in running if future.done()]:
            tile = running.pop(future)
            tries[tile] = tries.get(tile, 0) + 1
            again = tries[tile] < TRIES
            values, wrong = _result(future, address)
            wrong = wrong or what_is_wrong(values, tile)
            if not wrong:
                yield tile, values
            elif again:
                waiting.append(tile)
            else:
                raise ClusterAnswerWrong(address=address, reason=wrong)
        time.sleep(DASK_POLL_SECONDS)


def what_is_wrong(values: Any, tile: Any) -> str:
    """Return why an answer cannot be the measurement of the tile; '' if it can."""
    from ..tiles import shape_of

    if not isinstance(values, np.ndarray) or values.dtype != np.float32:
        return f"it is {getattr(values, 'dtype', type(values).__name__)} instead of float32"
    if values.shape != shape_of(tile):
        return f"its shape is {values.shape} instead of {shape_of(tile)}"
    return "" if np.isfinite(values).all() else "it holds values that are no numbers"


def _result(future: Future, address: str) -> tuple[Any, str]:
    """Return the answer to a tile, and why there is none. Raises the error of the worker."""
    if future.status != "finished":
        return None, "a worker was lost or failed; its log says more"
    try:
        values = future.result(timeout=ANSWER_SECONDS)
    except Exception as error:  # noqa: BLE001 - what cannot be read as plain values raises in many ways
        return None, f"it cannot be read ({_one_line(error)})"
    if isinstance(values, str):
        raise _raised(values, address)
    return values, ""


def _raised(text: str, address: str) -> Exception:
    """Return the error that a worker has sent as JSON."""
    try:
        error = dict(json.loads(text))
        if error.get("error") in MicroflowError.registry:
            return from_json(error)
        reason = str(error["reason"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return ClusterAnswerWrong(address=address, reason="it is a text")
    return MemoryError(reason) if error.get("short") else RuntimeError(reason)
