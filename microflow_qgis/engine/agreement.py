"""Test in the engine's process whether the result of a run makes its images more alike."""

from __future__ import annotations

import math

import numpy as np
import torch

from ..core.arrays import own_valid
from ..core.tiling import Tile, cover
from ..model.agreement import Agreement, agreement, random_fields
from ..model.filters import blurred
from .job import Job

COMPARED_WINDOW, COMPARED_WINDOWS = 256, 16  # px and number of the sampled windows, spread over the scene
WINDOW_HALO = 48  # px around a window, in addition to the largest displacement
RANDOM_FIELDS, FIELD_DISTANCE = 4, 12.0  # random fields, and their least distance from the result in px
SURE_ERRORS = 3.0  # standard errors
LEAST_ABOVE = 0.02  # correlation above chance of unrelated images, fitted to one another
LEAST_GAIN = 0.01  # of 1 minus the correlation: a smooth fit to noise gains less
BROAD = 8.0  # px: standard deviation of the average of a flow, in which a fit to noise is lost


def correlations(job: Job, name: str = "flow") -> dict[str, float | bool | None]:
    """Return the local correlation of pre with post, as it is and moved back by the job's array ``name``.

    Each is the mean over valid pixels of some windows. ``chance`` is the correlation with post moved by
    unrelated fields. ``alike`` states whether the images agree more than by chance, and ``better`` whether in
    addition the flow increases their agreement, and its average over :data:`BROAD` px does so too. All are
    None if nothing was measured.
    """
    windows = [_window(job, tile, name) for tile in _tiles(job)]
    windows = [part for part in windows if part.weight.numel()]
    if not windows:
        return dict.fromkeys(("before", "after", "chance", "alike", "better"))
    weight = torch.cat([part.weight for part in windows])
    before, after = (torch.cat([getattr(part, name) for part in windows]) for name in ("before", "after"))
    chance = torch.cat([part.chance[:-1].mean(0) for part in windows])
    broad = torch.cat([part.chance[-1] for part in windows])
    gains = [_mean(moved - before, weight) for moved in (after, broad)]
    above, doubt = _mean(after - chance, weight)
    means = [float(_mean(part, weight)[0]) for part in (before, after, chance)]
    alike = above > max(SURE_ERRORS * doubt, LEAST_ABOVE)
    least = LEAST_GAIN * (1 - means[0])
    better = alike and all(gain > max(SURE_ERRORS * error, least) for gain, error in gains)
    values = dict(zip(("before", "after", "chance"), (round(mean, 4) for mean in means)))
    return {**values, "alike": alike, "better": better}


def _tiles(job: Job) -> list[Tile]:
    halo = WINDOW_HALO + math.ceil(
        job.options.max_displacement + max(map(abs, job.shift)) + 1.5 * FIELD_DISTANCE
    )
    tiles = list(cover(job.shape, COMPARED_WINDOW, halo))
    return tiles[:: math.ceil(len(tiles) / COMPARED_WINDOWS)]


def _window(job: Job, tile: Tile, name: str) -> Agreement:
    pre, post, valid, flow = (
        np.array(job.arrays.map(array)[(..., *tile.read.slices)]).reshape(1, -1, *tile.read[2:])
        for array in ("pre", "post", "valid", name)
    )
    valid = own_valid(pre, post, valid, valid)
    pre, post, valid, flow = (torch.from_numpy(part) for part in (pre, post, valid, flow))
    row, col = tile.write.row - tile.read.row, tile.write.col - tile.read.col
    ours = torch.zeros_like(valid[:, :1])
    ours[..., row : row + tile.write.rows, col : col + tile.write.cols] = True
    others = random_fields(flow, RANDOM_FIELDS, FIELD_DISTANCE, tile.write.row + tile.write.col)
    others.append(blurred(torch.nan_to_num(flow), torch.isfinite(flow), BROAD))
    flow = torch.where(ours, flow, flow.new_full((), torch.nan))
    return agreement(pre, post, valid, flow, others)


def _mean(values: torch.Tensor, weight: torch.Tensor) -> tuple[float, float]:
    """Return the weighted mean of independent blocks and its standard error."""
    total = weight.sum()
    mean = (weight * values).sum() / total
    spread = (weight**2 * (values - mean) ** 2).sum().sqrt() / total
    return float(mean), float(spread)
