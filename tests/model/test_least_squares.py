import numpy as np
import pytest
import torch

from microflow_qgis.model.filters import gaussian
from microflow_qgis.model.least_squares import LONGEST_STEP, observe, solve

INNER = (..., slice(16, -16), slice(16, -16))
DOUBT = 0.5  # px


def residual(pre, post, seen, sigma=2.0, doubt=DOUBT):
    return solve(observe(pre, post * seen, seen, doubt), sigma)


def test_images_alike_ask_for_no_motion(texture, everywhere):
    image = texture(57, 80)
    solution = residual(image, image, everywhere(image))
    assert solution.step.shape == (1, 2, 57, 80)
    assert solution.support.shape == (1, 1, 57, 80)
    assert solution.step.abs().max() == 0


def test_where_nothing_was_seen_there_is_neither_motion_nor_support(texture):
    image, other = texture(57, 80, 1), texture(57, 80, 2)
    seen = torch.zeros_like(image, dtype=torch.bool)
    seen[..., :30] = True
    products = observe(image, other * seen, seen, DOUBT)
    assert products.shape == (1, 5, 57, 80)
    assert products[..., 30:].abs().max() == 0
    solution = solve(products, 2.0)
    assert solution.step[..., 36:].abs().max() == 0
    assert solution.support[..., 36:].abs().max() == 0


def test_flat_ground_gives_neither_motion_nor_support(everywhere):
    flat = torch.zeros(1, 1, 20, 33)
    solution = residual(flat, flat + 0.01, everywhere(flat))
    assert solution.step.abs().max() == 0
    assert solution.support.abs().max() < 1e-6


@pytest.mark.parametrize(("right", "down"), [(0.1, 0.0), (0.0, -0.1), (0.07, 0.12)])
def test_a_small_motion_is_found_in_one_step(texture, moved, everywhere, right, down):
    image = texture(96, 130, slope=2.0, highest=0.12)  # where differences are slopes
    step = residual(image, moved(image, right, down), everywhere(image), sigma=4.0).step[INNER]
    truth = torch.tensor([right, down]).view(2, 1, 1)
    error = (step - truth).square().sum(1).sqrt()
    assert error.mean() < 0.03 * truth.norm()
    assert (step.mean((0, 2, 3)) - truth.flatten()).abs().max() < 0.01 * truth.norm()


def test_steps_repeated_end_at_the_motion(texture, moved, everywhere):
    """Each step removes most of the remaining error, as in a damped Newton method."""
    image = texture(96, 130, slope=2.0)
    left = [np.array([0.5, -0.4])]
    for _ in range(3):
        step = residual(image, moved(image, *left[-1]), everywhere(image), sigma=4.0).step[INNER]
        left.append(left[-1] - step.mean((0, 2, 3)).numpy())
    lengths = [np.hypot(*part) for part in left]
    assert all(after < 0.5 * before for before, after in zip(lengths, lengths[1:]))
    assert lengths[-1] < 0.01


def test_exchanging_the_images_turns_the_motion_round(texture, moved, everywhere):
    image = texture(57, 80)
    post = moved(image, 0.2, 0.1)
    there, back = (residual(*pair, everywhere(image)) for pair in ((image, post), (post, image)))
    assert torch.allclose(there.step, -back.step, atol=1e-5)
    assert torch.allclose(there.support, back.support, atol=1e-6)


def test_turning_the_images_turns_the_motion(texture, moved, everywhere):
    image = texture(57, 80)
    post = moved(image, 0.2, 0.1)
    plain = residual(image, post, everywhere(image))
    turned = residual(*(torch.rot90(i, -1, (2, 3)) for i in (image, post)), everywhere(image.mT))
    right, down = torch.rot90(plain.step, -1, (2, 3)).unbind(1)
    assert torch.allclose(turned.step, torch.stack((-down, right), 1), atol=1e-4)
    assert torch.allclose(turned.support, torch.rot90(plain.support, -1, (2, 3)), atol=1e-5)


def test_stripes_are_seen_across_and_not_along(everywhere):
    stripes = torch.sin(torch.arange(90.0) * 0.7).expand(1, 1, 60, 90).contiguous()
    post = torch.sin((torch.arange(90.0) - 0.15) * 0.7).expand(1, 1, 60, 90).contiguous()
    solution = residual(stripes, post, everywhere(stripes))
    assert solution.step[INNER][:, 0].mean() == pytest.approx(0.15, abs=0.02)
    assert solution.step[:, 1].abs().max() < 1e-5
    assert solution.support.max() < 1e-4


def test_support_is_between_none_and_a_half_and_greatest_on_texture(texture, everywhere):
    image = texture(96, 130)
    support = residual(image, image, everywhere(image)).support
    assert support.min() >= 0
    assert support.max() <= 0.5
    faint = residual(0.1 * image, 0.1 * image, everywhere(image)).support
    assert support.mean() > 0.15
    assert faint.mean() < 0.5 * support.mean()


def test_each_pixel_counts_with_the_motion_it_saw_not_with_its_contrast(texture, moved, everywhere):
    """Beside an edge ten times as bright, ground with another motion still has half of the weight."""
    image = texture(64, 64, slope=0.0, highest=0.15)
    still, other = image, moved(image, 0.2, 0.0)
    strength = torch.where(torch.arange(64) < 32, 3.0, 0.6)
    post = torch.where(torch.arange(64) < 32, still, other)
    step = residual(strength * image, strength * post, everywhere(image), sigma=4.0, doubt=10.0).step
    assert step[0, 0, 16:-16, 32].mean() > 0.06


def test_changed_ground_within_the_window_is_outvoted(texture, moved, everywhere):
    image = texture(96, 130, slope=2.0)
    post = moved(image, 0.1, 0.0)
    post[..., 40:50, 60:70] = 4.0
    errors = {}
    for doubt in (DOUBT, 100.0):
        step = residual(image, post, everywhere(image), sigma=6.0, doubt=doubt).step
        errors[doubt] = (step - torch.tensor([0.1, 0.0]).view(2, 1, 1))[..., 32:58, 52:78].abs().mean()
    assert errors[DOUBT] < 0.5 * errors[100.0]


def test_no_step_is_longer_than_the_longest(texture, everywhere):
    pre, post = texture(57, 80, 1), 50 * texture(57, 80, 2)
    assert residual(pre, post, everywhere(pre), doubt=1e6).step.abs().max() == LONGEST_STEP


def test_the_step_minimises_the_objective_it_states(texture, moved, everywhere):
    """Solve the normal equations pixel by pixel, with the window's sums computed differently."""
    pre = texture(40, 57)
    products = observe(pre, moved(pre, 0.1, 0.05), everywhere(pre), DOUBT).double()
    solution = solve(products, 2.0)
    xx, xy, yy, xd, yd = gaussian(products, 2.0)[0].unbind(0)
    for row, col in ((3, 5), (20, 30), (39, 56)):
        matrix = np.array([[xx[row, col], xy[row, col]], [xy[row, col], yy[row, col]]])
        expected = np.linalg.solve(matrix + 0.01 * np.eye(2), [-xd[row, col], -yd[row, col]])
        np.testing.assert_allclose(solution.step[0, :, row, col], expected, atol=1e-6)
        assert float(solution.support[0, 0, row, col]) == pytest.approx(
            np.linalg.eigvalsh(matrix)[0], abs=1e-6
        )
