"""Measure memory and time of a correction, with QGIS.

``python -m tests.bench.correct_memory [MEGAPIXELS [OUTLIERS]]``: a field of 120 Mpx (or so many) with a
fault, a ramp, stripes and noise is written by blocks, and corrected by microflow:correctdisplacement with a
plane and stripes, its outliers removed (or kept: keep). It states how much the process grew above what it
had before, and its CPU time.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
STRIP = 256  # rows that are made at once
STRIPE = 40  # px


def resident(which: str) -> int:
    """Return MB of VmRSS or VmHWM."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith(which)).split()[1]) // 1024


def write_field(path: str, rows: int, cols: int) -> None:
    """Write 3 m across a fault in the middle, a ramp of 4 m, stripes of 0.3 m and noise of 0.1 m."""
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "BIGTIFF=YES"]
    made = gdal.GetDriverByName("GTiff").Create(path, cols, rows, 3, gdal.GDT_Float32, options)
    made.SetSpatialRef(reference)
    made.SetGeoTransform((5e5, 1.0, 0.0, 5.2e6, 0.0, -1.0))
    rng = np.random.default_rng(1)
    stripes = rng.normal(0, 0.3, (2, cols // STRIPE + 1)).repeat(STRIPE, axis=1)[:, :cols]
    for top in range(0, rows, STRIP):
        height = min(STRIP, rows - top)
        noise = rng.normal(0, 0.1, (2, height, cols)).astype(np.float32)
        field = noise + stripes[:, None] + 4.0 * (top + np.arange(height))[None, :, None] / rows
        field[1, top + np.arange(height) > rows // 2] += 3.0
        made.GetRasterBand(1).WriteArray(field[0].astype(np.float32), 0, top)
        made.GetRasterBand(2).WriteArray(field[1].astype(np.float32), 0, top)
        made.GetRasterBand(3).WriteArray(np.full((height, cols), 0.95, np.float32), 0, top)
    made.FlushCache()


def main(megapixels: str = "120", outliers: str = "remove") -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    rows = cols = round((float(megapixels) * 1e6) ** 0.5)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MICROFLOW_SCRATCH_FOLDER"] = folder
        app = QgsApplication([], False, folder)
        app.initQgis()
        from microflow_qgis.processing.provider import MicroflowProvider

        provider = MicroflowProvider()
        app.processingRegistry().addProvider(provider)
        field = f"{folder}/field.tif"
        write_field(field, rows, cols)
        Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")  # the peak is counted anew
        algorithm = provider.algorithm("correctdisplacement").create()
        before, began, context = resident("VmRSS"), time.process_time(), QgsProcessingContext()
        feedback = QgsProcessingFeedback(False)
        layer = QgsRasterLayer(field, "field")
        values = {"SURFACE": "plane", "STRIPES": "auto", "OUTLIERS": outliers}
        outputs = {name: f"{folder}/{name}.tif" for name in ("OUTPUT", "REMOVED")}
        results, ok = algorithm.run({"INPUT": layer, **values, **outputs}, context, feedback)
        assert ok, feedback.textLog()
        grown, seconds = resident("VmHWM") - before, time.process_time() - began
        figures = {"megapixels": rows * cols / 1e6, "grown_mb": grown, "cpu_seconds": round(seconds, 1)}
        figures |= {name: round(results[name], 4) for name in ("NMAD_BEFORE", "NMAD_AFTER")}
        print(json.dumps(figures), flush=True)
        app.processingRegistry().removeProvider(provider)


if __name__ == "__main__":
    main(*sys.argv[1:])
