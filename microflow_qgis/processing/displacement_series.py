"""Define microflow:displacementseries: displacements of pairs of dates become positions and a velocity."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.combine import NoiseParts, Pair, median_sigma
from ..analysis.time_series import TimeSeries, invert, network_noise
from ..core.arrays import bytes_per_pixel
from ..core.dates import dates_in
from ..core.errors import DatesUnknown, NothingInCommon, TooFewFields, UncertaintyCount
from ..core.grid import Grid, Window
from ..core.statistics import Read, Tally
from ..core.tiling import cover
from ..io.read import Operation, open_image
from .algorithm import MicroflowAlgorithm
from .bands import component_bands, dated_bands, dated_sigma_bands, spread_bands
from .combination import block_size, copied, image_names, operations_to_first, sample_of
from .displacement_input import DisplacementField, read_displacement
from .messages import push_notes
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import Block, Raster, refuse_empty, unit_of, write_all
from .result_dates import stated_dates
from .results import layers_of, layers_through_time
from .scratch import refuse_small_disk, scratch

translate = QCoreApplication.translate


class SeriesRun(NamedTuple):
    """Hold the parameters as plain values; ``pairs`` are indices of ``days``."""

    fields: list[DisplacementField]
    sigmas: list[DisplacementField]
    names: list[str]
    days: list[date]
    pairs: list[Pair]
    operations: list[Operation]  # of each field and then each σ, from its CRS to that of the first
    notes: list[str]

    @property
    def grid(self) -> Grid:
        return self.fields[0].grid

    @property
    def pair(self) -> str:
        return f"{self.days[0]} → {self.days[-1]}"

    @property
    def inputs(self) -> list[str]:
        return [field.sources[0].path for field in (*self.fields, *self.sigmas)]


class DisplacementSeries(MicroflowAlgorithm):
    """Write the least squares of :mod:`..analysis.time_series` as rasters."""

    def name(self) -> str:
        return "displacementseries"

    def displayName(self) -> str:
        return translate("processing", "Displacement through time")

    def tags(self) -> list[str]:
        return translate("processing", "time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier").split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Turns displacements between dates into positions at each date and a velocity."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Displacement rasters of pairs of dates become the position at each date relative to the first, "
            "by least squares over the network of pairs at each pixel, and the velocity in metres per year "
            "with its standard deviation. The dates are those in the names of the images or of the rasters, "
            "or those that you give.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "A date that no pair connects to the first has no position. The velocity is the slope of a "
            "straight line: motion in steps or with the seasons shows in the series.",
        )

    def initAlgorithm(self, configuration=None):
        add_series_inputs(self)
        for name, label, text in (
            (
                "SERIES",
                translate("processing", "Position through time"),
                translate(
                    "processing",
                    "GeoTIFF of two bands for each date: displacement since the first date to the east and "
                    "to the north, in metres. Then follow two bands of its standard deviation for each date. "
                    "The date stands in the band's name.",
                ),
            ),
            (
                "VELOCITY",
                translate("processing", "Velocity"),
                translate(
                    "processing",
                    "GeoTIFF of four bands: velocity to the east and to the north in metres per year, and "
                    "one standard deviation of each.",
                ),
            ),
        ):
            self.add(QgsProcessingParameterRasterDestination(name, label), text)
        self.addOutput(QgsProcessingOutputNumber("DATES_USED", translate("processing", "Number of dates")))

    def read(self, parameters, context) -> SeriesRun:
        return read_series(self, parameters, context)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        push_notes(feedback, run.notes)
        with scratch(feedback) as folder:
            read, sigmas = series_readers(run, folder, progress)
            days = [day.toordinal() for day in run.days]
            parts = network_noise(sample_of(read, run.grid, progress), run.pairs, days)
            if not np.isfinite(parts.single).all():
                raise NothingInCommon(count=len(run.fields))
            typical = median_sigma(sample_of(sigmas, run.grid, progress)) if sigmas else None
            rasters = self._rasters(paths, read, sigmas, (parts, typical))
            metadata = run_metadata(
                self.id(),
                pair=run.pair,
                inputs="; ".join(run.inputs),
                dates=" ".join(str(day) for day in run.days),
            )
            write_all(rasters, run.grid, metadata, progress, 20)
            refuse_empty(rasters)
        self.shown = {
            raster.path: layers_through_time(layers_of(raster)[0], run.days)
            if raster.kind == "series"
            else layers_of(raster)
            for raster in rasters
        }
        return {**paths, "DATES_USED": len(run.days)}

    def _rasters(
        self,
        paths: dict[str, str],
        read: list[Read],
        sigmas: list[Read],
        noise: tuple[NoiseParts, np.ndarray | None],
    ) -> list[Raster]:
        """Return the rasters, from the parts of the noise and the median σ."""
        run = self.run
        unit = unit_of(run.fields[0].ground)
        days = np.array([day.toordinal() for day in run.days], float)

        def blocks(pick: Callable[[TimeSeries], np.ndarray]) -> Iterator[Block]:
            for tile in cover(run.grid.shape, block_size(len(read) + len(run.days)), 0):
                yield tile.write, pick(_series(read, sigmas, tile.write, run.pairs, days, noise))

        rasters = []
        if "SERIES" in paths:
            of_day = dated_bands, dated_sigma_bands
            bands = [band for named in of_day for day in run.days for band in named(unit, day)]
            tally = Tally(run.grid.shape, len(bands) // 2)
            rasters.append(Raster("series", paths["SERIES"], bands, blocks(_positions), tally))
        if "VELOCITY" in paths:
            rate = f"{unit}/yr"
            bands = [*component_bands(rate), *spread_bands(rate)]
            tally = Tally(run.grid.shape, 2)
            rasters.append(Raster("velocity", paths["VELOCITY"], bands, blocks(_velocities), tally))
        return rasters


def add_series_inputs(algorithm: MicroflowAlgorithm) -> None:
    """Declare the displacements between dates, their uncertainties, and the dates."""
    raster = QgsProcessing.SourceType.TypeRaster
    algorithm.add(
        QgsProcessingParameterMultipleLayers("INPUTS", translate("processing", "Displacements"), raster),
        translate(
            "processing",
            "Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "UNCERTAINTIES", translate("processing", "Uncertainties"), raster, optional=True
        ),
        translate(
            "processing",
            "The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to "
            "the north, one standard deviation in metres. Without them, all displacements have the same "
            "weight.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterString("DATES", translate("processing", "Dates"), optional=True),
        translate(
            "processing",
            "The two dates of each displacement, in the same order, if the names do not contain them: "
            "2016-08-07 2016-08-23; 2016-08-23 2016-09-08.",
        ),
    )


def read_series(algorithm: MicroflowAlgorithm, parameters, context) -> SeriesRun:
    """Return the parameters of :func:`add_series_inputs`.

    Raises TooFewFields, UncertaintyCount, DatesUnknown, DiskFull and the refusals of ``read_displacement``.
    """
    layers = algorithm.parameterAsLayerList(parameters, "INPUTS", context)
    sigma_layers = algorithm.parameterAsLayerList(parameters, "UNCERTAINTIES", context)
    if len(layers) < 2:
        raise TooFewFields(count=len(layers))
    if sigma_layers and len(sigma_layers) != len(layers):
        raise UncertaintyCount(fields=len(layers), uncertainties=len(sigma_layers))
    fields = [read_displacement(layer) for layer in layers]
    names = [layer.name() for layer in layers]
    given = list(dates_in(algorithm.parameterAsString(parameters, "DATES", context)))
    spans = _given(given, names) if given else [_span(*of) for of in zip(fields, names)]
    days = sorted({day for span in spans for day in span})
    sigmas = [read_displacement(layer) for layer in sigma_layers]
    kept = bytes_per_pixel("field") * len([*fields, *sigmas])
    refuse_small_disk(math.prod(fields[0].grid.shape) * kept)
    pairs = [Pair(days.index(first), days.index(last)) for first, last in spans]
    ways = operations_to_first(fields, sigmas, context.transformContext())
    return SeriesRun(fields, sigmas, names, days, pairs, *ways)


def series_readers(run: SeriesRun, folder: str, progress: RunProgress) -> tuple[list[Read], list[Read]]:
    """Return readers of the fields and of their σ on the first field's grid, over 20 % of the progress."""
    readers = copied([*run.fields, *run.sigmas], run.grid, run.operations, folder, progress)
    return readers[: len(run.fields)], readers[len(run.fields) :]


