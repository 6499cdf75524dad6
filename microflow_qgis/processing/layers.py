"""QGIS's layers as the plain values that the other rooms take. Call on the main thread."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from ..core.displacement import Ground, lattice
from ..core.errors import GroundUnknown, NoPixels, SameBand, SameImage
from ..core.grid import Grid, Window
from ..io.assign import assign_crs
from ..io.read import Source, describe, open_image, read
from .algorithm import MicroflowAlgorithm

MEASURED_PIXELS = 4  # length of the line that is measured on the ground at each node of the lattice


def source_of(layer: QgsRasterLayer, band: int) -> Source:
    """The file of a layer, with the CRS that the layer has in QGIS.

    Raises NoPixels where QGIS has only pictures of it (WMS, tiles…).
    """
    if layer.providerType() != "gdal":
        raise NoPixels(path=layer.name(), driver=layer.providerType())
    source, crs = Source(path_of(layer), band), layer.crs()
    if not crs.isValid() or crs == layer.dataProvider().crs():
        return source
    name = os.path.splitext(os.path.basename(source.path))[0] or "image"
    path = QgsProcessingUtils.generateTempFilename(f"{name}.vrt")
    return assign_crs(source, crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED), path)


def path_of(layer: QgsRasterLayer) -> str:
    """GDAL's name of the layer's dataset, without what QGIS appends to it."""
    return re.split(r"\|(?:option|credential):", layer.source())[0]


def refuse_same(pre: QgsRasterLayer, post: QgsRasterLayer, bands: tuple[int, int]) -> None:
    """Raises SameImage where both are one band of one file, under whatever names."""
    path = path_of(pre)
    if bands[0] == bands[1] and _place(path) == _place(path_of(post)):
        raise SameImage(path=path, band=bands[0])


def _place(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if os.path.exists(path) else path


def ground_of(
    grid: Grid, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Ground | None:
    """Metres per unit of the CRS over the grid, on its ellipsoid; None without a CRS.

    Raises GroundUnknown where the grid leaves the area in which the CRS means something.
    """
    if not grid.crs:
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transforms)
    measure.setEllipsoid(crs.ellipsoidAcronym())
    _, a, b, _, d, e = grid.geotransform
    half = MEASURED_PIXELS / 2 * math.sqrt(abs(a * e - b * d))
    x, y = grid.xy(*lattice(grid.shape))
    ground = Ground(_metres(measure, x, y, half, 0.0), _metres(measure, x, y, 0.0, half))
    if not np.all(np.isfinite([ground.x, ground.y])) or min(ground.x.min(), ground.y.min()) <= 0:
        raise GroundUnknown(crs=crs.userFriendlyIdentifier(), extent=_words(grid.bounds))
    return ground


def _metres(measure: QgsDistanceArea, x: np.ndarray, y: np.ndarray, dx: float, dy: float) -> np.ndarray:
    """Ground metres per unit along (dx, dy), which is half a line's length, around each position."""
    lengths = [
        measure.measureLine(QgsPointXY(px - dx, py - dy), QgsPointXY(px + dx, py + dy))
        for px, py in zip(x.ravel(), y.ravel())
    ]
    to_metres = measure.convertLengthMeasurement(1.0, QgsUnitTypes.DistanceUnit.DistanceMeters)
    return np.reshape(lengths, x.shape) * (to_metres / (2 * (dx + dy)))


def _words(bounds: tuple[float, float, float, float]) -> str:
    return ", ".join(f"{value:.6g}" for value in bounds)


def polygons_of(
    source: QgsProcessingFeatureSource,
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> list[bytes]:
    """The polygons that touch the grid, as WKB in its CRS."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    if crs.isValid() and source.sourceCrs().isValid():
        request.setDestinationCrs(crs, context.transformContext())
    request.setFilterRect(QgsRectangle(*grid.bounds))
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(request, unchecked)
    return [bytes(feature.geometry().asWkb()) for feature in features if feature.hasGeometry()]


def field_reader(sources: Sequence[Source]) -> Callable[[Window], np.ndarray]:
    """What reads a window of bands of one file: (bands, rows, cols) float32, NaN where invalid."""
    opened = [(open_image(source)[1], source.band) for source in sources]

    def read_window(window: Window) -> np.ndarray:
        bands = [read(dataset, band, window) for dataset, band in opened]
        return np.stack([np.where(valid, values, np.float32(np.nan)) for values, valid in bands])

    return read_window


def displacement_input(
    algorithm: MicroflowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[tuple[Source, Source], str, Grid, Ground | None]:
    """INPUT, EAST_BAND and NORTH_BAND: the bands, the pair's name, the grid and its ground."""
    layer = algorithm.raster(parameters, "INPUT", context)
    numbers = [algorithm.parameterAsInt(parameters, name, context) for name in ("EAST_BAND", "NORTH_BAND")]
    east, north = (source_of(layer, number) for number in numbers)
    if east == north:
        raise SameBand(path=east.path, band=east.band)
    image, dataset = open_image(east)
    describe(north)
    ground = ground_of(image.grid, layer.crs(), context.transformContext())
    return (east, north), dataset.GetMetadataItem("MICROFLOW_PAIR") or layer.name(), image.grid, ground
