"""Define the window of positions through time: the plot under the cursor, and its CSV."""

from __future__ import annotations

import csv
import io

import numpy as np
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgsDockWidget, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...processing.bands import positive, sides
from ..profile.marks import LINE_COLOUR, LINE_HALO
from ..profile.plot import new_plot
from .plot import draw_positions
from .values import PositionsAt, positions_at, series_layer

translate = QCoreApplication.translate

FOLLOW_PAUSE = 40  # ms between two points that the plot follows


class SeriesPanel(QgsDockWidget):
    """Show the positions under the cursor; a click on the map keeps its point, the right button frees it."""

    def __init__(self, iface) -> None:
        super().__init__(translate("gui", "MicroFlow through time"), iface.mainWindow())
        self.setObjectName("MicroFlowSeries")
        self.iface = iface
        self.here: PositionsAt | None = None
        self.point: QgsPointXY | None = None
        self.pinned = False
        self._canvas = iface.mapCanvas()
        self._marker: QgsVertexMarker | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read)
        self._place()
        self.closed.connect(self._leave_map)
        QgsProject.instance().cleared.connect(self._forget)
        self.tool = QgsMapToolEmitPoint(self._canvas)
        self.tool.canvasClicked.connect(self._clicked)
        self._canvas.xyCoordinates.connect(self._follow)

    def _place(self) -> None:
        contents = QWidget()
        column, row = QVBoxLayout(contents), QHBoxLayout()
        copy, save = (
            QPushButton(text) for text in (translate("gui", "Copy as CSV"), translate("gui", "Save plot…"))
        )
        row.addStretch()
        for button in (copy, save):
            row.addWidget(button)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.plot = new_plot(lambda rulers: None)
        column.addLayout(row)
        column.addWidget(self.plot or QLabel(_no_plot()), 1)
        column.addWidget(self.message)
        self.setWidget(contents)
        copy.clicked.connect(self.copy)
        save.clicked.connect(self._save)
        save.setEnabled(self.plot is not None)

    def begin(self) -> None:
        """Show the window, and let a click keep a point."""
        self.setUserVisible(True)
        self._canvas.setMapTool(self.tool)
        self._invite()

    def _invite(self) -> None:
        self.message.setText(
            translate("gui", "Move over the map; a click keeps the point, the right button frees it.")
        )

    def _leave_map(self) -> None:
        """Remove the mark and the tool from the map while the window is closed."""
        self.pinned = False
        self._mark(None)
        self._canvas.unsetMapTool(self.tool)

    def _forget(self) -> None:
        """Forget the positions of a project that is gone."""
        self.here, self.point, self.pinned = None, None, False
        self._mark(None)
        if self.plot is not None:
            self.plot.figure.clear()
            self.plot.draw_idle()
        self._invite()

    def close_tool(self) -> None:
        """Remove the mark and the tool from the map."""
        self._canvas.xyCoordinates.disconnect(self._follow)
        self._pause.stop()
        self._canvas.unsetMapTool(self.tool)
        self._mark(None)
        sip.delete(self.tool)

    def show_at(self, point: QgsPointXY) -> None:
        """Show the positions at a point in the map's CRS."""
        layer = series_layer(self.iface.activeLayer())
        if layer is None:
            self.message.setText(
                translate(
                    "gui",
                    "There is no layer of positions through time: run Displacement through time first "
                    "(Processing toolbox).",
                )
            )
            return
        self.point = point
        self.here = positions_at(layer, point, self._canvas.mapSettings().destinationCrs())
        if self.here is None:
            self.message.setText(translate("gui", "There is no value here."))
            return
        self.message.setText(_sentence(self.here))
        if self.plot is not None:
            draw_positions(self.plot, self.here, self.palette())

    def copy(self) -> None:
        """Copy date, east and north, and σ if it is known, as CSV to the clipboard."""
        if self.here is None:
            return
        unit = self.here.unit
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        head = [f"{side} ({unit}, {positive(side)})" for side in sides(unit)]
        table = self.here.positions
        if self.here.sigma is not None:
            head += [f"sigma {side} ({unit})" for side in sides(unit)]
            table = np.hstack([table, self.here.sigma])
        writer.writerow(["date", *head])
        for day, values in zip(self.here.days, table):
            writer.writerow([day, *("" if np.isnan(value) else f"{value:.6g}" for value in values)])
        QgsApplication.clipboard().setText(text.getvalue())

    def _follow(self, point: QgsPointXY) -> None:
        if self.isVisible() and not self.pinned:
            self.point = point
            if not self._pause.isActive():
                self._pause.start(FOLLOW_PAUSE)

    def _read(self) -> None:
        if self.point is not None and not self.pinned:
            self.show_at(self.point)

    def _clicked(self, point: QgsPointXY, button) -> None:
        self.pinned = button != Qt.MouseButton.RightButton
        self._mark(point if self.pinned else None)
        self.show_at(point)

    def _mark(self, point: QgsPointXY | None) -> None:
        """Mark the pinned point on the map, or remove the mark."""
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None
        if point is not None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._marker.setColor(LINE_COLOUR)
            self._marker.setFillColor(LINE_HALO)
            self._marker.setPenWidth(2)
            self._marker.setCenter(point)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, translate("gui", "Save plot"), "positions.png", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        )
        if path:
            self.plot.figure.savefig(path, dpi=200)


def _sentence(here: PositionsAt) -> str:
    """Return the motion from the first to the last known date."""
    finite = np.flatnonzero(np.isfinite(here.positions).all(axis=1))
    first, last = finite[0], finite[-1]
    east, north = here.positions[last] - here.positions[first]
    if here.unit == "px":
        text = translate("gui", "From {first} to {last}: right {east} px, up {north} px.")
    else:
        text = translate("gui", "From {first} to {last}: east {east} {unit}, north {north} {unit}.")
    return text.format(
        first=here.days[first],
        last=here.days[last],
        east=f"{east:+.2f}",
        north=f"{north:+.2f}",
        unit=here.unit,
    )


def _no_plot() -> str:
    return translate(
        "gui", "The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it."
    )
