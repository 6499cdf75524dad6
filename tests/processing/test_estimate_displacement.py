"""Test microflow:estimatedisplacement: metres with their sign, on any grid."""

import json

import numpy as np
import pytest

EAST, NORTH = 10 / 0.9996, -20 / 0.9996  # on the ground; UTM is 0.9996 of it on its central meridian
UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
DEGREES = (15.0, 1e-4, 0.0, 46.9535, 0.0, -1e-4)  # 7.6 m by 11.1 m there
MERCATOR = (1_669_792.4, 15.0, 0.0, 5_936_300.0, 0.0, -15.0)  # 10.2 m on the ground


def inner(values):
    return values[..., 24:-24, 24:-24]


@pytest.fixture(scope="module")
def results(run, utm_pair):
    return run(
        "estimatedisplacement",
        PRE=utm_pair[0],
        POST=utm_pair[1],
        MAGNITUDE="TEMPORARY_OUTPUT",
        FAULT_MAGNITUDE="TEMPORARY_OUTPUT",
        UNCERTAINTY="TEMPORARY_OUTPUT",
    )


def test_one_right_two_down_is_ten_east_and_twenty_south(results, read):
    east, north, confidence = inner(read(results["DISPLACEMENT"]))
    assert np.nanmedian(east) == pytest.approx(EAST, abs=0.1)
    assert np.nanmedian(north) == pytest.approx(NORTH, abs=0.2)
    assert np.nanmean(np.hypot(east - EAST, north - NORTH)) < 0.5
    assert np.nanmin(confidence) >= 0
    assert np.nanmax(confidence) <= 1
    assert np.nanmedian(confidence) > 0.5


def test_the_uncertainty_is_that_of_each_component_in_metres_and_makes_the_confidence(results, read):
    from osgeo import gdal

    image = gdal.Open(results["UNCERTAINTY"])
    bands = [image.GetRasterBand(number) for number in (1, 2)]
    assert [band.GetUnitType() for band in bands] == ["m", "m"]
    assert ["east" in bands[0].GetDescription(), "north" in bands[1].GetDescription()] == [True, True]
    sigma, field = read(results["UNCERTAINTY"]), read(results["DISPLACEMENT"])
    assert (np.isfinite(sigma) == np.isfinite(field[:2])).all()
    assert 0 < np.nanmedian(inner(sigma)) < 2  # m, of pixels of 10 m
    expected = 1 / (1 + (sigma.max(0) / 10 / 0.1) ** 2)
    assert np.nanmax(np.abs(inner(field[2] - expected))) < 0.01
    errors = np.abs(inner(field[:2] - np.reshape([EAST, NORTH], (2, 1, 1))))
    assert np.nanmean(errors < 2 * inner(sigma)) > 0.6  # of ground without change, 0.79 was measured


@pytest.mark.parametrize(
    ("geotransform", "crs"), [(DEGREES, 4326), (MERCATOR, 3857)], ids=["degrees", "web mercator"]
)
def test_the_same_ground_gives_the_same_metres_in_any_crs(run, pair, read, geotransform, crs):
    pre, post = pair(geotransform, crs)
    east, north, _ = inner(read(run("estimatedisplacement", PRE=pre, POST=post)["DISPLACEMENT"]))
    assert np.nanmedian(east) == pytest.approx(EAST, rel=0.01)
    assert np.nanmedian(north) == pytest.approx(NORTH, rel=0.01)


def test_turning_both_images_turns_the_answer(run, utm_pair, write, read):
    pre, post = (write(np.rot90(read(path)).copy(), "turned.tif", None, None) for path in utm_pair)
    right, up, _ = inner(read(run("estimatedisplacement", PRE=pre, POST=post)["DISPLACEMENT"]))
    # counter-clockwise: 1 px right and 2 px down become 2 px right and 1 px up
    assert np.nanmedian(right) == pytest.approx(2, abs=0.02)
    assert np.nanmedian(up) == pytest.approx(1, abs=0.02)


def test_a_turned_grid_shows_the_same_ground_motion(run, pair, read):
    turned = (500_000.0, 0.0, 10.0, 5_198_000.0, 10.0, 0.0)  # columns run north, rows east
    pre, post = pair(turned)
    east, north, _ = inner(read(run("estimatedisplacement", PRE=pre, POST=post)["DISPLACEMENT"]))
    assert np.nanmedian(east) == pytest.approx(EAST, rel=0.01)
    assert np.nanmedian(north) == pytest.approx(NORTH, rel=0.01)


def test_without_crs_the_answer_is_pixels(run, utm_pair, write, read):
    from osgeo import gdal

    pre, post = (write(read(path), "plain.tif", None, None) for path in utm_pair)
    path = run("estimatedisplacement", PRE=pre, POST=post)["DISPLACEMENT"]
    right, up, _ = inner(read(path))
    assert (np.nanmedian(right), np.nanmedian(up)) == pytest.approx((1, -2), abs=0.02)
    assert gdal.Open(path).GetRasterBand(2).GetDescription() == "up (px, + = up)"


def test_the_other_rasters_agree_with_the_displacement(results, read):
    east, north, _ = read(results["DISPLACEMENT"])
    np.testing.assert_allclose(read(results["MAGNITUDE"]), np.hypot(east, north), rtol=1e-5)
    fault = inner(read(results["FAULT_MAGNITUDE"]))
    assert np.nanmedian(fault) < 1, "there is no fault"


