"""Test which images are the same, and which are not."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.io.fingerprint import fingerprint
from microflow_qgis.io.read import Operation, Source

from .conftest import wkt


@pytest.fixture
def image(raster):
    return raster(np.random.default_rng(1).integers(0, 255, (80, 90)).astype(np.uint8))


def test_the_same_file_has_the_same_fingerprint(image):
    assert fingerprint(Source(image)) == fingerprint(Source(image))
    assert fingerprint(Source(image)) == fingerprint(Source(os.path.relpath(image)))


def test_another_pixel_of_a_file_of_the_same_size_and_time_has_another(image):
    before, status = fingerprint(Source(image)), os.stat(image)
    with open(image, "r+b") as file:
        file.seek(status.st_size // 2)
        byte = file.read(1)
        file.seek(status.st_size // 2)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(image, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert os.stat(image).st_mtime_ns == status.st_mtime_ns
    assert fingerprint(Source(image)) != before


def test_the_same_pixels_elsewhere_have_the_same(image, tmp_path):
    before = fingerprint(Source(image))
    os.utime(image, (1e9, 1e9))
    moved = shutil.copy(image, tmp_path / "moved.tif")
    assert fingerprint(Source(image)) == fingerprint(Source(str(moved))) == before


def test_another_band_has_another(raster):
    image = raster(np.stack([np.ones((80, 90), np.uint8), np.full((80, 90), 2, np.uint8)]))
    assert fingerprint(Source(image, 2)) != fingerprint(Source(image, 1))


def virtual(path, of, **options):
    gdal.Translate(str(path), of, format="VRT", **options)
    return str(path)


def test_a_virtual_raster_of_a_virtual_raster_is_its_innermost_image(raster, tmp_path):
    rng = np.random.default_rng(2)
    first, second = (rng.integers(1, 255, (80, 90)).astype(np.uint8) for _ in range(2))
    image = raster(first)
    outer = virtual(tmp_path / "outer.vrt", virtual(tmp_path / "inner.vrt", image))
    before, inline = fingerprint(Source(outer)), Path(outer).read_text()
    inline = inline.replace('relativeToVRT="1">', f'relativeToVRT="0">{tmp_path}/')
    assert before == fingerprint(Source(inline))
    raster(second)
    assert fingerprint(Source(outer)) != before
    assert fingerprint(Source(inline)) != before


@pytest.mark.skipif(gdal.GetDriverByName("netCDF") is None, reason="this GDAL has no netCDF")
def test_variables_of_a_netcdf_file_are_told_apart(raster, tmp_path):
    path = tmp_path / "two.nc"
    image = raster(np.stack([np.full((80, 90), value, np.float32) for value in (1, 2)]))
    gdal.Translate(str(path), image, format="netCDF", outputSRS=wkt(32633))
    u, v = (Source(f'NETCDF:"{path}":Band{number}') for number in (1, 2))
    assert fingerprint(u) != fingerprint(v)
    assert fingerprint(u) == fingerprint(Source(u.path))


def test_tables_of_a_geopackage_are_told_apart(raster, tmp_path):
    path, rng = str(tmp_path / "two.gpkg"), np.random.default_rng(3)
    for number in (1, 2):
        options = [f"RASTER_TABLE=t{number}", *(["APPEND_SUBDATASET=YES"] if number > 1 else [])]
        image = raster(rng.integers(1, 255, (256, 256)).astype(np.uint8), f"{number}.tif")
        gdal.Translate(path, image, format="GPKG", creationOptions=[*options, "TILE_FORMAT=PNG"])
    assert len({fingerprint(Source(f"GPKG:{path}:t{number}")) for number in (1, 2)}) == 2


def test_pages_of_a_tiff_are_told_apart(raster, tmp_path):
    path = str(tmp_path / "pages.tif")
    for number in (1, 2):
        image = raster(np.full((80, 90), number, np.uint8), f"{number}.tif")
        options = ["APPEND_SUBDATASET=YES"] if number > 1 else []
        gdal.Translate(path, image, creationOptions=options)
    assert len({fingerprint(Source(f"GTIFF_DIR:{number}:{path}")) for number in (1, 2)}) == 2


@pytest.mark.parametrize(
    "changed", [{"crs": wkt(32634)}, {"nodata": ((7, 7),)}, {"operation": Operation("+proj=noop")}]
)
def test_what_a_layer_changes_counts(image, changed):
    assert fingerprint(Source(image, **changed)) != fingerprint(Source(image))


def test_nodata_and_georeference_beside_the_file_count(image):
    before = fingerprint(Source(image))
    dataset = gdal.Open(image)
    dataset.GetRasterBand(1).SetNoDataValue(7)
    dataset = None
    assert Path(f"{image}.aux.xml").exists()
    assert fingerprint(Source(image)) != before


def test_reading_can_be_cancelled(image):
    with pytest.raises(Cancelled):
        fingerprint(Source(image), CancelToken(lambda: True))
