"""Layers become plain values: files, ground metres, polygons."""

import numpy as np
import pytest

from microflow_qgis.core.grid import Grid


def ground(grid, code):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from microflow_qgis.processing.layers import ground_of

    crs = QgsCoordinateReferenceSystem(code)
    grid = Grid(grid.shape, grid.geotransform, crs.toWkt())
    return ground_of(grid, crs, QgsProject.instance().transformContext())


# metres of one unit east and one unit north at latitude φ on WGS 84, from its radii of curvature
A, E2 = 6378137.0, 0.00669437999014


def radii(latitude):
    sine = np.sin(np.radians(latitude))
    return A / np.sqrt(1 - E2 * sine**2), A * (1 - E2) / (1 - E2 * sine**2) ** 1.5


def test_degrees_are_ellipsoidal_metres_by_latitude(qgis_app):
    grid = Grid((4000, 3000), (20.0, 0.001, 0.0, 62.0, 0.0, -0.001))
    found = ground(grid, "EPSG:4326")
    latitude = np.linspace(62, 58, 17)
    across, along = radii(latitude)
    np.testing.assert_allclose(
        found.x, np.radians(across * np.cos(np.radians(latitude)))[:, None].repeat(17, 1), 1e-6
    )
    np.testing.assert_allclose(found.y, np.radians(along)[:, None].repeat(17, 1), 1e-6)


def test_web_mercator_is_stretched(qgis_app):
    north = A * np.log(np.tan(np.radians(45 + 58.0 / 2)))  # of latitude 58°
    found = ground(Grid((100, 100), (2e6, 10.0, 0.0, north + 500, 0.0, -10.0)), "EPSG:3857")
    across, along = radii(58.0)
    scale = np.cos(np.radians(58.0)) / A
    assert found.x[8, 8] == pytest.approx(across * scale, rel=1e-5)
    assert found.y[8, 8] == pytest.approx(along * scale, rel=1e-5)


def test_utm_is_metres_but_for_its_scale(qgis_app):
    found = ground(Grid((100, 100), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)), "EPSG:32633")
    np.testing.assert_allclose([found.x, found.y], 1 / 0.9996, rtol=1e-6)


def test_feet_become_metres(qgis_app):
    found = ground(Grid((100, 100), (2_000_000.0, 30.0, 0.0, 700_000.0, 0.0, -30.0)), "EPSG:2264")
    np.testing.assert_allclose([found.x, found.y], 0.3048006, rtol=3e-4)


def test_another_planet_has_its_own_size(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from microflow_qgis.processing.layers import ground_of

    mars = QgsCoordinateReferenceSystem.fromProj("+proj=longlat +R=3396190 +no_defs")
    grid = Grid((100, 100), (20.0, 0.001, 0.0, 0.05, 0.0, -0.001), mars.toWkt())
    found = ground_of(grid, mars, QgsProject.instance().transformContext())
    np.testing.assert_allclose(found.y, np.radians(3396190), rtol=1e-5)


def test_without_crs_there_is_no_ground(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from microflow_qgis.processing.layers import ground_of

    nothing = QgsCoordinateReferenceSystem()
    assert ground_of(Grid((100, 100)), nothing, QgsProject.instance().transformContext()) is None


def test_a_grid_that_leaves_its_crs_is_refused(qgis_app):
    from microflow_qgis.core.errors import GroundUnknown

    with pytest.raises(GroundUnknown, match="EPSG:4326"):
        ground(Grid((100, 100), (20.0, 0.1, 0.0, 90.0, 0.0, -0.1)), "EPSG:4326")


def test_a_crs_given_in_qgis_counts(qgis_app, write):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    from microflow_qgis.io.read import describe
    from microflow_qgis.processing.layers import source_of

    values = np.arange(70 * 80.0).reshape(70, 80)
    layer = QgsRasterLayer(write(values, "bare.tif", crs=None, nodata=3), "bare")
    assert describe(source_of(layer, 1)).grid.crs == ""
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32711"))
    image = describe(source_of(layer, 1))
    assert "UTM zone 11S" in image.grid.crs
    assert image.grid.geotransform == describe(source_of(layer, 1)).grid.geotransform
    assert image.nodata == 3


def test_a_layer_as_its_file_is_the_file(qgis_app, write):
    from qgis.core import QgsRasterLayer

    from microflow_qgis.processing.layers import source_of

    path = write(np.zeros((70, 80)), "plain.tif")
    assert source_of(QgsRasterLayer(path, "plain"), 1) == (path, 1)


def test_polygons_come_in_the_grids_crs_and_only_near_it(qgis_app):
    from osgeo import ogr
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeatureSource,
        QgsRectangle,
        QgsVectorLayer,
    )

    from microflow_qgis.processing.layers import polygons_of

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "lakes", "memory")
    boxes = [(15.0, 46.95, 15.001, 46.951), (16.0, 46.0, 16.1, 46.1)]
    features = [QgsFeature() for _ in range(3)]
    for feature, box in zip(features, boxes):
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
    layer.dataProvider().addFeatures(features)
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    grid = Grid((100, 100), (499_500.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0), crs.toWkt())
    (found,) = polygons_of(source, grid, crs, context)
    xmin, xmax, _ymin, ymax = ogr.CreateGeometryFromWkb(found).GetEnvelope()
    assert xmin == pytest.approx(500_000, abs=0.01)
    assert xmax - xmin == pytest.approx(76.1, abs=0.5)
    assert ymax < 5_200_000
