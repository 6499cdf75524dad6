"""What a few windows of a pair promise."""

import math

import numpy as np
import pytest

from microflow_qgis.analysis.pair_scan import WindowMatch, expected_error, largest_motion, match_windows

SHAPE = (96, 128)
EVERYWHERE = np.ones(SHAPE, bool)


@pytest.fixture
def ground():
    return np.random.default_rng(5).normal(size=SHAPE)


@pytest.mark.parametrize("shift", [(0, 0), (-7, 12)])
def test_a_shift_is_found_and_does_not_lower_the_correlation(ground, shift):
    match = match_windows(ground, np.roll(ground, shift, (0, 1)), EVERYWHERE)
    assert match.correlation > 0.75
    assert match.motion == shift[::-1] and match.clear


def test_a_linear_change_of_the_values_changes_nothing(ground):
    other = ground + 0.3 * np.random.default_rng(6).normal(size=SHAPE)
    correlation = match_windows(ground, other, EVERYWHERE).correlation
    assert match_windows(1e6 + 1e3 * ground, other, EVERYWHERE).correlation == pytest.approx(
        correlation, abs=1e-6
    )


def test_unrelated_and_flat_windows_have_none(ground):
    assert match_windows(ground, np.random.default_rng(6).normal(size=SHAPE), EVERYWHERE).correlation < 0.15
    assert match_windows(ground, np.ones(SHAPE), EVERYWHERE).correlation == 0


def test_pixels_that_are_not_valid_do_not_count(ground):
    other, valid = ground.copy(), EVERYWHERE.copy()
    other[:, 40:60], valid[:, 40:60] = 1e4, False
    assert match_windows(ground, other, valid).correlation > 0.9


def test_more_noise_promises_a_larger_error(ground):
    rng = np.random.default_rng(7)
    errors = [
        expected_error([match_windows(ground, ground + noise * rng.normal(size=SHAPE), EVERYWHERE)])
        for noise in (0.1, 0.5, 2.0)
    ]
    assert errors == sorted(errors)
    assert math.isnan(expected_error([]))


def test_unrelated_windows_have_no_clear_motion(ground):
    assert not match_windows(ground, np.random.default_rng(6).normal(size=SHAPE), EVERYWHERE).clear


def test_the_largest_motion_is_one_that_two_windows_show_about_the_common_shift():
    still = [WindowMatch(0.8, (20, -30), True)] * 8
    moved = [WindowMatch(0.6, (20 + 9, -30 + 12), True), WindowMatch(0.6, (20 + 12, -30 + 9), True)]
    assert largest_motion([*still, *moved]) == pytest.approx(15)
    assert largest_motion([*still, moved[0]]) == 0
    assert largest_motion([*still, *(match._replace(clear=False) for match in moved)]) == 0
    assert largest_motion([]) == 0
