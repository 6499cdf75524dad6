"""Make arrows of the displacement in the background and put them on top of its group."""

from __future__ import annotations

import os
from itertools import count

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...processing.arrows import Arrows, arrows_of, dress, write_arrows
from ...processing.confidence_filter import file_of
from ..tasks.latest_only import LatestOnly
from ..tasks.run_queue import RunQueue
from .cursor_readout import displacement_layer

translate = QCoreApplication.translate


class ArrowMaker(QObject):
    """Make a layer of arrows of the active displacement, or of the first one found."""

    def __init__(self, iface, run_queue: RunQueue, parent: QObject) -> None:
        super().__init__(parent)
        self.iface, self.run_queue = iface, run_queue
        self._worker = LatestOnly(self)
        self._worker.done.connect(self._show)
        self._worker.failed.connect(run_queue.refuse)

    def make(self) -> None:
        layer = displacement_layer(self.iface.activeLayer())
        if layer is None:
            self.run_queue.refuse(
                translate("gui", "There is no displacement layer in the project: run MicroFlow first.")
            )
            return
        path, crs = file_of(layer), layer.crs()
        target, layer_id = _beside(path), layer.id()

        def call(worker: LatestOnly) -> None:
            arrows = arrows_of(path, worker.closed)
            write_arrows(arrows, crs, "m" if crs.isValid() else "px", target)
            worker.done.emit((arrows, target, layer_id))

        self._worker.ask(call)

    def close(self) -> None:
        self._worker.close()

    def _show(self, made: tuple[Arrows, str, str]) -> None:
        arrows, target, layer_id = made
        layer = QgsVectorLayer(target, translate("gui", "Displacement arrows"), "ogr")
        dress(layer, arrows)
        project = QgsProject.instance()
        root, of = project.layerTreeRoot(), project.mapLayer(layer_id)
        node = root.findLayer(layer_id) if isinstance(of, QgsRasterLayer) else None
        project.addMapLayer(layer, False)
        (root if node is None else node.parent()).insertLayer(0, layer)


def _beside(path: str) -> str:
    """Return an unused name beside the file."""
    stem = f"{os.path.splitext(path)[0]}_arrows"
    names = (f"{stem}.gpkg" if number == 1 else f"{stem}_{number}.gpkg" for number in count(1))
    return next(name for name in names if not os.path.exists(name))
