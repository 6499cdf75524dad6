"""Test images around the whole globe, for which 180° is not an edge, before and after."""

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.io.align import align, common_grid
from microflow_qgis.io.pixelmap import datums_unlike, pixel_map, turn_of
from microflow_qgis.io.read import Source

from .conftest import restored

TURN = 40_075_016.68557849  # m around the equator of Web Mercator
WORLDS = {
    4326: ((360, 720), (-180.0, 0.5, 0.0, 90.0, 0.0, -0.5)),
    3857: ((720, 720), (-TURN / 2, TURN / 720, 0.0, TURN / 2, 0.0, -TURN / 720)),
}
FROM_ZERO = ((360, 721), (-0.25, 0.5, 0.0, 90.0, 0.0, -0.5))  # 0° to 360°, the first column again at the end
PLACES = {
    4326: ((80, 90), (158.3, 0.5, 0.0, 25.2, 0.0, -0.5)),
    3857: ((80, 90), (-TURN / 2 - 44 * TURN / 720, TURN / 720, 0.0, 40 * TURN / 720, 0.0, -TURN / 720)),
    3832: ((80, 90), (2.4e6, 50_000.0, 0.0, 2.0e6, 0.0, -50_000.0)),  # Mercator around 150° E
}


def lonlat(shape, geotransform, code):
    from osgeo import osr

    x0, a, _, y0, _, e = geotransform
    row, col = np.mgrid[: shape[0], : shape[1]] + 0.5
    x, y = x0 + a * col, y0 + e * row
    if code == 4326:
        return x, y
    here, there = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromEPSG(code)
    there.ImportFromEPSG(4326)
    for one in (here, there):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(here, there)
    points = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
    return points[:, 0].reshape(shape), points[:, 1].reshape(shape)


def ground(longitude, latitude):
    """Return a texture that is the same a turn around the globe away, no wave shorter than 5°."""
    rng = np.random.default_rng(2)
    total = np.full(np.shape(longitude), 500.0)
    for along, up, phase in zip(
        rng.integers(-70, 71, 40), rng.uniform(-70, 70, 40), rng.uniform(0, 6.28, 40)
    ):
        total += 20 * np.cos(np.radians(along * longitude + up * latitude) + phase)
    return total.astype(np.float32)


@pytest.fixture
def image(raster):
    def image(shape, geotransform, code, name):
        return Source(raster(ground(*lonlat(shape, geotransform, code)), name, geotransform, code))

    return image


def check(pre, post, job, least_valid):
    grid = common_grid(pre, post)
    arrays = job(grid)
    report = align(pre, post, grid, [], arrays, lambda share: None, NEVER)
    assert report.valid_share > least_valid
    valid = np.array(arrays.map("valid"))
    pre, post = (restored(arrays.map(name), report.levels[name]) for name in ("pre", "post"))
    np.testing.assert_allclose(post[valid], pre[valid], atol=2.0)
    return grid, valid


@pytest.mark.parametrize("code", PLACES)
@pytest.mark.parametrize("world", [*WORLDS.items(), (4326, FROM_ZERO)])
def test_a_global_image_after_has_no_seam(image, job, code, world):
    pre, post = image(*PLACES[code], code, "pre.tif"), image(*world[1], world[0], "post.tif")
    grid, _ = check(pre, post, job, 0.999)
    assert grid.shape == PLACES[code][0]


@pytest.mark.parametrize("code", PLACES)
def test_a_global_image_before_is_measured_on_both_sides_of_its_edge(image, job, code):
    pre, post = image(*WORLDS[4326], 4326, "pre.tif"), image(*PLACES[code], code, "post.tif")
    grid, valid = check(pre, post, job, 0.7)
    west, _, east, _ = grid.bounds
    assert east - west < 60
    assert west < 180 < east or west < -180 < east
    seam = round(((180 if east > 180 else -180) - west) / 0.5)
    assert valid[30, seam - 3 : seam + 3].all()


def test_two_global_images_are_one_on_the_other(image, job):
    pre, post = image(*WORLDS[4326], 4326, "pre.tif"), image(*FROM_ZERO, 4326, "post.tif")
    grid, _ = check(pre, post, job, 0.97)
    assert grid.shape == WORLDS[4326][0]


@pytest.mark.parametrize(
    ("shape", "geotransform", "columns"),
    [
        ((360, 720), (-180.0, 0.5, 0.0, 90.0, 0.0, -0.5), 720),
        ((360, 721), (-180.25, 0.5, 0.0, 90.0, 0.0, -0.5), 720),
        ((360, 719), (-180.0, 0.5, 0.0, 90.0, 0.0, -0.5), 0),
        ((180, 4320), (-180.0, 0.0833333333, 0.0, 90.0, 0.0, -0.0833333333), 4320),
        ((360, 720), (-180.0, 0.5, 0.1, 90.0, 0.1, -0.5), 0),
        ((360, 720), (-180.0, 0.4998, 0.0, 90.0, 0.0, -0.5), 0),
    ],
)
def test_how_many_columns_lead_around(shape, geotransform, columns):
    from microflow_qgis.core.grid import Grid

    from .conftest import wkt

    assert turn_of(Grid(shape, geotransform, wkt(4326))) == columns
    assert turn_of(Grid(shape, geotransform, wkt(32633))) == 0


def test_positions_do_not_jump_within_a_grid(raster):
    from microflow_qgis.core.grid import Grid

    from .conftest import wkt

    world = Grid(*WORLDS[4326], wkt(4326))
    for code, place in PLACES.items():
        _, col = pixel_map(Grid(*place, wkt(code)), world)(40.0, np.arange(91.0))
        assert np.abs(np.diff(col)).max() < 2


UTM, BESSEL = "+proj=utm +zone=31 +ellps=WGS84", "+proj=tmerc +lon_0=3.3 +ellps=bessel"


@pytest.mark.parametrize(
    ("one", "other", "unlike"),
    [
        ("EPSG:32631", "EPSG:25831", True),  # not alike by name, but of a known accuracy
        ("EPSG:32631", "EPSG:3857", False),
        ("EPSG:32631", BESSEL, True),
        (UTM, BESSEL, True),
        ("EPSG:32631", "+proj=tmerc +lon_0=3.3 +a=6377000 +rf=300", True),
        ("EPSG:4289", BESSEL, False),  # Amersfoort, on the same ellipsoid
        ("EPSG:32631", UTM, False),
        ("EPSG:32631", "+proj=utm +zone=31 +ellps=GRS80", False),
        ("EPSG:32631", "+proj=sinu +R=6371007.181", False),
        ("EPSG:32631", f"{BESSEL} +towgs84=500,0,0", False),
    ],
)
def test_a_datum_without_a_name_is_that_of_its_ellipsoid(one, other, unlike):
    from osgeo import osr

    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for made, text in zip(systems, (one, other)):
        made.SetFromUserInput(text)
    wkts = [made.ExportToWkt(["FORMAT=WKT2_2019"]) for made in systems]
    assert datums_unlike(*wkts) == datums_unlike(*wkts[::-1]) == unlike
