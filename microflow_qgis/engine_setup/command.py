"""Run commands of the set-up: log them line by line, and end them when the user cancels."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import subprocess  # nosec B404
import threading
import time
from collections.abc import Callable, Mapping
from typing import IO, NamedTuple, cast

from ..engine.process import POLL_SECONDS, Pulse

DISK_FULL = ("No space left on device", "not enough space on the disk", "Disk quota exceeded", "os error 28")


class CommandFailed(Exception):
    """Signal that the command ended with an error; the text is its last message."""


class Commands(NamedTuple):
    """Hold where commands run, their environment, their log and their cancel token.

    ``inherited`` are descriptors that they keep open. They hold the lock of the folder, so that a command
    that outlives QGIS keeps others out until it has ended.
    """

    folder: str
    environ: Mapping[str, str]
    log: Callable[[str], None]
    pulse: Pulse
    inherited: tuple[int, ...] = ()

    def run(self, *command: str, seconds: float = float("inf")) -> list[str]:
        """Return the lines that the command prints.

        Raises CommandFailed, also if it takes longer than ``seconds``, OSError if it cannot be started or the
        disk is full; Cancelled.
        """
        self.log("$ " + " ".join(command))
        popen = subprocess.Popen(  # nosec B603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            env=dict(self.environ),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            pass_fds=self.inherited,
        )
        lines: list[str] = []
        reader = threading.Thread(target=self._read, args=(popen, lines), daemon=True)
        reader.start()
        try:
            self._wait(popen, seconds)
        except BaseException:
            _end(popen)
            raise
        finally:
            reader.join(2.0)
            cast(IO[bytes], popen.stdout).close()
        if popen.returncode:
            if any(sign in line for line in lines for sign in DISK_FULL):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            raise CommandFailed(_reason(lines) or f"exit code {popen.returncode}")
        return lines

    def _wait(self, popen: subprocess.Popen, seconds: float) -> None:
        end = time.monotonic() + seconds
        while popen.poll() is None:
            self.pulse.beat()
            if time.monotonic() > end:
                raise CommandFailed(f"no end after {seconds:g} seconds")
            with contextlib.suppress(subprocess.TimeoutExpired):
                popen.wait(POLL_SECONDS)

    def _read(self, popen: subprocess.Popen, lines: list[str]) -> None:
        with contextlib.suppress(ValueError, OSError):  # closed while being read
            for line in cast(IO[bytes], popen.stdout):
                text = line.decode("utf-8", "replace").rstrip()
                lines.append(text)
                self.log(text)


def _end(popen: subprocess.Popen) -> None:
    """End the command and the processes that it started."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(popen.pid, signal.SIGKILL)
        else:
            popen.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        popen.wait(5)


def _reason(lines: list[str]) -> str:
    """Return the cause of a failure, from the last lines of a command."""
    printed = [line.strip() for line in lines if line.strip()]
    errors = [line for line in printed if line.lower().startswith(("error", "fatal"))]
    causes = [line for line in printed if line.startswith("cause:")]  # as uv prints them
    return " ".join([*(errors or printed or [""])[-1:], *causes[:1]])[:300]
