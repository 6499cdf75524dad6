"""Find the dates of both images of a result in the metadata of its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.dates import Days, dates_in
from ..core.errors import ForeignDatesUnreadable
from ..io.formats.dates import two_dates


def dates_of(metadata: Mapping[str, str]) -> Days | None:
    """Return the dates in the metadata of a result: stated, or in the names of its images."""
    stated = stated_dates(metadata)
    if stated:
        return stated
    named = [metadata.get(f"MICROFLOW_{which}", "").rsplit("/", 1)[-1] for which in ("PRE", "POST")]
    for texts in (named, metadata.get("MICROFLOW_PAIR", "").split(" → ")):
        days = _days(texts)
        if days:
            return days
    return two_dates(metadata.get("MICROFLOW_PAIR", ""))


def stated_dates(metadata: Mapping[str, str]) -> Days | None:
    """Return the dates that a result's file states itself."""
    return _days([metadata.get(f"MICROFLOW_DATE_{which}", "") for which in ("PRE", "POST")])


def _days(texts: Sequence[str]) -> Days | None:
    """Return the first date of each of two texts if both have one and they differ."""
    days = [next(dates_in(text), None) for text in texts if text]
    if len(days) == 2 and days[0] and days[1] and days[0] != days[1]:
        return days[0], days[1]
    return None


def dates_in_text(text: str) -> Days | None:
    """Return the two dates that a user has typed, None for an empty text. Raises ForeignDatesUnreadable."""
    days = two_dates(text)
    if text.strip() and days is None:
        raise ForeignDatesUnreadable(text=text)
    return days
