"""Test how the engine's process starts in its own environment, and how it ends."""

import gc
import signal
import sys
from pathlib import Path

import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.errors import setup as setup_errors
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import process as child
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine_setup.interpreters import find_python

pytestmark = pytest.mark.usefixtures("bounded")


@pytest.fixture
def job(tmp_path):
    return lambda name: Job("estimate", str(tmp_path), (64, 80), Options(weights=name))


def test_process_says_what_it_is(engine, job):
    assert engine.hello == {}
    engine.run(job("values"), ignore, NEVER)
    assert engine.hello["torch"] == "99.0"
    assert engine.hello["versions"]["numpy"]
    assert list(engine.hello["devices"]) == ["cpu"]


def test_libraries_may_print(engine, job):
    engine.run(job("values"), ignore, NEVER)
    assert engine.run(job("noisy"), ignore, NEVER) == {"read": ""}
    engine.run(job("values"), ignore, NEVER)
    assert "from a child" in engine.lines
    assert sum("forged" in line for line in engine.lines) == 10


def test_failing_log_stops_nothing(quick_python, stand_in, job, monkeypatch):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)

    def log(line):
        raise RuntimeError("wrapped C/C++ object has been deleted")

    engine = Engine(quick_python, log)
    assert engine.run(job("noisy"), ignore, NEVER) == {"read": ""}
    assert engine.run(job("values"), ignore, NEVER)
    engine.close()


def test_files_of_a_job_are_closed_with_its_outcome(engine, job, tmp_path):
    def maps():
        return Path(f"/proc/{engine.hello['pid']}/maps").read_text()

    seen = []
    with pytest.raises(Cancelled):
        engine.run(
            job("obedient"),
            lambda progress: progress.stage == "waiting" and seen.append(maps()),
            CancelToken(lambda: bool(seen)),
        )
    assert str(tmp_path) in seen[0]
    assert str(tmp_path) not in maps()
    with pytest.raises(errors.EngineDied):
        engine.run(job("refuse"), ignore, NEVER)
    assert str(tmp_path) not in maps()


def test_process_ends_with_its_engine(quick_python, stand_in, job, monkeypatch, ends):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    engine = Engine(quick_python, lambda line: None)
    pid = engine.run(job("values"), ignore, NEVER)["pid"]
    del engine
    gc.collect()
    assert ends(pid)


def test_process_ends_with_python(parent, ends):
    process = parent("engine.run(job('brief'), on_progress, NEVER)")
    out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert ends(int(out.split()[0]))


@pytest.mark.parametrize("name", ["deaf", "compute"])
def test_no_process_outlives_a_killed_qgis(parent, ends, engine_python, quick_python, name):
    python = engine_python if name == "compute" else quick_python
    process = parent(f"engine.run(job({name!r}), on_progress, NEVER)", python)
    pid = int(process.stdout.readline())
    assert not ends(pid, 0.3)
    process.send_signal(signal.SIGKILL)
    assert ends(pid, 3)


def test_environment_of_qgis_does_not_reach_the_engine(environment, stand_in, job, tmp_path, monkeypatch):
    loud = "import sys; print('started'); print('{}', [], sep='\\n', end='half a line', flush=True)"
    python = environment(start=loud)
    bad = tmp_path / "bad"
    bad.mkdir()
    for name in ("torch", "numpy", "json", "sitecustomize", "usercustomize"):
        (bad / f"{name}.py").write_text(f"raise ImportError('the wrong {name}')")
    for name in ("libgomp.so.1", "libstdc++.so.6", "libc10.so", "libz.so.1"):
        (bad / name).write_text("not a library")
    for name in ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "PROJ_LIB", "GDAL_DATA", "QGIS_PREFIX_PATH"):
        monkeypatch.setenv(name, str(bad))
    monkeypatch.setenv("PYTHONSTARTUP", str(bad / "torch.py"))
    monkeypatch.setenv("MICROFLOW_TEST", "größer")
    monkeypatch.chdir(bad)
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    lines = []
    engine = Engine(python, lines.append)
    values = engine.run(job("values"), ignore, NEVER)
    assert engine.hello["torch"][0].isdigit()
    engine.close()
    assert set("".join(lines)) <= set("started[]half a line")
    assert lines[0] == "started"
    assert values["cwd"] != str(bad)
    assert values["path"][-1] == stand_in
    assert "" not in values["path"]
    assert str(bad) not in " ".join(values["environ"].values()) + " ".join(values["path"])
    assert values["environ"]["MICROFLOW_TEST"] == "größer"


