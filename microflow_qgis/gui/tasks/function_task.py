"""Run a function in QGIS's task manager."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core.cancel import CancelToken
from ...core.errors import Cancelled, MicroflowError
from ...core.progress import Progress
from ...processing.messages import log


class FunctionTask(QgsTask):
    """Call ``function(work)`` in a thread, and emit its outcome in the main one."""

    logged = pyqtSignal(str)
    progress = pyqtSignal(object)  # a Progress
    ended = pyqtSignal(object, object)  # what the function returned, or what it raised

    def __init__(self, title: str, function: Callable[[FunctionTask], Any], quiet: bool = False) -> None:
        """Prepare the task; from 3.26 on, QGIS does not announce the end of a ``quiet`` one."""
        flags = QgsTask.Flag.CanCancel
        if quiet:
            flags |= getattr(type(flags), "Silent", flags)
        super().__init__(title, flags)
        self._function = function
        self.cancel_token = CancelToken(self.isCanceled)
        self._result: Any = None
        self._error: BaseException | None = Cancelled()  # the outcome of a task that was never begun

    def run(self) -> bool:
        try:
            self._result, self._error = self._function(self), None
        except BaseException as error:  # noqa: BLE001 - what leaves here ends QGIS
            self._error = error
            if not isinstance(error, (Cancelled, MicroflowError)):
                log(traceback.format_exc())
        return self._error is None

    def report(self, progress: Progress) -> None:
        self.setProgress(100 * progress.fraction)
        self.progress.emit(progress)

    def finished(self, _ok: bool) -> None:
        self.ended.emit(self._result, self._error)
