"""Test in the engine's process whether motion comes near the largest displacement of a run."""

from __future__ import annotations

import numpy as np

from ..core.confidence import TRUSTED_CONFIDENCE
from ..core.tiling import cover
from .job import Job

NEAR_LIMIT = 0.9  # of the largest displacement
LIMIT_SHARE = 5e-4  # of the trusted pixels: 0.05 %, a speck of 32 x 16 px in a megapixel
LIMIT_BLOCK = 1024  # px


def limit_reached(job: Job, name: str = "flow") -> bool:
    """Return whether more than LIMIT_SHARE of the trusted pixels move by NEAR_LIMIT of the limit or more.

    The motion is that of the job's array ``name``.
    """
    largest = job.options.max_displacement
    trusted = near = 0
    for block in cover(job.shape, LIMIT_BLOCK, 0):
        flow = job.arrays.read(name, block.write) - np.reshape(job.shift, (2, 1, 1))
        length = np.hypot(*flow)
        sure = (job.arrays.read("confidence", block.write) >= TRUSTED_CONFIDENCE) & np.isfinite(length)
        trusted += int(sure.sum())
        near += int((length[sure] >= NEAR_LIMIT * largest).sum())
    return near > LIMIT_SHARE * trusted
