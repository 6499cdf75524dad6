"""Stacking and offsets: what is known in advance comes out, with an error that covers it."""

import numpy as np
import pytest

from microflow_qgis.analysis.profiles import Rulers, offset, rulers, stack, steepest

X = np.arange(200) * 10.0


def step(noise, seed=0):
    rng = np.random.default_rng(seed)
    return 0.002 * X + np.where(X > 1005, 2.5, 0) + rng.normal(0, noise, X.size)


def around(fault):
    return Rulers(X[0], fault - 30, fault, fault + 30, X[-1])


def test_a_step_on_a_ramp_is_exact_without_noise():
    found = offset(X, step(0), around(1005))
    assert found.step == pytest.approx(2.5, abs=1e-9)
    assert found.error == 0
    assert found.left.slope == pytest.approx(0.002)


def test_the_standard_error_is_the_scatter_of_the_offset():
    found = [offset(X, step(0.3, seed), around(1005)) for seed in range(300)]
    scatter = np.std([f.step for f in found])
    assert np.mean([f.error for f in found]) == pytest.approx(scatter, rel=0.15)


def test_correlated_residuals_make_the_error_larger():
    """Noise smoothed over nine values scatters three times as much in a mean as white noise of its size."""
    found = []
    for seed in range(300):
        noise = np.convolve(np.random.default_rng(seed).normal(0, 0.9, X.size + 8), np.ones(9) / 9, "valid")
        found.append(offset(X, step(0) + noise, around(1005)))
    scatter = np.std([f.step for f in found])
    assert np.mean([f.error for f in found]) == pytest.approx(scatter, rel=0.3)


def test_gaps_are_left_out_and_too_few_values_say_nothing():
    values = step(0)
    values[20:60] = np.nan
    assert offset(X, values, around(1005)).step == pytest.approx(2.5)
    assert offset(X, values, around(1985)) is None


def test_the_fault_is_found():
    values = np.stack([step(0.1), np.zeros(X.size)])
    assert steepest(X, values) == pytest.approx(1005, abs=10)
    values[:, :30] = np.nan
    assert steepest(X, values) == pytest.approx(1005, abs=10)


def test_stacking_weighs_by_confidence():
    values = np.array([[1.0, 2.0, 9.0], [np.nan, 4.0, 6.0], [1.0, 1.0, 1.0]])
    weights = np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 3.0], [0.0, 0.0, np.nan]])
    np.testing.assert_allclose(stack(values, weights, median=False), [1.5, 5.5, np.nan])
    np.testing.assert_allclose(stack(values, weights, median=True), [1.0, 6.0, np.nan])


def test_rulers_begin_around_the_fault_where_something_is_known():
    values = step(0)
    values[:20] = np.nan
    found = rulers(X, np.stack([values, values]), 30)
    assert found.fault == pytest.approx(1005, abs=10)
    assert found == (X[20], found.fault - 30, found.fault, found.fault + 30, X[-1])


def test_rulers_stay_in_order():
    places = Rulers(0, 40, 50, 60, 100)
    assert places.moved(0, 45) == (40, 40, 50, 60, 100)
    assert places.moved(3, 20) == (0, 40, 50, 50, 100)
    assert places.moved(4, 130).end == 130
    assert places.moved(2, 70) == (0, 60, 70, 80, 100)
    assert places.moved(2, 99) == (0, 80, 90, 100, 100)


def test_only_what_lies_between_the_rulers_counts():
    values = step(0)
    values[:30] += 7
    assert offset(X, values, around(1005)).step != pytest.approx(2.5, abs=0.2)
    assert offset(X, values, around(1005).moved(0, X[30])).step == pytest.approx(2.5)
