"""Test microflow:estimatestack: images before and after to one displacement, resumed after a stop."""

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (128, 160)
OUTPUTS = {"WEIGHTS": "none", **dict.fromkeys(("DISPLACEMENT", "UNCERTAINTY", "COUNT"), "TEMPORARY_OUTPUT")}


@pytest.fixture(scope="module")
def images(write, texture, ground_xy):
    """Return two images before, three after a motion of 4 m east; the last after lies 20 m off."""
    rng = np.random.default_rng(8)
    x, y = ground_xy(UTM, 32633, SHAPE)

    def image(name, east, north=0.0):
        values = texture(x - east, y - north) + rng.normal(0, 10, SHAPE)
        return write(values.astype(np.float32), name, UTM, 32633)

    before = [image("a_20200105.tif", 0), image("b_20200110.tif", 0)]
    after = [image("c_20210105.tif", 4), image("d_20210112.tif", 4), image("e_20210119.tif", 24, 20)]
    return before, after


def test_a_shifted_image_is_left_out(run, images, read):
    before, after = images
    results = run("estimatestack", BEFORE=before, AFTER=after, **OUTPUTS)
    east, north, _ = read(results["DISPLACEMENT"])[:, 24:-24, 24:-24]
    assert np.median(east) == pytest.approx(4, abs=0.2) and np.median(north) == pytest.approx(0, abs=0.2)
    assert results["LEFT_OUT"] == "e_20210119" and results["PAIRS_USED"] == 4
    assert np.nanmedian(read(results["COUNT"])) == 4


def test_an_image_before_may_have_a_crs_of_its_own(run, write, texture, ground_xy, images, read):
    before, after = images
    degrees = (15.0, 1.3e-4, 0.0, 46.9535, 0.0, -9e-5)
    x, y = ground_xy(degrees, 4326, SHAPE)
    other = write(texture(x, y), "b_20200110.tif", degrees, 4326)
    results = run("estimatestack", BEFORE=[before[0], other], AFTER=after[:2], **OUTPUTS)
    east, north, _ = read(results["DISPLACEMENT"])[:, 24:-24, 24:-24]
    assert results["PAIRS_USED"] == 4
    assert np.nanmedian(east) == pytest.approx(4, abs=0.2)
    assert np.nanmedian(north) == pytest.approx(0, abs=0.2)


def test_the_copy_of_an_image_on_another_grid_counts_as_scratch(provider, write, images, monkeypatch):
    from qgis.core import QgsProcessingContext

    from microflow_qgis.processing import estimate_stack

    needed = []
    monkeypatch.setattr(estimate_stack, "refuse_small_disk", needed.append)
    before, after = images
    moved = (UTM[0] + 3.0, 10.0, 0.0, UTM[3], 0.0, -10.0)
    elsewhere = write(np.random.default_rng(2).normal(100, 9, SHAPE).astype(np.float32), "x", moved, 32633)
    for other in (before[1], elsewhere):
        algorithm = provider.algorithm("estimatestack").create()
        parameters = {"BEFORE": [before[0], other], "AFTER": after, "WEIGHTS": "none"}
        rows, cols = algorithm.read(parameters, QgsProcessingContext()).grid.shape
        needed[-1] /= rows * cols
    assert needed[1] - needed[0] == pytest.approx(4, abs=0.01)


