"""Test length and direction of steps on the ground against the ellipsoid, in CRSs of all kinds."""

import numpy as np
import pytest
from osgeo import osr

from microflow_qgis.core.displacement import displacement, flow, jacobian, turn
from microflow_qgis.core.errors import GroundUnknown
from microflow_qgis.core.grid import Grid, Window
from microflow_qgis.io.ground import ground_of


def reference(crs):
    made = osr.SpatialReference()
    made.SetFromUserInput(crs)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def grid_of(crs, geotransform, shape=(100, 100)):
    return Grid(shape, geotransform, reference(crs).ExportToWkt(["FORMAT=WKT2_2019"]))


def ground(crs, geotransform, shape=(100, 100)):
    return ground_of(grid_of(crs, geotransform, shape))


# metres of one radian east and north at latitude φ on WGS 84, from its radii of curvature
A, E2 = 6378137.0, 0.00669437999014


def radii(latitude):
    sine = np.sin(np.radians(latitude))
    return A / np.sqrt(1 - E2 * sine**2), A * (1 - E2) / (1 - E2 * sine**2) ** 1.5


def metres_between(crs, x, y, dx, dy):
    """Return east and north from (x, y) to (x + dx, y + dy), by longitude and latitude of both ends."""
    here = reference(crs)
    degrees = here.CloneGeogCS()
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(here, degrees)
    (lon, lat, _), (to_lon, to_lat, _) = change.TransformPoints([(x, y), (x + dx, y + dy)])
    e2 = 1 - (1 - 1 / degrees.GetInvFlattening()) ** 2
    middle = np.radians((lat + to_lat) / 2)
    curved = 1 - e2 * np.sin(middle) ** 2
    across = degrees.GetSemiMajor() / np.sqrt(curved) * np.cos(middle)
    along = degrees.GetSemiMajor() * (1 - e2) / curved**1.5
    return across * np.radians((to_lon - lon + 540) % 360 - 180), along * np.radians(to_lat - lat)


# a place in each CRS, and about how far its +y is turned from true north there
TURNED = [
    ("EPSG:2053", 99_000.0, 2_900_000.0, -179.5),  # Lo29: x west, y south
    ("EPSG:2065", 1_100_000.0, 700_000.0, -97.2),  # Krovak: x south, y west
    ("EPSG:5514", -700_000.0, -1_100_000.0, -7.2),  # Krovak, east and north
    ("EPSG:3031", 1_000_000.0, 500_000.0, -63.4),  # Antarctic
    ("EPSG:3413", 300_000.0, -1_200_000.0, 14.0),  # sea ice of the Arctic
    ("EPSG:32661", 2_500_000.0, 1_300_000.0, 35.5),  # universal polar stereographic
    ("EPSG:3035", 2_800_000.0, 3_000_000.0, -15.8),  # equal area, Europe
    ("EPSG:5070", -2_000_000.0, 2_200_000.0, -15.1),  # conic, United States
    ("EPSG:32633", 700_000.0, 6_500_000.0, 2.9),
    ("EPSG:2193", 1_200_000.0, 4_900_000.0, 3.7),
]


@pytest.mark.parametrize(("crs", "x", "y", "degrees"), TURNED)
def test_a_step_to_the_east_is_east_whatever_the_axes(crs, x, y, degrees):
    grid = grid_of(crs, (x, 10.0, 0.0, y, 0.0, -10.0))
    lengths = ground_of(grid)
    assert turn(lengths) == pytest.approx(degrees, abs=0.6)
    middle_x, middle_y = grid.xy(50, 50)
    for step, (right, down) in (((10.0, 0.0), (1, 0)), ((0.0, -10.0), (0, 1)), ((30.0, 20.0), (3, -2))):
        field = np.array([right, down], float)[:, None, None]
        east, north = displacement(field, grid, lengths, Window(50, 50, 1, 1))[:, 0, 0]
        truth = metres_between(crs, float(middle_x), float(middle_y), *step)
        assert (east, north) == pytest.approx(truth, abs=2e-3)


@pytest.mark.parametrize(("crs", "x", "y", "degrees"), TURNED)
def test_metres_lead_back_to_pixels(crs, x, y, degrees):
    grid = grid_of(crs, (x, 10.0, 0.0, y, 0.0, -10.0))
    lengths, whole = ground_of(grid), Window(0, 0, 100, 100)
    field = np.random.default_rng(1).normal(size=(2, 100, 100))
    back = flow(displacement(field, grid, lengths, whole), grid, lengths, whole)
    np.testing.assert_allclose(back, field, atol=1e-9)


