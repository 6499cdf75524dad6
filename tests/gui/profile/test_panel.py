"""Test a profile across a fault of known offset, and the values under the cursor."""

import csv
import io
import sys

import numpy as np
import pytest

SHAPE = (96, 128)
FAULT = 60  # column
# As the themes that QGIS comes with:
THEME = "QWidget { background: transparent } QDockWidget { background-color: #202020; color: #eeeeee }"


@pytest.fixture(scope="session")
def field(written):
    """Return a fault that runs north: the east side has moved 1 m south and 0.4 m east, on a ramp."""
    rng = np.random.default_rng(2)
    col = np.arange(SHAPE[1])
    east = np.where(col > FAULT, 0.4, 0.0) + rng.normal(0, 0.05, SHAPE)
    north = np.where(col > FAULT, -1.0, 0.0) + 0.002 * col + rng.normal(0, 0.05, SHAPE)
    confidence = np.ones(SHAPE)
    north[10:20, 20:30], confidence[10:20, 20:30] = 50, 0
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    planes = (east, north, confidence)
    return written("field", {name: plane.astype(np.float32) for name, plane in zip(names, planes)})


@pytest.fixture
def profile(plugin, add, field, show_all_of, rest):
    show_all_of(add(field))
    plugin.desktop.show_profile()
    rest()
    return plugin.desktop.profile


def click(canvas, x, y):
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    pixel = QPoint(round(place.x()), round(place.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)


def test_two_clicks_give_the_offset(profile, iface, rest):
    from microflow_qgis.gui.profile.panel import with_error

    click(iface.canvas, 500_100, 5_199_500)
    click(iface.canvas, 501_200, 5_199_500)
    rest()
    dextral, opening = profile.offsets["right"], profile.offsets["along"]
    assert dextral.at == pytest.approx(610 - 100, abs=20)
    assert dextral.step == pytest.approx(1.0, abs=4 * dextral.error)
    assert opening.step == pytest.approx(0.4, abs=4 * opening.error)
    assert 0.002 < dextral.error < 0.03
    assert f"Offset (+ = dextral): {with_error(dextral.step, dextral.error)}\u00a0m" in profile.message.text()
    assert len(profile.plot.figure.axes) == 2


def test_an_uncertainty_raster_of_the_same_pixels_makes_the_error(profile, add, written):
    from qgis.core import QgsPointXY

    ends = QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500)
    profile.measure(*ends)
    without = profile.offsets["right"].error
    add(
        written("sigma", {f"sigma {side} (m)": np.full(SHAPE, 0.5, np.float32) for side in ("east", "north")})
    )
    profile.measure(*ends)
    assert profile.offsets["right"].error == pytest.approx(10 * without, rel=0.35)  # σ 0.5 m for 0.05 m


def test_an_uncertainty_of_another_pair_on_the_same_pixels_is_not_that_of_this_one(profile, add, written):
    from osgeo import gdal
    from qgis.core import QgsPointXY

    ends = QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500)
    profile.measure(*ends)
    without = profile.offsets["right"].error
    path = written("other", {f"sigma {s} (m)": np.full(SHAPE, 0.5, np.float32) for s in ("east", "north")})
    for written_to, pair in ((path, "c → d"), (profile.layer.source(), "a → b")):
        image = gdal.Open(written_to, gdal.GA_Update)
        before = image.GetMetadataItem("MICROFLOW_PAIR")
        image.SetMetadataItem("MICROFLOW_PAIR", pair)
        image = None
    add(path)
    profile.measure(*ends)
    image = gdal.Open(profile.layer.source(), gdal.GA_Update)
    image.SetMetadataItem("MICROFLOW_PAIR", before)
    image = None
    assert profile.offsets["right"].error == without


def test_a_pixel_without_sigma_is_no_pixel_without_error(profile, add, written):
    from qgis.core import QgsPointXY, QgsProject

    ends, errors = (QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500)), []
    sigma = np.full(SHAPE, 0.5, np.float32)
    for share in (0.0, 0.5, 1.0):
        sigma[np.random.default_rng(5).random(SHAPE) < share] = np.nan
        layer = add(written(f"sigma{share}", {f"sigma {s} (m)": sigma for s in ("east", "north")}))
        profile.measure(*ends)
        errors.append(profile.offsets["right"].error)
        QgsProject.instance().removeMapLayer(layer)
    profile.measure(*ends)
    assert errors[1] == pytest.approx(errors[0], rel=0.3)
    assert errors[2] == pytest.approx(profile.offsets["right"].error, rel=0.3)  # as without any σ


def test_a_line_shorter_than_a_pixel_is_a_sentence(profile):
    from qgis.core import QgsPointXY

    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(500_103, 5_199_500))
    assert "no displacement along this line" in profile.message.text()


