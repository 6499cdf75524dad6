"""Define microflow:importweights: convert a checkpoint to weights for the plugin, after measuring them."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import WeightsNameTaken, WeightsNameUnusable, WeightsNotWritten
from ..core.files import put_in_place
from ..core.weights_card import WEIGHTS_SUFFIX, card_path, user_folder
from ..engine.job import BUILTIN, NO_WEIGHTS, ImportJob
from ..paths import KNOWN_MOTION
from .algorithm import MicroflowAlgorithm
from .engine_algorithm import EngineAlgorithm
from .messages import push_notes
from .progress import RunProgress

translate = QCoreApplication.translate

FORBIDDEN = set('<>:"/\\|?*')  # in names of files, on one system or another
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # names of devices on Windows
LONGEST_NAME = 200  # bytes of a name: files may have 255, and writing the weights needs some more


class ImportRun(NamedTuple):
    """Hold the parameters as plain values."""

    source: Path
    target: Path
    origin: str

    @property
    def inputs(self) -> list[str]:
        return [str(self.source)]


class ImportWeights(EngineAlgorithm):
    """Convert a checkpoint to safetensors and card."""

    def name(self) -> str:
        return "importweights"

    def displayName(self) -> str:
        return translate("processing", "Import weights")

    def group(self) -> str:
        return translate("processing", "Weights")

    def groupId(self) -> str:
        return "weights"

    def tags(self) -> list[str]:
        return translate("processing", "checkpoint,PyTorch,network,GeoFlowNet,safetensors,model").split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Makes the checkpoint of a network usable, after measuring its answers."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind "
            "irseparated, irshared or irseparatedinverse), or weights that were trained with this project, "
            "without running any code in the file.\n"
            "The network is then run on image pairs of known motion. Its answers determine the order and "
            "the signs of its components, the image on whose pixels they lie, their gain and their bias. "
            "These are kept on a card beside the weights, and every run applies them. Weights whose answers "
            "do not follow the motion are refused.\n"
            "The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate "
            "displacement.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "The pairs are simulated and move by up to 2 px: weights that do well on them may still do "
            "badly on your images, or on larger motion. Measure them on a pair whose motion you know, and "
            "check the correlation of the images that each run reports.",
        )

    def initAlgorithm(self, configuration=None):
        _add_parameters(self)
        for name, label in (
            ("WEIGHTS", translate("processing", "Weights")),
            ("SHA256", translate("processing", "sha256 of the file that was imported")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))
        for name, label in (
            ("EPE", translate("processing", "Mean error on pairs of known motion (px)")),
            ("EPE_ZERO", translate("processing", "Mean error of an answer of zeros (px)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters, context) -> ImportRun:
        source = Path(os.path.abspath(self.parameterAsFile(parameters, "INPUT", context)))
        if not source.is_file():
            raise QgsProcessingException(
                translate("processing", "There is no file {path}.").format(path=source)
            )
        name = self.parameterAsString(parameters, "NAME", context).strip() or source.stem
        if not _usable(name):
            raise WeightsNameUnusable(name=_printable(name))
        folder = self.parameterAsString(parameters, "FOLDER", context) or user_folder()
        target = Path(os.path.abspath(folder)) / f"{name}{WEIGHTS_SUFFIX}"
        for path in (target, card_path(target)):
            if path.exists():
                raise WeightsNameTaken(path=str(path))
        origin = self.parameterAsString(parameters, "ORIGIN", context).strip()
        return ImportRun(source, target, origin)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        with _place_beside(run.target) as part:
            notes = {"origin": run.origin} if run.origin else {}
            job = ImportJob(str(run.source), str(part), str(KNOWN_MOTION), notes)
            card = self.run_engine(job, progress, 0, 100)["card"]
        push_notes(feedback, _measured(card))
        return {
            "WEIGHTS": str(run.target),
            "SHA256": card["source"]["sha256"],
            "EPE": card["known_motion"]["epe"],
            "EPE_ZERO": card["known_motion"]["epe_zero"],
        }


def _usable(name: str) -> bool:
    """Return whether weights can have this name on any system."""
    taken = name in (BUILTIN, NO_WEIGHTS) or RESERVED.fullmatch(name)
    strange = name != name.strip(" .") or FORBIDDEN & set(name) or not name.isprintable()
    return not taken and not strange and len(name.encode("utf-8", "surrogatepass")) <= LONGEST_NAME


def _printable(name: str) -> str:
    text = "".join(character if character.isprintable() else "�" for character in name)
    return text if len(text) <= 60 else f"{text[:59]}…"


@contextmanager
def _place_beside(target: Path) -> Iterator[Path]:
    """Yield where the weights and their card are written before both are moved to the target.

    Files left there after a failure are removed. Raises WeightsNotWritten if the folder cannot hold them.
    """
    folder = target.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = tempfile.mkdtemp(prefix=".import_", dir=folder)
    except OSError as error:
        raise WeightsNotWritten(folder=str(folder), reason=error.strerror or str(error)) from error
    try:
        part = Path(beside) / target.name
        yield part
        _move((part, card_path(part)), (target, card_path(target)))
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _move(parts: Sequence[Path], targets: Sequence[Path]) -> None:
    try:
        for part, target in zip(parts, targets):
            put_in_place(part, target)
    except OSError as error:
        for target in targets:
            target.unlink(missing_ok=True)
        raise WeightsNotWritten(folder=str(targets[0].parent), reason=error.strerror or str(error)) from error


def _measured(card: dict[str, Any]) -> Iterator[str]:
    """Yield the results of the measurement, in sentences."""
    architecture = card["architecture"]
    kind = architecture.get("kind", architecture["backbone"])
    yield translate("processing", "The weights are of the kind {kind}; sha256 {sha256}.").format(
        kind=kind, sha256=card["source"]["sha256"]
    )
    yield translate(
        "processing",
        "On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).",
    ).format(error=card["known_motion"]["epe"], zero=card["known_motion"]["epe_zero"])
    if "direction" in card:
        yield translate(
            "processing",
            "The motion to the right and down, in pixels, is the matrix {direction} times the two "
            "components that the network gives, plus {bias} px. It is known at the pixels of a grid that "
            "lies {grid} of the way from the image before to the image after.",
        ).format(direction=card["direction"], bias=card["bias"], grid=f"{card['grid']:.0%}")


def _add_parameters(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile(
            "INPUT",
            translate("processing", "Checkpoint"),
            fileFilter=translate("processing", "Weights")
            + " (*.pt *.pth *.ckpt *.tar *.safetensors);;"
            + translate("processing", "All files")
            + " (*)",
        ),
        translate("processing", "A PyTorch checkpoint, or a .safetensors file."),
    )
    algorithm.add(
        QgsProcessingParameterString("NAME", translate("processing", "Name"), optional=True),
        translate("processing", "The name for the weights. If it is empty, they are named after their file."),
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "FOLDER",
            translate("processing", "Folder of weights"),
            QgsProcessingParameterFile.Behavior.Folder,
            defaultValue=str(user_folder()),
            optional=True,  # QGIS 3.22 does not accept a file's default as a value
        ),
        translate(
            "processing", "Where the weights are kept. Those in the default folder are offered by the dock."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("ORIGIN", translate("processing", "Origin"), "", optional=True),
        translate("processing", "Where the weights come from, an address or a citation, kept on their card."),
        advanced=True,
    )
