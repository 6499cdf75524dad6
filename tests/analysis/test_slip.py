"""Test offsets across a trace: signs, tips, bends, gaps, and intervals that cover the truth."""

import numpy as np
import pytest

from microflow_qgis.analysis.boxes import Layout, Place, box_at, boxes_along, layout_for, path_of
from microflow_qgis.analysis.profiles import Rulers
from microflow_qgis.analysis.quiet_boxes import quiet_offsets, step_weights
from microflow_qgis.analysis.slip import fit_of, places_across, samples, stack
from microflow_qgis.analysis.slip_curve import (
    BENT,
    BY_HAND,
    CROSSED,
    SCALE_ERROR,
    UNTESTED,
    WIDE_ZONE,
    by_hand,
    curve,
    scale_error,
    section,
    totals,
)
from microflow_qgis.analysis.student import student
from microflow_qgis.analysis.verdict import CARE, NOT_MEASURED
from microflow_qgis.core.displacement import Ground
from microflow_qgis.core.grid import Grid

SHAPE = (260, 300)
LAYOUT = Layout(20.0, 101.0, 21.0, 5.0, 40.0)
PLACE = Place(Grid(SHAPE), None)
STRAIGHT = np.array([[20.0, 130.0], [280.0, 130.0]])  # to the right: the right side is below


def measured(field, traces, layout=LAYOUT, place=PLACE, statistic="mean"):
    traces = [np.asarray(trace, float) for trace in traces]
    vertices = np.concatenate([path_of(trace, place).vertices for trace in traces])

    def read(window):
        return field[(slice(None), *window.slices)]

    boxes = boxes_along(traces, place, layout)
    return curve([section(read, field.shape[1:], box, layout, statistic, vertices) for box in boxes], layout)


def sheared(dextral=0.0, opening=0.0, noise=0.0, seed=1, shape=SHAPE):
    """Return east and north of a fault along row 130, with the lower side on the right of its direction."""
    below = np.arange(shape[0])[:, None] + 0.5 > 130
    field = np.zeros((2, *shape))
    field[0] = np.where(below, -dextral, 0.0)
    field[1] = np.where(below, -opening, 0.0)
    return field + np.random.default_rng(seed).normal(0, noise, field.shape)


def smooth_noise(sigma, reach, seed, shape=SHAPE):
    """Return noise (2, …) whose correlation falls as a Gaussian of standard deviation ``reach`` px."""
    frequency = np.fft.fftfreq(shape[0])[:, None] ** 2 + np.fft.fftfreq(shape[1]) ** 2
    noise = np.random.default_rng(seed).normal(size=(2, *shape))
    field = np.fft.ifft2(np.fft.fft2(noise) * np.exp(-2 * (np.pi * reach) ** 2 * frequency)).real
    return sigma * field / field.std()


@pytest.mark.parametrize("trace", [STRAIGHT, STRAIGHT[::-1]])
def test_signs_whichever_way_the_trace_is_drawn(trace):
    for point in measured(sheared(dextral=2.0, opening=0.5), [trace]):
        np.testing.assert_allclose(point.offset, [2.0, 0.5], atol=1e-9)
        assert point.total == pytest.approx(np.hypot(2.0, 0.5))


def test_a_uniform_ramp_and_a_shift_are_no_offset():
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = np.stack([3 + 0.01 * row - 0.02 * col, -1 + 0.03 * row])
    for point in measured(field, [STRAIGHT]):
        np.testing.assert_allclose(point.offset, 0, atol=1e-9)


def test_degrees_are_ground_metres():
    """On a grid of 10 m by 20 m pixels the boxes are laid out in metres, across the strike on the ground."""
    ground = Ground(*(np.tile(np.reshape(m, (2, 1, 1)), (1, 17, 17)) for m in ([10.0, 0.0], [0.0, 20.0])))
    place = Place(Grid(SHAPE, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "made up"), ground)
    trace = np.array([[100.0, 100.0], [140.0, 80.0]])  # 400 m east, 400 m north
    path = path_of(trace, place)
    assert path.length == pytest.approx(400 * np.sqrt(2))
    box = box_at(path, path.length / 2, place, Layout(50, 300, 60, 10, 100))
    assert box.azimuth == pytest.approx(45)
    np.testing.assert_allclose(box.centre, [120, 90])
    corners = box.corners(Layout(50, 300, 60, 10, 100))
    sides = np.diff(np.concatenate([corners, corners[:1]]), axis=0) * [10, -20]
    np.testing.assert_allclose(np.hypot(*sides.T), [60, 300, 60, 300])


