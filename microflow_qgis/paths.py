"""The one file that knows where what is not code lies.

In the repository ``resources``, ``i18n`` and ``metadata.txt`` lie beside the package, in the
zip inside it; a linked package is followed to where it really is.
"""

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HOME = PACKAGE if (PACKAGE / "metadata.txt").is_file() else PACKAGE.parent
RESOURCES = HOME / "resources"
KNOWN_MOTION = RESOURCES / "known_motion.npz"  # image pairs on which imported weights are measured
I18N = HOME / "i18n"


def weights_path(name: str) -> Path:
    """The safetensors file of weights that come with the plugin; its card is the ``.json`` beside it."""
    return RESOURCES / "weights" / f"{name}.safetensors"


def style_path(name: str) -> Path:
    return RESOURCES / "styles" / f"{name}.qml"


def ui_path(name: str) -> Path:
    return RESOURCES / "ui" / f"{name}.ui"


def icon_path(name: str = "icon") -> Path:
    return RESOURCES / f"{name}.svg"


def guide_address(chapter: str = "") -> str:
    """URL of the user guide, of a chapter's beginning where one is named."""
    address = (RESOURCES / "help" / "index.html").as_uri()
    return f"{address}#{chapter}" if chapter else address


def version() -> str:
    """The plugin's version as metadata.txt states it."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(HOME / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]
