"""Test inputs from the field that once failed, if their generators lie beside the repository."""

import importlib.util
import os
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

CASES = Path(os.environ.get("MICROFLOW_CASES", Path(__file__).resolve().parents[3] / "shared" / "cases"))
pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason="the generators of cases are absent: set MICROFLOW_CASES"
)

STRIP = 128  # rows
ALIGNED = 10  # per cent, when the notes on both images are told


def middle_rows(path):
    from osgeo import gdal

    whole = gdal.Open(str(path))
    first = (whole.RasterYSize - STRIP) // 2
    part = gdal.Translate("", whole, format="MEM", srcWin=[0, first, whole.RasterXSize, STRIP])
    del whole
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), part)


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    """Return a function of a case's number and options: the module of its generator, and the folder of its
    files; of ``strips``, only the middle rows are kept, for speed."""

    @cache
    def make(number, strips=False, **options):
        folder = tmp_path_factory.mktemp("case")
        (path,) = CASES.glob(f"{number}_*/make.py")
        specification = importlib.util.spec_from_file_location(f"case_{number}", path)
        module = importlib.util.module_from_spec(specification)
        before = list(sys.path)
        specification.loader.exec_module(module)
        sys.path[:] = before
        module.made = module.make(str(folder), **options)
        for path in folder.glob("*.tif") if strips else ():
            middle_rows(path)
        return module, folder

    return make


