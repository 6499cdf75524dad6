"""Refusals: each a sentence that names the values and the remedy.

The sentence is English here and crosses the engine's pipe as class name and values;
``processing`` and ``gui`` translate ``message`` once, where it meets the user.
"""

from typing import Any


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name pylupdate5 looks for
    return text


class MicroflowError(Exception):
    """A known refusal. ``message`` is the template of the sentence, ``values`` fill it."""

    message = ""

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(self.message.format(**values))

    def to_json(self) -> dict[str, Any]:
        return {"error": type(self).__name__, "values": self.values}


def from_json(data: dict[str, Any]) -> MicroflowError:
    """The error that ``to_json`` wrote; an unknown name comes back as :class:`EngineFailed`."""
    kind = {c.__name__: c for c in MicroflowError.__subclasses__()}.get(data.get("error", ""))
    if kind is None:
        return EngineFailed(reason=str(data))
    return kind(**data["values"])


class EngineFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "The engine stopped with an error: {reason}. See the MicroFlow log for the details."
    )


class Cancelled(Exception):
    """The user asked to stop; an outcome, not an error."""


class EngineMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow "
        "settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.",
    )


class EngineTooOld(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow "
        "settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.",
    )


class TorchMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed "
        "engine, or choose a Python that has PyTorch, NumPy and safetensors.",
    )


class EngineNotStarted(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed "
        "engine, or choose a Python that has PyTorch, NumPy and safetensors.\n{tail}",
    )


class EngineDied(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine ended in the middle of the run ({status}). The computer may have run short of memory or "
        "disk space: close other programs, or choose a smaller tile size or the CPU, and run again.\n{tail}",
    )


class MemoryShort(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close "
        "other programs, and run again.",
    )


class ClusterUnreachable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER "
        "empty to measure on this computer.",
    )


class DaskMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER "
        "empty to measure on this computer.",
    )


class ClusterLost(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what "
        "was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.",
    )


class WeightsMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or "
        "the built-in weights.",
    )


class WeightsCardMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights {path} have no card: {card} does not exist. Put the card that came with the weights "
        "beside them, or choose the built-in weights.",
    )


class WeightsCardUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights' card {card} cannot be used ({reason}). Get weights and card again from where they "
        "came, or choose the built-in weights.",
    )


class WeightsBackboneUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights' card {card} names the backbone {found}; this version knows {known}. Choose other "
        "weights, or a version of MicroFlow that knows these.",
    )


class WeightsTruncated(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.",
    )


class WeightsChanged(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights file {path} is not the one its card describes: its sha256 is {found}, the card says "
        "{expected}. Get weights and card again from where they came.",
    )


class WeightsMismatch(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights {path} do not fit the architecture that their card states: {reason}. Choose other "
        "weights, or the built-in ones.",
    )


class SameImage(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The image before and the image after are the same: band {band} of {path}. Choose images of two "
        "dates.",
    )


class SameBand(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.",
    )


class NothingToDo(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "With weights “{weights}” and without refinement nothing would be measured. Switch the refinement "
        "on, or choose weights.",
    )


class GroundUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent "
        "{extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the "
        "image.",
    )


class SameOutput(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "Two results were to be written to {path}. Choose a file of its own for each."
    )


class ScratchFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, "
        "and run again.",
    )


class DeviceMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "There is no device “{device}” here, only {there}. Choose one of these, or auto."
    )


class WeightsUnmeasured(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody has measured in which direction the weights {path} answer, so their result could have the "
        "wrong sign. Choose weights whose card states a direction, or the built-in weights.",
    )
