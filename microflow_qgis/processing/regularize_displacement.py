"""Define microflow:regularizedisplacement: smooth a displacement field without blurring its faults."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingOutputString, QgsProcessingParameterRasterDestination
from qgis.PyQt.QtCore import QCoreApplication

from ..core.arrays import bytes_per_pixel
from ..core.errors import NoData
from ..engine.job import Job, Options
from .correction import motion_metadata
from .displacement_input import DisplacementField, displacement_input
from .engine_algorithm import EngineAlgorithm
from .messages import push_notes
from .parameters import (
    add_derived_outputs,
    add_device,
    add_displacement_input,
    add_penalty,
    add_smoothing_trace,
    add_tv_strength,
    word,
)
from .progress import RunProgress
from .provenance import inherited_images
from .rasters import (
    FlowField,
    derived_rasters,
    displacement_raster,
    refuse_empty,
    tile_count,
    tiles,
    write_all,
)
from .results import layers_of
from .scratch import refuse_small_disk, scratch
from .trace_lines import smoothing_trace

translate = QCoreApplication.translate


class RegularizeRun(NamedTuple):
    """Hold the parameters as plain values."""

    field: DisplacementField
    options: Options

    @property
    def pair(self) -> str:
        return self.field.name

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]


class RegularizeDisplacement(EngineAlgorithm):
    """Apply the last step of the estimate alone, to any displacement raster."""

    def name(self) -> str:
        return "regularizedisplacement"

    def displayName(self) -> str:
        return translate("processing", "Regularise displacement")

    def tags(self) -> list[str]:
        return translate(
            "processing", "smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Smooths a displacement field and keeps its faults sharp.")

    def about(self) -> str:
        return translate(
            "processing",
            "Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own "
            "results, or those of other programs. Displacements in metres are converted to pixels for the "
            "smoothing and back again, so the strength has the same meaning everywhere. If the raster has a "
            "third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.\n"
            "Missing pixels stay missing.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than "
            "a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or "
            "disappears. Compare with the field before smoothing.",
        )

    def initAlgorithm(self, configuration=None):
        add_displacement_input(self)
        add_tv_strength(self)
        add_penalty(self)
        add_smoothing_trace(self)
        add_device(self)
        self.add(
            QgsProcessingParameterRasterDestination(
                "OUTPUT", translate("processing", "Regularised displacement")
            ),
            translate(
                "processing",
                "GeoTIFF of three bands: displacement to the east and to the north in metres, and the "
                "confidence of the input, where it has one.",
            ),
        )
        add_derived_outputs(self, by_default=False)
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", translate("processing", "Device used")))

    def read(self, parameters, context) -> RegularizeRun:
        field = displacement_input(self, parameters, context)
        options = Options(
            tv_strength=self.parameterAsDouble(parameters, "TV_STRENGTH", context),
            penalty=word(self, parameters, "PENALTY", context),
            device=word(self, parameters, "DEVICE", context),
            trace=smoothing_trace(self, parameters, field.grid, field.crs, context),
        )
        refuse_small_disk(math.prod(field.grid.shape) * bytes_per_pixel("raw_flow", "flow", "confidence"))
        return RegularizeRun(field, options)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        with scratch(feedback) as folder:
            job = Job("regularize", folder, run.field.grid.shape, run.options)
            push_notes(feedback, self._read_input(job, progress))
            outcome = self.run_engine(job, progress, 10, 90)
            self._write(paths, job, outcome, progress)
        return {**paths, "DEVICE_USED": outcome["device"]}

    def _read_input(self, job: Job, progress: RunProgress) -> list[str]:
        """Write the job's raw_flow and confidence; return the notes for the log."""
        field = self.run.field
        for name in ("raw_flow", "confidence"):
            job.arrays.create(name)
        read, read_confidence = field.flow_reader(), field.confidence_reader()
        report = progress.stage(translate("processing", "Reading the displacement…"), 0, 10)
        any_finite, lowest, highest = False, 0.0, 1.0
        for _, window in progress.counted(tiles(field.grid.shape), tile_count(field.grid.shape), report):
            progress.cancel.check()
            part = read(window)
            job.arrays.write("raw_flow", window, part)
            any_finite |= bool(np.isfinite(part).all(axis=0).any())
            confidence = read_confidence(window)
            confidence[np.isnan(confidence)] = 1
            job.arrays.write("confidence", window, confidence)
            lowest, highest = min(lowest, confidence.min()), max(highest, confidence.max())
        if not any_finite:
            raise NoData(path=field.sources[0].path, band=field.sources[0].band)
        if lowest >= 0 and highest <= 1:
            return []
        self.run = self.run._replace(field=replace(field, confidence=None))
        job.arrays.path("confidence").unlink()  # without it all pixels have the same weight
        return [
            translate(
                "processing",
                "Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and "
                "1: the band is not used, and all pixels have the same weight.",
            ).format(lowest=lowest, highest=highest)
        ]

    def _write(self, paths: dict[str, str], job: Job, outcome: dict[str, Any], progress: RunProgress) -> None:
        run = self.run
        field = FlowField(partial(job.arrays.read, "flow"), run.field.grid, run.field.ground)
        read_confidence = run.field.confidence_reader()
        raster = displacement_raster(
            paths["OUTPUT"],
            field,
            lambda window: read_confidence(window)[None],
            kind="regularized_displacement",
        )
        derived = derived_rasters(paths, field)
        metadata = self.engine_metadata(
            outcome,
            pair=run.pair,
            input=run.field.sources[0].path,
            parameters=json.dumps({"tv_strength": run.options.tv_strength, "penalty": run.options.penalty}),
        )
        metadata |= inherited_images(run.field.sources[0].path, self.place_of("OUTPUT", paths))
        metadata = {**motion_metadata(run.field.sources[0]), **metadata}
        write_all([raster, *derived], run.field.grid, metadata, progress, 90)
        refuse_empty([raster])
        layers = layers_of(raster)
        self.shown = {
            raster.path: layers if run.field.confidence else layers[:2],
            **{other.path: layers_of(other) for other in derived},
        }
