"""The tile loop: from images on disk to flow and confidence on disk, inside the engine's process."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..core.errors import Cancelled, DeviceMissing, WeightsUnmeasured
from ..core.grid import Window
from ..core.tiling import Tile, cover, taper
from ..model import coarse_to_fine, weights
from ..model.coarse_to_fine import REFINEMENT_REACH, Measured, Recipe, levels_for, most_levels
from ..model.geoflownet import Statistics
from ..model.published import Published
from ..model.regularize import ITERATIONS
from ..model.regularize import regularize as regularized
from .job import MAX_DISPLACEMENT, NO_WEIGHTS, TILE_SIZE, Job

OVERLAP = 16  # px over which neighbouring tiles are feathered, on each side
MARGIN = 2  # px around invalid pixels in which nothing is told
BLOCK, BLOCK_HALO = 1024, 128  # px, of the last regularisation
PREVIEW_WORK = 4e6  # px times iterations of each reweighting of a preview
CUDA_BATCH = 8  # tiles at once
SCENE_SAMPLE = 1_000_000  # px from which a scene's statistics are taken
REGULARIZE_SHARE = 0.15  # of the work, for progress


@dataclass(frozen=True)
class Plan:
    """Where and in what portions the tiles are computed."""

    device: torch.device
    batch: int
    tile: int
    half_precision: bool


Report = Callable[[str, float], None]


def estimate(job: Job, report: Report, cancelled: Callable[[], bool]) -> dict:
    """pre, post, valid → raw_flow, confidence, flow of the job's folder. Returns the outcome's values.

    Raises Cancelled, what ``weights.load`` raises, DeviceMissing, OSError.
    """
    started, notes = time.monotonic(), []
    plan = _plan(job)
    network, reach = _network(job, plan.device)
    wanted, most = levels_for(job.options.max_displacement, reach), most_levels(job.shape)
    levels = min(wanted, most)
    if most < wanted:
        notes.append(
            f"The images are too small to look as far as {job.options.max_displacement:g} px: motions of "
            f"more than about {(reach or REFINEMENT_REACH) * 2 ** (most - 1):g} px can be missed."
        )
    recipe = Recipe(network, job.options.refine, levels, plan.half_precision, job.options.max_displacement)
    plan = _run_tiles(job, recipe, plan, report, cancelled, notes)
    _finish(job)
    _regularize_blocks(job, plan.device, report, cancelled, 1 - REGULARIZE_SHARE)
    return {
        "device": str(plan.device),
        "precision": "bfloat16" if plan.half_precision and network is not None else "float32",
        "levels": levels,
        "seconds": time.monotonic() - started,
        "notes": notes,
    }


def _network(job: Job, device: torch.device) -> tuple[Optional[nn.Module], Optional[float]]:
    """The network of the job's weights and the largest motion it knows in px; None for none."""
    if job.options.weights == NO_WEIGHTS:
        return None, None
    network, card = weights.load(job.options.weights, device)
    if card["architecture"]["backbone"] == "geoflownet":
        if "direction" not in card:
            raise WeightsUnmeasured(path=job.options.weights)
        network = Published(network, card["direction"], _scene(job)).to(device)
    return network, card.get("reach", MAX_DISPLACEMENT.default)


