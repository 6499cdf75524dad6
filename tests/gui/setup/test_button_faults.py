"""Test faults around the button: the page names them, and Repair, the same button, repairs them."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from microflow_qgis.engine_setup.environment import Home
from microflow_qgis.engine_setup.install import STAGES

TORCH = "torch-2.7+cpu-py3-none-any.whl"
ROOT = Path(__file__).resolve().parents[3]

# Another QGIS, which holds the folder.
OTHER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from microflow_qgis.engine_setup.environment import Home, hold
with hold(Home(Path(sys.argv[2]))):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def mended(page, press):
    """Press Repair, then Verify; return whether everything then works."""

    def mended():
        assert page.setUp.text() == "Repair"
        press(page.setUp)
        press(page.verify)
        return "PyTorch 2.7+cpu computes on CPU" in page.notice.text() and page.engine.trouble() is None

    return mended


def test_download_that_breaks_off_half_way(page, press, index, mended):
    index.faults[TORCH] = [400_000, *[0] * 20]
    press(page.setUp)
    assert TORCH in page.notice.text()
    assert "could not be downloaded" in page.notice.text()
    assert "was not finished" in page.state.text()
    index.faults.clear()
    index.asked.clear()
    assert mended()
    assert [asked for name, asked, _ in index.asked if name == TORCH] == ["bytes=400000-"]


class TestFullDisk:
    @pytest.fixture
    def folder(self, small_disk):
        return small_disk / "engine"

    def test_disk_full(self, page, press, small_disk, mended, monkeypatch):
        from microflow_qgis.gui.tasks.download import QgisNetwork

        real = QgisNetwork.download

        def download(self, url, *rest):
            if TORCH in url.replace("%2B", "+"):
                with contextlib.suppress(OSError), (small_disk / "filler").open("wb") as file:
                    while True:
                        file.write(bytes(1 << 16))
            real(self, url, *rest)

        monkeypatch.setattr(QgisNetwork, "download", download)
        press(page.setUp)
        assert "0 MB free, and the engine needs" in page.notice.text()
        assert "0 MB free, and the engine needs" in page.forecast.text()
        (small_disk / "filler").unlink()
        monkeypatch.setattr(QgisNetwork, "download", real)
        assert mended()


def test_environment_deleted_by_hand(finished, press, folder, mended):
    shutil.rmtree(Home(folder).environment)
    finished.refresh()
    assert "is damaged" in finished.state.text()
    assert str(Home(folder).python) in finished.state.text()
    assert mended()


def test_interpreter_replaced(finished, press, folder, mended):
    python = Home(folder).python
    python.unlink()
    python.write_text("#!/bin/sh\necho 3.99.1\n")
    python.chmod(0o755)
    press(finished.verify)
    assert "its interpreter is now Python 3.99.1" in finished.notice.text()
    assert mended()


def test_two_set_ups_at_once(finished, press, folder, mended):
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(ROOT), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"held\n"
        for button in (finished.setUp, finished.uninstall):
            press(button)
            assert f"Another set-up is running in {folder} (process {other.pid})" in finished.notice.text()
        other.communicate()
    assert mended()


@pytest.mark.parametrize("stage", STAGES)
def test_cancelled_at(stage, setup, page, idle, folder, index, mended, monkeypatch):
    if stage == "python":  # without one, uv installs one
        monkeypatch.setattr("microflow_qgis.engine_setup.plan.candidates", list)
        setup.look()
        idle()
        assert "Installs Python" in page.forecast.text()
    if stage == "download":
        index.faults[TORCH] = threading.Event()
    page.setUp.click()
    setup.work.progress.connect(
        lambda now: now.stage == stage and (now.fraction > 0.2 or stage != "download") and page.cancel.click()
    )
    idle()
    assert running(folder) == []
    if stage == "check" and page.notice.text().startswith("The engine works"):
        return  # the last step was over before the click arrived
    assert page.notice.text() == "Cancelled. What was downloaded is kept."
    assert "was not finished" in page.state.text()
    if stage == "download":
        index.faults.pop(TORCH).set()
    assert mended()


def running(folder: Path) -> list[str]:
    """Return processes that were started with a file of the folder."""
    pids = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            command = path.read_bytes().decode("utf-8", "replace")
            if f"{folder}/" in command and path.parent.name != str(os.getpid()):
                pids.append(command)
    return pids


def test_a_run_at_work_is_not_ended_by_a_repair(finished, press, monkeypatch):
    monkeypatch.setattr(type(finished.engine.provider), "engine_is_busy", True)
    for button in (finished.setUp, finished.uninstall):
        press(button)
        assert "The engine is busy" in finished.notice.text()
    assert finished.engine.condition() is None
