"""Test the correction by quiet ground in the dock: offered, previewed, applied, undone, in any order."""

import os
import shutil

import numpy as np
import pytest

MOVED = 10.0  # m east, as the pair has been made


@pytest.fixture(scope="module")
def estimated(qgis_app):
    """Keep the estimate of the first test for those after it."""
    return {}


@pytest.fixture
def result(chosen, plugin, project, pair, estimated, spin, rest, tmp_path, show_all_of):
    """Return the contents of the dock in a project with a result of strength 0.1 on its map."""
    import processing

    from microflow_qgis.gui.dock import project_state
    from microflow_qgis.processing.results import ShowInGroup, raster_layer, shown

    if not estimated:
        wanted = dict.fromkeys(("DISPLACEMENT", "RAW_DISPLACEMENT"), "TEMPORARY_OUTPUT")
        images = {"PRE": pair[0], "POST": pair[1], "WEIGHTS": "none", "TV_STRENGTH": 0.1}
        estimated.update(processing.run("microflow:estimatedisplacement", {**images, **wanted}))
    contents, _, _ = chosen
    raw = shutil.copy(estimated["RAW_DISPLACEMENT"], tmp_path / "raw.tif")
    east = project.addMapLayer(raster_layer(estimated["DISPLACEMENT"], "result"))
    ShowInGroup(project, "group", shown("displacement", "m", 20)).postProcessLayer(east, None, None)
    contents.form.set_value("TV_STRENGTH", 0.1)
    contents.look_ahead()
    project_state.save_raw(project, str(raw), 0.1)
    contents.restore()
    plugin.iface.canvas.setLayers([east])
    show_all_of(east)
    spin(lambda: contents.correction.finding is not None)
    rest()
    return contents


@pytest.fixture
def pictures(result):
    """Return the previews that were shown."""
    shown = []
    result.tv_strength.preview.shown.connect(shown.append)
    return shown


def values_of(path):
    from osgeo import gdal

    return gdal.Open(path).ReadAsArray()


def test_nothing_is_offered_without_a_result(contents):
    assert not contents.correction.isVisible()


def test_the_shift_is_told_and_nothing_done(result, ended):
    panel = result.correction
    assert panel.isVisible()
    assert panel.text.text().startswith("Quiet ground moves by +10\u00a0m east")
    assert panel.remove.isVisible()
    assert not panel.apply.isVisible()
    assert not result.tv_strength.preview.on
    assert ended == []


def test_remove_shows_what_is_left_and_discard_hides_it(result, pictures, spin):
    panel = result.correction
    panel.remove.click()
    spin(lambda: pictures)
    assert np.nanmedian(values_of(pictures[0].path)) == pytest.approx(0, abs=0.1)
    assert "nothing is written yet" in panel.text.text()
    panel.discard.click()
    assert not result.tv_strength.preview.on
    assert panel.remove.isVisible()


def test_apply_writes_what_was_shown_and_take_back_undoes_it(result, pictures, ended, spin, rest):
    from osgeo import gdal

    panel = result.correction
    before = result.tv_strength.preview.raw
    panel.remove.click()
    spin(lambda: pictures and pictures[-1].fine)
    fine = values_of(pictures[-1].path)
    panel.apply.click()
    spin(lambda: len(ended) == 2)
    rest(0.3)
    written = values_of(ended[1].path)
    np.testing.assert_allclose(fine, written[0], atol=2e-3)
    assert np.nanmedian(written[0]) == pytest.approx(0, abs=0.1)
    assert "MICROFLOW_CORRECTIONS" in gdal.Open(ended[1].path).GetMetadata()
    assert os.path.exists(before)
    spin(lambda: panel.finding is not None)
    assert "+10\u00a0m" not in panel.text.text()
    panel.take_back.click()
    spin(lambda: len(ended) == 3)
    rest(0.3)
    assert np.nanmedian(values_of(ended[2].path)[0]) == pytest.approx(MOVED, abs=0.2)
    assert not panel.take_back.isVisible()


def test_strain_maps_are_of_the_corrected_result(result, ended, project, spin, rest):
    result.strain_maps.setChecked(True)
    result.correction.remove.click()
    result.correction.apply.click()
    spin(lambda: len(ended) == 3)
    rest(0.3)
    from osgeo import gdal

    measured = ended[2]
    assert measured.parameters["INPUT"] == ended[1].path
    assert "MICROFLOW_CORRECTIONS" in gdal.Open(ended[1].path).GetMetadata()
    names = [layer.name() for layer in measured.layers]
    assert sorted(names) == ["Dilatation (+ = opening)", "Rotation (− = dextral)", "Shear"]
    node = project.layerTreeRoot().findLayer(measured.layers[0].id())
    beside = [layer.name() for layer in node.parent().findLayers()]
    assert "East displacement, regularised (m, + = east)" in beside
    assert set(names) <= set(beside)
    result.strain_maps.setChecked(False)


