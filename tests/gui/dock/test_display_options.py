"""Test how results are shown: transparent below a confidence, in place of earlier ones or beside them."""

import os

import numpy as np
import pytest

NAMES = ["East displacement (m, + = east)", "Confidence (0–1)"]
SHAPE = (96, 128)


def planes(confidence):
    east, north = np.full(SHAPE, 5, np.float32), np.zeros(SHAPE, np.float32)
    return {"east (m, + = east)": east, "north (m, + = north)": north, "confidence (0-1)": confidence}


@pytest.fixture
def result(contents, project, written, plugin, rest):
    """Return path and layers (east, north, confidence) of a result that is certain in its west only."""
    from microflow_qgis.processing.results import ShowInGroup, raster_layer, shown

    confidence = np.where(np.arange(SHAPE[1]) < 64, 0.8, 0.3) * np.ones(SHAPE)
    path = written("result", planes(confidence.astype(np.float32)))
    layer = project.addMapLayer(raster_layer(path, "result"))
    ShowInGroup(project, "MicroFlow: a → b", shown("displacement", "m", 5)).postProcessLayer(
        layer, None, None
    )
    rest()
    return path, [node.layer() for node in project.layerTreeRoot().findLayers()]


def alphas(layer):
    """Return the opacity of the layer at its west and its east."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize, Qt
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(64, 48))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return [job.renderedImage().pixelColor(x, 24).alpha() for x in (10, 54)]


def stamp(path):
    return os.stat(path).st_mtime_ns, os.stat(path).st_size


def test_low_confidence_is_transparent_and_the_file_untouched(contents, result, spin):
    path, (east, north, confidence) = result
    before = stamp(path)
    assert alphas(east) == [255, 255]
    contents.least.setValue(0.5)
    spin(lambda: alphas(east) == [255, 0])
    assert alphas(north) == [255, 0]
    assert alphas(confidence) == [255, 255], "what is left out can be looked at there"
    assert east.renderer().alphaBand() == 4
    assert stamp(path) == before
    contents.least.setValue(0)
    spin(lambda: alphas(east) == [255, 255])
    assert east.source() == path


def test_it_survives_saving_moving_and_opening_the_project(contents, result, project, tmp_path, spin, rest):
    import shutil

    path, layers = result
    here = tmp_path / "here"
    here.mkdir()
    moved = str(shutil.copy(path, here / "result.tif"))
    for layer in layers:
        layer.setDataSource(moved, layer.name(), "gdal")
    colours = layers[0].renderer().shader().rasterShaderFunction().maximumValue()
    contents.least.setValue(0.5)
    spin(lambda: alphas(layers[0]) == [255, 0])
    assert project.write(str(here / "project.qgz"))
    project.clear()
    rest()
    assert contents.least.value() == 0
    shutil.move(here, tmp_path / "there")
    assert project.read(str(tmp_path / "there" / "project.qgz"))
    rest()
    assert contents.least.value() == 0.5
    east = project.layerTreeRoot().findLayers()[0].layer()
    assert alphas(east) == [255, 0]
    assert east.name() == NAMES[0]
    assert east.renderer().shader().rasterShaderFunction().maximumValue() == colours


def test_values_under_the_cursor_stay(contents, result, plugin, spin):
    from qgis.core import QgsPointXY

    _, (east, *_) = result
    canvas = plugin.iface.canvas
    canvas.setDestinationCrs(east.crs())
    contents.least.setValue(0.5)
    spin(lambda: alphas(east) == [255, 0])
    canvas.xyCoordinates.emit(QgsPointXY(501_205, 5_199_505))
    assert "east +5.00 ± 1.5 m" in contents.here.text()
    assert contents.here.text().count(" ± 1.5 m") == 3  # of the length too
    assert "Confidence 0.30" in contents.here.text()


def test_a_folder_that_cannot_be_written_to_is_a_sentence(contents, result, iface, spin, monkeypatch):
    from microflow_qgis.core.errors import WriteFailed
    from microflow_qgis.processing import confidence_filter as confident

    def refused(path, *_):
        raise WriteFailed(path=path, reason="permission denied")

    monkeypatch.setattr(confident, "write_with_alpha", refused)
    contents.least.setValue(0.5)
    spin(lambda: iface.bar.currentItem() is not None)
    assert "permission denied" in iface.last_message()
    assert alphas(result[1][0]) == [255, 255]


def test_a_new_run_replaces_the_results_or_stands_beside_them(chosen, plugin, project, spin, rest):
    contents, _, _ = chosen
    ended = []
    plugin.desktop.run_queue.ended.connect(ended.append)
    for name in ("UNCERTAINTY", "MAGNITUDE", "FAULT_MAGNITUDE"):
        contents.form.set_value(name, None)

    def groups():
        return {
            group.name(): [node.layerId() for node in group.findLayers()]
            for group in project.layerTreeRoot().findGroups()
        }

    contents.run.click()
    spin(lambda: len(ended) == 1)
    first = groups()
    assert list(first) == ["MicroFlow: pre → post"]
    contents.run.click()
    spin(lambda: len(ended) == 2)
    second = groups()
    assert list(second) == list(first)
    assert len(second["MicroFlow: pre → post"]) == 3
    assert not set(second["MicroFlow: pre → post"]) & set(first["MicroFlow: pre → post"])
    assert os.path.exists(ended[0].path), "files stay"
    contents.keep.click()
    contents.run.click()
    spin(lambda: len(ended) == 3)
    assert groups() == {**second, "MicroFlow: pre → post (2)": groups()["MicroFlow: pre → post (2)"]}


def test_noise_is_said_to_be_noise_and_hidden(chosen, add, written, plugin, project, spin, rest):
    contents, _, _ = chosen
    rng = np.random.default_rng(3)
    for name in ("PRE", "POST"):
        image = rng.normal(1000, 20, SHAPE).astype(np.float32)
        contents.form.set_value(name, add(written(name, {"pan": image})).id())
    ended = []
    plugin.desktop.run_queue.ended.connect(ended.append)
    contents.least.setValue(0.9)
    contents.run.click()
    spin(lambda: ended)
    rest(0.3)
    assert ended[0].best_confidence < 0.9
    assert (
        "No pixel reaches" in plugin.iface.last_message()
        or "could be distinguished from noise" in plugin.iface.last_message()
    )
    assert not any(
        node.itemVisibilityChecked() for node in project.layerTreeRoot().findGroups()[0].findLayers()
    )
