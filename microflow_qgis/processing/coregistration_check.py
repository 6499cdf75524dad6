"""State the correlation of the images as they are, and with the image after moved back by the result."""

from __future__ import annotations

from typing import NamedTuple, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


class CoregistrationCheck(NamedTuple):
    """Hold the local correlation of the image before with the one after.

    It is given as it is, moved back by the result, and moved at random; None if nothing was measured.
    ``alike`` and ``better`` are the outcomes of tests against chance (:mod:`..engine.agreement`).
    """

    before: Optional[float]
    after: Optional[float]
    chance: Optional[float]
    alike: Optional[bool]
    better: Optional[bool]

    @property
    def improved(self) -> bool:
        return self.better is not False

    def tell(self, feedback: QgsProcessingFeedback) -> None:
        if self.sentence:
            (feedback.pushInfo if self.improved else feedback.pushWarning)(self.sentence)

    @property
    def sentence(self) -> str:
        if self.before is None:
            return ""
        if self.better:
            text = translate(
                "processing",
                "Moved back by the result, the image after agrees better with the image before: the local "
                "correlation is {after}, against {before} when it is not moved back and {chance} by chance.",
            )
        elif self.alike:
            text = translate(
                "processing",
                "Moved back by the result, the image after does not agree better with the image before: the "
                "local correlation is {after}, against {before} when it is not moved back, and the "
                "difference is not significant. Either hardly anything moved, or the result is wrong: look "
                "at the confidence, and try other weights.",
            )
        else:
            text = translate(
                "processing",
                "The images do not agree with each other: the local correlation is {after} when the image "
                "after is moved back by the result, {before} when it is not, and {chance} by chance. The "
                "result is not a measurement. Check the area and the bands, and whether the motion can be "
                "larger than the largest displacement.",
            )
        return text.format(
            before=f"{self.before:.4f}", after=f"{self.after:.4f}", chance=f"{self.chance:.4f}"
        )
