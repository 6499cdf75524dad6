"""Test the solver against a dense solution, in its limits, and by its laws."""

from contextlib import nullcontext

import pytest
import torch

from microflow_qgis.model import kernels
from microflow_qgis.model.multigrid import MANY, System, solve

SHAPE = 21, 34


def random(shape, seed, low=0.0, high=1.0):
    return low + (high - low) * torch.rand(shape, generator=torch.Generator().manual_seed(seed))


@pytest.fixture
def system():
    """Return data that determine one direction better than the other, with conductances over three
    decades."""
    normal = random((2, 2, *SHAPE), 1, -1.0)
    x, y = normal[:, :1], normal[:, 1:]
    data = torch.cat((x * x, x * y, y * y), 1)
    data[:, ::2] += 0.1
    right, down = (10 ** random((2, 1, *SHAPE), seed, -1.0, 2.0) for seed in (3, 4))
    right[..., -1] = 0
    down[..., -1, :] = 0
    return System(data, right, down)


@pytest.fixture
def target():
    return random((2, 2, *SHAPE), 5, -1.0)


def dense(system, target):
    """Return the solution by torch.linalg.solve, in float64: (n, 2, h, w)."""
    rows, cols = SHAPE
    count = rows * cols
    place = torch.arange(count).view(rows, cols)
    solution = []
    for data, right, down, wanted in zip(*system, target):
        matrix = torch.zeros(2, count, 2, count, dtype=torch.float64)
        every = place.flatten()
        for i, j, part in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
            matrix[i, every, j, every] += data[part].flatten().double()
        for strength, one, other in (
            (right[0, :, :-1], place[:, :-1], place[:, 1:]),
            (down[0, :-1], place[:-1], place[1:]),
        ):
            for i in (0, 1):
                a, b, g = one.flatten(), other.flatten(), strength.flatten().double()
                matrix[i].index_put_((a, torch.full_like(a, i), a), g, accumulate=True)
                matrix[i].index_put_((b, torch.full_like(b, i), b), g, accumulate=True)
                matrix[i].index_put_((a, torch.full_like(a, i), b), -g, accumulate=True)
                matrix[i].index_put_((b, torch.full_like(b, i), a), -g, accumulate=True)
        square = matrix.view(2 * count, 2 * count)
        solution.append(torch.linalg.solve(square, wanted.flatten().double()).view(2, rows, cols))
    return torch.stack(solution).float()


@pytest.mark.parametrize("switched", [kernels.switched_off, nullcontext])
def test_numbers_are_matrices_without_coupling(system, target, switched):
    number = system.data[:, :1]
    matrices = torch.cat((number, torch.zeros_like(number), number), 1)
    start = torch.zeros_like(target)
    with switched():
        one, other = (solve(system._replace(data=data), target, start, 4) for data in (number, matrices))
    assert (one - other).abs().max() < 1e-6


def test_the_answer_is_that_of_a_dense_solution(system, target):
    truth = dense(system, target)
    size = truth.abs().mean()
    errors = [
        float((solve(system, target, torch.zeros_like(target), count) - truth).abs().mean() / size)
        for count in (6, 30, 80)
    ]
    assert errors[0] > errors[1] > errors[2]
    assert errors[2] < 1e-3


def test_without_neighbours_each_pixel_has_its_own_answer(system, target):
    data = system.data.clone()
    data[:, ::2] += 1
    alone = System(data, torch.zeros_like(system.right), torch.zeros_like(system.down))
    a, b, c = data.unsqueeze(2).unbind(1)
    x, y = target[:, :1], target[:, 1:]
    expected = torch.cat((c * x - b * y, a * y - b * x), 1) / (a * c - b * b)
    assert torch.allclose(solve(alone, target, torch.zeros_like(target), 20), expected, atol=1e-4)


def test_great_conductance_leaves_one_answer_for_all(system, target):
    data = torch.ones_like(system.data)
    data[:, 1] = 0
    stiff = System(data, 1e4 * (system.right > 0), 1e4 * (system.down > 0))
    solution = solve(stiff, target, torch.zeros_like(target), 100)
    mean = target.mean((2, 3), keepdim=True).expand_as(solution)
    assert torch.allclose(solution, mean, atol=2e-3)


def test_nothing_passes_a_fault(system, target):
    right = system.right.clone()
    right[..., 15] = 0
    cut = system._replace(right=right)
    other = target.clone()
    other[..., 16:] += 5
    both = [solve(cut, t, torch.zeros_like(t), 80)[..., :16] for t in (target, other)]
    assert torch.allclose(*both, atol=2e-3 * float(both[0].abs().max()))


