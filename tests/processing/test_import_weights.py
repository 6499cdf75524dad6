"""Test foreign checkpoints: imported by the real engine, used in a run, or refused without a trace."""

import json
import os
import pickle
import resource
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
BUILTIN = ROOT / "resources" / "weights" / "builtin.safetensors"
KINDS = ("irseparated", "irseparatedinverse")  # besides irshared

MAKE = """
import sys
import torch
from training import tiny
kind, trained, path = sys.argv[1:]
state = tiny.checkpoint(kind, f"tests/data/tiny_{trained}.npz")
torch.save({"epoch": 40, "model_state_dict": {f"module.{n}": v for n, v in state.items()}}, path)
"""
WRONG = """
import sys
import torch
from microflow_qgis.model.microflow import MicroFlow
network = MicroFlow((4, 6))
torch.nn.init.constant_(network.backbones[0].head.bias[-12:], 3.0)
torch.save(network.state_dict(), sys.argv[1])
"""


def in_engine(script, *arguments):
    command = [os.environ["MICROFLOW_ENGINE_PYTHON"], "-c", script, *map(str, arguments)]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=120)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "weights größe"


@pytest.fixture
def attempt(provider, folder):
    """Return a function of a file: whether it was imported, the results, and the messages."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    def attempt(source, stop=lambda feedback: None, **more):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        stop(feedback)
        parameters = {"INPUT": str(source), "FOLDER": str(folder), **more}
        algorithm = provider.algorithm("importweights").create()
        results, ok = algorithm.run(parameters, context, feedback)
        return ok, results, feedback.textLog()

    return attempt


def refused(attempt, folder, *arguments, **more):
    before = sorted(folder.iterdir()) if folder.exists() else []
    ok, results, log = attempt(*arguments, **more)
    assert not ok
    assert results == {}
    assert (sorted(folder.iterdir()) if folder.exists() else []) == before
    return log


def test_a_pair_shifted_right_comes_out_as_east(shifted_right):
    shifted_right("irshared")


@pytest.mark.parametrize("kind", KINDS)
def test_with_other_kinds_of_weights_too(shifted_right, kind, long):
    shifted_right(kind)


@pytest.fixture
def shifted_right(attempt, run, read, pair, folder, tmp_path):
    """Function of a kind of weights: assert that with it a pair shifted right moves east."""

    def check(kind):
        moves_east(attempt, run, read, pair, folder, tmp_path, kind)

    return check


def moves_east(attempt, run, read, pair, folder, tmp_path, kind):
    source = tmp_path / "model.pt"
    in_engine(MAKE, kind, "irseparatedinverse" if kind == "irseparatedinverse" else "irshared", source)
    ok, results, log = attempt(source, ORIGIN="a citation")
    assert ok, log
    path = Path(results["WEIGHTS"])
    assert sorted(p.name for p in folder.iterdir()) == ["model.json", "model.safetensors"]
    card = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["architecture"]["backbone"] == "geoflownet"
    assert card["source"]["origin"] == "a citation"
    assert card["source"]["sha256"] == results["SHA256"]
    assert results["SHA256"] in log
    assert results["EPE"] < 0.3 * results["EPE_ZERO"]

    pre, post = pair(motion=(15.0, 8.0))
    measured = run("estimatedisplacement", PRE=pre, POST=post, WEIGHTS=str(path), REFINE=False, TV_STRENGTH=0)
    east, north, _ = read(measured["DISPLACEMENT"])
    assert np.nanmedian(east) == pytest.approx(15, rel=0.25)
    assert np.nanmedian(north) == pytest.approx(8, rel=0.25)
    assert measured["CORRELATION_AFTER"] > measured["CORRELATION_BEFORE"]
    source.unlink()
    path.unlink()  # hundreds of megabytes


@pytest.mark.usefixtures("long")
def test_456_mb_are_imported_in_a_minute_and_2_gb_and_measure_a_million_pixels(
    attempt, run, read, pair, folder, tmp_path
):
    source = tmp_path / "model.pt"
    in_engine(MAKE, "irseparated", "irshared", source)
    assert source.stat().st_size > 450e6
    began = time.monotonic()
    ok, results, log = attempt(source)
    assert ok, log
    assert time.monotonic() - began < 60
    source.unlink()
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < 2e9

    pre, post = pair(motion=(15.0, 8.0), shape=(1024, 1024))
    measured = run("estimatedisplacement", PRE=pre, POST=post, WEIGHTS=results["WEIGHTS"])
    east, north, _ = read(measured["DISPLACEMENT"])
    assert np.isfinite(east).all()
    assert np.nanmedian(east) == pytest.approx(15, rel=0.01)
    assert np.nanmedian(north) == pytest.approx(8, rel=0.01)
    Path(results["WEIGHTS"]).unlink()


def test_this_projects_weights_are_imported_under_another_name(attempt, folder):
    ok, results, log = attempt(BUILTIN, NAME="mine 1.0")
    assert ok, log
    assert Path(results["WEIGHTS"]) == folder / "mine 1.0.safetensors"
    assert (folder / "mine 1.0.json").is_file()
    assert "already" in refused(attempt, folder, BUILTIN, NAME="mine 1.0")


def test_weights_that_measure_no_motion_are_refused_with_figures(attempt, folder, tmp_path):
    in_engine(WRONG, tmp_path / "wrong.pt")
    log = refused(attempt, folder, tmp_path / "wrong.pt")
    assert "12 image pairs" in log
    assert "zeros has 1." in log


class FolderMaker:
    def __init__(self, flag):
        self.flag = flag

    def __reduce__(self):
        return os.mkdir, (self.flag,)


def test_hostile_truncated_and_other_files_are_refused(attempt, folder, tmp_path):
    source, flag = tmp_path / "w.pt", tmp_path / "was here"
    source.write_bytes(pickle.dumps(FolderMaker(str(flag)), protocol=2))
    assert "mkdir" in refused(attempt, folder, source)
    assert not flag.exists()
    source.write_bytes(b"<html>not found</html>")
    assert "cannot be read as weights" in refused(attempt, folder, source)
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(BUILTIN.read_bytes()[:-5])
    assert "cannot be read as weights" in refused(attempt, folder, cut)
    cut.with_suffix(".json").write_bytes(BUILTIN.with_suffix(".json").read_bytes())
    assert "cut short" in refused(attempt, folder, cut)


@pytest.mark.parametrize(
    "name",
    ["builtin", "none", ".hidden", "a/b", "a\\b", "x?", "a\0b", "x" * 300, "é" * 101, "CON", "line\nbreak"],
)
def test_names_that_cannot_be_are_refused(attempt, folder, name):
    assert "cannot be used as a name" in refused(attempt, folder, BUILTIN, NAME=name)


def test_a_missing_file_and_a_folder_that_is_a_file_are_refused(attempt, folder, tmp_path):
    assert "There is no file" in refused(attempt, folder, tmp_path / "gone.pt")
    (tmp_path / "file").write_text("x")
    log = refused(attempt, folder, BUILTIN, NAME="x", FOLDER=str(tmp_path / "file"))
    assert "could not be written" in log


def test_a_cancelled_import_leaves_nothing(attempt, folder):
    log = refused(
        attempt,
        folder,
        BUILTIN,
        NAME="x",
        stop=lambda feedback: feedback.progressChanged.connect(lambda _: feedback.cancel()),
    )
    assert "cancelled" in log
