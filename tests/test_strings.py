"""Test the processing of strings: extracted without loss, to translators and back, loaded by Qt."""

import json
from pathlib import Path

import pytest

from tools import strings

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def i18n(tmp_path, monkeypatch):
    """Provide a separate folder for the .ts files, with French extracted."""
    monkeypatch.setattr(strings, "I18N", tmp_path / "i18n")
    monkeypatch.setattr(strings, "LANGUAGES", ("fr",))
    strings.extract()
    return tmp_path


def merge(folder, translations, language="fr"):
    path = folder / "translated.json"
    path.write_text(json.dumps(translations), encoding="utf-8")
    strings.merge(language, str(path))


def test_what_is_found_in_code():
    source = (
        'translate("gui", "one " "two {n:.3g}\\u00a0m",)\n'
        "QCoreApplication.translate(\"gui\", 'three')\n"
        'class E:\n    message = QT_TRANSLATE_NOOP("errors", "four\\n")\n'
        'translate("errors", error.message)\nother("gui", "five")'
    )
    expected = [("gui", "one two {n:.3g}\u00a0m"), ("gui", "three"), ("errors", "four\n")]
    assert sorted(strings.in_code(source)) == sorted(expected)


def test_code_and_forms_give_their_strings():
    contexts = {context for context, _ in strings.wanted()}
    assert {"errors", "gui", "processing", "DockBody"} <= contexts


def test_a_text_that_is_a_variable_is_named_elsewhere():
    """``translate("errors", error.message)`` is lost unless the messages are in QT_TRANSLATE_NOOP."""
    files = (ROOT / "microflow_qgis").rglob("*.py")
    calls = [call for path in files for call in strings.calls(path.read_text(encoding="utf-8"))]
    named = {context for function, context, _ in calls if function == "QT_TRANSLATE_NOOP"}
    assert [context for _, context, text in calls if text is None and context not in named] == []


def test_every_string_can_be_filled():
    """No string of the code has a brace that breaks ``format``."""
    assert [strings.fields(source) for _, source in strings.wanted()]


def test_what_is_missing_goes_out_and_comes_back(i18n):
    out = i18n / "missing.json"
    strings.export("fr", str(out))
    missing = json.loads(out.read_text(encoding="utf-8"))
    assert {(context, source) for context in missing for source in missing[context]} == set(strings.wanted())
    merge(i18n, {"DockBody": {"Run": "Lancer"}})
    assert strings.read("fr")["DockBody", "Run"] == "Lancer"
    strings.extract()
    strings.export("fr", str(out))
    assert "Run" not in json.loads(out.read_text(encoding="utf-8"))["DockBody"]
    assert strings.read("fr")["DockBody", "Run"] == "Lancer"


def test_extracting_twice_changes_nothing(i18n):
    before = strings.ts_path("fr").read_bytes()
    strings.extract()
    assert strings.ts_path("fr").read_bytes() == before


def test_a_string_that_is_gone_from_the_code_goes(i18n):
    strings.write("fr", {**strings.read("fr"), ("gui", "gone"): "parti"})
    strings.extract()
    assert set(strings.read("fr")) == set(strings.wanted())


@pytest.mark.parametrize(
    ("source", "translation", "reason"),
    [
        ("{path} of {n:.3g} m", "{n:.3g} m de {path}", ""),
        ("{path} of {n:.3g} m", "{n:.3f} m de {path}", "fields"),
        ("{path}", "chemin", "fields"),
        (" px", "px", "space"),
        ("a\nb", "a b", "lines"),
        ("Save…", "Enregistrer", "…"),
        ("Save…", "Enregistrer…", ""),
    ],
)
def test_what_is_amiss(source, translation, reason):
    faults = strings.amiss(source, translation)
    assert reason in faults
    assert bool(faults) == bool(reason)


@pytest.mark.parametrize("translations", [{"DockBody": {"Run": "{Lancer}"}}, {"gui": {"No such": "Rien"}}])
def test_a_translation_that_does_not_fit_is_refused(i18n, translations):
    with pytest.raises(SystemExit, match="1 translations"):
        merge(i18n, {**translations, "processing": {"Weights": "Poids"}})
    assert strings.read("fr")["processing", "Weights"] == "Poids"
    assert strings.read("fr")["DockBody", "Run"] == ""
