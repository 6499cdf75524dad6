"""From kept tiles to a whole field, and from there to the regularised one, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import torch

from ..core.cancel import NEVER, CancelToken
from ..core.grid import Window
from ..core.tiling import Tile, cover, taper
from ..model.regularize import regularize as regularized
from .job import Job
from .tiles import OVERLAP, Kept, out_of_memory, within

BLOCK = 1536  # px; with its halo it takes about as much memory as a tile of the default size
BLOCK_HALO = 192  # px; what lies farther away changes a value by less than 0.01 px


def assemble(job: Job, kept: Kept, cancel: CancelToken) -> None:
    """Kept tiles, blended by their tapers → raw_flow and confidence; NaN where invalid.

    What lies beside invalid pixels is carried by its neighbours, at a low confidence (:mod:`..model.refine`).
    """
    job.arrays.create("raw_flow")
    job.arrays.create("confidence")
    tiles = kept.tiles
    for block in cover(job.shape, BLOCK, 0):
        cancel.check()
        values = np.zeros((3, block.write.rows, block.write.cols), np.float32)
        for tile, part in _overlapping(tiles, block.write):
            if kept.path(tile).exists():
                weight = taper(tile.write, job.shape, kept.size, OVERLAP)[_place(part, tile.write)]
                found = kept.read(tile)[(..., *_place(part, tile.write))]
                values[(..., *_place(part, block.write))] += found * weight
        values[:, ~job.arrays.read("valid", block.write)] = np.nan
        job.arrays.write("raw_flow", block.write, values[:2])
        job.arrays.write("confidence", block.write, values[2])


def _overlapping(tiles: list[Tile], window: Window) -> Iterator[tuple[Tile, Window]]:
    """The tiles that write into the window, and where."""
    for tile in tiles:
        top, left = max(tile.write.row, window.row), max(tile.write.col, window.col)
        bottom = min(tile.write.row + tile.write.rows, window.row + window.rows)
        right = min(tile.write.col + tile.write.cols, window.col + window.cols)
        if top < bottom and left < right:
            yield tile, Window(top, left, bottom - top, right - left)


def _place(part: Window, whole: Window) -> tuple[slice, slice]:
    return Window(part.row - whole.row, part.col - whole.col, part.rows, part.cols).slices


def regularize(job: Job, device: torch.device, report: Callable[[float], None], cancel: CancelToken) -> None:
    """raw_flow and, where there, confidence → flow, by blocks whose halo gives what the whole would."""
    job.arrays.create("flow")
    blocks = list(cover(job.shape, BLOCK, BLOCK_HALO))
    for number, block in enumerate(blocks, 1):
        cancel.check()
        try:
            smooth = smoothed(job, block.read, device, cancel)
        except RuntimeError as error:
            if device.type == "cpu" or not out_of_memory(error):
                raise
            device = torch.device("cpu")
            smooth = smoothed(job, block.read, device, cancel)
        job.arrays.write("flow", block.write, smooth[(..., *within(block).slices)])
        report(number / len(blocks))


def smoothed(
    job: Job,
    window: Window,
    device: torch.device,
    cancel: CancelToken = NEVER,
    effort: float = 1.0,
) -> np.ndarray:
    """The regularised flow (2, rows, cols) of what the window shows alone."""
    field = torch.from_numpy(job.arrays.read("raw_flow", window))[None].to(device)
    weight = None
    if job.arrays.exists("confidence"):
        weight = torch.from_numpy(job.arrays.read("confidence", window))[None, None].to(device)
    with torch.inference_mode():
        smooth = regularized(
            field, job.options.tv_strength, job.options.penalty, weight, stop=cancel.check, effort=effort
        )
    return smooth[0].cpu().numpy()
