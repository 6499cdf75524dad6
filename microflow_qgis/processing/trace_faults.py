"""Define microflow:tracefaults: lines along which a displacement field jumps."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsLineSymbol,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.boxes import Layout, Place, boxes_along, layout_for, path_of
from ..analysis.slip_curve import Totals, curve, section, totals
from ..analysis.traces import LEAST_LENGTH_PX, LEAST_PX, jumps_of, proposed_traces
from ..core.statistics import Read
from ..core.tiling import cover
from ..engine.job import Bounds
from .displacement_input import DisplacementField, displacement_input, uncertainty_input
from .parameters import number
from .progress import RunProgress
from .slip_along_fault import add_field_inputs
from .vector_outputs import VectorAlgorithm, add_all, feature, map_points

translate = QCoreApplication.translate

LEAST_METRES = Bounds(0.0, 0.0, 1e6)  # m; 0 is chosen from the size of the pixels
CERTAIN_OFFSET = 2.0  # standard deviations of its mean offset, above which a line is proposed
TRACE_FIELDS: dict[str, type] = {
    "length_m": float,
    "azimuth": float,
    "offset_m": float,
    "sigma_m": float,
    "parallel_m": float,
    "perpendicular_m": float,
    "sense": str,
}


class TraceRun(NamedTuple):
    """Hold the parameters as plain values; the least jump in the field's unit, the least length in pixels."""

    field: DisplacementField
    uncertainty: DisplacementField | None
    pixel: float
    least_jump: float
    least_length: float

    @property
    def pair(self) -> str:
        return self.field.name

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]


class Proposal(NamedTuple):
    """Hold a line (n, 2) of (column, row), and its mean offset if one could be measured."""

    line: np.ndarray
    length: float
    azimuth: float
    parallel: Totals | None
    perpendicular: Totals | None

    @property
    def offset(self) -> tuple[float, float]:
        """Return the length of the mean offset, and σ; NaN if it is not known."""
        if self.parallel is None or self.perpendicular is None:
            return math.nan, math.nan
        (a, sigma_a), (b, sigma_b) = self.parallel.mean, self.perpendicular.mean
        size = math.hypot(a, b)
        return size, math.hypot(a * sigma_a, b * sigma_b) / size if size else math.hypot(sigma_a, sigma_b)

    @property
    def sense(self) -> str:
        if self.parallel is None or self.perpendicular is None:
            return ""
        parallel, perpendicular = self.parallel.mean[0], self.perpendicular.mean[0]
        if abs(parallel) >= abs(perpendicular):
            return "dextral" if parallel > 0 else "sinistral"
        return "opening" if perpendicular > 0 else "closing"


