"""Test what an import determines, on networks trained to give a known answer."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from torch import nn

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled, WeightsCardUnreadable, WeightsNoMotion, WeightsNotWritten
from microflow_qgis.core.progress import ignore
from microflow_qgis.core.weights_card import card_path, check_weights, fingerprint
from microflow_qgis.engine import import_weights as convert
from microflow_qgis.engine.job import ImportJob
from microflow_qgis.model import known_motion, weights
from microflow_qgis.model.geoflownet import GEOFLOWNET_KINDS
from microflow_qgis.model.microflow import MicroFlow
from microflow_qgis.model.published import Published, scene_of
from training import tiny

ROOT = Path(__file__).parents[2]
PAIRS = ROOT / "resources" / "known_motion.npz"
BUILTIN = ROOT / "resources" / "weights" / "builtin.safetensors"
TRAINED_AS = {"irseparated": "irshared"}  # the same warps, with a backbone for each refinement
UPWARDS = {"irseparated": -1, "irshared": -1, "irseparatedinverse": 1}


def tiny_network(kind):
    backbone = tiny.load(ROOT / "tests" / "data" / f"tiny_{TRAINED_AS.get(kind, kind)}.npz")
    return tiny.iterated(kind, backbone)


@pytest.fixture
def pairs():
    return known_motion.load(PAIRS)


def measured(monkeypatch, network, kind, pairs):
    monkeypatch.setattr(weights, "assembled", lambda architecture, state: network)
    return convert.measured({"backbone": "geoflownet", "kind": kind}, {}, pairs, lambda: None)


@pytest.mark.parametrize("kind", GEOFLOWNET_KINDS)
def test_a_pair_shifted_right_and_down_comes_out_so_for_every_kind(monkeypatch, kind, pairs):
    network = tiny_network(kind)
    answer = measured(monkeypatch, network, kind, pairs)
    assert answer.is_motion
    (a, b), (c, d) = answer.convention.direction
    assert (b, c) == (0, 0)
    assert 0.8 < a < 1.25
    assert 0.8 < d * UPWARDS[kind] < 1.25
    pre, post, truth = pairs[6].pre, pairs[6].post, pairs[6].truth(0)
    published = Published(network, answer.convention, scene_of(pre.numpy(), post.numpy()))
    with torch.inference_mode():
        flow = published(pre, post, torch.ones_like(pre, dtype=torch.bool))[-1].flow[0]
    inner = (slice(None), slice(8, -8), slice(8, -8))
    assert (flow - truth)[inner].abs().mean() < 0.5 * truth[inner].abs().mean()


class Turned(nn.Module):
    """Answer as another network with axes exchanged, one sign reversed, and twice the value."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pre, post, scene):
        return [2 * torch.stack([-flow[:, 1], flow[:, 0]], 1) for flow in self.network(pre, post, scene)]


def test_whatever_the_convention_the_answer_is_right_and_down(monkeypatch, pairs):
    straight = measured(monkeypatch, tiny_network("irseparatedinverse"), "irseparatedinverse", pairs)
    turned = measured(monkeypatch, Turned(tiny_network("irseparatedinverse")), "irseparatedinverse", pairs)
    assert turned.error == pytest.approx(straight.error, rel=1e-3)
    (a, _), (_, d) = straight.convention.direction
    expected = [[0, a / 2], [-d / 2, 0]]
    for row, values in zip(turned.convention.direction, expected):
        assert row == pytest.approx(values, rel=1e-3)


@pytest.mark.parametrize("kind", GEOFLOWNET_KINDS)
def test_random_weights_are_no_motion(monkeypatch, kind, pairs):
    torch.manual_seed(5)
    assert not measured(monkeypatch, tiny.iterated(kind, tiny.Tiny()), kind, pairs).is_motion


def job(source, target, **notes):
    return ImportJob(str(source), str(target), str(PAIRS), notes)


def run(job, report=None, cancelled=lambda: False):
    return convert.convert(job, report or ignore, CancelToken(cancelled))


def test_weights_of_this_project_keep_what_their_card_says(tmp_path):
    shares, target = [], tmp_path / "größe 1.safetensors"
    card = run(job(BUILTIN, target, origin="here"), lambda progress: shares.append(progress.fraction))["card"]
    assert card == check_weights(target)
    before = check_weights(BUILTIN)
    assert card["name"] == "größe 1"
    assert card["architecture"] == before["architecture"]
    assert card["reach"] == before["reach"]
    assert card["benchmark"] == before["benchmark"]
    assert "direction" not in card
    assert card["known_motion"]["epe"] < 0.25 * card["known_motion"]["epe_zero"]
    size, digest = fingerprint(BUILTIN)
    assert card["source"] == {"file": BUILTIN.name, "bytes": size, "sha256": digest, "origin": "here"}
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.8 < shares[-1] <= 1.0
    assert torch.equal(
        weights.load(target, "cpu")[0].backbones[0].head.weight,
        weights.load(BUILTIN, "cpu")[0].backbones[0].head.weight,
    )


def test_a_card_that_cannot_be_used_is_not_copied_on(tmp_path):
    source = tmp_path / "own.safetensors"
    shutil.copy(BUILTIN, source)
    card = json.loads(card_path(BUILTIN).read_text(encoding="utf-8"))
    card_path(source).write_text(json.dumps({**card, "reach": "abc"}), encoding="utf-8")
    with pytest.raises(WeightsCardUnreadable, match="reach"):
        run(job(source, tmp_path / "x.safetensors"))
    assert not (tmp_path / "x.safetensors").exists()


def test_compact_weights_that_do_not_answer_right_and_down_are_refused(tmp_path):
    network = MicroFlow((4, 6))
    nn.init.constant_(network.backbones[0].head.bias[-12:], 3.0)
    torch.save(network.state_dict(), tmp_path / "w.pt")
    with pytest.raises(WeightsNoMotion, match=r"12 image pairs .* error is \d.* zeros has 1\.\d"):
        run(job(tmp_path / "w.pt", tmp_path / "x.safetensors"))
    assert [path.name for path in tmp_path.iterdir()] == ["w.pt"]


def test_cancelled_between_pairs_it_leaves_nothing(tmp_path):
    shares = []
    with pytest.raises(Cancelled):
        run(
            job(BUILTIN, tmp_path / "x.safetensors"),
            lambda progress: shares.append(progress.fraction),
            lambda: len(shares) > 2,
        )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    target = tmp_path / "gone" / "x.safetensors"
    with pytest.raises(WeightsNotWritten, match="gone"):
        run(job(BUILTIN, target))
