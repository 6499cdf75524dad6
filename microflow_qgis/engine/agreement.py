"""Whether a run's result makes its images more alike, inside the engine's process."""

from __future__ import annotations

import math

import numpy as np
import torch

from ..core.tiling import cover
from ..model.agreement import agreement
from .job import Job

SIDE, MOST = 256, 16  # px and number of the windows that are looked at, spread over the scene
SURROUNDINGS = 48  # px around a window, besides the largest displacement


def correlations(job: Job) -> dict[str, float | None]:
    """Local correlation of pre with post, as it is and moved back by the flow: the mean over valid
    pixels of some windows. None where nothing was measured."""
    halo = SURROUNDINGS + math.ceil(job.options.max_displacement)
    tiles = list(cover(job.shape, SIDE, halo))
    before = after = 0.0
    pixels = 0
    for tile in tiles[:: math.ceil(len(tiles) / MOST)]:
        part = [torch.from_numpy(np.array(job.arrays.map(name)[(..., *tile.read.slices)])) for name in
                ("pre", "post", "valid", "flow")]  # fmt: skip
        row, col = tile.write.row - tile.read.row, tile.write.col - tile.read.col
        pre, post, valid, flow = (values.view(1, -1, *values.shape[-2:]) for values in part)
        ours = torch.zeros_like(valid)
        ours[..., row : row + tile.write.rows, col : col + tile.write.cols] = True
        flow = torch.where(ours, flow, flow.new_full((), torch.nan))
        found = agreement(pre, post, valid, flow)
        before, after, pixels = before + found.before, after + found.after, pixels + found.pixels
    if not pixels:
        return {"before": None, "after": None}
    return {"before": round(before / pixels, 4), "after": round(after / pixels, 4)}
