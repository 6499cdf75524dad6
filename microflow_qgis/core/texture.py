"""Compute the texture by which images are compared: differences between neighbours, free of brightness."""

from __future__ import annotations

import numpy as np

from .statistics import GAUSSIAN_NMAD

CLIPPED_AT = 3.0  # deviations: limits the weight of bright roofs and cloud edges


def tapered_texture(image: np.ndarray, valid: np.ndarray, step: int) -> np.ndarray:
    """Return the differences of (rows, cols) to the four pixels ``step`` away, in robust deviations.

    They are clipped, 0 where a pixel is not valid, and fall to 0 towards the border (Hann), so that Fourier
    transforms meet no edge.
    """
    high, sure = np.zeros(image.shape), np.zeros(image.shape, bool)
    inner = (slice(step, -step),) * 2
    image, sure[inner] = np.where(valid, image, 0.0).astype(float), True
    for axis in (0, 1):
        for way in (-step, step):
            high += image - np.roll(image, way, axis)
            sure &= np.roll(valid, way, axis) & valid
    spread = GAUSSIAN_NMAD * np.median(np.abs(high[sure])) if sure.any() else 0.0
    clipped = np.clip(high / max(spread, 1e-9), -CLIPPED_AT, CLIPPED_AT) * sure
    return clipped * np.hanning(image.shape[0])[:, None] * np.hanning(image.shape[1])


def cross_correlation(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    """Return the circular cross-correlation (rows, cols); at (r, c) that with post moved back by r, c px."""
    return np.fft.irfft2(np.conj(np.fft.rfft2(pre)) * np.fft.rfft2(post), pre.shape)
