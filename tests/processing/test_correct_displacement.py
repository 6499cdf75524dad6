"""Test microflow:correctdisplacement on rasters, as run by a user."""

import json

import numpy as np
import pytest

SHAPE = (160, 200)
SHIFT = (0.8, -2.9)
FAULT = (6.0, -2.0)  # m, at column 100


def values(slope=0.0, noise=0.05, confidence=0.98):
    field = np.zeros((3, *SHAPE), np.float32)
    field[:2] = np.random.default_rng(7).normal(0, noise, (2, *SHAPE))
    field[:2] += np.array(SHIFT)[:, None, None]
    field[:2, :, :100] -= np.array(FAULT)[:, None, None] / 2
    field[:2, :, 100:] += np.array(FAULT)[:, None, None] / 2
    field[0] += slope * np.arange(SHAPE[0])[:, None]
    field[2] = confidence
    return field


@pytest.fixture(scope="module")
def displacement(write):
    field = values()
    field[:, 20:40, 30:50] = np.nan
    return write(field, "displacement.tif", nodata=np.nan)


@pytest.fixture(scope="module")
def layer_of(qgis_app):
    """Return a function that returns a layer of geometries (WKT) in the CRS of the rasters."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def layer(kind, *texts):
        made = QgsVectorLayer(f"{kind}?crs=EPSG:32633", kind, "memory")
        for text in texts:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(text))
            made.dataProvider().addFeatures([feature])
        return made

    return layer


@pytest.fixture(scope="module")
def trace(layer_of):
    return layer_of("LineString", "LINESTRING(501000 5200100, 501000 5198300)")


def test_the_shift_goes_and_the_offset_stays(run, displacement, read, trace):
    results = run(
        "correctdisplacement",
        INPUT=displacement,
        TRACE=trace,
        OUTPUT="TEMPORARY_OUTPUT",
        REMOVED="TEMPORARY_OUTPUT",
    )
    east, north, confidence = read(results["OUTPUT"])
    assert np.nanmedian(east[:, 110:]) == pytest.approx(FAULT[0] / 2, abs=0.02)
    assert np.nanmedian(north[:, :90]) == pytest.approx(-FAULT[1] / 2, abs=0.02)
    assert np.nanmax(np.abs(confidence - 0.98)) < 1e-6
    assert np.isnan(east[20:40, 30:50]).all()
    removed, before = read(results["REMOVED"]), read(displacement)
    finite = np.isfinite(east)
    assert removed[0, finite] == pytest.approx(SHIFT[0], abs=0.02)
    corrected = np.stack([east, north])
    np.testing.assert_allclose((before[:2] - removed)[:, finite], corrected[:, finite], atol=1e-5)
    assert results["NMAD_AFTER"] <= 1.02 * results["NMAD_BEFORE"] == pytest.approx(0.05, rel=0.1)
    assert results["OFFSET_SHARE_REMOVED"] < 0.01


def test_without_a_trace_the_sides_are_found(run, displacement, read):
    results = run("correctdisplacement", INPUT=displacement, OUTPUT="TEMPORARY_OUTPUT")
    assert np.nanmedian(read(results["OUTPUT"])[0, :, 110:]) == pytest.approx(FAULT[0] / 2, abs=0.02)


def test_a_ramp_goes_with_a_plane(run, write, read, trace):
    path = write(values(slope=0.02), "ramp.tif")
    results = run("correctdisplacement", INPUT=path, SURFACE="plane", TRACE=trace, OUTPUT="TEMPORARY_OUTPUT")
    assert results["NMAD_BEFORE"] > 10 * results["NMAD_AFTER"]
    assert np.median(read(results["OUTPUT"])[0, :, 110:]) == pytest.approx(FAULT[0] / 2, abs=0.05)


def test_polygons_say_what_stands_still_and_what_moves(run, displacement, read, layer_of):
    right = layer_of(
        "Polygon", "POLYGON((501100 5201000, 503000 5201000, 503000 5198000, 501100 5198000, 501100 5201000))"
    )
    for name, columns in (("STABLE", slice(112, None)), ("MOVING", slice(0, 90))):
        results = run("correctdisplacement", INPUT=displacement, OUTPUT="TEMPORARY_OUTPUT", **{name: right})
        assert np.nanmedian(read(results["OUTPUT"])[0, :, columns]) == pytest.approx(0, abs=0.02), name


def test_the_file_states_what_was_taken_off(run, displacement, trace):
    from osgeo import gdal

    results = run("correctdisplacement", INPUT=displacement, TRACE=trace, OUTPUT="TEMPORARY_OUTPUT")
    metadata = gdal.Open(results["OUTPUT"]).GetMetadata()
    (stated,) = json.loads(metadata["MICROFLOW_CORRECTIONS"])
    assert stated["terms"] == ["x^0 y^0"]
    assert stated["east"] == pytest.approx([SHIFT[0]], abs=0.02)
    assert 0 < stated["covariance_north"][0][0] < 0.01
    assert metadata["MICROFLOW_PAIR"] == "displacement"
    again = run("correctdisplacement", INPUT=results["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")
    both = json.loads(gdal.Open(again["OUTPUT"]).GetMetadata()["MICROFLOW_CORRECTIONS"])
    assert both[0] == stated
    assert both[1]["east"] == pytest.approx([0], abs=0.02)


def test_the_error_of_the_fit_is_in_the_uncertainty(run, displacement, write, read):
    sigma = write(np.full((2, *SHAPE), 0.3, np.float32), "sigma.tif")
    results = run(
        "correctdisplacement",
        INPUT=displacement,
        UNCERTAINTY=sigma,
        OUTPUT="TEMPORARY_OUTPUT",
        OUTPUT_UNCERTAINTY="TEMPORARY_OUTPUT",
    )
    after = read(results["OUTPUT_UNCERTAINTY"])
    assert np.isnan(after[:, 20:40, 30:50]).all()
    assert 0.3 < np.nanmin(after) <= np.nanmax(after) < 0.32


def test_unknown_errors_stay_unknown(run, displacement, write, read):
    """They count as untrusted in the fit, but no error of 1000 pixels is stated."""
    sigma = np.full((2, *SHAPE), 0.3, np.float32)
    sigma[0, 60:80, 60:80] = np.nan
    parameters = dict.fromkeys(("OUTPUT", "OUTPUT_UNCERTAINTY"), "TEMPORARY_OUTPUT")
    results = run(
        "correctdisplacement",
        INPUT=displacement,
        UNCERTAINTY=write(sigma, "sigma.tif", nodata=np.nan),
        **parameters,
    )
    after = read(results["OUTPUT_UNCERTAINTY"])
    assert np.isnan(after[:, 60:80, 60:80]).all()
    assert np.nanmax(after) < 0.32
    assert np.isfinite(read(results["OUTPUT"])[:, 60:80, 60:80]).all()


@pytest.mark.parametrize("treatment", ["remove", "fill"])
def test_outliers_are_removed_or_filled(run, write, read, treatment):
    field = values()
    field[0, 50:52, 60:62] += 40
    field[2, 90:95, 150:155] = 0.001  # very uncertain
    path = write(field, "outliers.tif")
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_UNCERTAINTY"), "TEMPORARY_OUTPUT")
    results = run("correctdisplacement", INPUT=path, OUTLIERS=treatment, **outputs)
    east = read(results["OUTPUT"])[0]
    sigma = read(results["OUTPUT_UNCERTAINTY"])
    assert np.isnan(sigma[:, 50:52, 60:62]).all()  # that of the outlier is not that of what fills it
    assert np.isnan(sigma[:, 90:95, 150:155]).all()
    assert np.isfinite(sigma).mean() > 0.99
    places = [east[50:52, 60:62], east[90:95, 150:155]]
    if treatment == "remove":
        assert all(np.isnan(place).all() for place in places)
    else:
        assert places[0] == pytest.approx(-FAULT[0] / 2, abs=0.15)
        assert places[1] == pytest.approx(FAULT[0] / 2, abs=0.15)
    elsewhere = np.ones(SHAPE, bool)
    elsewhere[45:57, 55:67] = elsewhere[88:97, 148:157] = False
    assert np.isfinite(east[elsewhere]).mean() > 0.999
    untreated = run("correctdisplacement", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")
    assert read(untreated["OUTPUT"])[0, 50, 60] > 30


def test_stripes_along_the_fault_are_told(provider, write, trace):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    field = values()
    field[0] += 0.4 * (np.arange(SHAPE[1]) // 20 % 2)
    parameters = {
        "INPUT": write(field, "striped.tif"),
        "TRACE": trace,
        "STRIPES": "angle",
        "STRIPE_ANGLE": 0,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    feedback = QgsProcessingFeedback(False)
    _, ok = (
        provider.algorithm("correctdisplacement").create().run(parameters, QgsProcessingContext(), feedback)
    )
    assert ok
    assert "The stripes run along the fault" in feedback.textLog()


@pytest.mark.parametrize(
    ("surface", "sentence"),
    [("plane", "is not known, because no fault trace is chosen"), ("shift", "A shift removes nothing of it")],
)
def test_without_a_fault_the_share_of_its_offset_is_said_to_be_unknown(provider, write, surface, sentence):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    field = np.zeros((3, *SHAPE), np.float32)
    field[:2] = np.random.default_rng(7).normal(0, 0.05, (2, *SHAPE)) + 0.01 * np.arange(SHAPE[1])
    field[2] = 0.98
    parameters = {"INPUT": write(field, "still.tif"), "SURFACE": surface, "OUTPUT": "TEMPORARY_OUTPUT"}
    feedback = QgsProcessingFeedback(False)
    algorithm = provider.algorithm("correctdisplacement").create()
    results, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert ok
    assert np.isnan(results["OFFSET_SHARE_REMOVED"])
    assert sentence in feedback.textLog()


def test_where_no_direction_is_clear_nothing_is_done(provider, displacement, trace):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    parameters = {"INPUT": displacement, "TRACE": trace, "STRIPES": "auto", "OUTPUT": "TEMPORARY_OUTPUT"}
    feedback = QgsProcessingFeedback(False)
    provider.algorithm("correctdisplacement").create().run(parameters, QgsProcessingContext(), feedback)
    assert "No stripes: the clearest direction" in feedback.textLog()


def test_an_uncertainty_of_another_grid_is_refused(provider, displacement, write):
    from qgis.core import QgsProcessingContext

    sigma = write(np.ones((2, 70, 80), np.float32), "small.tif")
    parameters = {"INPUT": displacement, "UNCERTAINTY": sigma, "OUTPUT": "TEMPORARY_OUTPUT"}
    ok, reason = (
        provider.algorithm("correctdisplacement")
        .create()
        .checkParameterValues(parameters, QgsProcessingContext())
    )
    assert not ok
    assert "80 × 70 pixels" in reason


def test_results_are_styled_layers_of_the_pair(project, provider, displacement):
    import processing

    processing.runAndLoadResults(
        "microflow:correctdisplacement",
        {"INPUT": displacement, "OUTPUT": "TEMPORARY_OUTPUT", "REMOVED": "TEMPORARY_OUTPUT"},
    )
    (group,) = project.layerTreeRoot().children()
    names = [layer.name() for layer in group.findLayers()]
    assert names == [
        "East displacement, corrected (m, + = east)",
        "North displacement, corrected (m, + = north)",
        "Removed east (m, + = east)",
        "Removed north (m, + = north)",
        "Confidence (0–1)",
    ]
