"""Test cards of foreign weights: read in one place, refused in a sentence, never shown in part."""

import hashlib
import json

import pytest

from microflow_qgis.core import errors
from microflow_qgis.core import weights_card as module
from microflow_qgis.core.card_values import benchmark_errors

CONTENT = b"parameters" * 1000
GOOD = {
    "architecture": {"backbone": "compact"},
    "bytes": len(CONTENT),
    "sha256": hashlib.sha256(CONTENT).hexdigest(),
    "reach": 2.5,
    "amplitudes_px": [0.01, 5],
    "known_motion": {"epe": 0.1, "epe_zero": 0.5},
    "benchmark": {"command": "x", "one date": {"none": {"epe": 0.01}, "3": {"epe": 0.2}}, "seconds": 3.5},
    "direction": [[1, 0], [0, -1]],
    "bias": [0.0, 0.1],
    "grid": 0.5,
}
DEEP = "[" * 30 + "]" * 30
BAD = {
    "reach": ['"abc"', "0", "-3", "NaN", "Infinity", "1e400", "null", "[]", "true", "1" + "0" * 400],
    "amplitudes_px": ["[]", "[1]", "[5, 1]", "[-1, 2]", '["a", "b"]', "3", "[1, NaN]", "{}"],
    "known_motion": ["[]", "{}", '{"epe": "x", "epe_zero": 1}', '{"epe": -1, "epe_zero": 1}', "3", "null"],
    "benchmark": ["[]", "3", "null", '{"one date": {"none": {"epe": "x"}}}', '{"a": {"b": {"epe": 1e400}}}'],
    "direction": ["[]", "[[1], [2]]", "[[1, 2], [3, null]]", "7", '[["a", 1], [2, 3]]'],
    "bias": ["[]", "[1]", "null", '"xy"'],
    "grid": ['"a"', "-1", "null"],
    "bytes": ['"many"', "-1", "1.5", "true", "null"],
    "sha256": ["3", '"abc"', "null", '["x"]'],
    "architecture": [
        '"compact"',
        "[]",
        "{}",
        '{"backbone": 3}',
        '{"backbone": "compact", "kind": []}',
        "null",
    ],
    "source": ["3", '{"sha256": 5}'],
    "notes": [DEEP, "1e400", "-Infinity", '{"a": [NaN]}'],
}
CASES = [(name, value) for name, values in BAD.items() for value in values]


@pytest.fixture
def weights(tmp_path):
    """Return a function that writes weights with a card, whose value ``name`` is the JSON ``text``; its
    path."""

    def weights(name="", text="", stem="net"):
        path = tmp_path / f"{stem}.safetensors"
        path.write_bytes(CONTENT)
        entries = {key: json.dumps(value) for key, value in GOOD.items()}
        if name:
            entries[name] = text
        content = ", ".join(f'"{key}": {value}' for key, value in entries.items())
        module.card_path(path).write_text("{" + content + "}", encoding="utf-8")
        return path

    return weights


def test_a_good_card_is_read(weights):
    card = module.check_weights(weights())
    assert card == GOOD
    assert benchmark_errors(card, "one date") == {"none": 0.01, "3": 0.2}
    assert benchmark_errors(card, "command") == benchmark_errors(card, "nowhere") == {}


@pytest.mark.parametrize(("name", "text"), CASES, ids=[f"{name} {text[:30]}" for name, text in CASES])
def test_a_bad_value_is_a_sentence_that_names_it(weights, name, text):
    path = weights(name, text)
    with pytest.raises(errors.WeightsCardUnreadable) as raised:
        module.read_card(path)
    assert name in str(raised.value) or "deep" in str(raised.value)
    assert module.weights_in(path.parent) == []
    assert [each for each, _ in module.unusable_in(path.parent)] == [path]


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "null", '"x"', "{", "[" * 100_000, "{" * 3, '{"a": ' * 50_000, "\ufeff{}", "\0"]
)
def test_what_is_no_card_is_a_sentence(weights, text):
    path = weights()
    module.card_path(path).write_text(text, encoding="utf-8")
    with pytest.raises(errors.WeightsCardUnreadable):
        module.read_card(path)


def test_a_card_of_many_bytes_is_not_read(weights):
    path = weights()
    module.card_path(path).write_bytes(b" " * (1 << 21))
    with pytest.raises(errors.WeightsCardUnreadable, match="more than"):
        module.read_card(path)


def test_the_sha256_is_computed_once_and_again_after_a_change(weights, monkeypatch):
    import os

    path, calls, real = weights(), [], module.sha256_of
    monkeypatch.setattr(module, "sha256_of", lambda name: calls.append(1) or real(name))
    module._digest.cache_clear()
    for _ in range(3):
        module.check_weights(path)
    assert len(calls) == 1
    status = path.stat()
    path.write_bytes(CONTENT[:-1] + b"!")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    with pytest.raises(errors.WeightsChanged):
        module.check_weights(path)


# --- in the desktop's lists, with the words that a user reads ---


@pytest.mark.parametrize(("name", "text"), CASES, ids=[f"{name} {text[:30]}" for name, text in CASES])
def test_no_card_breaks_what_is_shown_of_the_others(weights, name, text):
    pytest.importorskip("qgis")
    from microflow_qgis.gui.weights import messages

    weights(name, text, "bad")
    good = weights(stem="good")
    shown = module.weights_in(good.parent)
    assert [one.path for one in shown] == [good]
    for one in shown:
        assert messages.label(one) and messages.details(one)
