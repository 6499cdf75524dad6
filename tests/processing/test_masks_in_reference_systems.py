"""Test masks in reference systems of all kinds: around the world, across 180°, elsewhere, without one."""

# ruff: noqa: F811 (fixtures of the other file are arguments here)

import numpy as np
import pytest

from .test_kinds_of_images import run  # noqa: F401
from .test_reference_systems import EAST, NORTH, SHAPE, box, image, measured, polygons, save  # noqa: F401

WORLDS = [
    box(-180, -90, 15, 90),
    box(-180, -60, 15, 84),
    box(-344, -85, 15, 85),
    box(14.9, 40, 15, 50),
    box(20 - 360, -80, 15, 80),
]


CODES = ["EPSG:32633", "EPSG:3857", "EPSG:3035", "EPSG:31287"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("world", WORLDS)
def test_a_polygon_around_the_world_leaves_out_what_it_covers(measured, image, polygons, code, world):
    at = (15.0, 46.0)
    pair = [image(code, at, motion) for motion in ((0, 0), (EAST, NORTH))]
    mask, resumed = polygons("EPSG:4326", world), (code, world) in zip(CODES, WORLDS)
    (east, _, _), feedback = measured(*pair, resumed=resumed, MASK=mask)
    middle = SHAPE[1] // 2
    finite = np.isfinite(east)
    assert not finite[:, : middle - 12].any()
    assert finite[:, middle + 12 :].all()
    assert not any("nothing is left out" in text for text in feedback.texts)


DEGREE = 40075016.68557849 / 360  # metres in Web Mercator
PAIRS = {  # with the middle at 180°
    "degrees": {"code": "EPSG:4326", "pixel": 1e-4},
    "Web Mercator": {"code": "EPSG:3857"},
    "Web Mercator, west": {"code": "EPSG:3857", "turn": -360 * DEGREE},
    "Mercator": {"code": "EPSG:3395"},
    "UTM 60": {"code": "EPSG:32660"},
}
BEYOND = [  # the images, and a polygon from 180° eastwards
    ("degrees", "EPSG:4326", box(-180, 40, -170, 60), True),
    ("degrees", "EPSG:4326", box(180, -80, 190, 80), True),
    ("degrees", "EPSG:3832", box(30 * DEGREE, 4e6, 60 * DEGREE, 8e6), True),
    ("degrees", "EPSG:3857", box(-180 * DEGREE, 4e6, -170 * DEGREE, 8e6), False),
    ("Web Mercator", "EPSG:3857", box(-180 * DEGREE, 4e6, -170 * DEGREE, 8e6), True),
    ("Web Mercator", "EPSG:4326", box(-180, 40, -170, 60), False),
    ("Web Mercator, west", "EPSG:3857", box(180 * DEGREE, 4e6, 190 * DEGREE, 8e6), True),
    ("Mercator", "EPSG:3857", box(180 * DEGREE, 4e6, 190 * DEGREE, 8e6), True),
    ("UTM 60", "EPSG:3857", box(-180 * DEGREE, 4e6, -170 * DEGREE, 8e6), False),
]


@pytest.mark.parametrize(("place", "code", "east_of_it", "resumed"), BEYOND)
def test_a_mask_across_the_antimeridian(measured, image, polygons, place, code, east_of_it, resumed):
    motions = (0, 0), (EAST, NORTH)
    pair = [image(at=(180.0, 51.9), motion=motion, shape=(72, 90), **PAIRS[place]) for motion in motions]
    mask, quick = polygons(code, east_of_it), {"TV_STRENGTH": 0, "MAX_DISPLACEMENT": 2}
    (east, north, _), feedback = measured(*pair, resumed=resumed, MASK=mask, **quick)
    middle = east.shape[1] // 2
    assert not np.isfinite(east[:, middle + 2 :]).any()
    assert np.isfinite(east[:, : middle - 2]).all()
    assert np.nanmedian(east) == pytest.approx(EAST, abs=0.3)
    assert np.nanmedian(north) == pytest.approx(NORTH, abs=0.3)
    assert not any("nothing is left out" in text for text in feedback.texts)


EXTENTS = [  # the images, an extent in degrees, and the columns of 150 that it covers
    ("degrees", "-180.003,-179.99,51,52", 105),
    ("degrees", "-180,180,-80,80", 150),
    ("Web Mercator", "179.99,180.001,51,52", 87),
    ("Web Mercator, west", "179.997,180.3,51,52", 109),
]


@pytest.mark.parametrize(("place", "extent", "cols"), EXTENTS)
def test_an_extent_across_the_antimeridian(measured, image, place, extent, cols):
    motions = (0, 0), (EAST, NORTH)
    pair = [image(at=(180.0, 51.9), motion=motion, shape=(72, 150), **PAIRS[place]) for motion in motions]
    quick = {"TV_STRENGTH": 0, "MAX_DISPLACEMENT": 2}
    (east, *_), _ = measured(*pair, resumed=cols == 87, EXTENT=f"{extent} [EPSG:4326]", **quick)
    assert east.shape == (72, cols)
    assert np.nanmedian(east) == pytest.approx(EAST, abs=0.3)


GLOBES = {
    code: (-180 * size, size, 0.0, 60 * size, 0.0, -size)
    for code, size in {"EPSG:4326": 1.0, "EPSG:3857": DEGREE, "EPSG:3395": DEGREE}.items()
}  # (120, 360) pixels


def globe(code, by=0.0):
    from qgis.core import QgsCoordinateReferenceSystem

    from microflow_qgis.core.grid import Grid

    crs = QgsCoordinateReferenceSystem(code)
    x, *others = GLOBES[code]
    return Grid((120, 360), (x + by * others[0], *others), crs.toWkt()), crs


@pytest.mark.parametrize("plain", ["text", "rectangle"])
@pytest.mark.parametrize("project_code", [None, "EPSG:4326", "EPSG:32633"])
@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:3857"])
def test_an_extent_without_crs_stays_as_it_is(provider, project, code, project_code, plain):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsRectangle

    from microflow_qgis.processing.globe import extent_of

    grid, crs = globe(code)
    context = QgsProcessingContext()
    project.setCrs(
        QgsCoordinateReferenceSystem(project_code) if project_code else QgsCoordinateReferenceSystem()
    )
    context.setProject(project)
    west, east, south, north = (v * grid.geotransform[1] for v in (-100.0, 100.0, -50.0, 50.0))
    extent = (
        f"{west!r},{east!r},{south!r},{north!r}"
        if plain == "text"
        else QgsRectangle(west, south, east, north)
    )
    algorithm = provider.algorithm("estimatedisplacement")
    found = extent_of(algorithm, {"EXTENT": extent}, crs, context, grid)
    assert found == pytest.approx((west, south, east, north))


AROUND = [  # the mask, its polygon from west to east, and the columns that it covers on a globe from -180°
    ("EPSG:3857", -180 * DEGREE, -170 * DEGREE, 0.0, [(0, 10)]),
    ("EPSG:3857", 170 * DEGREE, 180 * DEGREE, 0.0, [(350, 360)]),
    ("EPSG:4326", -180, -170, 0.0, [(0, 10)]),
    ("EPSG:4258", -180, -170, 0.0, [(0, 10)]),
    ("EPSG:4258", 170, 185, 0.0, [(0, 5), (350, 360)]),
    ("EPSG:4258", -180, 180, 0.0, [(0, 360)]),
    ("EPSG:4258", -20, 20, 0.0, [(160, 200)]),
    ("EPSG:4258", -20, 20, 180.0, [(0, 20), (340, 360)]),
    ("EPSG:3832", 20 * DEGREE, 40 * DEGREE, 0.0, [(0, 10), (350, 360)]),
]


@pytest.mark.parametrize(("mask_code", "west", "east", "by", "spans"), AROUND)
@pytest.mark.parametrize("code", GLOBES)
def test_a_mask_on_a_global_grid(qgis_app, code, mask_code, west, east, by, spans):
    """The columns at the polygon's edges may be touched."""
    from microflow_qgis.io.mask import covered, polygon_layer

    size = DEGREE if abs(west) > 360 else 1
    grid, crs = globe(code, by)
    low, high = (-40 * size, 40 * size)
    mask = masked(box(west, low, east, high), mask_code, grid, crs)
    expected = np.zeros(360, bool)
    for first, last in spans:
        expected[first:last] = True
    found = covered(polygon_layer(mask.polygons), grid)[50]
    edges = expected ^ np.roll(expected, 1) | expected ^ np.roll(expected, -1)
    np.testing.assert_array_equal(found[~edges], expected[~edges])


def masked(wkt, mask_code, grid, crs):
    """Return mask_of a layer with one polygon."""
    from qgis.core import (
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeatureSource,
        QgsVectorLayer,
    )

    from microflow_qgis.processing.mask import mask_of

    layer, feature, context = (
        QgsVectorLayer(f"Polygon?crs={mask_code}", "mask", "memory"),
        QgsFeature(),
        QgsProcessingContext(),
    )
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return mask_of(QgsProcessingFeatureSource(layer, context), grid, crs, context)


def test_a_hole_of_a_mask_around_the_globe_is_measured(qgis_app):
    from microflow_qgis.io.mask import covered, polygon_layer

    hole = "(160 -20, 178 -20, 178 20, 160 20, 160 -20)"
    around = f"POLYGON((-180 -50, 180 -50, 180 50, -180 50, -180 -50), {hole})"
    grid, crs = globe("EPSG:3857")
    row = covered(polygon_layer(masked(around, "EPSG:4326", grid, crs).polygons), grid)[60]
    assert row[:339].all()
    assert not row[341:357].any()


LINES = ["180 51.85, 180 51.95", "-180 51.85, -180 51.95", "179.999 51.85, 180.001 51.95"]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", PAIRS)
def test_a_trace_across_the_antimeridian(qgis_app, image, place, line):
    """It runs from north to south through the middle of the raster, whole."""
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsGeometry,
        QgsRasterLayer,
        QgsVectorLayer,
    )

    from microflow_qgis.io.read import describe
    from microflow_qgis.processing.layers import source_of
    from microflow_qgis.processing.trace_lines import read_trace

    raster = QgsRasterLayer(image(at=(180.0, 51.9), shape=(72, 90), **PAIRS[place]), "image")
    layer, feature = QgsVectorLayer("LineString?crs=EPSG:4326", "trace", "memory"), QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({line})"))
    layer.dataProvider().addFeatures([feature])
    grid = describe(source_of(raster, 1)).grid
    for margin in (64.0, np.inf):
        (polyline,) = read_trace(layer, grid, raster.crs(), QgsCoordinateTransformContext(), margin=margin)
        assert polyline[:, 1].min() < -60
        assert polyline[:, 1].max() > 130
        inside = polyline[(polyline[:, 1] > 0) & (polyline[:, 1] < 72)]
        assert np.abs(inside[:, 0] - 45).max(initial=0) < 4


