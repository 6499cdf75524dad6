"""Define the types of fields: those of QMetaType where QGIS takes them (from 3.38, with Qt 5 and Qt 6)."""

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

_new = Qgis.QGIS_VERSION_INT >= 33800
_types = QMetaType.Type if _new else getattr(QVariant, "Type", QMetaType.Type)

DOUBLE, INTEGER = _types.Double, _types.Int
TEXT = _types.QString if _new else _types.String
