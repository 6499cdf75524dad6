"""Test runs from the dock: results on the map, cancelling, queueing, and the moments in between."""

import contextlib
import shutil
import time

import pytest

NAMES = [
    "East displacement (m, + = east)",
    "North displacement (m, + = north)",
    "Displacement magnitude (m)",
    "Fault magnitude (m)",
    "Uncertainty, one standard deviation (m)",
    "Confidence (0–1)",
]


@pytest.fixture
def runs(plugin):
    return plugin.desktop.run_queue


@pytest.fixture
def outcomes(runs):
    """Return the outcomes of the runs, in the order of their ends."""
    ended = []
    runs.ended.connect(lambda run: ended.append(run.outcome))
    return ended


@pytest.fixture
def ended(outcomes, spin, rest):
    """Return a function that waits until a number of runs have ended, and QGIS has finished its part."""

    def ended(count=1):
        spin(lambda: len(outcomes) >= count)
        rest(0.3)

    return ended


def test_a_run_puts_its_results_on_the_map(
    newest_in_history, chosen, runs, outcomes, iface, project, spin, ended
):
    from qgis.core import QgsApplication

    contents, pre, _ = chosen
    stages = []
    runs.changed.connect(lambda: stages.append(runs.stage if runs.shown else ""))
    contents.run.click()
    assert len(QgsApplication.taskManager().activeTasks()) == 1
    assert contents.bar.isVisible() and contents.cancel.isVisible()
    ended()
    assert outcomes == ["done"]
    assert not contents.bar.isVisible()
    assert any("Measuring" in stage for stage in stages)
    group = project.layerTreeRoot().findGroup("MicroFlow: pre → post")
    assert [node.name() for node in group.findLayers()] == NAMES
    east = group.findLayers()[0].layer()
    value, inside = east.dataProvider().sample(east.extent().center(), 1)
    assert inside
    assert value == pytest.approx(10, abs=0.5), "one pixel of 10 m to the east"
    assert "100% of the area has a result" in iface.last_message()
    assert iface.canvas.extent().contains(pre.extent())
    assert "microflow:estimatedisplacement" in newest_in_history()
    spin(lambda: "at the speed of the last run" in contents.forecast.text())


def test_a_named_file_and_no_more(chosen, project, tmp_path, ended):
    contents, _, _ = chosen
    path = tmp_path / "displacement.tif"
    contents.form.set_value("DISPLACEMENT", str(path))
    contents.form.set_value("MAGNITUDE", None)
    contents.form.set_value("UNCERTAINTY", None)
    contents.form.set_value("FAULT_MAGNITUDE", None)
    contents.start()
    ended()
    assert path.is_file()
    group = project.layerTreeRoot().findGroup("MicroFlow: pre → post")
    assert [node.name() for node in group.findLayers()] == [*NAMES[:2], NAMES[-1]]


def test_cancel_answers_within_two_seconds_and_the_other_run_goes_on(
    chosen, runs, outcomes, project, spin, ended
):
    contents, _, _ = chosen
    contents.start()
    contents.start()
    assert "2 runs" in runs.stage
    spin(lambda: runs.fraction > 0.1)
    pressed = time.monotonic()
    contents.cancel.click()
    spin(lambda: outcomes)
    assert time.monotonic() - pressed < 2
    ended(2)
    assert outcomes == ["cancelled", "done"]
    assert project.layerTreeRoot().findGroup("MicroFlow: pre → post")


def test_runs_that_wait_for_a_thread_can_be_cancelled(chosen, runs, outcomes, ended):
    from qgis.PyQt.QtCore import QThreadPool

    contents, _, _ = chosen
    several = [
        runs.start(contents.parameters()) for _ in range(QThreadPool.globalInstance().maxThreadCount() + 1)
    ]
    for run in reversed(several):
        run.cancel()
    ended(len(several))
    assert set(outcomes) == {"cancelled"}
    assert runs.shown is None


