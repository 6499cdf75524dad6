"""Open the dialog for files dropped on the dock: another program's displacement, or several images."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import MicroflowError
from ...processing.import_displacement import proposal
from ...processing.report_text import IMPORT
from ..tasks.run_queue import RunQueue
from .many_images import stack_of_files
from .result_tools import STACK

translate = QCoreApplication.translate


class DroppedFiles(QObject):
    """Accept the drops of a widget: local files."""

    def __init__(self, run_queue: RunQueue, widget: QWidget) -> None:
        super().__init__(widget)
        self.run_queue = run_queue
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        kinds = QEvent.Type.DragEnter, QEvent.Type.Drop
        if event.type() not in kinds or not _files_in(event.mimeData()):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            paths = _files_in(event.mimeData())
            QTimer.singleShot(0, lambda: self.take_all(paths))  # the drop must end first; a dialog blocks it
        return True

    def choose(self) -> None:
        """Open the import's dialog, empty."""
        import processing

        processing.execAlgorithmDialog(IMPORT, {})

    def take_all(self, paths: list[str]) -> None:
        """Open the dialog that takes several images, or the import for one file or the two of one field."""
        import processing

        images = stack_of_files(paths)
        if images:
            processing.execAlgorithmDialog(STACK, images)
        else:
            self.take(paths[0])

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


def _files_in(data: QMimeData) -> list[str]:
    """Return the local files in the dragged data; none if anything else is among them."""
    urls = data.urls() if data.hasUrls() else []
    return [url.toLocalFile() for url in urls] if all(url.isLocalFile() for url in urls) else []
