"""Test the algorithms chained in a graphical model, and run row by row as in the batch dialog."""

from pathlib import Path

import numpy as np
import pytest

DATA = Path(__file__).resolve().parents[1] / "data"
MODEL = DATA / "displacement_to_faults.model3"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def model(provider):
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    return model


def test_the_model_runs_all_three(model, project, utm_pair, read):
    import processing

    assert model.canExecute()[0]
    steps = {child.algorithmId() for child in model.childAlgorithms().values()}
    assert steps == {
        f"microflow:{name}" for name in ("estimatedisplacement", "regularizedisplacement", "faultmagnitude")
    }
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    assert len(outputs) == 3
    inputs = {"pre": utm_pair[0], "post": utm_pair[1], "weights": "none"}
    results = processing.runAndLoadResults(model, {**inputs, **outputs})
    _, north, _ = read(results["estimate:Displacement"])
    assert np.nanmedian(north) == pytest.approx(-20, abs=0.2)
    assert np.nanmedian(read(results["fault:Fault magnitude"])) < 1
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "MicroFlow: pre → post"
    assert len(group.findLayers()) == 5


def test_a_model_leads_from_two_images_to_the_slip_curve(provider, tmp_path):
    import processing
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(DATA / "images_to_slip.model3"))
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    outputs["slip:Report"] = str(tmp_path / "slip.html")
    pair = {"pre": str(SAMPLE / "pre.tif"), "post": str(SAMPLE / "post.tif"), "weights": "none"}
    results = processing.run(model, {**pair, **outputs})
    points = list(results["slip:Slip"].getFeatures())
    assert len(points) >= 5
    assert sum(point["quality"] == "good" for point in points) >= len(points) / 2
    assert "<svg" in (tmp_path / "slip.html").read_text(encoding="utf-8")


def test_a_model_corrects_between_estimate_and_fault_magnitude(provider, utm_pair, read):
    import processing
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(DATA / "corrected_displacement_to_faults.model3"))
    steps = [child.algorithmId() for child in model.childAlgorithms().values()]
    assert "microflow:correctdisplacement" in steps
    assert len(steps) == 4
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    inputs = {"pre": utm_pair[0], "post": utm_pair[1], "weights": "none"}
    results = processing.run(model, {**inputs, **outputs})
    measured, corrected, removed = (
        np.nanmedian(read(results[name])[:2], axis=(1, 2))
        for name in ("estimate:Displacement", "correct:Corrected displacement", "correct:Removed")
    )
    assert removed == pytest.approx([10, -20], abs=0.2)
    assert corrected == pytest.approx([0, 0], abs=0.1)
    np.testing.assert_allclose(measured - removed, corrected, atol=0.1)
    assert np.nanmedian(read(results["fault:Fault magnitude"])) < 1


def test_a_refusal_in_the_model_is_the_sentence(model, utm_pair):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    inputs = {"pre": utm_pair[0], "post": utm_pair[0], "weights": "none"}
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, ok = model.run({**inputs, **outputs}, context, feedback)
    assert not ok
    assert "The image before and the image after are the same" in feedback.textLog()


def test_cancel_works_in_a_model(model, pair, scratch_folders):
    """Models run in the calling thread: Cancel is checked only because progress keeps changing."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    pre, post = pair(shape=(280, 300))
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 5 else None)
    model.run({"pre": pre, "post": post, "weights": "none", **outputs}, context, feedback)
    assert "cancelled" in feedback.textLog()
    assert scratch_folders() == []


def test_a_batch_of_two(provider, project, utm_pair, field, tmp_path, read):
    """As BatchAlgorithmDialog does: one copy of the algorithm and one context, row after row."""
    from processing.gui.AlgorithmExecutor import execute
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = provider.algorithm("faultmagnitude").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    paths = [str(tmp_path / f"{scale}.tif") for scale in (2, 4)]
    for path, scale in zip(paths, (2, 4)):
        parameters = {"INPUT": field, "SCALE": scale, "FAULT_MAGNITUDE": path}
        assert algorithm.checkParameterValues(parameters, context)[0]
        ok, results = execute(algorithm, parameters, context, feedback, catch_exceptions=False)
        assert ok
        assert results["FAULT_MAGNITUDE"] == path
    noise = [np.nanmedian(read(path)[:, 130:180]) for path in paths]
    assert noise[1] < noise[0]
