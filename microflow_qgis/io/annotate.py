"""Annotate a saved GeoTIFF for other programs: dates in the names of bands, area, unit."""

from __future__ import annotations

from osgeo import gdal

from .gdal_errors import quiet


def add_dates(path: str, dates: str) -> bool:
    """Add ``dates`` to the names of a GeoTIFF's bands and to its metadata; return whether that succeeded.

    Band names then end in ``, <dates>``. A second call changes nothing. The pixels stay unchanged.
    """
    with quiet() as errors:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE, allowed_drivers=["GTiff"])
        if dataset is None:
            return False
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            name = band.GetDescription()
            if name and not name.endswith(dates):
                band.SetDescription(f"{name}, {dates}")
        dataset.SetMetadataItem("MICROFLOW_DATES", dates)
        dataset.SetMetadataItem("AREA_OR_POINT", "Area")
        dataset.FlushCache()
        dataset = None
    return not errors
