"""Make layers in memory from the slip curve of the window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...analysis.boxes import Layout
from ...analysis.slip_curve import Point
from ...processing.displacement_input import DisplacementField
from ...processing.slip_style import dress_boxes, dress_points
from ...processing.slip_table import SLIP_FIELDS, rows
from ...processing.vector_outputs import feature, fields_of, map_points

translate = QCoreApplication.translate


def slip_layers(points: Sequence[Point], field: DisplacementField, layout: Layout) -> list[QgsVectorLayer]:
    """Return layers of the points and their boxes, styled."""
    places = map_points(field.grid, np.array([p.section.box.centre for p in points]))
    shapes = [map_points(field.grid, p.section.box.corners(layout)) for p in points]
    slip = _layer("Point", translate("gui", "Slip (m, + = dextral)"), field)
    boxes = _layer("Polygon", translate("gui", "Boxes across the fault"), field)
    for layer, geometries in (
        (slip, [QgsGeometry.fromPointXY(place) for place in places]),
        (boxes, [QgsGeometry.fromPolygonXY([shape]) for shape in shapes]),
    ):
        made = [feature(geometry, row) for geometry, row in zip(geometries, rows(points))]
        layer.dataProvider().addFeatures(made)
        layer.updateExtents()
    dress_points(slip)
    dress_boxes(boxes)
    return [slip, boxes]


def _layer(kind: str, title: str, field: DisplacementField) -> QgsVectorLayer:
    layer = QgsVectorLayer(kind, title, "memory")
    layer.setCrs(field.crs)
    layer.dataProvider().addAttributes(list(fields_of(SLIP_FIELDS)))
    layer.updateFields()
    return layer
