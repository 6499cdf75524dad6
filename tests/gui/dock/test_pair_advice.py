"""Test the advice of the dock before a run: the expected error of a pair, and its illumination."""


def test_the_expected_error_is_said_in_metres_and_px(contents, pair, add, spin):
    from qgis.core import QgsProject

    for path in pair:
        add(path)
    spin(lambda: not contents.advice.isHidden())
    text = contents.advice.text()
    assert "Expected error, within a factor of two: 0." in text and " m (0.0" in text
    QgsProject.instance().removeAllMapLayers()
    spin(contents.advice.isHidden)


def test_other_light_is_said(contents, pair, add, tmp_path, spin):
    import shutil

    from osgeo import gdal

    for path, day, name in zip(pair, ("2013-06-21", "2013-12-21"), ("PRE", "POST")):
        path = shutil.copy(path, tmp_path / f"{name}.tif")
        gdal.Open(str(path), gdal.GA_Update).SetMetadata({"DATE_ACQUIRED": day})
        contents.form.set_value(name, add(path, name).id())
    spin(lambda: "° high before and " in contents.warnings.text())


def test_motion_beyond_the_limit_is_said_and_the_link_raises_it(contents, written, add, spin):
    import numpy as np

    rng = np.random.default_rng(4)
    ground = rng.normal(100, 20, (420, 460)).astype(np.float32)
    moved = ground.copy()
    moved[:, 300:] = np.roll(ground, 13, 0)[:, 300:]
    add(written("before", {"red": ground}))
    add(written("after", {"red": moved}))
    spin(lambda: "move by about 13 px" in contents.advice.text())
    contents.advice.linkActivated.emit("limit")
    assert contents.form.value("MAX_DISPLACEMENT") == 20
    spin(lambda: contents.advice.text() and "Look for" not in contents.advice.text())


def test_a_survey_of_other_images_or_of_none_is_dropped(contents, pair, add, spin):
    for path in pair:
        add(path)
    advice = contents.advice
    spin(lambda: not advice.isHidden())
    coming, survey, text = advice._coming, advice._survey, advice.text()
    late = survey._replace(error=0.9, nodata=(7.0,))
    other = coming._replace(measured=coming.measured[::-1])
    advice._worker.done.emit((other, late))
    assert advice.text() == text and contents.nodata_tick.value != "7"
    advice.look_at(None)
    advice._worker.done.emit((coming, late))
    assert advice.isHidden()
