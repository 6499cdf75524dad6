"""What the plugin adds to the desktop: the dock, and its entry in the Raster menu and toolbar."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..paths import icon_path
from .dock import Dock
from .engine_setup import EngineSetup
from .guide import open_guide
from .profile import Profile
from .runs import Runs
from .settings import OBJECT_NAME, OptionsFactory

translate = QCoreApplication.translate

MENU = "MicroFlow"


class Desktop:
    """Made when the plugin is switched on; ``unload`` takes away all that it added."""

    def __init__(self, iface, provider) -> None:
        self.iface = iface
        self.runs = Runs(iface, iface.mainWindow())
        self.setup = EngineSetup(provider, iface.mainWindow())
        self.dock = Dock(iface, self.runs, self.setup)
        self.profile: Profile | None = None  # made when it is first wanted
        self.dock.profile_wanted.connect(self.show_profile)
        self.dock.settings_wanted.connect(self.show_settings)
        self.runs.settings_wanted.connect(self.show_settings)
        self.setup.ended.connect(self.runs.tell_of_setup)
        self.options = OptionsFactory(self.setup)
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

    def show_settings(self) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), OBJECT_NAME)

    def show_profile(self) -> None:
        if self.profile is None:
            self.profile = Profile(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.profile)
        self.profile.begin()

    def unload(self) -> None:
        self.runs.close()
        self.setup.close()
        self.iface.unregisterOptionsWidgetFactory(self.options)
        self.dock.close_body()
        if self.profile is not None:
            self.profile.close_tool()
            self.iface.removeDockWidget(self.profile)
            sip.delete(self.profile)
        self.iface.removePluginRasterMenu(MENU, self.action)
        self.iface.removeRasterToolBarIcon(self.action)
        self.iface.removeDockWidget(self.dock)
        things = self.dock, self.action, self.help, self.runs, self.setup
        for thing in things:  # now: the dock must not hear of a project that is closed when its
            sip.delete(thing)  # algorithm's provider has gone
