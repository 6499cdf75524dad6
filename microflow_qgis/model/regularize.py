"""Regularise a flow field by log-TV or TV, weighted by confidence, and keep its faults."""

import math
from collections.abc import Callable, Sequence
from typing import Optional

import torch
from torch import Tensor

from . import kernels
from .confidence import data_weight, error_of
from .filters import averaged_broadly, gaussian
from .multigrid import MANY, System, solve

# Chosen on raw fields of seven two-date and four one-date crops, reported on others (NOTES:
# training/NOTES.md, "The bias of the offset"). `python -m training.evaluate IMAGES --set
# regularize.NAME=VALUE` compares values. They hold for offsets of 0.15 to 3 px; a step of less than
# FREE_STEP expected errors is reduced.
EPSILON = 0.2  # px, scale of the log penalty: larger steps cost little more; not measured alone
MEMBRANE_STEP = 3e-4  # px; smaller steps are smoothed as by a membrane, without a bend at zero; not measured
FIRST_FLAT = 0.03  # px; falls to MEMBRANE_STEP by FLATTER, so that faults emerge; 0.05 and 0.1 in NOTES
FLATTER = 0.7  # from one reweighting to the next, of the flat part and of τ; 0.5 and 0.6 in NOTES
REWEIGHTINGS, LEADING = 14, 6  # the first LEADING ones only bring the field near
LEADING_ITERATIONS, SOLVER_ITERATIONS = 2, 8  # 10 × 3 in all: 0.6 px on two dates loses 28 %, not 17 (NOTES)
FREE_STEP = 4.0  # τ in expected errors; larger steps are free. With 2, noise on one date stays as steps
LEAST_STEP = 0.05  # px, added to τ in quadrature; with less, a shear of 1 % becomes terraces at low noise
FIRST_STEP = 50.0  # τ at first in its last, falling; without, noise on one date is .027 px for .002 (NOTES)
UNTOLD_ERROR = 0.03  # px, where there is no confidence; not measured
TREND = 40.0  # px, σ of the trend; with 12, noise is .045 px for .036 (NOTES), with more, bends cost
STEADY = 0.02  # px per px: larger differences are steps, with little weight in the trend; not measured
START_SIGMA = 6.0  # px, σ of the neighbours' mean from which pixels of little weight start; not measured
LEAST_WEIGHT = 1.5e-3  # of the strength; the neighbours' mean adds the rest; with none, islands drift (NOTES)
LITTLE = 0.01  # of the usual weight nearby, for the start only; not measured
TV_ITERATIONS = 400  # 180 miss the golden objective by 3.0e-4, 400 by 4.8e-5 (NOTES)
PLAIN_STEP = 4.0  # primal, without strong convexity; it changes the speed only; not measured
LIPSCHITZ = 8.0  # bound of the squared norm of the discrete gradient (Chambolle 2004); less may diverge


def regularize(
    flow: Tensor,
    strength: float,
    penalty: str = "log-tv",
    confidence: Optional[Tensor] = None,
    stop: Callable[[], None] = lambda: None,
    effort: float = 1.0,
    cut: Optional[Tensor] = None,
) -> Tensor:
    """Return the field u near ``flow`` f with few, sharp changes. flow (n, 2, h, w) px, NaN where unknown.

    Minimises, for the penalty ``log-tv`` (S the strength and ε both in px, c the data's weight)

        ½ Σ c |u − f|² + S Σ φ(|∇u − w|),  φ(t) = ∫₀ᵗ ds / ((1 + s/ε) (1 + s²/τ²)²)

    and for ``tv`` ½ Σ c |u − f|² + S Σ |∇u|, |·| the joint norm of all four forward differences. φ is the log
    penalty up to τ, FREE_STEP times the expected error there, and constant above, so that a step above the
    noise is not reduced. w is the trend of the field, its gradient averaged outside steps over TREND px (a
    second-order prior similar to Bredies, Kunisch & Pock 2010), so a smooth shear costs nothing and does not
    break into terraces.

    φ is majorised by a parabola at the current field (lagged diffusivity, Vogel & Oman 1996), REWEIGHTINGS
    times with τ falling to its value (graduated non-convexity, Blake & Zisserman 1987), each solved by
    :mod:`multigrid`, always from the raw f. Where c is below LEAST_WEIGHT S, the mean of the neighbours adds
    what is missing. ``tv`` takes TV_ITERATIONS of :func:`weighted_tv`. ``effort`` is the share of these.
    Confidence (n, 1, h, w) is in [0, 1], weighs by :func:`confidence.data_weight` and is 1 where not given.
    ``cut`` (2, n, 1, h, w) bool: differences to the right and down that a trace crosses, over which nothing
    is smoothed. Unknown pixels are left out and returned as NaN. Strength 0 is the identity. ``stop`` is
    called between iterations and may raise.
    """
    if strength == 0:
        return flow.clone()
    finite = torch.isfinite(flow).all(1, keepdim=True)
    edges = edges_between(finite, cut)
    if penalty == "tv":
        data, weight = _weighed(flow, finite, confidence)
        convexity = 1.0 if confidence is None else 0.0
        dual = data.new_zeros((2, *data.shape))
        bound = strength * torch.ones_like(weight)
        iterations = math.ceil(effort * TV_ITERATIONS)
        field, _ = weighted_tv(data, weight, bound, edges, data, dual, iterations, convexity, stop)
    else:
        reweightings = math.ceil(effort * REWEIGHTINGS)
        field = _reweighted(flow, finite, confidence, edges, strength, reweightings, stop)
    return torch.where(finite, field, flow.new_full((), math.nan))


