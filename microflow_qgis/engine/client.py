"""Give QGIS access to the engine: one process for all runs, used by one run at a time."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import Callable
from typing import Any

from ..core.cancel import CancelToken
from ..core.errors import MicroflowError
from ..core.progress import Progress, Report
from .job import ImportJob, Job
from .process import POLL_SECONDS, EngineProcess, Pulse


class Engine:
    """Hold one process for all runs, which starts with the first run and ends with its owner.

    ``log`` is called with each line that the process prints, from any thread.
    """

    def __init__(self, python: str, log: Callable[[str], None]) -> None:
        self.python = python
        self._log = log
        self._turn = threading.Lock()  # held by the run in progress
        self._state = threading.Lock()  # held while the process is replaced
        self._process: EngineProcess | None = None
        self._end: Callable[[], Any] = lambda: None
        self._closed = 0

    @property
    def hello(self) -> dict[str, Any]:
        """Return the greeting of the process, empty before it: pid, python, torch, versions, devices."""
        process = self._process
        return process.hello if process else {}

    @property
    def busy(self) -> bool:
        """Return whether a run is in progress."""
        return self._turn.locked()

    def begin(self) -> None:
        """Start the process, so that it loads while a job is prepared; ``run`` raises what goes wrong."""
        with contextlib.suppress(MicroflowError):
            self._started()

    def run(self, job: Job | ImportJob, report: Report, cancel: CancelToken) -> dict[str, Any]:
        """Do the job and return the values of its outcome.

        ``report`` is called at least twice a second. Before the job begins, the stage is ``wait`` (another
        run is in progress) or ``start``. Report and token are used in the caller's thread.

        Raises Cancelled within two seconds of the request and after ``close``. Raises EngineMissing,
        EngineTooOld, TorchMissing or EngineNotStarted if there is no engine, EngineDied if it ends in
        mid-run, EngineFailed, and the job's own refusals.
        """
        closed = self._closed
        pulse = Pulse(report, CancelToken(lambda: cancel.requested or self._closed != closed))
        pulse.beat()
        if not self._turn.acquire(blocking=False):
            pulse.report(Progress("wait"))
            while not self._turn.acquire(timeout=POLL_SECONDS):
                pulse.beat()
        try:
            pulse.report(Progress("start"))
            process = self._started()
            process.wait_for_hello(pulse)
            return process.run(job, pulse)
        finally:
            self._turn.release()

    def _started(self) -> EngineProcess:
        with self._state:
            if self._process is None or not self._process.alive:
                self._end()
                self._process = EngineProcess(self.python, self._log)
                self._end = weakref.finalize(self, self._process.end)
            return self._process

    def close(self) -> None:
        """End the process and cancel all runs. The next run starts another process."""
        with self._state:
            self._closed += 1
            self._process = None
            self._end()
