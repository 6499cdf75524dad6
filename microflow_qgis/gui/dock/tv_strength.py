"""Control the TV strength in the dock: a slider with a number, and a live preview on the map."""

from __future__ import annotations

import os
from typing import NamedTuple

from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSlider

from ...core.errors import MicroflowError
from ...engine.job import Options
from ...processing.displacement_input import read_displacement
from ...processing.messages import sentence
from ...processing.parameters import RAW
from ...processing.trace_lines import smoothing_trace
from ..map.tv_preview import CorrectionAt, TvPreview
from ..tasks.run_queue import APPLY, ESTIMATE, RunQueue
from . import project_state
from .parameter_form import ParameterForm

translate = QCoreApplication.translate

RESULT_OF = {"OUTPUT": "DISPLACEMENT", "MAGNITUDE": "MAGNITUDE", "FAULT_MAGNITUDE": "FAULT_MAGNITUDE"}


class StrengthWidgets(NamedTuple):
    """Hold the widgets to choose the strength; ``message`` reports on the preview."""

    slider: QSlider
    message: QLabel
    apply: QPushButton
    discard: QPushButton


class TvStrength(QObject):
    """Connect the widgets to the form's number and to the preview on the map.

    ``written`` is the strength of the result on the map, None without one.
    """

    raw_changed = pyqtSignal()  # the raw displacement from which the preview starts

    def __init__(
        self, widgets: StrengthWidgets, form: ParameterForm, canvas: QgsMapCanvas, run_queue: RunQueue
    ) -> None:
        super().__init__(form)
        self.form, self.run_queue = form, run_queue
        self.slider, self.message, self.apply_button, self.discard_button = widgets
        definition = form.algorithm.parameterDefinition("TV_STRENGTH")
        self._strongest = definition.maximum()
        self.slider.setAccessibleName(definition.description())
        self.slider.setToolTip(definition.help())
        self.written: float | None = None
        self._written_trace: str | None = None  # of the result on the map
        self.preview = TvPreview(canvas, form.algorithm, self)
        self.preview.refused.connect(self.message.setText)
        self.preview.shown.connect(self._describe_preview)
        self.slider.valueChanged.connect(self._move_slider)
        self.apply_button.clicked.connect(self.apply)
        self.discard_button.clicked.connect(self.discard)
        run_queue.ended.connect(self._take_result)
        self._show_row()

    def _move_slider(self, position: int) -> None:
        """Move the slider, whose position squared is the strength, so that weak strengths are finer."""
        share = position / self.slider.maximum()
        self.form.set_value("TV_STRENGTH", round(self._strongest * share**2, 2))

    def follow(self, *, preview: bool) -> None:
        """Follow a change of the number; ``preview`` is whether the user has changed it."""
        share = (self.form.value("TV_STRENGTH") / self._strongest) ** 0.5
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(share * self.slider.maximum()))
        if preview:
            self.update_preview()

    def update_preview(self) -> None:
        """Show what the strength would give, if there is a result of another."""
        if self.written is None:
            return
        strength = self.form.value("TV_STRENGTH")
        changed = strength != self.written or self.form.value("TRACE") != self._written_trace
        self._show_row(changed=changed)
        if changed or self.preview.correction is not None:
            self.preview.least_confidence = self.run_queue.least_confidence
            self.preview.show(self._options())
        else:
            self.preview.hide()

    def preview_correction(self, correction: CorrectionAt | None) -> None:
        """Show what is left of the displacement after this correction; None shows all of it."""
        self.preview.correction = correction
        self.update_preview()

    def start_from(self, raw: str) -> None:
        """Start from another raw displacement of the same images; the older one stays."""
        self.preview.start_from(raw)
        self.raw_changed.emit()

    def _options(self) -> Options:
        values = {name.lower(): self.form.value(name) for name in ("TV_STRENGTH", "PENALTY", "DEVICE")}
        return Options(**values, trace=self._trace())

    def _trace(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """Return the chosen trace in pixels of the raw displacement; none if it does not fit."""
        layer = QgsRasterLayer(self.preview.raw, "raw")
        if not self.form.value("TRACE") or not layer.isValid():
            return ()
        try:
            grid = read_displacement(layer).grid
            return smoothing_trace(
                self.form.algorithm, self.form.values(), grid, layer.crs(), self.form.context
            )
        except MicroflowError as error:
            self.message.setText(sentence(error))
            return ()

    def apply(self) -> None:
        """Write the whole result with this strength from the raw displacement, without the network."""
        if not os.path.exists(self.preview.raw):
            self.update_preview()  # shows the message
            return
        values = self.form.values()
        parameters = {
            name: values[name] for name in ("TV_STRENGTH", "PENALTY", "DEVICE", "TRACE") if name in values
        }
        outputs = {name: values[wanted] for name, wanted in RESULT_OF.items() if wanted in values}
        self.run_queue.start({"INPUT": self.preview.raw, **parameters, **outputs}, APPLY)

    def discard(self) -> None:
        """Return to the strength of the result on the map."""
        self.form.set_value("TV_STRENGTH", self.written)
        self.form.set_value("TRACE", self._written_trace)
        self.update_preview()

    def restore(self) -> None:
        """Restore the raw displacement that the project stores."""
        raw, self.written = project_state.load_raw(QgsProject.instance())
        self._written_trace = self.form.value("TRACE")
        self.start_from(raw)
        self._show_row()

    def close(self) -> None:
        self.preview.close()

    def _take_result(self, run) -> None:
        """Store the raw displacement and the strength of the result on the map."""
        if run.outcome != run.DONE or run.project_is_gone or not run.layers:
            return
        if run.algorithm.id() == ESTIMATE:
            self._forget_raw(run.results.get(RAW, ""))
        elif run.parameters["INPUT"] != self.preview.raw:
            return
        self.written = run.parameters["TV_STRENGTH"] if self.preview.raw else None
        self._written_trace = run.parameters.get("TRACE")
        project_state.save_raw(QgsProject.instance(), self.preview.raw, self.written)
        self.update_preview()

    def _forget_raw(self, new: str) -> None:
        """Start from the new raw displacement; remove an older one that QGIS was to remove."""
        old = self.preview.raw
        self.start_from(new)
        if old and old != new and _is_temporary(old):
            os.remove(old)

    def _describe_preview(self, picture) -> None:
        text = translate("gui", "Preview with {strength} px; nothing is written yet.")
        self.message.setText(text.format(strength=f"{picture.strength:g}"))

    def _show_row(self, *, changed: bool = False) -> None:
        text = translate("gui", "Move the slider to see other strengths on the map.")
        if changed:
            text = translate("gui", "Computing the preview…")
        self.message.setText(text)
        self.message.setVisible(self.written is not None)
        for button in (self.apply_button, self.discard_button):
            button.setVisible(changed)


def _is_temporary(path: str) -> bool:
    """Return whether the file lies in QGIS's temporary folder after links are resolved."""
    folder, place = (os.path.realpath(name) for name in (QgsProcessingUtils.tempFolder(), path))
    return os.path.isfile(place) and place.startswith(folder + os.sep)
