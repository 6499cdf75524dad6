"""Assemble kept tiles to a whole field, and regularise that field block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import torch

from ..core.cancel import NEVER, CancelToken
from ..core.grid import Window
from ..core.shortage import is_memory_shortage
from ..core.tiling import Tile, cover, even_size, taper
from ..core.trace import cut_edges
from ..model import pyramid
from ..model.regularize import regularize as regularized
from .job import Job
from .tiles import OVERLAP, TILE_PLANES, KeptTiles, within

FIELD_BLOCK = 1536  # px, the largest; with its halo it takes about as much memory as a default tile
SMALLEST_BLOCK = 128  # px; smaller ones would be halo only
BLOCK_HALO = 192  # px; pixels farther away change a value by less than 0.01 px


def assemble(job: Job, kept_tiles: KeptTiles, cancel: CancelToken) -> None:
    """Blend kept tiles by their tapers into raw_flow, confidence and sigma; NaN where invalid.

    Pixels beside invalid ones take values from their neighbours, at a low confidence (:mod:`..model.refine`).
    """
    job.arrays.create("raw_flow")
    job.arrays.create("sigma")
    job.arrays.create("confidence")
    tiles = kept_tiles.tiles
    for block in cover(job.shape, FIELD_BLOCK, 0):
        cancel.check()
        values = np.zeros((TILE_PLANES, block.write.rows, block.write.cols), np.float32)
        for tile, part in _overlapping(tiles, block.write):
            if kept_tiles.path(tile).exists():
                weight = taper(tile.write, job.shape, kept_tiles.size, OVERLAP)[_place(part, tile.write)]
                of_tile = kept_tiles.read(tile)[(..., *_place(part, tile.write))]
                values[(..., *_place(part, block.write))] += of_tile * weight
        values[:2] += np.reshape(job.shift, (2, 1, 1))
        values[:, ~job.arrays.read("valid", block.write)] = np.nan
        job.arrays.write("raw_flow", block.write, values[:2])
        job.arrays.write("confidence", block.write, values[2])
        job.arrays.write("sigma", block.write, values[3:])


def _overlapping(tiles: list[Tile], window: Window) -> Iterator[tuple[Tile, Window]]:
    """Yield the tiles that write into the window, each with the part that it writes."""
    for tile in tiles:
        top, left = max(tile.write.row, window.row), max(tile.write.col, window.col)
        bottom = min(tile.write.row + tile.write.rows, window.row + window.rows)
        right = min(tile.write.col + tile.write.cols, window.col + window.cols)
        if top < bottom and left < right:
            yield tile, Window(top, left, bottom - top, right - left)


def _place(part: Window, whole: Window) -> tuple[slice, slice]:
    return Window(part.row - whole.row, part.col - whole.col, part.rows, part.cols).slices


def regularize(job: Job, device: torch.device, report: Callable[[float], None], cancel: CancelToken) -> None:
    """Regularise raw_flow, weighted by the confidence if there is one, into flow.

    The blocks have a halo so wide that their values agree with those of the whole field.
    """
    job.arrays.create("flow")
    size = even_size(max(job.shape), FIELD_BLOCK, pyramid.ALIGNMENT)
    blocks = list(cover(job.shape, size, BLOCK_HALO))
    for number, block in enumerate(blocks, 1):
        cancel.check()
        device = _regularize_block(job, block, device, cancel)
        report(number / len(blocks))


def _regularize_block(job: Job, block: Tile, device: torch.device, cancel: CancelToken) -> torch.device:
    """Regularise one block and return the device used.

    If memory is short, the block is computed on the CPU, then in quarters. Raises MemoryError if even blocks
    of SMALLEST_BLOCK px do not fit.
    """
    try:
        smooth = smoothed(job, block.read, device, cancel)
    except (RuntimeError, MemoryError, OSError) as error:
        if not is_memory_shortage(error):
            raise
        smooth = None
    if smooth is not None:
        job.arrays.write("flow", block.write, smooth[(..., *within(block).slices)])
        return device
    if device.type != "cpu":
        return _regularize_block(job, block, torch.device("cpu"), cancel)
    if max(block.write.rows, block.write.cols) <= SMALLEST_BLOCK:
        raise MemoryError
    for quarter in quarters(block, job.shape):
        _regularize_block(job, quarter, device, cancel)
    return device


def quarters(block: Tile, shape: tuple[int, int]) -> list[Tile]:
    """Return four blocks that together write what one writes, each with the halo of BLOCK_HALO px."""
    write = block.write
    rows, cols = (write.rows + 1) // 2, (write.cols + 1) // 2
    parts = []
    for row in range(write.row, write.row + write.rows, rows):
        for col in range(write.col, write.col + write.cols, cols):
            bottom = min(row + rows, write.row + write.rows)
            right = min(col + cols, write.col + write.cols)
            top, left = max(row - BLOCK_HALO, 0), max(col - BLOCK_HALO, 0)
            below, beyond = min(bottom + BLOCK_HALO, shape[0]), min(right + BLOCK_HALO, shape[1])
            read = Window(top, left, below - top, beyond - left)
            parts.append(Tile(read, Window(row, col, bottom - row, right - col)))
    return parts


def smoothed(
    job: Job,
    window: Window,
    device: torch.device,
    cancel: CancelToken = NEVER,
    effort: float = 1.0,
) -> np.ndarray:
    """Return the regularised flow (2, rows, cols) of a window, computed from this window alone."""
    field = torch.from_numpy(job.arrays.read("raw_flow", window))[None].to(device)
    weight = None
    if job.arrays.exists("confidence"):
        weight = torch.from_numpy(job.arrays.read("confidence", window))[None, None].to(device)
    cut = None
    if job.options.trace:
        cut = torch.from_numpy(cut_edges(job.options.lines, window))[:, None, None].to(device)
    with torch.inference_mode():
        smooth = regularized(
            field, job.options.tv_strength, job.options.penalty, weight, cancel.check, effort, cut
        )
    return smooth[0].cpu().numpy()
