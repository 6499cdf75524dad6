"""Locate everything that is not code. No other file contains such paths.

In the repository, ``resources``, ``i18n`` and ``metadata.txt`` lie beside the package, in the zip inside it.
A linked package is resolved to its real location.
"""

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOME = PACKAGE if (PACKAGE / "metadata.txt").is_file() else PACKAGE.parent
RESOURCES = HOME / "resources"
KNOWN_MOTION = RESOURCES / "known_motion.npz"  # image pairs on which imported weights are measured
I18N = HOME / "i18n"


def weights_path(name: str) -> Path:
    """Return the safetensors file of weights that come with the plugin, with its ``.json`` card beside it."""
    return RESOURCES / "weights" / f"{name}.safetensors"


def style_path(name: str) -> Path:
    return RESOURCES / "styles" / f"{name}.qml"


def ui_path(name: str) -> Path:
    return RESOURCES / "ui" / f"{name}.ui"


def icon_path(name: str = "icon") -> Path:
    return RESOURCES / f"{name}.svg"


def guide_address(chapter: str = "") -> str:
    """Return the URL of the user guide, or of one of its chapters."""
    address = (RESOURCES / "help" / "index.html").as_uri()
    return f"{address}#{chapter}" if chapter else address


def version() -> str:
    """Return the plugin's version from metadata.txt."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(HOME / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]
