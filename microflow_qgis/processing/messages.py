"""Write sentences for the user: refusals, feedback of a run, and QGIS's message log."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsMessageLog, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import MicroflowError

WARNING = "Warning: "
LOG = "MicroFlow"  # tab of the message log


def sentence(error: MicroflowError) -> str:
    """Return the refusal in the user's language."""
    return QCoreApplication.translate("errors", error.message).format(**error.values)


def cluster_sentence(scheduler: str) -> str:
    """Return the sentence that the images leave this computer, with their destination."""
    return QCoreApplication.translate(
        "processing",
        "The images are sent to the Dask cluster at {address}, which is trusted like this computer.",
    ).format(address=scheduler)


def push_notes(feedback: QgsProcessingFeedback, notes: Iterable[str]) -> None:
    """Show each note as a line of information, or as a warning where it begins with that word."""
    for note in notes:
        (feedback.pushWarning if note.startswith(WARNING) else feedback.pushInfo)(note)


def log(text: str) -> None:
    """Write a warning into the log, without a message on the desktop."""
    QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Warning, False)
