"""Test small images of layers with properties besides a path: measured as QGIS shows them, or refused."""

# ruff: noqa: F811 (fixtures of the other file are arguments here)

import re

import numpy as np
import pytest

from .test_kinds_of_images import MOTION, UTM, check, run, save, waves  # noqa: F401

SMALL = (slice(0, 72), slice(0, 80))
QUICK = {"TV_STRENGTH": 0, "MAX_DISPLACEMENT": 2}


def pair_of(spread=300.0, level=3000.0, part=SMALL, seed=7):
    return [waves(motion, seed)[part] * spread + level for motion in ((0, 0), MOTION)]


def layer_of(path, provider="gdal"):
    from qgis.core import QgsRasterLayer

    made = QgsRasterLayer(path, "image", provider)
    assert made.isValid(), path
    return made


# --- the file's no-data value, switched off ---


@pytest.mark.parametrize(
    ("kind", "spread", "level", "nodata"),
    [("Byte", 60, 90, 0), ("Float32", 5, 0, 0), ("Int16", 40, -200, -200)],
)
def test_a_nodata_value_that_is_switched_off_is_ground(save, run, kind, spread, level, nodata):
    def declare(image):
        image.GetRasterBand(1).SetNoDataValue(nodata)

    images = [np.rint(image) for image in pair_of(spread, level)]
    images = [np.clip(image, 0, 255) if kind == "Byte" else image for image in images]
    paths = [save(image, f"{n}.tif", kind, tell=declare) for n, image in enumerate(images)]
    layers = [layer_of(path) for path in paths]
    for layer in layers:
        layer.dataProvider().setUseSourceNoDataValue(1, False)
    bands, _, _ = run(*layers, **QUICK)
    assert np.isfinite(bands[0]).all()
    check(bands)
    assert ((images[0] == nodata) | (images[1] == nodata)).mean() > 0.01


# --- the layer's reference system ---

DEGREES = (15.0, 1.27e-4, 0.0, 45.0, 0.0, -9e-5)


@pytest.mark.parametrize(
    ("in_file", "in_qgis", "geotransform", "factor"),
    [
        ("EPSG:3857", "EPSG:32633", UTM, 1.0),
        ("EPSG:32633", "EPSG:2263", (1e6, 10.0, 0.0, 2e5, 0.0, -10.0), 0.3048006),
        ("EPSG:32733", "EPSG:4258", DEGREES, 1.0),
    ],
)
def test_the_crs_of_the_layer_replaces_that_of_the_file(save, run, in_file, in_qgis, geotransform, factor):
    from qgis.core import QgsCoordinateReferenceSystem

    layers = [
        layer_of(save(image, f"{n}.tif", code=in_file, geotransform=geotransform))
        for n, image in enumerate(pair_of())
    ]
    for layer in layers:
        layer.setCrs(QgsCoordinateReferenceSystem(in_qgis))
    bands, _, _ = run(*layers, **QUICK)
    check(bands, tuple(factor * value for value in MOTION), within=0.15)


# --- open options and subdatasets ---


@pytest.mark.parametrize(("before", "after"), [(1, 1), (1, 0)])
def test_the_overview_of_the_layer_is_read(save, run, before, after):
    from osgeo import gdal

    whole = [np.kron(image, np.ones((2, 2))) for image in pair_of(part=slice(None))]
    paths = [save(image, f"{n}.tif") for n, image in enumerate(whole)]
    for path in paths:
        gdal.Open(path, gdal.GA_Update).BuildOverviews("AVERAGE", [2, 4])
    layers = [layer_of(f"{p}|option:OVERVIEW_LEVEL={n}") for p, n in zip(paths, (before, after))]
    bands, _, _ = run(*layers, **QUICK)
    assert bands.shape[1:] == (80, 88)
    check(bands, [2 * value for value in MOTION], within=1.0)


@pytest.fixture
def container(tmp_path, save):
    """Function of a kind: the layers' sources of two images in one or two files with several images."""
    from osgeo import gdal

    def geopackage(path, tables):
        for number, (table, image) in enumerate(tables.items()):
            source = gdal.Open(save(image, "one.tif"))
            options = [f"RASTER_TABLE={table}", *(["APPEND_SUBDATASET=YES"] if number else [])]
            gdal.GetDriverByName("GPKG").CreateCopy(path, source, options=options).FlushCache()

    def container(kind):
        before, after = pair_of()
        other = pair_of(seed=9)[0]
        paths = [str(tmp_path / f"{n}.{kind[-4:]}") for n in range(2)]
        if kind == "one gpkg":
            geopackage(paths[0], {"other": other, "after": after, "before": before})
            return [f"{paths[0]}|option:TABLE={table}" for table in ("before", "after")]
        if kind == "two gpkg":
            for path, image in zip(paths, (before, after)):
                geopackage(path, {"other": other, "image of a day": image})
            return [f"{path}|option:TABLE=image of a day" for path in paths]
        for number, image in enumerate((other, before, after)):
            more = ["APPEND_SUBDATASET=YES"] if number else []
            source = gdal.Open(save(image, "one.tif"))
            gdal.GetDriverByName("GTiff").CreateCopy(paths[0], source, options=more).FlushCache()
        return [f"GTIFF_DIR:{number}:{paths[0]}" for number in (2, 3)]

    return container


