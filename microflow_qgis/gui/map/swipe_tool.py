"""Compare with a map tool: the image before lies over the image after, moved back by the result."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer

from ...core.errors import MicroflowError
from ...processing.confidence_filter import file_of
from ...processing.moved_back import COMPARED_PIXELS, LARGEST_IMAGE, AlignedPair, aligned_pair
from ...processing.preview import PreviewView, forget, view_of, write_preview
from ...processing.provenance import images_of
from ...processing.results import raster_layer
from ..tasks.latest_only import LatestOnly
from ..tasks.run_queue import RunQueue
from .cursor_readout import displacement_layer
from .overlay import Overlay

translate = QCoreApplication.translate

SWIPE_PAUSE = 150  # ms after the map has moved


class SwipeTool(QgsMapTool):
    """Drag to swipe, press the space bar to flip; another tool ends it."""

    def __init__(self, iface, run_queue: RunQueue) -> None:
        super().__init__(iface.mapCanvas())
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.iface, self.run_queue = iface, run_queue
        self._worker = LatestOnly(self)
        self._worker.done.connect(self._show)
        self._worker.failed.connect(run_queue.refuse)
        self._overlays: list[Overlay] = []
        self._layers: list[QgsRasterLayer] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        self.canvas().extentsChanged.connect(self._moved)
        self.share = 0.5

    def begin(self) -> None:
        self.share = 0.5
        self.canvas().setMapTool(self)
        if self._ask():
            self.run_queue.tell(
                translate(
                    "gui",
                    "Left: the image before. Right: the image after, moved back by the result. Drag to "
                    "swipe, press the space bar to flip; choose another map tool to end.",
                )
            )
        else:
            self.canvas().unsetMapTool(self)

    def deactivate(self) -> None:
        super().deactivate()
        self._pause.stop()
        for overlay in self._overlays:
            overlay.clear()
        self._drop()

    def close(self) -> None:
        self.canvas().unsetMapTool(self)
        self._worker.close()
        for overlay in self._overlays:
            overlay.remove()
        self._overlays = []
        self._drop()

    def canvasPressEvent(self, event):
        self._swipe(event)

    def canvasMoveEvent(self, event):
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._swipe(event)

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Space:
            self.divide(0.0 if self.share > 0.5 else 1.0)
            event.accept()

    def _swipe(self, event) -> None:
        self.divide(event.pos().x() / max(self.canvas().width(), 1))

    def divide(self, share: float) -> None:
        """Show the image before on this share of the width, the image after on the rest."""
        self.share = min(max(share, 0.0), 1.0)
        for overlay, span in zip(self._overlays, ((0.0, self.share), (self.share, 1.0))):
            overlay.span = span
            overlay.update()

    def _moved(self) -> None:
        if self.isActive():
            self._pause.start(SWIPE_PAUSE)

    def _ask(self) -> bool:
        """Request the images of what the map shows; return False if there is nothing to compare."""
        try:
            view = self._view()
            sources = None if view is None else images_of(view.path)
        except (MicroflowError, QgsCsException) as error:
            self.run_queue.refuse(error if isinstance(error, MicroflowError) else str(error))
            return False
        if view is None or sources is None:
            return False
        if view.inside.rows * view.inside.cols > LARGEST_IMAGE:
            self.run_queue.refuse(
                translate("gui", "Zoom in to compare the images: the map shows too much of them.")
            )
            return False

        def call(worker: LatestOnly) -> None:
            worker.done.emit((view, aligned_pair(view, *sources, worker.superseded)))

        self._worker.ask(call)
        return True

    def _view(self) -> PreviewView | None:
        layer = displacement_layer(self.iface.activeLayer())
        if layer is None:
            self.run_queue.refuse(
                translate("gui", "There is no displacement layer in the project: run MicroFlow first.")
            )
            return None
        project, settings = QgsProject.instance(), self.canvas().mapSettings()
        change = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), project)
        box = change.transformBoundingBox(settings.visibleExtent())
        bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        view = view_of(file_of(layer), bounds, COMPARED_PIXELS)
        if view is None:
            self.run_queue.refuse(translate("gui", "Move the map to the result first."))
        return view

    def _show(self, result: tuple[PreviewView, AlignedPair]) -> None:
        if not self.isActive():
            return
        view, pair = result
        crs = displacement_layer(self.iface.activeLayer()).crs()
        layers = [_grey(write_preview(image, view), crs) for image in pair]
        self._overlays = self._overlays or [Overlay(self.canvas()) for _ in pair]
        for overlay, layer in zip(self._overlays, layers):
            overlay.show_layers([layer])
        self._drop()
        self._layers = layers
        self.divide(self.share)

    def _drop(self) -> None:
        for layer in self._layers:
            forget(layer.source())
        self._layers = []


def _grey(path: str, crs) -> QgsRasterLayer:
    layer = raster_layer(path, "")
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    contrast = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    contrast.setMinimumValue(0)
    contrast.setMaximumValue(1)
    contrast.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    renderer.setContrastEnhancement(contrast)
    layer.setRenderer(renderer)
    layer.setCrs(crs)
    return layer
