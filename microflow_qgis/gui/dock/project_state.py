"""What the dock remembers: its settings in the project, the speed of the last runs in the profile."""

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
OUTPUTS = ("DISPLACEMENT", "MAGNITUDE", "FAULT_MAGNITUDE", "UNCERTAINTY", RAW)
TEMPORARY = "TEMPORARY_OUTPUT"


def save(project: QgsProject, values: dict[str, Any], key: str = KEY) -> None:
    """Writes only what has changed, so that a look at the dock does not leave the project modified."""
    text = json.dumps(values)
    if project.readEntry(SCOPE, key)[0] != text:
        project.writeEntry(SCOPE, key, text)


def load(project: QgsProject, key: str = KEY) -> dict[str, Any]:
    """Empty where the project has none, or something else."""
    try:
        values = json.loads(project.readEntry(SCOPE, key)[0])
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def save_parameters(project: QgsProject, values: dict[str, Any]) -> None:
    """Keep the dock's parameters in the project, without those that belong to this computer."""
    save(project, {name: value for name, value in values.items() if name not in OF_THIS_COMPUTER})


def load_parameters(project: QgsProject) -> dict[str, Any]:
    """Return the parameters of the project that a document may choose.

    A project comes from anywhere. It does not choose where images are sent, and names images and areas by
    its own layers. Results are written into its own folder or into a temporary file, nowhere else.
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
