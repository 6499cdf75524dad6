"""Test the refinement by all pairs of a stack: a pair that is wrong in places, pairs that cover parts."""

import pytest
import torch

from microflow_qgis.model.filters import gaussian
from microflow_qgis.model.joint import OwnMotion, StackPair, own_motion, refine_stack, worth

SIDE = 256
NOISE = 0.2  # of the ground's deviation


def noisy(ground, seed):
    return ground + NOISE * torch.randn(ground.shape, generator=torch.Generator().manual_seed(seed))


@pytest.fixture
def ground(texture):
    ground = gaussian(texture(SIDE, SIDE), 0.8)
    return ground / ground.std()


def still(ground, seed, flow, valid):
    """Return a pair on which nothing moved, whose measured flow is ``flow``."""
    own = own_motion(flow, torch.zeros_like(flow))
    return StackPair(noisy(ground, 2 * seed), noisy(ground, 2 * seed + 1), valid.expand(1, 2, -1, -1), own)


def test_where_one_pair_is_wrong_the_others_count(ground):
    everywhere = torch.ones(1, 1, SIDE, SIDE, dtype=torch.bool)
    patch = (..., slice(90, 165), slice(90, 165))
    beside = (..., slice(90, 165), slice(170, 190))
    flows = [torch.zeros(1, 2, SIDE, SIDE) for _ in range(3)]
    flows[2][:, :1][patch] = 2.0
    pairs = [still(ground, seed, flow, everywhere) for seed, flow in enumerate(flows)]
    wrong = pairs[2].post.clone()
    wrong[patch] = wrong.roll(2, 3)[patch]
    pairs[2] = pairs[2]._replace(post=wrong)
    field = refine_stack(flows[0], lambda: pairs, 3, 0.6)[0][:, :1]
    for place in (patch, beside):
        assert field[place].mean().abs() < 0.02
    assert not pairs[2].own.near[patch].any() and pairs[2].own.near[beside].all()


def test_a_pair_elsewhere_changes_nothing_here(ground):
    everywhere = torch.ones(1, 1, SIDE, SIDE, dtype=torch.bool)
    corner = torch.arange(SIDE) >= SIDE - 24
    corner = (corner & corner[:, None])[None, None]
    flow = torch.zeros(1, 2, SIDE, SIDE)
    pair = still(ground, 0, flow, everywhere)
    others = [still(ground, seed, torch.where(corner, flow, torch.nan), corner) for seed in range(1, 6)]
    (alone, _), (together, _) = (
        refine_stack(flow, lambda some=some: some, 6, 0.6) for some in ([pair], [pair, *others])
    )
    far = (..., slice(0, 120), slice(0, 120))
    assert (alone - together)[far].abs().max() < 0.005


def test_the_own_motion_follows_a_registration_that_varies():
    ramp = torch.linspace(-1.5, 1.5, 512).expand(1, 2, 512, 512)
    own = own_motion(ramp, torch.zeros(1, 2, 512, 512))
    assert isinstance(own, OwnMotion)
    assert own.near[..., 40:-40].float().mean() > 0.999
    assert (own.motion - ramp)[..., 100:-100].abs().max() < 0.02


def test_a_pair_without_evidence_makes_the_expected_error_larger(ground):
    everywhere = torch.ones(1, 1, SIDE, SIDE, dtype=torch.bool)
    left = torch.arange(SIDE).expand(1, 1, SIDE, SIDE) < SIDE // 2
    flow = torch.zeros(1, 2, SIDE, SIDE)
    pairs = [still(ground, seed, flow, valid) for seed, valid in enumerate((everywhere, left))]
    _, error = refine_stack(flow, lambda: pairs, 2, 1.0)
    both, one = error[..., : SIDE // 2 - 20].mean(), error[..., SIDE // 2 + 20 :].mean()
    assert one / both == pytest.approx(2**0.5, rel=0.15)


def test_pairs_are_worth_as_many_as_their_images_allow():
    assert worth([(0, 0)]) == 1
    assert worth([(0, after) for after in range(3)]) == pytest.approx(2 / (1 + 1 / 3))
    assert worth([(before, after) for before in range(3) for after in range(3)]) == pytest.approx(3)
    assert worth([(2, 5), (3, 6), (4, 7), (5, 8)]) == pytest.approx(4)
