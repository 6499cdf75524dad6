"""How far a pixel's motion can be trusted, from 0 to 1: 1 / (1 + (e/e₀)²) for an expected error e."""

import math

import torch
from torch import Tensor

from .filters import gaussian

EXPECTED_ERROR = 0.1  # px, e₀: the expected error at which the confidence is a half
WINDOW = 3.0  # px, σ of the neighbourhood whose information is averaged
CORRELATED = 6.0  # px, σ of the local correlation
SHARED = 2000.0  # px: so many pixels' information decides one pixel of the regularised field
WEIGHED_ERROR = 0.01  # px, the expected error at which a pixel's weight in log-TV is a half


def confidence_of(information: Tensor, correlation: Tensor) -> Tensor:
    """(n, 1, h, w) from what :func:`refine.gathered` gives, information (n, 3, h, w) in px⁻².

    The expected error is that of the least known direction, e² = 1 / (SHARED ρ λ), λ the smaller
    eigenvalue, ρ the correlation: only what both images have in common tells of motion. SHARED
    was chosen so that e meets the errors measured (training/NOTES.md).
    """
    xx, xy, yy = gaussian(information, WINDOW).unsqueeze(2).unbind(1)
    half, spread = (xx + yy) / 2, (((xx - yy) / 2) ** 2 + xy * xy).sqrt()
    known = SHARED * correlation * (half - spread).clamp_min(0)
    return known / (known + EXPECTED_ERROR**-2)


def local_correlation(pre: Tensor, warped: Tensor, seen: Tensor) -> Tensor:
    """Of two zero-mean images (n, 1, h, w) where bool ``seen``; 0 where it is negative or not seen."""
    products = torch.cat((pre * pre, warped * warped, pre * warped), 1) * seen
    first, second, both = gaussian(products, CORRELATED).unsqueeze(2).unbind(1)  # (n, 1, h, w) each
    return (both / (first * second).sqrt().clamp_min(1e-6)).clamp(0, 1) * seen


def data_weight(confidence: Tensor) -> Tensor:
    """The weight of a pixel's data in log-TV, 1 / (1 + (e/e₁)²), of its confidence: 0 of 0 and 1 of 1."""
    return confidence / (confidence + (EXPECTED_ERROR / WEIGHED_ERROR) ** 2 * (1 - confidence))


def prior(log_error: Tensor) -> Tensor:
    """The confidence of a network's own expectation e = exp(log_error) px."""
    return torch.sigmoid(-2 * (log_error - math.log(EXPECTED_ERROR)))
