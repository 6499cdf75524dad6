"""Write MintPy (prep_cosicorr): EW, NS and SNR as GeoTIFFs of one band, and a list with their dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ...core.cancel import CancelToken
from ...core.grid import Grid, Window
from ..write import Band, write_raster
from .foreign import Plane

MINTPY_FILES = (
    ("EW", "m", "east (m, + = east)"),
    ("NS", "m", "north (m, + = north)"),
    ("SNR", "", "confidence (0-1)"),
)
LIST = "metadata.txt"


def listed(folder: Path) -> list[str]:
    """Return the lines of the folder's list; none without one."""
    table = folder / LIST
    return table.read_text(encoding="utf-8").splitlines() if table.is_file() else []


def write(
    folder: Path,
    grid: Grid,
    planes: tuple[Plane, Plane, Plane],
    days: tuple[date, date],
    notes: dict[str, str],
    windows: Sequence[Window],
    cancel: CancelToken,
    earlier: Sequence[str] = (),
) -> list[Path]:
    """Write three rasters and their dates in the list of the folder; return the paths of all.

    ``earlier`` are lines that the list begins with, before those that it has.

    Raises OSError and the refusals of :func:`..write.write_raster`.
    """
    stamp = f"{days[0]:%Y%m%d}_{days[1]:%Y%m%d}"
    files, lines = [], [*earlier, *listed(folder)]
    for (part, unit, name), plane in zip(MINTPY_FILES, planes):
        path = folder / f"{stamp}_{part}.tif"
        blocks = ((window, plane(window)[None]) for window in windows)
        write_raster(str(path), grid, [Band(name, unit)], blocks, notes, cancel)
        files.append(path)
        lines.append(f"{path.name} {days[0]:%Y%m%d} {days[1]:%Y%m%d}")
    table = folder / LIST
    table.write_text("\n".join(dict.fromkeys(lines)) + "\n", encoding="utf-8")
    return [*files, table]
