"""Test microflow:moveback: the raster after, moved back by a known motion, is the raster before."""

import numpy as np
import pytest

SHAPE, UTM, MOTION = (128, 160), (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0), (10.0, -20.0)


@pytest.fixture
def displacement(write):
    """Return a displacement raster of the pairs' motion."""
    return write(np.broadcast_to(np.reshape(MOTION, (2, 1, 1)), (2, *SHAPE)).astype(np.float32), "known.tif")


def moved(run, **parameters):
    return run("moveback", OUTPUT="TEMPORARY_OUTPUT", **parameters)["OUTPUT"]


def test_the_image_after_comes_back_onto_the_one_before(run, read, utm_pair, displacement):
    pre, post = utm_pair
    back = read(moved(run, INPUT=post, DISPLACEMENT=displacement))
    inside = back[5:-5, 5:-5]
    assert np.isfinite(inside).all()
    error = inside - read(pre)[5:-5, 5:-5]
    assert error.std() < 0.01 * read(pre).std()
    assert np.isnan(back[-2:]).all()


def test_half_pixels_are_interpolated_without_loss(run, read, write, pair):
    pre, post = pair(motion=(4.0, 3.0))
    values = np.stack([np.full(SHAPE, 4.0), np.full(SHAPE, 3.0)])
    back = read(moved(run, INPUT=post, DISPLACEMENT=write(values, "half.tif")))
    error = (back - read(pre))[6:-6, 6:-6]
    assert np.nanstd(error) < 0.02 * read(pre).std()


def test_a_raster_on_another_grid_and_crs(run, read, write, displacement, texture, ground_xy):
    """Use a finer raster in degrees, which keeps its own pixels."""
    at = (15.002, 7e-5, 0.0, 46.951, 0.0, -5e-5)
    shape = (150, 140)
    x, y = ground_xy(at, 4326, shape)
    post = write(texture(x - MOTION[0], y - MOTION[1]), "degrees.tif", at, 4326)
    output = moved(run, INPUT=post, DISPLACEMENT=displacement)
    back, want = read(output), texture(x, y)
    finite = np.isfinite(back)
    assert finite.mean() > 0.5
    assert (back - want)[finite].std() < 0.03 * want.std()


def test_all_bands_with_their_names(run, write, displacement):
    from osgeo import gdal

    path = write(np.stack([np.full(SHAPE, k) for k in (7.0, 8.0, 9.0)]), "three.tif")
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(2).SetDescription("near infrared")
    image.FlushCache()
    image = gdal.Open(moved(run, INPUT=path, DISPLACEMENT=displacement))
    assert image.RasterCount == 3
    assert [image.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["band 1", "near infrared"]
    assert image.ReadAsArray()[:, 60, 60] == pytest.approx([7, 8, 9], abs=1e-3)


def test_classes_are_not_mixed(run, read, write, displacement):
    classes = np.zeros(SHAPE)
    classes[:, 80:] = 5
    path = write(classes, "classes.tif")
    back = read(moved(run, INPUT=path, DISPLACEMENT=displacement, RESAMPLING="nearest"))
    assert set(np.unique(back[np.isfinite(back)])) == {0.0, 5.0}
    assert (back[60, 78:82] == [0, 5, 5, 5]).all()


def test_classes_with_a_palette(run, read, write, displacement):
    from osgeo import gdal
    from qgis.core import QgsProcessingException

    path = write(np.full(SHAPE, 3, np.uint8), "palette.tif")
    colours = gdal.ColorTable()
    colours.SetColorEntry(3, (20, 120, 20, 255))
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(1).SetColorTable(colours)
    image = None
    back = read(moved(run, INPUT=path, DISPLACEMENT=displacement, RESAMPLING="nearest"))
    assert set(np.unique(back[np.isfinite(back)])) == {3.0}
    with pytest.raises(QgsProcessingException, match="palette"):
        moved(run, INPUT=path, DISPLACEMENT=displacement)


def test_no_value_where_displacement_or_image_has_none(run, read, write, field):
    image = np.full(SHAPE, 3.0)
    image[100:, :] = -1
    back = read(moved(run, INPUT=write(image, "gaps.tif", nodata=-1), DISPLACEMENT=field))
    assert np.isnan(back[20:40, 30:50]).all()
    assert np.isnan(back[101:, :]).all()
    assert back[60, 20] == pytest.approx(3.0)


def test_a_wild_displacement_does_not_read_the_world(run, read, write):
    values = np.zeros((2, *SHAPE), np.float32)
    values[0, 60, 60] = 1e7
    back = read(moved(run, INPUT=write(np.ones(SHAPE), "ones.tif"), DISPLACEMENT=write(values, "wild.tif")))
    assert np.isnan(back[60, 60])
    assert back[60, 70] == pytest.approx(1)


def test_an_alpha_band_hides_and_is_not_moved(run, write, displacement):
    from osgeo import gdal

    opaque = np.full(SHAPE, 255.0)
    opaque[:, :40] = 0
    path = write(np.stack([np.full(SHAPE, 7.0), opaque]), "alpha.tif")
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    image.FlushCache()
    image = None
    image = gdal.Open(moved(run, INPUT=path, DISPLACEMENT=displacement))
    assert image.RasterCount == 1
    values = image.ReadAsArray()
    assert np.isnan(values[:, :36]).all()
    assert values[60, 100] == pytest.approx(7, abs=1e-3)
