"""Draws the demo's result as a map with colour bars: ``demo_map.py FOLDER`` writes FOLDER/map.png."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtGui import QFont

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from microflow_qgis import paths

MAP_WIDTH, BAR_WIDTH, MARGIN, TOP, BOTTOM = 120.0, 20.0, 8.0, 26.0, 12.0  # mm
DPI = 160


class Panel(NamedTuple):
    title: str
    raster: str
    style: str


PANELS = (
    Panel("Displacement east, metres (red = east)", "displacement", "displacement"),
    Panel("Fault magnitude, metres across the fault", "fault_magnitude", "fault_magnitude"),
)


def layer(folder: Path, panel: Panel) -> QgsRasterLayer:
    raster = QgsRasterLayer(str(folder / f"{panel.raster}.tif"), panel.title)
    message, loaded = raster.loadNamedStyle(str(paths.style_path(panel.style)))
    if not (raster.isValid() and loaded):
        sys.exit(f"{panel.raster}: {message}")
    QgsProject.instance().addMapLayer(raster)
    QgsProject.instance().setCrs(raster.crs())
    return raster


def draw(layers: list, target: Path) -> None:
    extent = layers[0].extent()
    height = MAP_WIDTH * extent.height() / extent.width()
    layout = QgsLayout(QgsProject.instance())
    layout.initializeDefaults()
    step = MAP_WIDTH + BAR_WIDTH + MARGIN
    page = QgsLayoutSize(MARGIN + step * len(layers), TOP + height + BOTTOM, QgsUnitTypes.LayoutMillimeters)
    layout.pageCollection().page(0).setPageSize(page)
    place_text(
        layout, "Ground displacement of the sample pair, measured by MicroFlow", MARGIN, 5, 15, bold=True
    )
    for number, raster in enumerate(layers):
        left = MARGIN + number * step
        place_text(layout, raster.name(), left, TOP - 9, 11)
        shown = place_map(layout, raster, QRectF(left, TOP, MAP_WIDTH, height))
        place_colour_bar(layout, raster, left + MAP_WIDTH, TOP - 6, height)
    place_scale(layout, shown, MARGIN, TOP + height + 2)
    place_text(layout, f"Grid: {layers[0].crs().authid()}", MARGIN + step, TOP + height + 3, 8)
    if not QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI).save(str(target)):
        sys.exit(f"{target} could not be written")


def place_text(layout, text, left, top, points, bold=False):
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont("DejaVu Sans", points, QFont.Weight.Bold if bold else QFont.Weight.Normal))
    label.adjustSizeToText()
    layout.addLayoutItem(label)
    label.attemptMove(millimetres(left, top))


def place_map(layout, raster, rectangle):
    shown = QgsLayoutItemMap(layout)
    shown.attemptSetSceneRect(rectangle)
    shown.setLayers([raster])
    shown.setCrs(raster.crs())
    shown.zoomToExtent(raster.extent())
    shown.setFrameEnabled(True)
    layout.addLayoutItem(shown)
    return shown


def place_colour_bar(layout, raster, left, top, height):
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = QgsLayerTree()
    node = root.addLayer(raster)
    legend.model().setRootGroup(root)
    legend.model().setLegendFilterByMap(None)
    legend.setStyleFont(QgsLegendStyle.SymbolLabel, QFont("DejaVu Sans", 8))
    node.setCustomProperty("legend/title-style", "hidden")
    entries = legend.model().layerOriginalLegendNodes(node)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [len(entries) - 1])  # those before name the band
    QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, len(entries) - 1, QSizeF(5, height))
    legend.model().refreshLayerLegend(node)
    layout.addLayoutItem(legend)
    legend.attemptMove(millimetres(left, top))
    legend.refresh()
    legend.root = root  # kept alive with the legend that draws it


def place_scale(layout, shown, left, top):
    scale = QgsLayoutItemScaleBar(layout)
    scale.setStyle("Single Box")
    scale.setLinkedMap(shown)
    scale.applyDefaultSize(QgsUnitTypes.DistanceMeters)
    scale.setFont(QFont("DejaVu Sans", 8))
    layout.addLayoutItem(scale)
    scale.attemptMove(millimetres(left, top))


def millimetres(left, top):
    return QgsLayoutPoint(left, top, QgsUnitTypes.LayoutMillimeters)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1]).resolve()
    application = QgsApplication([], True)
    application.initQgis()
    draw([layer(folder, panel) for panel in PANELS], folder / "map.png")
    print(f"Map: {folder / 'map.png'}")
    QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
