"""Show results as styled layers in one group of the map."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, Optional

from qgis.core import (
    QgsColorRampShader,
    QgsDataProvider,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime

from ..paths import style_path
from .rasters import Raster

translate = QCoreApplication.translate

RANK = "microflow/rank"  # custom property of a layer: its place in the group
LAYER_RANKS = (
    "",
    "east",
    "north",
    "magnitude",
    "fault_magnitude",
    "shear",
    "dilatation",
    "rotation",
    "uncertainty",
    "spread",
    "count",
    "quality",
    "removed",
    "series",
    "velocity",
)
DISPLACEMENTS = (
    "displacement",
    "regularized_displacement",
    "corrected_displacement",
    "raw_displacement",
)
PERCENTILES = dict.fromkeys(
    (*DISPLACEMENTS, "magnitude", "removed"), 98
)  # in full colours; else 99.5, because faults are few
STYLES = {
    "dilatation": "strain", "rotation": "strain", "spread": "magnitude", "count": "magnitude",
    "quality": "confidence", "series": "displacement",
    "velocity": "displacement",
}  # fmt: skip
LEAST_LIMIT = 3.0  # σ of the displacement: no scale of colours ends below
LONGEST_IMAGE_NAME = 40  # characters of an image's name in that of the group


class LayerStyle(NamedTuple):
    """Describe one band as a layer: its style is stretched so that 1 becomes ``limit``, in ``unit``.

    ``period`` is when the temporal controller shows the layer, from the first day to before the second;
    without one it always does.
    """

    name: str
    band: int
    style: str
    limit: float
    unit: str
    rank: int
    visible: bool = False
    period: Optional[tuple[date, date]] = None


def layers_of(raster: Raster, error: Optional[tuple[float, float]] = None) -> list[LayerStyle]:
    """Return the layers of a raster that has been written.

    ``error`` is the σ of the displacement (east, north), if known: no scale of colours ends below LEAST_LIMIT
    times it, so that noise stays pale where nothing moved.
    """
    limit = raster.tally.limit(PERCENTILES.get(raster.kind, 99.5))
    if error is not None and raster.kind in (*DISPLACEMENTS, "magnitude", "fault_magnitude"):
        limit = max(limit, LEAST_LIMIT * math.hypot(*error))
    return shown(raster.kind, raster.bands[0].unit, limit)


def layers_through_time(shown: LayerStyle, days: Sequence[date]) -> list[LayerStyle]:
    """Return a layer for each date but the first, the last on top, of bands that are in pairs for each date.

    The temporal controller shows each from its date to the next, the last for as long as the one before.
    """
    ends = [*days[1:], days[-1] + (days[-1] - days[-2])]
    return [
        shown._replace(
            name=f"{days[number]} {shown.name}",
            band=2 * number + 1,
            visible=True,
            period=(days[number], ends[number]),
        )
        for number in range(len(days) - 1, 0, -1)
    ]


def shown(kind: str, unit: str, limit: float) -> list[LayerStyle]:
    """Return the layers of a raster of this kind, with values shown up to ``limit``."""
    if kind == "removed":
        rank, names = LAYER_RANKS.index(kind), _removed_names(unit)
        return [LayerStyle(n, band, "displacement", limit, unit, rank) for band, n in enumerate(names, 1)]
    if kind not in DISPLACEMENTS:
        style = STYLES.get(kind, kind)
        return [LayerStyle(_name(kind, unit), 1, style, limit, unit, LAYER_RANKS.index(kind))]
    names = _displacement_names(unit, kind)
    layers = [LayerStyle(name, band, "displacement", limit, unit, band) for band, name in enumerate(names, 1)]
    confidence = LayerStyle(
        translate("processing", "Confidence (0–1)"), 3, "confidence", 1.0, "", len(LAYER_RANKS)
    )
    return [*layers, confidence]


def _displacement_names(unit: str, kind: str) -> tuple[str, str]:
    if unit == "px":
        return (
            translate("processing", "Displacement to the right (px, + = right)"),
            translate("processing", "Displacement upwards (px, + = up)"),
        )
    if kind == "raw_displacement":
        return (
            translate("processing", "East displacement, raw (m, + = east)"),
            translate("processing", "North displacement, raw (m, + = north)"),
        )
    if kind == "corrected_displacement":
        return (
            translate("processing", "East displacement, corrected (m, + = east)"),
            translate("processing", "North displacement, corrected (m, + = north)"),
        )
    if kind == "regularized_displacement":
        return (
            translate("processing", "East displacement, regularised (m, + = east)"),
            translate("processing", "North displacement, regularised (m, + = north)"),
        )
    return (
        translate("processing", "East displacement (m, + = east)"),
        translate("processing", "North displacement (m, + = north)"),
    )


def _removed_names(unit: str) -> tuple[str, str]:
    if unit == "px":
        return (
            translate("processing", "Removed to the right (px, + = right)"),
            translate("processing", "Removed upwards (px, + = up)"),
        )
    return (
        translate("processing", "Removed east (m, + = east)"),
        translate("processing", "Removed north (m, + = north)"),
    )


def _name(kind: str, unit: str) -> str:
    return {
        "magnitude": translate("processing", "Displacement magnitude ({unit})"),
        "fault_magnitude": translate("processing", "Fault magnitude ({unit})"),
        "shear": translate("processing", "Shear"),
        "uncertainty": translate("processing", "Uncertainty, one standard deviation ({unit})"),
        "spread": translate("processing", "Spread of the pairs ({unit})"),
        "count": translate("processing", "Number of pairs"),
        "quality": translate("processing", "Share of pairs used (0–1)"),
        "series": translate("processing", "East displacement since the first date ({unit})"),
        "velocity": translate("processing", "Velocity to the east ({unit})"),
        "dilatation": translate("processing", "Dilatation (+ = opening)"),
        "rotation": translate("processing", "Rotation (− = dextral)"),
    }[kind].format(unit=unit)


def group_name(pair: str) -> str:
    """Return a group name from ``pair``, "pre → post" or one name; long ones are shortened in the middle."""
    return "MicroFlow: " + " → ".join(_shortened(name) for name in pair.split(" → "))


def _shortened(name: str) -> str:
    half = LONGEST_IMAGE_NAME // 2
    return name if len(name) <= LONGEST_IMAGE_NAME else f"{name[: half - 1]}…{name[-half:]}"


def raster_layer(path: str, name: str) -> QgsRasterLayer:
    """Return the file as a layer, without the statistics that QGIS would use for its own style.

    A layer that had a style before it had a source keeps it. Otherwise QGIS 3.22 takes 0.1 s per megapixel
    for a histogram, in the main thread, and writes it beside the file.
    """
    layer = QgsRasterLayer()
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(None, 1, None))
    layer.setDataSource(path, name, "gdal", QgsDataProvider.ProviderOptions(), False)
    return layer


def load_into_group(
    context: QgsProcessingContext,
    group: str,
    results: Mapping[str, Sequence[LayerStyle]],
    post_processors: list[object],
) -> None:
    """Have QGIS show the results that it is about to load as these layers.

    ``post_processors`` keeps the objects that style them alive beyond the run.
    """
    loaded = [(path, layers) for path, layers in results.items() if context.willLoadLayerOnCompletion(path)]
    for number, (path, layers) in enumerate(loaded):
        layers = [layers[0]._replace(visible=number == 0), *layers[1:]]
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = layers[0].name
        if hasattr(details, "groupName"):  # from 3.32
            details.groupName = group
        processor = ShowInGroup(details.project, group, layers)
        post_processors.append(processor)
        details.setPostProcessor(processor)


class ShowInGroup(QgsProcessingLayerPostProcessorInterface):
    """Style a loaded layer as the first band and add a layer for each of the others."""

    def __init__(self, project: QgsProject, group: str, layers: Sequence[LayerStyle]) -> None:
        super().__init__()
        self.project, self.group, self.layers = project, group, layers

    def postProcessLayer(self, layer, context, feedback):
        first, *others = self.layers
        group = self._group_with(layer)
        _show(layer, first, group)
        for shown in others:
            another = raster_layer(layer.source(), shown.name)
            self.project.addMapLayer(another, False)
            group.insertLayer(-1, another)
            _show(another, shown, group)

    def _group_with(self, layer: QgsRasterLayer) -> QgsLayerTreeGroup:
        """Return the pair's group, in the group to which QGIS has added the layer, and the layer in it."""
        root = self.project.layerTreeRoot()
        node = root.findLayer(layer.id())
        parent = root if node is None else node.parent()
        if parent.name() == self.group:
            return parent
        group = parent.findGroup(self.group) or parent.insertGroup(0, self.group)
        group.insertLayer(-1, layer)
        if node is not None:
            parent.removeChildNode(node)
        return group


