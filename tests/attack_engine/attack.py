"""Attack runs for a long time: ``python -m tests.attack_engine.attack [--ends 1000] [--damages 54] [--seed
1]``.

A real engine measures a pair. Its process is killed, or the run cancelled, at random moments. Each run
continues from the files that are left. When a run finishes, its fields must equal those of an undisturbed run
bit for bit. Then kept files are damaged in six ways, with the same requirement. The script prints counts in
Markdown.
"""

import argparse
import collections
import contextlib
import hashlib
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled, MicroflowError
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.run_folder import MEASURED_ARRAYS

from .test_kept_files import DAMAGES

SHAPE = 280, 270  # nine tiles of 128 px
FIELDS = (*MEASURED_ARRAYS, "flow")


def pair(seed):
    """Return two images of one smooth noise, the second moved by a pixel in each direction."""
    noise = np.random.default_rng(seed).normal(size=(SHAPE[0] + 20, SHAPE[1] + 20))
    for axis in (0, 1):
        noise = sum(np.roll(noise, step, axis) for step in range(-2, 3))
    return noise[8:-12, 8:-12], noise[7:-13, 7:-13]


def job_in(folder, seed):
    folder.mkdir()
    job = Job("estimate", str(folder), SHAPE, Options(device="cpu", tile_size=128))
    for name, values in zip(("pre", "post"), pair(seed)):
        job.arrays.map(name, "w+")[:] = values
    job.arrays.map("valid", "w+")[:] = True
    return job


def digest(job):
    return [hashlib.sha256(job.arrays.path(name).read_bytes()).hexdigest() for name in FIELDS]


def forget(job):
    """Remove everything but the images, so that the next run starts from the beginning."""
    for name in FIELDS:
        job.arrays.path(name).unlink(missing_ok=True)
    for path in sorted(Path(job.folder).rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        elif path.suffix in (".tile", ".json", ".part"):
            path.unlink()


class Attack:
    def __init__(self, folder, seed):
        self.rng, self.counts = np.random.default_rng(seed), collections.Counter()
        self.engine = Engine(sys.executable, lambda _: None)
        self.job = job_in(folder / "attacked", seed)
        undisturbed = job_in(folder / "undisturbed", seed)
        self._start()
        began = time.monotonic()
        self.engine.run(undisturbed, ignore, NEVER)
        self.seconds, self.expected = time.monotonic() - began, digest(undisturbed)
        print(f"undisturbed: {self.seconds:.1f} s", file=sys.stderr, flush=True)

    def end_at_random(self):
        """Start a run, and kill its engine or cancel it at a random moment."""
        kind = self.rng.choice(("killed", "cancelled"))
        self._start()
        moment = time.monotonic() + self.rng.uniform(0, 1.1 * self.seconds)
        timer = None
        if kind == "killed":
            timer = threading.Timer(moment - time.monotonic(), self._kill)
            timer.start()
        token = CancelToken(lambda: kind == "cancelled" and time.monotonic() > moment)
        try:
            self.engine.run(self.job, ignore, token)
            self.counts["came to the end before"] += 1
            self.check("fields that differ after a run went on")
            forget(self.job)
        except Cancelled:
            self.counts["cancelled"] += 1
        except MicroflowError as error:
            self.counts[f"{kind}, {type(error).__name__}"] += 1
        finally:
            if timer is not None:
                timer.cancel()

    def _start(self):
        """Start the process, so that only the moment within the run is random."""
        with contextlib.suppress(MicroflowError):
            self.engine.run(Job("regularize", "/nowhere", (1, 1)), ignore, NEVER)

    def _kill(self):
        pid = self.engine.hello.get("pid")
        if pid:
            os.kill(pid, signal.SIGKILL)

    def go_on(self):
        self.engine.run(self.job, ignore, NEVER)
        self.check("fields that differ after the final run")

    def damage(self, number):
        """Damage a kept file of a run that ended among its tiles or after them, and continue."""
        files = [self.job.arrays.path(name) for name in MEASURED_ARRAYS]
        files += [Path(self.job.folder) / "measured.json"]
        if number % 2:
            forget(self.job)
            end = time.monotonic() + 0.5 * self.seconds
            try:
                self.engine.run(self.job, ignore, CancelToken(lambda: time.monotonic() > end))
            except Cancelled:
                files = list(Path(self.job.folder).rglob("*.tile"))
        files = [file for file in files if file.exists()]
        if not files:
            return
        way = DAMAGES[number % len(DAMAGES)]
        way(files[self.rng.integers(len(files))])
        try:
            self.engine.run(self.job, ignore, NEVER)
        except MicroflowError as error:
            self.counts[f"damaged, {type(error).__name__}"] += 1
            forget(self.job)
            return
        self.counts["damaged and measured again"] += 1
        self.check("fields that differ after damage")

    def check(self, name):
        same = digest(self.job) == self.expected
        self.counts["ends that are bit by bit the undisturbed one" if same else name] += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--ends", type=int, default=1000, help="kills and cancels")
    parser.add_argument("--damages", type=int, default=54, help="damaged files")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended early"))
    with tempfile.TemporaryDirectory() as folder:
        attack = Attack(Path(folder), given.seed)
        try:
            for _ in range(given.ends):
                attack.end_at_random()
            attack.go_on()
            for number in range(given.damages):
                attack.damage(number)
        finally:
            attack.engine.close()
            print("| outcome | count |\n|---|---|")
            for name, count in sorted(attack.counts.items()):
                print(f"| {name} | {count} |", flush=True)
    sys.exit(any("differ" in name for name in attack.counts))


if __name__ == "__main__":
    main()
