"""Find outliers of a displacement field: too uncertain, unlike their neighbours, or isolated.

A value is unlike its neighbours if |v − m| / (median |vᵢ − m| + ε) exceeds a bound. m is the median of the
neighbours vᵢ, and both components are combined as the root of the sum of squares (Westerweel & Scarano 2005,
Exp. Fluids 39). Beside a straight fault most neighbours lie on the value's own side, so a sharp fault is
kept.
"""

from __future__ import annotations

import numpy as np

from ..core.grid import Window
from ..core.statistics import median
from ..core.tiling import Tile
from .quiet_ground import parts

NEIGHBOUR_STEP = 2  # px between neighbours, which are correlated
RING = 2  # neighbours on each side
UNLIKE = 4.0  # bound of the normalised deviation of a field whose neighbours are correlated
TOLERANCE_PX = 0.1  # ε, the deviation that is noise
UNCERTAIN_PX = 0.5  # σ above which a value has no information
SMALLEST_PATCH = 25  # px of an isolated patch

OUTLIER_HALO = NEIGHBOUR_STEP * RING + SMALLEST_PATCH


def outliers(planes: np.ndarray, tile: Tile, pixel: float) -> np.ndarray:
    """Return where in ``tile.write`` a known value is an outlier, (rows, cols) bool.

    ``planes`` (4, rows, cols) of east, north and their σ fill ``tile.read``, which extends OUTLIER_HALO
    pixels further on each side where the field does. ``pixel`` is the length of a pixel in their unit.
    """
    finite = np.isfinite(planes[:2]).all(axis=0)
    with np.errstate(invalid="ignore"):
        bad = finite & (planes[2:].max(axis=0) > UNCERTAIN_PX * pixel)
    bad |= finite & (deviation(planes[:2], TOLERANCE_PX * pixel) > UNLIKE)
    bad |= _alone(finite & ~bad)
    inside = Window(tile.write.row - tile.read.row, tile.write.col - tile.read.col, *tile.write[2:])
    return np.asarray(bad[inside.slices])


def deviation(field: np.ndarray, tolerance: float) -> np.ndarray:
    """Return the normalised deviation of a field (2, rows, cols) from the neighbours' median, else 0."""
    reach = NEIGHBOUR_STEP * RING
    framed = np.pad(field, ((0, 0), (reach, reach), (reach, reach)), constant_values=np.nan)
    rows, cols = field.shape[1:]
    places = [
        (down, right)
        for down in range(0, 2 * reach + 1, NEIGHBOUR_STEP)
        for right in range(0, 2 * reach + 1, NEIGHBOUR_STEP)
        if (down, right) != (reach, reach)
    ]
    total = np.zeros((rows, cols))
    for component, plane in zip(field, framed):
        around = np.stack([plane[d : d + rows, r : r + cols] for d, r in places], axis=-1)
        around = np.concatenate([around, np.full((rows, cols, 1), np.nan, around.dtype)], axis=-1)
        middle = median(around)
        spread = median(np.abs(around - middle[..., None]))
        with np.errstate(invalid="ignore"):
            total += np.nan_to_num((component - middle) / (spread + tolerance)) ** 2
    return np.sqrt(total)


def _alone(finite: np.ndarray) -> np.ndarray:
    """Return patches of fewer than SMALLEST_PATCH pixels surrounded by pixels that are not finite."""
    labels = parts(finite)
    if labels.max(initial=-1) < 0:
        return np.zeros_like(finite)
    sizes = np.bincount(labels[finite])
    small = np.zeros_like(finite)
    small[finite] = sizes[labels[finite]] < SMALLEST_PATCH
    return small
