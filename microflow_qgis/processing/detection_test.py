"""Define microflow:testdetection: how small an offset the user's own pair of images can show."""

from __future__ import annotations

import html
import math
import tempfile
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.detection import (
    Detection,
    Frame,
    box_offsets,
    coverage,
    detection,
    detection_limit,
    frame_of,
    inject,
    random_traces,
)
from ..core.arrays import ArrayFolder
from ..core.confidence import error_of
from ..core.displacement import pixel_length
from ..core.errors import OffsetsUnreadable
from ..core.grid import Grid, Window
from ..engine.job import Job
from ..io.align import align
from ..io.read import open_image, read
from .engine_algorithm import EngineAlgorithm
from .estimate_displacement import EstimateDisplacement, EstimateRun
from .field_types import DOUBLE, INTEGER
from .mask import mask_of
from .messages import push_notes
from .parameters import add_area, add_images, add_recipe, add_trace, add_tv_strength
from .progress import RunProgress
from .rasters import unit_of
from .scratch import refuse_small_disk, scratch, scratch_bytes
from .trace_lines import trace_of

translate = QCoreApplication.translate

TESTED_SIDE = 1024  # px of the area that is tested: four of its runs take less than a minute on two cores
OFFSETS = "0.1 0.2 0.4 0.8"  # px
TRACES = 4  # random ones, if the user gives none
SEED = 1
CANDIDATES = 5  # rows and columns of places among which the typical texture is searched
ESTIMATE_INPUTS = (
    "PRE",
    "PRE_BAND",
    "POST",
    "POST_BAND",
    "EXTENT",
    "MASK",
    "TV_STRENGTH",
    "WEIGHTS",
    "REFINE",
    "MAX_DISPLACEMENT",
)


class DetectionRun(NamedTuple):
    """Hold the parameters as plain values; ``grid`` is that of the area tested."""

    estimate: EstimateRun
    grid: Grid
    traces: list[np.ndarray]
    offsets: list[float]

    @property
    def pair(self) -> str:
        return self.estimate.pair

    @property
    def inputs(self) -> list[str]:
        return self.estimate.inputs


