"""Test positions through time: limits, closure, and simulated truth with gaps."""

import numpy as np
import pytest

from microflow_qgis.analysis import time_series
from microflow_qgis.analysis.combine import NoiseParts, Pair, median_sigma
from microflow_qgis.analysis.time_series import invert, network_noise

DAYS = [0, 100, 365, 700, 1200]
PAIRS = [Pair(i, j) for i in range(5) for j in range(i + 1, 5)]


def network(rng, rate, shape, image, pair):
    """Return fields of a motion at ``rate`` per year (east, north)."""
    years = np.array(DAYS) / 365.25
    position = years[:, None, None, None] * np.asarray(rate)[None, :, None, None]
    images = position + rng.normal(0, image, (len(DAYS), 2, *shape))
    fields = np.stack([images[p.after] - images[p.before] for p in PAIRS])
    return (fields + rng.normal(0, pair, fields.shape)).astype(np.float32), position


def test_without_noise_the_positions_are_exact():
    fields, position = network(np.random.default_rng(0), (1.5, -0.7), (4, 7), 0, 0)
    series = invert(fields, None, PAIRS, DAYS, NoiseParts(np.zeros(2), np.full(2, 0.1)))
    np.testing.assert_allclose(series.position, np.broadcast_to(position, (5, 2, 4, 7)), atol=1e-5)
    np.testing.assert_allclose(series.velocity[:, 0, 0], (1.5, -0.7), atol=1e-5)
    assert (series.position[0] == 0).all() and (series.sigma[0] == 0).all()


def test_sigmas_cover():
    parts = NoiseParts(np.full(2, 0.2), np.full(2, 0.3))
    fields, position = network(np.random.default_rng(1), (1, 2), (60, 80), 0.2, 0.3)
    series = invert(fields, None, PAIRS, DAYS, parts)
    for ratio in (
        np.abs(series.position[1:] - position[1:]) / series.sigma[1:],
        np.abs(series.velocity - np.array([1, 2])[:, None, None]) / series.velocity_sigma,
    ):
        assert np.mean(ratio < 1) == pytest.approx(0.68, abs=0.05)
        assert np.mean(ratio < 2) == pytest.approx(0.95, abs=0.03)


def test_a_part_of_the_pixels_gives_the_same(monkeypatch):
    parts = NoiseParts(np.full(2, 0.2), np.full(2, 0.3))
    fields, _ = network(np.random.default_rng(1), (1, 2), (6, 8), 0.2, 0.3)
    sigmas = np.random.default_rng(2).uniform(0.1, 1, fields.shape).astype(np.float32)
    whole = invert(fields, sigmas, PAIRS, DAYS, parts)
    monkeypatch.setattr(time_series, "PIECE_VALUES", 100)
    part = np.s_[..., 2:4, :5]
    of_part = invert(fields[part], sigmas[part], PAIRS, DAYS, parts, median_sigma(sigmas))
    for one, other in zip(whole, of_part):
        np.testing.assert_allclose(one[part], other, rtol=1e-5)


def test_gaps_leave_what_pairs_still_reach():
    fields, position = network(np.random.default_rng(2), (1, 2), (3, 4), 0, 0)
    last = [index for index, pair in enumerate(PAIRS) if pair.after == 4]
    fields[last, :, 0, 0] = np.nan
    fields[:, :, 1, 1] = np.nan
    series = invert(fields, None, PAIRS, DAYS, NoiseParts(np.zeros(2), np.full(2, 0.1)))
    assert np.isnan(series.position[4, :, 0, 0]).all()
    np.testing.assert_allclose(series.position[:4, :, 0, 0], position[:4, :, 0, 0], atol=1e-5)
    np.testing.assert_allclose(series.velocity[:, 0, 0], (1, 2), atol=1e-4)
    assert np.isnan(series.position[1:, :, 1, 1]).all() and np.isnan(series.velocity[:, 1, 1]).all()


def test_one_wrong_pair_changes_little():
    fields, position = network(np.random.default_rng(3), (1, 2), (6, 8), 0, 0.02)
    fields[3] += 5
    series = invert(fields, None, PAIRS, DAYS, NoiseParts(np.zeros(2), np.full(2, 0.02)))
    assert np.abs(series.position - position).max() < 0.15


@pytest.mark.parametrize(("image", "pair"), [(0.2, 0.1), (0.1, 0.3)])
def test_the_noise_of_a_network_of_moving_ground(image, pair):
    fields, _ = network(np.random.default_rng(4), (30, -12), (60, 80), image, pair)
    parts = network_noise(fields.reshape(len(PAIRS), 2, -1), PAIRS, DAYS)
    np.testing.assert_allclose(parts.pair, pair, rtol=0.1)
    np.testing.assert_allclose(parts.image, image, rtol=0.2)
