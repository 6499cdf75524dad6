import numpy as np
import pytest
import torch

from microflow_qgis.core.scores import at_fault
from microflow_qgis.engine.job import BUILTIN, MAX_DISPLACEMENT, TV_STRENGTH
from microflow_qgis.model import weights
from microflow_qgis.model.microflow import MicroFlow
from microflow_qgis.model.pyramid import Recipe, _halved, levels_for, measure
from microflow_qgis.model.regularize import regularize
from microflow_qgis.paths import weights_path

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
INNER = (..., slice(20, -20), slice(20, -20))
ALONE = Recipe(None, True, levels_for(MAX_DISPLACEMENT.default, None), False)


@pytest.fixture(autouse=True)
def _without_gradients():
    with torch.inference_mode():
        yield


@pytest.fixture
def network():
    """Return an untrained network whose answer depends on every layer."""
    torch.manual_seed(5)
    network = MicroFlow((8, 12, 16), 2).eval()
    torch.nn.init.normal_(network.backbones[0].head.weight, std=0.02)
    return network


def error(flow, truth):
    return (flow - truth).square().sum(1).sqrt()


def answer(pre, post, recipe=ALONE):
    """Return the regularised flow as in the estimate, with the default strength."""
    estimate = measure(pre, post, torch.isfinite(pre) & torch.isfinite(post), recipe)
    return regularize(estimate.flow, TV_STRENGTH.default, "log-tv", estimate.confidence)


@pytest.mark.parametrize("reach", [None, 0.7, 5.0])
def test_levels_bring_the_largest_motion_within_reach(reach):
    counts = [levels_for(motion, reach) for motion in (0.1, 1, 5, 12, 50, 200)]
    assert counts == sorted(counts)
    for motion, levels in zip((0.1, 1, 5, 12, 50, 200), counts):
        assert (reach or 1.5) * 2 ** (levels - 1) >= motion
    assert levels_for(5.0, 5.0) == 1
    assert levels_for(5.01, 5.0) == 2


@pytest.mark.parametrize("shape", [(64, 70), (97, 131)])
def test_images_alike_have_no_motion_at_any_size(texture, everywhere, shape):
    image = texture(*shape)
    estimate = measure(image, image, everywhere(image), ALONE)
    assert estimate.flow.shape == (1, 2, *shape)
    assert estimate.confidence.shape == (1, 1, *shape)
    assert estimate.flow.abs().max() < 1e-3
    assert estimate.confidence.mean() > 0.7


@pytest.mark.parametrize("device", DEVICES)
def test_a_fault_is_found_from_zero_better_than_by_windowed_correlation(faulted, device):
    """The bounds are the same as for real images (below)."""
    peers = pytest.importorskip("training.peers")
    ours, theirs = [], []
    for slip in (0.6, 3.0):
        pre, post, truth, distance = faulted(224, 288, slip)
        correlated = torch.from_numpy(peers.phase_correlation(pre[0, 0].numpy(), post[0, 0].numpy()))[None]
        near = at_fault(distance.numpy())[INNER]
        for flow, errors in ((answer(pre.to(device), post.to(device)).cpu(), ours), (correlated, theirs)):
            part = error(flow, truth)[INNER][0]
            errors.append((float(part.mean()), float(part[near].mean())))
    (epe, fault), (other_epe, other_fault) = np.mean(ours, 0), np.mean(theirs, 0)
    assert epe < 0.6 * other_epe
    assert fault < 0.5 * other_fault
    assert np.all(np.array(ours) < [(0.03, 0.16), (0.05, 0.35)])