def test_the_numbers_of_the_run(results, read):
    finite_share = np.isfinite(read(results["DISPLACEMENT"])[0]).mean()
    assert results["VALID_SHARE"] == pytest.approx(finite_share)
    assert 0 < results["NOISE_EAST"] < 1
    assert 0 < results["NOISE_NORTH"] < 1
    assert results["DEVICE_USED"] in ("cpu", "cuda", "mps")
    assert results["SECONDS"] > 0


def test_the_file_says_what_it_is(results, utm_pair):
    from osgeo import gdal

    image = gdal.Open(results["DISPLACEMENT"])
    bands = [image.GetRasterBand(number) for number in (1, 2, 3)]
    assert [band.GetDescription() for band in bands] == [
        "east (m, + = east)",
        "north (m, + = north)",
        "confidence (0-1)",
    ]
    assert [band.GetUnitType() for band in bands] == ["m", "m", ""]
    assert all(np.isnan(band.GetNoDataValue()) for band in bands)
    assert all(band.DataType == gdal.GDT_Float32 for band in bands)
    assert image.GetGeoTransform() == UTM
    metadata = image.GetMetadata()
    assert metadata["MICROFLOW_PRE"] == f"{utm_pair[0]}, band 1"
    assert metadata["MICROFLOW_PAIR"] == "pre → post"
    assert json.loads(metadata["MICROFLOW_PARAMETERS"])["weights"] == "none"
    assert {"MICROFLOW_VERSION", "MICROFLOW_QGIS", "MICROFLOW_TORCH", "MICROFLOW_DEVICE"} <= set(metadata)


def test_only_what_is_wanted_is_written(run, utm_pair, tmp_path):
    path = str(tmp_path / "displacement.tif")
    results = run("estimatedisplacement", PRE=utm_pair[0], POST=utm_pair[1], DISPLACEMENT=path)
    assert results["DISPLACEMENT"] == path
    assert "MAGNITUDE" not in results
    assert [file.name for file in tmp_path.iterdir()] == ["displacement.tif"]


def test_two_bands_of_one_file_are_two_images(run, utm_pair, write, read):
    stack = write(np.stack([read(path) for path in utm_pair]), "stack.tif")
    path = run("estimatedisplacement", PRE=stack, POST=stack, POST_BAND=2)["DISPLACEMENT"]
    assert np.nanmedian(inner(read(path))[1]) == pytest.approx(NORTH, abs=0.2)


def test_extent_and_mask(run, utm_pair, read, qgis_app):
    from osgeo import gdal
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    lake = QgsVectorLayer("Polygon?crs=EPSG:32633", "lake", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_700, 5_199_300, 500_900, 5_199_500)))
    lake.dataProvider().addFeatures([feature])
    path = run(
        "estimatedisplacement",
        PRE=utm_pair[0],
        POST=utm_pair[1],
        EXTENT="500203,501497,5198805,5199895 [EPSG:32633]",
        MASK=lake,
    )["DISPLACEMENT"]
    image = gdal.Open(path)
    assert image.GetGeoTransform() == (500_200, 10, 0, 5_199_900, 0, -10)
    assert (image.RasterXSize, image.RasterYSize) == (130, 110)
    east = read(path)[0]
    assert np.isnan(east[40:60, 50:70]).all(), "the lake"
    assert np.nanmedian(east) == pytest.approx(EAST, abs=0.1)


def test_missing_pixels_stay_missing(run, utm_pair, write, read):
    pre, post = (read(path) for path in utm_pair)
    pre[:, :30] = np.nan
    post[100:110, 100:110] = -9999
    results = run("estimatedisplacement", PRE=write(pre), POST=write(post, nodata=-9999))
    east, north, confidence = read(results["DISPLACEMENT"])
    for band in (east, north, confidence):
        assert np.isnan(band[:, :30]).all()
        assert np.isnan(band[100:110, 100:110]).all()
        assert np.isfinite(band[30:90, 60:150]).all()
    assert np.nanmedian(north) == pytest.approx(NORTH, abs=0.2)


def test_the_verdict_is_in_outputs_and_file(results):
    from osgeo import gdal

    metadata = gdal.Open(results["DISPLACEMENT"]).GetMetadata()
    assert (results["VERDICT"], results["FINDINGS"]) == ("care", "shifted"), "all of the ground moves alike"
    assert (results["SHIFT_EAST"], results["SHIFT_NORTH"]) == pytest.approx((EAST, NORTH), abs=0.2)
    assert results["TRUSTED_SHARE"] > 0.9
    assert 0 < results["ERROR_EAST"] < 1
    assert results["LIMIT_REACHED"] == 0
    assert metadata["MICROFLOW_VERDICT"] == "care"
    assert float(metadata["MICROFLOW_SHIFT_EAST"]) == pytest.approx(results["SHIFT_EAST"])


def test_two_images_of_different_ground_are_not_measured(run, write):
    rng = np.random.default_rng(5)
    pre, post = (write(rng.normal(100, 10, (160, 180)).astype(np.float32), "noise.tif") for _ in range(2))
    assert run("estimatedisplacement", PRE=pre, POST=post)["VERDICT"] == "not measured"


def test_a_measurement_without_any_value_is_no_success(run, utm_pair, tmp_path, monkeypatch):
    """Whatever the engine returns, a raster of NaN replaces nothing."""
    from qgis.core import QgsProcessingException

    from microflow_qgis.processing import rasters

    monkeypatch.setattr(rasters, "displacement", lambda flow, *_: np.full_like(flow, np.nan))
    target = tmp_path / "found.tif"
    target.write_text("precious")
    with pytest.raises(QgsProcessingException, match="No pixel has a result"):
        run("estimatedisplacement", PRE=utm_pair[0], POST=utm_pair[1], DISPLACEMENT=str(target))
    assert target.read_text() == "precious"
