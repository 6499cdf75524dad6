from pathlib import Path

import pytest
import torch

from microflow_qgis.model.convention import GRIDS, RIGHT_DOWN, Convention, fit, from_card, on_card
from microflow_qgis.model.known_motion import Wave, load
from microflow_qgis.model.pyramid import Recipe, measure

PAIRS = Path(__file__).parents[2] / "resources" / "known_motion.npz"
TURNS = [((a, 0), (0, d)) for a in (1, -1) for d in (1, -1)] + [
    ((0, b), (c, 0)) for b in (1, -1) for c in (1, -1)
]


@pytest.fixture(scope="module")
def pairs():
    return load(PAIRS)


@pytest.fixture(scope="module")
def flows(pairs):
    """Return the least-squares flows, which need no training: px (right, down) on the pre grid."""
    recipe = Recipe(None, refine=True, levels=2, half_precision=False)
    everywhere = torch.ones_like(pairs[0].pre, dtype=torch.bool)
    return [measure(pair.pre, pair.post, everywhere, recipe).flow for pair in pairs]


def gains(fitted):
    """Return the px answered for each px of motion to the right and down."""
    return [1 / (abs(row[0]) + abs(row[1])) for row in fitted.convention.direction]


def answering(flow, turn, gain, bias, grid, pair):
    """Return the answer of a network of that convention with the errors of ``flow``."""
    erring = flow + pair.truth(grid)[None] - pair.truth(0)[None]
    turned = (torch.tensor(turn).float().T[..., None, None] * erring[:, None]).sum(2)
    return gain * turned + torch.tensor(bias)[:, None, None]


def test_the_set_is_what_it_says(pairs):
    assert PAIRS.stat().st_size < 400_000
    motions = torch.stack([pair.truth(0).flatten(1) for pair in pairs])
    for component in motions.unbind(1):
        assert component.min() < -1
        assert component.max() > 1
        assert component.abs().max() <= 2.2
    assert min(abs(part) for pair in pairs for part in pair.motion.shift if part) == 0.05
    rows, cols = pairs[0].pre.shape[-2:]
    assert rows != cols


def test_least_squares_answer_right_and_down_on_the_pre_grid(flows, pairs):
    solution = fit(flows, pairs)
    assert solution.is_motion
    assert solution.error < 0.15 * solution.zero
    assert solution.convention.grid == 0
    (a, b), (c, d) = solution.convention.direction
    assert (b, c) == (0, 0)
    assert 0.9 < a < 1.1
    assert 0.9 < d < 1.1


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("turn", TURNS)
def test_axes_signs_gain_bias_and_grid_are_found(flows, pairs, turn, grid):
    before = fit(flows, pairs)
    answers = [answering(f, turn, 0.8, (0.1, -0.2), grid, p) for f, p in zip(flows, pairs)]
    solution = fit(answers, pairs)
    assert solution.convention.grid == grid
    assert solution.error == pytest.approx(before.error, abs=1e-3)
    assert gains(solution) == pytest.approx([0.8 * gain for gain in gains(before)], rel=1e-2)
    for row, expected in zip(solution.convention.direction, turn):
        assert [(v > 0) - (v < 0) for v in row] == list(expected)
    for answer, flow, pair in zip(answers, flows, pairs):
        applied = from_card(on_card(solution.convention)).applied(answer)
        assert (applied - pair.truth(0)).abs().mean() < (flow - pair.truth(0)).abs().mean() + 0.05


def test_noise_does_not_shrink_the_gain(pairs):
    generator = torch.Generator().manual_seed(1)
    noisy = [
        p.truth(0)[None] + 0.4 * torch.randn(1, 2, *p.pre.shape[-2:], generator=generator) for p in pairs
    ]
    solution = fit(noisy, pairs)
    assert gains(solution) == pytest.approx((1, 1), abs=0.02)
    assert solution.is_motion


@pytest.mark.parametrize("answer", ["noise", "zeros", "nan", "half the truth is missing"])
def test_what_is_not_a_motion_is_known(pairs, answer):
    generator = torch.Generator().manual_seed(1)
    shape = (1, 2, *pairs[0].pre.shape[-2:])
    answers = {
        "noise": [torch.randn(shape, generator=generator) for _ in pairs],
        "zeros": [torch.zeros(shape) for _ in pairs],
        "nan": [torch.full(shape, torch.nan) for _ in pairs],
        "half the truth is missing": [
            p.truth(0)[None] * torch.tensor([1.0, 0.0])[:, None, None] for p in pairs
        ],
    }
    assert not fit(answers[answer], pairs).is_motion


@pytest.mark.parametrize("share", [0.5, 1.0])
def test_an_answer_on_another_grid_is_brought_onto_that_of_pre(pairs, share):
    convention = Convention(RIGHT_DOWN.direction, grid=share)
    for pair in pairs:
        brought = convention.applied(pair.truth(share)[None])[0]
        assert (brought - pair.truth(0))[:, 4:-4, 4:-4].abs().max() < 0.01


def test_a_wave_moves_what_it_says():
    wave = Wave((0.4, -0.3), (1.0, 0.5), (0.02, -0.01), 0.3)
    y, x = torch.meshgrid(torch.arange(30.0), torch.arange(40.0), indexing="ij")
    there = wave.at(x, y)
    for share in (0.5, 1.0):
        again = wave.seen_at(x + share * there[0], y + share * there[1], share)
        assert torch.allclose(again, there, atol=1e-4)


def test_a_card_without_a_direction_states_no_convention():
    with pytest.raises(KeyError):
        from_card({})
    with pytest.raises(ValueError, match="expected 2, got 1"):
        from_card({"direction": [[1, 0]]})
    assert from_card({"direction": [[1, 0], [0, -1]]}) == Convention(((1.0, 0.0), (0.0, -1.0)))
