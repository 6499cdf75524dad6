"""The help beside an algorithm's dialog, put together from what the algorithm says of itself."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

SOURCE = (
    "J. Bertrand, S. Giffard-Roisin, J. Hollingsworth, J. Mairal: MicroFlow: Domain-Specific Optical Flow "
    "for Ground Deformation Estimation in Seismic Events. arXiv:2504.13452, 2025."
)


def help_text(about: str, doubts: str, parameters: Iterable[QgsProcessingParameterDefinition]) -> str:
    """Paragraphs, one a line: QGIS makes each a paragraph of its own."""
    parameter_help = [f"<b>{p.description()}</b> {p.help()}" for p in parameters]
    distrust = translate("processing", "When not to trust it:")
    cite = translate("processing", "Cite:")
    return "\n".join([about, f"<b>{distrust}</b> {doubts}", *parameter_help, f"<b>{cite}</b> {SOURCE}"])
