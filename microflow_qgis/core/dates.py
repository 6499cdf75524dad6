"""Find dates in the names of images and results."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

DAYS_PER_YEAR = 365.25
Days = tuple[date, date]  # of the image before and of the one after

# Eight digits that are a date: Landsat LC08_L1TP_025033_20200218_…, Sentinel-2 S2A_MSIL1C_20200218T…,
# Planet 20200218_183012_…; or with hyphens, underscores or colons.
DAY = re.compile(r"(?<!\d)(19\d\d|20\d\d)[-_:]?([01]\d)[-_:]?([0-3]\d)(?!\d)")


def dates_in(text: str) -> Iterator[date]:
    """Yield the dates in a text in order of appearance: names state the acquisition before the processing.

    >>> [str(day) for day in dates_in("LC08_L1TP_025033_20200218_20200225_01_T1")]
    ['2020-02-18', '2020-02-25']
    >>> list(dates_in("scene 99999999"))
    []
    """
    for parts in DAY.findall(text):
        try:
            yield date(*map(int, parts))
        except ValueError:
            continue
