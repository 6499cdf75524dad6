"""Test the live TV strength: quick, equal to the result of Apply, and nothing written before."""

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER

STRENGTH = 2.0
HALF_WEIGHT = 0.99  # confidence: for an expected error of 0.01 px, at which the weight of a pixel is a half


@pytest.fixture(scope="session")
def scratch():
    """Keep what a test has computed for those after it."""
    return {}


@pytest.fixture
def measured(plugin, pair, scratch):
    """Return paths of the displacement and the raw displacement of a run with strength 0.1."""
    import processing

    if scratch:
        return scratch["displacement"], scratch["raw"]
    wanted = dict.fromkeys(("DISPLACEMENT", "RAW_DISPLACEMENT"), "TEMPORARY_OUTPUT")
    run = {"PRE": pair[0], "POST": pair[1], "WEIGHTS": "none", "TV_STRENGTH": 0.1, **wanted}
    results = processing.run("microflow:estimatedisplacement", run)
    scratch.update(displacement=results["DISPLACEMENT"], raw=results["RAW_DISPLACEMENT"])
    return scratch["displacement"], scratch["raw"]


@pytest.fixture
def result(chosen, plugin, project, measured, rest, tmp_path):
    """Return the dock in a project with a result on its map: (contents, the layer of the east
    displacement)."""
    from microflow_qgis.gui.dock import project_state
    from microflow_qgis.processing.results import ShowInGroup, raster_layer, shown

    contents, _, _ = chosen
    displacement, raw = measured
    raw = shutil.copy(raw, tmp_path)
    east = project.addMapLayer(raster_layer(displacement, "result"))
    ShowInGroup(project, "group", shown("displacement", "m", 20)).postProcessLayer(east, None, None)
    contents.form.set_value("TV_STRENGTH", 0.1)
    contents.look_ahead()
    project_state.save_raw(project, raw, 0.1)
    contents.restore()
    canvas = plugin.iface.canvas
    canvas.setLayers([east])
    canvas.setDestinationCrs(east.crs())
    canvas.setExtent(east.extent())
    rest()
    return contents, east


@pytest.fixture
def pictures(result):
    """Return the previews that were shown."""
    shown = []
    result[0].tv_strength.preview.shown.connect(shown.append)
    return shown


def values_of(path):
    from osgeo import gdal

    return gdal.Open(path).ReadAsArray()


def test_no_preview_without_a_result(contents, rest):
    contents.slider.setValue(50)
    rest()
    assert not contents.tv_strength.preview.on
    assert not contents.previewed.isVisible()
    assert not contents.apply.isVisible()


def previews():
    """Return the names of the previews that lie in memory."""
    from osgeo import gdal

    return [name for name in gdal.ReadDir("/vsimem/") or [] if "preview" in name]


def test_the_slider_shows_what_apply_writes(result, pictures, ended, plugin, spin, rest):
    from qgis.core import QgsProcessingUtils

    contents, layer = result
    before, others = values_of(layer.source()), set(previews())
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    spin(lambda: pictures)
    quick = values_of(pictures[0].path)
    spin(lambda: pictures[-1].fine)
    fine = values_of(pictures[-1].path)
    assert pictures[-1].kind == "east"
    assert "Preview with 2 px" in contents.previewed.text()
    np.testing.assert_array_equal(values_of(layer.source()), before)
    contents.apply.click()
    spin(lambda: ended)
    rest(0.3)
    assert ended[0].outcome == "done"
    assert "TV strength of 2 px is on the map" in plugin.iface.last_message()
    applied = values_of(ended[0].path)[0]
    np.testing.assert_allclose(fine, applied, atol=1e-3)
    apart = [np.nanpercentile(np.abs(other - applied), 95) for other in (quick, before[0])]
    assert apart[0] < apart[1]
    assert {os.path.basename(layer.source()) for layer in ended[0].layers} == {
        f"{name}.tif" for name in ("OUTPUT", "MAGNITUDE", "FAULT_MAGNITUDE")
    }
    assert not contents.tv_strength.preview.on
    assert not contents.apply.isVisible()
    plugin.unload()
    assert list(Path(QgsProcessingUtils.tempFolder()).glob("microflow_*")) == []
    assert set(previews()) <= others


def test_apply_is_what_a_run_with_that_strength_gives(chosen, ended, spin):
    """The slider may move while it writes."""
    contents, _, _ = chosen
    contents.form.set_value("TV_STRENGTH", 0.1)
    contents.run.click()
    spin(lambda: ended)
    assert "Move the slider" in contents.previewed.text()
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    contents.apply.click()
    contents.form.set_value("TV_STRENGTH", 5.0)
    spin(lambda: len(ended) == 2)
    assert contents.tv_strength.written == STRENGTH
    assert contents.apply.isVisible(), "5 px is still a preview"
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    contents.run.click()
    spin(lambda: len(ended) == 3)
    applied, again = (values_of(run.path) for run in ended[1:])
    # Band 3 is not compared: what is applied keeps the confidence of the raw displacement.
    np.testing.assert_allclose(applied[:2], again[:2], atol=2e-3)