def test_strength_and_correction_agree_in_both_orders(result, ended, spin, rest):
    panel, strength = result.correction, result.tv_strength
    original = strength.preview.raw
    panel.remove.click()
    panel.apply.click()
    spin(lambda: len(ended) == 2)
    rest(0.3)
    result.form.set_value("TV_STRENGTH", 2.0)
    strength.apply()
    spin(lambda: len(ended) == 3)
    rest(0.3)
    correction_first = values_of(ended[2].path)
    panel.restore_original()
    spin(lambda: len(ended) == 4 and panel.finding is not None)
    rest(0.3)
    assert strength.written == 2.0
    assert strength.preview.raw == original
    panel.preview()
    panel.write()
    spin(lambda: len(ended) == 6)
    np.testing.assert_allclose(values_of(ended[5].path)[:2], correction_first[:2], atol=0.01)


def test_choices_change_what_is_found(result, spin, rest):
    panel = result.correction
    panel.finding = None
    panel.surface.setCurrentIndex(panel.surface.findData("plane"))
    spin(lambda: panel.finding is not None)
    assert panel.finding.correction.surface.kind == "plane"
    assert "in the middle" in panel.text.text()


def test_what_moves_is_drawn_and_left_out(result, plugin, spin, rest):
    from qgis.core import QgsPointXY

    panel = result.correction
    panel.ground.setCurrentIndex(panel.ground.findData("draw"))
    assert plugin.iface.canvas.mapTool() is panel._tool
    panel.finding = None
    box = plugin.iface.canvas.extent()
    corners = [
        (box.xMinimum(), box.yMinimum()),
        (box.center().x(), box.yMinimum()),
        (box.center().x(), box.yMaximum()),
    ]
    panel._tool.drawn.emit([QgsPointXY(*corner) for corner in corners])
    spin(lambda: panel.finding is not None)
    assert panel.polygons.currentLayer().featureCount() == 1
    assert panel.finding.run.given.moving
    assert panel.finding.correction.ground_share < 0.9


def test_the_verdicts_button_shows_the_preview(result, pictures, spin):
    result.shift_wanted.emit()
    spin(lambda: pictures)
    assert result.correction.previewing


def test_the_trace_and_the_uncertainty_of_the_result_count(result, project, tmp_path, spin, rest):
    from osgeo import gdal
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer

    panel, form = result.correction, result.form
    raw = gdal.Open(result.tv_strength.preview.raw)
    sigma = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "sigma.tif"), raw.RasterXSize, raw.RasterYSize, 2, gdal.GDT_Float32
    )
    sigma.SetGeoTransform(raw.GetGeoTransform())
    sigma.SetSpatialRef(raw.GetSpatialRef())
    for number, side in ((1, "east"), (2, "north")):
        sigma.GetRasterBand(number).SetDescription(f"sigma {side} (m, 1 standard deviation)")
        sigma.GetRasterBand(number).Fill(0.3)
    sigma.FlushCache()
    project.addMapLayer(QgsRasterLayer(str(tmp_path / "sigma.tif"), "sigma"), False)
    layer = QgsRasterLayer(result.tv_strength.preview.raw, "raw")
    box = layer.extent()
    trace = QgsVectorLayer(f"LineString?crs={layer.crs().authid()}", "trace", "memory")
    fault = QgsFeature()
    ends = [QgsPointXY(box.center().x(), y) for y in (box.yMinimum(), box.yMaximum())]
    fault.setGeometry(QgsGeometry.fromPolylineXY(ends))
    trace.dataProvider().addFeatures([fault])
    project.addMapLayer(trace, False)
    panel.finding = None
    form.set_value("TRACE", trace.id())
    spin(lambda: panel.finding is not None)
    given = panel.finding.run.given
    assert len(given.traces) == 1
    assert given.uncertainty.sources[0].path == str(tmp_path / "sigma.tif")
    assert 0 <= panel.finding.correction.offset_share < 0.05
    panel.finding = None
    form.set_value("TRACE", None)
    spin(lambda: panel.finding is not None)
    assert panel.finding.run.given.traces == []
