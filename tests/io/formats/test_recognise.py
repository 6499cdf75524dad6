"""Test the interpretation of other programs' files: made-up ones for the claim, real ones if present."""

import gzip
from datetime import date

import numpy as np
import pytest

from microflow_qgis.core.errors import ForeignPartMissing, ForeignShapes, ForeignUnknown, ForeignUnreadable
from microflow_qgis.core.grid import Window
from microflow_qgis.io.formats.recognise import recognise

SHAPE = (70, 90)
UTM = (500_000.0, 15.0, 0.0, 5_200_000.0, 0.0, -15.0)
COSICORR = ("East/West", "North/South", "SNR")


def whole(field):
    return Window(0, 0, *field.grid.shape)


def stated(field):
    return field.format, field.unit, field.sign


@pytest.mark.parametrize("interleave", ["BIP", "BSQ", "BIL"])
def test_cosicorr_in_envi(raster, uniform, interleave):
    planes = np.concatenate([uniform(3, -2), np.full((1, *SHAPE), 0.8)])
    path = raster("corr", planes, driver="ENVI", names=COSICORR, options=[f"INTERLEAVE={interleave}"])
    field = recognise(path)
    assert stated(field) == ("cosicorr", "m", "east_north")
    np.testing.assert_allclose(field.first(whole(field)), planes[0])
    np.testing.assert_allclose(field.confidence(whole(field)), 0.8)
    assert field.grid.geotransform == pytest.approx(UTM)


def test_cosicorr_bands_in_any_order(raster, uniform):
    east, north = uniform(3, -2)
    path = raster("corr.tif", [np.ones(SHAPE), north, east], names=("SNR", "North/South", "East/West"))
    field = recognise(path)
    np.testing.assert_allclose(field.second(whole(field)), -2)


@pytest.mark.parametrize(
    "names", [("East/West Displ. (m)", "North/South Displ. (m)"), ("EW", "NS"), ("E-W", "N-S")]
)
def test_cosicorr_bands_as_versions_name_them(raster, uniform, names):
    path = raster("corr", [*uniform(1, 2), np.ones(SHAPE)], driver="ENVI", names=(*names, "SNR"))
    assert recognise(path).format == "cosicorr"
    assert recognise(f"{path}.hdr").files == (path,)


def test_bands_that_only_begin_alike_are_not_cosicorr(raster, uniform):
    path = raster("bands.tif", uniform(1, 2), names=("ewe", "nsx"))
    assert recognise(path).format == "plain"


def test_a_real_cosicorr_header(peers):
    field = recognise(str(peers / "cosicorr_envi" / "demo_bip"))
    assert stated(field) == ("cosicorr", "m", "east_north")
    assert field.grid.shape == (140, 305)
    assert field.parameters["WINDOW_SIZE_X_INITIAL"] == "32"
    assert field.parameters["STEP_X"] == "1"
    assert np.isfinite(field.first(whole(field))).all()


def test_micmac_with_its_correlation_and_step(raster, uniform, tmp_path):
    from osgeo import gdal

    first, down = uniform(0.4, 0.2)
    raster("Px1_Num6_DeZoom1_LeChantier.tif", first, None)
    path = raster("Px2_Num6_DeZoom1_LeChantier.tif", down, None)
    correlation = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "Correl_LeChantier_Num_5.tif"), *SHAPE[::-1], 1, gdal.GDT_Byte
    )
    correlation.GetRasterBand(1).Fill(255)
    correlation.FlushCache()
    (tmp_path / "param_LeChantier_Compl.xml").write_text(
        "<P><E><Px1Pas>0.4</Px1Pas></E><E><Px1Pas>0.05</Px1Pas></E></P>"
    )
    field = recognise(path)
    assert stated(field) == ("micmac", "px", "east_south")
    assert field.step == 0.05
    np.testing.assert_allclose(field.first(whole(field)), first, rtol=1e-6)
    np.testing.assert_allclose(field.confidence(whole(field)), 1.0, rtol=1e-6)


def test_half_of_a_micmac_result_is_refused(raster, uniform):
    path = raster("Px1.tif", uniform(1, 1)[0], None)
    with pytest.raises(ForeignPartMissing, match="Px2"):
        recognise(path)


def test_halves_of_two_sizes_are_refused(raster):
    raster("Px1.tif", np.zeros((40, 50)), None)
    with pytest.raises(ForeignShapes, match="50 × 40"):
        recognise(raster("Px2.tif", np.zeros((41, 50)), None))


