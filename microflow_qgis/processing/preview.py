"""Preview another TV strength: the visible part of a raw displacement, regularised again.

A view of many pixels is first averaged over blocks of n × n. The log-TV objective of the blocks is that of
the field held constant over each of them, divided by n². The data term then has each block's mean, weighted
by confidence, and its mean confidence (instead of that of the mean weight, from which it hardly differs in
real fields). The penalty is S/n instead of S.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProcessingUtils

from ..analysis.faults import gradient_measures
from ..core.cancel import NEVER, CancelToken
from ..core.displacement import DISPLACEMENT_BANDS, Ground, displacement, flow, jacobian
from ..core.grid import Grid, Window
from ..core.progress import ignore
from ..core.tiling import Tile
from ..core.trace import shifted
from ..engine.client import Engine
from ..engine.job import FAULT_SCALE, Job, Options
from ..io.ground import ground_of
from ..io.read import Source, describe
from ..io.write import Band, remove, write_raster
from .displacement_input import band_reader

QUICK, FINE = 200_000, 800_000  # px that are regularised while the slider moves, and after it stops
PREVIEW_ROWS = 512  # rows read at once
QUANTITIES = ("east", "north", "magnitude", "fault_magnitude")

_numbers = count()


class PreviewView(NamedTuple):
    """Describe a part of a raw displacement, each pixel the mean of ``coarser``² pixels of the file."""

    path: str
    inside: Window  # of the file
    grid: Grid
    ground: Ground | None
    coarser: int

    @property
    def key(self) -> tuple:
        """Return a key that is equal for views of the same pixels."""
        return self.path, self.inside, self.coarser

    @property
    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and columns of the view's pixels in those of the file."""
        rows, cols = ((np.arange(count) + 0.5) * self.coarser for count in self.grid.shape)
        return self.inside.row + rows, self.inside.col + cols

    @property
    def whole(self) -> Window:
        return Window(0, 0, *self.grid.shape)


def view_of(
    path: str,
    bounds: tuple[float, float, float, float],
    most: int,
) -> PreviewView | None:
    """Return the part of the file within ``bounds``, in about ``most`` px.

    ``bounds`` are xmin, ymin, xmax, ymax in its CRS. None if there is none. Raises ImageUnreadable,
    GroundUnknown.
    """
    grid = describe(Source(path, 1)).grid
    x, y = np.array(bounds)[[0, 0, 2, 2]], np.array(bounds)[[1, 3, 1, 3]]
    places = [np.clip(place, 0, length) for place, length in zip(grid.rowcol(x, y), grid.shape)]
    (top, bottom), (left, right) = ((math.floor(p.min()), math.ceil(p.max())) for p in places)
    coarser = max(1, math.ceil(math.sqrt((bottom - top) * (right - left) / most)))
    rows, cols = (bottom - top) // coarser, (right - left) // coarser
    if rows < 2 or cols < 2:
        return None
    inside = Window(top, left, rows * coarser, cols * coarser)
    x0, a, b, y0, d, e = grid.window(inside).geotransform
    blocks = Grid((rows, cols), (x0, a * coarser, b * coarser, y0, d * coarser, e * coarser), grid.crs)
    return PreviewView(path, inside, blocks, ground_of(blocks), coarser)


