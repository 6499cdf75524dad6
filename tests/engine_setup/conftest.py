"""Provide a tiny engine to set up, and set-ups of it without QGIS."""

import shutil
import time
from pathlib import Path

import pytest

from microflow_qgis.engine_setup import fetch
from microflow_qgis.engine_setup.check import check_managed
from microflow_qgis.engine_setup.environment import Home
from microflow_qgis.engine_setup.install import set_up
from microflow_qgis.engine_setup.plan import plan
from tests.engine import conftest as engine
from tests.engine_setup import tiny_engine
from tests.engine_setup.tiny_index import download
from tests.engine_setup.tiny_wheels import BASE

content, index, pin, small_disk = (
    tiny_engine.content,
    tiny_engine.index,
    tiny_engine.pin,
    tiny_engine.small_disk,
)
engine_python, environment, quick_torch = engine.engine_python, engine.environment, engine.quick_torch


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "Größe 日本 engine"


@pytest.fixture
def planned(pin, folder):
    """Return a plan of the tiny engine, from the Python of the tests or the one that uv installs."""

    def make(device="cpu", uv=False, **pins):
        return plan(pin(**pins), folder, device, [] if uv else [BASE])

    return make


@pytest.fixture
def downloader():
    return download


@pytest.fixture
def mended(planned, pin, folder):
    """Set up again, and return whether everything then works."""

    def mend(**options):
        set_up(planned(**options), download)
        return check_managed(Home(folder), pin()).refusal is None

    return mend


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    monkeypatch.setattr(fetch, "PAUSES", (0.01, 0.01))


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Keep a finished folder, for tests that begin with one."""
    return tmp_path_factory.mktemp("made") / "engine"


@pytest.fixture
def finished(made, planned, folder, index):
    """Finish a set-up in ``folder``, and return its plan."""
    if not made.exists():
        set_up(planned(), download)
        shutil.copytree(folder, made, symlinks=True)
        index.asked.clear()
    else:
        shutil.copytree(made, folder, symlinks=True)
    return planned()


@pytest.fixture
def within():
    """Wait until a condition holds, for at most that many seconds; return whether it does."""

    def wait(seconds, true):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if true():
                return True
            time.sleep(0.02)
        return bool(true())

    return wait
