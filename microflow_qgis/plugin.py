"""Define what QGIS switches on and off: the translator, the Processing provider, and the dock."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from . import paths
from .processing.provider import MicroflowProvider


class MicroflowPlugin:
    """Set up the plugin: QGIS calls ``initGui`` on the desktop, only ``initProcessing`` in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.translator = None
        self.provider = None
        self.desktop = None

    def initGui(self):
        self.initProcessing()
        if self.iface is not None:
            from .gui.desktop import Desktop

            self.desktop = Desktop(self.iface, self.provider)

    def initProcessing(self):
        self._install_translator()
        self.provider = MicroflowProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def unload(self):
        if self.desktop is not None:
            self.desktop.unload()
            self.desktop = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _install_translator(self):
        translator = QTranslator()
        locale = QLocale(QgsApplication.instance().locale())
        if translator.load(locale, "microflow", "_", str(paths.I18N)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
