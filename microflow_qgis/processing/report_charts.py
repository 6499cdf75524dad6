"""Draw charts of a report: the histogram of both components, and the slip curve."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QByteArray, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

from .slip_svg import CURVE_COLOURS, Curve, picture

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 1000, 420, 30, 60, 20  # px
BINS = 80
AXIS_PERCENTILE, SPARE = 99.5, 1.05  # the axis ends at SPARE times a percentile of the larger component
SCALE = 1.6  # of the slip curve's picture


def histogram(values: np.ndarray, names: tuple[str, str], unit: str) -> QImage:
    """Return both components (2, n) as bars on one axis, east in red and north in blue."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    reach = SPARE * float(np.nanpercentile(np.abs(values), AXIS_PERCENTILE, axis=1).max()) or 1.0
    counts = [np.histogram(part[np.isfinite(part)], BINS, (-reach, reach))[0] for part in values]
    highest = max(int(count.max()) for count in counts) or 1
    painter = QPainter(image)
    painter.setFont(_font())
    frame = QRectF(LEFT, TOP, WIDTH - 2 * LEFT, HEIGHT - TOP - BOTTOM)
    for count, color in zip(counts, CURVE_COLOURS):
        _draw_bars(painter, count / highest, color, frame)
    painter.setPen(QPen(QColor("#1a1a1a"), 2))
    painter.drawLine(frame.bottomLeft(), frame.bottomRight())
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = frame.left() + share * frame.width()
        painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + 8))
        text = f"{reach * (2 * share - 1):.2g} {unit}".replace("-", "−")
        width = painter.fontMetrics().boundingRect(text).width()
        place = min(max(x - width / 2, 2.0), WIDTH - width - 6.0)
        painter.drawText(QPointF(place, frame.bottom() + 40), text)
    for number, (name, color) in enumerate(zip(names, CURVE_COLOURS)):
        painter.setPen(QColor(color))
        painter.drawText(QPointF(LEFT + 10, TOP + 30 + 34 * number), name)
    painter.end()
    return image


def _draw_bars(painter: QPainter, heights: np.ndarray, color: str, frame: QRectF) -> None:
    fill = QColor(color)
    fill.setAlpha(110)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    width = frame.width() / len(heights)
    for number, height in enumerate(heights):
        tall = height * frame.height()
        painter.drawRect(QRectF(frame.left() + number * width, frame.bottom() - tall, width, tall))


def slip_curve(curves: list[Curve], unit: str, axis: str, described: str) -> QImage | None:
    """Return the picture of a slip curve; None if QGIS's Qt cannot draw SVG."""
    try:
        from qgis.PyQt.QtSvg import QSvgRenderer
    except ImportError:
        return None
    renderer = QSvgRenderer(QByteArray(picture(curves, unit, axis, described).encode()))
    image = QImage(renderer.defaultSize() * SCALE, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _font() -> QFont:
    font = QFont("DejaVu Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(24)
    return font
