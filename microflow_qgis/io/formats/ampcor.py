"""Read text of ampcor (ROI_PAC, ISCE) and of CARST: matches at even steps, one per line.

Ampcor has eight columns: column, pixels to the right, row, pixels down, SNR, and the covariances of both and
between, in px². CARST's ``…_eastxyz.txt`` and ``…_northxyz.txt`` have three columns or more: x, y, value,
then SNR and errors. Their unit is not stated in the file.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Optional

import numpy as np

from ...core.errors import ForeignPartMissing, ForeignUnreadable
from ...core.grid import Grid
from ..read import UNPLACED
from .dates import pair_in_name
from .foreign import Foreign, array_plane, beside, first_lines

XYZ = re.compile(r"(east|north)[._-]?xyz", re.IGNORECASE)
FEWEST_MATCHES = 16  # matches that make a grid


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the field of such a text, else None. Raises ForeignPartMissing, ForeignUnreadable."""
    if XYZ.search(Path(path).name):
        return _of_xyz(path, second)
    lines = _head(path)
    rows = [line.split() for line in lines]
    if len(rows) < 3 or any(len(row) != 8 for row in rows) or not _numbers(rows):
        return None
    return _of_offsets(path)


def _head(path: str) -> list[str]:
    if path.lower().endswith(".gz"):
        try:
            with gzip.open(path, "rt", encoding="latin-1") as file:
                return [line for line, _ in zip(file, range(20))]
        except (OSError, EOFError):
            return []
    return first_lines(path)[:-1]


def _numbers(rows: list[list[str]]) -> bool:
    try:
        return all(
            float(row[0]).is_integer() and float(row[2]).is_integer() and map(float, row) for row in rows
        )
    except ValueError:
        return False


def _of_offsets(path: str) -> Foreign:
    table = _table(path, 8)
    shape, row, col, geotransform = _lattice(path, table[:, 0], -table[:, 2])
    first, second, sigma_x, sigma_y = (
        _gridded(shape, row, col, values)
        for values in (table[:, 1], table[:, 3], np.sqrt(np.abs(table[:, 5])), np.sqrt(np.abs(table[:, 6])))
    )
    return Foreign(
        "ampcor",
        (path,),
        Grid(shape, UNPLACED),
        array_plane(first),
        array_plane(second),
        "px",
        "east_south",
        sigma=(array_plane(sigma_x), array_plane(sigma_y)),
        pixel=0.0,
        lattice=(table[:, 0].min() + 0.5, table[:, 2].min() + 0.5, geotransform[1], -geotransform[5]),
        days=pair_in_name(Path(path).name),
    )


def _of_xyz(path: str, second: str) -> Foreign:
    name = Path(path).name
    exchange = [("eastxyz", "northxyz"), ("east_xyz", "north_xyz"), ("east", "north")]
    match = XYZ.search(name)
    if match and match[1].lower() == "north" and not second:
        path, second = beside(path, [(new, old) for old, new in exchange]) or "", path
    second = second or beside(path, exchange) or ""
    if not path or not second:
        raise ForeignPartMissing(path=path or second, part="east and north")
    east, north = _table(path, 3), _table(second, 3)
    places = np.concatenate([east[:, :2], north[:, :2]])
    shape, row, col, geotransform = _lattice(path, places[:, 0], places[:, 1])
    count = len(east)
    return Foreign(
        "ampcor",
        (path, second),
        Grid(shape, geotransform),
        array_plane(_gridded(shape, row[:count], col[:count], east[:, 2])),
        array_plane(_gridded(shape, row[count:], col[count:], north[:, 2])),
        "",
        "east_north",
        days=pair_in_name(Path(path).name),
    )


def _table(path: str, least: int) -> np.ndarray:
    try:
        table = np.loadtxt(path, dtype=np.float64, ndmin=2)
    except (OSError, ValueError) as error:
        raise ForeignUnreadable(path=path, reason=str(error).splitlines()[0]) from error
    if table.shape[0] < FEWEST_MATCHES or table.shape[1] < least:
        raise ForeignUnreadable(path=path, reason=f"it has {table.shape[0]} rows of {table.shape[1]} numbers")
    return table


def _lattice(
    path: str, x: np.ndarray, y: np.ndarray
) -> tuple[tuple[int, int], np.ndarray, np.ndarray, tuple[float, float, float, float, float, float]]:
    """Return shape, row and column of each point, and the geotransform, y up. Raises ForeignUnreadable."""
    steps = []
    for values in (x, y):
        apart = np.diff(np.unique(np.round(values, 3)))
        steps.append(float(apart[apart > 1e-3].min()) if (apart > 1e-3).any() else 0.0)
    if not all(steps):
        raise ForeignUnreadable(path=path, reason="its points lie on one line")
    col, row = (x - x.min()) / steps[0], (y.max() - y) / steps[1]
    if max(np.abs(col - np.round(col)).max(), np.abs(row - np.round(row)).max()) > 0.05:
        raise ForeignUnreadable(path=path, reason="its points are not evenly spaced")
    row, col = np.round(row).astype(int), np.round(col).astype(int)
    shape = int(row.max()) + 1, int(col.max()) + 1
    left, top = float(x.min()) - steps[0] / 2, float(y.max()) + steps[1] / 2
    return shape, row, col, (left, steps[0], 0.0, top, 0.0, -steps[1])


def _gridded(shape: tuple[int, int], row: np.ndarray, col: np.ndarray, values: np.ndarray) -> np.ndarray:
    grid = np.full(shape, np.nan, np.float32)
    grid[row, col] = values
    return grid
