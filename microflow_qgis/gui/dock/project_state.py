"""What the dock remembers: its settings in the project, the speed of the last runs in the profile."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject, QgsSettings

SCOPE, KEY = "MicroFlow", "/dock"
RAW_KEY, SHOWING, VERDICT = "/raw", "/showing", "/verdict"
SPEED = "microflow/seconds_per_megapixel"


def save(project: QgsProject, values: dict[str, Any], key: str = KEY) -> None:
    """Writes only what has changed, so that a look at the dock does not leave the project modified."""
    text = json.dumps(values)
    if project.readEntry(SCOPE, key)[0] != text:
        project.writeEntry(SCOPE, key, text)


def load(project: QgsProject, key: str = KEY) -> dict[str, Any]:
    """Empty where the project has none, or something else."""
    try:
        values = json.loads(project.readEntry(SCOPE, key)[0])
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}


def save_raw(project: QgsProject, path: str, strength: float | None) -> None:
    """The raw displacement of the result on the map, and the TV strength of that result."""
    save(project, {"path": path, "strength": strength}, RAW_KEY)


def load_raw(project: QgsProject) -> tuple[str, float | None]:
    """('', None) where the project has none."""
    saved = load(project, RAW_KEY)
    path, strength = saved.get("path"), saved.get("strength")
    if not isinstance(path, str) or not isinstance(strength, (int, float)):
        return "", None
    return path, strength


def remember_speed(device: str, seconds_per_megapixel: float) -> None:
    QgsSettings().setValue(f"{SPEED}/{device}", seconds_per_megapixel)


def known_speed(device: str) -> float | None:
    """Seconds per megapixel of the last run that was asked for on this device."""
    return QgsSettings().value(f"{SPEED}/{device}", None, type=float) or None
