"""Test how small an offset a pair can show: inject known offsets into the image after, and measure them.

The ground on each side of a trace is moved by half of the offset along the trace. The field of the pair
without an injected offset is subtracted from the field with one, so that the difference belongs to the offset
only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..core.statistics import nmad

BOX = 32.0  # px along the trace in which one offset is measured
SIDE_NEAR, SIDE_FAR = 7.0, 18.0  # px from the trace between which each side's mean is taken
FEWEST_FINITE = 40  # px of a side of a box that must be finite
FALSE_ALARM = 1.645  # standard deviations that 5 in 100 Gaussian values exceed
DETECTED_SHARE = 0.95  # share of the boxes in which an offset must be found to count as detected


class Frame(NamedTuple):
    """Describe a trace relative to each pixel, (rows, cols).

    ``distance`` in px is positive to the right of the direction of the trace. ``along`` is the length of the
    trace up to the nearest point, ``tangent`` (2, rows, cols) the direction (right, down) there. ``beside``
    states whether the nearest point lies within the trace and not at an end.
    """

    distance: np.ndarray
    along: np.ndarray
    tangent: np.ndarray
    beside: np.ndarray


def frame_of(trace: np.ndarray, shape: tuple[int, int]) -> Frame:
    """Return the frame of a polyline (n, 2) of (column, row); (0, 0) is the outer upper-left corner."""
    row, col = np.mgrid[: shape[0], : shape[1]] + 0.5
    nearest = np.full(shape, np.inf)
    signed, along, beside = np.zeros(shape), np.zeros(shape), np.zeros(shape, bool)
    tangent = np.zeros((2, *shape))
    start = 0.0
    last = len(trace) - 2
    for number, (a, b) in enumerate(zip(trace, trace[1:])):
        length = math.hypot(*(b - a))
        if length == 0:
            continue
        unit = (b - a) / length
        x, y = col - a[0], row - a[1]
        position = x * unit[0] + y * unit[1]
        within = np.clip(position, 0, length)
        away = np.hypot(x - within * unit[0], y - within * unit[1])
        closer = away < nearest
        side = np.where(unit[0] * y - unit[1] * x >= 0, 1.0, -1.0)  # rows run down: right is positive
        nearest = np.where(closer, away, nearest)
        signed = np.where(closer, side * away, signed)
        along = np.where(closer, start + within, along)
        tangent = np.where(closer, unit[:, None, None], tangent)
        off_end = ((number == 0) & (position < 0)) | ((number == last) & (position > length))
        beside = np.where(closer, ~off_end, beside)
        start += length
    return Frame(signed, along, tangent, beside)


def random_traces(shape: tuple[int, int], count: int, seed: int) -> list[np.ndarray]:
    """Return straight traces from border to border, at random angles through the middle third."""
    rng, (rows, cols) = np.random.default_rng(seed), shape
    traces = []
    for number in range(count):
        angle = math.pi * (number + rng.uniform()) / count
        middle = np.array([cols * rng.uniform(1 / 3, 2 / 3), rows * rng.uniform(1 / 3, 2 / 3)])
        unit = np.array([math.cos(angle), math.sin(angle)])
        reach = rows + cols
        ends = [middle - reach * unit, middle + reach * unit]
        traces.append(_clipped(np.stack(ends), shape))
    return traces


def _clipped(line: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return the part of a straight line inside the array (Liang & Barsky 1984)."""
    start, step = line[0], line[1] - line[0]
    low, high = 0.0, 1.0
    for axis, length in ((0, shape[1]), (1, shape[0])):
        if step[axis] == 0:
            continue
        ends = sorted((-start[axis] / step[axis], (length - start[axis]) / step[axis]))
        low, high = max(low, ends[0]), min(high, ends[1])
    return np.stack([start + low * step, start + high * step])


def inject(image: np.ndarray, frame: Frame, offset: float) -> np.ndarray:
    """Return the image (rows, cols) with each side moved by half of ``offset`` px along the trace.

    The right side moves by +offset/2 along the tangent, the left side by −offset/2. Each side is an exact
    Fourier shift of the mirrored image. Between them lies a straight cut, so the offset is sharp. On a bent
    trace each side moves along the mean direction of the trace.
    """
    tangent = frame.tangent[:, frame.beside].mean(axis=1)
    tangent /= math.hypot(*tangent)
    sides = [fourier_shift(image, sign * offset / 2 * tangent) for sign in (1, -1)]
    return np.where(frame.distance >= 0, *sides).astype(image.dtype)


