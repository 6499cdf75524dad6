"""Read the pinned set: which files make an engine, for each system, device and version of Python.

``resources/engine/pinned.json`` (written by ``tools/pin_engine.py``) lists them with their sha256. A *target*
is a system and its processor (``linux-x86_64``, ``windows-x86_64``, ``macos-arm64``). A *device* is ``cpu``
(on Apple with MPS) or ``cuda``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple


class File(NamedTuple):
    """Describe a wheel. ``url`` is empty if it is in the index of Python's packages."""

    name: str
    sha256: str
    bytes: int
    url: str = ""

    @property
    def project(self) -> str:
        return re.sub(r"[-_.]+", "-", self.name.split("-")[0]).lower()

    @property
    def requirement(self) -> str:
        """Return the line that makes pip take exactly this file."""
        project, version = self.name.split("-")[:2]
        return f"{project}=={version} --hash=sha256:{self.sha256}"


class Target(NamedTuple):
    """List the files for one system.

    ``needs`` has the lowest versions of glibc, macOS and driver. ``sets`` has the files by device and Python
    (``3.12``), the preferred Python first.
    """

    needs: Mapping[str, str]
    uv: File
    sets: Mapping[str, Mapping[str, tuple[File, ...]]]


class Pinned(NamedTuple):
    """Hold the pinned set. ``index_url`` is the address of a simple index, '' if only pip has one."""

    index_url: str
    pip: File
    targets: Mapping[str, Target]


def read_pinned(path: Path) -> Pinned:
    """Read the pinned set. Raises OSError, ValueError or KeyError if the file is broken."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    files = {name: _file(name, **entry) for name, entry in data["files"].items()}
    targets = {name: _target(entry, files) for name, entry in data["targets"].items()}
    return Pinned(data.get("index", ""), files[data["pip"]], targets)


def _file(name: str, hash: str, bytes: int, url: str = "") -> File:
    return File(name, hash.partition("sha256:")[2], bytes, url)


def _target(entry: Mapping[str, Any], files: Mapping[str, File]) -> Target:
    sets = {
        device: {python: tuple(files[name] for name in names) for python, names in versions.items()}
        for device, versions in entry["sets"].items()
    }
    return Target(entry["needs"], files[entry["uv"]], sets)


def identity(files: tuple[File, ...]) -> str:
    """Return a short name of a set; sets with the same name have the same files."""
    return hashlib.sha256("\n".join(sorted(file.sha256 for file in files)).encode()).hexdigest()[:16]
