"""Read MicMac (MM2DPosSism): Px1 to the right and Px2 down, in pixels times a step, with Correl.

The step of the last stage is Px1Pas in MicMac's ``param_….xml``. Outside its mask MicMac writes zeros.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal

from ...core.cancel import CancelToken
from ...core.errors import ForeignPartMissing
from ...core.grid import Grid, Window
from ..write import Band, write_raster
from .foreign import Foreign, Plane, clipped, plane, raster_grid, raster_or_none, same_grid, scaled

PX1_STEP = re.compile(r"<Px1Pas>\s*([\d.eE+-]+)\s*</Px1Pas>")


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return the field if the name holds Px1 or Px2, else None. Raises ForeignPartMissing, ForeignShapes."""
    name = Path(path).name
    if not re.search(r"px[12]", name, re.IGNORECASE):
        return None
    if re.search(r"px2", name, re.IGNORECASE) and not second:
        path, second = _partner(path, "px1"), path
    second = second or _partner(path, "px2")
    datasets = [raster_or_none(part) for part in (path, second)]
    if any(dataset is None or dataset.RasterCount != 1 for dataset in datasets):
        return None
    same_grid(*datasets)
    correlation = _correlation(path)
    first, down = datasets
    return Foreign(
        "micmac",
        (path, second, *([correlation.GetDescription()] if correlation else ())),
        raster_grid(first),
        plane(first, 1),
        plane(down, 1),
        "px",
        "east_south",
        _confidence(correlation, first),
        step=_step(Path(path).parent),
    )


def _partner(path: str, which: str) -> str:
    place = Path(path)
    wanted = re.sub(r"px[12]", which, place.name, flags=re.IGNORECASE).lower()
    for other in sorted(place.parent.iterdir()):
        if other.name.lower() == wanted:
            return str(other)
    raise ForeignPartMissing(path=path, part=which.capitalize())


def _correlation(path: str) -> Optional[gdal.Dataset]:
    """Return MicMac's correlation in the same folder, of the last stage if there are several."""
    candidates = [
        p for p in Path(path).parent.iterdir() if re.fullmatch(r"correl.*\.tiff?", p.name, re.IGNORECASE)
    ]
    exact = [p for p in candidates if p.stem.lower() == "correl"]
    numbered = sorted(candidates, key=lambda p: [int(n) for n in re.findall(r"\d+", p.name)])
    chosen = exact or numbered[-1:]
    return raster_or_none(str(chosen[0])) if chosen else None


def _confidence(correlation: Optional[gdal.Dataset], field: gdal.Dataset) -> Optional[Plane]:
    """Return the confidence from 0 to 1; bytes are 128 at a correlation of 0 and 255 at 1."""
    if correlation is None:
        return None
    if (correlation.RasterXSize, correlation.RasterYSize) != (field.RasterXSize, field.RasterYSize):
        return None
    values = plane(correlation, 1)
    held = correlation.GetRasterBand(1)
    if held.DataType == gdal.GDT_Byte or "255" in held.GetDescription():
        values = scaled(values, 1 / 127, -128 / 127)
    return clipped(values)


def _step(folder: Path) -> float:
    """Return pixels per unit: the last Px1Pas of a parameter file in the folder, 1 without one."""
    steps = []
    for path in sorted(folder.glob("param_*.xml")):
        steps += PX1_STEP.findall(path.read_text(encoding="utf-8", errors="replace"))
    return float(steps[-1]) if steps else 1.0


def write(
    folder: Path,
    grid: Grid,
    read: Plane,
    windows: Sequence[Window],
    notes: dict[str, str],
    cancel: CancelToken,
) -> list[Path]:
    """Write Px1, Px2 and Correl for StackProf from blocks (3, rows, cols): right, down (px), confidence.

    The correlation is 128 at a confidence of 0 and 255 at 1, as in MicMac's bytes, in a float raster. Raises
    the refusals of :func:`..write.write_raster`.
    """
    parts = (
        ("Px1", Band("Px1 (px, + = right)", "px"), lambda block: block[0]),
        ("Px2", Band("Px2 (px, + = down)", "px"), lambda block: block[1]),
        ("Correl", Band("Correl (128 = 0, 255 = 1)", ""), lambda block: np.round(128 + 127 * block[2])),
    )
    files = []
    for name, band, part in parts:
        path = folder / f"{name}.tif"
        blocks = ((window, part(read(window))[None]) for window in windows)
        write_raster(str(path), grid, [band], blocks, notes, cancel)
        files.append(path)
    return files
