"""Test that the sample pair is the output of training/sample.py, with the stated place and units."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
tifffile = pytest.importorskip("tifffile")

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from training import sample  # noqa: E402


def test_the_seed_makes_the_stored_pair(tmp_path):
    sample.make(tmp_path)
    for name in ("pre", "post", "truth"):
        files = (folder / f"{name}.tif" for folder in (tmp_path, sample.FOLDER))
        made, stored = (tifffile.imread(file).astype(float) for file in files)
        assert made.shape == stored.shape
        near = np.abs(made - stored) <= (1 if name != "truth" else 2 / sample.DIGITS)
        assert near.mean() > 0.999  # another processor rounds otherwise, and a trace's pixel may change sides


def test_the_blocks_slide_left_laterally_by_the_offset():
    right, down = tifffile.imread(sample.FOLDER / "truth.tif")
    assert right.shape == sample.SHAPE
    upper, lower = (np.array([right[rows, 256], down[rows, 256]]) for rows in (100, 280))
    assert upper[0] < 0 < upper[1]
    assert lower[0] > 0 > lower[1]
    across = np.hypot(*np.diff(np.array([right[:, 256], down[:, 256]]), axis=1)).max()
    assert across == pytest.approx(sample.OFFSET_PX, abs=0.01)


def test_the_pair_is_small_and_lies_on_a_utm_grid():
    assert sum(f.stat().st_size for f in sample.FOLDER.glob("*.tif")) < 1_500_000
    for name in ("pre", "post", "truth"):
        with tifffile.TiffFile(sample.FOLDER / f"{name}.tif") as file:
            geo = file.geotiff_metadata
            assert geo["ProjectedCSTypeGeoKey"] == sample.EPSG
            assert geo["ModelPixelScale"][:2] == [sample.PIXEL_M, sample.PIXEL_M]
            assert geo["ModelTiepoint"] == [0, 0, 0, sample.WEST, sample.NORTH, 0]