@pytest.mark.parametrize(
    ("value", "error", "expected"),
    [(-5.7634, 0.0621, "-5.763 ± 0.062"), (0.4512, 0.11, "+0.45 ± 0.11"), (12.3, 34.5, "+12 ± 34")],
)
def test_no_digit_stands_that_the_error_makes_worthless(qgis_app, value, error, expected):
    from microflow_qgis.gui.profile.panel import with_error

    assert with_error(value, error) == expected


def test_drawn_the_other_way_it_is_the_same_fault(profile):
    from qgis.core import QgsPointXY

    profile.measure(QgsPointXY(501_200, 5_199_500), QgsPointXY(500_100, 5_199_500))
    assert profile.offsets["right"].step == pytest.approx(1.0, abs=0.1)
    assert profile.offsets["along"].step == pytest.approx(0.4, abs=0.1)


def test_what_is_not_trusted_does_not_count(profile):
    from qgis.core import QgsPointXY

    profile.measure(QgsPointXY(500_100, 5_199_850), QgsPointXY(501_200, 5_199_850))
    assert profile.offsets["right"].step == pytest.approx(1.0, abs=0.1)


def test_the_profile_is_copied_as_csv(profile, qgis_app):
    from qgis.core import QgsPointXY

    profile.way.setCurrentIndex(1)
    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    profile.copy()
    head, *rows = csv.reader(io.StringIO(qgis_app.clipboard().text()))
    assert head == ["distance (m)", "along (m, + = ahead)", "across (m, + = right)"]
    assert len(rows) == 110
    assert float(rows[5][2]) == pytest.approx(0, abs=0.2)
    assert float(rows[-5][2]) == pytest.approx(0.75, abs=0.2), "−(−1 + 0.002 · 123) m"


def test_a_line_beside_the_result_is_a_sentence(profile):
    from qgis.core import QgsPointXY

    profile.measure(QgsPointXY(400_000, 5_199_500), QgsPointXY(401_200, 5_199_500))
    assert "no displacement along this line" in profile.message.text()


def test_a_closed_window_leaves_nothing_on_the_map(profile, plugin, iface, rest):
    click(iface.canvas, 500_100, 5_199_500)
    click(iface.canvas, 501_200, 5_199_500)
    rest()
    assert profile.marks.letters.isVisible()
    profile.close()
    assert not profile.marks.letters.isVisible() and profile.marks._swath.asGeometry().isEmpty()
    assert iface.canvas.mapTool() is not profile.tool
    plugin.desktop.show_profile()
    assert profile.marks.letters.isVisible() and iface.canvas.mapTool() is profile.tool


def test_the_profile_of_a_project_that_is_gone_is_forgotten(profile, iface, project, rest):
    click(iface.canvas, 500_100, 5_199_500)
    click(iface.canvas, 501_200, 5_199_500)
    rest()
    project.clear()
    rest()
    assert not profile.marks.letters.isVisible() and not profile.plot.figure.axes
    profile.keep()
    profile.width_px.setValue(5)
    assert "Click on the map" in profile.message.text()


def test_without_matplotlib_the_numbers_remain(plugin, add, field, rest, monkeypatch):
    from qgis.core import QgsPointXY

    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_qtagg", None)
    add(field)
    plugin.desktop.show_profile()
    profile = plugin.desktop.profile
    assert profile.plot is None
    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    assert "Offset (+ = dextral): +" in profile.message.text()


def test_what_is_under_the_cursor(contents, add, field, iface, rest):
    from qgis.core import QgsPointXY

    layer = add(field)
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.xyCoordinates.emit(QgsPointXY(501_005, 5_199_505))
    values = [layer.dataProvider().sample(QgsPointXY(501_005, 5_199_505), band)[0] for band in (1, 2, 3)]
    assert f"east {values[0]:+.2f} m, north {values[1]:+.2f} m" in contents.here.text()
    assert "Confidence 1.00" in contents.here.text()
    towards = float(contents.here.text().split("towards ")[1].split("°")[0])
    assert towards == pytest.approx(180 - np.degrees(np.arctan2(values[0], -values[1])), abs=1)
    iface.canvas.xyCoordinates.emit(QgsPointXY(400_000, 5_199_505))
    assert contents.here.text() == ""
    assert not contents.here.isVisible()


