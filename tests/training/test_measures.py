"""Test the benchmark's measures against known fields."""

import numpy as np
import pytest

from microflow_qgis.core.scores import BORDER, FAULT_REACH, scores
from training.injection import STEPS
from training.measures import fault_magnitude, measure, own_field, plane, summary

SIZE = 160
SINGLE = ("0.15", "0.6", "3")
BIAS = "bias fit 3-15"


def inside(array):
    return array[..., BORDER:-BORDER, BORDER:-BORDER]


@pytest.mark.parametrize("kind", STEPS)
def test_the_truth_has_no_error_and_a_zero_field_all_of_it(pair, kind):
    made = pair(kind, seed=1)
    right = measure(made, made.truth)
    assert right["epe"] == right["fault"] == 0
    still = measure(made, np.zeros_like(made.truth))
    size = inside(np.hypot(*made.truth))
    assert still["epe"] == pytest.approx(size.mean(), rel=1e-5)
    assert still["fault"] == pytest.approx(size[inside(np.abs(made.distance)) < FAULT_REACH].mean(), rel=1e-5)
    biases = [name for name in right if name.startswith("bias")]
    assert len(biases) == (3 if kind in SINGLE else 0)
    for name in biases:
        assert right[name] == pytest.approx(0, abs=1e-6)
        assert still[name] == pytest.approx(-1, abs=1e-6)


def test_the_scores_of_weights_have_the_same_pixels_at_the_fault(pair):
    """Where no trace is known, the steps of the truth are the trace."""
    made = pair("0.6")
    wrong = made.truth + 0.01 * np.abs(made.distance)
    assert scores(wrong, made.truth).fault == pytest.approx(measure(made, wrong)["fault"], rel=0.1)


def test_an_offset_of_all_pixels_is_the_error_and_no_bias(pair):
    made = pair("0.6")
    moved = made.truth + np.array([0.3, -0.4]).reshape(2, 1, 1)
    measures = measure(made, moved)
    assert measures["epe"] == pytest.approx(0.5, rel=1e-5)
    assert measures["fault"] == pytest.approx(0.5, rel=1e-5)
    assert measures[BIAS] == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9, 1.2])
def test_the_bias_is_the_share_of_the_offset_that_was_missed(pair, share):
    made = pair("0.6")
    measures = measure(made, share * made.truth)
    for name in (BIAS, "bias mean 7-18"):
        assert measures[name] == pytest.approx(share - 1, abs=1e-5)
    ramp = 0.001 * np.indices((SIZE, SIZE))  # a slope is no offset
    assert measure(made, share * made.truth + ramp)[BIAS] == pytest.approx(share - 1, abs=0.02)


def test_a_pinch_at_the_trace_shows_in_the_near_fit_and_not_in_the_far_one(pair):
    made = pair("0.6")
    pinched = made.truth * (1 - np.exp(-np.abs(made.distance) / 5))
    measures = measure(made, pinched)
    assert measures[BIAS] < -0.3
    assert abs(measures["bias fit 15-60"]) < 0.1
    assert measures["epe 0-1"] > 3 * measures["epe 8-12"]


def test_borders_do_not_count(pair):
    made = pair("3")
    flow = np.full_like(made.truth, 99.0)
    flow[:, BORDER:-BORDER, BORDER:-BORDER] = inside(made.truth)
    assert measure(made, flow)["epe"] == 0


def test_noise_without_motion_is_measured_by_its_deviation(pair):
    still = pair("none")
    noise = np.random.default_rng(1).normal(0.2, 0.05, still.truth.shape)
    noise[:, 40:42, 40:50] = 30.0  # a few wild pixels
    assert measure(still, noise)["nmad"] == pytest.approx(0.05, rel=0.05)


def test_terraces_are_steep_and_draw_faults_where_a_shear_does_not(pair):
    made = pair("shear")
    terraced = np.round(made.truth / 0.1) * 0.1
    smooth, steps = measure(made, made.truth), measure(made, terraced)
    assert smooth["gradient p99"] == pytest.approx(0.010, abs=0.001)
    assert smooth["magnitude max"] < 0.01
    assert steps["gradient p99"] > 0.05
    assert steps["magnitude max"] > 0.05


def test_the_fault_magnitude_of_a_sharp_step_is_its_offset():
    flow = np.zeros((2, 100, 100))
    flow[0, :, 50:] = 0.6
    assert fault_magnitude(flow)[50, 49:51].max() == pytest.approx(0.6, rel=0.03)


def test_turning_a_pair_turns_its_errors_not(pair):
    made = pair("3")
    flow = made.truth + np.random.default_rng(2).normal(0, 0.1, made.truth.shape)

    def turned(field):
        right, down = np.rot90(field, -1, (1, 2))
        return np.stack((-down, right))

    right, down = made.offset
    other = made._replace(
        truth=turned(made.truth), distance=np.rot90(made.distance, -1), offset=np.array([-down, right])
    )
    plain, quarter = measure(made, flow), measure(other, turned(flow))
    assert quarter == pytest.approx(plain, rel=1e-4)


def test_the_own_field_is_what_is_slow():
    rows, cols = np.indices((200, 220))
    slow = np.stack([0.01 * rows + 0.3, -0.005 * cols])
    noise = np.random.default_rng(3).normal(0, 0.1, slow.shape)
    middle = np.s_[:, 90:-90, 90:-90]
    assert own_field(slow + noise, "0.6")[middle] == pytest.approx(slow[middle], abs=0.02)
    assert own_field(slow, "none") == pytest.approx(slow)
    assert plane(noise[0]) == pytest.approx(0, abs=0.01)


def test_a_summary_names_the_worst_pair():
    figures = {"a": {"bias": -0.3}, "b": {"bias": 0.1}, "c": {"epe": 1.0}, "d": {"bias": 0.05}}
    assert summary(figures, "bias") == (0.05, "a")
