"""Test correlated errors: limits, laws, and simulated noise of known correlation."""

import math

import numpy as np
import pytest

from microflow_qgis.analysis.correlation import (
    CORRELATION_FORMS,
    FEWEST_PAIRS,
    CorrelationModel,
    Term,
    fit_correlation,
    line_weights,
)

WHITE = CorrelationModel(1.0, (), (1.0, 1.0))


def box(rows, cols, top=0, left=0):
    row, col = np.indices((rows, cols))
    return np.stack([col.ravel() + left, row.ravel() + top], 1) + 0.5


def effective_number(model, points):
    """Return the number of independent values whose mean has the variance of the mean of ``points``."""
    variance = model.variance_of_weighted_sum(points, np.full(len(points), 1 / len(points)), 1.0)
    return model.covariance(0.0) / variance


def test_without_correlation_a_mean_gains_by_the_root_of_the_number():
    points = box(13, 7)
    assert effective_number(WHITE, points) == pytest.approx(91)
    variance = WHITE.variance_of_weighted_sum(points, np.full(91, 1 / 91), 0.3)
    assert variance == pytest.approx(0.3**2 / 91)


def test_wholly_alike_errors_do_not_average_at_all():
    alike = CorrelationModel(0.0, (Term(1.0, 1e6),), (1.0, 1.0))
    assert effective_number(alike, box(20, 30)) == pytest.approx(1, rel=1e-3)


@pytest.mark.parametrize(("rows", "length", "number"), [(11, 5.0, 7.7), (31, 15.0, 3.3)])
def test_a_swath_has_few_independent_values(rows, length, number):
    model = CorrelationModel(0.0, (Term(1.0, length),), (1.0, 1.0))
    assert effective_number(model, box(rows, 50)) == pytest.approx(number, abs=0.1)


def test_the_sum_over_all_pairs_is_the_variance():
    rng = np.random.default_rng(5)
    model = CorrelationModel(0.2, (Term(0.5, 3.0, "gaussian"), Term(0.3, 20.0, "spherical")), (1.0, 1.0))
    points = rng.uniform(0, 60, (80, 2))
    points[:3] = points[3:6]  # the same pixels twice
    weights, sigma = rng.normal(0, 1, 80), rng.uniform(0.1, 0.5, 80)
    pixels = np.floor(points)
    distance = np.hypot(*(pixels[:, None] - pixels).transpose(2, 0, 1))
    loads = weights * sigma
    expected = loads @ model.covariance(distance) @ loads
    assert model.variance_of_weighted_sum(points, weights, sigma) == pytest.approx(expected)
    assert model.variance_of_weighted_sum(points + np.array([1000, 7]), weights, sigma) == pytest.approx(
        expected
    )
    assert model.variance_of_weighted_sum(points, 3 * weights, sigma) == pytest.approx(9 * expected)
    assert model.variance_of_weighted_sum(points[:, ::-1], weights, sigma) == pytest.approx(expected)


def test_across_a_fault_only_the_long_term_correlates():
    points = np.concatenate([box(5, 5), box(5, 5, left=6)])
    weights, sides = np.repeat([-1 / 25, 1 / 25], 25), np.repeat([0, 1], 25)
    short = CorrelationModel(0.0, (Term(1.0, 30.0),), (1.0, 1.0))
    together = short.variance_of_weighted_sum(points, weights)
    apart = short.variance_of_weighted_sum(points, weights, sides=sides)
    assert apart == pytest.approx(2 * short.variance_of_weighted_sum(points[:25], weights[:25]))
    assert together < 0.4 * apart
    both = CorrelationModel(0.0, (Term(1e-9, 1.0), Term(1.0, 30.0)), (1.0, 1.0))
    assert both.variance_of_weighted_sum(points, weights, sides=sides) == pytest.approx(together, rel=1e-3)


@pytest.mark.parametrize("form", CORRELATION_FORMS)
def test_the_length_is_where_the_correlation_has_fallen_to_one_in_e(form):
    term = Term(2.0, 7.0, form)
    assert term.covariance(np.array([0.0, 7.0])) == pytest.approx([2.0, 2 / math.e], rel=1e-3)
    assert CorrelationModel(0.5, (term,), (1.0, 1.0)).length == pytest.approx(7, rel=0.01)


@pytest.mark.parametrize("length", [2.0, 5.0, 12.0])
def test_the_length_of_simulated_noise_is_found(simulated, length):
    true = CorrelationModel(0.3, (Term(0.7, length),), (1.0, 1.0))
    models = [fit_correlation(simulated(np.random.default_rng(s), (260, 300), true)) for s in range(4)]
    assert np.mean([model.length for model in models]) == pytest.approx(length, rel=0.2)
    assert np.mean([model.alone for model in models]) == pytest.approx(0.3, abs=0.08)


def test_a_long_term_beside_a_short_one_is_found(simulated):
    true = CorrelationModel(0.1, (Term(0.6, 2.0), Term(0.3, 30.0)), (1.0, 1.0))
    models = [fit_correlation(simulated(np.random.default_rng(s), (400, 420), true)) for s in range(3)]
    at = np.array([3.0, 10.0, 25.0])
    share = np.mean([model.covariance(at) for model in models], 0)
    assert share == pytest.approx(true.covariance(at), rel=0.3)


