"""Define microflow:correctdisplacement: remove shift, ramp, stripes and outliers from a displacement."""

from __future__ import annotations

import json
import math
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.correction import STRIPES, Correction, Plan, find_correction
from ..analysis.reference import SURFACES
from ..core.arrays import bytes_per_pixel
from ..core.displacement import displacement, flow
from ..core.statistics import Read
from ..engine.job import Bounds, Job, Options
from .corrected_rasters import CorrectedField
from .correction import (
    CorrectionInput,
    correction_input,
    correction_metadata,
    correction_notes,
    correction_warnings,
    pixel_angle,
    reported,
)
from .displacement_input import displacement_input, uncertainty_input
from .engine_algorithm import EngineAlgorithm
from .messages import push_notes
from .parameters import number
from .progress import RunProgress
from .provenance import inherited_images, run_metadata
from .rasters import refuse_empty, tile_count, write_all
from .results import layers_of
from .scratch import refuse_small_disk, scratch
from .trace_lines import trace_of

translate = QCoreApplication.translate

OUTLIERS = ("keep", "remove", "fill")
SURFACE = "shift"  # by default
STRIPE_ANGLE = Bounds(0.0, -360.0, 360.0)  # degrees
STRIPE_WINDOW = Bounds(0.0, 0.0, 1e6)  # px


class CorrectRun(NamedTuple):
    """Hold the parameters as plain values."""

    given: CorrectionInput
    plan: Plan
    outliers: str

    @property
    def pair(self) -> str:
        return self.given.displacement.name

    @property
    def inputs(self) -> list[str]:
        uncertainty = self.given.uncertainty
        paths = [self.given.displacement.sources[0].path]
        return paths if uncertainty is None else [*paths, uncertainty.sources[0].path]


