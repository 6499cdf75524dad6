"""Show pixels of low confidence as transparent in the layers; the files stay unchanged.

The style of a raster layer in QGIS takes its transparency from a band of the same file. A layer that leaves
out pixels is therefore drawn through a virtual raster beside its file, which adds that band.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from qgis.core import (
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsRasterLayer,
)

from ..core.displacement import CONFIDENCE_BAND
from ..io.read import Source
from ..io.vrt import write_with_alpha
from .results import LAYER_RANKS, RANK

FILE = "microflow/file"  # custom property of a layer that is drawn through a virtual raster
CONFIDENCE_RANK = len(LAYER_RANKS)
FILTERED_SUFFIX = ".confident.vrt"


def rank_of(layer) -> int:
    """Return the rank of the result that a layer shows, of LAYER_RANKS or CONFIDENCE_RANK, else 0."""
    return int(layer.customProperty(RANK) or 0) if isinstance(layer, QgsRasterLayer) else 0


def file_of(layer: QgsRasterLayer) -> str:
    """Return the file of a result, also while it is drawn through a virtual raster.

    That of a project that was moved with its folder lies beside the virtual raster.
    """
    source = layer.customProperty(FILE)
    if not source:
        return layer.source()
    beside = layer.source().removesuffix(FILTERED_SUFFIX) + os.path.splitext(source)[1]
    return beside if os.path.isfile(beside) else source


def result_groups(project: QgsProject) -> list[list[QgsRasterLayer]]:
    """Return the results in the project, group by group, those on top first."""
    groups = [project.layerTreeRoot(), *project.layerTreeRoot().findGroups(True)]
    return [results for results in map(_results_in, groups) if results]


def _results_in(group: QgsLayerTreeGroup) -> list[QgsRasterLayer]:
    layers = [node.layer() for node in group.children() if isinstance(node, QgsLayerTreeLayer)]
    return [layer for layer in layers if rank_of(layer)]


def show_confident(project: QgsProject, minimum: float) -> None:
    """Show pixels of results where the confidence is at least ``minimum``; 0 shows all.

    Raises ImageUnreadable, and WriteFailed if the folder of a result cannot be written to.
    """
    for layers in result_groups(project):
        with_confidence = [file_of(layer) for layer in layers if rank_of(layer) == CONFIDENCE_RANK]
        results = [layer for layer in layers if rank_of(layer) < CONFIDENCE_RANK]
        _show_group(results, with_confidence, minimum)


def _show_group(results: Iterable[QgsRasterLayer], with_confidence: list[str], minimum: float) -> None:
    written: dict[str, int] = {}
    for layer in results:
        path = file_of(layer)
        if minimum <= 0 or not with_confidence:
            if layer.customProperty(FILE):
                _draw(layer, path, -1)
                layer.removeCustomProperty(FILE)
            continue
        target = os.path.splitext(path)[0] + FILTERED_SUFFIX
        if path not in written:
            of = path if path in with_confidence else with_confidence[0]
            written[path] = write_with_alpha(path, Source(of, CONFIDENCE_BAND), minimum, target)
        _draw(layer, target, written[path])
        layer.setCustomProperty(FILE, path)


def _draw(layer: QgsRasterLayer, path: str, alpha: int) -> None:
    """Draw the layer from this file in its present style, with this alpha band."""
    crs = layer.crs()
    layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
    layer.setCrs(crs)
    layer.renderer().setAlphaBand(alpha)
    layer.triggerRepaint()
