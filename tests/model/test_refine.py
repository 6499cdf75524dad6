"""Test the refinement itself; its advantage over windowed correlation is tested from coarse to fine."""

import pytest
import torch

from microflow_qgis.model.filters import local_contrast
from microflow_qgis.model.pyramid import FINEST_LOOKS
from microflow_qgis.model.refine import refine as refined
from microflow_qgis.model.regularize import regularize

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
INNER = (..., slice(16, -16), slice(16, -16))


@pytest.fixture(autouse=True)
def _without_gradients():
    with torch.inference_mode():
        yield


def refine(pre, post, valid, start, looks=FINEST_LOOKS * 2, **rest):
    """Refine from a distant flow such as zero, which takes a few warps more than the network's flow does."""
    return refined(pre, post, valid, start, looks, **rest)


def zero(image):
    return image.new_zeros((len(image), 2, *image.shape[-2:]))


def constant(image, right, down):
    return zero(image) + torch.tensor([right, down], device=image.device).view(2, 1, 1)


def error(flow, truth):
    return (flow - truth).square().sum(1).sqrt()


def test_images_alike_have_no_motion(texture, everywhere):
    image = texture(70, 93)
    result = refine(image, image, everywhere(image), zero(image))
    assert result.flow.shape == result.smooth.shape == (1, 2, 70, 93)
    assert result.confidence.shape == (1, 1, 70, 93)
    assert result.flow.abs().max() < 1e-4
    assert result.smooth.abs().max() < 1e-4
    assert result.confidence.mean() > 0.7


@pytest.mark.parametrize("device", DEVICES)
def test_a_shift_is_found_to_hundredths_whatever_the_gain(texture, moved, everywhere, device):
    image = texture(70, 93, slope=2.0).to(device)
    post = 3 * moved(image.cpu(), 0.8, -0.5).to(device) + 40
    result = refine(20 + image, post, everywhere(image), zero(image))
    truth = constant(image, 0.8, -0.5)
    assert error(result.flow, truth)[INNER].mean() < 0.02
    assert error(result.smooth, truth)[INNER].mean() < 0.01


def test_the_true_flow_stays(faulted, everywhere):
    pre, post, truth, distance = faulted(96, 130, 3.0, noise=0.0)
    result = refine(pre, post, everywhere(pre), truth)
    far = distance[16:-16, 16:-16] > 6
    assert error(result.flow, truth)[INNER].mean() < 0.045
    assert error(result.smooth, truth)[INNER].mean() < 0.025
    assert error(result.smooth, truth)[INNER][:, ~far].mean() < 0.04


def test_a_fault_is_found_from_zero_and_stays_sharp(faulted, everywhere):
    pre, post, truth, distance = faulted(128, 170, 0.6)
    result = refine(pre, post, everywhere(pre), zero(pre))
    smooth = regularize(result.flow, 0.2, "log-tv", result.confidence)
    for flow in (result.flow, result.smooth, smooth):
        assert error(flow, truth)[INNER].mean() < 0.04
        assert error(flow, truth)[INNER][:, distance[16:-16, 16:-16] < 6].mean() < 0.15


def test_each_step_warps_by_the_field_of_the_last(faulted, everywhere):
    """Further steps improve the alignment: a px is out of reach of one step."""
    pre, post, truth, _ = faulted(96, 130, 2.0)
    looks = [(local_contrast,) * warps for warps in (1, 3, 8)]
    result = [refine(pre, post, everywhere(pre), zero(pre), look).flow for look in looks]
    first, third, last = (float(error(flow, truth)[INNER].mean()) for flow in result)
    assert third < 0.4 * first
    assert last < third


def test_turning_the_images_turns_the_answer(faulted, everywhere):
    pre, post, _, _ = faulted(96, 130, 0.6)
    plain = refine(pre, post, everywhere(pre), zero(pre))
    quarter = refine(*(torch.rot90(i, -1, (2, 3)) for i in (pre, post)), everywhere(pre.mT), zero(pre.mT))
    right, down = torch.rot90(quarter.flow, 1, (2, 3)).unbind(1)
    difference = error(torch.stack((down, -right), 1), plain.flow)[INNER]
    assert difference.mean() < 0.005
    swapped = refine(pre.mT, post.mT, everywhere(pre.mT), zero(pre.mT)).flow.flip(1).mT
    assert error(swapped, plain.flow)[INNER].mean() < 1e-3


