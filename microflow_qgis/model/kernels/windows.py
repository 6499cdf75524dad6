"""The least-squares solutions of :mod:`..microflow`'s windows at full resolution, with asinh for the network.

Averaged products are (5, h / factor, w / factor), as :func:`..least_squares.observe` has them.
"""

from typing import NamedTuple

import numpy as np

from .broad import widened_row
from .compiled import PLANE, PLANES, in_bands, kernel, part_of_kernels

NOTHING, HALF, ONE, TWO, FOUR = np.float32(0), np.float32(1 / 2), np.float32(1), np.float32(2), np.float32(4)
ROOT, LN2 = np.float32(2**0.5), np.float32(np.log(2))
# ln(1 + x) = x - x²/2 + x³ P(x) from √½ to √2 (Cephes Mathematical Library, logf)
P = [
    7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
    -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
]  # fmt: skip
P0, P1, P2, P3, P4, P5, P6, P7, P8 = (np.float32(p) for p in P)


class Solving(NamedTuple):
    """Constants of :mod:`..least_squares` and :mod:`..microflow`."""

    damping: float
    longest_step: float
    knee: float


def window(
    averaged: np.ndarray, factor: int, shape: tuple[int, int], solving: Solving
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the step (2, h, w) px, asinh (step / knee) (2, h, w), and the support (1, h, w)."""
    step, scaled, support = (np.empty((parts, *shape), np.float32) for parts in (2, 2, 1))
    constants = np.array(solving, np.float32)
    solution = np.empty((3, *averaged.shape[1:]), np.float32)
    in_bands(_solution, averaged.shape[1], averaged, np.float32(factor), constants, solution)
    in_bands(_widened, shape[0], solution, factor, constants, step, scaled, support[0])
    return step, scaled, support


@kernel(f"void({PLANES},float32,float32[::1],{PLANES},int64,int64)")
def _solution(averaged, factor, constants, out, first, last):
    """Put :func:`..least_squares.solve` of averaged products into ``out``: the step and four supports."""
    damping, longest = constants[0], constants[1]
    for i in range(first, last):
        xx, xy, yy = averaged[0, i], averaged[1, i], averaged[2, i]
        xd, yd = averaged[3, i], averaged[4, i]
        right, down, support = out[0, i], out[1, i], out[2, i]
        for j in range(len(xx)):
            a, b, c = xx[j], xy[j], yy[j]
            spread = HALF * (a - c)
            support[j] = FOUR * max(HALF * (a + c) - np.sqrt(spread * spread + b * b), NOTHING)
            a, c = a + damping, c + damping
            scale = -ONE / (a * c - b * b)
            x, y = scale * (c * xd[j] - b * yd[j]), scale * (a * yd[j] - b * xd[j])
            right[j] = factor * min(max(x, -longest), longest)
            down[j] = factor * min(max(y, -longest), longest)


@part_of_kernels
def _asinh_of_row(row, scale, room, exponent, out):
    """Put asinh (``scale`` row) into ``out``; ``room`` is for float32."""
    bits = room.view(np.int32)
    for j in range(len(row)):
        x = scale * row[j]
        room[j] = abs(x) + np.sqrt(x * x + ONE)
    for j in range(len(row)):
        exponent[j] = np.float32((bits[j] >> np.int32(23)) - np.int32(127))
        bits[j] = (bits[j] & np.int32(0x7FFFFF)) | np.int32(0x3F800000)
    for j in range(len(row)):
        large = room[j] > ROOT
        x = (HALF * room[j] if large else room[j]) - ONE
        whole = exponent[j] + ONE if large else exponent[j]
        tail = (((((((P0 * x + P1) * x + P2) * x + P3) * x + P4) * x + P5) * x + P6) * x + P7) * x + P8
        value = whole * LN2 + (x - HALF * x * x + x * x * x * tail)
        out[j] = value if row[j] >= NOTHING else -value


@kernel(f"void({PLANES},int64,float32[::1],{PLANES},{PLANES},{PLANE},int64,int64)")
def _widened(solution, factor, constants, step, scaled, support, first, last):
    cols = support.shape[1]
    small, room = np.empty(solution.shape[2], np.float32), np.empty((2, cols), np.float32)
    scale = ONE / constants[2]
    for i in range(first, last):
        for part in range(3):
            to = step[part, i] if part < 2 else support[i]
            if factor > 1:
                widened_row(solution[part], factor, i, small, to)
            else:
                to[:] = solution[part, i]
            if part < 2:
                _asinh_of_row(to, scale, room[0], room[1], scaled[part, i])
