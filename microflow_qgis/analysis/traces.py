"""Propose fault traces: lines along the ridges of a field's jump.

Ridges of :mod:`.jumps` that reach a threshold, and connected ones above half of it, are thinned to lines.
Spurs are dropped, ends that face each other are joined along the path with the strongest jump, and lines that
are too short are left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Optional

import numpy as np

from ..core.grid import Window
from ..core.tiling import cover
from .jumps import JUMP_REACH, Jumps, jumps, ridges
from .least_cost import least_cost_path
from .skeleton import branches, direction, hysteresis, thin

LEAST_PX = 0.25  # px: the least jump, if the user chooses none
LEAST_LENGTH_PX = 60  # px, likewise
NOISES = 6.0  # the least jump, in units of its noise
SIGMAS = 3.0  # and in units of the field's own σ at the pixel
LOW = 0.5  # of the least jump: a line continues above this
LARGEST_MAP = 200_000  # px of the largest map on which a path is searched
LEG = 120  # px between stops on a longer path
JUMP_BLOCK = 512  # px a side of the blocks
SPUR = 15  # px
WIDEST_GAP = 45  # px between two ends that may be joined
SMALL_GAP = 6  # px: smaller gaps are joined unconditionally
FACING = 0.7  # cosine between an end's direction and the direction to the other end
GAP_JUMP = 0.3  # of the least jump, on average along the path
SMOOTHING = 3.0  # px, standard deviation along a line
SIMPLIFIED = 0.4  # px that a line may be moved when vertices are left out


def proposed_traces(
    field_jumps: Jumps, least_jump: float, least_length: float, sigma: Optional[np.ndarray] = None
) -> list[np.ndarray]:
    """Return lines (n, 2) of (column, row), continuous, (0, 0) the outer corner of the first pixel.

    ``least_jump`` is in the field's unit, ``least_length`` in pixels, ``sigma`` (rows, cols) the field's.
    """
    least = max(least_jump, NOISES * field_jumps.noise) if np.isfinite(field_jumps.noise) else least_jump
    high = np.full(field_jumps.size.shape, least, np.float32)
    if sigma is not None:
        high = np.maximum(high, SIGMAS * np.nan_to_num(sigma, nan=np.inf))
    mask = hysteresis(field_jumps.size, ridges(field_jumps), LOW * high, high)
    lines = [np.array(part) for part in branches(thin(mask), SPUR)]
    lines = joined(lines, field_jumps.size, least)
    return [_vertices(line) for line in lines if _length(line) >= least_length]


def jumps_of(
    read: Callable[[Window], np.ndarray], shape: tuple[int, int], passed: Callable[[float], None]
) -> Jumps:
    """Return the jumps of a whole raster, read by windows with ``read``, block by block.

    ``passed`` is called with the fraction done, 0 to 1; it may raise to stop.
    """
    size, way = np.full(shape, np.nan, np.float32), np.zeros(shape, np.uint8)
    noises = []
    tiles = list(cover(shape, JUMP_BLOCK, 2 * JUMP_REACH))
    for number, tile in enumerate(tiles, 1):
        local = jumps(read(tile.read)[:2].astype(float))
        inside = tile.write.row - tile.read.row, tile.write.col - tile.read.col
        part = np.s_[inside[0] : inside[0] + tile.write.rows, inside[1] : inside[1] + tile.write.cols]
        size[tile.write.slices], way[tile.write.slices] = local.size[part], local.direction[part]
        noises.append(local.noise)
        passed(number / len(tiles))
    finite = [noise for noise in noises if np.isfinite(noise)]
    return Jumps(size, way, float(np.median(finite)) if finite else float("nan"))


def trace_between(
    read: Callable[[Window], np.ndarray],
    shape: tuple[int, int],
    start: tuple[float, float],
    end: tuple[float, float],
    least_jump: float,
    passed: Callable[[float], None] = lambda share: None,
) -> np.ndarray:
    """Return the line (n, 2) from ``start`` to ``end``, all (column, row), along the strongest jump.

    Only the rectangle of both, extended by a quarter of their distance, is searched. Both ends are moved into
    the raster. ``passed`` is as in :func:`jumps_of`.
    """
    places = np.clip(np.array([start, end], float)[:, ::-1], 0, np.array(shape) - 1).astype(int)
    around = max(int(np.abs(places[0] - places[1]).max()) // 4, 2 * JUMP_REACH)
    first = np.maximum(places.min(axis=0) - around, 0)
    last = np.minimum(places.max(axis=0) + around + 1, shape)
    rows, cols = (int(length) for length in last - first)

    def read_inside(window: Window) -> np.ndarray:
        row, col = window.row + int(first[0]), window.col + int(first[1])
        return read(Window(row, col, window.rows, window.cols))

    size = jumps_of(read_inside, (rows, cols), passed).size
    stops = _stops(size, places - first, least_jump)
    path = [stops[0]]
    for here, there in zip(stops, stops[1:]):
        path += _leg(size, here, there, least_jump)
    return _vertices(np.array(path) + first)


def _stops(size: np.ndarray, ends: np.ndarray, least: float) -> list[tuple[int, int]]:
    """Return pixels (row, col) along the path: both ends, and stops on a path on a coarser map of the jump.

    A map of at most LARGEST_MAP pixels needs none.
    """
    start, end = ((int(row), int(col)) for row, col in ends)
    coarser = math.ceil(math.sqrt(size.size / LARGEST_MAP))
    if coarser == 1:
        return [start, end]
    rows, cols = (length // coarser * coarser for length in size.shape)
    blocks = np.nan_to_num(size[:rows, :cols]).reshape(rows // coarser, coarser, cols // coarser, coarser)
    last = rows // coarser - 1, cols // coarser - 1
    here, there = (tuple(min(at // coarser, most) for at, most in zip(place, last)) for place in (start, end))
    path = path_along_jump(blocks.max(axis=(1, 3)), here, there, least)
    stops = [start]
    for row, col in path[LEG // coarser : -(LEG // coarser) : max(LEG // coarser, 1)]:
        block = blocks[row, :, col]
        inside = np.unravel_index(int(block.argmax()), block.shape)
        stops.append((row * coarser + int(inside[0]), col * coarser + int(inside[1])))
    return [*stops, end]


def _leg(
    size: np.ndarray, start: tuple[int, int], end: tuple[int, int], least: float
) -> list[tuple[int, int]]:
    """Return the path from one pixel to the next stop, without the first pixel."""
    ends = np.array([start, end])
    around = max(int(np.abs(ends[0] - ends[1]).max()) // 2, JUMP_REACH)
    first = np.maximum(ends.min(axis=0) - around, 0)
    last = np.minimum(ends.max(axis=0) + around + 1, size.shape)
    window = size[first[0] : last[0], first[1] : last[1]]
    path = path_along_jump(window, tuple(ends[0] - first), tuple(ends[1] - first), least)
    return [(row + int(first[0]), col + int(first[1])) for row, col in path[1:]]


def joined(lines: list[np.ndarray], size: np.ndarray, least: float) -> list[np.ndarray]:
    """Join lines (n, 2) of (row, col) whose ends face each other across a gap, the nearest ends first."""
    lines = [line for line in lines if len(line) > 2]
    while True:
        best = _nearest_gap(lines, size, least)
        if best is None:
            return lines
        a, b, path = best
        merged = np.concatenate([lines[a], path, lines[b]])
        lines = [line for number, line in enumerate(lines) if number not in (abs(a), abs(b))]
        lines.append(merged)


def _nearest_gap(
    lines: list[np.ndarray], size: np.ndarray, least: float
) -> Optional[tuple[int, int, np.ndarray]]:
    """Return two lines, reversed in place if needed so that they face each other, and the path between."""
    ends = [(number, at_end) for number in range(len(lines)) for at_end in (False, True)]
    places = np.array([lines[number][-1 if at_end else 0] for number, at_end in ends], float).reshape(-1, 2)
    candidates = []
    for i, (a, a_end) in enumerate(ends):
        apart = np.hypot(*(places - places[i]).T)
        for k in np.flatnonzero((apart <= WIDEST_GAP) & (np.arange(len(ends)) > i)):
            b, b_end = ends[k]
            if a != b and _face(lines[a], a_end, lines[b], b_end, apart[k]):
                candidates.append((float(apart[k]), a, a_end, b, b_end))
    for _, a, a_end, b, b_end in sorted(candidates):
        path = _bridge(lines[a][-1 if a_end else 0], lines[b][-1 if b_end else 0], size, least)
        if path is None:
            continue
        if not a_end:
            lines[a] = lines[a][::-1]
        if b_end:
            lines[b] = lines[b][::-1]
        return a, b, path
    return None


def _face(a: np.ndarray, a_end: bool, b: np.ndarray, b_end: bool, apart: float) -> bool:
    start, end = a[-1 if a_end else 0], b[-1 if b_end else 0]
    way = (end - start) / max(apart, 1e-9)
    if apart <= 2:
        return True
    return bool(way @ direction(a, a_end) >= FACING and -way @ direction(b, b_end) >= FACING)


def _bridge(start: np.ndarray, end: np.ndarray, size: np.ndarray, least: float) -> Optional[np.ndarray]:
    """Return the path strictly between two pixels (n, 2), None if no jump leads from one to the other."""
    first = np.maximum(np.minimum(start, end) - WIDEST_GAP // 2, 0)
    last = np.minimum(np.maximum(start, end) + WIDEST_GAP // 2 + 1, size.shape)
    window = size[first[0] : last[0], first[1] : last[1]]
    path = path_along_jump(window, tuple(start - first), tuple(end - first), least)
    between = np.array(path[1:-1], int).reshape(-1, 2)
    sizes = window[tuple(between.T)]
    sizes = sizes[np.isfinite(sizes)]  # missing data do not prevent a line
    if len(path) <= SMALL_GAP or not sizes.size or float(sizes.mean()) >= GAP_JUMP * least:
        return between + first
    return None


def path_along_jump(
    size: np.ndarray, start: tuple[int, int], end: tuple[int, int], least: float
) -> list[tuple[int, int]]:
    """Return pixels (row, col) from start to end along which the jump (rows, cols) is strong."""
    start, end = ((int(row), int(col)) for row, col in (start, end))
    return least_cost_path(1 / (np.nan_to_num(np.asarray(size, float)) / max(least, 1e-12) + 0.1), start, end)


def _length(line: np.ndarray) -> float:
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def _vertices(line: np.ndarray) -> np.ndarray:
    """Return a line of pixels (n, 2) of (row, col) as few smoothed vertices (m, 2) of (column, row)."""
    points = line[:, ::-1].astype(float) + 0.5
    reach = int(3 * SMOOTHING)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / SMOOTHING) ** 2)
    padded = np.concatenate(
        [2 * points[0] - points[1 : reach + 1][::-1], points, 2 * points[-1] - points[-reach - 1 : -1][::-1]]
    )
    if len(padded) < len(kernel):
        return points[[0, -1]]
    smooth = np.stack([np.convolve(part, kernel / kernel.sum(), "valid") for part in padded.T], axis=1)
    return simplified(smooth, SIMPLIFIED)


def simplified(line: np.ndarray, tolerance: float) -> np.ndarray:
    """Return fewer vertices, the others at most ``tolerance`` away (Douglas & Peucker 1973)."""
    chosen = np.zeros(len(line), bool)
    chosen[[0, -1]] = True
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        chord = line[last] - line[first]
        beside = line[first + 1 : last] - line[first]
        length = float(np.hypot(*chord))
        off = (
            np.abs(chord[0] * beside[:, 1] - chord[1] * beside[:, 0]) / length
            if length
            else np.hypot(*beside.T)
        )
        worst = int(off.argmax())
        if off[worst] > tolerance:
            middle = first + 1 + worst
            chosen[middle] = True
            waiting += [(first, middle), (middle, last)]
    return line[chosen]
