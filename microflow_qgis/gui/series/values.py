"""Read the positions at all dates under a point of the map."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from ...processing.displacement_input import shown_unit
from ..map.cursor_readout import dates_of_bands


class PositionsAt(NamedTuple):
    """Hold the positions (dates, 2) relative to the first date, east and north; NaN where unknown.

    ``sigma`` is of the same shape, or None if the layer has none.
    """

    days: list[date]
    positions: np.ndarray
    unit: str
    sigma: np.ndarray | None = None


def series_layer(active) -> QgsRasterLayer | None:
    """Return the active layer, or any other of the project, whose bands are positions at dates."""
    layers = [active, *QgsProject.instance().mapLayers().values()]
    return next((layer for layer in layers if dates_of_bands(layer)), None)


def positions_at(
    layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> PositionsAt | None:
    """Return the positions at a point in ``crs``; None if none has both components there."""
    try:
        place = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
    except QgsCsException:
        return None
    bands = range(1, layer.bandCount() + 1)
    unit, factor = shown_unit(layer, 1)
    values = np.array([layer.dataProvider().sample(place, band)[0] for band in bands]).reshape(-1, 2) * factor
    days = dates_of_bands(layer)
    positions, sigma = values[: len(days)], values[len(days) :]
    if not np.isfinite(positions).all(axis=1).any():
        return None
    return PositionsAt(days, positions, unit, sigma if len(sigma) == len(days) else None)
