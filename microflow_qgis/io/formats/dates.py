"""Find dates in names and in metadata, and convert a velocity between two of them."""

from __future__ import annotations

import re
from datetime import date
from typing import Optional

from ...core.dates import dates_in

DAYS_OF_UNIT = {"yr": 365.0, "day": 1.0}  # autoRIFT and TICOI count years of 365 days


def two_dates(text: str) -> Optional[tuple[date, date]]:
    """Return the first two different dates in the text, the earlier first; None where there are fewer."""
    days = list(dict.fromkeys(dates_in(text)))[:2]
    return (min(days), max(days)) if len(days) == 2 else None


def pair_in_name(name: str) -> Optional[tuple[date, date]]:
    """Return two adjacent dates in a file's name, as in 20180401-20180417 or 20180401_20180417."""
    match = re.search(r"(?<!\d)(\d{8})[-_](\d{8})(?!\d)", name)
    return two_dates(f"{match[1]} {match[2]}") if match else None
