"""Compute the Gaussians, medians and neighbourhoods of :mod:`..filters` row by row, within the cache.

Arrays are of one sample, (c, h, w) or (h, w).
"""

import math

import numpy as np

from .compiled import MASK, PLANE, PLANES, in_bands, kernel, part_of_kernels

LANES = 32  # medians at once


def bell(sigma: float) -> np.ndarray:
    """Return the taps of :func:`..filters.gaussian`, the middle one first."""
    taps = np.exp(-(np.arange(math.ceil(3 * sigma) + 1) ** 2) / (2 * sigma**2))
    return (taps / (taps[0] + 2 * taps[1:].sum())).astype(np.float32)


def gaussian(image: np.ndarray, taps: np.ndarray) -> np.ndarray:
    """Return the image (c, h, w) convolved along both axes with ``taps``, the middle one first."""
    out = np.empty_like(image)
    in_bands(_gaussian, image.shape[1], image, taps, out)
    return out


def median_where(chosen: np.ndarray, field: np.ndarray, side: int) -> np.ndarray:
    """Return :func:`..filters.median_where` of (c, h, w)."""
    reach = side // 2
    padded = np.pad(field, ((0, 0), (reach, reach), (reach, reach)), "edge")
    out = field.copy()
    in_bands(_medians, field.shape[1], padded, chosen, side, out)
    return out


def refined(image: np.ndarray, taps: np.ndarray, radius: int) -> np.ndarray:
    """Return (c, 2h, 2w), correlated along both axes with each of two ``taps``, mirrored at borders.

    The taps are (2, n), n a multiple of four, of which ``radius`` are before the pixel.
    """
    parts, rows, cols = image.shape
    out = np.empty((parts, 2 * rows, 2 * cols), image.dtype)
    in_bands(_refined, rows, image, taps, radius, out)
    return out


