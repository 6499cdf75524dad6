"""Manage the weights of this computer on the desktop: import, measure, remove, one thing at a time."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...core.errors import (
    AddressUnusable,
    Cancelled,
    DownloadFailed,
    MicroflowError,
    WeightsNameTaken,
    WeightsNotDownloaded,
)
from ...core.progress import Progress
from ...core.weights_card import WEIGHTS_SUFFIX, card_path, user_folder
from ...engine_setup.fetch import DownloadSource, Fetcher, Pulse
from ...processing.messages import log, sentence
from ..tasks.algorithm_run import AlgorithmRun
from ..tasks.download import QgisNetwork
from ..tasks.function_task import FunctionTask

translate = QCoreApplication.translate

LARGEST_DOWNLOAD = 2 << 30  # bytes that a download may have; the largest published network has 456 MB
PARTS_FOLDER = ".downloads"  # in the folder of weights, for broken downloads


class WeightsLibrary(QObject):
    """Hold the weights and their state.

    ``notice`` is the last message, ``good`` whether it reports success. ``stage`` and ``fraction`` (0 to 1)
    are of the work in progress. ``measured`` holds results of microflow:measureweights.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.notice = self.stage = ""
        self.good, self.fraction = True, 0.0
        self.measured: dict[str, dict[str, Any]] = {}
        self._run: AlgorithmRun | None = None
        self._work: FunctionTask | None = None
        self._waiting: list[str] = []

    @property
    def busy(self) -> bool:
        return self._run is not None or self._work is not None

    def bring(self, source: str, name: str = "", origin: str = "") -> None:
        """Import a file."""
        self._start("importweights", {"INPUT": source, "NAME": name, "ORIGIN": origin}, self._brought)

    def _brought(self, run: AlgorithmRun) -> None:
        if Path(run.parameters["INPUT"]).parent.name == PARTS_FOLDER:
            Path(run.parameters["INPUT"]).unlink(missing_ok=True)
        if run.outcome == AlgorithmRun.DONE:
            text = translate("gui", "Imported: {path}. sha256 of the file it was made from: {sha256}.")
            self._tell(text.format(path=run.results["WEIGHTS"], sha256=run.results["SHA256"]))

    def download(self, url: str) -> None:
        """Fetch a file and import it. A download that broke off is continued."""
        folder = user_folder() / PARTS_FOLDER
        try:
            path = folder / _file_name(url)
        except MicroflowError as error:
            self._tell(sentence(error), good=False)
            return
        network = QgisNetwork(url)

        def fetch(work: FunctionTask) -> str:
            fetcher = Fetcher(
                folder, DownloadSource(network.download, "", None), Pulse(work.report, work.cancel_token), log
            )
            try:
                fetcher.fetch_unchecked(url, path, LARGEST_DOWNLOAD, work.report)
            except DownloadFailed as error:
                raise WeightsNotDownloaded(url=url, reason=error.values["reason"]) from error
            return str(path)

        def progressed(progress: Progress) -> None:
            text = translate("gui", "Downloading… {size} MB")
            self._hear(text.format(size=f"{(progress.bytes or 0) / 1e6:.1f}"), 0.0)

        self._work = FunctionTask(translate("gui", "Downloading weights"), fetch)
        self._work.progress.connect(progressed)
        self._work.ended.connect(lambda path, error: self._fetched(path, error, url))
        self._hear(translate("gui", "Downloading…"), 0.0)
        QgsApplication.taskManager().addTask(self._work)

    def _fetched(self, path: str | None, error: BaseException | None, url: str) -> None:
        self._work = None
        if error is None:
            self.bring(path, _stem(url), url)
        elif isinstance(error, Cancelled):
            text = translate(
                "gui",
                "The download was cancelled. Press Download and import again to continue it; what has "
                "arrived is kept.",
            )
            self._tell(text, good=False)
        else:
            self._tell(sentence(error) if isinstance(error, MicroflowError) else str(error), good=False)

    def measure(self, values: list[str]) -> None:
        """Measure weights one after the other, by their values of the parameter WEIGHTS."""
        if values:
            first, *self._waiting = values
            self._start("measureweights", {"WEIGHTS": first, "DEVICE": "auto"}, self._weights_measured)

    def _weights_measured(self, run: AlgorithmRun) -> None:
        if run.outcome == AlgorithmRun.DONE:
            self.measured[run.parameters["WEIGHTS"]] = run.results
            self.measure(self._waiting)

    def remove(self, path: str) -> None:
        try:
            for part in (card_path(path), Path(path)):
                part.unlink(missing_ok=True)
            self._tell(translate("gui", "Removed: {path}.").format(path=path))
        except OSError as error:
            self._tell(str(error), good=False)

    def cancel(self) -> None:
        self._waiting = []
        for active in (self._run, self._work):
            if active is not None:
                active.cancel()
        self._hear(translate("gui", "Cancelling…"), self.fraction)

    def close(self) -> None:
        """Cancel the work in progress, and wait until it has ended."""
        self.cancel()
        while self.busy:
            QCoreApplication.processEvents()

    def _start(self, name: str, parameters: dict[str, Any], done) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"microflow:{name}")
        run = self._run = AlgorithmRun(algorithm, parameters, self)
        run.stage.connect(lambda text: self._hear(text, self.fraction))
        run.progress.connect(lambda fraction: self._hear(self.stage, fraction))
        run.ended.connect(lambda run: self._ended(run, done))
        self.notice = ""
        self._hear(translate("gui", "Starting…"), 0.0)
        run.start()

    def _ended(self, run: AlgorithmRun, done) -> None:
        self._run = None
        if run.outcome == AlgorithmRun.FAILED:
            self._tell(run.reason, good=False)
        elif run.outcome == AlgorithmRun.CANCELLED:
            self._tell(translate("gui", "Cancelled; nothing was written."), good=False)
        done(run)
        run.deleteLater()
        self.changed.emit()

    def _hear(self, stage: str, fraction: float) -> None:
        self.stage, self.fraction = stage, fraction
        self.changed.emit()

    def _tell(self, notice: str, good: bool = True) -> None:
        self.notice, self.good = notice, good
        self.changed.emit()


def _file_name(url: str) -> str:
    """Return the file's name in the folder of downloads, one for each address.

    Raises AddressUnusable, and WeightsNameTaken if the import would.
    """
    parts = urlsplit(url)
    name = os.path.basename(unquote(parts.path))
    if parts.scheme not in ("http", "https") or not parts.netloc or not name:
        raise AddressUnusable(url=url)
    target = user_folder() / f"{_stem(url)}{WEIGHTS_SUFFIX}"
    if target.exists():
        raise WeightsNameTaken(path=str(target))
    return f"{hashlib.sha256(url.encode()).hexdigest()[:8]} {name}"


def _stem(url: str) -> str:
    return Path(unquote(urlsplit(url).path)).stem