def test_faults_in_real_images_are_found_from_zero_better_than_by_windowed_correlation(images):
    from training import benchmark, peers
    from training.measures import measure as scored
    from training.sites import HELD_OUT

    ours, theirs = [], []
    for pair in benchmark.pairs(images, HELD_OUT[:2], ("0.6", "3"), draws=1):
        flow = answer(*(torch.from_numpy(image)[None, None] for image in (pair.pre, pair.post)))[0].numpy()
        ours.append(scored(pair, flow))
        theirs.append(scored(pair, peers.phase_correlation(pair.pre, pair.post)))
    epe, fault = (
        [np.mean([one[name] for one in both]) for both in (ours, theirs)] for name in ("epe", "fault")
    )
    assert epe[0] < 0.6 * epe[1]
    assert fault[0] < 0.6 * fault[1]


@pytest.mark.parametrize(
    ("right", "down"), [(10.0, 0.0), (-6.0, 7.0), (3.0, -12.0), (-14.0, 14.0), (20.0, 0.0)]
)
def test_a_large_motion_needs_the_pyramid(texture, moved, right, down):
    image = texture(180, 230, slope=2.0)
    post = moved(image, right, down)
    truth = torch.tensor([right, down]).view(1, 2, 1, 1)
    levels = levels_for(np.hypot(right, down), None)
    assert error(answer(image, post, ALONE._replace(levels=levels)), truth)[INNER].mean() < 0.02
    assert error(answer(image, post, ALONE._replace(levels=1)), truth)[INNER].mean() > 5


@pytest.mark.parametrize("largest", [5.0, 12.0, 20.0])
def test_large_motion_is_found_with_the_builtin_weights_too(texture, moved, largest):
    network, card = weights.load(weights_path(BUILTIN), "cpu")
    recipe = Recipe(network, True, levels_for(largest, card["reach"]), False, largest)
    image = texture(256, 288, slope=2.0)
    estimate = answer(image, moved(image, 0.8 * largest, -0.6 * largest), recipe)
    truth = torch.tensor([0.8 * largest, -0.6 * largest]).view(1, 2, 1, 1)
    assert error(estimate, truth)[..., 48:-48, 48:-48].mean() < 0.02


def test_turning_the_images_turns_the_answer(faulted):
    pre, post, truth, _ = faulted(128, 165, 0.6)
    plain = answer(pre, post)
    right, down = torch.rot90(answer(*(torch.rot90(i, -1, (2, 3)) for i in (pre, post))), 1, (2, 3)).unbind(1)
    assert error(torch.stack((down, -right), 1), plain)[INNER].mean() < 0.01
    assert error(plain, truth)[INNER].mean() < 0.05


def test_pixels_without_data_harm_nobody_at_any_level(faulted):
    pre, post, truth, _ = faulted(160, 203, 1.0)
    pre[..., 60:90, 70:110] = torch.nan
    post[..., 20, 180] = torch.inf
    estimate = answer(pre, post)
    assert torch.isfinite(estimate).all()
    beside = torch.zeros(160, 203, dtype=torch.bool)
    beside[40:110, 50:130] = True
    beside[60:90, 70:110] = False
    assert error(estimate, truth)[:, beside].mean() < 0.08
    valid = torch.isfinite(pre) & torch.isfinite(post)
    confidence = measure(pre, post, valid, ALONE).confidence
    assert confidence[~valid].max() == 0
    assert confidence[valid].mean() > 0.5


def test_images_without_data_have_no_motion_and_no_confidence():
    image = torch.full((1, 1, 64, 83), torch.nan)
    estimate = measure(image, image, torch.isfinite(image), ALONE)
    assert estimate.flow.abs().max() < 1e-6
    assert estimate.confidence.max() == 0


def test_half_the_size_averages_what_is_valid_of_four_and_needs_two():
    image = torch.arange(35.0).view(1, 1, 5, 7)
    valid = torch.ones(1, 1, 5, 7, dtype=torch.bool)
    valid[..., 1, 2] = False  # one of four
    valid[..., 2:4, 4:6] = False
    valid[..., 3, 5] = True  # one of four is left
    spoilt = torch.where(valid, image, torch.nan)
    pre, post, whole = _halved(spoilt, spoilt + 1, valid)
    assert whole[0, 0].tolist() == [[True] * 4, [True, True, False, True], [True] * 4]
    expected = [[4.0, 5.0, 8.0, 9.5], [18.0, 20.0, 22.0, 23.5], [28.5, 30.5, 32.5, 34.0]]
    for half, offset in ((pre, 0.0), (post, 1.0)):
        assert torch.isfinite(half).all()
        assert torch.allclose(half[whole], torch.tensor(expected)[whole[0, 0]] + offset)


