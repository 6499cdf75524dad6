"""Choose which images of two sides are paired."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.dates import DAYS_PER_YEAR, dates_in
from .combine import Pair

CHOICES = ("all", "star", "nearest")
NEAREST = 3  # images of the other side that each image is paired with


def choose_pairs(before: Sequence[str], after: Sequence[str], choice: str, most: int) -> list[Pair]:
    """Return pairs of the images with these names, ``most`` at most, each image in at least one.

    ``choice`` is one of CHOICES. "nearest" pairs each image with the NEAREST of the other side by day of the
    year, and equals "all" if a name has no date. Of more pairs than ``most``, those are kept that use the
    images most evenly.
    """
    every = [Pair(i, j) for i in range(len(before)) for j in range(len(after))]
    if choice == "star":
        every = [pair for pair in every if 0 in pair]
    elif choice == "nearest":
        every = _nearest(before, after) or every
    return sorted(_evenly(every, max(most, len(before), len(after))))


def _nearest(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    dates = [[next(dates_in(name), None) for name in side] for side in (before, after)]
    if None in dates[0] or None in dates[1]:
        return []
    seasons = [[day.timetuple().tm_yday for day in side if day] for side in dates]
    pairs = set()
    for i, own in enumerate(seasons[0]):
        pairs |= {Pair(i, j) for j in _closest(own, seasons[1])}
    for j, own in enumerate(seasons[1]):
        pairs |= {Pair(i, j) for i in _closest(own, seasons[0])}
    return sorted(pairs)


def _closest(own: int, others: Sequence[int]) -> list[int]:
    def distance(index: int) -> float:
        days = abs(others[index] - own)
        return min(days, DAYS_PER_YEAR - days)

    return sorted(range(len(others)), key=distance)[:NEAREST]


def _evenly(pairs: Sequence[Pair], most: int) -> list[Pair]:
    """Return ``most`` of the pairs, each the one whose images are used least so far."""
    used: dict[tuple[str, int], int] = {}
    size = 1 + max(max(pair) for pair in pairs)
    remaining = sorted(pairs, key=lambda pair: ((pair.after - pair.before) % size, pair))
    chosen: list[Pair] = []
    while remaining and len(chosen) < most:
        ends = [(("before", pair.before), ("after", pair.after)) for pair in remaining]
        place = min(
            range(len(remaining)), key=lambda n: sorted((used.get(end, 0) for end in ends[n]), reverse=True)
        )
        for end in ends[place]:
            used[end] = used.get(end, 0) + 1
        chosen.append(remaining.pop(place))
    return chosen
