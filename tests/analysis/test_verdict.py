"""Test the verdict of a run, from its figures."""

import math

import numpy as np
import pytest

from microflow_qgis.analysis.verdict import (
    CARE,
    GOOD,
    LIMIT,
    NO_DATA,
    NO_RISE,
    NOT_MEASURED,
    PARTLY,
    SHIFTED,
    UNTRUSTED,
    VerdictEvidence,
    ground_figures,
    judge,
)

FINE = VerdictEvidence(0.95, 0.9, (0.1, 0.0), (0.2, 0.2), 10.0, True, False)


@pytest.mark.parametrize(
    ("changes", "state", "findings"),
    [
        ({}, GOOD, ()),
        ({"valid_share": 0.0}, NOT_MEASURED, (NO_DATA,)),
        ({"trusted_share": 0.1}, NOT_MEASURED, (UNTRUSTED,)),
        ({"trusted_share": 0.2}, CARE, (PARTLY,)),
        ({"trusted_share": 0.2, "improved": None}, NOT_MEASURED, (UNTRUSTED,)),
        ({"trusted_share": 0.65, "improved": False}, NOT_MEASURED, (NO_RISE, PARTLY)),
        ({"trusted_share": 0.9, "improved": False}, GOOD, ()),
        ({"trusted_share": 0.6}, CARE, (PARTLY,)),
        ({"shift": (0.8, -2.9)}, CARE, (SHIFTED,)),
        ({"shift": (0.8, -2.9), "error": (3.0, 3.0)}, GOOD, ()),
        ({"shift": (0.3, 0.0), "error": (0.01, 0.01)}, GOOD, ()),
        ({"limit_reached": True}, CARE, (LIMIT,)),
        ({"shift": (math.nan, math.nan)}, GOOD, ()),
        ({"improved": None}, GOOD, ()),
        ({"alike": True, "improved": False}, GOOD, ()),
        ({"alike": False, "improved": False}, NOT_MEASURED, (NO_RISE,)),
    ],
)
def test_verdicts(changes, state, findings):
    assert judge(FINE._replace(**changes)) == (state, findings)


def reader(values):
    return lambda window: values[(slice(None), *window.slices)]


def ground(rng, shape=(180, 220), shift=(1.0, -2.0), offset=6.0):
    """Return east, north and σ of two blocks that move past each other by ``offset``, and of a shift."""
    values = np.full((4, *shape), 0.5, np.float32)
    step = np.where(np.arange(shape[1]) > 60, offset / 2, -offset / 2)
    for component in range(2):
        values[component] = rng.normal(shift[component], 0.3, shape)
    values[1] += step
    return values


def test_the_motion_of_a_fault_is_no_shift():
    values = ground(np.random.default_rng(0))
    figures = ground_figures(reader(values), values.shape[1:], 10.0, lambda _: None)
    assert figures.shift == pytest.approx((1.0, -2.0), abs=0.1)
    assert figures.error == pytest.approx((0.5, 0.5))
    assert (figures.valid_share, figures.trusted_share) == (1, 1)


def test_untrusted_and_unknown_ground_does_not_count():
    values = ground(np.random.default_rng(1), offset=0.0)
    values[2:, :45] = 8.0
    values[:2, :45] += 40
    values[:2, -36:] = np.nan
    figures = ground_figures(reader(values), values.shape[1:], 10.0, lambda _: None)
    assert figures.valid_share == pytest.approx(0.8)
    assert figures.trusted_share == pytest.approx(0.55 / 0.8)
    assert figures.shift == pytest.approx((1.0, -2.0), abs=0.1)


def test_large_motion_is_trusted_where_its_error_is_a_tenth():
    values = ground(np.random.default_rng(2), offset=0.0)
    values[2:] = 3.0
    values[0, :, :50] += 40
    values[0, :, 50:70] += 20
    figures = ground_figures(reader(values), values.shape[1:], 10.0, lambda _: None)
    assert figures.trusted_share == pytest.approx(50 / 220)


def test_nothing_trusted():
    values = np.full((4, 80, 90), 9.0, np.float32)
    figures = ground_figures(reader(values), (80, 90), 10.0, lambda _: None)
    assert figures.trusted_share == 0 and math.isnan(figures.shift[0])
