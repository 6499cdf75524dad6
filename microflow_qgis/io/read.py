"""Read images as plain values: their description, and blocks with the usable pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal

from ..core.errors import (
    AlphaBand,
    BandMissing,
    ComplexBand,
    ImageTooSmall,
    ImageUnreadable,
    NoPixels,
    NotOrthorectified,
    NotRectified,
    PaletteBand,
)
from ..core.grid import IDENTITY, SMALLEST_IMAGE, Grid, Window
from .gdal_errors import quiet, sentence

# Where QGIS shows an image without geotransform: its first pixel's corner at 0, 0 and y up. Extents,
# masks and results of such an image therefore have the position at which QGIS shows the image.
UNPLACED = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)

PLAIN = (IDENTITY, UNPLACED)  # geotransforms that only count pixels, without georeference

# How an image without a grid is georeferenced by its metadata, and the option of gdalwarp for it
UNRECTIFIED = {
    "RPC": ("rational polynomials (RPC)", "-rpc -to RPC_DEM=elevation.tif"),
    "GEOLOCATION": ("arrays of longitude and latitude", "-geoloc"),
}

PICTURE_SERVICES = ("WMS", "WMTS", "OGCAPI", "NGW", "PLMosaic")


class Operation(NamedTuple):
    """Hold a coordinate operation between two CRSs, x before y: PROJ's string, '' to leave it to GDAL."""

    proj: str = ""
    backwards: bool = False

    @property
    def inverse(self) -> Operation:
        return self._replace(backwards=not self.backwards) if self.proj else self


BY_GDAL = Operation()


class Source(NamedTuple):
    """Identify a band of a GDAL dataset as the layer in QGIS uses it. Equal sources are the same image.

    ``options`` are GDAL's open options (NAME=VALUE). ``crs`` is WKT that replaces the file's. ``nodata``
    holds ranges (lowest, highest) of nodata values, as QGIS shows them, in addition to those of the file, and
    ``file_nodata`` states whether the file's own nodata value is used. ``operation`` leads from this image's
    CRS to that of the image before, if QGIS has chosen one.
    """

    path: str
    band: int = 1
    options: tuple[str, ...] = ()
    crs: str = ""
    nodata: tuple[tuple[float, float], ...] = ()
    file_nodata: bool = True
    operation: Operation = BY_GDAL


@dataclass(frozen=True)
class Image:
    """Describe a band that can be measured; ``dtype`` is GDAL's name of its data type.

    ``grid.crs`` is '' if the image has none, or a local one, for which ground distances are undefined. Its
    vertical part is left out. Without geotransform it is :data:`UNPLACED`.
    """

    source: Source
    grid: Grid
    dtype: str
    nodata: Optional[float]


def describe(source: Source) -> Image:
    """Return the description of the image, from its header only.

    Raises ImageUnreadable, NoPixels, BandMissing, ComplexBand, PaletteBand, AlphaBand, NotRectified,
    NotOrthorectified and ImageTooSmall.
    """
    return open_image(source)[0]


def open_image(source: Source, *, classes: bool = False) -> tuple[Image, gdal.Dataset]:
    """Return :func:`describe`, and the open dataset for :func:`read`; ``classes`` allows palette indices."""
    dataset = None
    with quiet() as errors:
        flags = gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR
        dataset = gdal.OpenEx(source.path, flags, open_options=list(source.options))
    if dataset is None:
        raise ImageUnreadable(path=source.path, reason=sentence(errors))
    driver = dataset.GetDriver().ShortName
    if driver in PICTURE_SERVICES:
        raise NoPixels(path=source.path, driver=driver)
    if not dataset.RasterCount:
        raise ImageUnreadable(path=source.path, reason="it has no bands of its own, only subdatasets")
    if not 1 <= source.band <= dataset.RasterCount:
        raise BandMissing(path=source.path, band=source.band, count=dataset.RasterCount)
    band = dataset.GetRasterBand(source.band)
    dtype = gdal.GetDataTypeName(band.DataType)
    if gdal.DataTypeIsComplex(band.DataType):
        raise ComplexBand(path=source.path, band=source.band, dtype=dtype)
    if band.GetColorInterpretation() == gdal.GCI_PaletteIndex and not classes:
        raise PaletteBand(path=source.path, band=source.band)
    if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
        raise AlphaBand(path=source.path, band=source.band)
    grid = grid_of(source.path, dataset, source.crs)
    if min(grid.shape) < SMALLEST_IMAGE:
        raise ImageTooSmall(path=source.path, cols=grid.shape[1], rows=grid.shape[0], smallest=SMALLEST_IMAGE)
    return Image(source, grid, dtype, band.GetNoDataValue()), dataset


def grid_of(path: str, dataset: gdal.Dataset, crs: str = "") -> Grid:
    """Return the grid of a dataset; ``crs`` is WKT that replaces the file's. Raises NotRectified."""
    shape = dataset.RasterYSize, dataset.RasterXSize
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    reference = dataset.GetSpatialRef()
    if geotransform is None and dataset.GetGCPCount():
        reference = dataset.GetGCPSpatialRef()
        geotransform = gdal.GCPsToGeoTransform(dataset.GetGCPs(), 0)  # only if they fit exactly
        if geotransform is None or reference is None:
            raise NotRectified(path=path)
    if geotransform is None or (reference is None and tuple(geotransform) in PLAIN):
        for domain, (how, option) in UNRECTIFIED.items():
            if dataset.GetMetadata(domain):
                raise NotOrthorectified(path=path, how=how, option=option)
    if geotransform is None:
        return Grid(shape, UNPLACED)
    _, a, b, _, d, e = geotransform
    if not all(map(isfinite, (*geotransform, a * e - b * d))) or a * e == b * d:
        raise NotRectified(path=path)
    if crs:
        return Grid(shape, tuple(geotransform), crs)
    if reference is None or reference.IsLocal():
        return Grid(shape, tuple(geotransform))
    reference = reference.Clone()
    reference.StripVertical()
    reference.DemoteTo2D()
    return Grid(shape, tuple(geotransform), reference.ExportToWkt(["FORMAT=WKT2_2019"]))