class CorrectDisplacement(EngineAlgorithm):
    """Apply the correction of :mod:`..analysis.correction` to rasters; the engine only fills outliers."""

    def name(self) -> str:
        return "correctdisplacement"

    def displayName(self) -> str:
        return translate("processing", "Correct displacement")

    def tags(self) -> list[str]:
        return translate(
            "processing",
            "shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing",
            "Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.",
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Stable ground should show no motion. Any motion that it shows is an error of the images: a "
            "shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground "
            "and subtracted everywhere.\n"
            "Quiet ground is found automatically: trusted pixels away from high fault magnitude and from "
            "the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the "
            "two sides of a fault. This offset is not removed, and both sides are assumed to move by equal "
            "and opposite amounts.\n"
            "The log and the file state what was removed, and how much of the offset across the trace was "
            "removed with it.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "What is fitted may be real motion: displacement that decays away from a fault looks like a "
            "ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift "
            "before a plane, and look at what was removed. Only a displacement measured on the ground, by "
            "GNSS for example, can settle the question.",
        )

    def initAlgorithm(self, configuration=None):
        _add_inputs(self)
        _add_choices(self)
        _add_outputs(self)

    def read(self, parameters, context) -> CorrectRun:
        field = displacement_input(self, parameters, context)
        uncertainty = uncertainty_input(self, parameters, context, field)
        polygons = (self.parameterAsSource(parameters, name, context) for name in ("STABLE", "MOVING"))
        traces = trace_of(self, parameters, field.grid, field.crs, context)
        given = correction_input(field, uncertainty, *polygons, traces, context)
        surface, stripes, treatment = (
            self._word(parameters, name, context) for name in ("SURFACE", "STRIPES", "OUTLIERS")
        )
        azimuth = self.parameterAsDouble(parameters, "STRIPE_ANGLE", context)
        window = self.parameterAsDouble(parameters, "STRIPE_WINDOW", context)
        if treatment == "fill":
            rows, cols = field.grid.shape
            refuse_small_disk(rows * cols * bytes_per_pixel("raw_flow", "flow", "confidence"))
        return CorrectRun(given, Plan(surface, stripes, pixel_angle(field, azimuth), window), treatment)

    def _word(self, parameters, name: str, context) -> str:
        value = self.parameterAsEnumString(parameters, name, context)
        options = self.parameterDefinition(name).options()
        return str(options[int(value)] if value.isdigit() else value)

    def prepareAlgorithm(self, parameters, context, feedback):
        self.fills = self._word(parameters, "OUTLIERS", context) == "fill"
        if self.fills:
            return super().prepareAlgorithm(parameters, context, feedback)
        return super(EngineAlgorithm, self).prepareAlgorithm(parameters, context, feedback)

    def checkParameterValues(self, parameters, context):
        self.fills = self._word(parameters, "OUTLIERS", context) == "fill"
        return super().checkParameterValues(parameters, context)

    def check_requirements(self) -> None:
        if self.fills:
            super().check_requirements()

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        report = progress.stage(translate("processing", "Looking at quiet ground…"), 0, 50)
        correction = find_correction(run.given.field(), run.plan, reported(report, progress.cancel.check))
        push_notes(feedback, correction_notes(run.given, correction))
        for warning in correction_warnings(run.given, correction):
            feedback.pushWarning(warning)
        if run.outliers == "fill":
            with scratch(feedback) as folder:
                job = Job("regularize", folder, run.given.grid.shape, Options())
                self._fill(job, correction, progress)
                self._write(paths, correction, job, progress)
        else:
            self._write(paths, correction, None, progress)
        return {
            **paths,
            "NMAD_BEFORE": correction.noise_before,
            "NMAD_AFTER": correction.noise_after,
            "OFFSET_SHARE_REMOVED": correction.offset_share,
        }

    def _fill(self, job: Job, correction: Correction, progress: RunProgress) -> None:
        """Fill outliers with the regulariser's estimate from their neighbours."""
        given, grid = self.run.given, self.run.given.grid
        for name in ("raw_flow", "confidence"):
            job.arrays.create(name)
        report = progress.stage(translate("processing", "Looking for outliers…"), 50, 60)
        confidence = given.displacement.confidence_reader()
        tiles = self._field(correction).tiles()
        for tile, values, bad in progress.counted(tiles, tile_count(grid.shape), report):
            progress.cancel.check()
            weight = np.nan_to_num(confidence(tile.write), nan=1.0)
            good = ~bad & np.isfinite(values[0])
            values[:, bad] = np.median(values[:, good], axis=1)[:, None] if good.any() else 0.0
            part = flow(values, grid, given.displacement.ground, tile.write)
            job.arrays.write("raw_flow", tile.write, part)
            job.arrays.write("confidence", tile.write, np.where(bad, 0.0, np.clip(weight, 0, 1)))
        self.run_engine(job, progress, 60, 85)

    def _field(self, correction: Correction) -> CorrectedField:
        return CorrectedField(self.run.given, correction, self.run.outliers == OUTLIERS[0])

    def _filled(self, job: Job) -> Read:
        """Return what reads the displacement that the regulariser gave."""
        given = self.run.given
        return lambda window: displacement(
            job.arrays.read("flow", window), given.grid, given.displacement.ground, window
        )

    def _write(self, paths, correction: Correction, job: Job | None, progress: RunProgress) -> None:
        run, field = self.run, self.run.given.displacement
        filled = None if job is None else self._filled(job)
        rasters = self._field(correction).rasters(paths, filled)
        parameters = {**run.plan._asdict(), "outliers": run.outliers, "trace_lines": len(run.given.traces)}
        metadata = {
            **correction_metadata(run.given, correction),
            **run_metadata(
                self.id(), pair=run.pair, input=field.sources[0].path, parameters=json.dumps(parameters)
            ),
        }
        if math.isfinite(correction.offset_share):
            metadata["MICROFLOW_OFFSET_SHARE_REMOVED"] = f"{correction.offset_share:.4g}"
        metadata |= inherited_images(field.sources[0].path, self.place_of("OUTPUT", paths))
        write_all(rasters, field.grid, metadata, progress, 50 if job is None else 85)
        refuse_empty(rasters[:1])
        self.shown = {raster.path: layers_of(raster) for raster in rasters}
        if field.confidence is None:
            self.shown[rasters[0].path] = layers_of(rasters[0])[:2]


