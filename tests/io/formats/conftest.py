"""Provide small files in the formats of other programs, made from their descriptions."""

from pathlib import Path

import numpy as np
import pytest

SHAPE = (70, 90)
UTM = (500_000.0, 15.0, 0.0, 5_200_000.0, 0.0, -15.0)  # in EPSG:32633, on its central meridian
EAST, NORTH = 3.0, -1.5  # metres


@pytest.fixture
def raster(tmp_path):
    """Return a function that writes planes (bands, rows, cols) and returns the path."""
    from osgeo import gdal, osr

    def write(name, planes, geotransform=UTM, driver="GTiff", names=(), options=(), nodata=None):
        planes = np.reshape(planes, (-1, *np.shape(planes)[-2:])).astype(np.float32)
        path = str(tmp_path / name)
        made = gdal.GetDriverByName(driver).Create(
            path, *planes.shape[:0:-1], len(planes), gdal.GDT_Float32, list(options)
        )
        if geotransform:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(32633)
            made.SetGeoTransform(geotransform)
            made.SetSpatialRef(reference)
        for number, plane in enumerate(planes, 1):
            band = made.GetRasterBand(number)
            band.WriteArray(plane)
            if number <= len(names):
                band.SetDescription(names[number - 1])
            if nodata is not None:
                band.SetNoDataValue(nodata)
        made.FlushCache()
        return path

    return write


@pytest.fixture
def uniform():
    """Return a function of a first and a second value: two planes with a gradient in the first."""

    def planes(first, second):
        ramp = np.linspace(0, 0.1, SHAPE[1])[None] * np.ones(SHAPE)
        return np.stack([first + ramp, np.full(SHAPE, second)])

    return planes


@pytest.fixture(scope="session")
def peers(images) -> Path:
    """Return real results of other programs; skip if they are absent."""
    folder = images / "peers"
    if not folder.is_dir():
        pytest.skip("real results of other programs are absent: the folder of images has no folder peers")
    return folder


@pytest.fixture
def netcdf(tmp_path):
    """Return a function that writes variables as netCDF: {name: (dimensions, values, attributes)}."""
    from osgeo import gdal

    def write(name, variables, stated=None):
        path = str(tmp_path / name)
        dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(path)
        group, dimensions = dataset.GetRootGroup(), {}
        for key, value in (stated or {}).items():
            _attribute(group, key, value)
        for variable, (over, values, attributes) in variables.items():
            values = np.asarray(values, np.float64)
            for dimension, length in zip(over, values.shape):
                if dimension not in dimensions:
                    dimensions[dimension] = group.CreateDimension(dimension, "", "", length)
            made = group.CreateMDArray(
                variable, [dimensions[d] for d in over], gdal.ExtendedDataType.Create(gdal.GDT_Float64)
            )
            for key, value in attributes.items():
                if key == "unit":
                    made.SetUnit(value)
                else:
                    _attribute(made, key, value)
            if values.ndim:
                made.Write(np.ascontiguousarray(values))
        dataset = None
        return path

    def _attribute(holder, key, value):
        text = holder.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString())
        text.WriteString(str(value))

    return write
