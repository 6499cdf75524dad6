"""Keep the arrays and records that one run leaves on the disk for the next, and check them when read.

The file of a kept array is one line of JSON, padded to HEADER_BYTES, followed by the bytes of the array. The
line states shape and dtype, the identity of the run, and a checksum of these and the bytes. A kept record is
JSON with its own checksum.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .files import atomic_write

HEADER_BYTES = 512  # bytes
DIGEST = 16  # bytes of a checksum
READ_BYTES = 1 << 24  # bytes that are read at once


def write_array(path: Path, values: np.ndarray, identity: str) -> None:
    """Keep an array for runs of this identity, completely or not at all. Raises OSError."""
    values = np.ascontiguousarray(values)
    statement = {"shape": list(values.shape), "dtype": values.dtype.str, "identity": identity}
    statement["checksum"] = _checksum(statement, values.data)
    with atomic_write(path) as file:
        file.write(json.dumps(statement).encode().ljust(HEADER_BYTES - 1) + b"\n")
        file.write(values.data)


def read_array(path: Path, shape: tuple[int, ...], dtype: Any, identity: str) -> Optional[np.ndarray]:
    """Return a kept array of this shape, dtype and identity; None if the file is incomplete or does not
    match.

    Raises OSError if the file exists and cannot be read.
    """
    wanted: dict[str, Any] = {"shape": list(shape), "dtype": np.dtype(dtype).str, "identity": identity}
    values = np.empty(shape, dtype)
    try:
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_size != HEADER_BYTES + values.nbytes:
                return None
            statement = _parsed(file.read(HEADER_BYTES))
            complete = file.readinto(values.reshape(-1).view(np.uint8).data) == values.nbytes
    except FileNotFoundError:
        return None
    wanted["checksum"] = _checksum(wanted, values.data)
    return values if complete and statement == wanted else None


def write_record(path: Path, values: Any) -> None:
    """Keep plain values as JSON, completely or not at all. Raises OSError."""
    with atomic_write(path) as file:
        file.write(json.dumps({"values": values, "checksum": _checksum(values, b"")}).encode())


def read_record(path: Path) -> Any:
    """Return the values of a kept record; None if it is missing or was changed."""
    try:
        record = _parsed(path.read_bytes())
    except OSError:
        return None
    if not isinstance(record, dict) or record.get("checksum") != _checksum(record.get("values"), b""):
        return None
    return record["values"]


def checksum_of(path: Path) -> str:
    """Return the checksum of the content of a file; '' if it cannot be read."""
    digest = hashlib.blake2b(digest_size=DIGEST)
    try:
        with open(path, "rb", buffering=0) as file:
            for block in iter(lambda: file.read(READ_BYTES), b""):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def _checksum(statement: Any, content: Any) -> str:
    digest = hashlib.blake2b(json.dumps(statement, sort_keys=True).encode(), digest_size=DIGEST)
    digest.update(content)
    return digest.hexdigest()


def _parsed(text: bytes) -> Any:
    """Return the value of a JSON text, None if it is not JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
