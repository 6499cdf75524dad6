"""Define the base of the algorithms that use the engine's process."""

from __future__ import annotations

from typing import Any

from ..engine.client import Engine
from ..engine.job import ImportJob, Job
from .algorithm import MicroflowAlgorithm
from .messages import push_notes
from .progress import RunProgress
from .provenance import run_metadata
from .settings import engine_python


class EngineAlgorithm(MicroflowAlgorithm):
    """Extend :class:`MicroflowAlgorithm` by :meth:`run_engine` for its ``compute``.

    Without an engine it refuses, after the refusals of ``read``.
    """

    engine: Engine

    def check_requirements(self) -> None:
        engine_python()

    def prepareAlgorithm(self, parameters, context, feedback):
        super().prepareAlgorithm(parameters, context, feedback)
        self.engine = self.provider().engine(engine_python())
        return True

    def run_engine(
        self, job: Job | ImportJob, progress: RunProgress, start: float, end: float
    ) -> dict[str, Any]:
        """Do the job, from ``start`` to ``end`` per cent of the run, and return the engine's outcome.

        The engine's notes are shown. Raises Cancelled and the errors of :meth:`Engine.run`.
        """
        outcome = self.engine.run(job, progress.engine(start, end), progress.cancel)
        push_notes(progress.feedback, outcome.get("notes", ()))
        return outcome

    def engine_metadata(self, outcome: dict[str, Any], **values: Any) -> dict[str, str]:
        """Return :func:`run_metadata` with the device and the version of PyTorch."""
        torch = self.engine.hello.get("torch", "")
        return run_metadata(self.id(), **values, device=outcome["device"], torch=torch)
