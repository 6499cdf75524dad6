"""Show displacement as arrows: means over cells as a vector layer, with a key arrow of a round length."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorFieldSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core.cancel import CancelToken
from ..core.displacement import CONFIDENCE_BAND, DISPLACEMENT_BANDS
from ..core.errors import NoData, NothingTrusted, WriteFailed
from ..core.grid import Grid, Window
from ..io.ground import along_axes
from ..io.read import Source, open_image
from .displacement_input import band_reader
from .preview import averaged

ARROW_CELLS = 48  # along the longer side
LONGEST_ARROW = 2.5  # cells that an arrow of full scale spans
PERCENTILE = 98  # of the lengths, as the full scale
ARROW_CONFIDENCE = 0.5  # least mean confidence of a cell with an arrow: its error is then below 0.1 px
ARROW_NUMBERS = ("east", "north", "magnitude", "azimuth", "confidence", "along_x", "along_y")
ARROW_FIELDS = (*(f"field={name}:double" for name in ARROW_NUMBERS), "field=key:string")
LABEL_HALO, LABEL_INK = "#ffffff", "#1a1a1a"


class Arrows(NamedTuple):
    """Hold the known cells: centres (n,) in the CRS, means (n,) in metres (px without a CRS).

    ``along_x`` and ``along_y`` (n,) are the same motion along the CRS's axes, as the map draws it. ``full``
    is the full scale in metres, ``corner`` the position of the key, ``step`` a cell's side in CRS units.
    """

    x: np.ndarray
    y: np.ndarray
    east: np.ndarray
    north: np.ndarray
    along_x: np.ndarray
    along_y: np.ndarray
    confidence: np.ndarray
    full: float
    corner: tuple[float, float]
    step: float


def arrows_of(path: str, cancel: CancelToken) -> Arrows:
    """Return means of a displacement (east, north and maybe confidence) over cells, weighted by confidence.

    Cells below ARROW_CONFIDENCE have none. Raises ImageUnreadable, NoData, NothingTrusted, Cancelled.
    """
    image, dataset = open_image(Source(path, 1))
    grid, count = image.grid, min(dataset.RasterCount, CONFIDENCE_BAND)
    cell = max(1, math.ceil(max(grid.shape) / ARROW_CELLS))
    rows, cols = (length // cell for length in grid.shape)
    read = band_reader([Source(path, band) for band in DISPLACEMENT_BANDS[:count]])
    means, weights = [], []
    for row in range(rows):
        cancel.check()
        values = read(Window(row * cell, 0, cell, cols * cell))
        confidence = values[2] if count == CONFIDENCE_BAND else np.ones_like(values[0])
        mean, weight = averaged(values[:2], confidence, cell)
        means.append(mean)
        weights.append(weight)
    field, weight = np.concatenate(means, axis=1), np.concatenate(weights)
    shown = np.isfinite(field).all(axis=0)
    if not shown.any():
        raise NoData(path=path, band=1)
    shown &= weight >= ARROW_CONFIDENCE
    if not shown.any():
        raise NothingTrusted(path=path, least=ARROW_CONFIDENCE)
    place = (np.mgrid[:rows, :cols] + 0.5) * cell
    x, y = (axis[shown] for axis in grid.xy(*place))
    east, north = field[:, shown]
    along = along_axes(field[:, shown], grid.crs, x, y) if grid.crs else _along_counts(field[:, shown], grid)
    full = float(np.percentile(np.hypot(east, north), PERCENTILE)) or 1.0
    return Arrows(x, y, east, north, *along, weight[shown], full, *_key_place(grid, cell))


def _along_counts(moved: np.ndarray, grid: Grid) -> np.ndarray:
    """Return motions (2, n) right and up in pixels as the map draws them, on a grid without a CRS."""
    right, up = moved
    _, a, b, _, d, e = grid.geotransform
    along = np.stack([a * right - b * up, d * right - e * up])
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.nan_to_num(along * (np.hypot(*moved) / np.hypot(*along)))


def _key_place(grid: Grid, cell: int) -> tuple[tuple[float, float], float]:
    """Return the position of the key, a cell from the lower left corner, and a cell's side, in CRS units."""
    xmin, ymin, _, _ = grid.bounds
    _, a, b, _, d, e = grid.geotransform
    step = cell * math.sqrt(abs(a * e - b * d))
    return (xmin + step, ymin + step), step


