"""The profile window: displacement along a line across a fault, its offset and how sure it is."""

from __future__ import annotations

import csv
import io
import math

import numpy as np
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer
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
from .plot import draw, new_plot
from .swath import Swath, swath

translate = QCoreApplication.translate

GAP = 4  # px on either side of the fault that the lines are not fitted to
WIDTH = 11  # px


class ProfilePanel(QgsDockWidget):
    """The displacement along what :class:`LineTool` has drawn, and its offset between the plot's rulers."""

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
        self._ends = None
        self._place()

    def _place(self) -> None:
        contents = QWidget()
        column, row = QVBoxLayout(contents), QHBoxLayout()
        self.width_px, self.way = QSpinBox(), QComboBox()
        self.width_px.setRange(1, 501)
        self.width_px.setValue(WIDTH)
        self.width_px.setSuffix(translate("gui", " px"))
        self.way.addItems([translate("gui", "Mean"), translate("gui", "Median")])
        label = QLabel(translate("gui", "Swath"))
        label.setBuddy(self.width_px)
        copy, save = (
            QPushButton(t) for t in (translate("gui", "Copy as CSV"), translate("gui", "Save plot…"))
        )
        for widget in (label, self.width_px, self.way):
            row.addWidget(widget)
        row.addStretch()
        for widget in (copy, save):
            row.addWidget(widget)
        self.message = QLabel(translate("gui", "Click on the map at both ends of a line across the fault."))
        self.message.setWordWrap(True)
        column.addLayout(row)
        self.plot = new_plot(self.move)
        column.addWidget(self.plot or QLabel(_no_matplotlib()), 1)
        column.addWidget(self.message)
        self.setWidget(contents)
        self.width_px.valueChanged.connect(self._again)
        self.way.currentIndexChanged.connect(self._stacked)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self._save)
        save.setEnabled(self.plot is not None)

    def begin(self) -> None:
        """Have the user draw a line."""
        self.setUserVisible(True)
        self.iface.mapCanvas().setMapTool(self.tool)

    def close_tool(self) -> None:
        """Take the line, and the tool that drew it, off the map."""
        self.tool.remove()
        sip.delete(self.tool)

    def measure(self, start, end) -> None:
        """``start`` and ``end`` in the map's CRS."""
        self.layer, self._ends = displacement_layer(self.iface.activeLayer()), (start, end)
        self.rulers = None
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
            there = change.transform(start), change.transform(end)
            self.swath = swath(self.layer, *there, self.width_px.value())
        except (QgsCsException, GroundUnknown) as error:
            self._show(str(error))
            return
        if not np.isfinite(self.swath.along).any():
            self.swath = None
            self._show(
                translate("gui", "There is no displacement along this line. Draw it across the result.")
            )
            return
        self.errors = errors_of(self.layer, self.swath)
        values = np.stack(list(self.stacked().values()))
        self.move(rulers(self.swath.distance, values, GAP * self.swath.pixel))

    def stacked(self) -> dict[str, np.ndarray]:
        """The two components over the swath, (n,) each."""
        median = self.way.currentIndex() == 1
        pair = {"along": self.swath.along, "right": self.swath.right}
        return {name: stack(part, self.swath.confidence, median=median) for name, part in pair.items()}

    def copy(self) -> None:
        """The profile as CSV, to the clipboard."""
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
            self, translate("gui", "Save plot"), "profile.png", "PNG (*.png)"
        )
        if path:
            self.plot.figure.savefig(path, dpi=200)

    def _again(self) -> None:
        if self._ends is not None:
            earlier = self.rulers
            self.measure(*self._ends)
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
        return f"{label} {with_error(fit.step, fit.error)} {unit}."

    def _show(self, text: str) -> None:
        self.message.setText(text)


def with_error(value: float, error: float) -> str:
    """Both to the decimal of the error's second digit."""
    decimals = max(0, 1 - math.floor(math.log10(error))) if error > 0 else 3
    return f"{value:+.{decimals}f} ± {error:.{decimals}f}"


def _no_matplotlib() -> str:
    return translate(
        "gui", "The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without."
    )
