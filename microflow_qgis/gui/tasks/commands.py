"""A run as a command that does the same elsewhere, and as an entry in Processing's history."""

from __future__ import annotations

import shlex
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject
from qgis.gui import QgsGui


def portable(parameters: dict[str, Any], project: QgsProject) -> dict[str, Any]:
    """The parameters with the sources of layers in place of their ids in the project."""
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
    """For a POSIX shell."""
    arguments = [f"--{name}={value}" for name, value in portable(parameters, context.project()).items()]
    return " ".join(["qgis_process", "run", algorithm.id(), *map(shlex.quote, arguments)])


def add_to_history(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """As Processing's own dialogs do, which alone write there."""
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
