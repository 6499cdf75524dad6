"""Stacking and offsets: what is known in advance comes out, with an error that covers it."""

import numpy as np
import pytest

from microflow_qgis.core.profiles import offset, stack, steepest

X = np.arange(200) * 10.0


def step(noise, seed=0):
    rng = np.random.default_rng(seed)
    return 0.002 * X + np.where(X > 1005, 2.5, 0) + rng.normal(0, noise, X.size)


def test_a_step_on_a_ramp_is_exact_without_noise():
    found = offset(X, step(0), 1005, 30)
    assert found.step == pytest.approx(2.5, abs=1e-9)
    assert found.error == 0
    assert found.left.slope == pytest.approx(0.002)


def test_the_standard_error_is_the_scatter_of_the_offset():
    found = [offset(X, step(0.3, seed), 1005, 30) for seed in range(300)]
    scatter = np.std([f.step for f in found])
    assert np.mean([f.error for f in found]) == pytest.approx(scatter, rel=0.15)


def test_correlated_residuals_make_the_error_larger():
    """Noise smoothed over nine values scatters three times as much in a mean as white noise of its size."""
    found = []
    for seed in range(300):
        noise = np.convolve(np.random.default_rng(seed).normal(0, 0.9, X.size + 8), np.ones(9) / 9, "valid")
        found.append(offset(X, step(0) + noise, 1005, 30))
    scatter = np.std([f.step for f in found])
    assert np.mean([f.error for f in found]) == pytest.approx(scatter, rel=0.3)


def test_gaps_are_left_out_and_too_few_values_say_nothing():
    values = step(0)
    values[20:60] = np.nan
    assert offset(X, values, 1005, 30).step == pytest.approx(2.5)
    assert offset(X, values, 1985, 30) is None


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
