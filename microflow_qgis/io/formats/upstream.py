"""Read the published MicroFlow programs: one GeoTIFF for each component, in pixels.

Their signs differ between versions, so the sign is not taken from the format. It is measured on the images,
or chosen.
"""

from __future__ import annotations

from typing import Optional

from .foreign import Foreign, beside, plane, raster_grid, raster_or_none, same_grid

UPSTREAM_ENDINGS = (
    ("_ew", "_ns"),
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
    """Return two rasters of one band in pixels, found by their names or both given, else None."""
    if not second:
        second = beside(path, UPSTREAM_ENDINGS) or ""
        if not second:
            swapped = beside(path, [(new, old) for old, new in UPSTREAM_ENDINGS])
            path, second = (swapped, path) if swapped else (path, "")
    if not second:
        return None
    datasets = [raster_or_none(part) for part in (path, second)]
    if any(dataset is None or dataset.RasterCount != 1 for dataset in datasets):
        return None
    same_grid(*datasets)
    first, down = datasets
    return Foreign("microflow", (path, second), raster_grid(first), plane(first, 1), plane(down, 1), "px", "")
