"""Test each unusual pair of images: accepted with a note or refused with a sentence."""

import subprocess

import numpy as np
import pytest
from osgeo import gdal

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import NEVER, CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.grid import IDENTITY, Grid
from microflow_qgis.io import align as module
from microflow_qgis.io.align import align, common_grid
from microflow_qgis.io.read import UNPLACED, Source

from .conftest import restored

X, Y = 500000.0, 5000000.0
ROWS, COLS = 80, 101
NOISE = np.random.default_rng(5).integers(1, 65536, (300, 300)).astype(np.uint16)
PRE, POST = NOISE[:ROWS, :COLS], NOISE[100 : 100 + ROWS, :COLS]


def run(job, pre, post, extent=None, polygons=(), progress=lambda share: None, cancelled=lambda: False):
    pre, post = Source(pre), Source(post)
    grid = common_grid(pre, post, extent)
    made = job(grid)
    report = align(pre, post, grid, polygons, made, progress, CancelToken(cancelled))
    images = [restored(made.map(name), report.levels[name]) for name in ("pre", "post")]
    return grid, report, *images, np.array(made.map("valid"))


@pytest.fixture
def pair(raster):
    return raster(PRE, "pre.tif"), raster(POST, "post.tif")


# --- accepted, with a note ---


@pytest.mark.parametrize("post_geotransform", [None, IDENTITY, UNPLACED])
@pytest.mark.parametrize("pre_geotransform", [None, IDENTITY, UNPLACED])
def test_images_without_georeference_meet_by_row_and_column(raster, job, pre_geotransform, post_geotransform):
    pre = raster(PRE, "pre.tif", pre_geotransform, None)
    post = raster(NOISE[100:190, :90], "post.tif", post_geotransform, None)
    grid, report, a, b, valid = run(job, pre, post)
    assert grid == Grid((ROWS, 90), pre_geotransform or UNPLACED)
    np.testing.assert_array_equal(a, PRE[:, :90])
    np.testing.assert_array_equal(b, NOISE[100:180, :90])
    assert valid.all()
    assert not report.resampled
    assert "in pixels" in report.notes[0]


def test_an_extent_without_georeference_is_where_qgis_shows_it(raster, job):
    pre, post = raster(PRE, "pre.tif", None, None), raster(POST, "post.tif", None, None)
    grid, _, a, b, _ = run(job, pre, post, (10, -75, 90, -5))
    assert grid.geotransform == (10, 1, 0, -5, 0, -1)
    np.testing.assert_array_equal(a, PRE[5:75, 10:90])
    np.testing.assert_array_equal(b, POST[5:75, 10:90])


def test_without_crs_the_geotransform_counts(raster, job):
    pre = raster(PRE, "pre.tif", crs=None)
    post = raster(POST, "post.tif", (X - 50, 10, 0, Y + 30, 0, -10), None)
    grid, report, _, b, _ = run(job, pre, post)
    assert grid == Grid((ROWS - 3, COLS - 5), (X, 10, 0, Y, 0, -10))
    np.testing.assert_array_equal(b, POST[3:, 5:])
    assert "in pixels" in report.notes[0]


@pytest.mark.parametrize(
    ("code", "geotransform", "note"),
    [(4326, (13, 1e-4, 0, 46, 0, -1e-4), "in degrees"), (2225, (6e6, 30, 0, 2e6, 0, -30), "foot")],
)
def test_degrees_and_feet_are_said(raster, job, code, geotransform, note):
    pre = raster(PRE, "pre.tif", geotransform, code)
    _, report, *_ = run(job, pre, raster(POST, "post.tif", geotransform, code))
    assert note in report.notes[0]
    assert "metres on the ground" in report.notes[0]


