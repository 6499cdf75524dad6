"""Write the text of a report: the methods paragraph, the limits, and the file's statements on its run."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..core.cancel import CancelToken
from ..core.dates import Days
from ..core.files import sha256_of
from ..paths import version
from .help import PAPER
from .verdict import VERDICT_NUMBERS

translate = QCoreApplication.translate

PLUGIN = "MicroFlow for QGIS"
KEPT_APART = ("STATISTICS", "AREA_OR_POINT")
IMAGE = re.compile(r"(.*), band (\d+)$")


def methods(metadata: Mapping[str, str], grid_text: str, days: Days | None) -> str:
    """Return a paragraph that can be pasted into a paper."""
    algorithm = metadata.get("MICROFLOW_ALGORITHM", "")
    when = (
        translate("processing", " between {before} and {after}").format(before=days[0], after=days[1])
        if days
        else ""
    )
    if algorithm == "microflow:importdisplacement":
        return translate(
            "processing",
            "Horizontal ground displacement{when} was measured with {format} and imported into {plugin} "
            "{version}: values in {unit}, times {factor}, became metres to true east and true north on a "
            "grid "
            "of {grid}.",
        ).format(
            when=when,
            format=metadata.get("MICROFLOW_FORMAT", "?"),
            plugin=PLUGIN,
            version=metadata.get("MICROFLOW_VERSION", version()),
            unit=metadata.get("MICROFLOW_SOURCE_UNIT", "?"),
            factor=metadata.get("MICROFLOW_SOURCE_FACTOR", "?"),
            grid=grid_text,
        )
    if algorithm != "microflow:estimatedisplacement":
        return translate(
            "processing",
            "Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} "
            "{version} wrote it.",
        ).format(
            when=when,
            grid=grid_text,
            algorithm=algorithm or translate("processing", "an unknown program"),
            plugin=PLUGIN,
            version=metadata.get("MICROFLOW_VERSION", "?"),
        )
    return _of_estimate(metadata, grid_text, when)


def _of_estimate(metadata: Mapping[str, str], grid_text: str, when: str) -> str:
    options = parameters_of(metadata)
    network = options.get("weights") not in (None, "none")
    start = (
        translate("processing", "A correlation-free network (weights sha256 {sha}) gave a first flow")
        if network
        else translate("processing", "Starting from no motion")
    ).format(sha=metadata.get("MICROFLOW_WEIGHTS_SHA256", "?")[:12])
    refined = (
        translate("processing", ", which was completed by a robust least-squares refinement with warping")
        if options.get("refine", True)
        else ""
    )
    strength = options.get("tv_strength", 0)
    smoothed = (
        translate(
            "processing",
            "; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence",
        ).format(penalty=options.get("penalty", "log-tv"), strength=f"{float(strength):g}")
        if float(strength or 0) > 0
        else translate("processing", "; the field was not regularised")
    )
    return translate(
        "processing",
        "Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} "
        "{version} "
        "(after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked "
        "for. "
        "Displacements are metres on the ground to true east and true north on a grid of {grid}.",
    ).format(
        when=when,
        plugin=PLUGIN,
        version=metadata.get("MICROFLOW_VERSION", "?"),
        start=start,
        refined=refined,
        smoothed=smoothed,
        limit=f"{float(options.get('max_displacement', 0)):g}",
        grid=grid_text,
    )


def limits(metadata: Mapping[str, str]) -> list[str]:
    """Return the limits of the result, in plain words."""
    lines = [
        translate(
            "processing",
            "Changes between the dates, such as shadow, vegetation, water and clouds, look like motion "
            "where nothing moved. The confidence shows where the images still agree.",
        ),
        translate(
            "processing",
            "Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps "
            "and stripes of a tenth of a pixel or more. They are visible on quiet ground.",
        ),
        translate(
            "processing",
            "Only horizontal motion is measured; vertical motion appears as horizontal where the view is "
            "oblique.",
        ),
    ]
    if metadata.get("MICROFLOW_CONFIDENCE", "").startswith("1 where"):
        lines.append(
            translate(
                "processing",
                "The program that measured this field gave no confidence, so it is 1 everywhere.",
            )
        )
    return lines


def citations() -> list[str]:
    """Return the works to cite."""
    return [
        PAPER,
        translate("processing", "{plugin}, version {version}, run in QGIS {qgis}.").format(
            plugin=PLUGIN, version=version(), qgis=Qgis.version()
        ),
    ]


def parameters_of(metadata: Mapping[str, str]) -> dict[str, Any]:
    """Return the estimate's parameters as its file states them."""
    try:
        parsed = json.loads(metadata.get("MICROFLOW_PARAMETERS", "{}"))
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def parameter_rows(metadata: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return all that the file states of its run, without the verdict."""
    apart = {
        f"MICROFLOW_{name}" for name in (*VERDICT_NUMBERS, "VERDICT", "FINDINGS", "PARAMETERS", "IMAGES")
    }
    rows = [
        (key.removeprefix("MICROFLOW_").lower().replace("_", " "), value)
        for key, value in sorted(metadata.items())
        if key not in apart and not key.startswith(KEPT_APART)
    ]
    return rows + [
        (key.replace("_", " "), str(value))
        for key, value in parameters_of(metadata).items()
        if value not in ("", None)
    ]


def input_rows(metadata: Mapping[str, str], cancel: CancelToken) -> list[tuple[str, str]]:
    """Return each input's path and sha256, or a sentence if it no longer exists. Raises Cancelled."""
    stated = metadata.get("MICROFLOW_SOURCE", "").split(", ") if metadata.get("MICROFLOW_SOURCE") else []
    for which in ("PRE", "POST", "INPUT"):
        value = metadata.get(f"MICROFLOW_{which}", "")
        parsed = IMAGE.match(value)
        stated += [parsed[1] if parsed else value] if value else []
    return [(path, _hash_of(path, cancel)) for path in dict.fromkeys(stated)]


def _hash_of(path: str, cancel: CancelToken) -> str:
    """Return the sha256 of a file, or a sentence if it no longer exists. Raises Cancelled."""
    try:
        return sha256_of(path, cancel)
    except OSError:
        return translate("processing", "no longer there")


def figure(value: float) -> str:
    """Return a number with three significant digits, "–" where it is unknown."""
    if not math.isfinite(value):
        return "–"
    return (f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}").replace("-", "−")


def number_in(text: Any) -> float:
    """Return the number that a text represents, NaN if it is not a number."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return math.nan
