"""Provide the model's heaviest loops in compiled form for CPUs.

They are used where Numba is installed, for float32 and bool tensors on a CPU that take no gradient. The tests
compare each with its form in PyTorch.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from types import ModuleType
from typing import Optional

from torch import Tensor, float32
from torch import bool as torch_bool

_off = ContextVar("kernels are switched off", default=False)


def of(*tensors: Tensor) -> Optional[ModuleType]:
    """Return the kernels for tensors, :mod:`.tensors`; None where PyTorch computes."""
    for tensor in tensors:
        if tensor.device.type != "cpu" or tensor.dtype not in (float32, torch_bool) or tensor.requires_grad:
            return None
    return None if _off.get() else loaded()


@lru_cache(maxsize=1)
def loaded() -> Optional[ModuleType]:
    """Return :mod:`.tensors`, compiled if that was not done before; None where that is not possible."""
    try:
        from . import tensors
    except ImportError:
        return None
    except Exception as error:  # noqa: BLE001 - whatever ails the compiler, torch does the same
        logging.getLogger(__name__).warning("Kernels could not be compiled, PyTorch is used: %s", error)
        return None
    return tensors


@contextmanager
def switched_off() -> Iterator[None]:
    """Compute with PyTorch inside the block."""
    before = _off.set(True)
    try:
        yield
    finally:
        _off.reset(before)
