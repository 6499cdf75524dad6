"""The error that a pair promises."""

import math

import numpy as np
import pytest

from microflow_qgis.analysis.expected_error import expected_error, window_correlation

SHAPE = (96, 128)
EVERYWHERE = np.ones(SHAPE, bool)


@pytest.fixture
def ground():
    return np.random.default_rng(5).normal(size=SHAPE)


@pytest.mark.parametrize("shift", [(0, 0), (-7, 12)])
def test_a_shift_does_not_lower_the_correlation(ground, shift):
    correlation = window_correlation(ground, np.roll(ground, shift, (0, 1)), EVERYWHERE)
    assert correlation > 0.75


def test_a_linear_change_of_the_values_changes_nothing(ground):
    other = ground + 0.3 * np.random.default_rng(6).normal(size=SHAPE)
    correlation = window_correlation(ground, other, EVERYWHERE)
    assert window_correlation(1e6 + 1e3 * ground, other, EVERYWHERE) == pytest.approx(correlation, abs=1e-6)


def test_unrelated_and_flat_windows_have_none(ground):
    assert window_correlation(ground, np.random.default_rng(6).normal(size=SHAPE), EVERYWHERE) < 0.15
    assert window_correlation(ground, np.ones(SHAPE), EVERYWHERE) == 0


def test_pixels_that_are_not_valid_do_not_count(ground):
    other, valid = ground.copy(), EVERYWHERE.copy()
    other[:, 40:60], valid[:, 40:60] = 1e4, False
    assert window_correlation(ground, other, valid) > 0.9


def test_more_noise_promises_a_larger_error(ground):
    rng = np.random.default_rng(7)
    errors = [
        expected_error([window_correlation(ground, ground + noise * rng.normal(size=SHAPE), EVERYWHERE)])
        for noise in (0.1, 0.5, 2.0)
    ]
    assert errors == sorted(errors)
    assert math.isnan(expected_error([]))
