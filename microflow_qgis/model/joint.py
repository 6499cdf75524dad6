"""Refine one flow by all pairs of a stack: their evidence is added at each pixel before it is smoothed.

A mean of the pairs' fields lacks what each pair has lost, because each was smoothed according to its own
noise. As in :mod:`refine`, the field u here minimises

    ½ Σ_k s Σ_p (u + m_k − f_k)ᵀ D_k (u + m_k − f_k) + S ε Σ log(1 + |∇u|/ε)

with the information D_k and the flow f_k of pair k near u + m_k. m_k is the pair's own motion, its flow less
that of the stack, averaged over OWN_SCALE px: each image has a registration of its own. s is the number of
independent pairs that the pairs are worth, over their number, because pairs that share an image share its
noise. The evidence of one pair is in memory at a time.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Optional

import torch
from torch import Tensor

from . import refine
from .barrier import Barrier, barrier_of
from .filters import averaged_broadly, detail, textured
from .multigrid import FEW_CYCLES, SCATTERED
from .regularize import edges_between
from .warp import finer_coefficients

OWN_SCALE = 40.0  # px, σ of the average; 20 px are alike (NOTES: training/NOTES.md, "Several images")
OWN_REACH = 128  # px on which that average depends, in whole pixels of the average
WARPS = 4  # with 2, the error at the fault is up to a tenth larger (NOTES)


class StackPair(NamedTuple):
    """Hold a pair: images (1, 1, h, w) as read, bool valid (1, 2, h, w) of each, own motion (1, 2, h, w)."""

    pre: Tensor
    post: Tensor
    valid: Tensor
    own: Tensor


class Sums(NamedTuple):
    """Hold sums over pairs.

    information (1, 3, h, w) and target (1, 2, h, w) are those of :class:`refine.Evidence`, for a flow without
    the pairs' own motion.
    """

    information: Tensor
    target: Tensor


Pairs = Callable[[], Iterable[StackPair]]  # yields each pair once, whenever it is called


def own_motion(flow: Tensor, start: Tensor) -> Tensor:
    """Return m (n, 2, h, w) px of a pair from its flow and that of the stack; both are NaN where unknown."""
    difference = flow - start
    known = torch.isfinite(difference).all(1, keepdim=True)
    return averaged_broadly(torch.where(known, difference, 0.0), known.to(flow), OWN_SCALE)


def refine_stack(
    start: Tensor,
    pairs: Pairs,
    share: float,
    stop: Callable[[], None] = lambda: None,
    cut: Optional[Tensor] = None,
) -> Tensor:
    """Return the flow ``start`` (1, 2, h, w), NaN where unknown, refined by the evidence of all ``pairs``.

    ``share`` is s. The last flow, with little regularisation, is from the mean evidence of the pairs, so it
    is as smooth as that of one pair and has less noise. ``cut`` and ``stop`` are those of
    :func:`refine.refine`.
    """
    known = torch.isfinite(start).all(1, keepdim=True)
    valid, count = _overlap(pairs, known)
    edges, barrier = edges_between(torch.ones_like(known), cut), barrier_of(cut)
    start = torch.where(known, start, 0.0)
    field = torch.where(known, start, averaged_broadly(start, known.to(start), OWN_SCALE))
    cycles = SCATTERED if refine.scattered(valid) else FEW_CYCLES
    strength = refine.STRENGTH / share
    for _ in range(WARPS):
        sums = _summed(pairs, field, barrier, refine.UNBIASED, stop)
        rounds = refine.REWEIGHTINGS, refine.ITERATIONS
        field = refine.settled(sums, field, edges, strength, *rounds, stop, cycles)
        field = refine.straightened(field, edges, barrier)
    sums = _summed(pairs, field, barrier, refine.WEIGHED, stop)
    rounds = refine.LAST_REWEIGHTINGS, refine.LAST_ITERATIONS
    raw = count * refine.RAW_SHARE * refine.STRENGTH
    return refine.settled(sums, field, edges, raw, *rounds, stop, cycles)


def _overlap(pairs: Pairs, known: Tensor) -> tuple[Tensor, int]:
    """Return where any pair has both images, (1, 1, h, w) bool, and the number of pairs."""
    valid, count = torch.zeros_like(known), 0
    for pair in pairs():
        valid |= pair.valid.all(1, keepdim=True)
        count += 1
    return valid, count


def _summed(
    pairs: Pairs, field: Tensor, barrier: Optional[Barrier], shared: int, stop: Callable[[], None]
) -> Sums:
    """Return the sums of the evidence near ``field``."""
    sums = Sums(*(field.new_zeros((1, parts, *field.shape[2:])) for parts in (3, 2)))
    for pair in pairs():
        stop()
        _add(sums, pair, field, barrier, shared)
    return sums


def _add(sums: Sums, pair: StackPair, field: Tensor, barrier: Optional[Barrier], shared: int) -> None:
    images = pair.pre, pair.post
    valid = torch.cat([own & textured(image) for own, image in zip(pair.valid.split(1, 1), images)], 1)
    pre, post = (detail(image, own) for image, own in zip(images, valid.split(1, 1)))
    flow = field + pair.own
    evidence = refine.gathered(pre, finer_coefficients(post), valid, flow, barrier, shared)
    xx, xy, yy = evidence.information.split(1, 1)
    right, down = pair.own.split(1, 1)
    sums.information.add_(evidence.information)
    sums.target.add_(evidence.target).sub_(torch.cat((xx * right + xy * down, xy * right + yy * down), 1))
