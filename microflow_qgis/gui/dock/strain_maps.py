"""Show strain maps by a tick: shear, dilatation and rotation of each result, or of the corrected one."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QSignalBlocker
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ..tasks.run_queue import APPLY, ESTIMATE, RunQueue
from . import project_state

translate = QCoreApplication.translate

MEASURE = "microflow:faultmagnitude"
MAPS = ("SHEAR", "DILATATION", "ROTATION")
STRAIN_KEY = "/strain"


class StrainMaps(QCheckBox):
    """Compute the strain of each result and show it beside the result, while the tick is set."""

    def __init__(self, run_queue: RunQueue, parent: QWidget) -> None:
        super().__init__(translate("gui", "Strain maps"), parent)
        self.setToolTip(
            translate(
                "gui",
                "Show shear, dilatation and rotation of the result, of the corrected one once a correction "
                "is applied.",
            )
        )
        self.run_queue = run_queue
        run_queue.ended.connect(self._follow)
        self.toggled.connect(self._remember)

    def restore(self) -> None:
        """Restore the project's choice."""
        saved = project_state.load(QgsProject.instance(), STRAIN_KEY)
        with QSignalBlocker(self):
            self.setChecked(bool(saved.get("wanted", False)))

    def _remember(self, wanted: bool) -> None:
        project_state.save(QgsProject.instance(), {"wanted": wanted}, STRAIN_KEY)

    def _follow(self, run) -> None:
        """Compute the strain of a result that has been written."""
        if not self.isChecked() or run.outcome != run.DONE or run.project_is_gone or not run.layers:
            return
        if run.algorithm.id() in (ESTIMATE, APPLY):
            outputs = dict.fromkeys((*MAPS, "FAULT_MAGNITUDE"), "TEMPORARY_OUTPUT")
            group = QgsProject.instance().layerTreeRoot().findLayer(run.layers[0].id()).parent().name()
            self.run_queue.start({"INPUT": run.path, **outputs}, MEASURE, beside=(group, MAPS))
