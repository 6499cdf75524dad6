"""Show the image after, moved back by the measured displacement, on the pixels of the image before."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..core.cancel import CancelToken
from ..core.displacement import flow
from ..core.grid import Window
from ..io.pixelmap import area_of, pixel_map
from ..io.read import Source, describe, pixels
from .preview import PreviewView, strips

COMPARED_PIXELS = 400_000  # px compared at once
LARGEST_IMAGE = 16_000_000  # px read from an image
STRETCH = (2, 98)  # percentiles that become black and white


class AlignedPair(NamedTuple):
    """Hold both images as grey from 0 to 1, (rows, cols) each, NaN where unknown."""

    pre: np.ndarray
    post: np.ndarray


def aligned_pair(view: PreviewView, pre: Source, post: Source, cancel: CancelToken) -> AlignedPair:
    """Return the images in a view of a displacement, measured on the grid of ``pre`` or a window of it.

    Raises Cancelled, ImageUnreadable, CrsUnrelated.
    """
    grid, n = describe(Source(view.path, 1)).grid, view.coarser
    moved = np.zeros((2, *view.grid.shape), np.float32)
    for part, metres, _ in strips(view, cancel):
        moved[(slice(None), *part.slices)] = flow(metres, view.grid, view.ground, part) * n
    row, col = (np.indices(view.grid.shape) + 0.5) * n
    row, col = row + view.inside.row, col + view.inside.col
    images = []
    for source, right, down in ((pre, 0.0, 0.0), (post, *moved)):
        to_image = pixel_map(grid, describe(source).grid, area_of(grid), source.operation.inverse)
        images.append(stretched(sampled(source, *to_image(row + down, col + right))))
    return AlignedPair(*images)


def sampled(source: Source, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return bilinear values at positions, NaN where a neighbour is invalid.

    (0, 0) is the first pixel's corner.
    """
    row, col = row - 0.5, col - 0.5
    finite = np.isfinite(row) & np.isfinite(col)
    if not finite.any():
        return np.full(row.shape, np.nan)
    shape = describe(source).grid.shape
    spans = []
    for place, length in zip((row, col), shape):
        first, last = math.floor(place[finite].min()), math.floor(place[finite].max()) + 2
        spans.append((max(first, -1), min(last, length + 1)))
    (top, bottom), (left, right) = spans
    if bottom - top < 2 or right - left < 2:
        return np.full(row.shape, np.nan)
    values, valid = pixels(source).read(Window(top, left, bottom - top, right - left))
    values = np.where(valid, values, np.nan)
    row, col = np.where(finite, row, top) - top, np.where(finite, col, left) - left
    r, c = np.floor(row).astype(int), np.floor(col).astype(int)
    inside = finite & (r >= 0) & (c >= 0) & (r < values.shape[0] - 1) & (c < values.shape[1] - 1)
    r, c = np.where(inside, r, 0), np.where(inside, c, 0)
    down, along = row - r, col - c
    upper = (1 - along) * values[r, c] + along * values[r, c + 1]
    lower = (1 - along) * values[r + 1, c] + along * values[r + 1, c + 1]
    return np.where(inside, (1 - down) * upper + down * lower, np.nan)


def stretched(values: np.ndarray) -> np.ndarray:
    """Return grey from 0 to 1 between two percentiles of the values."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return values
    dark, bright = np.percentile(finite, STRETCH)
    return np.clip((values - dark) / max(bright - dark, 1e-12), 0, 1)
