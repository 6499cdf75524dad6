"""Predict from the images' headers what an estimate will do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingContext

from ..core.cancel import CancelToken
from ..core.displacement import jacobian
from ..core.grid import Window
from ..io.acquisition import About, about
from ..io.alignment_notes import COARSE
from ..io.pixelmap import area_of, pixel_map, steps, whole_offset
from ..io.read import Source, describe, pixels
from ..io.survey import survey
from .estimate_displacement import EstimateDisplacement, EstimateRun
from .layers import nodata_values
from .rasters import unit_of


class Forecast(NamedTuple):
    """Hold a forecast.

    ``pixel`` is a pixel's side on the ground in ``unit``, ``ratio`` the post pixel's in pre pixels.
    """

    shape: tuple[int, int]
    pixel: float
    unit: str
    resampled: bool
    ratio: float
    about: tuple[About, About]
    images: tuple[Source, Source]  # without the values of NODATA

    @property
    def megapixels(self) -> float:
        return self.shape[0] * self.shape[1] / 1e6

    @property
    def unlike(self) -> bool:
        """Return whether one image is so much coarser that little of the other can be found in it."""
        return not 1 / COARSE <= self.ratio <= COARSE


def forecast(
    algorithm: EstimateDisplacement, parameters: dict[str, Any], context: QgsProcessingContext
) -> Forecast:
    """Return the forecast of an estimate. Call on the main thread.

    Raises the refusals of :meth:`EstimateDisplacement.read`.
    """
    run = algorithm.read(parameters, context)
    named = len(nodata_values(algorithm.parameterAsString(parameters, "NODATA", context)))
    algorithm.check_requirements()
    mapped = pixel_map(run.grid, describe(run.post).grid, area_of(run.grid), run.post.operation.inverse)
    return Forecast(
        run.grid.shape,
        _side(run),
        unit_of(run.ground),
        whole_offset(mapped) is None,
        1 / steps(mapped)[2],
        (about(run.pre, run.names[0]), about(run.post, run.names[1])),
        (_plain(run.pre, named), _plain(run.post, named)),
    )


def _plain(source: Source, named: int) -> Source:
    """Return the image without the last ``named`` of its no-data ranges."""
    return source._replace(nodata=source.nodata[: len(source.nodata) - named])


def proposed_nodata(images: Sequence[Source], cancel: CancelToken) -> list[float]:
    """Return the values that may mean no data in the images, the most frequent first.

    Reads a sample of each. May run in any thread. Raises Cancelled, ImageUnreadable.
    """
    shares: dict[float, float] = {}
    for source in images:
        cancel.check()
        for suspect in survey(pixels(source)).suspects:
            shares[suspect.value] = max(suspect.share, shares.get(suspect.value, 0.0))
    return sorted(shares, key=lambda value: -shares[value])


def _side(run: EstimateRun) -> float:
    """Return the square root of the area of the grid's middle pixel on the ground."""
    rows, cols = run.grid.shape
    step = jacobian(run.grid, run.ground, Window(rows // 2, cols // 2, 1, 1))[..., 0, 0]
    return math.sqrt(abs(np.linalg.det(step)))