def test_exchanging_the_images_turns_the_motion_round(texture, moved, everywhere):
    image = texture(70, 93, slope=2.0)
    post = moved(image, 0.4, 0.3)
    there, back = (
        refine(*pair, everywhere(image), zero(image)).flow for pair in ((image, post), (post, image))
    )
    assert error(there, -back)[INNER].mean() < 0.02


def test_samples_of_a_batch_do_not_know_of_each_other(faulted, everywhere):
    pairs = [faulted(64, 83, slip) for slip in (0.6, -1.0)]
    pre, post = (torch.cat([pair[k] for pair in pairs]) for k in (0, 1))
    together = refine(pre, post, everywhere(pre), zero(pre))
    for index in (0, 1):
        part = slice(index, index + 1)
        alone = refine(pre[part], post[part], everywhere(pre[part]), zero(pre[part]))
        assert torch.allclose(together.flow[part], alone.flow, atol=1e-4)


def test_pixels_without_data_say_nothing_and_harm_nobody(faulted, everywhere):
    pre, post, truth, _ = faulted(96, 130, 0.6)
    valid = everywhere(pre)
    valid[..., 30:50, 60:75] = False
    plain = refine(*(torch.where(valid, i, 0.0) for i in (pre, post)), valid, zero(pre))
    spoilt = refine(torch.where(valid, pre, torch.nan), torch.where(valid, post, 1e6), valid, zero(pre))
    for part, other in zip(plain, spoilt):
        assert torch.equal(part, other)
        assert torch.isfinite(part).all()
    assert plain.confidence[~valid].max() == 0
    whole = refine(pre, post, everywhere(pre), zero(pre))
    far = torch.ones(96, 130, dtype=torch.bool)
    far[16:64, 46:89] = False
    assert error(plain.flow, whole.flow)[..., far].max() < 0.05
    assert error(plain.flow, truth)[valid[:, 0]].mean() < 0.05


def test_images_without_data_keep_the_start(everywhere):
    image = torch.full((1, 1, 40, 57), torch.nan)
    result = refine(image, image, ~everywhere(image), constant(zero(image)[:, :1], 0.5, 0.0))
    assert torch.allclose(result.flow, constant(image.new_zeros(image.shape), 0.5, 0.0), atol=1e-4)
    assert result.confidence.max() == 0


def test_ground_that_leaves_the_image_has_no_confidence(texture, moved, everywhere):
    image = texture(70, 93, slope=2.0)
    result = refine(image, moved(image, 5.0, 0.0), everywhere(image), constant(image, 5.0, 0.0))
    assert result.confidence[..., -4:].max() == 0
    assert result.confidence[..., 16:-16, 16:80].mean() > 0.7


def test_changed_ground_follows_its_neighbours_and_is_not_trusted(texture, moved, everywhere):
    image = texture(96, 130, slope=2.0)
    post = moved(image, 0.5, 0.2)
    post[..., 40:60, 50:75] = texture(96, 130, 5, slope=2.0)[..., 40:60, 50:75]
    result = refine(image, post, everywhere(image), zero(image))
    assert error(result.smooth, constant(image, 0.5, 0.2))[..., 40:60, 50:75].mean() < 0.1
    assert result.confidence[..., 46:54, 56:69].mean() < 0.5
    assert result.confidence[..., 16:24, 16:110].mean() > 0.9


def test_ground_whose_light_changed_is_measured(texture, moved, everywhere):
    """A smooth change as large as the texture itself does not mislead the finest detail."""
    image = texture(96, 130, slope=1.5)
    light = texture(96, 130, 9, slope=6.0)
    result = refine(image, moved(image, 0.3, -0.2) + light, everywhere(image), zero(image))
    assert error(result.smooth, constant(image, 0.3, -0.2))[INNER].mean() < 0.03


def test_stop_is_asked_before_each_step(texture, everywhere):
    image = texture(40, 57)

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refine(image, image, everywhere(image), zero(image), stop=stop)
