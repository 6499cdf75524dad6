"""Read the Ames Stereo Pipeline: the filtered disparity ``…-F.tif`` of its correlator mode.

Three bands: pixels to the right, pixels down, and where the match is good: 1, or the largest integer in a
``…-D.tif`` of integers; 0 where not.
"""

from __future__ import annotations

import re
from typing import Optional

import numpy as np
from osgeo import gdal

from ...core.grid import Window
from .foreign import Foreign, Plane, plane, raster_grid, raster_or_none

AMES_NAME = re.compile(r"-(F|RD|D)\.tiff?$")
MASK_VALUES = (0, 1, 2**31 - 1)
MIDDLE_SIDE = 512  # px a side of the sample in the middle of the third band


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the field of a file with this name whose third band is a mask, else None."""
    dataset = None if second or not AMES_NAME.search(path) else raster_or_none(path)
    if dataset is None or dataset.RasterCount != 3 or not _is_mask(dataset):
        return None
    good = plane(dataset, 3)
    return Foreign(
        "ames",
        (path,),
        raster_grid(dataset),
        _where(good, plane(dataset, 1)),
        _where(good, plane(dataset, 2)),
        "px",
        "east_south",
    )


def _is_mask(dataset: gdal.Dataset) -> bool:
    rows, cols = min(dataset.RasterYSize, MIDDLE_SIDE), min(dataset.RasterXSize, MIDDLE_SIDE)
    row, col = (dataset.RasterYSize - rows) // 2, (dataset.RasterXSize - cols) // 2
    return bool(np.isin(dataset.GetRasterBand(3).ReadAsArray(col, row, cols, rows), MASK_VALUES).all())


def _where(good: Plane, values: Plane) -> Plane:
    def values_in(window: Window) -> np.ndarray:
        return np.where(good(window) > 0, values(window), np.float32(np.nan))

    return values_in
