"""Measure the tiles of a scene, each once, on any device, and keep each in a file until all are complete.

A kept tile is complete or absent, so a run continues from the tiles it finds, however the earlier run ended.
"""

from __future__ import annotations

import errno
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import torch

from ..core.arrays import own_valid
from ..core.cancel import CancelToken
from ..core.errors import DeviceMissing
from ..core.grid import Window
from ..core.kept import read_array, write_array
from ..core.shortage import is_memory_shortage
from ..core.tiling import Tile, cover
from ..core.trace import cut_edges
from ..model import pyramid
from ..model.pyramid import Recipe
from .job import TILE_SIZE, Job
from .run_folder import RunFolder, tile_name
from .shift import read_moved

OVERLAP = 16  # px over which neighbouring tiles are feathered, on each side
CUDA_BATCH = 4  # tiles at once
ONE_TILE = 1.3  # squares of the tile size, which an inner tile computes too: smaller scenes are one tile
REMEASURED = (
    "{count} tiles that an earlier run left are damaged or belong to other images or settings: they are "
    "measured again."
)

TILE_PLANES = 5  # values of a measured pixel: flow, confidence, expected errors

# pre, post (n, 1, rows, cols), valid of each (n, 2, rows, cols); with a trace its cuts (2, n, 1, rows, cols)
TilePair = list[np.ndarray]


@dataclass(frozen=True)
class TilePlan:
    """State where and in what portions the tiles are computed."""

    device: torch.device
    batch: int
    tile: int
    half_precision: bool


def pick_device(name: str) -> torch.device:
    """Return a device; ``auto`` is CUDA, then MPS, then the CPU. Raises DeviceMissing for an absent one."""
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        name = next(n for n in ("cuda", "mps", "cpu") if there[n])
    if not there[name.partition(":")[0]]:
        raise DeviceMissing(device=name, there=", ".join(n for n in there if there[n]))
    return torch.device(name)


def plan_of(job: Job) -> TilePlan:
    """Return the plan of a job, with bf16 on CUDA only, and a small scene as one tile.

    On a CPU bf16 is a quarter faster, but its rounding makes tiles of two sizes differ. A small scene on a
    cluster stays in tiles, so that more than one worker has some.
    """
    device, tile = pick_device(job.options.device), job.options.tile_size
    if not job.options.scheduler and math.prod(job.shape) <= ONE_TILE * tile**2:
        tile = max(tile, *job.shape)
    cuda = device.type == "cuda"
    half = cuda and torch.cuda.is_bf16_supported()
    return TilePlan(device, CUDA_BATCH if cuda else 1, tile, half)


class KeptTiles(NamedTuple):
    """Give access to the tiles of a job of one size, and to the files of the measured ones.

    A file (:mod:`core.kept`) holds (TILE_PLANES, rows, cols) float32 of the tile's written window: flow,
    confidence and expected errors, before the taper.
    """

    folder: Path
    shape: tuple[int, int]
    size: int
    halo: int
    identity: str

    @property
    def tiles(self) -> list[Tile]:
        return list(cover(self.shape, self.size, self.halo, OVERLAP))

    def keep(self, tile: Tile, values: np.ndarray) -> None:
        """Keep a measured tile. Raises OSError if the disk is full; then nothing of this tile remains."""
        write_array(self.path(tile), np.asarray(values, np.float32), self.identity)

    def read(self, tile: Tile) -> np.ndarray:
        """Return a kept tile. Raises OSError if it is missing or changed."""
        values = self._read(tile)
        if values is None:
            raise OSError(errno.EIO, "changed while the run went on", str(self.path(tile)))
        return values

    def _read(self, tile: Tile) -> Optional[np.ndarray]:
        return read_array(self.path(tile), shape_of(tile), np.float32, self.identity)

    def drop_foreign(self) -> int:
        """Remove files that are damaged, or of another run; return their number."""
        dropped = 0
        for tile in self.tiles:
            if self.path(tile).exists() and self._read(tile) is None:
                self.path(tile).unlink()
                dropped += 1
        return dropped

    def path(self, tile: Tile) -> Path:
        return self.folder / tile_name(tile)

    def pending(self, job: Job) -> list[Tile]:
        """Return the tiles still to be measured: those with valid pixels and without a file."""
        return [
            t for t in self.tiles if not self.path(t).exists() and job.arrays.read("valid", t.write).any()
        ]


TileWork = Callable[[Job, KeptTiles, Recipe, TilePlan, Callable[[float], None], CancelToken], None]


def shape_of(tile: Tile) -> tuple[int, int, int]:
    """Return the shape of the measurement of a tile."""
    return TILE_PLANES, tile.write.rows, tile.write.cols


def kept_of(job: Job, recipe: Recipe, size: int) -> KeptTiles:
    """Return the tiles of about ``size`` px that this recipe and this version of torch have measured."""
    size = math.ceil(size / recipe.step) * recipe.step
    folder = RunFolder(Path(job.folder)).tiles_of(size, torch.__version__)
    return KeptTiles(folder, job.shape, size, recipe.halo, job.identity)


