"""Refine the combined flow of a stack by all of its pairs, tile by tile, inside the engine's process."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from ..core.arrays import ArrayFolder, own_valid
from ..core.cancel import CancelToken
from ..core.confidence import confidence_of_error
from ..core.grid import Window
from ..core.progress import Report, part_of
from ..core.tiling import Tile
from ..core.trace import cut_edges
from ..model.joint import OWN_REACH, OwnMotion, StackPair, own_motion, refine_stack, worth
from ..model.pixel_locking import locking
from ..model.pyramid import Recipe
from . import blocks, tiles
from .identity import identified
from .job import Job
from .run_folder import MEASURED_ARRAYS, RunFolder
from .shift import read_moved
from .tiles import KeptTiles, TilePlan, within
from .uncertainty import state_uncertainty

REGULARIZE_SHARE = 0.1  # of the work, for progress


def refine_pairs(job: Job, report: Report, cancel: CancelToken) -> dict[str, Any]:
    """Compute raw_flow, confidence, flow and uncertainty from start, its σ, valid and the job's pairs.

    The confidence is that of the σ of start.

    Returns the outcome. Continues from the tiles that an earlier run has left. Raises Cancelled,
    DeviceMissing, OSError.
    """
    started = time.monotonic()
    job, folder = identified(job), RunFolder(Path(job.folder))
    outcome = folder.measured(job.arrays, job.identity)
    if outcome is None:
        folder.forget_measured()
        outcome = _refined(job, part_of(report, "estimate", 0.0, 1 - REGULARIZE_SHARE), cancel)
    device = tiles.pick_device(job.options.device)
    blocks.regularize(job, device, part_of(report, "regularize", 1 - REGULARIZE_SHARE), cancel)
    pairs = worth([(before, after) for _, before, after in job.stack])
    state_uncertainty(job, lambda share: None, cancel, pairs)
    return {**outcome, "seconds": time.monotonic() - started}


def _refined(job: Job, report: Callable[[float], None], cancel: CancelToken) -> dict[str, Any]:
    """Compute raw_flow, confidence and sigma, and return the outcome."""
    recipe = Recipe(None, True, 1, False, job.options.max_displacement)
    plan, notes = replace(tiles.plan_of(job), batch=1, half_precision=False), list[str]()
    plan, kept_tiles = tiles.measure_all(job, recipe, plan, report, cancel, notes, _refine_tiles)
    blocks.assemble(job, kept_tiles, cancel)
    outcome = {"identity": job.identity, "device": str(plan.device), "notes": notes}
    folder = RunFolder(Path(job.folder))
    folder.remember_measured(outcome, job.arrays, MEASURED_ARRAYS)
    folder.remove_tiles()
    return outcome


def _refine_tiles(
    job: Job,
    kept_tiles: KeptTiles,
    recipe: Recipe,
    plan: TilePlan,
    report: Callable[[float], None],
    cancel: CancelToken,
) -> None:
    """Refine the pending tiles, one after the other."""
    pending, count = kept_tiles.pending(job), len(kept_tiles.tiles)
    report(1 - len(pending) / count)
    for number, tile in enumerate(pending, 1):
        kept_tiles.keep(tile, _tile(job, tile, plan.device, cancel))
        report(1 - (len(pending) - number) / count)


def _tile(job: Job, tile: Tile, device: torch.device, cancel: CancelToken) -> np.ndarray:
    """Return flow, confidence and expected errors (TILE_PLANES, rows, cols) of a tile's written window."""
    wide = _widened(tile.read, job.shape)
    start = _tensor(job.arrays.read("start", wide), device)
    cut = None
    if job.options.trace:
        cut = torch.from_numpy(cut_edges(job.options.lines, tile.read))[:, None, None].to(device)

    def pairs() -> Iterator[StackPair]:
        for numbers in job.stack:
            cancel.check()
            pair = _pair(job, numbers, tile.read, wide, start)
            if pair is not None:
                yield pair

    with torch.inference_mode():
        inside = _place(tile.read, wide)
        refined = refine_stack(start[inside], pairs, len(job.stack), job.share, cancel.check, cut)
    flow, error = (part[0].cpu().numpy()[(..., *within(tile).slices)] for part in refined)
    sigma = job.arrays.read("start_sigma", tile.write)
    confidence = confidence_of_error(np.sqrt((sigma**2).mean(axis=0, keepdims=True)))
    return np.concatenate([flow, np.nan_to_num(confidence), error])


def _pair(
    job: Job, numbers: tuple[int, int, int], window: Window, wide: Window, start: Tensor
) -> Optional[StackPair]:
    """Return a pair in a window; None where it has no flow.

    Its own motion is averaged in the window ``wide``, that of ``start``. The image after is read from where
    the pair's median motion, in whole pixels, moves it, which counts as own motion too.
    """
    number, *images = numbers
    run_folder = RunFolder(Path(job.folder))
    of_pair = ArrayFolder(str(run_folder.pair(number)), job.shape)
    flow = of_pair.read("raw_flow", wide)
    finite = flow[:, np.isfinite(flow).all(axis=0)]
    if not finite.size:
        return None
    right, down = (round(float(median)) for median in np.median(finite, axis=1))
    motion, near = (part[_place(window, wide)] for part in own_motion(_tensor(flow, start.device), start))
    lost = locking(start[_place(window, wide)].nan_to_num(0.0) + motion)
    motion = motion - run_folder.pixel_locking(number) * lost  # the evidence is not corrected
    own = OwnMotion(motion - motion.new_tensor((right, down))[:, None, None], near)
    before, after = (str(folder) for folder in run_folder.images(images))
    pre, valid = ArrayFolder(before, job.shape).read("pre", window), of_pair.read("valid", window)
    post, there = (
        read_moved(replace(job, folder=folder, shift=(right, down)), name, window)
        for folder, name in ((after, "post"), (of_pair.folder, "valid"))
    )
    pre, post, valid, there = (part[None, None] for part in (pre, post, valid, there))
    parts = pre, post, own_valid(pre, post, valid, there)
    images = [torch.from_numpy(part).to(start.device) for part in parts]
    return StackPair(images[0], images[1], images[2], own)


def _tensor(values: np.ndarray, device: torch.device) -> Tensor:
    return torch.from_numpy(values)[None].to(device)


def _widened(window: Window, shape: tuple[int, int]) -> Window:
    """Return the window with OWN_REACH px around it, clipped to ``shape``."""
    top, left = (max(first - OWN_REACH, 0) for first in window[:2])
    bottom, right = (
        min(first + count + OWN_REACH, length) for first, count, length in zip(window[:2], window[2:], shape)
    )
    return Window(top, left, bottom - top, right - left)


def _place(window: Window, wide: Window) -> tuple[Any, ...]:
    return (..., *Window(window.row - wide.row, window.col - wide.col, window.rows, window.cols).slices)
