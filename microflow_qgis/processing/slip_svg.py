"""Draw the slip curve as an SVG picture: offset against distance, with its 95 % band."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

import numpy as np

WIDTH, PANEL, LEFT, RIGHT, TOP, GAP, BOTTOM = 900, 230, 76, 18, 30, 46, 52  # px
CURVE_COLOURS = ("#b2182b", "#2166ac")
CARE_COLOUR = "#e0902f"
KILOMETRES_FROM = 2000.0  # m: longer axes are in km


class Curve(NamedTuple):
    """Hold one component: values (n,) with the half-width (n,) of their intervals, NaN if not measured.

    ``careful`` (n,) marks the points that need care, ``line`` (n,) is the trace of each.
    """

    title: str
    distance: np.ndarray
    values: np.ndarray
    half: np.ndarray
    careful: np.ndarray
    line: np.ndarray


def picture(curves: Sequence[Curve], unit: str, axis: str, described: str) -> str:
    """Return all components below each other on one scale. ``axis`` names the distance, with {unit}."""
    distance = np.concatenate([curve.distance for curve in curves])
    in_km = unit == "m" and np.ptp(distance) > KILOMETRES_FROM
    factor, axis_unit = (1e-3, "km") if in_km else (1.0, unit)
    x = _Axis(*_padded(distance * factor, 0.02), LEFT, WIDTH - RIGHT)
    lows = np.concatenate([[0.0], *(c.values - c.half for c in curves)])
    highs = np.concatenate([[0.0], *(c.values + c.half for c in curves)])
    ends = _padded(np.concatenate([lows, highs]), 0.05)
    height = TOP + len(curves) * PANEL + (len(curves) - 1) * GAP + BOTTOM
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13" role="img">',
        f"<title>{escape(described)}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
    ]
    for number, curve in enumerate(curves):
        top = TOP + number * (PANEL + GAP)
        y = _Axis(*ends, top + PANEL, top)
        parts += _frame(x, y, f"{curve.title} ({unit})", top)
        parts += _drawn(curve, x, y, factor, CURVE_COLOURS[number % len(CURVE_COLOURS)])
    label = escape(axis.format(unit=axis_unit))
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{height - 10}" text-anchor="middle">{label}</text>'
    )
    return "\n".join([*parts, "</svg>"]) + "\n"


class _Axis(NamedTuple):
    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def _padded(values: np.ndarray, share: float) -> tuple[float, float]:
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    margin = share * (high - low) or 0.5
    return low - margin, high + margin


def ticks(low: float, high: float, most: int = 8) -> list[float]:
    """Return round numbers within the range, at most about ``most``."""
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s * power for s in (1, 2, 5, 10) if s * power >= raw)
    return [round(n * step, 12) for n in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _frame(x: _Axis, y: _Axis, title: str, top: float) -> list[str]:
    parts = []
    for value in ticks(x.low, x.high):
        at = x(value)
        parts.append(f'<path d="M{at:.1f} {y.start}V{y.end}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{at:.1f}" y="{y.start + 17}" text-anchor="middle">{value:g}</text>')
    for value in ticks(y.low, y.high, 6):
        at = y(value)
        colour = "#888" if value == 0 else "#e4e4e4"
        parts.append(f'<path d="M{x.start} {at:.1f}H{x.end}" stroke="{colour}"/>')
        parts.append(f'<text x="{x.start - 7}" y="{at + 4:.1f}" text-anchor="end">{value:g}</text>')
    frame = f'width="{x.end - x.start}" height="{y.start - y.end}"'
    parts.append(f'<rect x="{x.start}" y="{y.end}" {frame} fill="none" stroke="#555"/>')
    parts.append(f'<text x="{x.start}" y="{top - 9}" font-weight="bold">{escape(title)}</text>')
    return parts


def _drawn(curve: Curve, x: _Axis, y: _Axis, factor: float, colour: str) -> list[str]:
    parts = []
    for run in runs(curve):
        places = [(x(curve.distance[i] * factor), i) for i in run]
        upper = [f"{at:.1f} {y(curve.values[i] + curve.half[i]):.1f}" for at, i in places]
        lower = [f"{at:.1f} {y(curve.values[i] - curve.half[i]):.1f}" for at, i in reversed(places)]
        middle = [f"{at:.1f} {y(curve.values[i]):.1f}" for at, i in places]
        parts.append(f'<path d="M{"L".join(upper + lower)}Z" fill="{colour}" fill-opacity="0.18"/>')
        parts.append(f'<path d="M{"L".join(middle)}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
    for i in np.flatnonzero(np.isfinite(curve.values)):
        fill = CARE_COLOUR if curve.careful[i] else colour
        at, value, half = x(curve.distance[i] * factor), curve.values[i], curve.half[i]
        bar = f"M{at:.1f} {y(value - half):.1f}V{y(value + half):.1f}"
        parts.append(f'<path d="{bar}" stroke="{fill}" stroke-width="1"/>')
        parts.append(f'<circle cx="{at:.1f}" cy="{y(value):.1f}" r="3.2" fill="{fill}"/>')
    return parts


def runs(curve: Curve) -> list[np.ndarray]:
    """Return indices of consecutive measured points on one trace."""
    finite = np.flatnonzero(np.isfinite(curve.values))
    if not finite.size:
        return []
    breaks = (np.diff(finite) > 1) | (np.diff(curve.line[finite]) != 0)
    return np.split(finite, np.flatnonzero(breaks) + 1)
