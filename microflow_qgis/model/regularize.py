"""Total variation that keeps faults: log-TV and TV of a flow field, weighted by confidence."""

import math
from collections.abc import Callable
from typing import Optional

import torch
from torch import Tensor

EPSILON = 0.1  # px; the log penalty's bend: steps well above it cost hardly more than steps at it
REWEIGHTINGS = 3
ITERATIONS = 60
PLAIN_STEP = 4.0  # primal, where there is no strong convexity to choose it by
LIPSCHITZ = 8.0  # bound of the squared norm of the discrete gradient


def regularize(
    flow: Tensor,
    strength: float,
    penalty: str = "log-tv",
    confidence: Optional[Tensor] = None,
    epsilon: float = EPSILON,
    reweightings: int = REWEIGHTINGS,
    iterations: int = ITERATIONS,
    stop: Callable[[], None] = lambda: None,
) -> Tensor:
    """The field u near ``flow`` f with few, sharp changes. flow (n, 2, h, w) px, NaN where unknown.

    Minimises, for the penalty ``log-tv`` (S the strength and ε both in px, c the confidence)

        ½ Σ c |u − f|² + S ε Σ log(1 + |∇u|/ε)

    and for ``tv``  ½ Σ c |u − f|² + S Σ |∇u|,  |∇u| the joint norm of all four forward
    differences. The concave log is majorised by its tangent (Candès, Wakin & Boyd 2008): a few
    weighted TV problems with weights S / (1 + |∇u|/ε), each by :func:`weighted_tv`, always from
    the raw f. Confidence (n, 1, h, w) is in [0, 1] and 1 where not given. Unknown pixels take no
    part and come back as NaN; strength 0 is the identity. ``iterations`` are of each reweighting;
    ``tv``, which has none, takes as many in one go. ``stop`` is called between iterations and may raise.
    """
    if strength == 0:
        return flow.clone()
    known = torch.isfinite(flow).all(1, keepdim=True)
    data = torch.where(known, flow, flow.new_zeros(()))
    weight = known.to(flow) if confidence is None else torch.where(known, confidence.nan_to_num(0.0), 0.0)
    edges = edges_between(known)
    convexity = 1.0 if confidence is None else 0.0
    field, dual = data, data.new_zeros((2, *data.shape))
    if penalty == "tv":
        edge_weight = strength * torch.ones_like(weight)
        reweightings, iterations = 1, reweightings * iterations
    for _ in range(reweightings):
        if penalty == "log-tv":
            edge_weight = strength / (1 + jump(field, edges) / epsilon)
        field, dual = weighted_tv(data, weight, edge_weight, edges, field, dual, iterations, convexity, stop)
    return torch.where(known, field, flow.new_full((), math.nan))


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
    out = field.new_zeros((2, *field.shape))
    torch.sub(field[..., 1:], field[..., :-1], out=out[0, ..., :-1])
    torch.sub(field[..., 1:, :], field[..., :-1, :], out=out[1, ..., :-1, :])
    return out.mul_(edges)


def divergence(dual: Tensor) -> Tensor:
    """Minus the adjoint of :func:`gradient`, for duals that vanish on missing edges."""
    out = dual[0] + dual[1]
    out[..., 1:] -= dual[0, ..., :-1]
    out[..., 1:, :] -= dual[1, ..., :-1, :]
    return out


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
    primal_step = 1.0 if convexity > 0.5 else PLAIN_STEP
    dual_step = 1 / (LIPSCHITZ * primal_step)
    bound = edge_weight.clamp_min(1e-12)
    target = weight * data
    lead = field.clone()
    for _ in range(iterations):
        stop()
        dual.add_(gradient(lead, edges), alpha=dual_step)
        norm = dual.square().sum((0, 2)).sqrt_().unsqueeze(1) if isotropic else dual.abs()
        dual.div_(norm.div_(bound).clamp_min_(1))
        previous = field
        field = divergence(dual).add_(target).mul_(primal_step).add_(previous)
        field.div_(1 + primal_step * weight)
        relax = 1 / math.sqrt(1 + 2 * convexity * primal_step)
        primal_step, dual_step = relax * primal_step, dual_step / relax
        lead = field + relax * (field - previous)
    return field, dual
