"""Test a project from elsewhere: what it may choose in the dock, and what it may not."""

import json
import os
from pathlib import Path

import pytest

from microflow_qgis.gui.dock import project_state

HOSTILE = "tcp://203.0.113.7:8786"


def reopen(project, path):
    project.write(str(path))
    project.clear()
    assert project.read(str(path))


def test_a_scheduler_comes_from_this_computer_alone(chosen, project, tmp_path, rest):
    contents, _, _ = chosen
    values = {**contents.parameters(), "DASK_SCHEDULER": HOSTILE}
    project_state.save(project, values)
    reopen(project, tmp_path / "project.qgs")
    rest(0.5)
    assert contents.parameters()["DASK_SCHEDULER"] == ""
    assert contents.cluster.isHidden()
    assert HOSTILE not in json.dumps(project_state.load_parameters(project))


def test_the_scheduler_of_the_settings_is_shown_above_run_and_not_kept_in_the_project(
    chosen, project, settings, rest
):
    settings.setValue("microflow/dask/scheduler", "tcp://10.0.0.1:8786")
    contents, _, _ = chosen
    contents.look_ahead()
    rest()
    assert contents.cluster.isVisible()
    assert "tcp://10.0.0.1:8786" in contents.cluster.text()
    assert (
        contents.cluster.mapToGlobal(contents.cluster.rect().topLeft()).y()
        < contents.run.mapToGlobal(contents.run.rect().topLeft()).y()
    )
    assert contents.parameters()["DASK_SCHEDULER"] == "tcp://10.0.0.1:8786"
    assert "10.0.0.1" not in json.dumps(project_state.load(project))


def test_tls_without_certificates_is_a_sentence(chosen, settings, rest):
    settings.setValue("microflow/dask/scheduler", "tls://10.0.0.1:8786")
    contents, _, _ = chosen
    contents.look_ahead()
    rest()
    assert "uses TLS" in contents.warnings.text()


def test_the_page_keeps_the_cluster(settings):
    from microflow_qgis.gui.options.cluster_page import ClusterPage
    from microflow_qgis.processing.settings import chosen_cluster

    page = ClusterPage()
    page.scheduler.setText(" tls://10.0.0.1:8786 ")
    page.files["authority"].setFilePath("/somewhere/ca.pem")
    page.apply()
    assert chosen_cluster()[:2] == ("tls://10.0.0.1:8786", "/somewhere/ca.pem")
    assert ClusterPage().scheduler.text() == "tls://10.0.0.1:8786"


@pytest.mark.parametrize(
    "place",
    [
        "{outside}/x.tif",
        "../outside/x.tif",
        "{home}/../outside/x.tif",
        "{home}/link/x.tif",
        "/etc/x.tif",
        7,
        [],
    ],
)
def test_an_output_outside_the_projects_folder_is_not_restored(chosen, project, tmp_path, place):
    home, outside = tmp_path / "home", tmp_path / "outside"
    home.mkdir()
    outside.mkdir()
    (home / "link").symlink_to(outside)
    contents, _, _ = chosen
    if isinstance(place, str):
        place = place.format(home=home, outside=outside)
    project_state.save(project, {**contents.parameters(), "DISPLACEMENT": place})
    reopen(project, home / "project.qgs")
    assert contents.parameters()["DISPLACEMENT"] == "TEMPORARY_OUTPUT"


def test_an_output_in_the_projects_folder_is_restored(chosen, project, tmp_path):
    contents, _, _ = chosen
    path = str(tmp_path / "results" / "displacement.tif")
    project_state.save(project, {**contents.parameters(), "DISPLACEMENT": path})
    reopen(project, tmp_path / "project.qgs")
    assert contents.parameters()["DISPLACEMENT"] == path


@pytest.mark.parametrize("name", ["PRE", "POST", "MASK"])
def test_images_are_layers_of_the_project(chosen, project, tmp_path, name):
    contents, _, _ = chosen
    project_state.save(project, {**contents.parameters(), name: "/vsicurl/http://203.0.113.7/x.tif"})
    reopen(project, tmp_path / "project.qgs")
    assert "203.0.113.7" not in str(contents.parameters().get(name))


def test_a_raw_displacement_that_a_project_names_is_removed_only_from_the_temporary_folder(tmp_path):
    from qgis.core import QgsProcessingUtils

    from microflow_qgis.gui.dock.tv_strength import _is_temporary

    precious = tmp_path / "precious.tif"
    precious.touch()
    folder = Path(QgsProcessingUtils.tempFolder())
    own = folder / "raw.tif"
    own.touch()
    assert _is_temporary(str(own))
    assert not _is_temporary(str(precious))
    assert not _is_temporary(f"{folder}/{os.path.relpath(precious, folder)}")
    assert not _is_temporary(f"{folder}-beside/raw.tif")


OTHERS = ["", "[", "3", "[]", '{"PRE": {"a": []}}', "[" * 100_000, '{"TV_STRENGTH": [1]}']


@pytest.mark.parametrize("text", OTHERS)
def test_an_entry_of_another_kind_breaks_nothing(chosen, project, text):
    contents, _, _ = chosen
    project.writeEntry("MicroFlow", "/dock", text)
    contents.restore()
    assert contents.parameters()["PENALTY"] == "log-tv"
