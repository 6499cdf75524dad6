"""Convert ridges to lines: hysteresis, thinning, and the branches between ends and forks of a skeleton."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np

Pixel = tuple[int, int]  # (row, col)
RING_OF_NEIGHBOURS = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))


def hysteresis(size: np.ndarray, ridge: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return ridge pixels of at least ``low`` connected to one of at least ``high``: (rows, cols) bool.

    The thresholds are (rows, cols) or one for all.
    """
    candidate = ridge & (size >= low)
    seeds = candidate & (size >= high)
    waiting = [tuple(pixel) for pixel in np.argwhere(seeds).tolist()]
    open_pixels = {tuple(pixel) for pixel in np.argwhere(candidate).tolist()} - set(waiting)
    reached = np.zeros(size.shape, bool)
    while waiting:
        row, col = waiting.pop()
        reached[row, col] = True
        for step in RING_OF_NEIGHBOURS:
            beside = row + step[0], col + step[1]
            if beside in open_pixels:
                open_pixels.remove(beside)
                waiting.append(beside)
    return reached


def thin(mask: np.ndarray) -> np.ndarray:
    """Return a skeleton one pixel wide, as connected as the mask (Zhang & Suen 1984, Commun. ACM 27)."""
    thinned = np.pad(mask, 1)
    while True:
        before = int(thinned.sum())
        for half in (0, 1):
            p = [np.roll(thinned, (-step[0], -step[1]), (0, 1)) for step in RING_OF_NEIGHBOURS]
            count = np.sum(p, axis=0)
            turns = np.sum([~a & b for a, b in zip(p, [*p[1:], p[0]])], axis=0)
            up, right, down, left = p[0], p[2], p[4], p[6]
            if half == 0:
                free = ~(up & right & down) & ~(right & down & left)
            else:
                free = ~(up & right & left) & ~(up & down & left)
            thinned = thinned & ~(thinned & (count >= 2) & (count <= 6) & (turns == 1) & free)
        if int(thinned.sum()) == before:
            return thinned[1:-1, 1:-1]


def branches(skeleton: np.ndarray, shortest_spur: int) -> list[list[Pixel]]:
    """Return the lines of a skeleton between ends and forks, without spurs below ``shortest_spur`` px.

    At a remaining fork, the two arms with the smallest turn form one line.
    """
    pixels = {(row, col) for row, col in np.argwhere(skeleton).tolist()}
    for _ in range(3):
        parts = list(_parts(pixels))
        spurs = [part for part in parts if _is_spur(part, pixels) and len(part) < shortest_spur]
        if not spurs:
            break
        for spur in spurs:
            pixels -= set(spur[:-1])
    return _joined_at_forks(list(_parts(pixels)))


def _neighbours(pixel: Pixel, pixels: set[Pixel]) -> list[Pixel]:
    """Return neighbours in the skeleton; a diagonal one only if no straight one leads to it."""
    row, col = pixel
    neighbours = []
    for step in RING_OF_NEIGHBOURS:
        beside = row + step[0], col + step[1]
        if beside not in pixels:
            continue
        if step[0] and step[1] and ((row + step[0], col) in pixels or (row, col + step[1]) in pixels):
            continue
        neighbours.append(beside)
    return neighbours


def _parts(pixels: set[Pixel]) -> Iterator[list[Pixel]]:
    """Yield runs from an end or fork to the next, and closed loops."""
    degree = {pixel: len(_neighbours(pixel, pixels)) for pixel in pixels}
    used: set[tuple[Pixel, Pixel]] = set()
    nodes = [pixel for pixel, count in degree.items() if count != 2]
    loops = [pixel for pixel, count in degree.items() if count == 2]
    for start in sorted(nodes) + sorted(loops):
        for step in _neighbours(start, pixels):
            if (start, step) in used:
                continue
            part = [start, step]
            while degree[part[-1]] == 2 and part[-1] != start:
                onward = [n for n in _neighbours(part[-1], pixels) if n != part[-2]]
                part.append(onward[0])
            used.update(zip(part, part[1:]))
            used.update(zip(part[1:], part))
            yield part


def _is_spur(part: list[Pixel], pixels: set[Pixel]) -> bool:
    """Return whether the part has a free start and ends at a fork; reverses the part if necessary."""
    ends = [len(_neighbours(part[at], pixels)) for at in (0, -1)]
    if ends[0] > 2 and ends[1] == 1:
        part.reverse()
        ends.reverse()
    return ends[0] == 1 and ends[1] > 2


def direction(line: list[Pixel] | np.ndarray, at_end: bool, reach: int = 10) -> np.ndarray:
    """Return the unit vector (row, col) with which a line leaves its end or its start."""
    points = np.array(line[-reach:] if at_end else line[:reach][::-1], float)
    way = points[-1] - points[0]
    return way / max(float(np.hypot(*way)), 1e-9)


STRAIGHTEST = 0.6  # cosine of the turn up to which two arms of a fork are one line


def _joined_at_forks(parts: list[list[Pixel]]) -> list[list[Pixel]]:
    lines: dict[int, list[Pixel]] = dict(enumerate(parts))
    ends: dict[Pixel, list[int]] = defaultdict(list)
    for number, line in lines.items():
        if line[0] != line[-1]:
            ends[line[0]].append(number)
            ends[line[-1]].append(number)
    parent = {number: number for number in lines}
    for fork in sorted(place for place, arms in ends.items() if len(arms) > 1):
        pairs = []
        arms = sorted({_root(parent, arm) for arm in ends[fork]})
        for i, a in enumerate(arms):
            for b in arms[i + 1 :]:
                turn = -float(_away(lines[a], fork) @ _away(lines[b], fork))
                pairs.append((turn, a, b))
        taken: set[int] = set()
        for turn, a, b in sorted(pairs, reverse=True):
            if turn < STRAIGHTEST or a in taken or b in taken:
                continue
            taken |= {a, b}
            lines[a] = _merged(lines[a], lines.pop(b), fork)
            parent[b] = a
    return list(lines.values())


def _root(parent: dict[int, int], number: int) -> int:
    while parent[number] != number:
        number = parent[number]
    return number


def _away(line: list[Pixel], fork: Pixel) -> np.ndarray:
    """Return the direction in which a line leaves the fork."""
    return -direction(line, at_end=line[-1] == fork)


def _merged(a: list[Pixel], b: list[Pixel], fork: Pixel) -> list[Pixel]:
    first = a if a[-1] == fork else a[::-1]
    second = b if b[0] == fork else b[::-1]
    return first + second[1:]
