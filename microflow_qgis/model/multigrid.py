"""Fields that follow their data and, between neighbours, each other: multigrid for flow fields.

Minimises over u (n, 2, h, w)

    Σ ½ uᵀ D u − tᵀ u  +  ½ Σ r (u(p + x) − u(p))² + d (u(p + y) − u(p))²

with 2x2 matrices D = ((a, b), (b, c)), targets t, and conductances r and d to the neighbours right and down:
conjugate gradients, preconditioned by one V-cycle (Briggs, Henson & McCormick, *A Multigrid
Tutorial*, 2000), so that what is far away is felt within an iteration or two. A coarse pixel sums
its four pixels' data; its conductances are those of the path between the middles of both, in
series, so that a fault stays a fault on every level.
"""

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

LEVELS = 6  # the coarsest has pixels of 32 px
DAMPED = 0.8  # of each Jacobi step
COARSEST_SWEEPS = 6
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
    direction, before = None, None
    for _ in range(iterations):
        stop()
        step = _cycle(levels, residual)
        now = _product(residual, step)
        direction = step if direction is None else step.addcmul_(direction, now / before.clamp_min(1e-30))
        before = now
        left = _subtracted(levels[0], torch.zeros_like(field), direction)
        length = now / -_product(direction, left).clamp_max(-1e-30)
        field.addcmul_(direction, length)
        residual.addcmul_(left, length)
    return field[..., :h, :w]


def _product(one: Tensor, other: Tensor) -> Tensor:
    """Scalar products of each sample (n, 1, 1, 1), summed finely enough for any number of threads."""
    fine = torch.float32 if one.device.type == "mps" else torch.float64
    return (one * other).sum((1, 2, 3), keepdim=True, dtype=fine).to(one)


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
    data = 4 * functional.avg_pool2d(system.data, 2)
    return System(data, _in_series(system.right), _in_series(system.down.mT).mT)


def _in_series(right: Tensor) -> Tensor:
    """Half the pixel's own inner edge, the edge between both, half the other's; two such rows side by side.

    Where a pixel has no inner edge, at the rim of what is known, its half is no resistance.
    """
    inner, between = right[..., 0::2], right[..., 1::2]
    inner = torch.where(inner > 0, 0.5 / inner.clamp_min(FAINT), 0.0)
    beyond = torch.cat((inner[..., 1:], inner[..., -1:]), -1)
    conductance = torch.where(between > 0, 1 / (inner + beyond + 1 / between.clamp_min(FAINT)), 0.0)
    both = conductance[..., 0::2, :] + conductance[..., 1::2, :]
    both[..., -1] = 0
    return both


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
        correction = _cycle(coarser, functional.avg_pool2d(left, 2).mul_(4))
        step += functional.interpolate(correction, scale_factor=2.0)
    for _ in range(1 if coarser else COARSEST_SWEEPS):
        left = _subtracted(level, residual.clone(), step)
        step.add_(_times(level.inverse, left), alpha=DAMPED)
    return step
