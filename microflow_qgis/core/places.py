"""Find the folders in which the plugin keeps what is independent of a QGIS profile."""

import os
import platform
from collections.abc import Mapping
from pathlib import Path


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the system's folder for program data. It does not depend on QGIS profiles, which change with
    versions."""
    home = Path.home()
    if platform.system() == "Windows":
        return _local(environ) / "MicroFlow"
    if platform.system() == "Darwin":
        return home / "Library" / "Application Support" / "MicroFlow"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "microflow"


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Return the system's folder for files that can be recreated."""
    home = Path.home()
    if platform.system() == "Windows":
        return _local(environ) / "MicroFlow"
    if platform.system() == "Darwin":
        return home / "Library" / "Caches" / "MicroFlow"
    return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "microflow"


def named_folder(variable: str, otherwise: Path, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the folder that an environment variable names, or ``otherwise``."""
    chosen = environ.get(variable)
    return Path(chosen).expanduser().absolute() if chosen else otherwise


def _local(environ: Mapping[str, str]) -> Path:
    return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
