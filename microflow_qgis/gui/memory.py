"""What the dock remembers: its settings in the project, the speed of the last runs in the profile."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject, QgsSettings

SCOPE, KEY = "MicroFlow", "/dock"
SPEED = "microflow/seconds_per_megapixel"


def save(project: QgsProject, values: dict[str, Any]) -> None:
    """Writes only what has changed, so that a look at the dock does not leave the project modified."""
    text = json.dumps(values)
    if project.readEntry(SCOPE, KEY)[0] != text:
        project.writeEntry(SCOPE, KEY, text)


def load(project: QgsProject) -> dict[str, Any]:
    """Empty where the project has none, or something else."""
    try:
        values = json.loads(project.readEntry(SCOPE, KEY)[0])
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}


def remember_speed(device: str, seconds_per_megapixel: float) -> None:
    QgsSettings().setValue(f"{SPEED}/{device}", seconds_per_megapixel)


def known_speed(device: str) -> float | None:
    """Seconds per megapixel of the last run that was asked for on this device."""
    return QgsSettings().value(f"{SPEED}/{device}", None, type=float) or None
