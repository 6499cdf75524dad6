import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from microflow_qgis.core import errors
from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.grid import IDENTITY, Grid, Window
from microflow_qgis.core.tiling import cover
from microflow_qgis.io.write import Band, check_raster_output, write_raster

ROOT = Path(__file__).resolve().parents[2]
ROWS, COLS = 607, 1031
BANDS = (Band("East displacement (+ = east)", "m"), Band("Confidence", ""))
VALUES = np.random.default_rng(4).normal(3, 2, (2, ROWS, COLS)).astype(np.float32)
VALUES[0, 100:140, :700] = np.nan
VALUES[1, -1, -1] = np.inf


def utm():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt()


GRID = Grid((ROWS, COLS), (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0), utm())


def blocks(values=VALUES, size=250):
    for tile in cover(values.shape[1:], size, 0):
        yield tile.write, values[(slice(None), *tile.write.slices)]


def write(path, grid=GRID, bands=BANDS, parts=None, metadata=None, cancelled=lambda: False):
    write_raster(str(path), grid, bands, parts or blocks(), metadata or {}, CancelToken(cancelled))
    return gdal.Open(str(path))


def test_what_is_written_is_read_again(tmp_path):
    metadata = {"MICROFLOW_PRE": "/data/Bében 1.tif", "MICROFLOW_PARAMETERS": '{"a": "b=c"}\nsecond line'}
    dataset = write(tmp_path / "r.tif", metadata=metadata)
    np.testing.assert_array_equal(dataset.ReadAsArray(), VALUES)
    assert dataset.GetGeoTransform() == GRID.geotransform
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert metadata.items() <= dataset.GetMetadata().items()
    for number, band in enumerate(BANDS, 1):
        raster = dataset.GetRasterBand(number)
        assert (raster.GetDescription(), raster.GetUnitType()) == band
        assert np.isnan(raster.GetNoDataValue())
    assert os.listdir(tmp_path) == ["r.tif"]


def test_it_is_tiled_and_compressed(tmp_path):
    smooth = np.broadcast_to(np.linspace(0, 1, COLS, dtype=np.float32), (2, ROWS, COLS))
    dataset = write(tmp_path / "r.tif", parts=blocks(smooth))
    assert dataset.GetRasterBand(1).GetBlockSize() == [512, 512]
    np.testing.assert_array_equal(
        dataset.ReadAsArray(), smooth
    )  # rows of one memory, as broadcast makes them
    layout = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert (layout["COMPRESSION"], layout["PREDICTOR"]) == ("DEFLATE", "3")
    assert os.path.getsize(tmp_path / "r.tif") < 0.05 * smooth.size * 4


def test_the_same_blocks_make_the_same_file(tmp_path):
    for name in ("a.tif", "b.tif"):
        write(tmp_path / name)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


@pytest.mark.parametrize("size", [100, 2048])
def test_statistics_are_those_of_all_finite_values(tmp_path, size):
    dataset = write(tmp_path / "r.tif", parts=blocks(size=size))
    for number, values in enumerate(VALUES.astype(np.float64), 1):
        finite = values[np.isfinite(values)]
        band = dataset.GetRasterBand(number)
        expected = [finite.min(), finite.max(), finite.mean(), finite.std()]
        np.testing.assert_allclose(band.GetStatistics(False, False), expected, rtol=1e-9)
        share = float(band.GetMetadataItem("STATISTICS_VALID_PERCENT"))
        assert share == pytest.approx(100 * finite.size / values.size, abs=0.01)


def test_a_band_without_a_finite_value_has_no_statistics(tmp_path):
    empty = np.full((1, ROWS, COLS), np.nan, np.float32)
    dataset = write(tmp_path / "r.tif", bands=BANDS[:1], parts=blocks(empty))
    assert "STATISTICS_MEAN" not in dataset.GetRasterBand(1).GetMetadata()
    assert np.isnan(dataset.ReadAsArray()).all()


def test_pixels_of_no_block_are_nodata(tmp_path):
    window = Window(70, 600, 90, 101)
    dataset = write(tmp_path / "r.tif", parts=[(window, VALUES[(slice(None), *window.slices)])])
    expected = np.full_like(VALUES, np.nan)
    expected[(slice(None), *window.slices)] = VALUES[(slice(None), *window.slices)]
    np.testing.assert_array_equal(dataset.ReadAsArray(), expected)


@pytest.mark.parametrize(
    "geotransform", [(7, 3, 1, 9, 1, -3), (0, 1, 0, 0, 0, -1), (4, 1, 0, 9, 0, 1), IDENTITY]
)
def test_any_geotransform_is_kept_without_a_crs(tmp_path, geotransform):
    dataset = write(tmp_path / "r.tif", Grid((ROWS, COLS), geotransform))
    assert dataset.GetGeoTransform(can_return_null=True) == geotransform
    assert dataset.GetSpatialRef() is None


def test_a_result_may_live_in_memory():
    for _ in range(2):
        dataset = write("/vsimem/r.tif")
        np.testing.assert_array_equal(dataset.ReadAsArray(), VALUES)
    dataset = None
    assert [name for name in gdal.ReadDir("/vsimem/") if "part" in name or "r.tif." in name] == []
    gdal.Unlink("/vsimem/r.tif")


def test_a_file_of_that_name_is_replaced_with_what_belonged_to_it(tmp_path):
    path = tmp_path / "r.tif"
    write(path, parts=blocks(np.full_like(VALUES, 7)))
    old = gdal.Open(str(path))
    old.GetRasterBand(1).SetMetadataItem("STATISTICS_MEAN", "7")
    old.BuildOverviews("NEAREST", [2])
    old = None
    assert {f.name for f in tmp_path.iterdir()} == {"r.tif", "r.tif.aux.xml", "r.tif.ovr"}
    dataset = write(path)
    assert os.listdir(tmp_path) == ["r.tif"]
    assert dataset.GetRasterBand(1).GetOverviewCount() == 0
    assert 2.9 < float(dataset.GetRasterBand(1).GetMetadataItem("STATISTICS_MEAN")) < 3.1


