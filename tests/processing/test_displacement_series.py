"""Test microflow:displacementseries: positions through time and a velocity."""

from itertools import combinations

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (80, 100)
DAYS = {"20160101": 0, "20160701": 182, "20170101": 366, "20180101": 731}
OUTPUTS = {"SERIES": "TEMPORARY_OUTPUT", "VELOCITY": "TEMPORARY_OUTPUT"}


@pytest.fixture(scope="module")
def pairs(write):
    """Return displacements of every pair of dates of ground that moves by 2 m east and −1 m north a year."""
    rng = np.random.default_rng(2)
    paths = []
    for (first, start), (last, end) in combinations(DAYS.items(), 2):
        values = np.array([2.0, -1.0])[:, None, None] * (end - start) / 365.25
        values = values + rng.normal(0, 0.05, (2, *SHAPE))
        paths.append(write(values.astype(np.float32), f"moved_{first}_{last}.tif", UTM, 32633, np.nan))
    return paths


def test_positions_and_velocity(run, pairs, read):
    from osgeo import gdal

    results = run("displacementseries", INPUTS=pairs, **OUTPUTS)
    assert results["DATES_USED"] == 4
    series, velocity = read(results["SERIES"]), read(results["VELOCITY"])
    expected = [value * day / 365.25 for day in DAYS.values() for value in (2.0, -1.0)]
    np.testing.assert_allclose(series[:8].mean(axis=(1, 2)), expected, atol=0.01)
    ratio = np.abs(series[2:8] - np.array(expected[2:])[:, None, None]) / series[10:]
    assert np.mean(ratio < 1) == pytest.approx(0.68, abs=0.06)
    np.testing.assert_allclose(velocity[:2].mean(axis=(1, 2)), (2, -1), atol=0.01)
    ratio = np.abs(velocity[:2] - np.array([2.0, -1.0])[:, None, None]) / velocity[2:]
    assert np.mean(ratio < 1) == pytest.approx(0.68, abs=0.06)
    dataset = gdal.Open(results["SERIES"])
    assert dataset.GetRasterBand(3).GetDescription() == "east 2016-07-01 (m, + = east)"
    assert dataset.GetRasterBand(11).GetDescription() == "sigma east 2016-07-01 (m, 1 standard deviation)"
    assert gdal.Open(results["VELOCITY"]).GetRasterBand(1).GetUnitType() == "m/yr"


def test_dates_may_be_given(run, pairs, read, write):
    values = np.full((2, *SHAPE), 1.0, np.float32) + np.random.default_rng(3).normal(0, 0.01, (2, *SHAPE))
    plain = [write(values.astype(np.float32) * n, f"plain{n}.tif", UTM, 32633, np.nan) for n in (1, 2)]
    dates = "2015-01-01 2016-01-01; 2015-01-01 2017-01-01"
    results = run("displacementseries", INPUTS=plain, DATES=dates, **OUTPUTS)
    assert read(results["VELOCITY"])[0].mean() == pytest.approx(1, abs=0.02)


def test_dates_stated_in_the_file_count_before_its_name(run, pairs, write, read):
    """Names of other programs' files hold processing dates, or the later date first."""
    from osgeo import gdal

    values = np.full((2, *SHAPE), 1.0, np.float32) + np.random.default_rng(3).normal(0, 0.01, (2, *SHAPE))
    paths = []
    for n, end in ((1, "2016-01-01"), (2, "2017-01-01")):
        name = f"{end.replace('-', '')}_20150101_2020091{n}.tif"
        paths.append(write(values.astype(np.float32) * n, name, UTM, 32633, np.nan))
        image = gdal.Open(paths[-1], gdal.GA_Update)
        image.SetMetadata({"MICROFLOW_DATE_PRE": "2015-01-01", "MICROFLOW_DATE_POST": end})
        image = None
    results = run("displacementseries", INPUTS=paths, **OUTPUTS)
    assert read(results["VELOCITY"])[0].mean() == pytest.approx(1, abs=0.02)


def test_unknown_dates_are_refused(run, pairs, write):
    from qgis.core import QgsProcessingException

    plain = write(np.random.default_rng(4).random((2, *SHAPE)).astype(np.float32), "plain.tif", UTM, 32633)
    with pytest.raises(QgsProcessingException, match="two dates of plain are not known"):
        run("displacementseries", INPUTS=[pairs[0], plain], **OUTPUTS)
    with pytest.raises(QgsProcessingException, match="are not known"):
        run("displacementseries", INPUTS=pairs[:2], DATES="2015-01-01 2016-01-01 2017-01-01", **OUTPUTS)


def band_of(renderer):
    return renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()  # from 3.38


def test_the_temporal_controller_plays_the_dates(provider, pairs):
    import processing
    from qgis.core import QgsDateTimeRange, QgsProject
    from qgis.PyQt.QtCore import QDateTime

    project = QgsProject.instance()
    project.clear()
    processing.runAndLoadResults("microflow:displacementseries", {"INPUTS": pairs, **OUTPUTS})
    (group,) = project.layerTreeRoot().children()
    layers = [node.layer() for node in group.findLayers() if node.itemVisibilityChecked()]
    dated = [layer for layer in layers if layer.temporalProperties().isActive()]
    bands = {layer.name()[:10]: band_of(layer.renderer()) for layer in dated}
    assert bands == {"2018-01-01": 7, "2017-01-01": 5, "2016-07-01": 3}
    assert list(bands) == sorted(bands, reverse=True), "the last date is on top"
    for moment, shown in (("2016-03-01", []), ("2016-08-01", ["2016-07-01"]), ("2018-01-01", ["2018-01-01"])):
        now = QDateTime.fromString(f"{moment}T00:00:00", "yyyy-MM-ddTHH:mm:ss")
        frame = QgsDateTimeRange(now, now.addDays(1), True, False)
        visible = [
            layer.name()[:10] for layer in dated if layer.temporalProperties().isVisibleInTemporalRange(frame)
        ]
        assert visible == shown
    project.clear()
