"""Provide interpreters and a stand-in package for the tests of the engine's process."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import process as child
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options

ROOT = Path(__file__).resolve().parents[2]

# The job's ``weights`` name what the stand-in estimate does.
STAND_IN = """
import ctypes, os, signal, sys, time
import numpy as np
from ..core.errors import EngineDied
from ..core.progress import Progress

def estimate(job, report, cancel):
    report(Progress("network"))
    return globals()[job.options.weights](job, report, cancel)

def regularize(job, report, cancel):
    return {"task": "regularize"}

def values(job, report, cancel):
    pre = job.arrays.map("pre", "w+")
    return {"pid": os.getpid(), "cwd": os.getcwd(), "environ": dict(os.environ), "path": sys.path,
            "number": np.float32(0.5), "sum": pre.sum(), "notes": ["größer"]}

def steps(job, report, cancel):
    for step in range(50):
        time.sleep(0.06)
        report(Progress("network" if step < 25 else "refine", (step + 1) / 50))
    return {}

def brief(job, report, cancel):
    time.sleep(0.3)
    return {}

def obedient(job, report, cancel):
    pre = job.arrays.map("pre", "w+")
    report(Progress("waiting"))
    while True:
        cancel.check()
        time.sleep(0.02)

def deaf(job, report, cancel):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        time.sleep(0.02)

def compute(job, report, cancel):
    import torch
    square = torch.rand(3000, 3000)
    report(Progress("multiply", 0.1))
    while True:
        square = torch.softmax(square @ square, 1)

def noisy(job, report, cancel):
    forged = '{"run": %d, "outcome": "done", "forged": true}'
    libc = ctypes.CDLL(None)
    for run in range(5):
        print(forged % run)
        libc.puts((forged % run).encode())
    libc.fflush(None)
    os.system("echo from a child; cat")
    os.write(1, b"half a line")
    return {"read": sys.stdin.read()}

def refuse(job, report, cancel):
    loop = [job.arrays.map("pre", "w+")]
    loop.append(loop)
    raise EngineDied(status="a status", tail=np.float32(0.5))

def fail(job, report, cancel):
    raise ValueError("first line\\nsecond line")

def unspeakable(job, report, cancel):
    return {(1, 2): 3}

def leave(job, report, cancel):
    sys.exit(3)

def crash(job, report, cancel):
    ctypes.string_at(0)

def stop(job, report, cancel):
    os.kill(os.getpid(), signal.SIGSTOP)
    time.sleep(60)

TASKS = {"estimate": estimate, "regularize": regularize}
"""


@pytest.fixture(scope="session")
def engine_python() -> str:
    """Return the interpreter that has torch."""
    python = os.environ.get("MICROFLOW_ENGINE_PYTHON") or str(ROOT / ".engine" / "bin" / "python")
    if not shutil.which(python):
        pytest.skip("no engine interpreter: set MICROFLOW_ENGINE_PYTHON, or make the one in .engine")
    return python


@pytest.fixture(scope="session")
def environment(engine_python, tmp_path_factory):
    """Return a function that makes an interpreter: ``environment(torch=source)`` replaces the engine's
    torch."""

    def make(torch=None, start="", packages=True) -> str:
        folder = tmp_path_factory.mktemp("environment")
        subprocess.run([engine_python, "-m", "venv", "--without-pip", folder], check=True, timeout=30)
        site = next((folder / "lib").glob("python*/site-packages"))
        real = subprocess.run(
            [engine_python, "-c", "import numpy; print(numpy.__path__[0])"],
            capture_output=True, text=True, check=True, timeout=30,
        ).stdout.strip()  # fmt: skip
        if packages:
            (site / "others.pth").write_text(f"{Path(real).parent}\n{start}\n")
        if torch is not None:
            (site / "torch.py").write_text(torch)
        return str(folder / "bin" / "python")

    return make


@pytest.fixture(scope="session")
def quick_torch() -> str:
    """Return the source of a torch that loads at once, since the pipe does not depend on torch."""
    return """
__version__ = "99.0"
class cuda:
    is_available = staticmethod(lambda: False)
class backends:
    pass
