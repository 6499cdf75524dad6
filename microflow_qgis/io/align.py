"""Resample two images of any grids to one: the grid of the pre image, where both have data."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Mapping, Sequence
from functools import partial
from math import ceil, floor
from typing import Callable, NamedTuple, Optional

import numpy as np

from ..core.arrays import ArrayFolder, bytes_per_pixel
from ..core.cancel import CancelToken
from ..core.errors import (
    ConstantImage,
    CrsMissing,
    DiskFull,
    ExtentOutside,
    MaskBand,
    NoCommonArea,
    NoCommonData,
    NoData,
    OverlapTooSmall,
)
from ..core.grid import SMALLEST_IMAGE, Grid, Window
from ..core.tiling import cover
from .alignment_notes import grid_notes, share_notes, value_notes
from .mask import covered, polygon_layer
from .pixelmap import PixelMap, Whole, area_of, common_box, overlap, pixel_map, reference, steps, whole_offset
from .read import Image, Pixels, Source, describe
from .resample import resampled, resampling
from .survey import Survey, levelled

IMAGE_BLOCK = 1024  # px; the memory needed grows with its square, never with the scene
EDGE_TOLERANCE = 0.01  # px by which a pixel may extend beyond an area and still count as inside
CONSTANT_RANGE = {"Float32": 1e-6, "Float64": 1e-13}  # of the largest value: a smaller range is rounding
FLAT_IN_SPREADS = 1e-5  # of the values near 1 that are written
OVERSHOOT = 0.3  # of their range, by which resampled values of a mask may lie beyond its two values
ALIGNED = ("pre", "post", "valid")  # the arrays that are written

Extent = tuple[float, float, float, float]


class BrightnessLevel(NamedTuple):
    """Define how an image is written: as (value − ``offset``) · ``factor``."""

    offset: float
    factor: float


class AlignReport(NamedTuple):
    """Report an alignment.

    ``valid_share`` is 0 to 1 of the grid. ``ratio`` is the length of the post image's pixel in pre pixels.
    ``notes`` are English sentences for the log. ``levels`` state how the values of pre and post were scaled
    to about 1.
    """

    valid_share: float
    resampled: bool
    ratio: float
    notes: tuple[str, ...]
    levels: Mapping[str, BrightnessLevel]


def common_grid(pre: Source, post: Source, extent: Optional[Extent] = None) -> Grid:
    """Return the pre image's grid, cut to the whole pixels inside the footprints of both images.

    ``extent`` (xmin, ymin, xmax, ymax in the pre image's CRS) cuts further, to every pixel it touches. Raises
    the refusals of :func:`read.describe`, CrsMissing, CrsUnrelated, NoCommonArea, ExtentOutside and
    OverlapTooSmall.
    """
    before, after = describe(pre), describe(post)
    _check_crs(before, after)
    box = overlap(before.grid, after.grid, post.operation)
    if box is None:
        raise NoCommonArea(pre=_covers(before.grid), post=_covers(after.grid))
    top, left = ceil(box[0] - EDGE_TOLERANCE), ceil(box[1] - EDGE_TOLERANCE)
    window = Window(top, left, floor(box[2] + EDGE_TOLERANCE) - top, floor(box[3] + EDGE_TOLERANCE) - left)
    if extent is not None:
        window = _inside(extent, before.grid, window)
    if min(window.rows, window.cols) < SMALLEST_IMAGE:
        raise OverlapTooSmall(cols=max(window.cols, 0), rows=max(window.rows, 0), smallest=SMALLEST_IMAGE)
    return before.grid.window(window)


def _inside(extent: Extent, grid: Grid, window: Window) -> Window:
    """Return the pixels of the window that the extent touches."""
    xmin, ymin, xmax, ymax = extent
    ring = grid.rowcol([xmin, xmin, xmax, xmax], [ymin, ymax, ymax, ymin])
    inner = common_box(ring, (window.row, window.col, window.row + window.rows, window.col + window.cols))
    if inner is None:
        raise ExtentOutside(extent=_numbers(extent), common=_covers(grid.window(window)))
    top, left = floor(inner[0] + EDGE_TOLERANCE), floor(inner[1] + EDGE_TOLERANCE)
    return Window(top, left, ceil(inner[2] - EDGE_TOLERANCE) - top, ceil(inner[3] - EDGE_TOLERANCE) - left)


def _check_crs(before: Image, after: Image) -> None:
    for image, other in ((before, after), (after, before)):
        if other.grid.crs and not image.grid.crs:
            name = reference(other.grid.crs).GetName()
            raise CrsMissing(path=image.source.path, other=other.source.path, crs=name)


def _covers(grid: Grid) -> str:
    crs = reference(grid.crs).GetName() if grid.crs else "no CRS"
    return f"{_numbers(grid.bounds)} ({crs})"


def _numbers(bounds: Extent) -> str:
    xmin, ymin, xmax, ymax = bounds
    return f"x {xmin:.10g} to {xmax:.10g}, y {ymin:.10g} to {ymax:.10g}"


def align(
    pre: Source,
    post: Source,
    grid: Grid,
    mask_polygons: Sequence[bytes],
    arrays: ArrayFolder,
    progress: Callable[[float], None],
    cancel: CancelToken,
) -> AlignReport:
    """Write the arrays pre, post (float32) and valid by blocks.

    ``grid`` is from :func:`common_grid`. ``mask_polygons`` are WKB in its CRS; pixels they touch are not
    valid. pre is never resampled. post is resampled only if its grid differs by more than a shift by whole
    pixels (:mod:`resample`), else its values are exact. Both are finite everywhere: 0 where the image itself
    has no usable pixel, or a mask polygon lies. ``progress`` is called with the fraction done, 0 to 1.

    Raises Cancelled, NoData, ConstantImage, NoCommonData, DiskFull, MaskUnreadable, ImageUnreadable
    and the refusals of :func:`common_grid`.
    """
    _check_crs(describe(pre), describe(post))
    images = {"pre": view_on(pre, grid), "post": view_on(post, grid)}
    if images["pre"].offset is None:
        raise ValueError("the grid is not cut from the pre image's")
    tallies = _write(images, grid, mask_polygons, arrays, progress, cancel)
    for name, view in images.items():
        _check_values(view, tallies[name])
    if not tallies["valid"].pixels:
        raise NoCommonData()
    shares = {name: tally.pixels / (grid.shape[0] * grid.shape[1]) for name, tally in tallies.items()}
    after = images["post"]
    ratio = 1 / steps(after.mapped)[2]
    notes = [*grid_notes(grid, after.image.grid, after.offset, ratio), *share_notes(shares)]
    for name, view in images.items():
        notes += value_notes(name, view.survey)
    levels = {name: BrightnessLevel(view.survey.offset, view.survey.factor) for name, view in images.items()}
    return AlignReport(shares["valid"], after.offset is None, ratio, tuple(notes), levels)


class View(NamedTuple):
    """Describe an image on the grid; ``offset`` is its shift if read directly, None if resampled."""

    image: Image
    pixels: Pixels
    survey: Survey
    mapped: PixelMap
    offset: Optional[Whole]
    block: Callable[[Window], tuple[np.ndarray, np.ndarray]]
    size: int  # px of the grid in the largest block


def view_on(source: Source, grid: Grid) -> View:
    """Return what reads an image on the grid. Raises the refusals of :func:`read.describe`."""
    image, pixels, survey = levelled(source)
    mapped = pixel_map(grid, image.grid, area_of(grid), source.operation.inverse)
    offset = whole_offset(mapped)
    if offset is None:
        plan = resampling(pixels, image.grid, grid)
        size = int(IMAGE_BLOCK / max(*steps(mapped), 1)) or 1
        return View(image, pixels, survey, mapped, None, partial(resampled, plan), size)

    def block(window: Window) -> tuple[np.ndarray, np.ndarray]:
        values, valid = pixels.read(offset.window(window))
        return values[:: offset.down, :: offset.right], valid[:: offset.down, :: offset.right]

    return View(image, pixels, survey, mapped, offset, block, IMAGE_BLOCK)


class PixelTally(NamedTuple):
    pixels: int = 0
    lowest: float = np.inf
    highest: float = -np.inf

    def with_block(self, values: np.ndarray, valid: np.ndarray) -> PixelTally:
        chosen = values[valid]
        if not chosen.size:
            return self
        lowest, highest = min(self.lowest, float(chosen.min())), max(self.highest, float(chosen.max()))
        return PixelTally(self.pixels + chosen.size, lowest, highest)


def _write(
    images: Mapping[str, View],
    grid: Grid,
    mask_polygons: Sequence[bytes],
    arrays: ArrayFolder,
    progress: Callable[[float], None],
    cancel: CancelToken,
) -> dict[str, PixelTally]:
    """Write the arrays; return the tallies of both images, of the valid and of the masked pixels."""
    mask = polygon_layer(mask_polygons) if mask_polygons else None
    _create(arrays, grid)
    tallies = dict.fromkeys([*ALIGNED, "masked"], PixelTally())
    size = min(view.size for view in images.values())
    windows = [tile.write for tile in cover(grid.shape, size, 0)]
    for number, window in enumerate(windows, 1):
        cancel.check()
        if not window.col:
            for view in images.values():
                view.pixels.dataset.FlushCache()  # otherwise GDAL fills a twentieth of the memory
        unmasked = np.ones((window.rows, window.cols), np.bool_)
        if mask is not None:
            unmasked = ~covered(mask, grid.window(window))
            tallies["masked"] = tallies["masked"].with_block(unmasked, ~unmasked)
        valid = unmasked.copy()
        for name, view in images.items():
            values, valid_here = view.block(window)
            arrays.write(name, window, values if mask is None else np.where(unmasked, values, np.float32(0)))
            tallies[name] = tallies[name].with_block(values, valid_here)
            valid &= valid_here
        arrays.write("valid", window, valid)
        tallies["valid"] = tallies["valid"].with_block(valid, valid)
        progress(number / len(windows))
    return tallies


def _create(arrays: ArrayFolder, grid: Grid) -> None:
    free = shutil.disk_usage(arrays.folder).free
    try:
        for name in ALIGNED:
            arrays.create(name)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        needed = grid.shape[0] * grid.shape[1] * bytes_per_pixel(*ALIGNED)
        raise DiskFull(path=str(arrays.folder), needed=needed, free=free) from error


def _check_values(view: View, tally: PixelTally) -> None:
    """Check that the values that were read can be measured."""
    source, survey = view.image.source, view.survey
    if not tally.pixels:
        raise NoData(path=source.path, band=source.band)
    lowest, highest = (value / survey.factor + survey.offset for value in (tally.lowest, tally.highest))
    rounding = CONSTANT_RANGE.get(view.image.dtype, 0.0) * max(abs(lowest), abs(highest))
    if tally.highest - tally.lowest <= FLAT_IN_SPREADS or highest - lowest <= rounding:
        raise ConstantImage(path=source.path, band=source.band, value=lowest)
    overshoot = OVERSHOOT * (tally.highest - tally.lowest) / survey.factor if view.offset is None else 0.0
    if len(survey.two) == 2 and survey.two[0] - overshoot <= lowest and highest <= survey.two[1] + overshoot:
        raise MaskBand(
            path=source.path, band=source.band, low=f"{survey.two[0]:g}", high=f"{survey.two[1]:g}"
        )
