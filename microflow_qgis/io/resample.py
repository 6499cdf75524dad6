"""Resample the post image to the grid of the pre image. There is no other resampling.

Each pixel is the interpolating cubic spline of the post image at the pixel's centre (Unser, Aldroubi & Eden
1993, B-spline signal processing). Where the post image is finer, a Lanczos low-pass of three lobes stretched
to the pre image's pixel is applied to it first; at equal pixel size that filter is the identity. Coordinates
are exact to :data:`.places.STRAIGHT` px (gdalwarp's default may be 0.125 px off).

The kernels of GDAL's warper are worse. Measured with GDAL 3.6 on textures with a 1/f spectrum up to 0.15,
0.25 and 0.35 cycles/px, shifted by 0.25 px (the worst phase), the bias of the shift in px and the root mean
square error in shares of the texture's:

====================  ==============  ==============  ==============
kernel                0.15            0.25            0.35
====================  ==============  ==============  ==============
cubic                 -0.0055, 0.003  -0.0143, 0.013  -0.0309, 0.041
Lanczos               -0.0103, 0.005  -0.0019, 0.006  -0.0000, 0.009
B-spline, unfiltered  +0.0002, 0.057  -0.0009, 0.133  -0.0029, 0.233
this                  -0.0001, 0.000  -0.0010, 0.002  -0.0054, 0.011
====================  ==============  ==============  ==============

Where the post image is finer, the warper's Lanczos shifts it by up to 0.4 px. Its cubic has no bias but loses
2 % of a texture up to 0.3 cycles/px, this module 0.5 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Optional

import numpy as np

from ..core.grid import Grid, Window
from .pixelmap import area_of, pixel_map, steps
from .places import Places, places
from .read import Pixels

INVALID_MARGIN = 4  # px of the post image around an invalid one; the weights beyond sum to less than 0.005
LOBES = 3
POLE = sqrt(3) - 2  # of the cubic B-spline's inverse filter
DOUBLINGS = 4  # the filter's reach is 2**4 px, where POLE's power is 1e-9
THINNED = 4.0  # post pixels per pre pixel from which whole blocks of post pixels are averaged first
# A pixel is valid where this share of the B-spline over the usable pixels is reached; no straight
# edge of usable pixels at a half or quarter of a pixel gives just this value.
USABLE = 0.6


@dataclass(frozen=True)
class Resampling:
    """Hold a plan to resample an image.

    ``step`` is the size of a pixel of the grid in (thinned) post pixels, rows and cols. If the CRSs differ,
    positions are exact every ``nodes`` px and interpolated between.
    """

    pixels: Pixels
    places: Places
    thin: tuple[int, int]
    step: tuple[float, float]


def resampling(pixels: Pixels, post: Grid, grid: Grid) -> Resampling:
    """Return the plan that resamples a band, which lies on ``post``, to ``grid``."""
    area, way = area_of(grid), pixels.source.operation.inverse
    rows, cols, _ = steps(pixel_map(grid, post, area, way))
    down, right = (int(step // 2) if step >= THINNED else 1 for step in (rows, cols))
    thin = down, right
    mapped = pixel_map(grid, _thinned(post, thin), area, way)
    return Resampling(pixels, places(mapped), thin, (rows / thin[0], cols / thin[1]))


def _thinned(grid: Grid, thin: tuple[int, int]) -> Grid:
    x0, a, b, y0, d, e = grid.geotransform
    down, right = thin
    shape = -(-grid.shape[0] // down), -(-grid.shape[1] // right)
    return Grid(shape, (x0, a * right, b * down, y0, d * right, e * down), grid.crs)


def resampled(plan: Resampling, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return values float32 and valid bool, (rows, cols), of a window of the grid.

    A pixel is valid if no post pixel nearer than :data:`INVALID_MARGIN` px (and the reach of the low-pass) is
    invalid or outside the image. Invalid values are 0. Values do not depend on the windows beyond rounding.
    Raises ImageUnreadable.
    """
    reach = [INVALID_MARGIN + (ceil(LOBES * step) if step > 1 else 0) for step in plan.step]
    source = _source(plan, window, [2 * r + 2**DOUBLINGS for r in reach])
    if source is None:
        return np.zeros((window.rows, window.cols), np.float32), np.zeros((window.rows, window.cols), bool)
    values, valid = _read_thinned(plan, source)
    usable = _box_sum(~valid, reach, outside=1) == 0
    values = filled(values, valid, [2 * r for r in reach])
    coefficients = spline_coefficients(_low_pass(values, plan.step))
    return _interpolated(plan, source, window, coefficients, usable)


def _source(plan: Resampling, window: Window, margin: list[int]) -> Optional[Window]:
    """Return the pixels of the other grid that a window needs; None if it lies outside the image."""
    mapped = plan.places.mapped
    row, col = (np.linspace(0, length, 9) for length in (window.rows, window.cols))
    there = mapped(*np.meshgrid(window.row + row, window.col + col, indexing="ij"))
    finite = np.isfinite(there[0]) & np.isfinite(there[1])
    if not finite.any():
        return None
    spans = []
    for at, length, extra, endless in zip(there, mapped.end.shape, margin, (False, plan.pixels.turn > 0)):
        first, last = at[finite].min(), at[finite].max()
        extra += ceil(0.02 * (last - first))  # for curvature between the nodes of the lattice
        first, last = floor(first) - extra, ceil(last) + extra
        if not endless:
            first, last = max(first, -extra), min(last, length + extra)
            if first >= length or last <= 0:
                return None
        spans.append((first, last - first))
    (top, rows), (left, cols) = spans
    return Window(top, left, rows, cols)