def unshuffled(image: np.ndarray) -> np.ndarray:
    """Return the pixels of 2x2 blocks as channels (4c, h / 2, w / 2), as ``pixel_unshuffle``."""
    parts, rows, cols = image.shape
    out = np.empty((4 * parts, rows // 2, cols // 2), np.float32)
    in_bands(_unshuffled, rows // 2, image, out)
    return out


def dilated(mask: np.ndarray, reach: int) -> np.ndarray:
    """Return the pixels within ``reach`` rows and columns of a True, bool."""
    out = np.empty_like(mask)
    in_bands(_dilated, mask.shape[0], mask, reach, out)
    return out


def largest(image: np.ndarray, reach: int) -> np.ndarray:
    """Return the largest value within ``reach`` rows and columns, (c, h, w)."""
    out = np.empty_like(image)
    in_bands(_largest, image.shape[1], image, reach, out)
    return out


@part_of_kernels
def _add_pair(out, one, other, tap):
    for j in range(len(out)):
        out[j] += tap * (one[j] + other[j])


@part_of_kernels
def _add_pairs(out, one, other, tap, third, fourth, next_tap):
    for j in range(len(out)):
        out[j] += tap * (one[j] + other[j]) + next_tap * (third[j] + fourth[j])


@kernel(f"void({PLANES},float32[::1],{PLANES},int64,int64)")
def _gaussian(image, taps, out, first, last):
    parts, rows, cols = image.shape
    radius = len(taps) - 1
    padded = np.empty(cols + 2 * radius, np.float32)
    middle = padded[radius : radius + cols]
    for part in range(parts):
        plane = image[part]
        for i in range(first, last):
            row = plane[i]
            for j in range(cols):
                middle[j] = taps[0] * row[j]
            for k in range(1, radius, 2):
                _add_pairs(
                    middle,
                    plane[max(i - k, 0)],
                    plane[min(i + k, rows - 1)],
                    taps[k],
                    plane[max(i - k - 1, 0)],
                    plane[min(i + k + 1, rows - 1)],
                    taps[k + 1],
                )
            if radius % 2:
                _add_pair(middle, plane[max(i - radius, 0)], plane[min(i + radius, rows - 1)], taps[radius])
            padded[:radius] = middle[0]
            padded[radius + cols :] = middle[cols - 1]
            to = out[part, i]
            for j in range(cols):
                to[j] = taps[0] * middle[j]
            for k in range(1, radius, 2):
                a, b = padded[radius - k : radius - k + cols], padded[radius + k : radius + k + cols]
                c = padded[radius - k - 1 : radius - k - 1 + cols]
                d = padded[radius + k + 1 : radius + k + 1 + cols]
                _add_pairs(to, a, b, taps[k], c, d, taps[k + 1])
            if radius % 2:
                _add_pair(to, padded[:cols], padded[2 * radius : 2 * radius + cols], taps[radius])


@part_of_kernels
def _add_four(out, one, two, three, four, taps):
    a, b, c, d = taps[0], taps[1], taps[2], taps[3]
    for j in range(len(out)):
        out[j] += a * one[j] + b * two[j] + c * three[j] + d * four[j]


@part_of_kernels
def mirrored(index, length):
    index = abs(index)
    return index if index < length else 2 * (length - 1) - index


@kernel(f"void({PLANES},{PLANE},int64,{PLANES},int64,int64)")
def _refined(image, taps, radius, out, first, last):
    parts, rows, cols = image.shape
    count = taps.shape[1]
    padded = np.empty(cols + count, np.float32)
    middle = padded[radius : radius + cols]
    phases = np.empty((2, cols), np.float32)
    for part in range(parts):
        plane = image[part]
        for i in range(first, last):
            for phase in range(2):
                middle[:] = 0
                for k in range(0, count, 4):
                    _add_four(
                        middle,
                        plane[mirrored(i + k - radius, rows)],
                        plane[mirrored(i + k + 1 - radius, rows)],
                        plane[mirrored(i + k + 2 - radius, rows)],
                        plane[mirrored(i + k + 3 - radius, rows)],
                        taps[phase, k : k + 4],
                    )
                for k in range(radius):
                    padded[k] = middle[radius - k]
                for k in range(count - radius):
                    padded[radius + cols + k] = middle[cols - 2 - k]
                phases[:] = 0
                for second in range(2):
                    for k in range(0, count, 4):
                        a, b = padded[k : k + cols], padded[k + 1 : k + 1 + cols]
                        c, d = padded[k + 2 : k + 2 + cols], padded[k + 3 : k + 3 + cols]
                        _add_four(phases[second], a, b, c, d, taps[second, k : k + 4])
                to, even, odd = out[part, 2 * i + phase], phases[0], phases[1]
                for j in range(cols):
                    to[2 * j], to[2 * j + 1] = even[j], odd[j]


@kernel(f"void({PLANES},{PLANES},int64,int64)")
def _unshuffled(image, out, first, last):
    for part in range(image.shape[0]):
        for i in range(first, last):
            for down in range(2):
                row = image[part, 2 * i + down]
                even, odd = out[4 * part + 2 * down, i], out[4 * part + 2 * down + 1, i]
                for j in range(len(even)):
                    even[j], odd[j] = row[2 * j], row[2 * j + 1]


@part_of_kernels
def _to_ends(held, size):
    """Bring the least of each column's first ``size`` to the top and the largest to the last of them."""
    least, largest = held[0], held[size - 1]
    for t in range(1, size):
        row = held[t]
        for lane in range(LANES):
            low, high = min(least[lane], row[lane]), max(least[lane], row[lane])
            least[lane], row[lane] = low, high
    for t in range(1, size - 1):
        row = held[t]
        for lane in range(LANES):
            low, high = min(largest[lane], row[lane]), max(largest[lane], row[lane])
            row[lane], largest[lane] = low, high


@part_of_kernels
def _select(plane, where, side, half, held):
    """Put the median of each window into the second row of ``held``."""
    for t in range(half):
        row, col = t // side, t % side
        for lane in range(LANES):
            held[t, lane] = plane[where[lane, 0] + row, where[lane, 1] + col]
    size = half
    for t in range(half, side * side + 1):
        _to_ends(held, size)
        if t < side * side:  # the least is replaced by the next of the window, the largest forgotten
            row, col = t // side, t % side
            for lane in range(LANES):
                held[0, lane] = plane[where[lane, 0] + row, where[lane, 1] + col]
        size -= 1


@kernel(f"void({PLANES},{MASK},int64,{PLANES},int64,int64)")
def _medians(padded, chosen, side, out, first, last):
    """Select the medians after Paeth (Graphics Gems 1990).

    Of half the window and one more, neither the least nor the largest is the median.
    """
    count, cols = side * side, chosen.shape[1]
    half = count // 2 + 2
    held = np.empty((half, LANES), np.float32)
    where = np.empty((LANES, 2), np.int64)
    for part in range(padded.shape[0]):
        plane = padded[part]
        lanes = 0
        for i in range(first, last):
            for j in range(cols):
                if chosen[i, j]:
                    where[lanes, 0], where[lanes, 1] = i, j
                    lanes += 1
                if lanes == LANES or (lanes > 0 and i == last - 1 and j == cols - 1):
                    for lane in range(lanes, LANES):
                        where[lane] = where[0]
                    _select(plane, where, side, half, held)
                    for lane in range(lanes):
                        out[part, where[lane, 0], where[lane, 1]] = held[1, lane]
                    lanes = 0


@kernel(f"void({MASK},int64,{MASK},int64,int64)")
def _dilated(mask, reach, out, first, last):  # noqa: C901 - two borders of two axes
    rows, cols = mask.shape
    near = np.zeros(cols, np.int64)  # of the rows within reach, how many are True
    for i in range(max(first - reach, 0), min(first + reach, rows)):
        for j in range(cols):
            near[j] += mask[i, j]
    for i in range(first, last):
        if i + reach < rows:
            for j in range(cols):
                near[j] += mask[i + reach, j]
        total = 0
        for j in range(min(reach, cols)):
            total += near[j] > 0
        for j in range(cols):
            if j + reach < cols:
                total += near[j + reach] > 0
            if j > reach:
                total -= near[j - reach - 1] > 0
            out[i, j] = total > 0
        if i >= reach:
            for j in range(cols):
                near[j] -= mask[i - reach, j]


@kernel(f"void({PLANES},int64,{PLANES},int64,int64)")
def _largest(image, reach, out, first, last):
    parts, rows, cols = image.shape
    padded = np.empty(cols + 2 * reach, np.float32)
    middle = padded[reach : reach + cols]
    for part in range(parts):
        plane = image[part]
        for i in range(first, last):
            middle[:] = plane[i]
            for k in range(max(i - reach, 0), min(i + reach + 1, rows)):
                row = plane[k]
                for j in range(cols):
                    middle[j] = max(middle[j], row[j])
            padded[:reach] = middle[0]
            padded[reach + cols :] = middle[cols - 1]
            to = out[part, i]
            to[:] = middle
            for k in range(2 * reach + 1):
                shifted = padded[k : k + cols]
                for j in range(cols):
                    to[j] = max(to[j], shifted[j])
