"""Read σ of a field from its own file: that of quiet ground, which the estimate has measured."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from ..core.statistics import Read

EastNorth = tuple[float, float]


def stated_error(metadata: Mapping[str, str]) -> EastNorth | None:
    """Return σ to the east and to the north in m; None if the file does not state it."""
    values = []
    for side in ("EAST", "NORTH"):
        try:
            values.append(float(metadata.get(f"MICROFLOW_ERROR_{side}", "nan")))
        except ValueError:
            return None
    if not all(math.isfinite(value) and value > 0 for value in values):
        return None
    return values[0], values[1]


def same_everywhere(sigma: EastNorth) -> Read:
    """Return a reader of this σ in any window, (2, rows, cols)."""
    return lambda w: np.broadcast_to(np.reshape(sigma, (2, 1, 1)), (2, w.rows, w.cols))
