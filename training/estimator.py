"""Run the plugin's estimator on whole small images, as the engine runs it on one tile."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch

from microflow_qgis.core.grid import Window
from microflow_qgis.engine.job import TV_STRENGTH
from microflow_qgis.model import weights
from microflow_qgis.model.pixel_locking import is_sure, locking, locking_equations, locking_share
from microflow_qgis.model.pyramid import Recipe, levels_for, measure
from microflow_qgis.model.regularize import regularize

WEIGHTS = Path(__file__).parents[1] / "resources" / "weights" / "builtin.safetensors"
RAW, SHOWN = "raw", "default"


class Estimator:
    """Apply network, refinement and log-TV; the last confidence and σ are kept."""

    def __init__(
        self,
        path: Optional[Path],
        refine: bool = True,
        strength: float = TV_STRENGTH.default,
        max_displacement: float = 5.0,
    ) -> None:
        self.network, card = weights.load(path, "cpu") if path else (None, {"reach": None})
        levels = levels_for(max_displacement, card["reach"])
        self.recipe = Recipe(self.network, refine, levels, half_precision=False)
        self.strength = strength
        self.confidence: Optional[np.ndarray] = None
        self.sigma: Any = None  # expected errors (1, 2, rows, cols) px, not calibrated

    def __call__(self, pre: np.ndarray, post: np.ndarray) -> np.ndarray:
        """Return the default field (2, rows, cols) px, without a trace."""
        return self.fields(pre, post)[SHOWN]

    @torch.inference_mode()
    def fields(
        self, pre: np.ndarray, post: np.ndarray, traces: Optional[Sequence[np.ndarray]] = None
    ) -> dict[str, np.ndarray]:
        """Return the raw and the default field; nothing is smoothed across ``traces``."""
        images = [torch.from_numpy(np.ascontiguousarray(image))[None, None] for image in (pre, post)]
        valid = torch.ones_like(images[0], dtype=torch.bool)
        cut = _cut(traces, pre.shape) if traces else None
        measured = measure(*images, valid, self.recipe, cut=cut)
        self.confidence = measured.confidence[0, 0].numpy()
        self.sigma = measured.sigma
        raw = measured.flow
        if self.recipe.refine:
            raw = unlocked(raw, images, valid, measured.confidence, cut)
        flow = regularize(raw, self.strength, confidence=measured.confidence, cut=cut)
        return {RAW: raw[0].numpy(), SHOWN: flow[0].numpy()}


def unlocked(
    raw: torch.Tensor,
    images: Sequence[torch.Tensor],
    valid: torch.Tensor,
    confidence: torch.Tensor,
    cut: Optional[torch.Tensor],
) -> torch.Tensor:
    """Return the raw flow as ``engine.pixel_locking`` corrects it."""
    share, error = locking_share(locking_equations(*images, valid, raw, confidence, valid, cut))
    return raw + share * locking(raw) if is_sure(share, error) else raw


def _cut(traces: Sequence[np.ndarray], shape: tuple[int, int]) -> torch.Tensor:
    """Return the differences to the right and down that the traces cross: (2, 1, 1, rows, cols)."""
    from microflow_qgis.core.trace import cut_edges

    return torch.from_numpy(cut_edges(traces, Window(0, 0, *shape)))[:, None, None]
