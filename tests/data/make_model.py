"""Write the models of this folder, which chain the algorithms: ``make_model.py FOLDER``."""

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


def displacement_to_faults() -> QgsProcessingModelAlgorithm:
    model = images("displacement_to_faults", "Displacement to faults")
    estimate(model)
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


def corrected_displacement_to_faults() -> QgsProcessingModelAlgorithm:
    """Return a model that corrects the displacement before the field is smoothed."""
    model = images("corrected_displacement_to_faults", "Corrected displacement to faults")
    estimate(model)
    step(
        model,
        "correct",
        "microflow:correctdisplacement",
        {
            "INPUT": Source.fromChildOutput("estimate", "DISPLACEMENT"),
            "SURFACE": Source.fromStaticValue("shift"),
            "STRIPES": Source.fromStaticValue("auto"),
        },
        {"Corrected displacement": "OUTPUT", "Removed": "REMOVED"},
    )
    step(
        model,
        "regularize",
        "microflow:regularizedisplacement",
        {"INPUT": Source.fromChildOutput("correct", "OUTPUT"), "TV_STRENGTH": Source.fromStaticValue(0.1)},
        {},
    )
    step(
        model,
        "fault",
        "microflow:faultmagnitude",
        {"INPUT": Source.fromChildOutput("regularize", "OUTPUT"), "SCALE": Source.fromStaticValue(2)},
        {"Fault magnitude": "FAULT_MAGNITUDE"},
    )
    return model


def images_to_slip() -> QgsProcessingModelAlgorithm:
    """Return a model that takes the slip from the raw displacement and the trace from the smoothed one."""
    model = images("images_to_slip", "Images to slip")
    estimate(model, raw=True)
    step(
        model,
        "trace",
        "microflow:tracefaults",
        {"DISPLACEMENT": Source.fromChildOutput("estimate", "DISPLACEMENT")},
        {"Fault traces": "TRACES"},
    )
    step(
        model,
        "slip",
        "microflow:slipalongfault",
        {
            "DISPLACEMENT": Source.fromChildOutput("estimate", "RAW_DISPLACEMENT"),
            "TRACE": Source.fromChildOutput("trace", "TRACES"),
        },
        {"Slip": "SLIP", "Report": "REPORT"},
    )
    return model


def images(name: str, title: str) -> QgsProcessingModelAlgorithm:
    """Return a model with two images and weights as its parameters."""
    model = QgsProcessingModelAlgorithm(title, "MicroFlow")
    model.setName(name)
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
    return model


def estimate(model, raw: bool = False) -> None:
    """Add the first step; with ``raw``, its raw displacement is also a result of the model."""
    inputs = {"PRE": "pre", "POST": "post", "WEIGHTS": "weights"}
    outputs = {"Displacement": "DISPLACEMENT"} | ({"Raw displacement": "RAW_DISPLACEMENT"} if raw else {})
    step(
        model,
        "estimate",
        "microflow:estimatedisplacement",
        {name: Source.fromModelParameter(value) for name, value in inputs.items()},
        outputs,
    )


MODELS = (displacement_to_faults, corrected_displacement_to_faults, images_to_slip)


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
        for make in MODELS:
            path = str(Path(sys.argv[1]) / f"{make.__name__}.model3")
            if not make().toFile(path):
                sys.exit(f"{path} could not be written")
        app.exitQgis()


if __name__ == "__main__":
    main()
