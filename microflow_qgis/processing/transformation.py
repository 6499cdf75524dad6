"""Find the transformation between the images' reference systems that QGIS uses, and its accuracy."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import TransformInaccurate, TransformUnknown
from ..io.pixelmap import datums_unlike
from ..io.read import BY_GDAL, Operation

translate = QCoreApplication.translate

LARGEST_ERROR = 0.5  # pixel, the largest accepted error of a transformation
NAMED = 2  # missing grids at most that are named


class Transformation(NamedTuple):
    """Describe a transformation; ``accuracy`` is in metres, None if unknown.

    ``chosen`` is whether it was chosen in the project's settings.
    """

    operation: Operation
    name: str
    accuracy: float | None
    chosen: bool
    better: tuple[str, ...]  # sentences on more accurate ones whose grids are missing


EXACT = Transformation(BY_GDAL, "", 0.0, False, ())


def transformation(
    start: QgsCoordinateReferenceSystem,
    end: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> Transformation:
    """Return the transformation from ``start`` to ``end`` in the project's settings, else QGIS's default."""
    if not start.isValid() or not end.isValid() or start == end:
        return EXACT
    proj = context.calculateCoordinateOperation(start, end)
    if proj:
        details = QgsCoordinateTransform(start, end, context).instantiatedCoordinateOperationDetails()
        backwards = context.mustReverseCoordinateOperation(start, end)
        return Transformation(Operation(proj, backwards), details.name or proj, _accuracy(details), True, ())
    details = QgsCoordinateTransform(start, end, context).instantiatedCoordinateOperationDetails()
    if not details.proj:
        return EXACT
    accuracy = _accuracy(details)
    better = _missing(start, end, accuracy)
    return Transformation(Operation(details.proj), details.name, accuracy, False, better)


def _accuracy(details: Any) -> float | None:
    return details.accuracy if details.accuracy >= 0 else None


def _missing(
    start: QgsCoordinateReferenceSystem, end: QgsCoordinateReferenceSystem, accuracy: float | None
) -> tuple[str, ...]:
    """Return a sentence for each of the most accurate transformations that lack only a grid."""
    others = [
        other
        for other in QgsDatumTransform.operations(start, end)
        if not other.isAvailable
        and other.accuracy >= 0
        and (accuracy is None or other.accuracy < accuracy)
        and any(not grid.isAvailable for grid in other.grids)
    ]
    sentences = []
    for other in sorted(others, key=lambda other: other.accuracy)[:NAMED]:
        grid = next(grid for grid in other.grids if not grid.isAvailable)
        text = translate(
            "processing",
            "A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid "
            "{grid} is missing. Install it from {source}, into the folder proj of the user profile.",
        )
        source = grid.packageName or grid.url or "https://cdn.proj.org"
        sentences.append(
            text.format(name=other.name, accuracy=f"{other.accuracy:g}", grid=grid.shortName, source=source)
        )
    return tuple(sentences)


def refuse_inaccurate(
    transformation: Transformation,
    start: QgsCoordinateReferenceSystem,
    end: QgsCoordinateReferenceSystem,
    pixel: float,
    *,
    allowed: bool,
) -> list[str]:
    """Return notes for the log on a transformation, for pixels of so many metres.

    Raises TransformInaccurate and TransformUnknown if its error may exceed half a pixel and this is not
    allowed. A transformation chosen in the project's settings is allowed.
    """
    unknown = transformation.accuracy is None and datums_unlike(start.toWkt(WKT), end.toWkt(WKT))
    coarse = transformation.accuracy is not None and transformation.accuracy > LARGEST_ERROR * pixel
    names = {"start": start.userFriendlyIdentifier(), "end": end.userFriendlyIdentifier()}
    better = " ".join(transformation.better)
    if not (allowed or transformation.chosen):
        if unknown:
            raise TransformUnknown(**names, name=transformation.name, better=better)
        if coarse:
            raise TransformInaccurate(
                **names,
                name=transformation.name,
                accuracy=f"{transformation.accuracy:g}",
                pixel=f"{pixel:.3g}",
                better=better,
            )
    return _notes(transformation, unknown=unknown, coarse=coarse)


WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED


def _notes(transformation: Transformation, *, unknown: bool, coarse: bool) -> list[str]:
    if not transformation.operation.proj:
        return []
    notes = []
    if transformation.accuracy:
        text = translate(
            "processing",
            "The images' reference systems have different datums. The transformation between them, {name}, "
            "is accurate to {accuracy} m: a constant shift of that size can be an error.",
        )
        notes.append(text.format(name=transformation.name, accuracy=f"{transformation.accuracy:g}"))
    elif transformation.accuracy is None:
        text = translate(
            "processing",
            "The images are aligned by the transformation {name}, whose accuracy is not known.",
        )
        notes.append(text.format(name=transformation.name))
    if notes and (unknown or coarse):
        notes[0] = f"Warning: {notes[0]}"
    return [*notes, *(f"Warning: {text}" for text in transformation.better)]
