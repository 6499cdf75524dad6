"""Test the quadtree and the covariance of its samples."""

import numpy as np
import pytest

from microflow_qgis.analysis.correlation import CorrelationModel, Term
from microflow_qgis.analysis.sampling import (
    Rule,
    Sample,
    correlation,
    covariance,
    cut_edges,
    exponential,
    samples,
    variation,
)
from microflow_qgis.core.grid import Window

SHAPE = (150, 210)


def reader(values):
    return lambda window: values[(slice(None), *window.slices)]


def taken(values, trace=(), *, criterion="variance", threshold=0.3, smallest=4, largest=32, sigma=None):
    rule = Rule(criterion, threshold, smallest, largest)
    return list(
        samples(reader(values), None if sigma is None else reader(sigma), values.shape[1:], trace, rule)
    )


def fault(col=101.3, offset=2.0):
    """Return a vertical fault: values jump by ``offset`` at the trace."""
    values = np.zeros((2, *SHAPE))
    values[0, :, int(np.ceil(col - 0.5)) :] = offset
    return values, [np.array([[col, -5.0], [col, SHAPE[0] + 5.0]])]


def test_a_still_field_has_the_largest_cells_only():
    cells = taken(np.zeros((2, *SHAPE)))
    assert {c.window.rows for c in cells if c.row < 128 and c.col < 192} == {32}
    covered = np.zeros(SHAPE, int)
    for cell in cells:
        covered[cell.window.slices] += 1
    assert covered.max() == 1
    assert covered.mean() > 0.85  # cells that reach half beyond the edge are left out


@pytest.mark.parametrize("criterion", ["variance", "gradient"])
def test_cells_are_small_where_the_field_varies(criterion):
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]]
    values = np.stack([3 * np.exp(-((row - 70) ** 2 + (col - 60) ** 2) / 300), 0.0 * row])
    cells = taken(values, criterion=criterion)
    near = [c.window.rows for c in cells if np.hypot(c.row - 70, c.col - 60) < 15]
    far = [c.window.rows for c in cells if 128 < c.col < 192 and c.row < 128]
    assert min(near) == 4
    assert max(near) <= 16
    assert min(far) == 32


@pytest.mark.parametrize("col", [101.3, 96.0, 97.6, 98.75])
def test_no_cell_holds_both_sides_of_the_fault(col):
    values, trace = fault(col)
    cells = taken(values, trace, threshold=1e9)  # the criterion alone would halve nothing
    assert {round(c.mean[0], 9) for c in cells} == {0.0, 2.0}
    assert any(c.divided for c in cells) == (col != 96.0)
    for cell in cells:
        assert (cell.mean[0] == 2.0) == (cell.col > col)
    without = taken(values, [], threshold=1e9)
    assert len({round(c.mean[0], 9) for c in without}) == 3 - (col == 96.0)


def test_oblique_and_bent_faults():
    row, col = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    line = np.array([[20.2, -3.0], [90.1, 60.4], [120.7, 160.0]])
    at = np.interp(row, line[:, 1], line[:, 0])
    values = np.stack([np.where(col > at, 1.0, -1.0), np.zeros(SHAPE)])
    assert {c.mean[0] for c in taken(values, [line], threshold=1e9)} == {1.0, -1.0}


def test_past_the_tip_of_a_trace_cells_are_whole():
    values = np.zeros((2, *SHAPE))
    cells = taken(values, [np.array([[101.3, 0.0], [101.3, 40.0]])])
    assert all(not c.divided for c in cells if c.row > 44)
    assert any(c.divided for c in cells if c.row < 40)


def test_edges_between_centres_are_cut_where_a_line_passes():
    right, down = cut_edges([np.array([[2.2, 0.0], [2.2, 5.0]])], Window(1, 1, 3, 4))
    assert right[:, 0].all()
    assert right.sum() == 3
    assert not down.any()
    right, down = cut_edges([np.array([[0.0, 2.9], [6.0, 2.9]])], Window(1, 1, 3, 4))
    assert down[1].all()
    assert down.sum() == 4


def test_unknown_pixels_are_left_out():
    values = np.ones((2, *SHAPE))
    values[0, :70] = np.nan
    cells = taken(values)
    assert all(cell.row > 70 for cell in cells)
    assert all(cell.mean == (1.0, 1.0) for cell in cells)


