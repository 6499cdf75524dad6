"""Test pairs whose values are in any unit, or partly no data: measured correctly, or reported."""

import numpy as np
import pytest

SHAPE = (160, 176)
MOTION = (6.0, 4.0)  # metres, of pixels of 10


def texture(motion=(0.0, 0.0), seed=7):
    """Return waves of at least 3.3 px, moved by an exact Fourier shift; mean 0, deviation 1."""
    down, right = np.fft.fftfreq(SHAPE[0])[:, None], np.fft.rfftfreq(SHAPE[1])
    length = np.hypot(down, right)
    size = np.where((length > 0) & (length < 0.3), 1 / np.maximum(length, 1e-9), 0)
    phase = np.random.default_rng(seed).random(length.shape)
    shift = right * motion[0] / 10 - down * motion[1] / 10
    field = np.fft.irfft2(size * np.exp(2j * np.pi * (phase - shift)), SHAPE)
    return (field - field.mean()) / field.std()


@pytest.fixture(scope="session")
def save(tmp_path_factory):
    from osgeo import gdal, osr

    def save(values, kind="Float32", nodata=None):
        path = str(tmp_path_factory.mktemp("values") / "image.tif")
        made = gdal.GetDriverByName("GTiff").Create(path, *SHAPE[::-1], 1, gdal.GetDataTypeByName(kind))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        made.SetSpatialRef(reference)
        made.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
        if nodata is not None:
            made.GetRasterBand(1).SetNoDataValue(nodata)
        made.GetRasterBand(1).WriteArray(np.rint(values) if "Int" in kind or kind == "Byte" else values)
        made.FlushCache()
        return path

    return save


@pytest.fixture
def measured(provider, read, stopped_late):
    """Return a function of both files: the raster's bands, the run's numbers, and the warnings and notes of
    the log.

    With ``resumed``, of a run that continues from a first one, whose raster is the same.
    """
    import processing
    from qgis.core import QgsProcessingFeedback

    class NotesFeedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warned, self.informed = [], []

        def pushWarning(self, text):
            self.warned.append(text)

        def pushInfo(self, text):
            self.informed.append(text)

    def run(pre, post, **parameters):
        feedback = NotesFeedback()
        values = {"PRE": pre, "POST": post, "WEIGHTS": "none", "DISPLACEMENT": "TEMPORARY_OUTPUT"}
        values |= parameters
        results = processing.run("microflow:estimatedisplacement", values, feedback=feedback)
        return read(results["DISPLACEMENT"]), results, feedback

    def measured(pre, post, resumed=False, **parameters):
        if not resumed:
            return run(pre, post, **parameters)
        first, *_ = stopped_late(lambda: run(pre, post, **parameters))
        again, results, feedback = run(pre, post, **parameters)
        assert any("continuing from its tiles" in text for text in feedback.informed)
        np.testing.assert_array_equal(again, first)
        return again, results, feedback

    return measured


UNITS = [
    ("Float32", 2e-10, 1e-9),
    ("Float64", 2e-13, 1e-12),
    ("Float64", 1e-30, 5e-30),
    ("Float64", 1e-20, 0.0),
    ("Float32", 1e19, 3e19),
    ("Float64", 1e30, 5e30),
    ("UInt32", 2000, 4.2e9),
    ("UInt32", 3e4, 3e9),
    ("Int32", 2000, -2e9),
    ("Float64", 1e-3, 1e6),
    ("UInt16", 1500, 9000),
]


@pytest.mark.parametrize(("kind", "spread", "level"), UNITS)
def test_brightness_of_any_unit_gives_the_same_metres(measured, save, kind, spread, level):
    pre, post = (save(texture(motion) * spread + level, kind) for motion in ((0, 0), MOTION))
    resumed = (kind, spread, level) in UNITS[1:8:3]
    (east, north, _), numbers, feedback = measured(pre, post, resumed=resumed)
    assert np.isfinite(east).all()
    assert np.abs(east - MOTION[0])[20:-20, 20:-20].max() < 0.3
    assert np.abs(north - MOTION[1])[20:-20, 20:-20].max() < 0.3
    assert numbers["CORRELATION_AFTER"] > 0.98
    assert not any("no data" in text for text in feedback.warned)