def _positions(series: TimeSeries) -> np.ndarray:
    return np.concatenate([*series.position, *series.sigma])


def _velocities(series: TimeSeries) -> np.ndarray:
    return np.concatenate([series.velocity, series.velocity_sigma])


def _series(read, sigmas, window: Window, pairs: list[Pair], days: np.ndarray, noise):
    values = np.stack([of(window) for of in read])
    errors = np.stack([of(window) for of in sigmas]) if sigmas else None
    return invert(values, errors, pairs, days, *noise)


def _given(dates: list[date], names: list[str]) -> list[tuple[date, date]]:
    if len(dates) != 2 * len(names):
        raise DatesUnknown(name=names[min(len(dates) // 2, len(names) - 1)])
    return [_ordered(dates[n], dates[n + 1], names[n // 2]) for n in range(0, len(dates), 2)]


def _span(field: DisplacementField, name: str) -> tuple[date, date]:
    """Return the two dates of a displacement: stated in its file, or in the names of its images or its own.

    Raises DatesUnknown.
    """
    stated = stated_dates(open_image(field.sources[0])[1].GetMetadata())
    if stated:
        return stated
    before, after = (next(dates_in(image), None) for image in image_names(field))
    if before is not None and after is not None and before != after:
        return before, after
    for text in (name, field.name, field.sources[0].path):
        of_name = list(dates_in(text))[:2]
        if len(of_name) == 2:
            return _ordered(of_name[0], of_name[1], name)
    raise DatesUnknown(name=name)


def _ordered(first: date, last: date, name: str) -> tuple[date, date]:
    """Return the dates unchanged; their order determines the sign of the motion."""
    if first == last:
        raise DatesUnknown(name=name)
    return first, last