def test_the_answer_stays_and_turns_with_the_field(system, target):
    solution = solve(system, target, torch.zeros_like(target), 80)
    assert torch.allclose(
        solve(system, target, solution, 1), solution, atol=1e-3 * float(solution.abs().max())
    )
    turned = System(*(part.mT for part in (system.data, system.down, system.right)))
    back = solve(turned, target.mT, torch.zeros_like(target.mT), 80).mT
    assert torch.allclose(back, solution, atol=2e-3 * float(solution.abs().max()))


@pytest.mark.parametrize("col", [15, 16, 31])
def test_no_fault_and_no_contrast_makes_it_diverge(col):
    """The steps are chosen for a spectrum: a system beyond it would diverge."""
    right, down = (10 ** random((1, 1, 64, 64), seed, -2.0, 4.0) for seed in (6, 7))
    right[..., col] = 1e-4
    right[..., -1], down[..., -1, :] = 0, 0
    data = torch.ones(1, 3, 64, 64) * (10 ** random((1, 1, 64, 64), 8, -6.0, 1.0))
    data[:, 1] = 0
    start = random((1, 2, 64, 64), 9, -1.0)
    sizes = [float(solve(System(data, right, down), 0 * start, start, k).abs().mean()) for k in (5, 20, 80)]
    assert float(start.abs().mean()) > sizes[0] > sizes[1] > sizes[2]


def test_a_tile_answers_as_the_whole_does():
    """Compare away from the tile's edges, with the tile starting at a whole coarse pixel."""
    right, down = (10 ** random((1, 1, 256, 320), seed, -1.0, 1.0) for seed in (6, 7))
    right[..., -1], down[..., -1, :] = 0, 0
    data = torch.ones(1, 3, 256, 320)
    data[:, 1] = 0
    system, target = System(data, right, down), random((1, 2, 256, 320), 9, -1.0)
    part = (..., slice(32, 224), slice(64, 288))
    tile = solve(System(*(x[part] for x in system)), target[part], torch.zeros_like(target[part]), 3)
    whole = solve(system, target, torch.zeros_like(target), 3)[part]
    middle = (..., slice(64, -64), slice(64, -64))
    assert torch.allclose(tile[middle], whole[middle], atol=1e-4)


@pytest.mark.parametrize("shape", [(32, 64), (33, 40)])
def test_the_start_is_not_overwritten(shape):
    """The field is replaced in place, in a copy that the padding makes, also if nothing is padded."""
    data = torch.cat(
        [random((1, 1, *shape), 1, 0.1), torch.zeros(1, 1, *shape), random((1, 1, *shape), 2, 0.1)], 1
    )
    couplings = [random((1, 1, *shape), seed) for seed in (3, 4)]
    couplings[0][..., -1], couplings[1][..., -1, :] = 0, 0
    start = random((1, 2, *shape), 5)
    before = start.clone()
    assert not torch.equal(solve(System(data, *couplings), random((1, 2, *shape), 6), start, 2), start)
    assert torch.equal(start, before)


def test_samples_of_a_batch_do_not_know_of_each_other(system, target):
    together = solve(system, target, torch.zeros_like(target), 3)
    for k in (0, 1):
        part = System(*(x[k : k + 1] for x in system))
        alone = solve(part, target[k : k + 1], torch.zeros(1, 2, *SHAPE), 3)
        assert torch.allclose(together[k], alone[0], rtol=1e-4, atol=1e-4)


def test_stop_is_asked_before_each_iteration(system, target):
    asked = []

    def stop():
        asked.append(1)
        if len(asked) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        solve(system, target, torch.zeros_like(target), 5, stop)
    assert len(asked) == 3


def test_many_cycles_let_no_mode_grow():
    """Rigid blocks, as wide as a pixel of the coarsest level, with weak links and hardly any data."""
    places = [torch.arange(length) % 32 == 31 for length in (96, 128)]
    down, right = (torch.where(place, 0.1, 100.0) for place in places)
    right, down = right.expand(1, 1, 96, 128).clone(), down[:, None].expand(1, 1, 96, 128).clone()
    right[..., -1] = down[..., -1, :] = 0
    data = torch.tensor([1e-4, 0.0, 1e-4])[:, None, None].expand(1, 3, 96, 128)
    blocks = random((1, 2, 3, 4), 9).repeat_interleave(32, -2).repeat_interleave(32, -1)
    field = solve(System(data, right, down), torch.zeros(1, 2, 96, 128), blocks, 8, cycles=MANY)
    assert field.abs().max() < blocks.abs().max()
