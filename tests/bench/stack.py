"""Measure a run of microflow:estimatestack against runs of its single pairs.

``python -m tests.bench.stack MEGAPIXELS COUNT``, in QGIS's Python, with the engine's in
MICROFLOW_ENGINE_PYTHON. COUNT images before and COUNT after are the sample's, mirrored from copy to copy,
each with its own noise. One QGIS measures SINGLES pairs one after the other. Another measures the stack; it
and its engine are killed when half of the pairs are kept, and a third QGIS finishes the run.

Seconds are processor time (user and system) of QGIS and engine, without QGIS's start. The program prints a
table in Markdown.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .processes import children, peak_mb, process_times
from .scene import SAMPLE, UTM, laid_out, utm

SINGLES = 4  # the first of them starts the engine
NOISE = 0.01  # of the image's standard deviation
HALF = 0.5  # share of the pairs after which the run is killed
SINGLE, STACK = "estimatedisplacement", "estimatestack"


def images(name: str, side: int, count: int, folder: Path) -> list[str]:
    """Write ``count`` images of side × side px, each with its own noise; return their paths."""
    from osgeo import gdal

    image = gdal.Open(str(SAMPLE / f"{name}.tif")).ReadAsArray().astype(np.float32)
    whole = laid_out(image, slice(0, side), side)
    paths = []
    for number in range(count):
        noise = np.random.default_rng([number, name == "post"]).normal(0, NOISE * whole.std(), whole.shape)
        path = folder / f"{name}{number}.tif"
        made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32)
        made.SetGeoTransform(UTM)
        made.SetProjection(utm())
        made.GetRasterBand(1).WriteArray((whole + noise).astype(np.float32))
        made = None
        paths.append(str(path))
    return paths


def work(runs: Sequence[tuple[str, dict[str, Any]]]) -> None:
    """Do the runs in this process; print the seconds of QGIS's start, and those of each run and the peaks."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    app = QgsApplication([], False)
    app.initQgis()
    from microflow_qgis.processing.provider import MicroflowProvider
    from microflow_qgis.processing.settings import engine_python

    provider = MicroflowProvider()
    app.processingRegistry().addProvider(provider)
    spent, engine = [], provider.engine(engine_python())
    before = sum(process_times("self"))
    print(before, flush=True)
    for name, parameters in runs:
        feedback = QgsProcessingFeedback(False)
        _, ok = provider.algorithm(name).create().run(parameters, QgsProcessingContext(), feedback)
        assert ok, feedback.textLog()
        now = sum(process_times("self")) + sum(process_times(engine.hello["pid"]))
        spent.append(now - before)
        before = now
    peaks = {"qgis": peak_mb("self"), "engine": peak_mb(engine.hello["pid"])}
    print(json.dumps({"seconds": spent, **peaks}), flush=True)
    app.processingRegistry().removeProvider(provider)


def started(runs: Sequence[tuple[str, dict[str, Any]]], scratch: Path) -> subprocess.Popen:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "MICROFLOW_SCRATCH_FOLDER": str(scratch),
    }
    command = [sys.executable, "-W", "ignore", "-m", "tests.bench.stack", "--work", json.dumps(runs)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def outcome(process: subprocess.Popen) -> dict[str, Any]:
    output, _ = process.communicate()
    assert process.returncode == 0, output
    return json.loads(output.splitlines()[-1])


def killed(process: subprocess.Popen, scratch: Path, pairs: int) -> float:
    """Kill QGIS and its engine when so many pairs are kept; return their seconds since QGIS's start."""
    start = float(process.stdout.readline())
    while len(list(scratch.glob("**/pairs/*.json"))) < pairs:
        assert process.poll() is None, "it ended before"
        time.sleep(0.2)
    family = [process.pid, *children(process.pid)]
    spent = sum(sum(process_times(pid)) for pid in family)
    for pid in family:
        os.kill(pid, signal.SIGKILL)
    process.wait()
    return spent - start


def main(megapixels: float, count: int) -> None:
    side = round((megapixels * 1e6) ** 0.5)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder, "scratch")
        before, after = (images(name, side, count, Path(folder)) for name in ("pre", "post"))
        target = {"DISPLACEMENT": f"{folder}/moved.tif", "UNCERTAINTY": f"{folder}/sigma.tif"}
        singles = [(SINGLE, {"PRE": before[0], "POST": after[n % count], **target}) for n in range(SINGLES)]
        single = outcome(started(singles, scratch))
        stack = [(STACK, {"BEFORE": before, "AFTER": after, **target})]
        pairs = count**2
        used = int(HALF * pairs)
        first = killed(started(stack, scratch), scratch, used)
        rest = outcome(started(stack, scratch))
    first_single, others = single["seconds"][0], float(np.mean(single["seconds"][1:]))
    finished = sum(rest["seconds"])
    print(
        f"| {count} × {count} images of {megapixels:g} Mpx | single runs | stack | ratio |\n|---|---|---|---|"
    )
    for name, label in (("qgis", "QGIS"), ("engine", "its engine")):
        row(f"peak memory of {label}, MB", single[name], rest[name])
    row(
        f"core s, killed after {used} of {pairs} pairs", first_single + (pairs - 1) * others, first + finished
    )
    row(f"core s, the {pairs - used} pairs after the kill", (pairs - used) * others, finished)


def row(label: str, single: float, stack: float) -> None:
    print(f"| {label} | {single:.0f} | {stack:.0f} | {stack / single:.2f} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "--work":
        work(json.loads(sys.argv[2]))
    else:
        main(float(sys.argv[1]), int(sys.argv[2]))
