"""Estimate the flow of a job from images on disk, inside the engine's process."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any, Optional

import numpy as np
import torch
from torch import nn

from ..core.cancel import CancelToken
from ..core.errors import DaskMissing, WeightsChanged, WeightsUnmeasured
from ..core.grid import Window
from ..core.progress import Report, part_of
from ..core.tiling import Tile
from ..model import weights
from ..model.convention import from_card
from ..model.geoflownet import Statistics
from ..model.published import Published, scene_of
from ..model.pyramid import REFINEMENT_REACH, Recipe, levels_for, most_levels
from . import blocks, tiles
from .agreement import correlations
from .identity import identified
from .job import MAX_DISPLACEMENT, NO_WEIGHTS, Job
from .limit import limit_reached
from .pixel_locking import LOCKED_NOTE, unlock
from .run_folder import MEASURED_ARRAYS, RunFolder
from .scale import multi_gpu
from .shift import whole_shift
from .stack import refine_pairs
from .tiles import TilePlan, pick_device
from .uncertainty import state_uncertainty

PREVIEW_PX = 6e5  # of a preview; larger previews use fewer iterations
SCENE_SAMPLE = 1_000_000  # px from which a scene's statistics are taken
REGULARIZE_SHARE = 0.15  # of the work, for progress
FORGOTTEN = (
    "What an earlier run measured is damaged or belongs to other images or settings: it is measured again."
)
SHIFTED_NOTE = (
    "The whole image after has moved by {right} px to the right and {down} px down: motion is measured about "
    "that, and the largest displacement counts from there."
)
REACHED = (
    "Motion reaches the limit of {limit} px: larger motion is not found. Run again with a larger Largest "
    "displacement."
)
PUBLISHED_TILE = 512  # px at most: the published networks need many times the memory of the compact one


def estimate(job: Job, report: Report, cancel: CancelToken) -> dict:
    """Compute raw_flow, confidence and flow of the job's folder from pre, post and valid; return the outcome.

    Continues from the tiles that an earlier run has left. Raises Cancelled, the errors of ``weights.load``,
    DeviceMissing, OSError.
    """
    started = time.monotonic()
    job, outcome = _measured(job, part_of(report, "estimate", 0.0, 1 - REGULARIZE_SHARE), cancel)
    regularizing = part_of(report, "regularize", 1 - REGULARIZE_SHARE)
    blocks.regularize(job, pick_device(job.options.device), regularizing, cancel)
    state_uncertainty(job, lambda share: None, cancel)
    return {**_judged(job, outcome, "flow"), "seconds": time.monotonic() - started}


def measure(job: Job, report: Report, cancel: CancelToken) -> dict:
    """Compute raw_flow and confidence as :func:`estimate` does, without the regularised flow and its σ."""
    started = time.monotonic()
    job, outcome = _measured(job, part_of(report, "estimate"), cancel)
    return {**_judged(job, outcome, "raw_flow"), "seconds": time.monotonic() - started}


def _measured(job: Job, report: Callable[[float], None], cancel: CancelToken) -> tuple[Job, dict[str, Any]]:
    """Return the job with its identity and shift, and the outcome of its measurement, which may be kept."""
    job = identified(job)
    job = replace(job, shift=whole_shift(job))
    folder = RunFolder(Path(job.folder))
    outcome = folder.measured(job.arrays, job.identity)
    if outcome is None:
        forgotten = folder.forget_measured()
        outcome = _measure(job, report, cancel)
        outcome["notes"] = [*[FORGOTTEN] * forgotten, *outcome["notes"]]
    return job, outcome


def _judged(job: Job, outcome: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the outcome with the checks of the flow of this name, and notes on them."""
    notes, reached = list(outcome["notes"]), limit_reached(job, name)
    if any(job.shift):
        notes.append(SHIFTED_NOTE.format(right=job.shift[0], down=job.shift[1]))
    if reached:
        notes.append(REACHED.format(limit=f"{job.options.max_displacement:g}"))
    figures = {"limit_reached": reached, "shift": job.shift, "correlation": correlations(job, name)}
    return {**outcome, **figures, "notes": notes}


def _measure(job: Job, report: Callable[[float], None], cancel: CancelToken) -> dict[str, Any]:
    """Compute raw_flow and confidence from pre, post and valid."""
    recipe, plan, notes = _recipe(job)
    _measure_elsewhere(job, recipe, plan, report, cancel)
    plan, kept_tiles = tiles.measure_all(job, recipe, plan, report, cancel, notes)
    blocks.assemble(job, kept_tiles, cancel)
    share, error = unlock(job, cancel) if recipe.refine else (0.0, 0.0)
    if share:
        notes.append(LOCKED_NOTE.format(bias=-100 * share, error=100 * error))
    half = plan.half_precision and recipe.network is not None
    outcome = {
        "identity": job.identity,
        "device": str(plan.device),
        "precision": "bfloat16" if half else "float32",
        "levels": recipe.levels,
        "pixel_locking": share,
        "notes": notes,
    }
    folder = RunFolder(Path(job.folder))
    folder.remember_measured(outcome, job.arrays, MEASURED_ARRAYS)
    folder.remove_tiles()
    return outcome


