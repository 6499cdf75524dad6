"""Test displacement rasters of other programs: scaled, offset, in other units, with layer properties."""

from dataclasses import replace

import numpy as np
import pytest

SHAPE = (90, 120)
STEP = 3.0  # metres, in the middle, to the east
RIGHT = slice(SHAPE[1] // 2, None)


def truth():
    field = np.zeros((2, *SHAPE))
    field[0, :, RIGHT] = STEP
    field[0] += 0.5
    field[1] -= 0.25
    return field


@pytest.fixture(scope="session")
def stored(tmp_path_factory):
    """Return a function that stores (metres) as GDAL type ``kind`` of (metres / metres of unit − offset) /
    scale."""
    from osgeo import gdal, osr
    from qgis.core import Qgis

    def make(
        kind="Float32", *, scale=None, offset=None, unit="", crs=32633, nodata=None, factor=1.0, field=None
    ):
        if scale is not None and scale < 0 and Qgis.QGIS_VERSION_INT >= 34400:
            pytest.skip("QGIS 3.44 raises 'unknown' for any raster with a negative scale, before it is ours")
        path = str(tmp_path_factory.mktemp("field") / "field.tif")
        planes = truth() if field is None else field
        made = gdal.GetDriverByName("GTiff").Create(
            path, *planes.shape[:0:-1], len(planes), gdal.GetDataTypeByName(kind)
        )
        made.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            made.SetSpatialRef(reference)
        for number, plane in enumerate(planes, 1):
            band = made.GetRasterBand(number)
            if scale is not None:
                band.SetScale(scale)
                band.SetOffset(offset or 0.0)
            band.SetUnitType(unit)
            values = (plane / factor - (offset or 0.0)) / (scale or 1.0)
            if nodata is not None:
                band.SetNoDataValue(nodata)
                values[:20, :20] = nodata
            band.WriteArray(np.rint(values) if "Int" in kind else values)
        made.FlushCache()
        return path

    return make


def read(layer, **options):
    from microflow_qgis.core.grid import Window
    from microflow_qgis.processing.displacement_input import read_displacement

    field = read_displacement(layer, **options)
    return field, field.reader()(Window(0, 0, *field.grid.shape))


@pytest.fixture
def layer(qgis_app):
    from qgis.core import QgsRasterLayer

    return lambda path: QgsRasterLayer(path, "field")


STORED = [
    {},
    {"kind": "Int16", "scale": 0.01},
    {"kind": "UInt16", "scale": 0.01, "offset": -100.0},
    {"kind": "Int32", "scale": 1e-4, "offset": 7.5},
    {"kind": "Float64", "scale": -2.0, "offset": 1e3},
    {"kind": "Float32", "unit": "cm", "factor": 0.01},
    {"kind": "Int16", "unit": "mm", "factor": 0.001},
    {"kind": "Float32", "unit": "ft", "factor": 0.3048},
    {"kind": "Int16", "unit": "centimetres", "factor": 0.01, "scale": 0.5, "offset": 3.0},
    {"kind": "UInt16", "scale": 0.01, "offset": -100.0, "nodata": 0},
]


@pytest.mark.parametrize("how", STORED)
def test_values_are_metres_as_qgis_shows_them(layer, stored, how):
    shown = layer(stored(**how))
    field, values = read(shown)
    expected = truth()
    if "nodata" in how:
        assert np.isnan(values[:, :20, :20]).all()
        expected[:, :20, :20] = np.nan
    np.testing.assert_allclose(values, expected, atol=2e-2 if "Int" in how.get("kind", "") else 1e-4)
    assert field.unit == "m"
    place = shown.extent().center()
    in_qgis = shown.dataProvider().sample(place, 1)[0] * how.get("factor", 1.0)
    assert values[0, SHAPE[0] // 2, SHAPE[1] // 2] == pytest.approx(in_qgis, abs=1e-4)


@pytest.mark.parametrize("how", STORED)
def test_the_fault_has_its_metres(run, stored, how):
    from osgeo import gdal

    path = run("faultmagnitude", INPUT=stored(**how), SCALE=2.0, FAULT_MAGNITUDE="TEMPORARY_OUTPUT")
    fault = gdal.Open(path["FAULT_MAGNITUDE"]).ReadAsArray()
    beside = fault[40:60, SHAPE[1] // 2 - 1 : SHAPE[1] // 2 + 1]
    np.testing.assert_allclose(beside, STEP, rtol=0.05)


@pytest.mark.parametrize("how", STORED[1:4] + STORED[5:8])
def test_regularised_it_has_its_metres(run, stored, how):
    from osgeo import gdal

    path = run("regularizedisplacement", INPUT=stored(**how), TV_STRENGTH=0, OUTPUT="TEMPORARY_OUTPUT")[
        "OUTPUT"
    ]
    made = gdal.Open(path)
    np.testing.assert_allclose(made.ReadAsArray()[:2], truth(), atol=1e-2)
    assert made.GetRasterBand(1).GetUnitType() == "m"


def test_pixels_become_metres_where_the_ground_is_known(layer, stored):
    field = np.stack([np.full(SHAPE, 0.3), np.full(SHAPE, -0.2)])
    _, values = read(layer(stored(unit="px", field=field)))
    np.testing.assert_allclose(values[0], 3.0, rtol=1e-3)
    np.testing.assert_allclose(values[1], -2.0, rtol=1e-2)


# the CRS of a grid of 10 units, and the metres of a pixel to the east there
PIXELS = [(32633, 10.004), (3857, 7.41), (3395, 7.43)]


@pytest.mark.parametrize(("crs", "metres"), PIXELS)
def test_a_fault_in_pixels_has_its_metres(run, stored, crs, metres):
    from osgeo import gdal

    path = run(
        "faultmagnitude", INPUT=stored(unit="px", crs=crs), SCALE=2.0, FAULT_MAGNITUDE="TEMPORARY_OUTPUT"
    )
    fault = gdal.Open(path["FAULT_MAGNITUDE"]).ReadAsArray()
    beside = fault[40:60, SHAPE[1] // 2 - 1 : SHAPE[1] // 2 + 1]
    np.testing.assert_allclose(beside, STEP * metres, rtol=0.05)


def rough(seed):
    return truth() + np.random.default_rng(seed).normal(0, 0.01, (2, *SHAPE))


@pytest.mark.parametrize(("one", "other"), [("cm", "ft"), ("mm", "m"), ("px", "in")])
def test_fields_of_two_units_are_combined_in_metres(run, stored, one, other):
    from osgeo import gdal

    factors = {"cm": 0.01, "ft": 0.3048, "mm": 0.001, "m": 1.0, "px": 10.004, "in": 0.0254}
    paths = [stored(unit=u, factor=factors[u], field=rough(n)) for n, u in enumerate((one, other))]
    combined = run("combinedisplacements", INPUTS=paths, DISPLACEMENT="TEMPORARY_OUTPUT")["DISPLACEMENT"]
    np.testing.assert_allclose(gdal.Open(combined).ReadAsArray()[:2], truth(), atol=0.06)


@pytest.mark.parametrize("unit", ["cm", "mm", "px"])
def test_a_correction_is_in_metres(run, stored, unit):
    from osgeo import gdal

    factor = {"cm": 0.01, "mm": 0.001, "px": 10.004}[unit]
    path = stored(unit=unit, factor=factor, field=rough(3))
    numbers = run("correctdisplacement", INPUT=path, SURFACE="none", OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_allclose(gdal.Open(numbers["OUTPUT"]).ReadAsArray()[:2], truth(), atol=0.06)
    assert 0.005 < numbers["NMAD_BEFORE"] < 2


def test_without_crs_pixels_stay_pixels(layer, stored):
    field, values = read(layer(stored(crs=None, unit="px")))
    assert field.unit == "px"
    np.testing.assert_allclose(values, truth(), atol=1e-6)


@pytest.mark.parametrize("unit", ["m/yr", "m a-1", "cm/day", "mm per year", "m.yr^-1", "meter/year"])
def test_a_velocity_is_refused(run, layer, stored, unit):
    from qgis.core import QgsProcessingException

    from microflow_qgis.core.errors import VelocityBand

    path = stored(unit=unit)
    with pytest.raises(VelocityBand, match="velocity"):
        read(layer(path))
    with pytest.raises(QgsProcessingException, match="velocity"):
        run("faultmagnitude", INPUT=path, FAULT_MAGNITUDE="TEMPORARY_OUTPUT")


@pytest.mark.parametrize(("unit", "crs"), [("radian", 32633), ("K", 32633), ("cm", None)])
def test_a_unit_that_is_no_length_here_is_refused(layer, stored, unit, crs):
    from microflow_qgis.core.errors import UnitUnknown, UnitWithoutCrs

    with pytest.raises(UnitUnknown if crs else UnitWithoutCrs, match=unit):
        read(layer(stored(unit=unit, crs=crs)))


def test_what_the_user_calls_no_data_is_unknown(layer, stored):
    from qgis.core import QgsRasterRange

    shown = layer(stored())
    shown.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3.0, 4.0)])
    _, values = read(shown)
    assert np.isnan(values[:, :, RIGHT]).all()
    assert np.isfinite(values[:, :, : SHAPE[1] // 2]).all()


def test_a_confidence_is_the_third_band(layer, stored):
    from microflow_qgis.core.grid import Window
    from microflow_qgis.processing.displacement_input import read_displacement

    shown = layer(stored(field=np.concatenate([truth(), np.full((1, *SHAPE), 0.7)])))
    confidence = read_displacement(shown).confidence_reader()(Window(0, 0, 5, 6))
    np.testing.assert_allclose(confidence, 0.7, rtol=1e-6)
    assert read_displacement(shown, bands=(3, 1)).confidence is None


def test_rows_that_are_read_one_by_one_share_their_blocks(stored, monkeypatch):
    from microflow_qgis.core.grid import Window
    from microflow_qgis.io.read import Source
    from microflow_qgis.processing import displacement_input

    dropped, shown = [], displacement_input._shown

    class Dataset:
        def __init__(self, dataset):
            self.dataset = dataset

        def __getattr__(self, name):
            return getattr(self.dataset, name)

        def FlushCache(self):
            dropped.append(1)
            return self.dataset.FlushCache()

    def watched(source):
        pixels = shown(source)
        return replace(pixels, dataset=Dataset(pixels.dataset))

    monkeypatch.setattr(displacement_input, "_shown", watched)
    source = Source(stored(), 1)
    pixels = shown(source)
    height = pixels.dataset.GetRasterBand(1).GetBlockSize()[1]
    read_bands = displacement_input.band_reader([source])
    rows = np.concatenate([read_bands(Window(row, 0, 1, SHAPE[1])) for row in range(SHAPE[0])], axis=1)
    np.testing.assert_allclose(rows[0], truth()[0], rtol=1e-6)
    assert len(dropped) == -(-SHAPE[0] // height)
