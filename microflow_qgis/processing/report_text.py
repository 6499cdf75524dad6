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
from ..core.errors import MicroflowError
from ..core.files import sha256_of
from ..paths import version
from .help import PAPER
from .provenance import images_of

translate = QCoreApplication.translate

PLUGIN = "MicroFlow for QGIS"
IMPORT = "microflow:importdisplacement"
PROGRAMS = {
    "cosicorr": "COSI-Corr",
    "micmac": "MicMac",
    "ames": "Ames Stereo Pipeline",
    "autorift": "autoRIFT",
    "carst": "CARST",
    "ampcor": "ampcor",
    "ticoi": "TICOI",
    "microflow": "MicroFlow",
}
IMAGE = re.compile(r"(.*), band (\d+)$")


def methods(metadata: Mapping[str, str], grid_text: str, days: Days | None) -> str:
    """Return a paragraph that can be pasted into a paper."""
    algorithm = metadata.get("MICROFLOW_ALGORITHM", "")
    when = (
        translate("processing", " between {before} and {after}").format(before=days[0], after=days[1])
        if days
        else ""
    )
    if algorithm == IMPORT:
        return translate(
            "processing",
            "Horizontal ground displacement{when} was measured with {format} and imported into {plugin} "
            "{version}: values in {unit}, times {factor}, became metres to true east and true north on a "
            "grid "
            "of {grid}.",
        ).format(
            when=when,
            format=_program(metadata),
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


def _program(metadata: Mapping[str, str]) -> str:
    """Return the name of the program that an imported field comes from."""
    return PROGRAMS.get(metadata.get("MICROFLOW_FORMAT", ""), translate("processing", "an unknown program"))


def citations(metadata: Mapping[str, str]) -> list[str]:
    """Return what to cite: of an imported field the program that measured it, not the paper."""
    if metadata.get("MICROFLOW_ALGORITHM") == IMPORT:
        measured = translate("processing", "{program}, as its authors ask.").format(
            program=_program(metadata)
        )
    else:
        measured = PAPER
    return [
        measured,
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


def input_rows(metadata: Mapping[str, str], result: str, cancel: CancelToken) -> list[tuple[str, str]]:
    """Return the path and the sha256 of each input of the file ``result``.

    Of one that is no longer there a sentence stands in place of the sha256. Raises Cancelled.
    """
    stated = metadata.get("MICROFLOW_SOURCE", "").split(", ") if metadata.get("MICROFLOW_SOURCE") else []
    try:
        stated += [image.path for image in images_of(result)]
    except MicroflowError:
        stated += [_path_in(metadata.get(f"MICROFLOW_{which}", "")) for which in ("PRE", "POST")]
    stated.append(_path_in(metadata.get("MICROFLOW_INPUT", "")))
    return [(path, _hash_of(path, cancel)) for path in dict.fromkeys(filter(None, stated))]


def _path_in(stated: str) -> str:
    """Return the path of an image, of which the file states its band too."""
    parsed = IMAGE.match(stated)
    return parsed[1] if parsed else stated


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


def with_error(value: float, half: float) -> str:
    """Return a number with its error to two significant digits of the error, "–" where either is unknown."""
    if not (math.isfinite(value) and math.isfinite(half)):
        return "–"
    digits = 1 - math.floor(math.log10(half)) if half > 0 else 3
    value, half = round(value, digits) + 0.0, round(half, digits)
    return f"{value:.{max(digits, 0)}f} ± {half:.{max(digits, 0)}f}".replace("-", "−")


def number_in(text: Any) -> float:
    """Return the number that a text represents, NaN if it is not a number."""
    try:
        return float(text)
    except (TypeError, ValueError):
        return math.nan