def _show(layer: QgsRasterLayer, shown: LayerStyle, group: QgsLayerTreeGroup) -> None:
    layer.setName(shown.name)
    layer.loadNamedStyle(str(style_path(shown.style)))
    stretch(layer, shown)
    layer.setCustomProperty(RANK, shown.rank)
    if shown.period is not None:
        _show_during(layer, shown.period)
    node = group.findLayer(layer.id())
    first = not any(_rank(other) == shown.rank for other in group.children() if other is not node)
    moved = node.clone()
    moved.setExpanded(shown.visible and first)
    moved.setItemVisibilityChecked(shown.visible)
    QgsMapLayerLegendUtils.setLegendNodeOrder(moved, [1])  # the colours, without the band's name above
    lower = [
        i for i, other in enumerate(group.children()) if other is not node and _rank(other) <= shown.rank
    ]
    group.insertChildNode(lower[-1] + 1 if lower else 0, moved)
    group.removeChildNode(node)  # only now: QGIS drops a layer that leaves the tree, even briefly


def _show_during(layer: QgsRasterLayer, period: tuple[date, date]) -> None:
    """Have the temporal controller show the layer from the first day to before the second."""
    start, end = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in period)
    properties = layer.temporalProperties()
    properties.setFixedTemporalRange(QgsDateTimeRange(start, end, True, False))
    properties.setIsActive(True)


