"""Manage the engine's process on the side of QGIS: start, messages through its pipes, end."""

from __future__ import annotations

import contextlib
import json
import math
import os
import queue
import re
import signal
import subprocess  # nosec B404
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import IO, Any, cast

from ..core.cancel import CancelToken
from ..core.errors import (
    Cancelled,
    EngineDied,
    EngineFailed,
    EngineMissing,
    EngineNotStarted,
    EngineSilent,
    EngineTooOld,
    from_json,
)
from ..core.progress import SILENT, Progress, Report, ignore
from .job import ImportJob, Job

PACKAGE_PARENT = str(Path(__file__).absolute().parents[2])
START_SECONDS = 180.0  # with a cold disk and a virus scanner, loading PyTorch can take minutes
CANCEL_SECONDS = 1.3  # time for a cancelled job to stop before its process is killed
POLL_SECONDS = 0.1
SILENT_SECONDS = 60.0  # without a sign of life (one a second is sent) until the stage is SILENT
LOST_SECONDS = 900.0  # without one until the process is ended, for runs without a user
LONGEST_LINE = 16 << 20  # bytes of an event; real ones have thousands
REPEAT_SECONDS = 0.5  # between reports of progress, at most: models read Cancel only then
TAIL_LINES = 8

# The package is last on the path, so that no module beside it shadows one that the engine needs.
# Interpreters of any age must parse what runs before worker.main.
BOOT = """\
import sys
if sys.version_info < (3, 9):
    sys.stdout.write('\\n{"too_old": "%d.%d.%d"}\\n' % sys.version_info[:3])
    sys.exit()
sys.path.append(sys.argv[1])
from microflow_qgis.engine.worker import main
main()
"""

DROPPED_PREFIXES = ("PYTHON", "PIP_", "DYLD_", "PROJ_", "GDAL_", "QGIS_")
DROPPED = frozenset({"LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"})
CERTIFICATES = frozenset({"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"})
OF_QGIS = re.compile("qgis|osgeo4w", re.IGNORECASE)
SAFE = {"PYTHONIOENCODING": "utf-8", "PYTHONNOUSERSITE": "1", "PYTHONSAFEPATH": "1"}
CHOSEN = {
    # Waiting threads spin for microseconds only. If they spun for ever, a busy machine would be many times
    # slower; if they did not spin, the second core of an idle machine would bring no gain.
    "GOMP_SPINCOUNT": "2000",
    "KMP_BLOCKTIME": "1",  # ms, for the OpenMP of Intel and LLVM
    # Large pages for large tensors, kept when these are freed, so that the kernel does not clear them again.
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=1073741824"
    ":glibc.malloc.trim_threshold=1073741824",
}


def clean_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return an environment for Pythons other than QGIS's, without variables that point into QGIS."""
    inherited = {
        name: value
        for name, value in environ.items()
        if not name.upper().startswith(DROPPED_PREFIXES)
        and name.upper() not in DROPPED
        and not (name.upper() in CERTIFICATES and OF_QGIS.search(os.path.realpath(value)))
    }
    return {**CHOSEN, **inherited, **SAFE}


class Pulse:
    """Combine a caller's report and cancel token. The last progress is repeated so that both are used."""

    def __init__(self, report: Report, cancel: CancelToken) -> None:
        self.cancel = cancel
        self._report = report
        self._last = Progress()
        self._at = math.inf
        self._silent = False

    def report(self, progress: Progress) -> None:
        self._last, self._at = progress, time.monotonic()
        self._report(progress._replace(stage=SILENT, seconds_left=None) if self._silent else progress)

    def mind_silence(self, silent: bool) -> None:
        """Report the stage SILENT while there is no sign of life."""
        if silent != self._silent:
            self._silent = silent
            self.report(self._last)

    def beat(self) -> None:
        """Repeat the last progress if it is due. Raises Cancelled if a stop was requested."""
        self.cancel.check()
        passed = time.monotonic() - self._at
        if passed >= REPEAT_SECONDS:
            left = self._last.seconds_left
            self.report(self._last._replace(seconds_left=None if left is None else max(left - passed, 0.0)))


def _event(line: bytes) -> dict[str, Any] | None:
    """Return the event of a line; None for other output, since a process may write anything."""
    try:
        event = dict(json.loads(line))
        if "progress" in event:
            stage, fraction, left, size = (event["progress"][name] for name in Progress._fields)
            left, size = (value if value is None else float(value) for value in (left, size))
            size = None if size is None else int(size)
            event["progress"] = Progress(str(stage), float(fraction), seconds_left=left, bytes=size)
        elif "run" in event and not isinstance(event.get("log", event.get("outcome")), str):
            return None
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError, MemoryError):
        return None
    return event


class Ended(Exception):
    """Signal that the process closed its pipe."""


