"""Test the engine's process as QGIS uses it: one outcome for each run, whatever happens to the process."""

import os
import signal
import threading
import time

import pytest

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.progress import Progress, ignore
from microflow_qgis.engine import process as child
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options

pytestmark = pytest.mark.usefixtures("bounded")


@pytest.fixture
def job(tmp_path):
    return lambda name: Job("estimate", str(tmp_path), (64, 80), Options(weights=name))


def after(seconds):
    """Return a token that is requested after some seconds, and a function of the time since then."""
    moment = time.monotonic() + seconds
    return CancelToken(lambda: time.monotonic() > moment), lambda: time.monotonic() - moment


class ClientRun(threading.Thread):
    """Run in a separate thread, and keep the outcome."""

    def __init__(self, engine, job, cancel=NEVER):
        super().__init__(daemon=True)
        self.args, self.outcome, self.stages = (job, self.report, cancel), None, []
        self.engine = engine
        self.start()

    def report(self, progress):
        self.stages.append(progress.stage)

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
    values = engine.run(job("values"), ignore, NEVER)
    assert values["number"] == 0.5
    assert values["sum"] == 0.0
    assert values["notes"] == ["größer"]
    assert not {"run", "outcome"} & values.keys()
    assert engine.run(Job("regularize", "/", (1, 1)), ignore, NEVER) == {"task": "regularize"}


def test_a_process_begun_long_before_serves_the_run(engine, job, monkeypatch):
    monkeypatch.setattr(child, "START_SECONDS", 0.0)  # the deadline passes while the job is prepared
    engine.begin()
    begun = engine._process
    while not begun._events.qsize():
        assert begun.alive
    assert engine.run(job("values"), ignore, NEVER)["pid"] == begun._popen.pid


def test_second_run_finds_the_same_process(engine, job):
    first, second = (engine.run(job("values"), ignore, NEVER)["pid"] for _ in range(2))
    assert first == second == engine.hello["pid"] != os.getpid()


def test_progress_has_stage_share_and_time_left(engine, job):
    reports = []
    engine.run(job("steps"), reports.append, NEVER)
    stages = [report[0] for report in reports]
    assert list(dict.fromkeys(stages)) == ["start", "network", "refine"]
    shares = [report[1] for report in reports]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    lefts = [report[2] for report in reports]
    assert lefts[0] is None
    assert lefts[-1] == 0.0
    estimates = [(share, left) for share, left in zip(shares, lefts) if left is not None and share < 1]
    assert estimates
    for share, left in estimates:
        assert left == pytest.approx(3.0 * (1 - share), rel=0.5, abs=0.3)


def test_progress_is_repeated_while_the_job_is_silent(engine, job):
    reports = []
    cancel, _ = after(2.0)
    with pytest.raises(Cancelled):
        engine.run(job("obedient"), reports.append, cancel)
    assert reports.count(Progress("waiting")) >= 3


def test_refusal_crosses_with_its_values(engine, job):
    with pytest.raises(errors.EngineDied) as refusal:
        engine.run(job("refuse"), ignore, NEVER)
    assert refusal.value.values == {"status": "a status", "tail": 0.5}
    first = engine.hello["pid"]
    assert engine.run(job("values"), ignore, NEVER)["pid"] == first


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
        engine.run(job(name), ignore, NEVER)
    assert failure.value.values == {"reason": reason}
    assert "Traceback" in "\n".join(engine.lines)


def test_process_is_not_used_again_after_an_unknown_error(engine, job, ends):
    first = engine.run(job("values"), ignore, NEVER)["pid"]
    with pytest.raises(errors.EngineFailed):
        engine.run(job("fail"), ignore, NEVER)
    assert ends(first)
    assert engine.run(job("values"), ignore, NEVER)["pid"] != first


def test_job_can_stop_by_itself(engine, job):
    engine.run(job("values"), ignore, NEVER)
    pid = engine.hello["pid"]
    cancel, since = after(0.3)
    with pytest.raises(Cancelled):
        engine.run(job("obedient"), ignore, cancel)
    assert since() < 1.3
    assert engine.run(job("values"), ignore, NEVER)["pid"] == pid


