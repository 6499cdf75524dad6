"""Define microflow:estimatestack: several images before and several after give one displacement."""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.combine import Pair
from ..analysis.pairs import CHOICES, choose_pairs
from ..core.arrays import ArrayFolder, bytes_per_pixel
from ..core.cancel import CancelToken
from ..core.confidence import error_of
from ..core.displacement import DISPLACEMENT_BANDS, Ground, flow, pixel_length
from ..core.errors import NothingInCommon, NothingMeasured, TooFewImages
from ..core.grid import Grid, Window
from ..core.statistics import Read
from ..engine.job import Bounds, Job
from ..engine.run_folder import PAIR_ARRAYS, RunFolder
from ..io.align import common_grid
from ..io.ground import ground_of
from ..io.read import Source
from ..io.regrid import lies_on, resample_to
from .combination import (
    Combination,
    Fields,
    add_combined_outputs,
    combined_rasters,
    write_combination,
)
from .engine_algorithm import EngineAlgorithm
from .estimate_displacement import EstimateDisplacement
from .layers import source_of
from .mask import mask_input
from .messages import push_notes, sentence
from .parameters import (
    add_area,
    add_device,
    add_inaccurate,
    add_nodata,
    add_penalty,
    add_recipe,
    add_scheduler,
    add_smoothing_trace,
    add_tile_size,
    add_tv_strength,
    choice,
    number,
    word,
)
from .progress import RunProgress
from .provenance import run_metadata
from .rasters import FlowField, confidence_read, refuse_empty, sigma_read, tiles, write_all
from .results import layers_of
from .scratch import identity_of, refuse_small_disk, scratch, scratch_bytes
from .trace_lines import smoothing_trace
from .transformation import transformation

translate = QCoreApplication.translate

MOST_PAIRS = Bounds(100, 1, 10_000)
PAIR_PARAMETERS = (
    "EXTENT", "MASK", "TV_STRENGTH", "PENALTY", "WEIGHTS", "REFINE", "MAX_DISPLACEMENT", "DEVICE",
    "TILE_SIZE", "DASK_SCHEDULER", "TRACE", "NODATA", "ALLOW_INACCURATE",
)  # fmt: skip


class StackRun(NamedTuple):
    """Hold the parameters as plain values; ``pairs`` are indices of ``before`` and ``after``."""

    before: list[tuple[str, str]]
    after: list[tuple[str, str]]
    pairs: list[Pair]
    grid: Grid
    ground: Ground | None

    @property
    def pair(self) -> str:
        return translate("processing", "{before} before → {after} after").format(
            before=_listed(self.before), after=_listed(self.after)
        )

    @property
    def inputs(self) -> list[str]:
        return [path for _, path in (*self.before, *self.after)]

    @property
    def images(self) -> list[tuple[str, str]]:
        return [(self.before[pair.before][0], self.after[pair.after][0]) for pair in self.pairs]


def _listed(images: Sequence[tuple[str, str]]) -> str:
    names = [name for name, _ in images]
    return names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"


