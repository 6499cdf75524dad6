"""What is the same image, and what is not."""

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from microflow_qgis.io.fingerprint import fingerprint
from microflow_qgis.io.read import Source

from .conftest import wkt


@pytest.fixture
def image(raster):
    return raster(np.random.default_rng(1).integers(0, 255, (80, 90)).astype(np.uint8))


def test_the_same_file_has_the_same_fingerprint(image):
    assert fingerprint(Source(image)) == fingerprint(Source(image))
    assert fingerprint(Source(image)) == fingerprint(Source(os.path.relpath(image)))


def test_another_content_of_the_same_size_and_time_has_another(image):
    before, status = fingerprint(Source(image)), os.stat(image)
    with open(image, "r+b") as file:
        file.seek(status.st_size // 2)
        byte = file.read(1)
        file.seek(status.st_size // 2)
        file.write(bytes([byte[0] ^ 1]))
    os.utime(image, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert os.stat(image).st_mtime_ns == status.st_mtime_ns
    assert fingerprint(Source(image)) != before


def test_a_touched_file_and_another_band_have_others(raster):
    image = raster(np.ones((2, 80, 90), np.uint8))
    before = fingerprint(Source(image))
    assert fingerprint(Source(image, 2)) != before
    os.utime(image, (1e9, 1e9))
    assert fingerprint(Source(image)) != before


def test_virtual_rasters_made_anew_of_the_same_file_have_the_same(image, tmp_path):
    made = [Source(str(tmp_path / f"{n}.vrt")) for n in (1, 2)]
    for source in made:
        gdal.Translate(source.path, image, format="VRT", outputSRS=wkt(32634))
    assert fingerprint(made[0]) == fingerprint(made[1])
    assert fingerprint(made[0]) != fingerprint(Source(image))


@pytest.mark.parametrize(
    "changed", [{"crs": wkt(32634)}, {"nodata": ((0, 0),)}, {"file_nodata": False}, {"options": ("A=B",)}]
)
def test_what_a_layer_has_besides_its_path_counts(image, changed):
    assert fingerprint(Source(image, **changed)) != fingerprint(Source(image))


def test_an_image_without_files_is_never_the_same(image):
    path = "/vsimem/fingerprint.tif"
    gdal.FileFromMemBuffer(path, Path(image).read_bytes())
    assert fingerprint(Source(path)) == fingerprint(Source(path))
    gdal.Unlink(path)
    name = (
        '<VRTDataset rasterXSize="90" rasterYSize="80"><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    assert fingerprint(Source(name)) != fingerprint(Source(name))
