"""State the verdict of a run in the user's words, and its figures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.verdict import (
    CARE,
    GOOD,
    LIMIT,
    NO_DATA,
    NO_RISE,
    NOT_MEASURED,
    PARTLY,
    SHIFTED,
    TRUSTED_PX,
    UNTRUSTED,
    GroundFigures,
    VerdictEvidence,
    ground_figures,
    judge,
)
from ..core.grid import Window
from ..core.statistics import Read
from .bands import components
from .coregistration_check import CoregistrationCheck

translate = QCoreApplication.translate

VERDICT_NUMBERS = (
    "TRUSTED_SHARE", "SHIFT_EAST", "SHIFT_NORTH", "ERROR_EAST", "ERROR_NORTH", "LIMIT_REACHED",
)  # fmt: skip
# The numbers in the sentences of a verdict.
SUMMARY_NUMBERS = (
    "VALID_SHARE", *VERDICT_NUMBERS, "CORRELATION_BEFORE", "CORRELATION_AFTER", "VERDICT", "FINDINGS",
)  # fmt: skip
REMOVE_SHIFT, RAISE_LIMIT, HIDE_UNTRUSTED, NO_SMOOTHING = "shift", "limit", "hide", "raw"
REMEDIES = {SHIFTED: REMOVE_SHIFT, LIMIT: RAISE_LIMIT, PARTLY: HIDE_UNTRUSTED, UNTRUSTED: NO_SMOOTHING}


class VerdictLine(NamedTuple):
    """Hold a sentence of the verdict; ``remedy`` names the button that helps, '' without one."""

    text: str
    remedy: str


def figures_of(
    field: Read, sigma: Read, shape: tuple[int, int], pixel: float, progress: Callable[[float], None]
) -> GroundFigures:
    """Return the figures of a displacement and its σ, each read by windows (2, rows, cols)."""

    def read(window: Window) -> np.ndarray:
        return np.concatenate([field(window), sigma(window)]).astype(np.float32)

    return ground_figures(read, shape, pixel, progress)


def verdict_numbers(
    figures: GroundFigures, pixel: float, check: CoregistrationCheck, limit_reached: bool
) -> dict[str, Any]:
    """Return the outputs of :func:`add_verdict_outputs`."""
    evidence = VerdictEvidence(
        figures.valid_share,
        figures.trusted_share,
        figures.shift,
        figures.error,
        pixel,
        check.better,
        limit_reached,
        check.alike,
    )
    verdict = judge(evidence)
    return {
        "TRUSTED_SHARE": figures.trusted_share,
        "SHIFT_EAST": figures.shift[0],
        "SHIFT_NORTH": figures.shift[1],
        "ERROR_EAST": figures.error[0],
        "ERROR_NORTH": figures.error[1],
        "LIMIT_REACHED": int(limit_reached),
        "VERDICT": verdict.state,
        "FINDINGS": ",".join(verdict.findings),
    }


def verdict_metadata(numbers: Mapping[str, Any]) -> dict[str, str]:
    """Return the metadata that state the verdict in the file of the result."""
    names = (*VERDICT_NUMBERS, "VERDICT", "FINDINGS")
    return {f"MICROFLOW_{name}": str(numbers[name]) for name in names}


def log_verdict(feedback: QgsProcessingFeedback, numbers: Mapping[str, Any], unit: str) -> None:
    """Write the verdict to the log of the run."""
    findings = tuple(filter(None, numbers["FINDINGS"].split(",")))
    lines = [headline(numbers["VERDICT"]), summary(numbers, unit)]
    lines += [line.text for line in verdict_lines(findings, numbers, unit)]
    push = feedback.pushInfo if numbers["VERDICT"] == GOOD else feedback.pushWarning
    for line in lines:
        push(line)


def headline(state: str) -> str:
    return {
        GOOD: translate("processing", "Good: the displacement is measured."),
        CARE: translate("processing", "With care: the displacement is measured, but read this first."),
        NOT_MEASURED: translate(
            "processing", "Not measured: this result shows no motion that can be trusted."
        ),
    }[state]


def verdict_lines(findings: tuple[str, ...], numbers: Mapping[str, Any], unit: str) -> list[VerdictLine]:
    """Return a sentence for each finding, from the numbers of the run (its outputs' names)."""
    return [VerdictLine(_text(finding, numbers, unit), REMEDIES.get(finding, "")) for finding in findings]


def _text(finding: str, numbers: Mapping[str, Any], unit: str) -> str:
    east, north = components(unit)
    return {
        NO_DATA: translate("processing", "No pixel has data in both images. Choose images of the same area."),
        UNTRUSTED: translate(
            "processing",
            "The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured "
            "area. Choose images that are closer in date, season or band.",
        ),
        NO_RISE: translate(
            "processing",
            "Moved back by the result, the image after does not agree better with the image before "
            "(correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is "
            "change, not motion.",
        ),
        LIMIT: translate(
            "processing",
            "Motion reaches the largest displacement that was looked for. Raise it and run again: larger "
            "motion is missed.",
        ),
        PARTLY: translate(
            "processing",
            "The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. "
            "Hide the rest, or read it with its error.",
        ),
        SHIFTED: translate(
            "processing",
            "Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} "
            "{side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: "
            "remove the shift.",
        ),
    }[finding].format(
        bound=TRUSTED_PX,
        share=numbers["TRUSTED_SHARE"],
        before=numbers["CORRELATION_BEFORE"] or math.nan,
        after=numbers["CORRELATION_AFTER"] or math.nan,
        shift_east=numbers["SHIFT_EAST"],
        shift_north=numbers["SHIFT_NORTH"],
        error=math.hypot(numbers["ERROR_EAST"], numbers["ERROR_NORTH"]),
        unit=unit,
        side_east=east,
        side_north=north,
    )


def summary(numbers: Mapping[str, Any], unit: str) -> str:
    """Return the figures of a run in one or two sentences."""
    if not numbers["TRUSTED_SHARE"]:
        return translate(
            "processing",
            "{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of "
            "the motion.",
        ).format(measured=numbers["VALID_SHARE"], bound=TRUSTED_PX)
    return translate(
        "processing",
        "{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} "
        "px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.",
    ).format(
        measured=numbers["VALID_SHARE"],
        trusted=numbers["TRUSTED_SHARE"],
        bound=TRUSTED_PX,
        east=numbers["ERROR_EAST"],
        north=numbers["ERROR_NORTH"],
        unit=unit,
    )


def add_verdict_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    for name, label in (
        ("TRUSTED_SHARE", translate("processing", "Share of the measured area that can be trusted (0–1)")),
        ("SHIFT_EAST", translate("processing", "Median motion of trusted ground, east (m)")),
        ("SHIFT_NORTH", translate("processing", "Median motion of trusted ground, north (m)")),
        ("ERROR_EAST", translate("processing", "Typical error of trusted ground, east (m)")),
        ("ERROR_NORTH", translate("processing", "Typical error of trusted ground, north (m)")),
        ("LIMIT_REACHED", translate("processing", "Motion reaches the largest displacement (0 or 1)")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
    for name, label in (
        ("VERDICT", translate("processing", "Verdict: good, care or not measured")),
        ("FINDINGS", translate("processing", "Reasons of the verdict")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, label))
