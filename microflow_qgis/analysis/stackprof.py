"""Export the slip curve in the formats of StackProf (IPGP, version 0.8): JSON and ASCII.

StackProf's profiles are in whole pixels to the right of the trace, whose direction is
``unitVectorDirection``. Its perpendicular component is ours, positive where the fault opens. Its parallel
component is the motion along the trace, so its offset is positive on a sinistral fault, and ours is written
with the sign reversed. Its third component, deltaZ, is not measured and left out. Its errors are those of
ordinary least squares, and ``sigmabSum`` is the sum of both intercepts' errors. Ours, which include the
correlation of the errors, have no place in the format.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from .boxes import Layout
from .slip import Side, Stack
from .slip_curve import Point

VERSION = "0.8"
ORDER = (
    "Boxes are ordered along the trace, taking into account the selected profil orientation. "
    "Azimuth degree and unit vector direction values also."
)
STACKPROF_COMPONENTS = (("Perp", 1, 1.0), ("Parall", 0, -1.0))  # its name, our component, its sign
STACKPROF_COLUMNS = (
    "boxId;bNoWarningFlagByUser;linearRegression_isComputed;yOffsetAtX0;sigmabSum;leftSide_isComputed;"
    "leftSide_a_slope;leftSide_b_intercept;leftSide_stdErrorOfSlope;leftSide_stdErrorOfIntercept;"
    "leftSide_stdErrorOfTheRegression;leftSide_sumsq;rightSide_isComputed;rightSide_a_slope;"
    "rightSide_b_intercept;rightSide_stdErrorOfSlope;rightSide_stdErrorOfIntercept;"
    "rightSide_stdErrorOfTheRegression;rightSide_sumsq;oddPixelLength;oddPixelWidth;centerPoint_lat;"
    "centerPoint_lon;distanceFromFirstPointOfTrace_in_pixel;azimuthDegree;centerPoint_pixel_x;"
    "centerPoint_pixel_y;unitVectorDirection_x;unitVectorDirection_y;leftSide_xMin;leftSide_xMax;"
    "rightSide_xMin;rightSide_xMax;X0"
)


def _regression(
    profile: Stack, side: Side, way: int, component: int, sign: float, gap: float
) -> dict[str, Any]:
    """Return the line of a side (``way`` −1 or 1) in pixels, with the errors of ordinary least squares."""
    pixel = float(profile.right[1] - profile.right[0])
    chosen = np.isfinite(profile.values).all(axis=0) & (way * profile.right >= gap) & (profile.right != 0)
    x, y = profile.right[chosen] / pixel, sign * profile.values[component, chosen]
    slope, level = sign * float(side.slope[component]) * pixel, sign * float(side.level[component])
    rest = y - level - slope * x
    power, about = float(rest @ rest), float(((x - x.mean()) ** 2).sum())
    error = (power / max(len(x) - 2, 1)) ** 0.5
    return {
        "bComputed": True,
        "intercept": level,
        "slope": slope,
        "stdErrorOfIntercept": error * (1 / len(x) + x.mean() ** 2 / about) ** 0.5,
        "stdErrorOfSlope": error / about**0.5,
        "stdErrorOfTheRegression": error,
        "sumsq": power,
    }


def export(points: Sequence[Point], layout: Layout, statistic: str, name: str) -> dict[str, Any]:
    """Return the export in the layout of StackProf's JSON."""
    return {
        "GeneratedByAppRelease": "MicroFlow for QGIS",
        "bIncludeProfilesCurvesData": True,
        "boxContent": "allBoxes",
        "computationParameters": {
            "baseComputationMethod": statistic,
            "pixelExtractionMethod": "nearestPixel",
            "profilOrientation": "progressDirectionAlongTraceIsFromFirstToLastPoint",
        },
        "contentType": "resultExport",
        "profilCurves": {
            "columnsInfo": {
                "methodMajorMinor_by_component": ["N/A", statistic, "stdDev", statistic, "stdDev"],
                "title_by_component": ["x", "Perp", "Perp", "Parall", "Parall"],
            },
            "content": [
                {"boxId": number, "values": _curve(point.section.profile)}
                for number, point in enumerate(points, 1)
            ],
        },
        "routeName": name,
        "stackedProfilBoxes": [_box(number, point) for number, point in enumerate(points, 1)],
        "stackedProfil_rangesX0AndLinearRegressionModels": [
            _models(number, point, layout) for number, point in enumerate(points, 1)
        ],
        "versionFormat": VERSION,
    }


def as_json(exported: dict[str, Any]) -> str:
    return json.dumps(exported, indent=4, ensure_ascii=False) + "\n"


def _curve(profile: Stack) -> list[list[float | None]]:
    pixel = float(profile.right[1] - profile.right[0])
    columns = [profile.right / pixel]
    for _, component, sign in STACKPROF_COMPONENTS:
        columns += [sign * profile.values[component], profile.spread[component]]
    return [[_number(value) for value in row] for row in np.stack(columns, axis=1)]


