"""Read a fault trace from a layer of lines, as polylines in pixels of a raster. Call on the main thread."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Union

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import (
    TraceCrossing,
    TraceCrsMissing,
    TraceEmpty,
    TraceOneVertex,
    TraceOutside,
    TraceUnplaceable,
)
from ..core.grid import Grid
from .algorithm import MicroflowAlgorithm
from .globe import surroundings, turned_to, turns_of

TRACE_SURROUNDINGS = 64.0  # px around the raster to which a trace is clipped
VERTEX_SPACING = 4.0  # px: largest spacing of vertices before a line is transformed
ANYWHERE = QgsRectangle(-1e12, -1e12, 1e12, 1e12)  # in place of surroundings that cannot be computed

LineSource = Union[QgsProcessingFeatureSource, QgsVectorLayer]


def trace_of(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    **options: Any,
) -> list[np.ndarray]:
    """Return :func:`read_trace` of the parameter TRACE; empty if none is chosen."""
    source = algorithm.parameterAsSource(parameters, "TRACE", context)
    return [] if source is None else read_trace(source, grid, crs, context.transformContext(), **options)


def smoothing_trace(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the parameter TRACE as in the engine's options: plain numbers that JSON can write."""
    lines = trace_of(algorithm, parameters, grid, crs, context)
    return tuple(tuple((float(col), float(row)) for col, row in line) for line in lines)


def read_trace(
    source: LineSource,
    grid: Grid,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    *,
    ordered: bool = False,
    margin: float = TRACE_SURROUNDINGS,
) -> list[np.ndarray]:
    """Return the lines of a layer, or of its selected features, as polylines on the raster's grid.

    Each is (n, 2) float64 of (column, row), continuous: (0, 0) is the raster's outer upper-left corner, the
    centre of its first pixel (0.5, 0.5). ``crs`` is the raster's in QGIS. Multiparts become separate lines. A
    line is clipped to ``margin`` pixels around the raster, which may split it; with ``math.inf`` it stays
    whole. If the raster has no CRS, coordinates are used unchanged.

    Raises TraceEmpty, TraceOneVertex, TraceOutside, TraceCrsMissing, TraceUnplaceable, and TraceCrossing if
    the lines must be ``ordered`` along themselves.
    """
    name = source.sourceName()
    parts = list(_parts(source))
    if not parts:
        raise TraceEmpty(name=name)
    for number, part in enumerate(parts, 1):
        if not part.length() > 0:
            raise TraceOneVertex(name=name, number=number)
        if ordered and not part.isSimple():
            raise TraceCrossing(name=name, number=number)
    transform = _transform(source, crs, transforms)
    reach = max(grid.shape) if math.isinf(margin) else margin
    near = _bounds_in(grid, transform, reach)
    own = _bounds_in(grid, transform, 0.0)
    turned = parts
    if crs.isValid() and own != ANYWHERE:
        turned = _turned(parts, own, turns_of(source.sourceCrs()))
    if transform is not None:
        turned = _transformed(turned, grid, transform, near, name, whole=math.isinf(margin))
        turned = [one for part in turned for one in turned_to(part, grid, crs)]
    lines = [line for line in (_pixels(part, grid) for part in turned) if len(line) > 1]
    if not any(len(clip(line, grid.shape, 0.0)) for line in lines):
        extent = QgsRectangle()
        for part in parts:
            extent.combineExtentWith(part.boundingBox())
        raise TraceOutside(name=name, lines=_corners(extent), raster=_corners(own))
    if math.isinf(margin):
        return lines
    return [piece for line in lines for piece in clip(line, grid.shape, margin)]


