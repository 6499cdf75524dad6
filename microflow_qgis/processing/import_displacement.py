"""Define microflow:importdisplacement: convert another program's result to this plugin's layout."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import ForeignUnknown, NoData
from ..core.grid import SMALLEST_IMAGE
from ..core.statistics import Tally
from ..engine.job import Bounds
from ..io.formats.convert import Choices, Conversion, place, settle, share_of_zeros
from ..io.formats.foreign import NODATA, SIGNS, UNITS, Foreign
from ..io.formats.recognise import FORMATS, recognise
from ..io.ground import ground_of
from ..io.read import Source, describe
from .algorithm import MicroflowAlgorithm
from .bands import displacement_bands, sigma_bands
from .import_notes import many_zeros, metadata_of, notes_of, small_field, values_used
from .layers import source_of
from .messages import push_notes
from .parameters import choice, number, word
from .progress import RunProgress
from .rasters import Block, Raster, tiles, write_all
from .result_dates import dates_in_text
from .results import layers_of
from .sign_on_images import sign_on_images

translate = QCoreApplication.translate

AUTO = "auto"
STEP = Bounds(0.0, 0.0, 1000.0)  # px; 0 is the file's value
PIXEL_SIZE = Bounds(0.0, 0.0, 10_000.0)  # m; 0 is that of the file's cells
MANY_ZEROS = 0.02  # share of cells that are exactly 0; with more, they are probably missing values


class ImportDisplacementRun(NamedTuple):
    """Hold the parameters as plain values."""

    conversion: Conversion
    pair: str
    notes: list[str]

    @property
    def inputs(self) -> list[str]:
        return list(self.conversion.field.files)


class ImportDisplacement(MicroflowAlgorithm):
    """Convert the formats of :mod:`..io.formats` to displacement rasters."""

    def name(self) -> str:
        return "importdisplacement"

    def displayName(self) -> str:
        return translate("processing", "Import displacement")

    def tags(self) -> list[str]:
        return translate(
            "processing",
            "COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,"
            "velocity,convert",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing",
            "Turns another program's offsets or velocities into a displacement raster of this plugin.",
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Reads horizontal displacement, pixel offsets or velocities that another program has measured, "
            "and writes metres to the east and to the north, with confidence, as Estimate displacement "
            "does. Traces, slip, corrections and reports then work on it.\n"
            "The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo "
            "Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, "
            "…_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow "
            "programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from "
            "the file or its format, shown in the log, and written into the result; what you choose here "
            "overrides them.\n"
            "A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres "
            "by the size of the cells on the ground.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Programs differ in sign and do not always document it: compare with a motion that you know, or "
            "give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, "
            "the confidence is 1 everywhere, which does not mean that the field can be trusted.",
        )

    def initAlgorithm(self, configuration=None):
        _add_parameters(self)
        for name, label in (
            ("FORMAT_USED", translate("processing", "Format of the file")),
            ("UNIT_USED", translate("processing", "Unit of the file's values")),
            ("SIGN_USED", translate("processing", "Where the file's values are positive")),
            ("DATES_USED", translate("processing", "Dates")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))

    def read(self, parameters, context) -> ImportDisplacementRun:
        field = self._placed(self._field(parameters, context), parameters, context)
        choices = self._choices(parameters, context)
        ground = ground_of(field.grid)
        notes = []
        if not (choices.sign or field.sign):
            images = self._images(parameters, context)
            if images is not None:
                sign, note = sign_on_images(settle(field, ground, replace(choices, sign=SIGNS[0])), *images)
                choices, notes = replace(choices, sign=sign), [note]
        conversion = settle(field, ground, choices)
        return ImportDisplacementRun(conversion, Path(field.files[0]).name, [*notes_of(conversion), *notes])

    def _field(self, parameters, context) -> Foreign:
        paths = [self.parameterAsFile(parameters, name, context) for name in ("INPUT", "SECOND")]
        for path in filter(None, paths):
            if not os.path.exists(path):
                raise QgsProcessingException(
                    translate("processing", "There is no file {path}.").format(path=path)
                )
        days = self._days(parameters, context)
        return recognise(*paths, word(self, parameters, "FORMAT", context), days)

    def _placed(self, field: Foreign, parameters, context) -> Foreign:
        """Return the field on the grid of the image before, or with the chosen CRS, if the file has none."""
        if field.grid.crs:
            return field
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if crs.isValid():
            wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
            return replace(field, grid=replace(field.grid, crs=wkt))
        layer = self.parameterAsRasterLayer(parameters, "PRE", context)
        return place(field, describe(source_of(layer, 1)).grid) if layer is not None else field

    def _choices(self, parameters, context) -> Choices:
        chosen = {name: word(self, parameters, name, context) for name in ("UNIT", "SIGN")}
        step, pixel = (self.parameterAsDouble(parameters, name, context) for name in ("STEP", "PIXEL_SIZE"))
        return Choices(
            unit="" if chosen["UNIT"] == AUTO else chosen["UNIT"],
            sign="" if chosen["SIGN"] == AUTO else chosen["SIGN"],
            days=self._days(parameters, context),
            step=step or None,
            pixel=pixel or None,
            nodata=_numbers(self.parameterAsString(parameters, "NODATA", context)),
        )

    def _days(self, parameters, context):
        return dates_in_text(self.parameterAsString(parameters, "DATES", context))

    def _images(self, parameters, context) -> tuple[Source, Source] | None:
        layers = [self.parameterAsRasterLayer(parameters, name, context) for name in ("PRE", "POST")]
        if any(layer is None for layer in layers):
            return None
        pre, post = (source_of(layer, 1) for layer in layers)
        return pre, post

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        conversion = run.conversion
        push_notes(feedback, run.notes)
        grid = conversion.field.grid
        share = share_of_zeros(conversion.field, [window for _, window in tiles(grid.shape)][:64])
        if share > MANY_ZEROS and 0.0 not in conversion.nodata:
            feedback.pushWarning(many_zeros(share))
        if min(grid.shape) < SMALLEST_IMAGE:
            feedback.pushWarning(small_field(grid.shape))
        raster = _raster(paths["DISPLACEMENT"], conversion)
        rasters = [raster]
        if "UNCERTAINTY" in paths and conversion.field.sigma is not None:
            rasters.append(_sigma_raster(paths["UNCERTAINTY"], conversion))
        elif "UNCERTAINTY" in paths:
            feedback.pushWarning(
                translate("processing", "The file holds no errors, so no uncertainty was written.")
            )
        metadata = metadata_of(conversion, self.id(), run.pair, progress.cancel)
        write_all(rasters, grid, metadata, progress, 0)
        if not raster.tally.finite_share:
            raise NoData(path=conversion.field.files[0], band=1)
        self.shown = {made.path: layers_of(made) for made in rasters}
        written = {r.path for r in rasters}
        results = {name: path for name, path in paths.items() if path in written}
        return {**results, **values_used(conversion)}


def proposal(path: str) -> dict[str, Any]:
    """Return the parameters with which a file would be imported, including those that it states.

    Empty if no program's format is recognised in it. Raises the refusals of the formats.
    """
    try:
        field = recognise(path)
    except ForeignUnknown:
        return {}
    if field.format == "plain" and not (field.unit and field.sign):
        return {}
    return {
        "INPUT": path,
        "FORMAT": field.format,
        "UNIT": field.unit or AUTO,
        "SIGN": field.sign or AUTO,
        "DATES": f"{field.days[0]} {field.days[1]}" if field.days else "",
        "STEP": field.step if field.unit == "px" else STEP.default,
    }


def _raster(path: str, conversion: Conversion) -> Raster:
    """Return east, north and confidence as a raster."""
    unit, shape = ("m" if conversion.in_metres else "px"), conversion.field.grid.shape
    return Raster(
        "displacement", path, displacement_bands(unit), _blocks(conversion.read, shape), Tally(shape, 2)
    )


def _sigma_raster(path: str, conversion: Conversion) -> Raster:
    unit, shape = ("m" if conversion.in_metres else "px"), conversion.field.grid.shape
    return Raster(
        "uncertainty", path, sigma_bands(unit), _blocks(conversion.read_sigma, shape), Tally(shape, 2)
    )


def _blocks(read, shape: tuple[int, int]) -> Iterator[Block]:
    for _, window in tiles(shape):
        yield window, read(window)


def _numbers(text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part.replace("−", "-")) for part in re.split(r"[\s,;]+", text.strip()) if part)
    except ValueError:
        raise QgsProcessingException(
            translate(
                "processing", "{text} is not a list of numbers. Write the no-data values like this: -9999, 0."
            ).format(text=text)
        ) from None


def _all_files() -> str:
    """Return a filter that also accepts names without a dot, such as ENVI's."""
    return translate("processing", "All files") + " (*)"


