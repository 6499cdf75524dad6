"""Test runs in threads: progress, cancelling, a crashed engine; each has one outcome and leaves nothing."""

import os
import signal
import time

import numpy as np
import pytest

SHAPE = (280, 300)


@pytest.fixture(scope="module")
def large_pair(pair):
    return pair(shape=SHAPE)


@pytest.fixture
def task_run(provider, project):
    """Return a function that runs an estimate as a task and returns (ok, results, feedback, context)."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )

    def task_run(parameters, watch=lambda feedback, task: None):
        context, feedback, outcome = QgsProcessingContext(), QgsProcessingFeedback(False), []
        context.setProject(project)
        algorithm = provider.algorithm("estimatedisplacement")
        task = QgsProcessingAlgRunnerTask(algorithm, {"WEIGHTS": "none", **parameters}, context, feedback)
        task.executed.connect(lambda ok, results: outcome.append((ok, results)))
        watch(feedback, task)
        QgsApplication.taskManager().addTask(task)
        until = time.monotonic() + 120
        while not outcome and time.monotonic() < until:
            QgsApplication.processEvents()
            time.sleep(0.005)
        return (*outcome[0], feedback)

    return task_run


def test_a_stage_that_stands_still_is_heard_in_a_model(qgis_app):
    from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

    from microflow_qgis.core.progress import Progress
    from microflow_qgis.processing.progress import RunProgress

    model, heard = QgsProcessingFeedback(False), []
    model.progressChanged.connect(heard.append)
    report = RunProgress(QgsProcessingMultiStepFeedback(3, model)).engine(10, 90)
    for _ in range(8):
        report(Progress("tiles", 0.4, seconds_left=30.0))
    assert len(heard) == 8


def test_a_progress_is_shown_as_per_cent_and_time_left(qgis_app):
    """Neither the fraction nor the bytes are taken for something else."""
    from qgis.core import QgsProcessingFeedback

    from microflow_qgis.core.progress import Progress
    from microflow_qgis.processing.progress import RunProgress

    texts = []

    class TextsFeedback(QgsProcessingFeedback):
        def setProgressText(self, text):
            texts.append(text)

    feedback = TextsFeedback(False)
    RunProgress(feedback).engine(10, 90)(Progress("tiles", 0.4, seconds_left=30.0, bytes=7_000_000))
    assert feedback.progress() == pytest.approx(42, abs=1)
    assert texts == ["Measuring… about 30 s left"]


def test_a_task_reports_at_least_every_second(task_run, large_pair, tmp_path, scratch_folders):
    moments, shares = [], []

    def watch(feedback, task):
        def note(percent):
            moments.append(time.monotonic())
            shares.append(percent)

        feedback.progressChanged.connect(note)

    path = str(tmp_path / "displacement.tif")
    start = time.monotonic()
    ok, results, feedback = task_run(
        {"PRE": large_pair[0], "POST": large_pair[1], "DISPLACEMENT": path}, watch
    )
    assert ok, feedback.textLog()
    assert results["DISPLACEMENT"] == path
    gaps = np.diff([start, *moments])
    assert np.percentile(gaps, 95) < 1
    assert gaps.max() < 4, "a busy machine may be late now and then"
    assert np.all(np.diff(np.floor(shares)) >= 0)
    assert shares[-1] == 100
    assert scratch_folders() == []


def test_cancel_ends_the_run_soon_and_leaves_nothing(task_run, large_pair, tmp_path, scratch_folders):
    pressed = []

    def watch(feedback, task):
        def press(percent):
            if percent > 12 and not pressed:
                pressed.append(time.monotonic())
                task.cancel()

        feedback.progressChanged.connect(press)

    path = tmp_path / "displacement.tif"
    path.write_text("of another run", encoding="utf-8")
    parameters = {"PRE": large_pair[0], "POST": large_pair[1], "DISPLACEMENT": str(path)}
    ok, results, feedback = task_run(parameters, watch)
    assert pressed
    assert time.monotonic() - pressed[0] < 5
    assert not ok
    assert results == {}
    assert "cancelled" in feedback.textLog()
    assert path.read_text(encoding="utf-8") == "of another run"
    assert [file.name for file in tmp_path.iterdir()] == ["displacement.tif"]
    assert scratch_folders() == []


def test_an_engine_that_dies_is_a_sentence_and_the_next_run_works(
    task_run, provider, large_pair, utm_pair, tmp_path, scratch_folders
):
    killed = []

    def watch(feedback, task):
        def kill(percent):
            pid = provider.engine(os.environ["MICROFLOW_ENGINE_PYTHON"]).hello.get("pid")
            if percent > 12 and pid and not killed:
                killed.append(pid)
                os.kill(pid, signal.SIGKILL)

        feedback.progressChanged.connect(kill)

    path = tmp_path / "displacement.tif"
    parameters = {"PRE": large_pair[0], "POST": large_pair[1], "DISPLACEMENT": str(path)}
    ok, _, feedback = task_run(parameters, watch)
    assert killed
    assert not ok
    assert "The engine ended in the middle of the run" in feedback.textLog()
    assert "Traceback" not in feedback.textLog()
    assert not path.exists()
    assert scratch_folders() == []
    ok, _, feedback = task_run({"PRE": utm_pair[0], "POST": utm_pair[1], "DISPLACEMENT": str(path)})
    assert ok, feedback.textLog()
    assert path.exists()


def test_a_failure_while_writing_takes_back_what_was_written(
    run, utm_pair, tmp_path, monkeypatch, scratch_folders
):
    from qgis.core import QgsProcessingException

    from microflow_qgis.core.errors import WriteFailed
    from microflow_qgis.processing import rasters

    write_raster = rasters.write_raster

    def second_fails(path, *arguments):
        if path.endswith("magnitude.tif"):
            raise WriteFailed(path=path, reason="the disk is gone")
        write_raster(path, *arguments)

    monkeypatch.setattr(rasters, "write_raster", second_fails)
    outputs = {name: str(tmp_path / f"{name.lower()}.tif") for name in ("DISPLACEMENT", "MAGNITUDE")}
    with pytest.raises(QgsProcessingException, match="the disk is gone"):
        run("estimatedisplacement", PRE=utm_pair[0], POST=utm_pair[1], **outputs)
    assert list(tmp_path.iterdir()) == []
    assert scratch_folders() == []


def test_the_log_has_the_traceback_of_a_refusal(run, utm_pair, write, qgis_app):
    from qgis.core import QgsApplication, QgsProcessingException

    messages = []

    def note(*message):
        messages.append(message)

    QgsApplication.messageLog().messageReceived.connect(note)
    flat = write(np.full((128, 160), 5.0), "flat.tif")
    with pytest.raises(QgsProcessingException, match="without texture"):
        run("estimatedisplacement", PRE=flat, POST=utm_pair[1])
    QgsApplication.messageLog().messageReceived.disconnect(note)
    logged = [message[0] for message in messages if message[1] == "MicroFlow"]
    assert any("Traceback" in text and "ConstantImage" in text for text in logged)
