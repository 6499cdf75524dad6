"""Test the gain of a correction: on the sample, of known truth, and on real pairs with ramp and shift."""

from pathlib import Path

import numpy as np

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
AFTER_SHIFT = 0.013  # px of end-point error of the sample
MORE = 0.002  # px of end-point error above that without the true shift
YAHTSE_PIXEL = 15.0  # m
ICE = 1050  # columns of the yahtse pair that glaciers flow through


def pixels(path):
    """Return a displacement raster as flow, right and down."""
    from qgis.core import QgsRasterLayer

    from microflow_qgis.core.grid import Window
    from microflow_qgis.processing.displacement_input import read_displacement

    field = read_displacement(QgsRasterLayer(path, "displacement"))
    return field.flow_reader()(Window(0, 0, *field.grid.shape))


def estimate(run, pre, post, reach=5):
    return run(
        "estimatedisplacement", PRE=str(pre), POST=str(post), WEIGHTS="builtin", MAX_DISPLACEMENT=reach
    )["DISPLACEMENT"]


def test_the_shift_that_is_removed_is_the_true_one(run, read):
    path = estimate(run, SAMPLE / "pre.tif", SAMPLE / "post.tif")
    corrected = run("correctdisplacement", INPUT=path, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    truth = read(str(SAMPLE / "truth.tif"))
    error = pixels(path) - truth
    before, after = (np.hypot(*part).mean() for part in (error, pixels(corrected) - truth))
    best = np.hypot(*(error - np.median(error, axis=(1, 2), keepdims=True))).mean()
    assert before > 0.025
    assert after <= best + MORE
    assert after <= AFTER_SHIFT


def test_a_real_ramp_goes(run, images):
    pair = images / "two_dates" / "elephantbutte_landsat5_jpeg"
    path = estimate(run, pair / "pre.tif", pair / "post.tif", reach=10)
    results = run("correctdisplacement", INPUT=path, SURFACE="plane", OUTPUT="TEMPORARY_OUTPUT")
    assert results["NMAD_BEFORE"] > 1.0
    assert results["NMAD_AFTER"] <= 0.3


def test_rock_beside_a_glacier_stands_still(run, read, images):
    from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsRectangle, QgsVectorLayer

    pair = images / "pairs" / "yahtse_landsat8_pan_15m"
    path = estimate(run, pair / "20160718_pre.tif", pair / "20160803_post.tif", reach=20)
    layer = QgsRasterLayer(path, "yahtse")
    box = layer.extent()
    box.setXMaximum(box.xMinimum() + ICE * layer.rasterUnitsPerPixelX())
    moving = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "ice", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(box)))
    moving.dataProvider().addFeatures([feature])
    results = run("correctdisplacement", INPUT=path, MOVING=moving, OUTPUT="TEMPORARY_OUTPUT")
    before, after = read(path), read(results["OUTPUT"])
    rock = (before[2] > 0.5) & (np.arange(before.shape[2]) > ICE)
    medians = np.array([np.median(plane[rock]) for plane in after[:2]]) / YAHTSE_PIXEL
    np.testing.assert_allclose(medians, 0, atol=0.01)
    tongue = (slice(60, 300), slice(450, 750))
    motion = [np.median(plane[tongue]) - np.median(plane[rock]) for plane in (*before[:2], *after[:2])]
    np.testing.assert_allclose(motion[:2], motion[2:], atol=1e-4)
