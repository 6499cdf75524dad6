"""Show that there is no engine, with one button to set it up, before a first run fails."""

from __future__ import annotations

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame

from ...core.errors import EnvironmentMissing, MicroflowError
from ...paths import ui_path
from ..options import setup_messages
from ..options.engine_setup import EngineSetup

translate = QCoreApplication.translate


class EngineCard(QFrame):
    """Show a card while no run can start for lack of an engine, and during its set-up."""

    settings_wanted = pyqtSignal()
    mended = pyqtSignal()  # a run can now start

    def __init__(self, setup: EngineSetup) -> None:
        super().__init__()
        uic.loadUi(str(ui_path("engine_card")), self)
        self.engine = setup
        self.hide()
        self.setUp.clicked.connect(setup.set_up)
        self.cancel.clicked.connect(setup.cancel)
        self.settings.clicked.connect(self.settings_wanted)
        setup.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the problem, or nothing."""
        setup, trouble = self.engine, self.engine.trouble()
        changing = setup.is_changing
        if trouble is None and not changing:
            if not self.isHidden():
                self.hide()
                self.mended.emit()
            return
        self.show()
        if not setup.forecast and setup.work is None:
            setup.look()  # its signal leads back to this method
        self.text.setText(setup.stage if changing else self._what_is_wrong(trouble))
        self.forecast.setText(setup.forecast)
        mendable = not changing and not setup.named_by_environment
        for widget, shown in (
            (self.forecast, mendable and bool(setup.forecast)),
            (self.setUp, mendable),
            (self.bar, changing),
            (self.cancel, changing),
        ):
            widget.setVisible(shown)
        self.bar.setValue(round(100 * setup.fraction))
        self.setUp.setEnabled(setup.work is None)
        self.setUp.setText(setup_messages.verb(setup.condition()))

    def _what_is_wrong(self, trouble: MicroflowError) -> str:
        if self.engine.failure or not isinstance(trouble, EnvironmentMissing):
            return self.engine.failure or setup_messages.reason(trouble)
        return translate(
            "gui", "MicroFlow computes with PyTorch in a separate engine, which is not set up yet."
        )
