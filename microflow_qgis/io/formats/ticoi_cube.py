"""Write the cube of velocities that TICOI inverts: vx, vy and their errors of each pair over its middle date.

TICOI's loader for cubes of other authors reads the variables by these names.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal, osr

from ...core.cancel import CancelToken
from ...core.grid import Grid, Window
from ...core.statistics import Read
from .dates import DAYS_OF_UNIT

FIRST_DAY = date(1970, 1, 1)
AUTHOR = "MicroFlow for QGIS"


class DatedField(NamedTuple):
    """Hold a displacement from one date to a later one, in metres east and north; ``sigma`` reads its σ."""

    first: date
    last: date
    displacement: Read
    sigma: Optional[Read]


def write(
    path: Path,
    grid: Grid,
    fields: Sequence[DatedField],
    windows: Sequence[Window],
    notes: dict[str, str],
    cancel: CancelToken,
) -> Path:
    """Write the fields in the order of their middle dates; errors only if all have a σ. Raises OSError."""
    ordered = sorted(fields, key=lambda field: (_middle(field), field.first))
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    group = dataset.GetRootGroup()
    dimensions = _axes(group, grid, len(ordered))
    for name, pick in (("mid_date", _middle), ("date1", lambda f: f.first), ("date2", lambda f: f.last)):
        days = group.CreateMDArray(name, dimensions[:1], _double())
        _put(days, "units", f"days since {FIRST_DAY} 00:00:00")
        days.Write(np.array([(pick(field) - FIRST_DAY).days for field in ordered], np.float64))
    names = ["vx", "vy"]
    if all(field.sigma is not None for field in ordered):
        names += ["errorx", "errory"]
    velocities = [group.CreateMDArray(name, dimensions, _single()) for name in names]
    for variable in velocities:
        variable.SetNoDataValueDouble(float("nan"))
        _put(variable, "unit", "m/y")
    for number, field in enumerate(ordered):
        years = (field.last - field.first).days / DAYS_OF_UNIT["yr"]
        for window in windows:
            cancel.check()
            parts = [field.displacement(window)]
            if field.sigma is not None and len(names) > 2:
                parts.append(field.sigma(window))
            for variable, plane in zip(velocities, np.concatenate(parts) / years):
                start = [number, window.row, window.col]
                variable.Write(np.ascontiguousarray(plane[None], np.float32), array_start_idx=start)
    reference = osr.SpatialReference(grid.crs)
    about = {"author": AUTHOR, "source": AUTHOR, "sensor": "optical", "proj4": reference.ExportToProj4()}
    for name, text in {**notes, **about}.items():
        _put(group, name, text)
    return path


def _middle(field: DatedField) -> date:
    return field.first + (field.last - field.first) / 2


def _axes(group: gdal.Group, grid: Grid, count: int) -> list[gdal.Dimension]:
    """Create the dimensions mid_date, y and x, with the pixel centres of a grid without rotation."""
    x0, right, _, y0, _, down = grid.geotransform
    rows, cols = grid.shape
    dimensions = [group.CreateDimension("mid_date", None, None, count)]
    for name, kind, values in (
        ("y", gdal.DIM_TYPE_HORIZONTAL_Y, y0 + (np.arange(rows) + 0.5) * down),
        ("x", gdal.DIM_TYPE_HORIZONTAL_X, x0 + (np.arange(cols) + 0.5) * right),
    ):
        dimension = group.CreateDimension(name, kind, None, len(values))
        axis = group.CreateMDArray(name, [dimension], _double())
        axis.Write(values)
        dimensions.append(dimension)
    return dimensions


def _double() -> gdal.ExtendedDataType:
    return gdal.ExtendedDataType.Create(gdal.GDT_Float64)


def _single() -> gdal.ExtendedDataType:
    return gdal.ExtendedDataType.Create(gdal.GDT_Float32)


def _put(holder: gdal.Group, name: str, text: str) -> None:
    """Give a group or a variable an attribute."""
    attribute = holder.CreateAttribute(name, [], gdal.ExtendedDataType.CreateString())
    attribute.Write(text)
