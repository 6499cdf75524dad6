"""Define the profile window: displacement along a line across a fault, its offset and its error."""

from __future__ import annotations

import csv
import io
import math

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...analysis.profiles import Errors, Offset, Rulers, offset, rulers, stack
from ...core.errors import GroundUnknown
from ..map.cursor_readout import displacement_layer
from ..map.line_tool import LineTool
from .errors import errors_of
from .marks import ProfileMarks
from .plot import draw, new_plot
from .profile_layer import keep, next_letter
from .swath import Swath, swath_along

translate = QCoreApplication.translate

FIT_GAP = 4  # px on either side of the fault that are left out of the fit
SWATH_WIDTH = 11  # px


class ProfilePanel(QgsDockWidget):
    """Show the displacement along a line from :class:`LineTool`, and its offset between the rulers."""

    def __init__(self, iface) -> None:
        super().__init__(translate("gui", "MicroFlow profile"), iface.mainWindow())
        self.setObjectName("MicroFlowProfile")
        self.iface = iface
        self.tool = LineTool(iface.mapCanvas())
        self.tool.drawn.connect(self.measure)
        self.layer: QgsRasterLayer | None = None
        self.swath: Swath | None = None
        self.rulers: Rulers | None = None
        self.errors: dict[str, Errors] = {}
        self.offsets: dict[str, Offset | None] = {}
        self.marks = ProfileMarks(iface.mapCanvas())
        self._vertices: list[QgsPointXY] = []
        self._place()
        self.closed.connect(self._leave_map)
        QgsProject.instance().cleared.connect(self._forget)

    def _place(self) -> None:
        contents = QWidget()
        column, row, foot = QVBoxLayout(contents), QHBoxLayout(), QHBoxLayout()
        self.width_px, self.way = QSpinBox(), QComboBox()
        self.width_px.setRange(1, 501)
        self.width_px.setValue(SWATH_WIDTH)
        self.width_px.setSuffix(translate("gui", " px"))
        self.way.addItems([translate("gui", "Mean"), translate("gui", "Median")])
        label = QLabel(translate("gui", "Swath"))
        label.setBuddy(self.width_px)
        selected, keep, copy, save = (
            QPushButton(text)
            for text in (
                translate("gui", "Along the selected line"),
                translate("gui", "Keep as layer"),
                translate("gui", "Copy as CSV"),
                translate("gui", "Save plot…"),
            )
        )
        for widget in (label, self.width_px, self.way):
            row.addWidget(widget)
        row.addStretch()
        for widget in (selected, keep):
            row.addWidget(widget)
        self.message = QLabel(_invitation())
        self.message.setWordWrap(True)
        column.addLayout(row)
        self.plot = new_plot(self.move)
        column.addWidget(self.plot or QLabel(_no_matplotlib()), 1)
        foot.addWidget(self.message, 1)
        for widget in (copy, save):
            foot.addWidget(widget)
        column.addLayout(foot)
        self.setWidget(contents)
        self.width_px.valueChanged.connect(self._again)
        self.way.currentIndexChanged.connect(self._stacked)
        selected.clicked.connect(self.measure_selected)
        keep.clicked.connect(self.keep)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self._save)
        save.setEnabled(self.plot is not None)

    def begin(self) -> None:
        """Let the user draw a line."""
        self.setUserVisible(True)
        self.iface.mapCanvas().setMapTool(self.tool)
        if self.swath is not None:
            self._mark()

    def _leave_map(self) -> None:
        """Remove the marks and the tool from the map while the window is closed."""
        self.marks.clear()
        self.tool.clear()
        self.iface.mapCanvas().unsetMapTool(self.tool)

    def _forget(self) -> None:
        """Forget the profile of a project that is gone."""
        self.layer, self.swath, self.rulers, self._vertices = None, None, None, []
        self.marks.clear()
        self.tool.clear()
        if self.plot is not None:
            self.plot.figure.clear()
            self.plot.rulers = None
            self.plot.draw_idle()
        self._show(_invitation())

    def close_tool(self) -> None:
        """Remove the line, its marks, and its tool from the map."""
        self.marks.remove()
        self.tool.remove()
        sip.delete(self.tool)

    def measure(self, start, end) -> None:
        """Measure between ``start`` and ``end`` in the map's CRS."""
        self.measure_along([start, end])

    def measure_selected(self) -> None:
        """Measure along the line that is selected in the active layer, or its only one."""
        layer = self.iface.activeLayer()
        lines = [] if not isinstance(layer, QgsVectorLayer) else list(layer.getSelectedFeatures())
        if isinstance(layer, QgsVectorLayer) and not lines and layer.featureCount() == 1:
            lines = list(layer.getFeatures())
        kind = QgsWkbTypes.GeometryType.LineGeometry
        if len(lines) != 1 or lines[0].geometry().type() != kind:
            self._show(translate("gui", "Select one line in a layer of lines, and make that layer active."))
            return
        vertices = [QgsPointXY(vertex) for vertex in lines[0].geometry().vertices()]
        change = QgsCoordinateTransform(
            layer.crs(), self.iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance()
        )
        try:
            self.measure_along([change.transform(vertex) for vertex in vertices])
        except QgsCsException as error:
            self._show(str(error))

    def measure_along(self, vertices: list[QgsPointXY]) -> None:
        """Measure along a line in the map's CRS."""
        self.layer, self._vertices = displacement_layer(self.iface.activeLayer()), vertices
        self.rulers, self.swath = None, None
        self.marks.clear()
        if self.layer is None:
            self._show(
                translate("gui", "There is no displacement layer in the project: run MicroFlow first.")
            )
            return
        project = QgsProject.instance()
        change = QgsCoordinateTransform(
            self.iface.mapCanvas().mapSettings().destinationCrs(), self.layer.crs(), project
        )
        try:
            there = [change.transform(vertex) for vertex in vertices]
            self.swath = swath_along(self.layer, there, self.width_px.value())
        except (QgsCsException, GroundUnknown) as error:
            self._show(str(error))
            return
        if len(self.swath.distance) < 2 or not np.isfinite(self.swath.along).any():
            self.swath = None
            self._show(
                translate("gui", "There is no displacement along this line. Draw it across the result.")
            )
            return
        self.errors = errors_of(self.layer, self.swath)
        values = np.stack(list(self.stacked().values()))
        self.move(rulers(self.swath.distance, values, FIT_GAP * self.swath.pixel))

    def keep(self) -> None:
        """Add the profile, with its offsets, to the layer of profiles."""
        if self.swath is None:
            return
        figures = {
            "name": next_letter(),
            "length": float(self.swath.distance[-1]),
            "width": self.width_px.value() * self.swath.pixel,
            "unit": self.swath.unit,
            "displacement": self.layer.name(),
        }
        crs = self.iface.mapCanvas().mapSettings().destinationCrs()
        keep(self._vertices, crs, figures, self.offsets)
        self._mark()

    def _mark(self) -> None:
        """Show swath, rulers and letters on the map."""
        length = float(self.swath.distance[-1])
        line = QgsGeometry.fromPolylineXY(self._vertices)
        half = self.width_px.value() * self.swath.pixel * line.length() / length / 2
        self.marks.show(next_letter(), self._vertices, half, [place / length for place in self.rulers])

    def stacked(self) -> dict[str, np.ndarray]:
        """Return the two components over the swath, (n,) each."""
        median = self.way.currentIndex() == 1
        pair = {"along": self.swath.along, "right": self.swath.right}
        return {name: stack(part, self.swath.confidence, median=median) for name, part in pair.items()}

    def copy(self) -> None:
        """Copy the profile as CSV to the clipboard."""
        if self.swath is None:
            return
        text, unit = io.StringIO(), self.swath.unit
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([f"distance ({unit})", f"along ({unit}, + = ahead)", f"across ({unit}, + = right)"])
        rows = np.stack([self.swath.distance, *self.stacked().values()], axis=1)
        writer.writerows([[f"{value:.6g}" for value in row] for row in rows])
        QgsApplication.clipboard().setText(text.getvalue())

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, translate("gui", "Save plot"), "profile.png", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        )
        if path:
            self.plot.figure.savefig(path, dpi=200)

    def _again(self) -> None:
        if self._vertices:
            earlier = self.rulers
            self.measure_along(self._vertices)
            if self.swath is not None and earlier is not None:
                self.move(earlier)

    def _stacked(self) -> None:
        if self.swath is not None:
            self._fit()

    def move(self, places: Rulers) -> None:
        """Fit the lines between these rulers."""
        self.rulers = places
        self._fit()

    def _fit(self) -> None:
        parts = self.stacked()
        self.offsets = {
            name: offset(self.swath.distance, part, self.rulers, self.errors[name])
            for name, part in parts.items()
        }
        self._show("  ".join(self._offset_text(name) for name in parts))
        self._mark()
        if self.plot is not None:
            self.plot.rulers = self.rulers
            draw(self.plot, self.swath, parts, self.offsets, self.palette())

    def _offset_text(self, name: str) -> str:
        fit, unit = self.offsets[name], self.swath.unit
        label = {
            "along": translate("gui", "Opening:"),
            "right": translate("gui", "Offset (+ = dextral):"),
        }[name]
        if fit is None:
            return translate("gui", "{label} too few points on one side.").format(label=label)
        return f"{label} {with_error(fit.step, fit.error)}\u00a0{unit}."

    def _show(self, text: str) -> None:
        self.message.setText(text)


def with_error(value: float, error: float) -> str:
    """Return both to the decimal of the error's second digit."""
    decimals = max(0, 1 - math.floor(math.log10(error))) if error > 0 else 3
    return f"{value:+.{decimals}f} ± {error:.{decimals}f}"


def _invitation() -> str:
    return translate("gui", "Click on the map at both ends of a line across the fault.")


def _no_matplotlib() -> str:
    return translate(
        "gui", "The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it."
    )
