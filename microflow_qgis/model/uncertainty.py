"""Compute σ of the regularised field from the information of the images, the smoothing, and steps.

The error of a regularised pixel depends also on its neighbours. These are signs of it, each in px and of one
component:

* ``stated``: the expected error by the images' information (:func:`..model.confidence.errors_of`);
* ``taken``: the mean of raw minus regularised nearby, weighted by 1/σ², over two distances. The raw field
  has hardly any bias, so this is the bias of the smoothing, for instance beside a fault;
* ``scatter``: the deviation of raw minus regularised nearby;
* ``step``: the largest difference to a neighbour, of the pixel and of those beside it, since it is uncertain
  on which side of a fault such a pixel lies;
* ``slope``: the step of the mean raw field here and nearby, even if the regularised field does not have it.

σ = scale · Π (sign + FLOOR)^power, with one scale and set of powers for pixels near a step of the field and
one for the others. No power is negative, so σ increases with every sign. They were fitted to the errors of
real pairs with known motion (training/calibrate.py) and are kept on the card of the weights.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from .confidence import LARGEST_ERROR
from .filters import gaussian, largest

CUES = ("stated", "taken 6", "taken 12", "scatter", "step", "step beside", "slope", "slope nearby")
# The calibration on the card belongs to these values: after a change, `python -m training.calibrate IMAGES
# --card` fits it again and reports the coverage on held-out pairs. None of them was measured alone.
FLOOR = 2e-3  # px, added to every sign, which may be 0
LEAST_SIGMA = 1e-3  # px, of the weights 1/σ²
NEAR, FAR = 6.0, 12.0  # px, σ of the neighbourhoods
BESIDE_SIDE = 3  # px a side of the window for the step beside
AT_STEP = 7  # px a side of the window in which a step makes a pixel count as near a step
STEP_PX = 0.03  # px between neighbours that count as a step
NEARBY_SIDE = 17  # px a side of the window for the slope nearby
STEP_OF_SLOPE = 2.5066  # √(2π): ratio of a sharp step to the slope of its Gaussian average, times σ


class Powers(NamedTuple):
    """Define σ = ``scale`` px · Π (sign + FLOOR)^power, with a power for each of CUES in px."""

    scale: float
    powers: tuple[float, ...]

    def of(self, cues: Tensor) -> Tensor:
        """Return σ (n, 2, h, w) of signs (n, 2, CUES, h, w)."""
        return self.of_logarithms((cues + FLOOR).log())

    def of_logarithms(self, logarithms: Tensor) -> Tensor:
        """Return σ (n, 2, h, w) of ln(sign + FLOOR), (n, 2, CUES, h, w)."""
        total = torch.full_like(logarithms[:, :, 0], math.log(self.scale))
        for power, part in zip(self.powers, logarithms.unbind(2)):
            if power:
                total.add_(part, alpha=power)
        return total.exp_()


class Calibration(NamedTuple):
    """Hold the calibration, ``near`` for pixels near a step of the regularised field, ``away`` elsewhere."""

    away: Powers
    near: Powers

    def on_card(self) -> dict[str, Any]:
        """Return the calibration as a card stores it."""
        return {
            name: {"scale": part.scale, "powers": dict(zip(CUES, part.powers))}
            for name, part in self._asdict().items()
        }

    @classmethod
    def from_card(cls, card: Mapping[str, Any]) -> Calibration:
        """Return the card's calibration, or that of the refinement alone if the card has none that fits."""
        stored = card.get("uncertainty", {}).get("calibration", {})
        parts = []
        for name in cls._fields:
            part = stored.get(name, {})
            powers = part.get("powers", {})
            if set(powers) != set(CUES):
                return DEFAULT
            parts.append(Powers(float(part["scale"]), tuple(float(powers[sign]) for sign in CUES)))
        return cls(*parts)


# σ over the expected error is 0.39 or more for 95 % of the pixels of real pairs (Rennes). For images with
# nothing in common it fell to 0.02, because log-TV makes their field almost constant.
LEAST_SHARE = 0.3

# For cards without a calibration, from `python -m training.calibrate IMAGES`; the built-in card has its
# own.
DEFAULT = Calibration(
    Powers(42.3534, (0.5815, 0.0246, 0.2036, 0.3966, 0.0, 0.5289, 0.0, 0.2858)),
    Powers(59.9983, (0.6422, 0.0, 0.0571, 0.752, 0.3387, 0.1501, 0.0, 0.1649)),
)