def _add_parameters(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile("INPUT", translate("processing", "File"), fileFilter=_all_files()),
        translate(
            "processing",
            "The file that the other program has written. If there are two, choose either: the other is "
            "found in the same folder by its name.",
        ),
    )
    algorithm.add(
        choice("FORMAT", translate("processing", "Format"), FORMATS),
        translate(
            "processing",
            "The program that wrote the file. auto recognises it from the file. plain is any raster whose "
            "first two bands are the components to the east and to the north.",
        ),
    )
    algorithm.add(
        choice("UNIT", translate("processing", "Unit"), (AUTO, *UNITS)),
        translate("processing", "The unit of the values: auto is that of the file or its format."),
    )
    algorithm.add(
        choice("SIGN", translate("processing", "Sign"), (AUTO, *SIGNS)),
        translate(
            "processing",
            "Where the first and the second component are positive. auto is the format's convention; where "
            "it "
            "has none, as with the published MicroFlow programs, the sign is measured on both images.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterString("DATES", translate("processing", "Dates"), "", optional=True),
        translate(
            "processing",
            "The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file "
            "does not state them. In a TICOI cube they select the period.",
        ),
    )
    _add_images(algorithm)
    _add_advanced(algorithm)
    algorithm.add(
        QgsProcessingParameterRasterDestination("DISPLACEMENT", translate("processing", "Displacement")),
        translate(
            "processing",
            "GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence "
            "from 0 to 1.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "UNCERTAINTY", translate("processing", "Uncertainty"), optional=True, createByDefault=False
        ),
        translate(
            "processing",
            "GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the "
            "program has written errors.",
        ),
    )


def _add_images(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterLayer("PRE", translate("processing", "Image before"), optional=True),
        translate(
            "processing",
            "The image on whose pixels the field was measured. A file without coordinates is placed on it; "
            "together with the image after, it is used to measure the sign.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("POST", translate("processing", "Image after"), optional=True),
        translate(
            "processing", "Only needed to measure the sign on both images, if the file does not state it."
        ),
    )


def _add_advanced(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile(
            "SECOND",
            translate("processing", "Second file"),
            defaultValue="",
            optional=True,
            fileFilter=_all_files(),
        ),
        translate("processing", "The second component, if it is in a separate file with another name."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterCrs(
            "CRS", translate("processing", "Coordinate reference system"), "", optional=True
        ),
        translate("processing", "For a file that holds coordinates but does not state their system."),
        advanced=True,
    )
    algorithm.add(
        number("STEP", translate("processing", "Step (px)"), STEP),
        translate(
            "processing",
            "The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the "
            "last Px1Pas in its param_….xml, otherwise 1.",
        ),
        advanced=True,
    )
    algorithm.add(
        number("PIXEL_SIZE", translate("processing", "Pixel size (m)"), PIXEL_SIZE),
        translate(
            "processing",
            "The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the "
            "pixels of the image before.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(
            "NODATA",
            translate("processing", "No-data values"),
            ", ".join(f"{value:g}" for value in NODATA),
            optional=True,
        ),
        translate(
            "processing",
            "Values that mean unknown, in addition to those that the file declares. Some programs write 0: "
            "add it if the log reports that many cells are exactly 0.",
        ),
        advanced=True,
    )
