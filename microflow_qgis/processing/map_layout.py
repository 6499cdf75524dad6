"""Make a print layout of a result: its maps side by side, with legends of these layers only.

Call on the main thread.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSizeF
from qgis.PyQt.QtGui import QFont

from ..io.metadata import metadata_of
from .confidence_filter import file_of, rank_of, result_groups
from .result_dates import dates_of

translate = QCoreApplication.translate

NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"
WIDTH, MARGIN, BAR, TOP, FOOT = 125.0, 10.0, 24.0, 30.0, 16.0  # mm
FLATTEST, TALLEST = 0.5, 1.4  # height of a map in widths
MAP_RANKS = (1, 2)  # east and north


def layout_of_result(project: QgsProject, over: Sequence[QgsMapLayer] = ()) -> QgsPrintLayout | None:
    """Return a layout, added to the project, of the result on top; None without a result.

    ``over`` are layers that are drawn on every map, for instance a fault trace.
    """
    groups = result_groups(project)
    if not groups:
        return None
    rasters = [layer for layer in groups[0] if rank_of(layer) in MAP_RANKS] or groups[0][:1]
    rasters.sort(key=rank_of)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(_free_name(project))
    _draw(layout, rasters, over)
    project.layoutManager().addLayout(layout)
    return layout


def _free_name(project: QgsProject) -> str:
    base = translate("processing", "Ground displacement")
    taken = {layout.name() for layout in project.layoutManager().printLayouts()}
    names = (base, *(f"{base} {number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _draw(layout: QgsPrintLayout, rasters: Sequence[QgsRasterLayer], over: Sequence[QgsMapLayer]) -> None:
    extent = rasters[0].extent()
    height = WIDTH * min(max(extent.height() / extent.width(), FLATTEST), TALLEST)
    step = WIDTH + BAR + MARGIN
    size = QgsLayoutSize(
        MARGIN + step * len(rasters), TOP + height + FOOT, QgsUnitTypes.LayoutUnit.LayoutMillimeters
    )
    layout.pageCollection().page(0).setPageSize(size)
    _add_text(layout, _title(rasters[0]), MARGIN, 6, 15, bold=True)
    for number, raster in enumerate(rasters):
        left = MARGIN + number * step
        _add_text(layout, raster.name(), left, TOP - 8, 10)
        shown = _add_map(layout, [*over, raster], raster, QRectF(left, TOP, WIDTH, height), extent)
        _add_legend(layout, raster, left + WIDTH + 1, TOP - 5, height)
        if number == 0:
            _add_scale(layout, shown, left, TOP + height + 2)
        _add_north(layout, shown, left + WIDTH - 14, TOP + 3)
    _add_text(layout, _foot(rasters[0]), MARGIN + step * (len(rasters) - 1), TOP + height + 4, 8)


def _title(raster: QgsRasterLayer) -> str:
    days = dates_of(_metadata(raster))
    base = translate("processing", "Ground displacement")
    return f"{base}, {days[0]} → {days[1]}" if days else base


def _foot(raster: QgsRasterLayer) -> str:
    pair = _metadata(raster).get("MICROFLOW_PAIR", raster.name())
    crs = raster.crs().userFriendlyIdentifier() if raster.crs().isValid() else ""
    return " · ".join(filter(None, ["MicroFlow", pair, crs]))


def _metadata(raster: QgsRasterLayer) -> dict[str, str]:
    return metadata_of(file_of(raster))


def _add_text(layout, text: str, left: float, top: float, points: int, *, bold: bool = False) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    if hasattr(label, "setTextFormat"):  # from 3.24
        label.setTextFormat(_text_format(points, bold=bold))
    else:
        label.setFont(_font(points, bold=bold))
    label.adjustSizeToText()
    layout.addLayoutItem(label)
    label.attemptMove(_place(left, top))


def _font(points: int, *, bold: bool = False) -> QFont:
    return QFont("DejaVu Sans", points, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def _text_format(points: int, *, bold: bool = False) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(_font(points, bold=bold))
    text.setSize(points)
    return text


def _add_map(
    layout, layers: Sequence[QgsMapLayer], raster: QgsRasterLayer, frame: QRectF, extent: QgsRectangle
) -> QgsLayoutItemMap:
    shown = QgsLayoutItemMap(layout)
    shown.attemptSetSceneRect(frame)
    shown.setKeepLayerSet(True)
    shown.setLayers(list(layers))
    if raster.crs().isValid():
        shown.setCrs(raster.crs())
    shown.zoomToExtent(extent)
    shown.setFrameEnabled(True)
    layout.addLayoutItem(shown)
    return shown


def _add_legend(layout, raster: QgsRasterLayer, left: float, top: float, height: float) -> None:
    """Add the colours of one layer, as a bar as high as the map."""
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(raster)
    node.setCustomProperty("legend/title-style", "hidden")
    part = QgsLegendStyle.Style.SymbolLabel
    style = legend.style(part)
    if hasattr(style, "setTextFormat"):  # from 3.30
        style.setTextFormat(_text_format(8))
        legend.setStyle(part, style)
    else:
        legend.setStyleFont(part, _font(8))
    entries = legend.model().layerOriginalLegendNodes(node)
    if entries:
        last = len(entries) - 1  # those before name the band
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [last])
        QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, last, QSizeF(5, height - 6))
    legend.model().refreshLayerLegend(node)
    layout.addLayoutItem(legend)
    legend.attemptMove(_place(left, top))
    legend.refresh()


def _add_scale(layout, shown: QgsLayoutItemMap, left: float, top: float) -> None:
    scale = QgsLayoutItemScaleBar(layout)
    scale.setStyle("Single Box")
    scale.setLinkedMap(shown)
    scale.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
    scale.setTextFormat(_text_format(8))
    layout.addLayoutItem(scale)
    scale.attemptMove(_place(left, top))


def _add_north(layout, shown: QgsLayoutItemMap, left: float, top: float) -> None:
    """Add an arrow that turns to true north with the map."""
    if not shown.crs().isValid():
        return
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(NORTH_ARROW)
    arrow.setLinkedMap(shown)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    arrow.attemptSetSceneRect(QRectF(left, top, 11, 14))
    layout.addLayoutItem(arrow)


def _place(left: float, top: float) -> QgsLayoutPoint:
    return QgsLayoutPoint(left, top, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