def test_rows_follow_a_curved_trace():
    """The trace bends by 8 px within the boxes; straight ones would blur the step."""
    col = np.linspace(20, 280, 200)
    trace = np.stack([col, 130 + 8 * np.sin(col / 15)], axis=1)
    row, across = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    below = row > 130 + 8 * np.sin(across / 15)
    field = np.stack([np.where(below, -1.0, 0.0), np.zeros(SHAPE)])
    points = measured(field, [trace], LAYOUT._replace(gap=1.5, smoothing=200.0))
    assert [p.total for p in points] == pytest.approx([1.0] * len(points), abs=0.03)
    assert all(np.nan_to_num(p.zone) <= 3 for p in points)


def test_a_bend_of_60_degrees_is_right_or_marked():
    corner = np.array([150.0, 130.0])
    turned = np.array([np.cos(np.radians(60)), np.sin(np.radians(60))])
    trace = [corner - [120, 0], corner, corner + 110 * turned]
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    y, x = row - corner[1], col - corner[0]
    beside = np.where(x + y * np.tan(np.radians(30)) < 0, y, y * turned[0] - x * turned[1])
    field = np.stack([np.where(beside > 0, -1.0, 0.0), np.zeros(SHAPE)])
    for point in measured(field, [trace], LAYOUT._replace(length=61.0)):
        strike = point.section.box.axes[0]
        expected = strike[0], strike[1]  # the right side moves by (−1, 0): −u·strike, u·right
        if point.quality != CARE:
            np.testing.assert_allclose(point.offset, [expected[0], -strike[1]], atol=0.05)
        else:
            assert BENT in point.reasons
    kinds = {BENT in point.reasons for point in measured(field, [trace], LAYOUT._replace(length=61.0))}
    assert kinds == {True, False}


def test_beyond_a_tip_the_offset_is_zero():
    field = sheared(dextral=1.0, noise=0.05)
    taper = np.sqrt(np.clip((160 - np.arange(SHAPE[1])) / 100, 0, 1))
    field[0] = np.where(np.arange(SHAPE[0])[:, None] + 0.5 > 130, -taper, 0.0) + sheared(noise=0.05)[0]
    for point in measured(field, [STRAIGHT]):
        middle = int(point.section.box.centre[0])
        truth = taper[middle - 10 : middle + 11].mean()
        assert abs(point.offset[0] - truth) < max(2 * point.half[0], 0.05)
    beyond = [p for p in measured(field, [STRAIGHT]) if p.section.box.centre[0] > 190]
    assert np.mean([abs(p.offset[0]) <= 1.5 * p.half[0] for p in beyond]) == 1


def test_a_side_of_nothing_is_not_measured():
    field = sheared(dextral=1.0)
    field[:, 131:] = np.nan
    for point in measured(field, [STRAIGHT]):
        assert point.quality == NOT_MEASURED
        assert np.isnan(point.offset).all() and np.isnan(point.sigma).all()
    assert totals(measured(field, [STRAIGHT]), LAYOUT, 0) is None


def test_holes_are_left_out():
    field = sheared(dextral=1.0, opening=0.2)
    field[:, 140:150, 100:130] = np.nan
    for point in measured(field, [STRAIGHT]):
        np.testing.assert_allclose(point.offset, [1.0, 0.2], atol=1e-9)


