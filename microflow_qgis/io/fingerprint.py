"""What tells whether an image is still the one that was measured: its pixels, not its files."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from ..core.cancel import NEVER, CancelToken
from ..core.grid import Window
from .read import Source, open_image, pixels

STRIP = 1 << 24  # px that are read at once


def fingerprint(source: Source, cancel: CancelToken = NEVER) -> str:
    """Return a hash of the band as it is measured: its grid, its values and which of them are usable,
    and the operation that leads to the other image's reference system.

    Whatever the band comes through (a virtual raster of virtual rasters, a variable of a netCDF file, a
    table of a GeoPackage, an archive), the same pixels give the same hash and others another. Reads the
    whole band. Raises Cancelled and the refusals of :func:`read.describe`.
    """
    image, _ = open_image(source)
    rows, cols = image.grid.shape
    way = list(source.operation)  # by which the image comes onto another
    statement = [image.dtype, image.grid.shape, image.grid.geotransform, image.grid.crs, way]
    digest = hashlib.sha256(json.dumps(statement).encode())
    band, height = pixels(source), max(STRIP // cols, 1)
    for row in range(0, rows, height):
        cancel.check()
        values, usable = band.exact(Window(row, 0, min(height, rows - row), cols))
        digest.update(np.where(usable, values, 0).astype(values.dtype).data)
        digest.update(np.packbits(usable).data)
    return digest.hexdigest()
