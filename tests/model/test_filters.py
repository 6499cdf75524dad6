import numpy as np
import pytest
import torch
from scipy import ndimage

from microflow_qgis.model.filters import (
    CONTRAST_FLOOR,
    CONTRAST_SCALE,
    blurred,
    blurred_broadly,
    central_difference,
    gaussian,
    local_contrast,
    median_where,
)

REACH = 2 * int(np.ceil(3 * CONTRAST_SCALE))  # px: the deviation is averaged from pixels that have a mean


@pytest.fixture
def holed():
    """Return a mask (1, 1, 83, 61) with a rectangle, a lonely pixel and a corner missing."""
    valid = torch.ones(1, 1, 83, 61, dtype=torch.bool)
    valid[..., 20:33, 30:41] = False
    valid[..., 60, 9] = False
    valid[..., 70:, 50:] = False
    return valid


def spoilt(image, valid, value=torch.nan):
    return torch.where(valid, image, torch.tensor(value))


@pytest.mark.parametrize("sigma", [0.7, 2.0, 4.5])
def test_a_gaussian_is_scipys_and_leaves_its_input_alone(texture, sigma):
    image = torch.cat((texture(37, 58, 1), texture(37, 58, 2)), 1)
    before = image.clone()
    ours = gaussian(image, sigma)
    radius = int(np.ceil(3 * sigma))
    for channel in (0, 1):
        theirs = ndimage.gaussian_filter(
            image[0, channel].double().numpy(), sigma, mode="nearest", radius=radius
        )
        np.testing.assert_allclose(ours[0, channel], theirs, atol=1e-5)
    assert torch.equal(image, before)


def test_a_gaussian_keeps_a_constant_and_does_not_prefer_a_direction(texture):
    assert torch.allclose(gaussian(torch.full((1, 1, 9, 30), 7.0), 3.0), torch.tensor(7.0), rtol=1e-5)
    image = texture(40, 57)
    quarter = gaussian(torch.rot90(image, 1, (2, 3)), 2.0)
    assert torch.allclose(torch.rot90(quarter, -1, (2, 3)), gaussian(image, 2.0), atol=1e-5)


def test_an_average_of_valid_pixels_knows_nothing_of_the_others(texture, holed):
    image = 5 + texture(83, 61)
    plain = blurred(spoilt(image, holed, 0.0), holed, 3.0)
    for value in (1e6, torch.nan, torch.inf):
        assert torch.equal(blurred(spoilt(image, holed, value), holed, 3.0), plain)
    share = gaussian(holed.float(), 3.0)
    expected = gaussian(spoilt(image, holed, 0.0), 3.0) / share
    assert torch.allclose(plain[share > 0.01], expected[share > 0.01], atol=1e-4)
    assert (share < 1e-3).any()


def test_an_average_of_equal_pixels_is_that_value_and_zero_where_none_is_near():
    valid = torch.zeros(1, 1, 40, 70, dtype=torch.bool)
    valid[..., :30] = True
    average = blurred(torch.full((1, 1, 40, 70), 4.0), valid, 3.0)
    assert torch.allclose(average[..., :30], torch.tensor(4.0), rtol=1e-4)
    assert average[..., 30 + 9 :].abs().max() == 0


def test_a_broad_average_is_nearly_the_fine_one_and_knows_nothing_of_invalid_pixels(texture, holed):
    image = 5 + texture(83, 61) ** 2
    broad = blurred_broadly(spoilt(image, holed), holed, 6.0)
    fine = blurred(spoilt(image, holed), holed, 6.0)
    assert broad.shape == image.shape
    assert torch.isfinite(broad).all()
    assert float(((broad - fine).abs() / fine)[holed].max()) < 0.15
    assert float(((broad - fine).abs() / fine)[holed].mean()) < 0.02


@pytest.mark.parametrize("side", [3, 9])
def test_the_median_is_scipys_where_it_is_chosen(texture, side):
    field = torch.cat((texture(37, 58, 1), texture(37, 58, 2)), 1)
    field = torch.cat((field, texture(37, 58, 3).expand(1, 2, 37, 58)))
    chosen = torch.zeros(2, 1, 37, 58, dtype=torch.bool)
    chosen[0, :, :10] = chosen[1, :, 20:, 30:] = True
    ours = median_where(chosen, field, side)
    for sample in (0, 1):
        for channel in (0, 1):
            theirs = ndimage.median_filter(field[sample, channel].numpy(), side, mode="nearest")
            expected = np.where(chosen[sample, 0], theirs, field[sample, channel])
            np.testing.assert_array_equal(ours[sample, channel], expected)
    assert torch.equal(median_where(torch.zeros_like(chosen), field, side), field)


