"""The TV strength in the dock: a slider with a number, and what it would give, live on the map."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QSignalBlocker

from ...engine.job import Options
from ...processing.parameters import RAW
from ..map.tv_preview import Live
from ..tasks.run_queue import APPLY, ESTIMATE, Runs
from . import project_state as memory

translate = QCoreApplication.translate

OUTPUTS = {"OUTPUT": "DISPLACEMENT", "MAGNITUDE": "MAGNITUDE", "FAULT_MAGNITUDE": "FAULT_MAGNITUDE"}


class Strength(QObject):
    """Ties the widgets of ``body`` (slider, preview, apply, discard) to the form and the preview.

    ``written`` is the strength of the result on the map, None without one.
    """

    def __init__(self, body, runs: Runs) -> None:
        super().__init__(body)
        self.body, self.form, self.runs = body, body.form, runs
        definition = self.form.algorithm.parameterDefinition("TV_STRENGTH")
        self._strongest = definition.maximum()
        self.slider = body.slider
        self.slider.setAccessibleName(definition.description())
        self.slider.setToolTip(definition.help())
        self.written: float | None = None
        self.live = Live(body.iface.mapCanvas(), self.form.algorithm, self)
        self.live.refused.connect(body.previewed.setText)
        self.live.shown.connect(self._say_shown)
        self.slider.valueChanged.connect(self._slid)
        body.apply.clicked.connect(self.apply)
        body.discard.clicked.connect(self.discard)
        runs.ended.connect(self._learn)
        self._show_row()

    def _slid(self, position: int) -> None:
        """Fine at the weak end: the strength grows with the square of the slider's position."""
        share = position / self.slider.maximum()
        self.form.set_value("TV_STRENGTH", round(self._strongest * share**2, 2))

    def follow(self, *, preview: bool) -> None:
        """The number has changed; ``preview`` is whether the user has changed it."""
        share = (self.form.value("TV_STRENGTH") / self._strongest) ** 0.5
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(share * self.slider.maximum()))
        if preview:
            self.preview()

    def preview(self) -> None:
        """Show what the strength would give, where there is a result of another."""
        if self.written is None:
            return
        changed = self.form.value("TV_STRENGTH") != self.written
        self._show_row(changed=changed)
        if changed:
            self.live.show(self._options())
        else:
            self.live.hide()

    def _options(self) -> Options:
        return Options(
            **{name.lower(): self.form.value(name) for name in ("TV_STRENGTH", "PENALTY", "DEVICE")}
        )

    def apply(self) -> None:
        """Write the whole result with this strength, from the raw displacement: the network is not run."""
        if not os.path.exists(self.live.raw):
            self.preview()  # says so
            return
        values = self.form.values()
        parameters = {name: values[name] for name in ("TV_STRENGTH", "PENALTY", "DEVICE")}
        outputs = {name: values[wanted] for name, wanted in OUTPUTS.items() if wanted in values}
        self.runs.start({"INPUT": self.live.raw, **parameters, **outputs}, APPLY)

    def discard(self) -> None:
        """Back to the strength of the result on the map."""
        self.form.set_value("TV_STRENGTH", self.written)

    def restore(self) -> None:
        """The raw displacement that the project remembers."""
        raw, self.written = memory.load_raw(QgsProject.instance())
        self.live.start_from(raw)
        self._show_row()

    def close(self) -> None:
        self.live.close()

    def _learn(self, run) -> None:
        """What the preview starts from, and which strength is on the map."""
        if run.outcome != run.DONE or run.project_is_gone or not run.layers:
            return
        if run.algorithm.id() == ESTIMATE:
            self._forget_raw(run.results.get(RAW, ""))
        elif run.parameters["INPUT"] != self.live.raw:
            return
        self.written = run.parameters["TV_STRENGTH"] if self.live.raw else None
        memory.save_raw(QgsProject.instance(), self.live.raw, self.written)
        self.preview()

    def _forget_raw(self, new: str) -> None:
        """Start from the new raw displacement; an older one that QGIS was to remove is removed."""
        old = self.live.raw
        self.live.start_from(new)
        if old and old != new and old.startswith(QgsProcessingUtils.tempFolder()) and os.path.exists(old):
            os.remove(old)

    def _say_shown(self, picture) -> None:
        text = translate("gui", "Preview with {strength} px; nothing is written yet.")
        self.body.previewed.setText(text.format(strength=f"{picture.strength:g}"))

    def _show_row(self, *, changed: bool = False) -> None:
        text = translate("gui", "Move the slider to see other strengths on the map.")
        if changed:
            text = translate("gui", "Computing the preview…")
        self.body.previewed.setText(text)
        self.body.previewed.setVisible(self.written is not None)
        for button in (self.body.apply, self.body.discard):
            button.setVisible(changed)
