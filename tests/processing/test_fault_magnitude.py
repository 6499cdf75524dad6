"""Test microflow:faultmagnitude on rasters."""

import numpy as np
import pytest

from microflow_qgis.analysis.faults import gradient_measures, halo
from microflow_qgis.core.tiling import cover

OUTPUTS = ("FAULT_MAGNITUDE", "SHEAR", "DILATATION", "ROTATION")


def test_a_fault_reads_its_offset(run, field, read):
    magnitude = read(
        run("faultmagnitude", INPUT=field, FAULT_MAGNITUDE="TEMPORARY_OUTPUT")["FAULT_MAGNITUDE"]
    )
    assert np.nanmedian(magnitude[:, 99:101]) == pytest.approx(0.979 * np.hypot(6, 2), rel=0.05)
    assert np.nanmedian(magnitude[:, 120:180]) < 0.6
    assert np.isnan(magnitude[18:42, 28:52]).all()
    assert np.isfinite(magnitude[:, 53:]).all()


def test_all_outputs_are_the_core_measures(run, field, read):
    results = run("faultmagnitude", INPUT=field, SCALE=3, **dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
    values = read(field)[:2].astype(float)
    (tile,) = cover(values.shape[1:], 10_000, halo(3.0))
    steps = np.array([[10 / 0.9996, 0], [0, -10 / 0.9996]])[:, :, None, None]
    for name, want in zip(OUTPUTS, gradient_measures(values, tile, steps, 3.0)):
        np.testing.assert_allclose(read(results[name]), want, rtol=1e-4, atol=1e-5)


def test_bands_may_be_any(run, write, read):
    values = np.zeros((4, 80, 90))
    values[3, :, 45:] = 2.0
    path = write(values, "four.tif")
    results = run("faultmagnitude", INPUT=path, EAST_BAND=4, NORTH_BAND=2, FAULT_MAGNITUDE="TEMPORARY_OUTPUT")
    assert read(results["FAULT_MAGNITUDE"])[40].max() == pytest.approx(2 * 0.979, rel=1e-3)


def test_only_what_is_wanted_is_written(run, field, tmp_path):
    run("faultmagnitude", INPUT=field, FAULT_MAGNITUDE=str(tmp_path / "fault.tif"))
    assert [path.name for path in tmp_path.iterdir()] == ["fault.tif"]


def test_without_crs_the_strain_is_per_pixel(run, write, read):
    rows, cols = np.mgrid[:70, :80]
    path = write(np.stack([0.02 * cols, 0.05 * rows]), "pixels.tif", None, None)
    results = run("faultmagnitude", INPUT=path, **dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
    np.testing.assert_allclose(read(results["DILATATION"]), 0.02 - 0.05, rtol=1e-4)


def test_the_file_says_what_it_is(run, field):
    from osgeo import gdal

    image = gdal.Open(
        run("faultmagnitude", INPUT=field, FAULT_MAGNITUDE="TEMPORARY_OUTPUT")["FAULT_MAGNITUDE"]
    )
    band = image.GetRasterBand(1)
    assert (band.GetDescription(), band.GetUnitType()) == ("fault magnitude (m)", "m")
    metadata = image.GetMetadata()
    assert metadata["MICROFLOW_INPUT"] == field
    assert float(metadata["MICROFLOW_SCALE"]) == 2
    assert metadata["MICROFLOW_ALGORITHM"] == "microflow:faultmagnitude"