def test_refusals_are_in_the_message_bar(contents, add, pair, runs, iface):
    contents.run.click()
    assert "Choose an image" in iface.last_message()
    layer = add(pair[0])
    contents.form.set_value("PRE", layer.id())
    contents.form.set_value("POST", layer.id())
    contents.run.click()
    assert "are the same" in iface.last_message()
    assert runs.shown is None


def test_a_missing_engine_is_said_before_the_run(chosen, runs, iface, monkeypatch):
    from qgis.PyQt.QtWidgets import QPushButton

    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "/nowhere/python")
    contents, _, _ = chosen
    contents.look_ahead()
    assert "/nowhere/python, does not exist" in contents.card.text.text()
    assert contents.warnings.text() == ""
    contents.run.click()
    assert "/nowhere/python, does not exist" in iface.last_message()
    assert runs.shown is None
    iface.bar.currentItem().findChild(QPushButton).click()
    assert iface.page_asked_for == "MicroFlowOptions"


def test_a_file_deleted_during_the_run_is_a_sentence(
    chosen, add, pair, outcomes, iface, project, monkeypatch, tmp_path, ended
):
    from microflow_qgis.processing import estimate_displacement

    contents, path, align = chosen[0], tmp_path / "deleted.tif", estimate_displacement.align

    def align_what_is_gone(*given):
        path.unlink()
        return align(*given)

    monkeypatch.setattr(estimate_displacement, "align", align_what_is_gone)
    shutil.copy(pair[1], path)
    contents.form.set_value("POST", add(path).id())
    contents.start()
    ended()
    assert outcomes == ["failed"]
    assert "deleted.tif" in iface.last_message()
    assert "Traceback" not in iface.last_message()
    assert len(project.mapLayers()) == 3, "nothing is lost, and nothing half made is shown"


def test_the_dock_and_the_project_may_be_closed_in_mid_run(chosen, dock, outcomes, iface, project, ended):
    contents, _, _ = chosen
    contents.start()
    dock.close()
    project.clear()
    ended()
    assert outcomes == ["done"]
    assert project.mapLayers() == {}
    assert "The project was closed during the run" in iface.last_message()


def test_results_may_be_overwritten_while_they_are_on_the_map(chosen, outcomes, project, tmp_path, ended):
    contents, _, _ = chosen
    for name in ("UNCERTAINTY", "MAGNITUDE", "FAULT_MAGNITUDE"):
        contents.form.set_value(name, None)
    path = tmp_path / "displacement.tif"
    contents.form.set_value("DISPLACEMENT", str(path))
    contents.start()
    ended()
    first = path.stat().st_mtime_ns
    contents.start()
    ended(2)
    assert outcomes == ["done", "done"]
    assert path.stat().st_mtime_ns > first
    layers = [
        node.layer() for node in project.layerTreeRoot().findGroup("MicroFlow: pre → post").findLayers()
    ]
    assert [layer.name() for layer in layers] == [*NAMES[:2], NAMES[-1]]
    assert all(layer.isValid() for layer in layers)
    value, inside = layers[0].dataProvider().sample(layers[0].extent().center(), 1)
    assert inside and value == pytest.approx(10, abs=0.5)


def test_saving_renaming_and_another_project_in_mid_run(chosen, outcomes, iface, project, tmp_path, ended):
    contents, pre, _ = chosen
    other = str(tmp_path / "other.qgz")
    assert project.write(other)
    contents.start()
    pre.setName("a very long name of an image " * 10)
    assert project.write(str(tmp_path / "saved.qgz"))
    assert project.read(other)
    ended()
    assert outcomes == ["done"]
    assert len(project.mapLayers()) == 2, "the results do not come into a project that is not theirs"
    assert "The project was closed during the run" in iface.last_message()


def test_layers_removed_in_mid_run_do_no_harm(chosen, outcomes, project, ended):
    contents, pre, _ = chosen
    contents.start()
    project.removeMapLayer(pre.id())
    ended()
    assert outcomes == ["done"]


