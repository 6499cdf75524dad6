"""Predict from the images' headers what an estimate will do."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingContext,
)

from ..analysis.pair_scan import expected_error, largest_motion, match_windows
from ..core.cancel import CancelToken
from ..core.displacement import pixel_length
from ..core.grid import Grid
from ..core.sun import noon_elevation
from ..io.acquisition import About, about
from ..io.alignment_notes import COARSE
from ..io.pair_sample import sample_windows
from ..io.pixelmap import area_of, pixel_map, steps, whole_offset
from ..io.read import Source, describe, pixels
from ..io.survey import survey
from .estimate_displacement import EstimateDisplacement
from .layers import nodata_values
from .rasters import unit_of


class Forecast(NamedTuple):
    """Hold a forecast.

    ``pixel`` is a pixel's side on the ground in ``unit``, ``ratio`` the post pixel's in pre pixels.
    ``limit`` is the largest displacement in px that is looked for. ``suns`` are the elevations of the sun in
    both images in degrees, None if one is unknown. ``measured`` are the images as the run reads them,
    ``images`` without the values of NODATA.
    """

    grid: Grid
    pixel: float
    unit: str
    resampled: bool
    ratio: float
    limit: float
    about: tuple[About, About]
    suns: Optional[tuple[float, float]]
    measured: tuple[Source, Source]
    images: tuple[Source, Source]

    @property
    def shape(self) -> tuple[int, int]:
        return self.grid.shape

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
    abouts = about(run.pre, run.names[0]), about(run.post, run.names[1])
    mapped = pixel_map(run.grid, describe(run.post).grid, area_of(run.grid), run.post.operation.inverse)
    return Forecast(
        run.grid,
        pixel_length(run.grid, run.ground),
        unit_of(run.ground),
        whole_offset(mapped) is None,
        1 / steps(mapped)[2],
        run.options.max_displacement,
        abouts,
        _suns(abouts, _latitude(run.grid, context)),
        (run.pre, run.post),
        (_plain(run.pre, named), _plain(run.post, named)),
    )


def _latitude(grid: Grid, context: QgsProcessingContext) -> Optional[float]:
    """Return the latitude of the grid's middle in degrees north, None without a CRS."""
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs or "")
    if not crs.isValid():
        return None
    xmin, ymin, xmax, ymax = grid.bounds
    geographic = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext()
    )
    try:
        return float(geographic.transform(QgsPointXY((xmin + xmax) / 2, (ymin + ymax) / 2)).y())
    except QgsCsException:
        return None


def _suns(images: tuple[About, About], latitude: Optional[float]) -> Optional[tuple[float, float]]:
    """Return the elevations of the sun that both images state, or those at noon of their days; None else."""
    pre, post = images
    if pre.sun is not None and post.sun is not None:
        return pre.sun, post.sun
    if pre.day is None or post.day is None or latitude is None:
        return None
    return noon_elevation(pre.day, latitude), noon_elevation(post.day, latitude)


def _plain(source: Source, named: int) -> Source:
    """Return the image without the last ``named`` of its no-data ranges."""
    return source._replace(nodata=source.nodata[: len(source.nodata) - named])


class PairSurvey(NamedTuple):
    """Hold what the pixels of a pair show before a run.

    ``nodata`` are values that may mean no data, the most frequent first. ``saturated`` are the shares of both
    images at their highest value. ``error`` is the σ of a component in px to be expected, NaN where it cannot
    be predicted. ``motion`` is the motion of parts of the images about their common shift in px, 0 where
    there is none.
    """

    nodata: tuple[float, ...]
    saturated: tuple[float, float]
    error: float
    motion: float


def survey_pair(coming: Forecast, cancel: CancelToken) -> PairSurvey:
    """Survey a sample of both images, in any thread. Raises Cancelled and the refusals of reading."""
    shares: dict[float, float] = {}
    saturated = []
    for source in coming.images:
        cancel.check()
        image_survey = survey(pixels(source))
        saturated.append(image_survey.saturated)
        for suspect in image_survey.suspects:
            shares[suspect.value] = max(suspect.share, shares.get(suspect.value, 0.0))
    windows = sample_windows(*coming.measured, coming.grid, cancel)
    matches = [match_windows(*window) for window in windows]
    nodata = tuple(sorted(shares, key=lambda value: -shares[value]))
    return PairSurvey(nodata, (saturated[0], saturated[1]), expected_error(matches), largest_motion(matches))
