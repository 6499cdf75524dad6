"""Compute the confidence of a pixel's motion, from 0 to 1: 1 / (1 + (e/e₀)²) for an expected error e."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from ..core.confidence import EXPECTED_ERROR
from .filters import gaussian

INFORMATION_SIGMA = 3.0  # px, σ of the neighbourhood whose information is averaged; not measured
CORRELATED = 6.0  # px, σ of the local correlation; not measured
LARGEST_ERROR = 10.0  # px, the largest error that a confidence expresses, 1e-4; not measured
SHARED = 2000.0  # px whose information determines a pixel of the field; fitted to errors (training/NOTES.md)
WEIGHED_ERROR = 0.01  # px, e₁, where the weight is a half; .013 and .02: training/NOTES.md
LEAST_DETERMINANT = 1e-12  # px⁻⁴, of the information; a smaller one determines nothing; not measured
WHOLE_REACH = 2  # px that the finest detail and its gradient reach, by their filters
SPAN = 2 * WHOLE_REACH + 1
FEW_WHOLE = 0.1  # share of whole pixels, from which gaps hardly matter (tests/model/test_gaps.py)
ALONG = 19  # px along a strip; not measured
GAP_ERROR = 0.5  # px; 0.8 px come out 0.13 px too small if each fourth row is a gap (test_gaps.py)
WEIGHING = 1.5  # power of e/e₁; 2 biases offsets on changed ground, 1 those of 0.15 px on one date


def confidence_of(information: Tensor, correlation: Tensor, gap: Tensor | float = 0.0) -> Tensor:
    """Return the confidence (n, 1, h, w) from :func:`refine.gathered`, with information (n, 3, h, w) in px⁻².

    The expected error is that of the least determined direction, e² = 1 / (SHARED ρ λ), with λ the smaller
    eigenvalue and ρ the correlation: only texture common to both images constrains the motion. SHARED was
    chosen so that e agrees with the measured errors (training/NOTES.md). ``gap`` px from
    :func:`gap_error` adds to e.
    """
    xx, xy, yy = gaussian(information, INFORMATION_SIGMA).unsqueeze(2).unbind(1)
    half, spread = (xx + yy) / 2, (((xx - yy) / 2) ** 2 + xy * xy).sqrt()
    precision = SHARED * correlation * (half - spread).clamp_min(0)
    precision = precision / (1 + precision * gap**2)
    return precision / (precision + EXPECTED_ERROR**-2)


def errors_of(information: Tensor, correlation: Tensor, gap: Tensor | float = 0.0) -> Tensor:
    """Return σ (n, 2, h, w) px of each component of the regularised field, as in :func:`confidence_of`.

    It is from the diagonal of the inverse of the averaged information, with SHARED pixels and the
    correlation, and ``gap``. It is at most LARGEST_ERROR, and that where nothing is known. It is not
    calibrated, and does not include the expected error of a network.
    """
    xx, xy, yy = gaussian(information, INFORMATION_SIGMA).unsqueeze(2).unbind(1)
    determinant = (xx * yy - xy * xy) * SHARED * correlation
    variance = torch.cat((yy, xx), 1) / determinant.clamp_min(LEAST_DETERMINANT) + gap**2
    undetermined = determinant <= LEAST_DETERMINANT
    return torch.where(undetermined, LARGEST_ERROR, variance.sqrt().clamp_max(LARGEST_ERROR))


def gap_error(sampled: Tensor) -> Tensor:
    """Return the error (n, 1, h, w) px from gaps so close that the filters reach little but their edges.

    Gaps lie at the same places in the images of many sensors, and pull the motion to zero. ``sampled`` (n, 1,
    h, w) bool. Along each axis, a pixel is whole if those up to WHOLE_REACH px away are sampled. The error
    rises from 0 to GAP_ERROR as the share of whole pixels nearby falls from FEW_WHOLE to 0. Single missing
    pixels leave enough of them, every fifth row missing leaves none. The same holds for the share of pixels
    beside a whole one, of ALONG px across that axis: it is 0 in a strip that is narrow, also at the edge.
    """
    if sampled.all():
        return torch.zeros_like(sampled, dtype=torch.float32)
    there = sampled.float()
    hidden, near = (
        functional.pad(1 - there, (WHOLE_REACH,) * 4, value=1.0),
        gaussian(there, INFORMATION_SIGMA),
    )
    error = torch.zeros_like(there)
    for window, across in (((SPAN, 1), (1, ALONG)), ((1, SPAN), (ALONG, 1))):
        reach = [length // 2 for length in window]
        inside = [
            slice(WHOLE_REACH - r, length - WHOLE_REACH + r) for r, length in zip(reach, hidden.shape[2:])
        ]
        whole = (functional.max_pool2d(hidden[(..., *inside)], window, 1) == 0).float()
        beside = functional.max_pool2d(whole, window, 1, reach) * there
        pad = [length // 2 for length in across]
        shares = (
            gaussian(whole, INFORMATION_SIGMA) / near.clamp_min(1e-3),
            functional.avg_pool2d(beside, across, 1, pad)
            / functional.avg_pool2d(there, across, 1, pad).clamp_min(1e-3),
        )
        for share in shares:
            error = torch.maximum(error, GAP_ERROR * (1 - share / FEW_WHOLE).clamp_min(0))
    return error


def local_correlation(pre: Tensor, warped: Tensor, sampled: Tensor) -> Tensor:
    """Return the correlation of two zero-mean images (n, 1, h, w) where ``sampled``; at least 0."""
    products = torch.cat((pre * pre, warped * warped, pre * warped), 1) * sampled
    first, second, both = gaussian(products, CORRELATED).unsqueeze(2).unbind(1)  # (n, 1, h, w) each
    return (both / (first * second).sqrt().clamp_min(1e-6)).clamp(0, 1) * sampled


def error_of(confidence: Tensor) -> Tensor:
    """Return the expected error e in px of a confidence; LARGEST_ERROR if that is exceeded, or unknown."""
    share = confidence.nan_to_num(0.0).clamp(1 / (1 + (LARGEST_ERROR / EXPECTED_ERROR) ** 2), 1.0)
    return EXPECTED_ERROR * ((1 - share) / share).sqrt()


def data_weight(confidence: Tensor) -> Tensor:
    """Return the weight of a pixel's data in log-TV, 1 / (1 + (e/e₁)^WEIGHING); 0 for a confidence of 0."""
    weight = 1 / (1 + (error_of(confidence) / WEIGHED_ERROR) ** WEIGHING)
    return torch.where(confidence > 0, weight, 0.0)


def prior(log_error: Tensor) -> Tensor:
    """Return the confidence of a network's own expected error e = exp(log_error) px."""
    return torch.sigmoid(-2 * (log_error - math.log(EXPECTED_ERROR)))
