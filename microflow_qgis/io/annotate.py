"""What a saved GeoTIFF says of itself to other programs: dates in the bands' names, area, unit."""

from __future__ import annotations

from osgeo import gdal

from .gdal_errors import quiet


def add_dates(path: str, dates: str) -> bool:
    """Put ``dates`` into the names of a GeoTIFF's bands, and into its metadata; whether it could be done.

    Band names end in ``, <dates>`` afterwards; done again, nothing changes. The pixels stay as they are.
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
