"""Test faults around a set-up: the check then names them, and a new set-up repairs them.

Cancelling at any stage, two set-ups at once, and files replaced or deleted by hand are tested in gui/setup,
through the button.
"""

import contextlib
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.errors import setup as setup_errors
from microflow_qgis.engine_setup import environment
from microflow_qgis.engine_setup.check import check_managed
from microflow_qgis.engine_setup.environment import Home, condition, hold
from microflow_qgis.engine_setup.install import set_up
from microflow_qgis.engine_setup.plan import plan
from tests.engine_setup.tiny_wheels import BASE

pytestmark = pytest.mark.usefixtures("bounded")
TORCH = "torch-2.7+cpu-py3-none-any.whl"
ROOT = Path(__file__).resolve().parents[3]


def test_package_deleted_by_hand(finished, folder, pin, mended):
    next(folder.glob("env/lib/*/site-packages/numpy.py")).unlink()
    refusal = check_managed(Home(folder), pin()).refusal
    assert type(refusal) is setup_errors.EnvironmentDamaged
    assert "No module named 'numpy'" in str(refusal)
    assert mended()


def test_folder_deleted_by_hand(finished, folder, pin, mended):
    shutil.rmtree(folder)
    assert type(check_managed(Home(folder), pin()).refusal) is setup_errors.EnvironmentMissing
    assert mended()


def test_interpreter_gone_from_the_system(finished, folder, pin, mended):
    python = Home(folder).python
    python.unlink()
    python.symlink_to("/nowhere/python3")
    assert type(check_managed(Home(folder), pin()).refusal) is setup_errors.EnvironmentDamaged
    assert mended()


def test_cancelled_download_of_a_repair_leaves_the_engine_as_it_was(
    finished, planned, pin, downloader, folder
):
    (folder / "downloads" / TORCH).unlink()
    with pytest.raises(Cancelled):
        set_up(planned(), downloader, cancel=CancelToken(lambda: True))
    assert check_managed(Home(folder), pin()).refusal is None


def running(folder: Path) -> list[str]:
    """Return processes that were started with a file of the folder."""
    pids = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            command = path.read_bytes().decode("utf-8", "replace")
            if (
                f"{folder}/" in command
                and "Z" not in (path.parent / "stat").read_text().rpartition(")")[2][:3]
            ):
                pids.append(command)
    return pids


KILLED = """
import os, sys, threading
sys.path.insert(0, {root!r})
from tests.engine_setup.tiny_index import download
from microflow_qgis.engine_setup.install import set_up
from microflow_qgis.engine_setup.pinned import read_pinned
from microflow_qgis.engine_setup.plan import plan
def report(progress):
    print(progress.stage, progress.fraction, flush=True)
set_up(plan(read_pinned({pinned!r}), {folder!r}, "cpu", [{base!r}]), download, report=report)
"""


@pytest.mark.parametrize("stage", ["download", "install"])
def test_killed(stage, planned, pin, folder, index, mended, within, tmp_path):
    if stage == "download":
        index.faults[TORCH] = threading.Event()
    pin()
    script = KILLED.format(
        root=str(ROOT), pinned=str(tmp_path / "pinned.json"),
        folder=str(folder), base=BASE,
    )  # fmt: skip
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            now, share = line.split()
            if now == stage and (stage != "download" or float(share) > 0.2):
                break
        process.send_signal(signal.SIGKILL)
    assert type(condition(Home(folder))) is setup_errors.EnvironmentUnfinished

    def free():  # processes of the killed set-up may still run, and hold the folder until they end
        with contextlib.suppress(setup_errors.SetupRunning), hold(Home(folder)):
            return True
        return False

    assert within(20, free)
    assert running(folder) == []
    if stage == "download":
        index.faults.pop(TORCH).set()
    assert mended()


def test_disk_full(small_disk, pin, downloader):
    folder, filler = small_disk / "engine", small_disk / "filler"
    what = plan(pin(), folder, "cpu", [BASE])

    def fill(progress):
        if progress.stage == "install" and not filler.exists():
            with contextlib.suppress(OSError), filler.open("wb") as file:
                while True:
                    file.write(bytes(1 << 16))

    with pytest.raises(setup_errors.SetupDiskFull) as refusal:
        set_up(what, downloader, report=fill)
    assert refusal.value.values["free"] == "0 MB"
    with pytest.raises(setup_errors.SetupDiskFull):
        plan(pin(), folder, "cpu", [BASE])
    filler.unlink()
    if condition(Home(folder)) is not None:
        assert type(condition(Home(folder))) is setup_errors.EnvironmentUnfinished
    set_up(what, downloader)
    assert check_managed(Home(folder), pin()).refusal is None


def test_folder_that_cannot_be_removed_is_left_whole(finished, downloader, folder, pin, monkeypatch):
    def busy(path, target):
        raise PermissionError(13, "used by another process")

    with monkeypatch.context() as patched:
        patched.setattr(environment.os, "replace", busy)
        with pytest.raises(setup_errors.EnvironmentInUse, match="used by another process"):
            environment.remove(Home(folder).environment)
    assert check_managed(Home(folder), pin()).refusal is None
