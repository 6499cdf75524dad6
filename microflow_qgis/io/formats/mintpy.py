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


def write(
    folder: Path,
    grid: Grid,
    planes: tuple[Plane, Plane, Plane],
    days: tuple[date, date],
    notes: dict[str, str],
    windows: Sequence[Window],
    cancel: CancelToken,
) -> list[Path]:
    """Write three rasters, and add their dates to ``metadata.txt``; return the paths of all.

    Raises OSError and the refusals of :func:`..write.write_raster`.
    """
    stamp = f"{days[0]:%Y%m%d}_{days[1]:%Y%m%d}"
    files, lines = [], []
    for (part, unit, name), plane in zip(MINTPY_FILES, planes):
        path = folder / f"{stamp}_{part}.tif"
        blocks = ((window, plane(window)[None]) for window in windows)
        write_raster(str(path), grid, [Band(name, unit)], blocks, notes, cancel)
        files.append(path)
        lines.append(f"{path.name} {days[0]:%Y%m%d} {days[1]:%Y%m%d}")
    table = folder / "metadata.txt"
    with table.open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return [*files, table]
