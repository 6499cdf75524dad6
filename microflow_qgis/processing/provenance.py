"""What the file of a result says about the run that wrote it."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis

from ..paths import version


def run_metadata(algorithm: str, **values: Any) -> dict[str, str]:
    """Return metadata of a result's file: versions, the algorithm's id, and ``values`` that are not ''."""
    versions = {"MICROFLOW_VERSION": version(), "MICROFLOW_QGIS": Qgis.version()}
    stated = {f"MICROFLOW_{name.upper()}": str(value) for name, value in values.items() if value != ""}
    return {**versions, "MICROFLOW_ALGORITHM": algorithm, **stated}
