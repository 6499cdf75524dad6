"""Convert a foreign field to metres east and north: units, dates, signs, position of the cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

import numpy as np

from ...core.displacement import Ground, displacement, flow
from ...core.errors import (
    ForeignDatesMissing,
    ForeignPixelUnknown,
    ForeignSignUnknown,
    ForeignUnitUnknown,
    ForeignUnplaced,
)
from ...core.grid import Grid, Window
from ..pixelmap import reference
from .dates import DAYS_OF_UNIT
from .foreign import NODATA, Foreign, Plane

UNIT_METRES = {"m": 1.0, "cm": 0.01}  # metres
TOWARDS = {"east": (1.0, 0), "west": (-1.0, 0), "north": (1.0, 1), "south": (-1.0, 1)}


@dataclass(frozen=True)
class Choices:
    """Hold the user's choices for a file; '' and None leave a value to the file. ``pixel`` is in metres."""

    unit: str = ""
    sign: str = ""
    days: Optional[tuple[date, date]] = None
    step: Optional[float] = None
    pixel: Optional[float] = None
    nodata: tuple[float, ...] = NODATA


@dataclass(frozen=True)
class Conversion:
    """Hold a field with all values that its conversion needs. ``factor`` converts its values to ``unit``.

    ``unit`` is m or px; px are those of the grid's cells along columns and rows.
    """

    field: Foreign
    ground: Optional[Ground]
    sign: str
    unit: str
    factor: float
    days: Optional[tuple[date, date]]
    nodata: tuple[float, ...]
    source_unit: str

    @property
    def in_metres(self) -> bool:
        return self.unit == "m" or bool(self.field.grid.crs and self.ground)

    def read(self, window: Window) -> np.ndarray:
        """Return east, north and confidence, (3, rows, cols) float32, NaN where the field is unknown.

        The confidence is 1 if the program gave none.
        """
        moved = self._true(self._along(window), window)
        finite = np.isfinite(moved).all(axis=0)
        confidence = np.ones(finite.shape, np.float32)
        if self.field.confidence is not None:
            confidence = np.nan_to_num(self.field.confidence(window))
        return np.where(finite, np.concatenate([moved, confidence[None]]), np.float32(np.nan)).astype(
            np.float32
        )

    def read_sigma(self, window: Window) -> np.ndarray:
        """Return σ of east and of north, (2, rows, cols) float32, NaN where they or the field are unknown."""
        if self.field.sigma is None:
            raise ValueError("the field has no sigma")
        known = np.isfinite(self._along(window)).all(axis=0)
        stated = self._known(self.field.sigma, window) * np.float32(self.factor)
        stated[:, ~known | ~(stated >= 0).all(axis=0)] = np.nan
        # σ is rotated as variances, without correlation between the components
        unit = [self._true(np.stack([np.ones_like(stated[0]), np.zeros_like(stated[0])]), window)]
        unit.append(self._true(np.stack([np.zeros_like(stated[0]), np.ones_like(stated[0])]), window))
        first, second = unit
        return np.hypot(first * stated[0], second * stated[1]).astype(np.float32)

    def _along(self, window: Window) -> np.ndarray:
        """Return the components to the east and north of the grid, in ``unit``."""
        parts = self._known((self.field.first, self.field.second), window)
        along = np.empty_like(parts)
        for part, word in zip(parts, self.sign.split("_")):
            sign, axis = TOWARDS[word]
            along[axis] = sign * self.factor * part
        return along

    def _known(self, sources: Sequence[Plane], window: Window) -> np.ndarray:
        """Return the planes, NaN at the nodata values. 0 is one only where all are 0: one 0 is a value."""
        parts = np.stack([source(window) for source in sources])
        for value in self.nodata:
            absent = parts == np.float32(value)
            parts[absent if value else absent & absent.all(axis=0)] = np.nan
        return parts

    def _true(self, along: np.ndarray, window: Window) -> np.ndarray:
        """Return metres to true east and north from components along the grid's axes."""
        field, grid = self.field, self.field.grid
        if field.along == "ground" or not grid.crs or self.ground is None:
            return along
        if self.unit == "px":
            right, down = along[0], -along[1]
        else:
            per_metre = metres_per_unit(grid)
            if per_metre is None:
                return along
            _, a, b, _, d, e = grid.geotransform
            x, y = along / per_metre
            right, down = (e * x - b * y) / (a * e - b * d), (a * y - d * x) / (a * e - b * d)
        return displacement(np.stack([right, down]), grid, self.ground, window)


