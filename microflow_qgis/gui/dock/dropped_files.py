"""Recognise other programs' files dropped on the dock, and open the import's dialog for them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import MicroflowError
from ...processing.import_displacement import proposal
from ..tasks.run_queue import RunQueue

translate = QCoreApplication.translate

IMPORT = "microflow:importdisplacement"


class DroppedFiles(QObject):
    """Accept the drops of a widget: one local file at a time."""

    def __init__(self, run_queue: RunQueue, widget: QWidget) -> None:
        super().__init__(widget)
        self.run_queue = run_queue
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        kinds = QEvent.Type.DragEnter, QEvent.Type.Drop
        if event.type() not in kinds or not _file_in(event.mimeData()):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            path = _file_in(event.mimeData())
            QTimer.singleShot(0, lambda: self.take(path))  # the drop must end first; a dialog would block it
        return True

    def choose(self) -> None:
        """Open the import's dialog, empty."""
        import processing

        processing.execAlgorithmDialog(IMPORT, {})

    def take(self, path: str) -> None:
        """Open the import's dialog with the values that the file states, or show why not."""
        import processing

        try:
            parameters = proposal(path)
        except MicroflowError as error:
            self.run_queue.refuse(error)
            return
        if not parameters:
            self.run_queue.refuse(
                translate(
                    "gui",
                    "{path} is not recognised as another program's displacement. If it is one, choose its "
                    "format in the algorithm Import displacement.",
                ).format(path=path)
            )
            return
        processing.execAlgorithmDialog(IMPORT, parameters)


def _file_in(data: QMimeData) -> str:
    """Return the only local file in the dragged data; '' if there is none, or more."""
    urls = data.urls() if data.hasUrls() else []
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