def fourier_shift(image: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """Return the image moved by ``shift`` px (right, down), as a mirrored periodic signal."""
    pad = [(length // 2, length // 2) for length in image.shape]
    mirrored = np.pad(image.astype(float), pad, mode="symmetric")
    rows, cols = mirrored.shape
    down, right = np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(cols)[None]
    phase = np.exp(-2j * np.pi * (down * shift[1] + right * shift[0]))
    moved = np.fft.irfft2(np.fft.rfft2(mirrored) * phase, s=mirrored.shape)
    return moved[pad[0][0] : pad[0][0] + image.shape[0], pad[1][0] : pad[1][0] + image.shape[1]]


def box_offsets(field: np.ndarray, frame: Frame) -> np.ndarray:
    """Return the parallel offset in each box of BOX px along the trace, NaN where too little is known.

    ``field`` is (2, rows, cols) px (right, down). The offset is the mean of the right side minus that of the
    left, each between SIDE_NEAR and SIDE_FAR px from the trace.
    """
    parallel = (field * frame.tangent).sum(axis=0)
    near = frame.beside & (np.abs(frame.distance) >= SIDE_NEAR) & (np.abs(frame.distance) < SIDE_FAR)
    usable = near & np.isfinite(parallel)
    box = (frame.along // BOX).astype(int)
    count = int(box[frame.beside].max()) + 1 if frame.beside.any() else 0
    means = []
    for side in (frame.distance > 0, frame.distance < 0):
        chosen = usable & side
        number = np.bincount(box[chosen], minlength=count)[:count]
        total = np.bincount(box[chosen], parallel[chosen], minlength=count)[:count]
        means.append(np.where(number >= FEWEST_FINITE, total / np.maximum(number, 1), np.nan))
    return means[0] - means[1]


class Detection(NamedTuple):
    """State how an injected offset was recovered in ``boxes`` boxes.

    ``recovered`` is the median share of the offset and ``spread`` its NMAD. ``detected`` is the share of the
    boxes whose offset exceeds the value that 5 in 100 boxes exceed without an injected offset.
    """

    offset: float
    recovered: float
    spread: float
    detected: float
    boxes: int


def detection(offset: float, measured: np.ndarray, noise: np.ndarray) -> Detection:
    """Return how ``offset`` was recovered.

    ``measured`` are the box offsets of the field with the offset minus those without. ``noise`` are the box
    offsets of the pair's own field less their median, in the same boxes.
    """
    finite = np.isfinite(measured) & np.isfinite(noise)
    measured, noise = measured[finite], noise[finite]
    if not measured.size:
        return Detection(offset, math.nan, math.nan, math.nan, 0)
    shares = measured / offset
    shown = measured + noise  # an offset is superposed on the pair's own error
    threshold = FALSE_ALARM * nmad(noise)
    return Detection(
        offset,
        float(np.median(shares)),
        nmad(shares),
        float(np.mean(shown > threshold)),
        int(measured.size),
    )


def detection_limit(detections: Sequence[Detection]) -> float:
    """Return the smallest offset found in FOUND of the boxes, NaN where none of them is.

    Between two tested offsets it is interpolated linearly. Below the smallest tested offset nothing is
    claimed.
    """
    ordered = sorted(detections)
    for smaller, larger in zip([None, *ordered], ordered):
        if larger.detected < DETECTED_SHARE:
            continue
        if smaller is None or larger.detected == smaller.detected:
            return larger.offset
        share = (DETECTED_SHARE - smaller.detected) / (larger.detected - smaller.detected)
        return smaller.offset + share * (larger.offset - smaller.offset)
    return math.nan


def coverage(error: np.ndarray, sigma: np.ndarray) -> tuple[float, float]:
    """Return the shares of |error|/σ below one and below two, of the known pixels; NaN where none is."""
    ratio = np.abs(error) / sigma
    ratio = ratio[np.isfinite(ratio)]
    if not ratio.size:
        return math.nan, math.nan
    return float(np.mean(ratio < 1)), float(np.mean(ratio < 2))
