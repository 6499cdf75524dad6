"""Test medians with gaps, noise and the range to display."""

import numpy as np
import pytest

from microflow_qgis.core.statistics import Tally, median, nmad, noise
from microflow_qgis.core.tiling import cover


def reader(field):
    return lambda window: field[(slice(None), *window.slices)]


def test_median_leaves_gaps_out():
    values = np.array(
        [[5.0, np.nan, 1.0, 3.0, np.nan], [9, 8, 7, 6, 5], [np.nan] * 5, [np.nan, np.inf, 4, np.nan, np.nan]]
    )
    np.testing.assert_array_equal(median(values), [3, 7, np.nan, 4])


def test_median_of_an_even_number_is_between_the_middle_two():
    assert median(np.array([1.0, 2.0, 30.0, 40.0, np.nan])) == 16


def test_median_agrees_with_numpy():
    values = np.random.default_rng(4).normal(size=(300, 9))
    values[np.random.default_rng(5).random(values.shape) < 0.4] = np.nan
    values[:, 4] = 0.5
    np.testing.assert_allclose(median(values), np.nanmedian(values, axis=-1))


def test_nmad_is_the_deviation_of_a_gaussian_and_ignores_outliers():
    values = np.random.default_rng(0).normal(7, 0.3, 20_000)
    values[:200] = 1e6
    values[200:1_200] = np.nan
    assert nmad(values) == pytest.approx(0.3, rel=0.03)
    assert np.isnan(nmad(np.full(3, np.nan)))


@pytest.mark.parametrize("shape", [(210, 333), (1100, 700)])
def test_noise_is_what_varies_within_15_pixels(shape):
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    field = np.stack([0.02 * cols + np.where(cols > 100, 3.0, 0.0), np.sin(rows / 80)])
    field += np.random.default_rng(2).normal(size=field.shape) * np.array([0.1, 0.4])[:, None, None]
    field[:, 20:60, 30:80] = np.nan
    shares = []
    assert noise(reader(field), shape, shares.append) == pytest.approx([0.1, 0.4], rel=0.05)
    assert shares == sorted(shares)
    assert 0.9 < shares[-1] <= 1


def test_noise_of_a_smooth_field_is_nothing():
    rows, cols = np.mgrid[:90, :70]
    assert noise(reader(np.stack([0.5 * cols, 0.1 * rows])), (90, 70), lambda share: None) == pytest.approx(
        [0, 0], abs=1e-6
    )


def blocks(field, size=70):
    for tile in cover(field.shape[1:], size, 0):
        yield tile.write, field[(slice(None), *tile.write.slices)]


def test_tally_knows_the_range_of_the_components_and_the_share():
    field = np.random.default_rng(3).uniform(-1, 1, (3, 300, 200))
    field[1] *= 3
    field[2] = 1e9  # not a component
    field[0, 0, :5] = 1e9
    field[:, 50:90, 20:60] = np.nan
    tally = Tally((300, 200), 2)
    passed = list(tally.passing(blocks(field)))
    assert sum(block[0].size for _, block in passed) == 300 * 200
    finite = np.abs(field[:2][np.isfinite(field[:2])])
    assert tally.limit(98) == pytest.approx(np.percentile(finite, 98))
    assert tally.finite_share == pytest.approx(1 - 1600 / 60_000)


def test_tally_of_a_large_raster_is_a_sample():
    field = np.random.default_rng(3).normal(size=(1, 1500, 1700))
    tally = Tally(field.shape[1:])
    for _ in tally.passing(blocks(field, 512)):
        pass
    assert tally.limit(98) == pytest.approx(np.percentile(np.abs(field), 98), rel=0.02)


def test_tally_of_nothing_is_zero():
    tally = Tally((3, 3))
    list(tally.passing(blocks(np.full((1, 3, 3), np.nan))))
    assert (tally.limit(98), tally.finite_share) == (0, 0)
