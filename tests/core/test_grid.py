"""Test grids: positions, windows and bounds."""

import numpy as np
import pytest

from microflow_qgis.core.grid import Grid, Window

NORTH_UP = Grid((30, 41), (500.0, 10.0, 0.0, 9000.0, 0.0, -10.0), "crs")
SLANTED = Grid((30, 41), (500.0, 8.0, 6.0, 9000.0, 6.0, -8.0), "crs")


def test_positions_are_outer_corners():
    assert NORTH_UP.xy(0, 0) == (500, 9000)
    assert NORTH_UP.xy(1, 2) == (520, 8990)


@pytest.mark.parametrize("grid", [NORTH_UP, SLANTED, Grid((30, 41))])
def test_rowcol_is_the_inverse_of_xy(grid):
    row, col = np.random.default_rng(0).uniform(-5, 50, (2, 7))
    np.testing.assert_allclose(grid.rowcol(*grid.xy(row, col)), (row, col), atol=1e-9)


@pytest.mark.parametrize("grid", [NORTH_UP, SLANTED])
def test_a_window_keeps_its_place_on_the_ground(grid):
    part = grid.window(Window(4, 7, 10, 12))
    assert (part.shape, part.crs) == ((10, 12), "crs")
    np.testing.assert_allclose(part.xy(3, 5), grid.xy(7, 12))


def test_windows_of_windows_add_up():
    once = SLANTED.window(Window(7, 5, 6, 8))
    twice = SLANTED.window(Window(4, 3, 20, 20)).window(Window(3, 2, 6, 8))
    assert once.shape == twice.shape
    np.testing.assert_allclose(once.geotransform, twice.geotransform)


def test_slices_cut_the_window():
    window = Window(2, 3, 4, 5)
    rows, cols = np.mgrid[:30, :41]
    assert rows[window.slices].shape == (4, 5)
    assert (rows[window.slices][0, 0], cols[window.slices][0, 0]) == (2, 3)


def test_bounds_hold_all_corners():
    assert NORTH_UP.bounds == (500, 8700, 910, 9000)
    xmin, ymin, xmax, ymax = SLANTED.bounds
    for row, col in [(0, 0), (0, 41), (30, 0), (30, 41)]:
        x, y = SLANTED.xy(row, col)
        assert xmin <= x <= xmax
        assert ymin <= y <= ymax
    assert (xmin, ymin, xmax, ymax) == (500, 9000 - 240, 500 + 41 * 8 + 180, 9000 + 246)
