"""The dock states what error a pair promises before it is run, and what its light does."""


def test_the_expected_error_is_said_in_metres_and_px(contents, pair, add, rest):
    from qgis.core import QgsProject

    for path in pair:
        add(path)
    rest(2.0)
    assert not contents.advice.isHidden()
    text = contents.advice.text()
    assert "Expected error, within a factor of two: 0." in text and " m (0.0" in text
    QgsProject.instance().removeAllMapLayers()
    rest(1.0)
    assert contents.advice.isHidden()


def test_other_light_is_said(contents, pair, add, tmp_path, rest):
    import shutil

    from osgeo import gdal

    for path, day, name in zip(pair, ("2013-06-21", "2013-12-21"), ("PRE", "POST")):
        path = shutil.copy(path, tmp_path / f"{name}.tif")
        gdal.Open(str(path), gdal.GA_Update).SetMetadata({"DATE_ACQUIRED": day})
        contents.form.set_value(name, add(path, name).id())
    rest(1.0)
    assert "° high before and " in contents.warnings.text()
