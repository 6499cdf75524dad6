"""Define the one way in which work is asked to stop."""

from __future__ import annotations

from collections.abc import Callable

from .errors import Cancelled


class CancelToken:
    """Tell the worker whether the caller wants the work to stop.

    ``asked`` returns True as soon as the caller wants it to stop. It must be cheap, and safe to call from the
    thread that does the work.
    """

    def __init__(self, asked: Callable[[], bool] = lambda: False) -> None:
        self._asked = asked

    @property
    def requested(self) -> bool:
        return self._asked()

    def check(self) -> None:
        """Raise Cancelled if the caller wants to stop."""
        if self._asked():
            raise Cancelled


NEVER = CancelToken()  # for work that cannot be cancelled
