"""Compute the gradient of a displacement field and the fault measures derived from it.

All measures start from the Gaussian gradient at scale s. At each pixel it is the slope of the plane fitted to
the finite pixels around, with the weights of a Gaussian of standard deviation s, cut at 4 s (normalised
convolution). If all those pixels are finite, it is the convolution with the Gaussian's derivative. Beside
gaps and at the image's edge it still reproduces a uniform ramp exactly. There is no result within ceil(s)
pixels of a pixel that is not finite.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..core.grid import Window
from ..core.statistics import median
from ..core.tiling import Tile

GAUSSIAN_REACH = 4  # in s
BACKGROUND_STRIDE = 0.5  # spacing of the pixels in the background's median, in s, rounded up
BACKGROUND_REACH = 24  # half-width of that median's window, in strides
BACKGROUND_STEP = 12  # spacing of the lattice of such medians, in strides
THINNED_SCALE = 2.0  # px: from this scale on every second of these pixels suffices, they are s apart
STRIP = 64  # px that are filtered at once, as a product with a matrix
THINNEST = 1e-6  # the plane's normal determinant, of its value where all pixels are finite


class Measures(NamedTuple):
    """Hold the measures, each (rows, cols), NaN where unknown.

    ``fault_magnitude`` has the unit of the displacement, the others have none. ``rotation`` is positive
    counter-clockwise, so negative on a dextral fault.
    """

    fault_magnitude: np.ndarray
    shear: np.ndarray
    dilatation: np.ndarray
    rotation: np.ndarray


def halo(scale: float) -> int:
    """Return the number of pixels around a window on which its measures depend."""
    background = (BACKGROUND_REACH + BACKGROUND_STEP) * math.ceil(BACKGROUND_STRIDE * scale)
    return math.ceil(GAUSSIAN_REACH * scale) + background


def gradient_measures(displaced: np.ndarray, tile: Tile, steps: np.ndarray, scale: float) -> Measures:
    """Return the measures of ``tile.write`` from the displacement (2, rows, cols) in ``tile.read``.

    The displacement is (east, north). ``tile.read`` extends :func:`halo` pixels further on each side where
    the image does. ``steps`` is the Jacobian of the pixels of ``tile.write``
    (:func:`.displacement.jacobian`), ``scale`` is s in pixels.

    With u east, v north, x east, y north: shear √((u_x − v_y)² + (u_y + v_x)²), dilatation u_x + v_y,
    rotation ½ (v_x − u_y). The fault magnitude is the largest singular value of the gradient per pixel, less
    its background, times s √(2π): a sharp step's offset. The background is, per component of the gradient,
    its median over 12 s on every side, taken on a lattice of 6 s and interpolated bilinearly between.
    """
    gradient = gaussian_gradient(displaced, scale)
    thinned = 2 if scale >= THINNED_SCALE else 1
    background = _background(gradient, tile, math.ceil(BACKGROUND_STRIDE * scale), thinned)
    gradient = gradient[(..., *_inside(tile.write, tile.read).slices)]
    magnitude = _largest_singular_value(gradient - background) * (scale * math.sqrt(2 * math.pi))
    (u_x, u_y), (v_x, v_y) = _per_metre(gradient, steps)
    measures = (magnitude, np.hypot(u_x - v_y, u_y + v_x), u_x + v_y, (v_x - u_y) / 2)
    return Measures(*(measure.astype(np.float32) for measure in measures))


def gaussian_gradient(field: np.ndarray, scale: float) -> np.ndarray:
    """Return slopes per pixel (parts, 2, rows, cols) along (right, down) of a field (parts, rows, cols)."""
    offsets = np.arange(-math.ceil(GAUSSIAN_REACH * scale), math.ceil(GAUSSIAN_REACH * scale) + 1)
    gaussian = np.exp(-0.5 * (offsets / scale) ** 2)
    kernels = np.stack([gaussian * offsets**order for order in range(3)])
    finite = np.isfinite(field).all(axis=0)
    if finite.all():
        return np.stack([_slopes_without_gaps(component, kernels) for component in field])
    m, mx, mxx, my, mxy, myy = _moments(finite.astype(float), kernels, 3)
    with np.errstate(invalid="ignore", divide="ignore"):
        xx, xy, yy = mxx - mx * mx / m, mxy - mx * my / m, myy - my * my / m
        determinant = xx * yy - xy * xy
        unknown = ~(determinant > _thinnest(kernels)) | _near(~finite, math.ceil(scale))
        slopes = []
        for component in field:
            f, fx, fy = _moments(np.where(finite, component, 0.0), kernels, 2)
            fx, fy = fx - mx * f / m, fy - my * f / m
            right, down = (yy * fx - xy * fy) / determinant, (xx * fy - xy * fx) / determinant
            slopes.append(np.where(unknown, np.nan, [right, down]))
    return np.stack(slopes)


def _slopes_without_gaps(component: np.ndarray, kernels: np.ndarray) -> np.ndarray:
    """Return slopes (2, rows, cols); the moments of a rectangle are products of those of its sides."""
    f, fx, fy = _moments(component, kernels, 2)
    (a, ay, ayy), (b, bx, bxx) = (
        [np.convolve(np.ones(length), kernel[::-1])[len(kernel) // 2 :][:length] for kernel in kernels]
        for length in component.shape
    )
    xx, yy = bxx - bx * bx / b, (ayy - ay * ay / a)[:, None]
    a, ay = a[:, None], ay[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        slopes = np.stack([(fx - bx / b * f) / (a * xx), (fy - ay / a * f) / (b * yy)])
    slopes[:, ~(a * xx * b * yy > _thinnest(kernels))] = np.nan
    return slopes


def _thinnest(kernels: np.ndarray) -> float:
    return THINNEST * float(kernels[0].sum() * kernels[2].sum()) ** 2


def _moments(field: np.ndarray, kernels: np.ndarray, orders: int) -> list[np.ndarray]:
    """Return weighted moments around each pixel of the powers j and k, zero outside the field.

    j is the power of the row, k of the column, j + k < ``orders``; k varies first.
    """
    matrices = [_banded(kernel) for kernel in kernels[:orders]]
    across = [_filtered(field, matrix) for matrix in matrices]
    return [_filtered(across[k].T, matrices[j]).T for j in range(orders) for k in range(orders - j)]


def _banded(kernel: np.ndarray) -> np.ndarray:
    """Return the matrix that takes STRIP pixels and those within the kernel's reach to their sums."""
    matrix = np.zeros((STRIP + len(kernel) - 1, STRIP))
    for col in range(STRIP):
        matrix[col : col + len(kernel), col] = kernel
    return matrix