@pytest.mark.parametrize("name", ["deaf", "stop"])
def test_cancel_ends_a_process_that_does_not_answer(engine, job, ends, name):
    engine.run(job("values"), ignore, NEVER)
    first = engine.hello["pid"]
    cancel, since = after(0.3)
    with pytest.raises(Cancelled):
        engine.run(job(name), ignore, cancel)
    assert since() < 2.0
    assert ends(first, 1)
    assert engine.run(job("values"), ignore, NEVER)["pid"] != first


def test_cancelled_before_it_began(engine, job):
    with pytest.raises(Cancelled):
        engine.run(job("values"), ignore, CancelToken(lambda: True))
    assert engine.hello == {}


def test_cancel_while_the_process_starts(environment, quick_torch, stand_in, job, monkeypatch):
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    slow = environment(torch="import os, time; print('pid', os.getpid()); time.sleep(1.5)" + quick_torch)
    lines = []
    engine = Engine(slow, lines.append)
    cancel, since = after(0.7)
    with pytest.raises(Cancelled):
        engine.run(job("values"), ignore, cancel)
    assert since() < 0.7
    assert engine.hello == {}
    pid = engine.run(job("values"), ignore, NEVER)["pid"]  # it was left to start
    engine.close()
    assert lines == [f"pid {pid}"]


def test_failing_callback_stops_the_job(engine, job, ends):
    def broken(progress):
        if progress.stage == "network":
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        engine.run(job("obedient"), broken, NEVER)
    assert engine.run(job("values"), ignore, NEVER)


@pytest.mark.parametrize(
    ("name", "status", "tail"),
    [("crash", "signal 11, Segmentation fault", "in crash"), ("obedient", "signal 9, Killed", "")],
)
def test_death_in_mid_run(engine, job, name, status, tail):
    run = ClientRun(engine, job(name))
    run.reaches("network")
    pid = engine.hello["pid"]
    if name == "obedient":
        os.kill(pid, signal.SIGKILL)
    error = run.ended()
    assert isinstance(error, errors.EngineDied)
    assert error.values["status"] == status
    assert tail in error.values["tail"]
    assert "run again" in str(error)
    assert engine.run(job("values"), ignore, NEVER)["pid"] != pid


def test_death_between_runs_goes_unnoticed(engine, job, ends):
    first = engine.run(job("values"), ignore, NEVER)["pid"]
    os.kill(first, signal.SIGKILL)
    assert ends(first)
    assert engine.run(job("values"), ignore, NEVER)["pid"] != first


def test_runs_take_turns(engine, job):
    runs = [ClientRun(engine, job("brief")) for _ in range(3)]
    assert [run.ended() for run in runs] == [{}] * 3
    assert sorted(run.stages[0] for run in runs) == ["start", "wait", "wait"]


def test_waiting_run_can_be_cancelled(engine, job):
    stop, give_up = threading.Event(), threading.Event()
    first = ClientRun(engine, job("obedient"), CancelToken(stop.is_set))
    first.reaches("network")
    second = ClientRun(engine, job("values"), CancelToken(give_up.is_set))
    second.reaches("wait")
    give_up.set()
    second.join(1.5)
    assert isinstance(second.outcome, Cancelled)
    assert first.is_alive()
    stop.set()
    assert isinstance(first.ended(), Cancelled)


def test_close_ends_all_runs_and_the_next_starts_again(engine, job, ends):
    first = ClientRun(engine, job("deaf"))
    first.reaches("network")
    pid = engine.hello["pid"]
    second = ClientRun(engine, job("values"))
    second.reaches("wait")
    engine.close()
    engine.close()
    assert isinstance(first.ended(), Cancelled)
    assert isinstance(second.ended(), Cancelled)
    assert ends(pid)
    assert engine.hello == {}
    assert engine.run(job("values"), ignore, NEVER)["pid"] != pid
