"""What an image's values are like: their level and spread, and values that mean nothing.

A sample of blocks spread over the image is looked at, in double precision, before anything is
measured.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np

from ..core.grid import Window
from .pixelmap import turn_of
from .read import Image, Pixels, Source, open_image

BLOCK, BLOCKS = 64, 8  # px a side, and blocks along each side of the image
HUGE = 1e30  # beyond, a value is a fill value unless the image as a whole is of that size
USUAL = 1e27  # half of the values beyond this are those of an image that is itself huge
ALIKE = 3  # different values at most that huge fill values take
FILLS = (0, 255, -9999, -99999, -999, -32768, -32767, 32767, 65535, 1e20, -1e20)
LEAST_SHARE = 0.002  # of the image, from which a value is looked at
CONNECTED = 0.5  # of its pixels whose eight neighbours have the same value
APART = 2.0  # ranges of all other values, by which a fill value may be away from them to be certain
MIDDLE = (1.0, 99.0)  # percentiles; with normal values, SPREAD deviations between them
SPREAD = 4.65
LEVEL = 4.0  # what the median becomes, in spreads: about what images in digital numbers have


class Suspect(NamedTuple):
    """A value that may mean no data, and its share of the image, 0 to 1."""

    value: float
    share: float


class Survey(NamedTuple):
    """``offset`` and ``factor`` bring the values near 1 (:class:`read.Pixels`).

    ``meaningless`` are ranges of values that certainly mean nothing, ``fills`` which of them
    there are, ``suspects`` what may mean nothing. ``two`` are the only values that there are, where
    these are two at most.
    """

    offset: float
    factor: float
    meaningless: tuple[tuple[float, float], ...]
    fills: tuple[Suspect, ...]
    suspects: tuple[Suspect, ...]
    two: tuple[float, ...] = ()


def levelled(source: Source) -> tuple[Image, Pixels, Survey]:
    """What an image is, what reads its values near 1 without those that certainly mean nothing, and why.

    Raises the refusals of :func:`read.describe`.
    """
    image, dataset = open_image(source)
    found = survey(Pixels(dataset, source))
    source = source._replace(nodata=(*source.nodata, *found.meaningless))
    return image, Pixels(dataset, source, found.offset, found.factor, turn_of(image.grid)), found


def survey(pixels: Pixels) -> Survey:
    """Look at the usable pixels of a band.

    The factor is a power of two and the offset of whole numbers is whole, so that integers to 24 bits
    stay exact. A linear change of the values changes nothing but them. Raises ImageUnreadable.
    """
    blocks = [pixels.exact(window) for window in _windows(pixels)]
    values = np.concatenate([data[usable] for data, usable in blocks]).astype(np.float64)
    if not values.size:
        return Survey(0.0, 1.0, _beyond(HUGE), (), ())
    whole = not np.issubdtype(blocks[0][0].dtype, np.floating)
    ranges, fills = _huge(values)
    found = [_suspicion(value, values, blocks) for value in _candidates(values)]
    certain = [suspect for suspect, sure in filter(None, found) if sure]
    suspects = [suspect for suspect, sure in filter(None, found) if not sure]
    ranges += tuple((suspect.value, suspect.value) for suspect in certain)
    for lowest, highest in ranges:
        values = values[(values < lowest) | (values > highest)]
    offset, factor = _levels(values, whole)
    different = np.unique(values)
    two = tuple(map(float, different)) if different.size <= 2 else ()
    return Survey(offset, factor, ranges, (*fills, *certain), tuple(suspects), two)


def _windows(pixels: Pixels) -> list[Window]:
    """Blocks spread evenly; all of a small image."""
    spans = []
    for length in (pixels.dataset.RasterYSize, pixels.dataset.RasterXSize):
        count = min(BLOCKS, math.ceil(length / BLOCK))
        side = min(BLOCK, length)
        spans.append(sorted({round(first) for first in np.linspace(0, length - side, count)}))
    rows, cols = min(BLOCK, pixels.dataset.RasterYSize), min(BLOCK, pixels.dataset.RasterXSize)
    return [Window(row, col, rows, cols) for row in spans[0] for col in spans[1]]


def _beyond(limit: float) -> tuple[tuple[float, float], ...]:
    return (-math.inf, float(np.nextafter(-limit, -math.inf))), (
        float(np.nextafter(limit, math.inf)),
        math.inf,
    )


def _huge(values: np.ndarray) -> tuple[tuple[tuple[float, float], ...], tuple[Suspect, ...]]:
    """The ranges beyond :data:`HUGE`, unless the image as a whole is there, and what lies in them."""
    huge = values[np.abs(values) > HUGE]
    different, counts = np.unique(huge, return_counts=True)
    if different.size > ALIKE and np.median(np.abs(values)) > USUAL:
        return (), ()
    order = np.argsort(-counts)[:ALIKE]
    fills = tuple(Suspect(float(different[n]), float(counts[n] / values.size)) for n in order)
    return _beyond(HUGE), fills


def _candidates(values: np.ndarray) -> list[float]:
    """Values from the list, and the two extremes, that are there often enough."""
    usual = values[np.abs(values) <= HUGE] if (np.abs(values) <= HUGE).mean() > 0.5 else values
    if not usual.size:
        return []
    wanted = {float(np.float32(value)) for value in FILLS} | {float(value) for value in FILLS}
    wanted |= {float(usual.min()), float(usual.max())}
    return [value for value in sorted(wanted) if (values == value).mean() >= LEAST_SHARE]


def _suspicion(
    value: float, values: np.ndarray, blocks: list[tuple[np.ndarray, np.ndarray]]
) -> Optional[tuple[Suspect, bool]]:
    """The suspect and whether it is certain; None where the value is scattered, or is all there is."""
    others = values[(values != value) & (np.abs(values) <= max(HUGE, abs(value)))]
    if not others.size or _connected(value, blocks) < CONNECTED:
        return None
    low, high = np.percentile(others, MIDDLE)
    if low <= value <= high:
        return None
    gap = max(others.min() - value, value - others.max())
    return Suspect(value, 1 - others.size / values.size), bool(gap > APART * (high - low) > 0)


def _connected(value: float, blocks: list[tuple[np.ndarray, np.ndarray]]) -> float:
    """The share of a value's pixels that lie in the middle of 3 × 3 of them."""
    inner = total = 0
    for data, usable in blocks:
        here = (data == value) & usable
        if not here.any():
            continue
        core = here[1:-1, 1:-1].copy()
        total += int(core.sum())
        for row in range(3):
            for col in range(3):
                core &= here[row : row + core.shape[0], col : col + core.shape[1]]
        inner += int(core.sum())
    return inner / total if total else 0.0


def _levels(values: np.ndarray, whole: bool) -> tuple[float, float]:
    """Offset and factor that bring the median to :data:`LEVEL` and the spread to about 1."""
    if not values.size:
        return 0.0, 1.0
    low, median, high = np.percentile(values, (MIDDLE[0], 50, MIDDLE[1]))
    spread = (high - low) / SPREAD
    if spread <= 0:
        with np.errstate(over="ignore"):
            spread = float((values - median).std())
    if not (spread > 0 and math.isfinite(spread)):
        return float(median) - LEVEL, 1.0
    exponent = round(math.log2(spread))
    offset = float(median) - LEVEL * 2.0**exponent
    return (float(round(offset)) if whole else offset), 2.0**-exponent
