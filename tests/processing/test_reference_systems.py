"""Test pairs and masks in reference systems of all kinds: true metres east and north, or a sentence."""

import re

import numpy as np
import pytest

SHAPE = (160, 170)
EAST, NORTH = 7.0, -4.0  # metres


def reference(code):
    from osgeo import osr

    made = osr.SpatialReference()
    made.SetFromUserInput(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def change(start, end, proj=None):
    from osgeo import osr

    options = osr.CoordinateTransformationOptions()
    ends = reference(start), reference(end)
    if proj:  # as it stands, without a look at the order of axes
        options.SetOperation(proj)
        ends = [osr.SpatialReference() for _ in ends]
        for plain in ends:
            plain.SetLocalCS("plain")
    transformation = osr.CoordinateTransformation(*ends, options)

    def changed(x, y):
        points = np.column_stack([np.ravel(x), np.ravel(y)])
        there = np.array(transformation.TransformPoints(points.tolist()))
        return there[:, 0].reshape(np.shape(x)), there[:, 1].reshape(np.shape(x))

    return changed


def texture(x, y, seed=9):
    """Return a sum of waves of at least 45 m at places in metres."""
    rng = np.random.default_rng(seed)
    length = 45 / np.sqrt(rng.uniform(0.02, 1, 60))
    angle, phase = rng.uniform(0, 2 * np.pi, (2, 60))
    total = np.full(np.shape(x), 1000.0)
    for wave, way, start, size in zip(length, angle, phase, 300 * length / np.linalg.norm(length)):
        total += size * np.cos(2 * np.pi / wave * (np.cos(way) * x + np.sin(way) * y) + start)
    return total


def metres(longitude, latitude, at):
    """Return east and north of a place ``at``, on WGS 84."""
    sine = np.sin(np.radians(at[1]))
    curved = 1 - 0.00669437999014 * sine**2
    away = (longitude - at[0] + 540) % 360 - 180
    east = 6378137.0 / np.sqrt(curved) * np.cos(np.radians(at[1])) * np.radians(away)
    return east, 6378137.0 * (1 - 0.00669437999014) / curved**1.5 * np.radians(latitude - at[1])


@pytest.fixture(scope="session")
def save(tmp_path_factory):
    from osgeo import gdal

    def save(values, geotransform, code, name="image.tif"):
        path = str(tmp_path_factory.mktemp("crs") / name)
        made = gdal.GetDriverByName("GTiff").Create(path, *values.shape[::-1], 1, gdal.GDT_Float32)
        made.SetSpatialRef(reference(code))
        made.SetGeoTransform(geotransform)
        made.GetRasterBand(1).WriteArray(values)
        made.FlushCache()
        return path

    return save


@pytest.fixture(scope="session")
def image(save):
    """Return a function that images the ground around a place, moved by (east, north) m, in a CRS: the
    path."""

    def image(code, at, motion=(0.0, 0.0), pixel=10.0, shape=SHAPE, turn=0, flip=(1, 1)):
        x, y = (float(v) for v in change("EPSG:4326", code)(*at))
        x = x + turn
        step_x, step_y = pixel * flip[0], -pixel * flip[1]
        x0, y0 = x - step_x * shape[1] / 2, y - step_y * shape[0] / 2
        row, col = np.mgrid[: shape[0], : shape[1]] + 0.5
        places = change(code, "EPSG:4326")(x0 + step_x * col, y0 + step_y * row)
        east, north = metres(*places, at)
        return save(texture(east - motion[0], north - motion[1]), (x0, step_x, 0.0, y0, 0.0, step_y), code)

    return image


@pytest.fixture
def measured(provider, read, stopped_late):
    """Function of both files: the bands and the log; with ``resumed`` of a run that goes on from a first."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    class WarningsFeedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.texts, self.warned = [], []

        def pushWarning(self, text):
            self.texts.append(text)
            self.warned.append(text)

        def pushInfo(self, text):
            self.texts.append(text)

    def run(pre, post, **parameters):
        feedback, context = WarningsFeedback(), QgsProcessingContext()
        context.setProject(QgsProject.instance())
        values = {"PRE": pre, "POST": post, "WEIGHTS": "none", "DISPLACEMENT": "TEMPORARY_OUTPUT"}
        results = processing.run(
            "microflow:estimatedisplacement", {**values, **parameters}, feedback=feedback, context=context
        )
        feedback.path = results["DISPLACEMENT"]
        return read(feedback.path), feedback

    def measured(pre, post, resumed=False, **parameters):
        if not resumed:
            return run(pre, post, **parameters)
        first, _ = stopped_late(lambda: run(pre, post, **parameters))
        again, feedback = run(pre, post, **parameters)
        assert any("continuing from its tiles" in text for text in feedback.texts)
        np.testing.assert_array_equal(again, first)
        return again, feedback

    return measured


def inner(band, edge=12):
    return band[edge:-edge, edge:-edge]


PLACES = [
    ("EPSG:2053", (28.05, -26.2)),
    ("EPSG:2065", (33.0, 49.6)),  # from Ferro: 15.33° E
    ("EPSG:5514", (15.3, 49.6)),
    ("EPSG:3031", (64.0, -78.0)),
    ("EPSG:3413", (-40.0, 75.0)),
    ("EPSG:5070", (-118.0, 36.0)),
    ("EPSG:3035", (-6.0, 40.0)),
    ("EPSG:3857", (10.0, 47.0)),
]


@pytest.mark.parametrize(("code", "at"), PLACES)
def test_true_east_and_north_whatever_the_axes(measured, image, code, at):
    at = (at[0] - 17.6666667, at[1]) if code == "EPSG:2065" else at
    pair = [image(code, at, motion) for motion in ((0, 0), (EAST, NORTH))]
    (east, north, _), feedback = measured(*pair, resumed=(code, at) in PLACES[1::2])
    assert np.median(inner(east)) == pytest.approx(EAST, abs=0.1)
    assert np.median(inner(north)) == pytest.approx(NORTH, abs=0.1)
    assert np.percentile(np.abs(inner(east) - EAST), 99) < 0.4
    if code != "EPSG:3857":
        assert any("grid is rotated by" in text for text in feedback.texts)


@pytest.mark.parametrize(
    ("pre", "post"),
    [(a, b) for a in range(4) for b in range(4) if a != b],
)
def test_across_the_antimeridian(measured, image, pre, post):
    at = (180.0, 51.9)
    grids = [
        {"code": "EPSG:4326", "pixel": 1e-4},
        {"code": "EPSG:4326", "pixel": 1e-4, "turn": -360.0},
        {"code": "EPSG:32660"},
        {"code": "EPSG:32601"},
    ]
    before, after = image(at=at, **grids[pre]), image(at=at, motion=(EAST, NORTH), **grids[post])
    (east, north, _), _ = measured(before, after, resumed=post == (pre + 1) % 4)
    assert np.nanmedian(inner(east)) == pytest.approx(EAST, abs=0.3)
    assert np.nanmedian(inner(north)) == pytest.approx(NORTH, abs=0.3)
    assert np.isfinite(inner(east)).mean() > 0.9


@pytest.mark.parametrize(
    ("code", "pixel", "turn"),
    [
        ("EPSG:4326", 1e-4, 360.0),
        ("EPSG:3857", 10.0, 40075016.68557849),
        ("EPSG:3395", 10.0, 40075016.68557849),
    ],
)
def test_a_turn_around_the_globe_is_the_same_place(measured, image, code, pixel, turn):
    at = (-70.0, -23.0)
    before = image(code, at, pixel=pixel)
    after = image(code, at, (EAST, NORTH), pixel=pixel, turn=turn)
    (east, north, _), _ = measured(before, after, resumed=True)
    assert np.nanmedian(inner(east)) == pytest.approx(EAST, abs=0.3)
    assert np.nanmedian(inner(north)) == pytest.approx(NORTH, abs=0.3)


@pytest.mark.parametrize("pre", [(1, 1), (1, -1), (-1, 1)])
@pytest.mark.parametrize("post", [(1, 1), (1, -1), (-1, 1)])
def test_a_flip_is_not_resampled_and_loses_no_edge(measured, image, pre, post):
    at = (15.0, 46.0)
    before = image("EPSG:32633", at, flip=pre)
    after = image("EPSG:32633", at, (EAST, NORTH), flip=post)
    (east, north, _), feedback = measured(before, after, resumed=pre == post)
    assert np.isfinite(east).all()
    assert np.median(east) == pytest.approx(EAST, abs=0.1)
    assert np.median(north) == pytest.approx(NORTH, abs=0.1)
    assert not any("resampled once" in text for text in feedback.texts)


# --- datums ---

# two CRSs of different datums, a place, the transformation that is true there, and its inverse given to QGIS
HELMERT = (
    "+proj=pipeline +step +inv +proj=utm +zone=30 +ellps=WGS84 +step +proj=push +v_3 +step +proj=cart "
    "+ellps=WGS84 +step +proj=helmert +x=-446.448 +y=125.157 +z=-542.06 +rx=-0.15 +ry=-0.247 +rz=-0.842 "
    "+s=20.489 +convention=position_vector +step +inv +proj=cart +ellps=airy +step +proj=pop +v_3 +step "
    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
)
BESSEL = (
    "+proj=pipeline +step +inv +proj=utm +zone=32 +ellps=WGS84 +step +proj=push +v_3 +step +proj=cart "
    "+ellps=WGS84 +step +inv +proj=helmert +x=598.1 +y=73.7 +z=418.2 +rx=0.202 +ry=0.045 +rz=-2.455 "
    "+s=6.7 +convention=position_vector +step +inv +proj=cart +ellps=bessel +step +proj=pop +v_3 +step "
    "+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel"
)
NAD27 = (
    "+proj=pipeline +step +inv +proj=utm +zone=13 +ellps=WGS84 +step +proj=push +v_3 +step +proj=cart "
    "+ellps=WGS84 +step +inv +proj=helmert +x=-8 +y=159 +z=175 +step +inv +proj=cart +ellps=clrk66 +step "
    "+proj=pop +v_3 +step +proj=utm +zone=13 +ellps=clrk66"
)
ED50 = (
    "+proj=pipeline +step +inv +proj=utm +zone=30 +ellps=WGS84 +step +proj=push +v_3 +step +proj=cart "
    "+ellps=WGS84 +step +inv +proj=helmert +x=-87 +y=-98 +z=-121 +step +inv +proj=cart +ellps=intl +step "
    "+proj=pop +v_3 +step +proj=utm +zone=30 +ellps=intl"
)
DATUMS = [
    ("EPSG:27700", "EPSG:32630", (-3.1, 53.2), HELMERT),
    ("EPSG:31467", "EPSG:32632", (9.2, 48.7), BESSEL),
    ("EPSG:26713", "EPSG:32613", (-105.2, 38.9), NAD27),
    ("EPSG:23030", "EPSG:32630", (-3.7, 40.4), ED50),
]


@pytest.fixture
def datum_pair(save):
    """Return a function that images still ground in two CRSs between which a given transformation is the
    truth."""

    def pair(local, world, at, proj, shift=(0.0, 0.0)):
        there = change(world, local, proj)
        x, y = (float(v) for v in change("EPSG:4326", world)(*at))
        u, v = (float(v) for v in there(x, y))
        u, v = u + shift[0], v + shift[1]
        row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
        x0, y0 = round(u) - 5 * SHAPE[1], round(v) + 5 * SHAPE[0]
        pre = save(texture(x0 + 10 * col - u, y0 - 10 * row - v), (x0, 10, 0, y0, 0, -10), local)
        rows, cols = SHAPE[0] + 30, SHAPE[1] + 30
        x0, y0 = round(x) - 5 * cols, round(y) + 5 * rows
        row, col = np.mgrid[:rows, :cols] + 0.5
        east, north = there(x0 + 10 * col, y0 - 10 * row)
        post = save(texture(east + shift[0] - u, north + shift[1] - v), (x0, 10, 0, y0, 0, -10), world)
        return pre, post

    return pair


SHIFT = (33.3, -22.1)  # metres, what a grid would add to the transformation of few parameters


@pytest.fixture
def chosen(project):
    """Return a function that chooses in the project the given transformation and SHIFT after it."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    def chosen(world, local, proj):
        context = QgsCoordinateTransformContext()
        context.addCoordinateOperation(
            *(QgsCoordinateReferenceSystem(code) for code in (world, local)),
            f"{proj} +step +proj=affine +xoff={SHIFT[0]} +yoff={SHIFT[1]}",
        )
        project.setTransformContext(context)

    return chosen


@pytest.mark.parametrize(("local", "world", "at", "proj"), DATUMS)
def test_the_projects_transformation_decides(measured, datum_pair, chosen, local, world, at, proj):
    pre, post = datum_pair(local, world, at, proj, SHIFT)
    chosen(world, local, proj)
    for pair in ((pre, post), (post, pre)):
        (east, north, _), _ = measured(*pair, resumed=pair == (pre, post))
        assert np.nanmedian(inner(east)) == pytest.approx(0, abs=0.15)
        assert np.nanmedian(inner(north)) == pytest.approx(0, abs=0.15)


@pytest.mark.parametrize(("local", "world", "at", "proj"), DATUMS)
def test_it_decides_for_extent_and_mask_too(measured, datum_pair, chosen, polygons, local, world, at, proj):
    """Both are given in the CRS of the image after; the mask covers all east of a meridian of it."""
    from osgeo import gdal

    pre, post = datum_pair(local, world, at, proj, SHIFT)
    chosen(world, local, proj)
    x, y = (float(v) for v in change("EPSG:4326", world)(*at))
    there, along = change(world, local, proj), np.linspace(-550, 550, 111)
    west, _ = there(np.full(111, x - 500), y + along)
    _, top = there(x + along, np.full(111, y + 550))
    (east, _, _), feedback = measured(
        pre,
        post,
        resumed=True,
        EXTENT=f"{x - 500},{x + 550},{y - 550},{y + 550} [{world}]",
        MASK=polygons(world, box(x + 100, y - 5000, x + 5000, y + 5000)),
    )
    x0, _, _, y0, _, _ = gdal.Open(feedback.path).GetGeoTransform()
    assert x0 == pytest.approx(west.min() + SHIFT[0] - 5, abs=6)  # the pixel in which it lies
    assert y0 == pytest.approx(top.max() + SHIFT[1] + 5, abs=6)
    edge, height = there(np.full(111, x + 100), y + along)
    row = ((y0 - height - SHIFT[1]) / 10).astype(int)
    for line, column in zip(row, (edge + SHIFT[0] - x0) / 10):
        if 2 <= line < len(east) - 2:
            last = np.flatnonzero(np.isfinite(east[line]))[-1]
            assert last + 1 == pytest.approx(column, abs=1.2)


GRIDS = [
    ("EPSG:27700", "EPSG:32630", (-3.1, 53.2), "OSTN15"),
    ("EPSG:23030", "EPSG:32630", (-3.7, 40.4), "SPED2ETV2"),
    ("EPSG:26705", "EPSG:32605", (-153.2, 60.1), "alaska"),
    ("EPSG:29192", "EPSG:32722", (-51.3, -20.2), "SAD69"),
    ("EPSG:20255", "EPSG:32755", (147.2, -33.1), "A66_National"),
]


@pytest.mark.parametrize(("local", "world", "at", "grid"), GRIDS)
def test_a_missing_grid_is_named_with_its_accuracy(measured, image, project, local, world, at, grid):
    from qgis.core import QgsProcessingException

    pre, post = image(local, at), image(world, at)
    refused = ""
    try:
        _, feedback = measured(pre, post, resumed=True)
    except QgsProcessingException as refusal:
        refused = str(refusal)
        _, feedback = measured(pre, post, resumed=True, ALLOW_INACCURATE=True)
        assert any("accurate to" in text for text in feedback.texts)
    if grid not in " ".join(feedback.warned):
        pytest.skip(f"{grid} is installed here")
    for text in filter(None, (refused, " ".join(feedback.warned))):
        assert re.search(
            rf"\([\d.]+ m\), cannot be used here, because the grid \S*{grid}\S* is missing", text
        )


COARSE = [  # two CRSs, a place, a pixel in metres, and whether its accuracy is stated
    ("EPSG:22275", "EPSG:32733", (15.2, -23.1), 2.0, False),
    ("EPSG:3003", "EPSG:32632", (9.5, 44.1), 2.0, True),
    ("EPSG:24879", "EPSG:32719", (-69.5, -20.3), 10.0, True),  # 42 m
    ("EPSG:20137", "EPSG:32637", (39.0, 9.1), 10.0, True),  # 9 m
    ("+proj=tmerc +lon_0=3.3 +x_0=7e5 +ellps=bessel", "EPSG:32631", (3.2, 45.5), 5.0, False),
]


@pytest.mark.parametrize(("local", "world", "at", "pixel", "stated"), COARSE)
def test_an_unknown_or_coarse_transformation_is_refused_unless_allowed(
    measured, image, project, local, world, at, pixel, stated
):
    from qgis.core import QgsProcessingException

    pre, post = image(local, at, pixel=pixel), image(world, at, pixel=pixel, shape=(400, 400))
    sentence = "is accurate only to" if stated else "is not known"
    with pytest.raises(QgsProcessingException, match=f"{sentence}.* allow an inaccurate"):
        measured(pre, post)
    _, feedback = measured(pre, post, resumed=True, ALLOW_INACCURATE=True)
    assert any(text.startswith("Warning") and "transformation" in text for text in feedback.warned)


# --- masks ---


@pytest.fixture
def polygons(tmp_path):
    from osgeo import ogr

    def polygons(code, *wkts, kind="GPKG"):
        path = str(tmp_path / f"mask.{'gpkg' if kind == 'GPKG' else 'shp'}")
        made = ogr.GetDriverByName(kind).CreateDataSource(path)
        layer = made.CreateLayer("mask", code and reference(code), ogr.wkbPolygon)
        for wkt in wkts:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        made.FlushCache()
        return path

    return polygons


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
