"""Test what scripts and models rely on (names, types, defaults) and what a user reads."""

from pathlib import Path

import pytest

IMAGE_PARAMETERS = {
    "PRE": "raster",
    "POST": "raster",
    "PRE_BAND": "band",
    "POST_BAND": "band",
    "EXTENT": "extent",
    "MASK": "source",
    "TRACE": "source",
    "ALLOW_INACCURATE": "boolean",
    "NODATA": "string",
    "TV_STRENGTH": "number",
    "PENALTY": "enum",
    "WEIGHTS": "string",
    "REFINE": "boolean",
    "MAX_DISPLACEMENT": "number",
    "DEVICE": "enum",
    "TILE_SIZE": "number",
    "DASK_SCHEDULER": "string",
    "DISPLACEMENT": "rasterDestination",
    "MAGNITUDE": "rasterDestination",
    "FAULT_MAGNITUDE": "rasterDestination",
    "RAW_DISPLACEMENT": "rasterDestination",
    "UNCERTAINTY": "rasterDestination",
}
FIELD_PARAMETERS = {"INPUT": "raster", "EAST_BAND": "band", "NORTH_BAND": "band"}
COMBINED_OUTPUTS = dict.fromkeys(
    ("DISPLACEMENT", "UNCERTAINTY", "COUNT", "QUALITY", "SPREAD"), "rasterDestination"
)
OF_THE_PAIR = ("PRE", "POST", "PRE_BAND", "POST_BAND", "MAGNITUDE", "FAULT_MAGNITUDE", "RAW_DISPLACEMENT")
OF_DETECTION = (
    "PRE", "POST", "PRE_BAND", "POST_BAND", "EXTENT", "MASK", "TV_STRENGTH", "WEIGHTS", "REFINE",
    "MAX_DISPLACEMENT",
)  # fmt: skip
CONTRACT = {
    "combinedisplacements": {
        "INPUTS": "multilayer",
        "UNCERTAINTIES": "multilayer",
        **COMBINED_OUTPUTS,
    },
    "estimatestack": {
        "BEFORE": "multilayer",
        "AFTER": "multilayer",
        "PAIRS": "enum",
        "MOST_PAIRS": "number",
        **{name: kind for name, kind in IMAGE_PARAMETERS.items() if name not in OF_THE_PAIR},
        **COMBINED_OUTPUTS,
    },
    "estimatedisplacement": IMAGE_PARAMETERS,
    "regularizedisplacement": {
        **FIELD_PARAMETERS,
        "TRACE": "source",
        "TV_STRENGTH": "number",
        "PENALTY": "enum",
        "DEVICE": "enum",
        "OUTPUT": "rasterDestination",
        "MAGNITUDE": "rasterDestination",
        "FAULT_MAGNITUDE": "rasterDestination",
    },
    "displacementseries": {
        "INPUTS": "multilayer",
        "UNCERTAINTIES": "multilayer",
        "DATES": "string",
        "SERIES": "rasterDestination",
        "VELOCITY": "rasterDestination",
    },
    "exportseries": {
        "INPUTS": "multilayer",
        "UNCERTAINTIES": "multilayer",
        "DATES": "string",
        "FORMAT": "enum",
        "FOLDER": "folderDestination",
    },
    "testdetection": {
        **{name: IMAGE_PARAMETERS[name] for name in IMAGE_PARAMETERS if name in OF_DETECTION},
        "TRACE": "source",
        "OFFSETS": "string",
        "TABLE": "sink",
        "REPORT": "fileDestination",
    },
    "correctdisplacement": {
        "INPUT": "raster",
        "UNCERTAINTY": "raster",
        **dict.fromkeys(("STABLE", "MOVING", "TRACE"), "source"),
        **dict.fromkeys(("SURFACE", "STRIPES", "OUTLIERS"), "enum"),
        **dict.fromkeys(("STRIPE_ANGLE", "STRIPE_WINDOW"), "number"),
        **dict.fromkeys(("OUTPUT", "REMOVED", "OUTPUT_UNCERTAINTY"), "rasterDestination"),
    },
    "measureweights": {"WEIGHTS": "string", "DEVICE": "enum"},
    "importdisplacement": {
        "INPUT": "file",
        "FORMAT": "enum",
        "UNIT": "enum",
        "SIGN": "enum",
        "DATES": "string",
        "PRE": "raster",
        "POST": "raster",
        "SECOND": "file",
        "CRS": "crs",
        "STEP": "number",
        "PIXEL_SIZE": "number",
        "NODATA": "string",
        "DISPLACEMENT": "rasterDestination",
        "UNCERTAINTY": "rasterDestination",
    },
    "comparegnss": {
        "DISPLACEMENT": "raster",
        "UNCERTAINTY": "raster",
        "GNSS": "source",
        "UNIT": "enum",
        "REFERENCE": "enum",
        "RADIUS": "number",
        "EAST_FIELD": "field",
        "NORTH_FIELD": "field",
        "SIGMA_EAST_FIELD": "field",
        "SIGMA_NORTH_FIELD": "field",
        "NAME_FIELD": "field",
        "RESIDUALS": "sink",
        "CORRECTED": "rasterDestination",
    },
    "exportdisplacement": {
        "DISPLACEMENT": "raster",
        "UNCERTAINTY": "raster",
        "TRACE": "source",
        "FORMAT": "enum",
        "CRITERION": "enum",
        "THRESHOLD": "number",
        "SMALLEST": "number",
        "LARGEST": "number",
        "CORRELATION_LENGTH": "number",
        "DATES": "string",
        "FOLDER": "folderDestination",
    },
    "report": {
        "DISPLACEMENT": "raster",
        "UNCERTAINTY": "raster",
        "FAULT_MAGNITUDE": "raster",
        "TRACE": "source",
        "SLIP": "source",
        "TITLE": "string",
        "DATES": "string",
        "HTML": "fileDestination",
        "PDF": "fileDestination",
    },
    "moveback": {
        "INPUT": "raster",
        "DISPLACEMENT": "raster",
        "RESAMPLING": "enum",
        "OUTPUT": "rasterDestination",
    },
    "tracefaults": {
        "DISPLACEMENT": "raster",
        "UNCERTAINTY": "raster",
        "LEAST_OFFSET": "number",
        "LEAST_LENGTH": "number",
        "TRACES": "sink",
    },
    "slipalongfault": {
        "DISPLACEMENT": "raster",
        "UNCERTAINTY": "raster",
        "TRACE": "source",
        **dict.fromkeys(("SPACING", "LENGTH", "WIDTH", "GAP", "SMOOTHING"), "number"),
        "STATISTIC": "enum",
        **dict.fromkeys(("SLIP", "BOXES", "PROFILES"), "sink"),
        "REPORT": "fileDestination",
        "FILES": "folderDestination",
    },
    "importweights": {"INPUT": "file", "NAME": "string", "FOLDER": "file", "ORIGIN": "string"},
    "faultmagnitude": {
        **FIELD_PARAMETERS,
        "SCALE": "number",
        "FAULT_MAGNITUDE": "rasterDestination",
        "SHEAR": "rasterDestination",
        "DILATATION": "rasterDestination",
        "ROTATION": "rasterDestination",
    },
}
OPTIONAL = {
    "EXTENT",
    "MASK",
    "DASK_SCHEDULER",
    "MAGNITUDE",
    "RAW_DISPLACEMENT",
    "SHEAR",
    "DILATATION",
    "ROTATION",
    "NAME",
    "FOLDER",
    "ORIGIN",
}
ADVANCED = {"PENALTY", "WEIGHTS", "REFINE", "MAX_DISPLACEMENT", "DEVICE", "TILE_SIZE", "DASK_SCHEDULER"}
ADVANCED |= {"FOLDER", "ORIGIN", "SECOND", "CRS", "STEP", "PIXEL_SIZE", "NODATA", "RESAMPLING", "SMOOTHING"}
ADVANCED |= {"PAIRS", "MOST_PAIRS", "ALLOW_INACCURATE", "STRIPE_WINDOW"}
ADVANCED |= {"CRITERION", "THRESHOLD", "SMALLEST", "LARGEST", "CORRELATION_LENGTH"}
ADVANCED |= {"RADIUS", "EAST_FIELD", "NORTH_FIELD", "SIGMA_EAST_FIELD", "SIGMA_NORTH_FIELD", "NAME_FIELD"}
ADVANCED |= {"STRIPE_WINDOW"}
PLAIN = {("exportdisplacement", "FOLDER"), ("exportseries", "FOLDER")}  # advanced and optional elsewhere


