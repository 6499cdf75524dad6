"""Motion between gaps: right, or said to be uncertain."""

from functools import partial

import numpy as np
import pytest
import torch
from scipy import ndimage

from microflow_qgis.model import refine
from microflow_qgis.model.confidence import GAP_ERROR, LARGEST_ERROR, errors_of, gap_error
from microflow_qgis.model.filters import textured
from microflow_qgis.model.multigrid import SCATTERED, System, solve
from microflow_qgis.model.pyramid import Recipe, measure
from microflow_qgis.model.regularize import edges_between, regularize
from microflow_qgis.model.uncertainty import uncertainty

SIDE, EDGE = 128, 16
ROWS = np.arange(SIDE)[:, None] * np.ones(SIDE)
TRUSTED = 0.1  # px
PULL = 0.05  # px


def gaps(name):
    """Return where an image of SIDE px has data, bool."""
    if name.startswith("salt"):
        return np.random.default_rng(1).random((SIDE, SIDE)) > float(name[5:])
    if name.startswith("columns"):
        return gaps(name.replace("columns", "rows")).T
    return ROWS % int(name[5:]) != 0


def smooth(texture, rows, cols, **_):
    """Return a texture without waves shorter than 4 px."""
    return texture(rows, cols, slope=4.0, highest=0.25)


def measured(texture, moved, there, right, down):
    """Return the error of the shown field, and its σ, px, of each pixel that has one."""
    pre = texture(SIDE, SIDE, slope=1.5, highest=0.45)
    there = torch.from_numpy(np.ascontiguousarray(there))[None, None]
    images = [torch.where(there, image, 0.0) for image in (pre, moved(pre, right, down))]
    return errors(images, there, right, down)


def errors(images, there, right, down):
    """Return the same for images whose motion is (right, down)."""
    with torch.inference_mode():
        estimate = measure(*images, there, Recipe(None, True, 3, half_precision=False))
        raw = torch.where(there, estimate.flow, torch.nan)
        shown = regularize(raw, 0.2, confidence=estimate.confidence * there)
        sigma = uncertainty(raw, shown, estimate.sigma)[0].amax(0)
    error = torch.hypot(shown[0, 0] - right, shown[0, 1] - down)
    inner = (slice(EDGE, -EDGE),) * 2
    finite = torch.isfinite(error[inner])
    return error[inner][finite], sigma[inner][finite]


@pytest.mark.parametrize(("name", "expected"), [("rows 3", True), ("salt 0.1", True), ("rows 12", False)])
def test_the_solver_for_scattered_data_is_chosen_by_the_gaps(monkeypatch, texture, moved, name, expected):
    chosen = []

    def watched(*args):
        chosen.append(args[-1])
        return solve(*args)

    monkeypatch.setattr(refine, "solve", watched)
    measured(texture, moved, gaps(name), 0.8, 0.5)
    assert (chosen[-1] == SCATTERED) is expected


@pytest.mark.parametrize("motion", [(0.8, 0.5), (1.7, -2.0)])
@pytest.mark.parametrize("name", ["rows 3", "rows 4", "rows 5", "columns 4"])
def test_between_close_gaps_what_is_wrong_is_not_trusted(texture, moved, name, motion):
    error, sigma = measured(texture, moved, gaps(name), *motion)
    assert ((sigma < TRUSTED) & (error > TRUSTED)).float().mean() < 0.01


@pytest.mark.parametrize(("name", "share"), [("rows 12", 0.8), ("salt 0.03", 0.85), ("salt 0.1", 0.65)])
def test_between_others_motion_is_right_and_trusted_where_it_was_seen(texture, moved, name, share):
    error, sigma = measured(texture, moved, gaps(name), 0.8, 0.5)
    assert error.quantile(0.95) < 0.05
    assert (sigma < TRUSTED).float().mean() > share


def test_images_without_gaps_and_edges_of_wide_ones_have_no_error_of_gaps():
    sampled = torch.ones(1, 1, 60, 70, dtype=torch.bool)
    assert not gap_error(sampled).any()
    sampled[..., :25, :30] = False
    assert not (gap_error(sampled) * sampled).any()
    sampled[..., ::4, :] = False
    assert gap_error(sampled)[..., 40, 60] == pytest.approx(GAP_ERROR)


