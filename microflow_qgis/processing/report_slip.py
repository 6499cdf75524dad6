"""Show the slip curve in a report, from the points that Slip along a fault has written."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QCoreApplication

from .report_charts import slip_curve
from .report_pages import Picture, ReportSection
from .report_text import figure, number_in, with_error
from .slip_svg import Curve

translate = QCoreApplication.translate

SLIP_COLUMNS = ("distance_m", "parallel_m", "perpendicular_m")
MOST_ROWS = 24  # of the table


def slip_points(source: QgsProcessingFeatureSource | None) -> np.ndarray:
    """Return a slip curve's points by line and distance, (n, 6).

    The columns are the distance, both offsets, the half-widths of 95 % of both, and the line.
    """
    if source is None:
        return np.zeros((0, 6))
    rows = []
    names = [field.name() for field in source.fields()]
    for feature in source.getFeatures():
        values = [number_in(feature[name]) if name in names else math.nan for name in SLIP_COLUMNS]
        for side in ("parallel", "perpendicular"):
            low, high = (f"{end}95_{side}_m" for end in ("low", "high"))
            if low in names and high in names:
                values.append((number_in(feature[high]) - number_in(feature[low])) / 2)
            else:
                name = f"sigma_{side}_m"
                values.append(1.96 * number_in(feature[name]) if name in names else math.nan)
        values.append(number_in(feature["line"]) if "line" in names else 1.0)
        rows.append(values)
    ordered = sorted((row for row in rows if math.isfinite(row[0])), key=lambda row: (row[-1], row[0]))
    return np.array(ordered).reshape(-1, 6)


def slip_section(slip: np.ndarray, unit: str) -> ReportSection:
    """Return the curve of :func:`slip_points`, and a table of up to MOST_ROWS of its points."""
    names = (
        translate("processing", "Parallel offset, + = dextral"),
        translate("processing", "Perpendicular offset, + = opening"),
    )
    care = np.zeros(len(slip), bool)
    curves = [
        Curve(name, slip[:, 0], slip[:, 1 + k], slip[:, 3 + k], care, slip[:, 5])
        for k, name in enumerate(names)
    ]
    title = translate("processing", "Slip along the fault")
    image = slip_curve(curves, unit, translate("processing", "Distance along the trace ({unit})"), title)
    step = max(1, math.ceil(len(slip) / MOST_ROWS))
    rows = [(figure(r[0]), with_error(r[1], r[3]), with_error(r[2], r[4])) for r in slip[::step]]
    distance = translate("processing", "Distance along the trace ({unit})").format(unit=unit)
    interval = translate("processing", "{name} ({unit}, ± 95 %)")
    header = (distance, *(interval.format(name=name, unit=unit) for name in names))
    return ReportSection(
        title, pictures=[Picture(title, image)] if image else [], rows=rows, header=header, fresh=True
    )
