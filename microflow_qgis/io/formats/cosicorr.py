"""Read COSI-Corr: an ENVI raster (BIP or BSQ) or geoCosiCorr3D's GeoTIFF. Write it as ENVI.

Three bands are named East/West, North/South and SNR (0 to 1): metres along the grid's columns and rows,
positive to the east and to the north.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Optional

import numpy as np
from osgeo import gdal

from ...core.cancel import CancelToken
from ...core.grid import Grid, Window
from ..gdal_errors import quiet
from ..pixelmap import reference
from .foreign import Foreign, clipped, plane, raster_grid, raster_or_none

COSICORR_BANDS = ("East/West", "North/South", "SNR")
EAST = re.compile(r"^\s*(east[\s_/-]*west|e[\s_/-]?w)(?![a-z])", re.IGNORECASE)
NORTH = re.compile(r"^\s*(north[\s_/-]*south|n[\s_/-]?s)(?![a-z])", re.IGNORECASE)
SNR = re.compile(r"^\s*snr(?![a-z])", re.IGNORECASE)
OPTION = re.compile(r"---\s*([A-Za-z][A-Za-z ]*?(?: [XY])?(?: Initial)?)\s*:\s*(-?[\d.]+)")


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the file's field if its bands have COSI-Corr's names, else None."""
    dataset = None if second else raster_or_none(path)
    if dataset is None or dataset.RasterCount < 2:
        return None
    numbers = [_band(dataset, pattern) for pattern in (EAST, NORTH, SNR)]
    if numbers[0] is None or numbers[1] is None:
        return None
    confidence = clipped(plane(dataset, numbers[2])) if numbers[2] else None
    return Foreign(
        "cosicorr",
        (path,),
        raster_grid(dataset),
        plane(dataset, numbers[0]),
        plane(dataset, numbers[1]),
        "m",
        "east_north",
        confidence,
        parameters=_parameters(dataset),
    )


def _band(dataset: gdal.Dataset, pattern: re.Pattern[str]) -> Optional[int]:
    for number in range(1, dataset.RasterCount + 1):
        if pattern.match(dataset.GetRasterBand(number).GetDescription()):
            return number
    return None


def _parameters(dataset: gdal.Dataset) -> dict[str, str]:
    """Return the parameters of the correlation in the description of an ENVI header."""
    text = dataset.GetMetadataItem("description", "ENVI") or ""
    text = re.sub(r"\s+", " ", text.strip("{} "))
    if not text:
        return {}
    stated = {"DESCRIPTION": text}
    for name, value in OPTION.findall(text):
        stated[re.sub(r"\W+", "_", name.strip()).upper()] = value
    return stated


def write(
    path: str,
    grid: Grid,
    blocks: Iterable[tuple[Window, np.ndarray]],
    notes: Mapping[str, str],
    cancel: CancelToken,
) -> list[str]:
    """Write an ENVI raster, band-sequential, from blocks (3, rows, cols) of east, north (m) and confidence.

    Pixels without a value are NaN in the components and 0 in the SNR, by which COSI-Corr's tools filter.
    Returns the files written. Raises Cancelled, and GDAL's RuntimeError if the disk is full.
    """
    rows, cols = grid.shape
    with quiet():
        dataset = gdal.GetDriverByName("ENVI").Create(
            path, cols, rows, 3, gdal.GDT_Float32, ["INTERLEAVE=BSQ", "SUFFIX=ADD"]
        )
        dataset.SetGeoTransform(grid.geotransform)
        if grid.crs:
            dataset.SetSpatialRef(reference(grid.crs))
        for number, name in enumerate(COSICORR_BANDS, 1):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset.SetMetadataItem(
            "description", "{" + "; ".join(f"{k}: {v}" for k, v in notes.items()) + "}", "ENVI"
        )
    for window, values in blocks:
        cancel.check()
        filled = np.array(values, np.float32)
        filled[2] = np.nan_to_num(filled[2])
        for number, values_of in enumerate(filled, 1):
            dataset.GetRasterBand(number).WriteArray(values_of, window.col, window.row)
    dataset.FlushCache()
    return [path, f"{path}.hdr"]
