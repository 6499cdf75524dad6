"""Provide the plugin in a desktop without an engine, and a tiny one to set up."""

import shutil

import pytest
from qgis.PyQt import sip

from microflow_qgis.engine_setup import fetch
from tests.engine_setup import tiny_engine

content, index, pin, small_disk = (
    tiny_engine.content,
    tiny_engine.index,
    tiny_engine.pin,
    tiny_engine.small_disk,
)


@pytest.fixture
def folder(tmp_path):
    """Return the engine's folder, still empty."""
    return tmp_path / "Größe 日本 engine"


@pytest.fixture(autouse=True)
def no_engine(folder, index, tmp_path, monkeypatch):
    """Remove any engine, and any other index that pip knows."""
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "")
    (tmp_path / "home" / "pip").mkdir(parents=True)
    (tmp_path / "home" / "pip" / "pip.conf").write_text(f"[global]\nindex-url = {index.url}\n")
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("MICROFLOW_ENGINE_FOLDER", str(folder))
    monkeypatch.setattr(fetch, "PAUSES", (0.01, 0.01))


@pytest.fixture
def setup(plugin, pin, monkeypatch):
    """Provide the set-up that the page and the card show, with the tiny engine."""
    monkeypatch.setattr(plugin.desktop.setup, "_pinned", pin())
    return plugin.desktop.setup


@pytest.fixture
def idle(setup, spin):
    """Return a function that lets QGIS work until the set-up has finished."""
    return lambda: spin(lambda: setup.work is None, 60)


@pytest.fixture
def options(setup, iface, idle):
    """Provide MicroFlow's page in QGIS's options, shown."""
    options = iface.options[0].createWidget(iface.window)
    options.resize(860, 620)
    options.show()
    idle()
    yield options
    if not sip.isdeleted(options):
        options.hide()
        options.deleteLater()


@pytest.fixture
def page(options):
    """Return the engine's tab in it."""
    return options.tabs.widget(0)


@pytest.fixture
def press(idle):
    """Return a function that presses a button and waits for its effect."""

    def press(button):
        assert button.isEnabled()
        button.click()
        idle()

    return press


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Keep a finished engine, for tests that begin with one."""
    return tmp_path_factory.mktemp("made") / "engine"


@pytest.fixture
def finished(made, page, press, folder, index):
    """Provide a finished engine in ``folder``, shown by the page."""
    if made.exists():
        shutil.copytree(made, folder, symlinks=True)
        page.refresh()
    else:
        press(page.setUp)
        shutil.copytree(folder, made, symlinks=True)
    index.asked.clear()
    return page
