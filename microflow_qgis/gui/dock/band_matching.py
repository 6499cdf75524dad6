"""Guess what the user means: which image is the earlier, and which band to measure in."""

from __future__ import annotations

import re
from collections.abc import Sequence

BAND_KINDS = {  # the best to measure in first; names as QGIS shows them
    "panchromatic": r"\bpan(chromatic)?\b",
    "red": r"\bred\b|\bB0?4\b",
    "near infrared": r"\bnir\b|near.?infra.?red|\bB0?8\b",
    "green": r"\bgreen\b|\bB0?3\b",
}


DATE_WORDS = (
    r"(?<![a-z])(pre|before|avant|antes|vor)(?![a-z])",
    r"(?<![a-z])(post|after|apr[eè]s|nach)(?![a-z])",
)
DATE = r"(?:19|20)\d\d[-_]?[01]\d[-_]?[0-3]\d"


def swapped(one: str, other: str) -> bool:
    """Return whether the dates in the names of two images show that the first is the later."""
    for first, last in ((one, other), (other, one)):
        if _has(DATE_WORDS[0], first) and not _has(DATE_WORDS[0], last):
            return first is other
        if _has(DATE_WORDS[1], last) and not _has(DATE_WORDS[1], first):
            return first is other
    dates = [re.sub(r"[-_]", "", match[0]) for match in (re.search(DATE, n) for n in (one, other)) if match]
    return len(dates) == 2 and dates[0] > dates[1]


def _has(pattern: str, name: str) -> bool:
    return re.search(pattern, name, re.IGNORECASE) is not None


def kind_of(name: str) -> str:
    """Return the kind of a band from its name; '' if the name does not state it."""
    return next((kind for kind, pattern in BAND_KINDS.items() if re.search(pattern, name, re.IGNORECASE)), "")


def guess(pre: Sequence[str], post: Sequence[str]) -> tuple[int, int]:
    """Return the numbers of two bands of one kind, from 1, by the names of each image's bands."""
    before, after = [kind_of(name) for name in pre], [kind_of(name) for name in post]
    for kind in BAND_KINDS:
        if kind in before and kind in after:
            return before.index(kind) + 1, after.index(kind) + 1
    return 1, 1


def unlike(pre: Sequence[str], post: Sequence[str], numbers: tuple[int, int]) -> bool:
    """Return whether the chosen bands seem to be of different kinds."""
    kinds = [kind_of(names[number - 1]) for names, number in zip((pre, post), numbers)]
    if all(kinds):
        return kinds[0] != kinds[1]
    return len(pre) == len(post) and numbers[0] != numbers[1]
