"""Define microflow:estimatedisplacement: two images become displacement, magnitude and fault magnitude."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.verdict import TRUSTED_PX
from ..core.arrays import ArrayFolder
from ..core.displacement import Ground, pixel_length
from ..core.errors import NothingMeasured, NothingToDo
from ..core.grid import Grid, Window
from ..core.statistics import noise
from ..engine.job import NO_WEIGHTS, Job, Options
from ..io.align import align, common_grid
from ..io.alignment_notes import turn_note
from ..io.ground import ground_of
from ..io.read import Source, describe
from .algorithm import MicroflowAlgorithm
from .coregistration_check import CoregistrationCheck
from .engine_algorithm import EngineAlgorithm
from .globe import extent_of
from .layers import nodata_values, refuse_same, source_of
from .mask import check_mask, mask_input
from .messages import cluster_sentence, push_notes
from .parameters import (
    RAW,
    UNCERTAINTY,
    add_area,
    add_device,
    add_displacement_outputs,
    add_images,
    add_inaccurate,
    add_nodata,
    add_penalty,
    add_raw_output,
    add_recipe,
    add_scheduler,
    add_smoothing_trace,
    add_tile_size,
    add_tv_strength,
    add_uncertainty_output,
    word,
)
from .progress import RunProgress
from .provenance import image_metadata
from .rasters import (
    FlowField,
    Raster,
    confidence_read,
    derived_rasters,
    displacement_raster,
    refuse_empty,
    sigma_read,
    tiles,
    uncertainty_raster,
    unit_of,
    write_all,
)
from .results import layers_of
from .scratch import identity_of, refuse_small_disk, scratch, scratch_bytes
from .settings import certificates_for
from .stated_error import stated_error
from .trace_lines import smoothing_trace
from .transformation import refuse_inaccurate, transformation
from .verdict import (
    add_verdict_outputs,
    figures_of,
    log_verdict,
    verdict_metadata,
    verdict_numbers,
)
from .weights import chosen_weights, confirm_weights

translate = QCoreApplication.translate


class EstimateRun(NamedTuple):
    """Hold the parameters as plain values; ``sha256`` is that of the weights, '' without.

    ``notes`` are for the log.
    """

    pre: Source
    post: Source
    names: tuple[str, str]
    grid: Grid
    ground: Ground | None
    options: Options
    sha256: str
    notes: tuple[str, ...]

    @property
    def pair(self) -> str:
        return f"{self.names[0]} → {self.names[1]}"

    @property
    def inputs(self) -> list[str]:
        return [self.pre.path, self.post.path]


class EstimateDisplacement(EngineAlgorithm):
    """Measure the displacement between two images; this is the plugin's main algorithm."""

    def name(self) -> str:
        return "estimatedisplacement"

    def displayName(self) -> str:
        return translate("processing", "Estimate displacement")

    def tags(self) -> list[str]:
        return translate(
            "processing",
            "earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing",
            "Measures how far the ground has moved between two images, to a fraction of a pixel.",
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Measures at every pixel how far the ground moved between two orthorectified images of the same "
            "place, to a fraction of a pixel, and keeps faults sharp.\n"
            "The result is in metres on the ground, east and north positive, on the grid of the image "
            "before, with a confidence. Images without a coordinate reference system give pixels, right and "
            "up positive. Images on different grids are first resampled to one. Where either image has no "
            "data, the result has none, and next to such pixels its confidence is low. A layer is used as "
            "QGIS shows it, with its no-data values, its reference system and the transformations chosen in "
            "the project. East and north are true, not the directions of the grid.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look "
            "like motion or hide it; the confidence there is often low, but not always. An offset below the "
            "noise that the run reports is not measured. Errors of the orthorectification look like motion "
            "that follows the relief or the stripes of the sensor: far from the fault the field should be "
            "near zero. Motion beyond the largest displacement is not found.",
        )

    def initAlgorithm(self, configuration=None):
        add_images(self)
        add_area(self)
        add_smoothing_trace(self)
        add_nodata(self)
        add_inaccurate(self)
        add_tv_strength(self)
        add_penalty(self)
        add_recipe(self)
        add_device(self)
        add_tile_size(self)
        add_scheduler(self)
        add_displacement_outputs(self)
        add_uncertainty_output(self)
        add_raw_output(self)
        _add_numbers(self)
        add_verdict_outputs(self)

    def read(self, parameters, context) -> EstimateRun:
        pre_layer, post_layer = (self.raster(parameters, name, context) for name in ("PRE", "POST"))
        bands = tuple(self.parameterAsInt(parameters, name, context) for name in ("PRE_BAND", "POST_BAND"))
        refuse_same(pre_layer, post_layer, bands)
        nodata = nodata_values(self.parameterAsString(parameters, "NODATA", context))
        pre, post = (
            source._replace(nodata=source.nodata + nodata)
            for source in map(source_of, (pre_layer, post_layer), bands)
        )
        crs, their_crs = pre_layer.crs(), post_layer.crs()
        way = transformation(their_crs, crs, context.transformContext())
        post = post._replace(operation=way.operation)
        check_mask(self, parameters, crs, context)
        extent = extent_of(self, parameters, crs, context, describe(pre).grid)
        grid = common_grid(pre, post, extent)
        ground = ground_of(grid)
        allowed = self.parameterAsBool(parameters, "ALLOW_INACCURATE", context)
        notes = refuse_inaccurate(way, their_crs, crs, pixel_length(grid, ground), allowed=allowed)
        options, sha256 = self._options(parameters, context)
        options = replace(options, trace=smoothing_trace(self, parameters, grid, crs, context))
        names = pre_layer.name(), post_layer.name()
        run = EstimateRun(pre, post, names, grid, ground, options, sha256, (*turn_note(ground), *notes))
        refuse_small_disk(scratch_bytes(grid.shape), run.pair)
        return run

    def _options(self, parameters, context) -> tuple[Options, str]:
        """Return recipe and sha256 of its weights. Raises NothingToDo and the refusals of read_card."""
        refine = self.parameterAsBool(parameters, "REFINE", context)
        weights, sha256 = chosen_weights(self.parameterAsString(parameters, "WEIGHTS", context))
        if weights == NO_WEIGHTS and not refine:
            raise NothingToDo(weights=weights)
        scheduler = self.parameterAsString(parameters, "DASK_SCHEDULER", context).strip()
        options = Options(
            tv_strength=self.parameterAsDouble(parameters, "TV_STRENGTH", context),
            penalty=word(self, parameters, "PENALTY", context),
            weights=weights,
            refine=refine,
            max_displacement=self.parameterAsDouble(parameters, "MAX_DISPLACEMENT", context),
            device=word(self, parameters, "DEVICE", context),
            tile_size=self.parameterAsInt(parameters, "TILE_SIZE", context),
            scheduler=scheduler,
            certificates=certificates_for(scheduler),
        )
        return options, sha256

    def prepareAlgorithm(self, parameters, context, feedback):
        super().prepareAlgorithm(parameters, context, feedback)
        push_notes(feedback, self.run.notes)
        crs = self.raster(parameters, "PRE", context).crs()
        self.mask = mask_input(self, parameters, self.run.grid, crs, context, feedback)
        return True

    def confirm(self, run) -> None:
        confirm_weights(run.options.weights, run.sha256)

    def compute(self, paths, feedback) -> dict[str, Any]:
        started = time.monotonic()
        run, progress = self.run, RunProgress(feedback)
        images = image_metadata(run.pre, run.post, self.place_of("DISPLACEMENT", paths))
        with self._measured("estimate", feedback, progress) as (job, outcome, agreement):
            numbers = {"CORRELATION_BEFORE": agreement.before, "CORRELATION_AFTER": agreement.after}
            numbers |= self._judge(job, outcome, agreement, progress)
            metadata = {**self._metadata(outcome), **images, **verdict_metadata(numbers)}
            numbers |= self._write(paths, job, metadata, progress)
        log_verdict(feedback, numbers, unit_of(run.ground))
        seconds = round(time.monotonic() - started, 3)
        return {**paths, **numbers, "DEVICE_USED": outcome["device"], "SECONDS": seconds}

    def measure_raw(self, keep: Callable[[ArrayFolder, float], None], feedback) -> None:
        """Measure the pair, and give ``keep`` its arrays before regularisation, and its pixel locking.

        Raises NothingMeasured.
        """
        with self._measured("measure", feedback, RunProgress(feedback)) as (job, outcome, _):
            windows = (window for _, window in tiles(self.run.grid.shape))
            if not any(np.isfinite(job.arrays.read("raw_flow", window)).any() for window in windows):
                raise NothingMeasured
            keep(job.arrays, outcome["pixel_locking"])

    @contextmanager
    def _measured(
        self, task: str, feedback, progress: RunProgress
    ) -> Iterator[tuple[Job, dict[str, Any], CoregistrationCheck]]:
        """Yield the job, done in a scratch folder, its outcome, and how well the images agree."""
        run = self.run
        confirm_weights(run.options.weights, run.sha256)
        if run.options.scheduler:
            feedback.pushWarning(cluster_sentence(run.options.scheduler))
        identity = identity_of(
            run.pre, run.post, run.grid, self.mask, run.options, run.sha256, progress.cancel
        )
        with scratch(feedback, identity, run.pair) as folder:
            job = Job(task, folder, run.grid.shape, run.options, weights_sha256=run.sha256)
            self.engine.begin()
            push_notes(feedback, self._aligned(job, progress))
            outcome = self.run_engine(job, progress, 10, 90)
            agreement = CoregistrationCheck(**outcome["correlation"])
            agreement.tell(feedback)
            yield job, outcome, agreement

    def _raw_raster(self, path: str, job: Job) -> Raster:
        raw = FlowField(partial(job.arrays.read, "raw_flow"), self.run.grid, self.run.ground)

        def read_confidence(window: Window) -> np.ndarray:
            return job.arrays.read("confidence", window)[None]

        return displacement_raster(path, raw, read_confidence, kind="raw_displacement")

    def _judge(
        self, job: Job, outcome: dict[str, Any], agreement: CoregistrationCheck, progress: RunProgress
    ) -> dict[str, Any]:
        """Return the verdict and its figures."""
        grid, ground = self.run.grid, self.run.ground
        pixel = pixel_length(grid, ground)
        read_sigma = sigma_read(partial(job.arrays.read, "uncertainty"), grid, ground)
        flow = FlowField(partial(job.arrays.read, "flow"), grid, ground)
        report = progress.stage(translate("processing", "Judging the result…"), 90, 91)
        figures = figures_of(flow.read, read_sigma, grid.shape, pixel, report)
        return verdict_numbers(figures, pixel, agreement, bool(outcome.get("limit_reached")))

    def _aligned(self, job: Job, progress: RunProgress) -> list[str]:
        """Align the images into the job, and return the notes for the log.

        This is done in every run. Earlier measurements are used if they are of the same pixels.
        """
        run = self.run
        report = progress.stage(translate("processing", "Aligning the images…"), 0, 10)
        return list(align(run.pre, run.post, run.grid, self.mask, job.arrays, report, progress.cancel).notes)

    def _metadata(self, outcome: dict[str, Any]) -> dict[str, str]:
        run = self.run
        return self.engine_metadata(
            outcome,
            pair=run.pair,
            pre=f"{run.pre.path}, band {run.pre.band}",
            post=f"{run.post.path}, band {run.post.band}",
            weights_sha256=run.sha256,
            parameters=json.dumps({**asdict(run.options), "mask_polygons": len(self.mask)}),
            pixel_locking=outcome["pixel_locking"] or "",
            correlation="{before} → {after}, by chance {chance}".format(**outcome["correlation"]),
        )

    def _least_error(self) -> tuple[float, float]:
        """Return the σ (east, north) that all pixels exceed where none is trusted."""
        return (TRUSTED_PX * pixel_length(self.run.grid, self.run.ground),) * 2

    def _write(self, paths, job: Job, metadata: dict[str, str], progress: RunProgress) -> dict[str, float]:
        """Write the results, note how to show them, and return the numbers of the run."""
        grid, ground = self.run.grid, self.run.ground
        flow, raw = (FlowField(partial(job.arrays.read, name), grid, ground) for name in ("flow", "raw_flow"))

        uncertainty = partial(job.arrays.read, "uncertainty")
        rasters = [displacement_raster(paths["DISPLACEMENT"], flow, confidence_read(uncertainty))]
        rasters += derived_rasters(paths, flow)
        if RAW in paths:
            rasters.append(self._raw_raster(paths[RAW], job))
        if UNCERTAINTY in paths:
            sigma = sigma_read(uncertainty, grid, ground)
            rasters.append(uncertainty_raster(paths[UNCERTAINTY], sigma, grid.shape, unit_of(ground)))
        report = progress.stage(translate("processing", "Measuring the noise…"), 91, 92)
        noise_east, noise_north = noise(raw.read, grid.shape, report)
        write_all(rasters, grid, metadata, progress, 92)
        refuse_empty(rasters)
        error = stated_error(metadata) or self._least_error()
        self.shown = {raster.path: layers_of(raster, error) for raster in rasters}
        return {
            "VALID_SHARE": rasters[0].tally.finite_share,
            "NOISE_EAST": noise_east,
            "NOISE_NORTH": noise_north,
        }


def _add_numbers(algorithm: MicroflowAlgorithm) -> None:
    for name, label in (
        ("VALID_SHARE", translate("processing", "Share of pixels with a result (0–1)")),
        ("NOISE_EAST", translate("processing", "Noise of the east component (m)")),
        ("NOISE_NORTH", translate("processing", "Noise of the north component (m)")),
        (
            "CORRELATION_BEFORE",
            translate("processing", "Local correlation of the images, −1 to 1"),
        ),
        (
            "CORRELATION_AFTER",
            translate("processing", "Local correlation once the image after is moved back by the result"),
        ),
        ("SECONDS", translate("processing", "Time taken (s)")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
    algorithm.addOutput(QgsProcessingOutputString("DEVICE_USED", translate("processing", "Device used")))
