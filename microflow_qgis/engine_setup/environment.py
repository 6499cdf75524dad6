"""Manage the engine's own folder: its layout, its content, and the lock for changes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..core.errors import (
    EnvironmentDamaged,
    EnvironmentInUse,
    EnvironmentMissing,
    EnvironmentUnfinished,
    FolderUnwritable,
    MicroflowError,
    SetupRunning,
)
from ..core.files import write_json
from ..core.places import data_folder, named_folder
from ..engine.lock import locked, release

ON_WINDOWS = os.name == "nt"


class Home(NamedTuple):
    """Describe the engine's folder. Only the paths named here are ever written or removed in it."""

    folder: Path

    @property
    def environment(self) -> Path:
        return self.folder / "env"

    @property
    def python(self) -> Path:
        return python_in(self.environment)

    @property
    def pythons(self) -> Path:
        return self.folder / "python"

    @property
    def downloads(self) -> Path:
        return self.folder / "downloads"

    @property
    def manifest(self) -> Path:
        return self.folder / "manifest.json"

    @property
    def log(self) -> Path:
        return self.folder / "set-up.log"

    @property
    def held(self) -> Path:
        return self.folder / "in-use"


@dataclass(frozen=True)
class Manifest:
    """Describe the environment. The manifest is written last, so an environment without it is unfinished."""

    device: str
    target: str
    python: str  # its version
    identity: str  # of the pinned set
    versions: dict[str, str]
    made: str


def default_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder MICROFLOW_ENGINE_FOLDER names, or one that all profiles of QGIS share."""
    return named_folder("MICROFLOW_ENGINE_FOLDER", data_folder(environ) / "engine", environ)


def python_in(folder: Path) -> Path:
    """Return the interpreter of an environment made by venv or by conda."""
    if not ON_WINDOWS:
        return folder / "bin" / "python"
    scripts = folder / "Scripts" / "python.exe"
    return scripts if scripts.exists() or not (folder / "python.exe").exists() else folder / "python.exe"


def read_manifest(home: Home) -> Manifest | None:
    try:
        return Manifest(**json.loads(home.manifest.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_manifest(home: Home, manifest: Manifest) -> None:
    write_json(home.manifest, asdict(manifest))


def condition(home: Home) -> MicroflowError | None:
    """Return the error that describes a visible defect of the environment, None if there is none.

    Starts nothing.
    """
    if read_manifest(home) is not None:
        if home.python.exists():
            return None
        return EnvironmentDamaged(folder=str(home.folder), reason=f"{home.python} is missing")
    if any(path.exists() for path in (home.manifest, home.environment, home.downloads, home.pythons)):
        return EnvironmentUnfinished(folder=str(home.folder))
    return EnvironmentMissing(folder=str(home.folder))


@contextlib.contextmanager
def hold(home: Home) -> Iterator[BinaryIO]:
    """Keep others from changing the folder while the yielded file, or an inherited copy of it, is open.

    This is the system's own lock, which ends with the processes that hold it. Raises SetupRunning if another
    process holds it, FolderUnwritable.
    """
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
        file = _lock(home)
    except OSError as error:
        raise FolderUnwritable(folder=str(home.folder), reason=error.strerror or str(error)) from error
    with file:
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        try:
            yield file
        finally:
            file.truncate(0)
            release(file)


def _lock(home: Home) -> BinaryIO:
    file = locked(home.held)
    if file is None:
        pid = home.held.read_bytes()[:20].decode("ascii", "replace") or "?"
        raise SetupRunning(folder=str(home.folder), pid=pid)
    return file


def remove(path: Path) -> None:
    """Remove a file or a folder of the engine's, completely or, if it is in use, not at all.

    Raises EnvironmentInUse.
    """
    doomed = path.with_name(path.name + ".old")
    try:
        for tries_left in (2, 1, 0):
            try:
                _delete(doomed)
                if os.path.lexists(path):
                    os.replace(path, doomed)
                    _delete(doomed)
                return
            except OSError:
                if not tries_left:
                    raise
                time.sleep(0.5)  # a virus scanner may hold changed files for a short time
    except OSError as error:
        raise EnvironmentInUse(path=str(path), reason=error.strerror or str(error)) from error


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def uninstall(home: Home) -> None:
    """Remove everything that set-ups made, and the folder if nothing else is in it.

    The engine must be ended before. Raises SetupRunning, EnvironmentInUse.
    """
    if not home.folder.is_dir():
        return
    with hold(home):
        for path in (home.manifest, home.environment, home.pythons, home.downloads, home.log):
            remove(path)
        if not ON_WINDOWS:
            home.held.unlink()
    with contextlib.suppress(OSError):  # if the folder holds other files, or is in use again
        if ON_WINDOWS:  # which cannot remove an open file
            home.held.unlink()
        home.folder.rmdir()
        if home.folder.parent.name.lower() == "microflow":
            home.folder.parent.rmdir()
