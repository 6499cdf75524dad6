"""Test microflow:slipalongfault as run by a user."""

import csv
import json

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (300, 320)
STRIKE = np.array([np.sin(np.radians(30)), np.cos(np.radians(30))])  # (east, north)
CENTRE = np.array([501_600.0, 5_198_500.0])
DEXTRAL, OPENING = 4.0, 1.5  # m


@pytest.fixture(scope="module")
def slipped(write):
    """Return a function that writes the displacement of a straight fault, with noise."""

    def make(dextral=DEXTRAL, opening=OPENING, gap=None, name="slipped.tif"):
        row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
        x, y = UTM[0] + 10 * col - CENTRE[0], UTM[3] - 10 * row - CENTRE[1]
        right = x * STRIKE[1] - y * STRIKE[0]
        side = np.sign(right) / 2
        east = side * (-dextral * STRIKE[0] + opening * STRIKE[1])
        north = side * (-dextral * STRIKE[1] - opening * STRIKE[0])
        values = np.stack([east, north]) + np.random.default_rng(5).normal(0, 0.3, (2, *SHAPE))
        if gap is not None:
            values[:, gap(right)] = np.nan
        return write(values, name, UTM, nodata=np.nan)

    return make


@pytest.fixture(scope="module")
def trace(qgis_app):
    """Return a function that makes a layer with one line through the fault's ends, in any CRS."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsGeometry,
        QgsPointXY,
        QgsProject,
        QgsVectorLayer,
    )

    def make(*along, crs="EPSG:32633", across=None):
        layer = QgsVectorLayer(f"LineString?crs={crs}", "fault", "memory")
        change = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32633"), layer.crs(), QgsProject.instance()
        )
        across = across or [0.0] * len(along)
        turned = np.array([STRIKE[1], -STRIKE[0]])
        places = [CENTRE + s * STRIKE + d * turned for s, d in zip(along, across)]
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromPolylineXY([change.transform(QgsPointXY(*place)) for place in places])
        )
        layer.dataProvider().addFeatures([feature])
        return layer

    return make


def features(layer):
    return [dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()]


def null(value):
    from qgis.core import NULL

    return value is None or value == NULL


def test_offsets_and_their_intervals(run, slipped, trace):
    results = run("slipalongfault", DISPLACEMENT=slipped(), TRACE=trace(-1000, 1000), SLIP="TEMPORARY_OUTPUT")
    points = features(results["SLIP"])
    assert len(points) == 9
    for point in points:
        assert point["low95_parallel_m"] < DEXTRAL < point["high95_parallel_m"]
        assert point["low95_perpendicular_m"] < OPENING < point["high95_perpendicular_m"]
        assert 0 < point["sigma_parallel_m"] < 0.3
        assert point["quality"] == "good"
        assert point["azimuth"] == pytest.approx(30, abs=0.1)
    assert results["MEAN_PARALLEL"] == pytest.approx(DEXTRAL, abs=0.1)
    assert results["MEAN_PERPENDICULAR"] == pytest.approx(OPENING, abs=0.1)
    assert results["AREA_PARALLEL"] == pytest.approx(results["MEAN_PARALLEL"] * results["LENGTH_MEASURED"])


def test_the_direction_of_drawing_does_not_matter(run, slipped, trace):
    path = slipped()
    there, back = (
        features(run("slipalongfault", DISPLACEMENT=path, TRACE=line, SLIP="TEMPORARY_OUTPUT")["SLIP"])
        for line in (trace(-1000, 1000), trace(1000, -1000))
    )
    for a, b in zip(there, reversed(back)):
        assert a["parallel_m"] == pytest.approx(b["parallel_m"], abs=0.1)
        assert a["perpendicular_m"] == pytest.approx(b["perpendicular_m"], abs=0.1)


def test_a_trace_in_degrees(run, slipped, trace):
    path = slipped()
    metres, degrees = (
        features(
            run(
                "slipalongfault",
                DISPLACEMENT=path,
                TRACE=trace(-1000, 1000, crs=crs),
                SLIP="TEMPORARY_OUTPUT",
            )["SLIP"]
        )
        for crs in ("EPSG:32633", "EPSG:4326")
    )
    assert [a["distance_m"] for a in degrees] == pytest.approx([b["distance_m"] for b in metres], abs=0.1)
    assert [a["parallel_m"] for a in degrees] == pytest.approx([b["parallel_m"] for b in metres], abs=0.05)


def test_a_side_without_data_is_not_measured(run, slipped, trace):
    def gap(right):
        return right > 50

    path = slipped(gap=gap, name="one_side.tif")
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="on both sides"):
        run("slipalongfault", DISPLACEMENT=path, TRACE=trace(-1000, 1000), SLIP="TEMPORARY_OUTPUT")


def test_points_without_data_are_empty(run, slipped, trace):
    row_gap = slipped(gap=lambda right: (right > 50) & (np.indices(SHAPE)[0] < 130), name="part.tif")
    results = run("slipalongfault", DISPLACEMENT=row_gap, TRACE=trace(-1000, 1000), SLIP="TEMPORARY_OUTPUT")
    points = features(results["SLIP"])
    missing = [p for p in points if p["quality"] == "not measured"]
    assert 2 <= len(missing) < len(points)
    assert all(null(p["parallel_m"]) and p["reasons"] == "one side" for p in missing)


def test_boxes_profiles_report_and_files(run, slipped, trace, tmp_path):
    results = run(
        "slipalongfault",
        DISPLACEMENT=slipped(),
        TRACE=trace(-1000, 1000),
        LENGTH=600,
        WIDTH=200,
        SPACING=250,
        SLIP="TEMPORARY_OUTPUT",
        BOXES=str(tmp_path / "boxes.gpkg"),
        PROFILES="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "report.html"),
        FILES=str(tmp_path / "files"),
    )
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtSvg import QSvgRenderer

    boxes = list(QgsVectorLayer(results["BOXES"], "boxes", "ogr").getFeatures())
    points = features(results["SLIP"])
    assert len(boxes) == len(points) == 8
    assert boxes[0].geometry().area() == pytest.approx(600 * 200, rel=2e-3)
    rows = features(results["PROFILES"])
    assert {row["box"] for row in rows} == set(range(1, 9))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page and "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page.count("<tr") == 2 + 3 + len(points)
    files = tmp_path / "files"
    assert {f.name for f in files.iterdir()} == {
        "slip.csv", "slip.svg", "slip.png", "stackprof.json", "stackprof.txt",
    }  # fmt: skip
    with open(files / "slip.csv", newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert float(table[3]["parallel_m"]) == pytest.approx(points[3]["parallel_m"], rel=1e-5)
    assert QSvgRenderer(str(files / "slip.svg")).isValid()
    assert (files / "slip.png").read_bytes()[:4] == b"\x89PNG"
    exported = json.loads((files / "stackprof.json").read_text(encoding="utf-8"))
    models = exported["stackedProfil_rangesX0AndLinearRegressionModels"]
    assert models[3]["Parall"]["modelResult"]["yOffsetAtX0"] == pytest.approx(-points[3]["parallel_m"])


@pytest.mark.parametrize("statistic", ["mean", "median", "weighted"])
def test_every_statistic(run, slipped, trace, write, statistic):
    sigma = np.random.default_rng(1).uniform(0.2, 0.6, (2, *SHAPE))
    results = run(
        "slipalongfault",
        DISPLACEMENT=slipped(),
        UNCERTAINTY=write(sigma, "sigma.tif", UTM),
        TRACE=trace(-1000, 1000),
        STATISTIC=statistic,
        SLIP="TEMPORARY_OUTPUT",
    )
    assert results["MEAN_PARALLEL"] == pytest.approx(DEXTRAL, abs=0.15)


@pytest.mark.parametrize(
    ("along", "across", "passage"),
    [
        ((90_000, 95_000), None, "meets the raster"),
        ((0, 0), None, "has no length"),
        ((-500, 500, 500, -500), (0, 0, 300, -300), "crosses or touches itself"),
    ],
)
def test_traces_that_are_refused(run, slipped, trace, along, across, passage):
    from qgis.core import QgsProcessingException

    line = trace(*along, across=across)
    with pytest.raises(QgsProcessingException, match=passage):
        run("slipalongfault", DISPLACEMENT=slipped(), TRACE=line, SLIP="TEMPORARY_OUTPUT")


def test_a_box_that_is_too_short(run, slipped, trace):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="at least 240"):
        run(
            "slipalongfault",
            DISPLACEMENT=slipped(),
            TRACE=trace(-1000, 1000),
            LENGTH=150,
            GAP=50,
            SLIP="TEMPORARY_OUTPUT",
        )


def test_an_uncertainty_of_another_grid(run, slipped, trace, write):
    from qgis.core import QgsProcessingException

    other = write(np.ones((2, 100, 100)), "other.tif", UTM)
    with pytest.raises(QgsProcessingException, match="same run"):
        run(
            "slipalongfault",
            DISPLACEMENT=slipped(),
            UNCERTAINTY=other,
            TRACE=trace(-1000, 1000),
            SLIP="TEMPORARY_OUTPUT",
        )


def test_ground_that_is_not_trusted_needs_care(run, slipped, trace, write):
    sigma = np.full((2, *SHAPE), 0.2)
    sigma[:, :150] = 5.0  # half a pixel
    results = run(
        "slipalongfault",
        DISPLACEMENT=slipped(),
        UNCERTAINTY=write(sigma, "half.tif", UTM),
        TRACE=trace(-1000, 1000),
        SLIP="TEMPORARY_OUTPUT",
    )
    reasons = [point["reasons"] for point in features(results["SLIP"])]
    assert reasons.count("untrusted") == pytest.approx(len(reasons) / 2, abs=1)
