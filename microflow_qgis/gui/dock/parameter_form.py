"""Show the parameters of the algorithm as widgets that QGIS makes from their definitions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from qgis.gui import (
    QgsExtentWidget,
    QgsGui,
    QgsMapLayerComboBox,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QWidget

from .narrow import CheckRow, shrinkable

translate = QCoreApplication.translate

LEAST_WIDTH = 100  # px of a check box, whose text is cut if there is less room


class ContextGenerator(QgsProcessingContextGenerator):
    """Give the widgets a context of the project, in which they look up layers."""

    def __init__(self) -> None:
        super().__init__()
        self.context = new_context()

    def processingContext(self):
        return self.context


def new_context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


class ParameterForm(QObject):
    """Hold a widget for each parameter, placed by :meth:`place`; values are those that Processing takes."""

    changed = pyqtSignal(str)  # the parameter's name

    def __init__(self, algorithm: QgsProcessingAlgorithm, canvas, message_bar, parent: QObject) -> None:
        super().__init__(parent)
        self.algorithm = algorithm  # the wrappers hold its definitions
        self._contexts = ContextGenerator()
        self.context = self._contexts.context
        self._wrappers, self.widgets = {}, {}
        around = QgsProcessingParameterWidgetContext()
        around.setProject(QgsProject.instance())
        around.setMapCanvas(canvas)
        around.setMessageBar(message_bar)
        registry = QgsGui.processingGuiRegistry()
        for definition in algorithm.parameterDefinitions():
            wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
            wrapper.setWidgetContext(around)
            wrapper.registerProcessingContextGenerator(self._contexts)
            self._wrappers[definition.name()] = wrapper
            self.widgets[definition.name()] = wrapper.createWrappedWidget(self.context)
            wrapper.widgetValueHasChanged.connect(self._tell)
        self._adapt()
        for wrapper in self._wrappers.values():
            wrapper.postInitialize(list(self._wrappers.values()))

    def _adapt(self) -> None:
        """Remove what is meant for a dialog of Processing and not for a dock."""
        for number in filter(lambda widget: isinstance(widget, QDoubleSpinBox), self.widgets.values()):
            number.setDecimals(2)
            number.setSingleStep(0.1)
        for output in self.algorithm.destinationParameterDefinitions():
            for box in self.widgets[output.name()].findChildren(QCheckBox):
                box.hide()  # results are always loaded
        for widget in self.widgets.values():
            for box in (widget, *widget.findChildren(QComboBox)):
                if isinstance(box, QComboBox):
                    shrinkable(box)
            for box in widget.findChildren(QCheckBox):  # of which QGIS has the text
                box.setMinimumWidth(LEAST_WIDTH)
                box.setToolTip(box.text())
        self._area = sip.cast(self.widgets["EXTENT"], QgsExtentWidget)
        self._area.setNullValueAllowed(True, translate("gui", "All that both images cover"))

    def forget(self) -> None:
        """Release the widgets before Qt deletes them.

        Python is not notified of the deletion. New objects at the same addresses would be taken for them.
        """
        self._wrappers.clear()
        self.widgets.clear()

    def place(self, name: str, layout: QFormLayout, widget: QWidget | None = None) -> None:
        """Add the parameter's label and widget, or ``widget`` that contains it, to the layout."""
        shown = widget or self.widgets[name]
        if isinstance(shown, QCheckBox):
            layout.addRow(CheckRow(shown))
            return
        definition = self.algorithm.parameterDefinition(name)
        label = QLabel(definition.description())
        label.setToolTip(definition.help())
        label.setBuddy(shown)
        label.setWordWrap(True)
        layout.addRow(label, shown)

    def show(self, name: str, layout: QFormLayout, shown: bool) -> None:
        """Show the parameter's row in the layout, or hide it."""
        for widget in (layout.labelForField(self.widgets[name]), self.widgets[name]):
            widget.setVisible(shown)

    def value(self, name: str) -> Any:
        value = self._wrappers[name].parameterValue()
        return self._with_crs(value) if name == "EXTENT" and value else value

    def _with_crs(self, extent: str) -> str:
        """Return the extent with its CRS; QGIS names a CRS by its authority, and a user's own not at all."""
        return re.sub(r"\[\]$", f"[PROJ4:{self._area.outputCrs().toProj()}]", extent)

    def set_value(self, name: str, value: Any) -> None:
        self._wrappers[name].setParameterValue(value, self.context)

    def set_layer(self, name: str, value: str | None) -> None:
        """Set a layer as :meth:`set_value`, and update the bands even for a layer already shown."""
        self.layer_box(name).setCurrentIndex(-1)
        if value:
            self.set_value(name, value)

    def layer_box(self, name: str) -> QgsMapLayerComboBox:
        """Return the list of layers in a widget, which Python knows only as a list."""
        return sip.cast(self.widgets[name].findChild(QComboBox), QgsMapLayerComboBox)

    def choose_weights(self, value: str) -> None:
        self.set_value("WEIGHTS", value)

    def values(self) -> dict[str, Any]:
        """Return the parameters of a run that loads no results; unwanted outputs are left out."""
        values = {name: plain(self.value(name)) for name in self._wrappers}
        return {name: value for name, value in values.items() if value is not None}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Set the given values. Outputs that are not given are skipped, images stay unchanged."""
        for definition in self.algorithm.parameterDefinitions():
            name = definition.name()
            if definition.type() == "raster":
                self.set_layer(name, values.get(name, self.value(name)))
            else:
                self.set_value(name, values.get(name))

    def defaults(self) -> dict[str, Any]:
        """Return the values of the widgets before any choice, without the images."""
        return {
            d.name(): plain(d.defaultValue() if not d.isDestination() else "TEMPORARY_OUTPUT")
            for d in self.algorithm.parameterDefinitions()
            if d.name() not in ("PRE", "POST")
        }

    def _tell(self, wrapper) -> None:
        self.changed.emit(wrapper.parameterDefinition().name())


def plain(value: Any) -> Any:
    """Return the value as text, number or None, to be stored in a project or shown in a command."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value
