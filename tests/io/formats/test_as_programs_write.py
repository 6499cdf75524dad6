"""Files laid out as the programs' own writing code lays them out, for formats of which no result is at hand.

Band order, band names, data type, storage, nodata and the names of the files are as the sources say that
each test names, at github.com; values and places are made up.
"""

import numpy as np
import pytest
from osgeo import gdal, osr

from microflow_qgis.core.grid import Window
from microflow_qgis.io.formats.convert import Choices, settle
from microflow_qgis.io.formats.recognise import recognise

SHAPE = (70, 90)
UTM = (500_000.0, 15.0, 0.0, 5_200_000.0, 0.0, -15.0)
EAST = np.linspace(-2, 2, 90, dtype=np.float32)[None] * np.ones((70, 1), np.float32)
NORTH = np.linspace(1, -3, 70, dtype=np.float32)[:, None] * np.ones((1, 90), np.float32)


@pytest.fixture
def store(tmp_path):
    """Function that writes float32 bands as GDAL or rasterio does where nothing else is asked for."""

    def store(name, planes, geotransform, epsg, names=(), options=()):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        made = gdal.GetDriverByName("GTiff").Create(
            str(path), SHAPE[1], SHAPE[0], len(planes), gdal.GDT_Float32, list(options)
        )
        made.SetGeoTransform(geotransform)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        made.SetSpatialRef(reference)
        for number, plane in enumerate(planes, 1):
            made.GetRasterBand(number).WriteArray(np.asarray(plane, np.float32))
        for number, text in enumerate(names, 1):
            made.GetRasterBand(number).SetDescription(text)
        made.FlushCache()
        return str(path)

    return store


def whole(field):
    return Window(0, 0, *field.grid.shape)


def east_north(field, **choices):
    """The field as the importer reads it, without a ground: along the grid's axes."""
    conversion = settle(field, None, Choices(**choices))
    return conversion.unit, conversion.read(whole(field))


def test_geocosicorr3d(store):
    """SaifAati/Geospatial-COSICorr3D: geoImageCorrelation/correlate.py writes the flow times the pixel's
    size, the rows' negated, NaN around what was correlated; core_correlation.py names bands and file."""
    ew, ns = EAST * 15, NORTH * 15
    ew[:4], ns[:4] = np.nan, np.nan
    snr = np.full(SHAPE, 0.97)
    name = "pre_VS_post_frequency_wz_64_step_8.tif"
    field = recognise(store(name, [ew, ns, snr], UTM, 32633, ("East/West", "North/South", "SNR")))
    assert (field.format, field.unit, field.sign) == ("cosicorr", "m", "east_north")
    unit, values = east_north(field)
    assert unit == "m"
    np.testing.assert_allclose(values[:2, 4:], [ew[4:], ns[4:]], rtol=1e-6)
    assert np.isnan(values[:, :4]).all()


def test_geocosicorr3d_without_a_place_on_the_earth(store):
    """There set_geo_referencing states EPSG:4326 and pixels of 1 degree, and the values are pixels."""
    name = "pre_VS_post_frequency_wz_64_step_8.tif"
    planes, names = [EAST, NORTH, np.ones(SHAPE)], ("East/West", "North/South", "SNR")
    field = recognise(store(name, planes, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 4326, names))
    assert (field.unit, field.sign, field.grid.crs) == ("px", "east_north", "")
    unit, values = east_north(field)
    assert unit == "px"
    np.testing.assert_allclose(values[:2], [EAST / 8, NORTH / 8], rtol=1e-5)  # a cell is 8 pixels wide


