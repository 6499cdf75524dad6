"""Test injected offsets: the frame of a trace, exact shifts, and the criterion of detection."""

import math

import numpy as np
import pytest

from microflow_qgis.analysis.detection import (
    Detection,
    box_offsets,
    coverage,
    detection,
    detection_limit,
    fourier_shift,
    frame_of,
    inject,
    random_traces,
)

SHAPE = (120, 150)


def test_the_frame_of_a_line_down():
    frame = frame_of(np.array([[75.0, 0.0], [75.0, 120.0]]), SHAPE)
    assert frame.distance[10, 80] == pytest.approx(-5.5), "to the left of one who goes down the image"
    assert frame.distance[10, 70] == pytest.approx(4.5)
    assert frame.along[10, 3] == pytest.approx(10.5)
    np.testing.assert_allclose(frame.tangent[:, 5, 5], (0, 1))
    assert frame.beside.all()


def test_the_frame_bends_and_ends():
    frame = frame_of(np.array([[20.0, 60.0], [75.0, 60.0], [75.0, 100.0]]), SHAPE)
    assert not frame.beside[60, 5] and not frame.beside[110, 75] and frame.beside[50, 50]
    assert frame.along[90, 90] == pytest.approx(55 + 30.5)
    assert frame.distance[70, 50] > 0 > frame.distance[50, 50]


def test_random_traces_run_from_border_to_border():
    for trace in random_traces(SHAPE, 8, 1):
        assert (trace >= -1e-9).all() and (trace <= (SHAPE[1] + 1e-9, SHAPE[0] + 1e-9)).all()
        assert np.hypot(*(trace[1] - trace[0])) > 40


@pytest.mark.parametrize("shift", [(3.0, -2.0), (0.3, 0.45)])
def test_a_shift_moves_right_and_down(shift):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]

    def wave(x, y):
        return np.cos(2 * np.pi * x / 9 + 1) + np.sin(2 * np.pi * y / 13) + np.cos((x + y) / 3)

    moved = fourier_shift(wave(col, row), np.array(shift))
    inner = (slice(30, -30), slice(30, -30))
    np.testing.assert_allclose(moved[inner], wave(col - shift[0], row - shift[1])[inner], atol=0.01)


def test_an_injected_offset_lies_on_both_sides():
    image = np.random.default_rng(2).normal(size=SHAPE)
    frame = frame_of(np.array([[0.0, 60.0], [150.0, 60.0]]), SHAPE)
    moved = inject(image, frame, 4.0)
    np.testing.assert_allclose(moved[70:, 30:100], image[70:, 28:98], atol=1e-6)
    np.testing.assert_allclose(moved[:50, 30:100], image[:50, 32:102], atol=1e-6)


def test_boxes_measure_a_step_along_the_trace():
    trace = np.array([[10.0, 0.0], [120.0, 120.0]])
    frame = frame_of(trace, SHAPE)
    unit = (trace[1] - trace[0]) / np.hypot(*(trace[1] - trace[0]))
    field = np.where(frame.distance >= 0, 0.35, -0.25) * unit[:, None, None] + 5
    field[:, :40, :60] = np.nan
    offsets = box_offsets(field, frame)
    assert np.isnan(offsets[0])
    np.testing.assert_allclose(offsets[np.isfinite(offsets)], 0.6, atol=1e-6)
    assert np.isfinite(offsets).sum() >= 3


def test_found_against_the_pairs_own_noise():
    noise = np.random.default_rng(3).normal(0, 0.1, 4000)
    clear = detection(0.6, np.full(4000, 0.5), noise)
    assert (clear.recovered, clear.spread, clear.boxes) == (pytest.approx(0.5 / 0.6), pytest.approx(0), 4000)
    assert clear.detected > 0.99
    assert detection(0.05, np.zeros(4000), noise).detected == pytest.approx(0.05, abs=0.015)
    assert math.isnan(detection(0.1, np.full(3, np.nan), np.zeros(3)).recovered)


def test_the_limit_lies_between_tested_offsets():
    def at(offset, recovered):
        return Detection(offset, 1.0, 0.1, recovered, 50)

    assert detection_limit([at(0.1, 0.2), at(0.4, 1.0), at(0.2, 0.9)]) == pytest.approx(0.3)
    assert detection_limit([at(0.1, 0.97), at(0.2, 1.0)]) == 0.1
    assert math.isnan(detection_limit([at(0.1, 0.2), at(0.2, 0.5)]))


def test_coverage():
    error = np.random.default_rng(4).normal(0, 2, 20000)
    error[:10] = np.nan
    assert coverage(error, np.full(20000, 2.0)) == pytest.approx((0.683, 0.954), abs=0.01)
