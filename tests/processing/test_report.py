"""Test microflow:report: one page and a PDF with everything on a result."""

import hashlib
import json
import re
import shutil

import numpy as np
import pytest

SHAPE, UTM = (128, 160), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)


@pytest.fixture
def result(run, utm_pair, tmp_path):
    """Return a displacement that the estimate has written."""
    path = str(tmp_path / "displacement.tif")
    run("estimatedisplacement", PRE=utm_pair[0], POST=utm_pair[1], DISPLACEMENT=path)
    return path


@pytest.fixture
def written(run, tmp_path):
    """Return a function of parameters: the page's text and the PDF's bytes."""

    def written(**parameters):
        page, pdf = tmp_path / "report.html", tmp_path / "report.pdf"
        run("report", HTML=str(page), PDF=str(pdf), **parameters)
        return page.read_text(encoding="utf-8"), pdf.read_bytes()

    return written


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_the_page_needs_no_other_file(written, result, utm_pair):
    page, pdf = written(DISPLACEMENT=result)
    assert set(re.findall(r'src="([^:"]+):', page)) == {"data"}
    assert not re.findall(r"<link|<script|@import|url\(", page)
    assert page.count("<img") == 5
    for image in utm_pair:
        with open(image, "rb") as file:
            assert hashlib.sha256(file.read()).hexdigest() in page
    assert "was measured on two orthorectified images" in page
    assert "arXiv:2504.13452" in page
    assert 'class="verdict' in page
    assert pdf.startswith(b"%PDF")
    assert 1 < pages(pdf) <= 8


def test_sigma_slip_and_trace(written, field, write):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "&".join(
        f"field={name}:double"
        for name in (
            "distance_m", "parallel_m", "perpendicular_m", "sigma_parallel_m", "sigma_perpendicular_m",
        )
    )  # fmt: skip
    slip = QgsVectorLayer(f"Point?crs=EPSG:32633&{fields}", "slip", "memory")
    features = []
    for distance in range(0, 3000, 250):
        made = QgsFeature(slip.fields())
        made.setGeometry(QgsGeometry.fromWkt("POINT (501000 5199500)"))
        made.setAttributes([float(distance), 1.234, -0.2, 0.1, 0.1])
        features.append(made)
    slip.dataProvider().addFeatures(features)
    trace = QgsVectorLayer("LineString?crs=EPSG:32633", "fault", "memory")
    line = QgsFeature()
    line.setGeometry(QgsGeometry.fromWkt("LINESTRING (501000 5200500, 501000 5198000)"))
    trace.dataProvider().addFeatures([line])
    sigma = write(np.stack([np.full(SHAPE, 0.25), np.full(SHAPE, 0.5)]), "sigma.tif")
    page, pdf = written(
        DISPLACEMENT=field,
        UNCERTAINTY=sigma,
        SLIP=slip,
        TRACE=trace,
        DATES="2020-01-01 2020-02-02",
        TITLE="A fault",
    )
    assert "<h1>A fault</h1>" in page
    assert "2020-01-01 → 2020-02-02" in page
    assert page.count("<img") == 8
    assert "1.23 ± 0.20" in page
    assert pages(pdf) <= 8
    assert "The file states no verdict" in page


def test_maps_are_in_the_unit_of_their_legend(qgis_app, written, write, monkeypatch):
    """The same motion in centimetres is the same picture, of displacement and of σ, but for rounding."""
    from osgeo import gdal
    from qgis.PyQt.QtGui import QImage

    from microflow_qgis.processing import report

    def grey(image):
        plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return np.frombuffer(bytes(plain.constBits().asarray(plain.sizeInBytes())), np.uint8).astype(int)

    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field, sigma = np.stack([0.01 * col, -0.02 * row]), np.stack([0.001 * col, 0.002 * row + 0.1])
    drawn, picture_of = [], report.map_image

    def map_image(*of):
        drawn.append(picture_of(*of))
        return drawn[-1]

    monkeypatch.setattr(report, "map_image", map_image)
    for unit, times in (("m", 1), ("cm", 100)):
        paths = [write(values * times, f"{name}.tif") for name, values in (("d", field), ("s", sigma))]
        for path in paths:
            image = gdal.Open(path, gdal.GA_Update)
            for band in (1, 2):
                image.GetRasterBand(band).SetUnitType(unit)
            image = None
        written(DISPLACEMENT=paths[0], UNCERTAINTY=paths[1])
    assert len(drawn) == 12
    assert all(np.abs(grey(one) - grey(other)).mean() < 0.1 for one, other in zip(drawn[:6], drawn[6:]))


def test_each_trace_has_its_own_slip_curve(qgis_app, monkeypatch):
    """Two traces begin at 0 m: no line leads from the points of one to those of the other."""
    from qgis.core import QgsFeature, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    from microflow_qgis.processing import report_slip

    layer = QgsVectorLayer(
        "Point?field=line:int&field=distance_m:double&field=parallel_m:double", "s", "memory"
    )
    features = []
    for line, distance in ((2, 0.0), (1, 0.0), (1, 100.0), (2, 50.0)):
        features.append(QgsFeature(layer.fields()))
        features[-1].setAttributes([line, distance, 10.0 * line])
    layer.dataProvider().addFeatures(features)
    drawn = []
    monkeypatch.setattr(report_slip, "slip_curve", lambda curves, *_: drawn.append(curves[0]))
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    report_slip.slip_section(report_slip.slip_points(source), "m")
    assert drawn[0].line.tolist() == [1, 1, 2, 2]
    assert drawn[0].distance.tolist() == [0, 100, 0, 50]
    assert drawn[0].values.tolist() == [10, 10, 20, 20]