def test_ames_stereo_pipeline(store):
    """NeoGeographyToolkit/StereoPipeline, docs/outputfiles.rst: channels of F.tif are horizontal and
    vertical disparity from the left to the right image and the mask of good pixels; 0 where not good.
    Vision Workbench stores tiles of 256 with the bands interleaved by pixel, LZW."""
    good = np.ones(SHAPE)
    good[20:30, 40:50] = 0
    options = ("INTERLEAVE=PIXEL", "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=LZW")
    field = recognise(store("run/out-F.tif", [EAST * good, -NORTH * good, good], UTM, 32633, (), options))
    assert (field.format, field.unit, field.sign) == ("ames", "px", "east_south")
    _, values = east_north(field)
    assert np.isnan(values[:, 20:30, 40:50]).all()
    np.testing.assert_allclose(values[1][good > 0], NORTH[good > 0], rtol=1e-6)
    assert np.isfinite(values).mean() == pytest.approx(1 - 100 / good.size)


def test_ames_stereo_pipeline_in_whole_pixels(tmp_path):
    """Vision Workbench's PixelMask of integers: good is the channel's largest value (PixelTypeInfo.h)."""
    good = np.full(SHAPE, 2**31 - 1)
    good[20:30, 40:50] = 0
    path = str(tmp_path / "out-D.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, SHAPE[1], SHAPE[0], 3, gdal.GDT_Int32)
    for number, plane in enumerate([np.where(good, 3, 0), np.where(good, -2, 0), good], 1):
        made.GetRasterBand(number).WriteArray(plane)
    made = None
    field = recognise(path)
    assert (field.format, field.unit, field.sign) == ("ames", "px", "east_south")
    _, values = east_north(field)
    assert np.isnan(values[:, 20:30, 40:50]).all()
    assert (values[:2, 0, 0] == [3, 2]).all()


def test_autorift(store):
    """nasa-jpl/autoRIFT, testautoRIFT.py: offset.tif holds DX, DY (up is positive), the mask of what was
    interpolated and the chip size in px; velocity.tif VX and VY in m a year; NaN where nothing was found,
    no nodata value, no names of bands."""
    dx, dy = EAST.copy(), NORTH.copy()
    dx[5, 6] = dy[5, 6] = np.nan
    chips = np.full(SHAPE, 240.0)
    offset = recognise(store("offset.tif", [dx, dy, np.zeros(SHAPE), chips], UTM, 32633))
    assert (offset.format, offset.unit, offset.sign) == ("autorift", "px", "east_north")
    unit, values = east_north(offset, pixel=15.0)
    assert unit == "m"
    np.testing.assert_allclose(values[:2], [15 * dx, 15 * dy], rtol=1e-6)
    assert (values[2][np.isfinite(dx)] == 1).all()
    velocity = recognise(store("20170708_20170724/velocity.tif", [dx * 365, dy * 365], UTM, 32633))
    assert (velocity.format, velocity.unit) == ("autorift", "m/yr")
    np.testing.assert_allclose(east_north(velocity)[1][:2], [16 * dx, 16 * dy], rtol=1e-5)


@pytest.mark.parametrize("part", ["ew", "ns"])
def test_the_published_microflow_programs(store, part):
    """jbertrand89/microflow_model, model_utils/saving_utils.py: one GeoTIFF for each component below tifs/,
    float32 pixels of the image, its CRS and transform, no nodata value, the name ending in _ew or _ns."""
    stem = "tifs/ridgecrest/ridgecrest_microflow_{}.tif"
    paths = {
        which: store(stem.format(which), [plane], UTM, 32633)
        for which, plane in (("ew", EAST), ("ns", NORTH))
    }
    field = recognise(paths[part])
    assert (field.format, field.unit, field.sign) == ("microflow", "px", "")
    assert [path[-6:-4] for path in field.files] == ["ew", "ns"]
    unit, values = east_north(field, sign="east_north")
    assert unit == "px"
    np.testing.assert_array_equal(values[:2], [EAST, NORTH])


def test_the_published_microflow_programs_without_a_place_on_the_earth(store):
    """dataloaders/tiff_utils.py: where nothing else is asked for, latitude and longitude and the identity."""
    for which, plane in (("ew", EAST), ("ns", NORTH)):
        path = store(f"synthetic_{which}.tif", [plane], (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 4326)
    field = recognise(path)
    assert (field.unit, field.grid.crs) == ("px", "")
    np.testing.assert_array_equal(east_north(field, sign="east_north")[1][:2], [EAST, NORTH])
