"""Test results on the map: one group named after the pair, styled, with sign and unit in the names."""

from pathlib import Path

import numpy as np
import pytest

OUTPUTS = {
    "DISPLACEMENT": "TEMPORARY_OUTPUT",
    "MAGNITUDE": "TEMPORARY_OUTPUT",
    "FAULT_MAGNITUDE": "TEMPORARY_OUTPUT",
}
NAMES = [
    "East displacement (m, + = east)",
    "North displacement (m, + = north)",
    "Displacement magnitude (m)",
    "Fault magnitude (m)",
    "Confidence (0–1)",
]


@pytest.fixture(scope="module")
def written_big(write):
    values = np.random.default_rng(0).normal(size=(3, 1200, 1500)).astype(np.float32)
    return write(values, "big.tif", nodata=np.nan)


def group_of(project):
    (group,) = project.layerTreeRoot().children()
    return group


def shader(layer):
    return layer.renderer().shader().rasterShaderFunction()


@pytest.fixture(scope="module")
def loaded(provider, utm_pair):
    """Return the group of an estimate that was loaded; tests that empty the project come after those that use
    it."""
    import processing
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    parameters = {"PRE": utm_pair[0], "POST": utm_pair[1], "WEIGHTS": "none", **OUTPUTS}
    results = processing.runAndLoadResults("microflow:estimatedisplacement", parameters)
    return group_of(project), results


def test_all_layers_are_in_one_group(loaded):
    group, _ = loaded
    assert group.name() == "MicroFlow: pre → post"
    assert [node.name() for node in group.findLayers()] == NAMES
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, False, False, False, False]


def test_layers_are_bands_of_the_files(loaded):
    group, results = loaded
    east, north, magnitude, fault, confidence = [node.layer() for node in group.findLayers()]
    assert {layer.source() for layer in (east, north, confidence)} == {results["DISPLACEMENT"]}
    assert [layer.renderer().usesBands() for layer in (east, north, confidence)] == [[1], [2], [3]]
    assert magnitude.source() == results["MAGNITUDE"]
    assert fault.source() == results["FAULT_MAGNITUDE"]


def test_colours_reach_over_the_data(loaded):
    """One symmetric range for both components, blue below and red above; 98 % of |u| are within it."""
    group, _ = loaded
    east, north, magnitude, fault, confidence = [node.layer() for node in group.findLayers()]
    assert shader(east).maximumValue() == shader(north).maximumValue()
    assert shader(east).minimumValue() == -shader(east).maximumValue()
    assert shader(east).maximumValue() == pytest.approx(20, rel=0.1)
    lowest, *_, highest = shader(east).colorRampItemList()
    assert (lowest.value, highest.value) == (shader(east).minimumValue(), shader(east).maximumValue())
    assert lowest.color.blue() > lowest.color.red()
    assert highest.color.red() > highest.color.blue()
    assert shader(magnitude).minimumValue() == 0
    assert shader(magnitude).maximumValue() == pytest.approx(22.4, rel=0.1)
    assert 0 < shader(fault).maximumValue() < 20
    assert shader(confidence).maximumValue() == 1
    assert [shader(layer).legendSettings().suffix() for layer in (east, fault, confidence)] == [
        " m",
        " m",
        "",
    ]


def test_the_east_layer_draws_its_colour(loaded):
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize

    layer = loaded[0].findLayers()[0].layer()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(90, 80))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    colour = job.renderedImage().pixelColor(45, 40)
    assert colour.red() > colour.blue() + 30, "10 m east is red"


