"""Write the slip curve as rows for the points, the tables and the files."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.slip_curve import (
    BENT,
    BOX_UNTRUSTED,
    BY_HAND,
    CROSSED,
    FEW,
    ONE_SIDE,
    UNTESTED,
    WIDE_ZONE,
    Point,
)
from ..analysis.verdict import CARE, GOOD, NOT_MEASURED

translate = QCoreApplication.translate

SLIP_FIELDS: dict[str, type] = {
    "line": int,
    "box": int,
    "distance_m": float,
    "parallel_m": float,
    "perpendicular_m": float,
    "total_m": float,
    "sigma_parallel_m": float,
    "sigma_perpendicular_m": float,
    "sigma_total_m": float,
    "low95_parallel_m": float,
    "high95_parallel_m": float,
    "low95_perpendicular_m": float,
    "high95_perpendicular_m": float,
    "width_m": float,
    "on_fault": float,
    "effective_n": float,
    "azimuth": float,
    "quality": str,
    "reasons": str,
}
PROFILE_TABLE_FIELDS: dict[str, type] = {
    "line": int,
    "box": int,
    "along_m": float,
    "across_m": float,
    "parallel_m": float,
    "perpendicular_m": float,
    "spread_parallel_m": float,
    "spread_perpendicular_m": float,
    "count": int,
}


def rows(points: Sequence[Point]) -> list[list]:
    """Return one row of :data:`SLIP_FIELDS` per point; lines and boxes count from 1."""
    return [_row(number, point) for number, point in enumerate(points, 1)]


def _row(number: int, point: Point) -> list:
    box, (parallel, perpendicular) = point.section.box, point.offset
    low, high = point.offset - point.half, point.offset + point.half
    numbers = [
        box.distance, parallel, perpendicular, point.total, *point.sigma, point.total_sigma,
        low[0], high[0], low[1], high[1], point.zone, point.on_fault, point.effective, box.azimuth,
    ]  # fmt: skip
    return [box.line + 1, number, *map(float, numbers), point.quality, ", ".join(point.reasons)]


def profile_rows(points: Sequence[Point]) -> list[list]:
    """Return one row of :data:`PROFILE_TABLE_FIELDS` for each place with a value in each stacked profile."""
    made = []
    for number, point in enumerate(points, 1):
        box, profile = point.section.box, point.section.profile
        for place, count in enumerate(profile.samples):
            values, spread = profile.values[:, place], profile.spread[:, place]
            if math.isfinite(values[0]):
                made.append(
                    [box.line + 1, number, box.distance, float(profile.right[place])]
                    + [float(v) for v in (*values, *spread)]
                    + [int(count)]
                )
    return made


def csv_text(points: Sequence[Point]) -> str:
    """Return the points as CSV, numbers to seven digits, unknown ones empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(SLIP_FIELDS)
    writer.writerows([[_cell(value) for value in row] for row in rows(points)])
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, float):
        return f"{value:.7g}" if math.isfinite(value) else ""
    return value


def quality_text(quality: str) -> str:
    return {
        GOOD: translate("processing", "good"),
        CARE: translate("processing", "with care"),
        NOT_MEASURED: translate("processing", "not measured"),
    }[quality]


def reason_text(reason: str) -> str:
    return {
        ONE_SIDE: translate("processing", "one side has too few values"),
        FEW: translate("processing", "less than half of a side has displacement"),
        CROSSED: translate("processing", "another part of the trace lies in the box"),
        BENT: translate("processing", "the trace turns by more than 30° within the box"),
        WIDE_ZONE: translate("processing", "the fault zone is wider than the gap"),
        BOX_UNTRUSTED: translate("processing", "less than half of the box is trusted ground"),
        BY_HAND: translate("processing", "measured by hand"),
        UNTESTED: translate("processing", "no ground beside the fault to test the error on"),
    }[reason]