def test_where_next_to_nothing_is_known_motion_stays_near():
    """The solver diverged, and motion of hundreds of px was published, of another pair of 1.5 million."""
    rng = np.random.default_rng(0)
    shape = tuple(int(length) for length in rng.integers(80, 130, 2))
    there = ndimage.binary_erosion(rng.random(shape) > 0.3, border_value=1)
    pre = ndimage.gaussian_filter(rng.normal(size=shape), 1)
    post = np.roll(pre, int(rng.integers(0, 2)), 1)
    images = [torch.from_numpy(np.where(there, i / pre.std(), 0)).float()[None, None] for i in (pre, post)]
    there = torch.from_numpy(there)[None, None]
    with torch.inference_mode():
        estimate = measure(*images, there, Recipe(None, True, 3, half_precision=False))
    assert estimate.flow.abs().max() < 60
    assert estimate.confidence[there].max() < 0.5


@pytest.mark.parametrize("axis", [2, 3])
@pytest.mark.parametrize(("width", "expected"), [(1, GAP_ERROR), (4, GAP_ERROR), (5, 0), (9, 0)])
@pytest.mark.parametrize("start", [0, 40])
def test_a_strip_between_gaps_is_uncertain_if_no_filter_fits_in(axis, width, expected, start):
    sampled = torch.ones(1, 1, 90, 90, dtype=torch.bool)
    sampled.narrow(axis, start + width, 1)[:] = False
    if start:
        sampled.narrow(axis, start - 1, 1)[:] = False
    strip = gap_error(sampled).narrow(axis, start, width)
    torch.testing.assert_close(strip, torch.full_like(strip, expected))
    assert not gap_error(sampled).narrow(axis, 60, 30).any()


def test_no_information_is_the_largest_error():
    """Zero over zero was an error of zero."""
    information = torch.zeros(1, 3, 20, 20)
    assert (errors_of(information, torch.ones(1, 1, 20, 20)) == LARGEST_ERROR).all()


@pytest.mark.parametrize("motion", [(0.43, 0.4), (-0.27, -2.1)])
def test_the_outline_of_flat_ground_is_not_measured(texture, moved, motion):
    """Ground that is saturated, or filled with one value, stays in its place while the rest moves."""
    pre = texture(SIDE, SIDE, slope=1.5, highest=0.45)
    images = [pre, moved(pre, *motion)]
    for image in images:
        image[..., 40:66, 50:76] = 0.1
    error, sigma = errors(images, torch.ones_like(pre, dtype=torch.bool), *motion)
    assert ((error > TRUSTED) & (sigma < error / 4)).float().mean() < 1e-3
    assert ((sigma < TRUSTED) & (error < TRUSTED)).float().mean() > 0.85


def test_faint_and_single_values_are_texture():
    image = torch.zeros(1, 1, 41, 49)
    image[..., ::8, ::8] = 1e-3
    assert textured(image).all()
    image[..., 8:18, 20:30] = 0.5
    flat = ~textured(image)
    assert flat[..., 8:18, 20:30].all() and flat.sum() == 100


@pytest.mark.parametrize("motion", [(0.8, 0.5), (-2.24, 1.93)])
def test_rows_missing_far_apart_do_not_pull_the_motion(texture, moved, motion):
    error, _ = measured(partial(smooth, texture), moved, gaps("rows 11"), *motion)
    assert error.quantile(0.95) < PULL


def test_the_mean_of_sparse_data_is_found():
    """A tenth of the pixels has data, and little: nothing but the coarsest level sees their mean."""
    seen = torch.from_numpy(np.random.default_rng(3).random((SIDE, SIDE)) < 0.1)[None, None].float()
    edges = edges_between(torch.ones(1, 1, SIDE, SIDE, dtype=torch.bool))
    data = 0.02 * seen
    system = System(torch.cat((data, 0 * data, data), 1), *(20 * edges))
    solution = solve(
        system, 1.5 * data.expand(-1, 2, -1, -1), torch.zeros(1, 2, SIDE, SIDE), 2, cycles=SCATTERED
    )
    assert (solution - 1.5).abs().mean() < 0.6