def rounded(length: float) -> float:
    """Return the next shorter length of one digit, 1, 2 or 5."""
    power = 10.0 ** math.floor(math.log10(length))
    return max(digit * power for digit in (1, 2, 5) if digit * power <= length * (1 + 1e-9))


def write_arrows(arrows: Arrows, crs: QgsCoordinateReferenceSystem, unit: str, target: str) -> None:
    """Write a GeoPackage of points with the means. Raises WriteFailed."""
    fields = QgsVectorLayer(f"Point?{'&'.join(ARROW_FIELDS)}", "", "memory").fields()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    writer = QgsVectorFileWriter.create(
        target, fields, QgsWkbTypes.Type.Point, crs, QgsCoordinateTransformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise WriteFailed(path=target, reason=writer.errorMessage())
    length, azimuth = np.hypot(arrows.east, arrows.north), np.degrees(np.arctan2(arrows.east, arrows.north))
    means = (arrows.east, arrows.north, length, azimuth % 360, arrows.confidence)
    columns = (arrows.x, arrows.y, *means, arrows.along_x, arrows.along_y)
    rows: list[list] = [[*map(float, row), None] for row in zip(*columns)]
    key = rounded(arrows.full)
    rows.append([*arrows.corner, key, 0.0, key, 90.0, None, key, 0.0, f"{key:g} {unit}"])
    for x, y, *values in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(values)
        if not writer.addFeature(feature):
            raise WriteFailed(path=target, reason=writer.errorMessage())
    del writer  # written


def dress(layer: QgsVectorLayer, arrows: Arrows) -> None:
    """Draw the arrows to scale, with the key's label beside it; the file stores this as its style."""
    ground, units = QgsUnitTypes.RenderUnit.RenderMetersInMapUnits, QgsUnitTypes.RenderUnit.RenderMapUnits
    head = QgsArrowSymbolLayer.create(
        {"arrow_width": "0.3", "arrow_start_width": "0.3", "head_length": "1.1", "head_thickness": "0.9"}
    )
    head.setIsCurved(False)
    head.subSymbol().setColor(QColor(LABEL_INK))
    edge = head.subSymbol().symbolLayer(0)
    edge.setStrokeColor(QColor(LABEL_HALO))
    edge.setStrokeWidth(0.15)
    field = QgsVectorFieldSymbolLayer()
    field.setXAttribute("along_x")
    field.setYAttribute("along_y")
    field.setDistanceUnit(ground if layer.crs().isValid() else units)
    field.setScale(LONGEST_ARROW * _side(layer, arrows) / arrows.full)
    field.subSymbol().changeSymbolLayer(0, head)
    symbol = QgsMarkerSymbol.createSimple({})
    symbol.changeSymbolLayer(0, field)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_label()))
    layer.setLabelsEnabled(True)
    save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)  # the former since 3.44
    save("arrows", "", True, "")


def _side(layer: QgsVectorLayer, arrows: Arrows) -> float:
    """Return a cell's side in metres, or in pixels without a CRS."""
    crs = layer.crs()
    if not crs.isValid():
        return arrows.step
    return arrows.step * QgsUnitTypes.fromUnitToUnitFactor(
        crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
    )


def _label() -> QgsPalLayerSettings:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setColor(QColor(LABEL_HALO))
    text = QgsTextFormat()
    text.setColor(QColor(LABEL_INK))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "key"
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight
    return settings
