"""The verdict of a run, from its figures."""

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
    Evidence,
    ground_figures,
    judge,
)

FINE = Evidence(0.95, 0.9, (0.1, 0.0), (0.2, 0.2), 10.0, True, False)


@pytest.mark.parametrize(
    ("changes", "state", "findings"),
    [
        ({}, GOOD, ()),
        ({"valid_share": 0.0}, NOT_MEASURED, (NO_DATA,)),
        ({"trusted_share": 0.1}, NOT_MEASURED, (UNTRUSTED,)),
        ({"trusted_share": 0.3, "improved": False}, NOT_MEASURED, (NO_RISE, PARTLY)),
        ({"trusted_share": 0.9, "improved": False}, GOOD, ()),
        ({"trusted_share": 0.6}, CARE, (PARTLY,)),
        ({"shift": (0.8, -2.9)}, CARE, (SHIFTED,)),
        ({"shift": (0.8, -2.9), "error": (3.0, 3.0)}, GOOD, ()),
        ({"shift": (0.3, 0.0), "error": (0.01, 0.01)}, GOOD, ()),
        ({"limit_reached": True}, CARE, (LIMIT,)),
        ({"shift": (math.nan, math.nan)}, GOOD, ()),
        ({"improved": None}, GOOD, ()),
    ],
)
def test_verdicts(changes, state, findings):
    assert judge(FINE._replace(**changes)) == (state, findings)


def test_figures_are_those_of_trusted_ground():
    rng = np.random.default_rng(0)
    field = rng.normal(0, 0.01, (2, 1000)) + np.array([[1.0], [-2.0]])
    sigma = np.full((2, 1000), 0.5)
    sigma[:, :250] = 5.0
    field[:, :250] += 40
    field[:, -100:] = np.nan
    figures = ground_figures(field, sigma, 10.0)
    assert figures.valid_share == pytest.approx(0.9)
    assert figures.trusted_share == pytest.approx(650 / 900)
    assert figures.shift == pytest.approx((1.0, -2.0), abs=0.01)
    assert figures.error == pytest.approx((0.5, 0.5))


def test_nothing_trusted():
    figures = ground_figures(np.ones((2, 10)), np.full((2, 10), 9.0), 10.0)
    assert figures.trusted_share == 0 and math.isnan(figures.shift[0])
