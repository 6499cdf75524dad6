"""Where runs keep their arrays, and what is left there of those that did not come to their end.

A run's folder is named by a hash of all that its tiles depend on. A run that ended before its time
leaves its folder behind where a tile is finished: the same run goes on from it, no other does.
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

KEPT = 5  # unfinished runs; older ones go when another begins


class Unfinished(NamedTuple):
    """A run that can go on. ``when`` is the time of its last change, in seconds since 1970."""

    folder: Path
    title: str
    size: int
    when: float


def default_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return what MICROFLOW_SCRATCH_FOLDER names, else the system's place for what can be made again."""
    return named_folder("MICROFLOW_SCRATCH_FOLDER", cache_folder(environ) / "runs", environ)


def own_root(root: Path) -> Path:
    """Return the folder in ``root`` for this user's runs: itself, or one of its own where others can write.

    Nothing is made. Raises ScratchForeign where what should be this user's folder is someone else's.
    """
    if os.name == "nt" or not root.exists() or _is_private(root):
        return root
    own = root / f"microflow-{os.getuid()}"
    if os.path.lexists(own) and not _is_private(own):
        raise ScratchForeign(folder=str(own))
    return own


def _is_private(folder: Path) -> bool:
    """Whether it is a folder, no link, of this user, into which nobody else can write."""
    status = os.lstat(folder)
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o022


def key_of(identity: Any) -> str:
    """Return the name of the run with this identity, plain values that JSON can write."""
    text = json.dumps(identity, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


@contextlib.contextmanager
def run_folder(root: Path, identity: Any, title: str) -> Iterator[Path]:
    """The folder of a run with this identity, with what an earlier such run has left in it.

    Where that run is still going on, another folder. It is gone afterwards, but where the run
    failed or was cancelled and can go on. Only this user can read what lies in it. Raises OSError,
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
    """The first of the run's folders that nobody else is working in or has made, and its lock."""
    folders = (root / (key if number == 1 else f"{key}-{number}") for number in count(1))
    return next(
        (folder, lock) for folder in folders if _is_ours(folder) and (lock := locked(_lock_of(folder)))
    )


def _is_ours(folder: Path) -> bool:
    """Whether there is no such folder yet, or it is this user's and no link."""
    return os.name == "nt" or not os.path.lexists(folder) or _is_private(folder)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")


def unfinished(root: Path) -> list[Unfinished]:
    """The runs that can go on and that nobody is working on, the latest first."""
    found = [_described(folder) for folder in _idle(own_root(root)) if RunFolder(folder).can_go_on]
    return sorted(found, key=lambda run: -run.when)


def _described(folder: Path) -> Unfinished:
    states = [path.stat() for path in folder.rglob("*") if path.is_file()]
    return Unfinished(
        folder,
        RunFolder(folder).title,
        sum(s.st_size for s in states),
        max((s.st_mtime for s in states), default=time.time()),
    )


def _idle(root: Path) -> Iterator[Path]:
    """Folders of runs that nobody is working on, each locked while it is looked at."""
    for path in sorted(root.glob("*.lock")):
        lock = locked(path)
        if lock is not None:
            with lock:
                yield path.with_suffix("")


def _tidy(root: Path) -> None:
    """Remove what cannot go on, left by a process that was killed, and all but the last KEPT runs."""
    for folder in _idle(root):
        if RunFolder(folder).can_go_on:
            RunFolder(folder).remove_inputs()  # of a process that was killed
        else:
            remove(folder)
    for run in unfinished(root)[KEPT:]:
        discard(run.folder)


def discard(folder: Path) -> bool:
    """Remove an unfinished run; False where somebody is working on it."""
    lock = locked(_lock_of(folder))
    if lock is None:
        return False
    with lock:
        remove(folder)
    return True


def remove(folder: Path) -> None:
    """Remove a run's folder and its lock, which the caller holds."""
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):  # Windows keeps a file that is open
        _lock_of(folder).unlink()
