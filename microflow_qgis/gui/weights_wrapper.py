"""Choose weights in Processing's own dialogs, which find this class by the parameter's metadata."""

from processing.gui.wrappers import WidgetWrapper

from .weights.combo_box import WeightsChoice


class WeightsWrapper(WidgetWrapper):
    def createWidget(self):
        choice = WeightsChoice()
        choice.changed.connect(self._tell)
        return choice

    def _tell(self):
        self.widgetValueHasChanged.emit(self)

    def setValue(self, value):
        self.widget.set_value(value or "")

    def value(self):
        return self.widget.value()