class PreviewField:
    """Hold a view whose raw flow is in a scratch folder, for repeated :meth:`regularized`.

    ``confidence`` (rows, cols) is that of the raw flow.
    May be used in any thread. Raises Cancelled, ImageUnreadable, OSError and the errors of the engine.
    """

    def __init__(self, view: PreviewView, cancel: CancelToken) -> None:
        self.view = view
        self._folder = tempfile.mkdtemp(prefix="microflow_", dir=QgsProcessingUtils.tempFolder())
        try:
            self._read(cancel)
        except BaseException:
            self.close()
            raise

    def _read(self, cancel: CancelToken) -> None:
        view, job = self.view, Job("preview", self._folder, self.view.grid.shape)
        raw, weight = job.arrays.map("raw_flow", "w+"), job.arrays.map("confidence", "w+")
        for part, means, confidence in strips(view, cancel):
            raw[(slice(None), *part.slices)] = flow(means, view.grid, view.ground, part) * view.coarser
            weight[part.slices] = confidence
        self.confidence = np.array(weight)

    def regularized(
        self, engine: Engine, options: Options, cancel: CancelToken, *, fine: bool = False
    ) -> np.ndarray:
        """Return the displacement (2, rows, cols) of the view, regularised with the options' TV strength.

        The options' trace is in pixels of the file.
        """
        view = self.view
        lines = shifted(options.lines, view.inside, view.coarser)
        strength = options.tv_strength / view.coarser
        options = replace(options, tv_strength=strength, trace=[line.tolist() for line in lines])
        job = Job("regularize" if fine else "preview", self._folder, view.grid.shape, options)
        engine.run(job, ignore, cancel)
        smooth = np.array(job.arrays.map("flow"))
        return displacement(smooth / view.coarser, view.grid, view.ground, view.whole)

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


def strips(view: PreviewView, cancel: CancelToken) -> Iterator[tuple[Window, np.ndarray, np.ndarray]]:
    """Yield the view from top to bottom: window, displacement (2, rows, cols), confidence (rows, cols).

    Raises Cancelled, ImageUnreadable.
    """
    read = band_reader([Source(view.path, band) for band in DISPLACEMENT_BANDS])
    inside, n, (rows, cols) = view.inside, view.coarser, view.grid.shape
    height = max(1, PREVIEW_ROWS // n)
    for row in range(0, rows, height):
        cancel.check()
        part = Window(row, 0, min(height, rows - row), cols)
        values = read(Window(inside.row + row * n, inside.col, part.rows * n, inside.cols))
        yield part, *averaged(values[:2], values[2], n)


def averaged(values: np.ndarray, confidence: np.ndarray, coarser: int) -> tuple[np.ndarray, np.ndarray]:
    """Return means (2, rows, cols) of blocks, weighted by confidence, and the mean confidence (rows, cols).

    Unknown pixels are left out; a block without known pixels is NaN.
    """
    finite = np.isfinite(values).all(axis=0)
    weight = np.where(finite, np.nan_to_num(confidence, nan=1.0), 0.0)
    shape = values.shape[1] // coarser, coarser, values.shape[2] // coarser, coarser

    def total(plane: np.ndarray) -> np.ndarray:
        return plane.reshape(shape).sum(axis=(1, 3))

    share = np.where(total(weight)[:, None, :, None] > 0, weight.reshape(shape), finite.reshape(shape))
    share = share.reshape(weight.shape)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.stack([total(share * np.where(finite, plane, 0)) / total(share) for plane in values])
    return means.astype(np.float32), (total(weight) / coarser**2).astype(np.float32)


def shown_quantity(field: np.ndarray, view: PreviewView, kind: str) -> np.ndarray:
    """Return one of :data:`QUANTITIES` of a displacement (2, rows, cols)."""
    if kind == "fault_magnitude":
        tile, steps = Tile(view.whole, view.whole), jacobian(view.grid, view.ground, view.whole)
        scale = max(FAULT_SCALE.default / view.coarser, FAULT_SCALE.lowest)
        return gradient_measures(field, tile, steps, scale).fault_magnitude
    if kind == "magnitude":
        return np.hypot(*field)
    return field[QUANTITIES.index(kind)]


def write_preview(values: np.ndarray, view: PreviewView) -> str:
    """Write values (rows, cols) as a raster in memory that QGIS can open, and return its name."""
    path = f"/vsimem/microflow_preview_{next(_numbers)}.tif"
    write_raster(path, view.grid, [Band("preview", "")], [(view.whole, values[None])], {}, NEVER)
    return path


def forget(path: str) -> None:
    """Free the memory of a raster of :func:`write_preview`."""
    remove(path)
