"""Report the progress of a run in the feedback of its algorithm."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle
from typing import TypeVar

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.cancel import CancelToken
from ..core.progress import SILENT, Progress, Report

translate = QCoreApplication.translate

SECONDS_BETWEEN_TEXTS = 5.0
TICK = (0.25, 0.75)  # of a per cent: QGIS checks its Cancel button only when the number changes by 0.1

T = TypeVar("T")


class RunProgress:
    """Report stages of a run, each from one per cent to another of the whole; ``cancel`` is its token."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback
        self.cancel = CancelToken(feedback.isCanceled)
        self._answering = True
        self._ticks = cycle(TICK)
        self._text = ""
        self._text_until = 0.0

    def stage(self, text: str, start: float, end: float) -> Callable[[float], None]:
        """Return a function of the fraction (0 to 1) done of a stage with this text."""
        self._say(text)
        return lambda fraction: self._set(start + (end - start) * fraction)

    def engine(self, start: float, end: float) -> Report:
        """Return the report of the engine, whose run covers the whole from ``start`` to ``end`` per cent."""

        def report(progress: Progress) -> None:
            self._tell_answering(progress.stage != SILENT)
            text, left = _engine_text(progress.stage), progress.seconds_left
            if text != self._text or time.monotonic() >= self._text_until:
                self._say(text, "" if left is None else _left(left))
            self._set(start + (end - start) * progress.fraction)

        return report

    def _tell_answering(self, answering: bool) -> None:
        """Notify a feedback that supports it when the engine becomes silent, and when it responds again."""
        if answering != self._answering:
            self._answering = answering
            tell = getattr(self.feedback, "tell_answering", None)
            if tell is not None:
                tell(answering)

    def counted(self, items: Iterable[T], count: int, report: Callable[[float], None]) -> Iterator[T]:
        """Yield the items, each reported when the next is requested."""
        for number, item in enumerate(items, 1):
            yield item
            report(number / count)

    def _say(self, text: str, left: str = "") -> None:
        self._text, self._text_until = text, time.monotonic() + SECONDS_BETWEEN_TEXTS
        self.feedback.setProgressText(f"{text} {left}".rstrip())

    def _set(self, percent: float) -> None:
        self.feedback.setProgress(min(math.floor(percent) + next(self._ticks), 100.0))


def _engine_text(stage: str) -> str:
    texts = {
        "wait": translate("processing", "Waiting for another run to end…"),
        "start": translate("processing", "Starting the engine…"),
        SILENT: translate("processing", "The engine is not responding. Wait, or cancel the run."),
    }
    return texts.get(stage, translate("processing", "Measuring…"))


def _left(seconds: float) -> str:
    if seconds < 60:
        return translate("processing", "about {seconds} s left").format(seconds=max(1, round(seconds)))
    if seconds < 3600:
        return translate("processing", "about {minutes} min left").format(minutes=round(seconds / 60))
    return translate("processing", "about {hours} h left").format(hours=f"{seconds / 3600:.1f}")
