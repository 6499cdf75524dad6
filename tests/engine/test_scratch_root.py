"""Test the folders of runs: their assignment, and what is kept and removed."""

import os
import subprocess
import sys
import time

import pytest

from microflow_qgis.engine import scratch_root as scratch
from microflow_qgis.engine.scratch_root import discard, run_folder, unfinished


def finish_tile(folder, size=1000):
    path = folder / "tiles" / "128 px"
    path.mkdir(parents=True, exist_ok=True)
    (path / "0_0.tile").write_bytes(bytes(size))


def broken_off(root, identity, title="pre → post", tile=True):
    folders = []

    def run():
        with run_folder(root, identity, title) as folder:
            folders.append(folder)
            if tile:
                finish_tile(folder)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run()
    return folders[0]


def test_nothing_is_left_of_a_run_that_is_done_nor_of_one_that_finished_no_tile(tmp_path):
    with run_folder(tmp_path, 1, "") as folder:
        finish_tile(folder)
        assert folder.parent == tmp_path
    broken_off(tmp_path, 2, tile=False)
    assert list(tmp_path.iterdir()) == []


def test_the_same_run_finds_its_tiles_and_no_other_does(tmp_path):
    left = broken_off(tmp_path, {"pre": "a", "tv": 0.3})
    with run_folder(tmp_path, {"pre": "a", "tv": 0.4}, "") as folder:
        assert not (folder / "tiles").exists()
    with run_folder(tmp_path, {"tv": 0.3, "pre": "a"}, "") as folder:
        assert folder == left
        assert (folder / "tiles" / "128 px" / "0_0.tile").exists()
    assert list(tmp_path.iterdir()) == []


def test_unfinished_runs_are_listed_with_their_size_and_can_be_removed(tmp_path):
    left = broken_off(tmp_path, 1, "Ridgecrest → after")
    (run,) = unfinished(tmp_path)
    assert run.folder == left
    assert run.title == "Ridgecrest → after"
    assert 1000 <= run.size < 1200
    assert abs(run.when - time.time()) < 60
    assert discard(run.folder)
    assert list(tmp_path.iterdir()) == []


def test_a_second_run_of_the_same_works_beside_the_first(tmp_path):
    with run_folder(tmp_path, 1, "") as first:
        finish_tile(first)
        with run_folder(tmp_path, 1, "") as second:
            assert second != first
            assert not (second / "tiles").exists()
        assert not discard(first)
        assert unfinished(tmp_path) == []
        assert (first / "tiles").exists()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_process_holds_nothing_and_its_leavings_go(tmp_path):
    script = (
        "import sys, time; from pathlib import Path\n"
        "from microflow_qgis.engine.scratch_root import run_folder\n"
        "with run_folder(Path(sys.argv[1]), 'killed', '') as folder:\n"
        "    print(folder, flush=True); time.sleep(60)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, tmp_path], stdout=subprocess.PIPE, text=True, cwd=os.getcwd()
    )
    folder = process.stdout.readline().strip()
    process.kill()
    process.wait()
    process.stdout.close()
    assert os.path.isdir(folder)
    with run_folder(tmp_path, "another", ""):
        assert not os.path.exists(folder)


def test_old_unfinished_runs_go_whatever_the_clock_says(tmp_path):
    for number in range(scratch.MOST_UNFINISHED + 2):
        folder = broken_off(tmp_path, number)
        moment = 1_000_000_000.0 * (number + 1)  # decades apart, into the future
        for path in (folder, *folder.rglob("*")):
            os.utime(path, (moment, moment))
    with run_folder(tmp_path, "new", ""):
        titles = [run.when for run in unfinished(tmp_path)]
    assert len(titles) == scratch.MOST_UNFINISHED
    assert titles == sorted(titles, reverse=True)
    assert titles[0] == 1_000_000_000.0 * (scratch.MOST_UNFINISHED + 2)
