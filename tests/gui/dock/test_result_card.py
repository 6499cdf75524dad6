"""Test the card of the verdict: its sentences, and one button for each line that has a remedy."""

import math

import pytest

NUMBERS = {
    "VALID_SHARE": 0.97, "TRUSTED_SHARE": 0.62, "SHIFT_EAST": 0.8, "SHIFT_NORTH": -2.9, "ERROR_EAST": 0.3,
    "ERROR_NORTH": 0.4, "LIMIT_REACHED": 0, "CORRELATION_BEFORE": 0.428, "CORRELATION_AFTER": 0.431,
}  # fmt: skip


@pytest.fixture
def card(qgis_app):
    from microflow_qgis.gui.dock.result_card import ResultCard

    card = ResultCard()
    yield card
    card.deleteLater()


def texts(card):
    from qgis.PyQt.QtWidgets import QLabel

    return " ".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize(
    ("state", "findings", "buttons"),
    [
        ("good", "", []),
        ("care", "limit,partly,shifted", ["limit", "hide", "shift"]),
        ("not measured", "untrusted,no rise", ["raw"]),
        ("not measured", "no data", []),
    ],
)
def test_each_line_has_its_button(card, state, findings, buttons):
    from qgis.PyQt.QtWidgets import QPushButton

    card.show_verdict({**NUMBERS, "VERDICT": state, "FINDINGS": findings}, "m")
    assert [button.objectName() for button in card.findChildren(QPushButton)] == buttons
    asked = []
    card.remedy_wanted.connect(asked.append)
    for button in card.findChildren(QPushButton):
        button.click()
    assert asked == buttons
    assert "{" not in texts(card)


def test_a_new_verdict_replaces_the_old(card, rest):
    from qgis.PyQt.QtWidgets import QPushButton

    card.show_verdict({**NUMBERS, "VERDICT": "care", "FINDINGS": "shifted"}, "m")
    assert "+0.8\u00a0m east, -2.9\u00a0m north" in texts(card), "not wrapped before the unit"
    card.show_verdict({**NUMBERS, "VERDICT": "good", "FINDINGS": ""}, "m")
    rest()
    assert not card.findChildren(QPushButton)
    assert "shift" not in texts(card)


def test_nothing_trusted_and_no_correlation(card):
    nothing = dict.fromkeys(("SHIFT_EAST", "SHIFT_NORTH", "ERROR_EAST", "ERROR_NORTH"), math.nan)
    correlation = {"CORRELATION_BEFORE": None, "CORRELATION_AFTER": None}
    results = {**NUMBERS, **nothing, **correlation, "TRUSTED_SHARE": 0.0}
    card.show_verdict({**results, "VERDICT": "not measured", "FINDINGS": "untrusted"}, "px")
    assert "nan" not in texts(card)
