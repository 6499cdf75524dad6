"""Define refusals of the engine, which is missing, not started, ended, or unable to do the task."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class EngineFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "The engine stopped with an error: {reason}. See the MicroFlow log for the details."
    )


class EngineMissing(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow "
        "settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.",
    )


class EngineTooOld(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow "
        "settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.",
    )


class TorchMissing(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed "
        "engine, or choose a Python that has PyTorch, NumPy and safetensors.",
    )


class EngineNotStarted(MicroflowError):
    remedy = "settings"
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


class EngineSilent(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are "
        "kept. If memory was short, first close other programs or choose a smaller tile size.",
    )


class ClusterAnswerWrong(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that "
        "its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on "
        "this computer.",
    )


class MemoryShort(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close "
        "other programs, and run again.",
    )


class CertificatesMissing(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, "
        "a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow "
        "settings.",
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
        "{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty "
        "to measure on this computer.",
    )


class ClusterLost(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what "
        "was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.",
    )


class NothingToDo(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "With weights “{weights}” and without refinement nothing would be measured. Switch the refinement "
        "on, or choose weights.",
    )


class QgisMemoryShort(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "QGIS does not have enough memory for this step. Earlier results are unchanged. Close other "
        "programs, or choose smaller images, and run it again.",
    )


class ScratchFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, "
        "and run again.",
    )


class ScratchForeign(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The scratch folder {folder} belongs to another user, or others can write to it. Choose another in "
        "the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.",
    )


class DeviceMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "There is no device “{device}” here, only {there}. Choose one of these, or auto."
    )
