"""Define the Processing provider ``microflow``: its algorithms, and the engine they share."""

from __future__ import annotations

from collections import deque

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..engine.client import Engine
from ..paths import icon_path
from .combine_displacements import CombineDisplacements
from .compare_gnss import CompareGnss
from .correct_displacement import CorrectDisplacement
from .detection_test import TestDetection
from .displacement_series import DisplacementSeries
from .estimate_displacement import EstimateDisplacement
from .estimate_stack import EstimateStack
from .export_displacement import ExportDisplacement
from .export_series import ExportSeries
from .fault_magnitude import FaultMagnitude
from .import_displacement import ImportDisplacement
from .import_weights import ImportWeights
from .measure_weights import MeasureWeights
from .messages import LOG
from .move_back import MoveBack
from .regularize_displacement import RegularizeDisplacement
from .report import Report
from .slip_along_fault import SlipAlongFault
from .trace_faults import TraceFaults

ALGORITHMS = (
    CombineDisplacements,
    CompareGnss,
    CorrectDisplacement,
    DisplacementSeries,
    EstimateDisplacement,
    EstimateStack,
    ExportDisplacement,
    ExportSeries,
    FaultMagnitude,
    ImportDisplacement,
    ImportWeights,
    MeasureWeights,
    MoveBack,
    RegularizeDisplacement,
    Report,
    SlipAlongFault,
    TestDetection,
    TraceFaults,
)
LAST_LINES = 80  # of the engine's log, kept for diagnostics


class MicroflowProvider(QgsProcessingProvider):
    """Own the engine's process and the post-processors of layers that are still to be loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.post_processors: list[object] = []  # QGIS loses a Python object without a reference
        self.last_lines: deque[str] = deque(maxlen=LAST_LINES)
        self._engine: Engine | None = None

    def id(self) -> str:
        return "microflow"

    def name(self) -> str:
        return "MicroFlow"

    def icon(self) -> QIcon:
        return QIcon(str(icon_path()))

    def svgIconPath(self) -> str:
        return str(icon_path())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def engine(self, python: str) -> Engine:
        """Return the engine in the interpreter ``python``; close one in another interpreter."""
        if self._engine is None or self._engine.python != python:
            self.close_engine()
            self._engine = Engine(python, self._log)
        return self._engine

    @property
    def engine_is_busy(self) -> bool:
        return self._engine is not None and self._engine.busy

    def close_engine(self) -> None:
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def unload(self) -> None:
        self.close_engine()
        self.post_processors.clear()
        super().unload()

    def _log(self, line: str) -> None:
        self.last_lines.append(line)
        QgsMessageLog.logMessage(line, LOG, Qgis.MessageLevel.Info, False)