class EstimateStack(EngineAlgorithm):
    """Estimate each pair as for two images, then combine the pairs."""

    def name(self) -> str:
        return "estimatestack"

    def displayName(self) -> str:
        return translate("processing", "Estimate displacement from many images")

    def tags(self) -> list[str]:
        return translate(
            "processing", "stack,many images,series,mean,noise,earthquake,offset,correlation,image pair"
        ).split(",")

    def shortDescription(self) -> str:
        return translate(
            "processing", "Measures one displacement from several images before and several after."
        )

    def about(self) -> str:
        return translate(
            "processing",
            "Measures the displacement of each chosen pair of an image before and an image after, and "
            "combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images "
            "of all pairs together then refine this mean. M images before and N after lower the noise of the "
            "images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both "
            "parts are measured from the pairs and stated. An image whose pairs deviate from the others, by "
            "cloud or by a shift, is left out and named in the log.\n"
            "The result lies on the grid of the first image before. A cancelled run continues from the "
            "pairs that are finished when it is started again.",
        )

    def doubts(self) -> str:
        return translate(
            "processing",
            "Whatever is the same in all images of one side, such as an error of the elevation model or the "
            "season, stays in the result. With two images on a side, the shifted one can be identified only "
            "by assuming that most of the ground did not move.",
        )

    def initAlgorithm(self, configuration=None):
        for name, label, text in (
            (
                "BEFORE",
                translate("processing", "Images before"),
                translate(
                    "processing",
                    "The images from before the motion. Their first band is measured; the result lies on the "
                    "grid of the first.",
                ),
            ),
            (
                "AFTER",
                translate("processing", "Images after"),
                translate("processing", "The images from after the motion. Their first band is measured."),
            ),
        ):
            raster = QgsProcessing.SourceType.TypeRaster
            self.add(QgsProcessingParameterMultipleLayers(name, label, raster), text)
        self.add(
            choice("PAIRS", translate("processing", "Pairs"), CHOICES),
            translate(
                "processing",
                "Which images are paired. all: each before with each after. star: the first before with "
                "each after, and each before with the first after. nearest: each image with the three of "
                "the other side that are nearest in season, if the names of the images contain dates.",
            ),
            advanced=True,
        )
        self.add(
            number("MOST_PAIRS", translate("processing", "Maximum number of pairs"), MOST_PAIRS, whole=True),
            translate("processing", "The largest number of pairs to measure."),
            advanced=True,
        )
        add_area(self)
        add_nodata(self)
        add_inaccurate(self)
        add_smoothing_trace(self)
        add_tv_strength(self)
        add_penalty(self)
        add_recipe(self)
        add_device(self)
        add_tile_size(self)
        add_scheduler(self)
        add_combined_outputs(self)

    def read(self, parameters, context) -> StackRun:
        before, after = (self.parameterAsLayerList(parameters, side, context) for side in ("BEFORE", "AFTER"))
        if not before or not after or len(before) + len(after) < 3:
            raise TooFewImages(before=len(before), after=len(after))
        names = [layer.name() for layer in before], [layer.name() for layer in after]
        most = self.parameterAsInt(parameters, "MOST_PAIRS", context)
        pairs = choose_pairs(*names, word(self, parameters, "PAIRS", context), most)
        self.children = [
            self._child(parameters, before[pair.before], after[pair.after], context) for pair in pairs
        ]
        onto, transforms = before[pairs[0].before].crs(), context.transformContext()
        for child, pair in zip(self.children, pairs):
            ways = [
                transformation(layer.crs(), onto, transforms).operation
                for layer in (before[pair.before], after[pair.after])
            ]
            run = child.run
            child.run = run._replace(
                pre=run.pre._replace(operation=ways[0]), post=run.post._replace(operation=ways[1])
            )
        grid = self._common_grid()
        elsewhere = [pre for pre in {child.run.pre for child in self.children} if not lies_on(pre, grid)]
        images = len(before) + len(after) + len(elsewhere)
        refuse_small_disk(stack_bytes(grid.shape, len(pairs), images))
        ground, trace = ground_of(grid), smoothing_trace(self, parameters, grid, onto, context)
        for child in self.children:
            options = replace(child.run.options, trace=trace)
            child.run = child.run._replace(grid=grid, ground=ground, options=options)
        return StackRun(_named(before), _named(after), pairs, grid, ground)

    def _child(self, parameters, pre: QgsRasterLayer, post: QgsRasterLayer, context) -> EstimateDisplacement:
        """Return the estimate of one pair, with its parameters read."""
        child = EstimateDisplacement()
        child.initAlgorithm()
        child.setProvider(self.provider())
        values = {name: parameters[name] for name in PAIR_PARAMETERS if name in parameters}
        child.run = child.read({**values, "PRE": pre, "POST": post}, context)
        return child

    def _common_grid(self) -> Grid:
        """Return the grid of the first image before, cut to what all images cover."""
        first = self.children[0].run
        grid = first.grid
        for child in self.children[1:]:
            for source in (child.run.pre, child.run.post):
                grid = common_grid(first.pre, source, grid.bounds)
        return grid

    def prepareAlgorithm(self, parameters, context, feedback):
        super().prepareAlgorithm(parameters, context, feedback)
        crs = self.parameterAsLayerList(parameters, "BEFORE", context)[0].crs()
        polygons = mask_input(self, parameters, self.run.grid, crs, context, feedback)
        push_notes(feedback, dict.fromkeys(note for child in self.children for note in child.run.notes))
        for child in self.children:
            child.engine, child.mask = self.engine, polygons
        return True

    def compute(self, paths, feedback) -> dict[str, Any]:
        run, progress = self.run, RunProgress(feedback)
        with scratch(feedback, self._identity(progress.cancel), run.pair) as folder:
            steps = QgsProcessingMultiStepFeedback(len(run.pairs) + 1, feedback)
            numbers = [number for number in range(len(run.pairs)) if self._measured(number, folder, steps)]
            fields = self._fields(folder, numbers)
            start = 100.0 * len(run.pairs) / (len(run.pairs) + 1)
            combination = write_combination(fields, folder, feedback, progress, (start, (start + 100) / 2))
            refined = self._refined(combination, folder, progress, (start + 100) / 2)
            rasters = combined_rasters(paths, combination, run.grid, run.ground, refined)
            metadata = run_metadata(
                self.id(), pair=run.pair, images="; ".join(run.inputs), pairs=json.dumps(run.pairs)
            )
            write_all(rasters, run.grid, metadata, progress, (start + 100) / 2)
            refuse_empty(rasters)
        self.shown = {raster.path: layers_of(raster) for raster in rasters}
        return {**paths, **combination.numbers}

    def _fields(self, folder: str, numbers: Sequence[int]) -> Fields:
        """Return the raw fields of the pairs of these numbers, and the σ that their confidence states."""
        run = self.run
        if not numbers:
            raise NothingInCommon(count=len(run.pairs))
        pixel, images = pixel_length(run.grid, run.ground), [run.images[number] for number in numbers]
        arrays = [ArrayFolder(str(RunFolder(Path(folder)).pair(n)), run.grid.shape) for n in numbers]
        return Fields(
            [f"{before} → {after}" for before, after in images],
            images,
            [FlowField(partial(of.read, "raw_flow"), run.grid, run.ground).read for of in arrays],
            [_sigma_reader(of, pixel) for of in arrays],
            run.grid,
            run.ground,
            tuple(numbers),
        )

    def _refined(self, combination: Combination, folder: str, progress: RunProgress, start: float) -> Read:
        """Return a reader of the displacement, refined from the combination, its confidence and σ.

        Without refinement it is of the regularised combination alone.
        """
        run, options = self.run, self.children[0].run.options
        pairs = tuple((number, *run.pairs[number]) for number in combination.used)
        task, names = "regularize", ("raw_flow", "confidence")
        if options.refine:
            task, names = "refine_stack", ("start", "start_sigma")
        job = Job(task, folder, run.grid.shape, options, stack=pairs, share=combination.share)
        for name in (*names, "valid"):
            job.arrays.create(name)
        for _, window in tiles(run.grid.shape):
            progress.cancel.check()
            east, north, confidence = combination.read(window)[: len(DISPLACEMENT_BANDS)]
            found = flow(np.stack([east, north]), run.grid, run.ground, window)
            error = error_of(np.clip(confidence, 1e-6, 1.0))
            trust = np.nan_to_num(confidence) if not options.refine else np.stack([error, error])
            for name, values in zip((*names, "valid"), (found, trust, np.isfinite(confidence))):
                job.arrays.write(name, window, values)
        self.run_engine(job, progress, start, (start + 100) / 2)
        displacement = FlowField(partial(job.arrays.read, "flow"), run.grid, run.ground).read
        sigma = partial(job.arrays.read, "uncertainty")
        parts = displacement, confidence_read(sigma), sigma_read(sigma, run.grid, run.ground)
        return (
            (lambda window: np.concatenate([of(window) for of in parts])) if options.refine else displacement
        )

    def _identity(self, cancel: CancelToken) -> list:
        children = [(child.run, child.mask) for child in self.children]
        return [
            identity_of(run.pre, run.post, run.grid, mask, run.options, run.sha256, cancel)
            for run, mask in children
        ]

    def _measured(self, number: int, folder: str, steps: QgsProcessingMultiStepFeedback) -> bool:
        """Measure a pair if it is not in the scratch folder yet; return whether anything was measured."""
        run_folder, child = RunFolder(Path(folder)), self.children[number]
        steps.setCurrentStep(number)
        images = self.run.pairs[number]
        if run_folder.has_pair(number, images):
            return True
        steps.pushInfo(
            translate("processing", "Pair {number} of {count}: {pair}").format(
                number=number + 1, count=len(self.children), pair=child.run.pair
            )
        )
        child.run = child.run._replace(pre=self._on_grid(child.run.pre, folder, steps))
        try:
            child.measure_raw(partial(run_folder.keep_pair, number, images), steps)
        except NothingMeasured as error:
            steps.pushWarning(sentence(error))
            return False
        return True

    def _on_grid(self, source: Source, folder: str, steps: QgsProcessingMultiStepFeedback) -> Source:
        """Return the image, or a copy of it on the stack's grid if its pixels lie otherwise."""
        if lies_on(source, self.run.grid):
            return source
        name = hashlib.sha256(repr(source).encode()).hexdigest()[:12]
        target = os.path.join(folder, f"{name}.tif")
        if not os.path.exists(target):
            resample_to(source, self.run.grid, target, CancelToken(steps.isCanceled))
        return Source(target, 1)


def _sigma_reader(arrays: ArrayFolder, pixel: float) -> Read:
    """Return a reader of σ, (2, rows, cols) in the unit of the ground, from a pair's confidence."""

    def read(window: Window) -> np.ndarray:
        error = error_of(np.clip(arrays.read("confidence", window), 1e-6, 1.0))
        return np.broadcast_to(error * pixel, (2, *error.shape))

    return read


def _named(layers: Sequence[QgsRasterLayer]) -> list[tuple[str, str]]:
    return [(layer.name(), source_of(layer, 1).path) for layer in layers]


def stack_bytes(shape: tuple[int, int], pairs: int, images: int) -> int:
    """Return the bytes of scratch that a stack needs: one run, its refinement, pairs, images, combination.

    An image that is resampled counts twice.
    """
    kept = bytes_per_pixel(*PAIR_ARRAYS) * pairs + bytes_per_pixel("pre") * images
    kept += bytes_per_pixel("start", "start_sigma", "combination") - bytes_per_pixel("pre", "post")
    return scratch_bytes(shape) + math.prod(shape) * kept
