"""Test microflow:testdetection: how much of a known offset is recovered from the user's own pair."""

import math

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)


@pytest.fixture(scope="module")
def quiet_pair(write, texture, ground_xy):
    """Return a pair without motion, with independent noise on each date."""
    rng = np.random.default_rng(3)
    x, y = ground_xy(UTM, 32633, (160, 190))
    images = [(texture(x, y) + rng.normal(0, 15, x.shape)).astype(np.float32) for _ in range(2)]
    return [write(image, name, UTM, 32633) for image, name in zip(images, ("pre.tif", "post.tif"))]


def test_offsets_come_out_and_the_small_one_is_not_found(run, quiet_pair, tmp_path):
    report = tmp_path / "report.html"
    results = run(
        "testdetection",
        PRE=quiet_pair[0],
        POST=quiet_pair[1],
        OFFSETS="0.002, 1",
        WEIGHTS="none",
        TABLE="TEMPORARY_OUTPUT",
        REPORT=str(report),
    )
    rows = {feature["offset_px"]: feature for feature in results["TABLE"].getFeatures()}
    assert rows[1.0]["found"] == 1 and rows[1.0]["recovered"] == pytest.approx(1, abs=0.1)
    assert rows[1.0]["offset_m"] == pytest.approx(10, rel=0.01) and rows[1.0]["boxes"] >= 8
    assert rows[0.002]["found"] < 0.5
    assert 0.002 < results["DETECTION_LIMIT_PX"] <= 1
    assert results["DETECTION_LIMIT"] == pytest.approx(10 * results["DETECTION_LIMIT_PX"], rel=0.01)
    assert 0 < results["COVERAGE_1"] <= results["COVERAGE_2"] <= 1
    page = report.read_text(encoding="utf-8")
    assert "<svg" in page and "100%" in page and "{" not in page.split("</style>")[1]


def test_images_of_different_ground_show_nothing(run, write, tmp_path):
    rng = np.random.default_rng(5)
    pair = [write(rng.normal(100, 10, (128, 140)).astype(np.float32), "noise.tif", UTM, 32633) for _ in "ab"]
    results = run(
        "testdetection", PRE=pair[0], POST=pair[1], OFFSETS="0.2", WEIGHTS="none", TABLE="TEMPORARY_OUTPUT"
    )
    assert math.isnan(results["DETECTION_LIMIT"])


@pytest.mark.parametrize("offsets", ["", "a few", "-1", "0", "nan", "inf"])
def test_offsets_that_are_none_are_refused(run, quiet_pair, offsets):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"not a list of positive numbers|OFFSETS"):
        run("testdetection", PRE=quiet_pair[0], POST=quiet_pair[1], OFFSETS=offsets, WEIGHTS="none",
            TABLE="TEMPORARY_OUTPUT")  # fmt: skip
