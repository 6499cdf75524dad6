"""Lock an open file with the system's lock, which ends with the processes that hold it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path
from typing import BinaryIO

LOCK_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    HELD_BYTE = 1 << 20  # a locked byte cannot be read: not one of the first

    def take(file: BinaryIO) -> None:
        """Take the lock. Raises OSError, with an errno of LOCK_TAKEN if another process has it."""
        file.seek(HELD_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def release(file: BinaryIO) -> None:
        """Release the lock, also for the processes that have inherited the file."""
        file.seek(HELD_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def take(file: BinaryIO) -> None:
        """Take the lock. Raises OSError, with an errno of LOCK_TAKEN if another process has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(file: BinaryIO) -> None:
        """Release the lock, also for the processes that have inherited the file."""
        fcntl.flock(file, fcntl.LOCK_UN)


def _opened(path: str, flags: int) -> int:
    """Open a file for its owner only, without following a link."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def locked(path: Path) -> BinaryIO | None:
    """Return the file, created if missing and locked until it is closed; None if another process has it.

    Raises OSError if it cannot be made.
    """
    while True:
        file = open(path, "a+b", buffering=0, opener=_opened)  # noqa: SIM115 - it is kept open
        try:
            take(file)
        except OSError as error:
            file.close()
            if error.errno not in LOCK_TAKEN:
                raise
            return None
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(file.fileno()), os.stat(path)):
                return file
        file.close()  # its former holder has removed it meanwhile
