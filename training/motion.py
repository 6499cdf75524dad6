"""Draw the ground motion of a simulated pair: an analytic field of faults, ramps and translation.

The field is a function of continuous position, so it can be evaluated on the pre grid for the truth, and at
the origin of the ground of any post pixel, also across a fault.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from training.draw import chance, choice, log_uniform, self_affine, signs, smooth_field, uniform
from training.ranges import Ranges

SAMPLES = 256
SHARP = 1e-3


class Faults(NamedTuple):
    """Hold one fault for each of the first m pairs; positions and lengths in px."""

    centre: Tensor  # (m, 2) x, y of the trace's origin
    strike: Tensor  # (m, 2) unit vector along the trace
    slip: Tensor  # (m, 2) relative motion of the two sides, in the middle of the fault
    depth: Tensor  # (m,) distance of elastic decay, inf for rigid blocks
    width: Tensor  # (m,) of the shear zone
    table: Tensor  # (m, 2, SAMPLES) across-strike offset of the trace, and unevenness of the slip
    reach: Tensor  # (m,) half the length along strike that the table covers
    length: Tensor  # (m,) half the fault's, inf for one without tips
    middle: Tensor  # (m,) the fault's, along strike from the centre


class Motion(NamedTuple):
    """Hold the field of n pairs: faults, then translation and a quadratic ramp about the frame's middle."""

    faults: tuple[Faults, ...]
    shift: Tensor  # (n, 2)
    ramp: Tensor  # (n, 2, 5) px at the frame's edge, of x, y, x², xy, y²
    middle: tuple[float, float]
    half: float


