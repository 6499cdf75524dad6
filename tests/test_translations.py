"""Test that the translations are complete: nothing lost or untranslated, every placeholder kept."""

import pytest

from tools import strings

pytestmark = pytest.mark.parametrize("language", strings.LANGUAGES)


def test_every_string_of_the_code_is_there_and_no_other(language):
    assert set(strings.read(language)) == set(strings.wanted()), "run make strings"


def test_every_string_is_translated(language):
    assert [key for key, translation in strings.read(language).items() if not translation] == []


def test_every_translation_fits_its_source(language):
    faults = {key: strings.amiss(key[1], text or "") for key, text in strings.read(language).items() if text}
    assert {key: reason for key, reason in faults.items() if reason} == {}