def _weighed(flow: Tensor, finite: Tensor, confidence: Optional[Tensor]) -> tuple[Tensor, Tensor]:
    """Return the data, 0 where unknown, and their weight."""
    data = torch.where(finite, flow, flow.new_zeros(()))
    weight = finite.to(flow) if confidence is None else data_weight(confidence.nan_to_num(0.0)) * finite
    return data, weight


def _reweighted(
    flow: Tensor,
    finite: Tensor,
    confidence: Optional[Tensor],
    edges: Tensor,
    strength: float,
    reweightings: int,
    stop: Callable[[], None],
) -> Tensor:
    """Return the minimiser for the log penalty, with free steps above τ."""
    field, data, weight = _started(*_weighed(flow, finite, confidence), edges, strength)
    step = _free_step(weight, confidence)
    flat, freer = FIRST_FLAT, FIRST_STEP
    for number in range(reweightings):
        stop()
        iterations = LEADING_ITERATIONS if number < LEADING else SOLVER_ITERATIONS
        bend = strength, EPSILON, max(flat, MEMBRANE_STEP)
        conductance, target = _freed(data, weight, edges, field, bend, max(freer, 1.0) * step)
        field = solve(System(weight, *conductance), target, field, iterations, stop, MANY)
        flat, freer = flat * FLATTER, freer * FLATTER
    return field


def _started(data: Tensor, weight: Tensor, edges: Tensor, strength: float) -> tuple[Tensor, Tensor, Tensor]:
    """Return the field to start from, and data and weight with the neighbours' mean where they are weak."""
    usual = gaussian(weight, START_SIGMA) + 1e-6
    nearby = (gaussian(weight * data, START_SIGMA) + 1e-6 * data) / usual
    field = torch.lerp(nearby, data, weight / (weight + LITTLE * usual).clamp_min(1e-9))
    least = LEAST_WEIGHT * strength
    data = torch.lerp(nearby, data, (weight / least).clamp_max(1.0))
    return field, data, torch.maximum(weight, least * joined(edges))


def _free_step(like: Tensor, confidence: Optional[Tensor]) -> Tensor:
    """Return τ (n, 1, h, w) px, above which steps are free."""
    error = torch.full_like(like, UNTOLD_ERROR) if confidence is None else error_of(confidence)
    return torch.hypot(FREE_STEP * gaussian(error, START_SIGMA), error.new_full((), LEAST_STEP))


def _freed(
    data: Tensor, weight: Tensor, edges: Tensor, field: Tensor, bend: tuple[float, float, float], step: Tensor
) -> tuple[Sequence[Tensor], Tensor]:
    """Return the conductances, less those of steps above ``step``, and the target that the trend gives.

    ``bend`` is the strength, ε and the flat part of :func:`conductance_of`.
    """
    fast = kernels.of(data, weight, edges, field, step)
    if fast:
        return fast.freed(data, weight, edges, field, bend, step, (STEADY, TREND))
    slope = gradient(field, edges)
    trend = trend_of(slope, edges)
    size = joint((slope - trend) * edges)
    conductance = conductance_of(size, *bend) / (1 + (size / step) ** 2) ** 2 * edges
    return conductance, add_divergence(weight * data, conductance * trend, -1.0)


def trend_of(slope: Tensor, edges: Tensor) -> Tensor:
    """Return the average of ``slope``, differences (2, n, 2, h, w), over TREND px, mostly off steps."""
    steady = edges / (1 + (slope**2).sum(2, keepdim=True) / STEADY**2) ** 2
    return torch.stack([averaged_broadly(s, share, TREND) for s, share in zip(slope, steady)])


def conductances(
    information: Tensor, field: Tensor, edges: Tensor, strength: float, epsilon: float, flat: float
) -> System:
    """Return the parabola that touches S ε Σ log(1 + |∇u|/ε) at ``field``, plus the data term."""
    fast = kernels.of(field, edges)
    if fast:
        return System(information, *fast.conductances(field, edges, strength, epsilon, flat))
    conductance = conductance_of(jump(field, edges), strength, epsilon, flat)
    return System(information, *(conductance * edges))


def conductance_of(size: Tensor, strength: float, epsilon: float, flat: float) -> Tensor:
    """Return S / ((1 + |∇u|/ε) |∇u|) of ``size`` |∇u|, with √(|∇u|² + flat²) for the last |∇u|."""
    return strength / ((1 + size / epsilon) * torch.hypot(size, size.new_full((), flat)))


