"""Define the rasters that the algorithms write: their bands, and their sequence of blocks."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.faults import Measures, gradient_measures, halo
from ..core.confidence import confidence_of_error
from ..core.displacement import Ground, displacement, jacobian
from ..core.errors import NothingMeasured
from ..core.grid import Grid, Window
from ..core.statistics import Read, Tally
from ..core.tiling import Tile, cover
from ..engine.job import FAULT_SCALE
from ..io.write import Band, write_raster
from .bands import displacement_bands, sigma_bands
from .progress import RunProgress

translate = QCoreApplication.translate

BLOCK = 512  # px, as in the files; small enough for frequent progress and cancellation
Block = tuple[Window, np.ndarray]  # (bands, rows, cols) float32


class Raster(NamedTuple):
    """Describe a file to write and the tally of its blocks; ``kind`` sets its style (:mod:`results`)."""

    kind: str
    path: str
    bands: list[Band]
    blocks: Iterable[Block]
    tally: Tally


class FlowField(NamedTuple):
    """Read a flow in pixels (2, rows, cols) as displacement."""

    flow: Read
    grid: Grid
    ground: Ground | None

    def read(self, window: Window) -> np.ndarray:
        return displacement(self.flow(window), self.grid, self.ground, window)


def unit_of(ground: Ground | None) -> str:
    return "px" if ground is None else "m"


def tiles(shape: tuple[int, int], around: int = 0) -> Iterator[Tile]:
    return cover(shape, BLOCK, around)


def tile_count(shape: tuple[int, int]) -> int:
    return math.prod(math.ceil(length / BLOCK) for length in shape)


def displacement_raster(
    path: str, field: FlowField, confidence: Read, *, kind: str = "displacement"
) -> Raster:
    """Return east, north and confidence, all NaN where either of the first two is."""
    unit, shape = unit_of(field.ground), field.grid.shape

    def blocks() -> Iterator[Block]:
        for _, window in tiles(shape):
            block = np.concatenate([field.read(window), confidence(window)])
            block[:, ~np.isfinite(block[:2]).all(axis=0)] = np.nan
            yield window, block

    return Raster(kind, path, displacement_bands(unit), blocks(), Tally(shape, 2))


def sigma_read(sigma: Read, grid: Grid, ground: Ground | None) -> Read:
    """Read σ of a flow (2, rows, cols; right, down) in px as σ of east and north in metres on the ground.

    The errors of both components of the flow are taken as independent.
    """

    def read(window: Window) -> np.ndarray:
        steps = np.broadcast_to(jacobian(grid, ground, window), (2, 2, window.rows, window.cols))
        return np.sqrt(np.einsum("ijrc,jrc->irc", steps**2, sigma(window) ** 2)).astype(np.float32)

    return read


def confidence_read(sigma: Read) -> Read:
    """Read σ of a flow (2, rows, cols) in px as confidence (1, rows, cols).

    It is that of the larger of both components' σ.
    """

    def read(window: Window) -> np.ndarray:
        error = sigma(window).max(axis=0, keepdims=True)
        return confidence_of_error(error).astype(np.float32)

    return read


def uncertainty_raster(path: str, sigma: Read, shape: tuple[int, int], unit: str) -> Raster:
    """Return σ of east and of north, one standard deviation."""
    blocks = ((window, sigma(window)) for _, window in tiles(shape))
    return Raster("uncertainty", path, sigma_bands(unit), blocks, Tally(shape, 2))


def magnitude_raster(path: str, field: FlowField) -> Raster:
    unit = unit_of(field.ground)
    blocks = ((window, np.hypot(*field.read(window))[None]) for _, window in tiles(field.grid.shape))
    bands = [Band(f"displacement magnitude ({unit})", unit)]
    return Raster("magnitude", path, bands, blocks, Tally(field.grid.shape))


def fault_magnitude_raster(path: str, blocks: Iterable[Block], grid: Grid, unit: str) -> Raster:
    return Raster(
        "fault_magnitude", path, [Band(f"fault magnitude ({unit})", unit)], blocks, Tally(grid.shape)
    )


def derived_rasters(paths: Mapping[str, str], field: FlowField) -> list[Raster]:
    """Return MAGNITUDE and FAULT_MAGNITUDE of a displacement, as far as they have a path."""
    unit, rasters = unit_of(field.ground), []
    if "MAGNITUDE" in paths:
        rasters.append(magnitude_raster(paths["MAGNITUDE"], field))
    if "FAULT_MAGNITUDE" in paths:
        measures = measured(field.read, field.grid, field.ground, FAULT_SCALE.default)
        blocks = ((window, block.fault_magnitude[None]) for window, block in measures)
        rasters.append(fault_magnitude_raster(paths["FAULT_MAGNITUDE"], blocks, field.grid, unit))
    return rasters


def strain_raster(kind: str, path: str, blocks: Iterable[Block], grid: Grid) -> Raster:
    """Return a raster of ``kind``: shear, dilatation or rotation."""
    return Raster(kind, path, [Band(kind, "")], blocks, Tally(grid.shape))


def measured(
    read: Read, grid: Grid, ground: Ground | None, scale: float
) -> Iterator[tuple[Window, Measures]]:
    """Yield the fault measures of a displacement field, block after block."""
    for tile in tiles(grid.shape, halo(scale)):
        steps = jacobian(grid, ground, tile.write)
        yield tile.write, gradient_measures(read(tile.read), tile, steps, scale)


def refuse_empty(rasters: Sequence[Raster]) -> None:
    """Raise NothingMeasured if none of the written rasters has a value."""
    if not any(raster.tally.finite_share for raster in rasters):
        raise NothingMeasured


def write_all(
    rasters: Sequence[Raster], grid: Grid, metadata: Mapping[str, str], progress: RunProgress, start: float
) -> None:
    """Write the files, from ``start`` per cent of the run's progress to its end."""
    share = (100 - start) / len(rasters)
    for number, raster in enumerate(rasters):
        text = translate("processing", "Writing {file}…").format(file=os.path.basename(raster.path))
        report = progress.stage(text, start + number * share, start + (number + 1) * share)
        blocks = progress.counted(raster.tally.passing(raster.blocks), tile_count(grid.shape), report)
        write_raster(raster.path, grid, raster.bands, blocks, metadata, progress.cancel)
