"""Preview another TV strength over the visible part of the map while the slider moves; nothing is written."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...core.cancel import CancelToken
from ...core.errors import MicroflowError
from ...engine.client import Engine
from ...engine.job import Options
from ...processing.messages import sentence
from ...processing.preview import (
    FINE,
    QUANTITIES,
    QUICK,
    PreviewField,
    PreviewView,
    forget,
    shown_quantity,
    view_of,
    write_preview,
)
from ...processing.results import RANK, raster_layer, set_band
from ...processing.settings import engine_python
from ..tasks.latest_only import LatestOnly
from .overlay import Overlay

translate = QCoreApplication.translate

PREVIEW_PAUSE = 150  # ms after the map has moved
STILL_SECONDS = 0.6  # s without a move of the slider before more pixels are computed


CorrectionAt = Callable[[np.ndarray, np.ndarray], np.ndarray]


class PreviewPicture(NamedTuple):
    """Hold a computed preview: a raster in memory, one of QUANTITIES, and the TV strength."""

    path: str
    kind: str
    strength: float
    fine: bool


class TvPreview(QObject):
    """Show the preview. ``raw`` is the raw displacement from which it starts, '' if there is none.

    ``correction`` is what is removed from the displacement, at rows and columns of ``raw``. Pixels below
    ``least_confidence`` are left out, as on the map.
    """

    refused = pyqtSignal(str)  # the reason why the preview cannot be shown
    shown = pyqtSignal(object)  # the PreviewPicture

    def __init__(self, canvas, algorithm, parent: QObject) -> None:
        super().__init__(parent)
        self.canvas, self._algorithm = canvas, algorithm
        self.raw, self._crs = "", None
        self._options: Options | None = None
        self.correction: CorrectionAt | None = None
        self.least_confidence = 0.0
        self._layer: QgsRasterLayer | None = None
        self._fields: dict[tuple, PreviewField] = {}
        self._overlay: Overlay | None = None
        self._worker = LatestOnly(self)
        self._worker.done.connect(self._show)
        self._worker.failed.connect(self._refuse)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        for changed in (canvas.extentsChanged, canvas.layersChanged):
            changed.connect(self._moved)

    def start_from(self, raw: str) -> None:
        """Use the raw displacement of this file from now on; '' for none."""
        self.correction = None
        self.hide()
        self.raw = raw

    @property
    def on(self) -> bool:
        return self._options is not None

    def show(self, options: Options) -> None:
        self._options = options
        self._ask()

    def hide(self) -> None:
        self._options = None
        self._pause.stop()
        if self._overlay is not None:
            self._overlay.clear()
        self._drop_layer()

    def close(self) -> None:
        self.hide()
        self._worker.close()
        self._keep_fields([])
        if self._overlay is not None:
            self._overlay.remove()

    def _moved(self) -> None:
        if self.on:
            self._pause.start(PREVIEW_PAUSE)

    def _ask(self) -> None:
        """Request the preview, or show why there is none."""
        if not self.on:
            return
        pattern = self._pattern()
        if pattern is None:
            self._refuse(translate("gui", "Make a layer of displacement visible to see the preview on it."))
            return
        if not os.path.exists(self.raw):
            self._refuse(
                translate(
                    "gui",
                    "The raw displacement of the last run no longer exists ({path}). Run again to preview "
                    "other TV strengths.",
                ).format(path=self.raw)
            )
            return
        try:
            engine = self._algorithm.provider().engine(engine_python())
            views = self._views(pattern.crs())
        except (MicroflowError, QgsCsException) as error:
            self._refuse(error if isinstance(error, MicroflowError) else str(error))
            return
        if not views:
            self._refuse(
                translate("gui", "The preview covers what the map shows. Move the map to the result.")
            )
            return
        options, kind = self._options, QUANTITIES[int(pattern.customProperty(RANK)) - 1]
        shown = self.correction, self.least_confidence
        self._worker.ask(lambda worker: self._compute(worker, views, engine, options, kind, *shown))

    def _refuse(self, reason: MicroflowError | str) -> None:
        if self._overlay is not None:
            self._overlay.clear()
        self.refused.emit(sentence(reason) if isinstance(reason, MicroflowError) else reason)

    def _pattern(self) -> QgsRasterLayer | None:
        """Return the topmost visible layer of displacement, whose style the preview uses."""
        ranks = range(1, len(QUANTITIES) + 1)
        layers = (layer for layer in self.canvas.layers() if int(layer.customProperty(RANK) or 0) in ranks)
        return next(layers, None)

    def _views(self, crs) -> list[PreviewView]:
        """Return views of what the map shows, first with few pixels, then with more."""
        project, settings = QgsProject.instance(), self.canvas.mapSettings()
        change = QgsCoordinateTransform(settings.destinationCrs(), crs, project)
        box = change.transformBoundingBox(settings.visibleExtent())
        bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        views = [view_of(self.raw, bounds, most) for most in (QUICK, FINE)]
        return [view for view in views if view is not None]

    def _compute(
        self,
        worker: LatestOnly,
        views: list[PreviewView],
        engine: Engine,
        options: Options,
        kind: str,
        correction: CorrectionAt | None,
        least_confidence: float,
    ) -> None:
        """Compute each view in the thread, the second only while no newer one is requested."""
        self._keep_fields(views)
        for fine, view in enumerate(views):
            if fine:
                worker.rest(STILL_SECONDS)
            cancel = worker.superseded if fine else worker.closed
            raw = self._field(view, cancel)
            field = raw.regularized(engine, options, cancel, fine=bool(fine))
            if correction is not None:
                field = field - correction(*view.centres)
            values = shown_quantity(field, view, kind).astype(np.float32)
            values[raw.confidence < least_confidence] = np.nan
            cancel.check()
            worker.done.emit(
                PreviewPicture(write_preview(values, view), kind, options.tv_strength, bool(fine))
            )

    def _field(self, view: PreviewView, cancel: CancelToken) -> PreviewField:
        """Return the last field if it is of the same pixels, else a new one."""
        if view.key not in self._fields:
            self._fields[view.key] = PreviewField(view, cancel)
        return self._fields[view.key]

    def _keep_fields(self, views: list[PreviewView]) -> None:
        for key in self._fields.keys() - {view.key for view in views}:
            self._fields.pop(key).close()

    def _show(self, picture: PreviewPicture) -> None:
        pattern = self._pattern()
        if not self.on or pattern is None:
            forget(picture.path)
            return
        layer = raster_layer(picture.path, translate("gui", "Preview"))
        renderer = pattern.renderer().clone()
        set_band(renderer, 1)
        renderer.setAlphaBand(-1)
        layer.setRenderer(renderer)
        layer.setCrs(pattern.crs())
        if self._overlay is None:
            self._overlay = Overlay(self.canvas)
        self._overlay.show_layers([layer])
        self._drop_layer()
        self._layer = layer
        self.shown.emit(picture)

    def _drop_layer(self) -> None:
        if self._layer is not None:
            forget(self._layer.source())
            self._layer = None
