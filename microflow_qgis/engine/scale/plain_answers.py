"""Read what a Dask cluster sends as numbers, texts and arrays: no object that could run a program here."""

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
    """What was sent names something else than an array. Dask takes a TypeError for an unreadable answer."""


class PlainUnpickler(pickle.Unpickler):
    """Build what a pickle holds of plain values and NumPy's arrays."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in ARRAYS:
            raise NotPlain(f"{module}.{name} is refused")
        return super().find_class(module, name)


def plain_loads(content: bytes, *, buffers: Any = None) -> Any:
    """Read a pickle of plain values and arrays. Raises NotPlain and pickle.UnpicklingError."""
    return PlainUnpickler(io.BytesIO(content), buffers=buffers).load()


@contextlib.contextmanager
def plain_answers() -> Iterator[None]:
    """Have everything that this process receives by Dask read by :func:`plain_loads`.

    Dask unpickles parts of the messages of scheduler and workers, whatever deserialisers a client asks for.
    All of that goes through one module, whose ``pickle`` is another here.
    """
    module: Any = importlib.import_module("distributed.protocol.pickle")
    real = module.pickle
    module.pickle = SimpleNamespace(**{**vars(pickle), "loads": plain_loads})
    try:
        yield
    finally:
        module.pickle = real
