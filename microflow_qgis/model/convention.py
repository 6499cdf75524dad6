"""Determine the convention of a network's answers, from pairs of known motion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from .known_motion import KnownPair
from .warp import warp

PAIR_BORDER = 12  # px of each pair that are left out; not measured
GRIDS = (0.0, 0.5, 1.0)  # that an answer may lie on: pre, half-way, post
WORST = 0.5  # of the error of a zero field; with more, an answer is not a motion
PRE_GRID_ROUNDS = 4  # iterations of the fixed point that moves an answer to the pre grid


class Convention(NamedTuple):
    """Define how an answer F becomes u, px (right, down) on the pre grid:

    u(p) = v(p + grid · u(p)) with v = direction · F + bias. ``grid`` is 0 where F lies on the grid of pre, 1
    on that of post, 0.5 half-way.
    """

    direction: tuple[tuple[float, float], tuple[float, float]]
    bias: tuple[float, float] = (0.0, 0.0)  # px
    grid: float = 0.0

    def applied(self, answer: Tensor) -> Tensor:
        """Return u (n, 2, h, w) of the answer F (n, 2, h, w)."""
        turn = answer.new_tensor(self.direction)[..., None, None]
        shift = answer.new_tensor(self.bias)[:, None, None]
        # a sum of products: an autocast einsum rounds to bf16
        turned = (turn * answer[:, None]).sum(2) + shift
        flow = turned
        for _ in range(PRE_GRID_ROUNDS if self.grid else 0):
            flow = warp(turned, self.grid * flow, mode="bilinear")
        return flow


RIGHT_DOWN = Convention(((1.0, 0.0), (0.0, 1.0)))


class ConventionFit(NamedTuple):
    """Hold a convention and its mean end-point errors in px, with ``zero`` that of a zero field."""

    convention: Convention
    error: float
    zero: float

    @property
    def is_motion(self) -> bool:
        return self.error <= WORST * self.zero  # False for NaN


def fit(answers: Sequence[Tensor], pairs: Sequence[KnownPair]) -> ConventionFit:
    """Return the convention that explains the answers F (1, 2, rows, cols) to the pairs best.

    For each grid and order of axes, F_i = m u_j + c is fitted by least squares over all pixels. A regression
    of u on F would be biased towards no motion, because F has errors and u has none.
    """
    answer = torch.cat([_inner(answer[0]) for answer in answers], 1).double()  # (2, n)
    fits = []
    for grid in GRIDS:
        truth = torch.cat([_inner(pair.truth(grid)) for pair in pairs], 1).double()
        fits += [_fitted(answer, truth, order, grid) for order in ((0, 1), (1, 0))]
    return min(fits, key=lambda one: (not one.error >= 0, one.error))  # NaN comes last


def judged(answers: Sequence[Tensor], pairs: Sequence[KnownPair]) -> ConventionFit:
    """Return the error of answers that are stated to be right and down on the pre grid."""
    truth = torch.cat([_inner(pair.truth(0.0)) for pair in pairs], 1)
    error = torch.cat([_inner(answer[0]) for answer in answers], 1) - truth
    means = [float(field.square().sum(0).sqrt().mean()) for field in (error, truth)]
    return ConventionFit(RIGHT_DOWN, *means)


def _fitted(answer: Tensor, truth: Tensor, order: tuple[int, int], grid: float) -> ConventionFit:
    answer = answer[list(order)]
    means = answer.mean(1, keepdim=True), truth.mean(1, keepdim=True)
    swing, wanted = answer - means[0], truth - means[1]
    gain = 1 / ((swing * wanted).mean(1) / wanted.square().mean(1))
    bias = means[1][:, 0] - gain * means[0][:, 0]
    error = (gain[:, None] * answer + bias[:, None] - truth).square().sum(0).sqrt().mean()
    rows = [[0.0, 0.0], [0.0, 0.0]]
    for row, column in enumerate(order):
        rows[row][column] = float(gain[row])
    convention = Convention(_square(rows), (float(bias[0]), float(bias[1])), grid)
    return ConventionFit(convention, float(error), float(truth.square().sum(0).sqrt().mean()))


def _inner(field: Tensor) -> Tensor:
    return field[:, PAIR_BORDER:-PAIR_BORDER, PAIR_BORDER:-PAIR_BORDER].flatten(1)


def on_card(convention: Convention) -> dict[str, Any]:
    direction, bias, grid = convention
    return {
        "direction": [[round(value, 4) for value in row] for row in direction],
        "bias": [round(value, 4) for value in bias],
        "grid": grid,
    }


def from_card(card: Mapping[str, Any]) -> Convention:
    """Return the convention of a card. Raises KeyError, TypeError or ValueError if it has none."""
    right, down = card.get("bias", (0.0, 0.0))
    return Convention(_square(card["direction"]), (float(right), float(down)), float(card.get("grid", 0.0)))


def _square(rows: Sequence[Sequence[float]]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return 2 × 2 numbers as tuples. Raises TypeError or ValueError if they are not 2 × 2 numbers."""
    (a, b), (c, d) = rows
    return (float(a), float(b)), (float(c), float(d))
