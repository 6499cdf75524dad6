"""What can be known of a network's weights without torch: that the file and its card belong together.

Weights are a safetensors file; the card is a JSON file beside it with the same stem: ``{"architecture":
{"backbone": …, arguments of the backbone}, "bytes": …, "sha256": "sha256:…", provenance}``.
The prefix tells scanners for secrets what the digits are; cards without it are read too.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from .errors import (
    WeightsBackboneUnknown,
    WeightsCardMissing,
    WeightsCardUnreadable,
    WeightsChanged,
    WeightsMissing,
    WeightsTruncated,
)
from .places import data_folder, named_folder

FOLDER_VARIABLE = "MICROFLOW_WEIGHTS_FOLDER"
BACKBONES = ("compact", "geoflownet")
SUFFIX = ".safetensors"


class Weights(NamedTuple):
    """Weights that lie in a folder with their card, whose promises are not checked yet."""

    path: Path
    card: dict[str, Any]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def bytes(self) -> int:
        return self.path.stat().st_size


def user_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of imported weights: what MICROFLOW_WEIGHTS_FOLDER names, else one outside QGIS."""
    return named_folder(FOLDER_VARIABLE, data_folder(environ) / "weights", environ)


def weights_in(folder: str | os.PathLike[str]) -> list[Weights]:
    """The weights in a folder, by name; those without a usable card are left out."""
    found = []
    for path in sorted(Path(folder).glob(f"*{SUFFIX}")):
        with contextlib.suppress(WeightsCardMissing, WeightsCardUnreadable, WeightsBackboneUnknown, OSError):
            found.append(Weights(path, _card(path)))
    return found


def check_weights(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The card of the weights, once the file is known to be the one that the card describes.

    Raises WeightsMissing, WeightsCardMissing, WeightsCardUnreadable, WeightsBackboneUnknown,
    WeightsTruncated, WeightsChanged. Whether the parameters fit the architecture only
    ``model.weights.load`` can tell. Reads the whole file: 1 s for 450 MB.
    """
    path = Path(path)
    if path.suffix != SUFFIX or not path.is_file():
        raise WeightsMissing(path=str(path))
    card = _card(path)
    size, digest = fingerprint(path)
    if size < card["bytes"]:
        raise WeightsTruncated(path=str(path), found=size, expected=card["bytes"])
    if digest != card["sha256"]:
        raise WeightsChanged(path=str(path), found=digest, expected=card["sha256"])
    return card


def card_path(path: str | os.PathLike[str]) -> Path:
    return Path(path).with_suffix(".json")


def fingerprint(path: str | os.PathLike[str]) -> tuple[int, str]:
    """Bytes and sha256 of a file."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
        return file.tell(), digest.hexdigest()


def _card(path: Path) -> dict[str, Any]:
    beside = card_path(path)
    if not beside.is_file():
        raise WeightsCardMissing(path=str(path), card=str(beside))
    try:
        card = json.loads(beside.read_text(encoding="utf-8"))
        card["sha256"], card["bytes"] = str(card["sha256"]).rpartition(":")[2], int(card["bytes"])
        backbone = card["architecture"]["backbone"]
    except (ValueError, KeyError, TypeError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise WeightsCardUnreadable(card=str(beside), reason=reason) from error
    if backbone not in BACKBONES:
        raise WeightsBackboneUnknown(card=str(beside), found=str(backbone), known=", ".join(BACKBONES))
    return card
