"""Test the combination of fields: limits, the formula of the variance, and the parts of the noise."""

import numpy as np
import pytest

from microflow_qgis.analysis.combine import (
    NoiseParts,
    Pair,
    bad_images,
    combine,
    copies,
    independent_share,
    noise_parts,
)

ALL = [Pair(i, j) for i in range(3) for j in range(3)]


def simulated(rng, pairs, shape=(40, 50), image=0.3, pair=0.5, motion=1.0):
    """Return fields of one motion, errors of images and pairs white; the images' errors are returned too."""
    before = rng.normal(0, image, (10, 2, *shape))
    after = rng.normal(0, image, (10, 2, *shape))
    fields = np.stack([motion + after[p.after] - before[p.before] for p in pairs])
    return (fields + rng.normal(0, pair, fields.shape)).astype(np.float32)


def test_equal_fields_are_their_own_mean():
    fields = np.ones((9, 2, 5, 7), np.float32) * np.array([2, -3], np.float32)[:, None, None]
    combined = combine(fields, None, ALL, NoiseParts(np.full(2, 0.1), np.full(2, 0.1)))
    np.testing.assert_allclose(combined.displacement, fields[0], rtol=1e-6)
    assert (combined.count == 9).all() and (combined.quality == 1).all()
    np.testing.assert_allclose(combined.spread, 0, atol=1e-6)


def test_the_variance_is_that_of_pairs_that_share_images():
    image, pair = 0.3, 0.5
    fields = simulated(np.random.default_rng(1), ALL, (150, 200), image, pair)
    combined = combine(fields, None, ALL, NoiseParts(np.full(2, image), np.full(2, pair)))
    formula = np.sqrt(image**2 * (1 / 3 + 1 / 3) + pair**2 / 9)
    error = combined.displacement - 1.0
    assert np.std(error) == pytest.approx(formula, rel=0.1)
    assert np.median(combined.sigma) == pytest.approx(formula, rel=0.1)
    ratio = np.abs(error) / combined.sigma
    assert np.mean(ratio < 1) == pytest.approx(0.68, abs=0.05)
    assert np.mean(ratio < 2) == pytest.approx(0.95, abs=0.03)


@pytest.mark.parametrize(("image", "pair"), [(0.3, 0.5), (0.5, 0.2), (0.1, 0.4)])
def test_closures_tell_the_parts_apart(image, pair):
    fields = simulated(np.random.default_rng(2), ALL, (100, 100), image, pair)
    parts = noise_parts(fields.reshape(9, 2, -1), ALL)
    np.testing.assert_allclose(parts.image, image, rtol=0.2)
    np.testing.assert_allclose(parts.pair, pair, rtol=0.2)


def test_pairs_that_share_nothing_average_as_independent_ones():
    pairs = [Pair(n, n) for n in range(4)]
    fields = simulated(np.random.default_rng(3), pairs, (100, 100), 0.3, 0.5)
    parts = noise_parts(fields.reshape(4, 2, -1), pairs)
    np.testing.assert_allclose(parts.single, np.sqrt(2 * 0.09 + 0.25), rtol=0.1)
    combined = combine(fields, None, pairs, parts)
    assert np.std(combined.displacement) == pytest.approx(parts.single.mean() / 2, rel=0.15)
    assert np.median(combined.sigma) == pytest.approx(parts.single.mean() / 2, rel=0.15)


@pytest.mark.parametrize(("image", "pair", "share"), [(0.0, 0.5, 1.0), (0.3, 0.0, 1 / 3), (0.0, 0.0, 1.0)])
def test_pairs_that_share_images_are_worth_fewer(image, pair, share):
    parts = NoiseParts(np.full(2, image), np.full(2, pair))
    assert independent_share(ALL, parts) == pytest.approx(share)
    assert independent_share([Pair(n, n) for n in range(4)], parts) == pytest.approx(1.0)


def test_a_component_does_not_mix_with_the_other():
    fields = simulated(np.random.default_rng(4), ALL, (6, 9))
    parts = NoiseParts(np.full(2, 0.3), np.full(2, 0.5))
    turned = combine(fields[:, ::-1], None, ALL, parts)
    np.testing.assert_array_equal(turned.displacement, combine(fields, None, ALL, parts).displacement[::-1])