class EngineProcess:
    """Hold a process that runs ``worker.main``, and two threads that read its output."""

    def __init__(self, python: str, log: Callable[[str], None]) -> None:
        self.hello: dict[str, Any] = {}
        self._python, self._log = python, log
        self._over = False
        self._heard = time.monotonic()
        self._runs = count(1)
        self._events: queue.Queue[dict | None] = queue.Queue()
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self._deadline = time.monotonic() + START_SECONDS
        self._popen = self._open()
        self._readers = [
            threading.Thread(target=read, name="MicroFlow engine", daemon=True)
            for read in (self._read_events, self._read_log)
        ]
        for reader in self._readers:
            reader.start()

    def _open(self) -> subprocess.Popen:
        try:
            return subprocess.Popen(  # nosec B603
                [self._python, "-I", "-X", "utf8", "-c", BOOT, PACKAGE_PARENT],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=tempfile.gettempdir(),
                env=clean_environment(os.environ),
                start_new_session=True,  # Ctrl+C in QGIS's terminal must reach QGIS only
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except FileNotFoundError:
            raise EngineMissing(python=self._python) from None
        except OSError as error:
            raise EngineNotStarted(python=self._python, reason=str(error), tail="") from error

    @property
    def alive(self) -> bool:
        return not self._over and self._popen.poll() is None

    def _read_events(self) -> None:
        with cast(IO[bytes], self._popen.stdout) as stream:
            for line in iter(lambda: stream.readline(LONGEST_LINE), b""):
                event = _event(line)
                if event is None:  # printed before the worker redirected the pipe
                    self._say(line[:4096])
                else:
                    self._events.put(event)
        self._events.put(None)

    def _read_log(self) -> None:
        with cast(IO[bytes], self._popen.stderr) as stream:
            for line in iter(lambda: stream.readline(4096), b""):
                self._say(line)

    def _say(self, line: bytes) -> None:
        text = line.decode("utf-8", "replace").rstrip()
        if text:
            self._tail.append(text)
            with contextlib.suppress(Exception):  # a log that fails must not stop the reading
                self._log(text)

    def _send(self, request: dict) -> None:
        with contextlib.suppress(OSError, ValueError):  # the end of the events shows that it is gone
            pipe = cast(IO[bytes], self._popen.stdin)
            pipe.write(json.dumps(request).encode() + b"\n")
            pipe.flush()

    def _next(self, pulse: Pulse) -> dict:
        """Return the next event; an empty one if there was none for a moment."""
        pulse.beat()
        try:
            event = self._events.get(timeout=POLL_SECONDS)
        except queue.Empty:
            return {}
        if event is None:
            self.end()
            pulse.beat()
            raise Ended
        self._heard = time.monotonic()
        return event

    def wait_for_hello(self, pulse: Pulse) -> None:
        """Wait for the greeting. Cancelling does not end the process, and the next run continues to wait."""
        while not self.hello:
            try:
                event = self._next(pulse)
            except Ended:
                raise self._not_started(self._status()) from None
            if "too_old" in event:
                self.end()
                raise EngineTooOld(python=self._python, version=event["too_old"])
            if "error" in event:
                self.end()
                raise from_json(event)
            self.hello = event.get("hello", {})
            if not self.hello and time.monotonic() > self._deadline:
                self.end(0)
                raise self._not_started(f"no answer in {START_SECONDS:g} seconds")

    def run(self, job: Job | ImportJob, pulse: Pulse) -> dict[str, Any]:
        run = next(self._runs)
        self._tail.clear()
        try:
            self._send({"run": run, "job": job.to_json()})
            event = self._outcome(run, pulse)
        except Cancelled:
            self._cancel(run)
            raise
        except Ended:
            raise EngineDied(status=self._status(), tail=self._tail_text()) from None
        except BaseException:
            self.end(0)  # a callback failed: nothing waits for the job any more
            raise
        return self._values(event)

    def _outcome(self, run: int, pulse: Pulse) -> dict:
        self._heard = time.monotonic()
        while True:
            event = self._next(pulse)
            silence = time.monotonic() - self._heard
            pulse.mind_silence(silence > SILENT_SECONDS)
            if silence > LOST_SECONDS:
                self.end(0)
                raise EngineSilent(minutes=round(LOST_SECONDS / 60))
            if event.get("run") != run:
                continue
            if "outcome" in event:
                return event
            if "log" in event:
                self._say(event["log"].encode())
            else:
                pulse.report(event["progress"])

    def _cancel(self, run: int) -> None:
        deadline = time.monotonic() + CANCEL_SECONDS
        self._send({"cancel": run})
        try:
            self._outcome(run, Pulse(ignore, CancelToken(lambda: time.monotonic() > deadline)))
        except (Cancelled, Ended):
            self.end(0)

    def _values(self, event: dict) -> dict[str, Any]:
        kind = event.pop("outcome")
        del event["run"]
        if kind == "done":
            return event
        if kind == "cancelled":
            raise Cancelled
        error = from_json(event)
        if isinstance(error, EngineFailed):
            self.end()  # its state is unknown
        raise error

    def end(self, patience: float = 0.5) -> None:
        """End the process by closing its input, or else by force. May be repeated, from any thread."""
        self._over = True
        with contextlib.suppress(OSError, ValueError):
            cast(IO[bytes], self._popen.stdin).close()
        for stop, seconds in (
            (lambda: None, patience),
            (self._popen.terminate, 0.2),
            (self._popen.kill, 0.2),
        ):
            stop()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(seconds)
                break
        for reader in self._readers:
            if reader is not threading.current_thread():
                reader.join(0.3)

    def _status(self) -> str:
        code = self._popen.poll()
        if code is None:
            return "it closed its pipe"
        if code < 0:
            return f"signal {-code}, {signal.strsignal(-code)}"
        return f"exit code {code}" if code < 0x10000 else f"exit code 0x{code:08X}"

    def _tail_text(self) -> str:
        return "\n".join(self._tail)

    def _not_started(self, how: str) -> EngineNotStarted:
        return EngineNotStarted(python=self._python, reason=how, tail=self._tail_text())
