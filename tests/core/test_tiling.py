"""Test that tiles cover an image of any size exactly."""

import numpy as np
import pytest

from microflow_qgis.core.tiling import cover, taper

SHAPES = [(64, 64), (100, 173), (1, 1), (257, 31)]


@pytest.mark.parametrize("shape", SHAPES)
def test_without_overlap_each_pixel_is_written_once(shape):
    count = np.zeros(shape, int)
    for tile in cover(shape, 48, halo=16):
        count[tile.write.slices] += 1
    assert np.all(count == 1)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("overlap", [0, 5, 24])
def test_tapers_sum_to_one(shape, overlap):
    total = np.zeros(shape)
    for tile in cover(shape, 48, halo=32, overlap=overlap):
        total[tile.write.slices] += taper(tile.write, shape, 48, overlap)
    np.testing.assert_allclose(total, 1, atol=1e-6)


@pytest.mark.parametrize("shape", SHAPES)
def test_reads_hold_writes_and_halo_and_stay_inside(shape):
    for read, write in cover(shape, 48, halo=16, overlap=8):
        for axis in range(2):
            first, last = read[axis], read[axis] + read[axis + 2]
            write_last = write[axis] + write[axis + 2]
            assert 0 <= first <= write[axis] < write_last <= last <= shape[axis]
            assert first in (0, write[axis] - 8)
            assert last in (shape[axis], write_last + 8)


def test_tapers_fall_towards_their_edges():
    first, second = list(cover((40, 96), 48, halo=16, overlap=8))
    weights = taper(first.write, (40, 96), 48, 8)
    assert first.write.cols == 56
    assert np.all(weights[:, :40] == 1)
    assert np.all(np.diff(weights[0, 39:]) < 0)
    np.testing.assert_allclose(weights[0, 40:], taper(second.write, (40, 96), 48, 8)[0, 15::-1])
