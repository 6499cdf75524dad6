"""Test the dock's widgets: what they offer, guess, state before a run, and store."""

import json

import pytest


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("pre", "post", False),
        ("post", "pre", True),
        ("yahtse_20150911", "yahtse_20130905", True),
        ("LC08_2013-09-05", "LC08_2015-09-11", False),
        ("apple", "pear", False),
        ("scene after", "scene", True),
    ],
)
def test_which_image_is_the_earlier(qgis_app, one, other, expected):
    from microflow_qgis.gui.dock.band_matching import swapped

    assert swapped(one, other) is expected


@pytest.mark.parametrize(
    ("pre", "post", "expected"),
    [
        (["Band 1: blue", "Band 2: green", "Band 3: red"], ["Band 1: red", "Band 2: nir"], (3, 1)),
        (["Band 1: B8", "Band 2: pan"], ["Band 1: pan"], (2, 1)),
        (["Band 1: red", "Band 2: near infrared"], ["Band 1: NIR"], (2, 1)),
        (["Band 1 (Gray)"], ["Band 1 (Red)", "Band 2 (Green)"], (1, 1)),
    ],
)
def test_the_same_kind_of_band_in_both(qgis_app, pre, post, expected):
    from microflow_qgis.gui.dock.band_matching import guess

    assert guess(pre, post) == expected


def test_two_images_are_chosen_in_the_order_of_their_names(contents, project, pair, rest):
    from qgis.core import QgsRasterLayer

    pre, post = (QgsRasterLayer(path, name) for path, name in zip(pair, ("pre", "post")))
    project.addMapLayers([post, pre])
    rest(0.5)
    assert (contents.form.value("PRE"), contents.form.value("POST")) == (pre.id(), post.id())
    assert "128 × 96 px" in contents.forecast.text()


def test_bands_are_guessed_when_an_image_is_chosen(contents, add, written, pair, rest):
    import numpy as np

    noise = np.random.default_rng(1).normal(100, 20, (2, 96, 128)).astype(np.float32)
    pre = add(written("before", {"green": noise[0], "red": noise[1]}))
    post = add(written("after", {"red": noise[1], "green": noise[0]}))
    rest(0.5)
    assert contents.form.value("PRE") == pre.id()
    assert (contents.form.value("PRE_BAND"), contents.form.value("POST_BAND")) == (2, 1)
    assert contents.warnings.text() == ""
    contents.form.set_value("POST_BAND", 2)
    contents.form.set_value("POST", post.id())
    rest(0.5)
    assert "The bands differ" in contents.warnings.text()


def test_bounds_and_defaults_are_the_algorithms(contents):
    from qgis.PyQt.QtWidgets import QAbstractSpinBox

    from microflow_qgis.engine.job import MAX_DISPLACEMENT, TILE_SIZE, TV_STRENGTH

    for name, bounds in (
        ("TV_STRENGTH", TV_STRENGTH),
        ("MAX_DISPLACEMENT", MAX_DISPLACEMENT),
        ("TILE_SIZE", TILE_SIZE),
    ):
        box = contents.form.widgets[name]
        assert isinstance(box, QAbstractSpinBox)
        assert (box.value(), box.minimum(), box.maximum()) == bounds
    assert set(contents.parameters()) >= {"WEIGHTS", "REFINE", "PENALTY", "DEVICE", "DISPLACEMENT"}


def test_the_slider_and_the_number_follow_each_other(contents):
    from microflow_qgis.engine.job import TV_STRENGTH

    contents.slider.setValue(0)
    assert contents.form.value("TV_STRENGTH") == 0
    contents.slider.setValue(contents.slider.maximum())
    assert contents.form.value("TV_STRENGTH") == TV_STRENGTH.highest
    contents.form.widgets["TV_STRENGTH"].setValue(2.5)
    assert contents.slider.value() == 50
    assert contents.form.value("TV_STRENGTH") == 2.5, "the slider's steps do not round the number"


def test_what_a_run_will_do_is_said(chosen, add, pair, written, rest):
    contents, _, _ = chosen
    assert contents.forecast.text() == "Measures 128 × 96 px (0.012 Mpx) of 10\u00a0m."
    assert contents.warnings.text() == ""
    from osgeo import gdal

    shifted = written("shifted", {"pan": gdal.Open(pair[1]).ReadAsArray()}, east=500_004.0)
    contents.form.set_value("POST", add(shifted).id())
    rest(0.5)
    assert "resampled once" in contents.forecast.text()


def test_the_area_is_said_in_pixels(chosen, rest):
    contents, _, _ = chosen
    contents.form.set_value("EXTENT", "500100,500900,5199200,5199900 [EPSG:32633]")
    rest(0.5)
    assert contents.forecast.text().startswith("Measures 80 × 70 px")


