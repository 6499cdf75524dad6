"""Define the controls of the slip window: what is measured, along which lines, by boxes of what size."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...analysis.slip import STATISTICS

translate = QCoreApplication.translate

NARROW_SPACING = 4  # px
SIZES = ("SPACING", "LENGTH", "WIDTH", "GAP")


class SlipControls(QWidget):
    """Hold the widgets; ``changed`` is emitted when another curve is wanted."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.displacement, self.trace = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.displacement.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.trace.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.trace.setAllowEmptyLayer(True)
        self.trace.setLayer(None)
        self.raw = QCheckBox(translate("gui", "Raw, where there is one"))
        self.raw.setChecked(True)
        self.raw.setToolTip(
            translate(
                "gui",
                "Measures on the raw displacement of the same run. The smoothed displacement "
                "underestimates small offsets.",
            )
        )
        self.selected = QCheckBox(translate("gui", "Selected lines only"))
        self.draw, self.propose, self.between = (
            QPushButton(text)
            for text in (
                translate("gui", "Draw a line"),
                translate("gui", "Propose lines"),
                translate("gui", "Between two clicks"),
            )
        )
        self.sizes = {name: _size_box() for name in SIZES}
        self.statistic = QComboBox()
        for word, text in zip(
            STATISTICS,
            (translate("gui", "Median"), translate("gui", "Mean"), translate("gui", "Weighted mean")),
        ):
            self.statistic.addItem(text, word)
        self.menu, self.more = QMenu(self), QPushButton(translate("gui", "More"))
        self.more.setMenu(self.menu)
        self._place()
        self._connect()

    def _place(self) -> None:
        column, form = QVBoxLayout(self), QFormLayout()
        column.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("gui", "Displacement"), _row(self.displacement, self.raw, stretched=0))
        form.addRow(translate("gui", "Fault trace"), _row(self.trace, self.selected, stretched=0))
        column.addLayout(form)
        buttons = _row(self.draw, self.propose, self.between)
        for widget in (self.statistic, self.more):
            buttons.addWidget(widget)
        column.addLayout(buttons)
        sizes: list[QWidget] = []
        labels = (
            translate("gui", "Spacing"),
            translate("gui", "Length"),
            translate("gui", "Width"),
            translate("gui", "Gap"),
        )
        for name, text in zip(SIZES, labels):
            label = QLabel(text)
            label.setBuddy(self.sizes[name])
            sizes += [label, self.sizes[name]]
        row = _row(*sizes)
        row.setSpacing(NARROW_SPACING)
        column.addLayout(row)

    def _connect(self) -> None:
        for layers in (self.displacement, self.trace):
            layers.layerChanged.connect(lambda _: self.changed.emit())
        for box in (self.raw, self.selected):
            box.toggled.connect(lambda _: self.changed.emit())
        for size in self.sizes.values():
            size.valueChanged.connect(lambda _: self.changed.emit())
        self.statistic.currentIndexChanged.connect(lambda _: self.changed.emit())

    def layout_sizes(self) -> list[float]:
        """Return spacing, length, width and gap in the unit of the ground, 0 where they are automatic."""
        return [self.sizes[name].value() for name in SIZES]


def _size_box() -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.0, 1e6)
    box.setDecimals(1)
    box.setSpecialValueText(translate("gui", "automatic"))
    return box


def _row(*widgets: QWidget, stretched: int | None = None) -> QHBoxLayout:
    """Return widgets side by side; one of them takes the room that is left, or none does."""
    row = QHBoxLayout()
    for number, widget in enumerate(widgets):
        row.addWidget(widget, int(number == stretched))
    if stretched is None:
        row.addStretch()
    return row