def test_the_criteria_in_their_unit():
    finite = np.ones((8, 8), bool)
    ramp = np.stack([np.arange(8.0)[None] * np.ones((8, 1)) * 0.1, np.zeros((8, 8))])
    assert variation(ramp, finite, "gradient") == pytest.approx(0.8)
    assert variation(ramp, finite, "variance") == pytest.approx(np.arange(8).std() * 0.1)


def cell(row, col, size, count=None, sigma=(0.2, 0.3)):
    count = size * size if count is None else count
    return Sample(Window(row, col, size, size), row + size / 2, col + size / 2, count, (0, 0), sigma, False)


def test_the_covariance_is_that_of_simulated_fields():
    """Means over cells of 2000 fields with the correlation exp(−d/L), L = 6 px, by the exact factor."""
    cells = [cell(0, 0, 8), cell(0, 8, 8), cell(0, 16, 16), cell(8, 0, 4)]
    row, col = (axis.ravel() + 0.5 for axis in np.mgrid[:16, :32])
    exact = np.exp(-np.hypot(row[:, None] - row, col[:, None] - col) / 6)
    weights = np.zeros((len(cells), row.size))
    for number, one in enumerate(cells):
        inside = np.zeros((16, 32))
        inside[one.window.slices] = 1 / one.pixels
        weights[number] = inside.ravel()
    truth = weights @ exact @ weights.T
    result = correlation(cells, exponential(6.0, (1, 1)))
    np.testing.assert_allclose(result, truth, rtol=0.03, atol=0.002)


def test_white_noise_averages_out():
    result = covariance([cell(0, 0, 8), cell(0, 8, 4)], exponential(0.0, (1, 1)))
    np.testing.assert_allclose(np.diag(result), [0.04 / 64, 0.04 / 16, 0.09 / 64, 0.09 / 16])
    assert np.count_nonzero(result - np.diag(np.diag(result))) == 0


def test_the_covariance_is_positive_definite_with_the_east_block_first():
    values, trace = fault()
    sigma = np.stack([np.full(SHAPE, 0.1), np.full(SHAPE, 0.4)])
    cells = taken(values, trace, sigma=sigma)
    result = covariance(cells, exponential(12.0, (1, 1)), trace)
    n = len(cells)
    assert result.shape == (2 * n, 2 * n)
    assert np.linalg.eigvalsh(result)[0] > 0
    assert result[n, n] == pytest.approx(16 * result[0, 0])
    assert not result[:n, n:].any()


def test_what_ends_at_the_fault_is_not_shared_across_it():
    model = CorrelationModel(0.1, (Term(0.6, 6.0, "exponential"), Term(0.3, 40.0, "exponential")), (1, 1))
    cells = [cell(0, 0, 8), cell(0, 8, 8), cell(0, 16, 8)]
    open_ground = correlation(cells, model)
    faulted = correlation(cells, model, [np.array([[8.0, -5.0], [8.0, 20.0]])])
    assert faulted[0, 1] < open_ground[0, 1]
    assert faulted[0, 1] == pytest.approx(correlation(cells, model._replace(terms=model.terms[1:]))[0, 1])
    assert faulted[1, 2] == open_ground[1, 2]
    np.testing.assert_array_equal(np.diag(faulted), np.diag(open_ground))


def test_each_term_counts_as_simulated():
    """Nugget, a short and a long term, against the exact sums over all pixels."""
    model = CorrelationModel(0.2, (Term(0.5, 5.0, "gaussian"), Term(0.3, 20.0, "exponential")), (1, 1))
    cells = [cell(0, 0, 8), cell(0, 8, 8), cell(8, 0, 4)]
    row, col = (axis.ravel() + 0.5 for axis in np.mgrid[:16, :16])
    exact = model.covariance(np.hypot(row[:, None] - row, col[:, None] - col))
    weights = np.zeros((len(cells), row.size))
    for number, one in enumerate(cells):
        inside = np.zeros((16, 16))
        inside[one.window.slices] = 1 / one.pixels
        weights[number] = inside.ravel()
    np.testing.assert_allclose(correlation(cells, model), weights @ exact @ weights.T, rtol=0.03, atol=0.002)


def test_the_covariance_is_cancelled_between_samples():
    from microflow_qgis.core.cancel import CancelToken
    from microflow_qgis.core.errors import Cancelled

    asked = []
    cancel = CancelToken(lambda: asked.append(True) or len(asked) > 3)
    cells = [cell(8 * n, 0, 8) for n in range(20)]
    with pytest.raises(Cancelled):
        covariance(cells, CorrelationModel(1.0, (Term(1.0, 5.0),), (0.1, 0.1)), (), cancel)
    assert len(asked) == 4