@pytest.mark.parametrize("kind", ["one gpkg", "two gpkg", "pages.tif"])
def test_the_image_that_the_layer_chose_is_read(container, run, kind):
    bands, _, _ = run(*map(layer_of, container(kind)), **QUICK)
    check(bands)


# --- rasters that are computed ---


def on_the_fly(paths, formula):
    from qgis.core import QgsRasterDataProvider, QgsRasterLayer

    real, wanted = QgsRasterLayer(paths[0], "a"), QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent, wanted.formula = real.crs(), real.extent(), formula
    wanted.width, wanted.height = real.width(), real.height()
    sources = []
    for name, path in zip("ab" if "b@1" in formula else "a", paths):
        source = QgsRasterDataProvider.VirtualRasterInputLayers()
        source.name, source.uri, source.provider = name, path, "gdal"
        sources.append(source)
    wanted.rInputLayers = sources
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted)
    layer = QgsRasterLayer(uri, "a computed image", "virtualraster")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("which", ["PRE", "POST"])
@pytest.mark.parametrize("formula", ['"a@1" * 2', '("a@1" + "b@1") / 2', 'ln("a@1")'])
def test_a_raster_computed_on_the_fly_is_refused_by_its_name(save, run, which, formula):
    paths = [save(image, f"{n}.tif") for n, image in enumerate(pair_of())]
    computed = on_the_fly(paths, formula)
    bands, _, log = run(*([computed, paths[1]] if which == "PRE" else [paths[0], computed]))
    assert bands is None
    assert "a computed image is computed on the fly" in log
    assert "Export > Save As" in log


def virtual(kind, path):
    """Return a virtual raster of a GeoTIFF: a mosaic, a rescaled one, or a sum."""
    from osgeo import gdal

    made = path.replace(".tif", ".vrt")
    if kind == "mosaic":
        halves = [gdal.Translate(f"{path}.{n}.tif", path, srcWin=[n * 40, 0, 40, 72]) for n in range(2)]
        gdal.BuildVRT(made, halves).FlushCache()
    elif kind == "rescaled":
        gdal.Translate(made, path, scaleParams=[[0, 6000, 10, 0]], outputType=gdal.GDT_Float32, format="VRT")
    else:
        gdal.BuildVRT(made, [path, path], separate=True).FlushCache()
        with open(made) as file:
            text = file.read()
        sources = "".join(re.findall(r"<(?:Simple|Complex)Source.*?Source>", text, re.DOTALL))
        band = '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand">'
        head = text[: text.index("<VRTRasterBand")]
        with open(made, "w") as file:
            file.write(
                f"{head}{band}<PixelFunctionType>sum</PixelFunctionType>{sources}</VRTRasterBand></VRTDataset>"
            )
    return made


@pytest.mark.parametrize("kind", ["mosaic", "rescaled", "sum"])
def test_a_virtual_raster_is_measured(save, run, kind):
    paths = [save(image, f"{n}.tif") for n, image in enumerate(pair_of())]
    bands, _, _ = run(*(layer_of(virtual(kind, path)) for path in paths), **QUICK)
    check(bands)


# --- bands that are no image, and images without a usable pixel ---


def coloured(name):
    def tell(image):
        from osgeo import gdal

        image.GetRasterBand(1).SetColorInterpretation(getattr(gdal, name))

    return tell


def shifted_by_half(image):
    image.SetGeoTransform((UTM[0] + 3.7, 10.0, 0.0, UTM[3] + 2.2, 0.0, -10.0))