@pytest.fixture(params=sorted(CONTRACT))
def algorithm(request, provider):
    return provider.algorithm(request.param)


def test_the_provider_has_the_algorithms(provider):
    assert provider.id() == "microflow"
    assert sorted(a.name() for a in provider.algorithms()) == sorted(CONTRACT)
    assert not provider.icon().isNull()


def test_parameters_are_the_contracts(algorithm):
    types = {p.name(): p.type() for p in algorithm.parameterDefinitions()}
    assert types == CONTRACT[algorithm.name()]


def test_advanced_parameters_have_defaults(algorithm):
    for parameter in algorithm.parameterDefinitions():
        advanced = bool(parameter.flags() & parameter.Flag.FlagAdvanced)
        plain = (algorithm.name(), parameter.name()) in PLAIN
        assert advanced == (parameter.name() in ADVANCED and not plain)
        assert not advanced or parameter.defaultValue() is not None


def test_what_is_optional_is_optional(algorithm):
    for parameter in algorithm.parameterDefinitions():
        if parameter.name() in OPTIONAL and (algorithm.name(), parameter.name()) not in PLAIN:
            assert parameter.flags() & parameter.Flag.FlagOptional
        if parameter.type() == "enum":
            assert parameter.usesStaticStrings()


def test_the_estimate_gives_numbers_besides(provider):
    outputs = {o.name(): o.type() for o in provider.algorithm("estimatedisplacement").outputDefinitions()}
    numbers = "VALID_SHARE", "NOISE_EAST", "NOISE_NORTH", "SECONDS", "CORRELATION_BEFORE", "CORRELATION_AFTER"
    for name in numbers:
        assert outputs[name] == "outputNumber"
    assert outputs["DEVICE_USED"] == "outputString"


