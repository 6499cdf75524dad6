"""Test the engine's side of the pipe, line by line."""

import json
import subprocess

import pytest

from microflow_qgis.core.progress import Progress
from microflow_qgis.engine import worker
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.process import BOOT

pytestmark = pytest.mark.usefixtures("bounded")


class Pipe:
    """Hold a worker at the end of two pipes."""

    def __init__(self, python, parent):
        self.popen = subprocess.Popen(
            [python, "-I", "-X", "utf8", "-c", BOOT, parent],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def say(self, *requests):
        for request in requests:
            self.popen.stdin.write(json.dumps(request).encode() + b"\n")
        self.popen.stdin.flush()

    def events(self):
        for line in self.popen.stdout:
            if line.strip():
                yield json.loads(line)

    def event(self, key):
        return next(event for event in self.events() if key in event)

    def close(self):
        self.popen.kill()
        self.popen.wait(10)
        self.popen.stdin.close()
        self.popen.stdout.close()


@pytest.fixture
def pipe(quick_python, stand_in):
    pipe = Pipe(quick_python, stand_in)
    yield pipe
    pipe.close()


@pytest.fixture
def request_for(tmp_path):
    def make(run, name):
        return {"run": run, "job": Job("estimate", str(tmp_path), (64, 80), Options(weights=name)).to_json()}

    return make


def test_hello_comes_first(pipe):
    hello = next(pipe.events())["hello"]
    assert hello["pid"] == pipe.popen.pid
    assert hello.keys() == {"pid", "python", "torch", "versions", "devices"}


def test_each_job_has_one_outcome_in_turn(pipe, request_for):
    names = ["values", "fail", "noisy", "refuse", "unspeakable", "leave", "absent", "brief"]
    pipe.say(*(request_for(run, name) for run, name in enumerate(names)))
    outcomes = []
    for event in pipe.events():
        if "outcome" in event:
            outcomes.append((event["run"], event["outcome"]))
        if "outcome" in event and event["run"] == len(names) - 1:
            pipe.popen.stdin.close()
    done = {"values", "noisy", "brief"}
    assert outcomes == [(run, "done" if name in done else "failed") for run, name in enumerate(names)]


def test_waiting_job_is_cancelled_without_being_begun(pipe, request_for):
    pipe.say(
        request_for(1, "brief"),
        request_for(2, "values"),
        {"cancel": 2},
        {"cancel": 77},
        request_for(3, "brief"),
    )
    outcomes, stages = {}, []
    while 3 not in outcomes:
        event = next(e for e in pipe.events() if "run" in e)
        stages.append(event["run"])
        if "outcome" in event:
            outcomes[event["run"]] = event["outcome"]
    assert outcomes == {1: "done", 2: "cancelled", 3: "done"}
    assert stages.count(2) == 1


@pytest.mark.parametrize("name", ["deaf", "compute"])
def test_process_ends_with_its_input_in_mid_job(engine_python, stand_in, request_for, name):
    pipe = Pipe(engine_python, stand_in)
    pipe.say(request_for(1, name))
    pipe.event("progress")
    pipe.popen.stdin.close()
    assert pipe.popen.wait(3) == 0
    pipe.close()


def test_process_ends_with_its_input_while_torch_loads(environment, stand_in):
    pipe = Pipe(environment(torch="import time; time.sleep(20)"), stand_in)
    pipe.popen.stdin.close()
    assert pipe.popen.wait(3) == 0
    pipe.close()


def test_broken_request_ends_the_process(pipe):
    pipe.event("hello")
    pipe.popen.stdin.write(b"{not a request\n")
    pipe.popen.stdin.flush()
    assert pipe.popen.wait(3) == 0


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def paced(*stages, step=0.25):
    """Yield (share, real seconds left, reported seconds) of a job whose stages last (seconds, share
    gained)."""
    clock = Clock()
    pace, reports, share = worker.Pace(clock), [], 0.0
    total = sum(seconds for seconds, _ in stages)
    for seconds, gain in stages:
        for _ in range(round(seconds / step)):
            clock.now += step
            share += gain * step / seconds
            reports.append((share, total - clock.now, pace.left(share)))
    return reports


def test_time_left_at_a_constant_pace_is_exact():
    reports = paced((60, 1.0))
    assert [left for share, really, left in reports if 60 - really < 2] == [None] * 7
    for _, really, left in reports[8:]:
        assert left == pytest.approx(really, abs=0.051)


def test_time_left_follows_a_change_of_pace():
    reports = paced((30, 0.75), (90, 0.25))
    for share, really, left in reports:
        if share > 0.9:
            assert left == pytest.approx(really, rel=0.25, abs=0.5)
    assert reports[-1][2] == 0.0


def test_time_left_is_smooth_over_uneven_tiles():
    clock = Clock()
    pace, reports = worker.Pace(clock), []
    for tile in range(100):
        clock.now += 0.5 if tile % 2 else 1.5
        reports.append((100 - clock.now, pace.left((tile + 1) / 100)))
    for really, left in reports[20:]:
        assert left == pytest.approx(really, rel=0.15, abs=1.0)


def test_time_left_runs_down_while_a_tile_lasts():
    clock = Clock()
    pace = worker.Pace(clock)
    for _ in range(5):
        clock.now += 1
        first = pace.left(clock.now / 10)
    clock.now += 2
    assert pace.left(0.5) == pytest.approx(first - 2, abs=0.11)
    clock.now += 100
    assert pace.left(0.5) == 0.0


def test_progress_is_told_ten_times_a_second_at_most():
    sent = []
    report = worker.Reporter(7, sent.append)
    for step in range(1000):
        report(Progress("a" if step < 500 else "b", step / 999))
    assert [(e["progress"]["stage"], e["progress"]["fraction"]) for e in sent] == [
        ("a", 0.0),
        ("b", pytest.approx(0.5, abs=0.01)),
        ("b", 1.0),
    ]
    report(Progress("b", 7.0))
    report(Progress("b", float("-inf")))
    assert sent[-1] == {"run": 7, "progress": Progress("b", 1.0)._asdict()}
    report(Progress("c", 0.5, bytes=7_000_000))
    assert sent[-1]["progress"] == Progress("c", 0.5, bytes=7_000_000)._asdict()
