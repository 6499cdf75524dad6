"""Compute σ of the displayed flow from flows and the error expected from the images, block by block."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

import torch

from ..core.cancel import CancelToken
from ..core.confidence import EXPECTED_ERROR
from ..core.grid import Window
from ..core.tiling import cover
from ..model.uncertainty import Calibration, uncertainty
from .job import NO_WEIGHTS, Job
from .tiles import within

SIGMA_BLOCK, SIGMA_HALO = 1024, 48  # px; σ depends on pixels within three times 12 px


def state_uncertainty(
    job: Job, report: Callable[[float], None], cancel: CancelToken, pairs: float = 1.0
) -> None:
    """Compute uncertainty from raw_flow, flow, and sigma or the confidence, calibrated by the card.

    ``pairs`` is that of :func:`..model.uncertainty.uncertainty`.
    """
    calibration = _calibration(job)
    job.arrays.create("uncertainty")
    blocks = list(cover(job.shape, SIGMA_BLOCK, SIGMA_HALO))
    for number, block in enumerate(blocks, 1):
        cancel.check()
        raw, flow = (
            torch.from_numpy(job.arrays.read(name, block.read))[None] for name in ("raw_flow", "flow")
        )
        with torch.inference_mode():
            sigma = uncertainty(raw, flow, _stated(job, block.read), calibration, pairs)[0]
        job.arrays.write("uncertainty", block.write, sigma[(..., *within(block).slices)].numpy())
        report(number / len(blocks))


def _stated(job: Job, window: Window) -> torch.Tensor:
    """Return the error (1, 2, rows, cols) px of each component expected from the images."""
    if job.arrays.exists("sigma"):
        return torch.from_numpy(job.arrays.read("sigma", window))[None]
    confidence = torch.from_numpy(job.arrays.read("confidence", window))[None, None]
    return (EXPECTED_ERROR * (1 / confidence - 1).sqrt()).expand(-1, 2, -1, -1)


def _calibration(job: Job) -> Calibration:
    card = {}
    if job.options.weights != NO_WEIGHTS:
        with contextlib.suppress(OSError, ValueError):
            card = json.loads(Path(job.options.weights).with_suffix(".json").read_text(encoding="utf-8"))
    return Calibration.from_card(card)
