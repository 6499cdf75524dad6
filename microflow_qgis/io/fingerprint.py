"""Identify an image by its pixels, not its files, to detect whether it has changed."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from ..core.cancel import NEVER, CancelToken
from ..core.grid import Window
from .read import Source, open_image, pixels

STRIP_PIXELS = 1 << 24  # px read at once


def fingerprint(source: Source, cancel: CancelToken = NEVER) -> str:
    """Return a hash of the band as it is measured.

    It covers the grid, the values and which of them are usable, and the operation to the other image's
    reference system. The same pixels give the same hash, whatever contains the band: a virtual raster of
    virtual rasters, a variable of a netCDF file, a table of a GeoPackage, an archive. Other pixels give
    another hash. Reads the whole band. Raises Cancelled and the refusals of :func:`read.describe`.
    """
    image, _ = open_image(source)
    rows, cols = image.grid.shape
    way = list(source.operation)  # the operation from this image to the other
    statement = [image.dtype, image.grid.shape, image.grid.geotransform, image.grid.crs, way]
    digest = hashlib.sha256(json.dumps(statement).encode())
    band, height = pixels(source), max(STRIP_PIXELS // cols, 1)
    for row in range(0, rows, height):
        cancel.check()
        values, valid = band.exact(Window(row, 0, min(height, rows - row), cols))
        digest.update(np.where(valid, values, 0).astype(values.dtype).data)
        digest.update(np.packbits(valid).data)
    return digest.hexdigest()