def test_clean_environment():
    corporate, ours = "/etc/ssl/corporate.pem", "/Applications/QGIS.app/Contents/Resources/certs/certs.pem"
    expected = {
        "PATH": "/bin",
        "HOME": "/h",
        "CUDA_VISIBLE_DEVICES": "1",
        "HTTPS_PROXY": "p",
        "CURL_CA_BUNDLE": corporate,
    }
    names = """PYTHONHOME PYTHONPATH PYTHONEXECUTABLE VIRTUAL_ENV PYTHONUSERBASE PIP_INDEX_URL LD_LIBRARY_PATH
        LD_PRELOAD DYLD_LIBRARY_PATH PROJ_LIB PROJ_DATA GDAL_DATA QGIS_PREFIX_PATH"""
    dropped = dict.fromkeys(names.split(), "x")
    environ = {**expected, **dropped, "SSL_CERT_FILE": ours}
    before = dict(environ)
    assert child.clean_environment(environ) == {**expected, **child.SAFE, **child.CHOSEN}
    assert child.clean_environment({"GOMP_SPINCOUNT": "7"})["GOMP_SPINCOUNT"] == "7"
    assert environ == before


def test_interpreter_missing(job, tmp_path):
    with pytest.raises(errors.EngineMissing, match="nowhere"):
        Engine(str(tmp_path / "nowhere"), print).run(job("values"), ignore, NEVER)


@pytest.mark.parametrize(
    ("torch", "packages", "reason"),
    [
        (None, False, "ModuleNotFoundError: No module named 'numpy'"),
        (
            "__version__ = '1.13.1+cpu'",
            True,
            "ImportError: its PyTorch is 1.13.1+cpu, and 2.6 or newer is needed",
        ),
        ("raise OSError('[WinError 1114] c10.dll')", True, "OSError: [WinError 1114] c10.dll"),
        (
            "raise AttributeError('a module of another numpy')",
            True,
            "AttributeError: a module of another numpy",
        ),
    ],
)
def test_torch_missing(environment, job, torch, packages, reason):
    python = environment(torch=torch, packages=packages)
    engine = Engine(python, lambda line: None)
    for _ in range(2):
        with pytest.raises(errors.TorchMissing) as refusal:
            engine.run(job("values"), ignore, NEVER)
        assert refusal.value.values == {"python": python, "reason": reason}
    engine.close()


def script(path, text):
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def test_interpreter_too_old(job, tmp_path):
    pretend = "import sys; sys.version_info = (3, 8, 18); boot = sys.argv[1]; exec(boot)"
    python = script(tmp_path / "python3.8", f'exec {sys.executable} -I -c "{pretend}" "$5" "$6"')
    engine = Engine(python, print)
    with pytest.raises(errors.EngineTooOld) as refusal:
        engine.run(job("values"), ignore, NEVER)
    assert refusal.value.values == {"python": python, "version": "3.8.18"}
    engine.close()


@pytest.mark.parametrize(
    ("text", "reason", "tail"),
    [
        ("echo Unknown option: -I >&2; exit 2", "exit code 2", "Unknown option: -I"),
        ("echo not a Python", "exit code 0", "not a Python"),
        ("echo loading; exec sleep 60", "no answer in 1 seconds", "loading"),
    ],
)
def test_interpreter_that_does_not_start(job, tmp_path, monkeypatch, text, reason, tail):
    monkeypatch.setattr(child, "START_SECONDS", 1.0 if "sleep" in text else 20.0)
    python = script(tmp_path / "python", text)
    engine = Engine(python, lambda line: None)
    with pytest.raises(errors.EngineNotStarted) as refusal:
        engine.run(job("values"), ignore, NEVER)
    assert refusal.value.values == {"python": python, "reason": reason, "tail": tail}
    engine.close()


def test_find_python(tmp_path, monkeypatch):
    monkeypatch.delenv("MICROFLOW_ENGINE_PYTHON", raising=False)
    real = script(tmp_path / "real", "")
    link = tmp_path / "link"
    link.symlink_to(real)
    assert find_python(str(link)) == str(link)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_python("~/real") == real
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", real)
    assert find_python(str(link)) == real
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", str(tmp_path / "nowhere"))
    with pytest.raises(errors.EngineMissing, match="nowhere"):
        find_python(real)
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "")
    monkeypatch.setenv("MICROFLOW_ENGINE_FOLDER", str(tmp_path / "engine"))
    with pytest.raises(setup_errors.EnvironmentMissing, match="engine"):
        find_python("")
