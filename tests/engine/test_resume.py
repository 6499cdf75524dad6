"""Test runs that ended early, and runs that continue from their files."""

import errno
import os
import shutil
import subprocess

import numpy as np
import pytest

from microflow_qgis.core.cancel import CancelToken
from microflow_qgis.core.errors import Cancelled
from microflow_qgis.core.grid import Window
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import tiles
from microflow_qgis.engine.estimate import estimate
from microflow_qgis.engine.job import Job
from microflow_qgis.model import pyramid

PAIR = (150, 261, 1, 0)  # two rows of three tiles of 128 px


@pytest.fixture
def counted(monkeypatch):
    """Record the calls that measure tiles, one entry each."""
    measure, calls = pyramid.measure, []

    def count(*arguments):
        calls.append(len(arguments[0]))
        return measure(*arguments)

    monkeypatch.setattr(pyramid, "measure", count)
    return calls


def again(job, cancelled=lambda: False):
    return estimate(job, ignore, CancelToken(cancelled))


def test_a_cancelled_run_goes_on_from_its_tiles_to_the_same_result(run, shifted, counted, tmp_path):
    whole, _ = run(*shifted(*PAIR), tile_size=128)
    assert len(counted) == 6
    counted.clear()
    job = Job("estimate", str(tmp_path / "broken off"), whole.shape, whole.options)
    shutil.copytree(whole.folder, job.folder)
    (tmp_path / "broken off" / "measured.json").unlink()
    for name in ("raw_flow", "confidence", "flow"):
        job.arrays.path(name).unlink()
    with pytest.raises(Cancelled):
        again(job, lambda: len(counted) == 4)
    assert not job.arrays.path("raw_flow").exists()
    assert 3 <= len(list((tmp_path / "broken off" / "tiles").glob("*/*.tile"))) <= 4
    counted.clear()
    again(job)
    assert 2 <= len(counted) <= 3
    for name in ("raw_flow", "confidence", "flow"):
        np.testing.assert_array_equal(job.arrays.map(name), whole.arrays.map(name))
    assert not (tmp_path / "broken off" / "tiles").exists()


def test_a_run_that_ended_while_regularising_measures_nothing_again(run, shifted, counted):
    job, outcome = run(*shifted(96, 131, 1, 0))
    flow = job.arrays.map("flow").copy()
    job.arrays.path("flow").unlink()
    counted.clear()
    assert again(job)["levels"] == outcome["levels"]
    assert counted == []
    np.testing.assert_array_equal(job.arrays.map("flow"), flow)


def test_a_tile_is_whole_or_not_there(tmp_path, monkeypatch):
    stored = tiles.KeptTiles(tmp_path, (64, 70), 128, 16, "an identity")
    (tile,) = stored.tiles
    values = np.random.default_rng(2).random((5, 64, 70), np.float32)

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        stored.keep(tile, values)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []
    stored.keep(tile, values)
    assert [path.name for path in tmp_path.iterdir()] == ["0_0.tile"]
    np.testing.assert_array_equal(stored.read(tile), values)


def test_windows_of_an_array_are_read_and_written_like_slices(tmp_path):
    job = Job("estimate", str(tmp_path), (37, 53))
    for name in ("raw_flow", "valid"):
        whole = job.arrays.map(name, "w+")
        part = np.random.default_rng(1).random((*whole.shape[:-2], 11, 7)) > 0.5
        window = Window(20, 40, 11, 7)
        job.arrays.write(name, window, part)
        np.testing.assert_array_equal(whole[(..., *window.slices)], part)
        np.testing.assert_array_equal(job.arrays.read(name, Window(18, 38, 15, 12)), whole[..., 18:33, 38:50])
        assert whole.sum() == part.sum()


def test_an_array_that_was_cut_short_is_an_error_not_a_crash(tmp_path):
    job = Job("estimate", str(tmp_path), (37, 53))
    job.arrays.create("pre")
    os.truncate(job.arrays.path("pre"), 37 * 53 * 4 - 1)
    with pytest.raises(OSError, match="shorter"):
        job.arrays.read("pre", Window(30, 0, 7, 53))


@pytest.fixture
def small_disk(tmp_path):
    """Return a function that makes a file system of a given number of bytes and returns its folder."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a file system")
    mounted = []

    def make(size):
        folder = tmp_path / "disk"
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
        mounted.append(folder)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", folder], check=True)


def test_a_disk_that_fills_up_stops_the_run_which_goes_on_when_there_is_room(
    run, shifted, counted, small_disk
):
    pre, post = shifted(*PAIR)
    whole, _ = run(pre, post, tile_size=128)
    pixels = pre.size
    disk = small_disk(9 * pixels + 1_000_000)  # three of six tiles
    job = Job("estimate", str(disk), whole.shape, whole.options)
    for name, values in (("pre", pre), ("post", post), ("valid", True)):
        job.arrays.map(name, "w+")[:] = values
    counted.clear()
    with pytest.raises(OSError, match="No space"):
        again(job)
    assert not list(disk.rglob("*.part"))
    before = len(list(disk.rglob("*.tile")))
    assert 1 <= before < 6
    subprocess.run(["mount", "-o", f"remount,size={60 * pixels}", disk], check=True)
    counted.clear()
    again(job)
    assert len(counted) == 6 - before
    np.testing.assert_array_equal(job.arrays.map("flow"), whole.arrays.map("flow"))
