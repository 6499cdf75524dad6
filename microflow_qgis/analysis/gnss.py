"""Compare a displacement field with GNSS stations: residuals, their χ², and a fitted reference surface."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.errors import TooFewStations
from ..core.grid import Window
from ..core.statistics import Read, nmad

GNSS_SURFACES = ("none", "shift", "plane")
STATION_RADIUS = (
    3.0,
    0.0,
    50.0,
)  # px around a station whose median is the field there: default, lowest, highest
LEAST_STATION_SHARE = 1 / 3  # share of these pixels that must be known
COEFFICIENTS = {"none": 0, "shift": 1, "plane": 3}


class PointOnGrid(NamedTuple):
    """Hold the field at a station: median (east, north) of the pixels around it and σ of them.

    NaN outside the field.
    """

    value: np.ndarray
    sigma: np.ndarray


class Comparison(NamedTuple):
    """Hold a comparison, (n, 2) east and north in m; ``used`` is (n,) bool. Residuals are field − GNSS.

    ``coefficients`` (k, 2) are those of the surface that was subtracted from the field, over 1, row and
    column of the grid from −1 to 1. ``rmse`` and ``rmse_before`` are (2,). ``chi2`` is Σ (r/σ)² of all used
    values, ``freedom`` their number less the coefficients.
    """

    field: np.ndarray
    residual: np.ndarray
    sigma: np.ndarray
    used: np.ndarray
    coefficients: np.ndarray
    rmse: np.ndarray
    rmse_before: np.ndarray
    chi2: float
    freedom: int


def at_station(
    field: Read, sigma: Read | None, shape: tuple[int, int], col: float, row: float, radius: float
) -> PointOnGrid:
    """Return the field within ``radius`` px of a position; (0, 0) is the grid's outer corner.

    Without ``sigma``, σ is the NMAD of these pixels, which treats their differences as errors.
    """
    unknown = PointOnGrid(np.full(2, np.nan), np.full(2, np.nan))
    if not (0 <= row < shape[0] and 0 <= col < shape[1]):
        return unknown
    reach = int(np.ceil(radius))
    top, left = max(int(row) - reach, 0), max(int(col) - reach, 0)
    window = Window(
        top, left, min(int(row) + reach + 1, shape[0]) - top, min(int(col) + reach + 1, shape[1]) - left
    )
    rows, cols = np.indices((window.rows, window.cols)) + 0.5
    near = np.hypot(rows + top - row, cols + left - col) <= max(radius, 0.75)
    values = np.asarray(field(window), float)[:, near]
    finite = np.isfinite(values).all(axis=0)
    if finite.sum() < max(LEAST_STATION_SHARE * near.sum(), 1):
        return unknown
    if sigma is None:
        spread = np.array([nmad(part[finite]) for part in values])
    else:
        stated = np.asarray(sigma(window), float)[:, near][:, finite]
        spread = np.array([np.nanmedian(part) if np.isfinite(part).any() else np.nan for part in stated])
    return PointOnGrid(np.median(values[:, finite], axis=1), spread)


def compare(
    places: Sequence[PointOnGrid],
    position: np.ndarray,
    gnss: np.ndarray,
    gnss_sigma: np.ndarray,
    surface: str,
) -> Comparison:
    """Compare the field with GNSS, after subtracting a surface fitted to the residuals.

    ``position`` (n, 2) is row and column from −1 to 1 over the grid; ``gnss`` and its σ are (n, 2). Weights
    are 1/σ² of both σ together. If a σ is not known, that component has the median of the others. Raises
    TooFewStations.
    """
    value = np.array([place.value for place in places]).reshape(-1, 2)
    spread = _filled(np.hypot(np.array([p.sigma for p in places]).reshape(-1, 2), np.nan_to_num(gnss_sigma)))
    residual = value - gnss
    used = np.isfinite(residual).all(axis=1)
    needed = max(COEFFICIENTS[surface], 1)
    if used.sum() < needed:
        raise TooFewStations(count=int(used.sum()), needed=needed, all=len(places))
    design = surface_terms(position, surface)
    coefficients = np.zeros((design.shape[1], 2))
    for axis in (0, 1):
        weight = 1 / spread[used, axis]
        if design.shape[1]:
            coefficients[:, axis] = np.linalg.lstsq(
                design[used] * weight[:, None], residual[used, axis] * weight, rcond=None
            )[0]
    after = residual - design @ coefficients
    standard = after[used] / spread[used]
    return Comparison(
        value - design @ coefficients,
        after,
        spread,
        used,
        coefficients,
        np.sqrt((after[used] ** 2).mean(axis=0)),
        np.sqrt((residual[used] ** 2).mean(axis=0)),
        float((standard**2).sum()),
        int(standard.size - coefficients.size),
    )


def _filled(sigma: np.ndarray) -> np.ndarray:
    """Return σ without gaps and zeros: the median of the known ones, or 1 if none is known."""
    filled = sigma.copy()
    for part in filled.T:
        valid = np.isfinite(part) & (part > 0)
        part[~valid] = np.median(part[valid]) if valid.any() else 1.0
    return filled


def surface_terms(position: np.ndarray, surface: str) -> np.ndarray:
    """Return the surface's terms at positions (n, 2) of row and column from −1 to 1: (n, k)."""
    row, col = position.T
    return np.stack([np.ones(len(row)), row, col], axis=1)[:, : COEFFICIENTS[surface]]


def surface_in(coefficients: np.ndarray, shape: tuple[int, int], window: Window) -> np.ndarray:
    """Return the surface (2, rows, cols) in a window of the grid."""
    if not len(coefficients):
        return np.zeros((2, window.rows, window.cols))
    row = 2 * (window.row + np.arange(window.rows) + 0.5) / shape[0] - 1
    col = 2 * (window.col + np.arange(window.cols) + 0.5) / shape[1] - 1
    total = np.broadcast_to(coefficients[0][:, None, None], (2, window.rows, window.cols)).copy()
    if len(coefficients) == 3:
        total += coefficients[1][:, None, None] * row[:, None] + coefficients[2][:, None, None] * col[None]
    return total
