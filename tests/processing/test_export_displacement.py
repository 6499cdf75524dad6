"""Test microflow:exportdisplacement by reading the files as the other programs do."""

import csv
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

SHAPE, UTM = (128, 160), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
KITE = os.environ.get("MICROFLOW_KITE_PYTHON")  # an interpreter that has kite, for its round trip


@pytest.fixture
def exported(run, field, tmp_path):
    """Return a function of a format and parameters: the folder of the files, and the results of the run."""

    def exported(format, **parameters):
        folder = tmp_path / format
        results = run(
            "exportdisplacement",
            **{
                "DISPLACEMENT": field,
                "FORMAT": format,
                "FOLDER": str(folder),
                "THRESHOLD": 1.5,
                **parameters,
            },
        )
        return folder, results

    return exported


@pytest.fixture
def trace(qgis_app):
    """Return the fault of ``field``, a line in memory between columns 99 and 100."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("LineString?crs=EPSG:32633", "fault", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING (501000 5200500, 501000 5198000)"))
    layer.dataProvider().addFeatures([feature])
    return layer


def table(folder):
    with open(folder / "field_samples.csv", encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    return list(csv.DictReader(lines))


def test_samples_keep_the_sides_of_the_fault_apart(exported, trace):
    folder, results = exported("csv", TRACE=trace)
    rows = table(folder)
    assert len(rows) == results["SAMPLES"]
    for row in rows:
        right = float(row["x"]) > 501_000
        assert float(row["east_m"]) == pytest.approx(6.0 if right else 0.0, abs=0.6)
        assert float(row["north_m"]) == pytest.approx(-2.0 if right else 0.0, abs=0.6)
    matrix = np.load(folder / "field_covariance.npy")
    assert matrix.shape == (2 * len(rows), 2 * len(rows))
    assert np.linalg.eigvalsh(matrix)[0] > 0
    np.testing.assert_allclose(
        [float(r["sigma_east_m"]) for r in rows], np.sqrt(np.diag(matrix))[: len(rows)], rtol=1e-4
    )


def test_noise_and_correlation_length_are_measured(exported):
    """The field has white noise of 0.5 m."""
    folder, results = exported("csv")
    assert results["SIGMA_EAST"] == pytest.approx(0.5, rel=0.1)
    for row in table(folder):
        assert float(row["sigma_east_m"]) < 0.2  # of a mean: hardly anything is alike
    _, results = exported("csv", CORRELATION_LENGTH=250)
    assert results["LENGTH_USED"] == pytest.approx(250, rel=1e-4)


def test_geopackage(exported):
    from qgis.core import QgsVectorLayer

    folder, results = exported("geopackage")
    points = QgsVectorLayer(f"{folder}/field_samples.gpkg|layername=samples", "points", "ogr")
    cells = QgsVectorLayer(f"{folder}/field_samples.gpkg|layername=cells", "cells", "ogr")
    assert points.featureCount() == cells.featureCount() == results["SAMPLES"] > 10
    assert points.crs().authid() == "EPSG:32633"
    places = {f["number"]: f.geometry().asPoint() for f in points.getFeatures()}
    for feature in cells.getFeatures():
        assert feature.geometry().boundingBox().contains(places[feature["number"]])
    (lat,) = {round(f["latitude"]) for f in points.getFeatures()}
    assert lat == 47


def test_csi_reads_what_is_written(exported, trace):
    folder, results = exported("csi", TRACE=trace)
    assert sorted(p.name for p in folder.iterdir()) == ["field.cov", "field.rsp", "field.txt"]
    n = int(results["SAMPLES"])
    text = np.loadtxt(folder / "field.txt", skiprows=2)
    longitude, latitude, east, _, *sigma = text[:, 1:].T
    left, top, right, bottom = np.loadtxt(folder / "field.rsp", skiprows=2)[:, 6:10].T
    covariance = np.fromfile(folder / "field.cov", "<f4").reshape(2 * n, 2 * n)
    assert text.shape == (n, 7)
    assert ((left < longitude) & (longitude < right)).all()
    assert ((bottom < latitude) & (latitude < top)).all()
    np.testing.assert_allclose(np.sqrt(np.diag(covariance)), np.ravel(sigma), rtol=1e-4)
    assert set(np.round(east / 6)) == {0, 1}
    for name in ("field.txt", "field.rsp"):
        assert (folder / name).read_bytes().isascii()


def test_an_uncertainty_gives_sigma(exported, write, trace):
    sigma = np.stack([np.full(SHAPE, 0.2), np.full(SHAPE, 0.7)])
    folder, results = exported(
        "csv", UNCERTAINTY=write(sigma, "sigma.tif"), CORRELATION_LENGTH=60, TRACE=trace
    )
    assert (results["SIGMA_EAST"], results["SIGMA_NORTH"]) == pytest.approx((0.2, 0.7))
    for row in table(folder):
        assert float(row["sigma_north_m"]) == pytest.approx(3.5 * float(row["sigma_east_m"]), rel=1e-4)
        assert 0.02 < float(row["sigma_east_m"]) < 0.2


def test_pixels_without_sigma_are_not_sampled(exported, write, trace):
    """Elsewhere σ of a sample was unknown, and its covariance with all others."""
    sigma = np.full((2, *SHAPE), 0.5, np.float32)
    sigma[:, ::7, ::5] = np.nan
    sigma[:, 96:, :32] = np.nan
    folder, results = exported("csi", UNCERTAINTY=write(sigma, "sigma.tif", nodata=np.nan), TRACE=trace)
    rows = np.loadtxt(folder / "field.txt")
    assert len(rows) == results["SAMPLES"] > 20
    assert np.isfinite(rows).all()
    matrix = np.fromfile(folder / "field.cov", "<f4").reshape(2 * len(rows), -1)
    assert np.linalg.eigvalsh(matrix)[0] > 0
    boxes = np.loadtxt(folder / "field.rsp")
    assert not ((boxes[:, 1] >= 96) & (boxes[:, 4] <= 32)).any()


def test_kite_by_its_description(exported, field, read):
    folder, _ = exported("kite")
    values = read(field)
    east, north = (np.load(folder / f"field_{name}.npz") for name in ("east", "north"))
    np.testing.assert_allclose(east["arr_0"][::-1], values[0], equal_nan=True)
    np.testing.assert_allclose(north["arr_0"][::-1], values[1], equal_nan=True)
    assert set(east["arr_2"].ravel()) == {0.0}
    assert set(north["arr_2"].ravel()) == {np.pi / 2}
    text = (folder / "field_east.yml").read_text(encoding="utf-8")
    assert "spacing: meter" in text
    assert "dE: 10.0" in text


@pytest.mark.skipif(not KITE, reason="MICROFLOW_KITE_PYTHON names no interpreter that has kite")
def test_kite_itself_reads_it(exported, field, read):
    folder, _ = exported("kite", CORRELATION_LENGTH=500)
    code = (
        "import sys, numpy as np; from kite import Scene\n"
        "for name in ('east', 'north'):\n"
        "    s = Scene.load(f'{sys.argv[1]}/field_{name}')\n"
        "    print(np.nanmean(s.displacement[:, 110:]), s.los.unitE[0, 0], s.los.unitN[0, 0], s.frame.dE,"
        " s.frame.llLat, s.covariance.variance, s.covariance.covariance_model[1], len(s.quadtree.leaves))\n"
    )
    output = subprocess.run(
        [KITE, "-c", code, str(folder)], capture_output=True, text=True, check=True, env={"HOME": str(folder)}
    ).stdout
    east, north = (list(map(float, line.split())) for line in output.strip().splitlines()[-2:])
    values = read(field)
    assert east[:4] == pytest.approx([np.nanmean(values[0, :, 110:]), 1, 0, 10], abs=1e-6)
    assert north[:4] == pytest.approx([np.nanmean(values[1, :, 110:]), 0, 1, 10], abs=1e-6)
    assert east[4] == pytest.approx(46.94, abs=0.02)
    assert east[5] == pytest.approx(0.25, rel=0.2)
    assert east[6] == pytest.approx(500, rel=1e-4)
    assert east[7] > 1


def test_mintpy(exported, field, read):
    from osgeo import gdal

    folder, _ = exported("mintpy", DATES="2019-07-01 2019-07-16")
    lines = (folder / "metadata.txt").read_text().splitlines()
    assert lines == [f"20190701_20190716_{part}.tif 20190701 20190716" for part in ("EW", "NS", "SNR")]
    np.testing.assert_allclose(read(str(folder / "20190701_20190716_NS.tif")), read(field)[1], equal_nan=True)
    image = gdal.Open(str(folder / "20190701_20190716_EW.tif"))
    assert image.GetRasterBand(1).GetUnitType() == "m"


@pytest.mark.parametrize(("format", "file"), [("stackprof", "Px1.tif"), ("envi", "field")])
def test_the_import_reads_the_export(exported, run, read, field, format, file):
    folder, _ = exported(format)
    back = run("importdisplacement", INPUT=str(folder / file), DISPLACEMENT="TEMPORARY_OUTPUT")
    want, got = read(field), read(back["DISPLACEMENT"])
    np.testing.assert_allclose(got[:2], want[:2], atol=2e-4, equal_nan=True)
    np.testing.assert_allclose(
        got[2], np.where(np.isnan(want[0]), np.nan, want[2]), atol=0.01, equal_nan=True
    )


def test_mintpy_lists_every_pair_of_the_folder_once(exported):
    folder, _ = exported("mintpy", DATES="2016-07-18 2016-08-03")
    for _ in range(2):
        exported("mintpy", DATES="2016-08-03 2016-08-19")
    lines = (folder / "metadata.txt").read_text().splitlines()
    assert len(lines) == len(set(lines)) == 6
    assert all((folder / line.split()[0]).is_file() for line in lines)


def test_mintpys_rasters_come_back_in_metres(exported, run, field, read):
    folder, _ = exported("mintpy", DATES="2016-07-18 2016-08-03")
    path = str(folder / "20160718_20160803_NS.tif")
    results = run("importdisplacement", INPUT=path, DISPLACEMENT="TEMPORARY_OUTPUT")
    assert results["UNIT_USED"] == "m"
    np.testing.assert_allclose(read(results["DISPLACEMENT"])[:2], read(field)[:2], rtol=1e-5)


@pytest.mark.parametrize(
    ("format", "file", "one"), [("mintpy", "20160718_20160803_SNR", 1), ("stackprof", "Correl", 255)]
)
def test_a_third_band_that_is_no_confidence_is_not_written_as_one(exported, write, read, format, file, one):
    """Many programs keep vertical motion there."""
    values = np.full((3, *SHAPE), 5.0, np.float32)
    values[2, :, :80] = 0.5
    folder, _ = exported(format, DISPLACEMENT=write(values, "up.tif"), DATES="2016-07-18 2016-08-03")
    third = read(str(folder / f"{file}.tif"))
    assert (third[:, 80:] == one).all() and (third[:, :80] < one).all()


def test_snr_is_unknown_where_the_displacement_is(exported, field, read):
    folder, _ = exported("mintpy", DATES="2016-07-18 2016-08-03")
    planes = [read(str(folder / f"20160718_20160803_{part}.tif")) for part in ("EW", "NS", "SNR")]
    np.testing.assert_array_equal(np.isnan(planes), np.isnan(read(field)))


def test_an_envi_header_says_what_was_written(exported):
    folder, _ = exported("envi", DATES="2019-07-01 2019-07-16")
    header = (folder / "field.hdr").read_text(encoding="utf-8")
    description = header[header.index("{") : header.index("}")]
    assert "unit: m, east and north positive" in description
    assert "dates: 2019-07-01 2019-07-16" in description
    assert ".part" not in header
    assert header.count("description") == 1


def test_refusals(exported, write):
    from qgis.core import QgsProcessingException

    plain = write(np.zeros((3, *SHAPE)), "pixels.tif", None, None)
    with pytest.raises(QgsProcessingException, match="csi needs coordinates on the Earth"):
        exported("csi", DISPLACEMENT=plain)
    polar = write(np.zeros((3, *SHAPE)), "polar.tif", (0.0, 100.0, 0.0, -2e6, 0.0, -100.0), 3413)
    with pytest.raises(QgsProcessingException, match="in degrees or in UTM"):
        exported("kite", DISPLACEMENT=polar)
    with pytest.raises(QgsProcessingException, match="needs the dates"):
        exported("mintpy")
    with pytest.raises(QgsProcessingException, match="has enough values"):
        exported("csv", DISPLACEMENT=write(np.full((3, *SHAPE), np.nan), "nothing.tif"))


def test_nothing_is_left_of_a_failure(exported, write, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException):
        exported("csv", DISPLACEMENT=write(np.full((3, *SHAPE), np.nan), "nothing.tif"))
    assert not list(Path(tmp_path / "csv").glob("*"))


def test_sigma_is_what_the_file_states_of_quiet_ground(exported, field, tmp_path):
    """A smoothed field has hardly any noise between neighbours, but still has errors."""
    import shutil

    from osgeo import gdal

    path = str(tmp_path / "stated.tif")
    shutil.copyfile(field, path)
    image = gdal.Open(path, gdal.GA_Update)
    image.SetMetadata({"MICROFLOW_ERROR_EAST": "0.9", "MICROFLOW_ERROR_NORTH": "1.1"})
    image.FlushCache()
    image = None
    _, results = exported("csv", DISPLACEMENT=path)
    assert (results["SIGMA_EAST"], results["SIGMA_NORTH"]) == pytest.approx((0.9, 1.1))


def test_too_many_samples_have_no_covariance(exported, monkeypatch):
    from qgis.core import QgsProcessingException

    from microflow_qgis.analysis import sampling

    monkeypatch.setattr(sampling, "MOST_SAMPLES", 5)
    folder, results = exported("csv")
    assert results["SAMPLES"] > 5
    assert [path.name for path in folder.iterdir()] == ["field_samples.csv"]
    assert all(float(row["sigma_east_m"]) > 0 for row in table(folder))
    with pytest.raises(QgsProcessingException, match="too many for a full covariance"):
        exported("csi")


def test_a_temporary_folder_is_a_folder_of_its_own(run, field, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    results = run("exportdisplacement", DISPLACEMENT=field, FORMAT="envi", FOLDER="TEMPORARY_OUTPUT")
    assert Path(results["FOLDER"]).is_dir()
    assert {"field", "field.hdr"} <= {path.name for path in Path(results["FOLDER"]).iterdir()}
    assert not list(tmp_path.iterdir())
