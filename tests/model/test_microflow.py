import pytest
import torch

from microflow_qgis.model.microflow import WINDOWS, MicroFlow, UNet
from microflow_qgis.model.weights import build

INNER = (..., slice(16, -16), slice(16, -16))
SMALL = (8, 12, 16)


@pytest.fixture
def lively():
    """Return a function that returns a network whose answer depends on every layer."""

    def make(refinements=2, shared=True):
        torch.manual_seed(5)
        network = MicroFlow(SMALL, refinements, shared)
        for backbone in network.backbones:
            torch.nn.init.normal_(backbone.head.weight, std=0.05)
        return network.eval()

    return make


@pytest.fixture
def fresh():
    torch.manual_seed(5)
    return MicroFlow(SMALL, 3).eval()


def error(flow, truth):
    return (flow - truth).square().sum(1).sqrt()


def test_images_alike_have_no_motion_to_a_fresh_network(fresh, texture, everywhere):
    image = texture(57, 83)
    estimates = fresh(image, image, everywhere(image))
    assert len(estimates) == 3
    for flow, log_error in estimates:
        assert flow.shape == (1, 2, 57, 83)
        assert log_error.shape == (1, 1, 57, 83)
        assert flow.abs().max() < 1e-5
        assert log_error.abs().max() == 0


def test_a_fresh_network_nears_the_motion_with_every_refinement(fresh, texture, moved, everywhere):
    """An untrained network returns the mean of the least-squares solutions at each scale."""
    image = texture(98, 131, slope=2.0)
    truth = torch.tensor([2.0, 1.0]).view(1, 2, 1, 1)
    estimates = fresh(image, moved(image, 2.0, 1.0), everywhere(image))
    first, second, last = (float(error(e.flow.detach(), truth)[INNER].mean()) for e in estimates)
    assert second < 0.4 * first
    assert last < 0.5 * second
    assert last < 0.15


def test_a_start_is_added_to(fresh, texture, moved, everywhere):
    image = texture(98, 131, slope=2.0)
    truth = torch.tensor([12.0, -5.0]).view(1, 2, 1, 1)
    start = (truth - 0.3).expand(1, 2, 98, 131)
    answer = fresh(image, moved(image, 12.0, -5.0), everywhere(image), start)[-1].flow
    inside = answer[..., 16:-16, 16:-32]
    assert error(inside, truth).mean() < 0.1
    same = fresh(image, image, everywhere(image), 0 * start)[-1].flow
    assert torch.equal(same, fresh(image, image, everywhere(image))[-1].flow)


def test_gain_and_offset_of_either_image_do_not_matter(lively, faulted, everywhere):
    pre, post, _, _ = faulted(64, 90, 0.6)
    plain = lively()(pre, post, everywhere(pre))[-1].flow
    other = lively()(3 * pre + 200, 0.5 * post, everywhere(pre))[-1].flow
    assert error(plain, other).mean() < 0.005


def test_pixels_without_data_are_not_looked_at(lively, faulted, everywhere):
    pre, post, _, _ = faulted(64, 90, 0.6)
    valid = everywhere(pre)
    valid[..., 20:33, 40:57] = False
    plain = lively()(pre, post, valid)[-1]
    spoilt = lively()(torch.where(valid, pre, torch.nan), torch.where(valid, post, 1e6), valid)[-1]
    for part, other in zip(plain, spoilt):
        assert torch.equal(part, other)
        assert torch.isfinite(part).all()
    nothing = lively()(pre * torch.nan, post, ~everywhere(pre))[-1]
    assert torch.isfinite(nothing.flow).all()


def test_samples_of_a_batch_do_not_know_of_each_other(lively, faulted, everywhere):
    pairs = [faulted(64, 90, slip) for slip in (0.6, -2.0)]
    pre, post = (torch.cat([pair[k] for pair in pairs]) for k in (0, 1))
    together = lively()(pre, post, everywhere(pre))[-1]
    for index in (0, 1):
        part = slice(index, index + 1)
        alone = lively()(pre[part], post[part], everywhere(pre[part]))[-1]
        assert torch.allclose(together.flow[part], alone.flow, atol=1e-4)


def test_the_answer_depends_on_surroundings_only_and_moves_with_them(lively, texture, moved, everywhere):
    """Tiles that start at multiples of the stride agree."""
    image = texture(320, 360, slope=2.0)
    post = moved(image, 0.4, 0.2)
    network = lively(1)
    whole = network(image, post, everywhere(image))[-1].flow
    row, col = 2 * network.stride, 3 * network.stride
    part = (..., slice(row, row + 270), slice(col, col + 290))
    tile = network(image[part], post[part], everywhere(image[part]))[-1].flow
    middle = (..., slice(120, 150), slice(120, 170))
    assert error(tile[middle], whole[part][middle]).max() < 1e-3
    assert error(tile, whole[part]).max() > 1e-3  # it does depend on its surroundings


def test_no_side_has_to_be_a_multiple_of_the_stride(lively, faulted, everywhere):
    pre, post, _, _ = faulted(96, 128, 0.6)
    network = lively()
    assert network.stride == 8
    even = network(pre, post, everywhere(pre))[-1].flow
    for rows, cols in ((96, 128), (91, 123), (95, 121)):
        part = (..., slice(0, rows), slice(0, cols))
        answer = network(pre[part], post[part], everywhere(pre[part]))[-1].flow
        assert answer.shape == (1, 2, rows, cols)
        assert error(answer[..., :20, :20], even[..., :20, :20]).mean() < 0.02


def test_each_refinement_learns_its_own_residual(lively, faulted, everywhere):
    """The gradient to the start flow is cut: the first of two backbones gets none from the last."""
    pre, post, truth, _ = faulted(48, 64, 0.6)
    network = lively(shared=False).train()
    estimates = network(pre, post, everywhere(pre))
    error(estimates[-1].flow, truth).mean().backward()
    first, last = network.backbones
    assert all(parameter.grad is None for parameter in first.parameters())
    assert all(parameter.grad.abs().max() > 0 for parameter in last.parameters())


def test_shared_weights_are_one_backbone():
    counts = [sum(p.numel() for p in MicroFlow(SMALL, 3, shared).parameters()) for shared in (True, False)]
    assert counts[1] == 3 * counts[0]
    assert len(MicroFlow(SMALL, 3, True).backbones) == 1


def test_the_builder_makes_it_from_a_card():
    made = build({"backbone": "compact", "channels": [8, 12], "refinements": 2, "shared": False})
    assert isinstance(made, MicroFlow)
    assert (made.stride, made.refinements, len(made.backbones)) == (4, 2, 2)


def test_the_encoder_decoder_begins_at_zero_and_keeps_the_shape():
    network = UNet(5, 3, SMALL)
    image = torch.randn(2, 5, 48, 80, generator=torch.Generator().manual_seed(1))
    assert torch.equal(network(image), torch.zeros(2, 3, 48, 80))
    torch.nn.init.normal_(network.head.weight)
    assert network(image).std() > 0
    assert len(WINDOWS) == 4
