"""Test against StackProf's own exports, profile by profile, and ours in its format."""

import json

import numpy as np
import pytest
from osgeo import gdal

from microflow_qgis.analysis.boxes import Layout, Place, box_at, boxes_along, path_of
from microflow_qgis.analysis.slip import fit_of, places_across, samples, stack
from microflow_qgis.analysis.slip_curve import curve, section
from microflow_qgis.analysis.stackprof import as_ascii, as_json, export
from microflow_qgis.core.grid import Grid

CASES = {
    "profiles_projection_threeBoxes_45degree_00_p1p1_m1m1_results": 3,
    "profiles_projection_manyboxes_horiVertiTrace_00_m1m1_p1p1_withNaN_results": 17,
    "profiles_projection_threeBoxes_NaN_inProfilepart_results": 3,
}
MAPS = "maps_projection_PerpParall"


@pytest.fixture
def stackprof(images):
    folder = images / "peers" / "stackprof"
    if not folder.is_dir():
        pytest.skip("StackProf's test data are absent")
    return folder


@pytest.mark.parametrize("case", CASES)
def test_stacked_profiles_are_stackprofs(stackprof, case):
    """Compare to the last digit where both have a value; ours requires 30 % of a row to be known."""
    golden = json.loads((stackprof / case / "json.json").read_text(encoding="utf-8"))
    maps = golden["inputFiles"]["inputDisplacementMaps"]
    px1, px2 = (
        gdal.Open(str(stackprof / MAPS / maps[k]["pathAndFilename"]["filename"])).ReadAsArray()
        for k in ("PX1", "PX2")
    )
    field = np.stack([px1, -px2]).astype(float)
    place = Place(Grid(px1.shape), None)
    curves = {c["boxId"]: np.array(c["values"], float) for c in golden["profilCurves"]["content"]}
    statistic = golden["computationParameters"]["baseComputationMethod"]
    assert len(golden["stackedProfilBoxes"]) == CASES[case]
    for expected in golden["stackedProfilBoxes"]:
        centre, way = (np.array(expected[k], float) for k in ("centerPoint", "unitVectorDirection"))
        length, width = expected["oddPixelLength"], expected["oddPixelWidth"]
        path = path_of(np.array([centre - width * way, centre + width * way]), place)
        box = box_at(path, path.length / 2, place, Layout(width, length, width, 0.0, width))
        assert box.azimuth == pytest.approx(expected["azimuthDegree"] % 360, abs=1e-3)
        right = places_across(length, box.pixel)
        profile = stack(
            box,
            right,
            samples(lambda w: field[(slice(None), *w.slices)], px1.shape, box.places(right)),
            statistic,
        )
        theirs = curves[expected["boxId"]]
        np.testing.assert_array_equal(theirs[:, 0], right)
        both = np.isfinite(profile.values[0]) & np.isfinite(theirs[:, 1])
        np.testing.assert_allclose(profile.values[1, both], theirs[both, 1], atol=1e-6)  # Perp
        np.testing.assert_allclose(-profile.values[0, both], theirs[both, 3], atol=1e-6)  # Parall
        missing = np.isnan(profile.values[0]) != np.isnan(theirs[:, 1])
        assert missing.sum() <= 6


@pytest.fixture(scope="module")
def exported():
    row = np.mgrid[:160, :200][0]
    field = np.stack([np.where(row >= 80, -2.0, 0.0), np.where(row >= 80, -0.5, 0.0)])
    field += np.random.default_rng(3).normal(0, 0.1, field.shape)
    place, layout = Place(Grid((160, 200)), None), Layout(40.0, 81.0, 21.0, 3.0, 40.0)
    trace = np.array([[20.0, 80.0], [180.0, 80.0]])
    vertices = path_of(trace, place).vertices
    points = curve(
        [
            section(lambda w: field[(slice(None), *w.slices)], (160, 200), box, layout, "mean", vertices)
            for box in boxes_along([trace], place, layout)
        ],
        layout,
    )
    return points, export(points, layout, "mean", "made up")


def test_our_export_has_stackprofs_signs_and_ordinary_errors(exported):
    points, content = exported
    read = json.loads(as_json(content))
    for point, models in zip(points, read["stackedProfil_rangesX0AndLinearRegressionModels"]):
        assert models["Parall"]["modelResult"]["yOffsetAtX0"] == pytest.approx(-point.offset[0])
        assert models["Perp"]["modelResult"]["yOffsetAtX0"] == pytest.approx(point.offset[1])
        profile = point.section.profile
        right = profile.right >= 3
        x, y = profile.right[right], -profile.values[0, right]
        (slope, level), covariance = np.polyfit(x, y, 1, cov=True)
        line = models["Parall"]["LinearRegressionModel"]["right"]
        assert (line["slope"], line["intercept"]) == pytest.approx((slope, level))
        assert line["stdErrorOfIntercept"] == pytest.approx(np.sqrt(covariance[1, 1]))
        assert line["stdErrorOfSlope"] == pytest.approx(np.sqrt(covariance[0, 0]))
        left = models["Parall"]["LinearRegressionModel"]["left"]
        total = line["stdErrorOfIntercept"] + left["stdErrorOfIntercept"]
        assert models["Parall"]["modelResult"]["sigmabSum"] == pytest.approx(total)
    profile = points[0].section.profile
    lines = fit_of(profile, profile.right <= -3.0, profile.right >= 3.0)
    assert lines.step == pytest.approx(points[0].offset)


def test_our_text_has_stackprofs_tables(exported, request):
    points, content = exported
    lines = as_ascii(content).split("\n")
    tables = [number for number, line in enumerate(lines) if line.startswith("component;")]
    assert [lines[number] for number in tables] == ["component;Perp", "component;Parall"]
    for number in tables:
        header = lines[number + 1].split(";")
        rows = [lines[number + 2 + box].split(";") for box in range(len(points))]
        assert all(len(row) == len(header) for row in rows)
    folder = request.config.getoption("--images")
    if folder:  # the header is StackProf's, word for word
        from pathlib import Path

        golden = Path(folder) / "peers/stackprof" / next(iter(CASES)) / "ascii.txt"
        theirs = golden.read_text(encoding="utf-8").split("\n")
        assert lines[tables[0] + 1] == theirs[theirs.index("component;Perp") + 1]
