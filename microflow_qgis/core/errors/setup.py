"""Define refusals of the engine's set-up, and defects of an environment that it made; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class PlatformUnsupported(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an "
        "interpreter that has PyTorch.",
    )


class SystemTooOld(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the "
        "MicroFlow settings, an interpreter that has an older PyTorch.",
    )


class GpuMissing(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine "
        "for the CPU.",
    )


class GpuUnusable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a "
        "newer GPU driver to try it again.",
    )


class SetupDiskFull(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up "
        "again; what was downloaded is kept.",
    )


class FolderUnwritable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name "
        "another folder in the environment variable MICROFLOW_ENGINE_FOLDER.",
    )


class SetupRunning(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in "
        "the QGIS that started it.",
    )


class DownloadFailed(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and "
        "set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that "
        "has PyTorch.",
    )


class DownloadChanged(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} "
        "instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up "
        "again on another network.",
    )


class SetupFailed(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the "
        "details.",
    )


class EnvironmentMissing(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors", "There is no engine in {folder} yet. Set up the engine in the MicroFlow settings."
    )


class EnvironmentUnfinished(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to "
        "continue it; what was downloaded is kept.",
    )


class EnvironmentDamaged(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.",
    )


class PythonReplaced(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. "
        "Press Repair in the MicroFlow settings to rebuild it.",
    )


class EnvironmentOutdated(MicroflowError):
    remedy = "settings"
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow "
        "settings to update it.",
    )


class EnvironmentInUse(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, "
        "and try again.",
    )
