"""Write results as GeoTIFFs that are complete or absent."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from traceback import clear_frames
from typing import NamedTuple

import numpy as np
from osgeo import gdal

from ..core.cancel import CancelToken
from ..core.errors import DiskFull, NotGeoTiff, NotWritable, OutputIsInput, WriteFailed
from ..core.files import put_in_place, sync
from ..core.grid import Grid, Window
from .gdal_errors import quiet, sentence
from .pixelmap import reference
from .source_files import source_files

GEOTIFF_OPTIONS = (
    "TILED=YES",
    "BLOCKXSIZE=512",
    "BLOCKYSIZE=512",
    "INTERLEAVE=BAND",
    "COMPRESS=DEFLATE",
    "PREDICTOR=3",
    "BIGTIFF=IF_SAFER",
    "NUM_THREADS=ALL_CPUS",
)
SIDECARS = (".aux.xml", ".ovr", ".msk")  # files that GDAL and QGIS keep beside a raster
IN_MEMORY = "/vsimem/"


class Band(NamedTuple):
    """Describe a band: ``name`` states the positive direction, ``unit`` is shown after the values."""

    name: str
    unit: str


def check_raster_output(path: str, inputs: Sequence[str]) -> None:
    """Refuse early a raster that :func:`write_raster` could not write, or must not.

    Raises NotGeoTiff and the errors of :func:`check_output`.
    """
    if not path.lower().endswith((".tif", ".tiff")):
        raise NotGeoTiff(path=path)
    check_output(path, inputs)


def check_output(path: str, inputs: Sequence[str]) -> None:
    """Refuse a file that cannot be written, or that an input consists of.

    ``inputs`` are GDAL dataset names. Every file that they consist of counts, through virtual rasters and
    links (:func:`source_files`). Raises NotWritable, OutputIsInput.
    """
    if path.startswith(IN_MEMORY):
        for name in inputs:
            if os.path.normpath(path) == os.path.normpath(name):
                raise OutputIsInput(path=path, input=name)
        return
    if path.startswith("/vsi"):
        raise NotWritable(path=path, reason="it is not on a disk of this computer")
    with _refused(path):
        _check_place(path)
        for name in inputs:
            if any(_same_file(path, file) for file in source_files(name)):
                raise OutputIsInput(path=path, input=name)


def check_folder(path: str, inputs: Sequence[str]) -> None:
    """Refuse a folder to which no file can be added; it need not exist yet. Raises NotWritable.

    ``inputs`` are checked when the names of the files are known, at the end of the run.
    """
    with _refused(path):
        place = Path(path).absolute()
        with suppress(FileNotFoundError, NotADirectoryError):
            os.lstat(path)  # raises for names that no folder can have
        there = next(each for each in (place, *place.parents) if each.exists())
        if not there.is_dir():
            raise NotWritable(path=path, reason=f"{there} is a file")
        tempfile.TemporaryFile(dir=there).close()


def _check_place(path: str) -> None:
    """Raise NotWritable, or the system's error, if no file of this name can be written."""
    target = Path(path).absolute()
    with suppress(FileNotFoundError, NotADirectoryError):
        os.lstat(path + SIDECARS[0])  # raises ValueError or OSError for names that no file can have
    if target.is_dir():
        raise NotWritable(path=path, reason="it is a folder")
    if not target.parent.is_dir():
        raise NotWritable(path=path, reason="its folder does not exist")
    tempfile.TemporaryFile(dir=target.parent).close()
    if target.exists():
        with open(target, "r+b"):
            pass
        os.rename(target, target)  # Windows refuses if another program holds it open


