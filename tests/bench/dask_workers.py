"""Measure tiles on two and four local Dask workers: ``python -m tests.bench.dask_workers [MEGAPIXELS]``.

In the engine's Python, which needs ``distributed``. The same tiles are measured by workers of one thread
each. Seconds are processor time (user and system): of the workers, and of this process, which reads tiles,
sends them and keeps the answers. Bytes are those of the arrays that cross, and of the weights and the code
that each worker receives once. The last lines reckon a scene of SCENE_MPX over MACHINES from them.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.engine import estimate, tiles
from microflow_qgis.engine.job import Job, Options
from microflow_qgis.engine.scale import dask

from .bench import BUILTIN, prepare
from .processes import process_times

WORKERS = (2, 4)
SCENE_MPX, MACHINES = 10_000, 32
MACHINE_CORES = 16  # of each of these machines, reckoned to work alone
LINK_BYTES = 1.25e9  # a second, of this computer: 10 Gbit
ALONE = {"OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}


@contextmanager
def cluster(workers: int, folder: Path) -> Iterator[tuple[str, list[int]]]:
    """Yield the address of a scheduler, and the ids of its workers."""
    where, options = folder / "scheduler.json", ["--no-dashboard"]
    processes = [_started("scheduler", *options, "--port", "0", "--scheduler-file", str(where))]
    try:
        while not where.exists():
            time.sleep(0.1)
        more = ["--nthreads", "1", "--no-nanny", "--local-directory", str(folder)]
        for _ in range(workers):
            processes.append(_started("worker", *options, *more, "--scheduler-file", str(where)))
        from distributed import Client

        with Client(scheduler_file=str(where), set_as_default=False) as client:
            client.wait_for_workers(workers)
            address = client.scheduler.address
        yield address, [process.pid for process in processes[1:]]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _started(kind: str, *arguments: str) -> subprocess.Popen:
    command = [sys.executable, "-I", "-W", "ignore", "-m", f"distributed.cli.dask_{kind}", *arguments]
    return subprocess.Popen(
        command, env={**os.environ, **ALONE}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def measured(job: Job, workers: int, folder: Path) -> tuple[float, float, float, float, float]:
    """Return core s/Mpx of the workers and of this process, MB/Mpx out and back, and MB to each worker."""
    megapixels = job.shape[0] * job.shape[1] / 1e6
    with cluster(workers, folder) as (address, pids):
        recipe, plan, _ = estimate._recipe(job)
        pending = tiles.kept_of(job, recipe, plan.tile).pending(job)
        remote = Job(
            "estimate", job.folder, job.shape, Options(**{**vars(job.options), "scheduler": address})
        )
        measurer = estimate._measurer(remote, recipe)
        back = []
        before = sum(sum(process_times(pid)) for pid in pids)
        own = time.process_time()
        dask.spread(remote, pending, measurer, lambda _, values: back.append(values.nbytes), NEVER)
        own = time.process_time() - own
        work = sum(sum(process_times(pid)) for pid in pids) - before
    out = sum(part.nbytes for tile in pending for part in tiles.read_pair(job, [tile]))
    package = Path(dask.__file__).parents[2]
    code = sum(file.stat().st_size for room in dask.ROOMS for file in (package / room).rglob("*.py"))
    once = code + sum(len(content) for content in measurer[0].values())
    return (
        *(spent / megapixels for spent in (work, own)),
        out / 1e6 / megapixels,
        sum(back) / 1e6 / megapixels,
        once / 1e6,
    )


def main(megapixels: float) -> None:
    side = round((megapixels * 1e6) ** 0.5)
    columns = ("workers", "theirs, core s/Mpx", "this process's", "out, MB/Mpx", "back", "once to each, MB")
    print("| " + " | ".join(columns) + " |")
    print("|---|---|---|---|---|---|")
    for workers in WORKERS:
        with tempfile.TemporaryDirectory() as folder:
            job = Job("estimate", folder, (side, side), Options(device="cpu", weights=BUILTIN))
            prepare(job)
            values = measured(job, workers, Path(folder))
        print(f"| {workers} | " + " | ".join(f"{value:.2f}" for value in values) + " |", flush=True)
    work, own, out, back, once = values
    print(f"\nReckoned for {SCENE_MPX} Mpx over {MACHINES} machines of {MACHINE_CORES} cores:\n")
    print(f"- the tiles: {work * SCENE_MPX / MACHINES / MACHINE_CORES:.0f} s")
    print(f"- this process: {own * SCENE_MPX:.0f} s, one core")
    gigabytes = (out * SCENE_MPX + back * SCENE_MPX + once * MACHINES) / 1e3
    print(f"- {gigabytes:.0f} GB over its link: {gigabytes * 1e9 / LINK_BYTES:.0f} s at 10 Gbit/s")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 4)