def _scene(job: Job) -> Statistics:
    """Robust range, mean and deviation of the valid pixels, from about a million of them."""
    step = max(1, math.isqrt(job.shape[0] * job.shape[1] // SCENE_SAMPLE))
    every = (slice(None, None, step),) * 2
    valid = job.array("valid")[every]
    pre, post = (job.array(name)[every][valid] for name in ("pre", "post"))
    ranges = [float(np.percentile(image, share)) for image in (pre, post) for share in (0.1, 99.9)]
    return Statistics(*ranges, float(post.mean()), float(post.std()))


def regularize(job: Job, report: Report, cancelled: Callable[[], bool]) -> dict:
    """raw_flow and, where there, confidence → flow. Returns the outcome's values."""
    started = time.monotonic()
    device = pick_device(job.options.device)
    _regularize_blocks(job, device, report, cancelled, 0.0)
    return {"device": str(device), "seconds": time.monotonic() - started, "notes": []}


def preview(job: Job, report: Report, cancelled: Callable[[], bool]) -> dict:
    """As :func:`regularize`, for the eye: a small array in one block, iterated less."""
    device = pick_device(job.options.device)
    whole = Window(0, 0, *job.shape)
    iterations = min(ITERATIONS, math.ceil(PREVIEW_WORK / math.prod(job.shape)))
    job.array("flow", "w+")[:] = _smoothed(job, Tile(whole, whole), device, _stop(cancelled), iterations)
    return {"device": str(device), "notes": []}


def pick_device(name: str) -> torch.device:
    """``auto`` is CUDA, then MPS, then the CPU. Raises DeviceMissing for one that is not there."""
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        name = next(n for n in ("cuda", "mps", "cpu") if there[n])
    if not there[name]:
        raise DeviceMissing(device=name, there=", ".join(n for n in there if there[n]))
    return torch.device(name)


def _plan(job: Job) -> Plan:
    device = pick_device(job.options.device)
    if device.type == "cpu":
        fast = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    else:
        fast = device.type == "cuda" and torch.cuda.is_bf16_supported()
    return Plan(device, CUDA_BATCH if device.type == "cuda" else 1, job.options.tile_size, fast)


def _run_tiles(
    job: Job, recipe: Recipe, plan: Plan, report: Report, cancelled: Callable[[], bool], notes: list[str]
) -> Plan:
    """All tiles, with less at a time and at last on the CPU where the device's memory does not suffice."""
    while True:
        try:
            _tiles(job, recipe, plan, report, cancelled)
            return plan
        except RuntimeError as error:
            if not _out_of_memory(error):
                raise
            plan = _smaller(plan)
            notes.append(
                f"The device's memory did not suffice: going on with {plan.batch} tiles of "
                f"{plan.tile} px at once on {plan.device}."
            )
            recipe = recipe._replace(half_precision=plan.half_precision)
            if recipe.network is not None:
                recipe.network.to(plan.device)


def _out_of_memory(error: RuntimeError) -> bool:
    """Also on MPS, which has no exception of its own for it."""
    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in str(error)


def _smaller(plan: Plan) -> Plan:
    if plan.device.type == "cpu":
        raise MemoryError
    if plan.batch > 1:
        return replace(plan, batch=plan.batch // 2)
    if plan.tile // 2 >= TILE_SIZE.lowest:
        return replace(plan, tile=plan.tile // 2)
    return Plan(torch.device("cpu"), 1, int(TILE_SIZE.default), False)


def _tiles(job: Job, recipe: Recipe, plan: Plan, report: Report, cancelled: Callable[[], bool]) -> None:
    """Every tile once, blended into raw_flow and confidence by its taper."""
    size = math.ceil(plan.tile / recipe.step) * recipe.step
    tiles = list(cover(job.shape, size, recipe.halo, OVERLAP))
    sums = job.array("raw_flow", "w+"), job.array("confidence", "w+")
    valid, stop, done = job.array("valid"), _stop(cancelled), 0
    report("estimate", 0.0)
    for batch in _batches(tiles, plan.batch):
        stop()
        if any(valid[tile.write.slices].any() for tile in batch):
            with torch.inference_mode():
                pair = [_read(job, name, batch, plan.device) for name in ("pre", "post", "valid")]
                measured = coarse_to_fine.measure(*pair, recipe, stop, _within(batch[0]))
            for index, tile in enumerate(batch):
                weight = taper(tile.write, job.shape, size, OVERLAP)
                _blend(sums, Measured(*(part[index] for part in measured)), tile, weight)
        done += len(batch)
        report("estimate", (1 - REGULARIZE_SHARE) * done / len(tiles))


def _batches(tiles: list[Tile], most: int) -> Iterator[list[Tile]]:
    """Neighbouring tiles whose windows are alike in shape, at most ``most`` at once."""
    for _, alike in groupby(tiles, key=lambda tile: (tile.read[2:], _within(tile))):
        group = list(alike)
        for first in range(0, len(group), most):
            yield group[first : first + most]


def _within(tile: Tile) -> Window:
    """Where in what is read that lies which is written."""
    write = tile.write
    return Window(write.row - tile.read.row, write.col - tile.read.col, write.rows, write.cols)


def _read(job: Job, name: str, tiles: Iterable[Tile], device: torch.device) -> Tensor:
    array = job.array(name)
    return torch.from_numpy(np.stack([array[tile.read.slices] for tile in tiles])[:, None]).to(device)


def _blend(sums: tuple[np.ndarray, np.ndarray], measured: Measured, tile: Tile, weight: np.ndarray) -> None:
    flow, confidence = sums
    flow[(..., *tile.write.slices)] += measured.flow.cpu().numpy() * weight
    confidence[tile.write.slices] += measured.confidence[0].cpu().numpy() * weight


def _finish(job: Job) -> None:
    """NaN where nothing is told: invalid pixels and MARGIN px around them."""
    flow, confidence = job.array("raw_flow", "r+"), job.array("confidence", "r+")
    valid = job.array("valid")
    for tile in cover(job.shape, BLOCK, MARGIN):
        known = torch.from_numpy(~valid[tile.read.slices]).float()[None]
        grown = functional.max_pool2d(known, 2 * MARGIN + 1, 1, MARGIN)[0].numpy() > 0
        unknown = _inside(grown, tile)
        flow[(..., *tile.write.slices)][:, unknown] = np.nan
        confidence[tile.write.slices][unknown] = np.nan


def _inside(array: np.ndarray, tile: Tile) -> np.ndarray:
    return array[(..., *_within(tile).slices)]


def _regularize_blocks(
    job: Job, device: torch.device, report: Report, cancelled: Callable[[], bool], done: float
) -> None:
    """raw_flow → flow, by blocks with a halo; ``done`` is the share of the work that lies behind."""
    flow, stop = job.array("flow", "w+"), _stop(cancelled)
    blocks = list(cover(job.shape, BLOCK, BLOCK_HALO))
    for number, block in enumerate(blocks):
        stop()
        try:
            smooth = _smoothed(job, block, device, stop)
        except RuntimeError as error:
            if device.type == "cpu" or not _out_of_memory(error):
                raise
            device = torch.device("cpu")
            smooth = _smoothed(job, block, device, stop)
        flow[(..., *block.write.slices)] = _inside(smooth, block)
        report("regularize", done + (1 - done) * (number + 1) / len(blocks))


def _stop(cancelled: Callable[[], bool]) -> Callable[[], None]:
    """What raises Cancelled once ``cancelled()``."""

    def stop() -> None:
        if cancelled():
            raise Cancelled

    return stop


def _smoothed(
    job: Job, block: Tile, device: torch.device, stop: Callable[[], None], iterations: int = ITERATIONS
) -> np.ndarray:
    """The regularised flow (2, rows, cols) of what the block reads."""
    field = torch.from_numpy(job.array("raw_flow")[(..., *block.read.slices)].copy())[None].to(device)
    weight = None
    if job.path("confidence").exists():
        weight = torch.from_numpy(job.array("confidence")[block.read.slices].copy())[None, None].to(device)
    with torch.inference_mode():
        smooth = regularized(
            field, job.options.tv_strength, job.options.penalty, weight, iterations=iterations, stop=stop
        )
    return smooth[0].cpu().numpy()
