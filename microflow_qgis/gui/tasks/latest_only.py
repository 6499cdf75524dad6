"""Run work in a thread of which only the newest matters."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...core.cancel import CancelToken
from ...core.errors import Cancelled, MicroflowError

translate = QCoreApplication.translate

WAIT_AT_CLOSE = 3.0  # s to wait for a call when its owner is deleted
WAIT_AT_QUIT = 10.0  # s to wait for a call when QGIS quits, which crashes if a thread outlives it


class LatestOnly(QObject):
    """Make calls one after the other; of those requested meanwhile, only the newest is made.

    A call receives this object and emits its result through ``done``. It stops by one of the tokens
    ``superseded`` (a newer call waits) and ``closed``, or raises Cancelled or a refusal.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(object)  # a MicroflowError, or a text
    _over = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: Callable[[LatestOnly], None] | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        self.superseded = CancelToken(lambda: self._closed or self._waiting is not None)
        self.closed = CancelToken(lambda: self._closed)
        self._over.connect(self._next)
        QCoreApplication.instance().aboutToQuit.connect(self._end)

    def ask(self, call: Callable[[LatestOnly], None]) -> None:
        self._waiting = call
        if self._thread is None:
            self._next()

    def rest(self, seconds: float) -> None:
        """Wait. Raises Cancelled as soon as a newer call is requested."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.superseded.check()
            time.sleep(0.02)

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def close(self) -> None:
        """Accept no more calls, and wait for the one in progress to stop."""
        if not self._closed:
            QCoreApplication.instance().aboutToQuit.disconnect(self._end)
        self._stop(WAIT_AT_CLOSE)

    def _end(self) -> None:
        self._stop(WAIT_AT_QUIT)

    def _stop(self, seconds: float) -> None:
        self._closed, self._waiting = True, None
        if self._thread is not None:
            self._thread.join(seconds)

    def _next(self) -> None:
        self._thread = None
        call, self._waiting = self._waiting, None
        if call is not None and not self._closed:
            self._thread = threading.Thread(target=self._make, args=(call,), daemon=True)
            self._thread.start()

    def _make(self, call: Callable[[LatestOnly], None]) -> None:
        try:
            call(self)
        except Cancelled:
            pass
        except MicroflowError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 - the thread's last door
            self._fail(str(error))
        if not self._closed:
            self._over.emit()

    def _fail(self, reason: MicroflowError | str) -> None:
        if not self._closed:
            self.failed.emit(reason)
