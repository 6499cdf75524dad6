"""An image with the CRS that its layer has in QGIS, where the file says another or none."""

from __future__ import annotations

from osgeo import gdal

from ..core.errors import ImageUnreadable
from .gdal_errors import quiet, sentence
from .read import Source


def assign_crs(source: Source, crs: str, path: str) -> Source:
    """The source with the CRS of this WKT, as a virtual raster written to ``path`` (.vrt).

    Raises ImageUnreadable.
    """
    made = None
    with quiet() as errors:
        dataset = gdal.OpenEx(source.path, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
        made = dataset and gdal.Translate(path, dataset, format="VRT", outputSRS=crs)
    if made is None:
        raise ImageUnreadable(path=source.path, reason=sentence(errors))
    return Source(path, source.band)
