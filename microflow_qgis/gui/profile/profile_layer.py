"""Keep profiles as lines of one layer of the project."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...analysis.profiles import Offset
from ...processing.vector_outputs import feature, fields_of

translate = QCoreApplication.translate

MARK = "microflow/profiles"  # custom property of the layer
PROFILE_FIELDS: dict[str, type] = {
    "name": str,
    "length": float,
    "width": float,
    "dextral": float,
    "sigma_dextral": float,
    "opening": float,
    "sigma_opening": float,
    "unit": str,
    "displacement": str,
}


def next_letter() -> str:
    """Return A for the first profile that is kept, then B, C…; after Z, A2."""
    count = sum(layer.featureCount() for layer in _existing())
    letter = chr(ord("A") + count % 26)
    return letter if count < 26 else f"{letter}{count // 26 + 1}"


def keep(
    vertices: Sequence[QgsPointXY], crs, figures: dict[str, float | str], offsets: dict[str, Offset | None]
) -> QgsVectorLayer:
    """Add a profile to the layer of profiles, which is created if there is none in this CRS."""
    layer = next((layer for layer in _existing() if layer.crs() == crs), None) or _made(crs)
    right, along = offsets.get("right"), offsets.get("along")
    missing = float("nan")
    row = [
        figures["name"], figures["length"], figures["width"],
        right.step if right else missing, right.error if right else missing,
        along.step if along else missing, along.error if along else missing,
        figures["unit"], figures["displacement"],
    ]  # fmt: skip
    made: QgsFeature = feature(QgsGeometry.fromPolylineXY(list(vertices)), row)
    layer.dataProvider().addFeatures([made])
    layer.updateExtents()
    layer.triggerRepaint()
    return layer


def _existing() -> list[QgsVectorLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(MARK)]


def _made(crs) -> QgsVectorLayer:
    layer = QgsVectorLayer("LineString", translate("gui", "MicroFlow profiles"), "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes(list(fields_of(PROFILE_FIELDS)))
    layer.updateFields()
    layer.setCustomProperty(MARK, True)
    symbol = QgsLineSymbol.createSimple({"line_color": "230,0,126", "line_width": "0.5"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = QgsPalLayerSettings()
    labels.fieldName, labels.isExpression = "\"name\" || '–' || \"name\" || '′'", True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    QgsProject.instance().addMapLayer(layer)
    return layer
