"""Test the slip window: a line, boxes on the map, the curve, and changes by hand."""

import numpy as np
import pytest

SHAPE = (200, 220)
ROW = 100  # of the fault, which runs to the right


@pytest.fixture(scope="session")
def field(written):
    """Return a field whose ground below row 100 has moved 6 m west: dextral."""
    rng = np.random.default_rng(2)
    below = np.arange(SHAPE[0])[:, None] >= ROW
    east = np.where(below, -6.0, 0.0) + rng.normal(0, 0.3, SHAPE)
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    planes = (east, rng.normal(0, 0.3, SHAPE), np.ones(SHAPE))
    return written("slip", {name: plane.astype(np.float32) for name, plane in zip(names, planes)})


@pytest.fixture
def panel(plugin, add, field, show_all_of, rest):
    show_all_of(add(field))
    plugin.desktop.show_slip()
    rest()
    return plugin.desktop.slip


@pytest.fixture
def line(panel):
    """Return a function that gives the window a line along the fault."""
    from qgis.core import QgsPointXY

    def draw(first=10, last=210, row=ROW):
        layer = panel.controls.displacement.currentLayer()
        box, step = layer.extent(), layer.rasterUnitsPerPixelX()
        panel.add_line(
            [QgsPointXY(box.xMinimum() + col * step, box.yMaximum() - row * step) for col in (first, last)]
        )

    return draw


@pytest.fixture
def curve(panel, line, spin):
    line()
    spin(lambda: panel.points)
    return panel


def test_a_displacement_is_chosen_whatever_the_first_name(plugin, add, field, written, rest):
    """In French the fault magnitude is first in the list, and was kept."""
    magnitude = add(written("magnitude", {"fault magnitude (m)": np.ones(SHAPE, np.float32)}), "Amplitude")
    layer = add(field, "East")
    plugin.desktop.show_slip()
    rest()
    controls = plugin.desktop.slip.controls
    assert controls.displacement.layer(0) == magnitude
    assert controls.displacement.currentLayer() == layer


def test_a_drawn_line_gives_the_curve(curve):
    offsets = [point.offset[0] for point in curve.points]
    assert len(offsets) == 9
    assert np.mean(offsets) == pytest.approx(6.0, abs=0.2)
    assert "Mean offset +6.0" in curve.message.text()
    assert len(curve.boxes.boxes) == 9
    assert len(curve.curve_plot.figure.axes) == 2


def test_a_closed_window_leaves_nothing_on_the_map(curve, plugin, iface):
    curve.close()
    assert not curve.boxes.boxes and iface.canvas.mapTool() is not curve.box_tool
    plugin.desktop.show_slip()
    assert len(curve.boxes.boxes) == 9


def test_the_boxes_of_a_project_that_is_gone_are_removed(curve, project, spin):
    project.clear()
    spin(lambda: not curve.boxes.boxes)
    assert not curve.curve_plot.figure.axes


def test_sizes_are_measured_anew(curve, spin):
    curve.controls.sizes["WIDTH"].setValue(400)
    spin(lambda: len(curve.points) == 5)
    assert curve.boxes.layout.width == 400


def test_statistics_are_measured_anew(curve, spin):
    medians = [point.offset[0] for point in curve.points]
    curve.controls.statistic.setCurrentIndex(curve.controls.statistic.findData("mean"))
    spin(lambda: curve.points and curve.measurement.statistic == "mean")
    means = [point.offset[0] for point in curve.points]
    assert means != medians and means == pytest.approx(medians, abs=0.3)


def test_lines_that_cannot_serve_are_a_sentence(curve, line, spin):
    line(row=9000)
    spin(lambda: "meets the raster" in curve.message.text())
    assert curve.points == []
    assert curve.curve_plot.figure.axes == [], "the curve of another line is not shown"


@pytest.fixture
def smoothed(written):
    """Return a function that writes a field like ``field`` that has half its offset, of a pair."""
    from osgeo import gdal

    def make(name, metres):
        below = np.arange(SHAPE[0])[:, None] >= ROW
        noise = np.random.default_rng(2).normal(0, 0.3, (2, *SHAPE))
        planes = np.where(below, -metres, 0.0) + noise[0], noise[1], np.ones(SHAPE)
        names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
        path = written(name, {label: plane.astype(np.float32) for label, plane in zip(names, planes)})
        gdal.Open(path, gdal.GA_Update).SetMetadataItem("MICROFLOW_PAIR", "pre → post")
        return path

    return make


def test_the_raw_displacement_is_measured_where_there_is_one(curve, add, smoothed, spin):
    """The smoothed displacement on the map loses half of the offset."""
    from qgis.core import QgsProject

    from microflow_qgis.gui.dock.project_state import save_raw

    shown = add(smoothed("shown", 3.0))
    save_raw(QgsProject.instance(), smoothed("raw", 6.0), 0.2)
    curve.controls.displacement.setLayer(shown)
    spin(lambda: curve.on_raw and curve.points)
    assert np.mean([point.offset[0] for point in curve.points]) == pytest.approx(6.0, abs=0.2)
    assert "Measured on the raw displacement." in curve.message.text()
    curve.controls.raw.setChecked(False)
    spin(lambda: not curve.on_raw and curve.points)
    assert np.mean([point.offset[0] for point in curve.points]) == pytest.approx(3.0, abs=0.2)