@pytest.mark.parametrize("refine", [True, False])
def test_a_network_is_asked_at_every_level_and_refined_at_the_last(texture, moved, everywhere, refine):
    torch.manual_seed(1)
    fresh = MicroFlow((8, 12, 16), 3).eval()  # its answer is the mean of its windows' least squares
    image = texture(150, 185, slope=2.0)
    truth = torch.tensor([3.0, -2.0]).view(1, 2, 1, 1)
    estimate = measure(image, moved(image, 3.0, -2.0), everywhere(image), Recipe(fresh, refine, 3, False))
    assert error(estimate.flow, truth)[INNER].mean() < (0.02 if refine else 0.1)
    assert estimate.confidence.min() >= 0
    confidence = estimate.confidence[INNER].mean()
    assert confidence > 0.9 if refine else 0 < confidence < 0.05  # the network expects errors of a px


def test_half_precision_of_the_network_costs_less_than_a_hundredth(faulted, network):
    pre, post, _, _ = faulted(96, 130, 0.6)
    full, half = (measure(pre, post, pre > 0, Recipe(network, False, 2, half)).flow for half in (False, True))
    assert half.dtype == torch.float32
    assert not torch.equal(full, half)
    assert error(full, half).mean() < 0.01


def test_samples_of_a_batch_do_not_know_of_each_other(faulted, network):
    pairs = [faulted(97, 130, slip) for slip in (0.6, -2.0)]
    pre, post = (torch.cat([pair[k] for pair in pairs]) for k in (0, 1))
    for recipe in (ALONE, Recipe(network, True, 2, False)):
        together = measure(pre, post, pre > 0, recipe)
        for index in (0, 1):
            part = slice(index, index + 1)
            alone = measure(pre[part], post[part], pre[part] > 0, recipe)
            assert error(together.flow[part], alone.flow).mean() < 1e-3
            assert torch.allclose(together.confidence[part], alone.confidence, atol=5e-3)


def test_stop_is_asked_at_every_level(texture, everywhere, network):
    image, asked = texture(64, 83), []
    measure(image, image, everywhere(image), Recipe(network, False, 3, False), lambda: asked.append(1))
    assert len(asked) == 3

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measure(image, image, everywhere(image), ALONE, stop)


def striped(rows, cols, phase, width=6.5, period=24.0):
    """Return where there is ground between slanted stripes of ``width`` px, (1, 1, rows, cols) bool."""
    row, col = np.mgrid[:rows, :cols]
    return torch.from_numpy((row + 0.16 * col + phase) % period >= width)[None, None]


@pytest.mark.parametrize(("right", "down"), [(4.0, 0.0), (0.0, 3.0), (3.0, 3.0)])
def test_gaps_of_one_image_are_not_those_of_the_other(texture, moved, right, down):
    image = texture(150, 185, slope=2.0)
    own = striped(150, 185, 0.0), striped(150, 185, 12.0)
    pre, post = (torch.where(seen, i, 0.0) for seen, i in zip(own, (image, moved(image, right, down))))
    truth = torch.tensor([right, down]).view(1, 2, 1, 1)
    both = (own[0] & own[1])[:, 0][INNER]
    assert both.float().mean() < 0.5
    estimate = measure(pre, post, torch.cat(own, 1), ALONE)
    off = error(estimate.flow, truth)[INNER][both]
    assert off.median() < 0.05
    assert off.quantile(0.95) < 0.3