def test_no_image_and_the_same_image_twice_are_said(contents, add, pair, rest):
    assert "Choose an image" in contents.warnings.text()
    layer = add(pair[0])
    rest(0.5)
    assert "One image is loaded" in contents.warnings.text()
    add(pair[1])
    rest(0.5)
    contents.form.set_value("PRE", layer.id())
    contents.form.set_value("POST", layer.id())
    rest(0.5)
    assert "are the same" in contents.warnings.text()
    assert contents.forecast.text() == ""


def test_settings_come_back_with_the_project(chosen, project, tmp_path, rest):
    from microflow_qgis.engine.job import TV_STRENGTH

    contents, _, _ = chosen
    contents.form.set_value("TV_STRENGTH", 2.5)
    contents.form.set_value("DEVICE", "cpu")
    contents.form.set_value("MAGNITUDE", None)
    rest(0.5)
    assert project.write(str(tmp_path / "project.qgz"))
    saved = contents.parameters()
    assert "MAGNITUDE" not in saved
    here = {"DASK_SCHEDULER": ""}  # a setting of this computer
    assert {**json.loads(project.readEntry("MicroFlow", "/dock")[0]), **here} == saved
    project.clear()
    rest(0.5)
    assert contents.form.value("TV_STRENGTH") == TV_STRENGTH.default
    assert contents.parameters().get("MAGNITUDE") == "TEMPORARY_OUTPUT"
    assert project.read(str(tmp_path / "project.qgz"))
    rest(0.5)
    assert contents.parameters() == saved


def test_a_look_at_the_dock_leaves_the_project_unmodified(chosen, project, tmp_path, rest):
    contents, _, _ = chosen
    assert project.write(str(tmp_path / "project.qgz"))
    contents.look_ahead()
    assert not project.isDirty()


def test_commands_name_the_files(chosen, qgis_app, pair):
    contents, _, _ = chosen
    contents.form.set_value("TV_STRENGTH", 2.5)
    contents.copy_python()
    python = qgis_app.clipboard().text()
    assert python.startswith('processing.run("microflow:estimatedisplacement"')
    assert f"'PRE':'{pair[0]}'" in python
    assert "'TV_STRENGTH':2.5" in python
    contents.copy_shell()
    arguments = qgis_app.clipboard().text().split()
    assert arguments[1:3] == ["run", "microflow:estimatedisplacement"]
    assert f"--POST={pair[1]}" in arguments


def test_the_program_of_the_command_runs(tmp_path, monkeypatch):
    """Debian's script passes --noversioncheck on to a program that fails because of it."""
    import subprocess

    from microflow_qgis.gui.tasks.commands import process_program

    for name, text in (
        ("qgis_process", '#!/bin/sh\nQGIS_OPTS=--noversioncheck\nexec $0.bin $QGIS_OPTS "$@"\n'),
        ("qgis_process.bin", '#!/bin/sh\n[ "$1" = run ]\n'),
    ):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert subprocess.run(["qgis_process", "run"], check=False).returncode == 1
    assert subprocess.run([process_program(), "run"], check=False).returncode == 0
    (tmp_path / "qgis_process").write_text("#!/bin/sh\nexit 0\n")
    assert process_program() == "qgis_process"


def test_history_has_the_command(chosen, newest_in_history):
    from microflow_qgis.gui.dock.parameter_form import new_context
    from microflow_qgis.gui.tasks import commands

    contents, _, _ = chosen
    contents.form.set_value("MAX_DISPLACEMENT", 7.25)
    commands.add_to_history(contents.algorithm, contents.parameters(), new_context())
    assert "'MAX_DISPLACEMENT':7.25" in newest_in_history().replace(": ", ":")


def test_what_will_hurt_is_said_where_the_images_tell(chosen, add, pair, tmp_path, rest):
    import shutil

    from osgeo import gdal

    contents, _, _ = chosen
    metadata = {"PRE": ("LANDSAT_8", "2013-09-05", "2.1"), "POST": ("LANDSAT_7", "2015-09-11", "31.4")}
    for (name, (sensor, day, cloud)), source in zip(metadata.items(), pair):
        path = shutil.copy(source, tmp_path / f"{name}.tif")
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata({"SPACECRAFT_ID": sensor, "DATE_ACQUIRED": day, "CLOUD_COVER": cloud})
        dataset = None
        contents.form.set_value(name, add(path, name).id())
    rest(0.5)
    warned = contents.warnings.text().splitlines()
    assert len(warned) == 3
    assert "different sensors (LANDSAT_8, LANDSAT_7)" in warned[0]
    assert "2.0 years apart" in warned[1]
    assert "31 % of the image after is under cloud" in warned[2]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LC08_L1TP_182063_20130905_20200913_02_T1_B8", "2013-09-05"),
        ("20160718_pre", "2016-07-18"),
        ("scene 2016-13-01", None),
        ("before", None),
    ],
)
def test_the_day_in_a_name(name, expected):
    from microflow_qgis.core.dates import dates_in

    assert str(next(dates_in(name), None)) == str(expected)


