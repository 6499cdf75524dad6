"""Displacement rasters of any parameter as fields that can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ..core.displacement import Ground, flow
from ..core.grid import Grid, Window
from ..io.read import Source, open_image
from .algorithm import MicroflowAlgorithm
from .layers import field_reader, ground_of, source_of

Read = Callable[[Window], np.ndarray]


@dataclass(frozen=True)
class DisplacementField:
    """A displacement on a grid; ``name`` is that of the pair or of the layer."""

    sources: tuple[Source, Source]
    confidence: Source | None
    name: str
    grid: Grid
    ground: Ground | None
    crs: QgsCoordinateReferenceSystem

    @property
    def unit(self) -> str:
        return "px" if self.ground is None else "m"

    def reader(self) -> Read:
        """Return what reads a window: (2, rows, cols) float32, NaN in both where either is unknown."""
        read_bands = field_reader(self.sources)

        def read(window: Window) -> np.ndarray:
            values = read_bands(window)
            values[:, ~np.isfinite(values).all(axis=0)] = np.nan
            return values

        return read

    def flow_reader(self) -> Read:
        """Return what reads a window as flow in pixels, (right, down)."""
        read = self.reader()
        return lambda window: flow(read(window), self.grid, self.ground, window)

    def confidence_reader(self) -> Read:
        """Return what reads a window of the confidence, (rows, cols) float32."""
        if self.confidence is None:
            return lambda window: np.full((window.rows, window.cols), np.nan, np.float32)
        read = field_reader([self.confidence])
        return lambda window: read(window)[0]


def displacement_input(
    algorithm: MicroflowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str = "INPUT",
) -> DisplacementField:
    """Return the displacement in the first two bands of a raster parameter."""
    layer = algorithm.raster(parameters, name, context)
    east, north = (source_of(layer, number) for number in (1, 2))
    image, dataset = open_image(east)
    ground = ground_of(image.grid, layer.crs(), context.transformContext())
    third = source_of(layer, 3) if layer.bandCount() >= 3 else None
    title = dataset.GetMetadataItem("MICROFLOW_PAIR") or layer.name()
    return DisplacementField((east, north), third, title, image.grid, ground, layer.crs())
