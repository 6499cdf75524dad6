"""Define the one value with which every room reports progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Optional


class Progress(NamedTuple):
    """State how far some work has progressed.

    ``fraction`` (0 to 1) is of the whole work, over all its stages. ``seconds_left`` is None until it can be
    estimated. ``bytes`` is the number received so far, None if nothing is downloaded.
    """

    stage: str = ""
    fraction: float = 0.0
    seconds_left: Optional[float] = None
    bytes: Optional[int] = None


SILENT = "silent"  # stage while the worker gives no sign of life, repeated until one arrives

Report = Callable[[Progress], None]


def ignore(_: Progress) -> None:
    """Discard a report."""


def part_of(report: Report, stage: str, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
    """Return a function of the fraction (0 to 1) of one part of the work.

    It reports that part as the stage ``stage``, which covers the whole work from ``start`` to ``end``.
    """
    return lambda fraction: report(Progress(stage, start + (end - start) * fraction))
