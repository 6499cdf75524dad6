"""Where on this computer the plugin keeps what outlives a profile of QGIS."""

import os
import platform
from collections.abc import Mapping
from pathlib import Path


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the system's place for data of programs: QGIS's profiles change with its versions."""
    home = Path.home()
    if platform.system() == "Windows":
        return _local(environ) / "MicroFlow"
    if platform.system() == "Darwin":
        return home / "Library" / "Application Support" / "MicroFlow"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "microflow"


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the system's place for what can be made again."""
    home = Path.home()
    if platform.system() == "Windows":
        return _local(environ) / "MicroFlow"
    if platform.system() == "Darwin":
        return home / "Library" / "Caches" / "MicroFlow"
    return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "microflow"


def named_folder(variable: str, otherwise: Path, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder that an environment variable names, else ``otherwise``."""
    chosen = environ.get(variable)
    return Path(chosen).expanduser().absolute() if chosen else otherwise


def _local(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
