"""The base of the algorithms that the engine's process computes."""

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
    """A :class:`MicroflowAlgorithm` that has :meth:`run_engine` in its ``compute``.

    Where there is no engine it refuses, after what ``read`` refuses.
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

        The engine's notes are shown. Raises Cancelled and what :meth:`Engine.run` raises.
        """
        outcome = self.engine.run(job, progress.engine(start, end), progress.cancel)
        push_notes(progress.feedback, outcome.get("notes", ()))
        return outcome

    def engine_metadata(self, outcome: dict[str, Any], **values: Any) -> dict[str, str]:
        """Return :func:`run_metadata` with the device and the PyTorch that computed."""
        torch = self.engine.hello.get("torch", "")
        return run_metadata(self.id(), **values, device=outcome["device"], torch=torch)
