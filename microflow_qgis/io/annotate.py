"""Annotate a saved GeoTIFF for other programs: dates in the names of bands, area, unit."""

from __future__ import annotations

from collections.abc import Mapping

from osgeo import gdal

from .gdal_errors import quiet


def annotate(path: str, dates: str, items: Mapping[str, str]) -> bool:
    """Add dates and ``items`` to a GeoTIFF's metadata; return whether that succeeded.

    Band names then end in ``, <dates>``, unless ``dates`` is empty. A second call changes nothing. The
    pixels stay unchanged.
    """
    with quiet() as errors:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE, allowed_drivers=["GTiff"])
        if dataset is None:
            return False
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            name = band.GetDescription()
            if dates and name and not name.endswith(dates):
                band.SetDescription(f"{name}, {dates}")
        for key, value in {**items, **({"MICROFLOW_DATES": dates} if dates else {})}.items():
            dataset.SetMetadataItem(key, value)
        dataset.SetMetadataItem("AREA_OR_POINT", "Area")
        dataset.FlushCache()
        dataset = None
    return not errors
