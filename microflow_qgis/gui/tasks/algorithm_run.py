"""Run an algorithm in the background, in QGIS's task manager, and show its results on the map."""

from __future__ import annotations

import warnings
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTree,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterBandStats,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.displacement import CONFIDENCE_BAND
from ...core.errors import MicroflowError
from ...processing.algorithm import MicroflowAlgorithm, Refusal
from ...processing.confidence_filter import file_of, rank_of
from ...processing.messages import LOG
from ...processing.parameters import RAW
from ...processing.results import raster_layer
from ..dock.parameter_form import new_context


class RunFeedback(QgsProcessingFeedback):
    """Pass on the messages of a run from any thread: its stage as a signal, the rest to the log."""

    stage = pyqtSignal(str)
    answering = pyqtSignal(bool)  # whether the engine gives signs of life, when that changes

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def setProgressText(self, text):
        super().setProgressText(text)
        self.stage.emit(text)

    def tell_answering(self, answering: bool) -> None:
        self.answering.emit(answering)

    def pushInfo(self, info):
        super().pushInfo(info)
        QgsMessageLog.logMessage(info, LOG, Qgis.MessageLevel.Info, False)

    def pushWarning(self, warning):
        super().pushWarning(warning)
        QgsMessageLog.logMessage(warning, LOG, Qgis.MessageLevel.Warning, False)

    def reportError(self, error, fatalError=False):  # noqa: N803 - QGIS names it
        super().reportError(error, fatalError)
        self.errors.append(error)


class AlgorithmRun(QObject):
    """Run an algorithm after ``start``; ``ended`` is emitted once, with one of the outcomes below.

    ``layers`` are the layers that a finished run has loaded, ``results`` the values that the algorithm
    returned.
    """

    DONE, FAILED, CANCELLED = "done", "failed", "cancelled"

    stage = pyqtSignal(str)
    progress = pyqtSignal(float)  # the fraction done, 0 to 1
    answering = pyqtSignal(bool)  # whether the engine gives signs of life, when that changes
    ended = pyqtSignal(object)  # the run

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.algorithm, self.parameters = algorithm, parameters
        if isinstance(algorithm, MicroflowAlgorithm):
            algorithm.refusal = Refusal()  # of this run only; QGIS runs a copy, which shares it
        self.context, self.feedback = new_context(), RunFeedback()
        self.outcome = ""
        self.results: dict[str, Any] = {}
        self.layers: list[Any] = []
        self.project_is_gone = self.keep_earlier = self.silent = False
        self.beside: tuple[str, tuple[str, ...]] | None = None  # a group, and the outputs to add to it
        self.follow_up = ""  # a note for the caller, for the end of the run
        self.task: Any = None

    def start(self) -> None:
        loading = self.parameters
        if not self.silent:
            shown = self.beside[1] if self.beside else ()
            loading = _loading(self.algorithm, self.parameters, self.context.project(), shown)
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, loading, self.context, self.feedback)
        if self.task.isCanceled():
            self._end(self.FAILED)  # refused while reading its parameters
            return
        self.feedback.stage.connect(self.stage)
        self.feedback.answering.connect(self.answering)
        self.feedback.progressChanged.connect(self._progressed)
        self.task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        if not self.outcome:
            self.task.cancel()

    @property
    def unit(self) -> str:
        """Return the unit of the displacement: m, or px without a CRS."""
        return "m" if self.layers and self.layers[0].crs().isValid() else "px"

    @property
    def path(self) -> str:
        """Return the path of the displacement that a finished run has written."""
        return self.results.get("DISPLACEMENT") or self.results["OUTPUT"]

    @property
    def displacement(self) -> QgsRasterLayer | None:
        """Return the layer of the displacement, if it was loaded."""
        return next((layer for layer in self.layers if file_of(layer) == self.path), None)

    @property
    def best_confidence(self) -> float:
        """Return the highest confidence, from the statistics in the file; 1 without a file."""
        layer = self.displacement
        if layer is None or layer.bandCount() < CONFIDENCE_BAND:
            return 1.0
        wanted = QgsRasterBandStats.Stats.Max
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # QGIS 3.40 calls every form of it deprecated
            return layer.dataProvider().bandStatistics(CONFIDENCE_BAND, wanted).maximumValue

    def hide(self) -> None:
        """Uncheck the layers of the run in the layer tree."""
        root = self.context.project().layerTreeRoot()
        for layer in self.layers:
            root.findLayer(layer.id()).setItemVisibilityChecked(False)

    @property
    def megapixels(self) -> float:
        """Return the size of the measured area; 0 if no layer was loaded."""
        return self.layers[0].width() * self.layers[0].height() / 1e6 if self.layers else 0.0

    @property
    def reason(self) -> str:
        """Return why the run failed, in the user's language."""
        return self.feedback.errors[-1] if self.feedback.errors else ""

    @property
    def error(self) -> MicroflowError | None:
        """Return the typed refusal of a failed run; None if it was not a refusal."""
        return self.algorithm.refusal.error if isinstance(self.algorithm, MicroflowAlgorithm) else None

    def _progressed(self, percent: float) -> None:
        self.progress.emit(percent / 100)

    def _executed(self, ok: bool, results: dict[str, Any]) -> None:
        if ok:
            self.results = results
            if not self.project_is_gone:
                group = self.beside[0] if self.beside else ""
                self.layers = load_layers(
                    self.context, self.feedback, keep_earlier=self.keep_earlier, group=group
                )
            self._end(self.DONE)
        else:
            self._end(self.CANCELLED if self.feedback.isCanceled() else self.FAILED)

    def _end(self, outcome: str) -> None:
        self.outcome, self.task = outcome, None  # QGIS deletes the task
        self.ended.emit(self)


