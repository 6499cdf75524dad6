"""Test signs, units and rotation of displacement."""

import numpy as np
import pytest

from microflow_qgis.core.displacement import Ground, displacement, flow, jacobian, lattice, turn
from microflow_qgis.core.grid import Grid, Window

WHOLE = Window(0, 0, 6, 9)
ONE, NOTHING = np.ones((17, 17)), np.zeros((17, 17))


def along_axes(x, y):
    """Return ground whose +x leads east and whose +y leads north."""
    return Ground(np.stack([x, np.zeros_like(x)]), np.stack([np.zeros_like(y), y]))


METRES = along_axes(ONE, ONE)
NORTH_UP = Grid((6, 9), (500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0), "a CRS in metres")


def one_right_two_down():
    return np.stack([np.full((6, 9), 1.0), np.full((6, 9), 2.0)]).astype(np.float32)


def test_one_right_two_down_is_east_and_south():
    east, north = displacement(one_right_two_down(), NORTH_UP, METRES, WHOLE)
    assert np.all(east == 10)
    assert np.all(north == -20)


def test_without_crs_right_and_up_are_positive_pixels():
    right, up = displacement(one_right_two_down(), Grid((6, 9)), None, WHOLE)
    assert np.all(right == 1)
    assert np.all(up == -2)


def test_a_geotransform_without_crs_still_gives_pixels():
    right, up = displacement(one_right_two_down(), Grid((6, 9), NORTH_UP.geotransform), None, WHOLE)
    assert (right[0, 0], up[0, 0]) == (1, -2)


def test_a_grid_turned_by_90_degrees_gives_the_same_ground_motion():
    # columns run south, rows run west: 1 east and 2 south is 2 right and 1 up
    turned = Grid((6, 9), (500_000.0, 0.0, -10.0, 4_000_000.0, -10.0, 0.0), "a CRS in metres")
    field = np.stack([np.full((6, 9), 2.0), np.full((6, 9), -1.0)])
    east, north = displacement(field, turned, METRES, WHOLE)
    assert np.allclose(east, 10)
    assert np.allclose(north, -20)


def test_ground_is_interpolated_bilinearly_over_the_grid():
    rows, cols = lattice(NORTH_UP.shape)
    ground = along_axes(1 + 0.1 * rows, 2 + 0.05 * cols + 0.01 * rows)
    (x_right, _), (_, y_down) = jacobian(NORTH_UP, ground, Window(1, 2, 3, 4))
    row, col = np.mgrid[1:4, 2:6] + 0.5
    np.testing.assert_allclose(x_right, 10 * (1 + 0.1 * row))
    np.testing.assert_allclose(y_down, -10 * (2 + 0.05 * col + 0.01 * row))


def test_windows_agree_with_the_whole():
    rows, cols = lattice(NORTH_UP.shape)
    ground = along_axes(1 + np.sin(rows), 1 + np.cos(cols))
    window = Window(2, 3, 3, 5)
    whole = displacement(one_right_two_down(), NORTH_UP, ground, WHOLE)
    part = displacement(one_right_two_down()[(slice(None), *window.slices)], NORTH_UP, ground, window)
    np.testing.assert_array_equal(part, whole[(slice(None), *window.slices)])


@pytest.mark.parametrize(
    "geotransform", [(7.0, 3.0, 1.0, 9.0, -2.0, -4.0), (0.0, 0.0, -1e-4, 50.0, -1e-4, 0.0)]
)
def test_flow_is_the_inverse(geotransform):
    grid = Grid((6, 9), geotransform, "a CRS")
    rows, cols = lattice(grid.shape)
    ground = along_axes(70_000 + 100 * rows, 111_000 - 10 * cols)
    field = np.random.default_rng(1).normal(size=(2, 6, 9))
    back = flow(displacement(field, grid, ground, WHOLE), grid, ground, WHOLE)
    np.testing.assert_allclose(back, field, rtol=1e-9)


def turned_by(degrees):
    """Return ground whose +y lies this many degrees clockwise of true north."""
    sine, cosine = (np.full((17, 17), value) for value in (np.sin(degrees), np.cos(degrees)))
    return Ground(np.stack([cosine, -sine]), np.stack([sine, cosine]))


@pytest.mark.parametrize("degrees", [-63.8, 12.0, 90.0, 180.0])
def test_true_east_and_north_on_a_grid_whose_axes_are_turned(degrees):
    ground = turned_by(np.radians(degrees))
    assert turn(ground) == pytest.approx(degrees)
    up = np.stack([np.zeros((6, 9)), np.full((6, 9), -1.0)])  # one pixel along +y
    east, north = displacement(up, NORTH_UP, ground, WHOLE)
    np.testing.assert_allclose(east, 10 * np.sin(np.radians(degrees)), atol=1e-9)
    np.testing.assert_allclose(north, 10 * np.cos(np.radians(degrees)), atol=1e-9)
    np.testing.assert_allclose(flow(np.stack([east, north]), NORTH_UP, ground, WHOLE), up, atol=1e-9)


def test_nan_stays_nan_and_alone():
    field = one_right_two_down()
    field[:, 3, 4] = np.nan
    moved = displacement(field, NORTH_UP, METRES, WHOLE)
    assert np.isnan(moved[:, 3, 4]).all()
    assert np.isnan(moved).sum() == 2
    assert moved.dtype == np.float32
