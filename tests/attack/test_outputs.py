"""Test results in the user's folders: a run that fails leaves earlier files unchanged."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from microflow_qgis.core import errors
from microflow_qgis.processing import output_files as module

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import sys, time
from pathlib import Path
from microflow_qgis.processing.output_files import output_files

folder, scratch, moment = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
names = {"A": str(folder / "a.tif"), "B": str(folder / "b.tif")}

def stop():
    print("here", flush=True)
    time.sleep(60)

if moment == "moving":
    import os
    from microflow_qgis.processing import output_files as module
    replace, count = os.replace, []
    def slow(source, target):
        replace(source, target)
        count.append(target)
        if str(target).endswith("a.tif") and "earlier" not in str(target):
            stop()
    os.replace = slow
with output_files(names, scratch) as files:
    for part in files.parts.values():
        Path(part).write_text("new")
    if moment == "writing":
        stop()
"""


@pytest.fixture
def folder(tmp_path):
    """Return a folder with an earlier result."""
    folder = tmp_path / "results"
    folder.mkdir()
    (folder / "a.tif").write_text("old a")
    (folder / "a.tif.aux.xml").write_text("statistics of old a")
    return folder


def names(folder):
    return {"A": str(folder / "a.tif"), "B": str(folder / "b.tif")}


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


BEFORE = {"a.tif": "old a", "a.tif.aux.xml": "statistics of old a"}


def write_parts(files):
    for name, part in files.parts.items():
        Path(part).write_text(f"new {name}")


def test_all_are_moved_at_the_end_and_not_before(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "scratch") as files:
        write_parts(files)
        assert contents(folder) == BEFORE
    assert contents(folder) == {"a.tif": "new A", "b.tif": "new B"}
    assert list(folder.glob(".*")) == []
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize("error", [errors.Cancelled, errors.NothingMeasured, OSError, KeyboardInterrupt])
def test_what_fails_or_is_cancelled_changes_nothing(folder, tmp_path, error):
    def run():
        with module.output_files(names(folder), tmp_path / "scratch") as files:
            write_parts(files)
            raise error

    with pytest.raises(error):
        run()
    assert contents(folder) == BEFORE
    assert list(folder.glob(".*")) == []
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_where_the_second_file_cannot_be_moved_the_first_is_put_back(folder, tmp_path, monkeypatch, links):
    replace = os.replace

    def refuse(source, target):
        if Path(target).name == "b.tif":
            raise PermissionError(13, "it is open elsewhere")
        replace(source, target)

    def no_link(*_):
        raise OSError(95, "not supported")

    if not links:
        monkeypatch.setattr(os, "link", no_link)

    def run():
        with module.output_files(names(folder), tmp_path / "scratch") as files:
            write_parts(files)
            monkeypatch.setattr(os, "replace", refuse)

    with pytest.raises(errors.NotWritable, match=r"b\.tif cannot be written"):
        run()
    assert contents(folder) == BEFORE


@pytest.mark.parametrize("moment", ["writing", "moving"])
def test_what_a_killed_process_leaves_is_removed_by_the_next_run(folder, tmp_path, moment, bounded):
    scratch = tmp_path / "scratch"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, folder, scratch, moment],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert len(list(folder.glob(".microflow-*.part"))) == 1
    assert contents(folder)["a.tif"] in ("old a", "new"), "one of them, whole"
    with module.output_files({"C": str(tmp_path / "c.tif")}, scratch) as files:
        write_parts(files)
    assert list(folder.glob(".*")) == []
    assert contents(folder)["a.tif"] in ("old a", "new")
    assert list(scratch.iterdir()) == []


def test_the_file_of_a_run_killed_between_two_renames_is_put_back(folder, tmp_path):
    """On a disk without hard links, the earlier file is absent for a moment."""
    part = folder / ".microflow-1.part"
    (part / "earlier").mkdir(parents=True)
    os.replace(folder / "a.tif", part / "earlier" / "a.tif")
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(json.dumps([str(part)]))
    module.remove_abandoned(tmp_path / "scratch")
    assert contents(folder) == BEFORE
    assert not part.exists()


def test_the_parts_of_a_run_that_works_are_left_alone(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "scratch") as files:
        write_parts(files)
        module.remove_abandoned(tmp_path / "scratch")
    assert contents(folder)["a.tif"] == "new A"


@pytest.mark.parametrize(
    "record",
    ["", "[", "{}", "7", '["/"]', '["relative.part"]', "[" * 100_000, '["{home}"]', "[null, 3]"],
)
def test_a_planted_record_removes_nothing_else(tmp_path, record):
    """Only folders with the names of parts are removed."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "precious").write_text("precious")
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(record.replace("{home}", str(home)))
    module.remove_abandoned(tmp_path / "scratch")
    assert (home / "precious").read_text() == "precious"


def test_a_link_named_as_a_part_is_not_followed(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "precious").write_text("precious")
    (tmp_path / ".microflow-1.part").symlink_to(home)
    records = tmp_path / "scratch" / "outputs"
    records.mkdir(parents=True)
    (records / "1.json").write_text(json.dumps([str(tmp_path / ".microflow-1.part")]))
    module.remove_abandoned(tmp_path / "scratch")
    assert (home / "precious").exists()


def test_nobody_else_can_read_or_plant_records(folder, tmp_path):
    with module.output_files(names(folder), tmp_path / "new" / "scratch") as files:
        write_parts(files)
        for made in (tmp_path / "new" / "scratch", tmp_path / "new" / "scratch" / "outputs"):
            assert made.stat().st_mode & 0o077 == 0


def test_a_started_run_waits_for_no_other(folder, tmp_path):
    """Two runs into one folder are independent."""
    started = time.monotonic()
    with module.output_files({"A": str(folder / "x.tif")}, tmp_path / "scratch") as one:
        with module.output_files({"B": str(folder / "y.tif")}, tmp_path / "scratch") as other:
            write_parts(other)
        write_parts(one)
    assert contents(folder) == {**BEFORE, "x.tif": "new A", "y.tif": "new B"}
    assert time.monotonic() - started < 5
