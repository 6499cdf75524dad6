"""The long attack on the engine: ``python -m tests.attack_engine.attack [FOLDER] [--ends 1000]``.

One run on a pair of 4 Mpx is ended again and again, by SIGKILL or by Cancel, and goes on each time from what
is left. Whenever it comes to its end, and after the last of the ends, its fields must be bit by bit those of
a run that nobody disturbed; then it begins anew. 24 of 25 ends come after 0.1 to 3 seconds of the
engine's own time, drawn so that each doubling is as likely, the others after up to 45, drawn uniformly: what
a run does first, its tiles, and its last steps are all ended often. Then every kept file of a small run,
among its tiles and after them, is damaged in six ways, one at a time, with the same demand.

FOLDER keeps the counts: an attack that is ended goes on when it is called again. Prints them in Markdown.
"""

import argparse
import contextlib
import hashlib
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled, EngineDied, MicroflowError
from microflow_qgis.core.progress import Progress, ignore
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.run_folder import MEASURED_ARRAYS
from tests.attack.counts import Counts

from .forked import Forks
from .test_kept_files import DAMAGES

FIELDS = (*MEASURED_ARRAYS, "flow", "uncertainty")
SMALL, SMALL_TILES = 280, 9  # px; tiles of 128 px
SHORT, LONG, LONG_SHARE = (0.1, 3.0), 45.0, 0.04  # s of the engine's time; of the ends
POLL_SECONDS = 0.005


def pair(size, seed):
    """Two images of one smooth noise, the second moved by a pixel each way."""
    noise = np.random.default_rng(seed).normal(size=(size + 20, size + 20))
    for axis in (0, 1):
        noise = sum(np.roll(noise, step, axis) for step in range(-2, 3))
    return noise[8:-12, 8:-12], noise[7:-13, 7:-13]


def job_in(folder, size, tile):
    folder.mkdir(exist_ok=True)
    job = Job("estimate", str(folder), (size, size), Options(device="cpu", tile_size=tile))
    for name, values in zip(("pre", "post"), pair(size, 1)):
        job.arrays.map(name, "w+")[:] = values
    job.arrays.map("valid", "w+")[:] = True
    return job


def digest(job):
    return [hashlib.sha256(job.arrays.path(name).read_bytes()).hexdigest() for name in FIELDS]


def forget(job):
    """Leave the images alone: the next run begins anew."""
    shutil.rmtree(Path(job.folder) / "tiles", ignore_errors=True)
    for path in Path(job.folder).iterdir():
        if path.name not in ("pre.raw", "post.raw", "valid.raw"):
            path.unlink()


def own_seconds(pid):
    """Return how long a process has computed; 0 where it is gone."""
    try:
        return sum(map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])) / 100
    except OSError:
        return 0.0


