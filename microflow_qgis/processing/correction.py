"""Prepare a displacement raster and its ground for the correction, and report on it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.correction import Correction, Field
from ..analysis.lattice import Lattice
from ..analysis.offset_taken import MOST_OFFSET_TAKEN, PARALLEL_DEGREES, along_traces
from ..analysis.reference import exponents
from ..analysis.verdict import TRUSTED_PX
from ..core.confidence import error_of
from ..core.displacement import jacobian, pixel_length
from ..core.grid import Grid, Window
from ..core.statistics import Read
from ..io.mask import covered, polygon_layer
from ..io.read import Source, open_image
from .bands import components
from .displacement_input import DisplacementField
from .mask import mask_of

translate = QCoreApplication.translate

LARGEST_ERROR_PX = 1e3  # px, for a confidence of 0 or an unknown one
METADATA_PREFIX = "MICROFLOW_"
CORRECTIONS = METADATA_PREFIX + "CORRECTIONS"
DATES = (METADATA_PREFIX + "DATE_PRE", METADATA_PREFIX + "DATE_POST")
# Metadata of an input that do not hold after the correction.
STALE = ("SHIFT_EAST", "SHIFT_NORTH", "VERDICT", "FINDINGS")


class CorrectionInput(NamedTuple):
    """Hold a displacement and its ground. ``uncertainty`` is None if σ is derived from the confidence.

    ``stable`` and ``moving`` are polygons as WKB in the grid's CRS, None if none were chosen. ``traces`` are
    polylines (n, 2) of (column, row) in pixels.
    """

    displacement: DisplacementField
    uncertainty: DisplacementField | None = None
    stable: Sequence[bytes] | None = None
    moving: Sequence[bytes] | None = None
    traces: Sequence[np.ndarray] = ()

    @property
    def grid(self) -> Grid:
        return self.displacement.grid

    @property
    def pixel(self) -> float:
        """Return the length of a pixel in the unit of the displacement."""
        return pixel_length(self.grid, self.displacement.ground)

    def field(self) -> Field:
        """Return the field to correct, which opens its own files."""
        polygons = None
        if self.stable is not None or self.moving is not None:
            polygons = self._allowed
        trusted = TRUSTED_PX * self.pixel
        declared = self.stable is not None
        return Field(self.planes(), self.grid.shape, trusted, self.traces, polygons, declared)

    def planes(self) -> Read:
        """Return a reader of windows (4, rows, cols) of east, north and their σ, NaN where unknown."""
        read, sigma = self.displacement.reader(), self._sigma()

        def read_planes(window: Window) -> np.ndarray:
            values, errors = read(window), sigma(window)
            errors = np.where(np.isfinite(values), errors, np.nan)
            return np.concatenate([values, errors.astype(np.float32)])

        return read_planes

    def _sigma(self) -> Read:
        pixel, largest = self.pixel, LARGEST_ERROR_PX * self.pixel
        if self.uncertainty is not None:
            read = self.uncertainty.reader()
            return lambda window: np.nan_to_num(read(window), nan=largest)
        if self.displacement.confidence is None:
            return lambda window: np.full((2, window.rows, window.cols), TRUSTED_PX / 2 * pixel)
        read_confidence = self.displacement.confidence_reader()

        def sigma(window: Window) -> np.ndarray:
            error = np.nan_to_num(error_of(read_confidence(window)) * pixel, nan=largest, posinf=largest)
            return np.stack([np.minimum(error, largest)] * 2)

        return sigma

    def _allowed(self, nodes: Lattice) -> np.ndarray:
        """Return the nodes that the polygons allow."""
        x0, a, b, y0, d, e = self.grid.geotransform
        f = nodes.factor
        blocks = Grid(nodes.values.shape[1:], (x0, a * f, b * f, y0, d * f, e * f), self.grid.crs)
        allowed = np.ones(blocks.shape, bool)
        if self.stable is not None:
            allowed &= covered(polygon_layer(self.stable), blocks)
        if self.moving is not None:
            allowed &= ~covered(polygon_layer(self.moving), blocks)
        return allowed


def correction_input(
    displacement: DisplacementField,
    uncertainty: DisplacementField | None,
    stable: QgsProcessingFeatureSource | None,
    moving: QgsProcessingFeatureSource | None,
    traces: Sequence[np.ndarray],
    context: QgsProcessingContext,
) -> CorrectionInput:
    """Read the polygons. Call on the main thread."""
    grid, crs = displacement.grid, displacement.crs
    polygons = [
        None if source is None else mask_of(source, grid, crs, context).polygons
        for source in (stable, moving)
    ]
    return CorrectionInput(displacement, uncertainty, polygons[0], polygons[1], traces)


def pixel_angle(field: DisplacementField, azimuth: float) -> float:
    """Return the direction in pixels (:mod:`..analysis.stripe_direction`) of an azimuth on the ground."""
    toward = np.array([math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))])
    right, down = np.linalg.solve(_steps(field), toward)
    angle = math.degrees(math.atan2(right, -down)) % 180
    nearest = round(angle / 90) * 90
    return nearest % 180.0 if abs(angle - nearest) < 1e-6 else angle


def azimuth_of(field: DisplacementField, angle: float) -> float:
    """Return the azimuth on the ground, 0 to 180, of a direction in pixels: the inverse."""
    toward = np.array([math.sin(math.radians(angle)), -math.cos(math.radians(angle))])
    east, north = _steps(field) @ toward
    return round(math.degrees(math.atan2(east, north)), 6) % 180


def _steps(field: DisplacementField) -> np.ndarray:
    rows, cols = field.grid.shape
    return np.asarray(jacobian(field.grid, field.ground, Window(rows // 2, cols // 2, 1, 1))[:, :, 0, 0])


def correction_notes(given: CorrectionInput, correction: Correction) -> list[str]:
    """Return the notes for the log on a correction."""
    unit = given.displacement.unit
    notes = [
        _ground_note(correction),
        *_surface_notes(correction, unit),
        *_stripe_notes(given, correction, unit),
    ]
    notes.append(
        translate(
            "processing",
            "Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.",
        ).format(before=correction.noise_before, after=correction.noise_after, unit=unit)
    )
    if math.isnan(correction.offset_share) and not _may_take_offset(correction):
        notes.append(
            translate(
                "processing",
                "No share of a fault's offset is stated, because no fault trace is chosen. A shift removes "
                "nothing of it.",
            )
        )
    return notes


def _ground_note(correction: Correction) -> str:
    text = translate("processing", "Fitted to {share:.0%} of the known ground.")
    if correction.sides > 1:
        text = translate(
            "processing",
            "Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed "
            "and stays in the field.",
        )
    return text.format(share=correction.ground_share)


def _surface_notes(correction: Correction, unit: str) -> list[str]:
    surface = correction.surface
    if surface.kind == "none":
        return []
    error = np.sqrt(np.diagonal(surface.covariance, axis1=1, axis2=2))
    lines = []
    for index, side in enumerate(components(unit)):
        terms = [
            f"{value:+.4g} ± {spread:.2g}{_term(i, j)}"
            for value, spread, (i, j) in zip(
                surface.coefficients[index], error[index], exponents(surface.kind)
            )
        ]
        text = translate("processing", "Subtracted to the {side}, in {unit}: {terms}")
        lines.append(text.format(side=side, unit=unit, terms=", ".join(terms)))
    if surface.kind != "shift":
        rows, cols = surface.shape
        text = translate(
            "processing",
            "with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.",
        )
        lines[-1] += " " + text.format(col=cols / 2, row=rows / 2, half=max(rows, cols) / 2)
    return lines


def _term(i: int, j: int) -> str:
    power = {0: "", 1: "{}", 2: "{}²", 3: "{}³"}
    return "".join([" " if i or j else "", power[i].format("x"), power[j].format("y")])


def _stripe_notes(given: CorrectionInput, correction: Correction, unit: str) -> list[str]:
    if correction.direction is None:
        return []
    azimuth = azimuth_of(given.displacement, correction.direction.angle)
    if not correction.lines:
        text = translate(
            "processing",
            "No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the "
            "others, and its lines agree to {alike:.0%}. Nothing was subtracted.",
        )
        return [
            text.format(
                azimuth=azimuth, clarity=correction.direction.clarity, alike=correction.direction.alike
            )
        ]
    forms = {
        "lines": translate("processing", "a value for each line"),
        "curve": translate("processing", "a smooth curve"),
        "steps": translate("processing", "jumps at {count} places"),
    }
    text = translate(
        "processing",
        "Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other "
        "directions: {form} subtracted, up to {size:.3g} {unit}.",
    )
    return [
        text.format(
            azimuth=azimuth_of(given.displacement, lines.direction.angle),
            clarity=lines.direction.clarity,
            form=forms[lines.form].format(count=len(lines.jumps)),
            size=float(np.abs(lines.values).max()),
            unit=unit,
        )
        for lines in correction.lines
    ]


def correction_warnings(given: CorrectionInput, correction: Correction) -> list[str]:
    """Return warnings that the user must see before the corrected field is used."""
    notes = []
    near = along_traces(correction.lines, given.traces)
    if correction.offset_share > MOST_OFFSET_TAKEN:
        reason = ""
        if near <= PARALLEL_DEGREES:
            reason = translate("processing", " The stripes run along the fault ({near:.0f}° apart).").format(
                near=near
            )
        text = translate(
            "processing",
            "{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the "
            "field before the correction, or correct less.",
        )
        notes.append(text.format(share=correction.offset_share, reason=reason))
    elif near <= PARALLEL_DEGREES:
        text = translate(
            "processing",
            "The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated "
            "with certainty. Compare the offset with that of the field before the correction.",
        )
        notes.append(text.format(near=near))
    if math.isnan(correction.offset_share) and _may_take_offset(correction):
        notes.append(_unknown_share(given))
    return notes


def _may_take_offset(correction: Correction) -> bool:
    """Return whether more than a shift was removed."""
    return bool(correction.lines) or correction.surface.kind not in ("none", "shift")


def _unknown_share(given: CorrectionInput) -> str:
    if given.traces:
        return translate(
            "processing",
            "How much of the offset across the fault was removed is not known: there is too little known "
            "ground beside the fault trace.",
        )
    return translate(
        "processing",
        "How much of the offset across a fault was removed is not known, because no fault trace is chosen. "
        "Choose it (TRACE) if there is a fault.",
    )


def correction_metadata(given: CorrectionInput, correction: Correction) -> dict[str, str]:
    """Return the metadata of the input that still hold, and what was removed."""
    metadata = kept_metadata(given.displacement.sources[0])
    earlier = json.loads(metadata.get(CORRECTIONS, "[]"))
    metadata[CORRECTIONS] = json.dumps([*earlier, stated(given, correction)])
    return metadata


def kept_metadata(source: Source) -> dict[str, str]:
    """Return the metadata of a displacement that still hold after a surface was subtracted from it."""
    _, dataset = open_image(source)
    metadata = {
        name: value
        for name, value in dataset.GetMetadata().items()
        if name.startswith(METADATA_PREFIX) and name[len(METADATA_PREFIX) :] not in STALE
    }
    if METADATA_PREFIX + "PARAMETERS" in metadata:
        metadata[METADATA_PREFIX + "INPUT_PARAMETERS"] = metadata.pop(METADATA_PREFIX + "PARAMETERS")
    return metadata


def motion_metadata(source: Source) -> dict[str, str]:
    """Return the metadata of a file that state which motion it shows: the dates, and what was removed."""
    _, dataset = open_image(source)
    metadata = dataset.GetMetadata()
    return {name: metadata[name] for name in (CORRECTIONS, *DATES) if name in metadata}


def stated(given: CorrectionInput, correction: Correction) -> dict[str, Any]:
    """Return the correction as plain values: the surface can be computed from them again."""
    surface, (rows, cols) = correction.surface, given.grid.shape
    return {
        "surface": surface.kind,
        "unit": given.displacement.unit,
        "x": f"(column - {cols / 2:g}) / {max(rows, cols) / 2:g}",
        "y": f"(row - {rows / 2:g}) / {max(rows, cols) / 2:g}",
        "terms": [f"x^{i} y^{j}" for i, j in exponents(surface.kind)],
        "east": _plain(surface.coefficients[0]),
        "north": _plain(surface.coefficients[1]),
        "covariance_east": [_plain(row) for row in surface.covariance[0]],
        "covariance_north": [_plain(row) for row in surface.covariance[1]],
        "stripes": [
            {
                "azimuth": round(azimuth_of(given.displacement, lines.direction.angle), 3),
                "clarity": round(lines.direction.clarity, 3),
                "form": lines.form,
                "jumps": [round(place, 1) for place in lines.jumps],
                "error": _plain(lines.error),
            }
            for lines in correction.lines
        ],
        "noise_before": float(f"{correction.noise_before:.4g}"),
        "noise_after": float(f"{correction.noise_after:.4g}"),
        "ground_share": round(correction.ground_share, 4),
        "offset_share": None if math.isnan(correction.offset_share) else round(correction.offset_share, 4),
    }


def _plain(values: np.ndarray) -> list[float]:
    return [float(f"{value:.8g}") for value in values]


def reported(progress: Callable[[float], None], check: Callable[[], None]) -> Callable[[float], None]:
    """Return a progress function that checks for cancellation."""

    def report(share: float) -> None:
        check()
        progress(share)

    return report
