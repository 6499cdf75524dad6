"""Define microflow:exportseries: displacements between many dates for programs that invert them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFolderDestination
from qgis.PyQt.QtCore import QCoreApplication

from ..core.confidence import confidence_of_error
from ..core.dates import Days
from ..core.displacement import pixel_length
from ..core.errors import ExportNeedsCrs, ExportNeedsNorthUp, ExportSameDates
from ..core.grid import Window
from ..core.statistics import Read
from ..io.formats import mintpy, ticoi_cube
from ..io.formats.convert import along_grid
from ..io.formats.foreign import Plane
from ..io.formats.ticoi_cube import DatedField
from .algorithm import MicroflowAlgorithm
from .displacement_series import SeriesRun, add_series_inputs, read_series, series_readers
from .messages import push_notes
from .parameters import choice, word
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import tiles
from .scratch import scratch

translate = QCoreApplication.translate

SERIES_FORMATS = ("mintpy", "ticoi")
CUBE = "displacements.nc"


class ExportSeries(MicroflowAlgorithm):
    """Write the pairs that :mod:`.displacement_series` inverts, for MintPy or TICOI."""

    def name(self) -> str:
        return "exportseries"

    def displayName(self) -> str:
        return translate("processing", "Export displacements of many dates")

    def tags(self) -> list[str]:
        return translate("processing", "time series,velocity,MintPy,TICOI,glacier,export").split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Writes displacements between many dates for MintPy or TICOI.")

    def about(self) -> str:
        return translate(
            "processing",
            "Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn "
            "them into a time series.\n"
            "mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as "
            "prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along "
            "the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, "
            "and the dates.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.",
        )

    def initAlgorithm(self, configuration=None):
        add_series_inputs(self)
        self.add(
            choice("FORMAT", translate("processing", "Format"), SERIES_FORMATS),
            translate("processing", "The program that will read the files: mintpy or ticoi."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", translate("processing", "Folder")),
            translate("processing", "Where the files are written; files of the same names are replaced."),
        )
        self.addOutput(QgsProcessingOutputNumber("PAIRS_WRITTEN", translate("processing", "Pairs written")))

    def read(self, parameters, context) -> SeriesRun:
        run = read_series(self, parameters, context)
        self.format = word(self, parameters, "FORMAT", context)
        path = run.fields[0].sources[0].path
        if not run.grid.crs:
            raise ExportNeedsCrs(format=self.format, path=path)
        if self.format == "ticoi" and any(run.grid.geotransform[index] for index in (2, 4)):
            raise ExportNeedsNorthUp(format=self.format, path=path)
        spans = [tuple(sorted(span)) for span in _spans(run)]
        twice = [span for span in spans if spans.count(span) > 1]
        if self.format == "mintpy" and twice:
            raise ExportSameDates(format=self.format, first=str(twice[0][0]), last=str(twice[0][1]))
        return run

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        push_notes(feedback, run.notes)
        folder = Path(paths["FOLDER"])
        windows = [window for _, window in tiles(run.grid.shape)]
        notes = run_metadata(self.id(), pair=run.pair)
        with scratch(feedback) as aside:
            read, sigmas = series_readers(run, aside, progress)
            stated: Sequence[Read | None] = sigmas or [None] * len(read)
            fields = [_forward(*of) for of in zip(_spans(run), read, stated)]
            progress.stage(translate("processing", "Writing…"), 20, 100)
            if self.format == "ticoi":
                along = [self._along_axes(field) for field in fields]
                ticoi_cube.write(folder / CUBE, run.grid, along, windows, notes, progress.cancel)
            else:
                earlier = mintpy.listed(Path(self.place_of("FOLDER", paths)))
                for number, of in enumerate(fields):
                    days = of.first, of.last
                    planes = self._planes(number, of)
                    mintpy.write(folder, run.grid, planes, days, notes, windows, progress.cancel, earlier)
        return {"FOLDER": str(folder), "PAIRS_WRITTEN": len(read)}

    def _along_axes(self, field: DatedField) -> DatedField:
        """Return the field along the axes of its grid, which TICOI and ITS_LIVE mean by x and y."""
        grid, ground = self.run.grid, self.run.fields[0].ground

        def displacement(window: Window) -> np.ndarray:
            return along_grid(field.displacement(window), grid, ground, window)

        def sigma(window: Window, errors: Read) -> np.ndarray:
            east, north = (along_grid(unit, grid, ground, window) for unit in _units(window))
            error_east, error_north = errors(window)
            return np.hypot(east * error_east, north * error_north)

        stated = None if field.sigma is None else partial(sigma, errors=field.sigma)
        return field._replace(displacement=displacement, sigma=stated)

    def _planes(self, number: int, of: DatedField) -> tuple[Plane, Plane, Plane]:
        """Return readers of east, north and the confidence of a pair.

        The confidence is that of its σ, or else that of its file, or 1 where there is none.
        """
        field, grid, displacement = self.run.fields[number], self.run.grid, of.displacement
        pixel = pixel_length(grid, self.run.fields[0].ground)

        def confidence(window: Window) -> np.ndarray:
            if of.sigma is not None:
                return confidence_of_error(of.sigma(window).max(axis=0) / pixel)
            share = field.share_reader()(window) if field.grid == grid else 1.0
            return np.where(np.isfinite(displacement(window)[0]), share, np.nan)

        return (lambda w: displacement(w)[0]), (lambda w: displacement(w)[1]), confidence


def _units(window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return fields of 1 m to the east and of 1 m to the north."""
    east = np.zeros((2, window.rows, window.cols), np.float32)
    east[0] = 1
    return east, east[::-1]


def _spans(run: SeriesRun) -> list[Days]:
    return [(run.days[pair.before], run.days[pair.after]) for pair in run.pairs]


def _forward(span: Days, read: Read, sigma: Read | None) -> DatedField:
    """Return the displacement from the earlier to the later date."""
    first, last = span
    return (
        DatedField(first, last, read, sigma)
        if first < last
        else DatedField(last, first, _negated(read), sigma)
    )


def _negated(read: Read) -> Read:
    return lambda window: -read(window)
