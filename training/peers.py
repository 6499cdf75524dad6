"""Run other methods beside the estimator on the same pairs: flows (2, rows, cols) px."""

import cv2
import numpy as np
from scipy import ndimage
from skimage.registration import phase_cross_correlation

WINDOW, STRIDE = 32, 8  # px


def zero_field(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    return np.zeros((2, *pre.shape), np.float32)


def phase_correlation(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    """Return normalised phase correlation (scikit-image) in 32 px Hann windows every 8 px, to 1/50 px."""
    rows, cols = pre.shape
    tops, lefts = (np.arange(0, n - WINDOW + 1, STRIDE) for n in (rows, cols))
    taper = np.hanning(WINDOW)[:, None] * np.hanning(WINDOW)
    coarse = np.zeros((2, len(tops), len(lefts)), np.float32)
    for i, top in enumerate(tops):
        for j, left in enumerate(lefts):
            a, b = (x[top : top + WINDOW, left : left + WINDOW] for x in (pre, post))
            a, b = ((x - x.mean()) * taper for x in (a, b))
            shift = phase_cross_correlation(a, b, upsample_factor=50, normalization="phase")[0]
            coarse[:, i, j] = -shift[1], -shift[0]
    y = (np.arange(rows) - (WINDOW - 1) / 2) / STRIDE
    x = (np.arange(cols) - (WINDOW - 1) / 2) / STRIDE
    at = np.meshgrid(y, x, indexing="ij")
    return np.stack([ndimage.map_coordinates(c, at, order=1, mode="nearest") for c in coarse])


def optical_flow_dis(pre: np.ndarray, post: np.ndarray) -> np.ndarray:
    """Return OpenCV's dense inverse search, medium preset, with both images stretched to 8 bits together."""
    low, high = np.percentile(np.stack([pre, post]), [0.5, 99.5])
    a, b = (np.clip((x - low) / (high - low) * 255, 0, 255).astype(np.uint8) for x in (pre, post))
    dis = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    dis.setFinestScale(0)
    return dis.calc(a, b, None).transpose(2, 0, 1)


PEERS = {
    "zero field": zero_field,
    "windowed phase correlation, 32 px": phase_correlation,
    "OpenCV DIS": optical_flow_dis,
}