@pytest.mark.parametrize("name", ["Px2.tif", "other.tif"])
def test_components_of_two_places_are_refused(raster, name):
    """The same number of cells, one cell further east."""
    east = (UTM[0] + UTM[1], *UTM[1:])
    first, second = raster("Px1.tif", np.ones((40, 50))), raster(name, np.ones((40, 50)), east)
    with pytest.raises(ForeignShapes, match=r"50 × 40 @ 500000, 5200000 .* 50 × 40 @ 500015, 5200000"):
        recognise(first, second, "auto" if name == "Px2.tif" else "plain")


def test_a_real_micmac_result(peers):
    field = recognise(str(peers / "micmac_fdsc" / "Px2.tif"))
    assert stated(field) == ("micmac", "px", "east_south")
    assert [path.rsplit("/", 1)[-1] for path in field.files] == ["Px1.tif", "Px2.tif", "Correl.tif"]
    first, confidence = field.first(whole(field)), field.confidence(whole(field))
    good = confidence > 0.7
    assert good.sum() == pytest.approx(33_901, rel=0.05)
    assert np.median(first[good & (first != 0)]) == pytest.approx(0.0, abs=0.1)


def test_ames(raster, uniform):
    good = np.ones(SHAPE)
    good[:10] = 0
    field = recognise(raster("run-F.tif", [*uniform(5, -3), good], None))
    assert stated(field) == ("ames", "px", "east_south")
    values = field.second(whole(field))
    assert np.isnan(values[:10]).all()
    assert (values[10:] == -3).all()


def test_three_bands_that_are_no_mask_are_not_ames(raster, uniform):
    assert recognise(raster("run-F.tif", [*uniform(5, -3), np.full(SHAPE, 0.4)])).format == "plain"


def test_its_live(netcdf):
    rows, cols = np.arange(8), np.arange(9)
    values = np.arange(72.0).reshape(8, 9)
    path = netcdf(
        "pair.nc",
        {
            "x": (("x",), 500_060 + 120.0 * cols, {}),
            "y": (("y",), 5_200_000 - 60 - 120.0 * rows, {}),
            "vx": (("y", "x"), values, {"error": "12.5"}),
            "vy": (("y", "x"), -values, {"error": "14"}),
            "img_pair_info": (
                (),
                0.0,
                {
                    "acquisition_date_img1": "20160718T20:40:01.0",
                    "acquisition_date_img2": "20160803T20:40:01.0",
                },
            ),
        },
        {"proj4": "+proj=utm +zone=33 +datum=WGS84"},
    )
    field = recognise(path)
    assert stated(field) == ("autorift", "m/yr", "east_north")
    assert field.days == (date(2016, 7, 18), date(2016, 8, 3))
    assert field.grid.geotransform == pytest.approx((500_000, 120, 0, 5_200_000, 0, -120))
    np.testing.assert_array_equal(field.second(whole(field)), -values)
    np.testing.assert_array_equal(field.sigma[1](Window(0, 0, 2, 2)), 14)


def test_a_real_its_live_granule_without_a_valid_cell(peers):
    (path,) = (peers / "autorift_hyp3_nc").glob("*.nc")
    field = recognise(str(path))
    assert stated(field) == ("autorift", "m/yr", "east_north")
    assert field.days == (date(1984, 12, 6), date(1985, 1, 24))
    assert field.grid.shape == (1879, 2016)
    assert "Antarctic" in field.grid.crs
    assert np.isnan(field.first(whole(field))).all()


def test_dates_of_an_its_live_name(netcdf):
    """Without the pair's own variable, the scenes' names are used: acquisition before processing."""
    name = "LT05_L1GS_219121_19841206_20200918_02_T2_X_LT05_L1GS_226120_19850124_20200918_02_T2_G0120V02.nc"
    axes = {"x": (("x",), [60.0, 180.0], {}), "y": (("y",), [180.0, 60.0], {})}
    values = {key: (("y", "x"), np.zeros((2, 2)), {}) for key in ("vx", "vy")}
    assert recognise(netcdf(name, {**axes, **values})).days == (date(1984, 12, 6), date(1985, 1, 24))