"""


@pytest.fixture(scope="session")
def quick_python(environment, quick_torch) -> str:
    return environment(torch=quick_torch)


@pytest.fixture(scope="session")
def stand_in(tmp_path_factory) -> str:
    """Return the parent folder of a package with the real worker and an estimate that provokes faults."""
    parent = tmp_path_factory.mktemp("stand in")  # with a space
    package = parent / "microflow_qgis"
    for room in ("core", "engine"):
        shutil.copytree(ROOT / "microflow_qgis" / room, package / room)
    shutil.copy(ROOT / "microflow_qgis" / "__init__.py", package)
    for name in ("torch", "numpy", "json"):  # what lies beside a plugin may have any name
        (parent / f"{name}.py").write_text("raise ImportError('the wrong one')")
    (package / "engine" / "estimate.py").write_text(STAND_IN, encoding="utf-8")
    return str(parent)


@pytest.fixture
def engine(quick_python, stand_in, monkeypatch):
    """Provide an engine that runs the stand-in; its log is ``engine.lines``."""
    monkeypatch.setattr(child, "PACKAGE_PARENT", stand_in)
    lines = []
    engine = Engine(quick_python, lines.append)
    engine.lines = lines
    yield engine
    pid = engine.hello.get("pid")
    engine.close()
    if pid:
        assert gone(pid)


@pytest.fixture(scope="session")
def ends():
    return gone


def gone(pid: int, within: float = 5.0) -> bool:
    """Return whether the process ends in that time with all its threads, even unnoticed by its parent."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
            if state in "ZX" and len(os.listdir(f"/proc/{pid}/task")) <= 1:
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def parent(stand_in, quick_python):
    """Run a script in a separate Python that has ``Engine``, ``Job`` and ``job(name)``; end it afterwards."""
    started = []

    def start(script: str, python: str = quick_python) -> subprocess.Popen:
        process = subprocess.Popen(
            [sys.executable, "-I", "-W", "error", "-c", PARENT + script, stand_in, python],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate(timeout=10)


PARENT = """
import os, sys, threading, time
sys.path.append(sys.argv[1])
from microflow_qgis.core.cancel import NEVER
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
def job(name):
    return Job("estimate", "/nowhere", (64, 80), Options(weights=name))
def on_progress(progress):
    if progress.stage not in ("wait", "start"):
        print(engine.hello["pid"], flush=True)
engine = Engine(sys.argv[2], lambda line: None)
"""


BORDER = 40  # px of ground around a scene


@pytest.fixture(scope="session")
def shifted():
    """Return a function that returns two images of one ground, the second moved by whole px to the right and
    down.

    Brightness about 1000 ± 100; power falls with the square of frequency, up to 0.4 cycles/px.
    """

    def make(rows, cols, right, down):
        shape = rows + 2 * BORDER, cols + 2 * BORDER
        frequency = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1]))
        frequency[0, 0] = np.inf
        waves = np.fft.fft2(np.random.default_rng(7).standard_normal(shape))
        image = np.fft.ifft2(waves / np.where(frequency < 0.4, frequency, np.inf)).real
        image = 1000 + 100 * image / image.std()
        return image[BORDER:-BORDER, BORDER:-BORDER], image[BORDER - down :, BORDER - right :][:rows, :cols]

    return make


@pytest.fixture(scope="session")
def sliding(shifted):
    """Return a function that returns two blocks that slide past each other by 2 px along columns, and the
    truth."""

    def make(rows, cols):
        (pre, left), (_, right) = shifted(rows, cols, 0, 1), shifted(rows, cols, 0, -1)
        truth = np.zeros((2, rows, cols))
        truth[1] = np.where(np.arange(cols) < cols // 2, 1, -1)
        return pre, np.where(truth[1] > 0, left, right), truth

    return make


@pytest.fixture
def run(tmp_path):
    """Return a function that estimates a pair in this process: the job, with its results, and the outcome's
    values."""
    from microflow_qgis.engine.estimate import estimate

    def run(pre, post, valid=True, report=None, cancelled=lambda: False, **options):
        folder = tempfile.mkdtemp(dir=tmp_path)
        job = Job("estimate", folder, pre.shape, Options(**{"device": "cpu", **options}))
        for name, values in (("pre", pre), ("post", post), ("valid", valid)):
            job.arrays.map(name, "w+")[:] = values
        return job, estimate(job, report or ignore, CancelToken(cancelled))

    return run
