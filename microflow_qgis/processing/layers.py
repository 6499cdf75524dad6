"""Convert QGIS's layers to plain values for the other rooms. Call on the main thread."""

from __future__ import annotations

import math
import os
import re

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRasterRange,
)

from ..core.errors import ComputedRaster, NodataUnreadable, NoPixels, RasterService, SameImage
from ..io.read import Source

OPEN_OPTION = re.compile(r"\|option:([^|]*)")  # as QGIS appends them to a layer's source
PICTURES = ("wms", "wmts", "arcgismapserver", "vectortile", "xyz")  # providers without values


def source_of(layer: QgsRasterLayer, band: int) -> Source:
    """Return a band of a layer with all properties that the layer has in addition to its path.

    These are its CRS in QGIS, GDAL's open options, the values that the user has declared as no data, and
    whether the file's own nodata value is used. Raises ComputedRaster, RasterService and NoPixels if there is
    no readable file.
    """
    _refuse_without_file(layer)
    provider, crs = layer.dataProvider(), layer.crs()
    replaced = crs.isValid() and crs != provider.crs()
    return Source(
        path_of(layer),
        band,
        tuple(OPEN_OPTION.findall(layer.source())),
        crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if replaced else "",
        tuple(closed(value) for value in provider.userNoDataValues(band)),
        not provider.sourceHasNoDataValue(band) or provider.useSourceNoDataValue(band),
    )


def _refuse_without_file(layer: QgsRasterLayer) -> None:
    kind = layer.providerType()
    if kind == "gdal":
        return
    if kind == "virtualraster":
        raise ComputedRaster(layer=layer.name())
    if kind in PICTURES:
        raise NoPixels(path=layer.name(), driver=kind)
    raise RasterService(layer=layer.name(), provider=kind)


def nodata_values(text: str) -> tuple[tuple[float, float], ...]:
    """Return the ranges of NODATA's numbers, each of one value. Raises NodataUnreadable."""
    ranges = []
    for word in text.replace(",", " ").replace(";", " ").split():
        try:
            ranges.append((float(word), float(word)))
        except ValueError:
            raise NodataUnreadable(word=word) from None
    return tuple(ranges)


def closed(values: QgsRasterRange) -> tuple[float, float]:
    """Return the lowest and the highest value of a range, both in it."""
    lowest, highest = values.min(), values.max()
    lowest = -math.inf if math.isnan(lowest) else lowest
    highest = math.inf if math.isnan(highest) else highest
    bounds = values.bounds()
    if bounds in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive):
        lowest = float(np.nextafter(lowest, math.inf))
    if bounds in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive):
        highest = float(np.nextafter(highest, -math.inf))
    return lowest, highest


def path_of(layer: QgsRasterLayer) -> str:
    """Return GDAL's name of the layer's dataset, without QGIS's additions."""
    return re.split(r"\|(?:option|credential):", layer.source())[0]


def refuse_same(pre: QgsRasterLayer, post: QgsRasterLayer, bands: tuple[int, int]) -> None:
    """Raise SameImage if both are one band of one dataset, under any names."""
    path = path_of(pre)
    places = [(_place(path_of(layer)), OPEN_OPTION.findall(layer.source())) for layer in (pre, post)]
    if bands[0] == bands[1] and places[0] == places[1]:
        raise SameImage(path=path, band=bands[0])


def _place(path: str) -> str:
    return os.path.normcase(os.path.realpath(path)) if os.path.exists(path) else path
