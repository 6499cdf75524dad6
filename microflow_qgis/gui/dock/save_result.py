"""Save results from the dock, and offer to do so if a saved project shows temporary ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from ...core.errors import Cancelled, MicroflowError
from ...processing.saved_result import (
    SavePlan,
    copy_files,
    default_folder,
    has_temporary,
    plans,
    point_layers,
    result_group_nodes,
)
from ..tasks.function_task import FunctionTask
from ..tasks.run_queue import RunQueue
from . import project_state

translate = QCoreApplication.translate


class ResultSaver(QObject):
    """Save all results of the project.

    ``saved`` is emitted once the layers show the saved files. Without a project file the user is asked for a
    folder.
    """

    saved = pyqtSignal()

    def __init__(self, iface, run_queue: RunQueue, parent: QObject) -> None:
        super().__init__(parent)
        self.iface, self.run_queue = iface, run_queue
        self._task: FunctionTask | None = None
        self._offer: Any = None
        self._write_after = False
        QgsProject.instance().projectSaved.connect(self.offer)

    def offer(self) -> None:
        """Offer to keep results that QGIS is going to remove, if the project has been saved with them."""
        if self._task is not None or self._offer is not None or not has_temporary(QgsProject.instance()):
            return
        bar = self.iface.messageBar()
        text = translate(
            "gui",
            "The project shows temporary results, which are gone when QGIS ends. Keep them beside the "
            "project?",
        )
        self._offer = bar.createMessage("MicroFlow", text)
        button = QPushButton(translate("gui", "Keep the results"))
        button.clicked.connect(self._keep)
        self._offer.layout().addWidget(button)
        self._offer.destroyed.connect(self._forget_offer)
        bar.pushWidget(self._offer, Qgis.MessageLevel.Warning)

    def _forget_offer(self, *_: Any) -> None:
        self._offer = None

    def _keep(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None:
            self.iface.messageBar().popWidget(offer)
        self.save(write_project=True)

    def save(self, folder: Path | None = None, *, write_project: bool = False) -> None:
        """Copy in the background, then redirect the layers; ``write_project`` then saves the project."""
        project = QgsProject.instance()
        if not result_group_nodes(project):
            self.run_queue.refuse(translate("gui", "There is no result on the map: run MicroFlow first."))
            return
        folder = folder or default_folder(project) or self._asked()
        if folder is None or self._task is not None:
            return
        to_save = plans(project, folder, project_state.load_raw(project)[0])
        if not to_save:
            self.run_queue.tell(
                translate("gui", "All results are saved already, in {folder}.").format(folder=folder)
            )
            return
        self._write_after = write_project
        parameters = project_state.load(project)

        def work(task: FunctionTask) -> list[SavePlan]:
            for plan in to_save:
                copy_files(plan, parameters, task.cancel_token)
            return to_save

        self._task = FunctionTask(translate("gui", "Saving MicroFlow results"), work)
        self._task.ended.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)

    def _asked(self) -> Path | None:
        title = translate("gui", "Folder for the results")
        chosen = QFileDialog.getExistingDirectory(self.iface.mainWindow(), title)
        return Path(chosen) if chosen else None

    def _end(self, done: list[SavePlan] | None, error: BaseException | None) -> None:
        self._task = None
        try:
            if error is None and done is not None:
                self._point(done)
        except MicroflowError as refusal:
            error = refusal
        if isinstance(error, Cancelled):
            self.run_queue.tell(
                translate("gui", "Saving was cancelled; the layers still show the earlier files.")
            )
        elif error is not None:
            self.run_queue.refuse(error if isinstance(error, MicroflowError) else str(error))

    def _point(self, done: list[SavePlan]) -> None:
        project = QgsProject.instance()
        strength = project_state.load_raw(project)[1]
        for plan in done:
            point_layers(project, plan)
            if plan.raw_target:
                project_state.save_raw(project, plan.raw_target, strength)
        project.setDirty(True)
        self.saved.emit()
        if self._write_after:
            project.write()
        folders = ", ".join(str(plan.folder) for plan in done)
        self.run_queue.tell(
            translate("gui", "The results are saved in {folder}.").format(folder=folders),
            Qgis.MessageLevel.Success,
        )

    def close(self) -> None:
        """Release the project, and end the work in progress."""
        QgsProject.instance().projectSaved.disconnect(self.offer)
        if self._task is not None:
            self._task.ended.disconnect(self._end)
            self._task.cancel()
            self._task = None
