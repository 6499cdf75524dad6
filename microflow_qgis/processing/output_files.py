"""Write results beside their final paths and move them there together once all are complete.

During a run, its files lie in folders ``.microflow-….part`` beside those that the user chose. A record of
these folders lies in the scratch folder, locked by the process of the run. The next run removes what a killed
process has left.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from ..core.errors import NotWritable, OutputIsInput, SameOutput
from ..core.files import write_json
from ..engine.lock import locked
from ..io.write import IN_MEMORY, SIDECARS, real_path

PART_PREFIX, PART_SUFFIX = ".microflow-", ".part"
EARLIER = "earlier"  # folder, within a part folder, of the files that are replaced
RECORDS = "outputs"  # folder of records in the scratch folder

T = TypeVar("T")


class OutputFiles:
    """Hold the files of one run; ``parts`` are the paths to write, by the outputs' names."""

    def __init__(self, paths: Mapping[str, str], folders: Iterable[str] = ()) -> None:
        """Take the final paths, by the outputs' names; those named in ``folders`` are folders, to which
        files are added."""
        self._final: dict[str, str] = {}  # of each part
        self._moves: dict[Path, str] = {}  # folder of results, of each folder of parts
        self.parts: dict[str, str] = {}
        shared: dict[str, Path] = {}
        for name, path in paths.items():
            if path.startswith(IN_MEMORY):
                self.parts[name] = path
            elif name in folders:
                folder = os.path.abspath(path)
                self.parts[name] = str(self._part_in(_nearest(Path(folder)), folder))
            else:
                folder, file = os.path.split(os.path.abspath(path))
                if folder not in shared:
                    shared[folder] = self._part_in(Path(folder), folder)
                self.parts[name] = str(shared[folder] / file)
            if self.parts[name] != path:
                self._final[self.parts[name]] = path

    def _part_in(self, place: Path, folder: str) -> Path:
        part = place / f"{PART_PREFIX}{uuid.uuid4().hex}{PART_SUFFIX}"
        self._moves[part] = folder
        return part

    @property
    def folders(self) -> list[Path]:
        return list(self._moves)

    def final(self, value: T) -> T:
        """Return the value with the final paths in place of the parts', also within texts and containers."""
        if isinstance(value, str):
            if value in self._final:
                return self._final[value]  # type: ignore[return-value]
            text: str = value
            for part, folder in self._moves.items():
                text = text.replace(str(part), folder)
            return text  # type: ignore[return-value]
        if isinstance(value, dict):
            return {self.final(key): self.final(each) for key, each in value.items()}  # type: ignore[return-value]
        if isinstance(value, list):
            return [self.final(each) for each in value]  # type: ignore[return-value]
        return value

    def make_folders(self) -> None:
        for part in self.folders:
            with _refused(part.parent):
                part.mkdir()
                _hide(part)

    def move(self, inputs: Iterable[str] = ()) -> None:
        """Move each file to its place; if one cannot be moved, all stay as before.

        ``inputs`` are files that no result may replace. Raises NotWritable, SameOutput, OutputIsInput.
        """
        moves = [
            (file, Path(folder, file.name), part / EARLIER / file.name)
            for part, folder in self._moves.items()
            for file in sorted(each for each in part.iterdir() if each.name != EARLIER)
        ]
        _check_targets([target for _, target, _ in moves], inputs)
        made = [missing for folder in self._moves.values() for missing in _missing(Path(folder))]
        done: list[tuple[Path, Path]] = []
        try:
            for file, target, earlier in moves:
                with _refused(target):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    _set_aside(target, earlier.parent)
                    done.append((target, earlier))
                    os.replace(file, target)
        except BaseException:
            for target, earlier in reversed(done):
                _put_back(target, earlier)
            for folder in made:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise
        for target, _ in done:
            _drop_sidecars(target, {str(path) for path, _ in done})

    def remove(self) -> None:
        for part in self.folders:
            shutil.rmtree(part, ignore_errors=True)


@contextlib.contextmanager
def output_files(
    paths: Mapping[str, str], scratch_root: Path, folders: Iterable[str] = (), inputs: Iterable[str] = ()
) -> Iterator[OutputFiles]:
    """Yield the parts of a run's files, and move them to their places at the end.

    ``folders`` are the names of the outputs that are folders, ``inputs`` files that no result may
    replace. If the run fails or is cancelled, nothing is moved and nothing is left. Existing files keep
    their names until the moment of the move. Raises NotWritable, SameOutput, OutputIsInput.
    """
    remove_abandoned(scratch_root)
    files = OutputFiles(paths, folders)
    if not files.folders:
        yield files
        return
    with _recorded(files.folders, scratch_root):
        try:
            files.make_folders()
            yield files
            files.move(inputs)
        finally:
            files.remove()


