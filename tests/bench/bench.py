"""Measure the cost of a run and its lower bound: ``python -m tests.bench.bench [MEGAPIXELS …]``, in the
engine's Python.

Seconds are processor time (user and system, all threads), on which other programs have little effect. On an
idle machine, the wall clock shows them divided by the threads. The program prints a table in Markdown;
tests/bench/NOTES.md has one, with the conclusions.
"""

import argparse
import platform
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.grid import Window
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.client import Engine
from microflow_qgis.engine.job import TILE_SIZE, Job, Options
from microflow_qgis.model import pyramid, weights
from microflow_qgis.model.regularize import regularize
from microflow_qgis.paths import weights_path

from .processes import peak_mb, process_times

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
BUILTIN = str(weights_path("builtin"))
CPU = torch.device("cpu")


def seconds(work, repeat: int = 3) -> float:
    """Return the least processor time of a few runs, after one that is not counted."""
    work()
    times = []
    for _ in range(repeat):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def row(name: str, value: str) -> None:
    print(f"| {name} | {value} |", flush=True)


def peaks() -> dict[torch.dtype, float]:
    """Return GFLOP per processor second of a matrix product in float32 and bfloat16; print the bandwidth."""
    rates = {}
    for dtype in (torch.float32, torch.bfloat16):
        one, other = (torch.rand(2048, 2048).to(dtype) for _ in range(2))
        rates[dtype] = 2 * 2048**3 / seconds(lambda one=one, other=other: one @ other) / 1e9
        row(f"matrix product, {dtype}, GFLOP/s per core", f"{rates[dtype]:.0f}")
    source, target = torch.rand(64 << 20), torch.empty(64 << 20)
    row(
        "copy of 256 MB, GB/s per core",
        f"{2 * 4 * source.numel() / seconds(lambda: target.copy_(source)) / 1e9:.1f}",
    )
    return rates


def pair(side: int) -> list[torch.Tensor]:
    return [torch.from_numpy(scene(name, side, slice(0, side)))[None, None] for name in ("pre", "post")] + [
        torch.ones(1, 1, side, side, dtype=torch.bool)
    ]


def scene(name: str, side: int, rows: slice) -> np.ndarray:
    """Return rows of the sample's image, mirrored from copy to copy."""
    import tifffile

    image = tifffile.imread(SAMPLE / f"{name}.tif").astype(np.float32)
    index = [np.arange(rows.start, rows.stop), np.arange(side)]
    row, col = (
        np.where(i // length % 2, length - 1 - i % length, i % length)
        for i, length in zip(index, image.shape)
    )
    return image[row[:, None], col]


def network(peaks_of: dict[torch.dtype, float]) -> None:
    model, _ = weights.load(BUILTIN, CPU)
    side = int(TILE_SIZE.default) + 224
    images = pair(side)
    with torch.inference_mode():
        with FlopCounterMode(display=False) as counter:
            model(*images)
        flops = counter.get_total_flops()
        row("network, built-in weights: its convolutions, GFLOP per Mpx", f"{flops / side**2 / 1e3:.0f}")
        for dtype, peak in peaks_of.items():  # a run takes float32 on a CPU, bfloat16 on CUDA
            with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
                spent = seconds(lambda: model(*images), 2)
            row(f"  {dtype}, Mpx per core second", f"{side**2 / 1e6 / spent:.2f}")
            row("  share of the matrix-product peak", f"{flops / spent / 1e9 / peak:.2f}")


def tile() -> None:
    model, _ = weights.load(BUILTIN, CPU)
    size = int(TILE_SIZE.default)
    recipe = pyramid.Recipe(model, True, 2, False, 5.0)  # as a run with the defaults on a CPU
    images = pair(size + 2 * recipe.halo)
    inner = Window(recipe.halo, recipe.halo, size, size)
    with torch.inference_mode():
        spent = seconds(lambda: pyramid.measure(*images, recipe, lambda: None, inner), 1)
    row(f"network and refinement, tile of {size} px, core s/Mpx of result", f"{spent / size**2 * 1e6:.2f}")


def log_tv() -> None:
    side = 1280  # a block with its halo
    truth = torch.zeros(1, 2, side, side)
    truth[:, 1, :, side // 2 :] = 0.6
    field = truth + 0.1 * torch.randn(truth.shape, generator=torch.Generator().manual_seed(1))
    trust = torch.rand(1, 1, side, side, generator=torch.Generator().manual_seed(2))
    with torch.inference_mode():
        spent = seconds(lambda: regularize(field, 0.2, confidence=trust), 1)
    row("log-TV alone, both components, core s/Mpx computed", f"{spent / side**2 * 1e6:.2f}")


def prepare(job: Job) -> None:
    """Write the job's images."""
    rows, cols = job.shape
    for name in ("pre", "post", "valid"):
        job.arrays.create(name)
        for first in range(0, rows, 512):
            part = slice(first, min(first + 512, rows))
            window = Window(first, 0, part.stop - first, cols)
            values = np.ones((window.rows, cols)) if name == "valid" else scene(name, cols, part)
            job.arrays.write(name, window, values)


def whole_run(megapixels: float, options: Options) -> None:
    """Run an engine process."""
    side = round((megapixels * 1e6) ** 0.5)
    with tempfile.TemporaryDirectory() as folder:
        job = Job("estimate", folder, (side, side), options)
        prepare(job)
        engine = Engine(sys.executable, lambda line: print(line, file=sys.stderr))
        values = engine.run(job, ignore, NEVER)
        pid, name = engine.hello["pid"], f"{megapixels:g} Mpx"
        spent, peak = sum(process_times(pid)), peak_mb(pid)
        engine.close()
    row(f"whole run, {name}, core s/Mpx", f"{spent / side**2 * 1e6:.2f}")
    row(f"  wall s/Mpx, {torch.get_num_threads()} threads", f"{values['seconds'] / side**2 * 1e6:.2f}")
    row("  engine's peak memory, MB", f"{peak:.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("megapixels", nargs="*", type=float)
    parser.add_argument("--threads", nargs="+", type=int, default=[1, 2])
    asked = parser.parse_args()
    print(f"{platform.processor() or platform.machine()}, torch {torch.__version__}\n")
    for threads in asked.threads:
        torch.set_num_threads(threads)
        print(f"| {threads} thread{'s' * (threads > 1)} | |\n|---|---|")
        network(peaks())
        tile()
        log_tv()
        print()
    print("| an engine process | |\n|---|---|")
    options = Options(device="cpu", weights=BUILTIN)
    for megapixels in asked.megapixels:
        whole_run(megapixels, options)


if __name__ == "__main__":
    main()
