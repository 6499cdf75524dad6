"""Convert between a pixel's confidence, 0 to 1, and its expected error e in px: c = 1 / (1 + (e/e₀)²)."""

from __future__ import annotations

import numpy as np

EXPECTED_ERROR = 0.1  # px, e₀: the expected error at which the confidence is a half
TRUSTED_CONFIDENCE = 0.5  # of an expected error of e₀; pixels above are trusted


def confidence_of_error(error: np.ndarray) -> np.ndarray:
    """Return the confidence of expected errors in px, NaN where they are.

    >>> confidence_of_error(np.array([0.0, 0.1, 0.3])).round(3).tolist()
    [1.0, 0.5, 0.1]
    """
    return 1 / (1 + (error / EXPECTED_ERROR) ** 2)


def error_of(confidence: np.ndarray) -> np.ndarray:
    """Return the expected errors in px of confidences: infinite at 0, NaN outside 0 to 1.

    >>> error_of(np.array([1.0, 0.5, 0.0])).tolist()
    [0.0, 0.1, inf]
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return EXPECTED_ERROR * np.sqrt(1 / confidence - 1)
