"""The engine's process as QGIS sees it: one outcome for each run, whatever happens to the process."""

import gc
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.engine import child
from microflow_qgis.engine.client import Engine, find_python
from microflow_qgis.engine.job import Job, Options

pytestmark = pytest.mark.usefixtures("bounded")


@pytest.fixture
def job(tmp_path):
    return lambda name: Job("estimate", str(tmp_path), (64, 80), Options(weights=name))


def silent(_stage, _share, _left):
    pass


def never():
    return False


def after(seconds):
    """A ``cancelled`` that becomes true, and how long ago it did."""
    moment = time.monotonic() + seconds
    return lambda: time.monotonic() > moment, lambda: time.monotonic() - moment


class Run(threading.Thread):
    """A run in a thread of its own, with what came of it."""

    def __init__(self, engine, job, cancelled=never):
        super().__init__(daemon=True)
        self.args, self.outcome, self.stages = (job, self.told, cancelled), None, []
        self.engine = engine
        self.start()

    def told(self, stage, share, left):
        self.stages.append(stage)

    def run(self):
        try:
            self.outcome = self.engine.run(*self.args)
        except Exception as error:  # noqa: BLE001 - is what the test looks at
            self.outcome = error

    def reaches(self, stage):
        end = time.monotonic() + 20
        while stage not in self.stages and time.monotonic() < end:
            time.sleep(0.01)
        assert stage in self.stages, self.outcome

    def ended(self):
        self.join(20)
        assert not self.is_alive()
        return self.outcome


def test_values_come_back_plain(engine, job):
    values = engine.run(job("values"), silent, never)
    assert values["number"] == 0.5
    assert values["sum"] == 0.0
    assert values["notes"] == ["größer"]
    assert not {"run", "outcome"} & values.keys()
    assert engine.run(Job("regularize", "/", (1, 1)), silent, never) == {"task": "regularize"}


def test_process_says_what_it_is(engine, job):
    assert engine.hello == {}
    engine.run(job("values"), silent, never)
    assert engine.hello["torch"] == "0"
    assert engine.hello["versions"]["numpy"]
    assert list(engine.hello["devices"]) == ["cpu"]


def test_second_run_finds_the_same_process(engine, job):
    first, second = (engine.run(job("values"), silent, never)["pid"] for _ in range(2))
    assert first == second == engine.hello["pid"] != os.getpid()


def test_progress_has_stage_share_and_time_left(engine, job):
    told = []
    engine.run(job("steps"), lambda *said: told.append(said), never)
    stages = [said[0] for said in told]
    assert list(dict.fromkeys(stages)) == ["start", "network", "refine"]
    shares = [said[1] for said in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    lefts = [said[2] for said in told]
    assert lefts[0] is None
    assert lefts[-1] == 0.0
    estimates = [(share, left) for share, left in zip(shares, lefts) if left is not None and share < 1]
    assert estimates
    for share, left in estimates:
        assert left == pytest.approx(3.0 * (1 - share), rel=0.5, abs=0.3)


def test_progress_is_repeated_while_the_job_is_silent(engine, job):
    told = []
    cancelled, _ = after(2.0)
    with pytest.raises(Cancelled):
        engine.run(job("obedient"), lambda *said: told.append(said), cancelled)
    assert told.count(("waiting", 0.0, None)) >= 3


def test_libraries_may_print(engine, job):
    engine.run(job("values"), silent, never)
    assert engine.run(job("noisy"), silent, never) == {"read": ""}
    engine.run(job("values"), silent, never)
    assert {'{"run": 1, "outcome": "done"}', "from C", "from a child"} <= {
        line.removeprefix("half a line") for line in engine.lines
    }


def test_refusal_crosses_with_its_values(engine, job):
    with pytest.raises(errors.EngineDied) as refusal:
        engine.run(job("refuse"), silent, never)
    assert refusal.value.values == {"status": "a status", "tail": 0.5}
    first = engine.hello["pid"]
    assert engine.run(job("values"), silent, never)["pid"] == first


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("fail", "ValueError: first line"),
        ("unspeakable", "TypeError: keys must be str, int, float, bool or None, not tuple"),
        ("leave", "SystemExit: 3"),
        ("absent", "KeyError: 'absent'"),
    ],
)
def test_other_error_is_one_line_and_its_traceback_is_logged(engine, job, name, reason):
    with pytest.raises(errors.EngineFailed) as failure:
        engine.run(job(name), silent, never)
    assert failure.value.values == {"reason": reason}
    assert "Traceback" in "\n".join(engine.lines)


