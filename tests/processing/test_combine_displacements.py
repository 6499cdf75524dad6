"""Test microflow:combinedisplacements: rasters of one motion become one, with its error and left-out
images."""

import numpy as np
import pytest

UTM = (500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0)
SHAPE = (90, 140)


@pytest.fixture(scope="module")
def fields(write):
    """Return a function that writes displacements of 2 m east and −1 m north, of 3 × 3 images with errors."""
    from osgeo import gdal

    def make(image=0.3, pair=0.3, wrong=None):
        rng = np.random.default_rng(4)
        before, after = rng.normal(0, image, (2, 3, 2, *SHAPE))
        paths = []
        for i in range(3):
            for j in range(3):
                values = np.array([2.0, -1.0])[:, None, None] + after[j] - before[i]
                values = values + rng.normal(0, pair, values.shape)
                if wrong == j:
                    values += 20
                path = write(values.astype(np.float32), f"pair_{i}{j}.tif", UTM, 32633, np.nan)
                dataset = gdal.Open(path, gdal.GA_Update)
                dataset.SetMetadata({"MICROFLOW_PRE": f"before {i}", "MICROFLOW_POST": f"after {j}"})
                del dataset
                paths.append(path)
        return paths

    return make


OUTPUTS = dict.fromkeys(("DISPLACEMENT", "UNCERTAINTY", "COUNT", "QUALITY", "SPREAD"), "TEMPORARY_OUTPUT")


def test_the_mean_its_error_and_its_parts(run, fields, read):
    results = run("combinedisplacements", INPUTS=fields(), **OUTPUTS)
    east, north, confidence = read(results["DISPLACEMENT"])
    formula = np.sqrt(0.3**2 * 2 / 3 + 0.3**2 / 9)
    assert np.mean(east) == pytest.approx(2, abs=0.02) and np.mean(north) == pytest.approx(-1, abs=0.02)
    assert np.std(east) == pytest.approx(formula, rel=0.1)
    sigma = read(results["UNCERTAINTY"])
    assert np.median(sigma) == pytest.approx(formula, rel=0.1)
    assert np.mean(np.abs(east - 2) < sigma[0]) == pytest.approx(0.68, abs=0.05)
    assert results["NOISE_IMAGE_EAST"] == pytest.approx(0.3, rel=0.2)
    assert results["NOISE_PAIR_NORTH"] == pytest.approx(0.3, rel=0.2)
    assert np.median(read(results["COUNT"])) == 9 and results["PAIRS_USED"] == 9
    assert read(results["QUALITY"]).max() == 1
    assert confidence.min() > 0 and confidence.max() < 1


def test_a_bad_image_is_left_out_and_named(run, fields, read):
    results = run("combinedisplacements", INPUTS=fields(0.05, 0.05, wrong=1), **OUTPUTS)
    assert results["LEFT_OUT"] == "after 1" and results["PAIRS_USED"] == 6
    assert np.median(read(results["DISPLACEMENT"])[0]) == pytest.approx(2, abs=0.05)


def test_rasters_on_another_grid_are_brought_onto_the_first(run, write, read):
    rng = np.random.default_rng(1)
    base = np.stack([np.full(SHAPE, 3.0), np.full(SHAPE, 4.0)]).astype(np.float32)
    first = write(base + rng.normal(0, 0.1, base.shape).astype(np.float32), "first.tif", UTM, 32633, np.nan)
    coarse = (500_003.0, 20.0, 0.0, 5_200_007.0, 0.0, -20.0)
    other = write(base[:, :64, :64], "other.tif", coarse, 32633, np.nan)
    third = write(base * 100, "centimetres.tif", UTM, 32633, np.nan)
    from osgeo import gdal

    dataset = gdal.Open(third, gdal.GA_Update)
    for band in (1, 2):
        dataset.GetRasterBand(band).SetUnitType("cm")
    del dataset
    results = run("combinedisplacements", INPUTS=[first, other, third], **OUTPUTS)
    east, north, _ = read(results["DISPLACEMENT"])
    assert east.shape == SHAPE
    assert np.nanmedian(east) == pytest.approx(3, abs=0.1) and np.nanmedian(north) == pytest.approx(
        4, abs=0.1
    )
    count = read(results["COUNT"])
    assert np.nanmax(count) == 3 and count[88, 138] == 2


def test_refusals(run, fields):
    from qgis.core import QgsProcessingException

    paths = fields()
    with pytest.raises(QgsProcessingException, match="combining takes two or more"):
        run("combinedisplacements", INPUTS=paths[:1], **OUTPUTS)
    with pytest.raises(QgsProcessingException, match="3 displacements and 2 uncertainties"):
        run("combinedisplacements", INPUTS=paths[:3], UNCERTAINTIES=paths[:2], **OUTPUTS)


def test_a_displacement_given_twice_counts_once(run, fields, read, tmp_path):
    import shutil

    from qgis.core import QgsProcessingException

    paths = fields()
    copy = str(tmp_path / "copy.tif")
    shutil.copy(paths[0], copy)
    once, twice = (
        run("combinedisplacements", INPUTS=inputs, **OUTPUTS) for inputs in (paths, [*paths, copy])
    )
    assert twice["PAIRS_USED"] == once["PAIRS_USED"]
    for name in ("DISPLACEMENT", "UNCERTAINTY"):
        np.testing.assert_array_equal(read(twice[name]), read(once[name]))
    with pytest.raises(QgsProcessingException, match="they are one measurement"):
        run("combinedisplacements", INPUTS=[paths[0], copy], **OUTPUTS)


def test_memory_is_flat_in_the_number_of_pairs(tmp_path):
    """NumPy's peak over 4 × 4 pairs is that over 2 × 2."""
    import tracemalloc

    from qgis.core import QgsProcessingFeedback

    from microflow_qgis.core.grid import Grid
    from microflow_qgis.processing.combination import Fields, write_combination
    from microflow_qgis.processing.progress import RunProgress

    grid = Grid((720, 720))

    def field(number):
        def read(window):
            rng = np.random.default_rng([number, window.row, window.col])
            return rng.normal(0, 0.1, (2, window.rows, window.cols)).astype(np.float32)

        return read

    def peak(count):
        images = [(f"before {i}", f"after {j}") for i in range(count) for j in range(count)]
        readers = [field(number) for number in range(count**2)]
        fields = Fields([" → ".join(pair) for pair in images], images, readers, [], grid, None)
        feedback = QgsProcessingFeedback(False)
        tracemalloc.start()
        write_combination(fields, str(tmp_path), feedback, RunProgress(feedback), (0, 100))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(4) < 1.15 * peak(2)


def test_no_raster_stays_in_gdals_cache(run, fields, monkeypatch):
    from osgeo import gdal

    from microflow_qgis.processing import combine_displacements

    used = []

    def watched(work):
        def watch(*values):
            result = work(*values)
            used.append(gdal.GetCacheUsed())
            return result

        return watch

    for name in ("push_notes", "write_combination"):  # what a run calls first, and while it reads
        monkeypatch.setattr(combine_displacements, name, watched(getattr(combine_displacements, name)))
    run("combinedisplacements", INPUTS=fields(), **OUTPUTS)
    before, after = used
    assert after <= before
