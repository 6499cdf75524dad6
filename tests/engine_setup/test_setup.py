"""Test a whole set-up: its announcement, its result, its remains."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from microflow_qgis.core.errors import setup as setup_errors
from microflow_qgis.engine_setup.check import check_managed
from microflow_qgis.engine_setup.diagnostics import diagnostics, redacted
from microflow_qgis.engine_setup.environment import Home, condition, read_manifest, uninstall
from microflow_qgis.engine_setup.install import STAGES, Network, environment_for, set_up
from microflow_qgis.engine_setup.interpreters import find_python
from microflow_qgis.engine_setup.plan import devices, plan
from tests.engine_setup.tiny_wheels import BASE

pytestmark = pytest.mark.usefixtures("bounded")


def test_from_nothing_to_an_engine_and_back(planned, pin, downloader, folder, monkeypatch):
    monkeypatch.setenv("MICROFLOW_ENGINE_FOLDER", str(folder))
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "")
    what, home = planned(), Home(folder)
    assert not folder.exists(), "a plan writes nothing"
    assert what.base.python == BASE
    assert what.download_bytes == sum(file.bytes for file in what.downloads)
    assert what.disk_bytes > what.download_bytes > 2e6
    assert what.seconds > 60
    assert type(condition(home)) is setup_errors.EnvironmentMissing
    with pytest.raises(setup_errors.EnvironmentMissing):
        find_python("")

    reports, lines = [], []
    outcome = set_up(what, downloader, report=reports.append, log=lines.append)
    assert outcome.notice is None
    assert (outcome.check.torch, outcome.check.versions["numpy"]) == ("2.7+cpu", "1.0")
    assert outcome.check.refusal is None
    stages = list(dict.fromkeys(progress.stage for progress in reports))
    assert stages == [stage for stage in STAGES if stage != "python"]
    shares = [progress.fraction for progress in reports]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    received = [progress.bytes for progress in reports if progress.bytes is not None]
    assert received == sorted(received)
    assert received[-1] == sum(file.bytes for file in what.downloads)
    assert {progress.stage for progress in reports if progress.bytes is not None} == {"download"}
    assert all(progress.seconds_left is None or progress.seconds_left < 600 for progress in reports)

    python = find_python("")
    assert python == str(home.python)
    assert find_python(sys.executable) == sys.executable, "the setting comes first"
    managed = check_managed(home, pin())
    assert (managed.python, managed.refusal, managed.torch) == (python, None, "2.7+cpu")
    assert home.log.read_text(encoding="utf-8").count("\n") > 10
    assert any("pip" in line and "install" in line for line in lines)
    assert planned().download_bytes == 0, "the downloads are kept"

    uninstall(home)
    assert not folder.exists()
    assert list(folder.parent.iterdir()) == [folder.parent / "pinned.json"]
    uninstall(home)


def test_uninstall_leaves_what_is_not_its_own(finished, folder):
    (folder / "mine.txt").write_text("mine")
    uninstall(Home(folder))
    assert list(folder.iterdir()) == [folder / "mine.txt"]


def test_a_python_that_uv_brings(planned, downloader, folder, index, pin):
    what = planned(uv=True)
    assert what.base is None
    set_up(what, downloader)
    home = Home(folder)
    assert home.python.resolve() == Path(BASE)
    assert str(home.pythons) in (home.environment / "pyvenv.cfg").read_text(encoding="utf-8")
    assert check_managed(home, pin()).refusal is None
    index.asked.clear()
    set_up(planned(uv=True), downloader)
    assert index.asked == [], "a repair takes what it has"
    offline = folder.parent / "an offline computer"
    shutil.copytree(home.downloads, Home(offline).downloads)
    set_up(plan(pin(), offline, "cpu", []), downloader)
    assert index.asked == [], "so does a computer to which the downloads were carried"
    assert check_managed(Home(offline), pin()).refusal is None


def test_repair_needs_no_network(finished, index, folder, pin):
    def offline(*_):
        raise OSError("no network")

    set_up(finished, offline)
    assert index.asked == []
    assert check_managed(Home(folder), pin()).refusal is None


def test_another_set_is_brought_up_to_date(finished, planned, pin, downloader, folder, index):
    name = "torch-2.7+cpu-py3-none-any.whl"
    pins = {"cpu": "2.7+cu2"}
    assert type(check_managed(Home(folder), pin(**pins)).refusal) is setup_errors.EnvironmentOutdated
    assert (folder / "downloads" / name).exists()
    set_up(planned(**pins), downloader)
    assert check_managed(Home(folder), pin(**pins)).refusal is None
    assert not (folder / "downloads" / name).exists(), "what is not needed any more is not kept"


def with_gpu(monkeypatch, tmp_path, driver="600.1"):
    script = tmp_path / "nvidia-smi"
    script.write_text(f"#!/bin/sh\necho 'A card, of 2026, {driver}'\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)


def test_cuda_that_computes(planned, downloader, monkeypatch, tmp_path):
    with_gpu(monkeypatch, tmp_path)
    outcome = set_up(planned("cuda", cuda="2.7+cu2", needs={"driver": "580"}), downloader)
    assert outcome.notice is None
    assert outcome.check.devices["cuda"] == "A card"
    assert outcome.check.faults == {}


def test_cuda_that_does_not_compute_leaves_the_cpu(planned, pin, downloader, folder, monkeypatch, tmp_path):
    with_gpu(monkeypatch, tmp_path)
    outcome = set_up(planned("cuda"), downloader)
    assert type(outcome.notice) is setup_errors.GpuUnusable
    assert "no kernel image" in str(outcome.notice)
    assert outcome.check.torch == "2.7+cpu"
    assert list(outcome.check.devices) == ["cpu"]
    assert read_manifest(Home(folder)).device == "cpu"
    assert not list(folder.glob("downloads/*cu1*")), "gigabytes are not kept for nothing"


def test_cuda_is_refused_before_its_gigabytes(planned, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(setup_errors.GpuMissing, match="nvidia-smi"):
        planned("cuda")
    with_gpu(monkeypatch, tmp_path, driver="470.2")
    with pytest.raises(setup_errors.GpuMissing, match=r"A card, of 2026 has driver 470\.2, 580"):
        planned("cuda", needs={"driver": "580"})


def test_a_torch_that_does_not_load_is_not_called_an_engine(planned, pin, downloader, folder):
    with pytest.raises(setup_errors.SetupFailed, match="WinError 1114"):
        set_up(planned(cpu="2.8+cpu"), downloader)
    assert type(condition(Home(folder))) is setup_errors.EnvironmentUnfinished


def test_what_cannot_be_set_up_is_refused_early(pin, folder, monkeypatch):
    pinned = pin()
    assert devices(pinned) == ["cpu", "cuda"]
    with pytest.raises(setup_errors.PlatformUnsupported, match="MPS"):
        plan(pinned, folder, "mps", [])
    with pytest.raises(setup_errors.SystemTooOld, match=r"glibc 99\.9 or newer"):
        plan(pin(needs={"glibc": "99.9"}), folder, "cpu", [])
    big = pinned._replace(pip=pinned.pip._replace(bytes=10**15))
    with pytest.raises(setup_errors.SetupDiskFull, match=r"needs 1000000\.\d GB"):
        plan(big, folder, "cpu", [])
    assert not folder.exists()
    (folder.parent / "a file").write_text("")
    with pytest.raises(setup_errors.FolderUnwritable):
        set_up(plan(pinned, folder.parent / "a file" / "engine"), None)


def test_network_reaches_pip_through_its_environment(monkeypatch):
    monkeypatch.setenv("UV_INDEX_URL", "x")
    monkeypatch.setenv("PIP_INDEX_URL", "x")
    environ = environment_for(Network("http://name@proxy:3128", "/some/ca.pem"))
    assert {environ[name] for name in ("HTTPS_PROXY", "http_proxy")} == {"http://name@proxy:3128"}
    assert {environ[name] for name in ("PIP_CERT", "SSL_CERT_FILE")} == {"/some/ca.pem"}
    assert not {"UV_INDEX_URL", "PIP_INDEX_URL"} & environ.keys()


def test_diagnostics_hold_versions_and_no_names(finished, pin, folder, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    home = Home(folder)
    with home.log.open("a", encoding="utf-8") as log:
        login = "alice:word"
        log.write(f"from http://{login}@mirror/simple to {folder}\n")
    text = diagnostics(home, check_managed(home, pin()), {"QGIS": "3.22.16"}, "last words of the engine")
    for part in (
        "QGIS: 3.22.16",
        "torch 2.7+cpu",
        "cpu x86_64",
        "Check: fine",
        "last words",
        "//mirror/simple",
    ):
        assert part in text
    assert str(tmp_path) not in text
    assert "alice" not in text
    assert f"Engine's folder: ~/{folder.name}" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/ann/x and /home/anna/x", "~/x and /home/anna/x"),
        ("file:///home/ann/x", "file://~/x"),
        ("'/home/ann'", "'~'"),
    ],
)
def test_redacted(text, expected):
    assert redacted(text, Path("/home/ann")) == expected
