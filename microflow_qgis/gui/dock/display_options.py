"""Control how results are shown: the least confidence, and whether earlier results stay."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox

from ...core.errors import MicroflowError
from ...processing.confidence_filter import show_confident
from ..tasks.run_queue import RunQueue
from . import project_state

translate = QCoreApplication.translate

DRAW_PAUSE = 300  # ms without a change before the map is drawn again


class DisplayOptions(QObject):
    """Apply the least displayed confidence, and whether earlier results stay, to the map."""

    applied = pyqtSignal()

    def __init__(
        self, least_confidence: QDoubleSpinBox, keep_earlier: QCheckBox, run_queue: RunQueue, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.least_confidence, self.keep_earlier, self.run_queue = least_confidence, keep_earlier, run_queue
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.apply)
        self.least_confidence.valueChanged.connect(lambda _: self._pause.start(DRAW_PAUSE))
        keep_earlier.toggled.connect(self._keep)
        run_queue.ended.connect(self._new_results)

    def restore(self) -> None:
        """Restore the project's choice without updating its layers, which store theirs."""
        saved = project_state.load(QgsProject.instance(), project_state.SHOWING)
        with QSignalBlocker(self.least_confidence), QSignalBlocker(self.keep_earlier):
            self.least_confidence.setValue(float(saved.get("least", 0)))
            self.keep_earlier.setChecked(bool(saved.get("keep", False)))
        self.run_queue.least_confidence, self.run_queue.keep_earlier = (
            self.least_confidence.value(),
            self.keep_earlier.isChecked(),
        )

    def apply(self) -> None:
        """Draw the results in the project with the chosen least confidence."""
        self.run_queue.least_confidence = self.least_confidence.value()
        self._remember()
        try:
            show_confident(QgsProject.instance(), self.least_confidence.value())
        except MicroflowError as error:
            self.run_queue.refuse(error)
        self.applied.emit()

    def _keep(self, checked: bool) -> None:
        self.run_queue.keep_earlier = checked
        self._remember()

    def _remember(self) -> None:
        chosen = {"least": self.least_confidence.value(), "keep": self.keep_earlier.isChecked()}
        project_state.save(QgsProject.instance(), chosen, project_state.SHOWING)

    def _new_results(self, run) -> None:
        if run.layers and self.least_confidence.value() > 0:
            self.apply()
