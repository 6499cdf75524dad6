"""Test microflow:importdisplacement: other programs' files as imported by a user."""

from pathlib import Path

import numpy as np
import pytest

SHAPE = (128, 160)


@pytest.fixture
def imported(run, read):
    """Return a function of a file and parameters: the bands of the result, and all results of the run."""

    def imported(path, **parameters):
        results = run("importdisplacement", INPUT=str(path), DISPLACEMENT="TEMPORARY_OUTPUT", **parameters)
        return read(results["DISPLACEMENT"]), results

    return imported


@pytest.fixture
def two_files(tmp_path):
    """Return a function that writes planes of one band each, in a folder, and returns the first path."""
    from osgeo import gdal

    def write(geotransform=None, **planes):
        for name, plane in planes.items():
            made = gdal.GetDriverByName("GTiff").Create(
                str(tmp_path / f"{name}.tif"), *plane.shape[::-1], 1, gdal.GDT_Float32
            )
            if geotransform:
                from osgeo import osr

                reference = osr.SpatialReference()
                reference.ImportFromEPSG(32633)
                made.SetSpatialRef(reference)
                made.SetGeoTransform(geotransform)
            made.GetRasterBand(1).WriteArray(plane)
            made.FlushCache()
        return tmp_path / f"{next(iter(planes))}.tif"

    return write


def scale(values):
    """Return metres on the ground per metre of UTM's grid at the test's place."""
    return np.asarray(values) / 0.9996


def test_micmac_on_its_image_becomes_metres_north_up(imported, two_files, utm_pair):
    path = two_files(Px1=np.full(SHAPE, 0.5), Px2=np.full(SHAPE, 0.25))
    values, results = imported(path, PRE=utm_pair[0])
    np.testing.assert_allclose(values[0], scale(5.0), rtol=1e-3)
    np.testing.assert_allclose(values[1], -scale(2.5), rtol=1e-3)
    np.testing.assert_array_equal(values[2], 1)
    assert (results["FORMAT_USED"], results["SIGN_USED"]) == ("micmac", "east_south")


