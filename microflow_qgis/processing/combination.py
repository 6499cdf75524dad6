"""Combine displacement fields of one motion into one, with its error."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.combine import (
    BAD_FLOOR,
    ImageDeviation,
    NoiseParts,
    Pair,
    bad_images,
    combine,
    copies,
    independent_share,
    median_sigma,
    noise_parts,
)
from ..core.arrays import ArrayFolder
from ..core.confidence import confidence_of_error
from ..core.displacement import Ground, pixel_length
from ..core.errors import FieldsAlike, NothingInCommon
from ..core.grid import Grid, Window
from ..core.statistics import Read, Tally
from ..core.tiling import cover
from ..io.read import Operation, open_image
from ..io.regrid import regrid
from ..io.write import Band
from .algorithm import MicroflowAlgorithm
from .bands import displacement_bands, spread_bands
from .displacement_input import DisplacementField
from .messages import push_notes
from .progress import RunProgress
from .rasters import BLOCK, Block, Raster, unit_of
from .transformation import refuse_inaccurate, transformation

translate = QCoreApplication.translate

BLOCK_VALUES = 512 * 512 * 8  # pixels times pairs that are combined at a time
SAMPLE_VALUES = 2_000_000  # pixels times pairs on which noise and images are judged


class Fields(NamedTuple):
    """Hold displacement fields on one grid: names, the names of the two images of each, and readers.

    ``read`` gives (2, rows, cols) in the unit of the ground. ``sigmas`` reads the same of σ, or is empty.
    ``numbers`` are the fields' places in the list before some were left out, or are empty.
    """

    names: list[str]
    images: list[tuple[str, str]]
    read: list[Read]
    sigmas: list[Read]
    grid: Grid
    ground: Ground | None
    numbers: tuple[int, ...] = ()

    @property
    def pairs(self) -> list[Pair]:
        before, after = (list(dict.fromkeys(ends)) for ends in zip(*self.images))
        return [Pair(before.index(i), after.index(j)) for i, j in self.images]

    def without(self, gone: Sequence[int]) -> Fields:
        def rest(values: list) -> list:
            return [value for index, value in enumerate(values) if index not in gone]

        return self._replace(
            names=rest(self.names),
            images=rest(self.images),
            read=rest(self.read),
            sigmas=rest(self.sigmas),
            numbers=tuple(rest(list(self.numbers))),
        )


def add_combined_outputs(algorithm: MicroflowAlgorithm) -> None:
    for name, label, text, optional in (
        (
            "DISPLACEMENT",
            translate("processing", "Displacement"),
            translate(
                "processing",
                "GeoTIFF of three bands: displacement to the east and to the north in metres, and a "
                "confidence from 0 to 1.",
            ),
            False,
        ),
        (
            "UNCERTAINTY",
            translate("processing", "Uncertainty"),
            translate("processing", "GeoTIFF of one standard deviation of east and of north, in metres."),
            True,
        ),
        (
            "COUNT",
            translate("processing", "Number of pairs"),
            translate("processing", "GeoTIFF of the number of pairs used at each pixel."),
            True,
        ),
        (
            "QUALITY",
            translate("processing", "Share of pairs used"),
            translate("processing", "GeoTIFF of the share of the pairs with a value that are used, 0 to 1."),
            True,
        ),
        (
            "SPREAD",
            translate("processing", "Spread of the pairs"),
            translate(
                "processing", "GeoTIFF of the standard deviation among the pairs, east and north, in metres."
            ),
            True,
        ),
    ):
        default = name in ("DISPLACEMENT", "UNCERTAINTY")
        algorithm.add(QgsProcessingParameterRasterDestination(name, label, None, optional, default), text)
    for name, label in (
        ("NOISE_IMAGE_EAST", translate("processing", "Noise of one image, east (m)")),
        ("NOISE_IMAGE_NORTH", translate("processing", "Noise of one image, north (m)")),
        ("NOISE_PAIR_EAST", translate("processing", "Noise of one pair, east (m)")),
        ("NOISE_PAIR_NORTH", translate("processing", "Noise of one pair, north (m)")),
        ("PAIRS_USED", translate("processing", "Pairs used")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))
    algorithm.addOutput(QgsProcessingOutputString("LEFT_OUT", translate("processing", "Images left out")))


class Combination(NamedTuple):
    """Hold a reader of the array ``combination``, and the numbers of the run.

    ``used`` are the numbers of the fields that were combined, ``share`` that of
    :func:`analysis.combine.independent_share`.
    """

    read: Read
    numbers: dict[str, Any]
    used: tuple[int, ...]
    share: float


def write_combination(
    fields: Fields, folder: str, feedback, progress: RunProgress, share: tuple[float, float]
) -> Combination:
    """Combine the fields into an array in ``folder``, over this share (per cent) of the progress."""
    report = progress.stage(translate("processing", "Combining the pairs…"), *share)
    sample = sample_of(fields.read, fields.grid, progress)
    fields, sample = _counted_once(fields, sample, feedback)
    pixel, unit = pixel_length(fields.grid, fields.ground), unit_of(fields.ground)
    left_out, gone = [], []
    for image, pairs in bad_images(sample, fields.pairs, BAD_FLOOR * pixel):
        left_out.append(_image_name(fields, image.side, pairs))
        gone += pairs
        push_notes(feedback, [_left_out_note(left_out[-1], image, unit)])
    fields, sample = fields.without(gone), np.delete(sample, gone, axis=0)
    parts = noise_parts(sample, fields.pairs)
    typical = median_sigma(sample_of(fields.sigmas, fields.grid, progress)) if fields.sigmas else None
    if not np.isfinite(parts.single).all():
        raise NothingInCommon(count=len(fields.names))
    push_notes(feedback, [_noise_note(fields, parts)])
    arrays = ArrayFolder(folder, fields.grid.shape)
    arrays.create("combination")
    tiles = list(cover(fields.grid.shape, block_size(len(fields.names)), 0))
    for _, window in progress.counted(tiles, len(tiles), report):
        progress.cancel.check()
        arrays.write("combination", window, _block(fields, (parts, typical), window, pixel))
    read, numbers = partial(arrays.read, "combination"), _numbers(fields, parts, left_out)
    return Combination(read, numbers, fields.numbers, independent_share(fields.pairs, parts))


def _counted_once(fields: Fields, sample: np.ndarray, feedback) -> tuple[Fields, np.ndarray]:
    """Return fields and samples without those that equal an earlier one. Raises FieldsAlike."""
    again = copies(sample)
    if not again:
        return fields, sample
    if len(again) == len(fields.names) - 1:
        raise FieldsAlike(count=len(fields.names))
    text = translate("processing", "Left out: {name}. Its values are those of another displacement.")
    push_notes(feedback, [text.format(name=fields.names[index]) for index in again])
    return fields.without(again), np.delete(sample, again, axis=0)


def image_names(field: DisplacementField) -> tuple[str, str]:
    """Return the names of the two images in the file's metadata, or else unique names."""
    path = field.sources[0].path
    metadata = open_image(field.sources[0])[1].GetMetadata()
    return metadata.get("MICROFLOW_PRE") or f"before {path}", metadata.get(
        "MICROFLOW_POST"
    ) or f"after {path}"


