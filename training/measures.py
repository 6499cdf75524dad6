"""Measure an estimated field on a benchmark pair: flows (2, rows, cols) px.

The pair's own field is the result of the same method without injection, regularised and averaged over a
Gaussian of OWN px. It is subtracted first, so that misregistration and slow waves do not count, but noise and
change nearby do. Without an injection, a plane is subtracted instead.
"""

from collections.abc import Mapping

import numpy as np
from scipy import ndimage

from microflow_qgis.analysis.faults import gradient_measures
from microflow_qgis.core.grid import Window
from microflow_qgis.core.scores import BORDER, at_fault
from microflow_qgis.core.tiling import Tile

from .benchmark import BenchPair
from .injection import SMOOTH

OWN = 32.0  # px
FITS = {"fit 3-15": (3, 15), "fit 15-60": (15, 60)}  # px from the trace
MEAN = (7, 18)  # px
DISTANCES = (0, 1, 2, 3, 5, 8, 12, 20, 40, 80)  # px
SCALE = 2.0  # px, of the fault magnitude
INNER = (slice(BORDER, -BORDER),) * 2


def own_field(still: np.ndarray, kind: str) -> np.ndarray:
    """Return what to subtract from fields of a kind of motion, from the field found without injection."""
    if kind == "none":
        return np.stack([plane(part) for part in still])
    return np.stack([ndimage.gaussian_filter(part.astype(float), OWN, mode="nearest") for part in still])


def plane(field: np.ndarray) -> np.ndarray:
    """Return the plane (rows, cols) fitted to a component by least squares."""
    rows, cols = (np.linspace(-1, 1, length) for length in field.shape)
    down = rows @ field.mean(1) / (rows @ rows)
    right = cols @ field.mean(0) / (cols @ cols)
    return field.mean() + down * rows[:, None] + right * cols


def measure(pair: BenchPair, flow: np.ndarray) -> dict[str, float]:
    """Return errors in px and biases as shares, of a flow without the pair's own field.

    ``epe`` is the mean end-point error, ``fault`` that within NEAR px of a trace, ``bias …`` the relative
    error of the recovered offset, ``epe a-b`` the error by px from the trace. Smooth motion has ``gradient
    p99`` (px/px), ``magnitude p95`` and ``magnitude max`` (px) instead.
    """
    error = np.hypot(*(flow - pair.truth))[INNER]
    away = np.abs(pair.distance)[INNER]
    out = {"epe": float(error.mean())}
    if at_fault(away).any():
        out["fault"] = float(error[at_fault(away)].mean())
        out |= by_distance(error, away)
    if pair.offset.any():
        out |= biases(pair, flow)
    if pair.kind == "none":
        part = flow[(slice(None), *INNER)]
        out["nmad"] = float(np.mean([1.4826 * np.median(np.abs(c - np.median(c))) for c in part]))
    if pair.kind in SMOOTH:
        out |= smoothness(flow)
    return out


def by_distance(error: np.ndarray, away: np.ndarray) -> dict[str, float]:
    """Return the mean error at DISTANCES from the trace."""
    rings = zip(DISTANCES, DISTANCES[1:])
    parts = {f"epe {a}-{b}": error[(away >= a) & (away < b)] for a, b in rings}
    return {name: float(part.mean()) for name, part in parts.items() if part.size}


def biases(pair: BenchPair, flow: np.ndarray) -> dict[str, float]:
    """Return the relative error of the offset, compared with the same measure of the truth."""
    measured, true = recovered(pair, flow), recovered(pair, pair.truth)
    return {f"bias {name}": value / true[name] - 1 for name, value in measured.items()}


def recovered(pair: BenchPair, flow: np.ndarray) -> dict[str, float]:
    """Return the offset in px along the slip, at the trace by lines fitted to each side, and by means."""
    inside = np.zeros(pair.distance.shape, bool)
    inside[INNER] = True
    size = np.linalg.norm(pair.offset)
    values = np.tensordot(pair.offset / size, flow, 1)
    ranges = {**FITS, f"mean {MEAN[0]}-{MEAN[1]}": MEAN}
    out = {}
    for name, (low, high) in ranges.items():
        degree = 0 if name.startswith("mean") else 1
        levels = []
        for side in (1, -1):
            d = side * pair.distance
            there = inside & (d >= low) & (d <= high)
            levels.append(np.polyfit(d[there], values[there], degree)[-1])
        out[name] = float(levels[0] - levels[1])
    return out


def smoothness(flow: np.ndarray) -> dict[str, float]:
    """Return the gradient of the field where the truth is smooth, and its false fault magnitude."""
    right, down = np.diff(flow, axis=2)[:, :-1], np.diff(flow, axis=1)[:, :, :-1]
    steep = np.sqrt((right**2 + down**2).sum(0))[INNER]
    magnitude = fault_magnitude(flow)[INNER]
    return {
        "gradient p99": float(np.percentile(steep, 99)),
        "magnitude p95": float(np.percentile(magnitude, 95)),
        "magnitude max": float(magnitude.max()),
    }


def fault_magnitude(flow: np.ndarray) -> np.ndarray:
    """Return the fault magnitude as in the plugin, px."""
    whole = Window(0, 0, *flow.shape[1:])
    steps = np.zeros((2, 2, *flow.shape[1:]))
    steps[0, 0] = steps[1, 1] = 1.0
    return gradient_measures(flow.astype(float), Tile(whole, whole), steps, SCALE).fault_magnitude


def summary(figures: Mapping[str, Mapping[str, float]], key: str) -> tuple[float, str]:
    """Return the median over pairs of a measure, and the name of the worst pair."""
    measured = {name: values[key] for name, values in figures.items() if key in values}
    if not measured:
        return float("nan"), ""
    return float(np.median(list(measured.values()))), max(measured, key=lambda name: abs(measured[name]))