def _loading(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    project: QgsProject,
    shown: tuple[str, ...] = (),
) -> dict[str, Any]:
    """Return the parameters with their outputs, or of these only ``shown``, to be loaded into the project."""
    names = [d.name() for d in algorithm.destinationParameterDefinitions() if d.name() != RAW]
    wanted = {name: parameters[name] for name in shown or names if name in parameters}
    return {
        **parameters,
        **{name: QgsProcessingOutputLayerDefinition(path, project) for name, path in wanted.items()},
    }


def load_layers(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback, *, keep_earlier: bool, group: str = ""
) -> list[QgsRasterLayer]:
    """Add the layers that the algorithm has requested to its project, styled and grouped.

    Existing results of the same images are removed from the project, but not their files. With
    ``keep_earlier``, the new ones get a separate group instead. With ``group``, they are added to that group.
    """
    root, layers = context.project().layerTreeRoot(), []
    details_of = context.layersToLoadOnCompletion()
    processors = [d.postProcessor() for d in details_of.values() if d.postProcessor() is not None]
    names = {processor.group for processor in processors}
    for processor in processors if group else []:
        processor.group = group
    earlier = (
        [] if keep_earlier or group else [layer.id() for name in names for layer in _results(root, name)]
    )
    for processor in processors if keep_earlier and not group else []:
        processor.group = _unused(root, processor.group)
    for source, details in details_of.items():
        layer = raster_layer(source, details.name)
        if not layer.isValid():
            continue
        details.project.addMapLayer(layer, False)
        root.insertLayer(0, layer)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        layers.append(layer)
    context.project().removeMapLayers(earlier)
    return layers


def _results(root: QgsLayerTree, name: str) -> list[QgsRasterLayer]:
    """Return the results in the group of this name."""
    group = root.findGroup(name)
    layers = [] if group is None else [node.layer() for node in group.findLayers()]
    return [layer for layer in layers if rank_of(layer)]


def _unused(root: QgsLayerTree, name: str) -> str:
    """Return the name, with a number if the group exists."""
    candidates = (name, *(f"{name} ({number})" for number in range(2, 1000)))
    return next((n for n in candidates if root.findGroup(n) is None), name)