BLOCKY = np.kron(np.random.default_rng(2).integers(0, 2, (9, 10)), np.ones((8, 8)))
NO_IMAGES = {
    "alpha, 16 bits": (BLOCKY * 65535, "UInt16", coloured("GCI_AlphaBand"), "its alpha band"),
    "alpha, 8 bits": (BLOCKY * 255, "Byte", coloured("GCI_AlphaBand"), "its alpha band"),
    "alpha, opaque": (BLOCKY * 0 + 255, "Byte", coloured("GCI_AlphaBand"), "its alpha band"),
    "mask": (BLOCKY * 255, "Byte", None, "it is a mask"),
    "mask of numbers": (BLOCKY * 2.5 - 1, "Float32", None, "it is a mask"),
    "mask, resampled": (BLOCKY * 255, "Byte", shifted_by_half, "it is a mask"),
    "palette": (BLOCKY * 7, "Byte", coloured("GCI_PaletteIndex"), "palette"),
}


@pytest.mark.parametrize("kind", NO_IMAGES)
def test_a_first_band_that_is_no_image_is_refused(save, run, kind):
    band, data_type, tell, words = NO_IMAGES[kind]
    image = pair_of(40, 120)[0]
    one = save(image, "pre.tif")
    other = save(np.stack([band, image]), "post.tif", data_type, tell=tell or (lambda image: None))
    bands, _, log = run(one, other)
    assert bands is None
    assert words in log


def everywhere(kind):
    """Return what makes an image of 120s without a usable pixel."""
    from osgeo import gdal

    def tell(image):
        if kind == "nodata":
            image.GetRasterBand(1).SetNoDataValue(120)
        elif kind == "mask":
            image.CreateMaskBand(gdal.GMF_PER_DATASET)
            image.GetRasterBand(1).GetMaskBand().Fill(0)
        else:
            image.GetRasterBand(2).Fill(0)

    return tell


def with_alpha(path):
    """Make band 2 the transparency; newer GDAL refuses that where pixels were just written."""
    from osgeo import gdal

    made = gdal.Open(path, gdal.GA_Update)
    made.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    made.FlushCache()


@pytest.mark.parametrize("kind", ["nodata", "mask", "alpha", "NaN", "user"])
def test_an_image_without_a_usable_pixel_is_refused(save, run, kind):
    from qgis.core import QgsRasterRange

    before, after = pair_of(10, 120)
    after = (
        np.full(after.shape, 120.0 if kind == "nodata" else np.nan) if kind in ("nodata", "NaN") else after
    )
    planes = np.stack([after, after])
    tell = (lambda image: None) if kind in ("NaN", "user") else everywhere(kind)
    path = save(planes, "post.tif", tell=tell)
    if kind == "alpha":
        with_alpha(path)
    post = layer_of(path)
    if kind == "user":
        post.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-1e9, 1e9)])
    bands, _, log = run(save(before, "pre.tif"), post)
    assert bands is None
    assert "no usable pixel" in log


# --- fill values in a corner ---

CORNERS = [
    ("Float32", -3.4028234663852886e38),
    ("Float32", 1e20),
    ("UInt16", 65535),
    ("Float32", -9999.0),
    ("Int16", -32768),
]


@pytest.mark.parametrize(("kind", "fill"), CORNERS)
def test_a_corner_of_a_fill_value_costs_its_own_pixels(save, run, kind, fill):
    """The corner is 2 % of the image before."""
    images = [np.rint(image) for image in pair_of()]
    images[0][:11, :11] = fill
    paths = [save(image, f"{n}.tif", kind) for n, image in enumerate(images)]
    bands, _, log = run(*paths, resumed=(kind, fill) in CORNERS[::2], **QUICK)
    corner = np.zeros(bands.shape[1:], bool)
    corner[:11, :11] = True
    np.testing.assert_array_equal(np.isnan(bands[0]), corner)
    assert np.abs(bands[0] - MOTION[0])[11:22, :22].max() < 1.5
    check(bands)
    assert "is treated as no data" in log


# --- a test against chance ---


@pytest.mark.parametrize(
    ("motion", "noise", "words"),
    [
        ((0, 0), 0.2, "is not significant"),
        ((0, 0), 0.02, "is not significant"),
        ((0, 0), 0.1, "is not significant"),
        (MOTION, 0.2, "agrees better"),
        (MOTION, 0.5, "agrees better"),
        ((-14, 9), 1.0, "agrees better"),
    ],
)
def test_agreement_is_told_where_it_is_significant(save, run, motion, noise, words):
    rng = np.random.default_rng(6)
    pair = [waves(m)[:100, :110] + noise * rng.normal(size=(100, 110)) for m in ((0, 0), motion)]
    paths = [save(image, f"{n}.tif") for n, image in enumerate(pair)]
    _, _, log = run(*paths, resumed=noise not in (0.1, 0.5), TV_STRENGTH=0, MAX_DISPLACEMENT=3)
    assert words in log
    assert ("agrees better" in log) == (words == "agrees better")
