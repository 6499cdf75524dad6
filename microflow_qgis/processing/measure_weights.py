"""Define microflow:measureweights: error and speed of weights on this computer."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from ..core.grid import Grid, Window
from ..core.scores import scores
from ..engine.job import Job, Options
from ..io.align import align, common_grid
from ..io.read import Source, open_image, read
from ..paths import RESOURCES
from .engine_algorithm import EngineAlgorithm
from .parameters import add_device, add_weights, word
from .progress import RunProgress
from .scratch import scratch
from .weights import chosen_weights, confirm_weights

translate = QCoreApplication.translate

SAMPLE = RESOURCES / "sample"


class MeasureRun(NamedTuple):
    """Hold the parameters as plain values."""

    grid: Grid
    options: Options
    sha256: str
    inputs: tuple[str, ...] = ()


class MeasureWeights(EngineAlgorithm):
    """Run the estimate on the plugin's simulated pair and compare the result with its truth."""

    def name(self) -> str:
        return "measureweights"

    def displayName(self) -> str:
        return translate("processing", "Measure weights")

    def group(self) -> str:
        return translate("processing", "Weights")

    def groupId(self) -> str:
        return "weights"

    def tags(self) -> list[str]:
        return translate("processing", "benchmark,error,speed,network,model").split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Measures the error and the speed of weights on a simulated pair on this computer."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Estimates the displacement of the simulated image pair that comes with the plugin, a fault of "
            "0.6 px between two dates with another sun and ploughed fields, with default settings, and "
            "compares it with the simulated motion.\n"
            "The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, "
            "beside that of an answer of zeros. The time includes the refinement and the smoothing.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "This is only one image pair, and a simulated one: it shows errors in a program and large "
            "differences between weights. The benchmark on the weights' card uses real images. Other "
            "programs that run at the same time make the time longer.",
        )

    def initAlgorithm(self, configuration=None):
        add_weights(self)
        add_device(self)
        for name, label in (
            ("EPE", translate("processing", "Mean error (px)")),
            ("EPE_FAULT", translate("processing", "Mean error at the fault (px)")),
            ("EPE_ZERO", translate("processing", "Mean error of an answer of zeros (px)")),
            ("SECONDS_PER_MPX", translate("processing", "Time taken per megapixel (s)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", translate("processing", "Device used")))

    def read(self, parameters, context) -> MeasureRun:
        weights, sha256 = chosen_weights(self.parameterAsString(parameters, "WEIGHTS", context))
        options = Options(weights=weights, device=word(self, parameters, "DEVICE", context))
        return MeasureRun(common_grid(*_pair(), None), options, sha256)

    def confirm(self, run) -> None:
        confirm_weights(run.options.weights, run.sha256)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        with scratch(feedback) as folder:
            job = Job("estimate", folder, run.grid.shape, run.options)
            align(*_pair(), run.grid, [], job.arrays, progress.stage("", 0, 5), progress.cancel)
            started = time.monotonic()
            outcome = self.run_engine(job, progress, 5, 100)
            seconds = time.monotonic() - started
            errors = scores(np.array(job.arrays.map("flow")), _truth(run.grid))
        rows, cols = run.grid.shape
        return {
            "EPE": round(errors.epe, 4),
            "EPE_FAULT": round(errors.fault, 4),
            "EPE_ZERO": round(errors.zero, 4),
            "SECONDS_PER_MPX": round(seconds / (rows * cols / 1e6), 2),
            "DEVICE_USED": outcome["device"],
        }


def _pair() -> tuple[Source, Source]:
    return Source(str(SAMPLE / "pre.tif")), Source(str(SAMPLE / "post.tif"))


def _truth(grid: Grid) -> np.ndarray:
    """Return the true flow in px (right, down), on the grid of pre."""
    _, dataset = open_image(Source(str(SAMPLE / "truth.tif")))
    return np.stack([read(dataset, band, Window(0, 0, *grid.shape))[0] for band in (1, 2)])
