"""Read any raster whose first two bands are the components. The user states their meaning."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal

from .foreign import Foreign, plane, raster_grid, raster_or_none, same_grid


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return two bands of one file, or one band of each of two; None if GDAL cannot open them.

    Raises ForeignShapes.
    """
    dataset = raster_or_none(path)
    other = raster_or_none(second) if second else dataset
    if dataset is None or other is None or (not second and dataset.RasterCount < 2):
        return None
    same_grid(dataset, other)
    return Foreign(
        "plain",
        (path, second) if second else (path,),
        raster_grid(dataset),
        plane(dataset, 1),
        plane(other, 1 if second else 2),
        _unit(dataset),
        _sign(dataset, other),
        along="ground",
    )


def _unit(dataset: gdal.Dataset) -> str:
    unit = dataset.GetRasterBand(1).GetUnitType().strip().lower()
    return {"metre": "m", "meter": "m", "metres": "m", "meters": "m", "pixel": "px", "pixels": "px"}.get(
        unit, unit if unit in ("m", "px") else ""
    )


def _sign(dataset: gdal.Dataset, other: gdal.Dataset) -> str:
    """Return the sign: if the bands are named east and north, these directions are positive."""
    names = [
        dataset.GetRasterBand(1).GetDescription(),
        other.GetRasterBand(1 if other is not dataset else 2).GetDescription(),
    ]
    return "east_north" if "east" in names[0].lower() and "north" in names[1].lower() else ""
