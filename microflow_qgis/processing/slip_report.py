"""Write the slip curve as documents: one self-contained HTML page, and files for other programs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.boxes import Layout
from ..analysis.slip_curve import SCALE_ERROR, Point, Totals, totals
from ..analysis.stackprof import as_ascii, as_json, export
from ..analysis.verdict import CARE
from .slip_svg import Curve, picture
from .slip_table import csv_text, quality_text, reason_text
from .vector_outputs import write_text

translate = QCoreApplication.translate

PNG_SCALE = 2.0
SLIP_PAGE_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;color:#222}table{border-collapse:collapse}"
    "td,th{border:1px solid #ccc;padding:.25em .6em;text-align:right}th{background:#f3f3f3}"
    "td.text{text-align:left}tr.care{background:#fdf1e0}tr.none{color:#888}svg{max-width:100%;height:auto}"
)


class Subject(NamedTuple):
    """State what was measured: the names of the displacement and of the trace, the unit, and how."""

    displacement: str
    trace: str
    unit: str
    layout: Layout
    statistic: str


def component_names() -> tuple[str, str]:
    return (
        translate("processing", "Parallel offset, + = dextral"),
        translate("processing", "Perpendicular offset, + = opening"),
    )


def curve_svg(points: Sequence[Point], subject: Subject) -> str:
    """Return the slip curve as an SVG document."""
    distance = np.array([p.section.box.distance for p in points])
    line = np.array([p.section.box.line for p in points])
    careful = np.array([p.quality == CARE for p in points])
    curves = [
        Curve(
            title,
            distance,
            np.array([p.offset[component] for p in points]),
            np.array([p.half[component] for p in points]),
            careful,
            line,
        )
        for component, title in enumerate(component_names())
    ]
    described = translate("processing", "Slip along {trace}, measured in {displacement}").format(
        trace=subject.trace, displacement=subject.displacement
    )
    axis = translate("processing", "Distance along the trace ({unit})")
    return picture(curves, subject.unit, axis, described)


def write_files(folder: Path, points: Sequence[Point], subject: Subject) -> list[Path]:
    """Write slip.csv, slip.svg, slip.png, and stackprof.json and stackprof.txt in StackProf's format."""
    svg = curve_svg(points, subject)
    exported = export(points, subject.layout, subject.statistic, subject.trace)
    texts = {
        "slip.csv": csv_text(points),
        "slip.svg": svg,
        "stackprof.json": as_json(exported),
        "stackprof.txt": as_ascii(exported),
    }
    for name, text in texts.items():
        write_text(folder / name, text)
    written = [folder / name for name in texts]
    return [*written, folder / "slip.png"] if _write_png(folder / "slip.png", svg) else written


def _write_png(path: Path, svg: str) -> bool:
    """Draw the picture as PNG; return whether QGIS's Qt could draw it."""
    from qgis.PyQt.QtCore import QByteArray
    from qgis.PyQt.QtGui import QImage, QPainter

    try:
        from qgis.PyQt.QtSvg import QSvgRenderer
    except ImportError:
        return False
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * PNG_SCALE, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return bool(image.save(str(path)))


def report_html(points: Sequence[Point], subject: Subject) -> str:
    """Return a self-contained page: the curve, its totals, every point, and how it was measured."""
    title = translate("processing", "Slip along {trace}").format(trace=subject.trace)
    parts = [
        "<!DOCTYPE html>",
        f'<html><head><meta charset="utf-8"><title>{escape(title)}</title>',
        f"<style>{SLIP_PAGE_STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(_introduction(subject))}</p>",
        curve_svg(points, subject),
        f"<p>{escape(_legend())}</p>",
    ]
    lines = sorted({p.section.box.line for p in points})
    parts.append(_table(_totals_header(subject.unit), _totals_rows(points, lines, subject.layout)))
    parts.append(f"<p>{escape(_about_totals())}</p>")
    parts.append(_table(_points_header(subject.unit), _points_rows(points)))
    parts.append(f"<p>{escape(_about_errors())}</p></body></html>")
    return "\n".join(parts) + "\n"


def _introduction(subject: Subject) -> str:
    layout, unit = subject.layout, subject.unit
    return translate(
        "processing",
        "Measured in {displacement} by boxes of {length} across the fault and {width} along it, every "
        "{spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. "
        "The strike is the chord of {smoothing} of trace.",
    ).format(
        displacement=subject.displacement,
        statistic=subject.statistic,
        **{name: f"{value:.4g} {unit}" for name, value in layout._asdict().items()},
    )