def test_process_is_not_used_again_after_an_unknown_error(engine, job, ends):
    first = engine.run(job("values"), silent, never)["pid"]
    with pytest.raises(errors.EngineFailed):
        engine.run(job("fail"), silent, never)
    assert ends(first)
    assert engine.run(job("values"), silent, never)["pid"] != first


def test_job_can_stop_by_itself(engine, job):
    engine.run(job("values"), silent, never)
    pid = engine.hello["pid"]
    cancelled, since = after(0.3)
    with pytest.raises(Cancelled):
        engine.run(job("obedient"), silent, cancelled)
    assert since() < 0.6
    assert engine.run(job("values"), silent, never)["pid"] == pid


@pytest.mark.parametrize("name", ["deaf", "stop"])
def test_cancel_ends_a_process_that_does_not_answer(engine, job, ends, name):
    engine.run(job("values"), silent, never)
    first = engine.hello["pid"]
    cancelled, since = after(0.3)
    with pytest.raises(Cancelled):
        engine.run(job(name), silent, cancelled)
    assert since() < 2.0
    assert ends(first, 1)
    assert engine.run(job("values"), silent, never)["pid"] != first


def test_cancelled_before_it_began(engine, job):
    with pytest.raises(Cancelled):
        engine.run(job("values"), silent, lambda: True)
    assert engine.hello == {}


def test_cancel_while_the_process_starts(environment, quick_torch, stand_in, job, monkeypatch):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    slow = environment(torch="import os, time; print('pid', os.getpid()); time.sleep(1.5)" + quick_torch)
    lines = []
    engine = Engine(slow, lines.append)
    cancelled, since = after(0.7)
    with pytest.raises(Cancelled):
        engine.run(job("values"), silent, cancelled)
    assert since() < 0.5
    assert engine.hello == {}
    pid = engine.run(job("values"), silent, never)["pid"]  # it was left to start
    engine.close()
    assert lines == [f"pid {pid}"]


def test_failing_callback_stops_the_job(engine, job, ends):
    def broken(stage, share, left):
        if stage == "network":
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        engine.run(job("obedient"), broken, never)
    assert engine.run(job("values"), silent, never)


def test_failing_log_stops_nothing(quick_python, stand_in, job, monkeypatch):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)

    def log(line):
        raise RuntimeError("wrapped C/C++ object has been deleted")

    engine = Engine(quick_python, log)
    assert engine.run(job("noisy"), silent, never) == {"read": ""}
    assert engine.run(job("values"), silent, never)
    engine.close()


@pytest.mark.parametrize(
    ("name", "status", "tail"),
    [("crash", "signal 11, Segmentation fault", "in crash"), ("obedient", "signal 9, Killed", "")],
)
def test_death_in_mid_run(engine, job, name, status, tail):
    run = Run(engine, job(name))
    run.reaches("network")
    pid = engine.hello["pid"]
    if name == "obedient":
        os.kill(pid, signal.SIGKILL)
    error = run.ended()
    assert isinstance(error, errors.EngineDied)
    assert error.values["status"] == status
    assert tail in error.values["tail"]
    assert "run again" in str(error)
    assert engine.run(job("values"), silent, never)["pid"] != pid


def test_death_between_runs_goes_unnoticed(engine, job, ends):
    first = engine.run(job("values"), silent, never)["pid"]
    os.kill(first, signal.SIGKILL)
    assert ends(first)
    assert engine.run(job("values"), silent, never)["pid"] != first


def test_runs_take_turns(engine, job):
    runs = [Run(engine, job("brief")) for _ in range(3)]
    assert [run.ended() for run in runs] == [{}] * 3
    assert sorted(run.stages[0] for run in runs) == ["start", "wait", "wait"]


