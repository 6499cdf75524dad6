"""Provide the kernels as functions of tensors (n, c, h, w), named as the functions they replace."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from . import edges as edge_kernels
from . import evidence, filters, multigrid, windows
from .broad import average


def _each(work: Callable[..., np.ndarray], *tensors: Tensor) -> Tensor:
    """Stack the results of ``work`` for each sample."""
    samples = [work(*sample) for sample in zip(*(tensor.contiguous().numpy() for tensor in tensors))]
    return _stacked(samples)


def _stacked(samples: Sequence[np.ndarray]) -> Tensor:
    return torch.from_numpy(samples[0][None] if len(samples) == 1 else np.stack(samples))


def gaussian(image: Tensor, sigma: float) -> Tensor:
    taps = filters.bell(sigma)
    return _each(lambda planes: filters.gaussian(planes, taps), image)


def refined(image: Tensor, taps: Sequence[Sequence[float]]) -> Tensor:
    """Return twice as many coefficients along both axes, by correlation with the taps around each pixel."""
    both = np.pad(np.array(taps, np.float32), ((0, 0), (0, -len(taps[0]) % 4)))
    return _each(lambda planes: filters.refined(planes, both, len(taps[0]) // 2), image)


def unshuffled(image: Tensor) -> Tensor:
    return _each(filters.unshuffled, image)


def median_where(chosen: Tensor, field: Tensor, side: int) -> Tensor:
    return _each(lambda where, planes: filters.median_where(where[0], planes, side), chosen, field)


def dilated(mask: Tensor, reach: int) -> Tensor:
    return _each(lambda planes: filters.dilated(planes[0], reach)[None], mask)


def largest(image: Tensor, reach: int) -> Tensor:
    return _each(lambda planes: filters.largest(planes, reach), image)


def solve(
    system: Sequence[Tensor],
    target: Tensor,
    start: Tensor,
    iterations: int,
    stop: Callable[[], None],
    constants: Sequence,
) -> Tensor:
    """Return :func:`..multigrid.solve` of padded sides. ``start`` is overwritten."""
    chosen = multigrid.CycleConstants(*constants)

    def one(data, right, down, wanted, field):
        multigrid.solved((data, right[0], down[0]), wanted, field, iterations, stop, chosen)
        return field

    return _each(one, *system, target, start)


def conductances(field: Tensor, edges: Tensor, strength: float, bend: float, flat: float) -> Sequence[Tensor]:
    """Return conductances right and down (n, 1, h, w), from edges (2, n, 1, h, w)."""

    def one(planes, joined):
        return edge_kernels.conductances(planes, joined, strength, bend, flat)

    return _each(one, field, _by_sample(edges)).unsqueeze(2).unbind(1)


def jump(field: Tensor, edges: Tensor) -> Tensor:
    return _each(edge_kernels.jump, field, _by_sample(edges)).unsqueeze(1)


def freed(
    data: Tensor,
    weight: Tensor,
    edges: Tensor,
    field: Tensor,
    bend: Sequence[float],
    step: Tensor,
    trend: tuple[float, float],
) -> tuple[Sequence[Tensor], Tensor]:
    """Return conductances and target about the trend of differences.

    ``trend`` is the size of differences that are steady, and the px that they are averaged over.
    """

    def one(measured, trust, joined, planes, free):
        sums = edge_kernels.steady_slopes(planes, joined, trend[0])
        shares, sigma = sums[::3], trend[1] / edge_kernels.TREND_BLOCK
        slopes = [average(sums[3 * k + 1 : 3 * k + 3], shares[k], sigma, 1e-6) for k in range(2)]
        return edge_kernels.freed(measured, trust[0], planes, joined, np.concatenate(slopes), free[0], bend)

    planes_out = _each(one, data, weight, _by_sample(edges), field, step)
    return planes_out[:, :2].unsqueeze(2).unbind(1), planes_out[:, 2:]


def products(
    pre: Tensor, coefficients: Tensor, valid: Tensor, flow: Tensor, shared: int, constants: Sequence[float]
) -> tuple[Tensor, Tensor, Tensor]:
    """Return what :func:`..refine.gathered` averages, post where it is sampled, else 0, and where that is."""
    nearby, alike, *weighing = constants
    chosen = evidence.Weighing(*weighing)

    def one(image, spline, there, field):
        warped, sampled = evidence.sampled(spline[0], there[0], there[-1], field)
        image = image[0]
        share, squares = evidence.squared_differences(image, warped, sampled)
        noise = average(squares[None], share, nearby / evidence.MEAN_BLOCK, 1e-3)[0]
        common = np.empty((2, *noise.shape), np.float32)
        if shared:
            sums = evidence.slopes_in_common(image, warped, sampled, noise, chosen)
            common = average(sums, share, alike / evidence.MEAN_BLOCK, 1e-3)
        weighed = evidence.weighed_products(image, warped, sampled, noise, common, shared, chosen)
        return weighed, warped[None], sampled[None]

    arrays = (tensor.contiguous().numpy() for tensor in (pre, coefficients, valid, flow))
    parts = zip(*(one(*sample) for sample in zip(*arrays)))
    weighed, warped, sampled = (_stacked(part) for part in parts)
    return weighed, warped, sampled


def window(
    averaged: Tensor, factor: int, shape: tuple[int, int], constants: Sequence[float]
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the step of a window at full resolution, its asinh, and the support."""
    solving = windows.Solving(*constants)
    samples = [windows.window(sample, factor, shape, solving) for sample in averaged.contiguous().numpy()]
    step, scaled, support = (_stacked(part) for part in zip(*samples))
    return step, scaled, support


def asked_for(averaged: Tensor, flow: Tensor) -> Tensor:
    """Return the right-hand side, which takes the place of the last two of ``averaged``."""
    for products, field in zip(averaged.numpy(), flow.contiguous().numpy()):
        evidence.ask(products, field)
    return averaged[:, 3:]


def _by_sample(edges: Tensor) -> Tensor:
    return edges[:, :, 0].transpose(0, 1)