def test_statistics_are_the_fields(written, write):
    values = np.zeros((3, *SHAPE), np.float32)
    values[0], values[1] = 2.5, -1.25
    values[:, :32] = np.nan
    page, _ = written(DISPLACEMENT=write(values, "still.tif"))
    assert "<td>75.0%</td>" in page
    assert "<td>median (m)</td><td>2.5</td><td>−1.25</td>" in page


def test_without_crs_it_speaks_of_pixels(written, write):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    page, _ = written(DISPLACEMENT=write(np.stack([0.01 * col, 0.02 * row]), "pixels.tif", None, None))
    assert "median (px)" in page
    assert "no CRS" in page


def test_a_map_shows_the_trace_and_the_values(qgis_app, write):
    from microflow_qgis.io.ground import ground_of
    from microflow_qgis.io.read import Source, describe
    from microflow_qgis.processing.report_map import MapView, map_image
    from microflow_qgis.processing.results import shown

    values = np.stack([np.full(SHAPE, 2.0), np.zeros(SHAPE), np.ones(SHAPE)])
    path = write(values, "field.tif")
    grid = describe(Source(path)).grid
    style = shown("displacement", "m", 2.0)[0]
    still = map_image(path, style, MapView(grid, ground_of(grid), []))
    traced = map_image(path, style, MapView(grid, ground_of(grid), [np.array([[10.0, 64.0], [150.0, 64.0]])]))
    middle = still.pixelColor(400, 200)
    assert middle.red() < 140
    assert middle.red() > middle.blue()
    changed = [y for y in range(560) if still.pixelColor(400, y) != traced.pixelColor(400, y)]
    assert 3 <= len(changed) <= 12


@pytest.mark.parametrize(("length", "want"), [(1234.0, 1000.0), (999.0, 500.0), (0.07, 0.05), (2.0, 2.0)])
def test_scale_bars_are_round(length, want):
    from microflow_qgis.processing.report_map import round_below

    assert round_below(length) == pytest.approx(want)


@pytest.mark.parametrize(
    ("value", "half", "want"),
    [
        (0.000696, 0.286, "0.00 ± 0.29"),
        (-1.3, 0.163, "−1.30 ± 0.16"),
        (1234.5, 77.7, "1234 ± 78"),
        (-0.0004, 0.1, "0.00 ± 0.10"),
        (5.0, float("nan"), "–"),
    ],
)
def test_a_value_has_the_digits_that_its_error_leaves(value, half, want):
    from microflow_qgis.processing.report_text import with_error

    assert with_error(value, half) == want


def test_a_map_of_sigma_shows_the_ground_that_is_measured(written, field, write, monkeypatch):
    """A tenth of it is not: its σ does not stretch the legend."""
    from microflow_qgis.processing import report

    limits = {}
    draw = report.map_image
    monkeypatch.setattr(
        report, "map_image", lambda p, style, v: limits.update({style.name: style.limit}) or draw(p, style, v)
    )
    sigma = np.full((2, *SHAPE), 0.5)
    sigma[:, : SHAPE[0] // 10] = 40.0
    written(DISPLACEMENT=field, UNCERTAINTY=write(sigma, "sigma.tif"))
    assert [limit for name, limit in limits.items() if "σ" in name] == pytest.approx([2.0, 2.0])


def test_an_imported_field_names_its_program(written, run, tmp_path):
    from osgeo import gdal

    planes = np.full((3, *SHAPE), 0.5, np.float32)
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "corr.tif"), *SHAPE[::-1], 3, gdal.GDT_Float32)
    made.SetGeoTransform(UTM)
    for number, name in enumerate(("East/West", "North/South", "SNR"), 1):
        made.GetRasterBand(number).WriteArray(planes[number - 1])
        made.GetRasterBand(number).SetDescription(name)
    made.FlushCache()
    made = None
    path = str(tmp_path / "imported.tif")
    run("importdisplacement", INPUT=str(tmp_path / "corr.tif"), CRS="EPSG:32633", DISPLACEMENT=path)
    page, _ = written(DISPLACEMENT=path)
    assert "was measured with COSI-Corr" in page
    assert "COSI-Corr, as its authors ask." in page
    assert "arXiv" not in page


def test_parameters_have_the_names_of_the_dialog(written, result):
    page, _ = written(DISPLACEMENT=result)
    rows = dict(re.findall(r"<tr><td>([^<]*)</td><td>([^<]*)</td></tr>", page))
    assert rows["Refine"] == "yes"
    assert rows["image before"].endswith("band 1")
    assert "certificates" not in rows
    assert not [name for name in rows if "_" in name or (name.isupper() and name != "QGIS")]


def test_images_that_moved_with_the_result_are_hashed(written, result, tmp_path):
    from osgeo import gdal

    from microflow_qgis.processing.provenance import IMAGES_ITEM

    moved = tmp_path / "moved" / "displacement.tif"
    moved.parent.mkdir()
    shutil.copy(result, moved)
    image = gdal.Open(str(moved), gdal.GA_Update)
    records = json.loads(image.GetMetadataItem(IMAGES_ITEM))
    for record, name in zip(records, ("a.tif", "b.tif")):
        shutil.copy(record["path"], moved.parent / name)
        record.update(path="/nowhere/at/all.tif", relative=name)
    image.SetMetadataItem(IMAGES_ITEM, json.dumps(records))
    image = None
    page, _ = written(DISPLACEMENT=str(moved))
    assert hashlib.sha256((moved.parent / "b.tif").read_bytes()).hexdigest() in page
    assert "not there any more" not in page