@dataclass(frozen=True)
class Pixels:
    """Read windows of a band as (value − ``offset``) · ``factor``, of the values that QGIS shows.

    It is computed in double precision. ``turn`` is how many columns lead once around the globe, on an image
    that reaches all around it.
    """

    dataset: gdal.Dataset
    source: Source
    offset: float = 0.0
    factor: float = 1.0
    turn: int = 0

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return values float32 and valid bool, (rows, cols), of a window, which may leave the image.

        Invalid are pixels outside the image, nodata values (of the file, of the source, NaN, infinite, beyond
        single precision), and pixels that the image's mask or alpha band hides (more than half transparent).
        They read 0. Raises ImageUnreadable.
        """
        if self.turn and not 0 <= window.col <= self.dataset.RasterXSize - window.cols:
            values, valid = zip(*(self.read(piece) for piece in self._pieces(window)))
            return np.concatenate(values, axis=1), np.concatenate(valid, axis=1)
        values = np.zeros((window.rows, window.cols), np.float32)
        valid = np.zeros((window.rows, window.cols), np.bool_)
        top, left = max(window.row, 0), max(window.col, 0)
        bottom = min(window.row + window.rows, self.dataset.RasterYSize)
        right = min(window.col + window.cols, self.dataset.RasterXSize)
        if top >= bottom or left >= right:
            return values, valid
        part = Window(top, left, bottom - top, right - left)
        inside = Window(top - window.row, left - window.col, part.rows, part.cols).slices
        data, usable = self.exact(part)
        with np.errstate(over="ignore", invalid="ignore"):
            if self.offset or self.factor != 1:
                data = (data.astype(np.float64) - self.offset) * self.factor
            single = data.astype(np.float32)
        usable &= np.isfinite(single)
        values[inside] = np.where(usable, single, 0)
        valid[inside] = usable
        return values, valid

    def _pieces(self, window: Window) -> Iterator[Window]:
        """Yield the columns of a window, those off the image from where they are a turn away."""
        col, end, width = window.col, window.col + window.cols, self.dataset.RasterXSize
        while col < end:
            first = col if 0 <= col < width else col % self.turn
            cols = min(end - col, width - first)
            yield Window(window.row, first, window.rows, cols)
            col += cols

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the values by the band's scale and offset, as QGIS shows them, and where they are data.

        The window is on the image. Values of a band without scale and offset have the file's type.
        """
        raster = self.dataset.GetRasterBand(self.source.band)
        data = _block(self.dataset, raster, window)
        valid = np.isfinite(data) & self._shown(window)
        nodata = raster.GetNoDataValue()
        if nodata is not None and self.source.file_nodata:
            valid &= data != (np.float32(nodata) if data.dtype == np.float32 else nodata)
        scale, offset = raster.GetScale() or 1.0, raster.GetOffset() or 0.0  # some programs write 0 for none
        if scale != 1 or offset:
            data = data.astype(np.float64) * scale + offset
        for lowest, highest in self.source.nodata:
            valid &= ~((data >= lowest) & (data <= highest))
        return data, valid

    def _shown(self, window: Window) -> np.ndarray:
        """Return where neither the mask band nor an alpha band hides the image.

        GDAL's mask of a band has only one origin: a nodata value takes the place of an alpha band, and a mask
        band that of a nodata value.
        """
        raster = self.dataset.GetRasterBand(self.source.band)
        flags = raster.GetMaskFlags()
        shown = np.ones((window.rows, window.cols), np.bool_)
        if not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
            mask = _block(self.dataset, raster.GetMaskBand(), window)
            shown &= mask > (127 if flags & gdal.GMF_ALPHA else 0)
        for number in range(1, self.dataset.RasterCount + 1):
            other = self.dataset.GetRasterBand(number)
            if number != self.source.band and other.GetColorInterpretation() == gdal.GCI_AlphaBand:
                alpha = _block(self.dataset, other, window)
                opaque = np.iinfo(alpha.dtype).max if np.issubdtype(alpha.dtype, np.integer) else 0
                shown &= alpha > opaque // 2
        return shown


def pixels(source: Source) -> Pixels:
    """Return the reader of the band. Raises the refusals of :func:`describe`."""
    return Pixels(open_image(source)[1], source)


def read(dataset: gdal.Dataset, band: int, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return :meth:`Pixels.read` of a band as the file has it; integers to 24 bits are exact."""
    return Pixels(dataset, Source(dataset.GetDescription(), band)).read(window)


def _block(dataset: gdal.Dataset, raster: gdal.Band, window: Window) -> np.ndarray:
    data = None
    with quiet() as errors:
        data = raster.ReadAsArray(window.col, window.row, window.cols, window.rows)
    if data is None or errors:
        raise ImageUnreadable(path=dataset.GetDescription(), reason=sentence(errors))
    return data
