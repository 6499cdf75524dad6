"""Test without a display: a folder of pairs row by row, and two programs at once on one pair."""

import os
import subprocess

import numpy as np
import pytest


@pytest.fixture
def qgis_process(tmp_path):
    """Return a function that starts ``qgis_process run`` with an algorithm's parameters."""
    from tools import demo, package

    environment = demo.environment(tmp_path / "home", package.stage(tmp_path / "build"))
    environment["MICROFLOW_SCRATCH_FOLDER"] = str(tmp_path / "scratch")
    environment.pop("DISPLAY", None)
    started = []

    def start(algorithm="estimatedisplacement", **parameters):
        given = [f"--{name}={value}" for name, value in parameters.items()]
        command = [demo.qgis_process(), "run", f"microflow:{algorithm}", *given]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        started.append(subprocess.Popen(command, env=environment, text=True, **streams))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_two_programs_measure_one_pair_into_one_file_at_once(qgis_process, pair, tmp_path, read):
    pre, post = pair(shape=(150, 261))
    path = str(tmp_path / "displacement.tif")
    given = {"PRE": pre, "POST": post, "WEIGHTS": "none", "TILE_SIZE": 128, "DISPLACEMENT": path}
    both = [qgis_process(**given) for _ in range(2)]
    for process in both:
        output, _ = process.communicate(timeout=240)
        assert process.returncode == 0, output
    east, north, _ = read(path)
    assert (np.nanmedian(east), np.nanmedian(north)) == pytest.approx((10, -20), abs=0.5)
    assert list((tmp_path / "scratch").iterdir()) == []
    assert list(tmp_path.glob("*.part*")) == []


def test_traces_and_the_slip_curve_as_files(qgis_process, write, tmp_path):
    """Check the files of qgis_process: traces, points and boxes as GeoPackages, profiles as CSV, the
    report."""
    from osgeo import ogr

    east = np.where(np.arange(240)[:, None] >= 120, -6.0, 0.0) + np.random.default_rng(1).normal(
        0, 0.2, (240, 260)
    )
    field = write(np.stack([east, np.zeros_like(east)]), "slip.tif")
    traces, slip = str(tmp_path / "traces.gpkg"), str(tmp_path / "slip.gpkg")
    runs = (
        ("tracefaults", {"DISPLACEMENT": field, "TRACES": traces}),
        (
            "slipalongfault",
            {
                "DISPLACEMENT": field,
                "TRACE": traces,
                "SLIP": slip,
                "BOXES": str(tmp_path / "boxes.gpkg"),
                "PROFILES": str(tmp_path / "profiles.csv"),
                "REPORT": str(tmp_path / "report.html"),
                "FILES": str(tmp_path / "files"),
            },
        ),
    )
    for name, parameters in runs:
        process = qgis_process(name, **parameters)
        output, _ = process.communicate(timeout=240)
        assert process.returncode == 0, output
    opened = ogr.Open(slip)  # a layer lives no longer than its file
    layer = opened.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    offsets = [point.GetField("parallel_m") for point in layer]
    assert np.mean(offsets) == pytest.approx(6.0, abs=0.2)
    assert {path.name for path in (tmp_path / "files").iterdir()} >= {"slip.csv", "slip.svg", "slip.png"}
    assert (tmp_path / "profiles.csv").is_file() and (tmp_path / "report.html").is_file()


def test_a_batch_of_pairs_goes_through_one_engine(provider, project, pair, tmp_path, read):
    from processing.gui.AlgorithmExecutor import execute
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = provider.algorithm("estimatedisplacement").create()
    context, feedback, engines = QgsProcessingContext(), QgsProcessingFeedback(False), set()
    context.setProject(project)
    for number, motion in enumerate([(10.0, 0.0), (0.0, -20.0)]):
        pre, post = pair(motion=motion)
        path = str(tmp_path / f"{number}.tif")
        parameters = {"PRE": pre, "POST": post, "WEIGHTS": "none", "DISPLACEMENT": path}
        ok, results = execute(algorithm, parameters, context, feedback, catch_exceptions=False)
        assert ok
        assert results["DISPLACEMENT"] == path
        east, north, _ = read(path)
        assert (np.nanmedian(east), np.nanmedian(north)) == pytest.approx(motion, abs=0.3)
        engines.add(provider.engine(os.environ["MICROFLOW_ENGINE_PYTHON"]).hello["pid"])
    assert len(engines) == 1
