"""Predict the quality of a result from the pixels of the chosen images, before a run."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...processing.forecast import Forecast, PairSurvey, survey_pair
from ..tasks.latest_only import LatestOnly
from . import messages


class PairAdvice(QLabel):
    """Show the expected error, from a sample of the images read in a thread; hidden if it is unknown."""

    surveyed = pyqtSignal(object)  # a PairSurvey
    limit_proposed = pyqtSignal(int)  # px of largest displacement; the link was clicked

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self._coming: Forecast | None = None
        self._survey: PairSurvey | None = None
        self.linkActivated.connect(lambda _: self._propose())
        self._worker = LatestOnly(self)
        self._worker.done.connect(self._keep)
        self._worker.failed.connect(lambda _: self.hide())
        self.hide()

    def close_all(self) -> None:
        self._worker.close()

    def look_at(self, coming: Forecast | None) -> None:
        """Sample the images of a forecast where they or their area are others than the last time."""
        if coming is None:
            self._coming = self._survey = None
            self._show()
            return
        same_pair = self._coming is not None and _pair(coming) == _pair(self._coming)
        self._coming = coming
        if not same_pair:
            self._survey = None
            self._worker.ask(
                lambda worker: worker.done.emit((coming, survey_pair(coming, worker.superseded)))
            )
        self._show()

    def _keep(self, result: tuple[Forecast, PairSurvey]) -> None:
        """Take a survey, unless other images were chosen while it was made."""
        of, survey = result
        if self._coming is None or _pair(of) != _pair(self._coming):
            return
        self._survey = survey
        self._show()
        self.surveyed.emit(survey)

    def _show(self) -> None:
        surveyed_now = self._coming is not None and self._survey is not None
        text = messages.promise(self._coming, self._survey) if surveyed_now else ""
        self.setText(text)
        self.setVisible(bool(text))

    def _propose(self) -> None:
        if self._coming is not None and self._survey is not None:
            self.limit_proposed.emit(messages.larger_limit(self._coming, self._survey))


def _pair(coming: Forecast) -> tuple[object, ...]:
    return (*coming.measured, coming.grid)
