"""Define microflow:report: a result as a page to read, to share and to review."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.dates import Days
from ..core.displacement import EAST_BAND, NORTH_BAND, pixel_length
from ..core.statistics import Tally
from ..io.read import Source, describe, open_image
from .bands import component_bands
from .displacement_input import (
    DisplacementField,
    band_reader,
    displacement_input,
    uncertainty_input,
    unit_of,
)
from .layers import source_of
from .parameters import add_trace
from .progress import RunProgress
from .rasters import FlowField, Raster, derived_rasters, tiles, write_all
from .report_map import MapView, map_image
from .report_pages import Picture, ReportSection, html_page, write_pdf
from .report_parameters import parameter_rows
from .report_slip import slip_points, slip_section
from .report_statistics import limit_of, sampled, statistics_section
from .report_text import citations, input_rows, limits, methods, number_in
from .result_dates import dates_in_text, dates_of
from .results import LayerStyle, shown
from .trace_lines import trace_of
from .vector_outputs import VectorAlgorithm, write_text
from .verdict import (
    VERDICT_NUMBERS,
    headline,
    summary,
    verdict_lines,
)

translate = QCoreApplication.translate

SIGMA_REACH = 4.0  # medians of σ: ground that is not measured would leave one colour to all the rest
STATES = {"good": "good", "care": "care", "not measured": "none"}


class ReportRun(NamedTuple):
    """Hold the parameters as plain values.

    ``slip`` is as :func:`slip_points` returns it, ``rows`` as :func:`parameter_rows` does.
    """

    field: DisplacementField
    sigma: DisplacementField | None
    fault_magnitude: Source | None
    trace: list[np.ndarray]
    slip: np.ndarray
    title: str
    days: Days | None
    metadata: dict[str, str]
    rows: list[tuple[str, str]]

    @property
    def inputs(self) -> list[str]:
        return [self.field.sources[0].path]

    @property
    def pair(self) -> str:
        return self.field.name


class Report(VectorAlgorithm):
    """Write HTML and PDF of the same sections."""

    def name(self) -> str:
        return "report"

    def displayName(self) -> str:
        return translate("processing", "Report")

    def tags(self) -> list[str]:
        return translate("processing", "report,PDF,HTML,map,statistics,methods,figure,print").split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Writes a result as a page with maps, figures and a methods paragraph."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Writes one HTML page that needs no other file, and the same as a PDF: maps of the "
            "displacement to "
            "the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, "
            "with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; "
            "statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; "
            "what to cite, the limits in plain words, and a methods paragraph for a paper.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "The report shows what the files state. For a field from another program there is no verdict, "
            "and its confidence may have another meaning.",
        )

    def initAlgorithm(self, configuration=None):
        _add_parameters(self)

    def read(self, parameters, context) -> ReportRun:
        field = displacement_input(self, parameters, context, "DISPLACEMENT")
        sigma, fault = uncertainty_input(self, parameters, context, field), None
        layer = self.parameterAsRasterLayer(parameters, "FAULT_MAGNITUDE", context)
        if layer is not None:
            fault = source_of(layer, 1)
        metadata = dict(open_image(field.sources[0])[1].GetMetadata())
        typed = dates_in_text(self.parameterAsString(parameters, "DATES", context))
        title = self.parameterAsString(parameters, "TITLE", context).strip()
        return ReportRun(
            field,
            sigma,
            fault,
            trace_of(self, parameters, field.grid, field.crs, context),
            slip_points(self.parameterAsSource(parameters, "SLIP", context)),
            title or translate("processing", "Ground displacement: {pair}").format(pair=field.name),
            typed or dates_of(metadata),
            metadata,
            parameter_rows(metadata),
        )

    def compute(self, paths, feedback) -> dict[str, Any]:
        progress = RunProgress(feedback)
        sections = self._sections(progress)
        subtitle = self._subtitle()
        results: dict[str, Any] = {}
        page, pdf = self.file("HTML"), self.file("PDF")
        if page is not None:
            write_text(page, html_page(self.run.title, subtitle, sections, _language()))
            results["HTML"] = str(page)
        if pdf is not None:
            progress.stage(translate("processing", "Writing {file}…").format(file=pdf.name), 90, 100)
            write_pdf(pdf, self.run.title, subtitle, sections)
            results["PDF"] = str(pdf)
        return results

    def _subtitle(self) -> str:
        run = self.run
        parts = [f"{run.days[0]} → {run.days[1]}"] if run.days else []
        return " · ".join([*parts, self._grid_text()])

    def _grid_text(self) -> str:
        field = self.run.field
        rows, cols = field.grid.shape
        size = f"{pixel_length(field.grid, field.ground):.4g} {field.unit}" if field.ground else "1 px"
        name = (
            field.crs.userFriendlyIdentifier() if field.crs.isValid() else translate("processing", "no CRS")
        )
        return translate("processing", "{cols} × {rows} pixels of {size} ({crs})").format(
            cols=cols, rows=rows, size=size, crs=name
        )

    def _sections(self, progress: RunProgress) -> list[ReportSection]:
        run = self.run
        progress.stage(translate("processing", "Reading the field…"), 0, 15)
        values = sampled(run.field.reader(), run.field.grid.shape)
        sections = [self._verdict()]
        with _folder() as folder:
            pictures = self._maps(values, folder, progress)
            sections.append(ReportSection(translate("processing", "Displacement"), pictures=pictures[:2]))
            sections.append(
                ReportSection(translate("processing", "Length and jumps"), pictures=pictures[2:4], fresh=True)
            )
            if pictures[4:]:
                sections.append(
                    ReportSection(
                        translate("processing", "One standard deviation"), pictures=pictures[4:], fresh=True
                    )
                )
        report = progress.stage(translate("processing", "Measuring the noise…"), 70, 85)
        sections.append(statistics_section(run.field, values, run.sigma, run.metadata, report))
        if len(run.slip):
            sections.append(slip_section(run.slip, run.field.unit))
        sections += self._texts(progress)
        return sections

    def _verdict(self) -> ReportSection:
        """Return the verdict that the file states, or the note that there is none."""
        title, stated = translate("processing", "Verdict"), self.run.metadata
        state = stated.get("MICROFLOW_VERDICT", "")
        if state not in STATES:
            return ReportSection(
                title,
                [
                    translate(
                        "processing",
                        "The file states no verdict: another program has measured this field, or an "
                        "earlier version.",
                    )
                ],
                verdict="care",
            )
        numbers: dict[str, Any] = {
            name: number_in(stated.get(f"MICROFLOW_{name}")) for name in VERDICT_NUMBERS
        }
        field = self.run.field
        numbers["VALID_SHARE"] = float(np.isfinite(sampled(field.reader(), field.grid.shape)[0]).mean())
        before, _, after = stated.get("MICROFLOW_CORRELATION", "").partition(" → ")
        numbers["CORRELATION_BEFORE"], numbers["CORRELATION_AFTER"] = number_in(before), number_in(after)
        findings = tuple(filter(None, stated.get("MICROFLOW_FINDINGS", "").split(",")))
        lines = [line.text for line in verdict_lines(findings, numbers, self.run.field.unit)]
        return ReportSection(
            title, [headline(state), summary(numbers, self.run.field.unit), *lines], verdict=STATES[state]
        )

    def _maps(self, values: np.ndarray, folder: Path, progress: RunProgress) -> list[Picture]:
        """Return the maps: east, north, magnitude, fault magnitude, and σ of both where it is known."""
        run = self.run
        view = MapView(run.field.grid, run.field.ground, run.trace)
        moved = limit_of(values, 98)
        unit = run.field.unit
        pictures = []
        places = _drawn(run.field, folder / "moved.tif", progress)
        for style, (path, band) in zip(shown("displacement", unit, moved)[:2], places):
            pictures.append(_map(path, style._replace(band=band), view))
        for path, style in self._derived(folder, progress):
            pictures.append(_map(path, style, view))
        if run.sigma is not None:
            sigma = sampled(run.sigma.reader(), run.sigma.grid.shape)
            names = (translate("processing", "σ to the east"), translate("processing", "σ to the north"))
            limit = min(limit_of(sigma, 98), SIGMA_REACH * limit_of(sigma, 50))
            for name, (path, band) in zip(names, _drawn(run.sigma, folder / "sigma.tif", progress)):
                style = LayerStyle(f"{name} ({unit})", band, "magnitude", limit, unit, 0)
                pictures.append(_map(path, style, view))
        return pictures

    def _derived(self, folder: Path, progress: RunProgress) -> Iterator[tuple[str, LayerStyle]]:
        """Yield magnitude and fault magnitude, computed if the latter was not given."""
        run = self.run
        wanted = {"MAGNITUDE": str(folder / "magnitude.tif")}
        if run.fault_magnitude is None:
            wanted["FAULT_MAGNITUDE"] = str(folder / "fault.tif")
        field = FlowField(run.field.flow_reader(), run.field.grid, run.field.ground)
        rasters = derived_rasters(wanted, field)
        write_all(rasters, run.field.grid, {}, progress, 15)
        limits_of = {
            raster.kind: raster.tally.limit(98 if raster.kind == "magnitude" else 99.5) for raster in rasters
        }
        yield wanted["MAGNITUDE"], shown("magnitude", run.field.unit, limits_of["magnitude"])[0]
        if run.fault_magnitude is None:
            yield (
                wanted["FAULT_MAGNITUDE"],
                shown("fault_magnitude", run.field.unit, limits_of["fault_magnitude"])[0],
            )
        else:
            source = run.fault_magnitude
            values = sampled(band_reader([source]), describe(source).grid.shape)
            style = shown("fault_magnitude", run.field.unit, limit_of(values, 99.5))[0]
            yield source.path, style._replace(band=source.band)

    def _texts(self, progress: RunProgress) -> list[ReportSection]:
        run = self.run
        progress.stage(translate("processing", "Hashing the inputs…"), 85, 90)
        inputs = input_rows(run.metadata, run.field.sources[0].path, progress.cancel)
        return [
            ReportSection(
                translate("processing", "Methods"),
                [methods(run.metadata, self._grid_text(), run.days)],
                method=True,
                fresh=True,
            ),
            ReportSection(translate("processing", "Limits"), limits(run.metadata)),
            ReportSection(translate("processing", "Cite"), citations(run.metadata)),
            ReportSection(
                translate("processing", "Inputs"),
                rows=inputs,
                header=(translate("processing", "file"), "sha256"),
            ),
            ReportSection(translate("processing", "Parameters and versions"), rows=run.rows),
        ]


def _language() -> str:
    """Return the language of the user's texts as HTML names it."""
    name = QLocale().name()
    return "en" if name == "C" else name[:2]


