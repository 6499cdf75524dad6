"""Test pairs of two sides of images."""

import pytest

from microflow_qgis.analysis.combine import Pair
from microflow_qgis.analysis.pairs import choose_pairs


def test_all_and_star():
    assert choose_pairs("ab", "cde", "all", 99) == [Pair(i, j) for i in range(2) for j in range(3)]
    assert choose_pairs("ab", "cde", "star", 99) == [Pair(0, 0), Pair(0, 1), Pair(0, 2), Pair(1, 0)]


def test_nearest_in_season():
    before = [f"2015{month:02d}15" for month in (1, 7, 4, 10)]
    after = [f"2018{month:02d}10" for month in (12, 6, 3, 9)]
    pairs = choose_pairs(before, after, "nearest", 99)
    assert Pair(0, 0) in pairs and Pair(1, 1) in pairs
    assert Pair(0, 1) not in pairs, "January and June"
    assert choose_pairs("ab", "cd", "nearest", 99) == choose_pairs("ab", "cd", "all", 99)


@pytest.mark.parametrize("most", [1, 6, 10, 17])
def test_a_limit_uses_images_evenly(most):
    pairs = choose_pairs("abcdef", "ghijkl", "all", most)
    assert len(pairs) == max(most, 6)
    counts = [sum(pair.before == n for pair in pairs) for n in range(6)]
    assert max(counts) - min(counts) <= 1
    assert {pair.after for pair in pairs} == set(range(6))