def test_further_results_join_the_pairs_group(loaded):
    import processing
    from qgis.core import QgsProject

    project = QgsProject.instance()
    field = loaded[1]["DISPLACEMENT"]
    processing.runAndLoadResults(
        "microflow:faultmagnitude",
        {"INPUT": field, "FAULT_MAGNITUDE": "TEMPORARY_OUTPUT", "ROTATION": "TEMPORARY_OUTPUT"},
    )
    processing.runAndLoadResults(
        "microflow:regularizedisplacement", {"INPUT": field, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert group_of(project).name() == "MicroFlow: pre → post"
    names = [node.name() for node in group_of(project).findLayers()]
    assert sorted(names) == sorted(
        [
            *NAMES,
            "Fault magnitude (m)",
            "Rotation (− = dextral)",
            "East displacement, regularised (m, + = east)",
            "North displacement, regularised (m, + = north)",
            "Confidence (0–1)",
        ]
    )


def test_the_group_of_results_that_the_user_has_chosen_is_kept(project, provider, field):
    import processing
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "My results")
    try:
        parameters = {"INPUT": field, "FAULT_MAGNITUDE": "TEMPORARY_OUTPUT"}
        processing.runAndLoadResults("microflow:faultmagnitude", parameters)
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "")
    assert group_of(project).name() == "My results"
    (group,) = group_of(project).children()
    assert group.name() == "MicroFlow: field"
    assert [node.name() for node in group.findLayers()] == ["Fault magnitude (m)"]


def test_pixels_are_said_to_be_pixels(project, provider, write, read, field):
    import processing

    path = write(read(field), "plain.tif", None, None)
    processing.runAndLoadResults(
        "microflow:faultmagnitude", {"INPUT": path, "FAULT_MAGNITUDE": "TEMPORARY_OUTPUT"}
    )
    (node,) = group_of(project).findLayers()
    assert node.name() == "Fault magnitude (px)"
    assert shader(node.layer()).legendSettings().suffix() == " px"


@pytest.mark.parametrize(
    ("limit", "rounded"),
    [(0.0523, 0.053), (19.97, 20.0), (20.0, 20.0), (1234, 1300), (0.0, 0.0), (9.91, 10.0)],
)
def test_limits_can_be_read(qgis_app, limit, rounded):
    from microflow_qgis.processing.results import rounded_up

    assert rounded_up(limit) == rounded


def test_long_names_lose_their_middle(qgis_app):
    from microflow_qgis.processing.results import group_name

    assert group_name("pre → post") == "MicroFlow: pre → post"
    scene = "LC08_L1TP_182063_20130905_20200913_02_T1_B8 (panchromatic, top of atmosphere)"
    name = group_name(f"{scene} → {scene}")
    assert len(name) < 100
    assert name.count("LC08_L1TP_182063_20…") == 2


def test_a_layer_of_ours_needs_no_statistics(written_big, qgis_app):
    """QGIS would compute them in the main thread for its own style, and write them beside the file."""
    import time

    from microflow_qgis.processing.results import raster_layer

    raster_layer(written_big, "first")  # what QGIS loads once
    began = time.process_time()
    layer = raster_layer(written_big, "a name")
    assert time.process_time() - began < 0.05
    assert layer.isValid() and layer.name() == "a name" and layer.bandCount() == 3
    assert not Path(f"{written_big}.aux.xml").exists()


@pytest.mark.parametrize("kind", ["displacement", "magnitude", "fault_magnitude"])
def test_no_scale_ends_within_the_noise(qgis_app, kind):
    """What lies within a few σ where nothing moved stays pale; larger motion has the scale to itself."""
    from types import SimpleNamespace

    from microflow_qgis.processing.results import LEAST_LIMIT, layers_of

    def limit(largest, error):
        tally = SimpleNamespace(limit=lambda percentile: largest)
        raster = SimpleNamespace(kind=kind, tally=tally, bands=[SimpleNamespace(unit="m")])
        return layers_of(raster, error)[0].limit

    assert limit(0.27, (0.3, 0.4)) == pytest.approx(LEAST_LIMIT * 0.5)
    assert limit(9.0, (0.3, 0.4)) == 9.0
    assert limit(0.27, None) == 0.27
