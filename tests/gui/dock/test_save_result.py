"""Test saved results: copied beside the project, shown from there, and valid after both are moved."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

SHAPE = (96, 128)


@pytest.fixture
def result(chosen, spin):
    """Return the dock after a run with raw displacement: (contents, its project)."""
    from qgis.core import QgsProject

    contents, *_ = chosen
    contents.form.set_value("TV_STRENGTH", 0.3)
    contents.start()
    spin(lambda: contents.run_queue.shown is None and contents.tv_strength.preview.raw)
    return contents, QgsProject.instance()


def saved_in(spin, contents, folder=None, **options):
    done = []
    contents.result_tools.saver.saved.connect(lambda: done.append(True))
    contents.result_tools.saver.save(folder, **options)
    spin(lambda: done and contents.result_tools.saver._task is None)


def results_of(project):
    from microflow_qgis.processing.confidence_filter import rank_of

    return [layer for layer in project.mapLayers().values() if rank_of(layer)]


def test_without_a_result_there_is_nothing_to_save(contents, iface, tmp_path):
    contents.result_tools.saver.save(tmp_path)
    assert "no result on the map" in iface.last_message()
    assert not list(tmp_path.iterdir())


def test_everything_of_a_result_is_in_its_folder(result, spin, tmp_path):
    contents, project = result
    styles = {layer.name(): layer.renderer().shader().maximumValue() for layer in results_of(project)}
    saved_in(spin, contents, tmp_path)
    (folder,) = tmp_path.iterdir()
    names = {path.name for path in folder.iterdir()}
    assert {"displacement.tif", "magnitude.tif", "fault_magnitude.tif", "run.json"} <= names
    assert any("raw" in name for name in names)
    assert "displacement.qml" in names
    for layer in results_of(project):
        assert Path(layer.source()).parent == folder
        assert layer.isValid()
        assert layer.renderer().shader().maximumValue() == styles[layer.name()]
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert set(run["sha256"]) == {name for name in names if name.endswith(".tif")}
    assert run["parameters"]["TV_STRENGTH"] == 0.3
    assert run["files"]["displacement.tif"]["MICROFLOW_ALGORITHM"] == "microflow:estimatedisplacement"
    assert Path(contents.tv_strength.preview.raw).parent == folder


def test_a_map_is_made_of_the_result(result, iface):
    contents, project = result
    opened = []
    iface.openLayoutDesigner = opened.append
    contents.result_tools.make_map()
    assert opened == project.layoutManager().printLayouts()


def test_saving_again_says_that_all_is_saved(result, spin, tmp_path, iface):
    contents, _ = result
    saved_in(spin, contents, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    contents.result_tools.saver.save(tmp_path)
    assert "saved already" in iface.last_message()
    assert sorted(tmp_path.rglob("*")) == before


def test_a_project_moved_with_its_folder_is_whole_and_the_slider_works(result, spin, tmp_path, rest):
    contents, project = result
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    assert project.write(str(here / "quake.qgz"))
    saved_in(spin, contents, write_project=True)
    assert (here / "quake_microflow").is_dir()
    assert not project.isDirty()
    count = len(results_of(project))
    project.clear()
    shutil.move(here, there)
    assert project.read(str(there / "quake.qgz"))
    layers = results_of(project)
    assert len(layers) == count
    assert all(layer.isValid() for layer in layers)
    assert all(str(there) in layer.source() for layer in layers)
    raw = contents.tv_strength.preview.raw
    assert str(there) in raw
    assert Path(raw).is_file()
    assert contents.tv_strength.written == 0.3
    pictures = []
    contents.tv_strength.preview.shown.connect(pictures.append)
    contents.iface.mapCanvas().setLayers(layers)
    contents.iface.mapCanvas().setDestinationCrs(layers[0].crs())
    contents.iface.mapCanvas().setExtent(layers[0].extent())
    rest(0.3)
    contents.form.set_value("TV_STRENGTH", 1.5)
    spin(lambda: pictures)
    assert not contents.tv_strength.apply_button.isHidden()


def test_a_result_that_is_gone_leaves_no_dead_slider(result, tmp_path):
    """As after a restart of QGIS, which has removed its temporary files."""
    contents, project = result
    assert project.write(str(tmp_path / "lost.qgz"))
    raw = contents.tv_strength.preview.raw
    project.clear()
    Path(raw).unlink()
    project.read(str(tmp_path / "lost.qgz"))
    assert contents.tv_strength.written is None
    assert contents.tv_strength.apply_button.isHidden()
    contents.form.set_value("TV_STRENGTH", 1.5)
    assert contents.tv_strength.apply_button.isHidden()


def test_temporary_results_of_a_saved_project_are_offered_to_be_kept(result, spin, tmp_path, iface):
    from qgis.PyQt.QtWidgets import QPushButton

    contents, project = result
    project.write(str(tmp_path / "quake.qgz"))
    assert "temporary results" in iface.last_message()
    (button,) = [b for b in iface.bar.currentItem().findChildren(QPushButton) if "Keep" in b.text()]
    done = []
    contents.result_tools.saver.saved.connect(lambda: done.append(True))
    button.click()
    spin(lambda: done)
    assert all(str(tmp_path) in layer.source() for layer in results_of(project))
    iface.bar.clearWidgets()
    project.write()
    assert iface.bar.currentItem() is None


def test_a_folder_that_cannot_be_written_leaves_the_layers(result, spin, tmp_path, iface):
    contents, project = result
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    before = {layer.id(): layer.source() for layer in results_of(project)}
    contents.result_tools.saver.save(blocked)
    spin(lambda: contents.result_tools.saver._task is None)
    assert {layer.id(): layer.source() for layer in results_of(project)} == before
    assert "cannot be written" in iface.last_message() or "not" in iface.last_message()


@pytest.mark.parametrize("driver", ["GPKG", "ESRI Shapefile"])
def test_lines_of_a_result_are_saved_as_they_are_now(project, written, tmp_path, driver):
    """A GeoPackage in use keeps its last changes in a second file; a shapefile is several files."""
    from osgeo import ogr
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from microflow_qgis.core.cancel import NEVER
    from microflow_qgis.processing.results import RANK, raster_layer
    from microflow_qgis.processing.saved_result import copy_files, plans, point_layers

    path = str(tmp_path / ("traces.gpkg" if driver == "GPKG" else "traces.shp"))
    made = ogr.GetDriverByName(driver).CreateDataSource(path)
    lines = made.CreateLayer("traces", None, ogr.wkbLineString)
    lines.CreateField(ogr.FieldDefn("length_m", ogr.OFTReal))
    feature = ogr.Feature(lines.GetLayerDefn())
    feature.SetField("length_m", 14.1)
    feature.SetGeometry(ogr.CreateGeometryFromWkt("LINESTRING (0 0, 10 10)"))
    lines.CreateFeature(feature)
    del feature, lines, made
    layer = QgsVectorLayer(path, "Fault traces", "ogr")
    raster = raster_layer(written("moved", {"east (m, + = east)": np.zeros(SHAPE, np.float32)}), "moved")
    raster.setCustomProperty(RANK, 1)
    group = project.layerTreeRoot().addGroup("MicroFlow: a → b")
    for member in (layer, raster):
        project.addMapLayer(member, False)
        group.addLayer(member)
    reader = layer.getFeatures()  # keeps a connection open, as the map does
    next(reader)
    layer.startEditing()
    line = QgsFeature(layer.fields())
    line.setGeometry(QgsGeometry.fromWkt("LINESTRING (0 0, 5 0)"))
    line["length_m"] = 5.0
    layer.addFeature(line)
    layer.commitChanges(False)
    (plan,) = plans(project, tmp_path / "kept", "")
    copy_files(plan, {}, NEVER)
    point_layers(project, plan)
    del reader
    assert layer.isValid()
    assert str(tmp_path / "kept") in layer.source()
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert [f["length_m"] for f in again.getFeatures()] == [14.1, 5.0]


def test_dates_stand_in_the_bands_names(project, written, tmp_path):
    from osgeo import gdal

    from microflow_qgis.io.annotate import annotate

    path = written("dated", {"east (m, + = east)": np.zeros(SHAPE, np.float32)})
    for _ in range(2):
        assert annotate(path, "2016-07-18 to 2016-08-03", {"MICROFLOW_PAIR": "a → b"})
    image = gdal.Open(path)
    assert image.GetRasterBand(1).GetDescription() == "east (m, + = east), 2016-07-18 to 2016-08-03"
    assert image.GetMetadataItem("AREA_OR_POINT") == "Area"
    assert image.GetMetadataItem("MICROFLOW_DATES") == "2016-07-18 to 2016-08-03"
    assert image.GetMetadataItem("MICROFLOW_PAIR") == "a → b"
    text = tmp_path / "not.tif"
    text.write_text("no raster")
    assert not annotate(str(text), "x", {})
