"""Read autoRIFT: ITS_LIVE's netCDF of one pair, and the GeoTIFFs of autoRIFT itself.

The netCDF holds velocities vx and vy in m per year of 365 days along the map's axes, and the dates in
img_pair_info. ``velocity.tif`` holds the same in two or more bands. ``offset.tif`` holds pixels of the
images, to the right and up.
"""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal

from ...core.dates import dates_in
from ..gdal_errors import quiet
from . import netcdf
from .dates import pair_in_name, two_dates
from .foreign import Foreign, Plane, lazy_plane, plane, raster_grid, raster_or_none

VELOCITY = re.compile(r"velocity.*\.tiff?$", re.IGNORECASE)
OFFSET = re.compile(r"offset.*\.tiff?$", re.IGNORECASE)


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the field of a pair's netCDF, or of velocity.tif or offset.tif, else None.

    Raises ForeignUnreadable.
    """
    if second:
        return None
    if path.lower().endswith(netcdf.SUFFIXES):
        return _of_netcdf(path)
    return _of_geotiff(path)


def _of_netcdf(path: str) -> Optional[Foreign]:
    dataset = netcdf.root_of(path)
    if dataset is None or not {"vx", "vy", "x", "y"} <= set(netcdf.names(dataset)):
        return None
    if "mid_date" in netcdf.names(dataset):  # a cube of many pairs is another format
        return None
    grid, upside_down = netcdf.grid_of_xy(dataset)
    stated = _stated(dataset)
    first, second = (
        lazy_plane(partial(netcdf.plane_of, dataset, name, upside_down)) for name in ("vx", "vy")
    )
    return Foreign(
        "autorift",
        (path,),
        grid,
        first,
        second,
        "m/yr",
        "east_north",
        sigma=_sigma(dataset),
        days=_days(stated) or _landsat_days(path) or pair_in_name(Path(path).name),
        parameters={key.upper(): str(value) for key, value in stated.items() if _plain(value)},
    )


def _stated(dataset: gdal.Dataset) -> dict[str, Any]:
    """Return the global attributes and those of the pair."""
    group = dataset.GetRootGroup()
    stated = netcdf.attributes(group)
    with quiet():
        pair = group.OpenMDArray("img_pair_info")
    return {**stated, **(netcdf.attributes(pair) if pair is not None else {})}


def _plain(value: Any) -> bool:
    return isinstance(value, (int, float)) or (isinstance(value, str) and len(value) < 200)


def _days(stated: dict[str, Any]) -> Optional[tuple[date, date]]:
    texts = [
        str(stated.get(f"acquisition_date_img{n}", stated.get(f"acquisition_img{n}", ""))) for n in (1, 2)
    ]
    return two_dates(" ".join(text[:8] if text[:8].isdigit() else text for text in texts))


def _landsat_days(path: str) -> Optional[tuple[date, date]]:
    """Return the acquisitions of both scenes in an ITS_LIVE name, where each precedes its processing date."""
    scenes = [list(dates_in(scene)) for scene in Path(path).name.split("_X_")]
    if len(scenes) == 2 and all(scenes) and scenes[0][0] != scenes[1][0]:
        return min(scenes[0][0], scenes[1][0]), max(scenes[0][0], scenes[1][0])
    return None


def _sigma(dataset: gdal.Dataset) -> Optional[tuple[Plane, Plane]]:
    """Return the errors stated for the components, the same at every pixel."""
    group = dataset.GetRootGroup()
    stated = [netcdf.attributes(group.OpenMDArray(name)).get("error") for name in ("vx", "vy")]
    try:
        east, north = (float(value) for value in stated if value is not None)
    except (TypeError, ValueError):
        return None
    if not np.isfinite([east, north]).all():
        return None
    return _constant(east), _constant(north)


def _constant(value: float) -> Plane:
    return lambda window: np.full((window.rows, window.cols), value, np.float32)


def _of_geotiff(path: str) -> Optional[Foreign]:
    velocity, offset = VELOCITY.search(path), OFFSET.search(path)
    dataset = raster_or_none(path) if velocity or offset else None
    if dataset is None or dataset.RasterCount < 2:
        return None
    unit = "m/yr" if velocity else "px"
    if dataset.GetRasterBand(1).GetUnitType() not in ("", unit):  # autoRIFT states none
        return None
    return Foreign(
        "autorift",
        (path,),
        raster_grid(dataset),
        plane(dataset, 1),
        plane(dataset, 2),
        unit,
        "east_north",
        pixel=0.0 if offset else None,
        days=pair_in_name(Path(path).parent.name) or pair_in_name(Path(path).name),
    )
