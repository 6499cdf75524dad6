"""Provide ``qgis`` as QGIS 4 does, as far as Qt is concerned: PyQt6 as qgis.PyQt, and stand-ins.

A stand-in for a class of QGIS accepts every call. Those that the plugin puts into layouts or connects to
signals are real Qt widgets and objects. Algorithms store their parameters.
"""

import sys
import types
from importlib import import_module

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QIcon
from PyQt6.QtWidgets import QComboBox, QDockWidget, QDoubleSpinBox, QGroupBox, QWidget

VERSION = 40000
QT = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtWidgets", "QtXml", "sip", "uic")
OBJECTS = ("QgsTask", "QgsProcessingAlgRunnerTask", "QgsProcessingFeedback", "QgsMapTool", "QgsProject")
WIDGETS = ("QgsOptionsPageWidget", "QgsMapCanvas", "QgsMessageBar", "QgsExtentWidget", "QgsFileWidget")
BASES = {
    "QgsMapLayerComboBox": QComboBox,
    **dict.fromkeys(OBJECTS, QObject),
    **dict.fromkeys(WIDGETS, QWidget),
    "QgsDockWidget": QDockWidget,
    "QgsCollapsibleGroupBox": QGroupBox,
}


class Kind(type):
    """Provide a class that has any requested attribute."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = Kind(name, (Anything,), {}) if name[0].isupper() else Anything()
        setattr(cls, name, made)
        return made

    def __or__(cls, other):
        return cls

    __and__ = __or__


class Anything(metaclass=Kind):
    """Accept every call, and return itself for every attribute and result."""

    def __init__(self, *_, **__):
        pass

    def __call__(self, *_, **__):
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __or__(self, other):
        return self

    __and__ = __rand__ = __ror__ = __or__

    def __getitem__(self, _):
        return self

    def __iter__(self):
        return iter(())

    def __bool__(self):
        return False

    def __float__(self):
        return 1.0

    def __str__(self):
        return ""


class Parameter(Anything):
    """Hold a definition as made by the plugin's algorithms: name, label, and the other arguments."""

    def __init__(self, name="", label="", *rest, **options):
        self.given = name, label, rest

    def name(self):
        return self.given[0]

    def description(self):
        return self.given[1]

    def help(self):
        return "help"

    def maximum(self):
        return 5.0

    def type(self):
        return "raster" if "RasterLayer" in type(self).__name__ else "other"


class Algorithm(Anything):
    def __init__(self):
        self.definitions = {}

    def addParameter(self, definition):
        self.definitions[definition.name()] = definition

    def parameterDefinitions(self):
        return list(self.definitions.values())

    def parameterDefinition(self, name):
        return self.definitions[name]

    def destinationParameterDefinitions(self):
        return [d for d in self.definitions.values() if "Destination" in type(d).__name__]


class Wrapper(Anything):
    """Wrap a parameter: its widget is a real one, its value always the same."""

    def __init__(self, definition):
        self.definition = definition

    def createWrappedWidget(self, context):
        if "Number" in type(self.definition).__name__:
            return QDoubleSpinBox()
        if "Extent" in type(self.definition).__name__:
            return sys.modules["qgis.gui"].QgsExtentWidget()
        widget = QWidget()
        QComboBox(widget)
        return widget

    def parameterDefinition(self):
        return self.definition

    def parameterValue(self):
        return 0.5 if "Number" in type(self.definition).__name__ else None


class Registry(Anything):
    def createParameterWidgetWrapper(self, definition, kind):
        return Wrapper(definition)


def on_qt(name: str, base: type) -> type:
    """Return a stand-in that is a Qt widget or object; of its arguments it uses the parent."""
    parent = QObject if base is QObject else QWidget

    def begin(self, *arguments, **_):
        base.__init__(self, *[a for a in arguments if isinstance(a, parent)])

    def get(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return Anything()

    meta = type(f"KindOf{name}", (Kind, type(base)), {})
    return meta(name, (base,), {"__init__": begin, "__getattr__": get})


def stand_in(name: str) -> type:
    if name in BASES:
        return on_qt(name, BASES[name])
    if name == "QgsProcessingAlgorithm":
        return Algorithm
    if name.startswith("QgsProcessingParameter"):
        return Kind(name, (Parameter,), {})
    made = Kind(name, (Anything,), {})
    if name == "QgsGui":
        made.processingGuiRegistry = Registry
    if name == "Qgis":
        made.QGIS_VERSION_INT = VERSION
    if name == "QgsApplication":
        made.getThemeIcon = staticmethod(lambda _: QIcon())
    return made


def install() -> None:
    """Put the modules into ``sys.modules``, for a process without another QGIS or Qt."""
    module("qgis")
    shim = module("qgis.PyQt")
    for name in QT:
        members = vars(import_module(f"PyQt6.{name}"))
        part = module(f"{shim.__name__}.{name}")
        vars(part).update({key: value for key, value in members.items() if not key.startswith("__")})
        setattr(shim, name, part)
    shim.sip.cast = lambda thing, kind: thing  # sip knows no kind that is made here
    shim.QtWidgets.QAction, shim.QtWidgets.QShortcut = shim.QtGui.QAction, shim.QtGui.QShortcut
    for name in (
        "qgis.core",
        "qgis.gui",
        "qgis.analysis",
        "qgis.utils",
        "processing",
        "processing.gui",
        "processing.gui.wrappers",
        "osgeo",
    ):
        of_stand_ins(module(name))


def module(name: str) -> types.ModuleType:
    made = sys.modules[name] = types.ModuleType(name)
    made.__path__ = []
    return made


def of_stand_ins(made: types.ModuleType) -> None:
    def get(name):
        if name.startswith("__"):
            raise AttributeError(name)
        member = stand_in(name)
        setattr(made, name, member)
        return member

    made.__getattr__ = get
