"""Define MicroFlow's page in QGIS's options: a tab for each of :func:`pages`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ...paths import icon_path

translate = QCoreApplication.translate

OPTIONS_NAME = "MicroFlowOptions"  # by which QGIS's options open at the page


def pages(setup, library) -> Iterator[tuple[str, QWidget]]:
    """Yield the tabs: a title, and a widget that has ``apply``.

    ``setup`` is the :class:`EngineSetup`, ``library`` the :class:`WeightsLibrary`.
    """
    from .cluster_page import ClusterPage
    from .engine_page import EnginePage
    from .scratch_page import ScratchPage
    from .weights_page import WeightsPage

    yield translate("gui", "Engine"), EnginePage(setup)
    yield translate("gui", "Weights"), WeightsPage(library)
    yield translate("gui", "Scratch files"), ScratchPage()
    yield translate("gui", "Cluster"), ClusterPage()


class OptionsPage(QgsOptionsPageWidget):
    def __init__(self, setup, library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_NAME)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget()
        column.addWidget(self.tabs)
        for title, page in pages(setup, library):
            self.tabs.addTab(page, title)

    def apply(self):
        for index in range(self.tabs.count()):
            self.tabs.widget(index).apply()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Make the page each time QGIS opens its options; ``get_models`` returns what it shows."""

    def __init__(self, get_models: Callable) -> None:
        super().__init__("MicroFlow", QIcon(str(icon_path())))
        self._get_models = get_models

    def createWidget(self, parent):
        return OptionsPage(*self._get_models(), parent)
