import hashlib
import json

import pytest

from microflow_qgis.core import weights_card
from microflow_qgis.core.errors import (
    WeightsBackboneUnknown,
    WeightsCardMissing,
    WeightsCardUnreadable,
    WeightsChanged,
    WeightsMissing,
    WeightsTruncated,
    from_json,
)
from microflow_qgis.core.files import sha256_of
from microflow_qgis.core.weights_card import card_path, check_weights, fingerprint

CONTENT = bytes(range(256)) * 9000  # longer than one block of reading


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "größe 1.2.safetensors"
    path.write_bytes(CONTENT)
    write_card(path, {"backbone": "compact", "width": 4})
    return path


def write_card(path, architecture):
    digest = hashlib.sha256(CONTENT).hexdigest()
    card = {"architecture": architecture, "bytes": len(CONTENT), "sha256": f"sha256:{digest}", "seed": 7}
    card_path(path).write_text(json.dumps(card), encoding="utf-8")


def refusal(kind, path):
    with pytest.raises(kind) as raised:
        check_weights(path)
    assert str(from_json(raised.value.to_json())) == str(raised.value)
    return str(raised.value)


def test_weights_that_fit_their_card_give_it_back(path):
    card = check_weights(str(path))
    assert card["architecture"] == {"backbone": "compact", "width": 4}
    assert card["seed"] == 7
    assert (card["bytes"], card["sha256"]) == fingerprint(path)


def test_a_card_may_leave_the_name_of_the_digest_out(path):
    text = card_path(path).read_text(encoding="utf-8")
    card_path(path).write_text(text.replace("sha256:", ""), encoding="utf-8")
    assert check_weights(path)["sha256"] == fingerprint(path)[1]


def test_the_card_keeps_the_whole_stem(path):
    assert card_path(path).name == "größe 1.2.json"


def test_missing_weights_are_refused(path):
    path.unlink()
    assert str(path) in refusal(WeightsMissing, path)


def test_a_folder_or_a_file_of_another_kind_is_refused(path):
    assert str(path.parent) in refusal(WeightsMissing, path.parent)
    assert card_path(path).name in refusal(WeightsMissing, card_path(path))


def test_weights_without_a_card_are_refused(path):
    card_path(path).unlink()
    assert str(card_path(path)) in refusal(WeightsCardMissing, path)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"architecture": "compact", "sha256": "", "bytes": 1}',
        b'{"sha256": "0"}',
    ],
)
def test_a_card_that_tells_too_little_is_refused(path, text):
    card_path(path).write_bytes(text)
    assert str(card_path(path)) in refusal(WeightsCardUnreadable, path)


def test_an_unknown_backbone_is_refused(path):
    write_card(path, {"backbone": "raft"})
    sentence = refusal(WeightsBackboneUnknown, path)
    assert "raft" in sentence
    assert "compact, geoflownet" in sentence


@pytest.mark.parametrize("size", [0, 5, len(CONTENT) - 1])
def test_truncated_weights_are_refused(path, size):
    path.write_bytes(CONTENT[:size])
    assert f"{size} bytes of {len(CONTENT)}" in refusal(WeightsTruncated, path)


@pytest.mark.parametrize("content", [CONTENT[:-1] + b"x", CONTENT + b"x"])
def test_weights_that_differ_from_their_card_are_refused(path, content):
    path.write_bytes(content)
    sentence = refusal(WeightsChanged, path)
    assert hashlib.sha256(content).hexdigest() in sentence
    assert hashlib.sha256(CONTENT).hexdigest() in sentence


def test_the_content_is_hashed_once_until_the_file_changes(path, monkeypatch):
    """Hash 456 MB neither on every edit of the dock nor again before a run."""
    hashed = []
    monkeypatch.setattr(weights_card, "sha256_of", lambda name: hashed.append(name) or sha256_of(name))
    first = [fingerprint(path) for _ in range(3)]
    assert len(hashed) == 1 and len(set(first)) == 1
    path.write_bytes(CONTENT + b"x")
    assert fingerprint(path) == (len(CONTENT) + 1, hashlib.sha256(CONTENT + b"x").hexdigest())
    assert len(hashed) == 2
