"""Define how work is cancelled."""

from __future__ import annotations

from collections.abc import Callable

from .errors import Cancelled


class CancelToken:
    """Carry a request to stop from the caller to the thread that does the work.

    ``asked`` returns True once a stop was requested. It must be cheap, and safe to call in that thread.
    """

    def __init__(self, asked: Callable[[], bool] = lambda: False) -> None:
        self._asked = asked

    @property
    def requested(self) -> bool:
        return self._asked()

    def check(self) -> None:
        """Raise Cancelled if a stop was requested."""
        if self._asked():
            raise Cancelled


NEVER = CancelToken()  # for work that cannot be cancelled
