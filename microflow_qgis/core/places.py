"""Where on this computer the plugin keeps what outlives a profile of QGIS."""

import os
import platform
from collections.abc import Mapping
from pathlib import Path


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The system's place for data of programs: outside QGIS's profiles, which change with its versions."""
    home = Path.home()
    if platform.system() == "Windows":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "MicroFlow"
    if platform.system() == "Darwin":
        return home / "Library" / "Application Support" / "MicroFlow"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "microflow"