def copied(
    fields: Sequence[DisplacementField],
    grid: Grid,
    operations: Sequence[Operation],
    folder: str,
    progress: RunProgress,
) -> list[Read]:
    """Copy the fields into arrays in ``folder``, on ``grid``, and return what reads them.

    GDAL keeps a row of blocks of every raster that is open, of an array nothing is kept.
    """
    report = progress.stage(translate("processing", "Reading the displacements…"), 0, 20)
    readers: list[Read] = []
    every = enumerate(zip(fields, operations))
    for number, (field, operation) in progress.counted(every, len(fields), report):
        arrays = ArrayFolder(os.path.join(folder, str(number)), grid.shape)
        os.mkdir(arrays.folder)
        arrays.create("field")
        for window, values in _blocks_on(field, grid, operation):
            progress.cancel.check()
            arrays.write("field", window, values)
        readers.append(partial(arrays.read, "field"))
    return readers


def _blocks_on(field: DisplacementField, grid: Grid, operation: Operation) -> Iterable[Block]:
    read = field.reader()
    if field.grid != grid:
        return regrid(read, field.grid, grid, operation)
    return ((tile.write, read(tile.write)) for tile in cover(grid.shape, BLOCK, 0))


def operations_to_first(
    fields: Sequence[DisplacementField],
    sigmas: Sequence[DisplacementField],
    transforms: QgsCoordinateTransformContext,
) -> tuple[list[Operation], list[str]]:
    """Return the operations that QGIS uses to the first field's CRS, and notes on them for the log."""
    crs, pixel = fields[0].crs, pixel_length(fields[0].grid, fields[0].ground)
    ways = [transformation(field.crs, crs, transforms) for field in (*fields, *sigmas)]
    notes = [
        note
        for way, field in zip(ways, fields)
        for note in refuse_inaccurate(way, field.crs, crs, pixel, allowed=True)
    ]
    return [way.operation for way in ways], list(dict.fromkeys(notes))


