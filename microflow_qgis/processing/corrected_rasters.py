"""Write the rasters of a corrected displacement: the field, what was removed, and the remaining error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np

from ..analysis.correction import Correction
from ..analysis.outliers import OUTLIER_HALO, outliers
from ..core.grid import Window
from ..core.statistics import Read, Tally
from ..core.tiling import Tile
from .bands import component_bands, displacement_bands, spread_bands
from .correction import LARGEST_ERROR_PX, CorrectionInput
from .rasters import Block, Raster, tiles


class CorrectedField(NamedTuple):
    """Hold a displacement and its correction. Outliers are detected unless they are to be kept."""

    given: CorrectionInput
    correction: Correction
    keeps_outliers: bool

    def tiles(self) -> Iterator[tuple[Tile, np.ndarray, np.ndarray]]:
        """Yield the corrected displacement of each tile (2, rows, cols), and its outliers (rows, cols)."""
        read, pixel = self.given.planes(), self.given.pixel
        for tile in tiles(self.given.grid.shape, 0 if self.keeps_outliers else OUTLIER_HALO):
            planes = read(tile.read)
            bad = np.zeros(tile.write[2:], bool) if self.keeps_outliers else outliers(planes, tile, pixel)
            inside = Window(
                tile.write.row - tile.read.row, tile.write.col - tile.read.col, *tile.write[2:]
            ).slices
            values = planes[(slice(0, 2), *inside)] - self.correction.removed(tile.write)
            yield tile, values.astype(np.float32), bad

    def rasters(self, paths: Mapping[str, str], filled: Read | None) -> list[Raster]:
        """Return the rasters of the outputs that have a path.

        Outliers become what ``filled`` reads, of confidence 0, or unknown where it is None.
        """
        shape, unit = self.given.grid.shape, self.given.displacement.unit
        return [
            Raster(kind, paths[name], of, blocks, Tally(shape, 2))
            for name, kind, of, blocks in (
                ("OUTPUT", "corrected_displacement", displacement_bands(unit), self._displacement(filled)),
                ("REMOVED", "removed", component_bands(unit, "removed "), self._removed()),
                ("OUTPUT_UNCERTAINTY", "uncertainty", spread_bands(unit), self._sigma()),
            )
            if name in paths
        ]

    def _displacement(self, filled: Read | None) -> Iterator[Block]:
        confidence = self.given.displacement.confidence_reader()
        for tile, values, bad in self.tiles():
            third = confidence(tile.write)
            if bad.any() and filled is not None:
                values[:, bad], third[bad] = filled(tile.write)[:, bad], 0.0
            elif bad.any():
                values[:, bad] = np.nan
            third[~np.isfinite(values).all(axis=0)] = np.nan
            yield tile.write, np.concatenate([values, third[None]])

    def _removed(self) -> Iterator[Block]:
        read = self.given.displacement.reader()
        for _, window in tiles(self.given.grid.shape):
            removed = np.where(np.isfinite(read(window)), self.correction.removed(window), np.nan)
            yield window, removed.astype(np.float32)

    def _sigma(self) -> Iterator[Block]:
        read, largest = self.given.planes(), LARGEST_ERROR_PX * self.given.pixel
        for tile, _, bad in self.tiles():
            errors = read(tile.write)[2:]
            errors[:, bad | (errors >= largest).any(axis=0)] = np.nan  # filled, or not stated
            yield tile.write, np.hypot(errors, self.correction.sigma(tile.write)).astype(np.float32)