@pytest.mark.parametrize(
    ("code", "elsewhere"),
    [
        ("EPSG:4326", box(100, 0, 120, 10)),
        ("EPSG:32733", box(1e5, 1e6, 2e5, 2e6)),
        ("EPSG:3857", box(0, 0, 9, 9)),
    ],
)
def test_a_mask_elsewhere_is_said(measured, image, polygons, code, elsewhere):
    pair = [image("EPSG:32633", (15.0, 46.0), motion) for motion in ((0, 0), (EAST, NORTH))]
    (east, _, _), feedback = measured(*pair, resumed=True, MASK=polygons(code, elsewhere))
    assert np.isfinite(east).all()
    assert any("nothing is left out" in text for text in feedback.warned)


def unplaced(kind, polygons, folder):
    """Return a mask whose reference system is not known: a path, or a layer."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

    wkt = box(499000, 5e6, 5e5, 6e6)
    if kind in ("GPKG", "ESRI Shapefile"):
        return polygons(None, wkt, kind=kind)
    if kind == "text":
        (folder / "mask.csv").write_text(f"wkt\n{wkt}\n".replace("POLYGON", '"POLYGON').replace("))", '))"'))
        return QgsVectorLayer(f"file://{folder}/mask.csv?wktField=wkt", "mask", "delimitedtext")
    if kind == "set to none":
        layer = QgsVectorLayer(polygons("EPSG:32633", wkt), "mask")
    else:
        layer = QgsVectorLayer("Polygon", "mask", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize("kind", ["GPKG", "ESRI Shapefile", "text", "memory", "set to none"])
def test_a_mask_without_crs_is_refused(measured, image, polygons, project, tmp_path, kind):
    from qgis.core import QgsProcessingException

    pair = [image("EPSG:32633", (15.0, 46.0), motion) for motion in ((0, 0), (EAST, NORTH))]
    mask = unplaced(kind, polygons, tmp_path)
    if not isinstance(mask, str):
        assert mask.featureCount() == 1
        project.addMapLayer(mask)
        mask = mask.id()
    with pytest.raises(QgsProcessingException, match="has no coordinate reference system"):
        measured(*pair, MASK=mask)


# the earth from afar, with its edge through the images, and from its other side
FROM_SPACE = {
    "+proj=ortho": (-75.0, -165.0),
    "+proj=geos +h=35785831": (-62.4, -165.0),
    "+proj=geos +h=35785831 +sweep=x": (-62.4, -165.0),
}


@pytest.mark.parametrize("view", FROM_SPACE)
def test_a_polygon_that_cannot_be_transformed_is_counted(measured, image, polygons, view):
    """It reaches beyond the edge of the globe as seen from space, which runs through the images."""
    pair = [image("EPSG:32633", (15.0, 46.0), motion, shape=(72, 90)) for motion in ((0, 0), (EAST, NORTH))]
    mask = polygons(f"{view} +lon_0={FROM_SPACE[view][0]}", box(-9e6, -9e6, 9e6, 9e6))
    _, feedback = measured(*pair, resumed=True, MASK=mask, TV_STRENGTH=0, MAX_DISPLACEMENT=2)
    assert any("1 polygons of the areas to leave out cannot be" in text for text in feedback.warned)


@pytest.mark.parametrize("view", FROM_SPACE)
def test_a_mask_that_is_not_valid_at_the_images_is_refused(run, image, polygons, view):
    pair = [image("EPSG:32633", (15.0, 46.0), motion, shape=(72, 90)) for motion in ((0, 0), (EAST, NORTH))]
    mask = polygons(f"{view} +lon_0={FROM_SPACE[view][1]}", box(-9e5, -9e5, 9e5, 9e5))
    bands, _, log = run(*pair, MASK=mask)
    assert bands is None
    assert "which is not valid in the area of the images" in log