def test_everything_has_a_help(algorithm):
    from qgis.PyQt.QtCore import QUrl

    text = algorithm.shortHelpString()
    assert algorithm.about() in text
    assert algorithm.doubts() in text
    assert "arXiv:2504.13452" in text
    assert algorithm.shortDescription().endswith(".")
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description()
        assert parameter.help().endswith(".")
        assert f"<b>{parameter.description()}</b> {parameter.help()}" in text
    guide = QUrl(algorithm.helpUrl())
    page = Path(guide.toLocalFile()).read_text(encoding="utf-8")
    assert f'id="{guide.fragment()}"' in page


def test_algorithms_run_in_a_thread_in_batch_and_can_be_cancelled(algorithm):
    flags = algorithm.flags()
    assert not flags & algorithm.Flag.FlagNoThreading
    assert flags & algorithm.Flag.FlagSupportsBatch
    assert flags & algorithm.Flag.FlagCanCancel


def test_icons_are_there(algorithm):
    from qgis.PyQt.QtCore import QSize

    assert not algorithm.icon().pixmap(QSize(24, 24)).isNull()
    assert algorithm.svgIconPath().endswith(f"{algorithm.name()}.svg")


def test_results_are_geotiffs(provider):
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]


def test_unload_ends_the_engine(qgis_app, tmp_path):
    from microflow_qgis.processing.provider import MicroflowProvider

    provider = MicroflowProvider()
    engine = provider.engine("/usr/bin/python3")
    assert provider.engine("/usr/bin/python3") is engine
    another = provider.engine("/usr/bin/python3.11")
    assert another is not engine
    provider.unload()
    assert provider.engine("/usr/bin/python3.11") is not another
    provider.unload()
