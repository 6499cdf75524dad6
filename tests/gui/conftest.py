"""Provide a desktop small enough for tests: a main window with a canvas, a message bar and the plugin."""

import gc
import sys
import time
from itertools import count
from pathlib import Path
from traceback import format_exception
from types import SimpleNamespace

import numpy as np
import pytest

SHAPE = (96, 128)


@pytest.fixture(scope="session")
def spin(qgis_app):
    """Return a function that lets QGIS work until a condition holds; it fails after ``seconds``."""

    def spin(until, seconds=60):
        limit = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < limit, f"waited in vain, with {_tasks_and_messages()}"
            qgis_app.processEvents()
            time.sleep(0.005)

    return spin


def _tasks_and_messages():
    """Return QGIS's tasks and the messages of all message bars: what a wait that fails waited for."""
    from qgis.core import QgsApplication
    from qgis.gui import QgsMessageBarItem

    tasks = [
        f"{task.description()}: status {task.status()}, {task.elapsedTime()} ms"
        for task in QgsApplication.taskManager().tasks()
    ]
    messages = [
        widget.text() for widget in QgsApplication.allWidgets() if isinstance(widget, QgsMessageBarItem)
    ]
    return f"tasks {tasks} and messages {messages}"


@pytest.fixture(scope="session")
def rest(spin):
    """Return a function that lets QGIS work for some seconds, longer on a busy machine."""

    def rest(seconds=0.1):
        end, rounds = time.monotonic() + seconds, count()
        spin(lambda: next(rounds) > 100 * seconds and time.monotonic() > end)

    return rest


class Iface:
    """Provide the part of QGIS's interface that the plugin uses, made of real widgets."""

    def __init__(self):
        from qgis.gui import QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu

        self.window = QMainWindow()
        self.canvas, self.bar = QgsMapCanvas(), QgsMessageBar()
        self.window.setCentralWidget(self.canvas)
        self.bar.setParent(self.window)
        self.menu, self.toolbar, self.options = [], [], []
        self.page_asked_for, self.selected = "", []
        self.help_menu = QMenu("Plugins", self.window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return None

    def layerTreeView(self):
        """Return what tells the layers selected in the tree: those of ``selected``."""
        return SimpleNamespace(selectedLayers=lambda: self.selected)

    def messageBar(self):
        return self.bar

    def addPluginToRasterMenu(self, name, action):
        self.menu.append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu.remove(action)

    def pluginHelpMenu(self):
        return self.help_menu

    def addRasterToolBarIcon(self, action):
        self.toolbar.append(action)

    def removeRasterToolBarIcon(self, action):
        self.toolbar.remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def showOptionsDialog(self, parent, page):
        self.page_asked_for = page

    def last_message(self):
        """Return the last message."""
        return self.bar.currentItem().text()


@pytest.fixture
def iface(qgis_app):
    iface = Iface()
    iface.window.resize(900, 700)
    iface.window.show()
    yield iface
    iface.window.close()
    iface.window.deleteLater()


@pytest.fixture(autouse=True)
def slots(qgis_app):
    """Fail a test in which a slot raised: QGIS would only log it."""
    raised = []
    before, sys.excepthook = sys.excepthook, lambda *error: raised.append("".join(format_exception(*error)))
    yield
    sys.excepthook = before
    assert not raised, "".join(raised)


@pytest.fixture(autouse=True)
def settings(qgis_app):
    """Provide QGIS's settings, without the plugin's before and after."""
    from qgis.core import QgsSettings

    settings = QgsSettings()
    settings.remove("microflow")
    yield settings
    settings.remove("microflow")


@pytest.fixture
def plugin(iface, project):
    """Provide the plugin, switched on as by QGIS and off afterwards."""
    from microflow_qgis import classFactory

    plugin = classFactory(iface)
    plugin.initGui()
    yield plugin
    if plugin.desktop is not None:
        plugin.unload()
    gc.collect()  # now: Python may still own what Qt has deleted, and new widgets may get the same addresses


@pytest.fixture
def dock(plugin, rest):
    """Provide the dock as after a click on the toolbar."""
    plugin.desktop.action.trigger()
    rest()
    return plugin.desktop.dock


@pytest.fixture
def contents(dock):
    return dock.contents


@pytest.fixture(scope="session")
def written(qgis_app, tmp_path_factory):
    """Return a function that writes bands (names to values) as a GeoTIFF on a 10 m grid and returns its
    path."""
    from osgeo import gdal, osr

    def written(name, bands, east=500_000.0):
        path = str(tmp_path_factory.mktemp("image") / f"{name}.tif")
        planes = list(bands.values())
        made = gdal.GetDriverByName("GTiff").Create(
            path, *planes[0].shape[::-1], len(planes), gdal.GDT_Float32
        )
        made.SetGeoTransform((east, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        made.SetProjection(reference.ExportToWkt())
        for number, (label, plane) in enumerate(bands.items(), 1):
            made.GetRasterBand(number).SetDescription(label)
            made.GetRasterBand(number).WriteArray(plane)
        made.FlushCache()
        return path

    return written


@pytest.fixture(scope="session")
def pair(written):
    """Return paths of two images whose ground has moved by one pixel to the east."""
    rng = np.random.default_rng(5)
    spectrum = np.fft.rfft2(rng.normal(size=(SHAPE[0], SHAPE[1] + 8)))
    falloff = np.exp(
        -((np.hypot(np.fft.fftfreq(SHAPE[0])[:, None], np.fft.rfftfreq(SHAPE[1] + 8)) / 0.15) ** 2)
    )
    wide = 1000 + 5000 * np.fft.irfft2(spectrum * falloff, s=(SHAPE[0], SHAPE[1] + 8)).astype(np.float32)
    return written("pre", {"pan": wide[:, 4:-4]}), written("post", {"pan": wide[:, 3:-5]})


@pytest.fixture
def newest_in_history(qgis_app):
    """Return a function that returns the last command of Processing's history."""
    from qgis.gui import QgsGui

    def newest():
        if hasattr(QgsGui, "historyProviderRegistry"):  # from 3.24
            return QgsGui.historyProviderRegistry().queryEntries()[-1].entry["python_command"]
        from processing.core.ProcessingLog import ProcessingLog

        return ProcessingLog.getLogEntries()[-1].text

    return newest


@pytest.fixture
def add(project):
    """Return a function that adds an image to the project and returns its layer."""
    from qgis.core import QgsRasterLayer

    def add(path, name=None):
        layer = QgsRasterLayer(str(path), name or Path(path).stem)
        assert layer.isValid()
        return project.addMapLayer(layer)

    return add


@pytest.fixture
def show_all_of(plugin, rest):
    """Return a function that shows a layer on the map, in the layer's CRS."""

    def show_all_of(layer):
        canvas = plugin.iface.canvas
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())
        rest()

    return show_all_of


@pytest.fixture
def ended(plugin):
    """Return the runs that have ended."""
    runs = []
    plugin.desktop.run_queue.ended.connect(runs.append)
    return runs


@pytest.fixture
def chosen(contents, add, pair, rest):
    """Return the dock with the pair chosen and the network left out: (contents, pre, post)."""
    pre, post = (add(path) for path in pair)
    contents.form.set_value("PRE", pre.id())
    contents.form.set_value("POST", post.id())
    contents.form.set_value("WEIGHTS", "none")
    rest(0.5)
    return contents, pre, post