def test_waiting_run_can_be_cancelled(engine, job):
    stop, give_up = threading.Event(), threading.Event()
    first = Run(engine, job("obedient"), stop.is_set)
    first.reaches("network")
    second = Run(engine, job("values"), give_up.is_set)
    second.reaches("wait")
    give_up.set()
    second.join(0.5)
    assert isinstance(second.outcome, Cancelled)
    assert first.is_alive()
    stop.set()
    assert isinstance(first.ended(), Cancelled)


def test_close_ends_all_runs_and_the_next_starts_again(engine, job, ends):
    first = Run(engine, job("deaf"))
    first.reaches("network")
    pid = engine.hello["pid"]
    second = Run(engine, job("values"))
    second.reaches("wait")
    engine.close()
    engine.close()
    assert isinstance(first.ended(), Cancelled)
    assert isinstance(second.ended(), Cancelled)
    assert ends(pid)
    assert engine.hello == {}
    assert engine.run(job("values"), silent, never)["pid"] != pid


def test_files_of_a_job_are_closed_with_its_outcome(engine, job, tmp_path):
    stop = threading.Event()
    run = Run(engine, job("obedient"), stop.is_set)
    run.reaches("waiting")
    maps = Path(f"/proc/{engine.hello['pid']}/maps")
    assert str(tmp_path) in maps.read_text()
    stop.set()
    run.ended()
    assert str(tmp_path) not in maps.read_text()
    with pytest.raises(errors.EngineDied):
        engine.run(job("refuse"), silent, never)
    assert str(tmp_path) not in maps.read_text()


def test_process_ends_with_its_engine(quick_python, stand_in, job, monkeypatch, ends):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    engine = Engine(quick_python, lambda line: None)
    pid = engine.run(job("values"), silent, never)["pid"]
    del engine
    gc.collect()
    assert ends(pid)


def test_process_ends_with_python(parent, ends):
    process = parent("engine.run(job('brief'), told, lambda: False)")
    out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert ends(int(out.split()[0]))


@pytest.mark.parametrize("name", ["deaf", "compute"])
def test_no_process_outlives_a_killed_qgis(parent, ends, engine_python, quick_python, name):
    python = engine_python if name == "compute" else quick_python
    process = parent(f"engine.run(job({name!r}), told, lambda: False)", python)
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
    values = engine.run(job("values"), silent, never)
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
    kept = {
        "PATH": "/bin",
        "HOME": "/h",
        "CUDA_VISIBLE_DEVICES": "1",
        "HTTPS_PROXY": "p",
        "CURL_CA_BUNDLE": corporate,
    }
    names = """PYTHONHOME PYTHONPATH PYTHONEXECUTABLE VIRTUAL_ENV PYTHONUSERBASE PIP_INDEX_URL LD_LIBRARY_PATH
        LD_PRELOAD DYLD_LIBRARY_PATH PROJ_LIB PROJ_DATA GDAL_DATA QGIS_PREFIX_PATH"""
    dropped = dict.fromkeys(names.split(), "x")
    environ = {**kept, **dropped, "SSL_CERT_FILE": ours}
    before = dict(environ)
    assert child.clean_environment(environ) == {**kept, **child.SAFE}
    assert environ == before


def test_interpreter_missing(job, tmp_path):
    with pytest.raises(errors.EngineMissing, match="nowhere"):
        Engine(str(tmp_path / "nowhere"), print).run(job("values"), silent, never)


@pytest.mark.parametrize(
    ("torch", "packages", "reason"),
    [
        (None, False, "ModuleNotFoundError: No module named 'numpy'"),
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
            engine.run(job("values"), silent, never)
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
        engine.run(job("values"), silent, never)
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
    monkeypatch.setattr(child, "START_SECONDS", 1.0)
    python = script(tmp_path / "python", text)
    engine = Engine(python, lambda line: None)
    with pytest.raises(errors.EngineNotStarted) as refusal:
        engine.run(job("values"), silent, never)
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
    with pytest.raises(errors.EngineMissing):
        find_python("")