def _measure_elsewhere(
    job: Job, recipe: Recipe, plan: TilePlan, report: Callable[[float], None], cancel: CancelToken
) -> None:
    """Measure tiles on a Dask cluster or on several GPUs. The remaining tiles are measured here later."""
    if job.options.scheduler:
        kept_tiles = tiles.kept_of(job, recipe, plan.tile)
        pending = kept_tiles.pending(job)
        done = count(len(kept_tiles.tiles) - len(pending) + 1)

        def keep(tile: Tile, values: np.ndarray) -> None:
            kept_tiles.keep(tile, values)
            report(next(done) / len(kept_tiles.tiles))

        _distributed().spread(job, pending, _measurer(job, recipe), keep, cancel)
    elif plan.device == torch.device("cuda") and torch.cuda.device_count() > 1:
        multi_gpu.spread(job, [f"cuda:{n}" for n in range(torch.cuda.device_count())], report, cancel)


def _distributed() -> ModuleType:
    try:
        from .scale import dask as distributed
    except ImportError as error:
        raise DaskMissing(python=sys.executable, reason=str(error)) from error
    return distributed


def _measurer(
    job: Job, recipe: Recipe
) -> tuple[dict[str, bytes], dict[str, Any], str, Optional[tuple[float, ...]]]:
    """Return what a worker elsewhere needs for the same recipe.

    These are the files of the weights, the other arguments, the device, and the statistics of the scene if
    the network uses them.
    """
    rest = {name: value for name, value in recipe._asdict().items() if name != "network"}
    if recipe.network is None:
        return {}, rest, job.options.device, None
    path = Path(job.options.weights)
    files = {p.name: p.read_bytes() for p in (path, path.with_suffix(".json"))}
    scene = recipe.network.scene if isinstance(recipe.network, Published) else None
    return files, rest, job.options.device, scene and tuple(scene)


def measure_tiles(job: Job, report: Report, cancel: CancelToken) -> dict:
    """Measure the job's part of the tiles only, as one process of several."""
    job = identified(job)
    recipe, plan, notes = _recipe(job)
    tiles.measure_all(job, recipe, plan, part_of(report, "estimate"), cancel, notes)
    return {"notes": notes}


def _recipe(job: Job) -> tuple[Recipe, TilePlan, list[str]]:
    """Return how and in which plan the tiles are measured, and notes for the user."""
    notes: list[str] = []
    plan = tiles.plan_of(job)
    network, reach = _network(job, plan.device)
    if isinstance(network, Published):
        plan = replace(plan, tile=min(plan.tile, PUBLISHED_TILE))
    wanted, most = levels_for(job.options.max_displacement, reach), most_levels(job.shape)
    levels = min(wanted, most)
    if most < wanted:
        notes.append(
            f"The images are too small to look as far as {job.options.max_displacement:g} px: motions of "
            f"more than about {(reach or REFINEMENT_REACH) * 2 ** (most - 1):g} px can be missed."
        )
    recipe = Recipe(network, job.options.refine, levels, plan.half_precision, job.options.max_displacement)
    return recipe, plan, notes


def _network(job: Job, device: torch.device) -> tuple[Optional[nn.Module], Optional[float]]:
    """Return the network of the job's weights and its largest motion in px, None without a network."""
    if job.options.weights == NO_WEIGHTS:
        return None, None
    network, card = weights.load(job.options.weights, device)
    if job.weights_sha256 and card["sha256"] != job.weights_sha256:
        raise WeightsChanged(path=job.options.weights, found=card["sha256"], expected=job.weights_sha256)
    if card["architecture"]["backbone"] == "geoflownet":
        if "direction" not in card:
            raise WeightsUnmeasured(path=job.options.weights)
        network = Published(network, from_card(card), _scene(job)).to(device)
    return network, card.get("reach", MAX_DISPLACEMENT.default)


def _scene(job: Job) -> Statistics:
    """Return the statistics of the scene, from about a million of its valid pixels."""
    step = max(1, math.isqrt(job.shape[0] * job.shape[1] // SCENE_SAMPLE))
    every = (slice(None, None, step),) * 2
    valid = job.arrays.map("valid")[every]
    return scene_of(*(job.arrays.map(name)[every][valid] for name in ("pre", "post")))


def regularize(job: Job, report: Report, cancel: CancelToken) -> dict:
    """Compute flow from raw_flow and, if there is one, the confidence. Return the outcome's values."""
    started = time.monotonic()
    device = pick_device(job.options.device)
    blocks.regularize(job, device, part_of(report, "regularize"), cancel)
    return {"device": str(device), "seconds": time.monotonic() - started, "notes": []}


def preview(job: Job, report: Report, cancel: CancelToken) -> dict:
    """Regularise as :func:`regularize` for display: a small array in one block, with fewer iterations."""
    device = pick_device(job.options.device)
    whole = Window(0, 0, *job.shape)
    effort = min(1.0, PREVIEW_PX / math.prod(job.shape))
    job.arrays.create("flow")
    job.arrays.write("flow", whole, blocks.smoothed(job, whole, device, cancel, effort))
    return {"device": str(device), "notes": []}


TASKS = {
    "estimate": estimate,
    "measure": measure,
    "measure_tiles": measure_tiles,
    "refine_stack": refine_pairs,
    "regularize": regularize,
    "preview": preview,
}