class TestDetection(EngineAlgorithm):
    """Inject offsets of known size into the image after, and measure them as in a run of the pair."""

    __test__ = False  # not one of pytest's

    def name(self) -> str:
        return "testdetection"

    def displayName(self) -> str:
        return translate("processing", "Test detection")

    def tags(self) -> list[str]:
        return translate(
            "processing", "detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation"
        ).split(",")

    def shortDescription(self) -> str:
        return translate("processing", "Measures how small an offset a pair of images can show.")

    def about(self) -> str:
        return translate(
            "processing",
            "Moves the ground in the image after by offsets of known size along a trace and measures again. "
            "For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 "
            "in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair "
            "without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: "
            "around the trace, or where the texture is typical of the images.\n"
            "Offsets are parallel to the trace. The detection limit is for one box of 32 px along the "
            "trace; a longer fault is easier to detect.",
        ).format(side=TESTED_SIDE)

    def doubts(self) -> str:
        return translate(
            "processing",
            "The test holds for the texture and the changes of the area that it uses. Errors of the "
            "orthorectification that are the same with and without the offset do not affect the share "
            "recovered, but they do affect which offsets are found.",
        )

    def initAlgorithm(self, configuration=None):
        add_images(self)
        add_area(self)
        add_trace(
            self,
            translate(
                "processing",
                "Offsets are injected along these lines. Without them, along straight lines at random "
                "angles.",
            ),
        )
        self.add(
            QgsProcessingParameterString("OFFSETS", translate("processing", "Offsets (px)"), OFFSETS),
            translate("processing", "The offsets to test, in pixels, separated by spaces."),
        )
        add_tv_strength(self)
        add_recipe(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "TABLE", translate("processing", "Detection"), QgsProcessing.SourceType.TypeVector
            ),
            translate("processing", "A table with a row for each offset."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("processing", "Report"),
                translate("processing", "HTML files (*.html)"),
                optional=True,
            ),
            translate("processing", "A page with the table and a plot."),
        )
        for name, label in (
            ("DETECTION_LIMIT", translate("processing", "Smallest offset found in 95 of 100 boxes (m)")),
            ("DETECTION_LIMIT_PX", translate("processing", "Smallest offset found in 95 of 100 boxes (px)")),
            ("COVERAGE_1", translate("processing", "Share of errors below one standard deviation")),
            ("COVERAGE_2", translate("processing", "Share of errors below two standard deviations")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters, context) -> DetectionRun:
        estimate = EstimateDisplacement()
        estimate.initAlgorithm()
        estimate.setProvider(self.provider())
        run = estimate.read(
            {name: parameters[name] for name in ESTIMATE_INPUTS if name in parameters}, context
        )
        crs = self.raster(parameters, "PRE", context).crs()
        traces = trace_of(self, parameters, run.grid, crs, context, ordered=True)
        window = _area(run, traces)
        moved = [trace - (window.col, window.row) for trace in traces]
        refuse_small_disk(2 * scratch_bytes((window.rows, window.cols)))
        offsets = _numbers(self.parameterAsString(parameters, "OFFSETS", context))
        mask = self.parameterAsSource(parameters, "MASK", context)
        self.mask = [] if mask is None else mask_of(mask, run.grid, crs, context).polygons
        return DetectionRun(
            run,
            run.grid.window(window),
            moved or random_traces((window.rows, window.cols), TRACES, SEED),
            offsets,
        )

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        frames = [frame_of(trace, run.grid.shape) for trace in run.traces]
        step = 95.0 / (1 + len(run.offsets) * len(frames))
        with scratch(feedback) as folder:
            images = Job("estimate", folder, run.grid.shape, run.estimate.options).arrays
            report = progress.stage(translate("processing", "Aligning the images…"), 0, 5)
            pair = run.estimate.pre, run.estimate.post
            push_notes(feedback, align(*pair, run.grid, self.mask, images, report, progress.cancel).notes)
            post = images.read("post", _whole(run.grid))
            own = self._measured(images, post, progress, 5, 5 + step)
            detections, errors = [], []
            for number, offset in enumerate(run.offsets):
                boxes = []
                for place, frame in enumerate(frames):
                    start = 5 + step * (1 + number * len(frames) + place)
                    moved = self._measured(images, inject(post, frame, offset), progress, start, start + step)
                    boxes.append(_boxes(moved, own, frame))
                    errors.append(_errors(moved, own, frame, offset))
                detections.append(detection(offset, *np.concatenate(boxes, axis=1)))
        return self._results(detections, np.concatenate(errors, axis=1), paths.get("REPORT", ""))

    def _measured(
        self, images: ArrayFolder, post: np.ndarray, progress: RunProgress, start: float, end: float
    ) -> np.ndarray:
        """Return flow and confidence, (3, rows, cols), of the aligned pair with this image after."""
        whole = _whole(self.run.grid)
        with tempfile.TemporaryDirectory(dir=images.folder) as folder:
            job = Job("estimate", folder, images.shape, self.run.estimate.options)
            for name, values in (
                ("pre", images.read("pre", whole)),
                ("post", post),
                ("valid", images.read("valid", whole)),
            ):
                job.arrays.create(name)
                job.arrays.write(name, whole, values)
            self.run_engine(job, progress, start, end)
            flow, confidence = (job.arrays.read(name, whole) for name in ("flow", "confidence"))
        return np.concatenate([flow, confidence[None]])

    def _results(self, detections: Sequence[Detection], errors: np.ndarray, report: str) -> dict[str, Any]:
        run = self.run
        pixel = pixel_length(run.grid, run.estimate.ground)
        parameters, context = self.process_parameters, self.process_context
        sink, table = self.parameterAsSink(
            parameters, "TABLE", context, _fields(), QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "TABLE"))
        for row in detections:
            feature = QgsFeature(_fields())
            feature.setAttributes([row.offset, row.offset * pixel, *row[1:]])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        limit, covered = detection_limit(detections), coverage(*errors)
        results = {
            "TABLE": table,
            "DETECTION_LIMIT": limit * pixel,
            "DETECTION_LIMIT_PX": limit,
            "COVERAGE_1": covered[0],
            "COVERAGE_2": covered[1],
        }
        if report:
            page = _page(detections, limit, pixel, unit_of(run.estimate.ground), run.pair)
            with open(report, "w", encoding="utf-8") as file:
                file.write(page)
            results["REPORT"] = report
        return results


def _whole(grid: Grid) -> Window:
    return Window(0, 0, *grid.shape)


def _numbers(text: str) -> list[float]:
    """Return the offsets in a text, ascending. Raises OffsetsUnreadable."""
    try:
        offsets = sorted({float(part) for part in text.replace(";", " ").replace(",", " ").split()})
    except ValueError:
        offsets = []
    if not offsets or not 0 < offsets[0] <= offsets[-1] < math.inf:
        raise OffsetsUnreadable(text=text)
    return offsets


