"""Read the published MicroFlow programs: one GeoTIFF for each component, in pixels.

Their signs differ between versions, so the sign is not taken from the format. It is measured on the images,
or chosen. Many programs name two components alike, so pixels are taken for granted only in files named as
the published programs name theirs. A unit that the bands state comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from . import plain
from .foreign import Foreign, beside, raster_or_none

PUBLISHED = ("_ew", "_ns")
UPSTREAM_ENDINGS = (
    PUBLISHED,
    ("_EW", "_NS"),
    ("EW", "NS"),
    ("ew", "ns"),
    ("_dx", "_dy"),
    ("dx", "dy"),
    ("_u", "_v"),
    ("_x", "_y"),
    ("east", "north"),
    ("flow_0", "flow_1"),
)


def recognise(path: str, second: str = "") -> Optional[Foreign]:
    """Return two rasters of one band whose names differ by such endings, else None. Raises ForeignShapes."""
    pair = _pair(path, UPSTREAM_ENDINGS)
    if pair is None or second not in ("", *pair):
        return None
    datasets = [raster_or_none(part) for part in pair]
    if any(dataset is None or dataset.RasterCount != 1 for dataset in datasets):
        return None
    stated = plain.recognise(*pair)
    if stated is None or stated.unit not in ("", "px"):
        return stated
    unit = "px" if _pair(path, [PUBLISHED]) == pair else stated.unit
    return replace(stated, format="microflow", unit=unit, sign="", along="grid")


def _pair(path: str, endings: Sequence[tuple[str, str]]) -> Optional[tuple[str, str]]:
    """Return the files of both components, either of which is ``path``; None without the other."""
    other = beside(path, endings)
    if other is not None:
        return path, other
    other = beside(path, [(new, old) for old, new in endings])
    return None if other is None else (other, path)
