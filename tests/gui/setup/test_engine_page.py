"""Test the engine's page in QGIS's options, from nothing to an engine and back."""

import os
import threading
import time

from qgis.PyQt import sip

from microflow_qgis.engine_setup.interpreters import own_target
from tests.engine_setup.tiny_wheels import MINOR

TORCH = "torch-2.7+cpu-py3-none-any.whl"


def test_what_the_button_will_do_is_said_before_it_is_pressed(page, folder, setup):
    files = setup.pinned.pip, *setup.pinned.targets[own_target()].sets["cpu"][MINOR]
    size = sum(file.bytes for file in files)
    assert page.state.text() == "Not set up yet."
    assert page.setUp.text() == "Set up engine"
    assert not folder.exists()
    text = page.forecast.text()
    for part in (
        f"Downloads {size / 1e6:.0f} MB",
        str(folder),
        "takes about 61 s",
    ):
        assert part in text
    assert not page.verify.isEnabled()
    assert not page.uninstall.isEnabled()
    assert page.working.isHidden()


def test_set_up_verify_and_uninstall(page, press, folder, tmp_path, settings, iface, rest):
    from microflow_qgis.processing.settings import engine_python

    settings.setValue("microflow/engine_python", "/nowhere/python")
    before = sorted(tmp_path.iterdir())
    stages = []
    page.engine.changed.connect(lambda: stages.append(page.stage.text()))
    press(page.setUp)
    assert "PyTorch 2.7+cpu computes on CPU" in page.notice.text()
    assert page.state.text().startswith(f"Set up with Python {MINOR}")
    assert engine_python() == str(page.engine.home.python), "whoever sets it up uses it"
    assert page.managed.isChecked()
    assert page.setUp.text() == "Repair"
    assert [
        word
        for word in ("Downloading", "Making the", "Installing", "Checking")
        if not any(stage.startswith(word) for stage in stages)
    ] == []
    assert "pip" in page.log.toPlainText()
    rest()
    assert "PyTorch 2.7+cpu computes" in iface.last_message()

    press(page.verify)
    assert "PyTorch 2.7+cpu computes" in page.notice.text()
    press(page.uninstall)
    assert "removed" in page.notice.text()
    assert page.state.text() == "Not set up yet."
    assert sorted(tmp_path.iterdir()) == before, "nothing is left"


def test_qgis_goes_on_during_a_set_up(page, spin):
    page.setUp.click()
    turns = [time.monotonic()]
    spin(lambda: turns.append(time.monotonic()) or page.engine.work is None)
    assert page.engine.condition() is None
    longest = max(after - before for before, after in zip(turns, turns[1:]))
    assert longest < (turns[-1] - turns[0]) / 3


def test_an_existing_interpreter(options, page, press, settings):
    page.existing.setChecked(True)
    assert not page.managedBox.isEnabled()
    assert page.python.count() > 0
    page.python.setEditText("/nowhere/python")
    press(page.examine)
    assert "/nowhere/python, does not exist" in page.notice.text()
    options.apply()
    assert settings.value("microflow/engine_python") == "/nowhere/python"
    assert "/nowhere/python, does not exist" in str(page.engine.trouble())
    page.managed.setChecked(True)
    options.apply()
    assert not settings.contains("microflow/engine_python")


def test_the_environment_wins_and_is_named(setup, page, monkeypatch):
    assert page.environment.isHidden()
    monkeypatch.setenv("MICROFLOW_ENGINE_PYTHON", "/my/python")
    page.refresh()
    assert "/my/python" in page.environment.text()
    assert not page.environment.isHidden()


def test_diagnostics_name_versions_and_no_people(finished, press, monkeypatch, tmp_path, qgis_app):
    monkeypatch.setenv("HOME", str(tmp_path))
    press(finished.verify)
    finished.engine.provider.last_lines.append(f"the engine's last words, in {tmp_path}")
    finished.diagnostics.click()
    text = qgis_app.clipboard().text()
    for part in ("QGIS: 3.", "MicroFlow: ", "torch 2.7+cpu", "Check: fine", "the engine's last words, in ~"):
        assert part in text
    assert str(tmp_path) not in text
    assert "clipboard" in finished.notice.text()


