"""The base of the algorithms: it reads and checks parameters, and turns refusals into sentences."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, MicroflowError, SameOutput, ScratchFailed
from ..io.write import check_writable
from ..paths import guide_address, icon_path
from .help import help_text
from .messages import log, sentence
from .messages import push_notes as say  # noqa: F401
from .provenance import run_metadata  # noqa: F401
from .results import LayerStyle, group_name, load_into_group
from .settings import engine_python, scratch_root  # noqa: F401

translate = QCoreApplication.translate


def engine_of(algorithm: QgsProcessingAlgorithm, python: str) -> Any:
    """Return the provider's engine in this interpreter."""
    return algorithm.provider().engine(python)


class Refusal:
    """Hold the typed refusal of a run. QGIS hands on only its text, and runs a copy of the algorithm."""

    error: MicroflowError | None = None


class MicroflowAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that reads its parameters into ``self.run`` and then computes.

    A subclass has

    * ``about()``, what it does, with units and signs, and ``doubts()``, when not to trust the result;
    * ``initAlgorithm``, which adds each parameter with its help (:meth:`add`);
    * ``read(parameters, context)``, on the main thread, which refuses what cannot work and returns
      plain values; these have ``inputs``, the files that no output may overwrite, and, for results
      in a group of the map, ``pair``;
    * ``compute(paths, feedback)``, in any thread, which is given the path of each output that is
      wanted, writes them and returns the results. It puts the layers of each path into ``self.shown``.

    ``refusal`` holds the typed error of the last check or run that was refused.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refusal = Refusal()
        self.shown: Mapping[str, Sequence[LayerStyle]] = {}

    def createInstance(self):
        copy = type(self)()
        copy.refusal = self.refusal
        return copy

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

    def check_requirements(self) -> None:
        """Raise a refusal where something is missing that no parameter names."""

    def checkParameterValues(self, parameters, context):
        self.refusal.error = None
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, reason
        try:
            run = self.read(parameters, context)
            self.check_requirements()
            names = self._raster_outputs()
            _check_outputs([_chosen(parameters.get(name)) for name in names], run.inputs)
        except MicroflowError as error:
            self.refusal.error = error
            return False, sentence(error)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(self, parameters, context, feedback):
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            raise QgsProcessingException(reason)
        with self._in_sentences():
            self.run = self.read(parameters, context)
            self.check_requirements()
            names = self._raster_outputs()
            paths = {name: self.parameterAsOutputLayer(parameters, name, context) for name in names}
            self.paths = {name: path for name, path in paths.items() if path}
            _check_outputs(list(self.paths.values()), self.run.inputs)
            to_load = context.layersToLoadOnCompletion().items()
            self.to_load = {path: details for path, details in to_load if path in self.paths.values()}
        return True

    def _raster_outputs(self) -> list[str]:
        outputs = self.destinationParameterDefinitions()
        return [output.name() for output in outputs if output.type() == "rasterDestination"]

    def processAlgorithm(self, parameters, context, feedback):
        for path, details in self.to_load.items():  # a thread has a context of its own, which wins
            context.addLayerToLoadOnCompletion(path, details)
        try:
            with self._in_sentences(), _all_or_nothing(self.paths.values()):
                return self.compute(self.paths, feedback)
        except Cancelled:
            raise QgsProcessingException(
                translate("processing", "The run was cancelled; nothing was written.")
            ) from None

    def postProcessAlgorithm(self, context, feedback):
        if self.shown:
            load_into_group(context, group_name(self.run.pair), self.shown, self.provider().post_processors)
        return {}

    def raster(self, parameters, name: str, context) -> QgsRasterLayer:
        """Return the layer of a parameter. Raises QGIS's own refusal where there is none."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        """Keep the typed error of a refusal, and raise QGIS's exception with its sentence."""
        self.refusal.error = None
        try:
            yield
        except (Cancelled, QgsProcessingException):
            raise
        except (MicroflowError, OSError) as error:
            log(traceback.format_exc())
            if isinstance(error, OSError):
                error = ScratchFailed(folder=str(scratch_root()), reason=str(error))
            self.refusal.error = error
            raise QgsProcessingException(sentence(error)) from error
        except Exception:
            log(traceback.format_exc())
            raise


@contextmanager
def _all_or_nothing(paths) -> Iterator[None]:
    """Remove the outputs that a failed run has already written, and no older file of that name."""
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
    """Return the file chosen for an output; '' where QGIS is to choose one, or none is wanted."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
