"""Read the messages of a Dask cluster as numbers, texts and arrays.

No other object is built, since it could run a program on this computer.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import pickle  # nosec B403
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

ARRAYS = {("numpy", "ndarray"), ("numpy", "dtype")}


class NotPlain(TypeError):
    """Signal a type other than an array. Dask treats a TypeError as an unreadable answer."""


class PlainUnpickler(pickle.Unpickler):
    """Unpickle plain values and NumPy's arrays only."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ARRAYS:
            raise NotPlain(f"{module}.{name} is refused")
        return super().find_class(module, name)


def plain_loads(content: bytes, *, buffers: Any = None) -> Any:
    """Read a pickle of plain values and arrays. Raises NotPlain and pickle.UnpicklingError."""
    return PlainUnpickler(io.BytesIO(content), buffers=buffers).load()


@contextlib.contextmanager
def plain_answers() -> Iterator[None]:
    """Replace Dask's unpickling in this process by :func:`plain_loads`.

    Dask unpickles parts of the messages of scheduler and workers, whatever deserialisers a client requests.
    It does so in one module, whose ``pickle`` is replaced.
    """
    module: Any = importlib.import_module("distributed.protocol.pickle")
    real = module.pickle
    module.pickle = SimpleNamespace(**{**vars(pickle), "loads": plain_loads})
    try:
        yield
    finally:
        module.pickle = real
