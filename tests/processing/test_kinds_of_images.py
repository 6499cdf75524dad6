"""Images of kinds that people have: what QGIS shows of them is measured, first and resumed, or refused."""

import numpy as np
import pytest

from .test_reference_systems import change, metres, reference, texture

SHAPE = (160, 176)
MOTION = (6.0, 4.0)  # metres, of pixels of 10
UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)


def waves(motion=(0.0, 0.0), seed=7):
    """Waves of at least 3.3 px, moved by an exact Fourier shift; mean 0, deviation 1."""
    down, right = np.fft.fftfreq(SHAPE[0])[:, None], np.fft.rfftfreq(SHAPE[1])
    length = np.hypot(down, right)
    size = np.where((length > 0) & (length < 0.3), 1 / np.maximum(length, 1e-9), 0)
    phase = np.random.default_rng(seed).random(length.shape)
    shift = right * motion[0] / 10 - down * motion[1] / 10
    field = np.fft.irfft2(size * np.exp(2j * np.pi * (phase - shift)), SHAPE)
    return (field - field.mean()) / field.std()


@pytest.fixture
def save(tmp_path):
    """Function that saves bands, told more of themselves by ``tell``, as a GeoTIFF: the path."""
    from osgeo import gdal

    def save(bands, name, kind="Float32", code="EPSG:32633", geotransform=UTM, tell=lambda image: None):
        bands = np.reshape(bands, (-1, *np.shape(bands)[-2:]))
        driver, path = gdal.GetDriverByName("GTiff"), str(tmp_path / name)
        made = driver.Create(path, *bands.shape[:0:-1], len(bands), gdal.GetDataTypeByName(kind))
        if code:
            made.SetSpatialRef(reference(code))
        if geotransform:
            made.SetGeoTransform(geotransform)
        made.WriteArray(bands if kind.startswith("Float") else np.rint(bands))
        tell(made)
        made.FlushCache()
        return path

    return save