def test_autorift_geotiffs(raster, uniform):
    velocity = recognise(raster("velocity.tif", uniform(30, 40)))
    assert stated(velocity) == ("autorift", "m/yr", "east_north")
    offset = recognise(raster("offset.tif", uniform(1, 2)))
    assert stated(offset) == ("autorift", "px", "east_north")
    assert offset.pixel == 0.0


def test_real_carst(peers):
    for name in (
        "carst/20180401-20180417_velo-raw_vy.tif",
        "glaft_carst/20180304-20180405_velo-raw_vx.tif",
        "glaft_carst/syn_kernel16_vx.tif",
    ):
        field = recognise(str(peers / name))
        assert stated(field) == ("carst", "m/day", "east_north")
        assert np.isfinite(field.first(whole(field))).mean() > 0.8
    assert recognise(str(peers / "carst/20180401-20180417_velo-raw_vx.tif")).days == (
        date(2018, 4, 1),
        date(2018, 4, 17),
    )


def test_carst_made_here(raster, uniform):
    east, north = uniform(2, 3)
    north[0, 0] = -9999
    raster("20200101-20200111_velo-raw_vx.tif", east, nodata=-9999)
    field = recognise(raster("20200101-20200111_velo-raw_vy.tif", north, nodata=-9999))
    assert stated(field) == ("carst", "m/day", "east_north")
    assert np.isnan(field.second(whole(field))[0, 0])
    np.testing.assert_allclose(field.first(whole(field)), east, rtol=1e-6)


@pytest.mark.parametrize("packed", [False, True])
def test_ampcor(tmp_path, packed):
    lines = [
        f"{col:8d} {0.5:9.3f} {row:8d} {-0.25:9.3f} {9.0:10.5f} {0.0004:10.6f} {0.0009:10.6f} {0.0:10.6f}\n"
        for row in range(40, 200, 16)
        for col in range(32, 320, 8)
        if (row, col) != (56, 40)
    ]
    path = tmp_path / ("matches.off.gz" if packed else "matches.off")
    with gzip.open(path, "wt") if packed else open(path, "w") as file:
        file.writelines(lines)
    field = recognise(str(path))
    assert stated(field) == ("ampcor", "px", "east_south")
    assert field.grid.shape == (10, 36)
    assert field.lattice == (32.5, 40.5, 8.0, 16.0)
    values = field.first(whole(field))
    assert np.isnan(values[1, 1])
    assert np.nanmax(values) == np.nanmin(values) == 0.5
    assert field.sigma[1](whole(field))[0, 0] == pytest.approx(0.03)


def test_real_ampcor_and_xyz(peers):
    folder = peers / "carst"
    off = recognise(str(folder / "yahtse_ampcor_r32x32_s32x32.off.gz"))
    xyz = recognise(str(folder / "yahtse_20160803_20160718_r32x32_s32x32_northxyz.txt"))
    assert stated(off) == ("ampcor", "px", "east_south")
    assert stated(xyz) == ("ampcor", "", "east_north")
    assert xyz.days == (date(2016, 7, 18), date(2016, 8, 3))
    assert off.grid.shape == xyz.grid.shape == (162, 223)
    down, north = off.second(whole(off)), xyz.second(whole(xyz))
    finite = np.isfinite(down) & np.isfinite(north)
    assert finite.sum() == 25_233
    assert np.corrcoef(down[finite], north[finite])[0, 1] < -0.99  # Px2's sign, and the rows' order


def cube(netcdf, order):
    """Return velocities of 365, 730 and 1095 m a year over three months each of 30 days, in m."""
    speed = np.array([365.0, 730.0, 1095.0])[:, None, None] * np.ones((3, 5, 4))
    axes = {"mid_date": 0, "y": 1, "x": 2}
    day = {"unit": "days since 2020-01-01 00:00:00"}
    return netcdf(
        "cube.nc",
        {
            "x": (("x",), 100.0 + 50 * np.arange(4), {}),
            "y": (("y",), 900.0 - 50 * np.arange(5), {}),
            "mid_date": (("mid_date",), [15, 45, 75], day),
            "date1": (("mid_date",), [0, 30, 60], day),
            "date2": (("mid_date",), [30, 60, 90], day),
            "vx": (order, speed.transpose([axes[d] for d in order]), {}),
            "vy": (order, 2 * speed.transpose([axes[d] for d in order]), {}),
        },
        {"proj4": "+proj=utm +zone=33 +datum=WGS84"},
    )


