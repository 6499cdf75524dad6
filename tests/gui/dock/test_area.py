"""Test the choice of the area to measure: all, what the map shows, a rectangle, a layer's extent."""

import pytest

ALBERS = "PROJ4:+proj=aea +lat_0=46 +lon_0=15 +lat_1=45 +lat_2=48 +datum=WGS84 +units=m"
IMAGES, PIXEL = "EPSG:32633", 10
CRS = pytest.mark.parametrize("crs", [IMAGES, "EPSG:4326", "EPSG:3857", ALBERS])
WHOLE = (500_000, 5_199_040, 501_280, 5_200_000)
PART = (500_200, 5_199_100, 501_000, 5_199_800)  # 80 × 70 px


def change(source, target):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    return QgsCoordinateTransform(*map(QgsCoordinateReferenceSystem, (source, target)), QgsProject.instance())


def box(bounds, crs):
    """Return bounds in the images' CRS as a rectangle in another."""
    from qgis.core import QgsRectangle

    return change(IMAGES, crs).transformBoundingBox(QgsRectangle(*bounds))


@pytest.fixture
def measured(chosen):
    """Return a function that returns the bounds of what a run would measure."""
    from microflow_qgis.gui.dock.parameter_form import new_context

    contents, _, _ = chosen
    return lambda: contents.algorithm.read(contents.parameters(), new_context()).grid.bounds


@pytest.fixture
def show(iface, rest):
    """Return a function that makes the map show these bounds, in a CRS."""
    from qgis.core import QgsCoordinateReferenceSystem

    def show(bounds, crs):
        iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        iface.canvas.setExtent(box(bounds, crs))
        rest()

    return show


@pytest.fixture
def choose(chosen, rest):
    """Return a function that picks an entry of the menu beside the area, through its submenus."""
    from qgis.PyQt.QtWidgets import QToolButton

    area = chosen[0].form.widgets["EXTENT"]
    chosen[0].area.setCollapsed(False)

    def choose(*path):
        menu = next(button.menu() for button in area.findChildren(QToolButton) if button.menu())
        for step in path:
            menu.aboutToShow.emit()
            entry = next(action for action in menu.actions() if step in action.text())
            menu = entry.menu()
        entry.trigger()
        rest()

    return choose


def test_at_first_it_is_all_that_both_cover(chosen, measured):
    assert chosen[0].form.value("EXTENT") is None
    assert measured() == pytest.approx(WHOLE)


def both_cover(rectangle):
    """Return the part of a rectangle in the images' CRS that they cover."""
    from qgis.core import QgsRectangle

    part = rectangle.intersect(QgsRectangle(*WHOLE))
    return part.xMinimum(), part.yMinimum(), part.xMaximum(), part.yMaximum()


@CRS
def test_what_the_map_shows_when_it_is_chosen(chosen, choose, show, measured, iface, rest, crs):
    show(PART, crs)
    seen = change(crs, IMAGES).transformBoundingBox(iface.canvas.extent())
    choose("Canvas Extent")
    assert measured() == pytest.approx(both_cover(seen), abs=PIXEL)
    iface.canvas.zoomByFactor(0.1)
    rest()
    assert measured() == pytest.approx(both_cover(seen), abs=PIXEL)


@CRS
def test_a_rectangle_is_drawn(chosen, choose, show, measured, iface, rest, crs):
    from qgis.core import QgsPointXY
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    contents, canvas = chosen[0], iface.canvas
    show(WHOLE, crs)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    choose("Draw on")
    corners = []
    for x, y in (PART[:2], PART[2:]):
        place = canvas.getCoordinateTransform().transform(change(IMAGES, crs).transform(QgsPointXY(x, y)))
        corners.append(QPoint(round(place.x()), round(place.y())))
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    QTest.mouseMove(canvas.viewport(), corners[1])
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corners[1])
    rest(0.5)
    assert measured() == pytest.approx(PART, abs=3 * PIXEL), "a pixel of the screen is one of the images'"
    assert contents.isVisible()
    assert canvas.mapTool() == pan


@CRS
def test_it_is_the_extent_of_a_layer(chosen, choose, show, measured, project, crs):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Polygon", "my outline", "memory")
    layer.setCrs(change(crs, IMAGES).sourceCrs())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box(PART, crs)))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    project.addMapLayer(layer)
    show(WHOLE, "EPSG:3857")
    choose("Layer", "my outline")
    assert measured() == pytest.approx(PART, abs=3 * PIXEL)


def test_cleared_it_is_all_again(chosen, choose, show, measured, rest):
    from qgis.gui import QgsFilterLineEdit

    contents, _, _ = chosen
    show(PART, IMAGES)
    choose("Canvas Extent")
    assert measured() != pytest.approx(WHOLE)
    contents.form.widgets["EXTENT"].findChild(QgsFilterLineEdit).clearValue()
    rest()
    assert contents.form.value("EXTENT") is None
    assert measured() == pytest.approx(WHOLE)


def test_it_comes_back_with_the_project_and_is_what_a_run_measures(
    chosen, choose, show, measured, iface, project, tmp_path, spin, rest
):
    """Use a project in a user-defined CRS, for which QGIS has no name."""
    contents, runs = chosen[0], []
    contents.run_queue.ended.connect(runs.append)
    show(PART, ALBERS)
    choose("Canvas Extent")
    expected = measured()
    rest(0.5)
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert contents.form.value("EXTENT") is None
    assert project.read(str(tmp_path / "project.qgz"))
    rest(0.5)
    assert measured() == pytest.approx(expected)
    contents.run.click()
    spin(lambda: runs)
    extent = runs[0].displacement.extent()
    corners = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    assert corners == pytest.approx(expected)


def test_the_help_says_what_a_layer_gives(contents):
    assert "the extent of a layer" in contents.form.widgets["EXTENT"].toolTip()