@pytest.mark.parametrize(("pixel", "warned"), [(2.4, True), (2.6, False), (39.0, False), (41.0, True)])
def test_a_ratio_above_4_is_warned_of(raster, job, pixel, warned):
    pre = raster(NOISE[:200, :200], "pre.tif")
    values = np.random.default_rng(2).normal(100, 9, (900, 900)).astype(np.float32)
    post = raster(values, "post.tif", (X - 500, pixel, 0, Y + 500, 0, -pixel))
    _, report, *_ = run(job, pre, post)
    assert report.ratio == pytest.approx(pixel / 10)
    assert any(note.startswith("Warning") for note in report.notes) == warned


def test_a_virtual_raster_is_an_image(pair, job, tmp_path):
    virtual = str(tmp_path / "post.vrt")
    gdal.BuildVRT(virtual, [pair[1]]).FlushCache()
    np.testing.assert_array_equal(run(job, pair[0], virtual)[3], POST)


# --- refused ---


def test_no_common_area(pair, raster):
    far = raster(POST, "far.tif", (X + 3000, 10, 0, Y, 0, -10))
    with pytest.raises(errors.NoCommonArea, match=r"x 500000 to 501010, .*UTM.* x 503000 to 504010"):
        common_grid(Source(pair[0]), Source(far))


def test_no_common_area_across_the_world(pair, raster):
    far = raster(POST, "far.tif", (-70, 1e-4, 0, -30, 0, -1e-4), 4326)
    with pytest.raises(errors.NoCommonArea, match="WGS 84"):
        common_grid(Source(pair[0]), Source(far))


@pytest.mark.parametrize("right", [38, 45])
def test_an_overlap_smaller_than_64_pixels(pair, raster, right):
    beside = raster(POST, "beside.tif", (X + 10 * right, 10, 0, Y, 0, -10))
    with pytest.raises(errors.OverlapTooSmall, match=f"{COLS - right} × {ROWS} pixels .* 64 × 64"):
        common_grid(Source(pair[0]), Source(beside))


def test_an_extent_smaller_than_64_pixels(pair):
    with pytest.raises(errors.OverlapTooSmall, match="63 × 80"):
        common_grid(*map(Source, pair), (X + 20, Y - 900, X + 650, Y))


def test_an_extent_elsewhere(pair):
    with pytest.raises(errors.ExtentOutside, match=r"x 10 to 20, .* area of both images, x 500000 to 501010"):
        common_grid(*map(Source, pair), (10, 10, 20, 20))


@pytest.mark.parametrize("empty", [0, 1])
def test_all_nodata(raster, job, empty):
    images = [PRE, POST]
    images[empty] = np.zeros_like(PRE)
    paths = [raster(values, f"{name}.tif", nodata=0) for name, values in zip(("pre", "post"), images)]
    with pytest.raises(errors.NoData, match=rf"{('pre', 'post')[empty]}\.tif has no usable pixel"):
        run(job, *paths)


def test_no_pixel_with_data_in_both(raster, job):
    left, right = PRE.copy(), POST.copy()
    left[:, 50:], right[:, :50] = 0, 0
    with pytest.raises(errors.NoCommonData, match="No pixel"):
        run(job, raster(left, "pre.tif", nodata=0), raster(right, "post.tif", nodata=0))


def test_a_mask_over_everything(pair, job, polygon):
    with pytest.raises(errors.NoCommonData, match="mask"):
        run(job, *pair, polygons=[polygon([(X, Y), (X + 9999, Y), (X + 9999, Y - 9999), (X, Y - 9999)])])


@pytest.mark.parametrize("origin", [X, X - 14])
@pytest.mark.parametrize("flat", [0, 1])
def test_a_constant_image(raster, job, flat, origin):
    images = [PRE.astype(np.float32), np.tile(POST, (2, 2)).astype(np.float32)]
    images[flat][:] = 1234.567
    images[flat][5, 5] = np.nan
    pre = raster(images[0], "pre.tif")
    post = raster(images[1], "post.tif", (origin, 10, 0, Y, 0, -10))
    with pytest.raises(errors.ConstantImage, match=rf"{('pre', 'post')[flat]}\.tif has the value 1234.5"):
        run(job, pre, post)


