"""Convert the user's polygons to pixels to leave out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import MaskUnreadable
from ..core.grid import Grid
from .gdal_errors import quiet, sentence


def polygon_layer(polygons: Sequence[bytes]) -> gdal.Dataset:
    """Return polygons (WKB) as a dataset in memory with one layer. Raises MaskUnreadable."""
    with quiet():
        # "Memory" is called MEM from GDAL 3.11 on; before, MEM made rasters only
        driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")
        dataset = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("mask")
    for number, polygon in enumerate(polygons, 1):
        with quiet() as errors:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon))
            layer.CreateFeature(feature)
        if errors:
            raise MaskUnreadable(number=number, reason=sentence(errors))
    return dataset


def covered(polygons: gdal.Dataset, grid: Grid) -> np.ndarray:
    """Return True (rows, cols) in every pixel of the grid that a polygon touches."""
    rows, cols = grid.shape
    xmin, ymin, xmax, ymax = grid.bounds
    target = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    target.SetGeoTransform(grid.geotransform)
    layer = polygons.GetLayer(0)
    layer.SetSpatialFilterRect(xmin, ymin, xmax, ymax)
    with quiet() as errors:
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    if errors:
        raise MaskUnreadable(number=layer.GetFeatureCount(), reason=sentence(errors))
    return target.ReadAsArray().astype(bool)
