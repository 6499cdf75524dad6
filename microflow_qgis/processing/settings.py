"""Store MicroFlow's settings in QGIS's profile. They belong to this computer and are in no project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsSettings

from ..core.errors import CertificatesMissing
from ..engine.scratch_root import default_folder, own_root
from ..engine_setup.interpreters import find_python

PYTHON_SETTING = "microflow/engine_python"
SCRATCH_SETTING = "microflow/scratch_folder"
CLUSTER_SETTING = "microflow/dask"


class Cluster(NamedTuple):
    """Describe a Dask cluster. ``scheduler`` is an address, '' for this computer only.

    ``authority``, ``certificate`` and ``key`` are PEM files for a scheduler with TLS.
    """

    scheduler: str = ""
    authority: str = ""
    certificate: str = ""
    key: str = ""


def engine_python() -> str:
    """Return the interpreter that has torch. Raises the refusals of :func:`find_python`."""
    return find_python(chosen_python())


def chosen_python() -> str:
    """Return the interpreter of the settings, or '' for the managed engine."""
    return str(QgsSettings().value(PYTHON_SETTING, "", type=str))


def choose_python(python: str) -> None:
    """Store the interpreter in the settings; '' is the managed engine's."""
    _keep(PYTHON_SETTING, python)


def chosen_scratch_folder() -> str:
    """Return the scratch folder of the settings, or '' for the default one."""
    return str(QgsSettings().value(SCRATCH_SETTING, "", type=str))


def choose_scratch_folder(folder: str) -> None:
    """Store the scratch folder in the settings; '' is the default one."""
    _keep(SCRATCH_SETTING, folder)


def scratch_root() -> Path:
    """Return the folder of MICROFLOW_SCRATCH_FOLDER, else that of the settings, else the default one.

    In a folder where others can write, it is a subfolder for this user alone. Raises ScratchForeign.
    """
    chosen = os.environ.get("MICROFLOW_SCRATCH_FOLDER") or chosen_scratch_folder()
    return own_root(Path(chosen).expanduser().absolute() if chosen else default_folder())


def chosen_cluster() -> Cluster:
    """Return the cluster of the settings, which the dock uses."""
    values = (QgsSettings().value(f"{CLUSTER_SETTING}/{name}", "", type=str) for name in Cluster._fields)
    return Cluster(*(str(value).strip() for value in values))


def choose_cluster(cluster: Cluster) -> None:
    """Store the cluster in the settings."""
    for name, value in cluster._asdict().items():
        _keep(f"{CLUSTER_SETTING}/{name}", value.strip())


def certificates_for(scheduler: str) -> tuple[str, ...]:
    """Return authority, certificate and key for a scheduler with TLS, () for others.

    Raises CertificatesMissing if one is not chosen, or its file does not exist.
    """
    if not scheduler.lower().startswith("tls://"):
        return ()
    files = chosen_cluster()[1:]
    missing = next((file for file in files if not os.path.isfile(file)), None)
    if missing is not None:
        raise CertificatesMissing(address=scheduler, file=missing or "–")
    return files


def _keep(name: str, value: str) -> None:
    if value:
        QgsSettings().setValue(name, value)
    else:
        QgsSettings().remove(name)
