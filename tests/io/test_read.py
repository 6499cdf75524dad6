import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from microflow_qgis.core import errors
from microflow_qgis.core.grid import IDENTITY, Window
from microflow_qgis.io.read import UNPLACED, Source, describe, open_image, read

ROWS, COLS = 70, 91
RAMP = np.arange(1, ROWS * COLS + 1, dtype=np.float32).reshape(ROWS, COLS)
HOLE = np.zeros((ROWS, COLS), bool)
HOLE[20:31, 40:57] = True


def read_all(path, band=1):
    image, dataset = open_image(Source(path, band))
    return read(dataset, band, Window(0, 0, *image.grid.shape))


def check_hole(path, band=1):
    values, valid = read_all(path, band)
    np.testing.assert_array_equal(valid, ~HOLE)
    np.testing.assert_array_equal(values, np.where(HOLE, 0, RAMP))


def set_alpha(path, number):
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_AlphaBand)


def test_an_image_is_described(raster):
    path = raster(RAMP.astype(np.uint16), nodata=7)
    image = describe(Source(path))
    assert (image.grid.shape, image.dtype, image.nodata) == ((ROWS, COLS), "UInt16", 7)
    assert image.grid.geotransform == (500000, 10, 0, 5000000, 0, -10)
    assert "UTM zone 33N" in image.grid.crs


def test_equal_sources_are_the_same_image():
    assert Source("a.tif") == Source("a.tif", 1)
    assert Source("a.tif") != Source("a.tif", 2)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
def test_values_come_exactly(raster, dtype):
    highest = np.finfo(dtype).max if dtype is np.float32 else np.iinfo(dtype).max
    expected = RAMP.astype(dtype)
    expected[3, 5] = highest
    values, valid = read_all(raster(expected))
    assert values.dtype == np.float32
    np.testing.assert_array_equal(values, expected)
    assert valid.all()


def test_the_band_is_chosen(raster):
    path = raster(np.stack([RAMP, RAMP + 5]))
    np.testing.assert_array_equal(read_all(path, 2)[0], RAMP + 5)


def test_off_the_image_nothing_is_valid(raster):
    _, dataset = open_image(Source(raster(RAMP)))
    values, valid = read(dataset, 1, Window(-5, 80, ROWS + 9, 20))
    expected = np.zeros((ROWS + 9, 20), bool)
    expected[5:-4, :11] = True
    np.testing.assert_array_equal(valid, expected)
    np.testing.assert_array_equal(values[5:-4, :11], RAMP[:, 80:])
    assert not values[~valid].any()
    assert not read(dataset, 1, Window(200, 0, 4, 4))[1].any()


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [(np.uint16, 0), (np.int16, -9999), (np.float32, -3.4028234663852886e38), (np.float64, -1e30)],
)
def test_nodata_is_invalid(raster, dtype, nodata):
    check_hole(raster(np.where(HOLE, nodata, RAMP.astype(np.float64)).astype(dtype), nodata=nodata))


@pytest.mark.parametrize("nodata", [None, np.nan, -9999.0])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_nan_and_infinite_values_are_invalid(raster, value, nodata):
    check_hole(raster(np.where(HOLE, value, RAMP).astype(np.float32), nodata=nodata))


def test_values_beyond_float32_are_invalid(raster):
    check_hole(raster(np.where(HOLE, 1e300, RAMP.astype(np.float64))))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("nodata", [None, 4000])
def test_what_an_alpha_band_hides_is_invalid(raster, dtype, nodata):
    opaque = np.iinfo(dtype).max
    alpha = np.where(HOLE, opaque // 4, opaque - 3)
    image = np.stack([RAMP % 200 + 1, alpha]).astype(dtype)
    path = raster(image, nodata=nodata)
    set_alpha(path, 2)
    values, valid = read_all(path)
    np.testing.assert_array_equal(valid, ~HOLE)
    np.testing.assert_array_equal(values, np.where(HOLE, 0, image[0]))


@pytest.mark.parametrize("nodata", [None, 11.0])
@pytest.mark.parametrize("inside", ["YES", "NO"])
def test_what_a_mask_band_hides_is_invalid(raster, inside, nodata):
    path = raster(RAMP, nodata=nodata)
    dataset = gdal.Open(path, gdal.GA_Update)
    previous = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", inside)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", previous)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(HOLE, 0, 255).astype(np.uint8))
    dataset = None
    assert Path(path + ".msk").exists() == (inside == "NO")
    _, valid = read_all(path)
    np.testing.assert_array_equal(valid, ~(HOLE | (nodata == RAMP)))


