"""Collect what a report needs: versions, devices and the end of the log, without user names."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Mapping
from pathlib import Path

from .check import Check
from .environment import Home, read_manifest

LOG_LINES = 80
CREDENTIALS = re.compile(r"(?<=://)[^/\s@]+@")


def diagnostics(home: Home, check: Check, versions: Mapping[str, str], log: str = "") -> str:
    """Return a text to paste into a report.

    ``versions`` are of MicroFlow, QGIS, Qt and others to be named, ``check`` is the check of the interpreter
    in use, ``log`` is the end of the engine's log.
    """
    manifest = read_manifest(home)
    lines = [f"{name}: {value}" for name, value in versions.items()]
    lines += [
        f"System: {platform.platform()}",
        f"Engine's folder: {home.folder}",
        f"Set up: {_of(vars(manifest)) if manifest else 'no'}",
        f"Interpreter: {check.python}",
        f"Python: {check.version or '?'}, torch {check.torch or '?'}, {_of(check.versions)}",
        f"Devices: {_of(check.devices)}",
        f"Failed devices: {_of(check.faults)}",
        f"Check: {check.refusal or 'fine'}",
    ]
    for title, text in (("set-up", _tail(home.log)), ("engine", log)):
        if text:
            lines += ["", f"--- end of the {title} log", *text.splitlines()[-LOG_LINES:]]
    return redacted("\n".join(lines))


def redacted(text: str, home: Path | None = None) -> str:
    """Return the text with ``~`` for the user's home in any notation, and without names in addresses."""
    home = Path.home() if home is None else home
    for path in sorted({str(home), str(home.resolve())}, key=len, reverse=True):
        if len(path) < 2:
            continue
        ways = {path, path.replace("\\", "/"), path.replace("\\", "\\\\"), home.as_uri()[len("file://") :]}
        for way in sorted(ways, key=len, reverse=True):
            flags = re.IGNORECASE if os.name == "nt" else 0
            text = re.sub(re.escape(way) + r"(?![\w.-])", "~", text, flags=flags)
    return CREDENTIALS.sub("", text)


def _of(values: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items()) or "none"


def _tail(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
