"""Least-squares refinement of a flow: warp, compare, add a residual flow, log-TV; no training.

The paper's principle (explicit warping, no correlation volume, a total variation that keeps
faults) as one objective: with I the average of pre and the warped post, in their finest detail, and d
their difference, the field u that the warp by u₀ leads to minimises

    ½ Σ_p Σ_q G(p − q) w(q) (∇I(q)·(u(p) − u₀(p)) + d(q))² / ν²(q)  +  S ε Σ log(1 + |∇u|/ε)

G a Gaussian of a px, w = 1/(1 + d²/(k ν²))² the robust weights of Geman & McClure, and ν² the local
noise: what difference is left nearby. So each pixel speaks as loudly as its contrast stands above
what changed there, and no window wider than a pixel smears a fault; the neighbours' say comes through
log-TV alone (a local-global method after Bruhn, Weickert & Schnörr 2005).

Noise in the slopes makes Σ ∇I ∇Iᵀ too large and steps too short (errors in variables; Robinson &
Milanfar 2004). So it is multiplied by the share of the squared slopes that both images have in common,
r = Σ ∇pre·∇post / Σ |∇I|², which independent noise does not raise. The last evidence is weighed by r
besides: the variance of an estimate with such slopes is that of r² of the information. Between warps the
median beside each step takes the pixels that stick to the wrong side of a fault to where the next warp
can find them (Sun, Roth & Black 2010).
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Optional

import torch
from torch import Tensor
from torch.nn import functional

from .barrier import Barrier, barrier_of, gaussian_beside, median_beside
from .confidence import confidence_of, errors_of, local_correlation
from .filters import blurred_broadly, central_difference, median_where
from .multigrid import solve
from .regularize import conductances, edges_between, jump
from .warp import displace, finer_coefficients, warp_spline

WINDOW = 1.0  # px, σ of G
NEARBY = 6.0  # px, σ of the neighbourhood over which noise is averaged
LEAST_NOISE = 0.05  # of the detail's deviation
LAME = 0.02  # the weight of a pixel beside one that is not seen
DOUBT = 16.0  # k: the squared difference, in ν², at which a pixel's weight has fallen to a quarter
STRENGTH, EPSILON = 4.0, 0.2  # S in px⁻¹ (data in units of their variance) and ε in px
RAW = 1 / 30  # of STRENGTH: enough for ground whose texture fixes one direction only
FLAT = 1e-3  # px
REWEIGHTINGS, ITERATIONS = 3, 2  # of each warp
LAST_REWEIGHTINGS, LAST_ITERATIONS = 2, 3  # of the flow that is hardly regularised
MEDIAN_SIDE = 9  # px
ALIKE = 8.0  # px, σ of the neighbourhood over which the slopes of both images are compared
LEAST_ALIKE = 0.3  # where images are hardly related, a step is made no more than three times as long
BIASED, UNBIASED, WEIGHED = 0, 1, 2  # far away slopes differ because they are not yet on each other

Look = Callable[[Tensor, Tensor], Tensor]  # (image, valid) → image


class Refined(NamedTuple):
    """flow (n, 2, h, w) px right and down, hardly regularised; smooth, the minimiser of the
    objective; confidence (n, 1, h, w) in 0 to 1; sigma (n, 2, h, w) px, the expected error of each
    component once regularised, not calibrated."""

    flow: Tensor
    smooth: Tensor
    confidence: Tensor
    sigma: Tensor


class Evidence(NamedTuple):
    """What the images say of the flow near one: information (n, 3, h, w), the matrices
    Σ G w r² ∇I ∇Iᵀ/ν² as xx, xy, yy in px⁻²; target (n, 2, h, w), these times the flow they ask for;
    warped (n, 1, h, w), post by that flow, where bool ``seen``, else 0."""

    information: Tensor
    target: Tensor
    warped: Tensor
    seen: Tensor


def refine(
    pre: Tensor,
    post: Tensor,
    valid: Tensor,
    start: Tensor,
    looks: Sequence[Look],
    stop: Callable[[], None] = lambda: None,
    cut: Optional[Tensor] = None,
) -> Refined:
    """From ``start`` (n, 2, h, w), finite; images and bool ``valid`` (n, 1, h, w) as read.

    There is a warp for each of ``looks``, what the images are turned into before they are compared:
    local contrast catches motion from farther away, detail is not misled by what changed. ``cut``
    (2, n, 1, h, w) bool: differences that a trace crosses, over which nothing is averaged. ``stop``
    is called between iterations and may raise.
    """
    edges, barrier = edges_between(torch.ones_like(valid), cut), barrier_of(cut)
    smooth, look = start, None
    for wanted in looks:
        if wanted is not look:
            look, first = wanted, wanted(pre, valid)
            second = finer_coefficients(wanted(post, valid))
        evidence = gathered(first, second, valid, smooth, barrier, BIASED if wanted is looks[0] else UNBIASED)
        smooth = _settled(evidence, smooth, edges, STRENGTH, REWEIGHTINGS, ITERATIONS, stop)
        smooth = _straightened(smooth, edges, barrier)
    evidence = gathered(first, second, valid, smooth, barrier)
    raw = RAW * STRENGTH
    flow = _settled(evidence, smooth, edges, raw, LAST_REWEIGHTINGS, LAST_ITERATIONS, stop)
    return Refined(flow, smooth, *trust_in(first, evidence))


def gathered(
    pre: Tensor,
    coefficients: Tensor,
    valid: Tensor,
    flow: Tensor,
    barrier: Optional[Barrier] = None,
    shared: int = WEIGHED,
) -> Evidence:
    """The evidence near ``flow``; pre and ``coefficients``, those of post's spline, after the same look.

    ``shared`` is BIASED, UNBIASED or WEIGHED: the power to which the information has r.
    """
    seen = displace(valid, flow) & valid
    warped = warp_spline(coefficients, flow) * seen
    slopes = central_difference(pre), central_difference(warped)
    slope, difference = (slopes[0] + slopes[1]) / 2, warped - pre
    x, y = slope[:, :1], slope[:, 1:]
    noise = blurred_broadly(difference**2, seen, NEARBY) / 2 + LEAST_NOISE**2
    weight = supported(seen) / (noise * (1 + difference**2 / (DOUBT * noise)) ** 2)
    if shared:
        alike = _alike(*(weight * (a * b).sum(1, keepdim=True) for a, b in (slopes, (slope, slope))), seen)
        weight = weight * alike ** (shared - 1)
    squares = torch.cat((x * x, x * y, y * y), 1) * (weight * alike if shared else weight)
    products = torch.cat((squares, slope * difference * weight), 1)
    xx, xy, yy, xd, yd = gaussian_beside(products, WINDOW, barrier).unsqueeze(2).unbind(1)
    right, down = flow[:, :1], flow[:, 1:]
    target = torch.cat((xx * right + xy * down - xd, xy * right + yy * down - yd), 1)
    return Evidence(torch.cat((xx, xy, yy), 1), target, warped, seen)


def supported(seen: Tensor) -> Tensor:
    """Weight (n, 1, h, w) of pixels by their support, from bool ``seen`` of that shape.

    1 where all 3 x 3 px are seen, 0 where the pixel is not. Beside unseen pixels the slope and the
    spline are wrong: such a pixel counts LAME, which decides only where nothing better is near.
    """
    beside = functional.max_pool2d((~seen).float(), 3, 1, 1) > 0
    return torch.where(beside, LAME, 1.0) * seen


def _alike(both: Tensor, mean: Tensor, seen: Tensor) -> Tensor:
    """r: what share of the squared slopes both images have in common, over ALIKE px."""
    both, mean = (blurred_broadly(part, seen, ALIKE) for part in (both, mean))
    return (both / mean.clamp_min(1e-9)).clamp(LEAST_ALIKE, 1.0)


def trust_in(pre: Tensor, evidence: Evidence) -> tuple[Tensor, Tensor]:
    """Confidence (n, 1, h, w) in 0 to 1 and expected errors (n, 2, h, w) px of the flow of ``evidence``."""
    correlation = local_correlation(pre, evidence.warped, evidence.seen)
    information = evidence.information
    return confidence_of(information, correlation), errors_of(information, correlation)


def _settled(
    evidence: Evidence,
    field: Tensor,
    edges: Tensor,
    strength: float,
    reweightings: int,
    iterations: int,
    stop: Callable[[], None],
) -> Tensor:
    for _ in range(reweightings):
        system = conductances(evidence.information, field, edges, strength, EPSILON, FLAT)
        field = solve(system, evidence.target, field, iterations, stop)
    return field


def _straightened(field: Tensor, edges: Tensor, barrier: Optional[Barrier]) -> Tensor:
    beside, reach = (jump(field, edges) > EPSILON).to(field), MEDIAN_SIDE // 2
    for side, pad in (((MEDIAN_SIDE, 1), (reach, 0)), ((1, MEDIAN_SIDE), (0, reach))):
        beside = functional.max_pool2d(beside, side, 1, pad)
    out = median_where(beside > 0, field, MEDIAN_SIDE)
    if barrier is not None:
        sample, row, col = barrier.near.unbind(1)
        out[sample, :, row, col] = median_beside(field, beside > 0, barrier)[sample, :, row, col]
    return out
