"""Test that the reader returns plain values or a refusal for any image, and nothing else."""

import contextlib
import itertools
import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from microflow_qgis.core.errors import MicroflowError
from microflow_qgis.core.grid import Window
from microflow_qgis.io.align import common_grid
from microflow_qgis.io.read import Source, describe, open_image, read

from .conftest import wkt

CASES, CASES_LONG = 150, 2500
NAMES = itertools.count()
TYPES = ["Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64", "CInt16", "CFloat32"]
PROFILES = ["none", "utm", "degrees", "mercator", "local", "nonsense"]
LOCAL = 'LOCAL_CS["somewhere",UNIT["metre",1]]'

numbers = st.one_of(
    st.floats(-1e7, 1e7), st.sampled_from([0.0, 1e-12, -1e-12, 1e300, -1e300, math.inf, -math.inf, math.nan])
)
geotransforms = st.one_of(
    st.none(),
    st.tuples(*[numbers] * 6),
    st.builds(
        lambda x, y, size, turn: (x, size, size * turn, y, size * turn, -size),
        st.floats(4e5, 6e5), st.floats(4e6, 6e6), st.floats(0.1, 100), st.sampled_from([0.0, 0.1, 1.0]),
    ),
)  # fmt: skip
images = st.fixed_dictionaries(
    {
        "rows": st.integers(1, 130),
        "cols": st.integers(1, 130),
        "bands": st.integers(1, 4),
        "band": st.integers(-1, 5),
        "kind": st.sampled_from(TYPES),
        "nodata": st.one_of(st.none(), numbers, st.sampled_from([255.0, -9999.0, 3.4028234663852886e38])),
        "geotransform": geotransforms,
        "profile": st.sampled_from(PROFILES),
        "alpha": st.booleans(),
        "tiled": st.booleans(),
        "seed": st.integers(0, 9),
    }
)


@pytest.fixture
def many(request):
    return settings(
        max_examples=CASES_LONG if request.config.getoption("--long") else CASES,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )


def made(image) -> str:
    """Write the image as a GeoTIFF in memory; return its name."""
    path = f"/vsimem/anything_{next(NAMES)}.tif"
    kind = gdal.GetDataTypeByName(image["kind"])
    options = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"] if image["tiled"] else []
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    file = gdal.GetDriverByName("GTiff").Create(
        path, image["cols"], image["rows"], image["bands"], kind, options
    )
    if image["geotransform"]:
        file.SetGeoTransform(image["geotransform"])
    crs = {
        "utm": wkt(32633),
        "degrees": wkt(4326),
        "mercator": wkt(3857),
        "local": LOCAL,
        "nonsense": "PROJCS[",
    }
    file.SetProjection(crs.get(image["profile"], ""))
    values = np.random.default_rng(image["seed"]).normal(100, 50, (image["rows"], image["cols"]))
    if image["kind"].startswith("Float"):
        values[:: image["seed"] + 1, 0] = [np.nan, np.inf, -np.inf, 1e38][image["seed"] % 4]
    for number in range(1, image["bands"] + 1):
        band = file.GetRasterBand(number)
        if image["nodata"] is not None:
            band.SetNoDataValue(image["nodata"])
        band.WriteArray(np.clip(np.nan_to_num(values), 0, 255) if "C" in image["kind"] else values)
    if image["alpha"]:
        file.GetRasterBand(image["bands"]).SetColorInterpretation(gdal.GCI_AlphaBand)
    file = None
    gdal.PopErrorHandler()
    return path


def looked_at(source: Source) -> None:
    """Describe the image and read windows in it and over its edge."""
    with contextlib.suppress(MicroflowError):
        image = describe(source)
        _, dataset = open_image(source)
        rows, cols = image.grid.shape
        assert min(rows, cols) >= 64
        assert np.isfinite(image.grid.geotransform).all()
        for window in (Window(0, 0, rows, cols), Window(-3, cols - 5, 20, 30), Window(rows + 9, 0, 4, 4)):
            values, valid = read(dataset, source.band, window)
            assert values.shape == valid.shape == (window.rows, window.cols)
            assert values.dtype == np.float32
            assert np.isfinite(values).all()
            assert not values[~valid].any()


def test_any_image_is_read_or_refused(many):
    @many
    @given(images)
    def look(image):
        path = made(image)
        looked_at(Source(path, image["band"]))
        gdal.Unlink(path)

    look()


def test_any_two_images_have_a_common_grid_or_a_refusal(many):
    @many
    @given(images, images)
    def look(one, other):
        paths = made({**one, "rows": one["rows"] + 64, "cols": one["cols"] + 64}), made(other)
        with contextlib.suppress(MicroflowError):
            grid = common_grid(Source(paths[0], 1), Source(paths[1], 1))
            assert min(grid.shape) >= 64
            assert np.isfinite(grid.geotransform).all()
        for path in paths:
            gdal.Unlink(path)

    look()


def test_a_file_that_was_cut_or_spoilt_anywhere_is_read_or_refused(many):
    @many
    @given(images, st.floats(0, 1), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=8))
    def look(image, length, changes):
        path = made({**image, "rows": image["rows"] + 64, "cols": image["cols"] + 64})
        size = gdal.VSIStatL(path).size
        file = gdal.VSIFOpenL(path, "rb")
        content = bytearray(gdal.VSIFReadL(1, size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(path)
        for place, value in changes:  # half of them in the header
            content[int(place * (len(content) - 1) * (1 if value % 2 else 0.02))] = value
        spoilt = f"/vsimem/spoilt_{next(NAMES)}.tif"
        gdal.FileFromMemBuffer(spoilt, bytes(content[: int(length * len(content) + 0.5)]))
        looked_at(Source(spoilt, 1))
        gdal.Unlink(spoilt)

    look()
