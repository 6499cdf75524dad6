import tracemalloc

import numpy as np
import pytest
from osgeo import osr

from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.grid import Grid
from microflow_qgis.io import align as module
from microflow_qgis.io.align import align, common_grid
from microflow_qgis.io.read import Source, describe
from microflow_qgis.io.resample import INVALID_MARGIN

from .conftest import restored

X, Y = 500000.0, 5000000.0
ROWS, COLS = 131, 167
NOISE = np.random.default_rng(5).integers(0, 65536, (400, 400)).astype(np.uint16)


def aligned(job, pre, post, extent=None, polygons=(), progress=lambda share: None, cancelled=lambda: False):
    pre, post = Source(pre), Source(post)
    grid = common_grid(pre, post, extent)
    made = job(grid)
    report = align(pre, post, grid, polygons, made, progress, CancelToken(cancelled))
    images = [restored(made.map(name), report.levels[name]) for name in ("pre", "post")]
    return (grid, report, *images, np.array(made.map("valid")))


def centres(grid):
    rows, cols = grid.shape
    return grid.xy(*(np.mgrid[0:rows, 0:cols] + 0.5))


def sampled(texture, shape, geotransform, unit=10.0):
    return texture(*centres(Grid(shape, geotransform)), unit).astype(np.float32)


# --- grids that agree are read as they are ---


def test_images_on_one_grid_come_exactly(raster, job):
    pre = raster(NOISE[:ROWS, :COLS], "pre.tif")
    post = raster(NOISE[200 : 200 + ROWS, 200 : 200 + COLS], "post.tif")
    grid, report, a, b, valid = aligned(job, pre, post)
    assert grid == describe(Source(pre)).grid
    np.testing.assert_array_equal(a, NOISE[:ROWS, :COLS])
    np.testing.assert_array_equal(b, NOISE[200 : 200 + ROWS, 200 : 200 + COLS])
    assert valid.all()
    assert report[:4] == (1.0, False, pytest.approx(1.0), ())


@pytest.mark.parametrize(("down", "right"), [(0, 3), (-17, 20), (31, -40)])
def test_a_shift_by_whole_pixels_comes_exactly(raster, job, down, right):
    """The coordinates may be rounded, as in GeoTIFFs of latitude and longitude."""
    step = 1 / 36000
    west, north = 13.1, 46.7
    pre = raster(NOISE[50 : 50 + ROWS, 50 : 50 + COLS], "pre.tif", (west, step, 0, north, 0, -step), 4326)
    moved = (round(west + right * step, 9), step, 0, round(north - down * step, 9), 0, -step)
    post = raster(NOISE[50 + down : 230 + down, 50 + right : 190 + right], "post.tif", moved, 4326)
    _, report, a, b, valid = aligned(job, pre, post)
    np.testing.assert_array_equal(a, b)
    assert valid.all()
    assert not report.resampled


def test_only_the_common_whole_pixels_are_measured(raster, job):
    pre = raster(NOISE[:ROWS, :COLS], "pre.tif")
    post = raster(NOISE[:ROWS, :COLS], "post.tif", (X + 204, 10, 0, Y + 107, 0, -10))
    grid = common_grid(Source(pre), Source(post))
    assert grid.shape == (ROWS - 11, COLS - 21)  # ground between 204 m and 210 m belongs to half a pixel
    assert grid.geotransform == (X + 210, 10, 0, Y, 0, -10)


