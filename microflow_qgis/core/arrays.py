"""Hold arrays in the files of one folder, which two processes read and write by windows."""

from __future__ import annotations

import errno
import math
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np

from .grid import Window


class ArrayType(NamedTuple):
    """State what an array holds at each pixel: ``components`` values of ``dtype``."""

    dtype: np.dtype[Any]
    components: int = 1


FLOAT, BOOL = np.dtype(np.float32), np.dtype(np.bool_)

ARRAYS = {
    "pre": ArrayType(FLOAT),  # 0 where the image itself has no usable pixel
    "post": ArrayType(FLOAT),  # on the pre image's grid, 0 likewise
    "valid": ArrayType(BOOL),  # True where pre and post can both be used
    "start": ArrayType(FLOAT, 2),  # px (right, down), where the refinement of a stack starts; NaN unknown
    "start_sigma": ArrayType(FLOAT, 2),  # px (right, down), σ of ``start``; NaN unknown
    "raw_flow": ArrayType(FLOAT, 2),  # px (right, down), before the last regularisation; NaN unknown
    "flow": ArrayType(FLOAT, 2),  # px (right, down); NaN unknown
    "uncertainty": ArrayType(FLOAT, 2),  # px (right, down), calibrated σ of ``flow``; NaN unknown
    "confidence": ArrayType(FLOAT),  # 0 to 1; NaN unknown
    "sigma": ArrayType(FLOAT, 2),  # px (right, down), expected error of ``flow``, not calibrated; NaN unknown
    "field": ArrayType(FLOAT, 2),  # of several displacements or their σ, east and north; NaN unknown
    "combination": ArrayType(FLOAT, 9),  # displacement, confidence, σ, spread, count, quality; NaN unknown
    "measures": ArrayType(FLOAT, 4),  # :class:`analysis.faults.Measures`
}


def own_valid(pre: np.ndarray, post: np.ndarray, valid: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return where each image has a usable pixel itself, (n, 2, rows, cols) bool, of (n, 1, rows, cols).

    ``valid`` is where both have one, and ``there`` the same for a post image that was moved. An image is 0
    where it has none itself; the gaps of the other one do not make its pixels useless.
    """
    return np.concatenate([valid | (pre != 0), there | (post != 0)], axis=1)


@dataclass(frozen=True)
class ArrayFolder:
    """Give access to the arrays of :data:`ARRAYS` in ``folder``, each of ``shape`` (rows, cols) in its file.

    The touched pages of a memory map count as memory of the process. Scenes are therefore read and written
    with :meth:`read` and :meth:`write`.
    """

    folder: str
    shape: tuple[int, int]

    def path(self, name: str) -> Path:
        return Path(self.folder) / f"{name}.raw"

    def exists(self, name: str) -> bool:
        return self.path(name).exists()

    def map(self, name: str, mode: Literal["r", "r+", "w+"] = "r") -> np.ndarray:
        """Return a memory map (rows, cols) or (components, rows, cols); ``w+`` creates it, zero everywhere.

        Raises OSError where the file is missing, short, or the disk full.
        """
        kind = ARRAYS[name]
        shape = self.shape if kind.components == 1 else (kind.components, *self.shape)
        if mode == "w+":
            self.create(name)
            mode = "r+"
        return np.memmap(self.path(name), kind.dtype, mode, shape=shape)

    def create(self, name: str) -> None:
        """Create the file of the array, zero everywhere. Raises OSError, also where the disk is full."""
        _reserve(self.path(name), math.prod(self.shape) * bytes_per_pixel(name))

    def read(self, name: str, window: Window) -> np.ndarray:
        """Return a copy of the window's pixels. Raises OSError where the file is missing or short."""
        kind = ARRAYS[name]
        part = np.empty((kind.components, window.rows, window.cols), kind.dtype)
        with open(self.path(name), "rb", buffering=0) as file:
            for row, place in zip(part.reshape(-1, window.cols), self._places(name, window)):
                file.seek(place)
                if file.readinto(row.data) != row.nbytes:
                    raise OSError(errno.EIO, "shorter than it was written", str(self.path(name)))
        return part if kind.components > 1 else part[0]

    def write(self, name: str, window: Window, values: np.ndarray) -> None:
        """Write values into the window of an existing array. Raises OSError."""
        rows = np.ascontiguousarray(values, ARRAYS[name].dtype).reshape(-1, window.cols)
        with open(self.path(name), "r+b", buffering=0) as file:
            for row, place in zip(rows, self._places(name, window)):
                file.seek(place)
                if file.write(row.data) != row.nbytes:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.path(name)))

    def _places(self, name: str, window: Window) -> Iterator[int]:
        """Yield the offset in the file of the array at which each row of the window begins."""
        kind = ARRAYS[name]
        rows, cols = self.shape
        for component in range(kind.components):
            for row in range(window.row, window.row + window.rows):
                yield ((component * rows + row) * cols + window.col) * kind.dtype.itemsize


def bytes_per_pixel(*names: str) -> int:
    return sum(ARRAYS[name].dtype.itemsize * ARRAYS[name].components for name in names)


def _reserve(path: Path, size: int) -> None:
    """Create a file of zeros and allocate its disk space at once.

    A memory map of a sparse file kills the process (SIGBUS) if the disk becomes full later.
    """
    with open(path, "wb") as file:
        if shutil.disk_usage(path.parent).free < size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        file.truncate(size)
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
