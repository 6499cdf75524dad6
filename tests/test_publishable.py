"""Test the staged plugin with the scanners that plugins.qgis.org runs on an upload."""

import json
import os
import stat
import subprocess
import sys

import pytest

from tools import package

SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc")
PLANTED = 'password = "correct horse 1"\nkey = "' + "0123456789abcdef" * 4 + '"\nassert password\n'


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    return package.stage(tmp_path_factory.mktemp("upload"))


def scanned(program, *arguments, folder):
    """Return the JSON report of a scanner that runs inside ``folder``."""
    command = [sys.executable, "-m", program, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def bandit(folder):
    report = scanned("bandit", "-q", "-r", ".", "-f", "json", folder=folder)
    assert report["errors"] == []
    return [(issue["filename"], issue["line_number"], issue["issue_text"]) for issue in report["results"]]


def secrets(folder):
    results = scanned("detect_secrets", "scan", "--all-files", ".", folder=folder)["results"]
    return [(name, secret["line_number"], secret["type"]) for name in results for secret in results[name]]


def test_bandit_finds_nothing(staged):
    assert bandit(staged) == []


def test_detect_secrets_finds_nothing(staged):
    assert secrets(staged) == []


def test_the_scanners_would_find_something(tmp_path):
    (tmp_path / "planted.py").write_text(PLANTED)
    assert {line for _, line, _ in bandit(tmp_path)} == {1, 3}
    assert {line for _, line, _ in secrets(tmp_path)} == {1, 2}


def test_nothing_is_executable_hidden_or_binary(staged):
    files = [path for path in staged.rglob("*") if path.is_file()]
    assert len(files) > 80
    marked = [p for p in files if os.stat(p).st_mode & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)]
    assert marked == []
    assert [p for p in files if p.name.startswith(".") or p.name.endswith(SUSPICIOUS)] == []
