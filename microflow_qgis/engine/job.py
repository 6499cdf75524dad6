"""What one engine run is given: the recipe's options and the files that hold its arrays.

Options are declared here once, with defaults and bounds. A job crosses the pipe as JSON;
its arrays stay in the files of its folder, opened as memory maps by both sides.
"""

import errno
import os
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

PENALTIES = ("log-tv", "tv")
DEVICES = ("auto", "cpu", "cuda", "mps")
BUILTIN, NO_WEIGHTS = "builtin", "none"


class Bounds(NamedTuple):
    default: float
    lowest: float
    highest: float


TV_STRENGTH = Bounds(0.3, 0.0, 10.0)  # px
MAX_DISPLACEMENT = Bounds(5.0, 0.1, 200.0)  # px
TILE_SIZE = Bounds(512, 128, 4096)  # px
FAULT_SCALE = Bounds(2.0, 0.5, 20.0)  # px


@dataclass(frozen=True)
class Options:
    """The recipe. ``weights`` is the path of a safetensors file, or ``none``."""

    tv_strength: float = TV_STRENGTH.default
    penalty: str = PENALTIES[0]
    weights: str = NO_WEIGHTS
    refine: bool = True
    max_displacement: float = MAX_DISPLACEMENT.default
    device: str = DEVICES[0]
    tile_size: int = int(TILE_SIZE.default)


@dataclass(frozen=True)
class Job:
    """``task`` is ``estimate`` (pre, post, valid → raw_flow, confidence, flow), ``regularize``
    (raw_flow, confidence → flow) or ``preview`` (the same, small and quick)."""

    task: str
    folder: str
    shape: tuple[int, int]
    options: Options = field(default_factory=Options)

    def array(self, name: str, mode: str = "r") -> np.ndarray:
        """Memory map of one of the arrays; mode ``w+`` creates it, filled with zeros.

        Raises OSError where the file is missing, short, or the disk full.
        """
        dtype, components = ARRAYS[name]
        shape = self.shape if components == 1 else (components, *self.shape)
        if mode == "w+":
            _reserve(self.path(name), int(np.prod(shape)) * np.dtype(dtype).itemsize)
            mode = "r+"
        return np.memmap(self.path(name), dtype, mode, shape=shape)

    def path(self, name: str) -> Path:
        return Path(self.folder) / f"{name}.raw"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


ARRAYS: dict[str, tuple[type, int]] = {
    "pre": (np.float32, 1),
    "post": (np.float32, 1),  # on the pre image's grid
    "valid": (np.bool_, 1),  # True where pre and post can both be used
    "raw_flow": (np.float32, 2),  # px (right, down), before the last regularisation; NaN unknown
    "flow": (np.float32, 2),  # px (right, down); NaN unknown
    "confidence": (np.float32, 1),  # 0 to 1; NaN unknown
}


def _reserve(path: Path, size: int) -> None:
    """A file of zeros whose space on the disk is taken now.

    A memory map of a sparse file kills the process (SIGBUS) where the disk fills up under it.
    """
    with open(path, "wb") as file:
        if shutil.disk_usage(path.parent).free < size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        file.truncate(size)
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)


def job_from_json(data: dict[str, Any]) -> Job:
    return Job(data["task"], data["folder"], tuple(data["shape"]), Options(**data["options"]))