class TraceFaults(VectorAlgorithm):
    """Write the proposals of :mod:`..analysis.traces`, with the mean offset of each line's slip curve."""

    def name(self) -> str:
        return "tracefaults"

    def displayName(self) -> str:
        return translate("processing", "Trace faults")

    def tags(self) -> list[str]:
        return translate("processing", "fault,trace,rupture,line,jump,ridge,lineament,map").split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Proposes lines along which a displacement field jumps.")

    def about(self) -> str:
        return translate(
            "processing",
            "Proposes fault traces: lines along which the displacement jumps from one side to the other. At "
            "every pixel, planes are fitted to both sides of lines in twelve directions; their difference "
            "at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, "
            "gaps are closed where the jump leads from one end to the other, and short branches are "
            "dropped.\n"
            "Each line has its length, azimuth and mean offset with standard deviation: the parallel offset "
            "is positive for dextral motion, the perpendicular offset for opening. Edit the lines with "
            "QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as "
            "well, and a fault with less than the least offset is not proposed. Near a tip, where the "
            "offset fades, a line ends early. Compare with the images and with what is known of the faults.",
        )

    def initAlgorithm(self, configuration=None):
        add_field_inputs(
            self,
            translate("processing", "The jump of a line must also reach three times this value."),
        )
        self.add(
            number("LEAST_OFFSET", translate("processing", "Least offset (m)"), LEAST_METRES),
            translate(
                "processing",
                "The jump that a line must reach somewhere; the line continues where the jump is at least "
                "half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is "
                "more.",
            ).format(share=LEAST_PX),
        )
        self.add(
            number("LEAST_LENGTH", translate("processing", "Least length (m)"), LEAST_METRES),
            translate("processing", "Shorter lines are left out; 0 takes {pixels} pixels.").format(
                pixels=LEAST_LENGTH_PX
            ),
        )
        sink = QgsProcessingParameterFeatureSink(
            "TRACES", translate("processing", "Fault traces"), QgsProcessing.SourceType.TypeVectorLine
        )
        self.add(
            sink,
            translate(
                "processing",
                "Lines with length, azimuth, mean offset with standard deviation, both components, and "
                "sense: dextral, sinistral, opening or closing.",
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("processing", "Number of lines")))

    def read(self, parameters, context) -> TraceRun:
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        uncertainty = uncertainty_input(self, parameters, context, field)
        pixel = Place(field.grid, field.ground).pixel
        least = self.parameterAsDouble(parameters, "LEAST_OFFSET", context) or LEAST_PX * pixel
        length = self.parameterAsDouble(parameters, "LEAST_LENGTH", context) / pixel or LEAST_LENGTH_PX
        return TraceRun(field, uncertainty, pixel, least, length)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        read = run.field.reader()
        report = progress.stage(translate("processing", "Looking for jumps…"), 0, 80)

        def passed(share: float) -> None:
            progress.cancel.check()
            report(share)

        field_jumps = jumps_of(read, run.field.grid.shape, passed)
        progress.stage(translate("processing", "Drawing lines…"), 80, 100)
        lines = proposed_traces(field_jumps, run.least_jump, run.least_length, _sigma(run))
        proposals = [p for p in self._measured(read, lines, progress) if _certain(p)]
        sink, identifier = self.sink("TRACES", TRACE_FIELDS, QgsWkbTypes.Type.LineString, run.field.crs)
        add_all(sink, (self._feature(proposal) for proposal in proposals))
        self.show(identifier, translate("processing", "Proposed fault traces"), _dress)
        self._tell(feedback, proposals)
        return {"TRACES": identifier, "COUNT": len(proposals)}

    def _measured(self, read: Read, lines: list[np.ndarray], progress: RunProgress) -> list[Proposal]:
        field = self.run.field
        place, layout = Place(field.grid, field.ground), layout_for(self.run.pixel)
        vertices = np.concatenate([np.zeros((0, 2)), *(path_of(line, place).vertices for line in lines)])
        proposals = []
        for line in lines:
            progress.cancel.check()
            proposals.append(_proposal(line, read, place, layout, vertices))
        return sorted(proposals, key=lambda proposal: -proposal.length)

    def _feature(self, proposal: Proposal):
        geometry = QgsGeometry.fromPolylineXY(map_points(self.run.field.grid, proposal.line))
        means = [math.nan if t is None else t.mean[0] for t in (proposal.parallel, proposal.perpendicular)]
        offset, sigma = proposal.offset
        return feature(geometry, [proposal.length, proposal.azimuth, offset, sigma, *means, proposal.sense])

    def _tell(self, feedback, proposals: list[Proposal]) -> None:
        least = f"{self.run.least_jump:.3g} {self.run.field.unit}"
        if not proposals:
            text = translate(
                "processing",
                "No line is proposed: nowhere does the displacement jump by {least} along a line that is "
                "long enough. Choose a smaller least offset or length if a fault is known.",
            )
            feedback.pushInfo(text.format(least=least))
            return
        text = translate("processing", "{count} lines are proposed, {length} {unit} in all.")
        length = sum(proposal.length for proposal in proposals)
        feedback.pushInfo(text.format(count=len(proposals), length=f"{length:.4g}", unit=self.run.field.unit))


def _sigma(run: TraceRun) -> np.ndarray | None:
    """Return the root mean square of both components' σ, (rows, cols)."""
    if run.uncertainty is None:
        return None
    rows, cols = run.field.grid.shape
    read, sigma = run.uncertainty.reader(), np.zeros((rows, cols), np.float32)
    for tile in cover((rows, cols), 512, 0):
        sigma[tile.write.slices] = np.sqrt((read(tile.write).astype(float) ** 2).mean(axis=0))
    return sigma


def _proposal(line: np.ndarray, read: Read, place: Place, layout: Layout, vertices: np.ndarray) -> Proposal:
    path = path_of(line, place)
    chord = place.steps(path.at(path.length / 2)) @ (line[-1] - line[0])
    shape = place.grid.shape
    boxes = boxes_along([line], place, layout)
    points = curve([section(read, shape, box, layout, "mean", vertices) for box in boxes], layout)
    azimuth = float(np.degrees(np.arctan2(*chord)) % 180)
    return Proposal(line, path.length, azimuth, totals(points, layout, 0), totals(points, layout, 1))


def _certain(proposal: Proposal) -> bool:
    """Return whether the mean offset exceeds its error; an unknown one is accepted."""
    offset, sigma = proposal.offset
    return not math.isfinite(offset) or offset > CERTAIN_OFFSET * sigma


def _dress(layer: QgsVectorLayer) -> None:
    symbol = QgsLineSymbol.createSimple({"line_color": "230,0,126", "line_width": "0.6"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()
