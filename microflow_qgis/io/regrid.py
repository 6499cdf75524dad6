"""Rasters brought onto the grid of another."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal

from ..core.cancel import CancelToken
from ..core.errors import ResamplingFailed
from ..core.grid import Grid, Window
from ..core.tiling import cover
from .align import IMAGE_BLOCK
from .gdal_errors import quiet, sentence
from .pixelmap import area_of, pixel_map, whole_offset
from .read import Source, describe
from .resample import resampled, resampling
from .survey import levelled
from .write import Band, write_raster


def regrid(path: str, grid: Grid, target: str) -> str:
    """Write the raster ``path``, NaN where unknown, on ``grid`` to ``target`` by bilinear interpolation.

    Return ``target``. Raises ResamplingFailed.
    """
    rows, cols = grid.shape
    done = 0
    with quiet() as complaints:
        driver = gdal.GetDriverByName("GTiff")
        source = gdal.Open(path)
        count = source.RasterCount
        options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "BIGTIFF=IF_SAFER"]
        dataset = driver.Create(target, cols, rows, count, gdal.GDT_Float32, options)
        dataset.SetGeoTransform(grid.geotransform)
        dataset.SetProjection(grid.crs)
        for band in range(1, count + 1):
            dataset.GetRasterBand(band).SetNoDataValue(math.nan)
            dataset.GetRasterBand(band).Fill(math.nan)
        done = gdal.Warp(dataset, source, resampleAlg="bilinear", srcNodata="nan", dstNodata="nan")
        dataset.FlushCache()
    if done != 1:
        raise ResamplingFailed(path=path, reason=sentence(complaints))
    return target


def lies_on(source: Source, grid: Grid) -> bool:
    """Return whether the pixels of an image are those of ``grid``, shifted by whole pixels at most."""
    return (
        whole_offset(pixel_map(grid, describe(source).grid, area_of(grid), source.operation.inverse))
        is not None
    )


def resample_to(source: Source, grid: Grid, target: str, cancel: CancelToken) -> None:
    """Write an image on ``grid`` to ``target``, NaN where unknown, by the spline of :mod:`.resample`.

    Its values are brought near 1 (:mod:`.survey`), so that single precision holds them.

    Raises what :func:`.write.write_raster` and :func:`.resample.resampled` raise.
    """
    image, pixels, _ = levelled(source)
    plan = resampling(pixels, image.grid, grid)

    def block(window: Window) -> np.ndarray:
        values, valid = resampled(plan, window)
        return np.where(valid, values, np.float32(np.nan))[None]

    blocks = ((tile.write, block(tile.write)) for tile in cover(grid.shape, IMAGE_BLOCK, 0))
    write_raster(target, grid, [Band("image", "")], blocks, {}, cancel)
