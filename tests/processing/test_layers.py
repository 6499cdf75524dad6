"""Test that layers become plain values: files, ground metres, polygons."""

import numpy as np
import pytest

from microflow_qgis.core.grid import Grid


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

    from microflow_qgis.io.read import Source
    from microflow_qgis.processing.layers import source_of

    path = write(np.zeros((70, 80)), "plain.tif")
    assert source_of(QgsRasterLayer(path, "plain"), 1) == Source(path, 1)


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

    from microflow_qgis.processing.mask import mask_of

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
    ((polygon,), _) = mask_of(source, grid, crs, context)
    xmin, xmax, _ymin, ymax = ogr.CreateGeometryFromWkb(polygon).GetEnvelope()
    assert xmin == pytest.approx(500_000, abs=0.01)
    assert xmax - xmin == pytest.approx(76.1, abs=0.5)
    assert ymax < 5_200_000
