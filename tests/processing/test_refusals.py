"""Test that impossible input is refused in one sentence, by the check and by the run."""

import hashlib
import json
import os
from pathlib import Path

import numpy as np
import pytest

NOISE = np.random.default_rng(1).normal(1000, 100, (96, 100)).astype(np.float32)
ELSEWHERE = (900_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)


@pytest.fixture
def images(write):
    return {"PRE": write(NOISE, "before.tif"), "POST": write(NOISE[::-1], "after.tif")}


@pytest.fixture
def attempt(provider, tmp_path, scratch_folders):
    """Return a function of parameters: the sentence of the check, '' where it passes, and that of the run.

    A run that refuses leaves nothing behind.
    """
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    def attempt(parameters, algorithm="estimatedisplacement"):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        output = tmp_path / "results" / "displacement.tif"
        output.parent.mkdir(exist_ok=True)
        if algorithm == "estimatedisplacement":
            parameters = {"WEIGHTS": "none", "DISPLACEMENT": str(output), **parameters}
        else:
            parameters = {"OUTPUT": str(output), "FAULT_MAGNITUDE": str(output), **parameters}
        algorithm = provider.algorithm(algorithm)
        ok, sentence = algorithm.checkParameterValues(parameters, context)
        results, ran = algorithm.run(parameters, context, feedback)
        assert not ran
        assert results == {}
        assert list(output.parent.iterdir()) == []
        assert scratch_folders() == []
        return "" if ok else sentence, feedback.textLog().strip().removeprefix(sentence if not ok else "")

    return attempt


def refused_early(attempt, parameters, *passages, algorithm="estimatedisplacement"):
    checked, more = attempt(parameters, algorithm)
    assert more == "", "the run says what the check says"
    for passage in passages:
        assert passage in checked
    assert "\n" not in checked


def refused_in_the_run(attempt, parameters, *passages):
    checked, log = attempt(parameters)
    assert checked == ""
    for passage in passages:
        assert passage in log
    assert "Traceback" not in log


def test_the_same_layer_twice(attempt, images):
    refused_early(attempt, {**images, "POST": images["PRE"]}, "before.tif", "band 1", "Choose")


def test_the_same_file_under_another_name(attempt, images, tmp_path):
    link = tmp_path / "another.tif"
    link.symlink_to(images["PRE"])
    refused_early(attempt, {**images, "POST": str(link)}, "are the same")


def test_two_layers_of_one_file(attempt, images, project):
    from qgis.core import QgsRasterLayer

    layers = [QgsRasterLayer(images["PRE"], name) for name in ("one", "other")]
    project.addMapLayers(layers)
    refused_early(attempt, {"PRE": layers[0].id(), "POST": layers[1].id()}, "are the same")


def test_a_map_service(attempt, images, project):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=file:///tmp/{z}/{x}/{y}.png&zmax=3&zmin=0", "imagery", "wms")
    assert layer.isValid()
    project.addMapLayer(layer)
    refused_early(attempt, {**images, "POST": layer.id()}, "imagery", "wms", "Get the image itself")


def test_a_crs_on_one_only(attempt, images, write):
    refused_early(attempt, {**images, "POST": write(NOISE, "bare.tif", crs=None)}, "bare.tif", "UTM zone 33N")


def test_no_common_area(attempt, images, write):
    far = write(NOISE, "far.tif", ELSEWHERE)
    refused_early(attempt, {**images, "POST": far}, "do not overlap", "900000", "500000")


def test_a_band_that_does_not_exist(attempt, images):
    refused_early(attempt, {**images, "POST_BAND": 4}, "no band 4")


def test_a_small_image(attempt, images, write):
    refused_early(attempt, {**images, "PRE": write(NOISE[:63], "small.tif")}, "small.tif", "100 × 63", "64")


def test_a_small_overlap(attempt, images, write):
    shifted = write(NOISE, "shifted.tif", (500_000.0 + 400, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    refused_early(attempt, {**images, "POST": shifted}, "60 × 96", "64")


def test_complex_numbers(attempt, images, write):
    radar = write(NOISE.astype(np.complex64), "radar.tif")
    refused_early(attempt, {**images, "POST": radar}, "radar.tif", "CFloat32")


def test_palette_colours(attempt, images, write):
    from osgeo import gdal

    path = write(NOISE.astype(np.uint8), "colours.tif")
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0))
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(1).SetRasterColorTable(table)
    image.FlushCache()
    refused_early(attempt, {**images, "PRE": path}, "colours.tif", "palette")


