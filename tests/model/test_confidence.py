import math

import pytest
import torch

from microflow_qgis.core.confidence import EXPECTED_ERROR
from microflow_qgis.model.confidence import (
    SHARED,
    WEIGHED_ERROR,
    WEIGHING,
    confidence_of,
    data_weight,
    prior,
)
from microflow_qgis.model.filters import detail
from microflow_qgis.model.pyramid import Recipe, measure
from microflow_qgis.model.refine import gathered, trust_in
from microflow_qgis.model.warp import spline_coefficients
from training.simulate import simulate

INNER = (..., slice(12, -12), slice(12, -12))


def of(pre, post, valid, flow=None):
    """Return the confidence in a flow, zero unless given, between images as read."""
    flow = pre.new_zeros((len(pre), 2, *pre.shape[-2:])) if flow is None else flow
    pre, post = detail(pre, valid), detail(post, valid)
    return trust_in(pre, gathered(pre, spline_coefficients(post), valid, flow))[0]


def test_images_alike_are_trusted_and_unlike_ones_are_not(texture, everywhere):
    image = texture(50, 71)
    assert of(image, image, everywhere(image)).shape == (1, 1, 50, 71)
    assert of(image, image, everywhere(image))[INNER].min() > 0.9
    assert of(image, texture(50, 71, 8), everywhere(image))[INNER].mean() < 0.75


def test_the_confidence_is_that_of_the_expected_error():
    information = torch.tensor([4.0, 0.0, 1.0]).view(1, 3, 1, 1).expand(1, 3, 30, 40)
    half = torch.full((1, 1, 30, 40), 0.5)
    error = 1 / math.sqrt(SHARED * 0.5)
    expected = torch.tensor(1 / (1 + (error / EXPECTED_ERROR) ** 2))
    assert torch.allclose(confidence_of(information, half), expected)
    turned = torch.tensor([2.5, 1.5, 2.5]).view(1, 3, 1, 1).expand(1, 3, 30, 40)  # the same by 45°
    assert torch.allclose(confidence_of(turned, half), expected, atol=1e-5)
    assert confidence_of(torch.zeros(1, 3, 30, 40), half).max() == 0
    assert confidence_of(information, 0 * half).max() == 0


def test_noise_lowers_it_and_gain_does_not_matter(texture, everywhere):
    image, noise = texture(90, 110, 1), texture(90, 110, 2, slope=0.0)
    means = [
        float(of(image, image + sd * noise, everywhere(image))[INNER].mean()) for sd in (0.03, 0.3, 1.0, 3.0)
    ]
    assert means == sorted(means, reverse=True)
    assert means[0] > 0.9
    assert means[-1] < 0.5
    both = [of(image, gain * image + sd * noise, everywhere(image)) for gain, sd in ((1, 0.3), (3, 0.9))]
    assert torch.allclose(*both, atol=1e-3)


def test_flat_ground_and_stripes_have_none(texture, everywhere):
    image = texture(50, 71)
    flat = torch.zeros_like(image)
    stripes = image[..., :1, :].expand_as(image)  # one direction is not determined
    for pair in ((flat, flat), (image, flat), (flat, image), (stripes, stripes)):
        assert of(*pair, everywhere(image))[INNER].max() < 1e-3


def test_what_was_not_seen_tells_nothing(texture, everywhere):
    image = texture(50, 71)
    seen = everywhere(image)
    seen[..., 20:40, 25:55] = False
    spoilt = torch.where(seen, image, 9.0)
    estimate = of(spoilt, image, seen)
    assert estimate[..., 30, 40].max() == 0
    far = torch.ones(50, 71, dtype=torch.bool)
    far[:, 5:] = False
    assert torch.allclose(estimate[..., far], of(image, image, everywhere(image))[..., far], atol=0.02)


def test_confidence_turns_with_the_images(texture, everywhere):
    pre, post = texture(48, 72, 1), texture(48, 72, 1) + 0.5 * texture(48, 72, 2)
    quarter = of(*(torch.rot90(i, 1, (2, 3)) for i in (pre, post)), everywhere(pre.mT))
    assert torch.allclose(torch.rot90(quarter, -1, (2, 3)), of(pre, post, everywhere(pre)), atol=1e-4)


def test_the_weight_of_a_pixel_falls_with_its_expected_error():
    errors = torch.tensor([0.001, WEIGHED_ERROR, 0.1, 1.0])
    weights = data_weight(1 / (1 + (errors / EXPECTED_ERROR) ** 2))
    assert torch.allclose(weights, 1 / (1 + (errors / WEIGHED_ERROR) ** WEIGHING), atol=1e-3)
    assert data_weight(torch.tensor([0.0, 1.0])).tolist() == [0.0, 1.0]


def test_a_networks_expectation_as_a_confidence():
    errors = torch.tensor([1e-6, 0.01, 0.1, 1.0, 1e6]).view(1, 1, 1, 5)
    expected = 1 / (1 + (errors / EXPECTED_ERROR) ** 2)
    assert torch.allclose(prior(errors.log()), expected, atol=1e-6)
    assert float(prior(torch.tensor(math.log(EXPECTED_ERROR)))) == pytest.approx(0.5)


def test_confidence_is_low_where_the_answer_was_wrong():
    """On simulated pairs with changed ground and cloud, the less confident half has several times the
    error."""
    pair = simulate(6, (128, 144), torch.Generator().manual_seed(4))
    with torch.inference_mode():
        estimate = measure(pair.pre, pair.post, pair.valid, Recipe(None, True, 3, False))
    error = (estimate.flow - pair.flow).square().sum(1, keepdim=True).sqrt()[pair.valid]
    trust = estimate.confidence[pair.valid]
    assert trust.min() >= 0
    assert trust.max() <= 1
    order = error[trust.argsort()]
    quarters = [float(part.mean()) for part in order.chunk(4)]  # the least trusted first
    assert quarters == sorted(quarters, reverse=True)
    assert quarters[0] > 3 * quarters[3]