def _add_inputs(algorithm: CorrectDisplacement) -> None:
    polygons, lines = (
        QgsProcessing.SourceType.TypeVectorPolygon,
        QgsProcessing.SourceType.TypeVectorLine,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("INPUT", translate("processing", "Displacement")),
        translate(
            "processing",
            "A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right "
            "and upwards in pixels where it has no coordinate reference system), and, where it has one, "
            "band 3 of confidence from 0 to 1.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "UNCERTAINTY", translate("processing", "Uncertainty"), None, optional=True
        ),
        translate(
            "processing",
            "One standard deviation of east and of north, in metres, on the same grid. Without it, the "
            "confidence decides which pixels are trusted.",
        ),
    )
    for name, label, kind, text in (
        (
            "STABLE",
            translate("processing", "Ground that stands still"),
            polygons,
            translate(
                "processing", "Polygons on ground that does not move. The errors are fitted only there."
            ),
        ),
        (
            "MOVING",
            translate("processing", "Ground that moves"),
            polygons,
            translate(
                "processing",
                "Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.",
            ),
        ),
        (
            "TRACE",
            translate("processing", "Fault trace"),
            lines,
            translate(
                "processing",
                "Lines along the fault. Its offset stays in the field, ground within a few pixels of it is "
                "left out of the fit, and the share of the offset that the correction removes is stated.",
            ),
        ),
    ):
        algorithm.add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=True), text)


def _add_choices(algorithm: CorrectDisplacement) -> None:
    for name, label, options, default, text in (
        (
            "SURFACE",
            translate("processing", "Surface to remove"),
            SURFACES,
            SURFACE,
            translate(
                "processing",
                "The surface that is subtracted from each component: none, a constant shift, a plane, or a "
                "surface of second (quadratic) or third degree (cubic).",
            ),
        ),
        (
            "STRIPES",
            translate("processing", "Stripes"),
            STRIPES,
            STRIPES[0],
            translate(
                "processing",
                "auto looks for the direction of stripes in the field and subtracts what is constant along "
                "it: lines, steps between detectors, jitter. If no direction is clear, it subtracts "
                "nothing. angle uses the direction that you give.",
            ),
        ),
        (
            "OUTLIERS",
            translate("processing", "Outliers"),
            OUTLIERS,
            OUTLIERS[0],
            translate(
                "processing",
                "Values that are very uncertain, far from the median of their neighbours, or isolated: keep "
                "them, remove them, or replace them by the regulariser from the values around them.",
            ),
        ),
    ):
        parameter = QgsProcessingParameterEnum(name, label, list(options), False, default, False, True)
        algorithm.add(parameter, text)
    algorithm.add(
        number("STRIPE_ANGLE", translate("processing", "Direction of the stripes (°)"), STRIPE_ANGLE),
        translate("processing", "Degrees clockwise from north; used where Stripes is angle."),
    )
    algorithm.add(
        number("STRIPE_WINDOW", translate("processing", "Window along a stripe (px)"), STRIPE_WINDOW),
        translate(
            "processing",
            "The length over which the median of a line is taken, in pixels; 0 takes the whole line. "
            "Stripes whose value changes along their length need a window.",
        ),
        advanced=True,
    )


def _add_outputs(algorithm: CorrectDisplacement) -> None:
    for name, label, text, optional in (
        (
            "OUTPUT",
            translate("processing", "Corrected displacement"),
            translate(
                "processing",
                "GeoTIFF of three bands: displacement to the east and to the north in metres, and the "
                "confidence of the input, where it has one. Its metadata state what was removed.",
            ),
            False,
        ),
        (
            "REMOVED",
            translate("processing", "What was removed"),
            translate("processing", "GeoTIFF of what was removed, east and north, in metres."),
            True,
        ),
        (
            "OUTPUT_UNCERTAINTY",
            translate("processing", "Corrected uncertainty"),
            translate(
                "processing",
                "GeoTIFF of one standard deviation of the corrected displacement, east and north, in "
                "metres. It includes the error of the fit.",
            ),
            True,
        ),
    ):
        algorithm.add(
            QgsProcessingParameterRasterDestination(name, label, None, optional, not optional), text
        )
    for name, label in (
        ("NMAD_BEFORE", translate("processing", "Noise of quiet ground before (m)")),
        ("NMAD_AFTER", translate("processing", "Noise of quiet ground after (m)")),
        ("OFFSET_SHARE_REMOVED", translate("processing", "Share of the fault's offset removed (0–1)")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
