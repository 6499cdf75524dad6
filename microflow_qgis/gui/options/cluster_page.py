"""Define the page of a Dask cluster in QGIS's options: a setting of this computer, never of a project."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...processing.settings import Cluster, choose_cluster, chosen_cluster

translate = QCoreApplication.translate


class ClusterPage(QWidget):
    """Store the choice when it is applied."""

    def __init__(self) -> None:
        super().__init__()
        chosen = chosen_cluster()
        self.scheduler = QLineEdit(chosen.scheduler)
        self.scheduler.setPlaceholderText("tcp://10.0.0.1:8786")
        self.files = {name: QgsFileWidget() for name in Cluster._fields[1:]}
        for name, widget in self.files.items():
            widget.setFilter(translate("gui", "PEM files") + " (*.pem *.crt *.cer *.key);;*")
            widget.setFilePath(getattr(chosen, name))
        self._lay_out()

    def _lay_out(self) -> None:
        column, form = QVBoxLayout(self), QFormLayout()
        explanation = QLabel(
            translate(
                "gui",
                "Runs from the dock send their images to the workers of this Dask cluster. If no address is "
                "given, they are measured on this computer. Use only a cluster that you trust like this "
                "computer: whoever controls it decides what is measured. A project never changes this "
                "choice.",
            )
        )
        explanation.setWordWrap(True)
        column.addWidget(explanation)
        form.addRow(translate("gui", "Scheduler"), self.scheduler)
        for name, label in (
            ("authority", translate("gui", "Certificate of the authority (TLS)")),
            ("certificate", translate("gui", "Certificate of this computer (TLS)")),
            ("key", translate("gui", "Key of that certificate (TLS)")),
        ):
            form.addRow(label, self.files[name])
        column.addLayout(form)
        column.addStretch()

    def apply(self) -> None:
        files = (widget.filePath() for widget in self.files.values())
        choose_cluster(Cluster(self.scheduler.text(), *files))
