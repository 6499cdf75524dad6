"""Provide lines for the slip window: proposed by Trace faults, or followed between two places."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...analysis.boxes import Place
from ...analysis.traces import LEAST_PX, trace_between
from ...core.errors import Cancelled, MicroflowError
from ...core.progress import Progress
from ...processing.displacement_input import DisplacementField, read_displacement
from ...processing.messages import sentence
from ...processing.trace_lines import read_trace
from ...processing.vector_outputs import feature, map_points
from ..tasks.function_task import FunctionTask

translate = QCoreApplication.translate

TRACE_FAULTS = "microflow:tracefaults"


class TraceProposer(QObject):
    """Run Trace faults once in the background.

    ``ended`` is called with its layer, or None and the reason.
    """

    def __init__(
        self, layer: QgsRasterLayer, ended: Callable[[QgsVectorLayer | None, str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ended = ended
        self._context, self._feedback = QgsProcessingContext(), _Feedback()
        self._context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(TRACE_FAULTS)
        parameters = {"DISPLACEMENT": layer.id(), "TRACES": "memory:"}
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        if self._task.isCanceled():  # refused while reading its parameters
            ended(None, self._feedback.reason)
            return
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def _executed(self, ok: bool, results: dict) -> None:
        self._task = None  # QGIS deletes it
        layer = self._context.takeResultLayer(results["TRACES"]) if ok else None
        self._ended(layer, self._feedback.reason)


class _Feedback(QgsProcessingFeedback):
    """Store the last error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.reason = ""

    def reportError(self, error, fatalError=False):  # noqa: N803 - QGIS names it
        super().reportError(error, fatalError)
        self.reason = error


def line_layer(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return a layer in memory with one line."""
    layer = QgsVectorLayer("LineString", translate("gui", "Fault trace"), "memory")
    layer.setCrs(crs)
    layer.dataProvider().addFeatures([feature(geometry, [])])
    layer.updateExtents()
    return layer


class Following(QObject):
    """Follow the strongest jump of a displacement between two places, in the background.

    ``ended`` is called with its layer, or None and the reason. Raises the refusals of read_displacement and
    read_trace.
    """

    def __init__(
        self,
        layer: QgsRasterLayer,
        ends: Sequence[QgsPointXY],
        crs: QgsCoordinateReferenceSystem,
        ended: Callable[[QgsVectorLayer | None, str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._field, self._ended = read_displacement(layer), ended
        start, end = _pixels(ends, crs, self._field)
        field, least = self._field, LEAST_PX * Place(self._field.grid, self._field.ground).pixel

        def follow(task: FunctionTask) -> np.ndarray:
            def passed(fraction: float) -> None:
                task.cancel_token.check()
                task.report(Progress(fraction=fraction))

            return trace_between(field.reader(), field.grid.shape, start, end, least, passed)

        task = FunctionTask(translate("gui", "Following a fault"), follow, True)
        self._task: FunctionTask | None = task
        task.ended.connect(self._done)
        QgsApplication.taskManager().addTask(task)

    def _done(self, line, error) -> None:
        self._task = None
        if error is None:
            geometry = QgsGeometry.fromPolylineXY(map_points(self._field.grid, line))
            self._ended(line_layer(geometry, self._field.crs), "")
        elif not isinstance(error, Cancelled):
            self._ended(None, sentence(error) if isinstance(error, MicroflowError) else str(error))

    def stop(self) -> None:
        if self._task is not None:
            self._task.ended.disconnect(self._done)
            self._task.cancel()


def _pixels(
    ends: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem, field: DisplacementField
) -> tuple[tuple[float, float], tuple[float, float]]:
    straight = line_layer(QgsGeometry.fromPolylineXY(list(ends)), crs)
    context = QgsProject.instance().transformContext()
    (line,) = read_trace(straight, field.grid, field.crs, context, margin=math.inf)
    return tuple(line[0]), tuple(line[-1])