def _number(value: float) -> float | None:
    return None if not np.isfinite(value) else round(float(value), 10)


def _box(number: int, point: Point) -> dict[str, Any]:
    box = point.section.box
    way = box.to_pixels[0] / np.hypot(*box.to_pixels[0])
    return {
        "azimuthDegree": round(box.azimuth, 6),
        "boxId": number,
        "centerPoint": [round(float(at), 3) for at in box.centre],
        "distanceFromFirstPointOfTrace": {"pixel": round(box.distance / box.pixel, 3)},
        "oddPixelLength": len(point.section.profile.right),
        "oddPixelWidth": len(box.rows),
        "unitVectorDirection": [round(float(part), 7) for part in way],
    }


def _models(number: int, point: Point, layout: Layout) -> dict[str, Any]:
    section, pixel = point.section, point.section.box.pixel
    far, gap = float(section.profile.right[-1]) / pixel, layout.gap / pixel
    made: dict[str, Any] = {}
    for title, component, sign in STACKPROF_COMPONENTS:
        fitted, sides, errors = section.fit, {}, 0.0
        if fitted is not None:
            for name, way, side in (("left", -1, fitted.left), ("right", 1, fitted.right)):
                sides[name] = _regression(section.profile, side, way, component, sign, layout.gap)
                errors += sides[name]["stdErrorOfIntercept"]
        made[title] = {
            "Bookmark": {"bWarningFlagByUser": False},
            "LinearRegressionModel": sides,
            "XRangesForLinRegr_withX0": {
                "XRange_left": {"XRange": {"bValid": True, "xMax": -gap, "xMin": -far}},
                "XRange_right": {"XRange": {"bValid": True, "xMax": far, "xMin": gap}},
                "x0ForYOffsetComputation": {"bValid": True, "x0": 0},
            },
            "modelResult": {
                "bComputed": fitted is not None,
                "sigmabSum": errors,
                "yOffsetAtX0": 0.0 if fitted is None else sign * float(point.offset[component]),
            },
        }
    return {**made, "boxId": number}


def as_ascii(exported: dict[str, Any]) -> str:
    """Return the same export as StackProf's text: a table for each component, then the profiles."""
    columns = exported["profilCurves"]["columnsInfo"]
    lines = [
        f"GeneratedByAppRelease;{exported['GeneratedByAppRelease']}",
        "bIncludeProfilesCurvesData;true",
        f"boxContent;{exported['boxContent']}",
        f"contentType;{exported['contentType']}",
        f"versionFormat;{VERSION}",
        "computationParameters",
        *(f"  {key};{value}" for key, value in exported["computationParameters"].items()),
        f"routeName;{exported['routeName']}",
        ORDER,
    ]
    boxes = {box["boxId"]: box for box in exported["stackedProfilBoxes"]}
    for title, _, _ in STACKPROF_COMPONENTS:
        lines += [f"component;{title}", STACKPROF_COLUMNS]
        for models in exported["stackedProfil_rangesX0AndLinearRegressionModels"]:
            lines.append(_line(models[title], boxes[models["boxId"]]))
        lines.append("")
    lines += ["profilCurves", ""]
    for content in exported["profilCurves"]["content"]:
        lines.append(f"boxId;{content['boxId']}")
        lines.append("methodMajorMinor_by_component;" + ";".join(columns["methodMajorMinor_by_component"]))
        lines.append("title_by_component;" + ";".join(columns["title_by_component"]))
        lines += [";" + ";".join(_text(value) for value in row) for row in content["values"]]
        lines.append("")
    return "\n".join(lines) + "\n"


def _line(model: dict[str, Any], box: dict[str, Any]) -> str:
    result, ranges = model["modelResult"], model["XRangesForLinRegr_withX0"]
    cells = [str(box["boxId"]), "true", _text(result["bComputed"])]
    cells += [_text(result["yOffsetAtX0"]), _text(result["sigmabSum"])]
    names = (
        "slope", "intercept", "stdErrorOfSlope", "stdErrorOfIntercept", "stdErrorOfTheRegression", "sumsq",
    )  # fmt: skip
    for side in ("left", "right"):
        line = model["LinearRegressionModel"].get(side, {"bComputed": False})
        cells += [_text(line["bComputed"]), *(f"{line.get(name, 0.0):.14f}" for name in names)]
    cells += [str(box["oddPixelLength"]), str(box["oddPixelWidth"]), "N/A", "N/A"]
    cells += [_text(box["distanceFromFirstPointOfTrace"]["pixel"]), _text(box["azimuthDegree"])]
    cells += [_text(at) for at in (*box["centerPoint"], *box["unitVectorDirection"])]
    left, right = (ranges[f"XRange_{side}"]["XRange"] for side in ("left", "right"))
    cells += [_text(v) for v in (left["xMin"], left["xMax"], right["xMin"], right["xMax"], 0)]
    return ";".join(cells)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "nan" if value is None else f"{value:.10g}"
