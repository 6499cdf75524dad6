"""Provide small rasters, and a texture whose value is known at every place on the ground."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from microflow_qgis.core.arrays import ArrayFolder

gdal.DontUseExceptions()  # called once, otherwise GDAL 3.7 and newer warn

UTM = (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)  # in EPSG:32633


def wkt(code: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def restored(values, level):
    """Return the image's own values of an aligned array; 0 where there was none."""
    return np.where(values == 0, 0, values.astype(float) / level.factor + level.offset)


@pytest.fixture
def raster(tmp_path):
    """Return a function that writes values (rows, cols) or (bands, rows, cols) as a GeoTIFF and returns its
    path."""

    def write(values, name="image.tif", geotransform=UTM, crs=32633, nodata=None, driver="GTiff", options=()):
        path = name if name.startswith("/vsi") else str(tmp_path / name)
        planes = values if values.ndim == 3 else values[None]
        dtype = {"uint8": "Byte", "complex64": "CFloat32"}.get(str(values.dtype), str(values.dtype))
        made = gdal.GetDriverByName(driver).Create(
            path, planes.shape[2], planes.shape[1], len(planes), gdal.GetDataTypeByName(dtype), list(options)
        )
        if geotransform:
            made.SetGeoTransform(geotransform)
        if crs:
            made.SetProjection(wkt(crs) if isinstance(crs, int) else crs)
        for number, plane in enumerate(planes, 1):
            if nodata is not None:
                made.GetRasterBand(number).SetNoDataValue(nodata)
            made.GetRasterBand(number).WriteArray(plane)
        made.FlushCache()
        return path

    return write


@pytest.fixture(scope="session")
def texture():
    """Return a function of x, y and a unit: about 1000 ± 70, band-limited, no wave shorter than 4 units."""
    rng = np.random.default_rng(7)
    wavelength = 4 / np.sqrt(rng.uniform(0.02, 1, 60))
    direction, phase = rng.uniform(0, 2 * np.pi, (2, 60))
    amplitude = wavelength / np.linalg.norm(wavelength) * 100

    def value(x, y, unit=10.0):
        x, y = np.asarray(x, float) - UTM[0], np.asarray(y, float) - UTM[3]
        total = np.full(np.broadcast(x, y).shape, 1000.0)
        for length, angle, start, size in zip(wavelength * unit, direction, phase, amplitude):
            along = np.cos(angle) * x + np.sin(angle) * y
            total += size * np.cos(2 * np.pi / length * along + start)
        return total

    return value


@pytest.fixture
def job(tmp_path):
    """Return a function that returns the arrays of a grid, in a separate folder."""

    def make(grid):
        folder = tmp_path / "scratch"
        folder.mkdir(exist_ok=True)
        return ArrayFolder(str(folder), grid.shape)

    return make


@pytest.fixture
def polygon():
    """Return a function that returns a polygon of points (x, y) as WKB."""

    def make(points):
        ring = ", ".join(f"{x} {y}" for x, y in [*points, points[0]])
        return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb())

    return make