def test_a_very_long_name_widens_neither_dock_nor_layer_tree(chosen, dock, add, pair, project, rest, ended):
    contents, narrow = chosen[0], dock.minimumSizeHint().width()
    name = "LC08_L1TP_182063_20130905_20200913_02_T1 orthorectified and clipped " * 5
    contents.form.set_value("POST", add(pair[1], name).id())
    rest(0.5)
    assert dock.minimumSizeHint().width() == narrow
    contents.start()
    ended()
    group = next(g for g in project.layerTreeRoot().findGroups() if g.name().startswith("MicroFlow"))
    assert len(group.name()) < 70
    assert name.startswith(group.name().split(" → ")[1].split("…")[0])


def test_unload_in_mid_run_ends_it(chosen, plugin, outcomes):
    from qgis.core import QgsApplication

    chosen[0].start()
    plugin.unload()
    assert outcomes == ["cancelled"]
    assert QgsApplication.taskManager().activeTasks() == []


def has_settings_button(iface):
    from qgis.PyQt.QtWidgets import QPushButton

    return any("Settings" in button.text() for button in iface.bar.currentItem().findChildren(QPushButton))


def test_the_typed_error_leads_to_the_settings_whatever_its_sentence(runs, iface):
    """A sentence alone, even one that looks like a refusal, has no button; the error has one."""
    from microflow_qgis.core.errors import EngineMissing
    from microflow_qgis.processing.messages import sentence

    error = EngineMissing(python="/nowhere")
    runs.refuse(sentence(error))
    assert not has_settings_button(iface)
    runs.refuse(error)
    assert has_settings_button(iface)


def test_a_run_that_fails_hands_on_its_typed_error(chosen, runs, iface, ended, monkeypatch):
    from microflow_qgis.core.errors import EngineNotStarted
    from microflow_qgis.engine.client import Engine

    def fail(*_):
        raise EngineNotStarted(python="python", reason="it is a test", tail="")

    monkeypatch.setattr(Engine, "run", fail)
    errors = []
    runs.ended.connect(lambda run: errors.append(run.error))
    chosen[0].start()
    ended()
    assert isinstance(errors[0], EngineNotStarted)
    assert "it is a test" in iface.last_message()
    assert has_settings_button(iface)


@pytest.fixture
def stopped_engine(chosen, runs, plugin, spin, monkeypatch):
    """Run with an engine that is stopped in mid-run, like a suspended process; return its pid."""
    import os
    import signal

    from microflow_qgis.engine import process

    monkeypatch.setattr(process, "SILENT_SECONDS", 2.0)
    contents, _, _ = chosen
    contents.start()
    spin(lambda: runs.fraction > 0.11)
    pid = plugin.provider.engine(os.environ["MICROFLOW_ENGINE_PYTHON"]).hello["pid"]
    os.kill(pid, signal.SIGSTOP)
    yield pid
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)


def question_button(iface, text):
    from qgis.PyQt.QtWidgets import QPushButton

    item = iface.bar.currentItem()
    buttons = [] if item is None else item.findChildren(QPushButton)
    return next((button for button in buttons if button.text() == text), None)


def test_an_engine_that_does_not_answer_can_be_stopped(stopped_engine, iface, outcomes, spin):
    spin(lambda: question_button(iface, "Stop"), 30)
    assert "The engine is not responding" in iface.last_message()
    pressed = time.monotonic()
    question_button(iface, "Stop").click()
    spin(lambda: outcomes == ["cancelled"], 30)
    assert time.monotonic() - pressed < 4


def test_an_engine_that_answers_again_takes_the_question_back(stopped_engine, iface, outcomes, spin):
    import os
    import signal

    spin(lambda: question_button(iface, "Wait"), 30)
    os.kill(stopped_engine, signal.SIGCONT)
    spin(lambda: outcomes == ["done"])
    assert question_button(iface, "Wait") is None
