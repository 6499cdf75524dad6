"""Compose the help in an algorithm's dialog from the algorithm's own texts."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

PAPER = (
    "J. Bertrand, S. Giffard-Roisin, J. Hollingsworth, J. Mairal: MicroFlow: Domain-Specific Optical Flow "
    "for Ground Deformation Estimation in Seismic Events. arXiv:2504.13452, 2025."
)


def help_text(about: str, doubts: str, parameters: Iterable[QgsProcessingParameterDefinition]) -> str:
    """Return paragraphs, one per line: QGIS makes a paragraph of each line."""
    parameter_help = [f"<b>{p.description()}</b> {p.help()}" for p in parameters]
    distrust = translate("processing", "When not to trust it:")
    cite = translate("processing", "Cite:")
    return "\n".join([about, f"<b>{distrust}</b> {doubts}", *parameter_help, f"<b>{cite}</b> {PAPER}"])
