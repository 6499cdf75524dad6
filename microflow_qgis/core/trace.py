"""Find the differences between neighbouring pixels that a fault trace crosses.

A trace is a list of polylines (n, 2) of (column, row), continuous. (0, 0) is the outer upper-left corner of
the grid, and the centre of its first pixel lies at (0.5, 0.5).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .grid import Window

Lines = Sequence[np.ndarray]


def cut_edges(lines: Lines, window: Window) -> np.ndarray:
    """Return the edges between neighbouring pixels that a trace crosses: bool (2, rows, cols), right and
    down.

    An edge is the straight line between the centres of both pixels. Each window of a grid has the same cut
    edges as the whole grid there.
    """
    cut = np.zeros((2, window.rows, window.cols), bool)
    for line in lines:
        points = np.asarray(line, float).reshape(-1, 2) - (window.col + 0.5, window.row + 0.5)
        for start, end in zip(points[:-1], points[1:]):
            _cross(cut[0], start, end)
            _cross(cut[1].T, start[::-1], end[::-1])
    return cut


def _cross(cut: np.ndarray, start: np.ndarray, end: np.ndarray) -> None:
    """Mark, in each row of pixel centres that a segment crosses, the edge to the right that it crosses.

    Positions are (x, y) with the pixel centres at whole numbers. A segment includes its lower end only.
    """
    (x0, y0), (x1, y1) = sorted((tuple(start), tuple(end)), key=lambda point: point[1])
    first, last = max(int(np.ceil(y0)), 0), min(int(np.ceil(y1)), len(cut))
    if first >= last:
        return
    rows = np.arange(first, last)
    cols = np.floor(x0 + (rows - y0) * ((x1 - x0) / (y1 - y0))).astype(int)
    inside = (cols >= 0) & (cols < cut.shape[1])
    cut[rows[inside], cols[inside]] = True


def shifted(lines: Lines, window: Window, coarser: int = 1) -> list[np.ndarray]:
    """Return the trace on the grid of a window whose pixels are ``coarser`` times as large."""
    return [(np.asarray(line, float).reshape(-1, 2) - (window.col, window.row)) / coarser for line in lines]
