"""Measure the slip curve of the window in a thread."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ...analysis.boxes import Box, Layout, Place, layout_for
from ...analysis.slip_curve import Point, curve
from ...processing.displacement_input import DisplacementField, read_displacement
from ...processing.slip_measurement import boxes_within, reader, refuse_short, sections
from ...processing.trace_lines import read_trace
from ..dock.project_state import load_raw
from ..profile.errors import uncertainty_layer
from ..tasks.function_task import FunctionTask


class Measurement(NamedTuple):
    """Hold the input of a measurement as plain values for a thread."""

    field: DisplacementField
    traces: list[np.ndarray]
    name: str
    layout: Layout
    boxes: list[Box]
    statistic: str
    uncertainty: DisplacementField | None


def prepare(
    displacement: QgsRasterLayer, lines: QgsVectorLayer, name: str, sizes: Sequence[float], statistic: str
) -> Measurement:
    """Read the displacement's description and the lines, and lay the boxes. Call on the main thread.

    The uncertainty is that of the project for these pixels, if there is one. ``sizes`` are spacing, length,
    width and gap of the boxes in the unit of the ground, 0 where they are to be chosen. Raises the refusals
    of read_displacement, read_trace, refuse_short and boxes_within.
    """
    field = read_displacement(displacement)
    context = QgsProject.instance().transformContext()
    traces = read_trace(lines, field.grid, field.crs, context, ordered=True, margin=math.inf)
    pixel = Place(field.grid, field.ground).pixel
    layout = layout_for(pixel, *sizes)
    refuse_short(layout, pixel, field.unit)
    boxes = boxes_within(field, traces, layout, name)
    sigma = uncertainty_layer(displacement)
    uncertainty = None if sigma is None else read_displacement(sigma)
    return Measurement(field, traces, name, layout, boxes, statistic, uncertainty)


def raw_of(displacement: QgsRasterLayer) -> QgsRasterLayer | None:
    """Return the project's raw displacement if it is of the same images and pixels, else None.

    Raises the refusals of read_displacement.
    """
    raw = QgsRasterLayer(load_raw(QgsProject.instance())[0], "raw")
    if not raw.isValid():
        return None
    one, other = read_displacement(raw), read_displacement(displacement)
    return raw if one.name == other.name and one.grid.matches(other.grid) else None


def measure_points(measurement: Measurement, task: FunctionTask) -> list[Point]:
    """Return the curve of a measurement. Raises Cancelled."""
    field, boxes, traces = measurement.field, measurement.boxes, measurement.traces
    layout, statistic, uncertainty = measurement.layout, measurement.statistic, measurement.uncertainty
    read, measured = reader(field, uncertainty, statistic), []
    for one in sections(read, field, boxes, traces, layout, statistic, uncertainty):
        task.cancel_token.check()
        measured.append(one)
    return curve(measured, layout)