def test_the_preview_follows_the_slider_and_the_map(result, pictures, plugin, spin, rest):
    contents, _ = result
    for position in range(20, 80, 3):
        contents.slider.setValue(position)
    last = contents.form.value("TV_STRENGTH")
    spin(lambda: pictures and pictures[-1].strength == last)
    assert len(pictures) < 10, "what was overtaken is not computed"
    whole = values_of(pictures[-1].path).shape
    plugin.iface.canvas.zoomByFactor(0.5)
    spin(lambda: values_of(pictures[-1].path).shape[0] < whole[0])
    overlay = contents.tv_strength.preview._overlay
    spin(lambda: overlay.isVisible() and not overlay.image.isNull())
    centre = overlay.image.pixelColor(overlay.image.width() // 2, overlay.image.height() // 2)
    assert centre.alpha() == 255 and centre.red() > centre.blue() + 30, "10 m east is red"
    contents.discard.click()
    rest()
    assert contents.form.value("TV_STRENGTH") == 0.1
    assert not overlay.isVisible()
    assert not contents.apply.isVisible()


def test_the_preview_leaves_out_what_the_map_leaves_out(result, pictures, spin):
    contents, _ = result
    confidence = values_of(contents.tv_strength.preview.raw)[2]
    least = round(float(np.nanmedian(confidence)), 2)
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    contents.least.setValue(least)
    spin(lambda: pictures and pictures[-1].fine and np.isnan(values_of(pictures[-1].path)).any())
    shown = np.isfinite(values_of(pictures[-1].path))
    np.testing.assert_array_equal(shown, confidence >= contents.least.value())
    contents.least.setValue(0)
    spin(lambda: pictures[-1].fine and np.isfinite(values_of(pictures[-1].path)).mean() > shown.mean())


def test_a_raw_displacement_that_is_gone_is_a_sentence(result, pictures, rest):
    contents, _ = result
    os.remove(contents.tv_strength.preview.raw)
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    rest(0.3)
    assert "no longer exists" in contents.previewed.text()
    assert contents.tv_strength.preview.raw in contents.previewed.text()
    contents.apply.click()
    assert contents.run_queue.shown is None
    assert pictures == []


def test_without_a_visible_layer_it_says_so(result, plugin, rest):
    contents, _ = result
    plugin.iface.canvas.setLayers([])
    contents.form.set_value("TV_STRENGTH", STRENGTH)
    rest(0.3)
    assert "Make a layer of displacement visible" in contents.previewed.text()


def test_the_preview_is_quick(written, plugin):
    """Measure a view of 1000 × 800 px, from the slider's move to the displayed values, equal to those of
    Apply.

    The reference is the finer preview, which another test compares with Apply. The data have half their
    weight. In preview and Apply alike, the step of 8 m becomes 7.99 m.
    """
    from microflow_qgis.engine.job import Options
    from microflow_qgis.processing.preview import FINE, QUICK, PreviewField, view_of
    from microflow_qgis.processing.settings import engine_python

    rng = np.random.default_rng(1)
    planes = rng.normal(0, 1, (3, 800, 1000)).astype(np.float32)
    planes[0, :, 500:] += 8
    planes[2] = HALF_WEIGHT
    path = written("raw", dict(zip(("east", "north", "confidence"), planes)))
    bounds = 500_000, 5_192_000, 510_000, 5_200_000
    quick, fine = (view_of(path, bounds, most) for most in (QUICK, FINE))
    assert (quick.coarser, quick.grid.shape) == (2, (400, 500))
    assert fine.coarser == 1
    sights, engine = (
        [PreviewField(view, NEVER) for view in (quick, fine)],
        plugin.provider.engine(engine_python()),
    )
    options = Options(tv_strength=0.5)
    try:
        whole = sights[1].regularized(engine, options, NEVER, fine=True)  # the engine has started
        began = time.perf_counter()
        field = sights[0].regularized(engine, options, NEVER)
        took = time.perf_counter() - began
    finally:
        for sight in sights:
            sight.close()
    print(f"{took:.2f} s")
    assert took < 6, "0.2 s on two idle cores; tests share theirs with others"
    assert np.std(field[0, :, :200]) < 0.01
    for east, half in ((field[0], 250), (whole[0], 500)):
        assert np.median(east[:, half:]) - np.median(east[:, :half]) == pytest.approx(8, abs=0.02)
    apart = np.abs(field - whole.reshape(2, 400, 2, 500, 2).mean(axis=(2, 4)))
    assert np.quantile(apart, 0.99) < 0.04, "four thousandths of a pixel"
    assert np.median(apart[0], axis=0).max() < 0.05, "nor at the fault"
