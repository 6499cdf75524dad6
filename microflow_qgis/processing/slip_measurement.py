"""Measure the slip curve of a displacement raster along traces, for the algorithm and for the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..analysis.boxes import Box, Layout, Place, boxes_along, path_of
from ..analysis.slip import FEWEST_VALUES
from ..analysis.slip_curve import Section, section
from ..analysis.verdict import TRUSTED_PX
from ..core.confidence import TRUSTED_CONFIDENCE
from ..core.errors import SlipBoxTooShort, SlipNotMeasured
from ..core.grid import Grid
from ..core.statistics import Read
from .displacement_input import DisplacementField


def refuse_short(layout: Layout, pixel: float, unit: str) -> None:
    """Raise SlipBoxTooShort if too few values would be left beside the gap."""
    least = 2 * (layout.gap + (FEWEST_VALUES + 1) * pixel)
    if layout.length < least:
        raise SlipBoxTooShort(length=layout.length, gap=layout.gap, least=least, unit=unit)


def boxes_within(
    field: DisplacementField, traces: Sequence[np.ndarray], layout: Layout, name: str
) -> list[Box]:
    """Return the boxes that overlap the raster. Raises SlipNotMeasured if none does."""
    place = Place(field.grid, field.ground)
    boxes = [box for box in boxes_along(traces, place, layout) if _meets(box, field.grid, layout)]
    if not boxes:
        raise SlipNotMeasured(count=0, name=name)
    return boxes


def _meets(box: Box, grid: Grid, layout: Layout) -> bool:
    corners = box.corners(layout)
    return bool((corners.max(axis=0) > 0).all() and (corners.min(axis=0) < grid.shape[::-1]).all())


def sections(
    read: Read,
    field: DisplacementField,
    boxes: Sequence[Box],
    traces: Sequence[np.ndarray],
    layout: Layout,
    statistic: str,
    uncertainty: DisplacementField | None = None,
) -> Iterator[Section]:
    """Measure the boxes, one after the other."""
    place = Place(field.grid, field.ground)
    trusted = trusted_reader(field, uncertainty)
    vertices = np.concatenate([path_of(trace, place).vertices for trace in traces])
    for box in boxes:
        yield section(read, field.grid.shape, box, layout, statistic, vertices, trusted)


def reader(field: DisplacementField, uncertainty: DisplacementField | None, statistic: str) -> Read:
    """Return a reader of east, north and, for the statistic weighted, a weight: 1/σ² or the confidence."""
    read = field.reader()
    if statistic != "weighted":
        return read
    read_sigma = None if uncertainty is None else uncertainty.reader()
    read_confidence = field.confidence_reader()

    def weighted(window) -> np.ndarray:
        if read_sigma is None:
            weight = read_confidence(window)
        else:
            with np.errstate(divide="ignore", invalid="ignore"):
                weight = 1 / (read_sigma(window) ** 2).sum(axis=0)
        return np.concatenate([read(window), weight[None]])

    return weighted


def trusted_reader(field: DisplacementField, uncertainty: DisplacementField | None) -> Read | None:
    """Return a reader of 1 where a pixel is trusted, else 0: (1, rows, cols), NaN where unknown.

    A pixel is trusted if σ of each component is below TRUSTED_PX, or without uncertainty if its confidence is
    at least a half. None without either.
    """
    if uncertainty is not None:
        read_sigma, least = uncertainty.reader(), TRUSTED_PX * Place(field.grid, field.ground).pixel
        return lambda window: _below(read_sigma(window).max(axis=0, keepdims=True), bound=least)
    if field.confidence is None:
        return None
    read_confidence = field.confidence_reader()
    return lambda window: _below(-read_confidence(window)[None], bound=-TRUSTED_CONFIDENCE)


def _below(values: np.ndarray, bound: float) -> np.ndarray:
    return np.where(np.isfinite(values), (values <= bound).astype(float), np.nan)
