"""Store the dock's settings in the project, and the speed of the last runs in the profile."""

from __future__ import annotations

import json
import os
from typing import Any

from qgis.core import QgsProject, QgsSettings

from ...processing.parameters import RAW

SCOPE, KEY = "MicroFlow", "/dock"
RAW_KEY, SHOWING, VERDICT = "/raw", "/showing", "/verdict"
SPEED = "microflow/seconds_per_megapixel"
OF_THIS_COMPUTER = ("DASK_SCHEDULER",)  # parameters that no project chooses
LAYERS = ("PRE", "POST", "MASK", "TRACE")
OUTPUTS = ("DISPLACEMENT", "UNCERTAINTY", "MAGNITUDE", "FAULT_MAGNITUDE", RAW)  # in the order of the dock
TEMPORARY = "TEMPORARY_OUTPUT"


def save(project: QgsProject, values: dict[str, Any], key: str = KEY) -> None:
    """Write only what has changed, so that opening the dock does not mark the project as modified."""
    text = json.dumps(values)
    if project.readEntry(SCOPE, key)[0] != text:
        project.writeEntry(SCOPE, key, text)


def load(project: QgsProject, key: str = KEY) -> dict[str, Any]:
    """Return the stored values; empty if the project has none, or something else."""
    try:
        values = json.loads(project.readEntry(SCOPE, key)[0])
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def save_parameters(project: QgsProject, values: dict[str, Any]) -> None:
    """Store the dock's parameters in the project, without those that belong to this computer."""
    save(project, {name: value for name, value in values.items() if name not in OF_THIS_COMPUTER})


def load_parameters(project: QgsProject) -> dict[str, Any]:
    """Return the parameters of the project that a document may choose.

    A project may come from anywhere. It must not choose where images are sent, and it refers to images and
    areas only by its own layers. Results are written only into its own folder or into a temporary file.
    """
    saved = load(project).items()
    values = {name: value for name, value in saved if isinstance(value, (str, int, float, type(None)))}
    for name in OF_THIS_COMPUTER:
        values.pop(name, None)
    for name in LAYERS:
        if name in values and values[name] not in project.mapLayers():
            values.pop(name)
    for name in OUTPUTS:
        if name in values and not _is_own_output(values[name], project.homePath()):
            values[name] = TEMPORARY
    return values


def _is_own_output(value: Any, home: str) -> bool:
    if value == TEMPORARY or value is None:
        return True
    if not isinstance(value, str) or not home:
        return False
    try:
        folder = os.path.realpath(home)
        return os.path.commonpath([folder, os.path.realpath(os.path.join(folder, value))]) == folder
    except ValueError:  # another drive, or no path
        return False


def save_raw(project: QgsProject, path: str, strength: float | None) -> None:
    """Store the raw displacement of the result on the map, and the TV strength of that result.

    The path is stored as it is and relative to the project's folder, so that both can be moved together.
    """
    relative = _relative(path, project.homePath())
    save(project, {"path": path, "strength": strength, "relative": relative}, RAW_KEY)


def _relative(path: str, home: str) -> str:
    """Return the relative path, '' if the project has no file or is on another drive."""
    try:
        return os.path.relpath(path, home).replace(os.sep, "/") if path and home else ""
    except ValueError:
        return ""


def load_raw(project: QgsProject) -> tuple[str, float | None]:
    """Return ('', None) if the project has none, or if the file no longer exists."""
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
    """Return seconds per megapixel of the last run with this choice of device."""
    return QgsSettings().value(f"{SPEED}/{device}", None, type=float) or None
