"""Test the scores of the benchmarks of slip and of traces, on a made field."""

import numpy as np
import pytest

from microflow_qgis.analysis.boxes import Layout
from training import slip_benchmark, trace_benchmark

SHAPE = (200, 220)
LAYOUT = Layout(21.0, 81.0, 21.0, 5.0, 42.0)


@pytest.fixture(scope="module")
def case():
    """Return a case in which the lower side of row 100 has moved 1 px to the left."""
    truth = np.zeros((2, *SHAPE))
    truth[0, 100:] = -1.0
    trace = np.array([[0.0, 100.0], [220.0, 100.0]])
    return slip_benchmark.BenchmarkCase("made", "one date", "0.6", truth, [trace], {})


def test_the_true_offset_is_that_of_the_injection(case):
    for point in slip_benchmark.points_of(case.truth, case.traces, LAYOUT, "mean"):
        np.testing.assert_allclose(slip_benchmark.true_offset(point, case.truth), [1.0, 0.0], atol=1e-9)


@pytest.mark.parametrize("factor", [1.0, 0.8])
def test_bias_and_coverage(case, factor):
    field = factor * case.truth + np.random.default_rng(1).normal(0, 0.02, case.truth.shape)
    dense = slip_benchmark.BenchmarkCase(
        *case[:4], [np.stack([np.arange(1.0, 220), np.full(219, 100.0)], 1)], {}
    )
    scores = slip_benchmark.score(dense, field, LAYOUT, "mean")
    assert scores.every == scores.trusted, "without a confidence all is trusted"
    assert scores.every.bias == pytest.approx(factor - 1, abs=0.02)
    assert scores.every.count == 10
    assert (scores.every.covered > 0.9) == (factor == 1.0)


def test_points_that_are_not_trusted_are_counted_apart(case):
    confidence = np.where(np.arange(SHAPE[1]) < 110, 0.9, 0.1) * np.ones(SHAPE)
    half = case._replace(traces=[np.stack([np.arange(1.0, 220), np.full(219, 100.0)], 1)])
    scores = slip_benchmark.score(
        half._replace(fields={"confidence": confidence}), case.truth, LAYOUT, "mean"
    )
    assert scores.every.count == 10 and scores.trusted.count in (5, 6)
    assert slip_benchmark.table([scores]).count("| 10 |") == 2


def test_traces_of_the_true_motion(case):
    (line,) = slip_benchmark.true_traces(case.truth)
    assert np.abs(line[:, 1] - 100).max() < 1 and np.ptp(line[:, 0]) > 180


def test_traces_found_and_false(case):
    field = case.truth + np.random.default_rng(1).normal(0, 0.02, case.truth.shape)
    good = trace_benchmark.score("made", "one date", "0.6", field, case.traces)
    assert good.recovered == 1 and good.false == 0 and good.lines == 1
    elsewhere = [case.traces[0] + [0, 30]]
    wrong = trace_benchmark.score("made", "one date", "0.6", field, elsewhere)
    assert wrong.recovered == 0 and wrong.false == 1
    assert "| made, 0.6 |" in trace_benchmark.table([good]).replace("one date, ", "")
