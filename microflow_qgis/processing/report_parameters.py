"""Make the table of a report on how its field was made: versions, source, parameters, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .report_text import parameters_of
from .verdict import VERDICT_NUMBERS

translate = QCoreApplication.translate

LISTED_ELSEWHERE = {
    "AREA_OR_POINT",
    "MICROFLOW_SOURCE_SHA256",
    *(
        f"MICROFLOW_{name}"
        for name in (
            *VERDICT_NUMBERS,
            "VERDICT",
            "FINDINGS",
            "PARAMETERS",
            "IMAGES",
            "CORRELATION",
            "CONFIDENCE",
        )
    ),
}


def parameter_rows(metadata: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return all that the file states of its run, the verdict apart. Call on the main thread."""
    rows = [*_stated(metadata), *_chosen(metadata)]
    return [(label, value) for label, value in rows if value]


def _stated(metadata: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    names = _names()
    for key, label in names.items():
        yield label, metadata.get(f"MICROFLOW_{key}", "")
    for key, value in sorted(metadata.items()):
        own = key.removeprefix("MICROFLOW_")
        if own not in names and key not in LISTED_ELSEWHERE and not key.startswith("STATISTICS"):
            yield own.lower().replace("_", " "), value


def _chosen(metadata: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the parameters of the algorithm that wrote the file, by the labels in its dialog."""
    algorithm = QgsApplication.processingRegistry().algorithmById(metadata.get("MICROFLOW_ALGORITHM", ""))
    definition: Callable[[str], Any] = algorithm.parameterDefinition if algorithm else lambda name: None
    names = {"mask_polygons": translate("processing", "polygons left out")}
    for key, value in parameters_of(metadata).items():
        declared = definition(key.upper())
        yield (declared.description() if declared else names.get(key, key.replace("_", " "))), _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return translate("processing", "yes") if value else translate("processing", "no")
    return "" if value is None or value in ("", []) else str(value)


def _names() -> dict[str, str]:
    """Return the labels of the items of a result's metadata, in the order of the table."""
    return {
        "ALGORITHM": translate("processing", "algorithm"),
        "VERSION": "MicroFlow for QGIS",
        "QGIS": "QGIS",
        "TORCH": "PyTorch",
        "DEVICE": translate("processing", "device used"),
        "PAIR": translate("processing", "pair"),
        "PRE": translate("processing", "image before"),
        "POST": translate("processing", "image after"),
        "DATE_PRE": translate("processing", "date before"),
        "DATE_POST": translate("processing", "date after"),
        "DATES": translate("processing", "dates"),
        "INPUT": translate("processing", "input"),
        "FORMAT": translate("processing", "format of the source"),
        "SOURCE": translate("processing", "source"),
        "SOURCE_UNIT": translate("processing", "unit of the source"),
        "SOURCE_SIGN": translate("processing", "sign of the source"),
        "SOURCE_FACTOR": translate("processing", "factor of the source"),
        "SOURCE_NODATA": translate("processing", "no-data values of the source"),
        "WEIGHTS_SHA256": translate("processing", "sha256 of the weights"),
    }
