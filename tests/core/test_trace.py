"""Test cut edges of a trace: what they separate, agreement of windows with the whole, and no leaks."""

import numpy as np
import pytest

from microflow_qgis.core.grid import Window
from microflow_qgis.core.trace import cut_edges, shifted

WHOLE = Window(0, 0, 40, 53)


def reached(cut, start):
    """Return pixels that can be reached from ``start`` without crossing a cut edge."""
    right, down = cut
    seen = np.zeros(right.shape, bool)
    seen[start] = True
    for _ in range(seen.size):
        before = seen.sum()
        seen[:, 1:] |= seen[:, :-1] & ~right[:, :-1]
        seen[:, :-1] |= seen[:, 1:] & ~right[:, :-1]
        seen[1:] |= seen[:-1] & ~down[:-1]
        seen[:-1] |= seen[1:] & ~down[:-1]
        if seen.sum() == before:
            break
    return seen


def test_a_vertical_line_cuts_the_edges_it_crosses():
    right, down = cut_edges([np.array([[10.0, -5.0], [10.0, 60.0]])], WHOLE)
    assert right[:, 9].all()
    assert right.sum() == 40
    assert not down.any()


@pytest.mark.parametrize("seed", range(5))
def test_a_line_through_parts_the_grid_in_two_and_turning_it_does_not_matter(seed):
    rng = np.random.default_rng(seed)
    cols = np.linspace(-3, 56, 9)
    line = np.stack([cols, 20 + rng.uniform(-9, 9, cols.size)], axis=1)
    cut = cut_edges([line], WHOLE)
    seen = reached(cut, (0, 0))
    rows = np.interp(np.arange(53) + 0.5, line[:, 0], line[:, 1])
    above = np.arange(40)[:, None] + 0.5 < rows
    assert np.array_equal(seen, above)
    assert np.array_equal(cut, cut_edges([line[::-1]], WHOLE))
    turned = cut_edges([line[:, ::-1]], Window(0, 0, 53, 40))
    assert np.array_equal(turned[::-1].transpose(0, 2, 1), cut)


def test_around_a_tip_the_ground_hangs_together():
    cut = cut_edges([np.array([[26.3, -1.0], [26.3, 20.2]])], WHOLE)
    assert cut.any()
    assert reached(cut, (0, 0)).all()


def test_a_window_has_the_edges_of_the_whole():
    line = np.array([[3.2, 1.7], [30.4, 22.9], [50.0, 12.5], [51.5, 12.5]])
    whole, part = cut_edges([line], WHOLE), Window(7, 20, 21, 30)
    assert np.array_equal(cut_edges([line], part), whole[(..., *part.slices)])
    assert np.array_equal(cut_edges(shifted([line], part), Window(0, 0, 21, 30)), whole[(..., *part.slices)])


def test_without_a_line_nothing_is_cut():
    assert not cut_edges([], WHOLE).any()
    assert not cut_edges([np.array([[4.0, 4.0]])], WHOLE).any()
