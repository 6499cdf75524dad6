"""Solve for flow fields with a data term and a coupling of neighbours, by multigrid.

Minimises over u (n, 2, h, w)

    Σ ½ uᵀ D u − tᵀ u  +  ½ Σ r (u(p + x) − u(p))² + d (u(p + y) − u(p))²

with 2x2 matrices D = ((a, b), (b, c)) or numbers D = a, targets t, and conductances r and d to the neighbours
right and down.
The solver uses V-cycles (Briggs, Henson & McCormick, *A Multigrid Tutorial*, 2000), which propagate distant
information at once, accelerated by Chebyshev polynomials (Saad, *Iterative Methods for Sparse Linear
Systems*, 2003, algorithm 12.1). Conjugate gradients choose their steps by sums over the whole array, so they
would differ between the tiles of a scene; these steps are the same everywhere.

A coarse pixel sums the data of its four pixels. Its conductance to the next coarse pixel is the sum of those
between them, or less (overcorrection, Braess 1995), because a piecewise constant correction overestimates the
energy between coarse pixels.
"""

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from . import kernels

# The tests compare solutions with dense ones (tests/model/test_multigrid.py); NOTES is training/NOTES.md.
LEVELS = 6  # the coarsest has pixels of 32 px, as pyramid.ALIGNMENT has; not measured
DAMPED = 0.8  # of each Jacobi step (Briggs et al. 2000, chapter 2); both Cycles belong to it
FAINT = 1e-6  # data of each finest pixel, against 0 / 0; not summed, unknown pixels would diverge


class Cycles(NamedTuple):
    """State how V-cycles are weighted.

    The coarse conductances are ``overcorrected`` times the sums. Modes whose eigenvalues of cycle times
    system lie from ``slowest`` to ``fastest`` converge alike, smaller ones slowly. Larger ones may diverge.
    The coarsest level has ``sweeps`` Jacobi steps.
    """

    overcorrected: float
    slowest: float
    fastest: float
    sweeps: int = 6


# For two or three cycles: eigenvalues are 0.02 to 1.56, and up to 1.65 these do not grow (NOTES).
FEW_CYCLES = Cycles(0.7, 0.3, 1.35)
# For scattered data: with 6 sweeps a motion of 1.8 px is 0.3 px short. On whole images, tiles of two sizes
# would differ by 0.14 px with 60.
SCATTERED = FEW_CYCLES._replace(sweeps=60)
# For more: coarse conductances are the Galerkin products, so that no eigenvalue exceeds 1. With FEW_CYCLES,
# eight cycles diverged on ploughed fields and on suburbs (NOTES).
MANY = Cycles(1.0, 0.05, 1.0)


class System(NamedTuple):
    """Hold a linear system.

    data: a, b, c of D (n, 3, h, w), or a alone (n, 1, h, w). right, down (n, 1, h, w): conductances, 0 at the
    last column and row.
    """

    data: Tensor
    right: Tensor
    down: Tensor


class Level(NamedTuple):
    """Hold a system with its diagonal, as ``system.data``, and the inverses."""

    system: System
    diagonal: Tensor
    inverse: Tensor


def solve(
    system: System,
    target: Tensor,
    start: Tensor,
    iterations: int,
    stop: Callable[[], None] = lambda: None,
    cycles: Cycles = FEW_CYCLES,
) -> Tensor:
    """Return the field after ``iterations`` from ``start`` (n, 2, h, w).

    ``stop`` is called between iterations and may raise.
    """
    h, w = start.shape[-2:]
    side = 2 ** (LEVELS - 1)
    pad = (0, -w % side, 0, -h % side)
    field = functional.pad(start, pad)  # a copy also without a border; it is overwritten
    if any(pad):  # else nothing is copied: these are nine arrays
        system = System(*(functional.pad(part, pad) for part in system))
        target = functional.pad(target, pad)
    fast = kernels.of(*system, target, field)
    if fast:
        constants = (LEVELS, DAMPED, cycles.sweeps, cycles.overcorrected, cycles[1:3], FAINT)
        return fast.solve(system, target, field, iterations, stop, constants)[..., :h, :w]
    levels = _levels(system, cycles.overcorrected)
    residual = _residual(system, target, field)
    middle, radius = (cycles.fastest + cycles.slowest) / 2, (cycles.fastest - cycles.slowest) / 2
    share = radius / middle
    step = _cycle(levels, residual, cycles.sweeps).div_(middle)
    field += step
    for _ in range(iterations - 1):
        stop()
        _subtracted(levels[0], residual, step)
        before, share = share, 1 / (2 * middle / radius - share)
        step.mul_(before * share).add_(_cycle(levels, residual, cycles.sweeps), alpha=2 * share / radius)
        field += step
    return field[..., :h, :w]