def test_the_extent_cuts_to_the_pixels_it_touches(raster, job):
    pre, post = raster(NOISE[:ROWS, :COLS], "pre.tif"), raster(NOISE[:ROWS, :COLS] // 2, "post.tif")
    extent = (X + 101, Y - 999, X + 840, Y - 200)
    grid, _, a, b, _ = aligned(job, pre, post, extent)
    assert grid == Grid((80, 74), (X + 100, 10, 0, Y - 200, 0, -10), grid.crs)
    np.testing.assert_array_equal(a, NOISE[20:100, 10:84])
    np.testing.assert_array_equal(b, NOISE[20:100, 10:84] // 2)


# --- one resampling, and it is true ---

OTHER_GRIDS = {
    "part of a pixel": ((170, 201), (X - 53.3, 10, 0, Y + 42.5, 0, -10), 10),
    "finer": ((640, 655), (X - 21.7, 2.9, 0, Y + 33.1, 0, -2.9), 10),
    "much finer": ((900, 1080), (X - 21.7, 1.7, 0, Y + 33.1, 0, -1.7), 10),
    "coarser": ((80, 90), (X - 60.0, 23, 0, Y + 60.0, 0, -23), 23),
    "other shape of pixel": ((170, 420), (X - 53.3, 4.5, 0, Y + 42.5, 0, -10), 10),
    "rotated": ((300, 300), (X - 500, 9, 3, Y + 300, 3, -9), 10),
    "south up": ((170, 201), (X - 53.3, 10, 0, Y - 1442.5, 0, 10), 10),
}


@pytest.mark.parametrize("case", OTHER_GRIDS)
def test_the_resampled_image_is_the_ground_at_the_pre_image_s_pixels(raster, job, texture, case):
    shape, geotransform, unit = OTHER_GRIDS[case]
    pre = raster(sampled(texture, (ROWS, COLS), (X, 10, 0, Y, 0, -10)), "pre.tif")
    post = raster(sampled(texture, shape, geotransform, unit), "post.tif", geotransform)
    grid, report, _, b, valid = aligned(job, pre, post)
    assert report.resampled
    assert "resampled once" in " ".join(report.notes)
    assert valid.mean() > 0.9
    check_truth(b, texture(*centres(grid), unit), valid)


def check_truth(values, truth, valid):
    """Check within 1.2 % of the texture's deviation, shifted by under 0.002 px; measured 0.2-1.0 %,
    0.0012."""
    error = np.where(valid, values - truth, 0)
    assert np.sqrt((error[valid] ** 2).mean()) < 0.012 * truth[valid].std()
    for slope in np.gradient(truth):
        assert abs((slope * error).sum() / (slope[valid] ** 2).sum()) < 0.002


@pytest.mark.parametrize("case", ["finer", "much finer"])
def test_detail_that_the_pre_image_cannot_hold_does_not_alias(raster, job, texture, case):
    shape, geotransform, unit = OTHER_GRIDS[case]
    x, y = centres(Grid(shape, geotransform))
    waves = 100 * np.cos(2 * np.pi * x / 8) + 100 * np.cos(2 * np.pi * y / 7)  # in pixels of 10
    values = (texture(x, y, unit) + waves).astype(np.float32)
    pre = raster(NOISE[:ROWS, :COLS], "pre.tif")
    grid, _, _, b, valid = aligned(job, pre, raster(values, "post.tif", geotransform))
    check_truth(b, texture(*centres(grid), unit), valid)


@pytest.mark.parametrize("case", ["part of a pixel", "rotated"])
def test_the_pre_image_may_be_rotated(raster, job, texture, case):
    shape, geotransform, _ = OTHER_GRIDS[case]
    turned = (X + 100, 7, -7, Y - 100, -7, -7)
    pre = raster(sampled(texture, (90, 80), turned), "pre.tif", turned)
    post = raster(sampled(texture, shape, geotransform), "post.tif", geotransform)
    grid, report, a, b, valid = aligned(job, pre, post)
    assert "rotated" in " ".join(report.notes)
    np.testing.assert_allclose(a, sampled(texture, grid.shape, grid.geotransform), rtol=1e-7)
    check_truth(b, a, valid)


@pytest.mark.parametrize(("code", "pixel"), [(32632, 9.0), (3857, 13.0), (4326, 1e-4), (2225, 31.0)])
def test_the_post_image_may_have_another_crs(raster, job, texture, code, pixel):
    here, there = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromEPSG(32633)
    there.ImportFromEPSG(code)
    for reference in (here, there):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(here, there).TransformPoint(X + 800, Y - 700)
    geotransform = (x - 150.3 * pixel, pixel, 0, y + 150.4 * pixel, 0, -pixel)
    post_x, post_y = centres(Grid((300, 300), geotransform))
    back = osr.CoordinateTransformation(there, here)
    ground = np.array(back.TransformPoints(np.column_stack([post_x.ravel(), post_y.ravel()]).tolist()))
    values = texture(ground[:, 0], ground[:, 1], 12.0).reshape(300, 300).astype(np.float32)
    pre = raster(sampled(texture, (ROWS, COLS), (X, 10, 0, Y, 0, -10), 12.0), "pre.tif")
    post = raster(values, "post.tif", geotransform, code)
    grid, report, _, b, valid = aligned(job, pre, post)
    assert grid.shape == (ROWS, COLS)
    assert "is transformed from" in " ".join(report.notes)
    check_truth(b, texture(*centres(grid), 12.0), valid)


def test_a_world_map_as_post_image_covers_the_pre_image(raster):
    """Its outline cannot be transformed to UTM; the pre image's can be transformed to it."""
    pre = raster(NOISE[:ROWS, :COLS], "pre.tif", (X, 1000, 0, Y, 0, -1000))
    post = raster(NOISE[:200], "post.tif", (-180, 0.9, 0, 90, 0, -0.9), 4326)
    assert common_grid(Source(pre), Source(post)).shape == (ROWS, COLS)


# --- laws ---


@pytest.mark.parametrize("case", ["part of a pixel", "finer", "much finer", "coarser", "rotated"])
def test_the_size_of_the_blocks_changes_nothing(raster, job, case, monkeypatch):
    shape, geotransform, _ = OTHER_GRIDS[case]
    values = np.random.default_rng(1).normal(1000, 100, shape).astype(np.float32)
    values[40:60, 30:45] = np.nan
    pre, post = raster(NOISE[:ROWS, :COLS], "pre.tif"), raster(values, "post.tif", geotransform)
    *_, whole, whole_valid = aligned(job, pre, post)
    monkeypatch.setattr(module, "IMAGE_BLOCK", 41)
    *_, parts, parts_valid = aligned(job, pre, post)
    np.testing.assert_array_equal(whole_valid, parts_valid)
    assert 0.3 < whole_valid.mean() < 1
    np.testing.assert_allclose(parts, whole, atol=2e-3)  # of a range of 700; rounding of coordinates


def test_memory_grows_with_the_block_and_not_with_the_scene(raster, job, monkeypatch):
    monkeypatch.setattr(module, "IMAGE_BLOCK", 128)

    def peak(size):
        values = np.random.default_rng(1).normal(1000, 100, (size, size)).astype(np.float32)
        pre = raster(values, "pre.tif")
        post = raster(values, "post.tif", (X - 4, 10, 0, Y + 3, 0, -10))
        grid = common_grid(Source(pre), Source(post))
        made = job(grid)
        tracemalloc.start()
        align(Source(pre), Source(post), grid, (), made, lambda share: None, NEVER)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert peak(1400) < 1.2 * peak(600)


# --- what is invalid stays out of what is valid ---

BRIGHT = 20000  # far from the 0 of invalid pixels, in deviations of the texture


@pytest.mark.parametrize("case", ["part of a pixel", "finer", "coarser"])
def test_nodata_of_the_post_image_does_not_bleed(raster, job, texture, case):
    shape, geotransform, unit = OTHER_GRIDS[case]
    values = sampled(texture, shape, geotransform, unit) + np.float32(BRIGHT)
    hole = np.zeros(shape, bool)
    hole[shape[0] // 3 : shape[0] // 2, shape[1] // 3 : shape[1] // 2] = True
    hole[shape[0] // 4, shape[1] // 4] = True
    values[hole] = -1e6
    pre = raster(sampled(texture, (ROWS, COLS), (X, 10, 0, Y, 0, -10)), "pre.tif")
    post = raster(values, "post.tif", geotransform, nodata=-1e6)
    grid, report, _, b, valid = aligned(job, pre, post)
    truth = texture(*centres(grid), unit) + BRIGHT
    assert np.abs(b - truth)[valid].max() < 0.03 * truth.std()
    assert not b[~valid].any()

    pixel = abs(geotransform[1])
    reach = (INVALID_MARGIN + (np.ceil(3 * 10 / pixel) if pixel < 10 else 0)) * pixel
    ground = Grid(shape, geotransform)
    x, y = ground.xy(*(np.argwhere(hole).T + 0.5))
    apart = [np.maximum(abs(x - u), abs(y - v)).min() for u, v in zip(*map(np.ravel, centres(grid)))]
    apart = np.reshape(apart, grid.shape)
    assert not valid[apart < reach - pixel].any()
    inner = (slice(15, -15), slice(15, -15))
    assert valid[inner][apart[inner] > reach + pixel].all()
    assert report.valid_share == valid.mean()
    assert "image after (nodata" in " ".join(report.notes)


def test_nodata_of_either_image_is_invalid_and_zero(raster, job):
    a, b = NOISE[:ROWS, :COLS].copy(), NOISE[100 : 100 + ROWS, :COLS].copy()
    a[a == 0], b[b == 0] = 1, 1
    a[:10], b[:, :20] = 0, 0
    result = aligned(job, raster(a, "pre.tif", nodata=0), raster(b, "post.tif", nodata=0))
    _, report, pre, post, valid = result
    np.testing.assert_array_equal(valid, (a > 0) & (b > 0))
    np.testing.assert_array_equal(pre, a)
    np.testing.assert_array_equal(post, b)
    assert report.valid_share == valid.mean()


def test_pixels_that_the_mask_touches_are_invalid(raster, job, polygon):
    pre, post = raster(NOISE[:ROWS, :COLS], "pre.tif"), raster(NOISE[9 : 9 + ROWS, :COLS], "post.tif")
    square = polygon([(X + 205, Y - 105), (X + 395, Y - 105), (X + 395, Y - 301), (X + 205, Y - 301)])
    outside = polygon([(X - 500, Y), (X - 400, Y), (X - 400, Y - 100)])
    extent = (X + 100, Y - 1200, X + 1600, Y - 50)
    grid, report, a, _, valid = aligned(job, pre, post, extent, [outside, square])
    expected = np.ones(grid.shape, bool)
    expected[10 - 5 : 31 - 5, 20 - 10 : 40 - 10] = False
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(a, np.where(expected, NOISE[5:120, 10:160], 0))
    assert "left out by the mask" in " ".join(report.notes)
