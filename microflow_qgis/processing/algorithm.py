"""Define the base of the algorithms, which reads and checks parameters and turns refusals into sentences."""

from __future__ import annotations

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

from ..core.errors import Cancelled, MicroflowError, QgisMemoryShort, SameOutput, ScratchFailed
from ..core.shortage import is_memory_shortage
from ..io.source_files import source_files
from ..io.write import check_folder, check_output, check_raster_output, real_path
from ..paths import guide_address, icon_path
from .feature_outputs import feature_files, with_parts
from .help import help_text
from .messages import log, sentence
from .output_files import OutputFiles, output_files
from .results import LayerStyle, group_name, load_into_group
from .settings import scratch_root

translate = QCoreApplication.translate

# QGIS's names of types of outputs
RASTER, DOCUMENT, FOLDER = "rasterDestination", "fileDestination", "folderDestination"
VECTORS = ("source", "vector")  # and of inputs
CHECKS = {RASTER: check_raster_output, FOLDER: check_folder}  # of an output's place; check_output else


class Refusal:
    """Hold the typed refusal of a run. QGIS passes on only its text, and runs a copy of the algorithm."""

    error: MicroflowError | None = None


class MicroflowAlgorithm(QgsProcessingAlgorithm):
    """Read parameters into ``self.run`` and then compute.

    A subclass has

    * ``about()``, what it does, with units and signs, and ``doubts()``, when not to trust the result;
    * ``initAlgorithm``, which adds each parameter with its help (:meth:`add`);
    * ``read(parameters, context)``, on the main thread, which refuses what cannot work and returns
      plain values. These have ``inputs``, the files that no output may overwrite, and, for results
      in a group of the map, ``pair``;
    * ``compute(paths, feedback)``, in any thread, which is given the path of each raster, document and
      folder that is wanted, writes them and returns the results. It puts the layers of each path into
      ``self.shown``. The paths lie beside those that the user has chosen. What is written is moved to
      its places together once ``compute`` has returned; where it raises, nothing is changed. Features
      are written into a sink of ``self.process_parameters`` in ``self.process_context``, which are led
      beside in the same way. The sink must be gone when ``compute`` returns.

    ``refusal`` holds the typed error of the last check or run that was refused.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refusal = Refusal()
        self.paths: dict[str, str] = {}  # of the results, as the user has chosen them
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
        """Raise a refusal if something is missing that no parameter names."""

    def confirm(self, run: Any) -> None:
        """Raise a refusal of a run whose check takes too long for each edit in the dock."""

    def checkParameterValues(self, parameters, context):
        self.refusal.error = None
        ok, reason = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, reason
        try:
            run = self.read(parameters, context)
            self.check_requirements()
            self.confirm(run)
            chosen = {name: _chosen(parameters.get(name)) for name in self._files()}
            self._check_outputs(chosen, parameters, [*run.inputs, *self._vectors(parameters, context)])
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
            self.confirm(self.run)
            paths = {name: self._path(name, parameters, context) for name in self._files()}
            self.paths = {name: path for name, path in paths.items() if path}
            inputs = [*self.run.inputs, *self._vectors(parameters, context)]
            self._check_outputs(self.paths, parameters, inputs)
            self.sources = [file for name in inputs for file in source_files(name)]
            to_load = context.layersToLoadOnCompletion().items()
            self.to_load = {path: details for path, details in to_load if path in self.paths.values()}
        return True

    def processAlgorithm(self, parameters, context, feedback):
        for path, details in self.to_load.items():  # a thread has its own context, which takes precedence
            context.addLayerToLoadOnCompletion(path, details)
        features = feature_files(self.destinationParameterDefinitions(), parameters)
        folders = [name for name in self.paths if self._files()[name] == FOLDER]
        try:
            led = output_files({**self.paths, **features}, scratch_root(), folders, self.sources)
            with self._in_sentences(), led as files:
                self.files, self.process_context = files, context
                self.process_parameters = with_parts(
                    parameters, {name: files.parts[name] for name in features}
                )
                results = self._computed(files, feedback)
                if feedback.isCanceled():
                    raise Cancelled
            if features:
                context.setLayersToLoadOnCompletion(files.final(context.layersToLoadOnCompletion()))
            self.shown = files.final(dict(self.shown))
            return files.final(results)
        except Cancelled:
            raise QgsProcessingException(
                translate("processing", "The run was cancelled; nothing was written.")
            ) from None

    def _computed(self, files: OutputFiles, feedback) -> dict[str, Any]:
        """Compute into the parts; a refusal names the file that the user has chosen."""
        try:
            return self.compute({name: files.parts[name] for name in self.paths}, feedback)
        except MicroflowError as error:
            raise type(error)(**files.final(error.values)) from error

    def postProcessAlgorithm(self, context, feedback):
        if self.shown:
            load_into_group(context, group_name(self.run.pair), self.shown, self.provider().post_processors)
        return {}

    def place_of(self, name: str, paths: Mapping[str, str]) -> str:
        """Return the final path of the output; ``paths`` are those that ``compute`` was given."""
        return self.paths.get(name, paths[name])

    def raster(self, parameters, name: str, context) -> QgsRasterLayer:
        """Return the layer of a parameter. Raises QGIS's own refusal if there is none."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def _files(self) -> dict[str, str]:
        """Return the kinds of the outputs that are files or folders. QGIS itself writes features."""
        kinds = {output.name(): output.type() for output in self.destinationParameterDefinitions()}
        return {name: kind for name, kind in kinds.items() if kind in (RASTER, DOCUMENT, FOLDER)}

    def _path(self, name: str, parameters, context) -> str:
        if self._files()[name] == RASTER:
            return self.parameterAsOutputLayer(parameters, name, context)
        return self.parameterAsFileOutput(parameters, name, context)

    def _vectors(self, parameters, context) -> list[str]:
        """Return the files of the vector layers among the parameters."""
        names = [d.name() for d in self.parameterDefinitions() if d.type() in VECTORS]
        layers = [self.parameterAsVectorLayer(parameters, name, context) for name in names]
        return [layer.source().partition("|")[0] for layer in layers if layer is not None]

    def _check_outputs(self, paths: Mapping[str, str], parameters, inputs: Sequence[str]) -> None:
        """Raise SameOutput if two outputs are one file, under any names, and the errors of each check."""
        kinds, places = self._files(), set()
        features = feature_files(self.destinationParameterDefinitions(), parameters)
        for name, path in {**paths, **features}.items():
            if not path:
                continue
            CHECKS.get(kinds.get(name, ""), check_output)(path, inputs)
            if real_path(path) in places:
                raise SameOutput(path=path)
            places.add(real_path(path))

    @contextmanager
    def _in_sentences(self) -> Iterator[None]:
        """Keep the typed error of a refusal, and raise QGIS's exception with its sentence."""
        self.refusal.error = None
        try:
            yield
        except (Cancelled, QgsProcessingException):
            raise
        except Exception as error:
            log(traceback.format_exc())
            self.refusal.error = _refusal(error)
            if self.refusal.error is None:
                raise
            raise QgsProcessingException(sentence(self.refusal.error)) from error


def _refusal(error: Exception) -> MicroflowError | None:
    """Return the refusal that is shown in place of an error; None if it is a defect of the program."""
    if isinstance(error, MicroflowError):
        return error
    if is_memory_shortage(error):
        return QgisMemoryShort()
    if isinstance(error, OSError):
        return ScratchFailed(folder=str(scratch_root()), reason=str(error))
    return None


def _chosen(value: Any) -> str:
    """Return the file chosen for an output; '' if QGIS chooses one, or none is wanted."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
