"""Test brightness in any unit, and undeclared no-data values."""

import numpy as np
import pytest

from microflow_qgis.core.grid import Window
from microflow_qgis.io.read import Source, pixels
from microflow_qgis.io.survey import survey

SHAPE = (300, 260)


def smooth(seed=1):
    """Return a texture whose neighbours are similar, deviation 1."""
    spectrum = np.fft.rfft2(np.random.default_rng(seed).normal(size=SHAPE))
    frequency = np.hypot(np.fft.fftfreq(SHAPE[0])[:, None], np.fft.rfftfreq(SHAPE[1])[None])
    field = np.fft.irfft2(spectrum / np.maximum(frequency, 0.01), SHAPE)
    return (field - field.mean()) / field.std()


def seen(raster, values, **options):
    source = Source(raster(values, **options))
    return survey(pixels(source)), source


def stripes(width=9, period=33):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return (row + 0.16 * col) % period < width


UNITS = [
    (np.float64, 1e-30, 5e-30),
    (np.float64, 1e-19, 0.0),
    (np.float32, 2e-10, 1e-9),
    (np.float32, 1e-3, 273.15),
    (np.uint8, 22, 90),
    (np.uint16, 1500, 9000),
    (np.uint32, 400, 4.2e9),
    (np.int32, 3e4, -2e9),
    (np.float64, 0.05, 1e9),
    (np.float32, 1e19, 0.0),
    (np.float64, 1e30, 5e30),
    (np.float64, 1e30, 0.0),
]


@pytest.mark.parametrize(("dtype", "spread", "level"), UNITS)
def test_values_of_any_unit_come_near_one(raster, dtype, spread, level):
    values = smooth() * spread + level
    values = np.clip(np.rint(values), 1, 254) if dtype is np.uint8 else values
    result, source = seen(raster, values.astype(dtype))
    assert result.fills == result.suspects == ()
    scaled = type(pixels(source))(pixels(source).dataset, source, result.offset, result.factor)
    written, valid = scaled.read(Window(0, 0, *SHAPE))
    assert valid.all()
    assert 2 < np.median(written) < 6
    assert 0.5 < written.std() < 2
    expected = smooth()
    assert np.corrcoef(written.ravel(), expected.ravel())[0, 1] > 0.999


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32])
def test_whole_numbers_stay_exact(raster, dtype):
    values = np.random.default_rng(2).integers(0, 250, SHAPE).astype(dtype)
    result, source = seen(raster, values)
    scaled = type(pixels(source))(pixels(source).dataset, source, result.offset, result.factor)
    written, _ = scaled.read(Window(0, 0, *SHAPE))
    np.testing.assert_array_equal(written.astype(float) / result.factor + result.offset, values)


FILLS = [
    (np.float32, 100, 20, -3.4028235e38),
    (np.float64, 100, 20, -1.7976931348623157e308),
    (np.float32, 0.2, 0.05, 9.96921e36),
    (np.float32, 0.2, 0.05, -9999.0),
    (np.int16, 400, 60, -32768),
    (np.float32, 290, 8, 1e20),
    (np.uint16, 9000, 500, 65535),
    (np.uint16, 9000, 500, 0),
]


@pytest.mark.parametrize(("dtype", "level", "spread", "fill"), FILLS)
@pytest.mark.parametrize("where", ["stripes", "corner"])
def test_a_fill_value_far_from_all_others_counts_as_no_data(raster, dtype, level, spread, fill, where):
    values = (smooth() * spread + level).astype(dtype)
    filled = np.zeros(SHAPE, bool)
    filled[:45, :40] = True
    filled = filled if where == "corner" else stripes()
    values[filled] = fill
    result, source = seen(raster, values)
    assert result.fills[0].value == pytest.approx(fill)
    assert result.fills[0].share == pytest.approx(filled.mean(), abs=0.02)
    assert result.suspects == ()
    chosen = source._replace(nodata=result.meaningless)
    _, valid = pixels(chosen).read(Window(0, 0, *SHAPE))
    np.testing.assert_array_equal(valid, ~filled)


@pytest.mark.parametrize(
    ("dtype", "level", "spread", "fill"),
    [(np.uint8, 90, 22, 0), (np.uint8, 150, 30, 255), (np.uint16, 300, 90, 0), (np.float32, 0.3, 0.09, 0.0)],
)
def test_a_fill_value_beside_the_others_is_a_suspect(raster, dtype, level, spread, fill):
    values = np.clip(smooth() * spread + level, level - 3.9 * spread, level + 3.4 * spread).astype(dtype)
    values[stripes()] = fill
    result, _ = seen(raster, values)
    assert result.fills == ()
    assert [suspect.value for suspect in result.suspects] == [fill]
    assert result.suspects[0].share == pytest.approx(stripes().mean(), abs=0.02)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_dark_pixels_here_and_there_are_no_suspects(raster, dtype):
    values = np.clip(smooth() * 22 + 90, 1, 255)
    values[np.random.default_rng(3).random(SHAPE) < 0.05] = 0
    result, _ = seen(raster, values.astype(dtype))
    assert result.fills == result.suspects == ()


def test_a_declared_fill_is_not_suspected_again(raster):
    values = np.clip(smooth() * 22 + 90, 1, 255).astype(np.uint8)
    values[stripes()] = 0
    result, _ = seen(raster, values, nodata=0)
    assert result.fills == result.suspects == ()