def test_degrees_are_ellipsoidal_metres_by_latitude():
    lengths = ground("EPSG:4326", (20.0, 0.001, 0.0, 62.0, 0.0, -0.001), (4000, 3000))
    latitude = np.linspace(62, 58, lengths.x.shape[1])
    across, along = radii(latitude)
    expected = np.radians(across * np.cos(np.radians(latitude)))[:, None].repeat(lengths.x.shape[2], 1)
    np.testing.assert_allclose(lengths.x[0], expected, 1e-6)
    np.testing.assert_allclose(lengths.y[1], np.radians(along)[:, None].repeat(lengths.x.shape[2], 1), 1e-6)
    np.testing.assert_allclose([lengths.x[1], lengths.y[0]], 0, atol=1e-3)


def test_grads_from_paris_are_metres():
    lengths = ground("EPSG:4807", (2.0, 0.001, 0.0, 54.0, 0.0, -0.001))
    assert lengths.y[1, 8, 8] == pytest.approx(100_081, abs=5)  # M π/200 on Clarke 1880 IGN


def test_web_mercator_is_stretched():
    north = A * np.log(np.tan(np.radians(45 + 58.0 / 2)))  # of latitude 58°
    lengths = ground("EPSG:3857", (2e6, 10.0, 0.0, north + 500, 0.0, -10.0))
    across, along = radii(58.0)
    scale = np.cos(np.radians(58.0)) / A
    assert lengths.x[0, 8, 8] == pytest.approx(across * scale, rel=1e-5)
    assert lengths.y[1, 8, 8] == pytest.approx(along * scale, rel=1e-5)


def test_utm_on_its_meridian_is_metres_but_for_its_scale():
    lengths = ground("EPSG:32633", (499_500.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    np.testing.assert_allclose([lengths.x[0], lengths.y[1]], 1 / 0.9996, rtol=1e-6)


def test_feet_become_metres():
    lengths = ground("EPSG:2264", (2_000_000.0, 30.0, 0.0, 700_000.0, 0.0, -30.0))
    np.testing.assert_allclose([lengths.x[0], lengths.y[1]], 0.3048006, rtol=3e-4)


def test_another_planet_has_its_own_size():
    lengths = ground("+proj=longlat +R=3396190 +no_defs", (20.0, 0.001, 0.0, 0.05, 0.0, -0.001))
    np.testing.assert_allclose(lengths.y[1], np.radians(3396190), rtol=1e-5)


def test_turned_longitudes_and_latitudes_have_their_own_north():
    turned = (
        "+proj=ob_tran +o_proj=longlat +o_lon_p=-162 +o_lat_p=39.25 +lon_0=180 +to_meter=0.0174532925199433"
    )
    lengths = ground(turned, (1.0, 1e-3, 0.0, 2.0, 0.0, -1e-3))
    assert abs(turn(lengths)) > 10
    assert np.hypot(*lengths.y[:, 8, 8]) == pytest.approx(111_000, rel=0.01)


@pytest.mark.parametrize("size", [1e-3, 1e-6])
def test_tiny_pixels_far_from_the_origin(size):
    lengths = ground("EPSG:32633", (500_000.0, size, 0.0, 5_200_000.0, 0.0, -size))
    np.testing.assert_allclose([lengths.x[0], lengths.y[1]], 1 / 0.9996, rtol=1e-6)


def test_across_the_antimeridian():
    lengths = ground("EPSG:4326", (179.995, 1e-4, 0.0, 10.0, 0.0, -1e-4))
    across, _ = radii(9.995)
    np.testing.assert_allclose(lengths.x[0], np.radians(across * np.cos(np.radians(9.995))), rtol=1e-4)


def test_over_a_pole_the_lattice_is_as_fine_as_it_needs_to_be():
    grid = grid_of("EPSG:3413", (-1_000_000.0, 1000.0, 0.0, 1_000_000.0, 0.0, -1000.0), (2000, 2000))
    steps = jacobian(grid, ground_of(grid), Window(0, 0, 2000, 2000))
    row, col = np.mgrid[:2000, :2000] + 0.5
    x, y = grid.xy(row, col)
    away = np.hypot(x, y)
    angle = np.arctan2(y, x)  # of the place; the way to the pole is north
    length = np.hypot(*steps[:, 0])
    north = -length * np.cos(angle)
    off = np.abs(steps[1, 0] - north) / length
    assert off[away > 40_000].max() < 0.01
    assert off[away > 200_000].max() < 1e-3


def test_without_crs_there_is_no_ground():
    assert ground_of(Grid((100, 100))) is None


@pytest.mark.parametrize(
    ("crs", "geotransform"),
    [
        ("EPSG:4326", (20.0, 0.1, 0.0, 90.0, 0.0, -0.1)),
        ("EPSG:3035", (4e7, 10.0, 0.0, 3e6, 0.0, -10.0)),
        ("EPSG:4978", (4e6, 10.0, 0.0, 3e6, 0.0, -10.0)),
    ],
)
def test_a_grid_that_leaves_its_crs_is_refused(crs, geotransform):
    with pytest.raises(GroundUnknown, match=reference(crs).GetName().split("/")[0]):
        ground(crs, geotransform)
