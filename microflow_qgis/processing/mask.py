"""Bring the polygons of areas to leave out onto the images, from any CRS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import MaskCrsMissing, MaskElsewhere, MicroflowError
from ..core.grid import Grid
from .algorithm import MicroflowAlgorithm
from .globe import copies_on, surroundings, turned_to, turns_of
from .messages import push_notes, sentence

translate = QCoreApplication.translate

BOX_MARGIN = 0.1  # of the grid's size, by which the surroundings extend beyond it
EDGES = 200  # smallest number of pieces of an edge as long as the surroundings
UNDEFINED = "Undefined "  # as GeoPackages name a missing reference system


class Mask(NamedTuple):
    """Hold polygons as WKB in the images' CRS, and notes for the log."""

    polygons: list[bytes]
    notes: list[str]


def mask_input(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[bytes]:
    """Return :func:`mask_of` the parameter MASK and show its notes. Call when preparing."""
    source = algorithm.parameterAsSource(parameters, "MASK", context)
    if source is None:
        return []
    try:
        mask = mask_of(source, grid, crs, context)
    except MicroflowError as error:
        raise QgsProcessingException(sentence(error)) from error
    push_notes(feedback, mask.notes)
    return mask.polygons


def check_mask(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> None:
    """Raise MaskCrsMissing if the position of the polygons of MASK is unknown."""
    source = algorithm.parameterAsSource(parameters, "MASK", context)
    if source is not None and crs.isValid() and _undefined(source.sourceCrs()):
        raise MaskCrsMissing(mask=source.sourceName())


def _undefined(crs: QgsCoordinateReferenceSystem) -> bool:
    return not crs.isValid() or crs.description().startswith(UNDEFINED)


def mask_of(
    source: QgsProcessingFeatureSource,
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Mask:
    """Return the polygons near the grid, in its CRS. Call on the main thread.

    A polygon is clipped to the grid's surroundings in its own CRS and its edges are divided before it is
    transformed, because a polygon around the world cannot be transformed to most projections. Raises
    MaskCrsMissing, MaskElsewhere.
    """
    theirs = source.sourceCrs()
    if crs.isValid() and _undefined(theirs):
        raise MaskCrsMissing(mask=source.sourceName())
    change = back = None
    if crs.isValid() and theirs != crs:
        change = QgsCoordinateTransform(theirs, crs, context.transformContext())
        back = QgsCoordinateTransform(crs, theirs, context.transformContext())
    rows, cols = grid.shape
    near = surroundings(grid, back, (BOX_MARGIN * rows, BOX_MARGIN * cols))
    if near is None:
        raise MaskElsewhere(mask=source.sourceName(), crs=theirs.userFriendlyIdentifier())
    near = near.buffered(BOX_MARGIN * max(near.width(), near.height()))
    polygons, failed = [], 0
    for geometry, turn in _near(source, near, turns_of(theirs)):
        try:
            part = _part(geometry, near, turn, change)
            if part.isNull() or part.isEmpty():
                continue
            parts = [part]
            if change is not None:
                parts = [copy for one in turned_to(part, grid, crs) for copy in copies_on(one, grid, crs)]
            polygons += [bytes(one.asWkb()) for one in parts]
        except QgsCsException:
            failed += 1
    return Mask(polygons, list(_notes(len(polygons), failed)))


def _near(
    source: QgsProcessingFeatureSource, box: QgsRectangle, turns: tuple[float, ...]
) -> Iterator[tuple[QgsGeometry, float]]:
    """Yield the geometries that touch the box, also after a full turn around the globe."""
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for turn in turns:
        moved = QgsRectangle(box.xMinimum() - turn, box.yMinimum(), box.xMaximum() - turn, box.yMaximum())
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([])
        request.setFilterRect(moved)
        for feature in source.getFeatures(request, unchecked):
            if feature.hasGeometry():
                yield feature.geometry(), turn


def _part(
    geometry: QgsGeometry, box: QgsRectangle, turn: float, change: QgsCoordinateTransform | None
) -> QgsGeometry:
    """Return the part of a polygon in the box, in the images' CRS. Raises QgsCsException."""
    if turn:
        geometry.translate(turn, 0.0)
    if change is None:
        return geometry
    if not geometry.isGeosValid():
        repaired = geometry.makeValid()
        geometry = geometry if repaired.isNull() else repaired
    part = geometry.clipped(box)
    if part.isNull() or part.isEmpty():
        return part
    part = part.densifyByDistance(max(box.width(), box.height()) / EDGES)
    part.transform(change)
    if not np.isfinite(part.boundingBox().area()):
        raise QgsCsException("outside the domain of the projection")
    return part


def _notes(count: int, failed: int) -> Iterator[str]:
    if failed:
        yield "Warning: " + translate(
            "processing",
            "{count} polygons of the areas to leave out cannot be transformed to the images' reference "
            "system: they leave nothing out.",
        ).format(count=failed)
    if not count:
        yield "Warning: " + translate(
            "processing",
            "The areas to leave out do not touch the area that is measured: nothing is left out. Check "
            "the layer and its coordinate reference system.",
        )