def edges_between(finite: Tensor, cut: Optional[Tensor] = None) -> Tensor:
    """Return the forward differences that join two finite pixels, without those ``cut``: (2, n, 1, h, w)."""
    edges = torch.zeros((2, *finite.shape), dtype=torch.float32, device=finite.device)
    edges[0, ..., :-1] = finite[..., :-1] & finite[..., 1:]
    edges[1, ..., :-1, :] = finite[..., :-1, :] & finite[..., 1:, :]
    return edges if cut is None else edges * ~cut


def joined(edges: Tensor) -> Tensor:
    """Return where a pixel is joined to any neighbour: bool (n, 1, h, w)."""
    near = edges.sum(0)
    near[..., 1:] += edges[0, ..., :-1]
    near[..., 1:, :] += edges[1, ..., :-1, :]
    return near > 0


def jump(field: Tensor, edges: Tensor) -> Tensor:
    """Return |∇u| (n, 1, h, w): the joint norm over both components and both directions."""
    fast = kernels.of(field, edges)
    if fast:
        return fast.jump(field, edges)
    return joint(gradient(field, edges))


def joint(slope: Tensor) -> Tensor:
    """Return the joint norm (n, 1, h, w) of differences (2, n, c, h, w)."""
    return (slope**2).sum((0, 2)).sqrt().unsqueeze(1)


def gradient(field: Tensor, edges: Tensor) -> Tensor:
    """Return forward differences (2, n, c, h, w) to the right and down, zero where an edge is missing."""
    return add_gradient(field.new_zeros((2, *field.shape)), field, 1.0).mul_(edges)


def add_gradient(dual: Tensor, field: Tensor, step: float) -> Tensor:
    """Return dual + step ∇field, in place, over all edges."""
    right, down = dual[0, ..., :-1], dual[1, ..., :-1, :]
    right.add_(field[..., 1:], alpha=step).sub_(field[..., :-1], alpha=step)
    down.add_(field[..., 1:, :], alpha=step).sub_(field[..., :-1, :], alpha=step)
    return dual


def add_divergence(field: Tensor, dual: Tensor, step: float) -> Tensor:
    """Return field − step ∇ᵀdual, in place, for duals that vanish on missing edges."""
    right, down = dual
    field.add_(right, alpha=step)[..., 1:].sub_(right[..., :-1], alpha=step)
    field.add_(down, alpha=step)[..., 1:, :].sub_(down[..., :-1, :], alpha=step)
    return field


def weighted_tv(
    data: Tensor,
    weight: Tensor,
    edge_weight: Tensor,
    edges: Tensor,
    field: Tensor,
    dual: Tensor,
    iterations: int,
    convexity: float,
    stop: Callable[[], None] = lambda: None,
) -> tuple[Tensor, Tensor]:
    """Return argmin_u ½ Σ c|u − f|² + Σ w |∇u| and its dual, started from ``field`` and ``dual``.

    data f and field u (n, 2, h, w), weight c (n, 1, h, w). edge_weight w of one channel per pixel (n, 1, h,
    w) gives the isotropic joint norm; of shape (2, n, 1, h, w), one weight per difference, it gives the
    anisotropic |∇u|. This is the primal-dual iteration (Chambolle & Pock 2011), accelerated (algorithm 2)
    where ``convexity``, a lower bound of c, is above 0, else plain (algorithm 1). ``convexity`` is a bound
    and not the least c of this field, because tiles of a scene, which stop before convergence, would
    otherwise disagree.
    """
    isotropic = edge_weight.dim() == data.dim()
    gaps = not bool(edges[0, ..., :-1].all() & edges[1, ..., :-1, :].all())
    primal_step = 1.0 if convexity > 0.5 else PLAIN_STEP
    dual_step = 1 / (LIPSCHITZ * primal_step)
    bound = edge_weight.clamp_min(1e-12)
    target, lead, norm = weight * data, field.clone(), torch.empty_like(bound)
    for _ in range(iterations):  # bound by memory traffic: every line passes once over its arrays
        stop()
        add_gradient(dual, lead, dual_step)
        if gaps:
            dual.mul_(edges)
        if isotropic:
            norm.zero_()
            for part in dual.unbind(0):
                for component in part.split(1, 1):
                    norm.addcmul_(component, component)
            dual.mul_(norm.rsqrt_().mul_(bound).clamp_max_(1))
        else:
            dual.clamp_(-bound, bound)
        previous = field
        field = torch.add(previous, target, alpha=primal_step)
        add_divergence(field, dual, primal_step)
        field.div_((weight * primal_step).add_(1))
        relax = 1 / math.sqrt(1 + 2 * convexity * primal_step)
        primal_step, dual_step = relax * primal_step, dual_step / relax
        torch.lerp(previous, field, 1 + relax, out=lead)
    return field, dual