def test_a_wide_zone_is_wide_and_marked():
    row = np.arange(SHAPE[0])[:, None] + 0.5
    field = np.stack([-np.clip((row - 130) / 30 + 0.5, 0, 1) + np.zeros(SHAPE), np.zeros(SHAPE)])
    field += np.random.default_rng(3).normal(0, 0.01, field.shape)
    points = measured(field, [STRAIGHT], LAYOUT._replace(gap=16.0, length=141.0))
    assert np.median([p.zone for p in points]) == pytest.approx(30, abs=4)
    assert np.median([p.on_fault for p in points]) == pytest.approx(9 / 30, abs=0.05)
    assert all(WIDE_ZONE in p.reasons for p in measured(field, [STRAIGHT], LAYOUT) if p.zone > 10)
    sharp = measured(sheared(dextral=1.0, noise=0.05), [STRAIGHT])
    assert all(p.zone <= 2 for p in sharp)
    assert np.median([p.on_fault for p in sharp]) == pytest.approx(1, abs=0.05)


def test_another_trace_in_the_box_is_marked():
    field = sheared(dextral=1.0, noise=0.05)
    points = measured(field, [STRAIGHT, STRAIGHT + np.array([0, 30])])
    assert all(CROSSED in p.reasons for p in points)


def test_lines_end_before_another_trace():
    """A second fault of the same offset lies 30 px to the right; each is measured alone, less precisely."""
    field = sheared(dextral=1.0, noise=0.05) + np.roll(sheared(dextral=1.0), 30, axis=1)
    field[:, :30] -= field[:, :1]
    points = measured(field, [STRAIGHT, STRAIGHT + np.array([0, 30])])
    for line, reach in ((0, (50.5, 25)), (1, (25, 50.5))):
        own = [p for p in points if p.section.box.line == line]
        assert np.mean([p.offset[0] for p in own]) == pytest.approx(1.0, abs=0.05)
        assert own[3].section.reach == pytest.approx(reach, abs=1)
    alone = measured(sheared(dextral=1.0, noise=0.05), [STRAIGHT])
    assert np.median([p.sigma[1] for p in points]) > 1.2 * np.median([p.sigma[1] for p in alone])


def test_a_trace_within_the_gap_is_marked():
    """Two faults that close are measured as one."""
    points = measured(sheared(dextral=1.0, noise=0.05), [STRAIGHT, STRAIGHT + np.array([0, 4])])
    assert all(CROSSED in p.reasons for p in points)


def test_where_nothing_is_trusted_the_interval_holds_zero():
    known, unknown = (scale_error(trusted) for trusted in (1.0, 0.0))
    assert known == SCALE_ERROR and 1.96 * unknown > 1


@pytest.mark.parametrize("reach", [0.0, 1.5, 4.0])
def test_intervals_hold_the_truth_with_correlated_errors(reach):
    """Test many made fields: the interval covers in 92 to 98 % of the boxes, with errors correlated over
    ``reach`` px."""
    inside, ratio = [], []
    for seed in range(20):
        noise = smooth_noise(0.1, reach, seed) if reach else sheared(noise=0.1, seed=seed)
        for point in measured(sheared(dextral=0.5) + noise, [STRAIGHT]):
            error = point.offset - [0.5, 0.0]
            inside.append(np.abs(error) <= point.half)
            ratio.append(error / point.sigma)
    assert 0.92 <= np.mean(inside) <= 0.98
    assert 0.7 <= np.std(ratio) <= 1.15


def test_effective_values_fall_with_the_correlation():
    white, smooth = (
        np.median([p.effective for p in measured(sheared(0.5) + noise, [STRAIGHT])])
        for noise in (sheared(noise=0.1), smooth_noise(0.1, 4.0, 1))
    )
    assert smooth < white / 3


def test_a_field_too_narrow_for_quiet_boxes_is_marked_and_has_wide_intervals():
    narrow = sheared(dextral=0.5, noise=0.1)[:, 75:185]
    points = measured(narrow, [STRAIGHT - [0, 75]])
    assert all(UNTESTED in p.reasons for p in points)
    assert np.mean([np.abs(p.offset[0] - 0.5) <= p.half[0] for p in points]) >= 0.9


