"""Test the real desktop under Xvfb, on real images: load, run, cancel, change the strength, profile."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import package

TOUR = Path(__file__).resolve().parents[2] / "tools" / "tour.py"
XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1280x720x24 -nolisten tcp")
AREA = "473000,477000,6674000,6677000 [EPSG:32607]"


@pytest.fixture(scope="module")
def tour(images, tmp_path_factory):
    if shutil.which(XVFB[0]) is None:
        pytest.skip("xvfb-run is absent: make test installs it")
    folder = tmp_path_factory.mktemp("desktop")
    archive = package.archive(package.stage(folder), folder)
    pair = images / "pairs" / "yahtse_landsat8_pan_15m"
    request = {
        "before": str(pair / "20160718_pre.tif"),
        "after": str(pair / "20160803_post.tif"),
        "settings": {"EXTENT": AREA, "MAX_DISPLACEMENT": 15},
        "cancel": True,
        "positions": [30, 45],
        "line": [(0.4, 0.4), (0.6, 0.6)],
    }
    command = [*XVFB, sys.executable, str(TOUR), str(archive), json.dumps(request)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_images_become_layers(tour):
    assert tour["outcome"] == "done"
    assert tour["layers"] == ["East displacement (m, + = east)", "after", "before"]
    assert "of 15" in tour["forecast"]


def test_a_second_run_is_cancelled_within_two_seconds(tour):
    outcome, seconds = tour["cancelled"]
    assert outcome == "cancelled"
    assert seconds < 2


def test_the_desktop_answers_during_the_run(tour):
    """Only the main thread's own work counts in a stall, not other load of the machine."""
    start, end = tour["run"]
    during = [busy for _, busy, when in tour["stalls"] if start < when < end]
    assert max(during, default=0) < 100


def test_the_slider_is_live(tour):
    assert max(tour["latencies"]) < 10, "0.3 s on an idle machine, and tests share theirs"
    assert "nothing is written yet" in tour["previewed"]


def test_a_profile_has_an_offset_and_its_error(tour):
    assert "Offset (+ = dextral):" in tour["profile"] and "±" in tour["profile"]
    assert tour["profile_opened"] < 150, "matplotlib, which takes 400 ms, was imported beside a run"
