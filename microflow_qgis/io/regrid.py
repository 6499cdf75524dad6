"""Resample rasters to the grid of another."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

import numpy as np

from ..core.cancel import CancelToken
from ..core.grid import Grid, Window
from ..core.statistics import Read
from ..core.tiling import cover
from .align import IMAGE_BLOCK
from .move import bilinear
from .pixelmap import area_of, pixel_map, steps, whole_offset
from .places import Places, places
from .read import BY_GDAL, Operation, Source, describe
from .resample import resampled, resampling
from .survey import levelled
from .write import Band, write_raster

REGRID_BLOCK = 512  # px of the grid, for which a field is read at once
FINEST_SAMPLING = 8  # samples along a pixel's side at most, where the field is finer


def regrid(
    read: Read, start: Grid, grid: Grid, operation: Operation = BY_GDAL
) -> Iterator[tuple[Window, np.ndarray]]:
    """Yield blocks of a field, NaN where unknown, on ``grid`` by bilinear interpolation."""
    mapped = pixel_map(grid, start, area_of(grid), operation.inverse)
    finer = min(max(ceil(max(steps(mapped)[:2]) - 0.5), 1), FINEST_SAMPLING)
    there = places(mapped._replace(start=_finer(grid, finer)))
    for tile in cover(grid.shape, REGRID_BLOCK // finer, 0):
        yield tile.write, _averaged(read, start.shape, there, tile.write, finer)


def _finer(grid: Grid, times: int) -> Grid:
    """Return a grid of the same area whose pixels are an integer fraction of the side."""
    x0, a, b, y0, d, e = grid.geotransform
    shape = grid.shape[0] * times, grid.shape[1] * times
    return Grid(shape, (x0, a / times, b / times, y0, d / times, e / times), grid.crs)


def _averaged(read: Read, shape: tuple[int, int], there: Places, window: Window, finer: int) -> np.ndarray:
    """Return the field (2, rows, cols) float32 in a window: means over the known values in each pixel."""
    fine = Window(*(finer * length for length in window))
    row, col = np.broadcast_arrays(*there.of(fine))
    values = bilinear(read, shape, row, col)
    finite = np.isfinite(values)
    sides = 2, window.rows, finer, window.cols, finer
    total = np.where(finite, values, 0).reshape(sides).sum((2, 4))
    count = finite.reshape(sides).sum((2, 4))
    return np.where(2 * count >= finer**2, total / np.maximum(count, 1), np.nan).astype(np.float32)


def lies_on(source: Source, grid: Grid) -> bool:
    """Return whether the pixels of an image are those of ``grid``, shifted by whole pixels at most."""
    return (
        whole_offset(pixel_map(grid, describe(source).grid, area_of(grid), source.operation.inverse))
        is not None
    )


def resample_to(source: Source, grid: Grid, target: str, cancel: CancelToken) -> None:
    """Write an image on ``grid`` to ``target``, NaN where unknown, by the spline of :mod:`.resample`.

    Its values are scaled to about 1 (:mod:`.survey`), so that single precision is sufficient. Raises the
    errors of :func:`.write.write_raster` and :func:`.resample.resampled`.
    """
    image, pixels, _ = levelled(source)
    plan = resampling(pixels, image.grid, grid)

    def block(window: Window) -> np.ndarray:
        values, valid = resampled(plan, window)
        return np.where(valid, values, np.float32(np.nan))[None]

    blocks = ((tile.write, block(tile.write)) for tile in cover(grid.shape, IMAGE_BLOCK, 0))
    write_raster(target, grid, [Band("image", "")], blocks, {}, cancel)
