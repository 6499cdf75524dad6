"""Manage the folders in which runs keep their arrays, and what unfinished runs have left there.

The folder of a run is named by a hash of everything that its tiles depend on. A run that ends early leaves
its folder if a tile is finished. The same run continues from it, and no other run uses it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import stat
import time
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..core.errors import ScratchForeign
from ..core.places import cache_folder, named_folder
from .lock import locked
from .run_folder import RunFolder

MOST_UNFINISHED = 5  # unfinished runs; older ones are removed when another begins


class Unfinished(NamedTuple):
    """Describe a run that can be continued; ``when`` is its last change, in seconds since 1970."""

    folder: Path
    title: str
    size: int
    when: float


def default_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder MICROFLOW_SCRATCH_FOLDER names, or one in the system's cache."""
    return named_folder("MICROFLOW_SCRATCH_FOLDER", cache_folder(environ) / "runs", environ)


def own_root(root: Path) -> Path:
    """Return the folder in ``root`` for this user's runs: ``root``, or a subfolder if others can write to it.

    Creates nothing. Raises ScratchForeign if the user's folder belongs to someone else.
    """
    if os.name == "nt" or not root.exists() or _is_private(root):
        return root
    own = root / f"microflow-{os.getuid()}"
    if os.path.lexists(own) and not _is_private(own):
        raise ScratchForeign(folder=str(own))
    return own


def _is_private(folder: Path) -> bool:
    """Return whether a folder is no link, belongs to this user, and is not writable for others."""
    status = os.lstat(folder)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o022


def key_of(identity: Any) -> str:
    """Return the name of the run with this identity, which consists of plain values that JSON can write."""
    text = json.dumps(identity, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


@contextlib.contextmanager
def run_folder(root: Path, identity: Any, title: str) -> Iterator[Path]:
    """Yield the folder of a run with this identity, with what an earlier such run has left in it.

    If that run is still in progress, another folder is used. Afterwards the folder is removed, unless the run
    failed or was cancelled and can be continued. Only this user can read its files. Raises OSError,
    ScratchForeign.
    """
    root = own_root(root)
    root.parent.mkdir(parents=True, exist_ok=True)
    root.mkdir(mode=0o700, exist_ok=True)
    _tidy(root)
    folder, lock = _taken(root, key_of(identity))
    with lock:
        RunFolder(folder).begin(title)
        try:
            yield folder
        except BaseException:
            if RunFolder(folder).can_go_on:
                RunFolder(folder).remove_inputs()
            else:
                remove(folder)
            raise
        remove(folder)


def _taken(root: Path, key: str) -> tuple[Path, BinaryIO]:
    """Return the first of the run's folders that is not in use and not made by others, and its lock."""
    folders = (root / (key if number == 1 else f"{key}-{number}") for number in count(1))
    return next(
        (folder, lock) for folder in folders if _is_ours(folder) and (lock := locked(_lock_of(folder)))
    )


def _is_ours(folder: Path) -> bool:
    """Return whether the folder does not exist yet, or belongs to this user and is no link."""
    return os.name == "nt" or not os.path.lexists(folder) or _is_private(folder)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")


def unfinished(root: Path) -> list[Unfinished]:
    """Return the runs that can be continued and are not in progress, the latest first."""
    runs = [_described(folder) for folder in _idle(own_root(root)) if RunFolder(folder).can_go_on]
    return sorted(runs, key=lambda run: -run.when)


def _described(folder: Path) -> Unfinished:
    states = [path.stat() for path in folder.rglob("*") if path.is_file()]
    return Unfinished(
        folder,
        RunFolder(folder).title,
        sum(s.st_size for s in states),
        max((s.st_mtime for s in states), default=time.time()),
    )


def _idle(root: Path) -> Iterator[Path]:
    """Yield folders of runs that are not in progress, each locked while it is inspected."""
    for path in sorted(root.glob("*.lock")):
        lock = locked(path)
        if lock is not None:
            with lock:
                yield path.with_suffix("")


def _tidy(root: Path) -> None:
    """Remove what a killed process left and cannot be continued, and all but the last KEPT runs."""
    for folder in _idle(root):
        if RunFolder(folder).can_go_on:
            RunFolder(folder).remove_inputs()  # left by a process that was killed
        else:
            remove(folder)
    for run in unfinished(root)[MOST_UNFINISHED:]:
        discard(run.folder)


def discard(folder: Path) -> bool:
    """Remove an unfinished run; return False if it is in progress."""
    lock = locked(_lock_of(folder))
    if lock is None:
        return False
    with lock:
        remove(folder)
    return True


def remove(folder: Path) -> None:
    """Remove a run's folder and its lock, which the caller holds."""
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):  # Windows cannot remove an open file
        _lock_of(folder).unlink()
