"""MicroFlow's settings in QGIS's profile. They belong to this computer and are in no project."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

from ..engine.scratch_root import default_folder, own_root
from ..engine_setup.interpreters import find_python

PYTHON_SETTING = "microflow/engine_python"
SCRATCH_SETTING = "microflow/scratch_folder"


def engine_python() -> str:
    """Return the interpreter that has torch. Raises the refusals of :func:`find_python`."""
    return find_python(chosen_python())


def chosen_python() -> str:
    """Return the interpreter of the settings, or '' where the managed engine is used."""
    return str(QgsSettings().value(PYTHON_SETTING, "", type=str))


def choose_python(python: str) -> None:
    """Keep the interpreter in the settings; '' is the managed engine's."""
    _keep(PYTHON_SETTING, python)


def chosen_scratch_folder() -> str:
    """Return the scratch folder of the settings, or '' for the default one."""
    return str(QgsSettings().value(SCRATCH_SETTING, "", type=str))


def choose_scratch_folder(folder: str) -> None:
    """Keep the scratch folder in the settings; '' is the default one."""
    _keep(SCRATCH_SETTING, folder)


def scratch_root() -> Path:
    """Return the folder of MICROFLOW_SCRATCH_FOLDER, else that of the settings, else the default one.

    In a folder where others can write it is one of this user alone. Raises ScratchForeign.
    """
    chosen = os.environ.get("MICROFLOW_SCRATCH_FOLDER") or chosen_scratch_folder()
    return own_root(Path(chosen).expanduser().absolute() if chosen else default_folder())


def _keep(name: str, value: str) -> None:
    if value:
        QgsSettings().setValue(name, value)
    else:
        QgsSettings().remove(name)
