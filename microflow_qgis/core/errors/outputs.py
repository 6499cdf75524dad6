"""Define refusals of the files that results are written to."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class DiskFull(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are "
        "free. Free some space, or choose a folder on another disk.",
    )


class NotWritable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a "
        "layer, remove the layer first.",
    )


class NotGeoTiff(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.",
    )


class OutputIsInput(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The result {path} would overwrite the input {input}. Choose another name for the result.",
    )


class WriteFailed(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.",
    )


class SameOutput(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "Two results would be written to {path}. Choose a different file for each."
    )
