"""Test stacking and offsets: known values are recovered, within their errors."""

import numpy as np
import pytest

from microflow_qgis.analysis.correlation import CorrelationModel, Term
from microflow_qgis.analysis.profiles import Errors, Rulers, offset, rulers, stack, steepest, transition

X = np.arange(200) * 10.0


def step(noise, seed=0):
    rng = np.random.default_rng(seed)
    return 0.002 * X + np.where(X > 1005, 2.5, 0) + rng.normal(0, noise, X.size)


def around(fault):
    return Rulers(X[0], fault - 30, fault, fault + 30, X[-1])


def test_a_step_on_a_ramp_is_exact_without_noise():
    fit = offset(X, step(0), around(1005))
    assert fit.step == pytest.approx(2.5, abs=1e-9)
    assert fit.error == 0
    assert fit.left.slope == pytest.approx(0.002)


def test_the_standard_error_is_the_scatter_of_the_offset():
    offsets = [offset(X, step(0.3, seed), around(1005)) for seed in range(300)]
    scatter = np.std([f.step for f in offsets])
    assert np.mean([f.error for f in offsets]) == pytest.approx(scatter, rel=0.15)


def test_correlated_residuals_make_the_error_larger():
    """Noise smoothed over nine values scatters three times as much in a mean as white noise of its size."""
    offsets = []
    for seed in range(300):
        noise = np.convolve(np.random.default_rng(seed).normal(0, 0.9, X.size + 8), np.ones(9) / 9, "valid")
        offsets.append(offset(X, step(0) + noise, around(1005)))
    scatter = np.std([f.step for f in offsets])
    assert np.mean([f.error for f in offsets]) == pytest.approx(scatter, rel=0.3)


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
    placed = rulers(X, np.stack([values, values]), 30)
    assert placed.fault == pytest.approx(1005, abs=10)
    assert placed == pytest.approx([placed.fault + place for place in (-330, -30, 0, 30, 330)])
    values[:80] = np.nan
    assert rulers(X, np.stack([values, values]), 30).start == X[80]


@pytest.mark.parametrize("width", [60, 150, 300])
def test_the_lines_are_fitted_over_five_transitions_beside_one(width):
    rng = np.random.default_rng(1)
    values = 0.002 * X + 2.5 * np.clip((X - 1005) / width, -0.5, 0.5) + rng.normal(0, 0.05, X.size)
    at, wide = transition(X, np.stack([np.zeros(X.size), values]))
    assert at == pytest.approx(1005, abs=10)
    assert wide == pytest.approx(width, rel=0.35)
    placed = rulers(X, np.stack([values, values]), 10)
    left_out = placed.after - placed.before
    assert left_out == pytest.approx(wide)
    assert placed.before - placed.start == pytest.approx(min(5 * left_out, placed.before))
    assert offset(X, values, placed).step == pytest.approx(2.5, abs=0.15)


def test_noise_alone_has_no_wide_transition():
    noise = np.random.default_rng(4).normal(0, 0.3, (2, X.size))
    assert rulers(X, noise, 30).after - rulers(X, noise, 30).before <= 300


@pytest.mark.parametrize("across", [True, False])
def test_the_error_of_a_swath_is_its_scatter_whatever_its_neighbours_share(simulated, across):
    """Draw 200 swaths of 11 px over correlated noise and a fault: within two of their errors in 93 to 97 %.

    The short term of the noise either ends at the fault, as in a regularised field, or is long.
    """
    terms = (Term(0.8, 4.0),) if across else (Term(1e-6, 1.0), Term(0.8, 4.0))
    model = CorrelationModel(0.2, terms, (0.3, 0.3))
    inside = 0
    d, w = np.arange(100.0), np.arange(11)
    points = np.stack(np.broadcast_arrays(d[:, None], w), -1) + 0.5
    weights, sigma = np.ones(points.shape[:2]), np.full(points.shape[:2], 0.3)
    places = Rulers(0, 46, 50, 54, 100)
    for seed in range(200):
        noise = simulated(np.random.default_rng(seed), (11, 100), model)
        if across:
            noise[0][:, 50:] = noise[1][:, 50:]
        values = stack(0.3 * noise[0].T + np.where(d > 50, 1.0, 0.0)[:, None], weights, median=False)
        fit = offset(d, values, places, Errors(points, weights, sigma, model))
        inside += abs(fit.step - 1) < 2 * fit.error
        assert fit.error == pytest.approx(np.hypot(fit.left.error, fit.right.error), rel=0.25)
    assert 0.92 <= inside / 200 <= 0.98


def test_sigma_larger_on_one_side_is_that_sides_error():
    model = CorrelationModel(1.0, (), (1.0, 1.0))
    points = np.stack(np.broadcast_arrays(np.arange(100.0)[:, None], np.arange(3)), -1)
    sigma = np.where(np.arange(100) < 50, 0.1, 0.4)[:, None] * np.ones(3)
    fit = offset(
        np.arange(100.0),
        np.zeros(100),
        Rulers(0, 46, 50, 54, 100),
        Errors(points, np.ones((100, 3)), sigma, model),
    )
    assert fit.right.error > 3 * fit.left.error
    assert fit.error == pytest.approx(np.hypot(fit.left.error, fit.right.error))


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