def _legend() -> str:
    return translate(
        "processing",
        "Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, "
        "for the reason in the table.",
    )


def _about_totals() -> str:
    return translate(
        "processing",
        "± is one standard deviation, with the correlation of the errors along the fault. The greatest "
        "value is the largest of many and tends to be too large by about its error.",
    )


def _about_errors() -> str:
    return translate(
        "processing",
        "The error of an offset is measured on the field itself: by boxes of the same kind beside the "
        "fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale "
        "error of the estimator, up to all of it where the ground is not trusted. The width of the fault "
        "zone is the width of the values around the trace that lie more than two standard deviations off "
        "both lines. The share on the fault is the step between the values just beside the trace, "
        "divided by the offset. Effective values are the number of independent values that "
        "would give this error.",
    ).format(share=f"{SCALE_ERROR:.0%}")


def _totals_header(unit: str) -> list[str]:
    return [
        translate("processing", "Line"),
        translate("processing", "Component"),
        translate("processing", "Length ({unit})").format(unit=unit),
        translate("processing", "Mean ({unit})").format(unit=unit),
        translate("processing", "Greatest ({unit})").format(unit=unit),
        translate("processing", "Area under the curve ({unit}²)").format(unit=unit),
    ]


def _totals_rows(
    points: Sequence[Point], lines: Iterable[int], layout: Layout
) -> list[tuple[str, list[str]]]:
    made = []
    names = (*component_names(), translate("processing", "Total"))
    for line in lines:
        own = [p for p in points if p.section.box.line == line]
        for component, name in zip((0, 1, None), names):
            sums = totals(own, layout, component)
            if sums is not None:
                made.append(("", [str(line + 1), name, f"{sums.length:.4g}", *_with_errors(sums)]))
    return made


def _with_errors(sums: Totals) -> list[str]:
    return [with_error(*pair) for pair in (sums.mean, sums.greatest, sums.area)]


def _points_header(unit: str) -> list[str]:
    return [
        translate("processing", "Box"),
        translate("processing", "Distance ({unit})").format(unit=unit),
        translate("processing", "Parallel ({unit})").format(unit=unit),
        translate("processing", "95 %"),
        translate("processing", "Perpendicular ({unit})").format(unit=unit),
        translate("processing", "95 %"),
        translate("processing", "Zone ({unit})").format(unit=unit),
        translate("processing", "On the fault"),
        translate("processing", "Effective values"),
        translate("processing", "Quality"),
    ]


def _points_rows(points: Sequence[Point]) -> list[tuple[str, list[str]]]:
    made = []
    for number, p in enumerate(points, 1):
        cells = [str(number), f"{p.section.box.distance:.5g}"]
        for component in (0, 1):
            value, half = float(p.offset[component]), float(p.half[component])
            cells += [with_error(value, float(p.sigma[component])), _range(value, half)]
        cells += [_number(p.zone, ".3g"), _number(p.on_fault, ".0%"), _number(p.effective, ".0f")]
        reasons = ", ".join(reason_text(reason) for reason in p.reasons)
        cells.append(quality_text(p.quality) + (f": {reasons}" if reasons else ""))
        kind = "care" if p.quality == CARE else "" if math.isfinite(p.offset[0]) else "none"
        made.append((kind, cells))
    return made


def _range(value: float, half: float) -> str:
    if not math.isfinite(value):
        return "–"
    digits = _decimals(half)
    return f"{value - half:+.{digits}f} … {value + half:+.{digits}f}"


def _number(value: float, form: str) -> str:
    return format(value, form) if math.isfinite(value) else "–"


def with_error(value: float, error: float) -> str:
    """Return both to the decimal of the error's second digit."""
    if not math.isfinite(value):
        return "–"
    digits = _decimals(error)
    return f"{value:+.{digits}f} ± {error:.{digits}f}"


def _decimals(error: float) -> int:
    return max(0, 1 - math.floor(math.log10(error))) if error > 0 and math.isfinite(error) else 3


def _table(header: Sequence[str], lines: Iterable[tuple[str, Sequence[str]]]) -> str:
    parts = ["<table><tr>", *(f"<th>{escape(cell)}</th>" for cell in header), "</tr>"]
    for kind, cells in lines:
        parts.append(f'<tr class="{kind}">' if kind else "<tr>")
        parts += [f"<td>{escape(cell)}</td>" for cell in cells]
        parts.append("</tr>")
    return "".join([*parts, "</table>"])
