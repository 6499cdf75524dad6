"""Run the engine's own process, with JSON lines: requests on stdin, events on the former stdout.

Requests are ``{"run": id, "job": {...}}`` and ``{"cancel": id}``. Events are ``{"hello": {...}}`` or an
error, once, and ``alive`` every second. For each run there are ``progress``, ``log``, and exactly one
``outcome``: done with the values, cancelled, or failed with an error. Jobs are done one at a time, in the
order of arrival. When stdin ends, the process that asked is gone, and this process ends at once.

Only the standard library is imported here before the pipes are redirected.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import json
import math
import os
import platform
import queue
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO, NoReturn

from ..core.cancel import CancelToken
from ..core.errors import Cancelled, EngineFailed, MemoryShort, MicroflowError, ScratchFailed, TorchMissing
from ..core.progress import Progress, Report
from ..core.shortage import is_memory_shortage

ALIVE_SECONDS = 1.0  # between two signs of life
REPORT_SECONDS = 0.1  # the least time between two events of progress
OLDEST_TORCH = 2, 6  # the oldest version with which the tests were run
FIRST_ESTIMATE = (2.0, 0.02)  # seconds and fraction after which the time left is stated


def main() -> None:
    """Serve jobs until stdin ends."""
    requests, send = _private_pipes()
    faulthandler.enable()
    inbox = Inbox()
    threading.Thread(target=inbox.read, args=(requests,), daemon=True).start()
    try:
        hello = _hello()
    except Exception as error:  # noqa: BLE001 - torch fails to load in more ways than ImportError
        traceback.print_exc()
        send(TorchMissing(python=sys.executable, reason=_one_line(error)).to_json())
        return
    send({"hello": hello})
    threading.Thread(target=_show_life, args=(send,), daemon=True).start()
    threading.Thread(target=_load_kernels, daemon=True).start()
    while True:
        run, job = inbox.jobs.get()
        _serve(run, job, send, inbox.token_of(run))
        _free_device_memory()


def _show_life(send: Callable[[dict], None]) -> None:
    """Send a sign of life repeatedly. A process that is stopped or stuck sends none."""
    while True:
        time.sleep(ALIVE_SECONDS)
        send({"alive": True})


def _load_kernels() -> None:
    """Load the model's compiled kernels while there is no job yet."""
    with contextlib.suppress(ImportError):
        from ..model import kernels

        kernels.loaded()


def _private_pipes() -> tuple[BinaryIO, Callable[[dict], None]]:
    """Return the two pipes on their own descriptors; then 1 leads to stderr and 0 to nothing.

    Libraries may print, from Python or from C. On Windows, a library that is being loaded checks the standard
    handles and would wait for the thread that reads one of them.
    """
    requests, events = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    sys.stdout = sys.stderr
    events.write(b"\n")  # ends a line that was begun earlier
    lock = threading.Lock()

    def send(event: dict) -> None:
        line = json.dumps(event, default=_plain).encode() + b"\n"
        with lock:
            events.write(line)
            events.flush()

    return requests, send


def _plain(value: Any) -> Any:
    """Return a value that JSON can write for a numpy number or array, or for an unknown type."""
    return value.tolist() if hasattr(value, "tolist") else str(value)


class Inbox:
    """Hold what the reading thread has taken from stdin."""

    def __init__(self) -> None:
        self.jobs: queue.Queue = queue.Queue()
        self.cancelled: set = set()

    def read(self, requests: BinaryIO) -> NoReturn:
        try:
            for line in requests:
                request = json.loads(line)
                if "cancel" in request:
                    self.cancelled.add(request["cancel"])
                else:
                    self.jobs.put((request["run"], request["job"]))
        finally:
            os._exit(0)

    def token_of(self, run: Any) -> CancelToken:
        return CancelToken(lambda: run in self.cancelled)


def _hello() -> dict[str, Any]:
    import numpy as np
    import safetensors
    import torch

    if tuple(map(int, re.findall(r"\d+", torch.__version__)[:2])) < OLDEST_TORCH:
        needed = ".".join(map(str, OLDEST_TORCH))
        raise ImportError(f"its PyTorch is {torch.__version__}, and {needed} or newer is needed")
    return {
        "pid": os.getpid(),
        "python": platform.python_version(),
        "torch": torch.__version__,
        "versions": {"numpy": np.__version__, "safetensors": safetensors.__version__},
        "devices": _devices(torch),
    }


