"""Test limits, laws and truths of the fault measures."""

import numpy as np
import pytest

from microflow_qgis.analysis.faults import Measures, gaussian_gradient, gradient_measures, halo
from microflow_qgis.core.tiling import cover

SHAPE = (145, 205)  # the lattice of the background, every 12 px, lies alike from all four sides
STEPS = np.array([[10.0, 0.0], [0.0, -10.0]])[:, :, None, None]  # 10 m, north up


def measures(displaced, scale=2.0, size=10_000, steps=STEPS):
    result = np.zeros((4, *displaced.shape[1:]), np.float32)
    for tile in cover(displaced.shape[1:], size, halo(scale)):
        part = displaced[(slice(None), *tile.read.slices)]
        result[(slice(None), *tile.write.slices)] = gradient_measures(part, tile, steps, scale)
    return Measures(*result)


def vertical_step(east=-0.4, north=1.3):
    field = np.zeros((2, *SHAPE))
    field[:, :, 100:] = np.array([east, north])[:, None, None]
    return field


def noisy_step():
    field = vertical_step() + np.random.default_rng(5).normal(0, 0.05, (2, *SHAPE))
    field[:, 30:44, 50:71] = np.nan
    field[0, 100, 140] = np.nan
    return field


def test_a_translation_measures_nothing():
    field = np.stack([np.full(SHAPE, 12.5), np.full(SHAPE, -340.0)])
    for measure in measures(field):
        np.testing.assert_allclose(measure, 0, atol=1e-9)


def test_a_uniform_ramp_is_background_but_keeps_its_strain():
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = np.stack([0.01 * cols + 0.03 * rows + 5, -0.02 * cols + 0.001 * rows])
    got = measures(field)
    np.testing.assert_allclose(got.fault_magnitude, 0, atol=1e-8)  # its medians are of single precision
    # per metre of 10 m pixels: u_x = 0.001, u_y = -0.003, v_x = -0.002, v_y = -0.0001
    np.testing.assert_allclose(got.shear, np.hypot(0.0011, 0.005), rtol=1e-5)
    np.testing.assert_allclose(got.dilatation, 0.0009, rtol=1e-5)
    np.testing.assert_allclose(got.rotation, 0.0005, rtol=1e-5)


def test_a_sharp_step_reads_its_offset():
    offset = np.hypot(0.4, 1.3)
    across = measures(vertical_step()).fault_magnitude[75] / offset
    assert across.max() == pytest.approx(0.979, abs=0.001)
    assert np.argmax(across) in (99, 100)
    assert np.all(across[:85] < 1e-3)
    assert np.all(across[115:] < 1e-3)


@pytest.mark.parametrize("scale", [1.0, 3.0, 4.5])
def test_a_step_reads_its_offset_at_every_scale(scale):
    peak = measures(vertical_step(0.0, 1.0), scale).fault_magnitude[75].max()
    assert peak == pytest.approx(1.0, abs=0.09 / scale**2)


def test_a_slanted_step_reads_its_offset():
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = np.stack([np.zeros(SHAPE), np.where(cols - 100 > 0.5 * (rows - 75), 2.0, 0.0)])
    assert measures(field).fault_magnitude[40:110].max() == pytest.approx(2.0, rel=0.03)


def test_a_step_on_a_ramp_reads_the_step():
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    field = vertical_step() + np.stack([0.02 * cols, -0.03 * cols + 0.02 * rows])
    peak = measures(field).fault_magnitude[75].max()
    assert peak == pytest.approx(0.979 * np.hypot(0.4, 1.3), rel=0.01)


def test_dextral_rotation_is_negative():
    assert measures(vertical_step(0.0, 1.0)).rotation[75].max() > 0  # the east side goes north: sinistral
    assert measures(vertical_step(0.0, -1.0)).rotation[75].min() < 0


def test_turning_the_field_turns_the_measures():
    field = noisy_step()
    east, north = np.rot90(field, axes=(1, 2))  # counter-clockwise: new east is -north, new north is east
    turned = measures(np.stack([-north, east]))
    for got, want in zip(turned, measures(field)):
        np.testing.assert_allclose(got, np.rot90(want), rtol=1e-4, atol=1e-6)


def test_a_turned_grid_measures_the_same_ground():
    field = noisy_step()
    turned = np.rot90(field, axes=(1, 2))
    # a step right in np.rot90's pixels was one down (south), a step down was one left (west)
    steps = np.array([[0.0, -10.0], [-10.0, 0.0]])[:, :, None, None]
    for got, want in zip(measures(turned, steps=steps), measures(field)):
        np.testing.assert_allclose(got, np.rot90(want), rtol=1e-4, atol=1e-6)


def test_swapping_the_sides_leaves_the_magnitude():
    np.testing.assert_allclose(
        measures(-noisy_step()).fault_magnitude, measures(noisy_step()).fault_magnitude, rtol=1e-6
    )


@pytest.mark.parametrize("size", [47, 64, 100])
def test_blocks_equal_the_whole(size):
    field = noisy_step()
    for part, whole in zip(measures(field, size=size), measures(field)):
        np.testing.assert_allclose(part, whole, atol=1e-7)


def test_gaps_stay_unknown_with_their_margin_and_spoil_nothing():
    field = noisy_step()
    magnitude = measures(field).fault_magnitude
    unknown = np.zeros(SHAPE, bool)
    unknown[28:46, 48:73] = True
    unknown[98:103, 138:143] = True
    np.testing.assert_array_equal(np.isnan(magnitude), unknown)
    assert np.nanmax(magnitude[:, :80]) < 0.2


def test_a_ramp_beside_a_gap_keeps_its_slope():
    rows, cols = np.mgrid[:40, :50]
    ramp = (3.0 * cols - 2.0 * rows)[None]
    ramp[:, 10:20, 10:30] = np.nan
    right, down = gaussian_gradient(ramp, 2.0)[0]
    np.testing.assert_allclose(right[np.isfinite(right)], 3, rtol=1e-9)
    np.testing.assert_allclose(down[np.isfinite(down)], -2, rtol=1e-9)


def test_nothing_known_gives_nothing():
    for measure in measures(np.full((2, 70, 90), np.nan)):
        assert np.isnan(measure).all()
