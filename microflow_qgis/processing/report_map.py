"""Draw maps of a report with QGIS: raster, scale bar, north arrow and a symmetric legend."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from ..core.displacement import Ground, pixel_length, turn
from ..core.grid import Grid
from ..paths import style_path
from .results import LayerStyle, raster_layer, stretch

WIDTH, MARGIN, LEGEND = 1000, 12, 180  # px
TALLEST_FRAME, FLATTEST_FRAME = 1.3, 0.45  # height of the map's frame, in its widths
FONT = 26  # px
INK, PAPER_COLOUR = QColor("#1a1a1a"), QColor("#ffffff")


class MapView(NamedTuple):
    """Hold what every map of a report shows in addition to its raster.

    This is grid, ground, unit, and the trace in px of the grid.
    """

    grid: Grid
    ground: Ground | None
    trace: Sequence[np.ndarray]


def map_image(path: str, style: LayerStyle, view: MapView) -> QImage:
    """Return a map of one band, styled as on the desktop."""
    layer = raster_layer(path, style.name)
    layer.loadNamedStyle(str(style_path(style.style)))
    stretch(layer, style)
    frame = _frame(view.grid)
    image = QImage(WIDTH, int(frame.bottom()) + MARGIN, QImage.Format.Format_ARGB32)
    image.fill(PAPER_COLOUR)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    extent = _draw_layer(painter, layer, frame)
    _draw_trace(painter, view, extent, frame)
    painter.setPen(QPen(INK, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame)
    _draw_scale(painter, view, extent, frame)
    _draw_north(painter, view, frame)
    _draw_legend(painter, layer, style, frame)
    painter.end()
    return image


def _frame(grid: Grid) -> QRectF:
    """Return the position of the map on the image."""
    left, bottom, right, top = grid.bounds
    width = WIDTH - LEGEND - 2 * MARGIN
    share = min(max((top - bottom) / (right - left), FLATTEST_FRAME), TALLEST_FRAME)
    return QRectF(MARGIN, MARGIN, width, width * share)


def _draw_layer(painter: QPainter, layer: QgsRasterLayer, frame: QRectF) -> QgsRectangle:
    """Draw the raster and return the extent that the frame shows."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(int(frame.width()), int(frame.height())))
    settings.setExtent(layer.extent())
    settings.setBackgroundColor(QColor("#e4e4e4"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    part = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
    part.fill(QColor("#e4e4e4"))
    inner = QPainter(part)
    QgsMapRendererCustomPainterJob(settings, inner).renderSynchronously()
    inner.end()
    painter.drawImage(frame.topLeft(), part)
    return settings.visibleExtent()


def _placed(view: MapView, line: np.ndarray, extent: QgsRectangle, frame: QRectF) -> QPolygonF:
    x, y = view.grid.xy(line[:, 1], line[:, 0])
    right = frame.left() + (x - extent.xMinimum()) / extent.width() * frame.width()
    down = frame.top() + (extent.yMaximum() - y) / extent.height() * frame.height()
    return QPolygonF([QPointF(float(a), float(b)) for a, b in zip(right, down)])


def _draw_trace(painter: QPainter, view: MapView, extent: QgsRectangle, frame: QRectF) -> None:
    painter.save()
    painter.setClipRect(frame)
    for line in view.trace:
        path = _placed(view, line, extent, frame)
        for color, width in ((PAPER_COLOUR, 6), (INK, 3)):
            painter.setPen(QPen(color, width))
            painter.drawPolyline(path)
    painter.restore()


def _draw_scale(painter: QPainter, view: MapView, extent: QgsRectangle, frame: QRectF) -> None:
    """Draw a scale bar of a round length, valid in the middle of the map."""
    _, a, b, _, d, e = view.grid.geotransform
    cell = math.sqrt(abs(a * e - b * d))  # CRS units
    metres = (
        pixel_length(view.grid, view.ground) / cell * extent.width() / frame.width()
    )  # per px of the image
    length = round_below(metres * frame.width() / 3)
    width, height = length / metres, 12.0
    left, top = frame.left() + 20, frame.bottom() - 30
    text = _length_text(length, view.ground is not None)
    path = QPainterPath()
    path.addText(left + width + 12, top + height, _font(), text)
    _haloed(painter, path)
    painter.setPen(QPen(INK, 2))
    for half, color in ((0, INK), (1, PAPER_COLOUR)):
        painter.setBrush(color)
        painter.drawRect(QRectF(left + half * width / 2, top, width / 2, height))


def round_below(length: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is not longer."""
    power = 10 ** math.floor(math.log10(length))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= length)


def _length_text(length: float, on_ground: bool) -> str:
    if not on_ground:
        return f"{length:g} px"
    return f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"


def _draw_north(painter: QPainter, view: MapView, frame: QRectF) -> None:
    """Draw an arrow to true north in the middle of the map; none without ground."""
    if view.ground is None:
        return
    painter.save()
    painter.translate(frame.right() - 40, frame.top() + 66)
    painter.rotate(-turn(view.ground))
    arrow = QPainterPath()
    arrow.moveTo(0, -40)
    arrow.lineTo(15, 20)
    arrow.lineTo(0, 8)
    arrow.lineTo(-15, 20)
    arrow.closeSubpath()
    _haloed(painter, arrow)
    letter = QPainterPath()
    letter.addText(-9, 46, _font(), "N")
    _haloed(painter, letter)
    painter.restore()


def _haloed(painter: QPainter, path: QPainterPath) -> None:
    painter.strokePath(path, QPen(PAPER_COLOUR, 4, join=Qt.PenJoinStyle.RoundJoin))
    painter.fillPath(path, INK)


def _draw_legend(painter: QPainter, layer: QgsRasterLayer, style: LayerStyle, frame: QRectF) -> None:
    """Draw the colours as a bar with their lowest, middle and highest value."""
    shader: QgsColorRampShader = layer.renderer().shader().rasterShaderFunction()
    low, high = shader.minimumValue(), shader.maximumValue()
    bar = QRectF(frame.right() + 24, frame.top() + 40, 26, frame.height() - 80)
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for item in shader.colorRampItemList():
        share = (item.value - low) / (high - low) if high > low else 0.0
        gradient.setColorAt(min(max(share, 0.0), 1.0), item.color)
    painter.setBrush(gradient)
    painter.setPen(QPen(INK, 1))
    painter.drawRect(bar)
    painter.setFont(_font())
    for share in (0.0, 0.5, 1.0):
        value = low + share * (high - low)
        text = f"{0 if abs(value) < 1e-9 * (high - low) else value:.3g}".replace("-", "−")
        painter.drawText(QPointF(bar.right() + 10, bar.bottom() - share * bar.height() + FONT / 3), text)
    painter.drawText(QPointF(bar.left(), bar.top() - 16), style.unit)


def _font() -> QFont:
    font = QFont("DejaVu Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(FONT)
    font.setBold(True)
    return font