def test_a_set_up_goes_on_when_the_options_are_closed(options, page, setup, index, spin, iface, qgis_app):
    index.faults[TORCH] = threading.Event()
    page.setUp.click()
    spin(lambda: any(name == TORCH for name, _, _ in index.asked))
    sip.delete(options)
    later = iface.options[0].createWidget(iface.window)
    page = later.tabs.widget(0)
    later.show()
    assert page.cancel.isVisible()
    assert page.stage.text().startswith("Downloading")
    index.faults.pop(TORCH).set()
    spin(lambda: setup.work is None)
    assert page.setUp.text() == "Repair"
    later.deleteLater()


def choose(page, device):
    index = page.device.findData(device)
    page.device.setCurrentIndex(index)
    page.device.activated.emit(index)


def test_a_gpu_is_an_explicit_choice_and_refused_before_its_gigabytes(page, idle, monkeypatch):
    assert page.device.currentText() == "CPU"
    monkeypatch.setenv("PATH", "")
    choose(page, "cuda")
    idle()
    assert "nvidia-smi" in page.forecast.text()
    choose(page, "cpu")
    idle()
    assert page.forecast.text().startswith("Downloads")


def test_a_gpu_that_does_not_compute_leaves_the_cpu_with_one_message(
    page, idle, press, tmp_path, monkeypatch, iface, rest
):
    script = tmp_path / "nvidia-smi"
    script.write_text("#!/bin/sh\necho 'A card, 999.1'\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    choose(page, "cuda")
    idle()
    press(page.setUp)
    rest()
    for text in (page.notice.text(), iface.last_message()):
        assert "The GPU failed a first computation (RuntimeError: CUDA error: no kernel image" in text
        assert "PyTorch 2.7+cpu computes on CPU" in text
    assert "for CPU" in page.state.text()


def test_a_computer_that_the_list_does_not_know_is_led_to_existing_interpreters(
    setup, page, press, monkeypatch
):
    monkeypatch.setattr(setup, "_pinned", setup.pinned._replace(targets={}))
    press(page.setUp)
    for text in (page.notice.text(), page.forecast.text()):
        assert "The set-up has no PyTorch for CPU" in text
        assert "an interpreter that has PyTorch" in text


def test_files_that_vanish_under_a_look_do_no_harm(finished, setup, idle, monkeypatch):
    """Files vanish, as while the engine is removed."""
    monkeypatch.setattr("microflow_qgis.engine_setup.plan.os.walk", lambda _: [("/nowhere", [], ["gone"])])
    setup.look()
    idle()
    assert finished.forecast.text().startswith("Downloads nothing more")


def test_an_engine_that_goes_while_one_looks_is_no_error(setup, page, monkeypatch):
    """Another thread removes the manifest between two reads."""
    from microflow_qgis.gui.options import engine_setup

    monkeypatch.setattr(engine_setup, "condition", lambda home: None)
    monkeypatch.setattr(engine_setup, "read_manifest", lambda home: None)
    assert setup.condition() is None
    page.refresh()
    assert page.state.text() == "Not set up yet."


def test_progress_is_shown_as_stage_time_left_and_per_cent(page, setup, contents, rest):
    """Neither the fraction nor the bytes of a progress are taken for seconds."""
    from qgis.core import QgsTask

    from microflow_qgis.core.progress import Progress
    from microflow_qgis.gui.tasks.function_task import FunctionTask

    work = setup.work = FunctionTask("set-up", lambda _: None)
    work.progress.connect(lambda progress: setup._progress(work, progress))
    work.report(Progress("download", 0.25, seconds_left=300.0, bytes=7_000_000))
    rest()
    assert QgsTask.progress(work) == 25
    assert setup.fraction == 0.25
    assert page.stage.text() == "Downloading, about 5 min left"
    assert page.bar.value() == 25
    assert contents.card.bar.value() == 25
    setup.work = None