def test_step_and_coarse_cells(imported, two_files, utm_pair):
    half = np.full((SHAPE[0] // 2, SHAPE[1] // 2), 10.0)
    values, results = imported(two_files(Px1=half, Px2=0 * half), PRE=utm_pair[0], STEP=0.05)
    from osgeo import gdal

    assert gdal.Open(results["DISPLACEMENT"]).GetGeoTransform()[1] == 20.0
    np.testing.assert_allclose(values[0], scale(10 * 0.05 * 10), rtol=1e-3)


def test_the_pixel_size_given_is_that_of_the_values(imported, two_files, utm_pair):
    """A cell of 2 × 2 pixels does not make the pixels larger."""
    half = np.full((SHAPE[0] // 2, SHAPE[1] // 2), 10.0)
    path = two_files(Px1=half, Px2=0 * half)
    values, _ = imported(path, PRE=utm_pair[0], STEP=0.05, PIXEL_SIZE=10)
    np.testing.assert_allclose(values[0], scale(10 * 0.05 * 10), rtol=1e-3)


def test_without_an_image_it_stays_in_pixels(imported, two_files):
    values, results = imported(two_files(Px1=np.full(SHAPE, 0.5), Px2=np.full(SHAPE, 0.25)))
    from osgeo import gdal

    image = gdal.Open(results["DISPLACEMENT"])
    band = image.GetRasterBand(2)
    assert (band.GetDescription(), band.GetUnitType()) == ("up (px, + = up)", "px")
    assert values[1, 5, 5] == np.float32(-0.25)


def test_velocities_by_their_dates(imported, two_files):
    grid = (500_000.0, 150.0, 0.0, 5_200_000.0, 0.0, -150.0)
    planes = {"20180401-20180417_vx": np.full(SHAPE, 2.0), "20180401-20180417_vy": np.full(SHAPE, -1.0)}
    planes["20180401-20180417_vx"][3, 4] = -9999
    values, results = imported(two_files(grid, **planes))
    assert results["DATES_USED"] == "2018-04-01 2018-04-17"
    assert np.isnan(values[:, 3, 4]).all()
    np.testing.assert_allclose(values[0, 10], scale(32.0), rtol=1e-2)
    longer, _ = imported(two_files(grid, **planes), DATES="2018-04-01 2018-05-03", UNIT="m/day")
    np.testing.assert_allclose(longer[1, 10], -scale(32.0), rtol=1e-2)


def test_errors_of_the_file_become_an_uncertainty(run, read, two_files):
    grid = (500_000.0, 150.0, 0.0, 5_200_000.0, 0.0, -150.0)
    names = {"vx": 2.0, "vy": 1.0, "errx": 0.25, "erry": 0.5}
    planes = {f"20180401-20180411_velo-raw_{name}": np.full(SHAPE, value) for name, value in names.items()}
    results = run(
        "importdisplacement",
        INPUT=str(two_files(grid, **planes)),
        DISPLACEMENT="TEMPORARY_OUTPUT",
        UNCERTAINTY="TEMPORARY_OUTPUT",
    )
    sigma = read(results["UNCERTAINTY"])
    np.testing.assert_allclose(sigma[0], 2.5, rtol=2e-3)
    np.testing.assert_allclose(sigma[1], 5.0, rtol=2e-3)


def test_no_error_where_there_is_no_error_or_no_value(run, read, two_files):
    """−9999 in a file of errors is not an error of 9999."""
    grid = (500_000.0, 150.0, 0.0, 5_200_000.0, 0.0, -150.0)
    names = {"vx": 2.0, "vy": 1.0, "errx": 0.25, "erry": 0.5}
    planes = {f"20180401-20180411_velo-raw_{name}": np.full(SHAPE, value) for name, value in names.items()}
    planes["20180401-20180411_velo-raw_erry"][5, 6] = -9999
    planes["20180401-20180411_velo-raw_vx"][7, 8] = -9999
    outputs = dict.fromkeys(("DISPLACEMENT", "UNCERTAINTY"), "TEMPORARY_OUTPUT")
    results = run("importdisplacement", INPUT=str(two_files(grid, **planes)), **outputs)
    sigma = read(results["UNCERTAINTY"])
    assert np.argwhere(np.isnan(sigma[0])).tolist() == [[5, 6], [7, 8]]
    assert np.nanmax(sigma) < 6


def test_the_file_says_where_it_came_from(imported, two_files, utm_pair):
    import hashlib

    from osgeo import gdal

    path = two_files(Px1=np.full(SHAPE, 0.5), Px2=np.full(SHAPE, 0.25))
    _, results = imported(path, PRE=utm_pair[0])
    image = gdal.Open(results["DISPLACEMENT"])
    metadata = image.GetMetadata()
    assert metadata["MICROFLOW_FORMAT"] == "micmac"
    assert metadata["MICROFLOW_SOURCE_UNIT"] == "px"
    assert metadata["MICROFLOW_SOURCE_SIGN"] == "east_south"
    assert hashlib.sha256(path.read_bytes()).hexdigest() in metadata["MICROFLOW_SOURCE_SHA256"]
    assert [image.GetRasterBand(n).GetUnitType() for n in (1, 2)] == ["m", "m"]


@pytest.mark.parametrize("sign", [(1, 1), (1, -1), (-1, 1), (-1, -1)])
def test_the_sign_is_measured_on_the_images(imported, two_files, utm_pair, sign):
    """The pair moves by 10 m east and 20 m south: 1 px to the right, 2 px down."""
    first, second = np.full(SHAPE, 1.0 * sign[0]), np.full(SHAPE, -2.0 * sign[1])
    values, results = imported(
        two_files(pair_ew=first, pair_ns=second), PRE=utm_pair[0], POST=utm_pair[1], FORMAT="microflow"
    )
    np.testing.assert_allclose(values[0], scale(10.0), rtol=1e-3)
    np.testing.assert_allclose(values[1], -scale(20.0), rtol=1e-3)
    wanted = ("west", "east")[sign[0] > 0] + "_" + ("south", "north")[sign[1] > 0]
    assert results["SIGN_USED"] == wanted


def test_what_the_file_does_not_tell_is_asked_for(imported, two_files, utm_pair):
    from qgis.core import QgsProcessingException

    path = two_files(pair_ew=np.ones(SHAPE), pair_ns=np.ones(SHAPE))
    with pytest.raises(QgsProcessingException, match="Choose it under Sign"):
        imported(path)
    still = two_files(pair_ew=np.zeros(SHAPE), pair_ns=np.zeros(SHAPE))
    with pytest.raises(QgsProcessingException, match="do not determine the sign"):
        imported(still, PRE=utm_pair[0], POST=utm_pair[1])
    with pytest.raises(QgsProcessingException, match="Give both dates"):
        imported(two_files(v_vx=np.ones(SHAPE), v_vy=np.ones(SHAPE)))
    with pytest.raises(QgsProcessingException, match="does not hold two dates"):
        imported(path, SIGN="east_north", DATES="last summer")


def test_zeros_are_left_out_where_asked(imported, two_files):
    plane = np.full(SHAPE, 0.5)
    plane[:40] = 0
    values, _ = imported(two_files(Px1=plane, Px2=plane), NODATA="-9999, 0")
    assert np.isnan(values[:, :40]).all()
    assert np.isfinite(values[:, 40:]).all()


def test_zero_in_one_component_is_a_value(imported, two_files):
    """MicMac's values are whole steps: motion along a column is 0 in Px1."""
    px1, px2 = np.full(SHAPE, 0.5), np.full(SHAPE, 0.25)
    px1[:, :40] = 0
    px1[:10], px2[:10] = 0, 0
    values, _ = imported(two_files(Px1=px1, Px2=px2), NODATA="0")
    assert np.isnan(values[:, :10]).all()
    np.testing.assert_array_equal(values[:2, 10:, :40], np.broadcast_to([[[0]], [[-0.25]]], (2, 118, 40)))


def test_polar_axes_are_turned_to_true_north(imported, write):
    """On EPSG:3413 at longitude 45° east, the grid's x leads to the south and its y to the east."""
    values = np.stack([np.full(SHAPE, 50.0), np.full(SHAPE, 100.0)])
    path = write(values, "velocity.tif", (1_500_000.0, 120.0, 0.0, 8_000.0, 0.0, -120.0), 3413)
    moved, _ = imported(path, UNIT="m", FORMAT="autorift")
    assert np.nanmedian(moved[0]) == pytest.approx(100, rel=0.03)
    assert np.nanmedian(moved[1]) == pytest.approx(-50, rel=0.03)


@pytest.mark.parametrize(
    ("name", "parameters", "unit", "finite_share"),
    [
        ("cosicorr_envi/demo_bip", {}, "m", 1.0),
        ("micmac_fdsc/Px1.tif", {"NODATA": "0"}, "px", 0.2),
        ("carst/20180401-20180417_velo-raw_vx.tif", {}, "m", 0.87),
        ("glaft_carst/syn_kernel16_vx.tif", {"DATES": "2018-03-04 2018-03-05"}, "m", 0.99),
        (
            "carst/yahtse_20160803_20160718_r32x32_s32x32_eastxyz.txt",
            {"UNIT": "m", "CRS": "EPSG:32606"},
            "m",
            0.7,
        ),
        ("ticoi_nc/Argentiere_example_interp.nc", {}, "m", 0.9),
        ("ticoi_nc/Lowell_example_invert.nc", {}, "m", 1.0),
    ],
)
def test_real_files(imported, images, name, parameters, unit, finite_share):
    if not (images / "peers").is_dir():
        pytest.skip("real results of other programs are absent")
    values, results = imported(images / "peers" / name, **parameters)
    from osgeo import gdal

    image = gdal.Open(results["DISPLACEMENT"])
    assert image.GetRasterBand(1).GetUnitType() == unit
    assert np.isfinite(values[0]).mean() == pytest.approx(finite_share, abs=0.05)


def test_an_empty_granule_is_refused(imported, images, tmp_path):
    from qgis.core import QgsProcessingException

    if not (images / "peers").is_dir():
        pytest.skip("real results of other programs are absent")
    (path,) = Path(images / "peers" / "autorift_hyp3_nc").glob("*.nc")
    with pytest.raises(QgsProcessingException, match="no usable pixel"):
        imported(path)


def test_a_peer_on_a_known_truth(imported, images):
    """CARST on a copy that was shifted by 0.1 to 0.7 px of 15 m to the west, and 0.1 to 0.4 px down."""
    if not (images / "peers").is_dir():
        pytest.skip("real results of other programs are absent")
    from microflow_qgis.core.displacement import flow
    from microflow_qgis.core.grid import Window
    from microflow_qgis.io.ground import ground_of
    from microflow_qgis.io.read import Source, describe

    path = images / "peers" / "glaft_carst" / "syn_kernel16_vx.tif"
    values, results = imported(path, DATES="2018-03-04 2018-03-05")
    grid = describe(Source(results["DISPLACEMENT"])).grid
    right, down = flow(values[:2], grid, ground_of(grid), Window(0, 0, *grid.shape)) * 8  # px of the image
    block = np.minimum((np.arange(grid.shape[1]) / 62.5).astype(int), 6)
    blocks = [np.nanmedian(right[:, block == k]) for k in range(7)]
    np.testing.assert_allclose(blocks, -0.1 * np.arange(1, 8), atol=0.07)
    blocks = [np.nanmedian(down[int(62.5 * k) : int(62.5 * (k + 1))]) for k in range(4)]
    np.testing.assert_allclose(blocks, 0.1 * np.arange(1, 5), atol=0.07)