def displacement(motion: Motion, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """Return the displacement (right, down) in px at positions ``x``, ``y`` of the pre grid.

    ``x`` and ``y`` broadcast to (n, rows, cols), px.
    """
    u = (x - motion.middle[0]) / motion.half
    v = (y - motion.middle[1]) / motion.half
    parts = []
    for axis in (0, 1):
        ax, ay, axx, axy, ayy = motion.ramp[:, axis, :, None, None].unbind(1)
        rows = motion.shift[:, axis, None, None] + v * (ay + v * ayy)
        parts.append(torch.addcmul(rows, u, ax + axx * u + axy * v))
    for fault in motion.faults:
        m = len(fault.depth)
        step = _step(fault, x[:m], y[:m])
        for axis in (0, 1):
            parts[axis][:m].addcmul_(step, fault.slip[:, axis, None, None])
    return parts[0], parts[1]


def _step(fault: Faults, x: Tensor, y: Tensor) -> Tensor:
    """Return the share of the slip at each position, −½ to ½: side, times the field of a crack, times decay.

    A crack of half length a under uniform stress slips as √(1 − s²/a²), and at z = (s + i|d|)/a moves each
    side by Im √(z² − 1) − Im z of half the slip (Pollard & Segall 1987, *Fracture Mechanics of Rock*, ch. 8,
    mode III). The decay is the screw dislocation's, 1 − (2/π) arctan(|d|/depth) (Savage & Burford 1973;
    coseismic, slip from the surface down to ``depth``).
    """
    cx, cy, tx, ty = (t[:, None, None] for t in (*fault.centre.T, *fault.strike.T))
    dx, dy = x - cx, y - cy
    reach, size, middle = (t[:, None, None] for t in (fault.reach, 1 / fault.length, fault.middle))
    along = torch.addcmul(dx * (tx / reach), dy, ty / reach)
    at = along[..., None].expand(*along.shape, 2)  # the table has one row, whatever the second is
    offset, uneven = F.grid_sample(
        fault.table[:, :, None], at, padding_mode="border", align_corners=True
    ).unbind(1)
    across = torch.addcmul(dy * tx, dx, -ty).sub_(offset)
    far = across.abs()
    decay = (far / fault.depth[:, None, None]).atan_().mul_(-2 / math.pi).add_(1)
    side = across.mul_((2 / fault.width.clamp_min(SHARP))[:, None, None]).clamp_(-1, 1)
    step = (side * side).mul_(-0.25).add_(0.75).mul_(side).mul_(decay)
    step.mul_(decay.mul_(uneven).add_(1))
    if fault.length.isinf().all():
        return step
    s, d = along.mul_(reach).sub_(middle).mul_(size), far.mul_(size)
    real = torch.addcmul(s * s, d, d, value=-1).sub_(1)
    modulus = torch.hypot(real, (s.mul_(d)).mul_(2))
    return step.mul_(modulus.sub_(real).mul_(0.5).clamp_min_(0).sqrt_().sub_(d))


def origin_of(motion: Motion, x: Tensor, y: Tensor, coarse_rounds: int = 2) -> tuple[Tensor, Tensor]:
    """Return where on the pre grid the ground seen at post positions ``x``, ``y`` lay: g = q − u(g).

    ``x`` (n, 1, cols) and ``y`` (n, rows, 1) are evenly spaced and odd in number. The fixed-point iteration
    starts on every second position, and takes one more step on all of them.
    """
    gx, gy = x[..., ::2], y[:, ::2]
    for _ in range(coarse_rounds):
        u, v = displacement(motion, gx, gy)
        gx, gy = x[..., ::2] - u, y[:, ::2] - v
    shape = (y.shape[1], x.shape[2])
    g = F.interpolate(torch.stack([gx, gy], 1), size=shape, mode="bilinear", align_corners=True)
    u, v = displacement(motion, g[:, 0], g[:, 1])
    return x - u, y - v


def draw_motion(generator: torch.Generator, n: int, shape: tuple[int, int], ranges: Ranges) -> Motion:
    """Return the motion of ``n`` pairs of ``shape``; the pairs with most faults come first."""
    rows, cols = shape
    device = generator.device
    kind = choice(generator, n, ranges.motion_shares)  # 0 none, 1 translation, 2 ramp, 3.. faults
    kind = kind.sort(descending=True).values
    moving = (kind > 0)[:, None]
    shift = _shift(generator, n, ranges) * (kind == 1)[:, None]
    drift = _vectors(generator, log_uniform(generator, n, ranges.misregistration_px))
    drift = drift * chance(generator, n, ranges.misregistration_share)[:, None]
    shift = shift + drift * (kind != 1)[:, None] * moving
    slope = (
        log_uniform(generator, 2 * n, ranges.ramp_px).view(n, 2, 1)
        * torch.randn(n, 2, 5, generator=generator, device=device)
        * torch.tensor([0.7, 0.7, 0.3, 0.3, 0.3], device=device)
    )
    ramp_here = (kind == 2) | (chance(generator, n, ranges.ramp_share) & (kind > 2))
    ramp = slope * ramp_here[:, None, None]
    counts = (kind - 2).clamp_min(0).tolist()
    faults = []
    for slot in range(max(counts)):
        m = sum(c > slot for c in counts)
        faults.append(_draw_faults(generator, m, shape, ranges))
    motion = Motion(tuple(faults), shift, ramp, ((cols - 1) / 2, (rows - 1) / 2), max(rows, cols) / 2)
    return _limited(motion, ranges.reach_px)


def _vectors(generator: torch.Generator, length: Tensor) -> Tensor:
    angle = uniform(generator, len(length), (0, 2 * math.pi))
    return torch.stack([torch.cos(angle), torch.sin(angle)], 1) * length[:, None]


def _shift(generator: torch.Generator, n: int, ranges: Ranges) -> Tensor:
    return _vectors(generator, log_uniform(generator, n, ranges.amplitude_px))


def _draw_faults(generator: torch.Generator, m: int, shape: tuple[int, int], ranges: Ranges) -> Faults:
    rows, cols = shape
    size = math.hypot(rows, cols)
    device = generator.device
    middle = torch.tensor([(cols - 1) / 2, (rows - 1) / 2], device=device)
    spread = torch.tensor([cols, rows], device=device) * ranges.fault_spread
    centre = middle + spread * (torch.rand(m, 2, generator=generator, device=device) - 0.5)
    strike = _vectors(generator, torch.ones(m, device=device))
    slip_px = log_uniform(generator, m, ranges.amplitude_px)
    style = choice(generator, m, ranges.slip_shares)  # strike-slip, oblique, opening or closing
    rake = torch.where(style == 1, uniform(generator, m, (0.2, 0.8)), (style == 2).float()) * (math.pi / 2)
    along = torch.cos(rake) * slip_px * signs(generator, m)
    normal = torch.sin(rake) * slip_px * signs(generator, m)
    slip = along[:, None] * strike + normal[:, None] * strike.flip(1) * torch.tensor([-1, 1], device=device)
    rigid = chance(generator, m, ranges.rigid_share)
    depth = torch.where(rigid, torch.inf, log_uniform(generator, m, ranges.decay_px))
    width = uniform(generator, m, ranges.shear_width_px)
    width = torch.where(chance(generator, m, ranges.sharp_share), 0.0, width)
    length = torch.maximum(log_uniform(generator, m, ranges.fault_half_length) * size, 8 * slip_px)
    length = torch.where(chance(generator, m, ranges.tip_share), length, torch.inf)
    tip = uniform(generator, m, (-0.25, 0.25)) * size + signs(generator, m) * length
    tip = torch.where(length.isinf(), 0.0, tip)
    uneven = smooth_field(generator, m, (3, SAMPLES), 8)[:, 1].clamp(-2.5, 2.5)
    uneven = uneven * (uniform(generator, m, ranges.slip_unevenness) * ~rigid)[:, None]
    table = torch.stack([_trace(generator, m, size, ranges), uneven], 1)
    reach = torch.full((m,), 0.75 * size, device=device)
    return Faults(centre, strike, slip, depth, width, table, reach, length, tip)


def _trace(generator: torch.Generator, m: int, size: float, ranges: Ranges) -> Tensor:
    """Return across-strike offsets (m, SAMPLES) px: self-affine (Hurst exponent drawn) with a gentle bow."""
    roughness = log_uniform(generator, m, ranges.trace_roughness)[:, None]
    rough = self_affine(generator, m, SAMPLES, ranges.hurst) * roughness
    s = torch.linspace(-1, 1, SAMPLES, device=generator.device)
    bow = uniform(generator, m, ranges.trace_bow)[:, None] * s * s
    return (rough + bow) * size


def _limited(motion: Motion, reach: float) -> Motion:
    """Return the motion scaled down if its bound exceeds ``reach`` px."""
    bound = motion.shift.norm(dim=1) + 1.3 * motion.ramp.abs().sum(2).norm(dim=1)
    for fault in motion.faults:
        bound[: len(fault.depth)] += 0.5 * fault.slip.norm(dim=1) * (1 + fault.table[:, 1].amax(1))
    scale = (reach / bound.clamp_min(reach))[:, None]
    faults = tuple(f._replace(slip=f.slip * scale[: len(f.depth)]) for f in motion.faults)
    return motion._replace(faults=faults, shift=motion.shift * scale, ramp=motion.ramp * scale[..., None])
