from pathlib import Path

import numpy as np
import pytest
import torch

from microflow_qgis.core.confidence import EXPECTED_ERROR
from microflow_qgis.model.confidence import WEIGHED_ERROR, data_weight
from microflow_qgis.model.regularize import (
    EPSILON,
    add_divergence,
    edges_between,
    gradient,
    jump,
    regularize,
    weighted_tv,
)

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden" / "tv_weighted_7.npz"
DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
PENALTIES = ["log-tv", "tv"]


@pytest.fixture
def step():
    """Return a fault of (0.6, -0.3) px between columns 40 and 41: (1, 2, 64, 83)."""
    field = torch.zeros(1, 2, 64, 83)
    field[..., 41:] = torch.tensor([0.6, -0.3]).view(2, 1, 1)
    return field


@pytest.fixture
def noisy(step):
    return step + noise(step.shape)


@pytest.fixture
def holed(noisy):
    """Return the noisy field with a missing rectangle, a missing corner and a pixel that lacks one
    component."""
    field = noisy.clone()
    field[..., 20:33, 30:44] = torch.nan
    field[..., -12:, -9:] = torch.nan
    field[:, 1, 5, 7] = torch.inf
    return field


def noise(shape, seed=3, size=0.1):
    return size * torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def objective(field, data, strength, penalty="log-tv", weight=1.0):
    """Return the objective that regularize states to minimise, where everything is known."""
    field, data = field.double(), data.double()
    size = jump(field, edges_between(torch.ones_like(field[:, :1], dtype=torch.bool)).double())
    price = strength * (EPSILON * torch.log1p(size / EPSILON) if penalty == "log-tv" else size)
    return float((0.5 * weight * (field - data) ** 2).sum() + price.sum())


@pytest.mark.parametrize("device", DEVICES)
def test_the_golden_answer_of_anisotropic_tv(device):
    golden = np.load(GOLDEN)
    data = torch.from_numpy(golden["f"]).float()[None, None].to(device)
    edges = edges_between(torch.ones_like(data, dtype=torch.bool))
    weights = torch.zeros((2, *data.shape), device=device)
    weights[0, ..., :-1] = torch.from_numpy(golden["w_row"])
    weights[1, ..., :-1, :] = torch.from_numpy(golden["w_col"])
    one = torch.ones_like(data)
    field, _ = weighted_tv(data, one, weights, edges, data, torch.zeros_like(weights), 400, 1.0)
    reached = 0.5 * (field - data).double().square().sum() + (weights * gradient(field, edges).abs()).sum()
    assert float(reached) == pytest.approx(float(golden["objective"]), rel=1e-4)
    assert (field[0, 0].cpu() - torch.from_numpy(golden["u"])).abs().max() < 0.002


@pytest.mark.parametrize("penalty", PENALTIES)
def test_strength_zero_is_the_identity(holed, penalty):
    same = regularize(holed, 0.0, penalty)
    assert torch.equal(same.nan_to_num(9.0), holed.nan_to_num(9.0))
    assert same is not holed


@pytest.mark.parametrize("penalty", PENALTIES)
def test_a_constant_stays_and_great_strength_leaves_the_mean(penalty):
    constant = torch.full((1, 2, 20, 31), 1.5)
    assert torch.allclose(regularize(constant, 1.0, penalty), constant, atol=1e-5)
    data = noise((1, 2, 20, 31))
    flat = regularize(data, 50.0, penalty, effort=4)
    assert torch.allclose(flat.mean((2, 3)), data.mean((2, 3)), atol=2e-3)
    if penalty == "log-tv":  # a plane costs nothing
        flat = flat[..., 2:-2, 2:-2].diff(dim=3)
        assert flat.abs().max() < 2e-3
    assert torch.allclose(flat, flat.mean((2, 3), keepdim=True).expand_as(flat), atol=2e-3)


def test_gradient_and_divergence_are_adjoint(holed):
    finite = torch.isfinite(holed).all(1, keepdim=True)
    edges = edges_between(finite).double()
    field = noise(holed.shape, 1, 1.0).double()
    dual = noise((2, *holed.shape), 2, 1.0).double() * edges
    there, back = (
        (gradient(field, edges) * dual).sum(),
        (field * add_divergence(torch.zeros_like(field), dual, 1.0)).sum(),
    )
    assert float(there) == pytest.approx(-float(back), rel=1e-12)


