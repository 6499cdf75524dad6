"""Read displacement rasters as metres on the ground, with any scale, offset and unit.

Every algorithm with a displacement as input reads it here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRasterLayer

from ..core.displacement import CONFIDENCE_BAND, Ground, displacement, flow
from ..core.errors import (
    MicroflowError,
    SameBand,
    UncertaintyElsewhere,
    UnitsDiffer,
    UnitUnknown,
    UnitWithoutCrs,
    VelocityBand,
)
from ..core.grid import Grid, Window
from ..core.statistics import Read
from ..io.ground import axes_at, ground_of
from ..io.pixelmap import same_crs
from ..io.read import Pixels, Source, open_image
from .algorithm import MicroflowAlgorithm
from .layers import source_of

METRES_OF = {
    **dict.fromkeys(("", "m", "meter", "meters", "metre", "metres"), 1.0),
    **dict.fromkeys(("dm", "decimeter", "decimeters", "decimetre", "decimetres"), 0.1),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres"), 0.01),
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), 0.001),
    **dict.fromkeys(("km", "kilometer", "kilometers", "kilometre", "kilometres"), 1000.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), 0.3048),
    **dict.fromkeys(("us-ft", "ftus", "us survey foot", "us survey feet"), 1200 / 3937),
    **dict.fromkeys(("in", "inch", "inches"), 0.0254),
}
PIXELS = ("px", "pix", "pixel", "pixels")
PER_TIME = re.compile(
    r"(/|\bper\b|[\s.*]|\^)\s*\(?(yr|y|year|a|annum|d|day|month|mon|week|h|hr|hour|min|s|sec|second)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DisplacementField:
    """Describe a displacement on a grid; ``name`` is that of the pair or of the layer.

    ``confidence`` is the third band if the raster has one that is not a component, else None. Values are
    metres on the ground, true east and north positive. Without a CRS they are pixels, right and up positive,
    and ``ground`` is None.
    """

    sources: tuple[Source, Source]
    confidence: Source | None
    name: str
    grid: Grid
    ground: Ground | None
    crs: QgsCoordinateReferenceSystem

    @property
    def unit(self) -> str:
        return "px" if self.ground is None else "m"

    def reader(self) -> Read:
        """Return a reader of windows: (2, rows, cols) float32, NaN in both where either is unknown.

        It opens its own file, so that each thread can have one.
        """
        read_bands, pixels = band_reader(self.sources), self._in_pixels()

        def read(window: Window) -> np.ndarray:
            values = read_bands(window)
            values[:, ~np.isfinite(values).all(axis=0)] = np.nan
            if pixels and self.ground is not None:
                right, up = values
                return displacement(np.stack([right, -up]), self.grid, self.ground, window)
            return values

        return read

    def flow_reader(self) -> Read:
        """Return a reader of windows as flow in pixels, (right, down)."""
        read = self.reader()
        return lambda window: flow(read(window), self.grid, self.ground, window)

    def confidence_reader(self) -> Read:
        """Return a reader of windows of the confidence, (rows, cols) float32; NaN where unknown or absent."""
        if self.confidence is None:
            return lambda window: np.full((window.rows, window.cols), np.nan, np.float32)
        read = band_reader([self.confidence])
        return lambda window: read(window)[0]

    def share_reader(self) -> Read:
        """Return a reader of the confidence that is 1 where unknown, or where the third band is none."""
        read = self.confidence_reader()

        def share(window: Window) -> np.ndarray:
            third = read(window)
            with np.errstate(invalid="ignore"):
                return np.where((third >= 0) & (third <= 1), third, np.float32(1))

        return share

    def _in_pixels(self) -> bool:
        return unit_of(self.sources[0])[0] == "px"


def read_displacement(layer: QgsRasterLayer, bands: Sequence[int] = (1, 2)) -> DisplacementField:
    """Return the displacement in two bands of a layer, ready to be read. Call on the main thread.

    Raises SameBand, VelocityBand, UnitUnknown, UnitWithoutCrs, UnitsDiffer, GroundUnknown and the refusals of
    :func:`.layers.source_of` and :func:`..io.read.describe`.
    """
    east, north = (source_of(layer, number) for number in bands)
    if east == north:
        raise SameBand(path=east.path, band=east.band)
    image, dataset = open_image(east)
    open_image(north)
    ground = ground_of(image.grid)
    units = [unit_of(source, has_ground=ground is not None)[0] for source in (east, north)]
    if units[0] != units[1]:
        raise UnitsDiffer(path=east.path, east=units[0], north=units[1])
    has_third = layer.bandCount() >= CONFIDENCE_BAND and CONFIDENCE_BAND not in bands
    third = source_of(layer, CONFIDENCE_BAND) if has_third else None
    name = dataset.GetMetadataItem("MICROFLOW_PAIR") or layer.name()
    return DisplacementField((east, north), third, name, image.grid, ground, layer.crs())


def displacement_input(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = "INPUT",
) -> DisplacementField:
    """Return :func:`read_displacement` of a parameter, in EAST_BAND and NORTH_BAND or bands 1 and 2."""
    bands = [
        algorithm.parameterAsInt(parameters, band, context) if algorithm.parameterDefinition(band) else number
        for number, band in enumerate(("EAST_BAND", "NORTH_BAND"), 1)
    ]
    return read_displacement(algorithm.raster(parameters, name, context), bands)


def uncertainty_input(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    field: DisplacementField,
) -> DisplacementField | None:
    """Return the raster of UNCERTAINTY, which lies on the pixels of ``field``; None if none is chosen.

    Raises UncertaintyElsewhere and the refusals of :func:`read_displacement`.
    """
    if algorithm.parameterAsRasterLayer(parameters, "UNCERTAINTY", context) is None:
        return None
    uncertainty = read_displacement(algorithm.raster(parameters, "UNCERTAINTY", context))
    grid, other = field.grid, uncertainty.grid
    if not (grid.matches(other) and same_crs(grid, other)):
        raise UncertaintyElsewhere(
            path=uncertainty.sources[0].path,
            cols=other.shape[1],
            rows=other.shape[0],
            other_cols=grid.shape[1],
            other_rows=grid.shape[0],
        )
    return uncertainty


def unit_of(source: Source, *, has_ground: bool = True) -> tuple[str, float]:
    """Return ``m`` and the metres in a unit of the band, or ``px`` and 1 if the band is in pixels.

    A band without a unit is in metres, or in pixels if there is no ground. Raises VelocityBand, UnitUnknown
    and UnitWithoutCrs.
    """
    _, dataset = open_image(source)  # its bands do not outlive it
    named = (dataset.GetRasterBand(source.band).GetUnitType() or "").strip()
    unit = named.lower()
    if unit in PIXELS or (not unit and not has_ground):
        return "px", 1.0
    if unit in METRES_OF:
        if not has_ground:
            raise UnitWithoutCrs(path=source.path, band=source.band, unit=named)
        return "m", METRES_OF[unit]
    refusal = VelocityBand if PER_TIME.search(unit) else UnitUnknown
    raise refusal(path=source.path, band=source.band, unit=named)


def shown_unit(layer: QgsRasterLayer, band: int) -> tuple[str, float]:
    """Return the unit in which to show a band, and the factor of its values for that.

    Lengths are shown in metres, all else in the unit that the band names.
    """
    try:
        source = source_of(layer, band)
        return unit_of(source, has_ground=layer.crs().isValid())
    except (VelocityBand, UnitUnknown, UnitWithoutCrs) as refusal:
        return str(refusal.values["unit"]), 1.0
    except MicroflowError:  # a layer without a file has no unit either
        return "m" if layer.crs().isValid() else "px", 1.0


def steps_at(crs: QgsCoordinateReferenceSystem, x: float, y: float) -> np.ndarray:
    """Return metres to the (east, north) per unit of the CRS along (x, y) at a place, (2, 2).

    It is 1 without a CRS. Raises GroundUnknown.
    """
    if not crs.isValid():
        return np.eye(2)
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    return axes_at(wkt, np.array([x]), np.array([y]))[:, :, 0]


def pixel_at(layer: QgsRasterLayer, metres: np.ndarray) -> float:
    """Return the length of a layer's pixel where ``metres`` are its :func:`steps_at`: the mean of its sides.

    The mean is geometric, as in :class:`..analysis.boxes.Place`.
    """
    area = layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY()
    return math.sqrt(area * abs(np.linalg.det(metres)))


def band_reader(sources: Sequence[Source]) -> Read:
    """Return a reader of bands as QGIS shows them, lengths in metres: (bands, rows, cols) float32.

    Scale and offset are applied in double precision; NaN for no data. GDAL's cache of the blocks is dropped
    at the left edge of each row of blocks: otherwise it fills a twentieth of the machine's memory.
    """
    opened = [_shown(source) for source in sources]
    block_rows = [pixels.dataset.GetRasterBand(pixels.source.band).GetBlockSize()[1] for pixels in opened]
    last = [-1] * len(opened)

    def read(window: Window) -> np.ndarray:
        for number, (pixels, height) in enumerate(zip(opened, block_rows)):
            if not window.col and window.row // height != last[number]:
                pixels.dataset.FlushCache()
                last[number] = window.row // height
        bands = [pixels.read(window) for pixels in opened]
        return np.stack([np.where(valid, values, np.float32(np.nan)) for values, valid in bands])

    return read


def _shown(source: Source) -> Pixels:
    """Return what reads a band's lengths in metres, other values as they are."""
    _, dataset = open_image(source)
    unit = (dataset.GetRasterBand(source.band).GetUnitType() or "").strip().lower()
    return Pixels(dataset, source, factor=METRES_OF.get(unit, 1.0))
