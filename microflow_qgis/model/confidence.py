"""How far a pixel's motion can be trusted, from 0 to 1."""

import torch
from torch import Tensor

from .filters import gaussian

WINDOW = 3.0  # px, σ of the local correlation
ENOUGH_SUPPORT = 0.05  # smaller eigenvalue at which half the confidence is given
EXPECTED_ERROR = 0.1  # px at which a network's own expectation halves the confidence


def confidence(pre: Tensor, warped: Tensor, seen: Tensor, support: Tensor) -> Tensor:
    """Saturated support of the least squares times local correlation to the fourth: (n, 1, h, w).

    Images are local contrast, ``warped`` is post moved onto pre by the result, ``seen`` bool,
    ``support`` the smaller eigenvalue of :func:`least_squares.solve`. 0 where nothing was seen.
    """
    moments = gaussian(torch.cat((pre * pre * seen, warped * warped, pre * warped), 1), WINDOW)
    first, second, both = moments.unsqueeze(2).unbind(1)  # (n, 1, h, w) each
    correlation = (both / (first * second).sqrt().clamp_min(1e-6)).clamp(0, 1)
    return support / (support + ENOUGH_SUPPORT) * correlation**4 * seen


def prior(log_error: Tensor) -> Tensor:
    """The network's own expectation b = exp(log_error) px as a confidence, 1 / (1 + (b / b₀)²)."""
    return torch.sigmoid(-2 * (log_error - torch.tensor(EXPECTED_ERROR).log()))