def test_differences_are_between_known_neighbours_to_the_right_and_down():
    finite = torch.ones(1, 1, 3, 4, dtype=torch.bool)
    finite[..., 1, 1] = False
    right, down = edges_between(finite)[:, 0, 0]
    assert right.tolist() == [[1, 1, 1, 0], [0, 0, 1, 0], [1, 1, 1, 0]]
    assert down.tolist() == [[1, 0, 1, 1], [1, 0, 1, 1], [0, 0, 0, 0]]
    field = torch.arange(12.0).view(1, 1, 3, 4) * torch.tensor([1.0, 10.0]).view(2, 1, 1)
    size = jump(field, edges_between(finite))
    assert size.shape == (1, 1, 3, 4)
    assert float(size[0, 0, 0, 0]) == pytest.approx(np.hypot(np.hypot(1, 10), np.hypot(4, 40)))
    assert float(size[0, 0, 0, 1]) == pytest.approx(np.hypot(1, 10))


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("penalty", PENALTIES)
def test_noise_goes_and_the_fault_stays(step, noisy, penalty, device):
    smooth = regularize(noisy.to(device), 0.2, penalty).cpu()
    assert (smooth - step).abs().mean() < 0.35 * (noisy - step).abs().mean()
    height = (smooth[..., 42] - smooth[..., 39]).mean(2)[0]
    assert height.tolist() == pytest.approx([0.6, -0.3], abs=0.05)


def test_log_tv_keeps_the_height_that_tv_takes():
    islet = torch.zeros(1, 2, 40, 51)
    islet[:, 0, 15:25, 20:32] = 0.6
    heights = {p: float(regularize(islet, 0.3, p)[0, 0, 17:23, 22:30].mean()) for p in PENALTIES}
    lost = 0.3 * 44 / 120  # strength × perimeter / area
    assert heights["tv"] == pytest.approx(0.6 - lost, abs=0.2 * lost)
    assert heights["log-tv"] == pytest.approx(0.6, abs=0.05 * lost)  # above four errors, steps are free


def test_reweighting_never_raises_the_log_objective(noisy):
    values = [objective(noisy, noisy, 0.2)]
    values += [objective(regularize(noisy, 0.2, effort=n / 6), noisy, 0.2) for n in (1, 2, 3, 5, 8)]
    assert all(after < before for before, after in zip(values, values[1:]))


@pytest.mark.parametrize("penalty", PENALTIES)
def test_nothing_near_the_answer_is_better(noisy, penalty):
    weight = 0.3 + 0.7 * torch.rand(1, 1, 64, 83, generator=torch.Generator().manual_seed(2))
    smooth = regularize(noisy, 0.1, penalty, weight, effort=50)
    weight = data_weight(weight)
    least = objective(smooth, noisy, 0.1, penalty, weight)
    for seed, size in ((1, 1e-2), (2, 1e-3)):
        assert objective(smooth + noise(smooth.shape, seed, size), noisy, 0.1, penalty, weight) > least
    assert objective(0.97 * smooth, noisy, 0.1, penalty, weight) > least
    assert objective(0.97 * smooth + 0.03 * noisy, noisy, 0.1, penalty, weight) > least


def test_a_weight_of_a_half_is_twice_the_strength(noisy, monkeypatch):
    monkeypatch.setattr("microflow_qgis.model.regularize.UNTOLD_ERROR", WEIGHED_ERROR)
    half = torch.full((1, 1, 64, 83), 1 / (1 + (WEIGHED_ERROR / EXPECTED_ERROR) ** 2))
    for penalty in PENALTIES:
        both = [
            regularize(noisy, 0.05, penalty, half, effort=5),
            regularize(noisy, 0.1, penalty, effort=5),
        ]
        assert torch.allclose(*both, atol=3e-3)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_pixels_without_confidence_follow_their_neighbours(step, penalty):
    confidence = torch.ones(1, 1, 64, 83)
    data = step.clone()
    for place in ((slice(10, 13), slice(60, 66)), (slice(30, 33), slice(5, 9)), (63, 82)):
        confidence[(..., *place)] = 0
        data[(..., *place)] = 2.0
    smooth = regularize(data, 0.2, penalty, confidence, effort=2)
    assert (smooth - step).abs().max() < 0.04
    untold = regularize(data, 0.2, penalty, effort=2)
    assert (untold[..., 10:13, 60:66] - step[..., 10:13, 60:66]).abs().min() > 0.3


