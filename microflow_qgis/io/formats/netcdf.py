"""Read netCDF files by GDAL's multidimensional model: variables, their attributes and their grid."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Optional

import numpy as np
from osgeo import gdal, osr

from ...core.errors import ForeignUnreadable
from ...core.grid import Grid
from ..gdal_errors import quiet, sentence

SUFFIXES = (".nc", ".nc4", ".cdf", ".h5", ".hdf5")


def root_of(path: str) -> Optional[gdal.Dataset]:
    """Return the dataset, or None if the file's name is not that of a netCDF. Raises ForeignUnreadable."""
    if not path.lower().endswith(SUFFIXES):
        return None
    dataset = None
    with quiet() as errors:
        dataset = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY)
    if dataset is None:
        raise ForeignUnreadable(path=path, reason=sentence(errors) or "this QGIS's GDAL reads no netCDF")
    return dataset


def names(dataset: gdal.Dataset) -> list[str]:
    """Return the variables' names."""
    return list(dataset.GetRootGroup().GetMDArrayNames() or [])


def attributes(holder: Any) -> dict[str, Any]:
    """Return the attributes of a group or a variable."""
    return {attribute.GetName(): attribute.Read() for attribute in holder.GetAttributes()}


def values(dataset: gdal.Dataset, name: str) -> np.ndarray:
    """Return a variable as float64, NaN at its nodata, with its scale applied."""
    variable = dataset.GetRootGroup().OpenMDArray(name)
    read = variable.ReadAsArray().astype(np.float64)
    nodata = variable.GetNoDataValueAsDouble()
    if nodata is not None:
        read[read == nodata] = np.nan
    return read * (variable.GetScale() or 1.0) + (variable.GetOffset() or 0.0)


def plane_of(dataset: gdal.Dataset, name: str, upside_down: bool) -> np.ndarray:
    """Return a variable over y and x as (…, rows, cols), north up, for any order of its dimensions."""
    variable = dataset.GetRootGroup().OpenMDArray(name)
    order = [dimension.GetName().lower() for dimension in variable.GetDimensions()]
    y, x = order.index("y"), order.index("x")
    read = np.moveaxis(values(dataset, name), (y, x), (-2, -1))
    return read[..., ::-1, :] if upside_down else read


def grid_of_xy(dataset: gdal.Dataset) -> tuple[Grid, bool]:
    """Return the grid of the pixel centres x and y, and whether y increases by row.

    The CRS is from the attribute proj4 or from a variable with spatial_ref or crs_wkt. Raises
    ForeignUnreadable if the spacing is uneven.
    """
    x, y = values(dataset, "x"), values(dataset, "y")
    steps = []
    for axis, name in ((x, "x"), (y, "y")):
        step = np.diff(axis)
        if len(axis) < 2 or np.ptp(step) > 1e-3 * abs(step[0]):
            raise ForeignUnreadable(
                path=dataset.GetDescription(), reason=f"its coordinates {name} are not evenly spaced"
            )
        steps.append(float((axis[-1] - axis[0]) / (len(axis) - 1)))
    right, down = steps[0], -abs(steps[1])
    geotransform = (float(x[0]) - right / 2, right, 0.0, float(y.max()) - down / 2, 0.0, down)
    return Grid((len(y), len(x)), geotransform, _crs(dataset)), steps[1] > 0


def _crs(dataset: gdal.Dataset) -> str:
    group = dataset.GetRootGroup()
    texts = [attributes(group).get("proj4")]
    for name in names(dataset):
        held = attributes(group.OpenMDArray(name))
        texts += [held.get("spatial_ref"), held.get("crs_wkt"), held.get("spatial_epsg")]
    for text in filter(None, texts):
        reference = osr.SpatialReference()
        with quiet():
            entry = f"EPSG:{int(text)}" if isinstance(text, (int, float)) else str(text)
            if reference.SetFromUserInput(entry) == 0:
                return str(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return _variable_crs(dataset)


def _variable_crs(dataset: gdal.Dataset) -> str:
    """Return the CRS that GDAL reads from the grid mapping of a variable; '' without one."""
    for name in names(dataset):
        reference = dataset.GetRootGroup().OpenMDArray(name).GetSpatialRef()
        if reference is not None:
            return str(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return ""


def days_of(dataset: gdal.Dataset, name: str) -> list[date]:
    """Return a variable or coordinate of days since a date, as dates. Raises ForeignUnreadable."""
    variable = dataset.GetRootGroup().OpenMDArray(name)
    unit = variable.GetUnit() or str(attributes(variable).get("units", ""))
    match = re.match(r"(day|hour|second)s? since (\d{4})-(\d{1,2})-(\d{1,2})", unit)
    if not match:
        raise ForeignUnreadable(path=dataset.GetDescription(), reason=f"{name} has no unit of time")
    parts = {"day": 1.0, "hour": 24.0, "second": 86400.0}[match[1]]
    start = date(int(match[2]), int(match[3]), int(match[4]))
    count = values(dataset, name).ravel() / parts
    if not np.isfinite(count).all():
        raise ForeignUnreadable(path=dataset.GetDescription(), reason=f"a date in {name} is unknown")
    return [start + timedelta(days=days) for days in count.tolist()]
