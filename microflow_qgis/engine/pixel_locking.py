"""Remove pixel locking from the raw flow of a whole scene, inside the engine's process."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import torch

from ..core.arrays import own_valid
from ..core.cancel import CancelToken
from ..core.tiling import Tile, cover
from ..core.trace import cut_edges
from ..model.pixel_locking import is_sure, locking, locking_equations, locking_share
from .job import Job
from .shift import read_moved
from .tiles import within

WINDOW, WINDOWS = 256, 16  # px and number of the sampled windows, spread over the scene
WINDOW_HALO = 64  # px
CORRECTED_BLOCK = 1024  # px
LOCKED_NOTE = (
    "Motion of a small part of a pixel was measured {bias:+.1f} ± {error:.1f} % off (pixel locking). It was "
    "corrected."
)


def unlock(job: Job, cancel: CancelToken) -> tuple[float, float]:
    """Correct raw_flow where pixel locking is certain; return its share a and the standard error of it.

    Both are 0 where nothing was corrected.
    """
    equations = [np.zeros((0, 3, 5))]
    for tile in _sample(job.shape):
        cancel.check()
        equations += _equations(job, tile, cancel)
    share, error = locking_share(np.concatenate(equations))
    if not is_sure(share, error):
        return 0.0, 0.0
    for block in cover(job.shape, CORRECTED_BLOCK, 0):
        cancel.check()
        flow = torch.from_numpy(job.arrays.read("raw_flow", block.write))
        job.arrays.write("raw_flow", block.write, (flow + share * locking(flow)).numpy())
    return share, error


def _sample(shape: tuple[int, int]) -> list[Tile]:
    tiles = list(cover(shape, WINDOW, WINDOW_HALO))
    return tiles[:: math.ceil(len(tiles) / WINDOWS)]


def _equations(job: Job, tile: Tile, cancel: CancelToken) -> Iterator[np.ndarray]:
    """Yield the equations of a window, none where nothing was measured."""
    raw, pre, valid, confidence = (
        job.arrays.read(name, tile.read) for name in ("raw_flow", "pre", "valid", "confidence")
    )
    if not np.isfinite(raw[(..., *within(tile).slices)]).any():
        return
    post, there = (read_moved(job, name, tile.read) for name in ("post", "valid"))
    cut = None
    if job.options.trace:
        cut = torch.from_numpy(cut_edges(job.options.lines, tile.read))[:, None, None]
    flow = torch.from_numpy(raw - np.reshape(job.shift, (2, 1, 1)).astype(np.float32))[None]
    images = [torch.from_numpy(np.array(part))[None, None] for part in (pre, post)]
    counted = torch.zeros_like(images[0], dtype=torch.bool)
    counted[(..., *within(tile).slices)] = True
    usable = torch.from_numpy(own_valid(*(part[None, None] for part in (pre, post, valid, there))))
    trust = torch.from_numpy(confidence)[None, None]
    with torch.inference_mode():
        yield locking_equations(images[0], images[1], usable, flow, trust, counted, cut, cancel.check)
