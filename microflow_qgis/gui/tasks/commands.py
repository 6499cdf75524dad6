"""Write a run as a command that does the same elsewhere, and as an entry in Processing's history."""

from __future__ import annotations

import shlex
import shutil
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject
from qgis.gui import QgsGui


def portable(parameters: dict[str, Any], project: QgsProject) -> dict[str, Any]:
    """Return the parameters with the sources of layers in place of their ids in the project."""
    layers = {name: project.mapLayer(value) for name, value in parameters.items() if isinstance(value, str)}
    sources = {name: layer.source() for name, layer in layers.items() if layer is not None}
    return {**parameters, **sources}


def python_command(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    return algorithm.asPythonCommand(portable(parameters, context.project()), context)


def shell_command(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return a command for a POSIX shell."""
    arguments = [f"--{name}={value}" for name, value in portable(parameters, context.project()).items()]
    return " ".join([process_program(), "run", algorithm.id(), *map(shlex.quote, arguments)])


def process_program() -> str:
    """Return the name of the program that runs algorithms from a shell.

    Debian's and Ubuntu's ``qgis_process`` may be a script that passes on the desktop's options from
    /etc/default/qgis, which the program does not accept. The program itself is ``qgis_process.bin``.
    """
    wrapper, program = shutil.which("qgis_process"), shutil.which("qgis_process.bin")
    if wrapper is None or program is None:
        return "qgis_process"
    with open(wrapper, "rb") as file:
        return "qgis_process.bin" if b"QGIS_OPTS" in file.read(4096) else "qgis_process"


def add_to_history(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Add the run to the history, which only Processing's own dialogs do otherwise."""
    command = python_command(algorithm, parameters, context)
    if not hasattr(QgsGui, "historyProviderRegistry"):  # before 3.24
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(command)
        return
    entry = {
        "python_command": command,
        "algorithm_id": algorithm.id(),
        "parameters": algorithm.asMap(parameters, context),
        "process_command": shell_command(algorithm, parameters, context),
    }
    QgsGui.historyProviderRegistry().addEntry("processing", entry)
