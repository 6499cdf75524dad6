"""Read TICOI cubes: velocities (vx, vy over mid_date) or cumulated displacement (dx, dy over second_date).

One displacement is taken from the cube by dates. Velocities times the days between their two dates are summed
over the layers between the first and the last requested date. Cumulated displacement is subtracted. Without
dates, the series extends from the first to the last layer that is finite in most cells.
"""

from __future__ import annotations

from datetime import date
from typing import Optional

import numpy as np
from osgeo import gdal

from ...core.dates import Days
from ...core.errors import ForeignDates, ForeignUnreadable
from . import netcdf
from .dates import DAYS_OF_UNIT
from .foreign import Foreign, array_plane

COMPLETE_SHARE = 0.9  # share of cells


def recognise(path: str, second: str = "", days: Optional[Days] = None) -> Optional[Foreign]:
    """Return the displacement between two dates of the cube, else None.

    Raises ForeignDates, ForeignUnreadable.
    """
    dataset = None if second else netcdf.root_of(path)
    if dataset is None:
        return None
    held = set(netcdf.names(dataset))
    if {"vx", "vy", "date1", "date2", "x", "y"} <= held:
        east, north, between = _summed(dataset, days)
    elif {"dx", "dy", "x", "y"} <= held:
        east, north, between = _subtracted(dataset, days)
    else:
        return None
    stated = netcdf.attributes(dataset.GetRootGroup())
    return Foreign(
        "ticoi",
        (path,),
        netcdf.grid_of_xy(dataset)[0],
        array_plane(east),
        array_plane(north),
        "m",
        "east_north",
        days=between,
        parameters={
            key.upper(): str(stated[key])[:200]
            for key in ("sensor", "title", "author", "source")
            if key in stated
        },
    )


def _summed(dataset: gdal.Dataset, days: Optional[Days]) -> tuple[np.ndarray, np.ndarray, Optional[Days]]:
    starts, ends = netcdf.days_of(dataset, "date1"), netcdf.days_of(dataset, "date2")
    upside_down = netcdf.grid_of_xy(dataset)[1]
    cubes = [netcdf.plane_of(dataset, name, upside_down) for name in ("vx", "vy")]
    wanted = days or _complete_span(cubes[0], starts, ends)
    chosen = _chain(starts, ends, wanted)
    if not chosen:
        raise ForeignDates(
            path=dataset.GetDescription(), first=str(min(starts)), last=str(max(ends)), asked=_asked(wanted)
        )
    lengths = np.array([(ends[i] - starts[i]).days for i in chosen]) / DAYS_OF_UNIT["yr"]
    east, north = (np.tensordot(lengths, cube[chosen], axes=1) for cube in cubes)
    return east, north, (starts[chosen[0]], ends[chosen[-1]])


def _complete_span(cube: np.ndarray, starts: list[date], ends: list[date]) -> tuple[date, date]:
    """Return the first and last date whose layers are finite in COMPLETE_SHARE of the finite cells."""
    share = np.isfinite(cube).sum(axis=(1, 2)) / max(np.isfinite(cube).any(axis=0).sum(), 1)
    complete = np.flatnonzero(share >= COMPLETE_SHARE)
    if not complete.size:
        return min(starts), max(ends)
    return min(starts[i] for i in complete), max(ends[i] for i in complete)


def _chain(starts: list[date], ends: list[date], wanted: tuple[date, date]) -> list[int]:
    """Return consecutive layers within the dates, none of which overlaps the one before."""
    chosen: list[int] = []
    for i in sorted(range(len(starts)), key=lambda k: (starts[k], ends[k])):
        if starts[i] < wanted[0] or ends[i] > wanted[1]:
            continue
        if not chosen or starts[i] >= ends[chosen[-1]]:
            chosen.append(i)
    return chosen


def _subtracted(dataset: gdal.Dataset, days: Optional[Days]) -> tuple[np.ndarray, np.ndarray, Optional[Days]]:
    """Subtract the first layer from the last one between the dates.

    The reference date counts as a layer of zeros.
    """
    upside_down = netcdf.grid_of_xy(dataset)[1]
    cubes = [netcdf.plane_of(dataset, name, upside_down) for name in ("dx", "dy")]
    times = _layer_dates(dataset)
    if not times:
        if days:
            raise ForeignUnreadable(
                path=dataset.GetDescription(),
                reason="it states no dates for its layers, so leave Dates empty",
            )
        return cubes[0][-1], cubes[1][-1], None
    reference = min(netcdf.days_of(dataset, "reference_date"), default=times[0])
    wanted = days or (reference, max(times))
    inside = [i for i, day in enumerate(times) if wanted[0] <= day <= wanted[1]]
    whole = wanted[0] <= reference
    if len(inside) < (1 if whole else 2):
        raise ForeignDates(
            path=dataset.GetDescription(), first=str(reference), last=str(max(times)), asked=_asked(wanted)
        )
    first, last = min(inside, key=times.__getitem__), max(inside, key=times.__getitem__)
    east, north = (cube[last] - (0 if whole else cube[first]) for cube in cubes)
    return east, north, (reference if whole else times[first], times[last])


def _layer_dates(dataset: gdal.Dataset) -> list[date]:
    """Return the dates of the cube's third dimension; empty without coordinates."""
    dimensions = dataset.GetRootGroup().OpenMDArray("dx").GetDimensions()
    name = next(d.GetName() for d in dimensions if d.GetName().lower() not in ("x", "y"))
    return netcdf.days_of(dataset, name) if name in netcdf.names(dataset) else []


def _asked(days: tuple[date, date]) -> str:
    return f"{days[0]} to {days[1]}"
