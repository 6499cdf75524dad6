"""Test Qt 6, on which QGIS 4 is based: every name of Qt exists, and the plugin's modules and dock load."""

import ast
import importlib
import os
import sys
import traceback
import types
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from tests.qt6 import qgis_on_qt6

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "microflow_qgis"
SOURCES = sorted(
    [*(PACKAGE / "gui").rglob("*.py"), *(PACKAGE / "processing").rglob("*.py"), PACKAGE / "plugin.py"]
)
MODULES = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in SOURCES]

# Methods that Qt 6 no longer has, and their replacements.
GONE = {
    "exec_": "exec", "setMargin": "setContentsMargins", "toTime_t": "toSecsSinceEpoch",
    "globalPos": "globalPosition", "midButton": "middleButton", "setTabStopWidth": "setTabStopDistance",
}  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def qgis():
    """Provide QGIS on Qt 6, in a session without another."""
    assert "PyQt5" not in sys.modules
    qgis_on_qt6.install()


@pytest.fixture(scope="session")
def application(qgis):
    from PyQt6.QtWidgets import QApplication

    return QApplication.instance() or QApplication(["test"])


def findings(source):
    """Yield names in a module that Qt 6 lacks, and enumerations of QGIS without their scope."""
    tree = ast.parse(source)
    names, problems = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("qgis.PyQt"):
            part = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(part, alias.name):
                    names[alias.asname or alias.name] = getattr(part, alias.name)
                else:
                    problems.append(f"{node.module} has no {alias.name}")
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            imported = [getattr(node, "module", None), *(alias.name for alias in node.names)]
            problems += [f"{name}: use qgis.PyQt" for name in imported if str(name).startswith("PyQt")]
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in GONE:
                problems.append(f".{node.attr}: use {GONE[node.attr]}")
            if id(node) not in inner:
                problems += missing(chain(node), names, called=id(node) in called)
    return problems


def chain(node):
    """Return ``["Qt", "CursorShape", "CrossCursor"]`` for ``Qt.CursorShape.CrossCursor``; [] without a
    name."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, ast.Name) else []


def missing(parts, names, *, called):
    if len(parts) == 2 and parts[0].startswith("Qgs") and _camel(parts[1]) and not called:
        return [f"{'.'.join(parts)}: name the enumeration"]
    if not parts or parts[0] not in names:
        return []
    thing = names[parts[0]]
    for depth, name in enumerate(parts[1:], 2):
        if not isinstance(thing, (type, types.ModuleType)):
            break
        if not hasattr(thing, name):
            return [f"{'.'.join(parts[:depth])} is not in Qt 6"]
        thing = getattr(thing, name)
    return []


def _camel(name):
    return name[0].isupper() and not name.isupper()


@pytest.mark.parametrize("path", [pytest.param(p, id=str(p.relative_to(ROOT))) for p in SOURCES])
def test_every_name_is_in_qt6(path):
    assert findings(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", ["Qt.AlignLeft is not in Qt 6"]),
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft", []),
        ("from qgis.PyQt.QtCore import QRegExp", ["qgis.PyQt.QtCore has no QRegExp"]),
        ("from qgis.PyQt.QtWidgets import QAction", []),
        (
            "from qgis.PyQt import QtWidgets\nQtWidgets.QDialog.Accepted",
            ["QtWidgets.QDialog.Accepted is not in Qt 6"],
        ),
        ("from PyQt5.QtCore import Qt", ["PyQt5.QtCore: use qgis.PyQt"]),
        ("dialog.exec_()", [".exec_: use exec"]),
        ("from qgis.core import QgsTask\nQgsTask.CanCancel", ["QgsTask.CanCancel: name the enumeration"]),
        ("from qgis.core import QgsTask\nQgsTask.Flag.CanCancel", []),
    ],
)
def test_the_check_itself(source, expected):
    assert findings(source) == expected


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_imported(application, name):
    importlib.import_module(name)


def test_the_provider_offers_its_algorithms(application):
    from microflow_qgis.processing.provider import MicroflowProvider

    made, provider = [], MicroflowProvider()
    provider.addAlgorithm = made.append
    provider.loadAlgorithms()
    for algorithm in made:
        algorithm.initAlgorithm()
        assert algorithm.shortHelpString()
        assert algorithm.parameterDefinitions()
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert {a.name() for a in made} == icons


@pytest.fixture
def no_engine(monkeypatch, tmp_path):
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "")
    monkeypatch.setenv("MICROFLOW_ENGINE_FOLDER", str(tmp_path / "engine"))


@pytest.fixture
def raised(monkeypatch):
    """Return the errors raised by slots and events."""
    raised = []
    monkeypatch.setattr(
        sys, "excepthook", lambda *error: raised.append("".join(traceback.format_exception(*error)))
    )
    return raised


def test_the_page_of_the_options_comes_up(application, no_engine, raised):
    from PyQt6.QtWidgets import QWidget

    from microflow_qgis.gui.options.engine_setup import EngineSetup
    from microflow_qgis.gui.options.options_page import OptionsPage
    from microflow_qgis.gui.options.weights_library import WeightsLibrary

    window = QWidget()
    page = OptionsPage(EngineSetup(None, window), WeightsLibrary(window), window)
    window.show()
    application.processEvents()
    assert raised == []
    assert page.tabs.widget(0).setUp.isVisible()
    window.close()


def test_the_dock_comes_up(application, no_engine, raised, monkeypatch):
    from PyQt6.QtWidgets import QMainWindow
    from qgis.gui import QgsMapCanvas, QgsMessageBar

    from microflow_qgis.gui.dock import contents
    from microflow_qgis.gui.dock.dock import Dock
    from microflow_qgis.gui.options.engine_setup import EngineSetup
    from microflow_qgis.gui.tasks.run_queue import RunQueue
    from microflow_qgis.processing.estimate_displacement import EstimateDisplacement

    algorithm, window = EstimateDisplacement(), QMainWindow()
    algorithm.initAlgorithm()
    monkeypatch.setattr(contents, "_algorithm", lambda: algorithm)
    monkeypatch.setattr(contents.project_state, "load", lambda *_: {})
    parts = {"mainWindow": window, "mapCanvas": QgsMapCanvas(), "messageBar": QgsMessageBar()}
    iface = types.SimpleNamespace(**{name: lambda part=part: part for name, part in parts.items()})
    iface.activeLayer = lambda: None
    runs, setup = RunQueue(iface, window), EngineSetup(None, window)
    dock = Dock(window, lambda: contents.DockContents(iface, runs, setup))
    window.addDockWidget(qt().DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    application.processEvents()
    assert raised == []
    assert dock.contents.run.isVisible()
    assert dock.contents.card.isVisible()
    assert {w.isVisible() for name, w in dock.contents.form.widgets.items() if name in ("PRE", "POST")} == {
        True
    }
    assert not window.grab().isNull()
    window.close()


def qt():
    from PyQt6.QtCore import Qt

    return Qt
