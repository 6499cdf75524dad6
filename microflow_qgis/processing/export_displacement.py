"""Define microflow:exportdisplacement: write a displacement in the formats of other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis import sampling
from ..analysis.sampling import CRITERIA, Rule
from ..core.dates import Days
from ..core.errors import ExportNeedsCrs, ExportNeedsDates, NoSamples, TooManySamples
from ..core.grid import Window
from ..engine.job import Bounds
from ..io.formats import cosicorr, csi, kite, micmac, mintpy, points
from ..io.formats.convert import along_grid
from ..io.formats.points import Samples
from ..io.read import open_image
from .algorithm import MicroflowAlgorithm
from .displacement_input import DisplacementField, displacement_input, uncertainty_input
from .field_noise import FieldNoise, field_noise
from .messages import push_notes
from .parameters import add_trace, choice, number, word
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import tiles
from .result_dates import dates_in_text, dates_of
from .stated_error import same_everywhere, stated_error
from .trace_lines import trace_of

translate = QCoreApplication.translate

SAMPLED = ("geopackage", "csv", "csi")
EXPORT_FORMATS = (*SAMPLED, "kite", "mintpy", "stackprof", "envi")
THRESHOLD = Bounds(0.0, 0.0, 1000.0)  # m; 0 is SPLIT_AT times the noise
CORRELATION_LENGTH = Bounds(0.0, 0.0, 1_000_000.0)  # m; 0 is measured
SMALLEST, LARGEST = Bounds(*sampling.SMALLEST_CELL), Bounds(*sampling.LARGEST_CELL)


class ExportRun(NamedTuple):
    """Hold the parameters as plain values. ``length`` and ``threshold`` are in m, 0 if to be measured."""

    field: DisplacementField
    sigma: DisplacementField | None
    stated: tuple[float, float] | None
    trace: list[np.ndarray]
    format: str
    days: Days | None
    rule: Rule
    length: float

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]

    @property
    def stem(self) -> str:
        """Return the name with which files begin."""
        return Path(self.field.sources[0].path).stem or "displacement"


class ExportDisplacement(MicroflowAlgorithm):
    """Run the writers of :mod:`..io.formats`."""

    def name(self) -> str:
        return "exportdisplacement"

    def displayName(self) -> str:
        return translate("processing", "Export displacement")

    def tags(self) -> list[str]:
        return translate(
            "processing",
            "quadtree,downsample,covariance,slip "
            "inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,"
            "ENVI,CSV,GeoPackage",
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Writes a displacement to files for slip inversions and other programs."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Writes the field for other programs, in metres (StackProf's in pixels).\n"
            "geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where "
            "the field varies and coarse where it does not. No cell crosses the trace. The samples come "
            "with their full covariance, computed from σ of the pixels and a model of the correlation of "
            "errors with distance, fitted to the field. East and north are treated as independent. CSI "
            "reads csi by read_from_varres (.txt, .rsp, .cov).\n"
            "kite has one scene for east and one for north, with the model of the covariance. mintpy has "
            "EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi "
            "has the layout of COSI-Corr, in metres along the grid's axes.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the "
            "one that the file states for quiet ground, or else the noise between neighbouring pixels. That "
            "noise does not include stripes and ramps, and is far too small for a smoothed field. Remove "
            "stripes and ramps first, with Correct displacement. Check the samples on the map before you "
            "invert them.",
        )

    def initAlgorithm(self, configuration=None):
        _add_parameters(self)
        for name, label in (
            ("SAMPLES", translate("processing", "Number of samples")),
            ("SIGMA_EAST", translate("processing", "σ of a pixel to the east (m)")),
            ("SIGMA_NORTH", translate("processing", "σ of a pixel to the north (m)")),
            ("LENGTH_USED", translate("processing", "Correlation length (m)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters, context) -> ExportRun:
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        sigma = uncertainty_input(self, parameters, context, field)
        format = word(self, parameters, "FORMAT", context)
        path = field.sources[0].path
        if format in ("csi", "kite", "mintpy") and not field.grid.crs:
            raise ExportNeedsCrs(format=format, path=path)
        if format == "kite":
            kite.frame_of(field.grid, path)
        typed = dates_in_text(self.parameterAsString(parameters, "DATES", context))
        metadata = open_image(field.sources[0])[1].GetMetadata()
        days = typed or dates_of(metadata)
        if format == "mintpy" and days is None:
            raise ExportNeedsDates(format=format, path=path)
        rule = Rule(
            word(self, parameters, "CRITERION", context),
            self.parameterAsDouble(parameters, "THRESHOLD", context),
            self.parameterAsInt(parameters, "SMALLEST", context),
            max(
                self.parameterAsInt(parameters, "LARGEST", context),
                self.parameterAsInt(parameters, "SMALLEST", context),
            ),
        )
        trace = trace_of(self, parameters, field.grid, field.crs, context)
        length = self.parameterAsDouble(parameters, "CORRELATION_LENGTH", context)
        return ExportRun(field, sigma, stated_error(metadata), trace, format, days, rule, length)

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        folder = Path(paths["FOLDER"])
        noise = self._noise(progress)
        notes = self._notes(noise)
        count = 0
        if run.format in SAMPLED:
            taken = self._samples(noise, progress)
            count = len(taken.row)
            if taken.covariance is None:
                feedback.pushWarning(_without_covariance(count))
            {"geopackage": points.write_geopackage, "csv": points.write_csv, "csi": csi.write}[run.format](
                folder, run.stem, taken, notes
            )
        else:
            self._rasters(paths, noise, notes, progress)
        metres = noise.length
        push_notes(feedback, [_summary(noise, metres, count)])
        return {
            "FOLDER": str(folder),
            "SAMPLES": count,
            "SIGMA_EAST": noise.sigma[0],
            "SIGMA_NORTH": noise.sigma[1],
            "LENGTH_USED": metres,
        }

    def _noise(self, progress: RunProgress) -> FieldNoise:
        run = self.run
        progress.stage(translate("processing", "Measuring the noise…"), 0, 20)
        return field_noise(run.field, run.sigma, run.stated, run.length)

    def _samples(self, noise: FieldNoise, progress: RunProgress) -> Samples:
        run = self.run
        progress.stage(translate("processing", "Sampling…"), 20, 60)
        sigma = same_everywhere(noise.sigma) if run.sigma is None else run.sigma.reader()
        threshold = run.rule.threshold or sampling.SPLIT_AT * float(np.hypot(*noise.sigma))
        rule = run.rule._replace(threshold=threshold)
        taken = list(
            sampling.samples(
                run.field.reader(), sigma, run.field.grid.shape, run.trace, rule, progress.cancel
            )
        )
        if not taken:
            raise NoSamples(path=run.field.sources[0].path)
        progress.stage(translate("processing", "Computing the covariance…"), 60, 90)
        boxes = [
            (c.window.row, c.window.col, c.window.row + c.window.rows, c.window.col + c.window.cols)
            for c in taken
        ]
        return Samples(
            run.field.grid,
            np.array([c.row for c in taken]),
            np.array([c.col for c in taken]),
            np.array(boxes),
            np.array([c.mean for c in taken]),
            np.array([c.pixels for c in taken]),
            sampling.mean_errors(taken, noise.model),
            None
            if self._too_many(taken)
            else sampling.covariance(taken, noise.model, run.trace, progress.cancel),
        )

    def _too_many(self, taken: Sequence[sampling.Sample]) -> bool:
        """Return whether there are too many samples for a covariance. Raises TooManySamples for CSI."""
        if len(taken) > sampling.MOST_SAMPLES and self.run.format == "csi":
            raise TooManySamples(count=len(taken), most=sampling.MOST_SAMPLES)
        return len(taken) > sampling.MOST_SAMPLES

    def _rasters(
        self, paths: dict[str, str], noise: FieldNoise, notes: dict[str, str], progress: RunProgress
    ) -> None:
        run, cancel, folder = self.run, progress.cancel, Path(paths["FOLDER"])
        grid, ground = run.field.grid, run.field.ground
        windows = [window for _, window in tiles(grid.shape)]
        read, flow, confidence = run.field.reader(), run.field.flow_reader(), run.field.share_reader()
        progress.stage(translate("processing", "Writing…"), 20, 100)
        if run.format == "stackprof":
            micmac.write(folder, grid, _stacked(flow, confidence), windows, notes, cancel)
        elif run.format == "envi":
            stacked = _stacked(lambda w: along_grid(read(w), grid, ground, w), confidence)
            cosicorr.write(str(folder / run.stem), grid, ((w, stacked(w)) for w in windows), notes, cancel)
        elif run.format == "mintpy":
            stacked = _stacked(read, confidence)
            planes = (lambda w: stacked(w)[0], lambda w: stacked(w)[1], lambda w: stacked(w)[2])
            earlier = mintpy.listed(Path(self.place_of("FOLDER", paths)))
            mintpy.write(folder, grid, planes, run.days, notes, windows, cancel, earlier)
        else:
            whole = read(Window(0, 0, *grid.shape))
            kite.write(folder, run.stem, grid, whole, noise.sigma, noise.length, run.days, notes)

    def _notes(self, noise: FieldNoise) -> dict[str, str]:
        """Return the notes that are written into the files."""
        run, days = self.run, self.run.days
        return {
            "source": run.field.sources[0].path,
            "unit": "px, right and down positive"
            if run.format == "stackprof"
            else "m, east and north positive",
            "dates": f"{days[0]} {days[1]}" if days else "unknown",
            "sigma_m": f"{noise.sigma[0]:.4g} {noise.sigma[1]:.4g}",
            "correlation_length_m": f"{noise.length:.4g}",
            "pixel_m": f"{noise.pixel:.6g}",
            **run_metadata(self.id(), pair=run.field.name),
        }


def _stacked(components, confidence):
    """Return a reader of two components and the confidence as one block, NaN where a component is."""

    def read(window: Window) -> np.ndarray:
        moved, third = components(window), confidence(window)
        block = np.concatenate([moved, third[None]]).astype(np.float32)
        block[2, ~np.isfinite(moved).all(axis=0)] = np.nan
        return block

    return read


def _summary(noise: FieldNoise, metres: float, count: int) -> str:
    sentence = translate(
        "processing",
        "σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation "
        "length is {length} m.",
    ).format(east=f"{noise.sigma[0]:.3g}", north=f"{noise.sigma[1]:.3g}", length=f"{metres:.3g}")
    if not count:
        return sentence
    return sentence + " " + translate("processing", "There are {count} samples.").format(count=count)


def _without_covariance(count: int) -> str:
    return translate(
        "processing",
        "{count} samples are too many for a full covariance, which is made of at most {most}: only σ of "
        "each is "
        "written. Choose larger cells, a higher threshold, or a smaller part of the field.",
    ).format(count=count, most=sampling.MOST_SAMPLES)


def _add_parameters(algorithm: MicroflowAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterLayer("DISPLACEMENT", translate("processing", "Displacement")),
        translate(
            "processing", "Displacement to the east and to the north in bands 1 and 2, confidence in 3."
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "UNCERTAINTY", translate("processing", "Uncertainty"), optional=True
        ),
        translate(
            "processing",
            "One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. "
            "Without it, σ is the one that the file states for quiet ground, or else the noise between "
            "neighbouring pixels.",
        ),
    )
    add_trace(
        algorithm,
        translate("processing", "The fault: cells of the samples end at it."),
    )
    algorithm.add(
        choice("FORMAT", translate("processing", "Format"), EXPORT_FORMATS),
        translate(
            "processing",
            "geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the "
            "whole field.",
        ),
    )
    _add_sampling(algorithm)
    algorithm.add(
        QgsProcessingParameterString("DATES", translate("processing", "Dates"), "", optional=True),
        translate(
            "processing",
            "The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does "
            "not state them.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination("FOLDER", translate("processing", "Folder")),
        translate("processing", "Where the files are written; files of the same names are replaced."),
    )


def _add_sampling(algorithm: MicroflowAlgorithm) -> None:
    """Declare how the cells of the samples are made, and their covariance."""
    algorithm.add(
        choice("CRITERION", translate("processing", "Criterion"), CRITERIA),
        translate(
            "processing",
            "The measure that decides whether a cell is split: the standard deviation of its values, or the "
            "change across it of a plane fitted to them.",
        ),
        advanced=True,
    )
    algorithm.add(
        number("THRESHOLD", translate("processing", "Threshold (m)"), THRESHOLD),
        translate("processing", "Cells that vary by more are split. 0 takes twice the noise of a pixel."),
        advanced=True,
    )
    algorithm.add(
        number("SMALLEST", translate("processing", "Smallest cell (px)"), SMALLEST, whole=True),
        translate("processing", "The side of the smallest cells; sides are powers of two."),
        advanced=True,
    )
    algorithm.add(
        number("LARGEST", translate("processing", "Largest cell (px)"), LARGEST, whole=True),
        translate("processing", "The side of the largest cells."),
        advanced=True,
    )
    algorithm.add(
        number("CORRELATION_LENGTH", translate("processing", "Correlation length (m)"), CORRELATION_LENGTH),
        translate(
            "processing",
            "The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two "
            "distances to the field, in which motion that varies over tens of pixels is counted as error.",
        ),
        advanced=True,
    )
