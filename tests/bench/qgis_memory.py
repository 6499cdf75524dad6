"""Measure the growth of QGIS itself over a run.

``python -m tests.bench.qgis_memory PRE POST``, in QGIS's Python. The engine is left out, since its process
has its own memory. Measured are the reading of the images onto one grid, and the writing of all results, as
the algorithm does them.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["MICROFLOW_ENGINE_PYTHON"] = sys.executable


def resident(which: str) -> int:
    """Return MB of VmRSS or VmHWM."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith(which)).split()[1]) // 1024


class NoEngine:
    """Write a field of zeros, where an engine would write its answer."""

    hello: dict = {}

    def run(self, job, _progress, _cancelled):
        for name in ("raw_flow", "flow", "confidence"):
            job.arrays.create(name)
        return {
            "device": "none",
            "precision": "none",
            "levels": 0,
            "notes": [],
            "correlation": {"before": None, "after": None},
        }


def main(pre: str, post: str) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    with tempfile.TemporaryDirectory() as folder:
        os.environ["MICROFLOW_SCRATCH_FOLDER"] = folder
        app = QgsApplication([], False, folder)
        app.initQgis()
        from microflow_qgis.processing.estimate_displacement import EstimateDisplacement
        from microflow_qgis.processing.provider import MicroflowProvider

        provider = MicroflowProvider()
        provider.engine = lambda _python: NoEngine()
        app.processingRegistry().addProvider(provider)
        outputs = {name: f"{folder}/{name}.tif" for name in ("DISPLACEMENT", "MAGNITUDE")}
        algorithm = provider.algorithm(EstimateDisplacement().name()).create()
        before, began = resident("VmRSS"), time.monotonic()
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        _, ok = algorithm.run({"PRE": pre, "POST": post, **outputs}, context, feedback)
        assert ok, feedback.textLog()
        grown, seconds = resident("VmHWM") - before, time.monotonic() - began
        print(json.dumps({"grown_mb": grown, "before_mb": before, "seconds": round(seconds, 1)}), flush=True)
        app.processingRegistry().removeProvider(provider)


if __name__ == "__main__":
    main(*sys.argv[1:])
