"""Refine a flow by least squares: warp, compare, add a residual flow, log-TV. No training is needed.

This is the principle of the paper (explicit warping, no correlation volume, a total variation that keeps
faults) as one objective. With I the average of pre and the warped post, in their finest detail, and d their
difference, the field u found after the warp by u₀ minimises

    ½ Σ_p Σ_q G(p − q) w(q) (∇I(q)·(u(p) − u₀(p)) + d(q))² / ν²(q)  +  S ε Σ log(1 + |∇u|/ε)

G is a Gaussian of a px, w = 1/(1 + d²/(k ν²))² are the robust weights of Geman & McClure, and ν² is the local
noise, the mean squared difference nearby. Each pixel is weighted by its contrast relative to the local noise.
No window is wider than a pixel, so faults are not smeared. Neighbours interact only through the log-TV term
(a local-global method after Bruhn, Weickert & Schnörr 2005).

Noise in the gradients makes Σ ∇I ∇Iᵀ too large and the steps too short (errors in variables; Robinson &
Milanfar 2004). It is therefore multiplied by r = Σ ∇pre·∇post / Σ |∇I|², the share of the squared gradients
common to both images, which independent noise does not increase. In the last step the information is also
weighted by r, because the variance of an estimate with such gradients is that of r² of the information.
Between warps, pixels beside a step are replaced by the median of their neighbourhood. This moves pixels with
the flow of the wrong side of a fault close enough for the next warp (Sun, Roth & Black 2010).
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Optional

import torch
from torch import Tensor
from torch.nn import functional

from . import kernels
from .barrier import Barrier, barrier_of, gaussian_beside, median_beside
from .confidence import WHOLE_REACH, confidence_of, errors_of, gap_error, local_correlation
from .filters import blurred_broadly, central_difference, dilated, median_where
from .multigrid import FEW_CYCLES, SCATTERED, Cycles, solve
from .regularize import conductances, edges_between, jump
from .warp import displace, finer_coefficients, warp_spline

# `python -m training.evaluate IMAGES --set refine.NAME=VALUE` compares values, on pairs with known motion.
# NOTES is training/NOTES.md, whose rows often change several values at once: "not alone" means that this
# one was only measured with others. They hold for pairs like those of training/sites.py, of which NOTES
# names the worst.
GRADIENT_SIGMA = 1.0  # px, σ of G; 2 px: NOTES, first row, not alone; faults are blurred by larger windows
NEARBY = 6.0  # px, σ of the neighbourhood over which noise is averaged; not measured
LEAST_NOISE = 0.05  # of the detail's deviation; measured with DOUBT and STRENGTH (NOTES), not alone
LAME = 0.02  # weight beside a gap; with 1, the error beside 10 % of gaps is 0.089 px for 0.021
REACHED_BY_GAPS = 0.15  # weight up to WHOLE_REACH px from a gap; with 1, 0.09 px off for 0.03 (test_gaps.py)
LONGEST_STEP = 4.0  # px of a warp; where next to nothing is known, the solver diverges (test_gaps.py)
SCATTERED_SHARE = 0.3  # of valid pixels, off gaps; each 12th row missing leaves 0.6; 0.2, 0.35 are alike
DOUBT = 16.0  # k: at d² = k ν² the weight is a quarter; with LEAST_NOISE and S, 4 to 18 % of EPE (NOTES)
STRENGTH = 4.0  # S in px⁻¹, data in units of their variance; measured with DOUBT (NOTES), not alone
EPSILON = 0.2  # px; measured with more iterations (NOTES, third row), not alone
RAW_SHARE = 1 / 30  # of STRENGTH, for ground whose texture fixes one direction only; not measured
FLAT = 1e-3  # px; smaller differences are smoothed as by a membrane; not measured
REWEIGHTINGS, ITERATIONS = 3, 2  # of each warp; more of the first sharpen, more of the second do not (NOTES)
LAST_REWEIGHTINGS, LAST_ITERATIONS = 2, 3  # of the flow with little regularisation; not measured
MEDIAN_SIDE = 9  # px; with 5 over the whole field, 0.166 for 0.152 px at the 3 px fault (NOTES)
SLOPE_SIGMA = 8.0  # px, σ over which the gradients of both images are compared; not measured
LEAST_ALIKE = 0.3  # lower bound of r: a step becomes at most three times as long; not measured
BIASED, UNBIASED, WEIGHED = 0, 1, 2  # far from alignment, gradients differ because of the motion

Look = Callable[[Tensor, Tensor], Tensor]  # (image, valid) → image


class Refined(NamedTuple):
    """Hold the result of the refinement.

    flow (n, 2, h, w) px right and down, with little regularisation. smooth, the minimiser of the objective.
    confidence (n, 1, h, w) in 0 to 1. sigma (n, 2, h, w) px, the expected error of each component after
    regularisation, not calibrated.
    """

    flow: Tensor
    smooth: Tensor
    confidence: Tensor
    sigma: Tensor


class Evidence(NamedTuple):
    """Hold the linearised data term near a flow.

    information (n, 3, h, w): the matrices Σ G w r² ∇I ∇Iᵀ/ν² as xx, xy, yy in px⁻². target (n, 2, h, w):
    these times the flow that minimises the data term. warped (n, 1, h, w): post warped by the flow where bool
    ``sampled``, else 0.
    """

    information: Tensor
    target: Tensor
    warped: Tensor
    sampled: Tensor


def refine(
    pre: Tensor,
    post: Tensor,
    valid: Tensor,
    start: Tensor,
    looks: Sequence[Look],
    stop: Callable[[], None] = lambda: None,
    cut: Optional[Tensor] = None,
) -> Refined:
    """Refine the flow ``start`` (n, 2, h, w), finite, of images and bool ``valid`` as read.

    ``valid`` is (n, 1, h, w) of both images, or (n, 2, h, w) of each.

    There is one warp for each of ``looks``, the filter that is applied to the images before they are
    compared. Local contrast captures motion from farther away, detail is not misled by change. ``cut`` (2, n,
    1, h, w) bool: differences that a trace crosses, over which nothing is averaged. ``stop`` is called
    between iterations and may raise.
    """
    edges, barrier = edges_between(torch.ones_like(valid[:, :1]), cut), barrier_of(cut)
    smooth, look = start, None
    cycles = SCATTERED if scattered(valid) else FEW_CYCLES
    for wanted in looks:
        if wanted is not look:
            look, first = wanted, wanted(pre, valid[:, :1])
            second = finer_coefficients(wanted(post, valid[:, -1:]))
        evidence = gathered(first, second, valid, smooth, barrier, BIASED if wanted is looks[0] else UNBIASED)
        smooth = settled(evidence[:2], smooth, edges, STRENGTH, REWEIGHTINGS, ITERATIONS, stop, cycles)
        smooth = straightened(smooth, edges, barrier)
    evidence = gathered(first, second, valid, smooth, barrier)
    raw = RAW_SHARE * STRENGTH
    flow = settled(evidence[:2], smooth, edges, raw, LAST_REWEIGHTINGS, LAST_ITERATIONS, stop, cycles)
    return Refined(flow, smooth, *trust_in(first, evidence))


def gathered(
    pre: Tensor,
    coefficients: Tensor,
    valid: Tensor,
    flow: Tensor,
    barrier: Optional[Barrier] = None,
    shared: int = WEIGHED,
) -> Evidence:
    """Return the data term near ``flow``, from pre and the spline ``coefficients`` of post, filtered alike.

    ``shared`` is BIASED, UNBIASED or WEIGHED: the power of r in the information.
    """
    fast = kernels.of(pre, coefficients, flow)
    if fast:
        weighing = (NEARBY, SLOPE_SIGMA, LEAST_NOISE, DOUBT, LAME, LEAST_ALIKE)
        products, warped, sampled = fast.products(pre, coefficients, valid, flow, shared, weighing)
        products = _off_edges(products, sampled, shared)
        products = gaussian_beside(products, GRADIENT_SIGMA, barrier)
        return Evidence(products[:, :3], fast.asked_for(products, flow), warped, sampled)
    sampled = displace(valid[:, -1:], flow) & valid[:, :1]
    warped = warp_spline(coefficients, flow) * sampled
    slopes = central_difference(pre), central_difference(warped)
    slope, difference = (slopes[0] + slopes[1]) / 2, warped - pre
    x, y = slope[:, :1], slope[:, 1:]
    noise = blurred_broadly(difference**2, sampled, NEARBY) / 2 + LEAST_NOISE**2
    weight = supported(sampled) / (noise * (1 + difference**2 / (DOUBT * noise)) ** 2)
    if shared:
        alike = _alike(*(weight * (a * b).sum(1, keepdim=True) for a, b in (slopes, (slope, slope))), sampled)
        weight = weight * alike ** (shared - 1)
    squares = torch.cat((x * x, x * y, y * y), 1) * (weight * alike if shared else weight)
    products = _off_edges(torch.cat((squares, slope * difference * weight), 1), sampled, shared)
    xx, xy, yy, xd, yd = gaussian_beside(products, GRADIENT_SIGMA, barrier).unsqueeze(2).unbind(1)
    right, down = flow[:, :1], flow[:, 1:]
    target = torch.cat((xx * right + xy * down - xd, xy * right + yy * down - yd), 1)
    return Evidence(torch.cat((xx, xy, yy), 1), target, warped, sampled)


def supported(sampled: Tensor) -> Tensor:
    """Return the weight (n, 1, h, w) of pixels by their support, from bool ``sampled`` of that shape.

    It is 1 where all 3 x 3 px are sampled, 0 where the pixel is not. Beside unsampled pixels, gradient and
    spline are wrong. Such a pixel has the weight LAME, which matters only where no better pixel is near.
    """
    beside = functional.max_pool2d((~sampled).float(), 3, 1, 1) > 0
    return torch.where(beside, LAME, 1.0) * sampled


def scattered(valid: Tensor) -> bool:
    """Return whether invalid pixels reach most of those that are valid in both images.

    The test is made for each tile, so tiles of a scene with gaps in one part only may differ at their edges.
    """
    both = valid.all(1, keepdim=True)
    whole = ~dilated(~both, 2 * WHOLE_REACH + 1)
    return bool(whole.sum() < SCATTERED_SHARE * both.sum())


def _off_edges(products: Tensor, sampled: Tensor, shared: int) -> Tensor:
    """Return the products, less those of pixels that unsampled ones reach by the filters.

    Gaps lie at the same places in the images of many sensors, and pull the motion to zero. Far from
    alignment, all pixels are needed.
    """
    if shared == BIASED or sampled.all():
        return products
    return products * torch.where(dilated(~sampled, 2 * WHOLE_REACH + 1), REACHED_BY_GAPS, 1.0)


def _alike(both: Tensor, mean: Tensor, sampled: Tensor) -> Tensor:
    """Return r, the share of the squared gradients common to both images, over SLOPE_SIGMA px."""
    both, mean = (blurred_broadly(part, sampled, SLOPE_SIGMA) for part in (both, mean))
    return (both / mean.clamp_min(1e-9)).clamp(LEAST_ALIKE, 1.0)


def trust_in(pre: Tensor, evidence: Evidence) -> tuple[Tensor, Tensor]:
    """Return confidence (n, 1, h, w) and expected errors (n, 2, h, w) px of the flow of ``evidence``."""
    correlation = local_correlation(pre, evidence.warped, evidence.sampled)
    information, gap = evidence.information, gap_error(evidence.sampled)
    return confidence_of(information, correlation, gap), errors_of(information, correlation, gap)


def settled(
    data: tuple[Tensor, Tensor],
    start: Tensor,
    edges: Tensor,
    strength: float,
    reweightings: int,
    iterations: int,
    stop: Callable[[], None],
    cycles: Cycles,
) -> Tensor:
    """Return the minimiser near ``start``, at most LONGEST_STEP from it in each component.

    ``data`` is information and target of :class:`Evidence`.
    """
    field, (information, target) = start, data
    for _ in range(reweightings):
        system = conductances(information, field, edges, strength, EPSILON, FLAT)
        field = solve(system, target, field, iterations, stop, cycles)
    return field.sub_(start).clamp_(-LONGEST_STEP, LONGEST_STEP).add_(start)


def straightened(field: Tensor, edges: Tensor, barrier: Optional[Barrier]) -> Tensor:
    """Return the field with pixels beside a step replaced by the median of their own side."""
    beside = dilated(jump(field, edges) > EPSILON, MEDIAN_SIDE)
    out = median_where(beside, field, MEDIAN_SIDE)
    if barrier is not None:
        sample, row, col = barrier.near.unbind(1)
        out[sample, :, row, col] = median_beside(field, beside, barrier)[sample, :, row, col]
    return out