def test_the_trace_lies_on_the_grid_of_the_stack(provider, write, images):
    from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

    before, _ = images
    west = (UTM[0] - 400.0, 10.0, 0.0, UTM[3] + 200.0, 0.0, -10.0)
    noise = np.random.default_rng(1).normal(100, 9, (2, *SHAPE)).astype(np.float32)
    wide = [write(values, name, west, 32633) for name, values in zip("wx", noise)]
    layer = QgsVectorLayer("LineString?crs=EPSG:32633", "fault", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LineString (500900 5199900, 500900 5199000)"))
    layer.dataProvider().addFeatures([feature])
    algorithm = provider.algorithm("estimatestack").create()
    parameters = {"BEFORE": [wide[0], before[0]], "AFTER": [wide[1]], "TRACE": layer, "WEIGHTS": "none"}
    run = algorithm.read(parameters, QgsProcessingContext())
    left = (500_900.0 - run.grid.bounds[0]) / 10.0
    assert left == pytest.approx(90.0)  # not the 130 px of the first pair's own grid
    for child in algorithm.children:
        (line,) = child.run.options.trace
        assert [col for col, _ in line] == pytest.approx([left] * len(line))


def test_more_images_mean_less_noise(run, images, read):
    before, after = images
    stack = run("estimatestack", BEFORE=before, AFTER=after[:2], **OUTPUTS)
    single = run("estimatedisplacement", PRE=before[0], POST=after[0])
    spread = [np.nanstd(read(r["DISPLACEMENT"])[0, 24:-24, 24:-24]) for r in (stack, single)]
    assert spread[0] < 0.85 * spread[1]


def test_confidence_and_uncertainty_are_those_of_the_refined_displacement(run, images, read):
    before, after = images
    results = run("estimatestack", BEFORE=before, AFTER=after[:2], **OUTPUTS)
    east, north, confidence = read(results["DISPLACEMENT"])[:, 24:-24, 24:-24]
    sigma = read(results["UNCERTAINTY"])[:, 24:-24, 24:-24]
    np.testing.assert_allclose(confidence, 1 / (1 + sigma.max(0) ** 2), rtol=1e-4)  # 1 m is 0.1 px
    assert np.mean(np.abs(np.stack([east - 4, north]) / sigma) < 2) > 0.9


def test_a_stopped_run_goes_on_from_its_pairs(provider, images, read, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from microflow_qgis.core.errors import Cancelled
    from microflow_qgis.processing.estimate_displacement import EstimateDisplacement

    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(tmp_path / "scratch"))
    measure_raw, measured = EstimateDisplacement.measure_raw, []

    def stop_at_the_third(self, keep, feedback):
        if len(measured) == 2:
            raise Cancelled
        measured.append(self.run.pair)
        measure_raw(self, keep, feedback)

    monkeypatch.setattr(EstimateDisplacement, "measure_raw", stop_at_the_third)
    before, after = images
    parameters = {"BEFORE": before, "AFTER": after[:2], "WEIGHTS": "none"}
    parameters["DISPLACEMENT"] = str(tmp_path / "moved.tif")
    algorithm = provider.algorithm("estimatestack").create()
    _, ok = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert not ok and len(measured) == 2
    monkeypatch.setattr(
        EstimateDisplacement,
        "measure_raw",
        lambda self, keep, feedback: (measured.append(self.run.pair), measure_raw(self, keep, feedback)),
    )
    algorithm = provider.algorithm("estimatestack").create()
    _, ok = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok and len(measured) == 4 and len(set(measured)) == 4
    assert np.median(read(str(tmp_path / "moved.tif"))[0]) == pytest.approx(4, abs=0.2)
    assert not list((tmp_path / "scratch").glob("*/pairs"))


def test_combining_keeps_no_pairs_in_gdals_cache(run, images, monkeypatch):
    from osgeo import gdal

    from microflow_qgis.processing import estimate_stack

    grown, write_combination = [], estimate_stack.write_combination

    def watched(*values):
        used = gdal.GetCacheUsed()
        combination = write_combination(*values)
        grown.append(gdal.GetCacheUsed() - used)
        return combination

    monkeypatch.setattr(estimate_stack, "write_combination", watched)
    before, after = images
    run("estimatestack", BEFORE=before[:1], AFTER=after[:2], WEIGHTS="none", DISPLACEMENT="TEMPORARY_OUTPUT")
    assert grown == [0]


def test_two_images_are_refused(run, images):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="three or more in all"):
        run("estimatestack", BEFORE=images[0][:1], AFTER=images[1][:1], **OUTPUTS)
