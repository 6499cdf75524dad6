"""Refine one flow by all pairs of a stack: their evidence is added at each pixel before it is smoothed.

A mean of the pairs' fields lacks what each pair has lost, because each was smoothed according to its own
noise. As in :mod:`refine`, the field u here minimises

    ½ Σ_k s Σ_p (u + m_k − f_k)ᵀ D_k (u + m_k − f_k) + S ε Σ log(1 + |∇u|/ε)

with the information D_k and the flow f_k of pair k near u + m_k. m_k is the pair's own motion, its flow less
that of the stack, averaged over OWN_SCALE px: each image has a registration of its own. s is the number of
independent pairs that the pairs are worth, over their number, because pairs that share an image share its
noise. Where a pair's flow is far from the stack's beside its own motion, as under a cloud, the pair has no
evidence. The evidence of one pair is in memory at a time.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Optional

import torch
from torch import Tensor

from . import refine
from .barrier import Barrier, barrier_of
from .confidence import errors_of, gap_error, local_correlation
from .filters import averaged_broadly, detail, textured
from .multigrid import FEW_CYCLES, SCATTERED
from .regularize import edges_between
from .warp import finer_coefficients

OWN_SCALE = 40.0  # px, σ of the average; 20 px are alike (NOTES: training/NOTES.md, "Several images")
OWN_REACH = 128  # px on which that average depends, in whole pixels of the average
# px, distances from the stack's flow and the own motion beyond which a pair does not count, one for each
# average; in the first, a wrong patch has moved the average towards itself
FAR = (1.0, 0.5, 0.5)
WARPS = 4  # with 2, the error at the fault is up to a tenth larger (NOTES)


class OwnMotion(NamedTuple):
    """Hold m (1, 2, h, w) px of a pair, and where its flow is ``near`` to it, bool (1, 1, h, w)."""

    motion: Tensor
    near: Tensor


class StackPair(NamedTuple):
    """Hold a pair: images (1, 1, h, w) as read, bool valid (1, 2, h, w) of each, its OwnMotion."""

    pre: Tensor
    post: Tensor
    valid: Tensor
    own: OwnMotion


class Sums(NamedTuple):
    """Hold sums over pairs.

    information (1, 3, h, w) and target (1, 2, h, w) are those of :class:`refine.Evidence`, for a flow without
    the pairs' own motion; common (1, 3, h, w) is the information times the correlation of the pair's images;
    count (1, 1, h, w) is the number of pairs that have evidence.
    """

    information: Tensor
    target: Tensor
    common: Tensor
    count: Tensor


Pairs = Callable[[], Iterable[StackPair]]  # yields each pair once, whenever it is called


def own_motion(flow: Tensor, start: Tensor) -> OwnMotion:
    """Return that of a pair from its flow and that of the stack, (1, 2, h, w) px, NaN where unknown."""
    difference = flow - start
    finite = torch.isfinite(difference).all(1, keepdim=True)
    difference = torch.where(finite, difference, 0.0)
    near = finite
    for far in FAR:
        motion = averaged_broadly(difference, near.to(flow), OWN_SCALE)
        near = finite & ((difference - motion).norm(dim=1, keepdim=True) < far)
    return OwnMotion(motion, near)


def refine_stack(
    start: Tensor,
    pairs: Pairs,
    number: int,
    share: float,
    stop: Callable[[], None] = lambda: None,
    cut: Optional[Tensor] = None,
) -> tuple[Tensor, Tensor]:
    """Return the flow ``start`` (1, 2, h, w), NaN where unknown, refined by the evidence of all ``pairs``.

    The second tensor, (1, 2, h, w) px, is the error of one pair expected from the mean information of all of
    the ``number`` pairs, as ``sigma`` of :class:`refine.Refined`. ``share`` is s. The last flow, with little
    regularisation, is from the mean evidence of the pairs, so it is as smooth as that of one pair and has
    less noise. ``cut`` and ``stop`` are those of :func:`refine.refine`.
    """
    finite = torch.isfinite(start).all(1, keepdim=True)
    valid = _overlap(pairs, finite)
    edges, barrier = edges_between(torch.ones_like(finite), cut), barrier_of(cut)
    start = torch.where(finite, start, 0.0)
    field = torch.where(finite, start, averaged_broadly(start, finite.to(start), OWN_SCALE))
    cycles = SCATTERED if refine.scattered(valid) else FEW_CYCLES
    strength = refine.STRENGTH / share
    for _ in range(WARPS):
        sums = _summed(pairs, field, barrier, refine.UNBIASED, stop)
        rounds = refine.REWEIGHTINGS, refine.ITERATIONS
        field = refine.settled(sums[:2], field, edges, strength, *rounds, stop, cycles)
        field = refine.straightened(field, edges, barrier)
    sums = _summed(pairs, field, barrier, refine.WEIGHED, stop)
    rounds = refine.LAST_REWEIGHTINGS, refine.LAST_ITERATIONS
    covered = sums.count.clamp_min(1)
    mean = sums.information / covered, sums.target / covered
    raw = refine.RAW_SHARE * refine.STRENGTH
    flow = refine.settled(mean, field, edges, raw, *rounds, stop, cycles)
    return flow, errors_of(sums.common / number, torch.ones_like(covered), gap_error(sums.count > 0))


def worth(pairs: Sequence[tuple[int, int]]) -> float:
    """Return how many pairs without a common image have the noise of ``pairs`` (before, after) together.

    All noise is that of the images. M × N pairs are worth 2 / (1/M + 1/N).
    """
    uses = [Counter(images).values() for images in zip(*pairs)]
    return 2 * len(pairs) ** 2 / sum(count**2 for side in uses for count in side)


def _overlap(pairs: Pairs, finite: Tensor) -> Tensor:
    """Return where any pair has both images, (1, 1, h, w) bool."""
    valid = torch.zeros_like(finite)
    for pair in pairs():
        valid |= pair.valid.all(1, keepdim=True)
    return valid


def _summed(
    pairs: Pairs, field: Tensor, barrier: Optional[Barrier], shared: int, stop: Callable[[], None]
) -> Sums:
    """Return the sums of the evidence near ``field``."""
    sums = Sums(*(field.new_zeros((1, parts, *field.shape[2:])) for parts in (3, 2, 3, 1)))
    for pair in pairs():
        stop()
        _add(sums, pair, field, barrier, shared)
    return sums


def _add(sums: Sums, pair: StackPair, field: Tensor, barrier: Optional[Barrier], shared: int) -> None:
    images = pair.pre, pair.post
    valid = torch.cat([own & textured(image) for own, image in zip(pair.valid.split(1, 1), images)], 1)
    pre, post = (detail(image, own) for image, own in zip(images, valid.split(1, 1)))
    (motion, near), shown = pair.own, valid.all(1, keepdim=True)
    evidence = refine.gathered(pre, finer_coefficients(post), valid, field + motion, barrier, shared)
    xx, xy, yy = evidence.information.split(1, 1)
    right, down = motion.split(1, 1)
    target = evidence.target - torch.cat((xx * right + xy * down, xy * right + yy * down), 1)
    sums.information.add_(evidence.information * near)
    if shared == refine.WEIGHED:
        correlation = local_correlation(pre, evidence.warped, evidence.sampled)
        sums.common.add_(evidence.information * correlation * near)
    sums.target.add_(target * near)
    sums.count.add_(near & shown)
