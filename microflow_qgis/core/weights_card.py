"""Check a network's weights without torch: that the file and its card belong together.

Weights are a safetensors file. The card is a JSON file beside it with the same stem: ``{"architecture":
{"backbone": …, arguments of the backbone}, "bytes": …, "sha256": "sha256:…", provenance}``. The prefix
identifies the digits for scanners for secrets. Cards without it are read too.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .card_values import read_values
from .errors import (
    MicroflowError,
    WeightsBackboneUnknown,
    WeightsCardMissing,
    WeightsCardUnreadable,
    WeightsChanged,
    WeightsMissing,
    WeightsTruncated,
)
from .files import sha256_of
from .places import data_folder, named_folder

FOLDER_VARIABLE = "MICROFLOW_WEIGHTS_FOLDER"
BACKBONES = ("compact", "geoflownet")
WEIGHTS_SUFFIX = ".safetensors"
UNUSABLE = (WeightsCardMissing, WeightsCardUnreadable, WeightsBackboneUnknown, WeightsTruncated, OSError)


class Weights(NamedTuple):
    """Describe weights that lie in a folder with their card, whose statements are not checked yet."""

    path: Path
    card: dict[str, Any]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def bytes(self) -> int:
        return self.path.stat().st_size


def user_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of imported weights: the one MICROFLOW_WEIGHTS_FOLDER names, or one outside QGIS."""
    return named_folder(FOLDER_VARIABLE, data_folder(environ) / "weights", environ)


def weights_in(folder: str | os.PathLike[str]) -> list[Weights]:
    """Return the weights in a folder, sorted by name, without those that have no usable card."""
    usable = []
    for path in _files(folder):
        with contextlib.suppress(*UNUSABLE):
            usable.append(Weights(path, read_card(path)))
    return usable


def unusable_in(folder: str | os.PathLike[str]) -> list[tuple[Path, MicroflowError]]:
    """Return the weights in a folder whose card cannot be used, each with the reason."""
    unusable: list[tuple[Path, MicroflowError]] = []
    for path in _files(folder):
        try:
            read_card(path)
        except MicroflowError as error:
            unusable.append((path, error))
        except OSError:
            continue
    return unusable


def _files(folder: str | os.PathLike[str]) -> list[Path]:
    return sorted(path for path in Path(folder).glob(f"*{WEIGHTS_SUFFIX}") if path.is_file())


def check_weights(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the card of the weights, after checking that the file is the one the card describes.

    Raises WeightsChanged and the errors of :func:`read_card`. Only ``model.weights.load`` can check whether
    the parameters fit the architecture. Reads the whole file, 1 s for 450 MB, and again only after it has
    changed.
    """
    card = read_card(path)
    _, digest = fingerprint(path)
    if digest != card["sha256"]:
        raise WeightsChanged(path=str(path), found=digest, expected=card["sha256"])
    return card


def read_card(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the card of the weights. This is the only place where cards are read, with :mod:`.card_values`.

    Raises WeightsMissing, WeightsCardMissing, WeightsCardUnreadable, WeightsBackboneUnknown,
    WeightsTruncated. Does not read the weights.
    """
    path = Path(path)
    beside = card_path(path)
    if path.suffix != WEIGHTS_SUFFIX or not path.is_file():
        raise WeightsMissing(path=str(path))
    if not beside.is_file():
        raise WeightsCardMissing(path=str(path), card=str(beside))
    try:
        card = read_values(beside)
    except (ValueError, OSError) as error:
        raise WeightsCardUnreadable(card=str(beside), reason=str(error)) from error
    backbone = card["architecture"]["backbone"]
    if backbone not in BACKBONES:
        raise WeightsBackboneUnknown(card=str(beside), found=backbone[:40], known=", ".join(BACKBONES))
    size = path.stat().st_size
    if size < card["bytes"]:
        raise WeightsTruncated(path=str(path), found=size, expected=card["bytes"])
    return card


def card_path(path: str | os.PathLike[str]) -> Path:
    return Path(path).with_suffix(".json")


def fingerprint(path: str | os.PathLike[str]) -> tuple[int, str]:
    """Return bytes and sha256 of a file, read again only if its size, its times or the file itself
    changed."""
    status = os.stat(path)
    return status.st_size, _digest(
        os.path.realpath(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    )


@lru_cache(maxsize=64)
def _digest(path: str, *_state: int) -> str:
    return sha256_of(path)
