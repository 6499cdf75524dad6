"""Find the cheapest path between two pixels (Dijkstra 1959, Numer. Math. 1).

It is implemented here because QGIS's own Python has no library for it and the windows between two ends of a
trace are small: a window of 100 by 100 pixels takes some hundredths of a second.
"""

from __future__ import annotations

import heapq
import math

import numpy as np

NEIGHBOUR_STEPS = tuple((r, c, math.hypot(r, c)) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0))


def least_cost_path(cost: np.ndarray, start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """Return pixels (row, col) from ``start`` to ``end``, both included; empty if infinite costs bar the way.

    A step costs its length times the mean of the two pixels' ``cost`` (rows, cols), which is positive.
    """
    rows, cols = cost.shape
    plain = cost.tolist()
    distance = {start: 0.0}
    origin: dict[tuple[int, int], tuple[int, int]] = {}
    waiting, settled = [(0.0, start)], set()
    while waiting:
        so_far, here = heapq.heappop(waiting)
        if here == end:
            return _back(origin, end)
        if here in settled:
            continue
        settled.add(here)
        own = plain[here[0]][here[1]]
        for d_row, d_col, length in NEIGHBOUR_STEPS:
            row, col = here[0] + d_row, here[1] + d_col
            if not (0 <= row < rows and 0 <= col < cols):
                continue
            total = so_far + length * (own + plain[row][col]) / 2
            if total < distance.get((row, col), math.inf):
                distance[row, col] = total
                origin[row, col] = here
                heapq.heappush(waiting, (total, (row, col)))
    return []


def _back(origin: dict[tuple[int, int], tuple[int, int]], end: tuple[int, int]) -> list[tuple[int, int]]:
    path = [end]
    while path[-1] in origin:
        path.append(origin[path[-1]])
    return path[::-1]
