"""Test that profile, readout and algorithms measure the same metres on the ground, in every kind of CRS."""

from types import SimpleNamespace

import numpy as np
import pytest

SHAPE = (70, 80)
FLOW = (1.0, 2.0)  # px to the right and down, everywhere
FROM = (10.5, 20.5)  # row and column
# CRS, and the geotransform of pixels of about 5 to 11 m
GRIDS = [
    ("EPSG:4326", (20.0, 1e-4, 0.0, 60.0, 0.0, -1e-4)),
    ("EPSG:2264", (2_000_000.0, 30.0, 0.0, 700_000.0, 0.0, -30.0)),  # US survey feet
    ("EPSG:3857", (2e6, 10.0, 0.0, 8e6, 0.0, -10.0)),  # at latitude 58° a unit is 0.53 m
]


@pytest.fixture(params=GRIDS, ids=lambda grid: grid[0])
def moved(request, add, tmp_path):
    """Return the grid, its ground and the layer of a displacement that is FLOW everywhere."""
    from osgeo import gdal
    from qgis.core import QgsCoordinateReferenceSystem

    from microflow_qgis.core.displacement import displacement
    from microflow_qgis.core.grid import Grid, Window
    from microflow_qgis.io.ground import ground_of

    crs, geotransform = request.param
    wkt = QgsCoordinateReferenceSystem(crs).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    grid = Grid(SHAPE, geotransform, wkt)
    ground = ground_of(grid)
    flow = np.broadcast_to(np.reshape(FLOW, (2, 1, 1)), (2, *SHAPE))
    planes = [*displacement(flow, grid, ground, Window(0, 0, *SHAPE)), np.full(SHAPE, 0.5)]
    path = str(tmp_path / "moved.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, *SHAPE[::-1], 3, gdal.GDT_Float32)
    made.SetGeoTransform(geotransform)
    made.SetProjection(wkt)
    for number, (name, plane) in enumerate(zip(("+ = east", "+ = north", "confidence"), planes), 1):
        made.GetRasterBand(number).SetDescription(name)
        made.GetRasterBand(number).WriteArray(plane)
    del made  # which closes the file
    return grid, ground, add(path)


def test_a_profile_is_as_long_as_the_motion_along_it(moved):
    """Along the motion, each pixel to the right is as many metres as the bands say."""
    from qgis.core import QgsPointXY

    from microflow_qgis.gui.profile.swath import swath

    grid, _, layer = moved
    row, col = FROM
    start, end = (grid.xy(row + 12 * n * FLOW[1], col + 12 * n * FLOW[0]) for n in (0, 1))
    profile = swath(layer, *(QgsPointXY(*map(float, place)) for place in (start, end)), 1)
    length = np.hypot(*(layer.dataProvider().sample(QgsPointXY(*start), band)[0] for band in (1, 2)))
    np.testing.assert_allclose(profile.along, length, rtol=1e-4)
    np.testing.assert_allclose(profile.right, 0, atol=1e-3 * length)
    (right, down), metres = np.ptp(profile.points[:, 0], axis=0), np.ptp(profile.distance)
    assert (right, down) == pytest.approx((metres / length, 2 * metres / length), rel=1e-4)


def test_the_algorithms_read_the_same_metres(moved):
    from microflow_qgis.core.grid import Window
    from microflow_qgis.processing.displacement_input import read_displacement

    flow = read_displacement(moved[2]).flow_reader()(Window(0, 0, *SHAPE))
    np.testing.assert_allclose(flow, np.broadcast_to(np.reshape(FLOW, (2, 1, 1)), flow.shape), rtol=1e-4)


def test_the_readout_has_the_same_pixel(moved):
    """Confidence 0.5 is an error of 0.1 px."""
    from qgis.core import QgsPointXY

    from microflow_qgis.analysis.boxes import Place
    from microflow_qgis.gui.map.cursor_readout import readout

    grid, ground, layer = moved
    settings = SimpleNamespace(destinationCrs=layer.crs)
    canvas = SimpleNamespace(mapSettings=lambda: settings)
    text = readout(QgsPointXY(*map(float, grid.xy(*FROM))), canvas, layer)
    error = float(text.split("±")[1].split()[0])
    assert error == pytest.approx(0.1 * Place(grid, ground).pixel, rel=0.02)
