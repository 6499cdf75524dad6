"""Read weights in foreign files without executing anything in them, and recognise their network."""

from __future__ import annotations

import contextlib
import math
import os
import pickletools  # nosec B403 - reads opcodes and runs nothing
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor

from ..core.errors import CheckpointUnknown, CheckpointUnreadable, MicroflowError
from ..core.weights_card import WEIGHTS_SUFFIX
from .geoflownet import REFINEMENTS
from .weights import difference

WRAPPER_PREFIX = re.compile(
    r"^(module\.|_orig_mod\.)+"
)  # of DataParallel and AveragedModel, of torch.compile
PREFERRED = ("average", "model_state_dict", "state_dict")  # the order of preference
COUNTER = "n_averaged"  # of AveragedModel
WIDTH_PARAMETER = re.compile(r"backbones\.0\.encoder\.\d+\.0\.weight")

LARGEST_NETWORK = 1 << 30  # bytes as float32; the published networks have up to 456 MB
LARGEST_PICKLE = 64 << 20  # bytes; that of the largest published network has 0.1 MB

State = dict[str, Tensor]
Architecture = dict[str, Any]


def read(path: str | os.PathLike[str]) -> tuple[list[Architecture], State]:
    """Return the parameters in a checkpoint, float32, and the architectures with these names and shapes.

    ``irseparated`` and ``irseparatedinverse`` share names and shapes; only their answers distinguish them. A
    file of the current format is mapped into memory, not read. Raises CheckpointUnreadable,
    CheckpointUnknown.
    """
    loaded = _load(Path(path))
    reason = "no state dict is in it"
    for state in _states(loaded):
        architectures = _architectures(state)
        reasons = [difference(architecture, state) for architecture in architectures]
        if architectures and not any(reasons):
            _refuse_repeats(path, state)
            return architectures, _numbers(path, state)
        reason = next(iter(reasons), f"its parameters are called {', '.join(list(state)[:3])}, …")
    raise CheckpointUnknown(path=str(path), reason=reason)


def _load(path: Path) -> Any:
    try:
        refuse_oversized(path)
        if path.suffix == WEIGHTS_SUFFIX:
            return load_file(path)
        return _unpickled(path)
    except MicroflowError:
        raise
    except Exception as error:  # broken files raise errors of any kind
        raise CheckpointUnreadable(path=str(path), reason=_reason(error)) from error


def refuse_oversized(path: Path) -> None:
    """Raise ValueError if a file states more than it holds, because reading it would exhaust the memory.

    PyTorch stores numbers uncompressed in a zip archive. In its format before 2020, the length of each
    storage is an integer of the pickle.
    """
    size = path.stat().st_size
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
        if any(member.compress_type != zipfile.ZIP_STORED for member in members):
            raise ValueError("it is a compressed archive, which PyTorch does not write")
        if sum(member.file_size for member in members) > size:
            raise ValueError("its parts overlap")
        if any(m.file_size > LARGEST_PICKLE for m in members if m.filename.endswith(".pkl")):
            raise ValueError("its list of contents is too long")
    elif path.suffix != WEIGHTS_SUFFIX:
        most = max(_integers(path), default=0)
        if most > size:
            raise ValueError(f"it states {most} numbers and has {size} bytes")


def _integers(path: Path) -> Iterator[int]:
    """Yield the integers in the pickle of the content, the fourth of a file before 2020, if there is one."""
    with open(path, "rb") as file, contextlib.suppress(ValueError, OverflowError, MemoryError):
        for number in range(4):
            for _, argument, _ in pickletools.genops(file):
                if number == 3 and isinstance(argument, int):
                    yield argument


def _refuse_repeats(path: str | os.PathLike[str], state: State) -> None:
    """Refuse tensors that repeat a few numbers until they are larger than the file or any network."""
    stated = sum(4 * value.numel() for value in state.values())
    if stated > max(4 * os.path.getsize(path), LARGEST_NETWORK):
        reason = f"its tensors state {stated} bytes, and it has {os.path.getsize(path)}"
        raise CheckpointUnreadable(path=str(path), reason=reason)


def _unpickled(path: Path) -> Any:
    try:
        return torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except RuntimeError as error:
        if "mmap" not in str(error):
            raise
    return torch.load(path, map_location="cpu", weights_only=True)  # the format before 2020


def _reason(error: Exception) -> str:
    text = str(error)
    stranger = re.search(r"GLOBAL (\S+)", text)
    if stranger:
        return f"it holds {stranger[1]}, which is not a number and could be a program"
    if "weights_only" in text or "torch.load" in text:  # PyTorch's advice to execute the file
        return "it holds more than tensors, numbers and texts"
    lines = text.strip().splitlines() or [type(error).__name__]
    return lines[0][:200].rstrip(".")


def _states(loaded: Any) -> Iterator[State]:
    """Yield what may be a state dict: the content of the file or a part of it, without prefixes."""
    if not isinstance(loaded, Mapping):
        return
    parts = [loaded[name] for name in PREFERRED if name in loaded]
    for part in (*parts, loaded, *loaded.values()):
        if isinstance(part, Mapping):
            tensors = {
                WRAPPER_PREFIX.sub("", name): value
                for name, value in part.items()
                if isinstance(name, str) and isinstance(value, Tensor) and name != COUNTER
            }
            if tensors:
                yield tensors


def _architectures(state: State) -> list[Architecture]:
    """Return the architectures that match the names and shapes of the parameters."""
    first = next(iter(state)).partition(".")[0]
    if first == "iteration_models":
        return [{"backbone": "geoflownet", "kind": kind} for kind in ("irseparated", "irseparatedinverse")]
    if first == "iteration_model":
        return [{"backbone": "geoflownet", "kind": "irshared"}]
    channels = [
        len(value) for name, value in state.items() if WIDTH_PARAMETER.fullmatch(name) and value.ndim == 4
    ]
    if not channels:
        return []
    count = len({name.split(".")[1] for name in state if name.startswith("backbones.")})
    refinements = REFINEMENTS if count == 1 else count
    return [{"backbone": "compact", "channels": channels, "refinements": refinements, "shared": count == 1}]


def _numbers(path: str | os.PathLike[str], state: State) -> State:
    numbers = {}
    for name, value in state.items():
        if value.layout != torch.strided or not value.is_floating_point():
            raise CheckpointUnknown(path=str(path), reason=f"{name} holds {value.dtype} in place of numbers")
        numbers[name] = value.float()
        if not all(map(math.isfinite, torch.aminmax(numbers[name]))):
            raise CheckpointUnreadable(path=str(path), reason=f"{name} holds values that are not numbers")
    return numbers
