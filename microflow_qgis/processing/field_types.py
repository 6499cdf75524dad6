"""Define the types of fields: QVariant's on Qt 5, QMetaType's on Qt 6, which has no others."""

from qgis.PyQt.QtCore import QMetaType, QVariant

_types = getattr(QVariant, "Type", None) or QMetaType.Type

DOUBLE, INTEGER = _types.Double, _types.Int
TEXT = getattr(_types, "String", None) or _types.QString
