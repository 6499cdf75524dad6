"""Lay boxes across a trace: their position on the ground, and the pixels that they contain.

A trace is an array (n, 2) of (column, row), continuous, with (0, 0) the raster's outer upper-left corner. On
the ground, a box has two axes: *along* the smoothed strike of the trace, and *right* of it, in the direction
in which the trace was drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..core.displacement import Ground, jacobian, pixel_length
from ..core.grid import Grid, Window

BOX_LENGTH, BOX_WIDTH, BOX_GAP = 101, 21, 5  # px, if the user chooses none
FINEST_PLACES = 0.5  # px between the places at which a trace is sampled


class Layout(NamedTuple):
    """Define the layout of boxes in metres on the ground (pixels on a grid without CRS).

    ``spacing`` is the distance between the boxes' centres, ``length`` the extent of a box across the trace,
    ``width`` its extent along it. ``gap`` is left out on either side of the trace, and ``smoothing`` is the
    length of trace whose chord gives the strike.
    """

    spacing: float
    length: float
    width: float
    gap: float
    smoothing: float


@dataclass(frozen=True)
class Place:
    """Hold a grid and its size on the ground."""

    grid: Grid
    ground: Ground | None

    def steps(self, position: np.ndarray) -> np.ndarray:
        """Return ground metres (east, north) per pixel step (right, down) at a (column, row): (2, 2)."""
        rows, cols = self.grid.shape
        col, row = (int(min(max(at, 0), size - 1)) for at, size in zip(position, (cols, rows)))
        return jacobian(self.grid, self.ground, Window(row, col, 1, 1))[..., 0, 0]

    @property
    def pixel(self) -> float:
        return pixel_length(self.grid, self.ground)


class Path(NamedTuple):
    """Describe a trace by its length on the ground: metres (n,) from its start, and the vertices (n, 2)."""

    metres: np.ndarray
    vertices: np.ndarray

    @property
    def length(self) -> float:
        return float(self.metres[-1])

    def at(self, metres: np.ndarray | float) -> np.ndarray:
        """Return the (column, row) of places along the trace: (…, 2)."""
        return np.stack([np.interp(metres, self.metres, part) for part in self.vertices.T], axis=-1)


class Box(NamedTuple):
    """Describe a box. ``line`` counts traces from 0, ``distance`` is metres along, ``centre`` (column, row).

    ``axes`` (2, 2) are the unit vectors (east, north) along and right. ``to_pixels`` (2, 2) gives the
    (column, row) of a metre along and a metre right. ``rows`` (m,) are the places along at which the box is
    sampled, metres from its centre, and ``trace`` (m,) is the position of the trace in each, metres to the
    right. ``turns`` is the largest angle between the trace and the box's strike, in degrees.
    """

    line: int
    distance: float
    centre: np.ndarray
    axes: np.ndarray
    to_pixels: np.ndarray
    pixel: float
    rows: np.ndarray
    trace: np.ndarray
    turns: float

    @property
    def azimuth(self) -> float:
        """Return the azimuth of the strike, in degrees clockwise from north."""
        return float(np.degrees(np.arctan2(*self.axes[0])) % 360)

    def places(self, right: np.ndarray) -> np.ndarray:
        """Return the (column, row) of the samples ``right`` (n,) metres right of the trace: (n, m, 2)."""
        across = right[:, None] + self.trace
        along = np.broadcast_to(self.rows, across.shape)
        return self.centre + np.stack([along, across], axis=-1) @ self.to_pixels

    def corners(self, layout: Layout) -> np.ndarray:
        """Return the (column, row) of the four corners of the straight box, in order: (4, 2)."""
        along, across = layout.width / 2, layout.length / 2
        corners = np.array([[-along, -across], [along, -across], [along, across], [-along, across]])
        return self.centre + corners @ self.to_pixels

    def holds(self, positions: np.ndarray, layout: Layout, right: float = 0.0) -> np.ndarray:
        """Return which positions (n, 2) lie in the box, moved by ``right`` metres."""
        along, across = ((positions - self.centre) @ np.linalg.inv(self.to_pixels)).T
        return (np.abs(along) <= layout.width / 2) & (np.abs(across - right) <= layout.length / 2)


def path_of(trace: np.ndarray, place: Place) -> Path:
    """Return a trace with its length on the ground, sampled every half pixel or finer."""
    pieces = [trace[:1]]
    for start, end in zip(trace[:-1], trace[1:]):
        count = max(1, int(np.ceil(np.hypot(*(end - start)) / FINEST_PLACES)))
        pieces.append(start + (end - start) * (np.arange(1, count + 1) / count)[:, None])
    vertices = np.concatenate(pieces)
    middles = (trace[:-1] + trace[1:]) / 2
    scale = [np.linalg.norm(place.steps(m) @ (b - a)) for m, a, b in zip(middles, trace[:-1], trace[1:])]
    counts = [len(piece) for piece in pieces[1:]]
    steps = np.repeat(np.array(scale) / counts, counts)
    return Path(np.concatenate([[0.0], np.cumsum(steps)]), vertices)


def boxes_along(traces: Sequence[np.ndarray], place: Place, layout: Layout) -> list[Box]:
    """Return boxes at even distances along each trace, centred on it; at least one per trace."""
    boxes = []
    for line, trace in enumerate(traces):
        path = path_of(trace, place)
        count = max(1, 1 + int((path.length - layout.width) / layout.spacing + 1e-9))
        first = (path.length - (count - 1) * layout.spacing) / 2
        for number in range(count):
            boxes.append(box_at(path, first + number * layout.spacing, place, layout, line))
    return boxes


def box_at(path: Path, distance: float, place: Place, layout: Layout, line: int = 0) -> Box:
    """Return the box at ``distance`` metres along a trace."""
    centre = path.at(distance)
    steps = place.steps(centre)
    ends = path.at(np.clip(distance + np.array([-0.5, 0.5]) * layout.smoothing, 0, path.length))
    strike = steps @ (ends[1] - ends[0])
    if not np.hypot(*strike) > 0:
        strike = steps @ (path.vertices[-1] - path.vertices[0])
    strike = strike / np.hypot(*strike)
    axes = np.array([strike, [strike[1], -strike[0]]])
    to_pixels = np.linalg.solve(steps, axes.T).T
    pixel = float(np.sqrt(abs(np.linalg.det(steps))))
    half = int(max(layout.width / pixel, 1) / 2)
    rows = np.arange(-half, half + 1) * pixel
    trace, turns = _trace_in(path, distance, centre, to_pixels, rows)
    return Box(line, float(distance), centre, axes, to_pixels, pixel, rows, trace, turns)


def _trace_in(
    path: Path, distance: float, centre: np.ndarray, to_pixels: np.ndarray, rows: np.ndarray
) -> tuple[np.ndarray, float]:
    """Return the position of the trace in each row (m,), to the right, and its largest angle to the strike.

    Where the trace turns back on itself, the part nearest to the centre along the trace is used.
    """
    reach = 2 * max(float(rows[-1]), 1e-9) + float(np.ptp(path.metres)) / len(path.metres)
    near = np.abs(path.metres - distance) <= reach
    along, right = ((path.vertices[near] - centre) @ np.linalg.inv(to_pixels)).T
    metres = path.metres[near] - distance
    rising = np.where(metres >= 0, np.maximum.accumulate(along), 0.0)
    falling = np.minimum.accumulate(along[::-1])[::-1]
    monotone = np.where(metres >= 0, rising, falling)
    inside = np.abs(along) <= max(float(rows[-1]), 1e-9)
    step_along, step_right = np.diff(along)[inside[1:]], np.diff(right)[inside[1:]]
    turns = np.degrees(np.abs(np.arctan2(step_right, step_along))).max(initial=0.0)
    order = np.argsort(monotone, kind="stable")
    return np.interp(rows, monotone[order], right[order]), float(turns)


def layout_for(
    pixel: float,
    spacing: float = 0.0,
    length: float = 0.0,
    width: float = 0.0,
    gap: float = 0.0,
    smoothing: float = 0.0,
) -> Layout:
    """Return a layout in metres; values of 0 are derived from the size of a pixel in metres."""
    width = width or BOX_WIDTH * pixel
    return Layout(
        spacing or width,
        length or BOX_LENGTH * pixel,
        width,
        gap or BOX_GAP * pixel,
        smoothing or 2 * width,
    )
