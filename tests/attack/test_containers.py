"""An image is what its pixels are, whatever it comes through: the same metres, first and resumed."""

import zipfile
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
import pytest
from osgeo import gdal, osr

SHAPE = (110, 330)  # px; three tiles of 128 px
PIXEL, MOTION = 10.0, (12.0, -5.0)  # metres


def texture(motion=(0.0, 0.0)):
    """Bytes of a smooth random field that has moved by so many metres east and north."""
    down, right = np.fft.fftfreq(SHAPE[0])[:, None], np.fft.rfftfreq(SHAPE[1])
    length = np.hypot(down, right)
    size = np.where((length > 0) & (length < 0.3), 1 / np.maximum(length, 1e-9), 0)
    phase = np.random.default_rng(5).random(length.shape)
    field = np.fft.irfft2(
        size * np.exp(2j * np.pi * (phase - right * motion[0] / PIXEL + down * motion[1] / PIXEL)), SHAPE
    )
    return np.clip(np.rint(field / field.std() * 40 + 128), 1, 255).astype(np.uint8)


IMAGES = {"moved": texture(MOTION), "back": texture((-MOTION[0], -MOTION[1]))}


def in_memory(*planes):
    rows, cols = SHAPE
    memory = gdal.GetDriverByName("MEM").Create("", cols, rows, len(planes), gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    memory.SetSpatialRef(reference)
    memory.SetGeoTransform((500_000.0, PIXEL, 0.0, 5_200_000.0, 0.0, -PIXEL))
    for number, plane in enumerate(planes, 1):
        memory.GetRasterBand(number).WriteArray(plane)
    return memory


def save(path, *planes, driver="GTiff", options=()):
    made = gdal.GetDriverByName(driver).CreateCopy(str(path), in_memory(*planes), options=list(options))
    assert made is not None, gdal.GetLastErrorMsg()
    made.FlushCache()
    return path


# Each function puts one of IMAGES, by its key, into the folder, and returns the name that a user gives.


def plain(folder: Path, which: str) -> str:
    return str(save(folder / "image.tif", IMAGES[which]))


def vrt_of_vrt(folder: Path, which: str) -> str:
    """The same outer file; the image within the inner one is replaced."""
    source, inner, outer = folder / "source.tif", folder / "inner.vrt", folder / "outer.vrt"
    save(source, IMAGES[which])
    if not outer.exists():
        gdal.Translate(str(inner), str(source), format="VRT").FlushCache()
        gdal.Translate(str(outer), str(inner), format="VRT").FlushCache()
    return str(outer)


def inline_vrt(folder: Path, which: str) -> str:
    """The same text; the image that it names is replaced."""
    save(folder / "source.tif", IMAGES[which])
    made = gdal.Translate("", str(folder / "source.tif"), format="VRT")
    return made.GetMetadata("xml:VRT")[0]


def netcdf_variable(folder: Path, which: str) -> str:
    """The same file; another variable."""
    path = folder / "both.nc"
    if not path.exists():
        save(path, *IMAGES.values(), driver="netCDF")
    return f'NETCDF:"{path}":Band{list(IMAGES).index(which) + 1}'


def geopackage_table(folder: Path, which: str) -> str:
    """The same file; another table."""
    path = folder / "both.gpkg"
    if not path.exists():
        for name, image in IMAGES.items():
            options = [f"RASTER_TABLE={name}", "TILE_FORMAT=PNG", "APPEND_SUBDATASET=YES"]
            save(path, image, driver="GPKG", options=options)
    return f"GPKG:{path}:{which}"


def directory(folder: Path, which: str) -> str:
    """The same file; another directory of a GeoTIFF."""
    path = folder / "both.tif"
    if not path.exists():
        save(path, IMAGES["moved"])
        save(path, IMAGES["back"], options=["APPEND_SUBDATASET=YES"])
    return f"GTIFF_DIR:{list(IMAGES).index(which) + 1}:{path}"


def archive(folder: Path, which: str) -> str:
    """The same archive and name in it; another content."""
    path = folder / "images.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(save(folder / "image.tif", IMAGES[which]), "inner/image.tif")
    gdal.VSICurlClearCache()
    return f"/vsizip/{path}/inner/image.tif"


def cloud_optimised(folder: Path, which: str) -> str:
    """The same file with overviews; another content."""
    path = save(folder / "cog.tif", IMAGES[which], driver="COG", options=["BLOCKSIZE=128", "OVERVIEWS=AUTO"])
    assert gdal.Open(str(path)).GetRasterBand(1).GetOverviewCount()
    return str(path)


CONTAINERS = (
    plain,
    vrt_of_vrt,
    inline_vrt,
    netcdf_variable,
    geopackage_table,
    directory,
    archive,
    cloud_optimised,
)


class MeasuredContainer(NamedTuple):
    bands: np.ndarray
    log: str


@pytest.fixture(scope="module")
def pre(tmp_path_factory):
    return str(save(tmp_path_factory.mktemp("pre") / "pre.tif", texture()))


@pytest.fixture
def estimate(provider, pre, qgis_app, tmp_path, monkeypatch) -> Callable[..., MeasuredContainer]:
    """Function that measures from ``pre`` to an image; ``ended``, the run is cancelled among its tiles."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

    scratch = tmp_path / "scratch"
    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(scratch))
    target = tmp_path / "found.tif"

    def estimate(post, ended=False):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        before = len(list(scratch.rglob("*.tile")))

        def watch(percent):
            """Tiles may be removed again before this is called, once all are in the field."""
            if ended and (len(list(scratch.rglob("*.tile"))) > before or percent > 60):
                feedback.cancel()

        feedback.progressChanged.connect(watch)
        project = QgsProject()
        context.setProject(project)
        layers = [QgsRasterLayer(name, "image", "gdal") for name in (pre, post)]
        assert all(layer.isValid() for layer in layers)
        project.addMapLayers(layers, False)
        values = {"PRE": layers[0].id(), "POST": layers[1].id(), "DISPLACEMENT": str(target)}
        small = {"WEIGHTS": "none", "TILE_SIZE": 128, "MAX_DISPLACEMENT": 3}
        algorithm = provider.algorithm("estimatedisplacement").create()
        _, ok = algorithm.run({**values, **small}, context, feedback)
        assert ok != ended, feedback.textLog()
        bands = gdal.Open(str(target)).ReadAsArray() if ok else np.empty(0)
        return MeasuredContainer(bands, feedback.textLog())

    return estimate


@pytest.fixture(scope="module")
def expected():
    """What the first container gave, to which every other is compared bit by bit."""
    return {}


def check(bands, motion):
    for band, metres in zip(bands, motion):
        assert np.nanmedian(band) == pytest.approx(metres, abs=0.3)
        assert np.nanpercentile(np.abs(band - metres), 90) < 1


@pytest.mark.parametrize("put", CONTAINERS, ids=lambda put: put.__name__)
def test_the_same_metres_first_and_resumed(put, estimate, expected, tmp_path):
    """A run of another image under that name, or beside it in the file, is ended among its tiles before."""
    folder = tmp_path / "images"
    folder.mkdir()
    first = estimate(put(folder, "moved"))
    check(first.bands, MOTION)
    np.testing.assert_array_equal(first.bands, expected.setdefault("moved", first.bands))
    estimate(put(folder, "back"), ended=True)
    estimate(put(folder, "moved"), ended=True)
    resumed = estimate(put(folder, "moved"))
    assert "continuing from its tiles" in resumed.log
    np.testing.assert_array_equal(resumed.bands, first.bands)
    other = estimate(put(folder, "back"))
    assert "continuing from its tiles" in other.log
    check(other.bands, (-MOTION[0], -MOTION[1]))
