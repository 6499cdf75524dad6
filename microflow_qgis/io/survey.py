"""Survey an image's values: their level and spread, and values that may be no data.

A sample of blocks spread over the image is examined, in double precision, before anything is measured.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np

from ..core.grid import Window
from .pixelmap import turn_of
from .read import Image, Pixels, Source, open_image

SURVEY_BLOCK, SURVEY_BLOCKS = 64, 8  # px a side, and blocks along each side of the image
HUGE = 1e30  # larger values are fill values unless the image as a whole has that magnitude
USUAL = 1e27  # if half of the values exceed this, the image itself has that magnitude
MOST_FILLS = 3  # distinct huge fill values at most
FILLS = (0, 255, -9999, -99999, -999, -32768, -32767, 32767, 65535, 1e20, -1e20)
LEAST_VALUE_SHARE = 0.002  # of the image; values with a smaller share are not examined
CONNECTED = 0.5  # of its pixels whose eight neighbours have the same value
APART = 2.0  # ranges of all other values by which a certain fill value is separated from them
MIDDLE = (1.0, 99.0)  # percentiles; for normal values SPREAD deviations apart
SPREAD = 4.65
LEVEL = 4.0  # of the scaled median, in spreads: about that of images in digital numbers


class Suspect(NamedTuple):
    """Describe a value that may mean no data, and its share of the image, 0 to 1."""

    value: float
    share: float


class Survey(NamedTuple):
    """Hold the survey of an image; ``offset`` and ``factor`` (:class:`read.Pixels`) scale it to about 1.

    ``meaningless`` are ranges of values that are certainly no data, ``fills`` those of them that occur,
    ``suspects`` the values that may be no data. ``two`` are the only values of the image if it has at most
    two. ``saturated`` is the share of the values at the highest one, 0 to 1.
    """

    offset: float
    factor: float
    meaningless: tuple[tuple[float, float], ...]
    fills: tuple[Suspect, ...]
    suspects: tuple[Suspect, ...]
    two: tuple[float, ...] = ()
    saturated: float = 0.0


def levelled(source: Source) -> tuple[Image, Pixels, Survey]:
    """Return the image, a reader of its values scaled to about 1 without certain no-data, and the survey.

    Raises the refusals of :func:`read.describe`.
    """
    image, dataset = open_image(source)
    examined = survey(Pixels(dataset, source))
    source = source._replace(nodata=(*source.nodata, *examined.meaningless))
    return image, Pixels(dataset, source, examined.offset, examined.factor, turn_of(image.grid)), examined


def survey(pixels: Pixels) -> Survey:
    """Examine the usable pixels of a band.

    The factor is a power of two and the offset of whole numbers is whole, so that integers to 24 bits stay
    exact. A linear change of the values changes only these two. Raises ImageUnreadable.
    """
    blocks = [pixels.exact(window) for window in _windows(pixels)]
    values = np.concatenate([data[valid] for data, valid in blocks]).astype(np.float64)
    if not values.size:
        return Survey(0.0, 1.0, _beyond(HUGE), (), ())
    whole = not np.issubdtype(blocks[0][0].dtype, np.floating)
    ranges, fills = _huge(values)
    judged = [_suspicion(value, values, blocks) for value in _candidates(values)]
    certain = [suspect for suspect, sure in filter(None, judged) if sure]
    suspects = [suspect for suspect, sure in filter(None, judged) if not sure]
    ranges += tuple((suspect.value, suspect.value) for suspect in certain)
    for lowest, highest in ranges:
        values = values[(values < lowest) | (values > highest)]
    offset, factor = _levels(values, whole)
    different = np.unique(values)
    two = tuple(map(float, different)) if different.size <= 2 else ()
    saturated = float((values == values.max()).mean()) if values.size else 0.0
    return Survey(offset, factor, ranges, (*fills, *certain), tuple(suspects), two, saturated)


def _windows(pixels: Pixels) -> list[Window]:
    """Return evenly spread blocks, which cover a small image completely."""
    spans = []
    for length in (pixels.dataset.RasterYSize, pixels.dataset.RasterXSize):
        count = min(SURVEY_BLOCKS, math.ceil(length / SURVEY_BLOCK))
        side = min(SURVEY_BLOCK, length)
        spans.append(sorted({round(first) for first in np.linspace(0, length - side, count)}))
    rows, cols = min(SURVEY_BLOCK, pixels.dataset.RasterYSize), min(SURVEY_BLOCK, pixels.dataset.RasterXSize)
    return [Window(row, col, rows, cols) for row in spans[0] for col in spans[1]]


def _beyond(limit: float) -> tuple[tuple[float, float], ...]:
    return (-math.inf, float(np.nextafter(-limit, -math.inf))), (
        float(np.nextafter(limit, math.inf)),
        math.inf,
    )


def _huge(values: np.ndarray) -> tuple[tuple[tuple[float, float], ...], tuple[Suspect, ...]]:
    """Return the ranges beyond :data:`HUGE` and the values in them, unless the whole image lies there."""
    huge = values[np.abs(values) > HUGE]
    different, counts = np.unique(huge, return_counts=True)
    if different.size > MOST_FILLS and np.median(np.abs(values)) > USUAL:
        return (), ()
    order = np.argsort(-counts)[:MOST_FILLS]
    fills = tuple(Suspect(float(different[n]), float(counts[n] / values.size)) for n in order)
    return _beyond(HUGE), fills


def _candidates(values: np.ndarray) -> list[float]:
    """Return values from the list, and the two extremes, that are frequent enough."""
    usual = values[np.abs(values) <= HUGE] if (np.abs(values) <= HUGE).mean() > 0.5 else values
    if not usual.size:
        return []
    wanted = {float(np.float32(value)) for value in FILLS} | {float(value) for value in FILLS}
    wanted |= {float(usual.min()), float(usual.max())}
    return [value for value in sorted(wanted) if (values == value).mean() >= LEAST_VALUE_SHARE]


def _suspicion(
    value: float, values: np.ndarray, blocks: list[tuple[np.ndarray, np.ndarray]]
) -> Optional[tuple[Suspect, bool]]:
    """Return the suspect and whether it is certain; None if the value is scattered, or the only one."""
    others = values[(values != value) & (np.abs(values) <= max(HUGE, abs(value)))]
    if not others.size or _connected(value, blocks) < CONNECTED:
        return None
    low, high = np.percentile(others, MIDDLE)
    if low <= value <= high:
        return None
    gap = max(others.min() - value, value - others.max())
    return Suspect(value, 1 - others.size / values.size), bool(gap > APART * (high - low) > 0)


def _connected(value: float, blocks: list[tuple[np.ndarray, np.ndarray]]) -> float:
    """Return the share of a value's pixels that lie in the middle of 3 × 3 of them."""
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
    """Return offset and factor that scale the median to :data:`LEVEL` and the spread to about 1."""
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
