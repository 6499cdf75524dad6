"""How results are shown: from which confidence on, and whether beside those of earlier runs."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSignalBlocker, QTimer

from ...core.errors import MicroflowError
from ...processing.confidence_filter import show_confident
from ...processing.messages import sentence
from ..tasks.run_queue import Runs
from . import project_state as memory

translate = QCoreApplication.translate

PAUSE = 300  # ms without a change before the map is drawn anew


class Showing(QObject):
    """Ties the dock's ``least`` (a confidence) and ``keep`` (earlier results) to the map."""

    def __init__(self, body, runs: Runs) -> None:
        super().__init__(body)
        self.least, self.keep, self.runs = body.least, body.keep, runs
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.apply)
        self.least.valueChanged.connect(lambda _: self._pause.start(PAUSE))
        self.keep.toggled.connect(self._keep)
        runs.ended.connect(self._new_results)

    def restore(self) -> None:
        """The project's choice, without a new look at its layers, which remember theirs."""
        kept = memory.load(QgsProject.instance(), memory.SHOWING)
        with QSignalBlocker(self.least), QSignalBlocker(self.keep):
            self.least.setValue(float(kept.get("least", 0)))
            self.keep.setChecked(bool(kept.get("keep", False)))
        self.runs.least, self.runs.keep_earlier = self.least.value(), self.keep.isChecked()

    def apply(self) -> None:
        """Draw the results in the project from the chosen confidence on."""
        self.runs.least = self.least.value()
        self._remember()
        try:
            show_confident(QgsProject.instance(), self.least.value())
        except MicroflowError as error:
            self.runs.refuse(sentence(error))

    def _keep(self, checked: bool) -> None:
        self.runs.keep_earlier = checked
        self._remember()

    def _remember(self) -> None:
        chosen = {"least": self.least.value(), "keep": self.keep.isChecked()}
        memory.save(QgsProject.instance(), chosen, memory.SHOWING)

    def _new_results(self, run) -> None:
        if run.layers and self.least.value() > 0:
            self.apply()
