"""Random pairs measured as a user measures them: ``python3 -m tests.attack.fuzz [FOLDER] [--pairs 2000]``.

Each pair (:mod:`.random_pairs`) goes through microflow:estimatedisplacement with a real engine. It may be
refused in a sentence, and a pair without damage may not. None may end in a traceback or a hang, in a success
without a value, on another grid than the images', or with a value that is off by more than 0.1 px from the
known motion: in the median of all of them, nor of a pixel whose own σ (the uncertainty of the same run) is a
quarter of what it is off by.

FOLDER keeps the counts: it goes on when it is called again. Prints them in Markdown.
"""

import argparse
import contextlib
import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from .counts import Counts
from .random_pairs import random_pair, reference, transformed

ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 300  # of one pair, on a busy machine
OFF = 0.1  # px
SIGMAS, SHARE = 4, 0.01  # of a pixel's σ; share of pixels that may be off by more than both


class Fuzz:
    def __init__(self, provider, counts):
        self.provider, self.counts, self.raised = provider, counts, []
        sys.excepthook = lambda kind, error, _: self.raised.append(f"{kind.__name__}: {error}")

    def measure(self, rng, folder):
        """Measure one random pair; count and return what came of it."""
        pair = random_pair(rng, folder)
        outcome = self._outcome(rng, pair, folder)
        self.counts[outcome] += 1
        self.counts["pairs"] += 1
        return outcome, pair.about

    def _outcome(self, rng, pair, folder):
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback

        targets = {name: os.path.join(folder, f"{name}.tif") for name in ("DISPLACEMENT", "UNCERTAINTY")}
        parameters = {
            "PRE": pair.paths[0],
            "POST": pair.paths[1],
            **targets,
            "WEIGHTS": str(rng.choice(["builtin", "none"])),
            "TV_STRENGTH": float(rng.choice([0.0, 0.2, 1.0])),
            "TILE_SIZE": int(rng.choice([128, 1024])),
            "ALLOW_INACCURATE": True,
        }
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        algorithm = self.provider.algorithm("estimatedisplacement").create()
        late = threading.Timer(LONGEST_SECONDS, feedback.cancel)
        late.start()
        self.raised.clear()
        results, ok = algorithm.run(parameters, context, feedback)
        late.cancel()
        if feedback.isCanceled():
            return "WRONG: a hang"
        if self.raised or "Traceback" in feedback.textLog():
            return f"WRONG: a traceback ({self.raised})"
        if not ok:
            error = algorithm.refusal.error
            if error is None:
                return "WRONG: an end without a sentence"
            name = type(error).__name__
            wrong = pair.clean and not ("other CRS" in pair.about and name == "OverlapTooSmall")
            return f"{'WRONG: ' if wrong else ''}refused, {name}"
        return self._judged(targets, pair, results)

    def _judged(self, targets, pair, results):
        result = gdal.Open(targets["DISPLACEMENT"])
        values = result.ReadAsArray().astype(float)
        finite = np.isfinite(values[:2]).all(axis=0)
        if not finite.any() or not results["VALID_SHARE"]:
            return "WRONG: a success without a value"
        if not _same_grid(result, pair):
            return "WRONG: another grid"
        if "unrelated" in pair.about or "constant" in pair.about:
            return "measured, unrelated images"
        truth, pixel = expected_motion(pair, result.GetGeoTransform(), values.shape[1:])
        errors = (values[:2] - truth)[:, finite] / pixel_of(pixel, finite)
        sigma = np.linalg.norm(gdal.Open(targets["UNCERTAINTY"]).ReadAsArray()[:, finite], axis=0)
        off, sigma = np.linalg.norm(errors, axis=0), sigma / pixel_of(pixel, finite)
        if results["VERDICT"] == "not measured":
            return "measured, and the verdict says that nothing was"
        if np.abs(np.median(errors, axis=1)).max() > OFF:
            return "WRONG: a median that is off by more than 0.1 px"
        if ((off > OFF) & ~(off < SIGMAS * sigma)).mean() > SHARE:
            return "WRONG: pixels off by more than 0.1 px and four times their σ"
        return f"measured, {'every' if (off < OFF).all() else 'not every'} pixel within 0.1 px"


def pixel_of(pixel, finite):
    return np.broadcast_to(pixel, finite.shape)[finite]


