"""Plan a set-up, so that it can be shown before anything is done."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import FolderUnwritable, GpuMissing, PlatformUnsupported, SetupDiskFull, SystemTooOld
from ..core.files import part_beside
from .environment import Home
from .fetch import size
from .interpreters import Base, bases, candidates, gpu, own_target, system_version
from .pinned import File, Pinned, Target

CPU, CUDA = "cpu", "cuda"
BYTES_PER_SECOND = 2.5e6  # 20 Mbit/s, for which the time is stated
INSTALL_SECONDS = {CPU: 60.0, CUDA: 240.0}
UNPACKED = {CPU: 4.2, CUDA: 2.8}  # bytes on the disk for each of the wheels; CPU measured, CUDA estimated
PYTHON_BYTES = (35e6, 120e6)  # of a Python that uv brings: download, unpacked


@dataclass(frozen=True)
class SetupPlan:
    """State what a set-up will do.

    ``base`` is the interpreter to make the environment from, None if uv is to install one of version
    ``python``. ``download_bytes`` and ``disk_bytes`` are those still to come, ``seconds`` the time at 20
    Mbit/s. ``fallback`` is the plan if the GPU turns out not to compute.
    """

    home: Home
    device: str
    target: str
    python: str
    base: Base | None
    files: tuple[File, ...]
    pip: File
    uv: File
    index: str
    fallback: SetupPlan | None = None

    @property
    def downloads(self) -> tuple[File, ...]:
        return (self.pip, *(() if self.base else (self.uv,)), *self.files)

    @property
    def download_bytes(self) -> int:
        present = [_present(self.home.downloads, file) for file in self.downloads]
        python = 0 if self.base or self.home.pythons.exists() else PYTHON_BYTES[0]
        return int(sum(file.bytes for file in self.downloads) - sum(present) + python)

    @property
    def disk_bytes(self) -> int:
        unpacked = sum(file.bytes for file in self.files) * UNPACKED[self.device]
        python = 0 if self.base or self.home.pythons.exists() else PYTHON_BYTES[1]
        return int(self.download_bytes + max(unpacked - _bytes_in(self.home.environment), 0) + python)

    @property
    def seconds(self) -> float:
        return self.download_bytes / BYTES_PER_SECOND + INSTALL_SECONDS[self.device]


def devices(pinned: Pinned) -> list[str]:
    """Return the devices that can be set up on this computer: ``cpu``, ``cuda`` or none.

    ``plan`` tests whether there is a usable GPU.
    """
    target = pinned.targets.get(own_target())
    return list(target.sets) if target else []


def plan(
    pinned: Pinned, folder: str | os.PathLike[str], device: str = CPU, pythons: Iterable[str] | None = None
) -> SetupPlan:
    """Return the plan for this computer; set-up, update and repair are the same.

    ``device`` is ``cpu`` (with MPS on Apple) or ``cuda``. ``pythons`` are the interpreters from which an
    environment may be made, in order of preference, by default all that are found. Starts interpreters for a
    second or two, so it must not run on QGIS's main thread.

    Raises PlatformUnsupported, SystemTooOld, GpuMissing, FolderUnwritable, SetupDiskFull.
    """
    made = _plan(pinned, Home(Path(folder)), device, pythons)
    need_room(made)
    return made


def _plan(pinned: Pinned, home: Home, device: str, pythons: Iterable[str] | None) -> SetupPlan:
    if pythons is None:
        pythons = [candidate.python for candidate in candidates() if candidate.kind == "python"]
    pythons = list(pythons)
    base = next((base for base in bases(pythons) if base.minor in _sets(pinned, base.target, device)), None)
    name = base.target if base else own_target()
    sets = _sets(pinned, name, device)
    if not sets:
        raise PlatformUnsupported(device=device.upper(), platform=name)
    target = pinned.targets[name]
    _refuse_old(target, device)
    python = base.minor if base else next(iter(sets))
    fallback = _plan(pinned, home, CPU, pythons) if device == CUDA else None
    return SetupPlan(
        home, device, name, python, base, sets[python], pinned.pip, target.uv, pinned.index_url, fallback
    )


def _sets(pinned: Pinned, target: str, device: str) -> dict[str, tuple[File, ...]]:
    return dict(pinned.targets[target].sets.get(device, {})) if target in pinned.targets else {}


def _refuse_old(target: Target, device: str) -> None:
    name, version = system_version()
    needed = target.needs.get(name)
    if needed and _numbers(version) < _numbers(needed):
        raise SystemTooOld(found=f"{name} {version or '?'}", needed=f"{name} {needed}")
    if device != CUDA:
        return
    card, driver = gpu()
    needed = target.needs.get("driver", "")
    if not card:
        raise GpuMissing(reason="nvidia-smi, which comes with the GPU's driver, finds no GPU")
    if _numbers(driver) < _numbers(needed):
        raise GpuMissing(reason=f"{card} has driver {driver}, {needed} is needed")


def need_room(plan: SetupPlan) -> None:
    """Raise SetupDiskFull or FolderUnwritable if that can be known before anything is written."""
    there = next(path for path in (plan.home.folder, *plan.home.folder.parents) if path.exists())
    if not os.access(there, os.W_OK):
        raise FolderUnwritable(folder=str(plan.home.folder), reason=f"{there} is read-only")
    free = shutil.disk_usage(there).free
    if free < plan.disk_bytes:
        raise disk_full(plan, free)


def disk_full(plan: SetupPlan, free: int | None = None) -> SetupDiskFull:
    if free is None:
        free = shutil.disk_usage(plan.home.folder).free
    return SetupDiskFull(
        folder=str(plan.home.folder), free=bytes_text(free), needed=bytes_text(plan.disk_bytes)
    )


def bytes_text(number: float) -> str:
    """Return a size such as ``210 MB`` or ``2.9 GB``, in decimal units like disks and downloads."""
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{max(number / 1e6, 0):.0f} MB"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _present(folder: Path, file: File) -> int:
    return min(max(size(folder / file.name), size(part_beside(folder / file.name))), file.bytes)


def _bytes_in(folder: Path) -> int:
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # removed in the meantime
                total += os.lstat(os.path.join(root, name)).st_size
    return total
