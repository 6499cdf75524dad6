"""Test which Pythons are offered, which are left alone, and what is found in one of them."""

import os
import sys
from pathlib import Path

import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.engine_setup.check import check
from microflow_qgis.engine_setup.interpreters import (
    Candidate,
    candidates,
    inspect,
    of_qgis,
    own_target,
    target_of,
)
from tests.engine_setup.tiny_wheels import BASE

pytestmark = pytest.mark.usefixtures("bounded")


def python(path: Path, mark: str = "") -> str:
    """Make an interpreter at the path, and the file that marks the kind of its environment."""
    path.parent.mkdir(parents=True)
    path.symlink_to(BASE)
    if mark:
        (path.parent.parent / mark).mkdir()
    return str(path)


def test_environments_are_found_where_they_usually_lie(tmp_path):
    home, elsewhere = tmp_path / "home ü", tmp_path / "else where"
    listed = python(elsewhere / "listed" / "bin" / "python", "conda-meta")
    base = python(home / "miniforge3" / "bin" / "python", "conda-meta")
    named = python(home / "miniforge3" / "envs" / "torch" / "bin" / "python", "conda-meta")
    venv = python(home / ".virtualenvs" / "torch" / "bin" / "python", "pyvenv.cfg")
    active = python(elsewhere / "active" / "bin" / "python", "pyvenv.cfg")
    pyenv = python(home / ".pyenv" / "versions" / "3.12.1" / "bin" / "python3.12")
    on_path = python(elsewhere / "bin" / "python3")
    python(home / "qgis things" / "bin" / "python")  # without any mark of an environment
    python(elsewhere / "shims" / "python3")
    (home / ".conda").mkdir()
    (home / ".conda" / "environments.txt").write_text(f"{elsewhere / 'listed'}\n{elsewhere / 'gone'}\n")
    environ = {
        "VIRTUAL_ENV": str(elsewhere / "active"),
        "PATH": os.pathsep.join(str(elsewhere / name) for name in ("shims", "bin", "bin", "gone")),
    }
    paths = [c for c in candidates(environ, home) if Path(c.python).is_relative_to(tmp_path)]
    assert paths == [
        *(Candidate(path, "conda") for path in (listed, base, named)),
        *(Candidate(path, "venv") for path in (active, venv)),
        *(Candidate(path, "python") for path in (on_path, pyenv)),
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/c/OSGeo4W/bin/python3.exe", True),
        ("/c/Program Files/QGIS 3.40.1/bin/python3.exe", True),
        ("/Applications/QGIS-LTR.app/Contents/MacOS/bin/python3", True),
        ("/home/ann/qgis/venv/bin/python", False),
        ("/home/ann/microflow_qgis/.engine/bin/python", False),
    ],
)
def test_pythons_of_qgis_are_left_alone(path, expected):
    assert of_qgis(Path(path)) is expected


def test_a_base_for_environments(engine_python, tmp_path):
    base = inspect(BASE)
    assert base.version == ".".join(map(str, sys.version_info[:3]))
    assert base.minor == f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert base.target == own_target()
    assert inspect(engine_python) is None, "an environment may be removed by whoever made it"
    for name, text in (("silent", "true"), ("failing", "echo {}; false"), ("loud", "echo []")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / name).chmod(0o755)
        assert inspect(str(tmp_path / name)) is None
    assert inspect(str(tmp_path / "missing")) is None


@pytest.mark.parametrize(
    ("system", "machine", "expected"),
    [
        ("win", "AMD64", "windows-x86_64"),
        ("macosx", "arm64", "macos-arm64"),
        ("Darwin", "x86_64", "macos-x86_64"),
        ("linux", "aarch64", "linux-arm64"),
    ],
)
def test_target(system, machine, expected):
    assert target_of(system, machine) == expected


def test_check_of_an_interpreter_that_has_all(engine_python):
    result = check(engine_python)
    assert result.refusal is None
    assert result.version.startswith("3.")
    assert result.torch.split("+")[0].count(".") == 2
    assert "cpu" in result.devices
    assert set(result.versions) == {"numpy", "safetensors"}


def test_check_says_what_is_missing(environment, tmp_path):
    assert type(check(environment(packages=False)).refusal) is errors.TorchMissing
    assert type(check(str(tmp_path / "nowhere")).refusal) is errors.EngineMissing
    assert type(check("/bin/true").refusal) is errors.EngineNotStarted


def test_check_of_a_device_that_fails(environment, quick_torch):
    broken = (
        quick_torch.replace("lambda: False", "lambda: True") + "cuda.get_device_name = lambda: 'A card'\n"
    )
    result = check(environment(torch=broken + "def ones(*a, **k): raise RuntimeError('driver too old')\n"))
    assert result.refusal is None
    assert list(result.devices) == ["cpu"]
    assert result.faults == {"cuda": "RuntimeError: driver too old"}


def test_check_can_be_cancelled(engine_python):
    with pytest.raises(Cancelled):
        check(engine_python, cancel=CancelToken(lambda: True))
