"""Run the cycles of :mod:`..multigrid` with two passes over each level, on the way down and on the way up.

Arrays are of one sample: fields, residuals and steps (2, h, w), conductances (h, w), data and diagonals
(3, h, w), or (1, h, w) where they are the same for both components and do not couple them. The step before
the coarser level's correction is not stored, because it follows from the residual, which is read anyway.
Three rows of it are kept.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from .compiled import PLANE, PLANES, in_bands, kernel, part_of_kernels


class LevelArrays(NamedTuple):
    """Hold conductances, the matrices on the diagonal, and room for a residual and a step."""

    right: np.ndarray
    down: np.ndarray
    diagonal: np.ndarray
    residual: np.ndarray
    step: np.ndarray


class CycleConstants(NamedTuple):
    """Hold the constants of :mod:`..multigrid`."""

    levels: int
    damped: float
    coarsest_sweeps: int
    overcorrected: float
    spectrum: tuple[float, float]
    faint: float


def solved(
    system: tuple[np.ndarray, np.ndarray, np.ndarray],
    target: np.ndarray,
    field: np.ndarray,
    iterations: int,
    stop: Callable[[], None],
    constants: CycleConstants,
) -> None:
    """Replace ``field`` by that of :func:`..multigrid.solve`; sides are multiples of the coarsest pixel."""
    levels = _levels(system, constants)
    finest, rows, damped = levels[0], field.shape[1], np.float32(constants.damped)
    residual, spare = finest.residual, np.empty_like(field)
    in_bands(_residual, rows, *system, target, field, residual)
    low, high = constants.spectrum
    middle, radius = (high + low) / 2, (high - low) / 2
    share, before, add = radius / middle, 0.0, 1 / middle
    for iteration in range(iterations):
        if iteration:
            stop()
            before, share = share, 1 / (2 * middle / radius - share)
            before, add = before * share, 2 * share / radius
        moved = iteration > 0
        into = spare if moved else residual
        arrays = residual, finest.step, into, levels[1].residual
        in_bands(_descend, rows, *finest[:3], *arrays, damped, moved)
        if moved:  # bands read each other's old residual
            residual, spare = into, residual
        _cycle(levels[1:], damped, constants.coarsest_sweeps)
        weights = np.float32(before), np.float32(add)
        in_bands(
            _ascend, rows, *finest[:3], residual, levels[1].step, finest.step, field, damped, *weights, True
        )


def _levels(
    system: tuple[np.ndarray, np.ndarray, np.ndarray], constants: CycleConstants
) -> list[LevelArrays]:
    """Return the levels from fine to coarse."""
    levels: list[LevelArrays] = []
    overcorrected = np.float32(constants.overcorrected)
    data, right, down = system
    while len(levels) < constants.levels:
        _, rows, cols = data.shape
        step = np.zeros((2, rows, cols), np.float32)
        levels.append(LevelArrays(right, down, np.empty_like(data), np.empty_like(step), step))
        coarser = np.empty((len(data), rows // 2, cols // 2), np.float32)
        between = [np.empty((rows // 2, cols // 2), np.float32) for _ in range(2)]
        diagonal, faint = levels[-1].diagonal, np.float32(4 ** (len(levels) - 1) * constants.faint)
        in_bands(_build, rows, data, right, down, diagonal, coarser, *between, faint, overcorrected)
        data, (right, down) = coarser, between
    return levels


def _cycle(levels: list[LevelArrays], damped: np.float32, sweeps: int) -> None:
    """Run a V-cycle from zero: the first level's step from its residual."""
    level, coarser = levels[0], levels[1:]
    rows, (residual, step) = level.right.shape[0], level[3:]
    if not coarser:
        for sweep in range(-1, sweeps):
            _sweep(*level, damped, sweep < 0)
        return
    in_bands(_descend, rows, *level[:3], residual, step, residual, coarser[0].residual, damped, False)
    _cycle(coarser, damped, sweeps)
    weights = np.float32(0), np.float32(1)
    in_bands(_ascend, rows, *level[:3], residual, coarser[0].step, step, step, damped, *weights, False)


