"""Define the slip window: a trace, the boxes across it on the map, and the curve of offsets along it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QSplitter, QVBoxLayout, QWidget

from ...analysis.boxes import Box
from ...analysis.profiles import Rulers
from ...analysis.slip_curve import Point
from ...analysis.verdict import NOT_MEASURED
from ...core.errors import Cancelled, MicroflowError
from ...processing.messages import sentence
from ...processing.slip_report import Subject, report_html, write_files
from ...processing.vector_outputs import write_text
from ..map.cursor_readout import displacement_layer
from ..map.polyline_tool import PolylineTool
from ..tasks.function_task import FunctionTask
from .boxes_on_map import BoxesOnMap, BoxTool
from .controls import SlipControls
from .corrections import Corrections, key_of
from .layers import slip_layers
from .measurement import Measurement, measure_points, prepare, raw_of
from .messages import box_text, curve_text
from .plot import draw_curve, draw_profile, new_curve_plot, new_plot
from .proposal import Following, TraceProposer, line_layer

translate = QCoreApplication.translate

CURVE_PAUSE = 400  # ms after the last change before the curve is measured again


class SlipPanel(QgsDockWidget):
    """Show the slip curve along the lines of a layer; each change is measured again in the background."""

    def __init__(self, iface) -> None:
        super().__init__(translate("gui", "MicroFlow slip along a fault"), iface.mainWindow())
        self.setObjectName("MicroFlowSlip")
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.corrections, self.controls = Corrections(), SlipControls()
        self.on_raw = False  # whether the curve is that of the raw displacement
        self.measurement: Measurement | None = None
        self.measured: list[Point] = []  # without the user's changes
        self.points: list[Point] = []
        self.chosen: int | None = None
        self._task: FunctionTask | None = None
        self._proposal: TraceProposer | None = None  # QGIS loses an object without a reference
        self._following: Following | None = None
        self.boxes = BoxesOnMap(self.canvas)
        self.draw_tool, self.between_tool = PolylineTool(self.canvas), PolylineTool(self.canvas, 2)
        self.box_tool = BoxTool(self.canvas, self.boxes)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.measure)
        self._place()
        self._connect()

    def _place(self) -> None:
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.addWidget(self.controls)
        menu = self.controls.menu
        self.leave_out = menu.addAction(translate("gui", "Leave the chosen point out"), self._leave_out)
        menu.addAction(translate("gui", "Undo what was moved by hand"), self._forget)
        menu.addSeparator()
        menu.addAction(translate("gui", "Add points and boxes to the map"), self.add_layers)
        menu.addAction(translate("gui", "Save the report…"), self._save_report)
        menu.addAction(translate("gui", "Save all files…"), self._save_files)
        self.message = QLabel(
            translate("gui", "Choose or draw a line along the fault, or have one proposed.")
        )
        self.message.setWordWrap(True)
        self._place_plots(column)
        column.addWidget(self.message)
        self.setWidget(contents)

    def _place_plots(self, column: QVBoxLayout) -> None:
        self.curve_plot = new_curve_plot(self.choose)
        self.profile_plot = new_plot(self.move)
        if self.curve_plot is None:
            text = translate(
                "gui", "The plots need matplotlib in QGIS's Python; layers and report work without it."
            )
            column.addWidget(QLabel(text), 1)
            return
        plots = QSplitter()
        plots.addWidget(self.curve_plot)
        plots.addWidget(self.profile_plot)
        plots.setStretchFactor(0, 3)
        plots.setStretchFactor(1, 2)
        column.addWidget(plots, 1)

    def _connect(self) -> None:
        controls = self.controls
        controls.draw.clicked.connect(lambda: self._draw_on_map(self.draw_tool))
        controls.between.clicked.connect(lambda: self._draw_on_map(self.between_tool))
        controls.propose.clicked.connect(self.propose_lines)
        controls.changed.connect(lambda: self._pause.start(CURVE_PAUSE))
        self.draw_tool.drawn.connect(self.add_line)
        self.between_tool.drawn.connect(self.trace_between)
        self.box_tool.clicked.connect(self._choose_box)
        self.box_tool.dragged.connect(self._drag)
        self.closed.connect(self._leave_map)

    def _draw_on_map(self, tool: PolylineTool) -> None:
        """Take clicks on the map with this tool, and state which are wanted."""
        self.canvas.setMapTool(tool)
        self.message.setText(
            translate("gui", "Click on both ends of the fault; the strongest jump between them is followed.")
            if tool is self.between_tool
            else translate("gui", "Click along the fault, and right-click at its end. Escape starts again.")
        )

    def begin(self) -> None:
        """Show the window, with a displacement of the project chosen."""
        self.setUserVisible(True)
        layer = displacement_layer(self.iface.activeLayer())
        if layer is not None:
            self.controls.displacement.setLayer(layer)
        if self.measurement is not None:
            self._draw_boxes(self.measurement)

    def _draw_boxes(self, now: Measurement) -> None:
        self.boxes.show(now.boxes, now.layout, now.field.grid, now.field.crs)

    def _leave_map(self) -> None:
        """Remove the boxes and the tools from the map while the window is closed."""
        self.boxes.clear()
        for tool in (self.draw_tool, self.between_tool, self.box_tool):
            self.canvas.unsetMapTool(tool)

    def close_tools(self) -> None:
        """Remove everything from the map, and stop the work in progress."""
        self._pause.stop()
        self._stop()
        if self._following is not None:
            self._following.stop()
        self.boxes.remove()
        for tool in (self.draw_tool, self.between_tool):
            tool.remove()
        self.canvas.unsetMapTool(self.box_tool)
        for tool in (self.draw_tool, self.between_tool, self.box_tool):
            sip.delete(tool)

    def measure(self) -> None:
        """Draw the boxes, and have them measured in the background."""
        self._stop()
        self.measurement, self.points, self.measured, self.chosen = None, [], [], None
        controls = self.controls
        if controls.displacement.currentLayer() is None or controls.trace.currentLayer() is None:
            self.boxes.clear()
            self._clear_plots()
            self.message.setText(
                translate("gui", "Choose or draw a line along the fault, or have one proposed.")
            )
            return
        try:
            self.measurement = prepare(
                self._measured_layer(),
                self._lines(),
                controls.trace.currentLayer().name(),
                controls.layout_sizes(),
                controls.statistic.currentData(),
            )
        except MicroflowError as error:
            self.boxes.clear()
            self._clear_plots()
            self.message.setText(sentence(error))
            return
        now = self.measurement
        self.corrections.open(self._curve_name(now))
        self._draw_boxes(now)
        self.message.setText(translate("gui", "Measuring…"))
        self._task = FunctionTask(
            translate("gui", "Slip along a fault"), lambda task: measure_points(now, task), True
        )
        self._task.ended.connect(self._done)
        QgsApplication.taskManager().addTask(self._task)

    def _measured_layer(self) -> QgsRasterLayer:
        """Return the chosen displacement, or the raw one of its run if that is wanted."""
        layer = self.controls.displacement.currentLayer()
        raw = raw_of(layer) if self.controls.raw.isChecked() else None
        self.on_raw = raw is not None
        return layer if raw is None else raw

    def _lines(self) -> QgsVectorLayer:
        """Return the trace's layer, or a copy of its selected features."""
        layer = self.controls.trace.currentLayer()
        if not self.controls.selected.isChecked():
            return layer
        copy = QgsVectorLayer(f"MultiLineString?crs={layer.crs().authid()}", layer.name(), "memory")
        copy.setCrs(layer.crs())
        copy.dataProvider().addFeatures(list(layer.getSelectedFeatures()))
        return copy

    def _curve_name(self, now: Measurement) -> str:
        sizes = " ".join(f"{value:.6g}" for value in now.layout)
        return f"{self.controls.trace.currentLayer().id()} {now.field.name} {sizes}"

    def _done(self, points, error) -> None:
        self._task = None
        if error is not None:
            if not isinstance(error, Cancelled):
                text = sentence(error) if isinstance(error, MicroflowError) else str(error)
                self.message.setText(text)
            return
        self.measured = points
        self.canvas.setMapTool(self.box_tool)
        self._apply()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.ended.disconnect(self._done)
            self._task.cancel()
            self._task = None

    def _apply(self) -> None:
        """Show the points with the user's changes."""
        now = self.measurement
        if now is None or not self.measured:
            return
        self.points = self.corrections.applied(self.measured, now.layout.gap)
        self._show_message()
        self._show()

    @property
    def used_points(self) -> list[Point]:
        """Return the points that are not left out."""
        return [point for point in self.points if not self.corrections.is_out(point)]

    def _show(self) -> None:
        if self.curve_plot is None or self.measurement is None:
            return
        unit, out = self.measurement.field.unit, [self.corrections.is_out(p) for p in self.points]
        draw_curve(self.curve_plot, self.points, out, self.chosen, unit, self.palette())
        if self.chosen is not None:
            point = self.points[self.chosen]
            draw_profile(self.profile_plot, point, self.rulers_of(point), unit, self.palette())

    def _clear_plots(self) -> None:
        for plot in filter(None, (self.curve_plot, self.profile_plot)):
            plot.figure.clear()
            plot.draw_idle()

    def _show_message(self) -> None:
        now = self.measurement
        text = curve_text(self.used_points, now.layout, now.field.unit)
        measured = any(point.quality != NOT_MEASURED for point in self.used_points)
        if measured and self.chosen is not None:
            text += " " + box_text(self.chosen + 1, self.points[self.chosen], now.field.unit)
        if self.on_raw:
            text += " " + translate("gui", "Measured on the raw displacement.")
        self.message.setText(text)

    def choose(self, index: int) -> None:
        """Show the profile of a point, and its box on the map."""
        self.chosen = index
        self.boxes.choose(self.points[index].section.box)
        self._show_message()
        self._show()

    def _choose_box(self, box: Box) -> None:
        same = [i for i, p in enumerate(self.points) if p.section.box is box]
        if same:
            self.choose(same[0])

    def rulers_of(self, point: Point) -> Rulers:
        """Return the user's rulers, or those of the layout."""
        gap, (left, right) = self.measurement.layout.gap, point.section.reach
        return self.corrections.rulers.get(key_of(point), Rulers(-left, -gap, 0.0, gap, right))

    def move(self, places: Rulers) -> None:
        """Measure the chosen point between these rulers, and keep them with the project."""
        if self.chosen is not None:
            self.corrections.move(self.points[self.chosen], places)
            self._apply()

    def _leave_out(self) -> None:
        if self.chosen is not None:
            point = self.points[self.chosen]
            self.corrections.leave_out(point, not self.corrections.is_out(point))
            self._apply()

    def _forget(self) -> None:
        if self.chosen is not None:
            self.corrections.forget(self.points[self.chosen])
            self._apply()

    def _drag(self, name: str, metres: float) -> None:
        self.controls.sizes[name].setValue(metres)

    def add_line(self, vertices) -> None:
        """Add a line in the map's CRS to the project as a layer, and choose it as the trace."""
        crs = self.canvas.mapSettings().destinationCrs()
        self._take(line_layer(QgsGeometry.fromPolylineXY(vertices), crs))

    def trace_between(self, vertices) -> None:
        """Follow the strongest jump from one click to the other, and choose that line."""
        layer, crs = self.controls.displacement.currentLayer(), self.canvas.mapSettings().destinationCrs()
        if layer is None:
            return
        self.message.setText(translate("gui", "Following the jump…"))
        try:
            self._following = Following(layer, vertices, crs, self._proposed, self)
        except MicroflowError as error:
            self.message.setText(sentence(error))

    def propose_lines(self) -> None:
        """Run Trace faults on the displacement, and choose its lines as the trace."""
        layer = self.controls.displacement.currentLayer()
        if layer is not None:
            self.message.setText(translate("gui", "Looking for jumps…"))
            self._proposal = TraceProposer(layer, self._proposed, self)

    def _proposed(self, layer: QgsVectorLayer | None, reason: str) -> None:
        if layer is None or not layer.featureCount():
            self.message.setText(reason or translate("gui", "No line is proposed; draw one."))
        else:
            layer.setName(translate("gui", "Fault trace"))
            self._take(layer)

    def _take(self, layer: QgsVectorLayer) -> None:
        QgsProject.instance().addMapLayer(layer)
        self.controls.trace.setLayer(layer)

    def layers(self) -> list[QgsVectorLayer]:
        """Return the points that are not left out, and their boxes, as layers in memory."""
        now = self.measurement
        return (
            []
            if now is None or not self.used_points
            else slip_layers(self.used_points, now.field, now.layout)
        )

    def add_layers(self) -> None:
        """Add the points and boxes to the project."""
        QgsProject.instance().addMapLayers(list(reversed(self.layers())))

    def _subject(self) -> Subject:
        now = self.measurement
        return Subject(now.field.name, now.name, now.field.unit, now.layout, now.statistic)

    def _save_report(self) -> None:
        if not self.points:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, translate("gui", "Save the report"), "slip.html", "HTML (*.html)"
        )
        if path:
            self._saved(lambda: write_text(Path(path), report_html(self.used_points, self._subject())))

    def _save_files(self) -> None:
        if not self.points:
            return
        folder = QFileDialog.getExistingDirectory(self, translate("gui", "Folder for all files"))
        if folder:
            self._saved(lambda: write_files(Path(folder), self.used_points, self._subject()))

    def _saved(self, write) -> None:
        try:
            write()
        except MicroflowError as error:
            self.message.setText(sentence(error))