def test_along_the_selected_line(profile, iface, monkeypatch, add):
    """On a line with a bend, the offset is that of the piece that crosses the fault."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

    lines = QgsVectorLayer("LineString?crs=EPSG:32633", "lines", "memory")
    lines.setCrs(iface.canvas.mapSettings().destinationCrs())
    bent = [(500_100, 5_199_300), (500_100, 5_199_500), (501_200, 5_199_500)]
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in bent]))
    lines.dataProvider().addFeatures([feature, QgsFeature()])
    QgsProject.instance().addMapLayer(lines)
    monkeypatch.setattr(type(profile.iface), "activeLayer", lambda self: lines)
    profile.measure_selected()
    assert "Select one line" in profile.message.text()
    lines.selectByIds([1])
    profile.measure_selected()
    assert profile.swath.distance[-1] == pytest.approx(1300, abs=15)
    assert profile.rulers.fault == pytest.approx(200 + 510, abs=20)
    assert profile.offsets["right"].step == pytest.approx(1.0, abs=0.1)


def test_the_profile_is_marked_on_the_map_and_kept_as_a_layer(profile):
    from qgis.core import QgsPointXY, QgsProject

    for row in (500, 600):
        profile.measure(QgsPointXY(500_100, 5_199_000 + row), QgsPointXY(501_200, 5_199_000 + row))
        assert profile.marks._swath.asGeometry().area() == pytest.approx(1090 * 110, rel=0.05)
        assert len(profile.marks._rulers.asGeometry().asGeometryCollection()) == 5
        profile.keep()
    (layer,) = QgsProject.instance().mapLayersByName("MicroFlow profiles")
    rows = [dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()]
    assert [row["name"] for row in rows] == ["A", "B"]
    assert rows[0]["dextral"] == pytest.approx(1.0, abs=0.1)
    assert rows[0]["sigma_dextral"] > 0
    assert profile.marks.letters._places[0][0] == "C"


def test_profiles_of_two_reference_systems_are_two_layers(profile, iface):
    from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject

    canvas, own = iface.mapCanvas(), iface.mapCanvas().mapSettings().destinationCrs()
    ends = QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500)
    profile.measure(*ends)
    profile.keep()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    for _ in range(2):
        profile.measure(*ends)
        profile.keep()
    canvas.setDestinationCrs(own)
    layers = QgsProject.instance().mapLayersByName("MicroFlow profiles")
    assert sorted(layer.featureCount() for layer in layers) == [1, 2]
    assert sorted(f["name"] for layer in layers for f in layer.getFeatures()) == ["A", "B", "C"]


def test_the_plot_has_one_scale_a_zero_line_and_is_saved_as_svg(profile, monkeypatch, tmp_path):
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtSvg import QSvgRenderer
    from qgis.PyQt.QtWidgets import QFileDialog

    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    upper, lower = profile.plot.figure.axes
    assert upper.get_ylim() == lower.get_ylim()
    assert len(upper.collections) == 1, "the band"
    path = tmp_path / "profile.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "SVG (*.svg)"))
    profile._save()
    assert QSvgRenderer(str(path)).isValid()


def test_long_profiles_are_in_kilometres(profile):
    from qgis.core import QgsPointXY

    from microflow_qgis.gui.profile.plot import draw

    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    assert profile.plot.figure.axes[1].get_xlabel() == "distance (m)"
    longer = profile.swath._replace(distance=profile.swath.distance * 10)
    draw(profile.plot, longer, profile.stacked(), profile.offsets, profile.palette())
    axis = profile.plot.figure.axes[1]
    assert axis.get_xlabel() == "distance (km)"
    assert axis.xaxis.get_major_formatter()(3000.0, 0) == "3"


def drag(plot, x, to):
    """Drag from one place on the upper axes to another, in their units."""
    from matplotlib.backend_bases import MouseEvent

    ax = plot.figure.axes[0]
    plot.draw()
    for name, place in (("button_press", x), ("motion_notify", to), ("button_release", to)):
        pixel = ax.transData.transform((place, sum(ax.get_ylim()) / 2))
        event = MouseEvent(f"{name}_event", plot, *pixel, 1)
        plot.callbacks.process(event.name, event)


def test_rulers_are_dragged(profile, rest):
    from qgis.core import QgsPointXY

    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    before, offset = profile.rulers, profile.offsets["right"]
    drag(profile.plot, before.end, 800)
    assert profile.rulers.end == pytest.approx(800, abs=2)
    assert profile.offsets["right"].error > offset.error, "fewer points"
    drag(profile.plot, 300, 400)
    assert profile.rulers.fault == pytest.approx(400, abs=2), "where no ruler is near it is the fault's"
    assert profile.rulers.fault - profile.rulers.before == pytest.approx(before.fault - before.before)
    profile.width_px.setValue(21)
    assert profile.rulers.fault == pytest.approx(400, abs=2), "the width does not move them"


def test_the_plot_is_saved(profile, monkeypatch, tmp_path):
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtGui import QImage
    from qgis.PyQt.QtWidgets import QFileDialog

    path = tmp_path / "profile.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PNG (*.png)"))
    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    profile._save()
    assert QImage(str(path)).width() > 500


def test_the_plot_is_in_the_colours_of_the_theme(profile, iface):
    from qgis.core import QgsPointXY

    iface.window.setStyleSheet(THEME)
    profile.measure(QgsPointXY(500_100, 5_199_500), QgsPointXY(501_200, 5_199_500))
    figure = profile.plot.figure
    assert max(figure.get_facecolor()[:3]) < 0.3
    assert min(figure.axes[1].xaxis.label.get_color()[1:]) == "e"