@pytest.mark.parametrize("length", [3.0, 10.0])
def test_the_sigma_of_means_lines_and_offsets_is_their_scatter(simulated, length):
    true = CorrelationModel(0.2, (Term(0.8, length),), (0.4, 0.4))
    left, right = box(15, 40), box(15, 40, left=44)
    at = 42.0
    fits = [line_weights(points[:, 0], at) for points in (left, right)]
    points = np.concatenate([left, right])
    sums = {
        "mean": (left, np.full(len(left), 1 / len(left))),
        "level": (left, fits[0]),
        "offset": (points, np.concatenate([-fits[0], fits[1]])),
    }
    values, sigmas = {name: [] for name in sums}, {name: [] for name in sums}
    for seed in range(120):
        field = 0.4 * simulated(np.random.default_rng(seed), (160, 170), true)
        model = fit_correlation(field) if seed < 12 else None
        for name, (there, weights) in sums.items():
            col, row = (there + np.array([30, 60])).astype(int).T
            values[name] += [float(weights @ part[row, col]) for part in field]
            if model:
                sigmas[name].append(math.sqrt(model.variance_of_weighted_sum(there, weights)))
    for name in sums:
        assert np.median(sigmas[name]) == pytest.approx(np.std(values[name]), rel=0.2), name


def test_sigma_per_pixel_takes_its_part(simulated):
    """Use noise twice as strong on one half: over σ it is homogeneous."""
    rng = np.random.default_rng(2)
    true = CorrelationModel(0.2, (Term(0.8, 4.0),), (1.0, 1.0))
    sigma = np.where(np.arange(300) < 150, 0.1, 0.2) * np.ones((2, 240, 300))
    model = fit_correlation(sigma * simulated(rng, (240, 300), true), sigma)
    assert model.length == pytest.approx(4, rel=0.3)
    assert model.alone + sum(t.variance for t in model.terms) == pytest.approx(1, abs=0.15)
    points, weights = box(5, 5), np.full(25, 1 / 25)
    quiet, loud = (model.variance_of_weighted_sum(points, weights, s) for s in (0.1, 0.2))
    assert loud == pytest.approx(4 * quiet)


def test_a_sigma_too_small_is_corrected_and_one_too_large_is_believed():
    noise = 0.3 * np.random.default_rng(1).standard_normal((2, 200, 200))
    small, large = (fit_correlation(noise, np.full(noise.shape, s)) for s in (0.15, 0.6))
    assert small.alone == pytest.approx(4, rel=0.1)
    assert large.alone + sum(t.variance for t in large.terms) == pytest.approx(1, rel=0.05)


def test_untrusted_ground_gaps_and_a_tilt_do_not_count(simulated):
    rng = np.random.default_rng(3)
    true = CorrelationModel(0.3, (Term(0.7, 5.0),), (1.0, 1.0))
    field = simulated(rng, (240, 260), true)
    plain = fit_correlation(field)
    worse = field + 0.05 * np.indices((240, 260))
    trusted = np.ones((240, 260), bool)
    worse[:, 100:130], trusted[100:130] = 50.0, False
    worse[:, 20:40, 20:60] = np.nan
    model = fit_correlation(worse, None, trusted)
    assert model.length == pytest.approx(plain.length, rel=0.25)
    assert model.sigma == pytest.approx(plain.sigma, rel=0.15)


def test_a_field_too_small_to_tell_is_taken_as_alike():
    field = np.full((2, 30, 30), np.nan)
    field[:, :10, :10] = np.random.default_rng(0).normal(0, 0.2, (2, 10, 10))
    assert np.isfinite(field[0]).sum() < FEWEST_PAIRS
    model = fit_correlation(field)
    assert effective_number(model, box(10, 10)) < 1.2


def test_turning_the_field_turns_nothing_in_the_model(simulated):
    true = CorrelationModel(0.3, (Term(0.7, 5.0),), (1.0, 1.0))
    field = simulated(np.random.default_rng(3), (150, 210), true)
    turned = np.stack([np.rot90(part) for part in field[::-1]])
    first, second = fit_correlation(field), fit_correlation(turned)
    assert second.alone == pytest.approx(first.alone, abs=1e-3)
    assert second.length == pytest.approx(first.length, rel=1e-2)


@pytest.mark.parametrize("shape", [(96, 128), (300, 320)])
def test_on_moving_ground_a_fault_and_slow_motion_do_not_count(simulated, shape):
    true = CorrelationModel(0.4, (Term(0.6, 3.0),), (0.2, 0.2))
    col = np.arange(shape[1])
    lengths, sigmas = [], []
    for seed in range(4):
        field = 0.2 * simulated(np.random.default_rng(seed), shape, true)
        field += np.where(col > 0.45 * shape[1], 2.0, -2.0) * np.exp(-np.abs(col - 0.45 * shape[1]) / 200)
        model = fit_correlation(field, moving=True)
        lengths.append(model.length)
        sigmas += model.sigma
    assert np.median(lengths) == pytest.approx(3, rel=0.3)
    assert np.median(sigmas) == pytest.approx(0.2, rel=0.15)
    assert fit_correlation(field).sigma[0] > 0.5  # without, they count


def test_on_moving_ground_a_turned_field_and_a_still_one_have_the_same_model(simulated):
    true = CorrelationModel(0.4, (Term(0.6, 3.0),), (1.0, 1.0))
    field = simulated(np.random.default_rng(8), (300, 320), true)
    still, moving = fit_correlation(field), fit_correlation(field, moving=True)
    at = np.array([0.0, 1.0, 3.0, 8.0])
    assert moving.covariance(at) == pytest.approx(still.covariance(at), abs=0.1)
