"""Offer the correction of errors seen on quiet ground, preview it on the map, and apply it."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...analysis.correction import Correction, find_correction
from ...analysis.lattice import Lattice, lattice
from ...core.errors import MicroflowError
from ...processing.bands import components
from ...processing.correct_displacement import CorrectRun
from ...processing.correction import correction_warnings, reported
from ...processing.messages import sentence
from ..map.polyline_tool import PolylineTool
from ..profile.errors import uncertainty_layer
from ..tasks.latest_only import LatestOnly
from ..tasks.run_queue import RunQueue
from .narrow import CheckRow, shrinkable, unbroken
from .parameter_form import new_context
from .tv_strength import TvStrength

translate = QCoreApplication.translate

CORRECT = "microflow:correctdisplacement"
AUTOMATIC, OUTSIDE, DRAW = "automatic", "outside", "draw"
TRIANGLE = 3  # smallest number of vertices of a polygon


class CorrectionFinding(NamedTuple):
    """Hold what was found for the choices of ``run`` on the raw displacement ``raw``."""

    raw: str
    run: CorrectRun
    correction: Correction

    @property
    def parameters(self) -> tuple[str, str]:
        return self.run.plan.surface, self.run.plan.stripes


class CorrectionPanel(QWidget):
    """Offer the correction of the raw displacement from which the TV strength starts.

    After a correction is applied, the strength starts from the corrected displacement. Strength and
    correction give the same result in either order. ``original`` is the raw displacement before the
    correction, '' if none is applied.
    """

    def __init__(
        self, strength: TvStrength, canvas: QgsMapCanvas, run_queue: RunQueue, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.strength, self.canvas, self.run_queue = strength, canvas, run_queue
        self.original, self._waiting = "", ""
        self._nodes: tuple[str, Lattice | None] = ("", None)
        self.finding: CorrectionFinding | None = None
        self._make_widgets()
        self._worker = LatestOnly(self)
        self._worker.done.connect(self._show_finding)
        self._worker.failed.connect(self._refuse)
        self._tool = PolylineTool(canvas)
        self._tool.drawn.connect(self._add_polygon)
        self._soon = QTimer(self)  # the desktop answers between the new layers and their reading
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        strength.raw_changed.connect(self._look)
        run_queue.ended.connect(self._ended)
        self._show_buttons()
        self.hide()

    def _make_widgets(self) -> None:
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.surface, self.ground = (shrinkable(QComboBox(self)) for _ in range(2))
        for value, text in (
            ("shift", translate("gui", "Shift")),
            ("plane", translate("gui", "Plane")),
            ("quadratic", translate("gui", "Quadratic")),
        ):
            self.surface.addItem(text, value)
        self.surface.setToolTip(translate("gui", "What is removed: choose the least that is enough."))
        self.stripes = QCheckBox(translate("gui", "with stripes"), self)
        for value, text in (
            (AUTOMATIC, translate("gui", "Ground: automatic")),
            (OUTSIDE, translate("gui", "Ground: outside polygons")),
            (DRAW, translate("gui", "Ground: draw what moves")),
        ):
            self.ground.addItem(text, value)
        self.polygons = QgsMapLayerComboBox(self)
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setAllowEmptyLayer(True)
        self.polygons.setCurrentIndex(0)
        self.polygons.hide()
        self.remove = QPushButton(translate("gui", "Remove"), self)
        self.apply = QPushButton(translate("gui", "Apply"), self)
        self.discard = QPushButton(translate("gui", "Discard"), self)
        self.take_back = QPushButton(translate("gui", "Undo"), self)
        self.remove.setToolTip(translate("gui", "Show on the map what is left; nothing is written yet."))
        self.apply.setToolTip(translate("gui", "Write the corrected result."))
        self.take_back.setToolTip(translate("gui", "Write the result as it was before the correction."))
        self._place()
        for box in (self.surface, self.ground):
            box.currentIndexChanged.connect(self._chosen)
        self.stripes.toggled.connect(self._chosen)
        self.polygons.layerChanged.connect(self._chosen)
        self.remove.clicked.connect(self.preview)
        self.apply.clicked.connect(self.write)
        self.discard.clicked.connect(self.stop_preview)
        self.take_back.clicked.connect(self.restore_original)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        choices.addWidget(self.surface)
        choices.addWidget(CheckRow(self.stripes))
        for button in (self.remove, self.apply, self.discard, self.take_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self.text)
        column.addLayout(choices)
        form = QFormLayout()
        form.addRow(self.ground)
        form.addRow(self.polygons)
        column.addLayout(form)
        column.addLayout(buttons)

    @property
    def previewing(self) -> bool:
        return self.strength.preview.correction is not None

    def close(self) -> None:
        self._tool.remove()
        sip.delete(self._tool)  # a child of the map
        self._soon.stop()
        self._worker.close()

    def parameters(self) -> dict[str, Any]:
        """Return the algorithm's parameters for the raw displacement."""
        values = {
            "INPUT": self.strength.preview.raw,
            "SURFACE": self.surface.currentData(),
            "STRIPES": "auto" if self.stripes.isChecked() else "none",
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        layer = self.polygons.currentLayer()
        if self.ground.currentData() != AUTOMATIC and layer is not None:
            values["MOVING"] = layer.id()
        sigma = uncertainty_layer(QgsRasterLayer(self.strength.preview.raw, "raw"))
        for name, value in (
            ("TRACE", self.strength.form.value("TRACE")),
            ("UNCERTAINTY", None if sigma is None else sigma.id()),
        ):
            if value:
                values[name] = value
        return values

    def look_again(self) -> None:
        """Find the correction again, after another trace was chosen."""
        if self.isVisibleTo(self.parentWidget()):
            self._ask()

    def _look(self) -> None:
        """Measure the motion of quiet ground in a new raw displacement."""
        self.finding = None
        raw = self.strength.preview.raw
        if raw != self._waiting:
            self._show_original("")
        self._waiting = ""
        self.setVisible(bool(raw) and os.path.exists(raw))
        if self.isVisibleTo(self.parentWidget()):
            self._soon.start()
        else:
            self._soon.stop()

    def _chosen(self, *_) -> None:
        outside = self.ground.currentData() != AUTOMATIC
        self.polygons.setVisible(outside)
        if self.sender() is self.ground and self.ground.currentData() == DRAW:
            self.canvas.setMapTool(self._tool)
            self.text.setText(
                translate(
                    "gui",
                    "Click around the area that moves, and right-click to finish. Draw as many areas as you "
                    "need.",
                )
            )
            return
        self.look_again()

    def _ask(self) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(CORRECT)
        try:
            run = algorithm.read(self.parameters(), new_context())
        except (MicroflowError, QgsProcessingException) as error:
            self._refuse(error if isinstance(error, MicroflowError) else str(error))
            return
        self.text.setText(translate("gui", "Looking at quiet ground…"))
        raw = self.strength.preview.raw
        self._worker.ask(lambda worker: self._find(worker, raw, run))

    def _find(self, worker: LatestOnly, raw: str, run: CorrectRun) -> None:
        """Find the correction, in the thread."""
        field = run.given.field()
        progress = reported(lambda _: None, worker.superseded.check)
        sigma = run.given.uncertainty
        key = raw if sigma is None else f"{raw}|{sigma.sources[0].path}"
        nodes = self._lattice(key, field, progress)
        worker.done.emit(CorrectionFinding(raw, run, find_correction(field, run.plan, progress, nodes)))

    def _lattice(self, key: str, field, progress) -> Lattice:
        of_key, nodes = self._nodes
        if of_key != key or nodes is None:
            nodes = lattice(field.read, field.shape, progress)
            self._nodes = key, nodes
        return nodes

    def _show_finding(self, finding: CorrectionFinding) -> None:
        if finding.raw != self.strength.preview.raw:
            return
        self.finding = finding
        self._describe()
        if self.previewing:
            self.strength.preview_correction(finding.correction.at)

    def _describe(self) -> None:
        finding = self.finding
        if finding is None:
            return
        unit, surface = finding.run.given.displacement.unit, finding.correction.surface
        east, north = surface.coefficients[:, 0]
        right, up = components(unit)
        text = translate(
            "gui",
            "Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.",
        )
        if surface.kind != "shift":
            text = translate(
                "gui",
                "Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise "
                "is {before} {unit}, and {after} {unit} without the surface.",
            )
        parts = [
            text.format(
                east=f"{east:+.2g}".replace("-", "−"),
                north=f"{north:+.2g}".replace("-", "−"),
                unit=unit,
                right=right,
                up=up,
                before=f"{finding.correction.noise_before:.2g}",
                after=f"{finding.correction.noise_after:.2g}",
            )
        ]
        if finding.correction.direction is not None and not finding.correction.lines:
            parts.append(translate("gui", "No direction of stripes is clear."))
        parts += correction_warnings(finding.run.given, finding.correction)
        if self.previewing:
            parts.append(translate("gui", "The map shows what is left; nothing is written yet."))
        self.text.setText(unbroken(" ".join(parts)))
        self._show_buttons()

    def _refuse(self, reason: MicroflowError | str) -> None:
        self.text.setText(sentence(reason) if isinstance(reason, MicroflowError) else reason)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.remove.setVisible(not self.previewing)
        self.remove.setEnabled(self.finding is not None)
        self.apply.setVisible(self.previewing)
        self.discard.setVisible(self.previewing)
        self.take_back.setVisible(bool(self.original) and not self.previewing)

    def preview(self) -> None:
        """Show on the map what is left, with the chosen TV strength."""
        if self.finding is not None:
            self.strength.preview_correction(self.finding.correction.at)
            self._describe()

    def stop_preview(self) -> None:
        self.strength.preview_correction(None)
        self._describe()

    def write(self) -> None:
        """Write the corrected raw displacement, then the result with the TV strength from it."""
        path = QgsProcessingUtils.generateTempFilename("corrected_raw.tif")
        self._waiting = path
        run = self.run_queue.start({**self.parameters(), "OUTPUT": path}, CORRECT, silent=True)
        run.follow_up = self.strength.preview.raw

    def _ended(self, run) -> None:
        """Continue with the corrected raw displacement."""
        if run.outcome != run.DONE or run.project_is_gone or run.results.get("OUTPUT") != self._waiting:
            return
        if not self._waiting:
            return
        self._show_original(self.original or run.follow_up)
        self._start_from(self._waiting)

    def restore_original(self) -> None:
        """Write the result without the correction."""
        raw, self._waiting = self.original, self.original
        self._show_original("")
        self._start_from(raw)

    def _start_from(self, raw: str) -> None:
        self.strength.start_from(raw)
        self.strength.apply()

    def _show_original(self, raw: str) -> None:
        self.original = raw
        self._show_buttons()

    def _add_polygon(self, vertices: list) -> None:
        """Add the drawn polygon to a layer of moving ground, and choose it."""
        if len(vertices) < TRIANGLE:
            return
        layer = self.polygons.currentLayer()
        if layer is None or layer.customProperty("microflow/moving") is None:
            crs = self.canvas.mapSettings().destinationCrs().authid()
            layer = QgsVectorLayer(f"Polygon?crs={crs}", translate("gui", "Ground that moves"), "memory")
            layer.setCustomProperty("microflow/moving", True)
            QgsProject.instance().addMapLayer(layer)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolygonXY([[*vertices, vertices[0]]]))
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        layer.triggerRepaint()
        if self.polygons.currentLayer() is layer:
            self._ask()
        else:
            self.polygons.setLayer(layer)
