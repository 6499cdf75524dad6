"""Measure the cost of the plugin at QGIS's start: processor time from its import to the end of
``initGui``."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST = 0.150  # s; Processing, which every QGIS has, is loaded before, including GDAL's Python
HEAVY = ("torch", "safetensors", "matplotlib", "scipy", "PyQt5.uic", "microflow_qgis.gui.dock.contents",
         "microflow_qgis.gui.options.engine_setup", "microflow_qgis.engine.estimate")  # fmt: skip

START = """
import sys, time
root, profile, heavy = sys.argv[1], sys.argv[2], sys.argv[3:]
from qgis.core import QgsApplication
app = QgsApplication([], True, profile)
app.initQgis()
sys.path[:0] = [app.pkgDataPath() + "/python/plugins", root]
from processing.core.Processing import Processing
Processing.initialize()
import qgis.utils  # which watches every import
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow
class Iface:
    window, bar = QMainWindow(), QgsMessageBar()
    def mainWindow(self): return self.window
    def messageBar(self): return self.bar
    def pluginHelpMenu(self): return self.window.menuBar()
    def __getattr__(self, name): return lambda *_: None
iface = Iface()
there = set(sys.modules)
began = time.process_time()
import microflow_qgis
plugin = microflow_qgis.classFactory(iface)
plugin.initGui()
print(time.process_time() - began, *[name for name in heavy if name in set(sys.modules) - there])
plugin.unload()
Processing.deinitialize()
app.exitQgis()
"""


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    """Return seconds, and the heavy modules that were loaded, of some starts; the first compiles."""
    folder = tmp_path_factory.mktemp("profile")
    environ = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", START, str(ROOT), str(folder), *HEAVY]
    phrases = [
        subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout
        for _ in range(4)
    ]
    return [(float(line.split()[0]), line.split()[1:]) for line in phrases]


def test_start_up_takes_little(starts):
    assert min(seconds for seconds, _ in starts) < MOST


def test_nothing_heavy_is_loaded(starts):
    assert [heavy for _, heavy in starts] == [[]] * len(starts)
