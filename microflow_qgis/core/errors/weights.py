"""Define refusals of weights from elsewhere; see :mod:`.base`."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class CheckpointUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors "
        "(.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.",
    )


class CheckpointUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published "
        "MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.",
    )


class WeightsNoMotion(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights {path} do not measure motion: on {count} image pairs of known motion their mean error "
        "is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other "
        "weights.",
    )


class WeightsNameTaken(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "Weights with this name already exist: {path}. Choose another name, or remove them first."
    )


class WeightsNameUnusable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, "
        "at most 200 bytes long, and neither builtin nor none. Choose another.",
    )


class WeightsNotWritten(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has "
        "room for them.",
    )


class AddressUnusable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with "
        "the file's name.",
    )


class WeightsNotDownloaded(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's "
        "settings, and press the button again; what has arrived is kept.",
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
        "The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their "
        "source, or choose the built-in weights.",
    )


class WeightsBackboneUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights' card {card} names the backbone {found}; this version supports {known}. Choose other "
        "weights, or a version of MicroFlow that supports these.",
    )


class WeightsTruncated(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.",
    )


class WeightsChanged(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights file {path} is not the one its card describes: its sha256 is {found}, the card states "
        "{expected}. Get the weights and the card again from their source.",
    )


class WeightsMismatch(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights {path} do not fit the architecture that their card states: {reason}. Choose other "
        "weights, or the built-in ones.",
    )


class WeightsUnmeasured(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The sign and order of the components of the weights {path} have not been measured, so their result "
        "could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.",
    )
