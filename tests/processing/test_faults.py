"""Test faults in mid-run: a sentence, no partial result, and a next run that works."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

SHAPE = (280, 300)
SMALL_TILES = {"WEIGHTS": "none", "TILE_SIZE": 128, "TV_STRENGTH": 0.1}


@pytest.fixture(scope="module")
def large_pair(pair):
    return pair(shape=SHAPE)


@pytest.fixture
def attempt(provider, project, scratch_folders):
    """Return a function that runs an estimate and returns (ok, results, text); ``at`` is called at a per
    cent, once."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def attempt(pre, post, folder, percent=101, at=lambda: None, **parameters):
        context, feedback, pending = QgsProcessingContext(), QgsProcessingFeedback(False), [at]
        context.setProject(project)

        def watch(now):
            if now >= percent and pending:
                pending.pop()()

        feedback.progressChanged.connect(watch)
        algorithm = provider.algorithm("estimatedisplacement").create()
        given = {"PRE": pre, "POST": post, "DISPLACEMENT": f"{folder}/displacement.tif", **SMALL_TILES}
        results, ok = algorithm.run({**given, **parameters}, context, feedback)
        assert scratch_folders() == []
        assert "Traceback" not in feedback.textLog()
        return ok, results, feedback.textLog()

    return attempt


@pytest.fixture
def engine_pid(provider):
    return lambda: provider.engine(os.environ["MICROFLOW_ENGINE_PYTHON"]).hello["pid"]


@pytest.fixture
def small_disk(tmp_path):
    """Return a function that makes a file system of a given number of bytes and returns its folder."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a file system")
    folder = tmp_path / "disk"
    folder.mkdir()

    def make(size):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
        return folder

    yield make
    subprocess.run(["umount", "-l", folder], check=False)


@pytest.mark.parametrize("percent", [25, 45, 70])
def test_a_killed_engine_and_then_the_same_run_goes_on_to_the_same_result(
    attempt, large_pair, tmp_path, engine_pid, read, percent
):
    for name in ("whole", "broken"):
        (tmp_path / name).mkdir()
    assert attempt(*large_pair, tmp_path / "whole")[0]
    ok, _, text = attempt(
        *large_pair, tmp_path / "broken", percent, lambda: os.kill(engine_pid(), signal.SIGKILL)
    )
    assert not ok
    assert "The engine ended in the middle of the run" in text
    assert "What was measured is kept" in text
    assert list((tmp_path / "broken").iterdir()) == []
    ok, _, text = attempt(*large_pair, tmp_path / "broken")
    assert ok
    assert "continuing from its tiles" in text
    root = Path(os.environ["MICROFLOW_SCRATCH_FOLDER"])
    assert list(root.iterdir()) == []
    resumed, expected = (read(f"{tmp_path}/{name}/displacement.tif") for name in ("broken", "whole"))
    np.testing.assert_array_equal(resumed, expected)


def test_another_image_of_the_same_name_is_measured_anew(attempt, pair, tmp_path, engine_pid):
    pre, post = pair(shape=SHAPE)
    ok, _, text = attempt(pre, post, tmp_path, 60, lambda: os.kill(engine_pid(), signal.SIGKILL))
    assert not ok and "is kept" in text
    shutil.copy(pair(shape=SHAPE, motion=(0.0, 5.0))[1], post)
    ok, _, text = attempt(pre, post, tmp_path)
    assert ok
    assert "continuing" not in text


def test_an_input_that_is_cut_short_in_mid_run_is_a_sentence(attempt, pair, tmp_path, monkeypatch):
    from microflow_qgis.io import align

    monkeypatch.setattr(align, "IMAGE_BLOCK", 64)
    pre, post = pair(shape=SHAPE)
    whole = Path(post).read_bytes()
    ok, _, text = attempt(pre, post, tmp_path, 2, lambda: os.truncate(post, len(whole) // 3))
    assert not ok
    assert f"{post} cannot be read as an image" in text
    assert list(tmp_path.glob("*.tif")) == []
    Path(post).write_bytes(whole)
    assert attempt(pre, post, tmp_path)[0]


def test_an_input_that_is_deleted_after_it_was_read_does_not_matter(attempt, pair, tmp_path):
    pre, post = pair(shape=SHAPE)
    assert attempt(pre, post, tmp_path, 20, lambda: os.remove(post))[0]


def test_an_output_disk_that_fills_up_is_a_sentence_and_nothing_is_left(attempt, large_pair, small_disk):
    disk = small_disk(200_000)
    ok, _, text = attempt(*large_pair, disk)
    assert not ok
    assert re.search(r"not enough space on the disk|Writing .* failed", text)
    assert list(disk.iterdir()) == []
    subprocess.run(["mount", "-o", "remount,size=10000000", disk], check=True)
    ok, _, text = attempt(*large_pair, disk)
    assert ok
    assert "continuing from its tiles" in text


def test_a_folder_that_becomes_read_only_is_a_sentence(attempt, large_pair, small_disk):
    disk = small_disk(10_000_000)
    ok, _, text = attempt(
        *large_pair, disk, 50, lambda: subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    )
    assert not ok
    assert re.search(r"cannot be written|Writing .* failed", text)
    assert list(disk.glob("[!.]*")) == []
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    assert attempt(*large_pair, disk)[0]
    assert [path.name for path in disk.iterdir()] == ["displacement.tif"], "what could not be removed is"


def test_a_scratch_disk_that_fills_up_is_a_sentence_and_the_run_goes_on(
    attempt, large_pair, small_disk, tmp_path, monkeypatch
):
    pixels = SHAPE[0] * SHAPE[1]
    disk = small_disk(60 * pixels)
    filler = disk / "of somebody else"

    def fill():
        with contextlib.suppress(OSError), open(filler, "wb") as file:
            while True:
                file.write(bytes(10_000))

    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(disk / "runs"))
    ok, _, text = attempt(*large_pair, tmp_path, 30, fill)
    assert not ok
    assert "No space left on device" in text
    assert "What was measured is kept" in text
    filler.unlink()
    ok, _, text = attempt(*large_pair, tmp_path)
    assert ok
    assert "continuing from its tiles" in text


def test_an_output_that_another_program_reads_is_replaced_under_it(attempt, large_pair, tmp_path, read):
    from osgeo import gdal

    assert attempt(*large_pair, tmp_path)[0]
    other = gdal.Open(str(tmp_path / "displacement.tif"))
    before = other.ReadAsArray()
    assert attempt(*large_pair, tmp_path, TV_STRENGTH=0.3)[0]
    np.testing.assert_array_equal(other.GetRasterBand(1).ReadAsArray(), before[0])
    assert not np.array_equal(read(str(tmp_path / "displacement.tif")), before)


def test_a_clock_that_jumps_changes_nothing(attempt, large_pair, tmp_path, monkeypatch):
    real, jumps = time.time, iter(range(10**6))
    monkeypatch.setattr(time, "time", lambda: real() + (-1) ** next(jumps) * 1e8)
    ok, results, _ = attempt(*large_pair, tmp_path)
    assert ok
    assert 0 < results["SECONDS"] < 600
