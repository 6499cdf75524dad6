"""Test proposed traces: on the fault and nowhere else; terraces and ramps give none."""

import numpy as np
import pytest

from microflow_qgis.analysis.jumps import jumps
from microflow_qgis.analysis.least_cost import least_cost_path
from microflow_qgis.analysis.skeleton import branches, hysteresis, thin
from microflow_qgis.analysis.traces import jumps_of, proposed_traces, simplified, trace_between

SHAPE = (220, 260)


def wavy(offset=0.6, noise=0.02, seed=2):
    """Return a fault through the image, and its row for each column."""
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    trace = 110 + 12 * np.sin(np.arange(SHAPE[1]) / 40) + 0.2 * np.arange(SHAPE[1]) - 25
    side = np.where(row > np.interp(col, np.arange(SHAPE[1]) + 0.5, trace), -0.5, 0.5)
    field = np.stack([offset * side, np.zeros(SHAPE)])
    return field + np.random.default_rng(seed).normal(0, noise, field.shape), trace


def proposals(field, least=0.25, length=60, **options):
    return proposed_traces(jumps(field), least, length, **options)


def off(line, trace):
    """Return the distance (n,) of places along a line from the fault, px."""
    dense = np.concatenate([np.linspace(a, b, 50) for a, b in zip(line[:-1], line[1:])])
    place = np.stack([np.arange(SHAPE[1]) + 0.5, trace], axis=1)
    return np.array([np.hypot(*(place - p).T).min() for p in dense])


def test_one_line_on_the_fault():
    field, trace = wavy()
    (line,) = proposals(field)
    assert off(line, trace).max() < 3
    assert np.ptp(line[:, 0]) > 0.95 * SHAPE[1]


@pytest.mark.parametrize("turns", range(4))
def test_a_turned_image_gives_the_turned_line(turns):
    field, _ = wavy()
    (line,) = proposals(np.rot90(field, turns, (1, 2)).copy())
    (plain,) = proposals(field)
    length = [np.hypot(*np.diff(part, axis=0).T).sum() for part in (line, plain)]
    assert length[0] == pytest.approx(length[1], rel=0.03)


def test_no_motion_no_line():
    assert proposals(np.random.default_rng(1).normal(0, 0.05, (2, *SHAPE))) == []


def test_a_steep_ramp_is_no_fault():
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    assert proposals(np.stack([0.05 * row + 0.02 * col, -0.03 * col])) == []


def test_terraces_of_a_ramp_are_no_fault():
    """Steps of 0.3 px every 12 px, as a total variation makes them of 5 px over 200."""
    row = np.mgrid[: SHAPE[0], : SHAPE[1]][0]
    terraces = np.stack([0.3 * (row // 12), np.zeros(SHAPE)])
    assert proposals(terraces) == []
    alone = np.stack([0.3 * (row // 110), np.zeros(SHAPE)])
    assert len(proposals(alone)) == 1


def test_offsets_below_the_threshold_are_not_proposed():
    field, _ = wavy(offset=0.2, noise=0.005)
    assert proposals(field) == []
    assert len(proposals(field, least=0.1)) == 1


def test_the_fields_own_error_raises_the_threshold():
    field, _ = wavy()
    assert proposals(field, sigma=np.full(SHAPE, 0.5)) == []
    assert len(proposals(field, sigma=np.full(SHAPE, 0.05))) == 1


def test_a_gap_in_the_data_is_bridged():
    field, trace = wavy()
    field[:, :, 120:138] = np.nan
    (line,) = proposals(field)
    assert off(line, trace).max() < 6
    field[:, :, 100:190] = np.nan
    assert len(proposals(field, length=40)) == 2


def test_holes_make_no_lines():
    field, _ = wavy(offset=0.0)
    field += 5.0
    field[:, 60:90, 80:140] = np.nan
    assert proposals(field) == []
    assert proposals(np.full((2, 80, 90), np.nan)) == []


def test_two_faults_are_two_lines():
    field, _ = wavy()
    row = np.mgrid[: SHAPE[0], : SHAPE[1]][0]
    field[1] += 0.8 * (row > 185)
    assert len(proposals(field)) == 2


def test_blocks_give_what_the_whole_gives(monkeypatch):
    field, _ = wavy()
    monkeypatch.setattr("microflow_qgis.analysis.traces.JUMP_BLOCK", 90)
    whole, blocks = (
        jumps(field),
        jumps_of(lambda w: field[(slice(None), *w.slices)], SHAPE, lambda share: None),
    )
    inner = np.s_[25:-25, 25:-25]
    np.testing.assert_allclose(blocks.size[inner], whole.size[inner], atol=1e-5)


@pytest.mark.parametrize("largest", [1_000_000, 3000])
def test_between_two_clicks(monkeypatch, largest):
    """On a long way, a coarser map is searched first."""
    monkeypatch.setattr("microflow_qgis.analysis.traces.LARGEST_MAP", largest)
    monkeypatch.setattr("microflow_qgis.analysis.traces.LEG", 40)
    field, trace = wavy(offset=0.15, noise=0.03)
    start, end = (20.0, trace[20]), (230.0, trace[230])
    line = trace_between(lambda w: field[(slice(None), *w.slices)], SHAPE, start, end, 0.1)
    assert np.median(off(line, trace)) < 2
    np.testing.assert_allclose(line[[0, -1]], [start, end], atol=2)


def test_hysteresis_thinning_and_branches():
    size = np.zeros((40, 60))
    size[19:22, 5:55] = 0.6
    size[20, 30] = 1.0
    size[5, 5:20] = 0.6  # hangs together with nothing strong
    mask = hysteresis(size, size > 0, np.float32(0.5), np.float32(0.9))
    assert mask[20, 10] and not mask[5].any()
    skeleton = thin(mask)
    assert skeleton.sum(axis=0).max() == 1
    size[10:19, 40] = 0.6  # a spur of 9 px
    (line,) = branches(thin(hysteresis(size, size > 0, np.float32(0.5), np.float32(0.9))), 12)
    assert len({col for _, col in line}) >= 44


def test_the_cheapest_path_goes_through_the_gap():
    cost = np.ones((30, 30))
    cost[15, :] = np.inf
    cost[15, 22] = 1
    path = least_cost_path(cost, (5, 5), (25, 5))
    assert (15, 22) in path and path[0] == (5, 5) and path[-1] == (25, 5)
    cost[15, 22] = np.inf
    assert least_cost_path(cost, (5, 5), (25, 5)) == []


def test_simplified_lines_stay_close():
    x = np.linspace(0, 100, 400)
    line = np.stack([x, 5 * np.sin(x / 10)], axis=1)
    few = simplified(line, 0.2)
    assert len(few) < 60
    assert np.abs(np.interp(x, *few.T) - line[:, 1]).max() < 0.3