@pytest.mark.parametrize("penalty", PENALTIES)
def test_a_last_pixel_without_confidence_follows_too(step, penalty):
    """One pixel without confidence, and without an edge to the right or down, removes the strong
    convexity."""
    data, confidence = step.clone(), torch.ones(1, 1, 64, 83)
    data[..., -1, -1], confidence[..., -1, -1] = 2.0, 0.0
    smooth = regularize(data, 0.2, penalty, confidence)
    assert smooth[0, :, -1, -1].tolist() == pytest.approx([0.6, -0.3], abs=0.02)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_what_is_far_away_does_not_change_how_the_solver_steps(noisy, penalty):
    """Otherwise tiles would disagree, if one has a pixel of little confidence and the next has none."""
    confidence = torch.full((1, 1, 64, 83), 0.8)
    field = noisy.clone()
    field[..., 60:62, :] = torch.nan
    plain = regularize(field, 0.1, penalty, confidence)
    confidence[..., 63, 40] = 1e-4
    other = regularize(field, 0.1, penalty, confidence)
    assert torch.allclose(other[..., :60, :], plain[..., :60, :], atol=0.0 if penalty == "tv" else 0.02)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_unknown_pixels_come_back_unknown_and_others_known(holed, penalty):
    smooth = regularize(holed, 0.2, penalty, torch.where(torch.isfinite(holed[:, :1]), 0.7, torch.nan))
    unknown = ~torch.isfinite(holed).all(1)
    assert torch.equal(torch.isnan(smooth[:, 0]), unknown)
    assert torch.equal(torch.isnan(smooth[:, 1]), unknown)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_unknown_pixels_neither_smear_nor_get_smeared(noisy, penalty):
    """A gap through the field separates it: each side is independent of the other.

    (The coarse pixels of the solver of log-TV reach across, and it stops before the last thousandth of the
    jump has converged.)
    """
    field = noisy.clone()
    field[..., 30:33, :] = torch.nan
    smooth = regularize(field, 0.2, penalty)
    other = field.clone()
    other[..., :30, :] += 5
    near = 0.0 if penalty == "tv" else 1e-2
    assert torch.allclose(regularize(other, 0.2, penalty)[..., 33:, :], smooth[..., 33:, :], atol=near)
    for side in (slice(0, 30), slice(33, 64)):
        alone = regularize(noisy[..., side, :], 0.2, penalty)
        apart = (smooth[..., side, :] - alone).abs()
        assert apart.quantile(1.0 if penalty == "tv" else 0.998) < (1e-5 if penalty == "tv" else 0.03)
        assert apart.mean() < 2e-3
    assert regularize(torch.full_like(field, torch.nan), 0.2, penalty).isnan().all()


@pytest.mark.parametrize("penalty", PENALTIES)
def test_turning_the_components_turns_the_answer(holed, penalty):
    cos, sin = np.cos(0.7), np.sin(0.7)

    def turned(field):
        right, down = field.unbind(1)
        return torch.stack((cos * right - sin * down, sin * right + cos * down), 1)

    there = regularize(turned(holed), 0.1, penalty)
    back = turned(regularize(holed, 0.1, penalty))
    assert torch.allclose(there, back, atol=1e-5, equal_nan=True)
    swapped = regularize(holed.flip(1), 0.1, penalty).flip(1)
    assert torch.allclose(swapped, regularize(holed, 0.1, penalty), atol=1e-5, equal_nan=True)


@pytest.mark.parametrize("penalty", PENALTIES)
def test_turning_the_field_turns_the_answer(noisy, penalty):
    plain = regularize(noisy, 0.1, penalty)
    assert torch.allclose(regularize(noisy.mT, 0.1, penalty).mT, plain, atol=1e-5)
    quarter = torch.rot90(regularize(torch.rot90(noisy, -1, (2, 3)), 0.1, penalty), 1, (2, 3))
    assert (quarter - plain).abs().mean() < 0.02  # forward differences pair each pixel with others then


def test_fields_of_a_batch_do_not_know_of_each_other(step, noisy):
    both = torch.cat((noisy, 3 * step))
    together = regularize(both, 0.1)
    for index in (0, 1):
        assert torch.allclose(together[index], regularize(both[index : index + 1], 0.1)[0], atol=1e-5)


def test_the_solver_changes_none_of_its_fields(noisy):
    edges = edges_between(torch.ones(1, 1, 64, 83, dtype=torch.bool))
    before, field = noisy.clone(), torch.zeros_like(noisy)
    weight = torch.ones(1, 1, 64, 83)
    weighted_tv(noisy, weight, 0.1 * weight, edges, field, torch.zeros((2, *noisy.shape)), 5, 1.0)
    assert torch.equal(noisy, before)
    assert field.abs().max() == 0
    assert weight.min() == weight.max() == 1


def test_stop_is_asked_between_iterations(noisy):
    asked = []

    def stop():
        asked.append(1)
        if len(asked) == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        regularize(noisy, 0.1, stop=stop)
    assert len(asked) == 7


@pytest.mark.parametrize("strength", [0.2, 1.0, 10.0])
def test_neither_gaps_nor_islands_without_data_let_the_field_drift(monkeypatch, strength):
    """Far more cycles than are used, between oblique stripes of unknown pixels, and a few single islands."""
    monkeypatch.setattr("microflow_qgis.model.regularize.SOLVER_ITERATIONS", 20)
    monkeypatch.setattr("microflow_qgis.model.regularize.LEADING_ITERATIONS", 20)
    row, col = torch.meshgrid(torch.arange(160.0), torch.arange(176.0), indexing="ij")
    field = noise((1, 2, 160, 176), 3, 0.3)
    field[..., (row + 0.16 * col) % 12 < 6] = torch.nan
    field[..., (row > 80) & (((row % 9) > 1) | ((col % 11) > 3))] = torch.nan
    trust = torch.rand(1, 1, 160, 176, generator=torch.Generator().manual_seed(4))
    trust[..., (row // 20 + col // 20) % 2 == 0] = 0
    smooth = regularize(field, strength, confidence=trust)
    assert smooth[smooth.isfinite()].abs().max() < field[field.isfinite()].abs().max()