def _read_thinned(plan: Resampling, window: Window) -> tuple[np.ndarray, np.ndarray]:
    down, right = plan.thin
    fine = Window(window.row * down, window.col * right, window.rows * down, window.cols * right)
    values, valid = plan.pixels.read(fine)
    blocks = window.rows, down, window.cols, right
    return values.reshape(blocks).mean((1, 3)), np.asarray(valid.reshape(blocks).all((1, 3)))


def filled(values: np.ndarray, valid: np.ndarray, radius: list[int]) -> np.ndarray:
    """Replace invalid values by the mean of valid neighbours, to avoid ringing at edges."""
    if valid.all():
        return values
    local = _box_sum(values, radius) / np.maximum(_box_sum(valid, radius), 1)
    return np.where(valid, values, local.astype(np.float32))


def _box_sum(values: np.ndarray, radius: list[int], outside: float = 0) -> np.ndarray:
    """Return sums over a box of 2·radius + 1 px around each pixel, float64."""
    total = values.astype(np.float64)
    for axis, r in enumerate(radius):
        pad = [(r + 1, r) if a == axis else (0, 0) for a in (0, 1)]
        total = np.moveaxis(np.cumsum(np.pad(total, pad, constant_values=outside), axis), axis, 0)
        total = np.moveaxis(total[2 * r + 1 :] - total[: -2 * r - 1], 0, axis)
    return total


def _low_pass(values: np.ndarray, step: tuple[float, float]) -> np.ndarray:
    """Apply a Lanczos low-pass at the Nyquist frequency of pixels of ``step``; the identity up to 1."""
    for axis, size in enumerate(step):
        if size > 1:
            half = ceil(LOBES * size)
            at = np.arange(-half, half + 1) / size
            taps = np.where(np.abs(at) < LOBES, np.sinc(at) * np.sinc(at / LOBES), 0)
            values = _convolved(values, taps / taps.sum(), axis)
    return values


def _convolved(values: np.ndarray, taps: np.ndarray, axis: int) -> np.ndarray:
    half, length = len(taps) // 2, values.shape[axis]
    padded = np.pad(values, [(half, half) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
    padded = np.moveaxis(padded, axis, 0)
    total = np.zeros((length, *padded.shape[1:]), np.float32)
    for first, tap in enumerate(taps):
        if tap:
            total += np.float32(tap) * padded[first : first + length]
    return np.moveaxis(total, 0, axis)


def spline_coefficients(values: np.ndarray) -> np.ndarray:
    """Return coefficients whose cubic B-spline passes through the values.

    The inverse of the samples (1, 4, 1)/6 is −6 z / ((1 − z s)(1 − z/s)), with z = :data:`POLE` and s a step
    along the axis. Each factor is computed as Π (1 + z^m s^m) over m = 1, 2, 4, 8, whose reach is the same at
    every pixel, so the coefficients of a window equal those of the whole image.
    """
    for axis in (0, 1):
        c = np.moveaxis(values, axis, 0) * np.float32(-6 * POLE)
        for m in 2 ** np.arange(DOUBLINGS):
            power = np.float32(POLE**m)
            after = c.copy()
            after[m:] += power * c[:-m]
            c = after.copy()
            c[:-m] += power * after[m:]
        values = np.moveaxis(c, 0, axis)
    return values


def _interpolated(
    plan: Resampling, source: Window, window: Window, coefficients: np.ndarray, usable: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the spline at the centres of a window's pixels, and where enough of its support is usable."""
    row, col = plan.places.of(window)
    row, col = row - source.row - 0.5, col - source.col - 0.5
    values = _spline(coefficients, row, col)
    valid = np.isfinite(values)
    if not usable.all():
        with np.errstate(invalid="ignore"):
            valid &= _spline(usable.astype(np.float32), row, col) > USABLE
    return np.where(valid, values, np.float32(0)), valid


def _spline(coefficients: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return the cubic B-spline of ``coefficients`` at positions, NaN outside.

    (0, 0) is the first pixel's centre. Rows (rows, 1) and cols (1, cols) are computed one axis after the
    other.
    """
    if row.shape[1] == 1 and col.shape[0] == 1:
        return _along_rows(_along_rows(coefficients, row[:, 0]).T, col[0]).T
    (r, down), (c, right) = _taps(row, coefficients.shape[0]), _taps(col, coefficients.shape[1])
    total = np.zeros(np.broadcast_shapes(row.shape, col.shape), np.float32)
    flat, width = coefficients.ravel(), coefficients.shape[1]
    for i in range(4):
        first = (r + i) * width + c
        for j in range(4):
            total += down[i] * right[j] * flat[first + j]
    return total


def _along_rows(coefficients: np.ndarray, row: np.ndarray) -> np.ndarray:
    first, weights = _taps(row, coefficients.shape[0])
    return np.sum([weights[i][:, None] * coefficients[first + i] for i in range(4)], axis=0)


def _taps(position: np.ndarray, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the first of four taps, and their weights (4, ...), NaN where one would lie outside."""
    with np.errstate(invalid="ignore"):
        inside = (position >= 1) & (position <= length - 2)
    base = np.minimum(np.floor(np.where(inside, position, 1)).astype(np.int64), length - 3)
    t = np.where(inside, position - base, np.nan).astype(np.float32)
    s = 1 - t
    weights = np.stack([s * s * s, 4 - 3 * t * t * (1 + s), 4 - 3 * s * s * (1 + t), t * t * t]) / np.float32(
        6
    )
    return base - 1, weights
