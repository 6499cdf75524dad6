"""Measure the peak memory of an estimate against the size of the scene.

``python -m tests.bench.memory MEGAPIXELS``. Network and refinement take their full memory, but iterate only
once, so that the largest scenes take minutes. The resulting values have no meaning. The scene's pixels are
written first, by another process, and lie on the disk.
"""

import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine.job import BUILTIN, Job, Options
from microflow_qgis.paths import weights_path

from .bench import prepare
from .processes import peak_mb


def run(job: Job) -> None:
    from microflow_qgis.engine import blocks, estimate
    from microflow_qgis.model import pyramid, refine

    pyramid.FINEST_LOOKS, refine.ITERATIONS = pyramid.FINEST_LOOKS[-1:], 1
    blocks.smoothed = partial(blocks.smoothed, effort=0.01)
    began = time.monotonic()
    estimate.estimate(job, ignore, NEVER)
    megapixels = job.shape[0] * job.shape[1] / 1e6
    print(f"| {megapixels:.0f} Mpx, peak memory of the process, MB | {peak_mb('self'):.0f} |")
    print(f"|   wall s/Mpx, iterating once | {(time.monotonic() - began) / megapixels:.2f} |", flush=True)


def main() -> None:
    side = round((float(sys.argv[1]) * 1e6) ** 0.5)
    options = Options(device="cpu", weights=str(weights_path(BUILTIN)))
    if len(sys.argv) > 2:
        run(Job("estimate", sys.argv[2], (side, side), options))
        return
    with tempfile.TemporaryDirectory() as folder:
        prepare(Job("estimate", folder, (side, side), options))
        command = [sys.executable, "-m", "tests.bench.memory", sys.argv[1], folder]
        subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[2])


if __name__ == "__main__":
    main()
