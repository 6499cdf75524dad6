"""Apply a trace in the solver: the neighbours that it separates, and windows that end at it.

If a window around a pixel meets the trace, only pixels count that can be reached from its centre inside the
window without crossing the trace. This is one side beside the trace, and all directions behind its tip.
"""

import math
from typing import NamedTuple, Optional

import torch
from torch import Tensor
from torch.nn import functional

from .filters import gaussian

WINDOW_SIDE = 9  # px of the windows: refine.MEDIAN_SIDE, and 4 σ of refine.GRADIENT_SIGMA on each side
WINDOW_STEPS = 2 * WINDOW_SIDE  # from the centre to any pixel of a window, around a tip


class Barrier(NamedTuple):
    """Hold a trace on the grid of a level.

    cut (2, n, 1, h, w) bool: differences to the right and down that the trace crosses. near (k, 3): sample,
    row and column of pixels whose window meets the trace. open (k, WINDOW_SIDE, WINDOW_SIDE) bool: the
    pixels that each of these can reach.
    """

    cut: Tensor
    near: Tensor
    open: Tensor


def barrier_of(cut: Optional[Tensor]) -> Optional[Barrier]:
    """Return the barrier of ``cut``; None without a trace or if it lies elsewhere."""
    if cut is None or not cut.any():
        return None
    right, down = cut[:, :, 0]  # (n, h, w) each
    met = functional.max_pool2d((right | down).float().unsqueeze(1), WINDOW_SIDE, 1, WINDOW_SIDE // 2) > 0
    near = met[:, 0].nonzero()
    passable = [_windows(~part, near) for part in (right, down)]
    inside = _windows(torch.ones_like(right), near)
    reached = torch.zeros_like(inside)
    reached[:, WINDOW_SIDE // 2, WINDOW_SIDE // 2] = True
    for _ in range(WINDOW_STEPS):
        reached[:, :, 1:] |= reached[:, :, :-1] & passable[0][:, :, :-1]
        reached[:, :, :-1] |= reached[:, :, 1:] & passable[0][:, :, :-1]
        reached[:, 1:] |= reached[:, :-1] & passable[1][:, :-1]
        reached[:, :-1] |= reached[:, 1:] & passable[1][:, :-1]
    return Barrier(cut, near, reached & inside)


def halved(cut: Tensor) -> Tensor:
    """Return the cuts between pixels of twice the size.

    A trace inside a coarse pixel is moved to its right and lower edge.
    """
    odd = (0, cut.shape[-1] % 2, 0, cut.shape[-2] % 2)
    whole = functional.max_pool2d(functional.pad(cut.flatten(0, 1).float(), odd), 2) > 0
    return whole.view(*cut.shape[:3], *whole.shape[-2:])


def gaussian_beside(products: Tensor, sigma: float, barrier: Optional[Barrier]) -> Tensor:
    """Return :func:`filters.gaussian` of (n, c, h, w) over the pixel's own side of the trace."""
    out = gaussian(products, sigma)
    if barrier is None:
        return out
    offsets = torch.arange(WINDOW_SIDE, device=products.device) - WINDOW_SIDE // 2
    bell = torch.exp(-(offsets**2) / (2 * sigma**2)) * (offsets.abs() <= math.ceil(3 * sigma))
    weight = barrier.open * torch.outer(bell, bell) / bell.sum() ** 2
    values = (_patches(products, barrier.near) * weight.flatten(1)[:, None]).sum(-1)
    return _put(out, barrier.near, values)


def median_beside(field: Tensor, chosen: Tensor, barrier: Barrier) -> Tensor:
    """Return each component's median over the pixel's own side of its window.

    It is computed where ``chosen`` (n, 1, h, w).
    """
    wanted = chosen[:, 0][tuple(barrier.near.T)]
    near = barrier.near[wanted]
    values = _patches(field, near).masked_fill(~barrier.open[wanted].flatten(1)[:, None], math.nan)
    return _put(field.clone(), near, values.nanmedian(-1).values)


def _windows(part: Tensor, near: Tensor) -> Tensor:
    """Return windows of bool (n, h, w) around the pixels ``near``, False outside.

    They are (k, WINDOW_SIDE, WINDOW_SIDE).
    """
    return _patches(part.unsqueeze(1).float(), near, "constant")[:, 0].view(-1, WINDOW_SIDE, WINDOW_SIDE) > 0


def _patches(part: Tensor, near: Tensor, border: str = "replicate") -> Tensor:
    """Return patches (k, c, SIDE²) of (n, c, h, w) around the pixels ``near``."""
    reach = WINDOW_SIDE // 2
    padded = functional.pad(part, (reach,) * 4, border)
    rows, cols = padded.shape[-2:]
    offsets = torch.arange(WINDOW_SIDE, device=part.device)
    window = (cols * offsets[:, None] + offsets).flatten()
    sample, row, col = near.unbind(1)
    corner = (sample * rows + row) * cols + col
    return padded.transpose(0, 1).flatten(1)[:, corner[:, None] + window].transpose(0, 1)


def _put(out: Tensor, near: Tensor, values: Tensor) -> Tensor:
    sample, row, col = near.unbind(1)
    out[sample, :, row, col] = values
    return out
