"""A trace in the solver: which neighbours it parts, and windows that end at it.

Where a window around a pixel meets the trace, only pixels count that can be reached from its middle
inside the window without crossing it: one side beside the trace, all around behind its tip.
"""

import math
from typing import NamedTuple, Optional

import torch
from torch import Tensor
from torch.nn import functional

from .filters import gaussian

SIDE = 9  # px of the windows
STEPS = 2 * SIDE  # from the middle to any pixel of a window, round a tip


class Barrier(NamedTuple):
    """cut (2, n, 1, h, w) bool: differences to the right and down that the trace crosses; near (k, 3):
    sample, row and column of pixels whose window it meets; open (k, SIDE, SIDE) bool: what each reaches."""

    cut: Tensor
    near: Tensor
    open: Tensor


def barrier_of(cut: Optional[Tensor]) -> Optional[Barrier]:
    """The barrier of ``cut``; None without a trace or where it lies elsewhere."""
    if cut is None or not cut.any():
        return None
    right, down = cut[:, :, 0]  # (n, h, w) each
    met = functional.max_pool2d((right | down).float().unsqueeze(1), SIDE, 1, SIDE // 2) > 0
    near = met[:, 0].nonzero()
    passable = [_windows(~part, near) for part in (right, down)]
    inside = _windows(torch.ones_like(right), near)
    reached = torch.zeros_like(inside)
    reached[:, SIDE // 2, SIDE // 2] = True
    for _ in range(STEPS):
        reached[:, :, 1:] |= reached[:, :, :-1] & passable[0][:, :, :-1]
        reached[:, :, :-1] |= reached[:, :, 1:] & passable[0][:, :, :-1]
        reached[:, 1:] |= reached[:, :-1] & passable[1][:, :-1]
        reached[:, :-1] |= reached[:, 1:] & passable[1][:, :-1]
    return Barrier(cut, near, reached & inside)


def halved(cut: Tensor) -> Tensor:
    """The cuts between pixels of twice the size: a trace inside one passes on its right and lower edge."""
    odd = (0, cut.shape[-1] % 2, 0, cut.shape[-2] % 2)
    whole = functional.max_pool2d(functional.pad(cut.flatten(0, 1).float(), odd), 2) > 0
    return whole.view(*cut.shape[:3], *whole.shape[-2:])


def gaussian_beside(products: Tensor, sigma: float, barrier: Optional[Barrier]) -> Tensor:
    """:func:`filters.gaussian` of (n, c, h, w), of what lies on the pixel's own side alone."""
    out = gaussian(products, sigma)
    if barrier is None:
        return out
    offsets = torch.arange(SIDE, device=products.device) - SIDE // 2
    bell = torch.exp(-(offsets**2) / (2 * sigma**2)) * (offsets.abs() <= math.ceil(3 * sigma))
    weight = barrier.open * torch.outer(bell, bell) / bell.sum() ** 2
    values = (_patches(products, barrier.near) * weight.flatten(1)[:, None]).sum(-1)
    return _put(out, barrier.near, values)


def median_beside(field: Tensor, chosen: Tensor, barrier: Barrier) -> Tensor:
    """Each component's median over the pixel's own side of its window, where ``chosen`` (n, 1, h, w)."""
    wanted = chosen[:, 0][tuple(barrier.near.T)]
    near = barrier.near[wanted]
    values = _patches(field, near).masked_fill(~barrier.open[wanted].flatten(1)[:, None], math.nan)
    return _put(field.clone(), near, values.nanmedian(-1).values)


def _windows(part: Tensor, near: Tensor) -> Tensor:
    """(k, SIDE, SIDE) of bool (n, h, w) around the pixels ``near``, False outside."""
    return _patches(part.unsqueeze(1).float(), near, "constant")[:, 0].view(-1, SIDE, SIDE) > 0


def _patches(part: Tensor, near: Tensor, border: str = "replicate") -> Tensor:
    """(k, c, SIDE²) of (n, c, h, w) around the pixels ``near``."""
    reach = SIDE // 2
    padded = functional.pad(part, (reach,) * 4, border)
    rows, cols = padded.shape[-2:]
    offsets = torch.arange(SIDE, device=part.device)
    window = (cols * offsets[:, None] + offsets).flatten()
    sample, row, col = near.unbind(1)
    corner = (sample * rows + row) * cols + col
    return padded.transpose(0, 1).flatten(1)[:, corner[:, None] + window].transpose(0, 1)


def _put(out: Tensor, near: Tensor, values: Tensor) -> Tensor:
    sample, row, col = near.unbind(1)
    out[sample, :, row, col] = values
    return out
