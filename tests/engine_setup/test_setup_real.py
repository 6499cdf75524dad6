"""Test the pinned files themselves on this computer: downloads hundreds of megabytes, only with --long."""

import hashlib
import io
import json
import subprocess
import tarfile
import zipfile
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.errors import setup as setup_errors
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine_setup.check import check_managed
from microflow_qgis.engine_setup.environment import Home, uninstall
from microflow_qgis.engine_setup.install import set_up
from microflow_qgis.engine_setup.interpreters import bases, candidates
from microflow_qgis.engine_setup.pinned import read_pinned
from microflow_qgis.engine_setup.plan import plan
from microflow_qgis.paths import RESOURCES
from tests.engine_setup.tiny_index import download
from tests.engine_setup.tiny_wheels import BASE, MINOR, pip_wheel, wheel

STANDALONE = "https://github.com/astral-sh/python-build-standalone/releases/download"

pytestmark = pytest.mark.usefixtures("long")


def test_engine_from_the_real_index(tmp_path, capsys):
    """Get files through pip, from wherever its configuration finds them."""
    pinned, home = read_pinned(RESOURCES / "engine" / "pinned.json"), Home(tmp_path / "Größe 日本 engine")
    pythons = [base.python for base in bases(c.python for c in candidates()) if base.minor == "3.11"]
    if not pythons:
        pytest.skip("no Python 3.11 here")

    def none_but_pip(url, path, most, report, cancel):
        raise OSError("the test goes to the index with pip")

    what = plan(pinned, home.folder, "cpu", pythons)
    stated = (what.download_bytes, what.disk_bytes)
    reports = []
    outcome = set_up(what, none_but_pip, log=reports.append)
    took = sum(path.lstat().st_blocks * 512 for path in home.folder.rglob("*"))
    with capsys.disabled():
        print(
            f"\ndownload {stated[0] / 1e6:.0f} MB; disk {took / 1e6:.0f} of {stated[1] / 1e6:.0f} MB stated"
        )
    assert outcome.check.torch.startswith("2.")
    assert outcome.check.refusal is None
    assert 0.7 * stated[1] < took < stated[1]
    assert check_managed(home, pinned).refusal is None

    job = Job("regularize", str(tmp_path), (64, 80), Options(device="cpu"))
    for name in ("raw_flow", "confidence"):
        job.arrays.map(name, "w+")[...] = 0.5
    engine = Engine(str(home.python), reports.append)
    assert engine.run(job, ignore, NEVER)["device"] == "cpu"
    engine.close()
    assert float(job.arrays.map("flow").max()) == pytest.approx(0.5, abs=1e-3)
    uninstall(home)
    assert not Path(home.folder).exists()


SYSCONFIG = b"# system configuration generated and used by the sysconfig module\nbuild_time_vars = {}\n"
WRAPPER = """#!/bin/sh
exec "{uv}" "$@" --python-downloads-json-url "{json}"
"""


@pytest.fixture
def real_uv(index, tmp_path):
    """Use the pinned uv, directed to our own Python, instead of the tiny one; return the version of that
    Python."""
    pinned = read_pinned(RESOURCES / "engine" / "pinned.json").targets["linux-x86_64"].uv
    wanted = tmp_path / "requirements.txt"
    wanted.write_text(pinned.requirement)
    pip = [
        BASE,
        "-I",
        str(pip_wheel() / "pip"),
        "download",
        "--no-deps",
        "-d",
        str(tmp_path),
        "-r",
        str(wanted),
    ]
    subprocess.run(pip, check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(tmp_path / pinned.name) as wheel_file:
        member = next(name for name in wheel_file.namelist() if name.endswith("scripts/uv"))
        uv = Path(wheel_file.extract(member, tmp_path))
    uv.chmod(0o700)
    release, name = "20991231", f"cpython-{MINOR}.99+20991231-x86_64-unknown-linux-gnu-install_only.tar.gz"
    python = io.BytesIO()
    with tarfile.open(fileobj=python, mode="w:gz") as tar:
        tar.add(BASE, f"python/bin/python{MINOR}")
        entry = tarfile.TarInfo(f"python/lib/python{MINOR}/_sysconfigdata__linux_x86_64-linux-gnu.py")
        entry.size = len(SYSCONFIG)
        tar.addfile(entry, io.BytesIO(SYSCONFIG))
    index.files[name] = python.getvalue()
    major, minor = map(int, MINOR.split("."))
    listed = {
        "name": "cpython", "arch": {"family": "x86_64", "variant": None}, "os": "linux", "libc": "gnu",
        "major": major, "minor": minor, "patch": 99, "prerelease": "", "variant": None, "build": release,
        "url": f"{STANDALONE}/{release}/{quote(name)}",
        "sha256": hashlib.sha256(python.getvalue()).hexdigest(),
    }  # fmt: skip
    (tmp_path / "pythons.json").write_text(json.dumps({f"cpython-{MINOR}.99-linux-x86_64-gnu": listed}))
    script = WRAPPER.format(uv=uv, json=tmp_path / "pythons.json")
    index.files["uv-1.0-py3-none-any.whl"] = wheel("uv", "1.0", {"uv-1.0.data/scripts/uv": script})[1]
    return name


def test_python_by_the_real_uv(real_uv, index, planned, pin, folder):
    """Download the archive with our downloader; uv checks and unpacks it."""

    def rerouted(url, path, most, report, cancel):
        if urlsplit(url).netloc != index.host:
            url = f"http://{index.host}/{url.rpartition('/')[2]}"
        download(url, path, most, report, cancel)

    right = index.files[real_uv]
    index.files[real_uv] = right[:-100] + bytes(100)
    with pytest.raises(setup_errors.SetupFailed, match="python"):
        set_up(planned(uv=True), rerouted)
    assert not list(folder.glob("downloads/python/*/*"))
    index.files[real_uv] = right
    set_up(planned(uv=True), rerouted)
    home = Home(folder)
    assert home.python.resolve().is_relative_to(home.pythons)
    assert check_managed(home, pin()).refusal is None
