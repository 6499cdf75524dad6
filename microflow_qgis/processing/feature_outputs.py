"""Redirect outputs of features that QGIS itself writes to files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
)

FEATURE_TYPES = ("sink", "vectorDestination")  # QGIS's names of outputs of features


def feature_files(
    outputs: Iterable[QgsProcessingParameterDefinition], parameters: Mapping[str, Any]
) -> dict[str, str]:
    """Return the path of each output of features that is a separate file, by name.

    Layers in memory, temporary ones and tables of a database have none.
    """
    chosen = {
        output.name(): _text(parameters.get(output.name()))
        for output in outputs
        if output.type() in FEATURE_TYPES
    }
    return {name: path for name, path in chosen.items() if _is_file(path)}


def with_parts(parameters: Mapping[str, Any], parts: Mapping[str, str]) -> dict[str, Any]:
    """Return the parameters with other files for the outputs of features, otherwise unchanged."""
    led: dict[str, Any] = {}
    for name, part in parts.items():
        value = parameters[name]
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = QgsProcessingOutputLayerDefinition(value)
            value.sink = QgsProperty.fromValue(part)
            led[name] = value
        else:
            led[name] = part
    return {**parameters, **led}


def _text(value: Any) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _is_file(path: str) -> bool:
    if not path or path == QgsProcessing.TEMPORARY_OUTPUT or path.startswith("memory:"):
        return False
    scheme = path.partition(":")[0]
    if len(scheme) > 1 and scheme.isalpha() and ":" in path:  # ogr:, postgres: and similar, not a drive
        return False
    return bool(os.path.splitext(path)[1])
