"""What the user is told of the images' correlation before and after the result is undone."""

from __future__ import annotations

from typing import NamedTuple, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


class CoregistrationCheck(NamedTuple):
    """Local correlation of the image before with the one after, and with that one moved back by the
    result; None where nothing was measured."""

    before: Optional[float]
    after: Optional[float]

    @property
    def improved(self) -> bool:
        return self.before is None or self.after > self.before

    def tell(self, feedback: QgsProcessingFeedback) -> None:
        if self.sentence:
            (feedback.pushInfo if self.improved else feedback.pushWarning)(self.sentence)

    @property
    def sentence(self) -> str:
        if self.before is None:
            return ""
        if self.improved:
            text = translate(
                "processing",
                "Moved back by the result, the image after agrees better with the image before: the local "
                "correlation is {after}, against {before} when it is not moved back.",
            )
        else:
            text = translate(
                "processing",
                "Moved back by the result, the image after does not agree better with the image before: the "
                "local correlation is {after}, against {before} when it is not moved back. Either hardly "
                "anything moved, or the result is wrong: look at the confidence, and try other weights.",
            )
        return text.format(before=f"{self.before:.4f}", after=f"{self.after:.4f}")
