"""Compute robust statistics of fields with gaps: medians, noise, the range to display."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .grid import Window

NOISE_REACH = 7  # px around a pixel: the running median is over 15 by 15
NOISE_SAMPLES = 50_000
RANGE_SAMPLES = 1_000_000
TUKEY = 4.685  # standard deviations at which a biweight is zero: 95 % efficiency on Gaussian errors
GAUSSIAN_NMAD = 1.4826  # standard deviations per median absolute deviation of a Gaussian

Read = Callable[[Window], np.ndarray]  # a window of a field -> (components, rows, cols)


def median(values: np.ndarray) -> np.ndarray:
    """Return the median of the finite values along the last axis, of odd length; NaN if there is none."""
    middle = values.shape[-1] // 2
    gaps = ~np.isfinite(values)
    if not gaps.any():
        return np.partition(values, middle, axis=-1)[..., middle]
    order = np.cumsum(
        gaps, axis=-1, dtype=np.int32
    )  # gaps are split between both ends, an odd one goes to the upper
    parts = np.partition(np.where(gaps, np.where(order % 2, np.inf, -np.inf), values), [middle - 1, middle])
    count = order[..., -1]
    upper = parts[..., middle]
    lower = np.where(count % 2, parts[..., middle - 1], upper)
    with np.errstate(invalid="ignore"):
        return np.where(count == values.shape[-1], np.nan, (lower + upper) / 2)


def nmad(values: np.ndarray) -> float:
    """Return the normalised median absolute deviation of the finite values, NaN if there is none."""
    values = values[np.isfinite(values)]
    if not values.size:
        return math.nan
    return float(GAUSSIAN_NMAD * np.median(np.abs(values - np.median(values))))


def noise(read: Read, shape: tuple[int, int], progress: Callable[[float], None]) -> list[float]:
    """Return for each component the NMAD of the field minus its running median over 15 by 15 px.

    It is taken over the finite pixels. On scenes above NOISE_SAMPLES pixels it is taken over an even lattice
    of about that many pixels. ``progress`` is called with the fraction done, 0 to 1.
    """
    step, residuals = _step(shape, NOISE_SAMPLES), []
    for row in range(step // 2, shape[0], step):
        residuals.append(_residual(read, shape, row, step))
        progress((row + 1) / shape[0])
    return [nmad(component) for component in np.concatenate(residuals, axis=1)]


def _residual(read: Read, shape: tuple[int, int], row: int, step: int) -> np.ndarray:
    """Return the pixels of one row minus their running median: (components, samples)."""
    top, bottom = max(row - NOISE_REACH, 0), min(row + NOISE_REACH + 1, shape[0])
    strip = read(Window(top, 0, bottom - top, shape[1]))
    around = [(0, 0), (top - row + NOISE_REACH, row + NOISE_REACH + 1 - bottom), (NOISE_REACH, NOISE_REACH)]
    strip = np.pad(strip, around, constant_values=np.nan)
    views = sliding_window_view(strip, 2 * NOISE_REACH + 1, axis=2)[:, :, step // 2 :: step]
    views = views.transpose(0, 2, 1, 3).reshape(len(strip), views.shape[2], -1)
    return strip[:, NOISE_REACH, NOISE_REACH:-NOISE_REACH][:, step // 2 :: step] - median(views)


class Tally:
    """Collect statistics of a raster from its blocks as they pass: the share of finite pixels and the range.

    The range is that of the first ``components`` bands together, from every n-th row and column of each
    block, about RANGE_SAMPLES pixels in all.
    """

    def __init__(self, shape: tuple[int, int], components: int = 1) -> None:
        self._step, self._components = _step(shape, RANGE_SAMPLES), components
        self._pixels, self._finite = shape[0] * shape[1], 0
        self._sample: list[np.ndarray] = []

    def passing(self, blocks: Iterable[tuple[Window, np.ndarray]]) -> Iterator[tuple[Window, np.ndarray]]:
        """Yield the blocks (bands, rows, cols) unchanged."""
        for window, block in blocks:
            self._finite += int(np.isfinite(block[0]).sum())
            part = block[: self._components, :: self._step, :: self._step]
            self._sample.append(np.abs(part[np.isfinite(part)]))
            yield window, block

    @property
    def finite_share(self) -> float:
        """Return the share of the raster's pixels whose first band is finite."""
        return self._finite / self._pixels

    def limit(self, percentile: float) -> float:
        """Return a percentile of the absolute finite values, 0 if there is none."""
        sample = np.concatenate([np.zeros(0), *self._sample])
        return float(np.percentile(sample, percentile)) if sample.size else 0.0


def _step(shape: tuple[int, int], samples: int) -> int:
    return max(1, math.ceil(math.sqrt(shape[0] * shape[1] / samples)))
