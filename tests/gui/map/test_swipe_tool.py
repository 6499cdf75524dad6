"""Test the comparison of the image before with the image after moved back: swiped, flipped, removed."""

import numpy as np
import pytest

from microflow_qgis.core.cancel import NEVER


def state_images(path, pair):
    """Write the names of the two images into a result's file, as a run does."""
    from osgeo import gdal

    from microflow_qgis.io.read import Source
    from microflow_qgis.processing.provenance import image_metadata

    dataset = gdal.Open(path, gdal.GA_Update)
    for name, value in image_metadata(*(Source(image) for image in pair), path).items():
        dataset.SetMetadataItem(name, value)
    dataset = None


@pytest.fixture
def moved(chosen, add, pair, written, iface, rest):
    """Return the dock with the pair, which has moved one pixel east, and its displacement."""
    contents, _, _ = chosen
    shape = (96, 128)
    planes = {
        "east (m, + = east)": np.full(shape, 10, np.float32),
        "north (m, + = north)": np.zeros(shape, np.float32),
        "confidence (0-1)": np.ones(shape, np.float32),
    }
    path = written("result", planes)
    state_images(path, pair)
    layer = add(path)
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    rest()
    return contents


def test_the_image_after_comes_back_onto_the_image_before(moved, pair, qgis_app):

    from microflow_qgis.gui.map.cursor_readout import displacement_layer
    from microflow_qgis.io.read import Source
    from microflow_qgis.processing.moved_back import aligned_pair, stretched
    from microflow_qgis.processing.preview import view_of

    path, bounds = displacement_layer(None).source(), (500_000, 5_199_040, 501_280, 5_200_000)
    view = view_of(path, bounds, 1e6)
    pre, post = aligned_pair(view, *(Source(image, 1) for image in pair), NEVER)
    from osgeo import gdal

    plain = stretched(gdal.Open(pair[1]).ReadAsArray())
    inside = (slice(2, -2), slice(2, -3))
    assert np.isnan(post[:, -1]).all(), "what has left the image is not made up"
    assert np.nanmedian(np.abs(pre - post)[inside]) < 0.02
    assert np.median(np.abs(pre - plain)[inside]) > 0.05


def test_swipe_flip_and_end(moved, iface, spin, rest):
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    tool, canvas = moved.result_tools.swipe, iface.canvas
    tool.begin()
    assert canvas.mapTool() is tool
    spin(lambda: len(tool._overlays) == 2 and all(o.isVisible() for o in tool._overlays))
    before, after = tool._overlays
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() // 4, 50))
    assert before.span == (0, pytest.approx(0.25, abs=0.01)) and after.span[0] == before.span[1]
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert before.span == (0, 1) and after.span == (1, 1)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert after.span == (0, 1)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    rest()
    assert not before.isVisible() and not after.isVisible()
    canvas.unsetMapTool(pan)


def test_an_overlay_lies_pixel_on_pixel(iface, written, spin, rest):
    import numpy as np
    from qgis.core import QgsRasterLayer, QgsRectangle
    from qgis.PyQt.QtCore import QPoint

    from microflow_qgis.gui.map.overlay import Overlay

    canvas, overlay = iface.canvas, Overlay(iface.canvas)
    layer = QgsRasterLayer(written("black", {"black": np.zeros((96, 128), np.float32)}), "black")
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(QgsRectangle(500_500, 5_199_400, 500_600, 5_199_500))
    rest()
    overlay.show_layers([layer])
    spin(lambda: not overlay.image.isNull())
    rest()
    seen = canvas.viewport().grab().toImage()
    corners = [QPoint(x, y) for x in (0, seen.width() - 1) for y in (0, seen.height() - 1)]
    assert {seen.pixelColor(corner).name() for corner in corners} == {"#000000"}
    overlay.remove()


def test_without_a_result_or_images_it_is_a_sentence(chosen, contents, iface, add, written):
    contents.result_tools.swipe.begin()
    assert "no displacement layer" in iface.last_message()
    assert iface.canvas.mapTool() is not contents.result_tools.swipe


def compared(tool, spin):
    """Return the sources of the images that the tool compares next."""
    from microflow_qgis.gui.map import swipe_tool

    calls, original = [], swipe_tool.aligned_pair

    def note(view, pre, post, cancel):
        calls.append((pre, post))
        return original(view, pre, post, cancel)

    swipe_tool.aligned_pair = note
    try:
        tool.begin()
        spin(lambda: len(calls) == 1)
    finally:
        swipe_tool.aligned_pair = original
    return calls[0]


def test_the_images_are_those_of_the_result_and_not_those_chosen_in_the_dock(
    moved, add, pair, written, spin, iface
):
    """Another pair in the form had given a plausible picture that was wrong."""
    other = add(written("other", {"pan": np.random.default_rng(0).random((96, 128)).astype(np.float32)}))
    moved.form.set_value("PRE", other.id())
    moved.form.set_value("POST", other.id())
    assert [source.path for source in compared(moved.result_tools.swipe, spin)] == list(pair)


def test_a_result_that_names_no_images_is_refused(chosen, add, written, iface, rest):
    shape = (96, 128)
    names = ("east (m, + = east)", "north (m, + = north)")
    layer = add(written("foreign", {name: np.zeros(shape, np.float32) for name in names}))
    iface.canvas.setDestinationCrs(layer.crs())
    iface.canvas.setExtent(layer.extent())
    rest()
    chosen[0].result_tools.swipe.begin()
    assert "does not name the two images" in iface.last_message()
    assert iface.canvas.mapTool() is not chosen[0].result_tools.swipe
