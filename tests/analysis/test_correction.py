"""Test that errors seen on quiet ground are removed and the fault stays, on fields of known truth."""

import numpy as np
import pytest

from microflow_qgis.analysis.correction import Field, Plan, find_correction
from microflow_qgis.analysis.offset_taken import MOST_OFFSET_TAKEN, PARALLEL_DEGREES, along_traces
from microflow_qgis.core.errors import QuietGroundMissing
from microflow_qgis.core.grid import Window

from . import made_fields as m

AZIMUTHS = (0, 25, 67, 120)
WHOLE = Window(0, 0, *m.SHAPE)


def correct(made, plan, *, trace=True, read=None, **ground):
    planes = made.planes
    traces = [made.trace] if trace else []
    reader = read or (lambda window: planes[(slice(None), *window.slices)])
    field = Field(reader, planes.shape[1:], trusted=np.inf, traces=traces, **ground)
    return find_correction(field, plan, lambda _: None)


def left_over(made, correction):
    return made.clean + made.wrong - correction.removed(Window(0, 0, *made.right.shape))


def check(made, correction):
    """Check that the residual is that of the field without the error within 10 %, the offset within 3 %."""
    field, far = left_over(made, correction), np.abs(m.beside(made.trace, made.right.shape)) > 15
    sides = far & made.right, far & ~made.right
    assert m.spread(field, sides) == pytest.approx(m.spread(made.clean, sides), rel=0.1)
    change = m.offset(field, made.trace) - m.offset(made.clean, made.trace)
    assert np.hypot(*change) < 0.03


@pytest.mark.parametrize("azimuth", AZIMUTHS)
@pytest.mark.parametrize(
    ("wrong", "surface"), [(m.shift, "shift"), (m.ramp, "plane"), (m.quadratic, "quadratic")]
)
def test_a_surface_goes_and_the_fault_stays(azimuth, wrong, surface):
    made = m.made(azimuth, wrong, seed=azimuth)
    correction = correct(made, Plan(surface))
    check(made, correction)
    assert correction.offset_share < 0.03
    assert (correction.removed(WHOLE) - made.wrong).mean(axis=(1, 2)) == pytest.approx([0, 0], abs=0.05)


@pytest.mark.parametrize(
    ("angle", "azimuth"), [(0, 0), (0, 25), (0, 90), (11, 5), (11, 45), (11, 165), (78, 67), (78, 120)]
)
def test_stripes_go_and_the_fault_stays_or_it_is_told(angle, azimuth):
    made = m.made(azimuth, m.stripes(angle), seed=azimuth)
    correction = correct(made, Plan("shift", "auto"))
    assert correction.direction.angle == pytest.approx(angle, abs=0.5)
    assert correction.direction.clarity > 2
    if min((azimuth - angle) % 180, (angle - azimuth) % 180) <= PARALLEL_DEGREES:
        assert along_traces(correction.lines, [made.trace]) <= PARALLEL_DEGREES
    else:
        check(made, correction)


@pytest.mark.parametrize(
    ("angle", "azimuth", "seed", "trace"), [(78, 100, 100, False), (78, 98, 2, False), (11, 26, 26, True)]
)
def test_stripes_that_look_like_a_step_take_no_offset(angle, azimuth, seed, trace):
    made = m.made(azimuth, m.stripes(angle), seed=seed, shape=(600, 760))
    check(made, correct(made, Plan("shift", "auto"), trace=trace))


@pytest.mark.parametrize(("azimuth", "trace"), [(130, False), (176, True)])
def test_where_the_clearest_direction_is_a_faults_the_next_is_tried(azimuth, trace):
    made = m.made(azimuth, m.detectors(11), seed=azimuth, shape=(600, 760))
    correction = correct(made, Plan("shift", "auto"), trace=trace)
    assert correction.direction.angle == pytest.approx(11, abs=0.5)
    check(made, correction)


@pytest.mark.parametrize(("wrong", "azimuth"), [(m.stripes, 0), (m.detectors, 22)])
def test_a_few_degrees_off_the_fault_the_offset_stays_or_its_loss_is_told(wrong, azimuth):
    made = m.made(azimuth, wrong(11), seed=azimuth)
    correction = correct(made, Plan("shift", "auto"))
    field = left_over(made, correction)
    change = m.offset(field, made.trace) - m.offset(made.clean, made.trace)
    assert np.hypot(*change) < 0.03 or correction.offset_share > MOST_OFFSET_TAKEN


@pytest.mark.parametrize(
    ("wrong", "azimuth", "trace"), [(m.detectors, 0, True), (m.detectors, 130, False), (m.stripes, 30, False)]
)
def test_the_fault_is_not_found_as_stripes(wrong, azimuth, trace):
    """The first is 11° from the edges of the detectors, and longer lines are needed to tell both apart."""
    made = m.made(azimuth, wrong(11), seed=azimuth, shape=(600, 760) if trace else m.SHAPE)
    correction = correct(made, Plan("shift", "auto"), trace=trace)
    assert correction.direction.angle == pytest.approx(11, abs=0.5)
    check(made, correction)


@pytest.mark.parametrize(("angle", "azimuth"), [(0, 25), (11, 67), (78, 120)])
def test_steps_between_detectors_go_as_jumps(angle, azimuth):
    made = m.made(azimuth, m.detectors(angle), seed=azimuth)
    correction = correct(made, Plan("shift", "auto"))
    check(made, correction)
    (lines,) = correction.lines
    assert lines.form == "steps"
    assert 3 <= len(lines.jumps) <= 6