def test_an_extent_beside_the_images(attempt, images):
    refused_early(attempt, {**images, "EXTENT": "10,20,30,40 [EPSG:32633]"}, "extent")


def test_an_image_of_nodata(attempt, images, write):
    empty = write(np.full_like(NOISE, -1), "empty.tif", nodata=-1)
    refused_in_the_run(attempt, {**images, "POST": empty}, "empty.tif", "no usable pixel")


def test_a_constant_image(attempt, images, write):
    refused_in_the_run(attempt, {**images, "PRE": write(np.full_like(NOISE, 7), "flat.tif")}, "flat.tif", "7")


def test_an_output_that_cannot_be_written(attempt, images):
    refused_early(attempt, {**images, "DISPLACEMENT": "/nowhere/at/all.tif"}, "/nowhere/at/all.tif")


def test_an_output_over_an_input(attempt, images):
    before = Path(images["PRE"]).read_bytes()
    refused_early(attempt, {**images, "MAGNITUDE": images["PRE"]}, "overwrite", "before.tif")
    assert Path(images["PRE"]).read_bytes() == before


def test_two_outputs_in_one_file(attempt, images, tmp_path):
    path = str(tmp_path / "both.tif")
    refused_early(attempt, {**images, "DISPLACEMENT": path, "MAGNITUDE": path}, "both.tif")


def test_an_output_that_is_no_geotiff(attempt, images, tmp_path):
    refused_early(attempt, {**images, "MAGNITUDE": str(tmp_path / "magnitude.png")}, "magnitude.png", ".tif")


def test_nothing_to_measure_with(attempt, images):
    refused_early(attempt, {**images, "REFINE": False}, "none", "refinement")


@pytest.fixture
def weights(tmp_path):
    """Return a weights file whose content does not matter here, with its card."""
    path = tmp_path / "mine.safetensors"
    path.write_bytes(b"parameters")
    card = {
        "architecture": {"backbone": "compact"},
        "bytes": 10,
        "sha256": hashlib.sha256(b"parameters").hexdigest(),
    }
    path.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    return path


def test_weights_that_are_missing(attempt, images, weights):
    weights.unlink()
    refused_early(attempt, {**images, "WEIGHTS": str(weights)}, "mine.safetensors", "no weights file")


def test_weights_that_are_truncated(attempt, images, weights):
    weights.write_bytes(b"param")
    refused_early(attempt, {**images, "WEIGHTS": str(weights)}, "5 bytes of 10")


def test_weights_that_are_others(attempt, images, weights):
    weights.write_bytes(b"Parameters")
    refused_early(attempt, {**images, "WEIGHTS": str(weights)}, "sha256")


def test_weights_of_an_unknown_architecture(attempt, images, weights):
    card = json.loads(weights.with_suffix(".json").read_text(encoding="utf-8"))
    card["architecture"]["backbone"] = "transformer"
    weights.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    refused_early(attempt, {**images, "WEIGHTS": str(weights)}, "transformer", "compact")


def test_no_engine(attempt, images, monkeypatch):
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "/nowhere/python")
    refused_early(attempt, images, "/nowhere/python", "MICROFLOW_ENGINE_PYTHON")


def test_the_setting_names_the_engine(attempt, images, monkeypatch):
    from qgis.core import QgsSettings

    monkeypatch.delenv("MICROFLOW_ENGINE_PYTHON")
    QgsSettings().setValue("microflow/engine_python", "/elsewhere/python")
    refused_early(attempt, images, "/elsewhere/python")
    QgsSettings().remove("microflow/engine_python")


def test_an_engine_without_torch(attempt, images, monkeypatch):
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "/usr/bin/python3")
    refused_in_the_run(attempt, images, "/usr/bin/python3", "choose a Python that has PyTorch")


def test_values_out_of_bounds(attempt, images):
    refused_early(attempt, {**images, "TV_STRENGTH": -1}, "TV_STRENGTH")
    refused_early(attempt, {**images, "PENALTY": "lasso"}, "PENALTY")


@pytest.mark.parametrize("algorithm", ["regularizedisplacement", "faultmagnitude"])
def test_a_displacement_that_cannot_be_used(attempt, field, algorithm, write):
    refused_early(attempt, {"INPUT": field, "NORTH_BAND": 1}, "band 1", "two bands", algorithm=algorithm)
    single = write(NOISE, "single.tif")
    refused_early(attempt, {"INPUT": single}, "single.tif", "no band 2", algorithm=algorithm)
    missing = os.path.join(os.path.dirname(single), "missing.tif")
    refused_early(attempt, {"INPUT": missing}, "missing.tif", algorithm=algorithm)
