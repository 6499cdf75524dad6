"""Test the card in the dock: shown when no run can start, hidden when one can."""

import time

import pytest


@pytest.fixture
def card(setup, contents, idle):
    idle()
    return contents.card


def test_first_run(card, contents, press, chosen, rest):
    assert card.isVisible()
    assert "is not set up yet" in card.text.text()
    assert card.forecast.text().startswith("Downloads ")
    assert card.cancel.isHidden()
    assert not contents.warnings.isVisible(), "the card tells it"
    stages = []
    card.engine.changed.connect(lambda: stages.append((card.bar.isVisible(), card.cancel.isVisible())))
    press(card.setUp)
    assert (True, True) in stages
    rest(0.5)
    assert not card.isVisible()
    assert "Measures" in contents.forecast.text()


def test_what_failed_is_said_and_repaired(card, press, index):
    files, index.files = index.files, {}
    press(card.setUp)
    assert "could not be downloaded" in card.text.text()
    assert card.setUp.text() == "Repair"
    index.files = files
    press(card.setUp)
    assert not card.isVisible()


def test_cancel(card, setup, idle):
    card.setUp.click()
    card.cancel.click()
    idle()
    assert card.isVisible()
    assert card.text.text() == "Cancelled. What was downloaded is kept."


def test_an_interpreter_that_the_environment_names_is_not_repaired(card, contents, monkeypatch, idle):
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "/nowhere/python")
    contents.look_ahead()
    assert "/nowhere/python, does not exist" in card.text.text()
    assert card.setUp.isHidden()


def test_the_way_to_the_settings(card, contents, iface):
    card.settings.click()
    assert iface.page_asked_for == "MicroFlowOptions"
    iface.page_asked_for = ""
    next(action for action in contents.more.menu().actions() if "settings" in action.text()).trigger()
    assert iface.page_asked_for == "MicroFlowOptions"


def test_qgis_does_not_wait_for_a_look(card, setup, contents, monkeypatch, plugin):
    monkeypatch.setattr("microflow_qgis.gui.options.engine_setup.candidates", lambda: time.sleep(5) or [])
    setup.look()
    began = time.monotonic()
    plugin.unload()
    assert time.monotonic() - began < 4
