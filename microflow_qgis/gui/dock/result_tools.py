"""Define the third step of the dock: a labelled button for each use of a result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLayout, QWidget

from ...processing.map_layout import layout_of_result
from ..map.arrow_layer import ArrowMaker
from ..map.cursor_readout import displacement_layer
from ..map.swipe_tool import SwipeTool
from ..tasks.run_queue import RunQueue
from .many_images import stack_of_layers
from .narrow import ToolButton
from .save_result import ResultSaver

translate = QCoreApplication.translate

STACK = "microflow:estimatestack"


class ResultTools(QObject):
    """Hold the buttons and their actions. ``parameters`` returns those of the dock."""

    profile_wanted, slip_wanted, series_wanted = pyqtSignal(), pyqtSignal(), pyqtSignal()

    def __init__(
        self,
        iface,
        run_queue: RunQueue,
        parameters: Callable[[], dict[str, Any]],
        buttons: QLayout,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._iface, self._run_queue, self._parameters = iface, run_queue, parameters
        self._buttons, self._widget = buttons, parent
        self.arrows, self.swipe = ArrowMaker(iface, run_queue, parent), SwipeTool(iface, run_queue)
        self.saver = ResultSaver(iface, run_queue, parent)
        self._fill()

    def close_all(self) -> None:
        for tool in (self.arrows, self.swipe, self.saver):
            tool.close()
        sip.delete(self.swipe)  # a child of the map

    def buttons(self) -> list[QWidget]:
        """Return the buttons from top to bottom."""
        return [self._buttons.itemAt(place).widget() for place in range(self._buttons.count())]

    def _fill(self) -> None:
        for text, icon, use in (
            (translate("gui", "Profile across the fault"), "mActionMeasure.svg", self.profile_wanted.emit),
            (translate("gui", "Slip along a fault"), "mActionMeasureBearing.svg", self.slip_wanted.emit),
            (
                translate("gui", "Positions through time"),
                "propertyicons/temporal.svg",
                self.series_wanted.emit,
            ),
            (translate("gui", "Displacement as arrows"), "mActionAddArrow.svg", self.arrows.make),
            (translate("gui", "Do the images line up?"), "mActionSplitFeatures.svg", self.swipe.begin),
            (translate("gui", "Measure with more images…"), "mActionAddRasterLayer.svg", self._open_stack),
            (
                translate("gui", "How small an offset can I see?"),
                "mActionIdentify.svg",
                lambda: self._open_with_parameters("microflow:testdetection"),
            ),
            (translate("gui", "Save the results"), "mActionFileSave.svg", self.saver.save),
            (translate("gui", "Make a map"), "mActionNewLayout.svg", self.make_map),
            (
                translate("gui", "Report…"),
                "mActionSaveAsPDF.svg",
                lambda: self._open_with_result("microflow:report"),
            ),
            (
                translate("gui", "Compare with GNSS…"),
                "mIconPointLayer.svg",
                lambda: self._open_with_result("microflow:comparegnss"),
            ),
            (
                translate("gui", "Export for other programs…"),
                "mActionSharingExport.svg",
                lambda: self._open_with_result("microflow:exportdisplacement"),
            ),
        ):
            self._add(text, icon, use)

    def _add(self, text: str, icon: str, use: Callable[[], object]) -> None:
        button = ToolButton(text, QgsApplication.getThemeIcon(icon), self._widget)
        button.clicked.connect(lambda _: use())
        self._buttons.addWidget(button)

    def make_map(self) -> None:
        """Add a print layout of the result to the project, and open it."""
        layout = layout_of_result(QgsProject.instance(), _lines_in_sight(self._iface.mapCanvas()))
        if layout is None:
            self._run_queue.refuse(translate("gui", "There is no result on the map: run MicroFlow first."))
            return
        self._iface.openLayoutDesigner(layout)

    def _open_stack(self) -> None:
        """Open the dialog that takes several images on each side.

        It shows the images that are selected in the layer tree, or else the two of the dock.
        """
        selected = stack_of_layers(self._iface.layerTreeView().selectedLayers())
        if selected:
            _open(STACK, selected)
            return
        dock = self._parameters()
        images = {"BEFORE": dock.get("PRE"), "AFTER": dock.get("POST")}
        _open(STACK, {side: [image] for side, image in images.items() if image})

    def _open_with_parameters(self, name: str) -> None:
        """Open the dialog of an algorithm, filled in with the dock's values."""
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        names = {d.name() for d in algorithm.parameterDefinitions() if not d.isDestination()}
        _open(name, {key: value for key, value in self._parameters().items() if key in names})

    def _open_with_result(self, name: str) -> None:
        """Open the dialog of an algorithm, with the displacement on the map filled in."""
        layer = displacement_layer(self._iface.activeLayer())
        _open(name, {"DISPLACEMENT": layer.id()} if layer is not None else {})


def _open(name: str, values: dict[str, Any]) -> None:
    import processing

    processing.execAlgorithmDialog(name, values)


def _lines_in_sight(canvas) -> list[QgsVectorLayer]:
    """Return layers of lines that the map shows, for instance fault traces."""
    lines = QgsWkbTypes.GeometryType.LineGeometry
    layers = [layer for layer in canvas.layers() if isinstance(layer, QgsVectorLayer)]
    return [layer for layer in layers if layer.geometryType() == lines]