def test_virtual_zipped_and_oddly_named_images_are_read(raster, tmp_path):
    path = raster(np.where(HOLE, 0, RAMP).astype(np.uint16), "Bild vor dem Bében №1.tif", nodata=0)
    virtual = str(tmp_path / "v.vrt")
    gdal.BuildVRT(virtual, [path]).FlushCache()
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(path, "inner.tif")
    for name in (path, virtual, f"/vsizip/{tmp_path}/z.zip/inner.tif", f"GTIFF_DIR:1:{path}"):
        check_hole(name)


def test_without_geotransform_an_image_lies_where_qgis_shows_it(raster):
    grid = describe(Source(raster(RAMP, geotransform=None, crs=None))).grid
    assert (grid.geotransform, grid.crs) == (UNPLACED, "")


def test_a_geotransform_of_plain_pixels_is_kept(raster):
    grid = describe(Source(raster(RAMP, geotransform=IDENTITY, crs=None))).grid
    assert (grid.geotransform, grid.crs) == (IDENTITY, "")


def test_a_local_crs_is_none(raster):
    local = 'LOCAL_CS["a quarry",LOCAL_DATUM["x",0],UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
    assert describe(Source(raster(RAMP, crs=local))).grid.crs == ""


@pytest.mark.parametrize("code", [7405, 4979])  # compound; geographic with a height
def test_the_vertical_part_of_a_crs_is_left_out(raster, code):
    crs = osr.SpatialReference()
    crs.ImportFromWkt(describe(Source(raster(RAMP, crs=code))).grid.crs)
    assert not crs.IsCompound()
    assert crs.GetAxesCount() == 2


def control_points(path, bend=0.0):
    corners = [(0, 0), (COLS, 0), (COLS, ROWS), (0, ROWS)]
    points = [gdal.GCP(500000 + 10 * x, 5000000 - 10 * y, 0, x, y) for x, y in corners]
    points.append(gdal.GCP(500000 + 5 * COLS + bend, 5000000 - 5 * ROWS, 0, COLS / 2, ROWS / 2))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    gdal.Open(path, gdal.GA_Update).SetGCPs(points, reference.ExportToWkt())
    return path


def test_control_points_that_make_a_grid_are_one(raster):
    grid = describe(Source(control_points(raster(RAMP, geotransform=None, crs=None)))).grid
    np.testing.assert_allclose(grid.geotransform, (500000, 10, 0, 5000000, 0, -10), atol=1e-6)
    assert "33N" in grid.crs


def test_control_points_that_make_none_are_refused(raster):
    path = control_points(raster(RAMP, geotransform=None, crs=None), bend=70)
    with pytest.raises(errors.NotRectified, match=r"control points.*Warp"):
        describe(Source(path))


def test_a_geotransform_without_area_is_refused(raster):
    with pytest.raises(errors.NotRectified):
        describe(Source(raster(RAMP, geotransform=(0, 1, 1, 0, 2, 2))))


def test_a_missing_file_is_refused_with_the_reason(tmp_path):
    with pytest.raises(errors.ImageUnreadable, match=r"gone\.tif.*No such file"):
        describe(Source(str(tmp_path / "gone.tif")))


def test_a_file_that_is_no_image_is_refused(tmp_path):
    (tmp_path / "letter.tif").write_text("Dear Sir")
    with pytest.raises(errors.ImageUnreadable, match="not recognized"):
        describe(Source(str(tmp_path / "letter.tif")))