def uncertainty(
    raw: Tensor,
    shown: Tensor,
    stated: Tensor,
    calibration: Calibration = DEFAULT,
    pairs: float = 1.0,
) -> Tensor:
    """Return σ (n, 2, h, w) px of the regularised flow ``shown`` of ``raw``, NaN where either is unknown.

    All are (n, 2, h, w) px; ``stated`` is the expected error by the information, and σ is at least
    LEAST_SHARE of it. Where nothing was smoothed, σ² is the sum of ``stated``² and the squared deviation of
    the field from its local mean, since neighbours share errors.

    ``pairs`` is the number of independent pairs of images that the fields are from, while ``stated`` is that
    of one. The calibration is of one pair too, so ``taken`` and ``scatter`` are multiplied by √pairs, and σ
    is divided by it.
    """
    finite = (torch.isfinite(raw) & torch.isfinite(shown)).all(1, keepdim=True)
    if not ((raw != shown) & finite).any():
        sigma = torch.hypot(_deviation(raw, finite), stated.nan_to_num(nan=0.0, posinf=LARGEST_ERROR))
        return torch.where(finite, sigma, raw.new_full((), torch.nan))
    more = math.sqrt(pairs)
    logarithms = signs(shown + more * (raw - shown), shown, stated).add_(FLOOR).log_()
    near = near_step(shown, finite)
    sigma = torch.where(
        near, calibration.near.of_logarithms(logarithms), calibration.away.of_logarithms(logarithms)
    )
    sigma = torch.maximum(sigma, LEAST_SHARE * stated.nan_to_num(nan=0.0, posinf=LARGEST_ERROR)) / more
    return torch.where(finite, sigma, sigma.new_full((), torch.nan))


def _deviation(field: Tensor, finite: Tensor) -> Tensor:
    """Return the deviation of a field from its mean over a Gaussian of NEAR px."""
    field = torch.where(finite, field, field.new_zeros(()))
    share = gaussian(finite.to(field), NEAR).clamp_min(1e-6)
    mean = gaussian(field, NEAR) / share
    return (gaussian(finite * (field - mean) ** 2, NEAR) / share).sqrt()


def near_step(shown: Tensor, finite: Tensor) -> Tensor:
    """Return the pixels with a step of the field near them: bool (n, 1, h, w)."""
    step = _steps(torch.where(finite, shown, shown.new_zeros(())), finite).amax(1, keepdim=True)
    return largest(step, AT_STEP) > STEP_PX


def signs(raw: Tensor, shown: Tensor, stated: Tensor) -> Tensor:
    """Return the signs of error (n, 2, CUES, h, w), px."""
    finite = (torch.isfinite(raw) & torch.isfinite(shown)).all(1, keepdim=True)
    raw, shown = (torch.where(finite, part, part.new_zeros(())) for part in (raw, shown))
    stated = torch.where(finite, stated.nan_to_num(posinf=10.0), stated.new_ones(())).clamp_min(LEAST_SIGMA)
    weight = finite / stated**2
    removed = raw - shown
    total = gaussian(weight, NEAR).clamp_min(1e-6)
    taken = (gaussian(weight * removed, NEAR) / total).abs()
    farther = (gaussian(weight * removed, FAR) / gaussian(weight, FAR).clamp_min(1e-6)).abs()
    scatter = (gaussian(weight * removed**2, NEAR) / total).sqrt()
    step = _steps(shown, finite)
    beside = largest(step, BESIDE_SIDE)
    slope = _slope(gaussian(weight * raw, NEAR) / total) * finite
    nearby = largest(slope, NEARBY_SIDE)
    return torch.stack((stated, taken, farther, scatter, step, beside, slope, nearby), 2)


def _steps(field: Tensor, finite: Tensor) -> Tensor:
    """Return the largest difference of each component to a finite neighbour, (n, 2, h, w)."""
    step = torch.zeros_like(field)
    for axis in (2, 3):
        length = field.shape[axis] - 1
        first, second = (field.narrow(axis, start, length) for start in (0, 1))
        both = finite.narrow(axis, 0, length) & finite.narrow(axis, 1, length)
        jump = (second - first).abs() * both
        for start in (0, 1):
            part = step.narrow(axis, start, length)
            torch.maximum(part, jump, out=part)
    return step


def _slope(field: Tensor) -> Tensor:
    """Return the step of a field smoothed over NEAR px, if its slope is that of a sharp step."""
    padded = functional.pad(field, (1, 1, 1, 1), "replicate")
    right = padded[..., 1:-1, 2:] - padded[..., 1:-1, :-2]
    down = padded[..., 2:, 1:-1] - padded[..., :-2, 1:-1]
    return torch.hypot(right, down) / 2 * (NEAR * STEP_OF_SLOPE)