def test_a_band_is_asked_for_where_there_are_several(contents, add, written, rest):
    import numpy as np

    noise = np.random.default_rng(1).normal(100, 20, (2, 96, 128)).astype(np.float32)
    add(written("before", {"green": noise[0], "red": noise[1]}))
    add(written("after", {"red": noise[1]}))
    rest(0.5)
    bands = [contents.form.widgets[name] for name in ("PRE_BAND", "POST_BAND")]
    assert [widget.isHidden() for widget in bands] == [False, True]


@pytest.mark.parametrize("by_processing", [False, True])
def test_results_are_not_offered_as_images(contents, project, pair, rest, by_processing):
    """Processing marks a layer as a result after it has added it."""
    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtWidgets import QComboBox

    from microflow_qgis.processing.results import RANK

    pre, result = (QgsRasterLayer(path, name) for path, name in zip(pair, ("pre", "east")))
    if by_processing:
        project.addMapLayers([pre, result])
    result.setCustomProperty(RANK, 1)
    if not by_processing:
        project.addMapLayers([pre, result])
    rest(0.5)
    box = contents.form.widgets["PRE"].findChild(QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["pre [EPSG:32633]"]
    assert contents.form.value("PRE") == pre.id()
    assert "Load the other one" in contents.warnings.text()


def test_what_helps_is_one_press_away(contents):
    from microflow_qgis.processing.verdict import HIDE_UNTRUSTED, NO_SMOOTHING

    contents.result.remedy_wanted.emit(HIDE_UNTRUSTED)
    assert contents.least.value() == 0.5
    contents.result.remedy_wanted.emit(NO_SMOOTHING)
    assert contents.form.value("TV_STRENGTH") == 0


def test_a_long_verdict_is_shown_from_its_heading_on(chosen, dock, rest):
    """In a low window its middle was shown, without the heading and the first sentence."""
    from types import SimpleNamespace

    from qgis.PyQt.QtCore import QPoint

    from microflow_qgis.processing.verdict import SUMMARY_NUMBERS

    contents = chosen[0]
    numbers = {**dict.fromkeys(SUMMARY_NUMBERS, 0.1), "VERDICT": "care", "FINDINGS": "limit,partly,shifted"}
    dock.setFloating(True)
    dock.resize(300, 400)
    run = SimpleNamespace(DONE="done", outcome="done", project_is_gone=False, results=numbers, unit="m")
    contents._show_verdict(run)
    rest()
    assert contents.result.height() > contents.scroll.viewport().height()

    def place():
        return contents.stepResult.mapTo(contents.scroll.viewport(), QPoint(0, 0)).y()

    assert place() == 0
    contents.advice.setVisible(contents.advice.isHidden())
    rest()
    assert place() == 0, "the expected error, which may be known later, moved the verdict"
    contents.scroll.verticalScrollBar().setValue(10)
    contents.advice.setVisible(contents.advice.isHidden())
    rest()
    assert contents.scroll.verticalScrollBar().value() == 10, "the images in sight stay"


def test_a_trace_is_part_of_the_preview(chosen, project, rest, spin):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    contents, pre, _ = chosen
    outcomes = []
    contents.run_queue.ended.connect(lambda run: outcomes.append(run.outcome))
    contents.start()
    spin(lambda: outcomes == ["done"])
    box = pre.extent()
    middle = box.center().y()
    layer = QgsVectorLayer(f"LineString?crs={pre.crs().authid()}", "fault", "memory")
    feature = QgsFeature()
    line = f"LINESTRING({box.xMinimum()} {middle}, {box.xMaximum()} {middle})"
    feature.setGeometry(QgsGeometry.fromWkt(line))
    layer.dataProvider().addFeatures([feature])
    project.addMapLayer(layer)
    contents.form.set_value("TRACE", layer.id())
    rest(0.2)
    [trace] = contents.tv_strength._options().trace
    assert [row for _, row in trace] == pytest.approx([pre.height() / 2] * len(trace))
    assert not contents.apply.isHidden(), "a trace changes the result as a strength does"
    contents.tv_strength.discard()
    assert contents.form.value("TRACE") is None and contents.apply.isHidden()
