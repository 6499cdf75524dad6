"""Manage the folder in which a run keeps its arrays: its path, its free space, its content."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.arrays import bytes_per_pixel
from ..core.cancel import CancelToken
from ..core.errors import DiskFull, NothingMeasured
from ..core.grid import Grid
from ..engine.job import Options
from ..engine.run_folder import RunFolder
from ..engine.scratch_root import run_folder, unfinished
from ..io.fingerprint import fingerprint
from ..io.read import Source
from ..paths import version
from .settings import scratch_root

translate = QCoreApplication.translate

TILES = 1.3  # of the bytes of raw_flow and confidence: tiles overlap


@contextmanager
def scratch(feedback: QgsProcessingFeedback, identity: Any = None, title: str = "") -> Iterator[str]:
    """Yield the folder of a run; with an identity, the one with the finished tiles of an earlier such run.

    Afterwards it is removed, unless the run failed or was cancelled and can be continued.
    """
    folder = None
    try:
        with run_folder(scratch_root(), identity or uuid.uuid4().hex, title) as folder:
            if RunFolder(folder).can_go_on:
                feedback.pushInfo(
                    translate("processing", "An earlier run was not finished: continuing from its tiles.")
                )
            try:
                yield str(folder)
            except NothingMeasured:
                shutil.rmtree(folder, ignore_errors=True)  # the same run would fail in the same way
                raise
    except BaseException:
        if folder is not None and RunFolder(folder).can_go_on:
            feedback.pushInfo(_kept_note(folder))
        raise


def _kept_note(folder: Path) -> str:
    size = next((run.size for run in unfinished(folder.parent) if run.folder == folder), 0)
    return translate(
        "processing",
        "What was measured is kept: a new run with the same images and parameters continues from there. "
        "Until then it takes {megabytes} MB in {folder}.",
    ).format(megabytes=f"{size / 1e6:.0f}", folder=folder)


def identity_of(
    pre: Source,
    post: Source,
    grid: Grid,
    mask: Sequence[bytes],
    options: Options,
    sha256: str,
    cancel: CancelToken,
) -> list:
    """Return all that a run's results depend on, as plain values, except where its tiles are measured.

    Images are identified by their content, which is read here. Raises ImageUnreadable, Cancelled.
    """
    polygons = hashlib.sha256(b"".join(mask)).hexdigest()
    here = asdict(replace(options, scheduler="", certificates=()))
    images = [fingerprint(source, cancel) for source in (pre, post)]
    return [version(), *images, asdict(grid), polygons, here, sha256]


def scratch_bytes(shape: tuple[int, int]) -> int:
    """Return the bytes an estimate needs at most; tiles are removed before the regularised flow is made."""
    measured = bytes_per_pixel("raw_flow", "confidence", "sigma")
    most = bytes_per_pixel("pre", "post", "valid") + measured + max(TILES * measured, bytes_per_pixel("flow"))
    return int(most * shape[0] * shape[1])


def refuse_small_disk(needed: int, title: str = "") -> None:
    """Raise DiskFull if so many bytes do not fit into the scratch folder.

    Bytes that an unfinished run of this title already occupies are not needed again.
    """
    root = scratch_root()
    disk = next(path for path in (root, *root.parents) if path.exists())
    free = shutil.disk_usage(disk).free
    if needed <= free:
        return
    needed -= sum(run.size for run in unfinished(root) if title and run.title == title)
    if needed > free:
        raise DiskFull(path=str(root), needed=needed, free=free)