def gaps(phase, width=5, period=24):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return (row + 0.16 * col + phase) % period < width


def digital(motion):
    return np.clip(np.rint(texture(motion) * 22 + 90), 1, 255)


FILLED = [
    ("Float32", -3.4028234663852886e38),
    ("Float64", -1.7976931348623157e308),
    ("Float32", -9999.0),
    ("Int16", -32768),
    ("Float32", 1e20),
    ("UInt16", 65535),
]


@pytest.mark.parametrize(("kind", "fill"), FILLED)
def test_a_fill_value_that_is_not_declared_costs_its_own_pixels_only(measured, save, kind, fill):
    images = [digital((0, 0)), digital(MOTION)]
    holes = [gaps(0), gaps(12)]
    for image, hole in zip(images, holes):
        image[hole] = fill
    pre, post = (save(image, kind) for image in images)
    (east, north, _), _, feedback = measured(pre, post, resumed=(kind, fill) in FILLED[::2])
    both = ~(holes[0] | holes[1])
    assert np.isnan(east[~both]).all()
    assert np.isfinite(east[both]).mean() > 0.6
    inner = (slice(8, -8), slice(8, -8))
    assert np.nanmedian(np.abs(east - MOTION[0])[inner]) < 0.2
    assert np.nanpercentile(np.abs(north - MOTION[1])[inner], 95) < 0.8
    assert any("is treated as no data" in text for text in feedback.informed)


@pytest.mark.parametrize(("kind", "fill"), [("Byte", 0), ("Byte", 255), ("UInt16", 0)])
def test_a_value_that_may_mean_no_data_is_named_and_can_be_left_out(measured, save, kind, fill):
    images = [np.clip(digital(motion), 20, 235) for motion in ((0, 0), MOTION)]
    holes = [gaps(0), gaps(12)]
    for image, hole in zip(images, holes):
        image[hole] = fill
    pre, post = (save(image, kind) for image in images)
    _, _, feedback = measured(pre, post)
    assert any(f"has the value {fill}," in text and "NODATA" in text for text in feedback.warned)
    (east, north, _), _, feedback = measured(pre, post, resumed=True, NODATA=f"{fill}")
    assert not any("NODATA" in text for text in feedback.warned)
    both = ~(holes[0] | holes[1])
    assert np.isnan(east[~both]).all()
    assert np.nanmedian(np.abs(east - MOTION[0])) < 0.2
    assert np.nanmedian(np.abs(north - MOTION[1])) < 0.2


@pytest.mark.parametrize(("share", "within"), [(0.03, 0.3), (0.08, 0.5), (0.15, 0.8)])
def test_salt_of_no_data_leaves_a_result_between(measured, save, share, within):
    images = [digital((0, 0)), digital(MOTION)]
    rng = np.random.default_rng(4)
    for image in images:
        image[rng.random(SHAPE) < share] = 0
    pre, post = (save(image, "Byte", nodata=0) for image in images)
    (east, north, _), numbers, _ = measured(pre, post, resumed=True)
    both = (images[0] > 0) & (images[1] > 0)
    assert np.isnan(east[~both]).all()
    assert numbers["VALID_SHARE"] > 0.7 * both.mean()
    assert np.nanmedian(np.abs(east - MOTION[0])) < within
    assert np.nanmedian(np.abs(north - MOTION[1])) < within


def test_a_word_for_no_data_is_refused(measured, save):
    from qgis.core import QgsProcessingException

    pre, post = (save(digital(motion), "Byte") for motion in ((0, 0), MOTION))
    with pytest.raises(QgsProcessingException, match="zero under Values without data"):
        measured(pre, post, NODATA="0 zero")