def remove_abandoned(scratch_root: Path) -> None:
    """Remove the parts of runs whose process has ended. A file that was being replaced is restored."""
    for record in sorted((scratch_root / RECORDS).glob("*.json")):
        lock = locked(record.with_suffix(".lock"))
        if lock is None:
            continue
        with lock:
            for part in _part_folders(record):
                for earlier in sorted((part / EARLIER).glob("*")):
                    if not (part.parent / earlier.name).exists():
                        with contextlib.suppress(OSError):
                            os.replace(earlier, part.parent / earlier.name)
                shutil.rmtree(part, ignore_errors=True)
            if not any(
                part.exists() for part in _part_folders(record)
            ):  # otherwise the disk is not connected
                record.unlink(missing_ok=True)
        _tidy(record)


@contextlib.contextmanager
def _recorded(folders: list[Path], scratch_root: Path) -> Iterator[None]:
    """Keep a record of the folders in the scratch folder, locked as long as this process runs."""
    record = scratch_root / RECORDS / f"{uuid.uuid4().hex}.json"
    try:
        with _own_lock(record):
            write_json(record, [str(folder) for folder in folders])
            try:
                yield
            finally:
                if not any(folder.exists() for folder in folders):
                    record.unlink(missing_ok=True)
    finally:
        _tidy(record)


def _own_lock(record: Path) -> BinaryIO:
    """Lock a new record. Raises OSError if the folder is not writable."""
    for _ in range(3):  # another process may remove the empty folder in between
        root = record.parent.parent
        root.parent.mkdir(parents=True, exist_ok=True)
        for folder in (root, record.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            lock = locked(record.with_suffix(".lock"))
            if lock is not None:
                return lock
    raise FileNotFoundError(f"{record.parent} does not stay")


def _tidy(record: Path) -> None:
    """Remove the lock of a record that has gone, and their folder once it is empty."""
    if not record.exists():
        with contextlib.suppress(OSError):
            record.with_suffix(".lock").unlink()
            record.parent.rmdir()


def _part_folders(record: Path) -> list[Path]:
    """Return the folders of a record with the names of parts; nothing else is ever removed."""
    try:
        values: Any = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    paths = [Path(value) for value in values if isinstance(value, str)] if isinstance(values, list) else []
    return [
        path
        for path in paths
        if path.is_absolute()
        and path.name.startswith(PART_PREFIX)
        and path.name.endswith(PART_SUFFIX)
        and not path.is_symlink()
    ]


def _nearest(folder: Path) -> Path:
    """Return the folder, or the nearest above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def _missing(folder: Path) -> list[Path]:
    """Return the folders down to this one that are not there, the innermost first."""
    return [place for place in (folder, *folder.parents) if not place.exists()]


def _check_targets(targets: Sequence[Path], inputs: Iterable[str]) -> None:
    """Raise SameOutput where two results are one file, OutputIsInput where one is a file that must stay."""
    places = [real_path(str(target)) for target in targets]
    for target, place in zip(targets, places):
        if places.count(place) > 1:
            raise SameOutput(path=str(target))
        for name in inputs:
            if place == real_path(name):
                raise OutputIsInput(path=str(target), input=name)


def _set_aside(target: Path, folder: Path) -> None:
    """Keep the earlier file under a second name; if the disk has no links, move it to that name."""
    if not target.exists():
        return
    folder.mkdir(exist_ok=True)
    try:
        os.link(target, folder / target.name)
    except OSError:
        os.replace(target, folder / target.name)


def _put_back(target: Path, earlier: Path) -> None:
    with contextlib.suppress(OSError):
        if earlier.exists():
            os.replace(earlier, target)
        else:
            target.unlink(missing_ok=True)


def _drop_sidecars(target: Path, moved: set[str]) -> None:
    """Remove what belonged to an earlier raster of that name: statistics, overviews, a mask."""
    for suffix in SIDECARS:
        sidecar = f"{target}{suffix}"
        if sidecar not in moved:
            with contextlib.suppress(OSError):
                os.remove(sidecar)


def _hide(folder: Path) -> None:
    """Hide the folder on Windows, where a leading dot has no effect."""
    if os.name == "nt":
        import ctypes

        ctypes.windll.kernel32.SetFileAttributesW(str(folder), 0x2)  # type: ignore[attr-defined]


@contextlib.contextmanager
def _refused(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritable(path=str(path), reason=error.strerror or str(error)) from error
