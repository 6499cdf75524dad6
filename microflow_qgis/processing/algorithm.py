"""What the algorithms share: the door where refusals become sentences."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, MicroflowError, SameOutput, ScratchFailed
from ..engine.client import Engine
from ..engine_setup.interpreters import find_python
from ..io.write import check_writable
from ..paths import guide_address, icon_path, version
from .help import help_text
from .scratch import scratch_root

translate = QCoreApplication.translate

LOG = "MicroFlow"  # tab of the message log
PYTHON_SETTING = "microflow/engine_python"


def sentence(error: MicroflowError) -> str:
    """The refusal in the user's language."""
    return translate("errors", error.message).format(**error.values)


class MicroflowAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that reads its parameters into ``self.run`` and then computes.

    A subclass has ``read(parameters, context)``, on the main thread, which refuses what cannot
    work and returns plain values with ``inputs``, the files that no output may overwrite; and
    ``compute(paths, feedback)``, in any thread, which is given the path of each output that is
    wanted, writes them and returns the results. For the help it has ``about()``, what it does,
    with units and signs, and ``doubts()``, when not to trust the result.
    """

    def createInstance(self):
        return type(self)()

    def group(self) -> str:
        return translate("processing", "Ground displacement")

    def groupId(self) -> str:
        return "displacement"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(icon_path(f"icons/{self.name()}"))

    def helpUrl(self) -> str:
        return guide_address(self.name())

    def shortHelpString(self) -> str:
        return help_text(self.about(), self.doubts(), self.parameterDefinitions())

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, *, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, reason
        try:
            run = self.read(parameters, context)
            names = [output.name() for output in self.destinationParameterDefinitions()]
            _check_outputs([_chosen(parameters.get(name)) for name in names], run.inputs)
        except MicroflowError as error:
            return False, sentence(error)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(self, parameters, context, feedback):
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            raise QgsProcessingException(reason)
        try:
            self.run = self.read(parameters, context)
            names = [output.name() for output in self.destinationParameterDefinitions()]
            paths = {name: self.parameterAsOutputLayer(parameters, name, context) for name in names}
            self.paths = {name: path for name, path in paths.items() if path}
            _check_outputs(list(self.paths.values()), self.run.inputs)
            to_load = context.layersToLoadOnCompletion().items()
            self.to_load = {path: details for path, details in to_load if path in self.paths.values()}
        except MicroflowError as error:
            raise QgsProcessingException(sentence(error)) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):
        for path, details in self.to_load.items():  # a thread has a context of its own, which wins
            context.addLayerToLoadOnCompletion(path, details)
        try:
            with _all_or_nothing(self.paths.values()):
                return self.compute(self.paths, feedback)
        except Cancelled:
            raise QgsProcessingException(
                translate("processing", "The run was cancelled; nothing was written.")
            ) from None
        except MicroflowError as error:
            log(traceback.format_exc())
            raise QgsProcessingException(sentence(error)) from error
        except OSError as error:
            log(traceback.format_exc())
            refusal = ScratchFailed(folder=str(scratch_root()), reason=str(error))
            raise QgsProcessingException(sentence(refusal)) from error
        except Exception:
            log(traceback.format_exc())
            raise

    def raster(self, parameters, name: str, context) -> QgsRasterLayer:
        """The layer of a parameter, or QGIS's own refusal."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer


def engine_python() -> str:
    """The interpreter that has torch. Raises the refusals of :func:`find_python`."""
    return find_python(chosen_python())


def chosen_python() -> str:
    """The interpreter in the settings; empty where it is the managed engine's."""
    return str(QgsSettings().value(PYTHON_SETTING, "", type=str))


def choose_python(python: str) -> None:
    """Keep the interpreter in the settings; the managed engine's where ``python`` is empty."""
    if python:
        QgsSettings().setValue(PYTHON_SETTING, python)
    else:
        QgsSettings().remove(PYTHON_SETTING)


def engine_of(algorithm: QgsProcessingAlgorithm, python: str) -> Engine:
    return algorithm.provider().engine(python)


def say(feedback: QgsProcessingFeedback, notes: Iterable[str]) -> None:
    for note in notes:
        feedback.pushInfo(note)


def log(text: str) -> None:
    QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Warning, False)


def run_metadata(algorithm: str, **values: Any) -> dict[str, str]:
    """What a result's file says of the run that wrote it."""
    versions = {"MICROFLOW_VERSION": version(), "MICROFLOW_QGIS": Qgis.version()}
    said = {f"MICROFLOW_{name.upper()}": str(value) for name, value in values.items() if value != ""}
    return {**versions, "MICROFLOW_ALGORITHM": algorithm, **said}


@contextmanager
def _all_or_nothing(paths) -> Iterator[None]:
    """Removes the outputs that a failed run has already written, and no older file of that name."""
    before = {path: _stamp(path) for path in paths}
    try:
        yield
    except BaseException:
        for path, stamp in before.items():
            if _stamp(path) not in (None, stamp):
                os.remove(path)
        raise


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns


def _check_outputs(paths: Sequence[str], inputs: Sequence[str]) -> None:
    seen = set()
    for path in filter(None, paths):
        if os.path.abspath(path) in seen:
            raise SameOutput(path=path)
        seen.add(os.path.abspath(path))
        check_writable(path, inputs)


def _chosen(value: Any) -> str:
    """The file chosen for an output; '' where QGIS is to choose one, or none is wanted."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
