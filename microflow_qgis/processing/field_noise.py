"""Measure σ of a field's pixels, and the correlation of their errors over distance."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..analysis.correlation import CorrelationModel, fit_correlation
from ..analysis.sampling import exponential
from ..core.displacement import pixel_length
from ..core.errors import NoSamples
from ..core.grid import Window
from .displacement_input import DisplacementField
from .rasters import tiles
from .stated_error import same_everywhere

NOISE_SIDE = 2048  # px a side of the part of the field in which errors are measured


class FieldNoise(NamedTuple):
    """Hold σ (m) of both components, the correlation of their errors, and a pixel's side in m."""

    sigma: tuple[float, float]
    model: CorrelationModel
    pixel: float

    @property
    def length(self) -> float:
        """Return the correlation length in m."""
        return self.model.length * self.pixel


def field_noise(
    field: DisplacementField,
    sigma: DisplacementField | None,
    stated: tuple[float, float] | None,
    length: float,
) -> FieldNoise:
    """Return σ of a pixel, and the model of the errors in the middle of the field.

    σ is the median of ``sigma``, else the value stated by the field's file, else measured with the model. The
    model has the ``length`` in m, and is fitted if ``length`` is 0. Raises NoSamples if ``sigma`` has no
    known pixel.
    """
    window, pixel = _middle(field.grid.shape), pixel_length(field.grid, field.ground)
    errors = None
    if sigma is not None:
        errors = sigma.reader()(window)
    elif stated is not None:
        errors = np.array(same_everywhere(stated)(window))
    typical = _median_of(sigma) if sigma is not None else stated
    if not length or typical is None:
        model = fit_correlation(field.reader()(window), errors, moving=True)
        typical = typical or model.sigma
    if length:
        model = exponential(length / pixel, typical)
    return FieldNoise((float(typical[0]), float(typical[1])), model, pixel)


def _middle(shape: tuple[int, int]) -> Window:
    """Return the middle of the grid, up to NOISE_SIDE px a side."""
    rows, cols = (min(length, NOISE_SIDE) for length in shape)
    return Window((shape[0] - rows) // 2, (shape[1] - cols) // 2, rows, cols)


def _median_of(sigma: DisplacementField) -> tuple[float, float]:
    """Return the median σ of both components, block by block."""
    read = sigma.reader()
    medians = [
        np.nanmedian(v, axis=(1, 2)) for _, w in tiles(sigma.grid.shape) if np.isfinite(v := read(w)).any()
    ]
    if not medians:
        raise NoSamples(path=sigma.sources[0].path)
    east, north = np.median(medians, axis=0)
    return float(east), float(north)
