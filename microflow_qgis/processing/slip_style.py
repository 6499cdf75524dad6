"""Style the points and boxes of a slip curve on the map."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

# Red dextral, blue sinistral, on the range of the layer itself; unknown offsets are hollow.
POINT_COLOUR = (
    "if(\"parallel_m\" is null, '255,255,255,0', ramp_color(create_ramp(map(0,'33,102,172',0.5,'247,247,247',"
    '1,\'178,24,43\')), scale_linear("parallel_m", -maximum(abs("parallel_m")), '
    'maximum(abs("parallel_m")), 0, 1)))'
)
OUTLINE = "case when \"quality\" = 'good' then '40,40,40' else '224,144,47' end"
LABEL = 'if("parallel_m" is null, \'\', format_number("parallel_m", 2))'


def dress_points(layer: QgsVectorLayer) -> None:
    """Colour the points by the parallel offset; an orange rim marks those that need care."""
    symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "3.2", "outline_width": "0.4"})
    marker = symbol.symbolLayer(0)
    marker.setDataDefinedProperty(_property("FillColor"), QgsProperty.fromExpression(POINT_COLOUR))
    marker.setDataDefinedProperty(_property("StrokeColor"), QgsProperty.fromExpression(OUTLINE))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = QgsPalLayerSettings()
    labels.fieldName, labels.isExpression = LABEL, True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def dress_boxes(layer: QgsVectorLayer) -> None:
    """Draw an outline without a fill."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "90,90,90,180", "outline_width": "0.3"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def _property(name: str):
    """Return a property of a symbol layer, under its name before and after QGIS 3.36."""
    kinds = getattr(QgsSymbolLayer, "Property", QgsSymbolLayer)
    return getattr(kinds, f"Property{name}", None) or getattr(kinds, name)
