"""Test σ of the regularised field: limits, laws, and its value beside a biased fault."""

import numpy as np
import pytest
import torch

from microflow_qgis.model.uncertainty import (
    CUES,
    DEFAULT,
    Calibration,
    Powers,
    near_step,
    signs,
    uncertainty,
)

SHAPE = (70, 90)
PLAIN = Powers(2.0, tuple(1.0 if sign == "stated" else 0.0 for sign in CUES))


def field(value=0.0):
    return torch.full((1, 2, *SHAPE), value)


def test_of_the_statement_alone_it_is_the_statement_scaled():
    raw, sigma = field(), field(2 * 0.052)  # with the floor
    raw[..., 0, 0] = 0.1  # a field that was smoothed
    assert torch.allclose(uncertainty(raw, field(), field(0.05), Calibration(PLAIN, PLAIN)), sigma)


def test_it_rises_with_each_sign():
    generator = torch.Generator().manual_seed(0)
    cues = torch.rand((1, 2, len(CUES), 8, 8), generator=generator)
    for powers in DEFAULT:
        assert min(powers.powers) >= 0
        for number in range(len(CUES)):
            more = cues.clone()
            more[:, :, number] *= 2
            assert (powers.of(more) >= powers.of(cues) - 1e-6).all()


def test_beside_a_pinched_fault_it_is_larger_than_elsewhere():
    col = torch.arange(SHAPE[1]).float()
    side = torch.where(col > 44.5, 0.5, -0.5)
    noise = 0.05 * torch.randn((1, 2, *SHAPE), generator=torch.Generator().manual_seed(1))
    raw = noise + side
    pinched = field() + side * (1 - torch.exp(-(col - 44.5).abs() / 8))
    narrowed = field() + side
    stated = field(0.02)
    pinch, sharp = (uncertainty(raw, shown, stated)[0] for shown in (pinched, narrowed))
    beside, away = np.s_[:, 20:-20, 38:42], np.s_[:, 20:-20, 8:20]
    assert pinch[beside].median() > 3 * pinch[away].median()
    assert pinch[beside].median() > 2 * sharp[beside].median()


def test_unknown_pixels_have_none_and_do_not_disturb_the_others():
    generator = torch.Generator().manual_seed(2)
    raw = 0.05 * torch.randn((1, 2, *SHAPE), generator=generator)
    shown, stated = field(), field(0.03)
    raw[..., 30:34, 50:60] = torch.nan
    sigma = uncertainty(raw, shown, stated)
    finite = torch.isfinite(raw)
    assert (torch.isfinite(sigma) == finite).all()
    far = np.s_[..., :, :10]
    whole = uncertainty(torch.where(finite, raw, raw.new_zeros(())), shown, stated)
    assert torch.allclose(sigma[far], whole[far])


def test_swapping_the_components_and_axes_swaps_them_in_it():
    generator = torch.Generator().manual_seed(3)
    raw, shown, stated = (torch.rand((1, 2, *SHAPE), generator=generator) for _ in range(3))
    turned = [part.flip(1).mT for part in (raw, shown, stated)]
    assert torch.allclose(uncertainty(*turned), uncertainty(raw, shown, stated).flip(1).mT, rtol=1e-3)


def test_a_step_is_seen_from_three_pixels():
    shown = field()
    shown[:, 0, :, 45:] = 0.2
    near = near_step(shown, torch.ones((1, 1, *SHAPE), dtype=torch.bool))[0, 0, 30]
    assert near.nonzero()[:, 0].tolist() == list(range(41, 49))
    assert signs(shown, shown, field(0.1))[0, 0, CUES.index("step"), 30, 43:47].tolist() == pytest.approx(
        [0, 0.2, 0.2, 0]
    )


def test_a_card_keeps_the_calibration_and_one_without_is_the_refinements():
    card = {"uncertainty": {"calibration": Calibration(PLAIN, DEFAULT.near).on_card()}}
    assert Calibration.from_card(card) == Calibration(PLAIN, DEFAULT.near)
    assert Calibration.from_card({}) == DEFAULT
    card["uncertainty"]["calibration"]["near"]["powers"].pop("step")
    assert Calibration.from_card(card) == DEFAULT


def test_of_a_field_that_was_not_smoothed_it_is_its_own_noise():
    noise = 0.1 * torch.randn((1, 2, *SHAPE), generator=torch.Generator().manual_seed(5))
    sigma = uncertainty(noise, noise, field(0.02))
    assert float(sigma[..., 20:-20, 20:-20].mean()) == pytest.approx(0.1, rel=0.1)


def test_of_a_field_that_was_not_smoothed_it_includes_what_the_images_leave_open():
    """An even field has no noise of its own, however wrong it is."""
    assert torch.allclose(uncertainty(field(3.0), field(3.0), field(0.4)), field(0.4))


def test_of_more_pairs_it_is_less_as_their_noise_is():
    shown = field()
    shown[:, 0, :, 45:] = 0.2
    noise = 0.1 * torch.randn((1, 2, *SHAPE), generator=torch.Generator().manual_seed(5))
    one = uncertainty(shown + noise, shown, field(0.02))
    four = uncertainty(shown + noise / 2, shown, field(0.02), pairs=4)
    assert torch.allclose(four, one / 2, rtol=1e-3)
