"""Test that the long attack runs, by a short one."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_short_attack_ends_bit_identical(tmp_path):
    """The folder is relative, as in the Makefile."""
    given = ["counted", "--ends", "3", "--size", "256", "--tile", "128", "--damages", "0"]
    ran = subprocess.run(
        [sys.executable, "-m", "tests.attack_engine.attack", *given],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    counts = json.loads((tmp_path / "counted" / "counts.json").read_text(encoding="utf-8"))
    assert counts["ends"] == 3
    assert counts["final runs, bit by bit the undisturbed one"] == 1
