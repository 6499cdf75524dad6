import json

import numpy as np
import pytest
import torch
from torch import nn

from microflow_qgis.core.errors import WeightsMismatch, WeightsTruncated, from_json
from microflow_qgis.core.weights_card import BACKBONES, card_path, check_weights, fingerprint
from microflow_qgis.model import weights

CARD = {"architecture": {"backbone": "compact", "width": 4}, "seed": 7}


@pytest.fixture
def saved(tmp_path, monkeypatch):
    monkeypatch.setitem(weights.BUILDERS, "compact", small)
    path = tmp_path / "größe 1.safetensors"
    weights.save(path, small(4).state_dict(), CARD)
    return path


def small(width):
    return nn.Conv2d(2, width, 3)


def rewrite(path, **changes):
    card = json.loads(card_path(path).read_text(encoding="utf-8"))
    card_path(path).write_text(json.dumps({**card, **changes}), encoding="utf-8")


def test_what_is_saved_is_loaded(saved):
    network = small(4)
    weights.save(saved, network.state_dict(), CARD)
    loaded, card = weights.load(saved, "cpu")
    assert torch.equal(loaded.weight, network.weight)
    assert torch.equal(loaded.bias, network.bias)
    assert not loaded.training
    assert CARD.items() <= card.items()
    assert card == check_weights(saved)
    assert sorted(p.name for p in saved.parent.iterdir()) == ["größe 1.json", "größe 1.safetensors"]


def test_half_precision_weights_are_loaded_as_float32(saved):
    network = small(4)
    weights.save(saved, network.half().state_dict(), CARD)
    loaded, _ = weights.load(saved, "cpu")
    assert loaded.weight.dtype == torch.float32
    assert torch.equal(loaded.weight, network.weight.float())


def test_a_transposed_view_is_saved_as_it_reads(saved):
    values = torch.arange(72.0).view(3, 3, 2, 4).permute(3, 2, 0, 1)
    weights.save(saved, {"weight": values, "bias": torch.zeros(4)}, CARD)
    assert torch.equal(weights.load(saved, "cpu")[0].weight, values)


def test_nothing_is_left_of_weights_that_could_not_be_written(saved):
    before = {p.name: p.read_bytes() for p in saved.parent.iterdir()}
    with pytest.raises(TypeError):
        weights.save(saved, small(4).state_dict(), {**CARD, "trained": {1, 2}})
    assert {p.name: p.read_bytes() for p in saved.parent.iterdir()} == before


def test_the_published_network_comes_back(tmp_path):
    path = tmp_path / "shared.safetensors"
    architecture = {"backbone": "geoflownet", "kind": "irshared"}
    network = weights.build(architecture)
    weights.save(path, network.state_dict(), {"architecture": architecture})
    loaded, _ = weights.load(path, "cpu")
    path.unlink()  # 150 MB
    expected = network.state_dict()
    assert all(torch.equal(value, expected[name]) for name, value in loaded.state_dict().items())
    assert loaded.kind == "irshared"


def test_every_backbone_that_a_card_may_name_can_be_built():
    assert set(weights.BUILDERS) == set(BACKBONES)


def refusal(path):
    with pytest.raises(WeightsMismatch) as raised:
        weights.load(path, "cpu")
    assert str(path) in str(raised.value)
    assert str(from_json(raised.value.to_json())) == str(raised.value)
    return str(raised.value)


def test_what_the_card_tells_is_refused_before_anything_is_loaded(saved):
    saved.write_bytes(saved.read_bytes()[:-1])
    with pytest.raises(WeightsTruncated):
        weights.load(saved, "cpu")


@pytest.mark.parametrize(
    ("architecture", "reason"),
    [
        ({"width": 5}, "bias is (4,) instead of (5,)"),
        ({"width": -1}, "negative dimension"),
        ({"depth": 3}, "depth"),
    ],
)
def test_weights_of_another_architecture_are_refused(saved, architecture, reason):
    rewrite(saved, architecture={"backbone": "compact", **architecture})
    assert reason in refusal(saved)


@pytest.mark.parametrize(
    ("names", "reason"),
    [(["weight"], "bias is missing"), (["weight", "bias", "scale"], "scale is not expected")],
)
def test_weights_of_other_names_are_refused(saved, names, reason):
    state = {**small(4).state_dict(), "scale": torch.ones(1)}
    weights.save(saved, {name: state[name] for name in names}, CARD)
    assert reason in refusal(saved)


def test_another_kind_of_the_published_network_is_refused(saved):
    rewrite(saved, architecture={"backbone": "geoflownet", "kind": "irdoubled"})
    assert "irdoubled" in refusal(saved)


def test_a_file_of_another_format_is_refused_even_with_a_fitting_card(saved):
    np.save(saved.with_suffix(".npy"), np.zeros(9))
    saved.write_bytes(saved.with_suffix(".npy").read_bytes())
    size, digest = fingerprint(saved)
    rewrite(saved, bytes=size, sha256=digest)
    refusal(saved)


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), 1e30, -1e30], ids=lambda value: f"{value:g}"
)
def test_parameters_that_cannot_be_computed_with_are_refused(saved, value):
    state = small(4).state_dict()
    state["weight"][1, 1, 2, 0] = value
    weights.save(saved, state, CARD)
    with pytest.raises(WeightsMismatch, match="weight holds values that are no usable numbers"):
        weights.load(saved, "cpu")


@pytest.mark.parametrize("dtype", [torch.int32, torch.int8, torch.bool])
def test_parameters_of_whole_numbers_are_refused(saved, dtype):
    state = {name: value.to(dtype) for name, value in small(4).state_dict().items()}
    weights.save(saved, state, CARD)
    with pytest.raises(WeightsMismatch, match="instead of floating-point numbers"):
        weights.load(saved, "cpu")
