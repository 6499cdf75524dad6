"""Fields that follow their data and, between neighbours, each other: multigrid for flow fields.

Minimises over u (n, 2, h, w)

    Σ ½ uᵀ D u − tᵀ u  +  ½ Σ r (u(p + x) − u(p))² + d (u(p + y) − u(p))²

with 2x2 matrices D = ((a, b), (b, c)), targets t, and conductances r and d to the neighbours right and down:
V-cycles (Briggs, Henson & McCormick, *A Multigrid Tutorial*, 2000), so that what is far away is felt at
once, accelerated by Chebyshev's polynomials (Saad, *Iterative Methods for Sparse Linear Systems*, 2003,
algorithm 12.1). Conjugate gradients would choose their steps by sums over the whole array, and so
every tile of a scene its own; these are the same everywhere.

A coarse pixel sums its four pixels' data. Its conductance to the next is OVERCORRECTED of the sum of those
between both (Braess 1995): one pixel in the middle of each carries the difference of two.
"""

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

LEVELS = 6  # the coarsest has pixels of 32 px
DAMPED = 0.8  # of each Jacobi step
COARSEST_SWEEPS = 6
OVERCORRECTED = 0.7
SPECTRUM = 0.3, 1.35  # of a cycle times the system; what is below converges too, slowly
FAINT = 1e-6  # data where there are none, and conductance of what does not conduct


class System(NamedTuple):
    """data (n, 3, h, w): a, b, c of D; right, down (n, 1, h, w): conductances, 0 at the last column, row."""

    data: Tensor
    right: Tensor
    down: Tensor


class Level(NamedTuple):
    """A system with the matrices (n, 3, h, w) that stand on its diagonal, and their inverses."""

    system: System
    diagonal: Tensor
    inverse: Tensor


def solve(
    system: System, target: Tensor, start: Tensor, iterations: int, stop: Callable[[], None] = lambda: None
) -> Tensor:
    """The field after ``iterations`` from ``start`` (n, 2, h, w); ``stop`` is called between, may raise."""
    h, w = start.shape[-2:]
    side = 2 ** (LEVELS - 1)
    pad = (0, -w % side, 0, -h % side)
    system = System(*(functional.pad(part, pad) for part in system))
    field, target = functional.pad(start, pad), functional.pad(target, pad)
    levels = _levels(system)
    residual = _residual(system, target, field)
    middle, radius = (SPECTRUM[1] + SPECTRUM[0]) / 2, (SPECTRUM[1] - SPECTRUM[0]) / 2
    share = radius / middle
    step = _cycle(levels, residual).div_(middle)
    field += step
    for _ in range(iterations - 1):
        stop()
        _subtracted(levels[0], residual, step)
        before, share = share, 1 / (2 * middle / radius - share)
        step.mul_(before * share).add_(_cycle(levels, residual), alpha=2 * share / radius)
        field += step
    return field[..., :h, :w]


def _levels(system: System) -> list[Level]:
    """From fine to coarse."""
    levels = [_level(system)]
    while len(levels) < LEVELS:
        levels.append(_level(_coarser(levels[-1].system)))
    return levels


def _level(system: System) -> Level:
    near = system.right + system.down + FAINT
    near[..., 1:] += system.right[..., :-1]
    near[..., 1:, :] += system.down[..., :-1, :]
    diagonal = system.data.clone()
    diagonal[:, ::2] += near
    a, b, c = diagonal.unsqueeze(2).unbind(1)
    return Level(system, diagonal, torch.cat((c, -b, a), 1).div_(a * c - b * b))


def _coarser(system: System) -> System:
    return System(_summed(system.data), _between(system.right), _between(system.down.mT).mT)


def _summed(part: Tensor) -> Tensor:
    """Over 2x2 pixels; avg_pool2d takes ten times as long on a CPU."""
    rows = part[..., 0::2, :] + part[..., 1::2, :]
    return rows[..., 0::2] + rows[..., 1::2]


def _between(right: Tensor) -> Tensor:
    """The conductances to the next coarse pixel on the right; 0 at the last column, as ``right``'s."""
    return (right[..., 0::2, 1::2] + right[..., 1::2, 1::2]).mul_(OVERCORRECTED)


def _residual(system: System, target: Tensor, field: Tensor) -> Tensor:
    """target − A field, the neighbours' part by differences: the field is large beside its steps."""
    out = target - _times(system.data, field)
    flux = (field[..., 1:] - field[..., :-1]).mul_(system.right[..., :-1])
    out[..., :-1] += flux
    out[..., 1:] -= flux
    flux = (field[..., 1:, :] - field[..., :-1, :]).mul_(system.down[..., :-1, :])
    out[..., :-1, :] += flux
    out[..., 1:, :] -= flux
    return out


def _subtracted(level: Level, residual: Tensor, step: Tensor) -> Tensor:
    """residual − A step, in the residual's place; a step is small, and rounds little, everywhere."""
    (_, right, down), diagonal, _ = level
    x, y = step[:, :1], step[:, 1:]
    residual[:, :1].addcmul_(diagonal[:, :1], x, value=-1).addcmul_(diagonal[:, 1:2], y, value=-1)
    residual[:, 1:].addcmul_(diagonal[:, 1:2], x, value=-1).addcmul_(diagonal[:, 2:], y, value=-1)
    residual[..., :-1].addcmul_(right[..., :-1], step[..., 1:])
    residual[..., 1:].addcmul_(right[..., :-1], step[..., :-1])
    residual[..., :-1, :].addcmul_(down[..., :-1, :], step[..., 1:, :])
    residual[..., 1:, :].addcmul_(down[..., :-1, :], step[..., :-1, :])
    return residual


def _times(matrices: Tensor, field: Tensor) -> Tensor:
    """Symmetric 2x2 matrices (n, 3, h, w) times vectors (n, 2, h, w)."""
    out = matrices[:, ::2] * field
    out[:, :1].addcmul_(matrices[:, 1:2], field[:, 1:])
    out[:, 1:].addcmul_(matrices[:, 1:2], field[:, :1])
    return out


def _cycle(levels: list[Level], residual: Tensor) -> Tensor:
    """One V-cycle from zero: damped Jacobi, the coarser level's correction, damped Jacobi."""
    level, coarser = levels[0], levels[1:]
    step = _times(level.inverse, residual).mul_(DAMPED)
    if coarser:
        left = _subtracted(level, residual.clone(), step)
        correction = _cycle(coarser, _summed(left))
        step += functional.interpolate(correction, scale_factor=2.0)
    for _ in range(1 if coarser else COARSEST_SWEEPS):
        left = _subtracted(level, residual.clone(), step)
        step.add_(_times(level.inverse, left), alpha=DAMPED)
    return step
