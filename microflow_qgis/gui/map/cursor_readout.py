"""Read out the values under the cursor: displacement, its direction and the confidence."""

from __future__ import annotations

import math
from datetime import date

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.confidence import error_of
from ...core.dates import dates_in
from ...core.displacement import CONFIDENCE_BAND
from ...core.errors import GroundUnknown
from ...processing.bands import positive, sides
from ...processing.displacement_input import pixel_at, shown_unit, steps_at

translate = QCoreApplication.translate

SIGMA = "sigma "  # in the names of bands, before a component
BAND_SIGNS = tuple(tuple(map(positive, sides(unit))) for unit in ("m", "px"))  # in the names of bands


def displacement_layer(active) -> QgsRasterLayer | None:
    """Return the active layer, or any other of the project, whose file is a MicroFlow displacement."""
    layers = [active, *QgsProject.instance().mapLayers().values()]
    return next((layer for layer in layers if _is_displacement(layer)), None)


def _is_displacement(layer) -> bool:
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.bandCount() < 2:
        return False
    names = [layer.bandName(number) for number in (1, 2)]
    signs = any(all(sign in name for sign, name in zip(pair, names)) for pair in BAND_SIGNS)
    return signs and not dates_of_bands(layer)


def dates_of_bands(layer) -> list[date]:
    """Return the dates of a raster of positions, one for each two bands; empty for any other layer.

    Bands of σ may follow.
    """
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.bandCount() < 4:
        return []
    names = [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
    days = [list(dates_in(name))[:1] for name in names if SIGMA not in name]
    return [day for (day,) in days[::2]] if all(days) and days[::2] == days[1::2] else []


def readout(point: QgsPointXY, canvas, active) -> str:
    """Return a sentence about the displacement at a point in the map's CRS; '' if there is none."""
    layer = displacement_layer(active)
    if layer is None:
        return ""
    here = canvas.mapSettings().destinationCrs()
    try:
        place = QgsCoordinateTransform(here, layer.crs(), QgsProject.instance()).transform(point)
    except QgsCsException:
        return ""
    bands = range(1, min(layer.bandCount(), CONFIDENCE_BAND) + 1)
    values = [layer.dataProvider().sample(place, band)[0] for band in bands]
    if not all(math.isfinite(value) for value in values):
        return ""
    unit, factor = shown_unit(layer, 1)
    values[:2] = (value * factor for value in values[:2])
    error = None
    if len(values) > 2 and 0 < values[2] < 1:
        error = _error(layer, place, values[2])
    return _text(values, unit, error)


def _error(layer: QgsRasterLayer, place: QgsPointXY, confidence: float) -> float | None:
    """Return the expected error of a component at a place of the layer; None where the CRS means nothing."""
    try:
        metres = steps_at(layer.crs(), place.x(), place.y())
    except GroundUnknown:
        return None
    return float(error_of(confidence)) * (pixel_at(layer, metres) if layer.crs().isValid() else 1.0)


def _text(values: list[float], unit: str, error: float | None) -> str:
    """Format ``values``, east, north and maybe the confidence, with the ``error`` of each component."""
    size, azimuth = math.hypot(*values[:2]), math.degrees(math.atan2(values[0], values[1])) % 360
    if unit != "px":
        text = translate(
            "gui",
            "Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.",
        )
    else:
        text = translate(
            "gui", "Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°."
        )
    plus_minus = "" if error is None else f" ± {error:.2g}"
    displacement = text.format(
        east=f"{values[0]:+.2f}",
        north=f"{values[1]:+.2f}",
        size=f"{size:.2f}{plus_minus}",
        azimuth=f"{azimuth:.0f}",
        unit=unit,
        error=plus_minus,
    )
    if len(values) < 3:
        return displacement
    return " ".join([displacement, translate("gui", "Confidence {value}.").format(value=f"{values[2]:.2f}")])
