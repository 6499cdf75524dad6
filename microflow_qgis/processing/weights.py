"""Find weights by the names that a user gives them."""

from __future__ import annotations

import os

from ..core.errors import WeightsChanged
from ..core.weights_card import Weights, check_weights, read_card, user_folder, weights_in
from ..engine.job import BUILTIN, NO_WEIGHTS
from ..paths import weights_path


def chosen_weights(text: str) -> tuple[str, str]:
    """Return path and sha256 of the weights that ``builtin`` or a path names; ``none`` and '' without any.

    The sha256 is the card's. :func:`confirm_weights` compares it with the file, which takes a second for
    large files and must not run on the main thread. Raises the refusals of ``read_card``.
    """
    text = text.strip()
    if text == NO_WEIGHTS:
        return text, ""
    path = str(weights_path(BUILTIN)) if text == BUILTIN else os.path.abspath(text)
    return path, read_card(path)["sha256"]


def confirm_weights(path: str, sha256: str) -> None:
    """Raise a refusal of ``check_weights`` if the file is not the chosen one. May run in any thread."""
    if path == NO_WEIGHTS:
        return
    digest = check_weights(path)["sha256"]
    if digest != sha256:
        raise WeightsChanged(path=path, found=digest, expected=sha256)


def installed_weights() -> list[tuple[str, Weights]]:
    """Return the value of WEIGHTS for each of the weights found: the built-in ones, then the user's."""
    builtin = [
        (BUILTIN, weights) for weights in weights_in(weights_path(BUILTIN).parent) if weights.name == BUILTIN
    ]
    return builtin + [(str(weights.path), weights) for weights in weights_in(user_folder())]
