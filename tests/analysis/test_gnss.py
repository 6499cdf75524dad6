"""Test a field against stations: what is removed, and χ²."""

import numpy as np
import pytest

from microflow_qgis.analysis.gnss import PointOnGrid, at_station, compare, surface_in
from microflow_qgis.core.errors import TooFewStations
from microflow_qgis.core.grid import Window

SHAPE = (60, 80)


def reader(values):
    return lambda window: values[(slice(None), *window.slices)]


def stations(count=40, noise=0.0, seed=4, ramp=(0.5, -0.2, 0.3), sigma=0.1):
    rng = np.random.default_rng(seed)
    position = rng.uniform(-1, 1, (count, 2))
    gnss = rng.normal(0, 1, (count, 2))
    extra = ramp[0] + ramp[1] * position[:, 0] + ramp[2] * position[:, 1]
    values = gnss + extra[:, None] + rng.normal(0, noise, (count, 2))
    return [PointOnGrid(value, np.full(2, sigma)) for value in values], position, gnss


def test_a_plane_is_found_and_leaves_nothing():
    places, position, gnss = stations()
    comparison = compare(places, position, gnss, np.full((40, 2), 0.01), "plane")
    np.testing.assert_allclose(comparison.coefficients[:, 0], [0.5, -0.2, 0.3], atol=1e-9)
    assert comparison.rmse.max() < 1e-9
    assert comparison.rmse_before.min() > 0.4
    assert comparison.freedom == 80 - 6


def test_without_a_reference_residuals_are_field_minus_gnss():
    places, position, gnss = stations(ramp=(0.5, 0, 0))
    comparison = compare(places, position, gnss, np.full((40, 2), np.nan), "none")
    np.testing.assert_allclose(comparison.residual, 0.5)
    np.testing.assert_allclose(comparison.rmse, 0.5)
    assert comparison.coefficients.shape == (0, 2)


def test_chi2_is_one_per_degree_of_freedom_where_sigma_is_right():
    reduced = []
    for seed in range(60):
        places, position, gnss = stations(noise=np.hypot(0.1, 0.05), seed=seed)
        comparison = compare(places, position, gnss, np.full((40, 2), 0.05), "plane")
        reduced.append(comparison.chi2 / comparison.freedom)
    assert np.mean(reduced) == pytest.approx(1, abs=0.06)


def test_a_good_station_weighs_more():
    position, gnss = np.zeros((2, 2)), np.zeros((2, 2))
    places = [
        PointOnGrid(np.array([1.0, 1.0]), np.full(2, 0.01)),
        PointOnGrid(np.array([0.0, 0.0]), np.full(2, 1.0)),
    ]
    comparison = compare(places, position, gnss, np.zeros((2, 2)), "shift")
    np.testing.assert_allclose(comparison.coefficients, 1.0, atol=1e-3)


def test_too_few_stations_are_refused():
    places, position, gnss = stations(2)
    with pytest.raises(TooFewStations, match="2 of 2"):
        compare(places, position, gnss, np.zeros((2, 2)), "plane")


def test_the_field_at_a_station_is_the_median_around_it():
    values = np.zeros((2, *SHAPE))
    values[0] = np.arange(SHAPE[1])
    values[:, 30, 41] = 99
    place = at_station(reader(values), None, SHAPE, 40.5, 30.5, 3.0)
    assert place.value[0] == pytest.approx(40, abs=1)
    assert place.sigma[0] > 0
    assert np.isnan(at_station(reader(values), None, SHAPE, -1.0, 3.0, 3.0).value).all()
    values[:, 10:20, 10:20] = np.nan
    assert np.isnan(at_station(reader(values), None, SHAPE, 15.0, 15.0, 3.0).value).all()
    single = at_station(reader(values), reader(values * 0 + 0.3), SHAPE, 40.7, 40.2, 0.0)
    assert single.value[0] == 40
    assert single.sigma == pytest.approx([0.3, 0.3])


def test_the_surface_on_the_grid_is_that_at_the_stations():
    coefficients = np.array([[1.0, 2.0], [0.5, 0.0], [0.0, -1.0]])
    whole = surface_in(coefficients, SHAPE, Window(0, 0, *SHAPE))
    assert whole.shape == (2, *SHAPE)
    assert whole[0, 0, 0] == pytest.approx(1 - 0.5, abs=0.02)
    assert whole[1, 0, -1] == pytest.approx(2 - 1, abs=0.02)
    np.testing.assert_array_equal(surface_in(coefficients, SHAPE, Window(5, 6, 7, 8)), whole[:, 5:12, 6:14])
