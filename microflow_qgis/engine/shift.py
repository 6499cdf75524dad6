"""Find the motion common to a whole scene before its tiles are measured, inside the engine's process."""

from __future__ import annotations

import math

import numpy as np

from ..core.arrays import own_valid
from ..core.grid import Window
from ..core.statistics import nmad
from ..core.texture import cross_correlation, tapered_texture
from .job import Job

COMPARED_SIDE = 1500  # px a side of the images that are compared; larger images are subsampled
LARGEST_SHIFT = 0.25  # of the images' sides
HIGH_PASS = 2  # px: differences over this distance are compared, not brightness
SURE_PEAK = 12.0  # deviations of the correlation at other shifts; unrelated images reach about 5
SURE_CORRELATION = 0.5  # at the peak; unrelated images of 80 px reach 0.23
SMALL_SHIFT = 0.5  # of the largest displacement: smaller shifts are left to the tiles


def whole_shift(job: Job) -> tuple[int, int]:
    """Return the scene's shift in whole px (right, down); (0, 0) if it is small or uncertain.

    It is at the highest cross-correlation of both images, high-passed, clipped and tapered, computed by
    Fourier transforms within LARGEST_SHIFT. It is certain if it stands out from other shifts, or if the
    images hardly differ once moved by it: in a small image, other shifts correlate by chance. A shift below
    SMALL_SHIFT of the largest displacement is left to the tiles.
    """
    step = max(1, math.ceil(max(job.shape) / COMPARED_SIDE))
    every = (slice(None, None, step),) * 2
    valid = np.array(job.arrays.map("valid")[every])
    if min(valid.shape) < 64 or not valid.any():
        return 0, 0
    pre, post = (np.array(job.arrays.map(name)[every]) for name in ("pre", "post"))
    own = own_valid(*(part[None, None] for part in (pre, post, valid, valid)))[0]
    pre, post = (tapered_texture(image, usable, HIGH_PASS) for image, usable in zip((pre, post), own))
    across = cross_correlation(pre, post)
    rows, cols = (np.minimum(np.arange(n), n - np.arange(n)) <= LARGEST_SHIFT * n for n in valid.shape)
    near = across[np.ix_(rows, cols)]
    spread = nmad(near)
    down, right = np.unravel_index(np.argmax(np.where(np.outer(rows, cols), across, -np.inf)), across.shape)
    peak, alike = across[down, right], SURE_CORRELATION * np.linalg.norm(pre) * np.linalg.norm(post)
    if not 0 < min(np.median(near) + SURE_PEAK * spread, alike) < peak:
        return 0, 0
    moved = [step * int(k - n if k > n // 2 else k) for k, n in zip((right, down), across.shape[::-1])]
    if math.hypot(*moved) <= SMALL_SHIFT * job.options.max_displacement:
        return 0, 0
    return moved[0], moved[1]


def read_moved(job: Job, name: str, window: Window) -> np.ndarray:
    """Return the part of an array that the scene's shift moves onto a window, 0 or False beyond the image."""
    (right, down), (rows, cols) = job.shift, job.shape
    top, left = max(window.row + down, 0), max(window.col + right, 0)
    bottom = min(window.row + down + window.rows, rows)
    end = min(window.col + right + window.cols, cols)
    moved = np.zeros((window.rows, window.cols), job.arrays.map(name).dtype)
    if top < bottom and left < end:
        part = job.arrays.read(name, Window(top, left, bottom - top, end - left))
        row, col = top - window.row - down, left - window.col - right
        moved[row : row + part.shape[0], col : col + part.shape[1]] = part
    return moved