@contextmanager
def _refused(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritable(path=path, reason=error.strerror or str(error)) from error
    except ValueError as error:
        raise NotWritable(path=path.replace("\0", "�"), reason=str(error)) from error


def _same_file(one: str, other: str) -> bool:
    if os.path.exists(one) and os.path.exists(other):
        return os.path.samefile(one, other)
    return real_path(one) == real_path(other)


def real_path(path: str) -> str:
    """Return a canonical path, by which two names of one file, existing or not, are equal."""
    return os.path.normcase(os.path.realpath(path))


def write_raster(
    path: str,
    grid: Grid,
    bands: Sequence[Band],
    blocks: Iterable[tuple[Window, np.ndarray]],
    metadata: Mapping[str, str],
    cancel: CancelToken,
) -> None:
    """Write float32 bands as a tiled, compressed GeoTIFF, block by block.

    Each block's array is (bands, rows, cols) and fills its window. Windows do not overlap, and pixels in none
    of them are NaN, the nodata value. BandStatistics are those of all finite values. The file is written
    beside ``path`` and moved into place only when it is complete; then files that belonged to an earlier file
    of that name (statistics, overviews) are removed. On any failure nothing is left and the earlier file
    stays.

    Raises Cancelled, DiskFull, WriteFailed, NotWritable and any error of ``blocks``.
    """
    # Not core.files.part_beside: QGIS and GDAL go by the ending, and the file may lie in GDAL's memory.
    part = os.path.join(os.path.dirname(path), f"microflow-{uuid.uuid4().hex}.part.tif")
    free = _free(path)
    try:
        _write(part, grid, bands, blocks, metadata, cancel)
        _move(part, path)
    except _GdalFailed as failure:
        with quiet():
            clear_frames(failure.__traceback__)  # if GDAL raises, they keep the file open
        needed = 4 * len(bands) * grid.shape[0] * grid.shape[1]
        if free < needed:
            raise DiskFull(path=path, needed=needed, free=free) from failure
        raise WriteFailed(path=path, reason=str(failure)) from failure
    finally:
        remove(part)


def _free(path: str) -> float:
    """Return the free bytes on the disk; infinite in memory."""
    if path.startswith(IN_MEMORY):
        return np.inf
    with _refused(path):
        return shutil.disk_usage(os.path.dirname(os.path.abspath(path))).free


class _GdalFailed(Exception):
    """Carry GDAL's own message."""


def _write(
    part: str,
    grid: Grid,
    bands: Sequence[Band],
    blocks: Iterable[tuple[Window, np.ndarray]],
    metadata: Mapping[str, str],
    cancel: CancelToken,
) -> None:
    statistics = [BandStatistics()] * len(bands)
    dataset = _created(part, grid, len(bands))
    try:
        with _gdal():
            _describe(dataset, grid, bands, metadata)
        for window, values in blocks:
            cancel.check()
            values = np.ascontiguousarray(values, np.float32)  # GDAL interprets a stride of 0 as a packed row
            with _gdal():
                for number, plane in enumerate(values, 1):
                    raster = dataset.GetRasterBand(number)
                    raster.WriteArray(plane, window.col, window.row)
                    if window.col + window.cols == grid.shape[1]:
                        raster.FlushCache()  # otherwise GDAL fills a twentieth of the memory
            statistics = [running.with_block(plane) for running, plane in zip(statistics, values)]
        with _gdal():
            for number, running in enumerate(statistics, 1):
                running.store(dataset.GetRasterBand(number))
            dataset.FlushCache()
    finally:
        with quiet() as late:  # a full disk is detected at the latest when the dataset is closed
            dataset = None
    if late:
        raise _GdalFailed(sentence(late))


@contextmanager
def _gdal() -> Iterator[None]:
    with quiet() as errors:
        yield
    if errors:
        raise _GdalFailed(sentence(errors))


def _created(part: str, grid: Grid, bands: int) -> gdal.Dataset:
    rows, cols = grid.shape
    with _gdal():
        return gdal.GetDriverByName("GTiff").Create(
            part, cols, rows, bands, gdal.GDT_Float32, GEOTIFF_OPTIONS
        )


def _describe(dataset: gdal.Dataset, grid: Grid, bands: Sequence[Band], metadata: Mapping[str, str]) -> None:
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetSpatialRef(reference(grid.crs))
    dataset.SetMetadata(dict(metadata))
    for number, band in enumerate(bands, 1):
        raster = dataset.GetRasterBand(number)
        raster.SetDescription(band.name)
        raster.SetUnitType(band.unit)
        raster.SetNoDataValue(float("nan"))


class BandStatistics(NamedTuple):
    """Accumulate statistics of a band's finite values (Chan, Golub & LeVeque 1979, pairwise update)."""

    pixels: int = 0
    mean: float = 0.0
    squares: float = 0.0  # sum of squared deviations from the mean
    lowest: float = np.inf
    highest: float = -np.inf

    def with_block(self, values: np.ndarray) -> BandStatistics:
        finite = values[np.isfinite(values)].astype(np.float64)
        if not finite.size:
            return self
        pixels, mean = self.pixels + finite.size, float(finite.mean())
        apart = mean - self.mean
        squares = self.squares + float(((finite - mean) ** 2).sum())
        return BandStatistics(
            pixels,
            self.mean + apart * finite.size / pixels,
            squares + apart**2 * self.pixels * finite.size / pixels,
            min(self.lowest, float(finite.min())),
            max(self.highest, float(finite.max())),
        )

    def store(self, band: gdal.Band) -> None:
        if self.pixels:
            deviation = (self.squares / self.pixels) ** 0.5
            band.SetStatistics(self.lowest, self.highest, self.mean, deviation)
            share = self.pixels / (band.XSize * band.YSize)
            band.SetMetadataItem("STATISTICS_VALID_PERCENT", f"{100 * share:.4g}")


def _move(part: str, path: str) -> None:
    """Move the complete file into place, and remove what belonged to its predecessor."""
    if path.startswith(IN_MEMORY):
        with _gdal():
            gdal.Rename(part, path)
    else:
        with _refused(path):
            sync(Path(part))
            put_in_place(Path(part), Path(path))
    with quiet():
        for sidecar in SIDECARS:
            gdal.Unlink(path + sidecar)
            if gdal.VSIStatL(part + sidecar) is not None:
                gdal.Rename(part + sidecar, path + sidecar)


def remove(path: str) -> None:
    """Remove the file and those that belong to it, also in memory; do nothing if it does not exist."""
    with quiet():
        for suffix in ("", *SIDECARS):
            gdal.Unlink(path + suffix)