@pytest.fixture
def once(provider, project, read, tmp_path):
    """Return a function of two images: the bands (None where refused, or cancelled at a per cent) and the
    log."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    def once(pre, post, end=101, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        feedback.progressChanged.connect(lambda now: feedback.cancel() if now >= end else None)
        layers = [one if isinstance(one, QgsRasterLayer) else QgsRasterLayer(str(one)) for one in (pre, post)]
        project.addMapLayers(layers, False)
        target = str(tmp_path / "found.tif")
        values = {"PRE": layers[0].id(), "POST": layers[1].id(), "WEIGHTS": "none", "DISPLACEMENT": target}
        algorithm = provider.algorithm("estimatedisplacement").create()
        _, ok = algorithm.run({**values, **parameters}, context, feedback)
        return (read(target) if ok else None), feedback.textLog()

    return once


@pytest.fixture
def attempt(once, stopped_late):
    """Return ``once``, which must give the same bands when it goes on from an earlier run."""

    def attempt(*pair, **parameters):
        first, log = stopped_late(lambda: once(*pair, **parameters))
        if first is None:
            return None, log
        again, log = once(*pair, **parameters)
        assert "continuing from its tiles" in log
        np.testing.assert_array_equal(again, first)
        return first, log

    return attempt


def median(bands, edge=10):
    inner = bands[:2, edge:-edge, edge:-edge]
    return pytest.approx(tuple(np.nanmedian(inner, axis=(1, 2))), abs=0.35)


def test_01_zeros_of_slc_off(make, attempt, once):
    _, folder = make("01")
    tagged, _ = attempt(folder / "pre_tag.tif", folder / "post_tag.tif")
    assert median(tagged) == (12.0, 7.5)
    off = np.abs(tagged[:2] - np.reshape((12.0, 7.5), (2, 1, 1)))[:, 10:-10, 10:-10]
    assert np.nanpercentile(off, 95) < 2.0
    pair = folder / "pre.tif", folder / "post.tif"
    _, log = once(*pair, end=ALIGNED)
    assert "has the value 0" in log and "NODATA" in log
    chosen, _ = once(*pair, NODATA="0")
    np.testing.assert_array_equal(chosen, tagged)


def test_03_additional_nodata(make, attempt):
    module, folder = make("03")
    bands, _ = attempt(*module.layers(str(folder)))
    assert median(bands) == (12.0, 0.0)
    row, col = np.mgrid[:256, :256]
    np.testing.assert_array_equal(np.isnan(bands[0]), row * 0.3 + col < 90)


def test_04_scaled_displacement(make, run, read):
    _, folder = make("04")
    for name in ("field", "field_offset", "field_float"):
        path = run(
            "faultmagnitude", INPUT=str(folder / f"{name}.tif"), SCALE=2.0, FAULT_MAGNITUDE="TEMPORARY_OUTPUT"
        )
        assert read(path["FAULT_MAGNITUDE"])[50:150, 99:101] == pytest.approx(3.0, abs=0.15)
        path = run("regularizedisplacement", INPUT=str(folder / f"{name}.tif"), OUTPUT="TEMPORARY_OUTPUT")
        east, north, *_ = read(path["OUTPUT"])
        assert np.median(east[:, :80]) == pytest.approx(0.5, abs=0.01)
        assert np.median(east[:, 120:]) == pytest.approx(3.5, abs=0.01)
        assert np.median(north) == pytest.approx(-0.25, abs=0.01)


def test_05_polynomials_only(make, attempt):
    _, folder = make("05")
    bands, log = attempt(folder / "pre.tif", folder / "post.tif")
    assert bands is None
    assert "not orthorectified" in log


@pytest.mark.parametrize("code", [3857, 32633])
def test_06_world_mask(make, attempt, once, code):
    _, folder = make("06", strips=True)
    pair = folder / f"pre_{code}.tif", folder / f"post_{code}.tif"
    ocean, _ = attempt(*pair, MASK=str(folder / "ocean.gpkg"))
    bay, _ = once(*pair, MASK=str(folder / "bay.gpkg"))
    np.testing.assert_array_equal(np.isnan(ocean[0]), np.isnan(bay[0]))
    assert np.isnan(ocean[0][:, :19]).all()
    assert np.isfinite(ocean[0][:, 104:]).all()


@pytest.mark.parametrize("code", [3857, 32633])
def test_06_mask_of_a_hemisphere(make, attempt, code):
    _, folder = make("06", strips=True, west=-180, south=-60, north=84)
    pair = folder / f"pre_{code}.tif", folder / f"post_{code}.tif"
    bands, _ = attempt(*pair, MASK=str(folder / "ocean.gpkg"))
    assert np.isnan(bands[0][:, :19]).all()
    assert np.isfinite(bands[0][:, 104:]).all()


@pytest.mark.parametrize("post", ["deg", "deg_w", "utm60", "utm1"])
@pytest.mark.parametrize("pre", ["deg", "deg_w", "utm60", "utm1"])
def test_07_antimeridian(make, attempt, once, pre, post):
    _, folder = make("07", strips=True)
    bands, _ = (attempt if pre == "deg" else once)(folder / f"pre_{pre}.tif", folder / f"post_{post}.tif")
    assert median(bands) == (5.0, 0.0)


def test_09_on_the_fly_raster(make, attempt):
    module, folder = make("09")
    bands, log = attempt(*module.layers(str(folder)))
    assert bands is None
    assert "computed on the fly" in log


@pytest.mark.parametrize("system", ["lo29", "utm"])
def test_10_south_oriented_crs(make, attempt, system):
    _, folder = make("10", strips=True)
    bands, _ = attempt(folder / f"pre_{system}.tif", folder / f"post_{system}.tif")
    assert median(bands) == (10.0, 5.0)


def test_13_radiance_units(make, attempt):
    _, folder = make("13", strips=True)
    bands, log = attempt(folder / "pre.tif", folder / "post.tif")
    assert median(bands) == (6.0, 4.0)
    assert "agrees better" in log


@pytest.mark.parametrize("post", ["nu", "su", "el"])
@pytest.mark.parametrize("pre", ["nu", "su", "el"])
def test_16_south_up(make, attempt, once, pre, post):
    _, folder = make("16", strips=True)
    bands, log = (attempt if pre == "nu" else once)(folder / f"pre_{pre}.tif", folder / f"post_{post}.tif")
    assert median(bands) == (6.0, 4.0)
    assert np.isfinite(bands).all()
    assert "resampled once" not in log


def test_20_old_datum(make, attempt, once, project):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    module, folder = make("20", strips=True)
    pair = folder / "pre.tif", folder / "post.tif"
    _, log = once(*pair, end=ALIGNED)
    assert "OSTN15" in log and "is missing" in log
    context = QgsCoordinateTransformContext()
    systems = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:32630", "EPSG:27700"))
    dx, dy = module.made
    context.addCoordinateOperation(*systems, f"{module.HELMERT} +step +proj=affine +xoff={dx} +yoff={dy}")
    project.setTransformContext(context)
    bands, _ = attempt(*pair)
    assert median(bands) == (0.0, 0.0)


def test_22_beyond_reach(make, attempt):
    _, folder = make("22", strips=True)
    pair = folder / "pre.tif", folder / "post.tif"
    bands, _ = attempt(*pair, MAX_DISPLACEMENT=40)
    assert median(bands, 30) == (250.0, 0.0)
    bands, log = attempt(*pair)
    assert median(bands, 30) == (250.0, 0.0) or "agrees better" not in log


def test_24_alpha_as_band(make, attempt):
    _, folder = make("24")
    bands, log = attempt(folder / "pre.tif", folder / "post.tif")
    assert bands is None
    assert "its alpha band" in log
