"""Draw the demo's result as a map with colour bars: ``demo_map.py FOLDER`` writes FOLDER/map.png."""

import os
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
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
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtGui import QFont

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from microflow_qgis.processing.results import ShowInGroup, shown

MAP_WIDTH, BAR_WIDTH, MARGIN, TOP, BOTTOM = 120.0, 20.0, 8.0, 26.0, 12.0  # mm
DPI = 160


def shown_layers(folder: Path) -> list:
    """Return east displacement and fault magnitude, loaded into the project with the plugin's styles."""
    moved = values(folder / "displacement.tif")[:2]
    faults = values(folder / "fault_magnitude.tif")
    return [
        load(folder / "displacement.tif", shown("displacement", "m", np.nanpercentile(np.abs(moved), 98))),
        load(folder / "fault_magnitude.tif", shown("fault_magnitude", "m", np.nanpercentile(faults, 99.5))),
    ]


def values(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def load(path: Path, shown: list) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), path.stem)
    QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    ShowInGroup(QgsProject.instance(), "sample", shown).postProcessLayer(layer, None, None)
    return layer


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
    text = QgsTextFormat()
    text.setFont(QFont("DejaVu Sans"))
    text.setSize(8)
    scale.setTextFormat(text)
    layout.addLayoutItem(scale)
    scale.attemptMove(millimetres(left, top))


def millimetres(left, top):
    return QgsLayoutPoint(left, top, QgsUnitTypes.LayoutMillimeters)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1]).resolve()
    gdal.UseExceptions()
    application = QgsApplication([], True)
    application.initQgis()
    draw(shown_layers(folder), folder / "map.png")
    print(f"Map: {folder / 'map.png'}")
    QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
