"""Test the user guide: its links work, and its pictures exist and are small."""

import re
from collections import Counter
from pathlib import Path

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
PAGE = (HELP / "index.html").read_text(encoding="utf-8")
LARGEST = 250_000  # bytes of a picture


def test_links_within_the_page_have_their_chapter():
    chapters = Counter(re.findall(r'id="([^"]+)"', PAGE))
    assert set(chapters.values()) == {1}
    assert set(re.findall(r'href="#([^"]+)"', PAGE)) <= set(chapters)


def test_pictures_are_there_small_and_described():
    shown = re.findall(r'<img src="([^"]+)" alt="[^"]{20,}">', PAGE)
    assert len(shown) == PAGE.count("<img")
    assert {path.name for path in HELP.iterdir()} == {"index.html", *shown}
    assert [name for name in shown if (HELP / name).stat().st_size > LARGEST] == []


def test_nothing_is_fetched_from_a_network():
    assert re.findall(r'(?:src="https?:|<link|<script|@import|url\()[^>]*', PAGE) == []