@pytest.mark.parametrize("order", [("mid_date", "y", "x"), ("x", "y", "mid_date")])
def test_ticoi_in_any_order_of_dimensions(netcdf, order):
    path = cube(netcdf, order)
    field = recognise(path)
    assert stated(field) == ("ticoi", "m", "east_north")
    assert field.days == (date(2020, 1, 1), date(2020, 3, 31))
    np.testing.assert_allclose(field.first(whole(field)), 30 + 60 + 90)
    later = recognise(path, days=(date(2020, 1, 20), date(2020, 4, 1)))
    assert later.days == (date(2020, 1, 31), date(2020, 3, 31))
    np.testing.assert_allclose(later.second(whole(later)), 2 * (60 + 90))


def test_real_ticoi_velocities_and_cumulated_displacement_agree(peers):
    velocities = recognise(str(peers / "ticoi_nc" / "test.nc"))
    cumulated = recognise(str(peers / "ticoi_nc" / "Lowell_example_invert.nc"))
    assert velocities.grid == cumulated.grid
    moved = [np.median(field.second(whole(field))) for field in (velocities, cumulated)]
    assert moved[0] == pytest.approx(moved[1], rel=0.1)


def test_the_published_programs_do_not_tell_their_sign(raster, uniform):
    first, second = uniform(1, 2)
    raster("pair_ns.tif", second)
    field = recognise(raster("pair_ew.tif", first))
    assert stated(field) == ("microflow", "px", "")


def test_a_cube_with_an_unknown_date_is_refused_in_a_sentence(netcdf):
    axes = {"x": (("x",), [60.0, 180.0], {}), "y": (("y",), [180.0, 60.0], {})}
    values = {key: (("t", "y", "x"), np.zeros((2, 2, 2)), {}) for key in ("vx", "vy")}
    days = {"unit": "days since 2000-01-01"}
    dates = {"date1": (("t",), [0.0, np.nan], days), "date2": (("t",), [9.0, 9.0], days)}
    with pytest.raises(ForeignUnreadable, match="a date in date1 is unknown"):
        recognise(netcdf("cube.nc", {**axes, **values, **dates}))


@pytest.mark.parametrize(("first", "second"), [("_EW", "_NS"), ("east", "north"), ("_u", "_v")])
def test_names_that_many_programs_use_tell_no_unit(raster, uniform, first, second):
    """COSI-Corr's users keep EW and NS in metres; only the published programs' own names mean pixels."""
    path = raster(f"corr{first}.tif", uniform(1, 2)[:1])
    raster(f"corr{second}.tif", uniform(1, 2)[1:])
    field = recognise(path)
    assert (field.unit, field.sign, len(field.files)) == ("", "", 2)


@pytest.mark.parametrize("name", ["EW.tif", "offset.tif"])
def test_a_unit_in_the_file_comes_before_its_name(raster, uniform, name):
    from osgeo import gdal

    planes = uniform(1, 2)
    if name == "EW.tif":
        raster("NS.tif", planes[1:], names=("north",))
    path = raster(name, planes[:1] if name == "EW.tif" else planes, names=("east", "north"))
    image = gdal.Open(path, gdal.GA_Update)
    image.GetRasterBand(1).SetUnitType("m")
    image = None
    assert stated(recognise(path)) == ("plain", "m", "east_north")


def test_two_files_of_any_names_are_plain(raster, uniform):
    first, second = (raster(f"{name}.tif", uniform(1, 2)[:1]) for name in ("one", "two"))
    assert stated(recognise(first, second)) == ("plain", "", "")


def test_plain_rasters_tell_what_their_bands_say(raster, uniform):
    assert stated(recognise(raster("any.tif", uniform(1, 2)))) == ("plain", "", "")
    named = recognise(raster("named.tif", uniform(1, 2), names=("de_m_east", "dn_m_north")))
    assert named.sign == "east_north"
    assert named.along == "ground"


def test_what_nobody_wrote_is_refused(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing that could be a displacement\n" * 9)
    with pytest.raises(ForeignUnknown, match=r"notes\.txt"):
        recognise(str(path))


def test_the_format_asked_for_is_the_only_one_tried(raster, uniform):
    path = raster("corr.tif", [*uniform(1, 2), np.ones(SHAPE)], names=COSICORR)
    assert recognise(path, format="plain").format == "plain"
    with pytest.raises(ForeignUnknown, match="micmac"):
        recognise(path, format="micmac")