def test_a_click_on_a_point_opens_its_profile(curve):
    curve.choose(3)
    assert "Box 4: " in curve.message.text()
    assert len(curve.profile_plot.figure.axes) == 2
    assert curve.profile_plot.rulers == curve.rulers_of(curve.points[3])


def test_moved_rulers_are_kept_with_the_project(curve, project_again):
    from microflow_qgis.analysis.profiles import Rulers
    from microflow_qgis.gui.slip.corrections import Corrections

    curve.choose(2)
    before = curve.points[2]
    places = Rulers(-300.0, -50.0, 0.0, 50.0, 250.0)
    curve.move(places)
    assert "measured by hand" in curve.message.text()
    assert not np.array_equal(curve.points[2].offset, before.offset)
    again = Corrections()
    again.open(curve._curve_name(curve.measurement))
    assert again.applied(curve.measured, curve.measurement.layout.gap)[2].offset == pytest.approx(
        curve.points[2].offset
    )
    curve._forget()
    np.testing.assert_array_equal(curve.points[2].offset, before.offset)


@pytest.fixture
def project_again(qgis_app):
    from qgis.core import QgsProject

    yield
    QgsProject.instance().removeEntry("microflow", "/slip_by_hand")


def test_points_are_left_out(curve, project_again):
    curve.choose(0)
    curve._leave_out()
    assert len(curve.used_points) == len(curve.points) - 1
    slip, boxes = curve.layers()
    assert slip.featureCount() == boxes.featureCount() == len(curve.used_points)
    curve._leave_out()
    assert len(curve.used_points) == len(curve.points)


def test_points_and_boxes_become_layers(curve):
    from qgis.core import QgsProject

    before = len(QgsProject.instance().mapLayers())
    curve.add_layers()
    assert len(QgsProject.instance().mapLayers()) == before + 2


def test_lines_are_proposed(panel, spin):
    panel.propose_lines()
    spin(lambda: panel.points)
    assert panel.controls.trace.currentLayer().name() == "Fault trace"
    assert np.mean([point.offset[0] for point in panel.points]) == pytest.approx(6.0, abs=0.3)


def test_a_line_between_two_clicks(panel, spin):
    from qgis.core import QgsPointXY

    box, step = (
        panel.controls.displacement.currentLayer().extent(),
        panel.controls.displacement.currentLayer().rasterUnitsPerPixelX(),
    )
    panel.trace_between(
        [QgsPointXY(box.xMinimum() + col * step, box.yMaximum() - (ROW - 2) * step) for col in (10, 200)]
    )
    spin(lambda: panel.points)
    assert np.mean([point.offset[0] for point in panel.points]) == pytest.approx(6.0, abs=0.3)


@pytest.fixture
def hand(curve):
    """Return a function that presses at a place of box 5, in metres along and right of it, and drags."""
    from qgis.core import QgsPointXY

    box, layer = curve.points[4].section.box, curve.controls.displacement.currentLayer()
    extent, step = layer.extent(), layer.rasterUnitsPerPixelX()
    x, y = extent.xMinimum() + box.centre[0] * step, extent.yMaximum() - box.centre[1] * step

    def drag(along, right, to_along=0, to_right=0):
        tool = curve.box_tool
        tool._take(QgsPointXY(x + along, y - right))
        if tool._part:
            tool._drag(QgsPointXY(x + to_along, y - to_right))
        return tool._part

    return drag


def test_edges_of_a_box_are_dragged(curve, hand):
    layout, sizes = curve.measurement.layout, curve.controls.sizes
    assert hand(0, layout.length / 2, 0, 300) == "LENGTH"
    assert sizes["LENGTH"].value() == pytest.approx(600, abs=1)
    assert hand(layout.width / 2 - 1, 200, layout.width / 2 + 40, 200) == "WIDTH"
    assert sizes["WIDTH"].value() == pytest.approx(layout.width + 80, abs=1)
    assert hand(0, layout.length / 4) == "", "inside, there is nothing to drag"


def test_the_middle_of_a_box_is_dragged_away_from_its_neighbour(curve, hand, spin):
    spacing, count = curve.measurement.layout.spacing, len(curve.points)
    assert hand(0, 0, 100, 0) == "SPACING"
    assert curve.controls.sizes["SPACING"].value() == pytest.approx(spacing + 100, abs=1)
    spin(lambda: curve.points and len(curve.points) < count)
    first, second = curve.boxes.boxes[:2]
    assert second.distance - first.distance == pytest.approx(spacing + 100, abs=1)


def test_the_report_and_the_files_are_saved(curve, monkeypatch, tmp_path):
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "slip.html"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    curve._save_report()
    curve._save_files()
    assert "<svg" in (tmp_path / "slip.html").read_text(encoding="utf-8")
    assert (tmp_path / "slip.csv").is_file() and (tmp_path / "stackprof.txt").is_file()
