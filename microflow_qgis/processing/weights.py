"""Weights by what a user calls them, and those that there are."""

from __future__ import annotations

import os

from ..core.weights_card import Weights, check_weights, user_folder, weights_in
from ..engine.job import BUILTIN, NO_WEIGHTS
from ..paths import weights_path


def chosen_weights(text: str) -> tuple[str, str]:
    """Path and sha256 of the weights that ``builtin`` or a path names; ``none`` and '' without any.

    Raises the refusals of ``check_weights``.
    """
    text = text.strip()
    if text == NO_WEIGHTS:
        return text, ""
    path = str(weights_path(BUILTIN)) if text == BUILTIN else os.path.abspath(text)
    return path, check_weights(path)["sha256"]


def found_weights() -> list[tuple[str, Weights]]:
    """What the parameter WEIGHTS is to be for each of the weights here: the built-in, then the user's."""
    builtin = [
        (BUILTIN, weights) for weights in weights_in(weights_path(BUILTIN).parent) if weights.name == BUILTIN
    ]
    return builtin + [(str(weights.path), weights) for weights in weights_in(user_folder())]
