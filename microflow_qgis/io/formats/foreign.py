"""Describe a field as another program's file states it, before conversion: values, unit, sign, dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Callable, Optional

import numpy as np
from osgeo import gdal

from ...core.errors import ForeignShapes
from ...core.grid import Grid, Window
from ..gdal_errors import quiet
from ..pixelmap import reference
from ..read import PLAIN, UNPLACED, grid_of, read

Plane = Callable[[Window], np.ndarray]  # (rows, cols) float32 of a window, NaN where there is no value

UNITS = ("m", "px", "m/yr", "m/day", "cm/yr", "cm/day")
SIGNS = ("east_north", "east_south", "west_north", "west_south")  # where the two components are positive
NODATA = (-9999.0, -10000.0, -32767.0)  # what programs write where they have no value, declared or not


@dataclass(frozen=True)
class Foreign:
    """Hold two components on a grid.

    ``unit`` and ``sign`` are '' if neither the file nor its format states them. ``along`` is ``grid`` where
    the components follow the grid's columns and rows, ``ground`` where they are metres to true east and
    north. ``step`` is the number of pixels that one unit of the values stands for. ``pixel`` is the size in
    metres of the pixels for values in px: None if they are the grid's own, 0 if they are not and the file
    does not state it. ``pixels_per_cell`` is the number of those pixels along a cell's side. ``lattice`` is
    the position of the cells on the image, for a field without georeference that states it: column and row of
    the first cell's centre, and the steps. ``confidence`` is from 0 to 1, ``sigma`` in the values' unit.
    ``parameters`` are the program's own, as text.
    """

    format: str
    files: tuple[str, ...]
    grid: Grid
    first: Plane
    second: Plane
    unit: str
    sign: str
    confidence: Optional[Plane] = None
    sigma: Optional[tuple[Plane, Plane]] = None
    along: str = "grid"
    step: float = 1.0
    pixel: Optional[float] = None
    pixels_per_cell: float = 1.0
    lattice: Optional[tuple[float, float, float, float]] = None
    days: Optional[tuple[date, date]] = None
    parameters: Mapping[str, str] = field(default_factory=dict)


def raster_or_none(path: str) -> Optional[gdal.Dataset]:
    """Return the dataset, or None if GDAL cannot open the file as a raster with bands."""
    dataset = None
    with quiet():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    return dataset if dataset is not None and dataset.RasterCount else None


def raster_grid(dataset: gdal.Dataset) -> Grid:
    """Return the grid of the pixels, UNPLACED where they only count. Raises NotRectified.

    Some programs state degrees for images without a place: pixels of 1 degree from 0, 0.
    """
    grid = grid_of(dataset.GetDescription(), dataset)
    counts = grid.geotransform in PLAIN and (not grid.crs or reference(grid.crs).IsGeographic())
    return Grid(grid.shape, UNPLACED) if counts else grid


def plane(dataset: gdal.Dataset, band: int) -> Plane:
    """Return the band's values, NaN at its nodata and where a mask hides it."""

    def values_in(window: Window) -> np.ndarray:
        values, valid = read(dataset, band, window)
        return np.where(valid, values, np.float32(np.nan))

    return values_in


def array_plane(values: np.ndarray) -> Plane:
    """Return an array (rows, cols) in memory as a plane."""

    def values_in(window: Window) -> np.ndarray:
        return np.asarray(values[window.slices], np.float32)

    return values_in


def lazy_plane(values: Callable[[], np.ndarray]) -> Plane:
    """Return an array (rows, cols) that is read with its first window, and kept."""
    cache: list[np.ndarray] = []

    def values_in(window: Window) -> np.ndarray:
        if not cache:
            cache.append(np.asarray(values(), np.float32))
        return cache[0][window.slices]

    return values_in


def scaled(source: Plane, factor: float, offset: float = 0.0) -> Plane:
    """Return the values times a factor, plus an offset."""
    return lambda window: source(window) * np.float32(factor) + np.float32(offset)


def clipped(source: Plane) -> Plane:
    """Return the values clipped to 0 to 1."""
    return lambda window: np.clip(source(window), 0, 1)


def same_grid(first: gdal.Dataset, other: gdal.Dataset) -> None:
    """Raise ForeignShapes if files that belong together differ in size or place."""
    if not on_one_grid(first, other):
        raise ForeignShapes(
            first=first.GetDescription(),
            second=other.GetDescription(),
            first_size=_size(first),
            second_size=_size(other),
        )


def on_one_grid(first: gdal.Dataset, other: gdal.Dataset) -> bool:
    """Return whether the cells of both are the same; a file without a place may lie anywhere."""
    grids = [raster_grid(dataset) for dataset in (first, other)]
    if UNPLACED in [grid.geotransform for grid in grids]:
        return grids[0].shape == grids[1].shape
    return grids[0].matches(grids[1])


def _size(dataset: gdal.Dataset) -> str:
    grid = raster_grid(dataset)
    place = "" if grid.geotransform == UNPLACED else " @ {0:.10g}, {3:.10g}".format(*grid.geotransform)
    return f"{grid.shape[1]} × {grid.shape[0]}{place}"


def beside(path: str, exchanges: Iterable[tuple[str, str]]) -> Optional[str]:
    """Return the file in the same folder whose name differs by one of the exchanges, or None."""
    place = Path(path)
    for old, new in exchanges:
        head, separator, tail = place.name.rpartition(old)
        if separator and (place.parent / f"{head}{new}{tail}").is_file():
            return str(place.parent / f"{head}{new}{tail}")
    return None


def first_lines(path: str, count: int = 20) -> list[str]:
    """Return the first lines of a text file; empty if the file is not text."""
    try:
        with open(path, "rb") as file:
            head = file.read(16384)
    except OSError:
        return []
    if b"\x00" in head:
        return []
    return head.decode("latin-1").splitlines()[:count]
