"""Compute the data term of :func:`..refine.gathered` row by row: samples, slopes, weights and products.

Images are (h, w), masks bool (h, w), flows (2, h, w). Slopes and weights are computed twice, not stored.
"""

from typing import NamedTuple

import numpy as np

from .broad import add_blocks, widened_row
from .compiled import MASK, PLANE, PLANES, in_bands, kernel, part_of_kernels
from .filters import mirrored

MEAN_BLOCK = 4  # px of the averages over many
HALF, SIXTH = np.float32(1 / 2), np.float32(1 / 6)
NOTHING, ONE, TWO, THREE, FOUR = np.float32(0), np.float32(1), np.float32(2), np.float32(3), np.float32(4)


class Weighing(NamedTuple):
    """Hold the constants of :mod:`..refine` that weigh a pixel."""

    least_noise: float
    doubt: float
    lame: float
    least_alike: float


def sampled(
    coefficients: np.ndarray, own: np.ndarray, valid: np.ndarray, flow: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the spline at p + flow(p), else 0, and where pixels of ``own`` lead to valid ones."""
    warped, sampled = np.empty(valid.shape, np.float32), np.empty_like(valid)
    finer = coefficients.shape[1] // valid.shape[1]
    whole = bool(valid.all())
    in_bands(_sampled, valid.shape[0], coefficients, own, valid, flow, finer, whole, warped, sampled)
    return warped, sampled


def squared_differences(pre: np.ndarray, warped: np.ndarray, sampled: np.ndarray) -> np.ndarray:
    """Return the sampled share of each block and its mean squared difference, (2, h / 4, w / 4)."""
    out = _blocks(2, pre.shape)
    in_bands(_squared_differences, pre.shape[0], pre, warped, sampled, out, multiple=MEAN_BLOCK)
    return out


def slopes_in_common(pre, warped, sampled, noise: np.ndarray, weighing: Weighing) -> np.ndarray:
    """Return the weighted mean slope product of both images and mean square by block, (2, h / 4, w / 4)."""
    out = _blocks(2, pre.shape)
    constants = _constants(weighing)
    in_bands(
        _slopes_in_common, pre.shape[0], pre, warped, sampled, noise, constants, out, multiple=MEAN_BLOCK
    )
    return out


def weighed_products(
    pre, warped, sampled, noise: np.ndarray, common: np.ndarray, shared: int, weighing: Weighing
) -> np.ndarray:
    """Return xx, xy, yy, xd, yd (5, h, w); ``common`` is the share r of each block."""
    out = np.empty((5, *pre.shape), np.float32)
    constants = _constants(weighing)
    in_bands(_weighed_products, pre.shape[0], pre, warped, sampled, noise, common, shared, constants, out)
    return out


def ask(products: np.ndarray, flow: np.ndarray) -> None:
    """Replace xd and yd of averaged products (5, h, w) by the right-hand side of the normal equations."""
    in_bands(_ask, flow.shape[1], products, flow)


def _blocks(parts: int, shape: tuple[int, int]) -> np.ndarray:
    return np.zeros((parts, -(-shape[0] // MEAN_BLOCK), -(-shape[1] // MEAN_BLOCK)), np.float32)


def _constants(weighing: Weighing) -> np.ndarray:
    return np.array(weighing, np.float32)


@part_of_kernels
def _spline_weights(t):
    rest = ONE - t
    return (
        rest * rest * rest * SIXTH,
        (FOUR - THREE * t * t * (TWO - t)) * SIXTH,
        (FOUR - THREE * rest * rest * (TWO - rest)) * SIXTH,
        t * t * t * SIXTH,
    )


@part_of_kernels
def _places_of_row(flow, i, rows, finer, there, corner, weights):
    """Put a row's places into ``there``, ``corner`` and ``weights``.

    These are whether the position lies on the image, the coefficient before it, and the weights of four
    columns and of four rows.
    """
    cols = len(there)
    right, down, left, top = flow[0, i], flow[1, i], corner[0], corner[1]
    p, q, r, s = weights[0], weights[1], weights[2], weights[3]
    t, u, v, w = weights[4], weights[5], weights[6], weights[7]
    for j in range(cols):
        x, y = np.float32(j) + right[j], np.float32(i) + down[j]
        on = (x >= -HALF) & (y >= -HALF) & (x <= np.float32(cols) - HALF) & (y <= np.float32(rows) - HALF)
        there[j] = on
        x = min(max(x, NOTHING), np.float32(cols - 1)) * finer if on else NOTHING  # NaN has no place
        y = min(max(y, NOTHING), np.float32(rows - 1)) * finer if on else NOTHING
        left[j], top[j] = np.int32(x), np.int32(y)
        p[j], q[j], r[j], s[j] = _spline_weights(x - np.float32(left[j]))
        t[j], u[j], v[j], w[j] = _spline_weights(y - np.float32(top[j]))


@part_of_kernels
def _leads_to_valid(valid, x, y):
    """Return whether all pixels with a weight in bilinear sampling are valid, as :func:`..warp.displace`."""
    rows, cols = valid.shape
    x = min(max(x, NOTHING), np.float32(cols - 1))
    y = min(max(y, NOTHING), np.float32(rows - 1))
    left, top = int(x), int(y)
    right, below = min(left + 1, cols - 1), min(top + 1, rows - 1)
    a, b = x - np.float32(left), y - np.float32(top)
    share = NOTHING
    share += (ONE - a) * (ONE - b) if valid[top, left] else NOTHING
    share += a * (ONE - b) if valid[top, right] else NOTHING
    share += (ONE - a) * b if valid[below, left] else NOTHING
    share += a * b if valid[below, right] else NOTHING
    return share > np.float32(1 - 1e-3)


@part_of_kernels
def _spline_at_border(coefficients, left, top, weights, j):
    high, wide = coefficients.shape
    total = NOTHING
    for k in range(4):
        row = coefficients[mirrored(top - 1 + k, high)]
        for m in range(4):
            total += weights[4 + k, j] * weights[m, j] * row[mirrored(left - 1 + m, wide)]
    return total


@kernel(f"void({PLANE},{MASK},{MASK},{PLANES},int64,boolean,{PLANE},{MASK},int64,int64)")
def _sampled(coefficients, own, valid, flow, finer, whole, warped, sampled, first, last):
    rows, cols = valid.shape
    high, wide = coefficients.shape
    flat = coefficients.ravel()
    corner, weights = np.empty((2, cols), np.int32), np.empty((8, cols), np.float32)
    one, two, three = np.uint64(1), np.uint64(2), np.uint64(3)  # unsigned: none is checked for being negative
    for i in range(first, last):
        there, out = sampled[i], warped[i]
        _places_of_row(flow, i, rows, np.float32(finer), there, corner, weights)
        for j in range(cols):
            there[j] &= own[i, j]
        if not whole:
            for j in range(cols):
                x, y = np.float32(j) + flow[0, i, j], np.float32(i) + flow[1, i, j]
                there[j] = there[j] and _leads_to_valid(valid, x, y)
        for j in range(cols):
            left, top = corner[0, j], corner[1, j]
            p, q, r, s = weights[0, j], weights[1, j], weights[2, j], weights[3, j]
            total = NOTHING
            if left >= 1 and left + 2 < wide and top >= 1 and top + 2 < high:
                place = np.uint64((top - 1) * wide + left - 1)
                for k in range(4):
                    a, b, c, d = flat[place], flat[place + one], flat[place + two], flat[place + three]
                    total += weights[4 + k, j] * (p * a + q * b + r * c + s * d)
                    place += np.uint64(wide)
            else:
                total = _spline_at_border(coefficients, left, top, weights, j)
            out[j] = total if there[j] else NOTHING


@kernel(f"void({PLANE},{PLANE},{MASK},{PLANES},int64,int64)")
def _squared_differences(pre, warped, sampled, out, first, last):
    cols = pre.shape[1]
    there, squares = np.empty(cols, np.float32), np.empty(cols, np.float32)
    share = np.float32(1 / MEAN_BLOCK**2)
    for i in range(first, last):
        before, after, on = pre[i], warped[i], sampled[i]
        for j in range(cols):
            there[j] = ONE if on[j] else NOTHING
            difference = after[j] - before[j]
            squares[j] = there[j] * difference * difference
        add_blocks(there, MEAN_BLOCK, share, out[0, i // MEAN_BLOCK])
        add_blocks(squares, MEAN_BLOCK, share, out[1, i // MEAN_BLOCK])


@part_of_kernels
def _slopes_of_row(image, i, x, y):
    rows, cols = image.shape
    here, over, under = image[i], image[max(i - 1, 0)], image[min(i + 1, rows - 1)]
    for j in range(cols):
        y[j] = HALF * (under[j] - over[j])
    for j in range(1, cols - 1):
        x[j] = HALF * (here[j + 1] - here[j - 1])
    x[0] = HALF * (here[1] - here[0])
    x[cols - 1] = HALF * (here[cols - 1] - here[cols - 2])


@part_of_kernels
def _weights_of_row(pre, warped, sampled, noise, constants, i, whole, small, out):
    """Put w / ν² times the support (:func:`..refine.supported`) into ``out``; ``noise`` is of blocks."""
    rows, cols = pre.shape
    least, doubt, lame = constants[0] * constants[0], constants[1], constants[2]
    widened_row(noise, MEAN_BLOCK, i, small, out)
    before, after = pre[i], warped[i]
    over, here, under = sampled[max(i - 1, 0)], sampled[i], sampled[min(i + 1, rows - 1)]
    for j in range(cols):
        whole[j] = ONE if over[j] and here[j] and under[j] else NOTHING
    for j in range(cols):
        beside = whole[j] * whole[max(j - 1, 0)] * whole[min(j + 1, cols - 1)]
        support = (lame + (ONE - lame) * beside) if here[j] else NOTHING
        variance = HALF * out[j] + least
        difference = after[j] - before[j]
        fit = ONE + difference * difference / (doubt * variance)
        out[j] = support / (variance * fit * fit)


@kernel(f"void({PLANE},{PLANE},{MASK},{PLANE},float32[::1],{PLANES},int64,int64)")
def _slopes_in_common(pre, warped, sampled, noise, constants, out, first, last):
    cols = pre.shape[1]
    room = np.empty((6, cols), np.float32)
    small = np.empty(noise.shape[1], np.float32)
    share = np.float32(1 / MEAN_BLOCK**2)
    x, y, u, v, weight, whole = room[0], room[1], room[2], room[3], room[4], room[5]
    for i in range(first, last):
        _slopes_of_row(pre, i, x, y)
        _slopes_of_row(warped, i, u, v)
        _weights_of_row(pre, warped, sampled, noise, constants, i, whole, small, weight)
        for j in range(cols):
            across, along = HALF * (x[j] + u[j]), HALF * (y[j] + v[j])
            x[j] = weight[j] * (x[j] * u[j] + y[j] * v[j])
            y[j] = weight[j] * (across * across + along * along)
        add_blocks(x, MEAN_BLOCK, share, out[0, i // MEAN_BLOCK])
        add_blocks(y, MEAN_BLOCK, share, out[1, i // MEAN_BLOCK])


@kernel(f"void({PLANE},{PLANE},{MASK},{PLANE},{PLANES},int64,float32[::1],{PLANES},int64,int64)")
def _weighed_products(pre, warped, sampled, noise, common, shared, constants, out, first, last):
    cols = pre.shape[1]
    room = np.empty((8, cols), np.float32)
    small = np.empty(noise.shape[1], np.float32)
    least = constants[3]
    x, y, u, v, weight, whole = room[0], room[1], room[2], room[3], room[4], room[5]
    both, mean = room[6], room[7]
    for i in range(first, last):
        _slopes_of_row(pre, i, x, y)
        _slopes_of_row(warped, i, u, v)
        _weights_of_row(pre, warped, sampled, noise, constants, i, whole, small, weight)
        for j in range(cols):
            x[j], y[j] = HALF * (x[j] + u[j]), HALF * (y[j] + v[j])
            u[j] = ONE
        if shared > 0:
            widened_row(common[0], MEAN_BLOCK, i, small, both)
            widened_row(common[1], MEAN_BLOCK, i, small, mean)
            for j in range(cols):
                u[j] = min(max(both[j] / max(mean[j], np.float32(1e-9)), least), ONE)
            if shared > 1:
                for j in range(cols):
                    weight[j] *= u[j]
        before, after = pre[i], warped[i]
        xx, xy, yy, xd, yd = out[0, i], out[1, i], out[2, i], out[3, i], out[4, i]
        for j in range(cols):
            w = weight[j] * u[j]
            xx[j], xy[j], yy[j] = x[j] * x[j] * w, x[j] * y[j] * w, y[j] * y[j] * w
            difference = (after[j] - before[j]) * weight[j]
            xd[j], yd[j] = x[j] * difference, y[j] * difference


@kernel(f"void({PLANES},{PLANES},int64,int64)")
def _ask(products, flow, first, last):
    for i in range(first, last):
        xx, xy, yy, xd, yd = products[0, i], products[1, i], products[2, i], products[3, i], products[4, i]
        right, down = flow[0, i], flow[1, i]
        for j in range(len(xx)):
            xd[j] = xx[j] * right[j] + xy[j] * down[j] - xd[j]
            yd[j] = xy[j] * right[j] + yy[j] * down[j] - yd[j]
