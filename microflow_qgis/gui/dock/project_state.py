"""What the dock remembers: its settings in the project, the speed of the last runs in the profile."""

from __future__ import annotations

import json
import os
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
    """The raw displacement of the result on the map, and the TV strength of that result.

    Besides the path as it is, that from the project's folder is kept, so that both can be moved together.
    """
    relative = _relative(path, project.homePath())
    save(project, {"path": path, "strength": strength, "relative": relative}, RAW_KEY)


def _relative(path: str, home: str) -> str:
    """'' where the path does not lead from there: no project's file, or another drive."""
    try:
        return os.path.relpath(path, home).replace(os.sep, "/") if path and home else ""
    except ValueError:
        return ""


def load_raw(project: QgsProject) -> tuple[str, float | None]:
    """('', None) where the project has none, or where the file is no longer there."""
    saved = load(project, RAW_KEY)
    path, strength, relative = (saved.get(key) for key in ("path", "strength", "relative"))
    if not isinstance(path, str) or not isinstance(strength, (int, float)):
        return "", None
    places = [path]
    if isinstance(relative, str) and relative and project.homePath():
        places.insert(0, os.path.normpath(os.path.join(project.homePath(), relative)))
    there = next((place for place in places if os.path.isfile(place)), "")
    return (there, strength) if there else ("", None)


def remember_speed(device: str, seconds_per_megapixel: float) -> None:
    QgsSettings().setValue(f"{SPEED}/{device}", seconds_per_megapixel)


def known_speed(device: str) -> float | None:
    """Seconds per megapixel of the last run that was asked for on this device."""
    return QgsSettings().value(f"{SPEED}/{device}", None, type=float) or None
