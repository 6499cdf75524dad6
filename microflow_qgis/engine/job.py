"""What one engine run is given: the recipe's options and the files that hold its arrays.

Options are declared here once, with defaults and bounds. A job crosses the pipe as JSON;
its arrays stay in the files of its folder, of which both sides read and write windows.
"""

import errno
import math
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Union

import numpy as np

from ..core.grid import Window

PENALTIES = ("log-tv", "tv")
DEVICES = ("auto", "cpu", "cuda", "mps")
BUILTIN, NO_WEIGHTS = "builtin", "none"


class Bounds(NamedTuple):
    default: float
    lowest: float
    highest: float


TV_STRENGTH = Bounds(0.2, 0.0, 10.0)  # px
MAX_DISPLACEMENT = Bounds(5.0, 0.1, 200.0)  # px
TILE_SIZE = Bounds(1024, 128, 4096)  # px
FAULT_SCALE = Bounds(2.0, 0.5, 20.0)  # px


@dataclass(frozen=True)
class Options:
    """The recipe. ``weights`` is the path of a safetensors file, or ``none``; ``scheduler`` the address
    of a Dask scheduler, or empty."""

    tv_strength: float = TV_STRENGTH.default
    penalty: str = PENALTIES[0]
    weights: str = NO_WEIGHTS
    refine: bool = True
    max_displacement: float = MAX_DISPLACEMENT.default
    device: str = DEVICES[0]
    tile_size: int = int(TILE_SIZE.default)
    scheduler: str = ""


@dataclass(frozen=True)
class Job:
    """``task`` is ``estimate`` (pre, post, valid → raw_flow, confidence, flow), ``measure_tiles`` (its first
    half: of the tiles, every n-th from the k-th, with (k, n) the ``part``), ``regularize`` (raw_flow,
    confidence → flow), ``preview`` (the same, small and quick) or ``measures`` (an array only)."""

    task: str
    folder: str
    shape: tuple[int, int]
    options: Options = field(default_factory=Options)
    part: tuple[int, int] = (0, 1)

    def array(self, name: str, mode: str = "r") -> np.ndarray:
        """Memory map of one of the arrays; mode ``w+`` creates it, filled with zeros.

        What is touched of a map counts as the process's memory: scenes go through :meth:`read` and
        :meth:`write`. Raises OSError where the file is missing, short, or the disk full.
        """
        dtype, components = ARRAYS[name]
        shape = self.shape if components == 1 else (components, *self.shape)
        if mode == "w+":
            self.create(name)
            mode = "r+"
        return np.memmap(self.path(name), dtype, mode, shape=shape)

    def create(self, name: str) -> None:
        """The array's file, zero everywhere. Raises OSError, also where the disk has no room for it."""
        _reserve(self.path(name), math.prod(self.shape) * bytes_per_pixel(name))

    def read(self, name: str, window: Window) -> np.ndarray:
        """A copy of the array's pixels in the window. Raises OSError where the file is missing or short."""
        dtype, components = ARRAYS[name]
        part = np.empty((components, window.rows, window.cols), dtype)
        with open(self.path(name), "rb", buffering=0) as file:
            for row, place in zip(part.reshape(-1, window.cols), self._places(name, window)):
                file.seek(place)
                if file.readinto(row) != row.nbytes:
                    raise OSError(errno.EIO, "shorter than it was written", str(self.path(name)))
        return part if components > 1 else part[0]

    def write(self, name: str, window: Window, values: np.ndarray) -> None:
        """Put values into the window of an array that is there. Raises OSError."""
        dtype, _ = ARRAYS[name]
        rows = np.ascontiguousarray(values, dtype).reshape(-1, window.cols)
        with open(self.path(name), "r+b", buffering=0) as file:
            for row, place in zip(rows, self._places(name, window)):
                file.seek(place)
                if file.write(row) != row.nbytes:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.path(name)))

    def _places(self, name: str, window: Window) -> Iterator[int]:
        """Where in the array's file each row of the window begins."""
        dtype, components = ARRAYS[name]
        rows, cols = self.shape
        for component in range(components):
            for row in range(window.row, window.row + window.rows):
                yield ((component * rows + row) * cols + window.col) * np.dtype(dtype).itemsize

    def path(self, name: str) -> Path:
        return Path(self.folder) / f"{name}.raw"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class ImportJob:
    """The weights in the file ``source`` → ``target`` (.safetensors) and its card, once measured on the
    pairs in the file ``pairs``. ``notes`` are put on the card beside what is known of the source."""

    source: str
    target: str
    pairs: str
    notes: dict[str, str] = field(default_factory=dict)
    task: str = "import"

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


ARRAYS: dict[str, tuple[type, int]] = {
    "pre": (np.float32, 1),
    "post": (np.float32, 1),  # on the pre image's grid
    "valid": (np.bool_, 1),  # True where pre and post can both be used
    "raw_flow": (np.float32, 2),  # px (right, down), before the last regularisation; NaN unknown
    "flow": (np.float32, 2),  # px (right, down); NaN unknown
    "confidence": (np.float32, 1),  # 0 to 1; NaN unknown
    "measures": (np.float32, 4),  # analysis.faults' Measures
}


def bytes_per_pixel(*names: str) -> int:
    return sum(np.dtype(ARRAYS[name][0]).itemsize * ARRAYS[name][1] for name in names)


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


def job_from_json(data: dict[str, Any]) -> Union[Job, ImportJob]:
    if data["task"] == "import":
        return ImportJob(**data)
    return Job(
        data["task"],
        data["folder"],
        tuple(data["shape"]),
        Options(**data["options"]),
        tuple(data.get("part", (0, 1))),
    )
