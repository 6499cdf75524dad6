"""Define microflow:combinedisplacements: combine displacement rasters of one motion, with errors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers
from qgis.PyQt.QtCore import QCoreApplication

from ..core.arrays import bytes_per_pixel
from ..core.errors import TooFewFields, UncertaintyCount
from ..core.grid import Grid
from ..io.read import Operation
from .algorithm import MicroflowAlgorithm
from .combination import (
    Fields,
    add_combined_outputs,
    combined_rasters,
    copied,
    image_names,
    operations_to_first,
    write_combination,
)
from .displacement_input import DisplacementField, read_displacement
from .messages import push_notes
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import refuse_empty, write_all
from .results import layers_of
from .scratch import refuse_small_disk, scratch

translate = QCoreApplication.translate


class CombineRun(NamedTuple):
    """Hold the parameters as plain values."""

    fields: list[DisplacementField]
    sigmas: list[DisplacementField]
    names: list[str]
    images: list[tuple[str, str]]
    operations: list[Operation]  # of each field and then each σ, from its CRS to that of the first
    notes: list[str]

    @property
    def grid(self) -> Grid:
        return self.fields[0].grid

    @property
    def pair(self) -> str:
        return _title(self.names)

    @property
    def inputs(self) -> list[str]:
        return [field.sources[0].path for field in (*self.fields, *self.sigmas)]


class CombineDisplacements(MicroflowAlgorithm):
    """Write the robust weighted mean of :mod:`..analysis.combine` as rasters."""

    def name(self) -> str:
        return "combinedisplacements"

    def displayName(self) -> str:
        return translate("processing", "Combine displacements")

    def tags(self) -> list[str]:
        return translate("processing", "stack,mean,average,median,pairs,closure,COSI-Corr,MicMac").split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Combines displacement rasters of the same motion into one.")

    def about(self) -> str:
        return translate(
            "processing",
            "Combines displacement rasters of the same motion, from MicroFlow or from other programs, into "
            "one by a robust weighted mean at each pixel. The error of an image is the same in all of its "
            "pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both "
            "parts of the noise are measured from differences and closures of the rasters themselves. An "
            "image whose pairs deviate from the others is left out and named in the log.\n"
            "The result lies on the grid of the first raster. Others are resampled to it where they differ.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "An error that all rasters share, such as one of the elevation model, does not show in their "
            "differences. With fewer than two images on each side, the two parts of the noise cannot be "
            "separated. Rasters that do not name their images are treated as pairs without a common image.",
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS",
                translate("processing", "Displacements"),
                QgsProcessing.SourceType.TypeRaster,
            ),
            translate(
                "processing",
                "Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.",
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "UNCERTAINTIES",
                translate("processing", "Uncertainties"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            translate(
                "processing",
                "The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to "
                "the north, one standard deviation in metres. Without them, all displacements have the same "
                "weight.",
            ),
        )
        add_combined_outputs(self)

    def read(self, parameters, context) -> CombineRun:
        layers = self.parameterAsLayerList(parameters, "INPUTS", context)
        sigma_layers = self.parameterAsLayerList(parameters, "UNCERTAINTIES", context)
        if len(layers) < 2:
            raise TooFewFields(count=len(layers))
        if sigma_layers and len(sigma_layers) != len(layers):
            raise UncertaintyCount(fields=len(layers), uncertainties=len(sigma_layers))
        fields = [read_displacement(layer) for layer in layers]
        sigmas = [read_displacement(layer) for layer in sigma_layers]
        kept = bytes_per_pixel("field") * len([*fields, *sigmas]) + bytes_per_pixel("combination")
        refuse_small_disk(math.prod(fields[0].grid.shape) * kept)
        operations, notes = operations_to_first(fields, sigmas, context.transformContext())
        names, images = [layer.name() for layer in layers], [image_names(field) for field in fields]
        return CombineRun(fields, sigmas, names, images, operations, notes)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        push_notes(feedback, run.notes)
        with scratch(feedback) as folder:
            readers = copied([*run.fields, *run.sigmas], run.grid, run.operations, folder, progress)
            count, ground = len(run.fields), run.fields[0].ground
            fields = Fields(run.names, run.images, readers[:count], readers[count:], run.grid, ground)
            combination = write_combination(fields, folder, feedback, progress, (20, 70))
            rasters = combined_rasters(paths, combination, run.grid, ground)
            metadata = run_metadata(self.id(), pair=run.pair, inputs="; ".join(run.inputs))
            write_all(rasters, run.grid, metadata, progress, 70)
            refuse_empty(rasters)
        self.shown = {raster.path: layers_of(raster) for raster in rasters}
        return {**paths, **combination.numbers}


def _title(names: Sequence[str]) -> str:
    return translate("processing", "{first} and {count} more").format(first=names[0], count=len(names) - 1)
