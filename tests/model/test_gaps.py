"""Motion between gaps: right, or said to be uncertain."""

import numpy as np
import pytest
import torch

from microflow_qgis.model.confidence import GAP_ERROR, LARGEST_ERROR, errors_of, gap_error
from microflow_qgis.model.pyramid import Recipe, measure
from microflow_qgis.model.regularize import regularize
from microflow_qgis.model.uncertainty import uncertainty

SIDE, EDGE = 128, 16
ROWS = np.arange(SIDE)[:, None] * np.ones(SIDE)
TRUSTED = 0.1  # px


def gaps(name):
    """Return where an image of SIDE px has data, bool."""
    if name.startswith("salt"):
        return np.random.default_rng(1).random((SIDE, SIDE)) > float(name[5:])
    if name.startswith("columns"):
        return gaps(name.replace("columns", "rows")).T
    return ROWS % int(name[5:]) != 0


def measured(texture, moved, there, right, down):
    """Return the error of the shown field, and its σ, px, of each pixel that has one."""
    pre = texture(SIDE, SIDE, slope=1.5, highest=0.45)
    post = moved(pre, right, down)
    there = torch.from_numpy(np.ascontiguousarray(there))[None, None]
    images = [torch.where(there, image, 0.0) for image in (pre, post)]
    with torch.inference_mode():
        estimate = measure(*images, there, Recipe(None, True, 3, half_precision=False))
        raw = torch.where(there, estimate.flow, torch.nan)
        shown = regularize(raw, 0.2, confidence=estimate.confidence * there)
        sigma = uncertainty(raw, shown, estimate.sigma)[0].amax(0)
    error = torch.hypot(shown[0, 0] - right, shown[0, 1] - down)
    inner = (slice(EDGE, -EDGE),) * 2
    known = torch.isfinite(error[inner])
    return error[inner][known], sigma[inner][known]


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


def test_no_information_is_the_largest_error():
    """Zero over zero was an error of zero."""
    information = torch.zeros(1, 3, 20, 20)
    assert (errors_of(information, torch.ones(1, 1, 20, 20)) == LARGEST_ERROR).all()
