"""Define microflow:moveback: move any raster back by the measured displacement."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterRasterLayer, QgsRaster
from qgis.PyQt.QtCore import QCoreApplication

from ..core.displacement import pixel_length
from ..core.errors import NoData
from ..core.grid import Grid
from ..core.statistics import Tally
from ..io.move import Mover
from ..io.read import Operation, Pixels, Source, open_image
from ..io.write import Band
from .algorithm import MicroflowAlgorithm
from .displacement_input import DisplacementField, displacement_input
from .layers import source_of
from .messages import push_notes
from .parameters import choice, word
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import Raster, tiles, write_all
from .transformation import refuse_inaccurate, transformation

translate = QCoreApplication.translate

RESAMPLINGS = ("spline", "nearest")


class MoveBackRun(NamedTuple):
    """Hold the parameters as plain values."""

    images: list[Source]
    grid: Grid
    field: DisplacementField
    nearest: bool
    operation: Operation  # from the raster's reference system to that of the displacement
    notes: list[str]

    @property
    def inputs(self) -> list[str]:
        return [self.images[0].path, self.field.sources[0].path]


class MoveBack(MicroflowAlgorithm):
    """Resample every band of a raster once."""

    def name(self) -> str:
        return "moveback"

    def displayName(self) -> str:
        return translate("processing", "Move raster back")

    def tags(self) -> list[str]:
        return translate(
            "processing", "coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Moves any raster from after the motion back onto the image before.")

    def about(self) -> str:
        return translate(
            "processing",
            "Undoes the measured displacement in a raster from after the motion: each pixel of the result "
            "takes the value from the place that its ground moved to. Other bands of the image after, a "
            "classification or an elevation model of that date then lie on the image before, pixel on "
            "pixel.\n"
            "The result has the raster's own pixels and all its bands, float32. It is resampled once, "
            "whatever the grids and reference systems of both are. Where the displacement is unknown there "
            "is no value. To take out a constant shift or a ramp only, move by the part that Correct "
            "displacement removed.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Errors of the displacement move the raster too: where the confidence is low, the result is "
            "distorted. Real motion is undone as well as errors of registration. Keep that in mind when you "
            "look for changes of the ground in the result.",
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", translate("processing", "Raster to move")),
            translate("processing", "A raster of the ground after the motion, with one band or many."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DISPLACEMENT", translate("processing", "Displacement")),
            translate(
                "processing", "The displacement from before to after, as Estimate displacement gives it."
            ),
        )
        self.add(
            choice("RESAMPLING", translate("processing", "Resampling"), RESAMPLINGS),
            translate(
                "processing",
                "spline for images, elevations and other quantities; nearest for classes, which must not be "
                "mixed.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("processing", "Moved back")),
            translate("processing", "GeoTIFF on the raster's own pixels, NaN where there is no value."),
        )

    def read(self, parameters, context) -> MoveBackRun:
        layer = self.raster(parameters, "INPUT", context)
        provider = layer.dataProvider()
        images = [
            source_of(layer, number)
            for number in range(1, layer.bandCount() + 1)
            if provider.colorInterpretation(number) != QgsRaster.ColorInterpretation.AlphaBand
        ]
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        nearest = word(self, parameters, "RESAMPLING", context) == "nearest"
        grid = open_image(images[0], classes=nearest)[0].grid
        way = transformation(layer.crs(), field.crs, context.transformContext())
        pixel = pixel_length(field.grid, field.ground)
        notes = refuse_inaccurate(way, layer.crs(), field.crs, pixel, allowed=True)
        return MoveBackRun(images, grid, field, nearest, way.operation, notes)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        datasets = [open_image(source, classes=run.nearest)[1] for source in run.images]
        pixels = [Pixels(dataset, source) for dataset, source in zip(datasets, run.images)]
        push_notes(feedback, run.notes)
        read = run.field.flow_reader()
        mover = Mover(pixels, run.grid, run.field.grid, read, run.nearest, run.operation)
        bands = [_band(one) for one in pixels]
        blocks = ((window, mover.read(window)) for _, window in tiles(run.grid.shape))
        raster = Raster("moved", paths["OUTPUT"], bands, blocks, Tally(run.grid.shape))
        metadata = run_metadata(
            self.id(),
            pair=run.field.name,
            input=run.images[0].path,
            displacement=run.field.sources[0].path,
            resampling=RESAMPLINGS[run.nearest],
        )
        write_all([raster], run.grid, metadata, progress, 0)
        if not raster.tally.finite_share:
            raise NoData(path=run.field.sources[0].path, band=1)
        return dict(paths)


def _band(pixels: Pixels) -> Band:
    """Return the name and the unit of a band."""
    band = pixels.dataset.GetRasterBand(pixels.source.band)
    return Band(band.GetDescription() or f"band {pixels.source.band}", band.GetUnitType())
