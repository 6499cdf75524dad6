"""Show a picture over the map, drawn by QGIS from layers that are in no project."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QLineF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPen

ABOVE = 9.0  # the map, below rubber bands
PICTURE_EDGE = QPen(QColor("#e6007e"), 3)  # edge of a picture that begins within the map


class Overlay(QgsMapCanvasItem):
    """Show layers on top of the map. The picture moves with the map until it is drawn again."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setZValue(ABOVE)
        self._canvas = canvas
        self._job: QgsMapRendererParallelJob | None = None
        self._layers: list[QgsMapLayer] = []
        self.image = QImage()
        self.span = 0.0, 1.0  # range of the width, as shares, that is shown
        self.hide()

    def show_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Draw the layers in the background, then replace the picture."""
        self._stop()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(list(layers))
        settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
        self._layers = list(layers)  # kept alive while they are drawn
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._drawn)
        self._job.start()

    def clear(self) -> None:
        self._stop()
        self._layers, self.image = [], QImage()
        self.hide()

    def remove(self) -> None:
        self.clear()
        self._canvas.scene().removeItem(self)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._drawn)
            self._job.cancel()
            self._job = None

    def _drawn(self) -> None:
        self.image = self._job.renderedImage()
        settings, self._job = self._job.mapSettings(), None
        size, to_pixel = settings.outputSize(), settings.mapToPixel()
        corner, step = to_pixel.toMapCoordinates(0, 0), to_pixel.mapUnitsPerPixel()
        right, bottom = corner.x() + size.width() * step, corner.y() - size.height() * step
        self.setRect(QgsRectangle(corner.x(), bottom, right, corner.y()), False)
        self.show()
        self.update()

    def paint(self, painter, option, widget):
        whole = self.boundingRect().adjusted(1, 1, -1, -1)  # QGIS adds a pixel on each side
        left, right = (whole.left() + share * whole.width() for share in self.span)
        painter.setClipRect(QRectF(left, whole.top(), right - left, whole.height()))
        painter.drawImage(whole, self.image, QRectF(self.image.rect()))
        if 0 < self.span[0] < 1:
            painter.setPen(PICTURE_EDGE)
            painter.drawLine(QLineF(left, whole.top(), left, whole.bottom()))
