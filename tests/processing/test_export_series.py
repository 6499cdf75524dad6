"""Test microflow:exportseries by reading the files back, as TICOI and MintPy do."""

from itertools import combinations

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (64, 70)
DAYS = {"20160101": 0, "20160701": 182, "20170101": 366}


@pytest.fixture(scope="module")
def pairs(write):
    """Return displacements of every pair of dates of ground that moves by 2 m east and −1 m north a year."""
    values = np.broadcast_to(np.array([2.0, -1.0])[:, None, None], (2, *SHAPE)).astype(np.float32)
    paths = []
    for (first, start), (last, end) in combinations(DAYS.items(), 2):
        moved = values * np.float32((end - start) / 365)
        moved[:, 5, 7] = np.nan
        paths.append(write(moved, f"moved_{first}_{last}.tif", UTM, 32633, np.nan))
    return paths


@pytest.fixture(scope="module")
def sigmas(write):
    return [write(np.full((2, *SHAPE), 0.1, np.float32), f"sigma{n}.tif", UTM, 32633) for n in range(3)]


def test_a_cube_for_ticoi(run, pairs, sigmas, read, tmp_path):
    from osgeo import gdal

    done = run("exportseries", INPUTS=pairs, UNCERTAINTIES=sigmas, FORMAT="ticoi", FOLDER=str(tmp_path / "c"))
    path = str(tmp_path / "c" / "displacements.nc")
    assert done["PAIRS_WRITTEN"] == 3
    group = gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER).GetRootGroup()
    values = {name: group.OpenMDArray(name).ReadAsArray() for name in group.GetMDArrayNames()}
    assert values["vx"].shape == (3, *SHAPE)
    scale = 0.9996  # metres of the grid in one on the ground, on UTM's central meridian
    np.testing.assert_allclose(values["vx"][:, 20, 20], 2 * scale, rtol=1e-4)
    np.testing.assert_allclose(values["vy"][:, 20, 20], -1 * scale, rtol=1e-4)
    assert np.isnan(values["vx"][:, 5, 7]).all()
    baseline = values["date2"] - values["date1"]
    assert sorted(baseline) == [182, 184, 366]
    np.testing.assert_allclose(values["errorx"][:, 0, 0], 0.1 * 365 / baseline, rtol=1e-3)
    assert (values["x"][0], values["y"][0]) == (500_005, 5_199_995)
    back = run(
        "importdisplacement", INPUT=path, DATES="2016-01-01 2017-01-01", DISPLACEMENT="TEMPORARY_OUTPUT"
    )
    east, north = read(back["DISPLACEMENT"])[:2, 20, 20]
    assert (east, north) == pytest.approx((2 * 366 / 365, -366 / 365), rel=1e-5)


def test_rasters_for_mintpy(run, pairs, sigmas, read, tmp_path):
    run("exportseries", INPUTS=pairs, UNCERTAINTIES=sigmas, FORMAT="mintpy", FOLDER=str(tmp_path / "m"))
    lines = (tmp_path / "m" / "metadata.txt").read_text().splitlines()
    assert len(lines) == 9 and lines[0] == "20160101_20160701_EW.tif 20160101 20160701"
    for line in lines:
        name, first, last = line.split()
        assert (tmp_path / "m" / name).exists() and name.startswith(f"{first}_{last}")
    assert read(str(tmp_path / "m" / "20160101_20170101_EW.tif"))[20, 20] == pytest.approx(2 * 366 / 365)
    assert read(str(tmp_path / "m" / "20160101_20170101_SNR.tif"))[0, 0] == pytest.approx(1 / 1.01, rel=1e-4)


def test_a_third_band_that_is_no_confidence_is_not_written_as_snr(run, pairs, write, read, tmp_path):
    up = [
        write(np.concatenate([read(path), np.full((1, *SHAPE), 5)]), f"up{n}.tif")
        for n, path in enumerate(pairs)
    ]
    dates = "2016-01-01 2016-07-01; 2016-01-01 2017-01-01; 2016-07-01 2017-01-01"
    run("exportseries", INPUTS=up, DATES=dates, FORMAT="mintpy", FOLDER=str(tmp_path / "u"))
    snr = read(str(tmp_path / "u" / "20160101_20170101_SNR.tif"))
    assert np.isnan(snr[5, 7])
    assert np.nanmin(snr) == np.nanmax(snr) == 1


def test_a_pair_that_runs_back_in_time_is_turned(run, pairs, read, tmp_path):
    backwards = "2017-01-01 2016-01-01; 2016-01-01 2016-07-01"
    run("exportseries", INPUTS=pairs[:2], DATES=backwards, FORMAT="mintpy", FOLDER=str(tmp_path / "b"))
    moved = read(pairs[0])[0, 20, 20]
    assert read(str(tmp_path / "b" / "20160101_20170101_EW.tif"))[20, 20] == pytest.approx(-moved)


def test_refusals(run, pairs, write, tmp_path):
    from qgis.core import QgsProcessingException

    twice = "; ".join(["2016-01-01 2016-07-01"] * 2)
    with pytest.raises(QgsProcessingException, match="2016-01-01 to 2016-07-01"):
        run("exportseries", INPUTS=pairs[:2], DATES=twice, FORMAT="mintpy", FOLDER=str(tmp_path / "t"))
    turned = (500_000.0, 10.0, 1.0, 5_200_000.0, 1.0, -10.0)
    slanted = [write(np.ones((2, *SHAPE), np.float32), f"s_{n}.tif", turned, 32633) for n in range(2)]
    dates = "2016-01-01 2016-07-01; 2016-07-01 2017-01-01"
    with pytest.raises(QgsProcessingException, match="from west to east"):
        run("exportseries", INPUTS=slanted, DATES=dates, FORMAT="ticoi", FOLDER=str(tmp_path / "s"))