def sample_of(read: Sequence[Read], grid: Grid, progress: RunProgress) -> np.ndarray:
    """Return pixels of every field, (fields, 2, samples), from rows at even distances.

    All together there are about SAMPLE_VALUES.
    """
    rows, cols = grid.shape
    step = max(1, math.ceil(rows * cols * len(read) / SAMPLE_VALUES))
    chosen = range(step // 2, rows, step)
    sample = np.empty((len(read), 2, len(chosen), cols), np.float32)
    for field, values in zip(read, sample):
        progress.cancel.check()
        for number, row in enumerate(chosen):
            values[:, number] = field(Window(row, 0, 1, cols))[:, 0]
    return sample.reshape(len(read), 2, -1)


def block_size(count: int) -> int:
    return max(64, int(math.sqrt(BLOCK_VALUES / count)) // 64 * 64)


def _block(
    fields: Fields, noise: tuple[NoiseParts, np.ndarray | None], window: Window, pixel: float
) -> np.ndarray:
    """Return the combination in a window, from the parts of the noise and the median σ."""
    values = np.stack([read(window) for read in fields.read])
    sigmas = np.stack([read(window) for read in fields.sigmas]) if fields.sigmas else None
    combined = combine(values, sigmas, fields.pairs, *noise)
    error = np.sqrt((combined.sigma**2).mean(axis=0)) / pixel
    confidence = confidence_of_error(error)
    count = np.where(combined.count > 0, combined.count, np.nan)
    layers = (combined.displacement, confidence[None], combined.sigma, combined.spread)
    return np.concatenate([*layers, count[None], combined.quality[None]])


def combined_rasters(
    paths: dict[str, str],
    combination: Combination,
    grid: Grid,
    ground: Ground | None,
    refined: Read | None = None,
) -> list[Raster]:
    """Return the rasters of the outputs that have a path.

    ``refined`` reads what replaces the first bands of the combination.
    """
    unit, rasters = unit_of(ground), []
    read = combination.read if refined is None else _with_first(refined, combination.read)
    for name, kind, first, bands in (
        ("DISPLACEMENT", "displacement", 0, displacement_bands(unit)),
        ("UNCERTAINTY", "uncertainty", 3, spread_bands(unit)),
        ("SPREAD", "spread", 5, spread_bands(unit, "spread")),
        ("COUNT", "count", 7, [Band("number of pairs", "")]),
        ("QUALITY", "quality", 8, [Band("share of pairs used (0-1)", "")]),
    ):
        if name in paths:
            blocks = _blocks_of(read, slice(first, first + len(bands)), grid)
            shown = 2 if len(bands) > 1 else 1
            rasters.append(Raster(kind, paths[name], bands, blocks, Tally(grid.shape, shown)))
    return rasters


def _with_first(first: Read, read: Read) -> Read:
    """Return a reader of bands of which the first are those of ``first``."""

    def replaced(window: Window) -> np.ndarray:
        bands = first(window)
        return np.concatenate([bands, read(window)[len(bands) :]])

    return replaced


def _blocks_of(read: Read, bands: slice, grid: Grid) -> Iterator[Block]:
    for tile in cover(grid.shape, BLOCK, 0):
        yield tile.write, read(tile.write)[bands]


def _numbers(fields: Fields, parts: NoiseParts, left_out: Sequence[str]) -> dict[str, Any]:
    return {
        "NOISE_IMAGE_EAST": float(parts.image[0]),
        "NOISE_IMAGE_NORTH": float(parts.image[1]),
        "NOISE_PAIR_EAST": float(parts.pair[0]),
        "NOISE_PAIR_NORTH": float(parts.pair[1]),
        "PAIRS_USED": len(fields.names),
        "LEFT_OUT": "; ".join(left_out),
    }


def _image_name(fields: Fields, side: str, pairs: Sequence[int]) -> str:
    return fields.images[pairs[0]][side == "after"]


def _left_out_note(name: str, deviation: ImageDeviation, unit: str) -> str:
    return translate(
        "processing",
        "Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} "
        "{unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.",
    ).format(
        image=name, east=deviation.shift[0], north=deviation.shift[1], scatter=deviation.scatter, unit=unit
    )


def _noise_note(fields: Fields, parts: NoiseParts) -> str:
    unit = unit_of(fields.ground)
    return translate(
        "processing",
        "{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. "
        "Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.",
    ).format(
        pairs=len(fields.names),
        image_east=parts.image[0],
        image_north=parts.image[1],
        pair_east=parts.pair[0],
        pair_north=parts.pair[1],
        unit=unit,
    )
