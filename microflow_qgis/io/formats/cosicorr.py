"""Read COSI-Corr: an ENVI raster (BIP or BSQ) or geoCosiCorr3D's GeoTIFF. Write it as ENVI.

Three bands are named East/West, North/South and SNR (0 to 1): metres along the grid's columns and rows,
positive to the east and to the north. If the images have no georeference, geoCosiCorr3D writes pixels on a
grid of 1 degree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal

from ...core.cancel import CancelToken
from ...core.grid import Grid, Window
from ..gdal_errors import quiet
from ..pixelmap import reference
from ..read import UNPLACED
from .foreign import Foreign, clipped, plane, raster_grid, raster_or_none

COSICORR_BANDS = ("East/West", "North/South", "SNR")
EAST = re.compile(r"^\s*(east[\s_/-]*west|e[\s_/-]?w)(?![a-z])", re.IGNORECASE)
NORTH = re.compile(r"^\s*(north[\s_/-]*south|n[\s_/-]?s)(?![a-z])", re.IGNORECASE)
SNR = re.compile(r"^\s*snr(?![a-z])", re.IGNORECASE)
COSICORR_STEP = re.compile(r"_step_(\d+)\.tiff?$", re.IGNORECASE)
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
    grid = raster_grid(dataset)
    in_pixels = dataset.GetDriver().ShortName == "GTiff" and grid.geotransform == UNPLACED
    return Foreign(
        "cosicorr",
        (path,),
        grid,
        plane(dataset, numbers[0]),
        plane(dataset, numbers[1]),
        "px" if in_pixels else "m",
        "east_north",
        confidence,
        pixels_per_cell=_step(path) if in_pixels else 1.0,
        parameters=_parameters(dataset),
    )


def _step(path: str) -> float:
    """Return the pixels between two windows, which geoCosiCorr3D puts into the name of its file."""
    step = COSICORR_STEP.search(path)
    return float(step[1]) if step else 1.0


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
    for window, values in blocks:
        cancel.check()
        filled = np.array(values, np.float32)
        filled[2] = np.nan_to_num(filled[2])
        for number, values_of in enumerate(filled, 1):
            dataset.GetRasterBand(number).WriteArray(values_of, window.col, window.row)
    dataset.FlushCache()
    dataset = None  # its header is written
    header = Path(f"{path}.hdr")
    _describe(header, notes)
    return [path, str(header)]


def _describe(header: Path, notes: Mapping[str, str]) -> None:
    """Put the notes where GDAL has put the file's path."""
    text = "; ".join(f"{key}: {value}" for key, value in notes.items()).replace("{", "(").replace("}", ")")
    written = header.read_text(encoding="utf-8")
    described = "description = {\n" + text + "}"
    header.write_text(
        re.sub(r"description = \{[^}]*\}", lambda _: described, written, count=1), encoding="utf-8"
    )
