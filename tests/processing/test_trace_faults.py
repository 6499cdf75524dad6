"""Test microflow:tracefaults as run by a user."""

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (240, 260)


@pytest.fixture(scope="module")
def displaced(write):
    """Return a function that writes a field with a dextral fault along row 120, 6 m, and noise."""

    def make(offset=6.0, crs=32633, name="displaced.tif"):
        below = np.arange(SHAPE[0])[:, None] >= 120
        field = np.stack([np.where(below, -offset, 0) + np.zeros(SHAPE), np.zeros(SHAPE)])
        return write(field + np.random.default_rng(1).normal(0, 0.2, field.shape), name, UTM, crs, np.nan)

    return make


def features(layer):
    return [(f.geometry(), dict(zip(f.fields().names(), f.attributes()))) for f in layer.getFeatures()]


def test_a_fault_is_proposed_with_its_offset(run, displaced):
    results = run("tracefaults", DISPLACEMENT=displaced(), TRACES="TEMPORARY_OUTPUT")
    ((geometry, values),) = features(results["TRACES"])
    assert results["COUNT"] == 1
    assert results["TRACES"].crs().authid() == "EPSG:32633"
    assert values["sense"] == "dextral"
    assert values["parallel_m"] == pytest.approx(6.0, abs=0.2)
    assert values["offset_m"] == pytest.approx(6.0, abs=0.2)
    assert values["perpendicular_m"] == pytest.approx(0.0, abs=0.3)
    assert 0 < values["sigma_m"] < 0.4
    assert values["azimuth"] == pytest.approx(90, abs=1)
    assert values["length_m"] == pytest.approx(2600, rel=0.06)
    box = geometry.boundingBox()
    assert box.yMinimum() == pytest.approx(5_198_800, abs=20)
    assert box.yMaximum() == pytest.approx(5_198_800, abs=20)


def test_the_proposal_feeds_the_slip_curve(run, displaced):
    path = displaced()
    traces = run("tracefaults", DISPLACEMENT=path, TRACES="TEMPORARY_OUTPUT")["TRACES"]
    results = run("slipalongfault", DISPLACEMENT=path, TRACE=traces, SLIP="TEMPORARY_OUTPUT")
    assert results["MEAN_PARALLEL"] == pytest.approx(6.0, abs=0.2)


def test_thresholds_are_metres(run, displaced):
    path = displaced()
    assert run("tracefaults", DISPLACEMENT=path, LEAST_OFFSET=8, TRACES="TEMPORARY_OUTPUT")["COUNT"] == 0
    assert run("tracefaults", DISPLACEMENT=path, LEAST_LENGTH=3000, TRACES="TEMPORARY_OUTPUT")["COUNT"] == 0


def test_without_motion_there_is_an_empty_layer(run, displaced):
    results = run("tracefaults", DISPLACEMENT=displaced(0.0, name="still.tif"), TRACES="TEMPORARY_OUTPUT")
    assert results["COUNT"] == 0
    assert results["TRACES"].featureCount() == 0


def test_an_uncertainty_that_is_too_large(run, displaced, write):
    sigma = write(np.full((2, *SHAPE), 5.0), "sigma.tif", UTM)
    results = run("tracefaults", DISPLACEMENT=displaced(), UNCERTAINTY=sigma, TRACES="TEMPORARY_OUTPUT")
    assert results["COUNT"] == 0
