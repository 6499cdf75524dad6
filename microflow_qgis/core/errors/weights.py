"""Refusals of weights that someone brings along."""

from .base import QT_TRANSLATE_NOOP, MicroflowError


class CheckpointUnreadable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but "
        "numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.",
    )


class CheckpointUnknown(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published "
        "MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.",
    )


class WeightsNoMotion(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean "
        "error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are "
        "accepted. Choose other weights.",
    )


class WeightsNameTaken(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors", "There are weights of that name already: {path}. Choose another name, or remove them first."
    )


class WeightsNameUnusable(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, of "
        "200 bytes at most, and builtin and none are taken. Choose another.",
    )


class WeightsNotWritten(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "The weights could not be written into {folder}: {reason}. Choose a folder that can be written to "
        "and has room for them.",
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


class WeightsUnmeasured(MicroflowError):
    message = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody has measured in which direction the weights {path} answer, so their result could have the "
        "wrong sign. Choose weights whose card states a direction, or the built-in weights.",
    )
