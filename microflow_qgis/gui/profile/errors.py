"""Provide σ of a profile's values, and the correlation of errors around it."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from ...analysis.correlation import fit_correlation
from ...analysis.profiles import REGULARIZED, Errors
from ...processing.displacement_input import shown_unit
from ...processing.provenance import pair_of
from .swath import Swath, read_band

CORRELATED_SIDE = 512  # px a side of the part of the field whose correlation is fitted, at most


def uncertainty_layer(layer: QgsRasterLayer) -> QgsRasterLayer | None:
    """Return the project's raster with σ of east and north on the pixels of a displacement, None without.

    One that states another pair is not of this displacement; one of the same pair comes before one that
    states none.
    """
    pair, of_pair = pair_of(layer), []
    for other in QgsProject.instance().mapLayers().values():
        if isinstance(other, QgsRasterLayer) and other.isValid() and other.bandCount() == 2:
            same = (other.width(), other.height()) == (layer.width(), layer.height())
            if same and other.extent() == layer.extent() and "sigma" in other.bandName(1):
                of_pair.append((pair_of(other), other))
    fitting = [(stated != pair, other) for stated, other in of_pair if stated == pair or "" in (stated, pair)]
    return min(fitting, key=lambda found: found[0], default=(False, None))[1]


def errors_of(layer: QgsRasterLayer, profile: Swath) -> dict[str, Errors]:
    """Return what determines the errors of the profile's two components, by the names of its values.

    σ per pixel is that of the uncertainty raster if the project has one, else the spread of the field.
    """
    beside = uncertainty_layer(layer)
    corner, box, shape = _around(layer, profile.points)
    field = _read(layer, box, shape)
    sigma = None if beside is None else _read(beside, box, shape)
    if sigma is not None and not np.isfinite(sigma).all(0).any():
        sigma = None
    model = fit_correlation(field, sigma, moving=True)
    if sigma is None:
        sigma = np.broadcast_to(np.reshape(model.sigma, (2, 1, 1)), field.shape)
    else:  # a pixel of unknown σ has the typical one; otherwise it would count as one without error
        sigma = np.where(np.isfinite(sigma), sigma, np.nanmedian(sigma, axis=(1, 2), keepdims=True))
    col, row = np.clip(np.floor(profile.points - corner).astype(int), 0, np.array(shape[::-1]) - 1).T
    east, north = (part[row, col].T for part in sigma)
    weights = np.where(np.isfinite(profile.along), profile.confidence, 0.0)
    return {
        name: Errors(profile.points, weights, np.hypot(east * way[0], north * way[1]), model, REGULARIZED)
        for name, way in (("along", profile.ahead), ("right", profile.ahead[::-1]))
    }


def _around(layer: QgsRasterLayer, points: np.ndarray) -> tuple[np.ndarray, QgsRectangle, tuple[int, int]]:
    """Return the first (column, row), the rectangle and the shape of the pixels around a swath.

    They contain the swath, and up to CORRELATED_SIDE px a side.
    """
    size = np.array([layer.width(), layer.height()])
    lowest, highest = points.reshape(-1, 2).min(0), points.reshape(-1, 2).max(0) + 1
    spare = np.maximum(CORRELATED_SIDE - (highest - lowest), 0) / 2
    first = np.clip(np.floor(lowest - spare), 0, size - 1).astype(int)
    last = np.clip(np.ceil(highest + spare), first + 1, size).astype(int)
    whole, steps = layer.extent(), (layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
    left, top = whole.xMinimum() + first[0] * steps[0], whole.yMaximum() - first[1] * steps[1]
    cols, rows = (last - first).tolist()
    box = QgsRectangle(left, top - rows * steps[1], left + cols * steps[0], top)
    return first, box, (rows, cols)


def _read(layer: QgsRasterLayer, box: QgsRectangle, shape: tuple[int, int]) -> np.ndarray:
    """Return both components (2, rows, cols) in the displayed unit."""
    factor = shown_unit(layer, 1)[1]
    return factor * np.stack([read_band(layer, band, box, shape) for band in (1, 2)]).astype(float)