def _devices(torch: Any) -> dict[str, str]:
    """Return the devices that a job can use, each with a name to display."""
    devices = {"cpu": platform.machine()}
    if torch.cuda.is_available():
        with contextlib.suppress(RuntimeError):  # with a broken driver only the CPU is left
            devices["cuda"] = torch.cuda.get_device_name()
    mps = getattr(torch.backends, "mps", None)
    if mps is not None and mps.is_available():
        devices["mps"] = "Apple GPU"
    return devices


def _serve(run: int, job: dict, send: Callable[[dict], None], cancel: CancelToken) -> None:
    """Do one job and send its one outcome."""
    outcome = _outcome(job, Reporter(run, send), cancel, lambda text: send({"run": run, "log": text}))
    gc.collect()  # closes the job's files, which Windows cannot remove while they are open
    send({**outcome, "run": run})


def _outcome(job: dict, report: Report, cancel: CancelToken, log: Callable[[str], None]) -> dict:
    try:
        values = json.loads(json.dumps(_do(job, report, cancel), default=_plain))
        return {**values, "outcome": "done"}
    except Cancelled:
        return {"outcome": "cancelled"}
    except MicroflowError as error:
        return {"outcome": "failed", **error.to_json()}
    except BaseException as error:  # noqa: BLE001 - the last place to catch it, and every job has an outcome
        log(traceback.format_exc())
        return {"outcome": "failed", **_refusal(error, job).to_json()}


def _refusal(error: BaseException, job: dict) -> MicroflowError:
    """Return the refusal that is sent for an error that is not a refusal."""
    if is_memory_shortage(error):
        return MemoryShort(tile=job.get("options", {}).get("tile_size", "?"))
    if isinstance(error, OSError):
        return ScratchFailed(folder=job.get("folder", ""), reason=str(error))
    return EngineFailed(reason=_one_line(error))


def _do(data: dict, report: Report, cancel: CancelToken) -> dict[str, Any]:
    cancel.check()
    from .job import ImportJob, job_from_json

    job = job_from_json(data)
    if isinstance(job, ImportJob):
        from .import_weights import import_weights

        return import_weights(job, report, cancel)
    from . import estimate

    return estimate.TASKS[job.task](job, report, cancel)


def _free_device_memory() -> None:
    """Free the device's memory, so that an idle engine holds none that others could use."""
    import torch

    if torch.cuda.is_available() and torch.cuda.is_initialized():
        torch.cuda.empty_cache()


def _one_line(error: BaseException) -> str:
    text = str(error).strip()
    return f"{type(error).__name__}: {text.splitlines()[0][:300]}" if text else type(error).__name__


class Reporter:
    """Report the progress of a job: each new stage at once, further progress at most ten times a second."""

    def __init__(self, run: int, send: Callable[[dict], None]) -> None:
        self._run, self._send, self._pace = run, send, Pace()
        self._stage, self._sent = "", -math.inf

    def __call__(self, progress: Progress) -> None:
        fraction = min(max(float(progress.fraction), 0.0), 1.0)
        left, now = self._pace.left(fraction), time.monotonic()
        if progress.stage == self._stage and fraction < 1 and now - self._sent < REPORT_SECONDS:
            return
        self._stage, self._sent = progress.stage, now
        progress = progress._replace(fraction=fraction, seconds_left=left)
        self._send({"run": self._run, "progress": progress._asdict()})


class Pace:
    """Estimate how long a job will still take, from its recent speed.

    The speed (fraction per second) is averaged with weights that decay into the past, with a time constant of
    a quarter of the time elapsed. The estimate follows slow and fast stages, but not single tiles.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = self._last = clock()
        self._fraction, self._speed = 0.0, 0.0

    def left(self, fraction: float) -> float | None:
        """Return the seconds left with ``fraction`` (0 to 1) of the job done, None while it is not known."""
        now = self._clock()
        passed, elapsed = now - self._last, now - self._began
        if fraction > self._fraction and passed > 0:
            weight = 1 - math.exp(-4 * passed / elapsed) if self._speed else 1.0
            self._speed += weight * ((fraction - self._fraction) / passed - self._speed)
            self._fraction, self._last = fraction, now
        if not self._speed or elapsed < FIRST_ESTIMATE[0] or fraction < FIRST_ESTIMATE[1]:
            return None
        return round(max((1 - self._fraction) / self._speed - (now - self._last), 0.0), 1)