def measure_all(
    job: Job,
    recipe: Recipe,
    plan: TilePlan,
    report: Callable[[float], None],
    cancel: CancelToken,
    notes: list[str],
    work: Optional[TileWork] = None,
) -> tuple[TilePlan, KeptTiles]:
    """Measure all tiles; if memory is short, in smaller portions and finally on the CPU.

    ``work`` measures the pending tiles, by default :func:`measure`. ``report`` is called with the fraction of
    the tiles done. Raises MemoryError, Cancelled.
    """
    while True:
        kept_tiles = kept_of(job, recipe, plan.tile)
        dropped = kept_tiles.drop_foreign()
        if dropped:
            notes.append(REMEASURED.format(count=dropped))
        try:
            (work or measure)(job, kept_tiles, recipe, plan, report, cancel)
            return plan, kept_tiles
        except (RuntimeError, MemoryError, OSError) as error:
            if not is_memory_shortage(error):
                raise
            plan = _smaller(plan)
            notes.append(
                f"The device's memory did not suffice: continuing with {plan.batch} tiles of "
                f"{plan.tile} px at once on {plan.device}."
            )
            recipe = recipe._replace(half_precision=plan.half_precision)
            if recipe.network is not None:
                recipe.network.to(plan.device)


def _smaller(plan: TilePlan) -> TilePlan:
    if plan.batch > 1:
        return replace(plan, batch=plan.batch // 2)
    if plan.tile // 2 >= TILE_SIZE.lowest:
        return replace(plan, tile=plan.tile // 2)
    if plan.device.type == "cpu":
        raise MemoryError
    return TilePlan(torch.device("cpu"), 1, int(TILE_SIZE.default), False)


def measure(
    job: Job,
    kept_tiles: KeptTiles,
    recipe: Recipe,
    plan: TilePlan,
    report: Callable[[float], None],
    cancel: CancelToken,
) -> None:
    """Measure the pending tiles of the job's part, one batch after the other.

    While one batch is measured, the next is read and the last is written.
    """
    index, parts = job.part
    pending = kept_tiles.pending(job)[index::parts]
    batches = list(batches_of(pending, plan.batch))
    whole = len(kept_tiles.tiles) / parts
    done = whole - len(pending)
    report(done / whole)
    with ThreadPoolExecutor(1) as aside:
        reading = [aside.submit(read_pair, job, batch) for batch in batches[:1]]
        writing: list[Future] = []
        for number, batch in enumerate(batches, 1):
            cancel.check()
            pair = reading.pop().result()
            reading = [aside.submit(read_pair, job, following) for following in batches[number : number + 1]]
            values = measured(pair, recipe, plan.device, within(batch[0]), cancel)
            for written in writing:
                written.result()
            writing = [aside.submit(kept_tiles.keep, *one) for one in zip(batch, values)]
            done += len(batch)
            report(done / whole)
        for written in writing:
            written.result()


def read_pair(job: Job, batch: Sequence[Tile]) -> TilePair:
    """Return the images, the masks and the cuts of some tiles."""
    pre, post, valid = (
        np.stack([job.arrays.read(name, t.read) for t in batch])[:, None] for name in ("pre", "post", "valid")
    )
    there = valid
    if any(job.shift):
        post, there = (
            np.stack([read_moved(job, name, t.read) for t in batch])[:, None] for name in ("post", "valid")
        )
    pair = [pre, post, own_valid(pre, post, valid, there)]
    if job.options.trace:
        cuts = [cut_edges(job.options.lines, tile.read) for tile in batch]
        pair.append(np.stack(cuts, axis=1)[:, :, None])
    return pair


def measured(
    pair: TilePair, recipe: Recipe, device: torch.device, inner: Window, cancel: CancelToken
) -> np.ndarray:
    """Return flow, confidence and expected errors (n, TILE_PLANES, rows, cols) of a pair's window.

    ``inner`` is that window.
    """
    with torch.inference_mode():
        pre, post, valid, *cut = (torch.from_numpy(part).to(device) for part in pair)
        planes = pyramid.measure(pre, post, valid, recipe, cancel.check, inner, *cut)
        return torch.cat(planes, 1).cpu().numpy()


def batches_of(tiles: Iterable[Tile], most: int) -> Iterator[list[Tile]]:
    """Yield neighbouring tiles whose windows have the same shape, at most ``most`` at once."""
    for _, alike in groupby(tiles, key=lambda tile: (tile.read[2:], within(tile))):
        group = list(alike)
        for first in range(0, len(group), most):
            yield group[first : first + most]


def within(tile: Tile) -> Window:
    """Return where the written window lies in the read window."""
    write = tile.write
    return Window(write.row - tile.read.row, write.col - tile.read.col, write.rows, write.cols)