class Attack:
    def __init__(self, folder, counts, engine, size=SMALL, tile=128):
        self.counts, self.engine = counts, engine
        self.job = job_in(folder / f"attacked {size}", size, tile)
        undisturbed = job_in(folder / f"undisturbed {size}", size, tile)
        if not undisturbed.arrays.path("uncertainty").exists():
            self.engine.run(undisturbed, ignore, NEVER)
        self.expected = digest(undisturbed)

    def end_at_random(self, rng):
        """Start the run, and kill its engine or cancel it somewhere on its way."""
        kill = bool(rng.integers(2))
        after = rng.uniform(0, LONG) if rng.random() < LONG_SHARE else np.exp(rng.uniform(*np.log(SHORT)))
        self._start()
        ending, stage = Ending(self.engine.hello["pid"], after, kill), Progress()

        def follow(progress):
            nonlocal stage
            stage = progress

        try:
            with ending:
                self.engine.run(self.job, follow, CancelToken(lambda: ending.due and not kill))
        except Cancelled:
            self._count("cancelled", stage)
        except EngineDied:
            self._count("killed", stage)
        except MicroflowError as error:
            self.counts[f"another end, {type(error).__name__}: {error}"] += 1
        else:
            self._check("runs that came to their end", "run that came to its end with other fields")
            forget(self.job)

    def _count(self, how, progress):
        where = "before the first tile" if progress.stage == "start" else progress.stage
        if where == "estimate":
            where = "among the tiles" if progress.fraction < 0.84 else "after the tiles"
        self.counts[f"{how}, {where}"] += 1
        self.counts["ends"] += 1

    def _start(self):
        """Have the process there: what is random is the moment within the run."""
        with contextlib.suppress(MicroflowError):
            self.engine.run(Job("regularize", "/nowhere", (1, 1)), ignore, NEVER)

    def go_on(self):
        self.engine.run(self.job, ignore, NEVER)
        self._check("final runs", "final run with other fields")

    def damage_every_file(self):
        """Damage each kept file in six ways, of a run that ended before its last tile or after them."""
        self._stop_among_the_tiles()
        self._damage_each(sorted(Path(self.job.folder).rglob("*.tile")), "tiles")
        self.engine.run(self.job, ignore, NEVER)
        arrays = [self.job.arrays.path(name) for name in MEASURED_ARRAYS]
        self._damage_each([*arrays, Path(self.job.folder) / "measured.json"], "fields and records")

    def _stop_among_the_tiles(self):
        forget(self.job)
        while not SMALL_TILES // 2 <= self._kept_tiles() < SMALL_TILES:
            forget(self.job)
            with contextlib.suppress(Cancelled):
                self.engine.run(self.job, ignore, CancelToken(lambda: self._kept_tiles() >= SMALL_TILES // 2))

    def _kept_tiles(self):
        return len(list(Path(self.job.folder).rglob("*.tile")))

    def _damage_each(self, files, kind):
        whole = Path(self.job.folder).with_name("whole")
        shutil.rmtree(whole, ignore_errors=True)
        shutil.copytree(self.job.folder, whole)
        for file in files:
            for way in DAMAGES:
                shutil.rmtree(self.job.folder)
                shutil.copytree(whole, self.job.folder)
                way(file)
                self.counts[f"damages of {kind}"] += 1
                self.engine.run(self.job, ignore, NEVER)
                self._check("runs after a damage", "run after a damage with other fields")
        shutil.rmtree(self.job.folder)
        shutil.copytree(whole, self.job.folder)

    def _check(self, same, other):
        if digest(self.job) == self.expected:
            self.counts[f"{same}, bit by bit the undisturbed one"] += 1
        else:
            self.counts[f"WRONG: {other}"] += 1


class Ending(threading.Thread):
    """Becomes due, and kills where it shall, when a process has computed for that many seconds."""

    def __init__(self, pid, seconds, kill):
        super().__init__(daemon=True)
        self.due, self._over = False, threading.Event()
        self._pid, self._kill, self._seconds = pid, kill, own_seconds(pid) + seconds

    def run(self):
        while own_seconds(self._pid) < self._seconds:
            if self._over.wait(POLL_SECONDS):
                return
        self.due = True
        if self._kill:
            os.kill(self._pid, signal.SIGKILL)

    def __enter__(self):
        self.start()

    def __exit__(self, *_):
        self._over.set()
        self.join()


def attack(folder, given):
    """Do what is asked for and not yet counted; the counts, kept after each step."""
    counts_file = folder / "counts.json"
    counts = Counts.of(counts_file)
    forks = Forks(Path(tempfile.mkdtemp()))  # a socket's path has at most 108 characters
    engine = Engine(forks.python, lambda _: None)
    try:
        big = Attack(folder, counts, engine, given.size, given.tile)
        while counts["ends"] < given.ends:
            began = time.monotonic()
            rng = np.random.default_rng([given.seed, counts["starts"]])
            counts["starts"] += 1
            big.end_at_random(rng)
            counts["seconds"] += round(time.monotonic() - began, 2)
            counts.keep(counts_file)
        if not counts["final runs, bit by bit the undisturbed one"]:
            big.go_on()
            counts.keep(counts_file)
        small = Attack(folder, Counts(), engine)
        if given.damages and not counts["damages of tiles"]:
            small.damage_every_file()
            counts.update(small.counts)
            counts.keep(counts_file)
    finally:
        engine.close()
        forks.close()
        print(counts.table(), flush=True)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="where the counts and the run are kept")
    parser.add_argument("--ends", type=int, default=1000, help="kills and cancels")
    parser.add_argument("--size", type=int, default=2048, help="rows and columns of the pair, px")
    parser.add_argument("--tile", type=int, default=256, help="px")
    parser.add_argument("--damages", type=int, default=1, help="0 for none")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended early"))
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        counts = attack(folder, given)
    sys.exit(any(name.startswith(("WRONG", "another")) for name in counts))


if __name__ == "__main__":
    main()
