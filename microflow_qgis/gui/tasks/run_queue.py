"""Queue runs, of which one is in progress. Each ends with a sentence in the message bar."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsCoordinateTransform, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ...analysis.verdict import CARE, GOOD, NOT_MEASURED
from ...core.errors import MicroflowError
from ...processing.messages import sentence
from ...processing.verdict import headline, summary
from ..dock import messages
from ..dock.parameter_form import new_context
from . import commands
from .algorithm_run import AlgorithmRun

translate = QCoreApplication.translate

ESTIMATE, APPLY = "microflow:estimatedisplacement", "microflow:regularizedisplacement"
TITLE = "MicroFlow"
MESSAGE_LEVELS = {
    GOOD: Qgis.MessageLevel.Success,
    CARE: Qgis.MessageLevel.Info,
    NOT_MEASURED: Qgis.MessageLevel.Warning,
}
SOME_CONFIDENCE = 0.05  # confidence that some pixel reaches if anything was found
UNDER_WAY_MS = 1000  # ms after the start of a run
WAIT_AT_UNLOAD = 5.0  # s to wait for a cancelled run when the plugin is unloaded


class RunQueue(QObject):
    """Hold the runs, also while the dock is hidden. ``shown`` is the oldest run that has not ended."""

    changed = pyqtSignal()
    ended = pyqtSignal(object)  # the run
    settings_wanted = pyqtSignal()

    def __init__(self, iface, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self._runs: list[AlgorithmRun] = []
        self._progress: dict[AlgorithmRun, tuple[str, float]] = {}
        self._messages: list[tuple[str, Qgis.MessageLevel, str | None]] = []
        self._questions: dict[AlgorithmRun, QgsMessageBarItem] = {}
        self.keep_earlier = False  # whether results on the map stay when their images are measured again
        self.least_confidence = 0.0  # confidence from which results are shown
        QgsProject.instance().cleared.connect(self._project_gone)

    @property
    def shown(self) -> AlgorithmRun | None:
        return self._runs[0] if self._runs else None

    @property
    def stage(self) -> str:
        text = self._progress[self._runs[0]][0]
        if len(self._runs) == 1:
            return text
        return translate("gui", "{stage} ({count} runs)").format(stage=text, count=len(self._runs))

    @property
    def fraction(self) -> float:
        return self._progress[self._runs[0]][1]

    def start(
        self,
        parameters: dict[str, Any],
        algorithm_id: str = ESTIMATE,
        *,
        silent: bool = False,
        beside: tuple[str, tuple[str, ...]] | None = None,
    ) -> AlgorithmRun:
        """Start a run.

        Of a ``silent`` one, a step of something larger, nothing is loaded and no message is shown. ``beside``
        names a group of layers, and the outputs that are added to it without a message.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        commands.add_to_history(algorithm, parameters, new_context())
        run = AlgorithmRun(algorithm, parameters, self)
        run.keep_earlier, run.silent, run.beside = self.keep_earlier, silent, beside
        self._runs.append(run)
        self._progress[run] = (translate("gui", "Starting…"), 0.0)
        run.stage.connect(lambda text: self._hear(run, text=text))
        run.progress.connect(lambda fraction: self._hear(run, fraction=fraction))
        run.answering.connect(lambda answering: self._ask_patience(run, answering))
        run.ended.connect(self._ended)
        run.start()
        QTimer.singleShot(UNDER_WAY_MS, _prepare_plots)
        self.changed.emit()
        return run

    def cancel_shown(self) -> None:
        if self.shown is not None:
            self._hear(self.shown, text=translate("gui", "Cancelling…"))
            self.shown.cancel()

    def close(self) -> None:
        """Cancel the runs, and wait until they have ended."""
        QgsProject.instance().cleared.disconnect(self._project_gone)
        for run in self._runs:
            run.project_is_gone = True
            run.cancel()
        until = time.monotonic() + WAIT_AT_UNLOAD
        while self._runs and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.01)

    def tell(self, text: str, level=Qgis.MessageLevel.Info, remedy: str | None = None) -> None:
        """Show the text in the message bar, with a button to the settings if these are the remedy."""
        bar = self.iface.messageBar()
        if remedy != "settings":
            bar.pushMessage(TITLE, text, level)
            return
        message = bar.createMessage(TITLE, text)
        button = QPushButton(translate("gui", "Settings…"))
        button.clicked.connect(self.settings_wanted)
        message.layout().addWidget(button)
        bar.pushWidget(message, level)

    def tell_of_setup(self, text: str, error: BaseException | None) -> None:
        level = Qgis.MessageLevel.Success if error is None else Qgis.MessageLevel.Warning
        self._tell_soon(text, level, getattr(error, "remedy", None))

    def refuse(self, reason: MicroflowError | str) -> None:
        """Show a refusal as a warning."""
        text = sentence(reason) if isinstance(reason, MicroflowError) else reason
        self.tell(text, Qgis.MessageLevel.Warning, getattr(reason, "remedy", None))

    def _tell_soon(self, text: str, level=Qgis.MessageLevel.Info, remedy: str | None = None) -> None:
        """Show the text after QGIS's own message that a task has ended, which would otherwise hide it."""
        self._messages.append((text, level, remedy))
        QTimer.singleShot(0, self._tell_messages)

    def _tell_messages(self) -> None:
        while self._messages:
            self.tell(*self._messages.pop(0))

    def _ask_patience(self, run: AlgorithmRun, answering: bool) -> None:
        """Ask whether to wait for an engine without signs of life, until it gives one."""
        question, bar = self._questions.pop(run, None), self.iface.messageBar()
        if question is not None and not sip.isdeleted(question):
            bar.popWidget(question)
        if answering or run.outcome:
            return
        text = translate(
            "gui", "The engine is not responding. Wait longer, or stop the run: finished tiles are kept."
        )
        question = self._questions[run] = bar.createMessage(TITLE, text)
        wait, stop = QPushButton(translate("gui", "Wait")), QPushButton(translate("gui", "Stop"))
        wait.clicked.connect(lambda: bar.popWidget(question))
        stop.clicked.connect(run.cancel)
        stop.clicked.connect(lambda: bar.popWidget(question))
        for button in (wait, stop):
            question.layout().addWidget(button)
        bar.pushWidget(question, Qgis.MessageLevel.Warning)

    def _hear(self, run: AlgorithmRun, text: str | None = None, fraction: float | None = None) -> None:
        if run in self._progress and not run.outcome:
            old = self._progress[run]
            self._progress[run] = (old[0] if text is None else text, old[1] if fraction is None else fraction)
            self.changed.emit()

    def _project_gone(self) -> None:
        for run in self._runs:
            run.project_is_gone = True

    def _ended(self, run: AlgorithmRun) -> None:
        self._runs.remove(run)
        self._ask_patience(run, answering=True)
        del self._progress[run]
        if run.outcome == AlgorithmRun.DONE:
            self._show_result(run)
        elif run.outcome == AlgorithmRun.CANCELLED:
            self._tell_soon(translate("gui", "The run was cancelled; nothing was written."))
        else:
            self._tell_soon(run.reason, Qgis.MessageLevel.Critical, getattr(run.error, "remedy", None))
        self.changed.emit()
        self.ended.emit(run)
        run.deleteLater()

    def _show_result(self, run: AlgorithmRun) -> None:
        if run.silent or run.beside:
            return
        if run.project_is_gone:
            text = translate("gui", "The project was closed during the run. The displacement is in {path}.")
            self._tell_soon(text.format(path=run.path), Qgis.MessageLevel.Warning)
        elif run.best_confidence < max(self.least_confidence, SOME_CONFIDENCE):
            run.hide()
            self._tell_soon(
                messages.noise(run.best_confidence, self.least_confidence, SOME_CONFIDENCE),
                Qgis.MessageLevel.Warning,
            )
        elif run.algorithm.id() != ESTIMATE:
            self._tell_soon(messages.done(run.parameters), Qgis.MessageLevel.Success)
        else:
            state = run.results["VERDICT"]
            text = f"{headline(state)} {summary(run.results, run.unit)}"
            self._tell_soon(text, MESSAGE_LEVELS[state])
        if run.layers:
            _zoom(self.iface.mapCanvas(), run.layers[0])


def _prepare_plots() -> None:
    from ..profile.plot import import_early

    import_early()


def _zoom(canvas, layer) -> None:
    """Show the layer, unless the view lies within it already, since the user is then looking closer."""
    change = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )
    extent = change.transformBoundingBox(layer.extent())
    if canvas.extent().isEmpty() or not extent.contains(canvas.extent()):
        canvas.setExtent(extent)
        canvas.refresh()
