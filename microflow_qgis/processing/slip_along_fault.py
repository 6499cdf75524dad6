"""Define microflow:slipalongfault: offsets across a fault, box by box, with their 95 % interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.boxes import BOX_GAP, BOX_LENGTH, BOX_WIDTH, Layout, Place, layout_for
from ..analysis.slip import STATISTICS
from ..analysis.slip_curve import Point, curve, totals
from ..analysis.verdict import CARE, NOT_MEASURED
from ..core.errors import SlipNotMeasured
from ..engine.job import Bounds
from .displacement_input import DisplacementField, displacement_input, uncertainty_input
from .parameters import add_trace, choice, number, word
from .progress import RunProgress
from .slip_measurement import boxes_within, reader, refuse_short, sections
from .slip_report import Subject, report_html, with_error, write_files
from .slip_style import dress_boxes, dress_points
from .slip_table import PROFILE_TABLE_FIELDS, SLIP_FIELDS, profile_rows, rows
from .trace_lines import trace_of
from .vector_outputs import VectorAlgorithm, add_all, feature, map_points, write_text

translate = QCoreApplication.translate

BOX_METRES = Bounds(0.0, 0.0, 1e6)  # 0 is chosen from the size of the pixels
SLIP_NUMBERS = (
    "LENGTH_MEASURED",
    "MEAN_PARALLEL",
    "MEAN_PERPENDICULAR",
    "GREATEST_PARALLEL",
    "AREA_PARALLEL",
)


class SlipRun(NamedTuple):
    """Hold the parameters as plain values."""

    field: DisplacementField
    uncertainty: DisplacementField | None
    traces: list[np.ndarray]
    trace_name: str
    layout: Layout
    statistic: str

    @property
    def pair(self) -> str:
        return self.field.name

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]

    @property
    def subject(self) -> Subject:
        return Subject(self.field.name, self.trace_name, self.field.unit, self.layout, self.statistic)


class SlipAlongFault(VectorAlgorithm):
    """Write the slip curve of :mod:`..analysis.slip_curve`."""

    def name(self) -> str:
        return "slipalongfault"

    def displayName(self) -> str:
        return translate("processing", "Slip along a fault")

    def tags(self) -> list[str]:
        return translate(
            "processing", "slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture"
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Measures the offset across a fault along its trace, with its 95 % interval."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both "
            "sides of the trace, and measures the offset between the lines there. The parallel offset is "
            "positive on a dextral fault, and the perpendicular offset is positive where the fault opens, "
            "whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, "
            "taken from boxes of the same kind beside the fault and from how the offset changes with a "
            "wider gap.\n"
            "The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are "
            "the mean and the greatest offset, and the area under the curve. Choose the raw displacement if "
            "there is one: the smoothed displacement underestimates small offsets.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "An offset is only as good as the trace: a trace farther from the fault than the gap gives an "
            "offset that is too small. Curved motion beside the fault, a second fault in the box and "
            "stripes along the fault appear as offset. Points marked with care state the reason.",
        )

    def initAlgorithm(self, configuration=None):
        _add_inputs(self)
        _add_layout(self)
        _add_outputs(self)

    def read(self, parameters, context) -> SlipRun:
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        uncertainty = uncertainty_input(self, parameters, context, field)
        traces = trace_of(self, parameters, field.grid, field.crs, context, ordered=True, margin=math.inf)
        source = self.parameterAsSource(parameters, "TRACE", context)
        pixel = Place(field.grid, field.ground).pixel
        names = ("SPACING", "LENGTH", "WIDTH", "GAP", "SMOOTHING")
        layout = layout_for(pixel, *(self.parameterAsDouble(parameters, name, context) for name in names))
        refuse_short(layout, pixel, field.unit)
        statistic = word(self, parameters, "STATISTIC", context)
        return SlipRun(field, uncertainty, traces, source.sourceName(), layout, statistic)

    def compute(self, paths, feedback) -> dict[str, Any]:
        progress = RunProgress(feedback)
        points = self._measured(progress)
        if all(p.quality == NOT_MEASURED for p in points):
            raise SlipNotMeasured(count=len(points), name=self.run.trace_name)
        results = self._write(points)
        numbers = _numbers(points, self.run.layout)
        _tell(feedback, points, numbers, self.run.field.unit)
        return {**results, **{name: value for name, (value, _) in numbers.items()}}

    def _measured(self, progress: RunProgress) -> list[Point]:
        run = self.run
        boxes = boxes_within(run.field, run.traces, run.layout, run.trace_name)
        read = reader(run.field, run.uncertainty, run.statistic)
        report = progress.stage(translate("processing", "Measuring…"), 0, 90)
        measured = []
        stacked = sections(read, run.field, boxes, run.traces, run.layout, run.statistic, run.uncertainty)
        for one in progress.counted(stacked, len(boxes), report):
            progress.cancel.check()
            measured.append(one)
        return curve(measured, run.layout)

    def _write(self, points: Sequence[Point]) -> dict[str, Any]:
        run, grid, crs = self.run, self.run.field.grid, self.run.field.crs
        values, results = rows(points), {}
        sink, results["SLIP"] = self.sink("SLIP", SLIP_FIELDS, QgsWkbTypes.Type.Point, crs)
        if sink is not None:
            places = map_points(grid, np.array([p.section.box.centre for p in points]))
            add_all(sink, (feature(QgsGeometry.fromPointXY(at), row) for at, row in zip(places, values)))
            self.show(results["SLIP"], translate("processing", "Slip (m, + = dextral)"), dress_points)
        sink, results["BOXES"] = self.sink("BOXES", SLIP_FIELDS, QgsWkbTypes.Type.Polygon, crs)
        if sink is not None:
            shapes = [map_points(grid, p.section.box.corners(run.layout)) for p in points]
            add_all(sink, (feature(QgsGeometry.fromPolygonXY([s]), row) for s, row in zip(shapes, values)))
            self.show(results["BOXES"], translate("processing", "Boxes across the fault"), dress_boxes)
        sink, results["PROFILES"] = self.sink(
            "PROFILES", PROFILE_TABLE_FIELDS, QgsWkbTypes.Type.NoGeometry, crs
        )
        if sink is not None:
            add_all(sink, (feature(None, row) for row in profile_rows(points)))
            self.show(results["PROFILES"], translate("processing", "Stacked profiles"), lambda layer: None)
        report, folder = self.file("REPORT"), self.file("FILES")
        if report is not None:
            write_text(report, report_html(points, run.subject))
            results["REPORT"] = str(report)
        if folder is not None:
            write_files(folder, points, run.subject)
            results["FILES"] = str(folder)
        return {name: value for name, value in results.items() if value}


def _numbers(points: Sequence[Point], layout: Layout) -> dict[str, tuple[float, float]]:
    """Return value and σ of each of SLIP_NUMBERS over all lines.

    In the mean, the errors of different lines are independent.
    """
    sums: dict[int, list] = {component: [] for component in (0, 1)}
    for line in sorted({p.section.box.line for p in points}):
        own = [p for p in points if p.section.box.line == line]
        for component, totals_of_lines in sums.items():
            totals_of_lines.append(totals(own, layout, component))
    parallel, perpendicular = ([t for t in sums[component] if t is not None] for component in (0, 1))
    length = sum(t.length for t in parallel)
    areas = [
        (sum(t.area[0] for t in p), math.hypot(*(t.area[1] for t in p))) for p in (parallel, perpendicular)
    ]
    greatest = max((t.greatest for t in parallel), key=lambda pair: abs(pair[0]))
    means = [(area / length, sigma / length) for area, sigma in areas]
    return dict(zip(SLIP_NUMBERS, ((length, 0.0), *means, greatest, areas[0])))


def _tell(feedback, points: Sequence[Point], numbers: dict[str, tuple[float, float]], unit: str) -> None:
    care = sum(p.quality == CARE for p in points)
    missing = sum(p.quality == NOT_MEASURED for p in points)
    feedback.pushInfo(
        translate(
            "processing",
            "{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} "
            "(+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.",
        ).format(
            count=len(points),
            length=f"{numbers['LENGTH_MEASURED'][0]:.5g}",
            mean=with_error(*numbers["MEAN_PARALLEL"]),
            opening=with_error(*numbers["MEAN_PERPENDICULAR"]),
            greatest=with_error(*numbers["GREATEST_PARALLEL"]),
            unit=unit,
            care=care,
            missing=missing,
        )
    )


def add_field_inputs(algorithm: VectorAlgorithm, use: str) -> None:
    """Add DISPLACEMENT and UNCERTAINTY; ``use`` states the use of the uncertainty."""
    algorithm.add(
        QgsProcessingParameterRasterLayer("DISPLACEMENT", translate("processing", "Displacement")),
        translate(
            "processing",
            "A displacement of this plugin: metres to the east in band 1 and to the north in band 2.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "UNCERTAINTY", translate("processing", "Uncertainty"), optional=True
        ),
        " ".join([translate("processing", "The uncertainty of the same run."), use]),
    )


def _add_inputs(algorithm: SlipAlongFault) -> None:
    add_field_inputs(
        algorithm,
        translate(
            "processing",
            "It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by "
            "the inverse of its variance. Without it, the confidence does both.",
        ),
    )
    add_trace(
        algorithm,
        translate(
            "processing",
            "Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from "
            "the start of each line. The layer may be in any coordinate reference system, and a line must "
            "not cross itself.",
        ),
        optional=False,
    )


def _add_layout(algorithm: SlipAlongFault) -> None:
    for name, label, text in (
        (
            "SPACING",
            translate("processing", "Spacing of the boxes (m)"),
            translate("processing", "Distance between the boxes along the trace; 0 takes their width."),
        ),
        (
            "LENGTH",
            translate("processing", "Length of a box across the fault (m)"),
            translate("processing", "Both sides together; 0 takes {pixels} pixels.").format(
                pixels=BOX_LENGTH
            ),
        ),
        (
            "WIDTH",
            translate("processing", "Width of a box along the fault (m)"),
            translate("processing", "What is stacked into one profile; 0 takes {pixels} pixels.").format(
                pixels=BOX_WIDTH
            ),
        ),
        (
            "GAP",
            translate("processing", "Gap beside the trace (m)"),
            translate(
                "processing",
                "Left out of the lines on either side of the trace, to allow for the width of the fault and "
                "an inexact trace; 0 takes {pixels} pixels.",
            ).format(pixels=BOX_GAP),
        ),
        (
            "SMOOTHING",
            translate("processing", "Length that gives the strike (m)"),
            translate(
                "processing",
                "The strike at a box is the chord of the trace over this length; 0 takes twice the width. "
                "The strike defines parallel and perpendicular.",
            ),
        ),
    ):
        algorithm.add(number(name, label, BOX_METRES), text, advanced=name == "SMOOTHING")
    algorithm.add(
        choice("STATISTIC", translate("processing", "Statistic"), STATISTICS),
        translate(
            "processing",
            "How the values across the width of a box are averaged: median, mean, or mean weighted by "
            "uncertainty or confidence.",
        ),
    )


def _add_outputs(algorithm: SlipAlongFault) -> None:
    for name, label, kind, text in (
        (
            "SLIP",
            translate("processing", "Slip"),
            QgsProcessing.SourceType.TypeVectorPoint,
            translate(
                "processing",
                "One point per box: offsets with their standard deviations and 95 % intervals, the width of "
                "the fault zone, the share of the offset on the fault, the number of effective values, and "
                "the quality.",
            ),
        ),
        (
            "BOXES",
            translate("processing", "Boxes"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            translate("processing", "The outline of each box, with the same fields."),
        ),
        (
            "PROFILES",
            translate("processing", "Profiles"),
            QgsProcessing.SourceType.TypeVector,
            translate(
                "processing",
                "A table of the stacked profiles: distance across the fault, both components, their spread.",
            ),
        ),
    ):
        sink = QgsProcessingParameterFeatureSink(
            name, label, kind, optional=name != "SLIP", createByDefault=name != "PROFILES"
        )
        algorithm.add(sink, text)
    _add_files(algorithm)
    for name, label in zip(
        SLIP_NUMBERS,
        (
            translate("processing", "Length of trace measured (m)"),
            translate("processing", "Mean parallel offset (m, + = dextral)"),
            translate("processing", "Mean perpendicular offset (m, + = opening)"),
            translate("processing", "Greatest parallel offset (m)"),
            translate("processing", "Area under the curve of the parallel offset (m²)"),
        ),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def _add_files(algorithm: SlipAlongFault) -> None:
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "REPORT",
            translate("processing", "Report"),
            translate("processing", "HTML files (*.html)"),
            optional=True,
            createByDefault=True,
        ),
        translate("processing", "A page with the curve, its totals and every point; it needs no other file."),
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination(
            "FILES", translate("processing", "Folder of files"), optional=True, createByDefault=False
        ),
        translate(
            "processing",
            "A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in "
            "StackProf's format.",
        ),
    )
