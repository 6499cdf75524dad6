"""The one way in which work is asked to stop."""

from __future__ import annotations

from collections.abc import Callable

from .errors import Cancelled


class CancelToken:
    """Whether the caller of some work wants it to stop.

    ``asked`` returns True from the moment the caller wants that. It must be cheap, and safe to call
    from the thread that does the work.
    """

    def __init__(self, asked: Callable[[], bool] = lambda: False) -> None:
        self._asked = asked

    @property
    def requested(self) -> bool:
        return self._asked()

    def check(self) -> None:
        """Raise Cancelled once the caller wants to stop."""
        if self._asked():
            raise Cancelled


NEVER = CancelToken()  # of work that nobody stops