def _rank(node) -> int:
    return node.layer().customProperty(RANK, 0) if isinstance(node, QgsLayerTreeLayer) else 0


def stretch(layer: QgsRasterLayer, shown: LayerStyle) -> None:
    """Show the band with the style's colours over ± or 0 to the limit."""
    renderer = layer.renderer()
    set_band(renderer, shown.band)
    shader = renderer.shader().rasterShaderFunction()
    limit = rounded_up(shown.limit) or 1.0
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(item.value * limit, item.color, f"{item.value * limit:.3g}")
            for item in shader.colorRampItemList()
        ]
    )
    lowest, highest = shader.minimumValue() * limit, shader.maximumValue() * limit
    shader.setMinimumValue(lowest)
    shader.setMaximumValue(highest)
    renderer.setClassificationMin(lowest)
    renderer.setClassificationMax(highest)
    settings = shader.legendSettings()
    if settings.suffix():
        legend = type(settings)(settings)
        legend.setSuffix(f" {shown.unit}")
        shader.setLegendSettings(legend)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def set_band(renderer: QgsRasterRenderer, band: int) -> None:
    """Have a renderer of one band show this one."""
    if hasattr(renderer, "setInputBand"):  # from 3.38
        renderer.setInputBand(band)
    else:
        renderer.setBand(band)


def rounded_up(limit: float) -> float:
    """Return the limit to two significant digits, for a readable legend."""
    if not limit > 0 or not math.isfinite(limit):
        return 0.0
    digits = 1 - math.floor(math.log10(limit))
    return round(math.ceil(limit * 10.0**digits - 1e-9) / 10.0**digits, digits)
