"""Test the plot of positions under the cursor, its CSV, and what the other windows make of such a layer."""

import csv
import io
import sys

import numpy as np
import pytest

SHAPE = (96, 128)
DAYS = ("2016-01-01", "2016-07-01", "2018-01-01")


@pytest.fixture(scope="session")
def positions(written):
    """Return a raster of positions at three dates: 0, 1 and 4 m east, 0, −2 and −3 m north; with gaps."""
    bands = {}
    for day, east, north in zip(DAYS, (0.0, 1.0, 4.0), (0.0, -2.0, -3.0)):
        for side, value in (("east", east), ("north", north)):
            plane = np.full(SHAPE, value, np.float32)
            plane[:, : 20 if side == "east" else 10] = np.nan
            if day == DAYS[1]:
                plane[:, 20:40] = np.nan
            bands[f"{side} {day} (m, + = {side})"] = plane
    return written("series", bands)


@pytest.fixture
def panel(plugin, add, positions, show_all_of, rest):
    show_all_of(add(positions))
    plugin.desktop.show_series()
    rest()
    return plugin.desktop.series


def test_the_plot_follows_the_cursor(panel, iface, spin):
    from qgis.core import QgsPointXY

    iface.canvas.xyCoordinates.emit(QgsPointXY(500_805, 5_199_505))
    spin(lambda: panel.here is not None)
    np.testing.assert_array_equal(panel.here.positions, [[0, 0], [1, -2], [4, -3]])
    assert [str(day) for day in panel.here.days] == list(DAYS)
    assert panel.message.text() == "From 2016-01-01 to 2018-01-01: east +4.00 m, north -3.00 m."
    upper, lower = panel.plot.figure.axes
    np.testing.assert_array_equal(upper.lines[0].get_ydata(), [0, 1, 4])
    np.testing.assert_array_equal(lower.lines[0].get_ydata(), [0, -2, -3])


def test_a_click_keeps_the_point(panel, iface, rest, spin):
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import Qt

    panel.tool.canvasClicked.emit(QgsPointXY(500_805, 5_199_505), Qt.MouseButton.LeftButton)
    point = panel.here
    iface.canvas.xyCoordinates.emit(QgsPointXY(500_305, 5_199_505))
    rest(0.2)
    assert panel.here is point and panel._marker is not None
    panel.tool.canvasClicked.emit(QgsPointXY(500_805, 5_199_505), Qt.MouseButton.RightButton)
    assert panel._marker is None
    iface.canvas.xyCoordinates.emit(QgsPointXY(500_305, 5_199_505))
    spin(lambda: np.isnan(panel.here.positions[1]).all())


@pytest.mark.parametrize("gone", ["window", "project"])
def test_nothing_stays_on_the_map(panel, iface, project, rest, gone):
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import Qt

    panel.tool.canvasClicked.emit(QgsPointXY(500_805, 5_199_505), Qt.MouseButton.LeftButton)
    if gone == "window":
        panel.close()
        assert iface.canvas.mapTool() is not panel.tool
    else:
        project.clear()
        assert panel.here is None and not panel.plot.figure.axes
    assert panel._marker is None and not panel.pinned


def test_the_positions_are_copied_as_csv(panel, qgis_app):
    from qgis.core import QgsPointXY

    panel.show_at(QgsPointXY(500_305, 5_199_505))
    panel.copy()
    head, *rows = csv.reader(io.StringIO(qgis_app.clipboard().text()))
    assert head == ["date", "east (m, + = east)", "north (m, + = north)"]
    assert rows == [["2016-01-01", "0", "0"], ["2016-07-01", "", ""], ["2018-01-01", "4", "-3"]]


def test_sigma_is_shown_and_copied(plugin, add, written, show_all_of, rest, qgis_app):
    from qgis.core import QgsPointXY

    bands = {
        f"{name}{side} {day} (m)": np.full(SHAPE, value, np.float32)
        for name, values in (("", (0, 3, 4)), ("sigma ", (0, 0.5, 0.25)))
        for day, value in zip(DAYS, values)
        for side in ("east", "north")
    }
    show_all_of(add(written("with_sigma", bands)))
    plugin.desktop.show_series()
    rest()
    panel = plugin.desktop.series
    panel.show_at(QgsPointXY(500_305, 5_199_505))
    panel.copy()
    head, *rows = csv.reader(io.StringIO(qgis_app.clipboard().text()))
    assert head[3:] == ["sigma east (m)", "sigma north (m)"]
    assert rows[1] == ["2016-07-01", "3", "3", "0.5", "0.5"]
    (bars,) = panel.plot.figure.axes[0].collections
    assert [segment[:, 1].tolist() for segment in bars.get_segments()] == [[0, 0], [2.5, 3.5], [3.75, 4.25]]


def test_sentences_instead_of_values(panel, project):
    from qgis.core import QgsPointXY

    for x in (500_055, 500_155):  # without any value, and with the north alone
        panel.show_at(QgsPointXY(x, 5_199_505))
        assert panel.message.text() == "There is no value here."
    project.clear()
    panel.show_at(QgsPointXY(500_105, 5_199_505))
    assert "run Displacement through time first" in panel.message.text()


def test_without_matplotlib_the_csv_remains(plugin, add, positions, rest, monkeypatch, qgis_app):
    from qgis.core import QgsPointXY

    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_qtagg", None)
    layer = add(positions)
    plugin.iface.canvas.setDestinationCrs(layer.crs())
    plugin.desktop.show_series()
    panel = plugin.desktop.series
    panel.show_at(QgsPointXY(500_805, 5_199_505))
    panel.copy()
    assert panel.plot is None and "2018-01-01,4,-3" in qgis_app.clipboard().text()


def test_japanese_titles_are_drawn_in_a_font_that_has_them(panel, monkeypatch, recwarn):
    """They were boxes: the font of matplotlib has no Chinese, Japanese or Korean letters."""
    from matplotlib.font_manager import fontManager
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtGui import QFontDatabase

    japanese = QFontDatabase().families(QFontDatabase.WritingSystem.Japanese)
    if not {font.name for font in fontManager.ttflist} & set(japanese):
        pytest.skip("matplotlib has not found a Japanese font: make test installs one")
    monkeypatch.setattr("microflow_qgis.gui.series.plot.titles", lambda unit: ("東（m、+ = 東）", "北"))
    panel.show_at(QgsPointXY(500_805, 5_199_505))
    panel.plot.draw()
    assert [str(warning.message) for warning in recwarn if "missing from" in str(warning.message)] == []


def test_positions_are_no_displacement(contents, add, positions, iface):
    """The bands of the second date were read as the confidence of the first."""
    from qgis.core import QgsPointXY

    layer = add(positions)
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.xyCoordinates.emit(QgsPointXY(500_805, 5_199_505))
    assert contents.here.text() == ""
