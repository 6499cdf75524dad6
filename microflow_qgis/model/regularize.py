"""Total variation that keeps faults: log-TV and TV of a flow field, weighted by confidence."""

import math
from collections.abc import Callable
from typing import Optional

import torch
from torch import Tensor

from .confidence import data_weight
from .filters import gaussian
from .multigrid import System, solve

EPSILON = 0.2  # px; the log penalty's bend: steps well above it cost hardly more than steps at it
FLAT = 3e-4  # px; steps below it are smoothed like a membrane, without a bend at zero
FIRST_FLAT, FLATTER = 0.1, 0.5  # px; from reweighting to reweighting down to FLAT, so that faults emerge
REWEIGHTINGS, SOLVER_ITERATIONS = 10, 2
NEARBY = 6.0  # px, σ of the mean of the neighbours with which pixels of little weight begin
LITTLE = 0.01  # of the usual weight nearby
TV_ITERATIONS = 180
PLAIN_STEP = 4.0  # primal, where there is no strong convexity to choose it by
LIPSCHITZ = 8.0  # bound of the squared norm of the discrete gradient


def regularize(
    flow: Tensor,
    strength: float,
    penalty: str = "log-tv",
    confidence: Optional[Tensor] = None,
    stop: Callable[[], None] = lambda: None,
    effort: float = 1.0,
) -> Tensor:
    """The field u near ``flow`` f with few, sharp changes. flow (n, 2, h, w) px, NaN where unknown.

    Minimises, for the penalty ``log-tv`` (S the strength and ε both in px, c the data's weight)

        ½ Σ c |u − f|² + S ε Σ log(1 + |∇u|/ε)

    and for ``tv``  ½ Σ c |u − f|² + S Σ |∇u|,  |∇u| the joint norm of all four forward
    differences. The log is majorised by a parabola at the field reached (lagged diffusivity, Vogel &
    Oman 1996), REWEIGHTINGS times, each solved by :mod:`multigrid`, always from the raw f; ``tv`` takes
    TV_ITERATIONS of :func:`weighted_tv`. ``effort`` is the share of these. Confidence (n, 1, h, w)
    is in [0, 1], weighs by :func:`confidence.data_weight` and is 1 where not given. Unknown pixels take
    no part and come back as NaN; strength 0 is the identity. ``stop`` is called between iterations and
    may raise.
    """
    if strength == 0:
        return flow.clone()
    known = torch.isfinite(flow).all(1, keepdim=True)
    data = torch.where(known, flow, flow.new_zeros(()))
    weight = known.to(flow) if confidence is None else data_weight(confidence.nan_to_num(0.0)) * known
    edges = edges_between(known)
    if penalty == "tv":
        convexity = 1.0 if confidence is None else 0.0
        dual = data.new_zeros((2, *data.shape))
        bound = strength * torch.ones_like(weight)
        iterations = math.ceil(effort * TV_ITERATIONS)
        field, _ = weighted_tv(data, weight, bound, edges, data, dual, iterations, convexity, stop)
    else:
        information = torch.cat((weight, torch.zeros_like(weight), weight), 1)
        usual = gaussian(weight, NEARBY)
        nearby = gaussian(weight * data, NEARBY) / usual.clamp_min(1e-6)
        field, flat = torch.lerp(nearby, data, weight / (weight + LITTLE * usual).clamp_min(1e-9)), FIRST_FLAT
        for _ in range(math.ceil(effort * REWEIGHTINGS)):
            system = conductances(information, field, edges, strength, EPSILON, max(flat, FLAT))
            field = solve(system, weight * data, field, SOLVER_ITERATIONS, stop)
            flat *= FLATTER
    return torch.where(known, field, flow.new_full((), math.nan))


def conductances(
    information: Tensor, field: Tensor, edges: Tensor, strength: float, epsilon: float, flat: float
) -> System:
    """The parabola that touches S ε Σ log(1 + |∇u|/ε) at ``field``, beside the data's ``information``.

    Its conductances are S / ((1 + |∇u|/ε) |∇u|), with √(|∇u|² + flat²) for the last |∇u|.
    """
    size = jump(field, edges)
    conductance = strength / ((1 + size / epsilon) * torch.hypot(size, size.new_full((), flat)))
    return System(information, *(conductance * edges))


def edges_between(known: Tensor) -> Tensor:
    """Which forward differences join two known pixels: (2, n, 1, h, w), to the right and down."""
    edges = torch.zeros((2, *known.shape), dtype=torch.float32, device=known.device)
    edges[0, ..., :-1] = known[..., :-1] & known[..., 1:]
    edges[1, ..., :-1, :] = known[..., :-1, :] & known[..., 1:, :]
    return edges


def jump(field: Tensor, edges: Tensor) -> Tensor:
    """|∇u| (n, 1, h, w): the joint norm over both components and both directions."""
    return (gradient(field, edges) ** 2).sum((0, 2)).sqrt().unsqueeze(1)


def gradient(field: Tensor, edges: Tensor) -> Tensor:
    """Forward differences (2, n, c, h, w) to the right and down, zero where an edge is missing."""
    return add_gradient(field.new_zeros((2, *field.shape)), field, 1.0).mul_(edges)


def add_gradient(dual: Tensor, field: Tensor, step: float) -> Tensor:
    """dual + step ∇field, in its place, over all edges."""
    right, down = dual[0, ..., :-1], dual[1, ..., :-1, :]
    right.add_(field[..., 1:], alpha=step).sub_(field[..., :-1], alpha=step)
    down.add_(field[..., 1:, :], alpha=step).sub_(field[..., :-1, :], alpha=step)
    return dual


def add_divergence(field: Tensor, dual: Tensor, step: float) -> Tensor:
    """field − step ∇ᵀdual, in its place, for duals that vanish on missing edges."""
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
    """argmin_u ½ Σ c|u − f|² + Σ w |∇u| and its dual, warm-started from ``field`` and ``dual``.

    data f and field u (n, 2, h, w), weight c (n, 1, h, w). edge_weight w of one channel per pixel
    (n, 1, h, w) gives the isotropic joint norm; of shape (2, n, 1, h, w) one weight per difference,
    the anisotropic |∇u|. Primal-dual iteration (Chambolle & Pock 2011), accelerated (algorithm 2)
    where ``convexity``, a bound that c is known never to fall below, is above 0, else plain
    (algorithm 1). A bound, not the least c of this field: else tiles of a scene, which stop before
    they have converged, would not fit together.
    """
    isotropic = edge_weight.dim() == data.dim()
    gaps = not bool(edges[0, ..., :-1].all() & edges[1, ..., :-1, :].all())
    primal_step = 1.0 if convexity > 0.5 else PLAIN_STEP
    dual_step = 1 / (LIPSCHITZ * primal_step)
    bound = edge_weight.clamp_min(1e-12)
    target, lead, norm = weight * data, field.clone(), torch.empty_like(bound)
    for _ in range(iterations):  # memory is what this takes: every line passes once over what it names
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