@pytest.mark.parametrize(("angle", "azimuth"), [(0, 25), (0, 67), (11, 45)])
def test_jitter_goes_as_a_smooth_curve_of_both_components(angle, azimuth):
    made = m.made(azimuth, m.jitter(angle), seed=azimuth)
    correction = correct(made, Plan("shift", "auto"))
    check(made, correction)
    (lines,) = correction.lines
    assert lines.form == "curve"
    assert np.linalg.matrix_rank(lines.values[:, 0], tol=1e-6 * np.abs(lines.values).max()) == 1


def test_stripes_and_jitter_across_them_go_together():
    def wrong(rows, cols, shape):
        return m.stripes(11)(rows, cols, shape) + m.jitter(11)(rows, cols, shape)

    made = m.made(55, wrong)
    correction = correct(made, Plan("shift", "auto"))
    assert len(correction.lines) == 2
    check(made, correction)


def test_stripes_along_the_fault_are_told():
    made = m.made(0, m.detectors(0))
    correction = correct(made, Plan("shift", "angle", 0.0))
    assert correction.offset_share > MOST_OFFSET_TAKEN
    assert along_traces(correction.lines, [made.trace]) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("surface", ["shift", "plane", "quadratic", "cubic"])
def test_nothing_but_noise_in_nothing_but_noise_out(surface):
    made = m.made(40, m.nothing, height=0.0)
    correction = correct(made, Plan(surface, "auto"), trace=False)
    assert correction.noise_after <= 1.02 * correction.noise_before
    assert m.spread(left_over(made, correction), [np.ones(m.SHAPE, bool)]) <= 1.02 * m.spread(
        made.clean, [np.ones(m.SHAPE, bool)]
    )
    assert correction.lines == []
    assert np.abs(correction.removed(WHOLE)).max() < 3 * m.NOISE * {"shift": 0.1, "plane": 0.2}.get(
        surface, 0.5
    )


@pytest.mark.parametrize("angle", [0, 33])
def test_lines_of_noise_take_nothing(angle):
    made = m.made(40, m.nothing, height=0.0)
    correction = correct(made, Plan("none", "angle", angle), trace=False)
    assert correction.noise_after <= 1.02 * correction.noise_before
    assert np.std(correction.removed(WHOLE)) < 0.25 * m.NOISE


def test_without_a_trace_the_sides_are_found():
    made = m.made(30, m.ramp)
    quiet = made._replace(clean=made.clean - 0.7 * m.noise(0))
    correction = correct(quiet, Plan("plane"), trace=False)
    assert correction.sides == 2
    check(quiet, correction)
    assert np.isnan(correction.offset_share)


def test_what_the_user_calls_moving_is_left_out():
    made = m.made(0, m.shift, height=0.0)
    _, cols = m.centres()
    made.clean[0] += 9.0 * (cols < 240)  # most of the field moves, without a noisy edge
    correction = correct(
        made,
        Plan("shift"),
        trace=False,
        polygons=lambda nodes: nodes.cols[None, :] >= 240 + 0 * nodes.rows[:, None],
    )
    assert correction.surface.coefficients[:, 0] == pytest.approx([0.8, -2.9], abs=0.05)


def test_declared_ground_stands_still_whatever_it_shows():
    made = m.made(90, m.shift)
    correction = correct(
        made,
        Plan("shift"),
        trace=False,
        polygons=lambda nodes: (nodes.rows[:, None] > 180) & (nodes.cols[None, :] > 0),
        declared=True,
    )
    still = (made.clean + made.wrong)[:, 180:].mean(axis=(1, 2))
    assert correction.surface.coefficients[:, 0] == pytest.approx(still, abs=0.03)
    assert correction.sides == 1


def test_too_little_ground_is_refused():
    made = m.made(0, m.shift)
    with pytest.raises(QuietGroundMissing):
        correct(made, Plan("shift"), polygons=lambda nodes: np.zeros(nodes.finite.shape, bool))


def test_gaps_take_no_part_and_blocks_agree_with_the_whole():
    made = m.made(60, m.ramp)
    planes = made.planes
    planes[:, 40:90, 100:180] = np.nan
    correction = correct(made, Plan("plane"), read=lambda window: planes[(slice(None), *window.slices)])
    parts = [correction.removed(Window(row, 0, 100, m.SHAPE[1])) for row in (0, 100, 200)]
    np.testing.assert_allclose(np.concatenate(parts, axis=1), correction.removed(WHOLE), atol=1e-9)
    check(made, correction)


def test_the_error_of_the_fit_is_of_the_size_of_its_scatter():
    shifts = [correct(m.made(70, m.shift, seed=seed), Plan("shift")) for seed in range(12)]
    scatter = np.std([correction.surface.coefficients[:, 0] for correction in shifts], axis=0, ddof=1)
    stated = np.mean([np.sqrt(correction.surface.covariance[:, 0, 0]) for correction in shifts], axis=0)
    assert (stated / scatter > 0.5).all()
    assert (stated / scatter < 2.0).all()
    assert sigma_grows(correct(m.made(70, m.ramp), Plan("plane")))


def sigma_grows(correction):
    sigma = correction.sigma(WHOLE)
    return (sigma[:, 0, 0] > sigma[:, m.SHAPE[0] // 2, m.SHAPE[1] // 2]).all()
