"""Measure the slip curve of the window in a thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ...analysis.boxes import Box, Layout, Place, layout_for
from ...analysis.slip import STATISTICS
from ...analysis.slip_curve import Point, curve
from ...processing.displacement_input import DisplacementField, read_displacement
from ...processing.slip_measurement import boxes_within, reader, refuse_short, sections
from ...processing.trace_lines import read_trace
from ..tasks.function_task import FunctionTask


class Measurement(NamedTuple):
    """Hold the input of a measurement as plain values for a thread."""

    field: DisplacementField
    traces: list[np.ndarray]
    name: str
    layout: Layout
    boxes: list[Box]


def prepare(
    displacement: QgsRasterLayer, lines: QgsVectorLayer, name: str, sizes: Sequence[float]
) -> Measurement:
    """Read the displacement's description and the lines, and lay the boxes. Call on the main thread.

    ``sizes`` are spacing, length, width and gap of the boxes in the unit of the ground, 0 where they are to
    be chosen. Raises the refusals of read_displacement, read_trace, refuse_short and boxes_within.
    """
    field = read_displacement(displacement)
    context = QgsProject.instance().transformContext()
    traces = read_trace(lines, field.grid, field.crs, context, ordered=True, margin=math.inf)
    pixel = Place(field.grid, field.ground).pixel
    layout = layout_for(pixel, *sizes)
    refuse_short(layout, pixel, field.unit)
    return Measurement(field, traces, name, layout, boxes_within(field, traces, layout, name))


def measure_points(measurement: Measurement, task: FunctionTask) -> list[Point]:
    """Return the curve of a measurement. Raises Cancelled."""
    field, boxes, traces = measurement.field, measurement.boxes, measurement.traces
    read, measured = reader(field, None, STATISTICS[0]), []
    for one in sections(read, field, boxes, traces, measurement.layout, STATISTICS[0]):
        task.cancel_token.check()
        measured.append(one)
    return curve(measured, measurement.layout)
