"""How far some work has come: one value for every room."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Optional


class Progress(NamedTuple):
    """How far some work has come.

    ``fraction`` (0 to 1) is of the whole work, over all its stages. ``seconds_left`` is None until it
    can be estimated. ``bytes`` are those received so far, None where nothing is downloaded.
    """

    stage: str = ""
    fraction: float = 0.0
    seconds_left: Optional[float] = None
    bytes: Optional[int] = None


SILENT = "silent"  # stage while whoever does the work gives no sign of life; it is repeated until one comes

Report = Callable[[Progress], None]


def ignore(_: Progress) -> None:
    """Report to nobody."""


def part_of(report: Report, stage: str, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
    """Return a function of the fraction (0 to 1) of one part of the work.

    It reports that part as the stage ``stage``, which takes the whole from ``start`` to ``end``.
    """
    return lambda fraction: report(Progress(stage, start + (end - start) * fraction))