def test_contrast_of_flat_ground_is_zero_and_stays_small_under_quantisation():
    flat = torch.full((1, 1, 60, 75), 1000.0)
    assert local_contrast(flat, flat > 0).abs().max() < 0.5
    faint = 0.1 * CONTRAST_FLOOR * 1000 * torch.randn(flat.shape, generator=torch.Generator().manual_seed(1))
    assert local_contrast(flat + faint, flat > 0).std() < 0.2


def test_contrast_takes_out_gain_and_offset_and_turns_with_the_sign(texture, holed):
    image = 3 + texture(83, 61)
    plain = local_contrast(image, holed)
    assert torch.allclose(local_contrast(40 * image + 200, holed), plain, atol=2e-3)
    assert torch.allclose(local_contrast(-image, holed), -plain, atol=1e-5)


def test_a_slow_gain_is_taken_out_too(texture):
    image = 20 + texture(120, 150)
    gain = torch.linspace(0.8, 1.2, 150)
    difference = local_contrast(image * gain, image > 0) - local_contrast(image, image > 0)
    assert difference[..., 20:-20, 20:-20].square().mean().sqrt() < 0.15


def test_contrast_has_no_mean_and_unit_deviation_within_its_windows(texture):
    contrast = local_contrast(100 + 3 * texture(160, 210), torch.ones(1, 1, 160, 210, dtype=torch.bool))
    assert contrast.mean().abs() < 0.02
    assert contrast.std() == pytest.approx(1, abs=0.05)
    assert gaussian(contrast, CONTRAST_SCALE)[..., 30:-30, 30:-30].abs().max() < 0.3


def test_contrast_is_zero_where_invalid_and_unmoved_by_what_is_there(texture, holed):
    image = 50 + texture(83, 61)
    plain = local_contrast(image, holed)
    assert plain[~holed].abs().max() == 0
    for value in (1e7, torch.nan, -torch.inf):
        assert torch.equal(local_contrast(spoilt(image, holed, value), holed), plain)
    assert torch.isfinite(plain).all()


def test_contrast_of_an_image_without_valid_pixels_is_zero():
    image = torch.full((1, 1, 20, 33), torch.nan)
    assert local_contrast(image, torch.zeros_like(image, dtype=torch.bool)).abs().max() == 0


def test_contrast_depends_on_a_pixels_surroundings_only(texture):
    image = 9 + texture(200, 170)
    valid = torch.ones_like(image, dtype=torch.bool)
    valid[..., 90:100, 40:90] = False
    whole = local_contrast(image, valid)
    part = local_contrast(image[..., 30:190, 10:150], valid[..., 30:190, 10:150])
    inner = (..., slice(REACH, -REACH), slice(REACH, -REACH))
    assert torch.allclose(part[inner], whole[..., 30:190, 10:150][inner], atol=1e-5)


def test_differences_of_a_plane_are_its_slopes_to_the_right_and_down():
    y, x = torch.meshgrid(torch.arange(7.0), torch.arange(12.0), indexing="ij")
    slope = central_difference((3 * x - 2 * y)[None, None])
    assert slope.shape == (1, 2, 7, 12)
    assert torch.equal(slope[0, 0, :, 1:-1], torch.full((7, 10), 3.0))
    assert torch.equal(slope[0, 1, 1:-1], torch.full((5, 12), -2.0))


def test_differences_turn_with_the_image(texture):
    image = texture(40, 57)
    right, down = central_difference(image).unbind(1)
    turned_right, turned_down = central_difference(torch.rot90(image, -1, (2, 3))).unbind(1)
    assert torch.allclose(turned_right, -torch.rot90(down, -1, (1, 2)), atol=1e-6)
    assert torch.allclose(turned_down, torch.rot90(right, -1, (1, 2)), atol=1e-6)