def _parts(source: LineSource) -> Iterator[QgsGeometry]:
    """Yield every part of every line, as straight segments in two dimensions."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    if isinstance(source, QgsProcessingFeatureSource):
        features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    else:
        features = source.getFeatures(request)
    for feature in features:
        if not feature.hasGeometry() or feature.geometry().type() != QgsWkbTypes.GeometryType.LineGeometry:
            continue
        for part in feature.geometry().asGeometryCollection():
            flat = part.constGet().segmentize()
            flat.dropZValue()
            flat.dropMValue()
            yield QgsGeometry(flat)


def _transform(
    source: LineSource, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> QgsCoordinateTransform | None:
    """Return the transformation from the layer's CRS to the raster's; None if they are the same."""
    if not crs.isValid():
        return None
    if not source.sourceCrs().isValid():
        raise TraceCrsMissing(name=source.sourceName(), crs=crs.userFriendlyIdentifier())
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, transforms)
    return None if transform.isShortCircuited() else transform


def _turned(parts: list[QgsGeometry], near: QgsRectangle, turns: tuple[float, ...]) -> list[QgsGeometry]:
    """Return the parts a whole turn around the globe away if these meet a rectangle; others as they are."""
    turned = []
    for part in parts:
        moved = [QgsGeometry(part) for _ in turns]
        for one, turn in zip(moved, turns):
            one.translate(turn, 0.0)
        turned += [one for one in moved if one.intersects(near)] or [part]
    return turned


def _transformed(
    parts: list[QgsGeometry],
    grid: Grid,
    transform: QgsCoordinateTransform,
    near: QgsRectangle,
    name: str,
    *,
    whole: bool,
) -> list[QgsGeometry]:
    """Return the parts in the raster's CRS with added vertices, clipped before unless ``whole``."""
    spacing = max(near.width(), near.height()) / (sum(grid.shape) + 4 * TRACE_SURROUNDINGS) * VERTEX_SPACING
    moved = []
    for part in parts:
        pieces = [part]
        if not whole:
            pieces = [] if not part.intersects(near) else part.clipped(near).asGeometryCollection()
        for piece in pieces:
            if piece.type() != QgsWkbTypes.GeometryType.LineGeometry:
                continue  # a line that touches the rectangle's corner is cut to a point
            bent = piece.densifyByDistance(spacing)
            _move(bent, transform, name)
            moved.append(bent)
    return moved


def _move(line: QgsGeometry, transform: QgsCoordinateTransform, name: str) -> None:
    """Transform the line in place. Raises TraceUnplaceable."""
    try:
        line.transform(transform)
        reason = "" if line.boundingBox().isFinite() else "a vertex has no place there"
    except QgsCsException as error:
        reason = str(error).strip().rstrip(".")
    if reason:
        raise TraceUnplaceable(
            name=name,
            start=transform.sourceCrs().userFriendlyIdentifier(),
            end=transform.destinationCrs().userFriendlyIdentifier(),
            reason=reason,
        )


def _bounds_in(grid: Grid, transform: QgsCoordinateTransform | None, margin: float) -> QgsRectangle:
    """Return the raster's extent with a margin in pixels, in the CRS of the lines."""
    back = None
    if transform is not None:
        back = QgsCoordinateTransform(transform.destinationCrs(), transform.sourceCrs(), transform.context())
    return surroundings(grid, back, (margin, margin)) or ANYWHERE


def _pixels(part: QgsGeometry, grid: Grid) -> np.ndarray:
    """Return vertices (n, 2) as (column, row), without successive duplicates."""
    xy = np.array([(point.x(), point.y()) for point in part.vertices()], float).reshape(-1, 2)
    row, col = grid.rowcol(xy[:, 0], xy[:, 1])
    line = np.stack([col, row], axis=1)
    moves = np.ones(len(line), bool)
    moves[1:] = (np.diff(line, axis=0) != 0).any(axis=1)
    return line[moves]


def clip(line: np.ndarray, shape: tuple[int, int], margin: float) -> list[np.ndarray]:
    """Return the pieces (n, 2) of a line (n, 2) of (column, row) within ``margin`` pixels of a raster.

    The raster has shape (rows, cols). Each segment is cut by the rectangle's four half-planes (Liang & Barsky
    1984, ACM TOG 3).
    """
    lowest, highest = np.full(2, -margin), np.array(shape[::-1], float) + margin
    pieces: list[list[np.ndarray]] = []
    for start, end in zip(line[:-1], line[1:]):
        step = end - start
        with np.errstate(divide="ignore", invalid="ignore"):
            crossings = np.sort(np.stack([(lowest - start) / step, (highest - start) / step]), axis=0)
        still = step == 0
        if (still & ((start < lowest) | (start > highest))).any():
            continue
        enter = max(0.0, *crossings[0][~still])
        leave = min(1.0, *crossings[1][~still])
        if not enter < leave:
            continue
        first, last = start + enter * step, end if leave == 1 else start + leave * step
        if not (pieces and np.array_equal(pieces[-1][-1], first)):
            pieces.append([first])
        pieces[-1].append(last)
    return [np.array(piece) for piece in pieces]


def _corners(box: QgsRectangle) -> str:
    return ", ".join(f"{v:.6g}" for v in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