def test_by_hand_the_lines_lie_between_the_rulers():
    field = sheared(dextral=1.0, noise=0.05)
    field[0, 100:125] += 5.0  # a disturbance beside the fault that must not affect the lines
    point = measured(field, [STRAIGHT])[5]
    assert abs(point.offset[0] - 1.0) > 0.5
    moved = by_hand(point, Rulers(-50.0, -32.0, 0.0, 5.0, 50.0), LAYOUT.gap)
    assert moved.offset[0] == pytest.approx(1.0, abs=0.1)
    assert BY_HAND in moved.reasons
    same = by_hand(point, Rulers(-50.0, -5.0, 0.0, 5.0, 50.0), LAYOUT.gap)
    np.testing.assert_allclose(same.offset, point.offset)
    np.testing.assert_allclose(same.half, point.half)
    fewer = by_hand(point, Rulers(-50.0, -5.0, 0.0, 5.0, 20.0), LAYOUT.gap)
    assert fewer.sigma[1] > point.sigma[1]
    assert by_hand(point, Rulers(-50.0, -49.0, 0.0, 5.0, 50.0), LAYOUT.gap).quality == NOT_MEASURED


def test_totals():
    field = sheared(dextral=2.0, opening=-0.5) + smooth_noise(0.05, 2.0, 4)
    points = measured(field, [STRAIGHT])
    parallel, opening = (totals(points, LAYOUT, component) for component in (0, 1))
    assert parallel.length == pytest.approx(20.0 * len(points))
    assert parallel.mean[0] == pytest.approx(2.0, abs=3 * parallel.mean[1])
    assert parallel.area[0] == pytest.approx(parallel.mean[0] * parallel.length)
    assert opening.greatest[0] < 0
    independent = np.sqrt(np.mean([p.sigma[1] ** 2 for p in points]) / len(points))
    assert opening.mean[1] > independent  # the boxes' errors are correlated along the fault


def test_quiet_boxes_keep_off_every_trace():
    box, long = places_across(41, 1.0), places_across(300, 1.0)
    values = np.zeros((2, len(long)))
    values[0, long > 60] = 1.0
    quiet = quiet_offsets(values, long, box, (3.0, 7.0), np.array([0.0, 60.0]))
    assert len(quiet.right) and np.abs(quiet.steps).max() < 1e-12
    assert np.abs(quiet.right).min() > 20 and np.abs(quiet.right - 60).min() > 20
    assert np.abs(quiet_offsets(values, long, box, (3.0, 7.0), np.array([0.0])).steps).max() > 0.9


def test_step_weights_are_the_fits():
    right, rng = places_across(61, 2.0), np.random.default_rng(2)
    box = box_at(path_of(STRAIGHT, PLACE), 100.0, PLACE, LAYOUT)
    profile = stack(box, right, rng.normal(size=(2, len(right), 5)), "mean")
    np.testing.assert_allclose(
        profile.values @ step_weights(right, 6.0), fit_of(profile, right <= -6, right >= 6).step
    )


def test_statistics_of_a_stack():
    box = box_at(path_of(STRAIGHT, PLACE), 100.0, PLACE, LAYOUT)
    values = np.zeros((3, 1, 5))
    values[0] = [0, 0, 1, 1, 10]
    values[2] = [0, 0, 1, 1, 0]
    levels = {
        way: -stack(box, np.zeros(1), values, way).values[0, 0] for way in ("mean", "median", "weighted")
    }
    assert levels == {"mean": 2.4, "median": 1.0, "weighted": 1.0}


def test_samples_off_the_raster_are_unknown():
    field = np.arange(24.0).reshape(2, 3, 4)
    positions = np.array([[0.5, 0.5], [3.9, 2.9], [-0.1, 1.0], [4.0, 1.0]])
    values = samples(lambda w: field[(slice(None), *w.slices)], (3, 4), positions)
    np.testing.assert_array_equal(values[0], [0, 11, np.nan, np.nan])


def test_defaults_follow_the_pixel():
    assert layout_for(10.0) == Layout(210.0, 1010.0, 210.0, 50.0, 420.0)
    assert layout_for(10.0, spacing=100.0, width=300.0) == Layout(100.0, 1010.0, 300.0, 50.0, 600.0)


@pytest.mark.parametrize(
    ("freedom", "quantile"), [(1, 12.7062), (2, 4.3027), (4, 2.7764), (7, 2.3646), (30, 2.0423), (1e9, 1.96)]
)
def test_student(freedom, quantile):
    assert student(freedom) == pytest.approx(quantile, rel=1e-3)
