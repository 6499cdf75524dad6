"""Test displacement as arrows: means over cells, to scale, with a key and a style that is stored."""

import os

import numpy as np
import pytest

SHAPE = (96, 128)


@pytest.fixture
def field(written):
    """Return 3 m east everywhere; in the west a quarter of the pixels has 9 m and is not trusted; a gap."""
    east, north = np.full(SHAPE, 3.0), np.full(SHAPE, -1.0)
    confidence = np.ones(SHAPE)
    east[::2, :64:2], confidence[::2, :64:2] = 9, 0
    east[:30, 90:] = np.nan
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    return written("field", dict(zip(names, (p.astype(np.float32) for p in (east, north, confidence)))))


@pytest.fixture
def arrows(contents, add, field, project, spin):
    from qgis.core import QgsVectorLayer

    add(field)
    contents.result_tools.arrows.make()
    spin(lambda: len(project.mapLayers()) == 2)
    return next(layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))


def test_arrows_are_means_of_cells(arrows, field):
    features = list(arrows.getFeatures())
    cells = [f for f in features if f["key"] is None or not f["key"]]
    assert 500 < len(cells) < 48 * 48
    np.testing.assert_allclose([f["east"] for f in cells], 3, atol=1e-5)
    np.testing.assert_allclose([f["magnitude"] for f in cells], np.sqrt(10), atol=1e-5)
    np.testing.assert_allclose([f["azimuth"] for f in cells], 90 + np.degrees(np.arctan(1 / 3)), atol=1e-3)
    places = np.array([f.geometry().asPoint() for f in cells])
    assert not ((places[:, 0] > 500_930) & (places[:, 1] > 5_199_730)).any(), "none where nothing is known"
    (key,) = [f for f in features if f["key"]]
    assert key["key"] == "2 m" and key["east"] == 2 and key["north"] == 0
    place = key.geometry().asPoint()
    assert 500_000 < place.x() < 500_100 and 5_199_040 < place.y() < 5_199_140, "inside the lower left corner"


def test_arrows_of_what_was_removed(written, qgis_app):
    """It has two bands, without a confidence."""
    from microflow_qgis.core.cancel import NEVER
    from microflow_qgis.processing.arrows import arrows_of

    names = "removed east (m, + = east)", "removed north (m, + = north)"
    made = arrows_of(written("removed", {name: np.full(SHAPE, 2.0, np.float32) for name in names}), NEVER)
    np.testing.assert_array_equal(
        [made.east, made.confidence], [np.full(len(made.x), 2), np.ones(len(made.x))]
    )


def test_they_are_drawn_to_scale_and_the_file_keeps_the_style(arrows):
    from qgis.core import QgsVectorLayer

    again = QgsVectorLayer(arrows.source().split("|")[0], "again", "ogr")
    symbol = again.renderer().symbol().symbolLayer(0)
    assert symbol.layerType() == "VectorField"
    cell = 3 * 10
    assert symbol.scale() == pytest.approx(2.5 * cell / np.sqrt(10), rel=1e-3)
    assert again.labelsEnabled()


def test_a_second_layer_does_not_overwrite_the_first(arrows, contents, project, spin):
    contents.result_tools.arrows.make()
    spin(lambda: len(project.mapLayers()) == 3)
    assert len({layer.source() for layer in project.mapLayers().values()}) == 3
    assert os.path.basename(arrows.source().split("|")[0]) == "field_arrows.gpkg"


def test_without_a_result_it_is_a_sentence(contents, iface):
    contents.result_tools.arrows.make()
    assert "no displacement layer" in iface.last_message()


def test_an_empty_result_is_a_sentence(contents, add, written, iface, spin):
    nothing = np.full(SHAPE, np.nan, np.float32)
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    add(written("empty", dict.fromkeys(names, nothing)))
    contents.result_tools.arrows.make()
    spin(lambda: iface.bar.currentItem() is not None)
    assert "no usable pixel" in iface.last_message()


def test_cells_that_are_not_trusted_have_no_arrow(contents, add, written, project, spin):
    from qgis.core import QgsVectorLayer

    confidence = np.where(np.mgrid[: SHAPE[0], : SHAPE[1]][1] < 64, 0.2, 0.9)
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    planes = np.full(SHAPE, 3.0), np.full(SHAPE, -1.0), confidence
    add(written("half", dict(zip(names, (plane.astype(np.float32) for plane in planes)))))
    contents.result_tools.arrows.make()
    spin(lambda: len(project.mapLayers()) == 2)
    made = next(layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
    places = [f.geometry().asPoint().x() for f in made.getFeatures() if not f["key"]]
    assert len(places) > 100 and min(places) > 500_640


def test_where_nothing_is_trusted_it_is_a_sentence(contents, add, written, iface, spin):
    names = "east (m, + = east)", "north (m, + = north)", "confidence (0-1)"
    values = np.random.default_rng(1).uniform(0, 0.2, SHAPE).astype(np.float32)
    add(written("noise", dict.fromkeys(names, values)))
    contents.result_tools.arrows.make()
    spin(lambda: iface.bar.currentItem() is not None)
    assert "no motion to draw" in iface.last_message()