def _same_grid(result, pair):
    """Whether the result lies on whole pixels of the image before, and where both images are."""
    corner, shape = pair.expected
    geotransform = np.array(result.GetGeoTransform())
    if pair.epsg and not result.GetSpatialRef().IsSame(reference(pair.epsg)):
        return False
    size = result.RasterYSize, result.RasterXSize
    if shape is not None:
        return size == tuple(shape) and np.allclose(geotransform, corner, rtol=1e-12, atol=1e-9)
    steps = np.array(pair.geotransform)[[1, 2, 4, 5]].reshape(2, 2)
    away = np.linalg.solve(steps, geotransform[[0, 3]] - np.array(pair.geotransform)[[0, 3]])
    inside = (away > -1e-3).all() and (away + size[::-1] < np.array(pair.shape[::-1]) + 1e-3).all()
    return inside and np.allclose(away, np.rint(away), atol=1e-3) and min(size) > 0.5 * min(pair.shape)


def expected_motion(pair, geotransform, shape):
    """Return the motion (2, rows, cols) in true metres, by longitude and latitude of both ends of each step,
    and the length of a pixel; in pixels, right and up, without a reference system."""
    right, down = pair.flow
    if not pair.epsg:
        return np.broadcast_to(np.array([right, -down])[:, None, None], (2, *shape)), 1.0
    x0, a, b, y0, d, e = geotransform
    row, col = np.mgrid[: shape[0], : shape[1]] + 0.5

    def place(row, col):
        points = np.column_stack([(x0 + a * col + b * row).ravel(), (y0 + d * col + e * row).ravel()])
        geographic = reference(pair.epsg).CloneGeogCS().GetAuthorityCode(None)
        return np.radians(transformed(points, pair.epsg, int(geographic))).T.reshape(2, *shape)

    lon, lat = place(row, col)

    def metres(row, col):
        there = place(row, col)
        flat = 1 / reference(pair.epsg).GetInvFlattening()
        square = flat * (2 - flat)
        across = reference(pair.epsg).GetSemiMajor() / np.sqrt(1 - square * np.sin(lat) ** 2)
        along = across * (1 - square) / (1 - square * np.sin(lat) ** 2)
        return np.stack([(there[0] - lon) * across * np.cos(lat), (there[1] - lat) * along])

    one_right, one_down = metres(row, col + 1), metres(row + 1, col)
    area = np.abs(one_right[0] * one_down[1] - one_right[1] * one_down[0])
    return one_right * right + one_down * down, np.sqrt(area)


@contextlib.contextmanager
def provider_of_qgis(folder):
    """Yield the plugin's provider in a QGIS without windows, whose scratch folder is below this one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("MICROFLOW_ENGINE_PYTHON", str(ROOT / ".engine" / "bin" / "python"))
    os.environ["MICROFLOW_SCRATCH_FOLDER"] = str(folder / "scratch")
    from qgis.core import QgsApplication

    app = QgsApplication([], True, str(folder / "profile"))
    app.initQgis()
    sys.path.append(str(Path(app.pkgDataPath()) / "python" / "plugins"))
    from microflow_qgis import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    try:
        yield plugin.provider
    finally:
        plugin.unload()
        app.exitQgis()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="where the counts are kept")
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="measure the pair of this number alone and keep its images")
    given = parser.parse_args()
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        counts_file = folder / "pairs.json"
        counts = Counts.of(counts_file)
        with provider_of_qgis(Path(temporary)) as provider:
            fuzz = Fuzz(provider, counts)
            if given.only is not None:
                print(fuzz.measure(np.random.default_rng([given.seed, given.only]), str(folder)))
                return
            try:
                while counts["pairs"] < given.pairs and not ended.is_set():
                    began, number = time.monotonic(), counts["pairs"]
                    with tempfile.TemporaryDirectory() as images:
                        outcome, about = fuzz.measure(np.random.default_rng([given.seed, number]), images)
                    if outcome.startswith("WRONG"):
                        print(f"{number}: {outcome}: {about}", flush=True)
                    counts["seconds"] += round(time.monotonic() - began, 2)
                    counts.keep(counts_file)
            finally:
                print(counts.table(), flush=True)
    sys.exit(any(name.startswith("WRONG") for name in counts))


if __name__ == "__main__":
    main()