@kernel(f"void({PLANES},{PLANE},{PLANE},{PLANES},{PLANES},{PLANE},{PLANE},float32,float32,int64,int64)")
def _build(data, right, down, diagonal, coarse, coarse_right, coarse_down, faint, overcorrected, first, last):
    cols = data.shape[2]
    none = np.zeros(cols, np.float32)
    for i in range(first, last):
        beside, below = right[i], down[i]
        above = down[i - 1] if i > 0 else none
        for part in range(0, len(data), 2):
            row, total = data[part, i], diagonal[part, i]
            total[0] = row[0] + (beside[0] + below[0] + above[0] + faint)
            for j in range(1, cols):
                total[j] = row[j] + (beside[j] + below[j] + beside[j - 1] + above[j] + faint)
        if len(data) > 1:
            diagonal[1, i] = data[1, i]
    for i in range(first // 2, last // 2):
        for part in range(len(data)):
            upper, lower, out = data[part, 2 * i], data[part, 2 * i + 1], coarse[part, i]
            for j in range(cols // 2):
                out[j] = upper[2 * j] + lower[2 * j] + upper[2 * j + 1] + lower[2 * j + 1]
        upper, lower, below, across, along = (
            right[2 * i],
            right[2 * i + 1],
            down[2 * i + 1],
            coarse_right[i],
            coarse_down[i],
        )
        for j in range(cols // 2):
            across[j] = (upper[2 * j + 1] + lower[2 * j + 1]) * overcorrected
            along[j] = (below[2 * j] + below[2 * j + 1]) * overcorrected


@kernel(f"void({PLANES},{PLANE},{PLANE},{PLANES},{PLANES},{PLANES},int64,int64)")
def _residual(data, right, down, target, field, out, first, last):
    """Put into ``out`` target − A field, the neighbours' part by differences, as in :mod:`..multigrid`."""
    _, rows, cols = data.shape
    none = np.zeros(cols, np.float32)
    for i in range(first, last):
        beside, below = right[i], down[i]
        above = down[i - 1] if i > 0 else none
        x, y = field[0, i], field[1, i]
        for part in range(2):
            here, to, wanted = field[part, i], out[part, i], target[part, i]
            over, under = field[part, max(i - 1, 0)], field[part, min(i + 1, rows - 1)]
            if len(data) > 1:
                k, m = data[part, i], data[part + 1, i]
                for j in range(cols):
                    to[j] = wanted[j] - (k[j] * x[j] + m[j] * y[j])
            else:
                k = data[0, i]
                for j in range(cols):
                    to[j] = wanted[j] - k[j] * here[j]
            for j in range(cols):
                to[j] += below[j] * (under[j] - here[j]) + above[j] * (over[j] - here[j])
            for j in range(cols - 1):
                to[j] += beside[j] * (here[j + 1] - here[j])
            for j in range(1, cols):
                to[j] -= beside[j - 1] * (here[j] - here[j - 1])


@part_of_kernels
def _left(residual, k, m, x, y, beside, below, above, here, over, under, to):
    """Put a row of residual − A step into ``to``; k x + m y is the part of the diagonal."""
    cols = len(k)
    for j in range(1, cols - 1):
        to[j] = (
            residual[j]
            - (k[j] * x[j] + m[j] * y[j])
            + (beside[j] * here[j + 1] + beside[j - 1] * here[j - 1])
            + (below[j] * under[j] + above[j] * over[j])
        )
    end = cols - 1
    to[0] = (
        residual[0]
        - (k[0] * x[0] + m[0] * y[0])
        + beside[0] * here[1]
        + below[0] * under[0]
        + above[0] * over[0]
    )
    to[end] = (
        residual[end]
        - (k[end] * x[end] + m[end] * y[end])
        + beside[end - 1] * here[end - 1]
        + below[end] * under[end]
        + above[end] * over[end]
    )


@part_of_kernels
def _left_of_both(
    diagonal, i, rx, ry, x, y, beside, below, above, over_x, over_y, under_x, under_y, to_x, to_y
):
    """Put row i of residual − A step into ``to``, both components."""
    p = diagonal[0, i]
    if len(diagonal) > 1:
        q, r = diagonal[1, i], diagonal[2, i]
        _left(rx, p, q, x, y, beside, below, above, x, over_x, under_x, to_x)
        _left(ry, q, r, x, y, beside, below, above, y, over_y, under_y, to_y)
        return
    cols = len(p)
    for j in range(1, cols - 1):
        at, after, before, under, over = p[j], beside[j], beside[j - 1], below[j], above[j]
        vertical_x, vertical_y = under * under_x[j] + over * over_x[j], under * under_y[j] + over * over_y[j]
        to_x[j] = rx[j] - at * x[j] + (after * x[j + 1] + before * x[j - 1]) + vertical_x
        to_y[j] = ry[j] - at * y[j] + (after * y[j + 1] + before * y[j - 1]) + vertical_y
    for j in (0, cols - 1):
        to_x[j] = rx[j] - p[j] * x[j] + below[j] * under_x[j] + above[j] * over_x[j]
        to_y[j] = ry[j] - p[j] * y[j] + below[j] * under_y[j] + above[j] * over_y[j]
        for side, at in ((j - 1, j - 1), (j + 1, j)):
            if 0 <= side < cols:
                to_x[j] += beside[at] * x[side]
                to_y[j] += beside[at] * y[side]


@part_of_kernels
def _jacobi(diagonal, i, residual_x, residual_y, damped, to_x, to_y):
    """Put into ``to`` a row of the damped inverse of the diagonal, row i, times the residual."""
    p = diagonal[0, i]
    if len(diagonal) > 1:
        q, r = diagonal[1, i], diagonal[2, i]
        for j in range(len(p)):
            scale = damped / (p[j] * r[j] - q[j] * q[j])
            x, y = residual_x[j], residual_y[j]
            to_x[j] = scale * (r[j] * x - q[j] * y)
            to_y[j] = scale * (p[j] * y - q[j] * x)
    else:
        for j in range(len(p)):
            scale = damped / p[j]
            to_x[j] = scale * residual_x[j]
            to_y[j] = scale * residual_y[j]


@kernel(f"void({PLANE},{PLANE},{PLANES},{PLANES},{PLANES},{PLANES},{PLANES},float32,boolean,int64,int64)")
def _descend(right, down, diagonal, residual, step, into, coarse, damped, moved, first, last):
    """Put the residual into ``into``, where ``moved`` less A step, and its sums into ``coarse``.

    The sums are of what a damped Jacobi step leaves.
    """
    _, rows, cols = residual.shape
    none = np.zeros(cols, np.float32)
    steps = np.zeros((3, 2, cols), np.float32)
    beyond = np.empty((2, cols), np.float32)  # rows outside the band belong to others
    left = np.empty((2, 2, cols), np.float32)
    for k in range(first - 1, last + 1):
        mine = steps[(k + 3) % 3]
        if k < 0 or k >= rows:
            mine[:] = 0
        else:
            rx, ry = residual[0, k], residual[1, k]
            if moved:
                inside = first <= k < last
                tx = into[0, k] if inside else beyond[0]
                ty = into[1, k] if inside else beyond[1]
                above = down[k - 1] if k > 0 else none
                up, low = max(k - 1, 0), min(k + 1, rows - 1)
                _left_of_both(
                    diagonal, k, rx, ry, step[0, k], step[1, k], right[k], down[k], above,
                    step[0, up], step[1, up], step[0, low], step[1, low], tx, ty,
                )  # fmt: skip
                rx, ry = tx, ty
            _jacobi(diagonal, k, rx, ry, damped, mine[0], mine[1])
        i = k - 1
        if i >= first:
            over, here, under = steps[(i + 2) % 3], steps[i % 3], mine
            above = down[i - 1] if i > 0 else none
            odd = i % 2
            _left_of_both(
                diagonal, i, into[0, i], into[1, i], here[0], here[1], right[i], down[i], above,
                over[0], over[1], under[0], under[1], left[odd, 0], left[odd, 1],
            )  # fmt: skip
            if odd:
                for part in range(2):
                    upper, lower, out = left[0, part], left[1, part], coarse[part, i // 2]
                    for j in range(cols // 2):
                        out[j] = upper[2 * j] + lower[2 * j] + upper[2 * j + 1] + lower[2 * j + 1]


@kernel(
    f"void({PLANE},{PLANE},{PLANES},{PLANES},{PLANES},{PLANES},{PLANES},float32,float32,float32,boolean,int64,int64)"
)
def _ascend(right, down, diagonal, residual, coarse, step, field, damped, carried, added, moves, first, last):
    """Replace step by carried · step + added · z, and add it to the field where ``moves``.

    z is the step of the cycle with that of the coarser level.
    """
    _, rows, cols = residual.shape
    none = np.zeros(cols, np.float32)
    steps = np.zeros((3, 2, cols), np.float32)
    left = np.empty((2, cols), np.float32)
    last_step = np.empty((2, cols), np.float32)
    for k in range(first - 1, last + 1):
        mine = steps[(k + 3) % 3]
        if k < 0 or k >= rows:
            mine[:] = 0
        else:
            _jacobi(diagonal, k, residual[0, k], residual[1, k], damped, mine[0], mine[1])
            for part in range(2):
                row, correction = mine[part], coarse[part, k // 2]
                for j in range(cols // 2):
                    row[2 * j] += correction[j]
                    row[2 * j + 1] += correction[j]
        i = k - 1
        if i >= first:
            over, here, under = steps[(i + 2) % 3], steps[i % 3], mine
            above = down[i - 1] if i > 0 else none
            _left_of_both(
                diagonal, i, residual[0, i], residual[1, i], here[0], here[1], right[i], down[i], above,
                over[0], over[1], under[0], under[1], left[0], left[1],
            )  # fmt: skip
            _jacobi(diagonal, i, left[0], left[1], damped, last_step[0], last_step[1])
            for part in range(2):
                old, z, more, to = step[part, i], here[part], last_step[part], field[part, i]
                for j in range(cols):
                    old[j] = carried * old[j] + added * (z[j] + more[j])
                if moves:
                    for j in range(cols):
                        to[j] += old[j]


@kernel(f"void({PLANE},{PLANE},{PLANES},{PLANES},{PLANES},float32,boolean)")
def _sweep(right, down, diagonal, residual, step, damped, fresh):
    """Take one damped Jacobi step over a small level, from zero where ``fresh``."""
    _, rows, cols = residual.shape
    none = np.zeros(cols, np.float32)
    left = np.empty((2, rows, cols), np.float32)
    if fresh:
        step[:] = 0
    for i in range(rows):
        above = down[i - 1] if i > 0 else none
        up, low = max(i - 1, 0), min(i + 1, rows - 1)
        _left_of_both(
            diagonal, i, residual[0, i], residual[1, i], step[0, i], step[1, i], right[i], down[i], above,
            step[0, up], step[1, up], step[0, low], step[1, low], left[0, i], left[1, i],
        )  # fmt: skip
    for i in range(rows):
        _jacobi(diagonal, i, left[0, i], left[1, i], damped, left[0, i], left[1, i])
        for part in range(2):
            row, more = step[part, i], left[part, i]
            for j in range(cols):
                row[j] += more[j]
