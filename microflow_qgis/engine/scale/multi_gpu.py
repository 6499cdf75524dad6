"""Run several engine processes for one run: one for each of several GPUs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from ...core.cancel import CancelToken
from ...core.errors import Cancelled
from ...core.progress import Progress
from ..job import Job
from ..process import POLL_SECONDS, EngineProcess, Pulse


def spread(job: Job, devices: Sequence[str], report: Callable[[float], None], cancel: CancelToken) -> None:
    """Measure the tiles by one process on each device, which keeps its part in the job's folder.

    Raises Cancelled, else the first error of a process, after all of them have ended.
    """
    siblings = [Sibling(job, device, part, len(devices)) for part, device in enumerate(devices)]
    try:
        while any(sibling.is_alive() for sibling in siblings):
            cancel.check()
            report(sum(sibling.fraction for sibling in siblings) / len(siblings))
            siblings[0].join(POLL_SECONDS)
            if any(sibling.error for sibling in siblings):
                break
    finally:
        for sibling in siblings:
            sibling.stopped.set()
        for sibling in siblings:
            sibling.join()
    errors = [s.error for s in siblings if s.error and not isinstance(s.error, Cancelled)]
    if errors:
        raise errors[0]


def _pass_on(line: str) -> None:
    sys.stderr.write(f"{line}\n")


class Sibling(threading.Thread):
    """Hold a process that measures one part of a job's tiles on one device."""

    def __init__(self, job: Job, device: str, part: int, parts: int) -> None:
        super().__init__(name=f"MicroFlow on {device}", daemon=True)
        self.stopped, self.fraction = threading.Event(), 0.0
        self.error: Exception | None = None
        options = replace(job.options, device=device)
        self._job = replace(job, task="measure_tiles", options=options, part=(part, parts))
        self._process = EngineProcess(sys.executable, _pass_on)
        self.start()

    def run(self) -> None:
        pulse = Pulse(self._follow, CancelToken(self.stopped.is_set))
        try:
            self._process.wait_for_hello(pulse)
            self._process.run(self._job, pulse)
            self.fraction = 1.0
        except Exception as error:  # noqa: BLE001 - raised again by whoever waits
            self.error = error
        finally:
            self._process.end()

    def _follow(self, progress: Progress) -> None:
        self.fraction = progress.fraction
