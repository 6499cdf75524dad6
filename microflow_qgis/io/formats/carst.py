"""Read CARST: GeoTIFFs ``…_vx.tif`` and ``…_vy.tif``, m per day along the map's axes, dates in the name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from osgeo import gdal

from .dates import pair_in_name
from .foreign import Foreign, Plane, beside, on_one_grid, plane, raster_grid, raster_or_none, same_grid

CARST_NAME = re.compile(r"[-_](v[xy])(?=[._-])", re.IGNORECASE)
TO_NORTH = (("_vx", "_vy"), ("-vx", "-vy"), ("_VX", "_VY"))
TO_EAST = tuple((new, old) for old, new in TO_NORTH)


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the field of the two files if both are there, else None. Raises ForeignShapes."""
    match = CARST_NAME.search(Path(path).name)
    if not match:
        return None
    if match[1].lower() == "vy" and not second:
        path, second = beside(path, TO_EAST) or "", path
    second = second or beside(path, TO_NORTH) or ""
    datasets = [raster_or_none(part) if part else None for part in (path, second)]
    if any(dataset is None or dataset.RasterCount != 1 for dataset in datasets):
        return None
    same_grid(*datasets)
    east, north = datasets
    return Foreign(
        "carst",
        (path, second),
        raster_grid(east),
        plane(east, 1),
        plane(north, 1),
        "m/day",
        "east_north",
        sigma=_sigma(path, east),
        days=pair_in_name(Path(path).name),
    )


def _sigma(path: str, east: gdal.Dataset) -> Optional[tuple[Plane, Plane]]:
    planes = []
    for exchange in (("_vx", "_errx"), ("_vx", "_erry")):
        other = beside(path, [exchange])
        dataset = raster_or_none(other) if other else None
        if dataset is None or not on_one_grid(east, dataset):
            return None
        planes.append(plane(dataset, 1))
    return planes[0], planes[1]
