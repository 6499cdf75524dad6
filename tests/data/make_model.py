"""Makes displacement_to_faults.model3, which chains the three algorithms: ``make_model.py FILE``."""

import os
import sys
import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

Source = QgsProcessingModelChildParameterSource


def make() -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("Displacement to faults", "MicroFlow")
    model.setName("displacement_to_faults")
    for row, parameter in enumerate(
        (
            QgsProcessingParameterRasterLayer("pre", "Image before"),
            QgsProcessingParameterRasterLayer("post", "Image after"),
            QgsProcessingParameterString("weights", "Weights", "builtin"),
        )
    ):
        place = QgsProcessingModelParameter(parameter.name())
        place.setPosition(QPointF(120, 100 + 100 * row))
        model.addModelParameter(parameter, place)
    inputs = {"PRE": "pre", "POST": "post", "WEIGHTS": "weights"}
    step(
        model,
        "estimate",
        "microflow:estimatedisplacement",
        {name: Source.fromModelParameter(value) for name, value in inputs.items()},
        {"Displacement": "DISPLACEMENT"},
    )
    step(
        model,
        "regularize",
        "microflow:regularizedisplacement",
        {
            "INPUT": Source.fromChildOutput("estimate", "DISPLACEMENT"),
            "TV_STRENGTH": Source.fromStaticValue(0.1),
        },
        {},
    )
    step(
        model,
        "fault",
        "microflow:faultmagnitude",
        {"INPUT": Source.fromChildOutput("regularize", "OUTPUT"), "SCALE": Source.fromStaticValue(2)},
        {"Fault magnitude": "FAULT_MAGNITUDE", "Rotation": "ROTATION"},
    )
    return model


def step(model, child_id: str, algorithm: str, sources: dict, outputs: dict) -> None:
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(child_id)
    child.setDescription(child_id.capitalize())
    child.setPosition(QPointF(400 + 250 * len(model.childAlgorithms()), 200))
    for name, source in sources.items():
        child.addParameterSources(name, [source])
    named = {}
    for name, output_name in outputs.items():
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(child_id)
        output.setChildOutputName(output_name)
        named[name] = output
    child.setModelOutputs(named)
    model.addChildAlgorithm(child)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as profile:
        app = QgsApplication([], False, profile)
        app.initQgis()
        from microflow_qgis.processing.provider import MicroflowProvider

        provider = MicroflowProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        if not make().toFile(sys.argv[1]):
            sys.exit(f"{sys.argv[1]} could not be written")
        app.exitQgis()


if __name__ == "__main__":
    main()