def _filtered(field: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Return sums along the rows, zero outside the field, as products with the matrix of :func:`_banded`."""
    rows, cols = field.shape
    reach = (len(matrix) - STRIP) // 2
    padded = np.zeros((rows, -(-cols // STRIP) * STRIP + 2 * reach))
    padded[:, reach : reach + cols] = field
    out = np.empty((rows, padded.shape[1] - 2 * reach))
    for first in range(0, cols, STRIP):
        np.matmul(padded[:, first : first + len(matrix)], matrix, out=out[:, first : first + STRIP])
    return out[:, :cols]


def _near(mask: np.ndarray, reach: int) -> np.ndarray:
    """Return True within ``reach`` rows and columns of a True."""
    for axis in (0, 1):
        total = np.cumsum(np.pad(mask, [(reach + 1, reach) if axis == n else (0, 0) for n in (0, 1)]), axis)
        length = mask.shape[axis]
        mask = total.take(range(2 * reach + 1, 2 * reach + 1 + length), axis) > total.take(
            range(length), axis
        )
    return mask


def _inside(window: Window, outer: Window) -> Window:
    return Window(window.row - outer.row, window.col - outer.col, window.rows, window.cols)


def _background(gradient: np.ndarray, tile: Tile, stride: int, thinned: int) -> np.ndarray:
    """Return the background of the gradient over ``tile.write``, (2, 2, rows, cols)."""
    step, reach = BACKGROUND_STEP * stride, BACKGROUND_REACH * stride
    nodes = [
        np.arange(first // step, (first + count - 1) // step + 2) * step
        for first, count in zip(tile.write[:2], tile.write[2:])
    ]
    around = [(axis[0] - reach, axis[-1] + reach + 1) for axis in nodes]
    samples = _cut(gradient, tile.read, around)[..., :: stride * thinned, :: stride * thinned].astype(
        np.float32
    )
    views = sliding_window_view(samples, (2 * BACKGROUND_REACH // thinned + 1,) * 2, axis=(2, 3))
    views = views[:, :, :: BACKGROUND_STEP // thinned, :: BACKGROUND_STEP // thinned]
    flat = (*views.shape[:2], views.shape[3], -1)
    medians = np.stack([median(views[:, :, row].reshape(flat)) for row in range(views.shape[2])], axis=2)
    rows, cols = (
        np.clip(1 - np.abs(first + np.arange(count)[:, None] - axis) / step, 0, 1)
        for first, count, axis in zip(tile.write[:2], tile.write[2:], nodes)
    )
    finite = np.isfinite(medians)
    if finite.all():
        return rows @ medians @ cols.T
    with np.errstate(invalid="ignore"):
        return (rows @ np.where(finite, medians, 0.0) @ cols.T) / (rows @ finite.astype(float) @ cols.T)


def _cut(gradient: np.ndarray, window: Window, around: list[tuple[int, int]]) -> np.ndarray:
    """Return the rows and columns from ``around`` of a gradient that fills ``window``, NaN outside it."""
    sides, parts = [(0, 0), (0, 0)], [slice(None), slice(None)]
    for (start, stop), first, count in zip(around, window[:2], window[2:]):
        sides.append((max(first - start, 0), max(stop - first - count, 0)))
        parts.append(slice(max(start - first, 0), min(stop - first, count)))
    return np.pad(gradient[tuple(parts)], sides, constant_values=np.nan)


def _largest_singular_value(matrix: np.ndarray) -> np.ndarray:
    """Return the largest singular value of each 2 by 2 matrix in (2, 2, rows, cols)."""
    (a, b), (c, d) = matrix
    return (np.hypot(a + d, c - b) + np.hypot(a - d, b + c)) / 2


def _per_metre(gradient: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """Return slopes along (east, north) from slopes along (right, down): gradient · steps⁻¹."""
    (a, b), (c, d) = steps
    inverse = np.stack([np.stack([d, -b]), np.stack([-c, a])]) / (a * d - b * c)
    return np.einsum("ij...,jk...->ik...", gradient, inverse)
