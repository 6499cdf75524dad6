"""Open the user guide in the browser."""

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..paths import guide_address


def open_guide(chapter: str = "") -> None:
    QDesktopServices.openUrl(QUrl(guide_address(chapter)))
