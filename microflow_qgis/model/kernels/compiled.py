"""Compile kernels by Numba, keep the machine code, and divide rows among the cores.

The code is kept in the engine's folder, under a name made from the kernels' sources. It therefore never
belongs to other sources, and may be moved or read-only. The set-up compiles. If nothing can be read or
written there, every start compiles.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import numba
import torch
from numba.core import caching

# Sums may be reordered and contracted; NaN and infinity keep their meaning.
FAST = {"contract", "reassoc", "nsz", "arcp"}
KERNEL_OPTIONS = {"nogil": True, "fastmath": FAST, "error_model": "numpy"}
THREAD_ROWS = 128  # rows; fewer are not worth a thread

# Types of arguments: fields (c, h, w), images and masks (h, w), all contiguous.
PLANES, PLANE, MASK = "float32[:,:,::1]", "float32[:,::1]", "boolean[:,::1]"


class Locator(caching._CacheLocator):
    """Give Numba the folder of the machine code, whose content depends on the sources alone."""

    def __init__(self, line: int) -> None:
        self._line = line

    def get_cache_path(self) -> str:
        return str(cache_folder())

    def get_source_stamp(self) -> str:
        return cache_folder().name

    def get_disambiguator(self) -> str:
        return str(self._line)

    @classmethod
    def from_function(cls, py_func: Callable, py_file: str) -> Locator:
        return cls(py_func.__code__.co_firstlineno)


@lru_cache(maxsize=1)
def cache_folder() -> Path:
    """Return the folder of the machine code of these sources, also if they lie in an archive.

    Numba's files name the package that they were compiled in, and that of a Dask worker has another name.
    """
    sources = {
        file.name: file.read_bytes() for file in files(__package__).iterdir() if file.name.endswith(".py")
    }
    if not sources:
        raise ImportError(f"the sources of {__package__} cannot be read")
    content = b"".join([__package__.encode(), *(sources[name] for name in sorted(sources))])
    return Path(sys.prefix, "microflow-kernels", sha256(content).hexdigest()[:16])


def kernel(signature: str) -> Callable[[Callable], Any]:
    """Compile a function for ``signature`` now, or load it. It runs without the GIL."""

    def compiled(function: Callable) -> Any:
        others = numba.config.CACHE_LOCATOR_CLASSES
        numba.config.CACHE_LOCATOR_CLASSES = f"{__name__}.{Locator.__name__}"  # of this function alone
        try:
            return numba.njit(signature, cache=True, **KERNEL_OPTIONS)(function)
        except OSError:
            return numba.njit(signature, **KERNEL_OPTIONS)(function)
        finally:
            numba.config.CACHE_LOCATOR_CLASSES = others

    return compiled


part_of_kernels = numba.njit(fastmath=FAST, error_model="numpy")  # what several kernels call


@lru_cache(maxsize=1)
def _others(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads - 1, "kernels")


def in_bands(work: Callable[..., None], rows: int, *args: Any, multiple: int = 2) -> None:
    """Call ``work(*args, first, last)`` for bands of the ``rows``, each in its own thread.

    Bands begin at multiples of ``multiple``. There are as many threads as PyTorch has.
    """
    threads = min(torch.get_num_threads(), rows // THREAD_ROWS)
    if threads < 2:
        work(*args, 0, rows)
        return
    bounds = [rows * band // threads // multiple * multiple for band in range(threads)] + [rows]
    others = _others(torch.get_num_threads())
    waiting = [others.submit(work, *args, *band) for band in zip(bounds[1:-1], bounds[2:])]
    work(*args, *bounds[:2])
    for one in waiting:
        one.result()
