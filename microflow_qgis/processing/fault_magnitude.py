"""Define microflow:faultmagnitude: the jump of a displacement field across faults, and its strain."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingParameterRasterDestination
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.faults import Measures
from ..core.arrays import bytes_per_pixel
from ..core.errors import NoData
from ..engine.job import FAULT_SCALE, Job
from ..io.read import open_image
from .algorithm import MicroflowAlgorithm
from .displacement_input import DisplacementField, displacement_input
from .parameters import add_displacement_input, number
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import (
    Block,
    fault_magnitude_raster,
    measured,
    refuse_empty,
    strain_raster,
    tile_count,
    tiles,
    write_all,
)
from .results import layers_of
from .scratch import refuse_small_disk, scratch
from .stated_error import stated_error

translate = QCoreApplication.translate


class FaultRun(NamedTuple):
    """Hold the parameters as plain values."""

    field: DisplacementField
    scale: float

    @property
    def pair(self) -> str:
        return self.field.name

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]


class FaultMagnitude(MicroflowAlgorithm):
    """Write the measures of :mod:`..analysis.faults` as rasters."""

    def name(self) -> str:
        return "faultmagnitude"

    def displayName(self) -> str:
        return translate("processing", "Fault magnitude")

    def tags(self) -> list[str]:
        return translate(
            "processing", "fault,rupture,offset,strain,shear,dilatation,rotation,gradient"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Shows where a displacement field jumps, and by how many metres.")

    def about(self) -> str:
        return translate(
            "processing",
            "Shows where a displacement field jumps, and by how much: the largest singular value of its "
            "Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient "
            "over 12 scales on every side is subtracted first, so a translation and a uniform ramp give "
            "zero.\n"
            "Shear, dilatation and rotation are computed from the same gradient, background included, and "
            "have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on "
            "a sinistral fault.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and "
            "straight, and compare with the noise of the displacement. A fault zone wider than the scale "
            "gives less than its offset; measure its offset with a profile.",
        )

    def initAlgorithm(self, configuration=None):
        add_displacement_input(self)
        self.add(
            number("SCALE", translate("processing", "Scale (px)"), FAULT_SCALE),
            translate(
                "processing",
                "Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur "
                "more; pixels within this distance of missing pixels get no result.",
            ),
        )
        _add_outputs(self)

    def read(self, parameters, context) -> FaultRun:
        field = displacement_input(self, parameters, context)
        refuse_small_disk(math.prod(field.grid.shape) * bytes_per_pixel("measures"))
        return FaultRun(field, self.parameterAsDouble(parameters, "SCALE", context))

    def compute(self, paths, feedback) -> dict[str, Any]:
        progress = RunProgress(feedback)
        with scratch(feedback) as folder:
            job = Job("measures", folder, self.run.field.grid.shape)
            report = progress.stage(translate("processing", "Measuring…"), 0, 70)
            self._measure(job, report, progress)
            self._write(paths, job, progress)
        return dict(paths)

    def _measure(self, job: Job, report, progress: RunProgress) -> None:
        field = self.run.field
        blocks = measured(field.reader(), field.grid, field.ground, self.run.scale)
        job.arrays.create("measures")
        any_finite = False
        for window, measures in progress.counted(blocks, tile_count(field.grid.shape), report):
            progress.cancel.check()
            job.arrays.write("measures", window, np.stack(measures))
            any_finite |= bool(np.isfinite(measures.fault_magnitude).any())
        if not any_finite:
            raise NoData(path=field.sources[0].path, band=field.sources[0].band)

    def _write(self, paths, job: Job, progress: RunProgress) -> None:
        field, rasters = self.run.field, []
        grid, unit = field.grid, field.unit
        for index, kind in enumerate(Measures._fields):
            if kind.upper() not in paths:
                continue
            blocks = _blocks(job, index)
            if kind == "fault_magnitude":
                rasters.append(fault_magnitude_raster(paths[kind.upper()], blocks, grid, unit))
            else:
                rasters.append(strain_raster(kind, paths[kind.upper()], blocks, grid))
        metadata = run_metadata(
            self.id(), pair=self.run.pair, input=field.sources[0].path, scale=self.run.scale
        )
        write_all(rasters, grid, metadata, progress, 70)
        refuse_empty(rasters)
        error = stated_error(open_image(field.sources[0])[1].GetMetadata())
        self.shown = {raster.path: layers_of(raster, error) for raster in rasters}


def _blocks(job: Job, index: int) -> Iterator[Block]:
    for _, window in tiles(job.shape):
        yield window, job.arrays.read("measures", window)[index][None]


def _add_outputs(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "FAULT_MAGNITUDE", translate("processing", "Fault magnitude")
        ),
        translate("processing", "GeoTIFF of the displacement's jump in metres."),
    )
    for name, label, text in (
        (
            "SHEAR",
            translate("processing", "Shear"),
            translate(
                "processing", "GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north."
            ),
        ),
        (
            "DILATATION",
            translate("processing", "Dilatation"),
            translate("processing", "GeoTIFF of the dilatation u_x + v_y: positive where the ground opens."),
        ),
        (
            "ROTATION",
            translate("processing", "Rotation"),
            translate("processing", "GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault."),
        ),
    ):
        algorithm.add(QgsProcessingParameterRasterDestination(name, label, None, True, False), text)
