"""Test parts of the quiet ground, the angle subtended by a trace, lattices and outliers."""

import numpy as np
import pytest

from microflow_qgis.analysis.lattice import block_medians, lattice
from microflow_qgis.analysis.outliers import OUTLIER_HALO, deviation, outliers
from microflow_qgis.analysis.quiet_ground import parts, quiet_ground, subtended, thinned
from microflow_qgis.core.grid import Window
from microflow_qgis.core.tiling import cover

SHAPE = (60, 90)


def nodes(planes):
    return lattice(
        lambda window: planes[(slice(None), *window.slices)], planes.shape[1:], lambda _: None, nodes=10**6
    )


def still(shape=SHAPE):
    return np.concatenate([np.zeros((2, *shape)), np.full((2, *shape), 0.1)])


def test_parts_hang_together_by_their_sides():
    mask = np.array([[1, 1, 0, 1], [0, 1, 0, 1], [1, 0, 1, 1], [1, 0, 0, 0]], bool)
    labels = parts(mask)
    assert (labels[~mask] == -1).all()
    assert labels[0, 0] == labels[1, 1]
    assert labels[0, 3] == labels[2, 2]
    assert len(np.unique(labels[mask])) == 3


def test_parts_follow_a_spiral():
    mask = np.zeros((31, 31), bool)
    for ring in range(0, 15, 2):
        mask[ring, ring : 31 - ring] = mask[ring : 31 - ring, 30 - ring] = True
        mask[30 - ring, ring : 31 - ring] = mask[ring + 2 : 31 - ring, ring] = True
        mask[ring + 2, ring : ring + 2] = True
    assert parts(mask).max() == 0


def test_a_trace_is_seen_under_half_a_turn_on_its_right_and_minus_half_on_its_left():
    field = nodes(still())
    north = np.array([[45.0, 60.0], [45.0, 0.0]])  # drawn upwards: the right is east of it
    angle = subtended(field, north)
    np.testing.assert_allclose(angle[:, 46:], 0.5, atol=0.01)
    np.testing.assert_allclose(angle[:, :44], -0.5, atol=0.01)


def test_a_trace_within_the_field_is_not_seen_far_beyond_its_ends():
    field = nodes(still((300, 300)))
    angle = subtended(field, np.array([[150.0, 160.0], [150.0, 140.0]]))
    assert angle[150, 151] == pytest.approx(0.5, abs=0.05)
    assert angle[150, 148] == pytest.approx(-0.5, abs=0.05)
    assert np.abs(angle[[5, 295], :]).max() < 0.03


def test_a_thinned_trace_keeps_its_corners():
    along = np.linspace(0, 100, 500)
    trace = np.stack([along, np.where(along < 50, along, 100 - along)], axis=1)
    assert len(thinned(trace, 64)) < 10
    assert np.abs(thinned(trace, 64) - [50, 50]).sum(axis=1).min() < 0.5


def test_what_moves_in_itself_is_mostly_left_out():
    planes = still()
    planes[0] += np.random.default_rng(1).normal(0, 0.02, SHAPE)
    planes[0, :, 50:] += 5 + np.random.default_rng(2).normal(0, 0.4, (60, 40))
    ground = quiet_ground(nodes(planes), np.ones(SHAPE, bool))
    assert ground.used[:, :40].mean() > 0.6
    assert ground.used[:, 55:].mean() < 0.3 * ground.used[:, :40].mean()


def test_block_medians_of_an_even_factor_and_of_gaps():
    planes = np.arange(2 * 5 * 6, dtype=float).reshape(2, 5, 6)
    planes[0, :2, :2] = np.nan
    blocks = block_medians(planes, 2)
    assert blocks.shape == (2, 3, 3)
    assert np.isnan(blocks[:, 0, 0]).all()
    assert blocks[0, 0, 1] == np.median(planes[0, :2, 2:4])


def test_a_fault_is_no_outlier_and_a_spike_is():
    field = np.random.default_rng(3).normal(0, 0.02, (2, *SHAPE))
    field[:, :, 45:] += 6.0
    field[0, 20, 20] += 3.0
    unlike = deviation(field, 0.1) > 4
    assert unlike[20, 20]
    assert unlike.sum() == 1


def test_blocks_find_the_outliers_of_the_whole():
    planes = still((200, 230))
    planes[:2] += np.random.default_rng(4).normal(0, 0.05, (2, 200, 230))
    planes[0, 100:102, 128] = 9
    planes[2, 30:40, 60:70] = 40.0
    planes[:, 150:180, 10:60] = np.nan
    planes[:, 160:164, 20:24] = [[[0.0]], [[0.0]], [[0.1]], [[0.1]]]  # a patch of 16 px with gaps around
    (whole,) = cover((200, 230), 1000, OUTLIER_HALO)
    bad = outliers(planes, whole, 1.0)
    assert bad[30:40, 60:70].all() and bad[160:164, 20:24].all() and bad[100:102, 128].all()
    for tile in cover((200, 230), 64, OUTLIER_HALO):
        part = outliers(planes[(slice(None), *tile.read.slices)], tile, 1.0)
        np.testing.assert_array_equal(part, bad[tile.write.slices])
    assert isinstance(whole.write, Window)