@pytest.fixture
def run(provider, project, read, stopped_late, tmp_path):
    """Function of two layers or paths: bands, numbers and log, first and resumed; bands None if refused."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    def once(layers, parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        project.addMapLayers(layers, False)
        values = {"WEIGHTS": "none", "DISPLACEMENT": str(tmp_path / "found.tif"), **parameters}
        values |= {"PRE": layers[0].id(), "POST": layers[1].id()}
        results, ok = provider.algorithm("estimatedisplacement").create().run(values, context, feedback)
        return (read(values["DISPLACEMENT"]) if ok else None), results, feedback.textLog()

    def run(pre, post, resumed=True, **parameters):
        layers = [
            one if isinstance(one, QgsRasterLayer) else QgsRasterLayer(one, "image") for one in (pre, post)
        ]
        if not resumed:
            return once(layers, parameters)
        first, _, log = stopped_late(lambda: once(layers, parameters))
        if first is None:
            return first, {}, log
        again, numbers, log = once(layers, parameters)
        assert "continuing from its tiles" in log
        np.testing.assert_array_equal(again, first)
        return again, numbers, log

    return run


def check(bands, motion=MOTION, edge=12, within=0.3):
    inner = bands[:2, edge:-edge, edge:-edge]
    assert np.nanmedian(inner[0]) == pytest.approx(motion[0], abs=within)
    assert np.nanmedian(inner[1]) == pytest.approx(motion[1], abs=within)


# --- scale and offset of images: no-data values are those that QGIS shows ---


@pytest.mark.parametrize(
    ("kind", "scale", "offset"), [("UInt16", 1e-4, -0.1), ("Int16", 0.01, 100.0), ("Float32", -2.0, 3.0)]
)
@pytest.mark.parametrize("how", ["layer", "parameter"])
def test_no_data_values_of_a_scaled_image_are_those_that_are_shown(save, run, kind, scale, offset, how):
    from qgis.core import QgsRasterLayer, QgsRasterRange

    def scaled(image):
        image.GetRasterBand(1).SetScale(scale)
        image.GetRasterBand(1).SetOffset(offset)

    hole = np.hypot(*(np.mgrid[: SHAPE[0], : SHAPE[1]] - 80)) < 30
    stored = [np.rint(waves(motion) * 300 + 3000) for motion in ((0, 0), MOTION)]
    stored[1][hole] = 9000
    layers = [
        QgsRasterLayer(save(one, f"{n}.tif", kind, tell=scaled), "image") for n, one in enumerate(stored)
    ]
    shown = 9000 * scale + offset
    if how == "layer":
        layers[1].dataProvider().setUserNoDataValue(
            1, [QgsRasterRange(shown - abs(scale), shown + abs(scale))]
        )
        bands, _, _ = run(*layers)
    else:
        bands, _, _ = run(*layers, NODATA=f"{shown:.10g}")
    np.testing.assert_array_equal(np.isnan(bands[0]), hole)
    check(bands)


# --- whole pixels ---


@pytest.mark.parametrize(("right", "down", "turned"), [(3, 5, False), (-7, 2, False), (4, -6, True)])
def test_a_grid_that_is_whole_pixels_away_is_not_resampled(save, run, right, down, turned):
    """The result has all that both images cover, also if the second is stored from south to north."""
    ground = waves(MOTION)[max(down, 0) :, max(right, 0) :][: SHAPE[0] - abs(down), : SHAPE[1] - abs(right)]
    x, y = UTM[0] + 10 * max(right, 0), UTM[3] - 10 * max(down, 0)
    there = (x, 10.0, 0.0, y, 0.0, -10.0)
    if turned:
        ground, there = ground[::-1], (x, 10.0, 0.0, y - 10 * len(ground), 0.0, 10.0)
    bands, _, log = run(save(waves(), "pre.tif"), save(ground, "post.tif", geotransform=there))
    assert bands.shape[1:] == ground.shape
    assert np.isfinite(bands).all()
    assert "resampled once" not in log
    check(bands)


# --- stripes without data, wider apart than the motion ---


def stripes(phase, width=6.5, period=24.0):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return (row + 0.16 * col + phase) % period < width


@pytest.mark.parametrize("motion", [(20.0, 0.0), (0.0, -30.0), (65.0, 0.0), (30.0, -30.0)])
def test_motion_is_found_through_stripes_without_data(save, run, motion):
    images = [np.clip(np.rint(waves(m) * 22 + 90), 1, 255) for m in ((0, 0), motion)]
    for image, phase in zip(images, (0, 12)):
        image[stripes(phase)] = 0
    paths = [
        save(one, f"{n}.tif", "Byte", tell=lambda image: image.GetRasterBand(1).SetNoDataValue(0))
        for n, one in enumerate(images)
    ]
    bands, numbers, _ = run(*paths)
    both = ~(stripes(0) | stripes(12))
    assert both.mean() < 0.5
    assert np.isnan(bands[:, ~both]).all()
    check(bands, motion, within=0.5)
    off = np.hypot(bands[0] - motion[0], bands[1] - motion[1])[20:-20, 20:-20]
    assert np.nanpercentile(off, 90) < 2.0
    assert numbers["VERDICT"] == "care"  # the images as wholes are shifted


# --- units and vertical parts of reference systems ---


def height_as_well(code):
    from osgeo import osr

    both, height = osr.SpatialReference(), osr.SpatialReference()
    height.ImportFromEPSG(5773)
    both.SetCompoundCS("with heights", reference(code), height)
    return both.ExportToWkt()


PLACES = [
    ("EPSG:2263", (-74.0, 40.7), 10 / 0.3048006),  # US survey feet
    ("EPSG:2222", (-110.2, 33.0), 10 / 0.3048),  # international feet
    ("EPSG:4326", (15.0, 46.0), 1e-4),
    ("EPSG:4979", (15.0, 46.0), 1e-4),  # longitude, latitude and height
    ("EPSG:32633+heights", (15.4, 46.0), 10.0),
    ("EPSG:4269+heights", (-105.0, 39.0), 1e-4),
]


@pytest.mark.parametrize(("code", "at", "pixel"), PLACES)
def test_metres_whatever_the_unit_and_the_heights(save, run, code, at, pixel):
    plain, heights = code.partition("+")[::2]
    here = height_as_well(plain) if heights else code
    plain = "EPSG:4326" if code == "EPSG:4979" else plain
    x, y = (float(v) for v in change("EPSG:4326", plain)(*at))
    x0, y0 = x - pixel * SHAPE[1] / 2, y + pixel * SHAPE[0] / 2
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    east, north = metres(*change(plain, "EPSG:4326")(x0 + pixel * col, y0 - pixel * row), at)
    geotransform = (x0, pixel, 0.0, y0, 0.0, -pixel)
    pair = [
        save(texture(east - m[0], north - m[1]), f"{n}.tif", code=here, geotransform=geotransform)
        for n, m in enumerate(((0, 0), MOTION))
    ]
    bands, _, _ = run(*pair)
    check(bands, within=0.1)


# --- what is no image on a grid ---

RPC = {
    "LINE_OFF": "80", "SAMP_OFF": "88", "LAT_OFF": "45", "LONG_OFF": "20", "HEIGHT_OFF": "100",
    "LINE_SCALE": "-80", "SAMP_SCALE": "88", "LAT_SCALE": "0.0008", "LONG_SCALE": "0.0008",
    "HEIGHT_SCALE": "500", "LINE_NUM_COEFF": "0 0 1" + " 0" * 17, "LINE_DEN_COEFF": "1" + " 0" * 19,
    "SAMP_NUM_COEFF": "0 1" + " 0" * 18, "SAMP_DEN_COEFF": "1" + " 0" * 19,
}  # fmt: skip
ARRAYS = {
    "X_DATASET": "longitude.tif", "X_BAND": "1", "Y_DATASET": "latitude.tif", "Y_BAND": "1",
    "PIXEL_OFFSET": "0", "LINE_OFFSET": "0", "PIXEL_STEP": "1", "LINE_STEP": "1",
}  # fmt: skip


def with_points(code):
    def tell(image):
        from osgeo import gdal

        corners = [(0, 0), (176, 0), (0, 160), (176, 160), (88, 80)]
        points = [gdal.GCP(20 + c * 1e-4 + r * c * 1e-8, 45 - r * 1e-4, 0, c, r) for c, r in corners]
        image.SetGCPs(points, reference(code).ExportToWkt() if code else "")

    return tell


@pytest.mark.parametrize(
    ("tell", "passages"),
    [
        (lambda image: image.SetMetadata(RPC, "RPC"), ("not orthorectified", "-rpc")),
        (lambda image: image.SetMetadata(ARRAYS, "GEOLOCATION"), ("not orthorectified", "-geoloc")),
        (with_points("EPSG:4326"), ("control points", "Rectify")),
        (with_points(""), ("control points", "Rectify")),
    ],
)
def test_an_image_that_is_not_rectified_is_refused_with_what_to_run(save, run, tell, passages):
    pair = [save(waves(), f"{n}.tif", code=None, geotransform=None, tell=tell) for n in range(2)]
    bands, _, log = run(*pair)
    assert bands is None
    for passage in passages:
        assert passage in log


def as_alpha(image):
    from osgeo import gdal

    image.GetRasterBand(1).SetColorInterpretation(gdal.GCI_AlphaBand)


@pytest.mark.parametrize(
    ("band", "tell", "passage"),
    [
        (np.where(waves() > 0, 255, 0), as_alpha, "alpha band"),
        (np.where(waves() > 0, 255, 0), lambda image: None, "mask"),
        (np.where(waves() > 1, 1, 0), lambda image: None, "mask"),
        (np.full(SHAPE, 12.0), lambda image: image.GetRasterBand(1).SetNoDataValue(12), "no usable pixel"),
    ],
)
def test_a_band_that_is_no_image_is_refused(save, run, band, tell, passage):
    pair = [save(np.stack([band, waves() * 20 + 99]), f"{n}.tif", "Byte", tell=tell) for n in range(2)]
    bands, _, log = run(*pair)
    assert bands is None
    assert passage in log


# --- what does not agree is not told to agree better ---


@pytest.mark.parametrize(
    ("post", "parameters"),
    [
        (waves(seed=8), {}),
        (waves(seed=9) + 0.15 * waves(), {"MAX_DISPLACEMENT": 20}),
        (np.random.default_rng(1).normal(size=SHAPE), {}),
    ],
)
def test_images_that_do_not_agree_are_no_measurement(save, run, post, parameters):
    bands, numbers, log = run(
        save(waves() * 100 + 900, "pre.tif"), save(post * 100 + 900, "post.tif"), **parameters
    )
    assert numbers["VERDICT"] == "not measured"
    assert "agrees better" not in log
    assert "do not agree" in log or "does not agree better" in log
    assert bands is not None
