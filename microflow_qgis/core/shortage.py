"""Recognise errors that are a shortage of memory, whichever library raises them."""

from __future__ import annotations

import errno

# The messages of PyTorch, oneDNN, CUDA, Metal, the C++ library, safetensors and Python.
SENTENCES = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate memory",
    "not enough memory",
    "unable to allocate",
    "could not create a primitive",
    "could not create a memory",
    "could not execute a primitive",
    "bad_alloc",
    "bad allocation",
    "alloc_failed",
    "unable to mmap",
    "can't start new thread",
    "resource temporarily unavailable",
)


def is_memory_shortage(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    if type(error).__name__ == "OutOfMemoryError":  # torch's, which core does not import
        return True
    text = str(error).lower()
    return any(sentence in text for sentence in SENTENCES)