def metres_per_unit(grid: Grid) -> Optional[float]:
    """Return the metres in a unit of a projected CRS; None for one in degrees."""
    crs = reference(grid.crs)
    return None if crs.IsGeographic() else float(crs.GetLinearUnits())


def along_grid(moved: np.ndarray, grid: Grid, ground: Optional[Ground], window: Window) -> np.ndarray:
    """Return metres to true east and north as metres of the CRS along its axes, (2, rows, cols).

    This is the inverse of ``_true``. On a grid in degrees, or without CRS, they stay unchanged.
    """
    per_metre = metres_per_unit(grid) if grid.crs and ground is not None else None
    if per_metre is None:
        return moved
    right, down = flow(moved, grid, ground, window)
    _, a, b, _, d, e = grid.geotransform
    return np.stack([a * right + b * down, d * right + e * down]) * per_metre


def settle(field: Foreign, ground: Optional[Ground], choices: Choices) -> Conversion:
    """Combine the statements of the file and of the user; the user's override the file's.

    ``ground`` is of the field's grid. Raises ForeignUnitUnknown, ForeignDatesMissing, ForeignPixelUnknown,
    ForeignSignUnknown.
    """
    path, unit = field.files[0], choices.unit or field.unit
    if not unit:
        raise ForeignUnitUnknown(path=path)
    sign = choices.sign or field.sign
    if not sign:
        raise ForeignSignUnknown(path=path)
    days = choices.days or field.days
    length, _, time = unit.partition("/")
    factor = 1.0
    if time:
        if days is None:
            raise ForeignDatesMissing(path=path, unit=unit)
        factor = (days[1] - days[0]).days / DAYS_OF_UNIT[time]
    if length == "px":
        factor *= choices.step or field.step
        pixel = choices.pixel if choices.pixel is not None else field.pixel
        if pixel == 0.0:
            raise ForeignPixelUnknown(path=path)
        if pixel is not None and field.grid.crs:
            length, factor = "m", factor * pixel
        else:
            factor /= field.pixels_per_cell
    factor *= UNIT_METRES.get(length, 1.0)
    result = "px" if length == "px" else "m"
    return Conversion(field, ground, sign, result, factor, days, choices.nodata, unit)


def place(field: Foreign, image: Grid) -> Foreign:
    """Put a field without georeference on the grid of the image it was measured on.

    Its cells are the image's pixels, or lie every n pixels from the image's corner, or at the field's own
    columns and rows. Raises ForeignUnplaced.
    """
    rows, cols = field.grid.shape
    if field.lattice is not None:
        col, row, right, down = field.lattice
    else:
        down, right = (round(whole / part) for whole, part in zip(image.shape, field.grid.shape))
        fits = down == right and all(
            part * down - whole in range(-down, down + 1) for part, whole in zip((rows, cols), image.shape)
        )
        if not down or not fits:
            raise ForeignUnplaced(
                path=field.files[0],
                cols=cols,
                rows=rows,
                image_cols=image.shape[1],
                image_rows=image.shape[0],
            )
        col, row = right / 2, down / 2
    _, a, b, _, d, e = image.geotransform
    x, y = image.xy(row - down / 2, col - right / 2)
    geotransform = (float(x), a * right, b * down, float(y), d * right, e * down)
    grid = Grid((rows, cols), geotransform, image.crs)
    return replace(field, grid=grid, pixels_per_cell=right, pixel=None)


def share_of_zeros(field: Foreign, windows: list[Window]) -> float:
    """Return the share of cells, among those with a value, where both components are exactly 0."""
    zero = count = 0
    for window in windows:
        first, second = field.first(window), field.second(window)
        count += int((np.isfinite(first) & np.isfinite(second)).sum())
        zero += int(((first == 0) & (second == 0)).sum())
    return zero / count if count else 0.0
