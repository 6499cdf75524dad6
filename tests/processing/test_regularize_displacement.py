"""Test microflow:regularizedisplacement: smoother between faults, sharp at them, in the same metres."""

import numpy as np
import pytest


def noise(values):
    return np.nanstd(values[60:150, 10:90])


def test_noise_falls_and_the_fault_stays(run, field, read):
    results = run("regularizedisplacement", INPUT=field, TV_STRENGTH=0.02, OUTPUT="TEMPORARY_OUTPUT")
    before, after = read(field), read(results["OUTPUT"])
    assert after.shape == (3, *before.shape[1:])
    assert noise(after[0]) < noise(before[0]) / 3
    left, right = after[0][60:150, 92:98], after[0][60:150, 102:108]
    assert np.median(right) - np.median(left) == pytest.approx(6, abs=0.4)
    assert np.median(np.abs(np.diff(after[0][60:150, 96:104], axis=1)).max(axis=1)) > 4
    np.testing.assert_array_equal(after[2], before[2])
    np.testing.assert_array_equal(np.isnan(after), np.isnan(before))
    assert results["DEVICE_USED"] in ("cpu", "cuda", "mps")


def test_strength_zero_is_the_identity(run, field, read):
    results = run("regularizedisplacement", INPUT=field, TV_STRENGTH=0, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_allclose(read(results["OUTPUT"]), read(field), atol=1e-4)


def test_the_strength_means_the_same_on_every_grid(run, field, write, read):
    """The same pixels of motion on a grid of 2 m in place of 10 m."""
    values = read(field)
    values[:2] /= 5
    fine = write(values, "fine.tif", (500_000.0, 2.0, 0.0, 5_200_000.0, 0.0, -2.0), nodata=np.nan)
    outputs = [
        read(run("regularizedisplacement", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
        for path in (field, fine)
    ]
    np.testing.assert_allclose(outputs[1][:2] * 5, outputs[0][:2], atol=0.02)


def test_the_dates_stay(run, field, write, read):
    """An imported field has its dates in its metadata only."""
    from osgeo import gdal

    path, dates = write(read(field), "dated.tif", nodata=np.nan), {"MICROFLOW_DATE_PRE": "2016-01-01"}
    dates["MICROFLOW_DATE_POST"] = "2016-02-01"
    image = gdal.Open(path, gdal.GA_Update)
    image.SetMetadata(dates)
    image = None
    metadata = gdal.Open(
        run("regularizedisplacement", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    ).GetMetadata()
    assert dates.items() <= metadata.items()


def test_without_a_third_band_there_is_no_confidence(run, field, write, read):
    path = write(read(field)[:2], "two.tif", nodata=np.nan)
    after = read(run("regularizedisplacement", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    assert np.isnan(after[2]).all()
    assert noise(after[0]) < noise(read(field)[0]) / 1.5


def test_a_third_band_that_is_no_confidence_is_left_alone(run, field, write, read, provider):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    values = read(field)
    values[2] = 40
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"INPUT": write(values, "up.tif", nodata=np.nan), "OUTPUT": "TEMPORARY_OUTPUT"}
    results, ok = provider.algorithm("regularizedisplacement").run(parameters, context, feedback)
    assert ok
    assert np.isnan(read(results["OUTPUT"])[2]).all()
    assert "Band 3 has values from" in feedback.textLog()


@pytest.mark.parametrize(
    ("name", "output"), [("regularizedisplacement", "OUTPUT"), ("faultmagnitude", "FAULT_MAGNITUDE")]
)
def test_an_empty_field_is_refused(run, write, name, output):
    from qgis.core import QgsProcessingException

    path = write(np.full((2, 80, 90), -1.0), "empty.tif", nodata=-1)
    with pytest.raises(QgsProcessingException, match="no usable pixel"):
        run(name, INPUT=path, **{output: "TEMPORARY_OUTPUT"})


def test_the_raw_displacement_is_the_start_of_every_strength(run, utm_pair, read):
    """What a run with another strength gives, its magnitudes too, without the run."""
    wanted = dict.fromkeys(("DISPLACEMENT", "MAGNITUDE", "FAULT_MAGNITUDE"), "TEMPORARY_OUTPUT")
    images = {"PRE": utm_pair[0], "POST": utm_pair[1]}
    weak = run("estimatedisplacement", **images, TV_STRENGTH=0, RAW_DISPLACEMENT="TEMPORARY_OUTPUT")
    strong = run("estimatedisplacement", **images, TV_STRENGTH=1.5, **wanted)
    raw, unsmoothed = read(weak["RAW_DISPLACEMENT"]), read(weak["DISPLACEMENT"])
    np.testing.assert_allclose(raw[:2], unsmoothed[:2], atol=1e-4)  # the third band is of the field shown
    del wanted["DISPLACEMENT"]
    again = run(
        "regularizedisplacement",
        INPUT=weak["RAW_DISPLACEMENT"],
        TV_STRENGTH=1.5,
        OUTPUT="TEMPORARY_OUTPUT",
        **wanted,
    )
    np.testing.assert_allclose(read(again["OUTPUT"])[:2], read(strong["DISPLACEMENT"])[:2], atol=2e-3)
    for name in wanted:
        np.testing.assert_allclose(read(again[name]), read(strong[name]), atol=5e-3)
    assert np.nanmax(np.abs(read(again["OUTPUT"]) - read(weak["DISPLACEMENT"]))) > 0.1