def test_a_truncated_image_is_refused_when_read(raster):
    path = raster(RAMP, options=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"])
    content = Path(path).read_bytes()
    Path(path).write_bytes(content[: len(content) * 2 // 3])
    with pytest.raises(errors.ImageUnreadable, match=r"image\.tif"):
        read_all(path)


@pytest.mark.parametrize("band", [0, 3, -1])
def test_a_band_that_does_not_exist_is_refused(raster, band):
    with pytest.raises(errors.BandMissing, match=f"no band {band}.*from 1 to 2"):
        describe(Source(raster(np.stack([RAMP, RAMP])), band))


def test_a_complex_band_is_refused(raster):
    with pytest.raises(errors.ComplexBand, match=r"Band 1 of .* \(CFloat32\).*amplitude"):
        describe(Source(raster(RAMP.astype(np.complex64))))


def test_a_palette_band_is_refused(raster):
    path = raster(RAMP.astype(np.uint8))
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    with pytest.raises(errors.PaletteBand, match="palette"):
        describe(Source(path))


def test_a_map_service_is_refused(tmp_path):
    service = tmp_path / "service.xml"
    service.write_text(
        '<GDAL_WMS><Service name="TMS"><ServerUrl>http://127.0.0.1:1/${z}/${x}/${y}.png</ServerUrl></Service>'
        "<DataWindow><UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY>"
        "<LowerRightX>20037508</LowerRightX><LowerRightY>-20037508</LowerRightY><TileLevel>3</TileLevel>"
        "<TileCountX>1</TileCountX><TileCountY>1</TileCountY></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>"
    )
    with pytest.raises(errors.NoPixels, match=r"map service \(WMS\)"):
        describe(Source(str(service)))


def test_a_container_of_several_images_is_refused(raster):
    path = raster(RAMP.astype(np.uint8), "two.gpkg", driver="GPKG")
    raster(
        RAMP.astype(np.uint8), "two.gpkg", driver="GPKG", options=["APPEND_SUBDATASET=YES", "RASTER_TABLE=b"]
    )
    with pytest.raises(errors.ImageUnreadable, match="no bands of its own"):
        describe(Source(path))


@pytest.mark.parametrize("shape", [(63, 90), (90, 63)])
def test_an_image_smaller_than_64_pixels_is_refused(raster, shape):
    with pytest.raises(errors.ImageTooSmall, match=f"{shape[1]} × {shape[0]} pixels; at least 64 × 64"):
        describe(Source(raster(np.ones(shape, np.float32))))


def test_refusals_are_the_same_where_gdal_raises_and_nothing_is_printed(tmp_path, capfd):
    gdal.UseExceptions()
    try:
        with pytest.raises(errors.ImageUnreadable, match="No such file"):
            describe(Source(str(tmp_path / "gone.tif")))
        assert gdal.GetUseExceptions()
    finally:
        gdal.DontUseExceptions()
    assert capfd.readouterr() == ("", "")


def with_metadata(path, domain, values):
    image = gdal.Open(path, gdal.GA_Update)
    image.SetMetadata(values, domain)
    image.FlushCache()
    return path


RPC = {
    **{
        f"{axis}_{kind}": "1"
        for axis in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
        for kind in ("OFF", "SCALE")
    },
    **{f"{axis}_{part}_COEFF": " ".join(["1"] * 20) for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")},
}
ARRAYS = {"X_DATASET": "lon.tif", "X_BAND": "1", "Y_DATASET": "lat.tif", "Y_BAND": "1", "PIXEL_OFFSET": "0",
          "LINE_OFFSET": "0", "PIXEL_STEP": "1", "LINE_STEP": "1"}  # fmt: skip


@pytest.mark.parametrize("geotransform", [None, IDENTITY, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)])
@pytest.mark.parametrize(
    ("domain", "values", "remedy"), [("RPC", RPC, "-rpc"), ("GEOLOCATION", ARRAYS, "-geoloc")]
)
def test_an_image_as_the_sensor_saw_it_is_refused(raster, geotransform, domain, values, remedy):
    path = with_metadata(raster(RAMP, geotransform=geotransform, crs=None), domain, values)
    with pytest.raises(errors.NotOrthorectified, match=f"not orthorectified.*{remedy}"):
        describe(Source(path))


def test_an_orthoimage_that_keeps_its_polynomials_is_an_image(raster):
    assert "33N" in describe(Source(with_metadata(raster(RAMP), "RPC", RPC))).grid.crs


@pytest.mark.parametrize("bend", [0.0, 70.0])
def test_control_points_without_crs_are_refused(raster, bend):
    path = control_points(raster(RAMP, geotransform=None, crs=None), bend)
    image = gdal.Open(path, gdal.GA_Update)
    image.SetGCPs(image.GetGCPs(), "")
    image.FlushCache()
    image = None
    with pytest.raises(errors.NotRectified, match="control points"):
        describe(Source(path))


@pytest.mark.parametrize("band", [1, 3])
def test_the_alpha_band_is_no_image(raster, band):
    path = raster(np.stack([RAMP, RAMP, RAMP]))
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(band).SetColorInterpretation(gdal.GCI_AlphaBand)
    image = None
    with pytest.raises(errors.AlphaBand, match=f"Band {band}.*alpha"):
        describe(Source(path, band))
    describe(Source(path, 2))