def _area(run: EstimateRun, traces: Sequence[np.ndarray]) -> Window:
    """Return the window of the grid that is tested, TESTED_SIDE px at most."""
    rows, cols = (min(TESTED_SIDE, length) for length in run.grid.shape)
    if traces:
        places = np.concatenate(traces)
        col, row = (places.min(axis=0) + places.max(axis=0)) / 2 - (cols / 2, rows / 2)
        return _inside(int(row), int(col), rows, cols, run.grid.shape)
    corners = [
        _inside(int(row), int(col), rows, cols, run.grid.shape)
        for row in np.linspace(0, run.grid.shape[0] - rows, CANDIDATES)
        for col in np.linspace(0, run.grid.shape[1] - cols, CANDIDATES)
    ]
    windows = sorted(set(corners))
    contrasts = [_contrast(run, window) for window in windows]
    return windows[int(np.argsort(contrasts)[len(windows) // 2])]


def _inside(row: int, col: int, rows: int, cols: int, shape: tuple[int, int]) -> Window:
    row, col = (min(max(place, 0), length - size) for place, size, length in
                ((row, rows, shape[0]), (col, cols, shape[1])))  # fmt: skip
    return Window(row, col, rows, cols)


def _contrast(run: EstimateRun, window: Window) -> float:
    """Return the standard deviation of neighbouring differences in the middle of a window of the grid."""
    image, dataset = open_image(run.pre)
    row, col = image.grid.rowcol(*run.grid.xy(window.row + window.rows / 2, window.col + window.cols / 2))
    values, valid = read(dataset, run.pre.band, Window(int(row) - 64, int(col) - 64, 128, 128))
    both = valid[:, 1:] & valid[:, :-1]
    return float(np.std(np.diff(values, axis=1)[both])) if both.any() else 0.0


def _boxes(moved: np.ndarray, own: np.ndarray, frame: Frame) -> np.ndarray:
    """Return the box offsets that the injection adds, and those of the pair itself, (2, boxes)."""
    noise = box_offsets(own[:2], frame)
    return np.stack([box_offsets(moved[:2] - own[:2], frame), noise - np.nanmedian(noise)])


def _errors(moved: np.ndarray, own: np.ndarray, frame: Frame, offset: float) -> np.ndarray:
    """Return error of the injected motion along the trace and its stated σ, px, (2, pixels)."""
    parallel = ((moved[:2] - own[:2]) * frame.tangent).sum(axis=0)
    truth = np.where(frame.distance >= 0, offset / 2, -offset / 2)
    return np.stack([parallel - truth, error_of(moved[2])])[:, frame.beside]


def _fields() -> QgsFields:
    fields = QgsFields()
    for name in ("offset_px", "offset_m", "recovered", "spread", "found"):
        fields.append(QgsField(name, DOUBLE))
    fields.append(QgsField("boxes", INTEGER))
    return fields


def _page(detections: Sequence[Detection], limit: float, pixel: float, unit: str, pair: str) -> str:
    """Return the report as a self-contained HTML page with a plot."""
    title = translate("processing", "How small an offset can be seen?")
    if math.isfinite(limit):
        result = translate(
            "processing", "The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit})."
        ).format(px=limit, length=limit * pixel, unit=unit)
    else:
        result = translate(
            "processing", "None of the tested offsets is found in 95 of 100 boxes. Test larger ones."
        )
    head = (
        translate("processing", "Offset (px)"),
        translate("processing", "Share recovered"),
        translate("processing", "Spread of the share"),
        translate("processing", "Found in"),
        translate("processing", "Boxes"),
    )
    rows = "".join(
        f"<tr><td>{d.offset:g}</td><td>{d.recovered:.0%}</td><td>± {d.spread:.0%}</td>"
        f"<td>{d.detected:.0%}</td><td>{d.boxes}</td></tr>"
        for d in detections
    )
    cells = "".join(f"<th>{html.escape(text)}</th>" for text in head)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>'
        "body{font:1rem sans-serif;max-width:46rem;margin:2rem auto}td,th{padding:.3rem .8rem;"
        "text-align:right;border-bottom:1px solid #ddd}</style></head><body>"
        f"<h1>{html.escape(title)}</h1><p>{html.escape(pair)}</p><p><b>{html.escape(result)}</b></p>"
        f"{_plot(detections, head[0], head[1])}<table><tr>{cells}</tr>{rows}</table></body></html>"
    )


def _plot(detections: Sequence[Detection], x_label: str, y_label: str) -> str:
    """Return an SVG of the share recovered, with its spread, against the offset."""
    width, height, left, bottom = 640, 300, 60, 40
    largest = max(d.offset for d in detections) * 1.1

    def x(offset: float) -> float:
        return left + (width - left - 10) * offset / largest

    def y(share: float) -> float:
        return height - bottom - (height - bottom - 10) * min(max(share, 0), 1.5) / 1.5

    marks = "".join(
        f'<line x1="{x(d.offset):.1f}" x2="{x(d.offset):.1f}" y1="{y(d.recovered - d.spread):.1f}" '
        f'y2="{y(d.recovered + d.spread):.1f}" stroke="#2f6f9f" stroke-width="3"/>'
        f'<circle cx="{x(d.offset):.1f}" cy="{y(d.recovered):.1f}" r="5" fill="#2f6f9f"/>'
        for d in detections
        if d.boxes
    )
    grid = "".join(
        f'<line x1="{left}" x2="{width - 10}" y1="{y(share):.1f}" y2="{y(share):.1f}" '
        f'stroke="{"#888" if share == 1 else "#ddd"}"/>'
        f'<text x="{left - 6}" y="{y(share) + 5:.1f}" text-anchor="end">{share:.0%}</text>'
        for share in (0, 0.5, 1, 1.5)
    )
    ticks = "".join(
        f'<text x="{x(d.offset):.1f}" y="{height - bottom + 18}" text-anchor="middle">{d.offset:g}</text>'
        for d in detections
    )
    return (
        f'<svg viewBox="0 0 {width} {height}" font-size="13" role="img" aria-label="{html.escape(y_label)}">'
        f'{grid}{marks}{ticks}<text x="{width / 2}" y="{height - 4}" text-anchor="middle">'
        f"{html.escape(x_label)}</text></svg>"
    )
