"""QGIS's side of the engine: one process for all runs, and whose turn it is."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import Any

from ..core.cancel import CancelToken
from ..core.progress import Progress, Report
from .job import ImportJob, Job
from .process import POLL_SECONDS, EngineProcess, Pulse


class Engine:
    """One process for all runs: started by the first, kept for the next, ended with its owner.

    ``log`` is given each line that the process says, from any thread.
    """

    def __init__(self, python: str, log: Callable[[str], None]) -> None:
        self.python = python
        self._log = log
        self._turn = threading.Lock()  # held by the run that the process works on
        self._state = threading.Lock()  # held while the process is replaced
        self._process: EngineProcess | None = None
        self._end: Callable[[], Any] = lambda: None
        self._closed = 0

    @property
    def hello(self) -> dict[str, Any]:
        """What the process said of itself: pid, python, torch, versions, devices; empty before."""
        process = self._process
        return process.hello if process else {}

    @property
    def busy(self) -> bool:
        """Whether a run has its turn."""
        return self._turn.locked()

    def run(self, job: Job | ImportJob, report: Report, cancel: CancelToken) -> dict[str, Any]:
        """Do the job and return the values of its outcome.

        ``report`` is called at least twice a second. Before the job begins, the stage is ``wait``
        (another run has its turn) or ``start``. Report and token are used in the caller's thread.

        Raises Cancelled within two seconds of the request and after ``close``; EngineMissing,
        EngineTooOld, TorchMissing or EngineNotStarted where there is no engine; EngineDied where
        it ends in mid-run; EngineFailed and the job's own refusals.
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
        """End the process, and all runs as cancelled; the next run starts another."""
        with self._state:
            self._closed += 1
            self._process = None
            self._end()