def test_gaps_and_outliers():
    fields = simulated(np.random.default_rng(5), ALL, (30, 41), 0.02, 0.03)
    fields[4] += 50  # one pair is wrong everywhere
    fields[:, :, 0, 0] = np.nan
    fields[1:, :, 0, 1] = np.nan
    combined = combine(fields, None, ALL, NoiseParts(np.full(2, 0.02), np.full(2, 0.03)))
    assert np.isnan(combined.displacement[:, 0, 0]).all() and combined.count[0, 0] == 0
    assert combined.count[0, 1] == 1
    np.testing.assert_allclose(combined.displacement[:, 0, 1], fields[0, :, 0, 1], rtol=1e-5)
    assert (combined.count[1:] <= 8).all() and np.nanmedian(combined.count) == 8
    assert np.nanmax(np.abs(combined.displacement[:, 1:] - 1)) < 0.2


def test_stated_sigmas_weigh():
    rng = np.random.default_rng(6)
    pairs = [Pair(n, n) for n in range(2)]
    sigmas = np.ones((2, 2, 60, 70), np.float32)
    sigmas[1] *= 3
    fields = (rng.normal(0, 1, sigmas.shape) * sigmas).astype(np.float32)
    combined = combine(fields, sigmas, pairs, NoiseParts(np.zeros(2), np.full(2, 1.0)))
    best = (fields[0] * 9 + fields[1]) / 10
    assert np.median(np.abs(combined.displacement - best)) < 0.05


@pytest.mark.filterwarnings("error")
def test_identical_fields_share_their_errors():
    field = np.random.default_rng(9).normal(size=(2, 30, 40)).astype(np.float32)
    field[:, 3, 4] = np.nan
    fields, pairs = np.stack([field, field]), [Pair(0, 0), Pair(1, 1)]
    parts = noise_parts(fields.reshape(2, 2, -1), pairs)
    assert (parts.single == 0).all()
    sigmas = np.full(fields.shape, 0.2, np.float32)
    sigmas[..., 3, 4] = np.nan
    combined = combine(fields, sigmas, pairs, parts)
    np.testing.assert_allclose(combined.displacement, field, rtol=1e-6)
    finite = np.isfinite(field)
    np.testing.assert_allclose(combined.sigma[finite], 0.2, rtol=1e-6)
    assert np.isnan(combined.sigma[~finite]).all()
    assert np.isnan(combine(fields, None, pairs, parts).sigma).all()


@pytest.mark.filterwarnings("error")
def test_a_component_that_is_the_same_in_all_fields_does_not_disturb_the_other():
    fields = np.random.default_rng(9).normal(size=(2, 2, 30, 40)).astype(np.float32)
    fields[:, 1] = 0
    pairs = [Pair(0, 0), Pair(1, 1)]
    combined = combine(fields, None, pairs, noise_parts(fields.reshape(2, 2, -1), pairs))
    np.testing.assert_allclose(combined.displacement[0], fields[:, 0].mean(0), atol=1e-6)
    assert np.median(combined.sigma[0]) == pytest.approx(np.sqrt(0.5), rel=0.1)


def test_copies_are_found():
    one, other = np.random.default_rng(3).normal(size=(2, 2, 50))
    nothing = np.full((2, 50), np.nan)
    assert copies(np.stack([one, nothing, one, other, nothing, one])) == [2, 5]
    assert copies(np.stack([one, other])) == []


@pytest.mark.parametrize("kind", ["shifted", "noisy", "empty"])
def test_a_bad_image_is_named(kind):
    rng = np.random.default_rng(7)
    fields = simulated(rng, ALL, (60, 50), 0.05, 0.05).reshape(9, 2, -1)
    members = [index for index, pair in enumerate(ALL) if pair.after == 1]
    if kind == "shifted":
        fields[members] += 2
    elif kind == "noisy":
        fields[members] += rng.normal(0, 1.5, fields[members].shape)
    else:
        fields[members, :, 50:] = np.nan
    [(image, gone)] = bad_images(fields, ALL)
    assert (image.side, image.number, gone) == ("after", 1, members)


@pytest.mark.parametrize("number", [0, 1])
def test_of_two_images_the_one_that_moved_is_bad(number):
    pairs = [Pair(i, j) for i in range(2) for j in range(2)]
    fields = simulated(np.random.default_rng(9), pairs, (60, 50), 0.05, 0.05, motion=0.1).reshape(4, 2, -1)
    members = [index for index, pair in enumerate(pairs) if pair.before == number]
    fields[members] += 2
    [(image, gone)] = bad_images(fields, pairs)
    assert (image.side, image.number, gone) == ("before", number, members)


def test_good_images_stay():
    fields = simulated(np.random.default_rng(8), ALL, (60, 50), 0.2, 0.1).reshape(9, 2, -1)
    assert bad_images(fields, ALL) == []
    assert bad_images(fields[:1], ALL[:1]) == []
