"""The pinned set: which files make an engine, for each system, device and version of Python.

``resources/engine/pinned.json`` (written by ``tools/pin_engine.py``) names them with their sha256.
A *target* is a system and its processor (``linux-x86_64``, ``windows-x86_64``, ``macos-arm64``);
a *device* is ``cpu`` (on Apple with MPS) or ``cuda``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple


class File(NamedTuple):
    """A wheel. ``url`` is empty where the index of Python's packages has it."""

    name: str
    sha256: str
    bytes: int
    url: str = ""

    @property
    def project(self) -> str:
        return re.sub(r"[-_.]+", "-", self.name.split("-")[0]).lower()

    @property
    def requirement(self) -> str:
        """The line that makes pip take this file and no other."""
        project, version = self.name.split("-")[:2]
        return f"{project}=={version} --hash=sha256:{self.sha256}"


class Target(NamedTuple):
    """What there is for one system. ``needs``: the lowest glibc, macOS and driver versions;
    ``sets``: the files by device and Python (``3.12``), the Python to prefer first."""

    needs: Mapping[str, str]
    uv: File
    sets: Mapping[str, Mapping[str, tuple[File, ...]]]


class Pinned(NamedTuple):
    """``index_url``: address of the simple index of Python's packages, empty where only pip knows it."""

    index_url: str
    pip: File
    targets: Mapping[str, Target]


def read_pinned(path: Path) -> Pinned:
    """Raises OSError, ValueError or KeyError where the file, which comes with the plugin, is broken."""
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
    """A short name of a set; two sets with the same name are of the same files."""
    return hashlib.sha256("\n".join(sorted(file.sha256 for file in files)).encode()).hexdigest()[:16]
