"""Write files so that each is complete or absent, even after a power cut."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from .cancel import NEVER, CancelToken

PART = ".part"  # suffix of an incomplete file


def part_beside(path: Path) -> Path:
    """Return the path at which the content of ``path`` is written until it is complete."""
    return path.with_name(path.name + PART)


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Yield a file whose content replaces ``path`` at the end, once it is on the disk.

    If anything fails, ``path`` stays unchanged and no other file remains. Raises OSError.
    """
    with atomic_path(path) as part, open(part, "wb") as file:
        yield file


@contextlib.contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """Yield the path of a file that replaces ``path`` at the end, as :func:`atomic_write` does.

    This is for what writes to a name: the file must be there and closed at the end. Raises OSError.
    """
    part = part_beside(path)
    try:
        yield part
        sync(part)
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)


def write_json(path: Path, values: Any) -> None:
    """Write plain values as JSON, completely or not at all. Raises OSError."""
    with atomic_write(path) as file:
        file.write(json.dumps(values).encode())


def sha256_of(path: str | os.PathLike[str], cancel: CancelToken = NEVER) -> str:
    """Return the sha256 of a file's content, in hexadecimal digits. Raises OSError and Cancelled."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            cancel.check()
            digest.update(block)
    return digest.hexdigest()


def put_in_place(part: Path, path: Path) -> None:
    """Move a complete file to its final path, and flush the move to the disk. Raises OSError."""
    os.replace(part, path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Flush a file or a folder to the disk. Raises OSError, but not where folders cannot be synchronised."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
