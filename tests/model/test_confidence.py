import math

import pytest
import torch

from microflow_qgis.model.coarse_to_fine import Recipe, measure
from microflow_qgis.model.confidence import ENOUGH_SUPPORT, EXPECTED_ERROR, confidence, prior
from training.simulate import simulate

ENOUGH = 1.0  # support at which hardly anything is taken off


def of(pre, warped, seen, support=ENOUGH):
    return confidence(pre, warped * seen, seen, torch.full_like(pre, support))


def test_images_alike_have_the_confidence_that_their_support_gives(texture, everywhere):
    image = texture(50, 71)
    for support in (0.0, ENOUGH_SUPPORT, 0.4):
        expected = support / (support + ENOUGH_SUPPORT)
        found = of(image, image, everywhere(image), support)
        assert found.shape == (1, 1, 50, 71)
        assert torch.allclose(found, torch.tensor(expected), atol=1e-4)


def test_unlike_and_opposite_images_have_none(texture, everywhere):
    image = texture(50, 71)
    assert of(image, texture(50, 71, 8), everywhere(image)).mean() < 0.02
    assert of(image, -image, everywhere(image)).max() == 0


def test_correlation_counts_to_the_fourth(texture, everywhere):
    image, noise = texture(90, 110, 1), texture(90, 110, 2, slope=0.0)
    support = ENOUGH / (ENOUGH + ENOUGH_SUPPORT)
    means = [float(of(image, image + sd * noise, everywhere(image)).mean()) for sd in (0.1, 0.3, 1.0, 3.0)]
    assert means[0] == pytest.approx(support / (1 + 0.1**2) ** 2, abs=0.02)
    assert means == sorted(means, reverse=True)
    assert means[-1] < 0.1


def test_gain_does_not_matter_and_flat_ground_has_none(texture, everywhere):
    image = texture(50, 71)
    assert torch.allclose(
        of(image, 3 * image, everywhere(image)), of(image, image, everywhere(image)), atol=1e-4
    )
    flat = torch.zeros_like(image)
    for pair in ((flat, flat), (image, flat), (flat, image)):
        assert of(*pair, everywhere(image)).max() == 0


def test_what_was_not_seen_has_none_and_takes_none_away(texture, everywhere):
    image = texture(50, 71)
    seen = everywhere(image)
    seen[..., 20:30, 30:45] = False
    spoilt = torch.where(seen, image, 9.0)
    found = of(spoilt, image, seen)
    assert found[~seen].max() == 0
    assert torch.allclose(found[seen], of(image, image, everywhere(image))[seen], atol=1e-3)


def test_confidence_turns_with_the_images(texture, everywhere):
    pre, warped = texture(50, 71, 1), texture(50, 71, 1) + 0.5 * texture(50, 71, 2)
    quarter = of(*(torch.rot90(i, 1, (2, 3)) for i in (pre, warped)), everywhere(pre.mT))
    assert torch.allclose(torch.rot90(quarter, -1, (2, 3)), of(pre, warped, everywhere(pre)), atol=1e-5)


def test_a_networks_expectation_as_a_confidence():
    errors = torch.tensor([1e-6, 0.01, 0.1, 1.0, 1e6]).view(1, 1, 1, 5)
    expected = 1 / (1 + (errors / EXPECTED_ERROR) ** 2)
    assert torch.allclose(prior(errors.log()), expected, atol=1e-6)
    assert float(prior(torch.tensor(math.log(EXPECTED_ERROR)))) == pytest.approx(0.5)


def test_confidence_is_low_where_the_answer_was_wrong():
    """On simulated pairs, changed ground, cloud and all: the doubted half errs several times as much."""
    pair = simulate(6, (128, 144), torch.Generator().manual_seed(4))
    with torch.inference_mode():
        found = measure(pair.pre, pair.post, pair.valid, Recipe(None, True, 3, False))
    error = (found.flow - pair.flow).square().sum(1, keepdim=True).sqrt()[pair.valid]
    trust = found.confidence[pair.valid]
    assert trust.min() >= 0
    assert trust.max() <= 1
    order = error[trust.argsort()]
    quarters = [float(part.mean()) for part in order.chunk(4)]  # the least trusted first
    assert quarters == sorted(quarters, reverse=True)
    assert quarters[0] > 3 * quarters[3]
