"""Manage the engine's set-up on the desktop, for the settings and the dock's card."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...core.errors import MicroflowError
from ...core.progress import Progress
from ...engine_setup.check import Check, check, check_managed, outdated
from ...engine_setup.environment import Home, Manifest, condition, default_folder, read_manifest, uninstall
from ...engine_setup.install import Outcome, set_up
from ...engine_setup.interpreters import Candidate, candidates
from ...engine_setup.pinned import Pinned, read_pinned
from ...engine_setup.plan import CPU, devices, plan
from ...paths import RESOURCES
from ...processing.settings import choose_python, engine_python
from ..tasks.download import QgisNetwork
from ..tasks.function_task import FunctionTask
from . import setup_messages

translate = QCoreApplication.translate


class EngineSetup(QObject):
    """Do one thing at a time; nothing is read or started before it is requested.

    ``forecast`` states what a set-up would do, or why it is not possible, and is known after :meth:`look`.
    ``notice`` is the last message, ``failure`` why the last set-up or removal ended early. ``stage`` and
    ``fraction`` are of the work in progress.
    """

    changed = pyqtSignal()
    logged = pyqtSignal(str)  # a line of the log
    ended = pyqtSignal(str, object)  # a set-up or removal: the notice, and the error or None

    def __init__(self, provider, parent: QObject) -> None:
        super().__init__(parent)
        self.provider, self.home = provider, Home(default_folder())
        self.device = ""  # that of the last set-up if none was chosen
        self.forecast = self.notice = self.failure = self.stage = ""
        self.fraction = 0.0
        self.candidates: list[Candidate] = []
        self.check: Check | None = None  # the last one
        self.work: FunctionTask | None = None
        self._pinned: Pinned | None = None
        self._changes = self._closed = False

    @property
    def pinned(self) -> Pinned:
        if self._pinned is None:
            self._pinned = read_pinned(RESOURCES / "engine" / "pinned.json")
        return self._pinned

    @property
    def is_changing(self) -> bool:
        """Return whether a set-up or a removal is in progress."""
        return self.work is not None and self._changes

    @property
    def named_by_environment(self) -> str:
        """Return the interpreter that the environment names, which overrides the settings."""
        return os.environ.get("MICROFLOW_ENGINE_PYTHON", "")

    @property
    def devices(self) -> list[str]:
        return devices(self.pinned)

    @property
    def made(self) -> Manifest | None:
        return read_manifest(self.home)

    def condition(self) -> MicroflowError | None:
        """Return the visible defect of the managed engine, which is not started and may vanish meanwhile."""
        made, wrong = self.made, condition(self.home)
        return outdated(self.home, made, self.pinned) if wrong is None and made is not None else wrong

    def trouble(self) -> MicroflowError | None:
        """Return the reason why a run cannot start, for any choice of interpreter."""
        try:
            engine_python()
        except MicroflowError as error:
            return error
        return None

    def look(self, device: str = "") -> None:
        """Make the plan of a set-up for the device, and find the Pythons of this computer."""
        made = self.made
        self.device = device or self.device or (made.device if made else CPU)
        arguments = self.pinned, self.home.folder, self.device

        def see(_: FunctionTask) -> tuple[list[Candidate], str]:
            try:
                return candidates(), setup_messages.planned(plan(*arguments))
            except MicroflowError as error:
                return candidates(), setup_messages.reason(error)

        self._begin(translate("gui", "Checking this computer"), see, self._looked)

    def _looked(self, outcome: tuple[list[Candidate], str]) -> None:
        self.candidates, self.forecast = outcome

    def set_up(self) -> None:
        """Set up, bring up to date, or repair the managed engine: the same."""
        if not self._frees_engine():
            return
        arguments = self.pinned, self.home.folder, self.device or CPU
        network, close_engine = QgisNetwork(self.pinned.index_url), self.provider.close_engine

        def make(work: FunctionTask) -> Outcome:
            def report(progress: Progress) -> None:
                if progress.stage == "environment":  # a run may have started an engine in the meantime
                    close_engine()
                work.report(progress)

            what = plan(*arguments)
            with network.reached() as reached:
                return set_up(what, network.download, reached, report, work.logged.emit, work.cancel_token)

        self._begin(translate("gui", "Setting up MicroFlow's engine"), make, self._made, changes=True)

    def _made(self, outcome: Outcome) -> None:
        choose_python("")  # an engine that was set up is meant to be used
        self._checked(outcome.check)
        if outcome.notice is not None:
            self.notice = f"{setup_messages.reason(outcome.notice)} {self.notice}"
            self.device = CPU

    def verify(self) -> None:
        """Start the managed engine, and let its devices compute."""
        home, pinned = self.home, self.pinned
        self._examine(lambda *watched: check_managed(home, pinned, *watched))

    def try_out(self, python: str) -> None:
        """Check any interpreter in the same way."""
        self._examine(lambda *watched: check(python, *watched))

    def _examine(self, examine: Callable[..., Check]) -> None:
        self._begin(
            translate("gui", "Checking the engine"),
            lambda work: examine(work.cancel_token, work.logged.emit),
            self._checked,
        )

    def _checked(self, result: Check) -> None:
        self.check = result
        self.notice = setup_messages.checked(result)

    def uninstall(self) -> None:
        if not self._frees_engine():
            return
        home = self.home
        title = translate("gui", "Removing MicroFlow's engine")
        self._begin(title, lambda _: uninstall(home), self._removed, changes=True)

    def _removed(self, _: None) -> None:
        self.check = None
        self.notice = translate("gui", "The engine and all files of its set-up were removed.")

    def say(self, notice: str) -> None:
        self.notice = notice
        self.changed.emit()

    def cancel(self) -> None:
        if self.work is not None:
            self.stage = translate("gui", "Cancelling…")
            self.work.cancel()
            self.changed.emit()

    def close(self) -> None:
        """Cancel the work in progress, and wait up to two seconds for changes of the engine to end."""
        self._closed = True
        self.cancel()
        if self.work is not None and not self._changes:
            for signal in (self.work.logged, self.work.progress, self.work.ended):
                signal.disconnect()
            self.work = None
        while self.work is not None:
            QCoreApplication.processEvents()

    def _frees_engine(self) -> bool:
        """End the engine, which cannot be changed while it runs; return False if it is busy."""
        if self.provider.engine_is_busy:
            self.say(translate("gui", "The engine is busy. Wait until its run has finished, or cancel it."))
            return False
        self.provider.close_engine()
        return True

    def _begin(
        self,
        title: str,
        function: Callable[[FunctionTask], Any],
        done: Callable[[Any], None],
        changes: bool = False,
    ) -> None:
        """Start a task; one that ``changes`` the engine is announced in the message bar and checked after."""
        if self.work is not None:
            return
        work = self.work = FunctionTask(title, function, quiet=not changes)
        self.stage, self.fraction = title, 0.0
        self._changes = changes
        if changes:
            self.notice = self.failure = ""
        work.logged.connect(self.logged)
        work.progress.connect(lambda progress: self._progress(work, progress))
        work.ended.connect(lambda result, error: self._ended(result, error, done))
        QgsApplication.taskManager().addTask(work)
        self.changed.emit()

    def _progress(self, work: FunctionTask, progress: Progress) -> None:
        if work is self.work and not work.isCanceled():  # signals from before the end may arrive after it
            self.stage, self.fraction = setup_messages.progress(progress), progress.fraction
            self.changed.emit()

    def _ended(self, result: Any, error: BaseException | None, done: Callable) -> None:
        self.work, self.stage = None, ""
        if error is None:
            done(result)
        else:
            self.notice = setup_messages.reason(error)
            self.forecast = self.forecast or self.notice  # not known, but not requested repeatedly
        if self._changes and not self._closed:
            self.failure = "" if error is None else self.notice
            self.ended.emit(self.notice, error)
            self.look()
        self.changed.emit()