def test_the_file_is_as_readable_as_any_other(tmp_path):
    write(tmp_path / "r.tif")
    (tmp_path / "plain").touch()
    assert (tmp_path / "r.tif").stat().st_mode == (tmp_path / "plain").stat().st_mode


# --- nothing is left of what fails ---


def failing(after):
    for count, part in enumerate(blocks()):
        if count == after:
            raise ZeroDivisionError
        yield part


@pytest.mark.parametrize("after", [0, 5])
def test_a_failure_leaves_nothing(tmp_path, after):
    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "r.tif", parts=failing(after))
    assert os.listdir(tmp_path) == []


def test_a_cancel_leaves_what_was_there(tmp_path):
    (tmp_path / "r.tif").write_text("precious")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        write(tmp_path / "r.tif", cancelled=lambda: next(asked))
    assert os.listdir(tmp_path) == ["r.tif"]
    assert (tmp_path / "r.tif").read_text() == "precious"


def test_a_full_disk_is_said_and_nothing_is_left(tmp_path):
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", tmp_path], check=False)
    if mounted.returncode:
        pytest.skip("no right to mount a small disk")
    try:
        (tmp_path / "r.tif").write_text("precious")
        with pytest.raises(
            errors.DiskFull, match=f"{VALUES.size * 4:,} bytes are needed, 2,093,056 are free"
        ):
            write(tmp_path / "r.tif")
        assert os.listdir(tmp_path) == ["r.tif"]
        assert (tmp_path / "r.tif").read_text() == "precious"
    finally:
        subprocess.run(["umount", tmp_path], check=True)


LIMITED = """
import resource, sys
import numpy as np
from osgeo import gdal
from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.grid import Grid, Window
from microflow_qgis.core.errors import MicroflowError
from microflow_qgis.io.write import Band, write_raster
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
gdal.UseExceptions() if sys.argv[3] == "raising" else gdal.DontUseExceptions()
noise = np.random.default_rng(0).normal(size=(1, 600, 600)).astype(np.float32)
try:
    blocks = [(Window(0, 0, 600, 600), noise)]
    write_raster(sys.argv[1], Grid((600, 600)), [Band("a", "m")], blocks, {}, NEVER)
except MicroflowError as error:
    print(type(error).__name__, error)
"""


@pytest.mark.parametrize("gdal_is", ["silent", "raising"])
@pytest.mark.parametrize("limit", [0, 1000, 500_000, 1_100_000])  # the whole file has 1.3 MB
def test_a_write_that_fails_late_is_said(tmp_path, limit, gdal_is):
    command = [sys.executable, "-c", LIMITED, str(tmp_path / "r.tif"), str(limit), gdal_is]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.startswith("WriteFailed")
    assert "r.tif failed" in ran.stdout
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_gone_is_said(tmp_path):
    with pytest.raises(errors.NotWritable, match="No such file or directory"):
        write(tmp_path / "gone" / "r.tif")


# --- refused before anything is computed ---


def test_a_fresh_and_an_existing_file_are_writable(raster, tmp_path):
    source = raster(VALUES[0], "source.tif")
    (tmp_path / "there.tif").write_text("precious")
    for name in ("new.tif", "new.TIFF", "there.tif"):
        check_raster_output(str(tmp_path / name), [source, "type=xyz&url=http://127.0.0.1"])
    check_raster_output("/vsimem/new.tif", [source])
    assert {f.name for f in tmp_path.iterdir()} == {"source.tif", "there.tif"}
    assert (tmp_path / "there.tif").read_text() == "precious"


def test_only_geotiff_names_are_accepted(tmp_path):
    with pytest.raises(errors.NotGeoTiff, match=r"r\.img does not end in \.tif"):
        check_raster_output(str(tmp_path / "r.img"), [])


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("{}/gone/r.tif", "its folder does not exist"),
        ("{}/folder.tif", "it is a folder"),
        ("{}/file.tif/r.tif", "its folder does not exist"),
        ("/proc/self/r.tif", ""),
        ("/vsis3/bucket/r.tif", "it is not on a disk"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused(tmp_path, path, reason):
    (tmp_path / "folder.tif").mkdir()
    (tmp_path / "file.tif").touch()
    with pytest.raises(errors.NotWritable, match=f"cannot be written: {reason}.*Choose another"):
        check_raster_output(path.format(tmp_path), [])


def test_an_input_is_never_overwritten(raster, tmp_path, monkeypatch):
    source = raster(VALUES[0], "source.tif")
    os.symlink(source, tmp_path / "link.tif")
    os.link(source, tmp_path / "hard.tif")
    gdal.BuildVRT(str(tmp_path / "v.vrt"), [source]).FlushCache()
    monkeypatch.chdir(tmp_path)
    for target in (
        source,
        "source.tif",
        "./source.tif",
        f"{tmp_path}/../{tmp_path.name}/source.tif",
        "hard.tif",
    ):
        for name in (source, "source.tif", "link.tif", str(tmp_path / "v.vrt"), f"GTIFF_DIR:1:{source}"):
            with pytest.raises(errors.OutputIsInput, match="would overwrite the input"):
                check_raster_output(target, [str(tmp_path / "other.tif"), name])


def test_an_input_in_memory_is_never_overwritten(raster):
    name = raster(VALUES[0], "/vsimem/source.tif")
    with pytest.raises(errors.OutputIsInput):
        check_raster_output("/vsimem//source.tif", [name])
    gdal.Unlink(name)