@pytest.mark.parametrize("without", [0, 1])
def test_a_crs_on_one_image_only(raster, without):
    crs = [32633, 32633]
    crs[without] = None
    paths = [raster(PRE, f"{name}.tif", crs=code) for name, code in zip(("pre", "post"), crs)]
    with pytest.raises(
        errors.CrsMissing, match=rf"^\S*{('pre', 'post')[without]}\.tif has no .*UTM zone 33N"
    ):
        common_grid(*map(Source, paths))


def test_an_image_of_the_moon(pair, raster):
    moon = (
        'GEOGCS["Moon 2000",DATUM["D_Moon",SPHEROID["Moon",1737400,0]],PRIMEM["Reference_Meridian",0],'
        'UNIT["degree",0.0174532925199433]]'
    )
    post = raster(POST, "moon.tif", (14, 1e-4, 0, 46, 0, -1e-4), moon)
    with pytest.raises(errors.CrsUnrelated, match=r"from .*(Moon|UTM).* to .*(Moon|UTM)"):
        common_grid(Source(pair[0]), Source(post))


def test_a_broken_mask_polygon(pair, job, polygon):
    good = polygon([(X, Y), (X + 99, Y), (X + 99, Y - 99)])
    with pytest.raises(errors.MaskUnreadable, match="Polygon 2"):
        run(job, *pair, polygons=[good, good[:20]])


def test_a_grid_that_is_not_the_pre_image_s(pair, job):
    grid = Grid((70, 70), (X + 3, 10, 0, Y, 0, -10), common_grid(*map(Source, pair)).crs)
    with pytest.raises(ValueError, match="not cut from the pre image"):
        align(*map(Source, pair), grid, (), job(grid), lambda share: None, NEVER)


def test_progress_rises_to_one_and_cancel_ends_at_once(pair, job, monkeypatch):
    monkeypatch.setattr(module, "IMAGE_BLOCK", 32)
    shares = []
    run(job, *pair, progress=shares.append)
    assert shares == sorted(shares)
    assert (len(shares), shares[-1]) == (12, 1)
    del shares[:]
    with pytest.raises(Cancelled):
        run(job, *pair, progress=shares.append, cancelled=lambda: len(shares) == 5)
    assert len(shares) == 5


def test_a_scratch_disk_that_is_full(pair, tmp_path, job, monkeypatch):
    folder = tmp_path / "scratch"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], check=False)
    if mounted.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        with pytest.raises(errors.DiskFull, match="up to 72,720 bytes are needed, 65,536 are free"):
            run(job, *pair)
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize(
    ("low", "high", "dtype"), [(0, 255, np.uint8), (0, 1, np.uint16), (-1.5, 7.25, np.float32)]
)
def test_a_mask_is_no_image(raster, job, low, high, dtype):
    mask = np.where(PRE > 30000, high, low).astype(dtype)
    with pytest.raises(errors.MaskBand, match="only the values"):
        run(job, raster(PRE, "pre.tif"), raster(mask, "post.tif"))


@pytest.mark.parametrize("how", ["nodata", "nan", "alpha", "mask"])
def test_an_image_without_a_usable_pixel_is_refused(raster, job, how):
    empty = {
        "nodata": lambda: raster(np.full((ROWS, COLS), 7, np.uint16), "post.tif", nodata=7),
        "nan": lambda: raster(np.full((ROWS, COLS), np.nan, np.float32), "post.tif"),
        "alpha": lambda: transparent(raster(np.stack([POST, 0 * POST]), "post.tif")),
        "mask": lambda: masked(raster(POST, "post.tif")),
    }[how]()
    with pytest.raises(errors.NoData, match="no usable pixel"):
        run(job, raster(PRE, "pre.tif"), empty)


def transparent(path):
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    return path


def masked(path):
    image = gdal.Open(path, gdal.GA_Update)
    image.CreateMaskBand(gdal.GMF_PER_DATASET)
    image.GetRasterBand(1).GetMaskBand().WriteArray(np.zeros((ROWS, COLS), np.uint8))
    image.FlushCache()
    return path
