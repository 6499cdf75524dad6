"""Test errors against a known motion, and which pixels are at the fault."""

import numpy as np
import pytest

from microflow_qgis.core.scores import BORDER, FAULT_REACH, at_fault, at_step, scores


def fault(angle, shape=(120, 150)):
    """Return a step of 0.6 px along a straight trace: the truth, and the distance to the trace."""
    rows, cols = np.indices(shape) + 0.5
    distance = np.cos(angle) * (cols - shape[1] / 2) + np.sin(angle) * (rows - shape[0] / 2)
    return np.stack([np.where(distance > 0, 0.3, -0.3), np.zeros(shape)]), distance


def test_a_straight_step_marks_the_pixels_that_its_trace_marks():
    truth, distance = fault(0.0)
    np.testing.assert_array_equal(at_step(truth), at_fault(distance))
    assert at_fault(distance)[0].sum() == 2 * FAULT_REACH


@pytest.mark.parametrize("angle", [0.3, 0.8, 1.2])
def test_both_definitions_agree_at_any_angle(angle):
    truth, distance = fault(angle)
    inner = (slice(8, -8),) * 2
    assert np.mean(at_step(truth)[inner] != at_fault(distance)[inner]) < 0.02


def test_a_gentle_slope_is_no_fault():
    rows, cols = np.indices((90, 90))
    assert not at_step(0.05 * np.stack([cols, rows]).astype(float)).any()


def test_scores_leave_out_the_border_and_what_is_unknown():
    truth, distance = fault(0.0)
    flow = truth.copy()
    flow[0, distance > FAULT_REACH] += 1.0
    flow[:, :BORDER] = 99.0
    flow[:, 50, 60] = np.nan
    result = scores(flow, truth)
    assert result.fault == pytest.approx(0)
    assert result.zero == pytest.approx(0.3)
    inner = np.abs(flow - truth)[0, BORDER:-BORDER, BORDER:-BORDER]
    assert result.epe == pytest.approx(np.nanmean(inner))