def _levels(system: System, overcorrected: float) -> list[Level]:
    """Return the levels from fine to coarse."""
    levels = [_level(system, FAINT)]
    while len(levels) < LEVELS:
        levels.append(_level(_coarser(levels[-1].system, overcorrected), 4 ** len(levels) * FAINT))
    return levels


def _level(system: System, faint: float) -> Level:
    near = system.right + system.down + faint
    near[..., 1:] += system.right[..., :-1]
    near[..., 1:, :] += system.down[..., :-1, :]
    diagonal = system.data.clone()
    diagonal[:, ::2] += near
    if diagonal.shape[1] == 1:
        return Level(system, diagonal, 1 / diagonal)
    a, b, c = diagonal.unsqueeze(2).unbind(1)
    return Level(system, diagonal, torch.cat((c, -b, a), 1).div_(a * c - b * b))


def _coarser(system: System, overcorrected: float) -> System:
    right, down = _between(system.right), _between(system.down.mT).mT
    return System(_summed(system.data), right.mul_(overcorrected), down.mul_(overcorrected))


def _summed(part: Tensor) -> Tensor:
    """Return sums over 2x2 pixels; avg_pool2d takes ten times as long on a CPU."""
    rows = part[..., 0::2, :] + part[..., 1::2, :]
    return rows[..., 0::2] + rows[..., 1::2]


def _between(right: Tensor) -> Tensor:
    """Return the conductances to the next coarse pixel on the right; 0 at the last column."""
    return right[..., 0::2, 1::2] + right[..., 1::2, 1::2]


def _residual(system: System, target: Tensor, field: Tensor) -> Tensor:
    """Return target − A field, with the coupling by differences.

    The field is large compared with its steps, so a product would lose precision.
    """
    out = target - _times(system.data, field)
    flux = (field[..., 1:] - field[..., :-1]).mul_(system.right[..., :-1])
    out[..., :-1] += flux
    out[..., 1:] -= flux
    flux = (field[..., 1:, :] - field[..., :-1, :]).mul_(system.down[..., :-1, :])
    out[..., :-1, :] += flux
    out[..., 1:, :] -= flux
    return out


def _subtracted(level: Level, residual: Tensor, step: Tensor) -> Tensor:
    """Return residual − A step, in place; steps are small, so their rounding is small everywhere."""
    (_, right, down), diagonal, _ = level
    residual -= _times(diagonal, step)
    residual[..., :-1].addcmul_(right[..., :-1], step[..., 1:])
    residual[..., 1:].addcmul_(right[..., :-1], step[..., :-1])
    residual[..., :-1, :].addcmul_(down[..., :-1, :], step[..., 1:, :])
    residual[..., 1:, :].addcmul_(down[..., :-1, :], step[..., :-1, :])
    return residual


def _times(matrices: Tensor, field: Tensor) -> Tensor:
    """Return symmetric 2x2 matrices (n, 3, h, w), or numbers (n, 1, h, w), times vectors (n, 2, h, w)."""
    if matrices.shape[1] == 1:
        return matrices * field
    out = matrices[:, ::2] * field
    out[:, :1].addcmul_(matrices[:, 1:2], field[:, 1:])
    out[:, 1:].addcmul_(matrices[:, 1:2], field[:, :1])
    return out


def _cycle(levels: list[Level], residual: Tensor, sweeps: int) -> Tensor:
    """Run one V-cycle from zero: damped Jacobi, the correction of the coarser level, damped Jacobi."""
    level, coarser = levels[0], levels[1:]
    step = _times(level.inverse, residual).mul_(DAMPED)
    if coarser:
        left = _subtracted(level, residual.clone(), step)
        correction = _cycle(coarser, _summed(left), sweeps)
        step += functional.interpolate(correction, scale_factor=2.0)
    for _ in range(1 if coarser else sweeps):
        left = _subtracted(level, residual.clone(), step)
        step.add_(_times(level.inverse, left), alpha=DAMPED)
    return step
