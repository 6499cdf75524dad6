"""Write the sentences of the slip window on its curve and on a box."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...analysis.boxes import Layout
from ...analysis.slip_curve import Point, totals
from ...analysis.verdict import NOT_MEASURED
from ...processing.slip_report import with_error
from ...processing.slip_table import reason_text

translate = QCoreApplication.translate


def curve_text(points: Sequence[Point], layout: Layout, unit: str) -> str:
    """Return the mean and the greatest offset of the points, or that there is none."""
    parallel, opening = totals(points, layout, 0), totals(points, layout, 1)
    if parallel is None or opening is None:
        return translate(
            "gui",
            "None of the boxes has displacement on both sides of the fault. Move the line into the measured "
            "area, or make the boxes longer.",
        )
    return translate(
        "gui",
        "Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} "
        "{unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.",
    ).format(
        parallel=with_error(*parallel.mean),
        opening=with_error(*opening.mean),
        greatest=with_error(*parallel.greatest),
        length=f"{parallel.length:.4g}",
        unit=unit,
        missing=sum(point.quality == NOT_MEASURED for point in points),
        count=len(points),
    )


def box_text(number: int, point: Point, unit: str) -> str:
    """Return the offsets of one box, and why they are uncertain where they are."""
    text = translate("gui", "Box {number}: {parallel} and {opening} {unit}.").format(
        number=number,
        parallel=with_error(float(point.offset[0]), float(point.sigma[0])),
        opening=with_error(float(point.offset[1]), float(point.sigma[1])),
        unit=unit,
    )
    reasons = ", ".join(reason_text(reason) for reason in point.reasons)
    return f"{text} ({reasons})" if reasons else text