def _drawn(field: DisplacementField, target: Path, progress: RunProgress) -> list[tuple[str, int]]:
    """Return file and band of both components in the report's unit: ``target`` if the field's has another."""
    units = [unit_of(source, has_ground=field.ground is not None) for source in field.sources]
    if all(unit == (field.unit, 1.0) for unit in units):
        return [(source.path, source.band) for source in field.sources]
    read, shape = field.reader(), field.grid.shape
    blocks = ((window, read(window)) for _, window in tiles(shape))
    raster = Raster("displacement", str(target), component_bands(field.unit), blocks, Tally(shape, 2))
    write_all([raster], field.grid, {}, progress, 15)
    return [(raster.path, EAST_BAND), (raster.path, NORTH_BAND)]


def _map(path: str, style: LayerStyle, view: MapView) -> Picture:
    return Picture(style.name, map_image(path, style, view))


@contextmanager
def _folder() -> Iterator[Path]:
    folder = tempfile.mkdtemp(prefix="microflow_report_")
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _add_parameters(algorithm: VectorAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterRasterLayer("DISPLACEMENT", translate("processing", "Displacement")),
        translate("processing", "The result to report on."),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "UNCERTAINTY", translate("processing", "Uncertainty"), optional=True
        ),
        translate("processing", "One standard deviation to the east and to the north, in bands 1 and 2."),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "FAULT_MAGNITUDE", translate("processing", "Fault magnitude"), optional=True
        ),
        translate("processing", "If it is not given, it is computed from the displacement."),
    )
    add_trace(algorithm, translate("processing", "The fault, drawn on all maps."))
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SLIP",
            translate("processing", "Slip curve"),
            [QgsProcessing.SourceType.TypeVectorPoint],
            optional=True,
        ),
        translate("processing", "Points that Slip along a fault has made."),
    )
    algorithm.add(
        QgsProcessingParameterString("TITLE", translate("processing", "Title"), "", optional=True),
        translate("processing", "The title of the report. If it is empty, the name of the pair is used."),
    )
    algorithm.add(
        QgsProcessingParameterString("DATES", translate("processing", "Dates"), "", optional=True),
        translate(
            "processing",
            "The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does "
            "not state them.",
        ),
    )
    for name, label, kind, text in (
        (
            "HTML",
            translate("processing", "Page"),
            "HTML (*.html)",
            translate("processing", "One page that needs no other file."),
        ),
        (
            "PDF",
            translate("processing", "PDF"),
            "PDF (*.pdf)",
            translate("processing", "The same on A4 pages."),
        ),
    ):
        algorithm.add(QgsProcessingParameterFileDestination(name, label, kind, None, True), text)
