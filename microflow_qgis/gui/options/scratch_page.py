"""Define the page of scratch files in QGIS's options: their folder, and unfinished runs."""

from __future__ import annotations

import contextlib
import os

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...core.errors import ScratchForeign
from ...engine.scratch_root import Unfinished, default_folder, discard, unfinished
from ...processing.scratch import scratch_bytes
from ...processing.settings import choose_scratch_folder, chosen_scratch_folder, scratch_root

translate = QCoreApplication.translate


class ScratchPage(QWidget):
    """Remove runs at once; store the choice of a folder when it is applied."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(str(default_folder({})))
        self.folder.setFilePath(chosen_scratch_folder())
        self.runs = QTreeWidget()
        self.runs.setRootIsDecorated(False)
        self.runs.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.runs.setHeaderLabels(
            [translate("gui", "Unfinished run"), translate("gui", "Size"), translate("gui", "Last change")]
        )
        self.remove = QPushButton(translate("gui", "Remove"))
        self.remove.clicked.connect(self._remove)
        self.runs.itemSelectionChanged.connect(self._allow)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        explanation = translate(
            "gui",
            "During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image "
            "before. A run that was cancelled or failed leaves its finished tiles there, and continues from "
            "them when it is started again with the same images and parameters.",
        ).format(bytes=scratch_bytes((1, 1)))
        for text in (explanation, _environment()):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setVisible(bool(text))
            column.addWidget(label)
        self.folder.setDisabled(bool(_environment()))
        for widget in (self.folder, self.runs):
            column.addWidget(widget)
        column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignRight)

    def showEvent(self, event):
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self.runs.clear()
        runs: list[Unfinished] = []
        with contextlib.suppress(ScratchForeign):  # a run refuses it with a sentence
            runs = unfinished(scratch_root())
        for run in runs:
            changed = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(run.when)), QLocale.FormatType.ShortFormat
            )
            item = QTreeWidgetItem([run.title, QLocale().formattedDataSize(run.size), changed])
            item.setData(0, Qt.ItemDataRole.UserRole, run.folder)
            item.setToolTip(0, str(run.folder))
            self.runs.addTopLevelItem(item)
        self.runs.resizeColumnToContents(0)
        self._allow()

    def _allow(self) -> None:
        self.remove.setEnabled(bool(self.runs.selectedItems()))

    def _remove(self) -> None:
        for item in self.runs.selectedItems():
            discard(item.data(0, Qt.ItemDataRole.UserRole))
        self.refresh()

    def apply(self) -> None:
        """Store the choice of the folder; empty is the default one."""
        choose_scratch_folder(self.folder.filePath().strip())


def _environment() -> str:
    """Return the note that the environment names the folder, if it does."""
    folder = os.environ.get("MICROFLOW_SCRATCH_FOLDER")
    if not folder:
        return ""
    return translate(
        "gui",
        "The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.",
    ).format(folder=folder)
