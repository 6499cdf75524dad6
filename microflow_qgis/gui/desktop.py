"""Add the plugin to the desktop: the dock, and its entry in the Raster menu and toolbar."""

from __future__ import annotations

from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..paths import icon_path
from .dock.dock import Dock
from .guide import open_guide
from .options.options_page import OPTIONS_NAME, OptionsFactory
from .tasks.run_queue import RunQueue

translate = QCoreApplication.translate

MENU = "MicroFlow"


class Desktop:
    """Own everything that the plugin adds to the desktop; ``unload`` removes it."""

    def __init__(self, iface, provider) -> None:
        self.iface, self.provider = iface, provider
        self.run_queue = RunQueue(iface, iface.mainWindow())
        self.run_queue.settings_wanted.connect(self.show_settings)
        self.dock = Dock(iface.mainWindow(), self._make_contents)
        self.profile: Any = None  # these five are made on first use
        self.slip: Any = None
        self.series: Any = None
        self._setup: Any = None
        self._library: Any = None
        self.options = OptionsFactory(lambda: (self.setup, self.library))
        iface.registerOptionsWidgetFactory(self.options)
        text = translate("gui", "Measure ground displacement…")
        self.action = QAction(QIcon(str(icon_path())), text, iface.mainWindow())
        self.action.setObjectName("MicroFlowAction")
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        self.help = QAction(QIcon(str(icon_path())), translate("gui", "MicroFlow guide"), iface.mainWindow())
        self.help.triggered.connect(lambda: open_guide("start"))
        iface.pluginHelpMenu().addAction(self.help)
        iface.addPluginToRasterMenu(MENU, self.action)
        iface.addRasterToolBarIcon(self.action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        if not iface.mainWindow().restoreDockWidget(self.dock):
            self.dock.hide()

    @property
    def setup(self):
        """Return the engine's set-up, of which there is one."""
        if self._setup is None:
            from .options.engine_setup import EngineSetup

            self._setup = EngineSetup(self.provider, self.iface.mainWindow())
            self._setup.ended.connect(self.run_queue.tell_of_setup)
        return self._setup

    @property
    def library(self):
        """Return the weights of this computer, of which there is one library."""
        if self._library is None:
            from .options.weights_library import WeightsLibrary

            self._library = WeightsLibrary(self.iface.mainWindow())
        return self._library

    def _make_contents(self):
        from .dock.contents import DockContents

        contents = DockContents(self.iface, self.run_queue, self.setup)
        contents.result_tools.profile_wanted.connect(self.show_profile)
        contents.result_tools.slip_wanted.connect(self.show_slip)
        contents.result_tools.series_wanted.connect(self.show_series)
        contents.settings_wanted.connect(self.show_settings)
        return contents

    def show_settings(self) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), OPTIONS_NAME)

    def show_profile(self) -> None:
        if self.profile is None:
            from .profile.panel import ProfilePanel

            self.profile = ProfilePanel(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.profile)
        self.profile.begin()

    def show_slip(self) -> None:
        if self.slip is None:
            from .slip.panel import SlipPanel

            self.slip = SlipPanel(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.slip)
        self.slip.begin()

    def show_series(self) -> None:
        if self.series is None:
            from .series.panel import SeriesPanel

            self.series = SeriesPanel(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.series)
        self.series.begin()

    def unload(self) -> None:
        self.run_queue.close()
        self.iface.unregisterOptionsWidgetFactory(self.options)
        self.dock.close_contents()
        if self.profile is not None:
            self.profile.close_tool()
            self.iface.removeDockWidget(self.profile)
            sip.delete(self.profile)
        if self.series is not None:
            self.series.close_tool()
            self.iface.removeDockWidget(self.series)
            sip.delete(self.series)
        if self.slip is not None:
            self.slip.close_tools()
            self.iface.removeDockWidget(self.slip)
            sip.delete(self.slip)
        self.iface.removePluginRasterMenu(MENU, self.action)
        self.iface.removeRasterToolBarIcon(self.action)
        self.iface.removeDockWidget(self.dock)
        # At once: the dock must not be notified of a closed project after the algorithm's provider is gone.
        for owned in (self.dock, self.action, self.help, self.run_queue):
            sip.delete(owned)
        for active in filter(None, (self._setup, self._library)):
            active.close()
            sip.delete(active)
