"""Define the engine's page in QGIS's options: set it up or choose one, with its state and defects."""

from __future__ import annotations

import platform

from qgis.core import Qgis, QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QCoreApplication, QSignalBlocker, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...core.errors import EnvironmentMissing
from ...engine_setup.check import Check
from ...engine_setup.diagnostics import diagnostics
from ...paths import ui_path, version
from ...processing.settings import choose_python, chosen_python
from . import setup_messages
from .engine_setup import EngineSetup

translate = QCoreApplication.translate


class EnginePage(QWidget):
    """Hold the widgets of resources/ui/engine_page.ui; buttons act at once, the choice when it is applied."""

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__()
        uic.loadUi(str(ui_path("engine_page")), self)
        self.engine = setup
        for name in setup.devices:
            self.device.addItem(setup_messages.device(name), name)
        self.existing.setChecked(bool(chosen_python()))
        self.python.setEditText(chosen_python())
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        setup = self.engine
        self.setUp.clicked.connect(setup.set_up)
        self.verify.clicked.connect(setup.verify)
        self.uninstall.clicked.connect(setup.uninstall)
        self.cancel.clicked.connect(setup.cancel)
        self.examine.clicked.connect(lambda: setup.try_out(self.python.currentText()))
        self.browse.clicked.connect(self._browse)
        self.diagnostics.clicked.connect(self.copy_diagnostics)
        self.openLog.clicked.connect(self._open_log)
        self.device.activated.connect(lambda: setup.look(self.device.currentData()))
        self.managed.toggled.connect(self.refresh)
        self.python.editTextChanged.connect(self.refresh)
        setup.changed.connect(self.refresh)
        setup.logged.connect(self.log.appendPlainText)
        setup.ended.connect(self._ended)

    def showEvent(self, event):
        super().showEvent(event)
        self.engine.look()

    def apply(self) -> None:
        """Store the choice when QGIS's options are closed with OK."""
        choose_python(self.python.currentText().strip() if self.existing.isChecked() else "")
        self.engine.changed.emit()

    def refresh(self) -> None:
        setup, wrong = self.engine, self.engine.condition()
        free, there = setup.work is None, not isinstance(wrong, EnvironmentMissing)
        self._show_environment(setup.named_by_environment)
        self.state.setText(setup_messages.state(wrong, setup.made))
        self.forecast.setText(setup.forecast)
        with QSignalBlocker(self.device):
            self.device.setCurrentIndex(max(self.device.findData(setup.device), 0))
        self._offer([candidate.python for candidate in setup.candidates])
        self.setUp.setText(setup_messages.verb(wrong))
        self.setUp.setEnabled(free)
        self.verify.setEnabled(free and there)
        self.uninstall.setEnabled(free and there)
        self.device.setEnabled(free and self.device.count() > 1)
        self.examine.setEnabled(free and bool(self.python.currentText().strip()))
        self.managedBox.setEnabled(self.managed.isChecked())
        self.existingBox.setEnabled(self.existing.isChecked())
        self.notice.setText(setup.notice)
        self.notice.setVisible(bool(setup.notice) and free)
        self.stage.setVisible(not free)
        self.working.setVisible(not free)
        self.stage.setText(setup.stage)
        self.bar.setRange(0, 100 if setup.fraction else 0)
        self.bar.setValue(round(100 * setup.fraction))
        self.openLog.setEnabled(setup.home.log.is_file())

    def _show_environment(self, python: str) -> None:
        self.environment.setVisible(bool(python))
        self.environment.setText(
            translate(
                "gui",
                "The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the "
                "choice below.",
            ).format(python=python)
        )

    def _offer(self, pythons: list[str]) -> None:
        if pythons != [self.python.itemText(index) for index in range(self.python.count())]:
            text = self.python.currentText()
            with QSignalBlocker(self.python):
                self.python.clear()
                self.python.addItems(pythons)
                self.python.setEditText(text)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, translate("gui", "Choose a Python that has PyTorch"))
        if path:
            self.python.setEditText(path)

    def _ended(self, _notice: str, error: BaseException | None) -> None:
        if error is None and self.engine.condition() is None:
            self.managed.setChecked(True)

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.engine.home.log)))

    def copy_diagnostics(self) -> None:
        setup = self.engine
        versions = {
            "MicroFlow": version(),
            "QGIS": Qgis.version(),
            "Qt": f"{QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
            "QGIS's Python": platform.python_version(),
        }
        python = setup.named_by_environment or self.python.currentText() or str(setup.home.python)
        check = setup.check or Check(python)
        text = diagnostics(setup.home, check, versions, "\n".join(setup.provider.last_lines))
        QgsApplication.clipboard().setText(text)
        setup.say(translate("gui", "The diagnostics are on the clipboard. They contain no user names."))
