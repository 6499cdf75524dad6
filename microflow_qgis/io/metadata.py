"""Read the metadata of a raster's file."""

from __future__ import annotations

from osgeo import gdal

from .gdal_errors import quiet


def metadata_of(path: str) -> dict[str, str]:
    """Return the default domain of a raster's metadata; empty if GDAL cannot open it."""
    dataset = None
    with quiet():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return dict(dataset.GetMetadata()) if dataset is not None else {}
