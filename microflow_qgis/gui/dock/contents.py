"""Define the content of the dock, in three steps: choose images, judge the result, use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProject,
)
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...core.confidence import TRUSTED_CONFIDENCE
from ...core.errors import MicroflowError
from ...paths import ui_path
from ...processing.forecast import Forecast, forecast
from ...processing.messages import cluster_sentence, sentence
from ...processing.settings import chosen_cluster
from ...processing.verdict import (
    HIDE_UNTRUSTED,
    NO_SMOOTHING,
    RAISE_LIMIT,
    REMOVE_SHIFT,
    SUMMARY_NUMBERS,
)
from ..guide import open_guide
from ..map.cursor_readout import readout
from ..options.engine_setup import EngineSetup
from ..tasks import commands
from ..tasks.run_queue import ESTIMATE, RunQueue
from ..weights.menu_button import with_weights
from . import messages, project_state
from .chosen_images import IMAGE_PARAMETERS, ChosenImages, project_images
from .correction_panel import CorrectionPanel
from .display_options import DisplayOptions
from .dropped_files import DroppedFiles
from .engine_card import EngineCard
from .narrow import CheckRow
from .nodata_tick import NodataTick
from .pair_advice import PairAdvice
from .parameter_form import ParameterForm, new_context
from .result_card import ResultCard
from .result_tools import ResultTools
from .strain_maps import StrainMaps
from .tv_strength import StrengthWidgets, TvStrength

translate = QCoreApplication.translate

FORECAST_PAUSE = 300  # ms without a change before the forecast is made
LIMIT_FACTOR = 4.0  # factor by which the largest displacement is raised if motion reaches it


class DockContents(QWidget):
    """Hold the widgets of resources/ui/dock.ui and the form of the algorithm's parameters."""

    settings_wanted, shift_wanted = pyqtSignal(), pyqtSignal()

    def __init__(self, iface, run_queue: RunQueue, setup: EngineSetup) -> None:
        super().__init__()
        uic.loadUi(str(ui_path("dock")), self)
        self.iface, self.run_queue = iface, run_queue
        self.card = EngineCard(setup)
        self.outer.insertWidget(0, self.card)
        self.result = ResultCard(self)
        self.verdict.addWidget(self.result)
        for heading in (self.stepImages, self.stepResult, self.stepUse):
            heading.setStyleSheet("font-weight: bold; padding-top: 6px;")
        self.algorithm = _algorithm()
        self.form = ParameterForm(self.algorithm, iface.mapCanvas(), iface.messageBar(), self)
        self.chosen = ChosenImages(self.form, self.images)
        self.result_tools = ResultTools(iface, run_queue, self.parameters, self.tools, self)
        self.dropped = DroppedFiles(run_queue, self)
        self.nodata_tick = NodataTick(self.form, self)
        self.advice = PairAdvice(self)
        self.advice.surveyed.connect(lambda survey: self.nodata_tick.propose(survey.nodata))
        self.advice.limit_proposed.connect(lambda limit: self.form.set_value("MAX_DISPLACEMENT", limit))
        self._place()
        self._fill_menu()
        self._order()
        self._pause = _timer(self, self.look_ahead)
        self._reveal = _timer(self, self._scroll_to_result)  # once the card has its new height
        self._added = _timer(self, self.chosen.layers_added)  # once Processing has marked its results
        self._restoring = False
        widgets = StrengthWidgets(self.slider, self.previewed, self.apply, self.discard)
        self.tv_strength = TvStrength(widgets, self.form, iface.mapCanvas(), run_queue)
        self.correction = CorrectionPanel(self.tv_strength, iface.mapCanvas(), run_queue, self)
        self.corrections.addWidget(self.correction)
        self.strain_maps = StrainMaps(run_queue, self)
        self.outputsForm.addRow(CheckRow(self.strain_maps))
        self.shift_wanted.connect(self.correction.preview)
        self.display_options = DisplayOptions(self.least, self.keep, run_queue, self)
        self._connect()
        self.restore()
        self._show_runs()

    def close_all(self) -> None:
        """Remove everything over the map and end threads; the widget itself is deleted with the dock."""
        for part in (self.correction, self.tv_strength):
            part.close()
        self.result_tools.close_all()
        self.advice.close_all()
        self.form.forget()

    def _place(self) -> None:
        form = self.form
        self.strengthGrid.addWidget(form.widgets["TV_STRENGTH"], 0, 2)
        for name in ("PRE", "PRE_BAND", "POST", "POST_BAND"):
            form.place(name, self.images)
        self.images.addRow(self.nodata_tick.row)
        self.images.addRow(self.advice)
        self.trust.addWidget(CheckRow(self.keep), 1, 0, 1, 2)
        form.place("TV_STRENGTH", self.strengthForm, self.strength)
        for name in ("EXTENT", "MASK"):
            form.place(name, self.areaForm)
        form.place("TRACE", self.traceForm)
        for name in project_state.OUTPUTS:
            form.place(name, self.outputsForm)
        rows = {"WEIGHTS": with_weights(form.widgets["WEIGHTS"], form.choose_weights)}
        for definition in _advanced(self.algorithm):
            form.place(definition.name(), self.advancedForm, rows.get(definition.name()))
        for name in project_state.OF_THIS_COMPUTER:
            form.widgets[name].setParent(self)
            form.widgets[name].hide()
        bar = self.scroll.verticalScrollBar()
        for styled in (self.scroll, bar):
            styled.ensurePolished()
        around = bar.sizeHint().width() + 2 * self.scroll.frameWidth()
        self.scroll.setMinimumWidth(self.contents.minimumSizeHint().width() + around)
        for group in (self.area, self.outputs, self.advanced):
            group.setCollapsed(True)

    def _order(self) -> None:
        """Set the tab order from top to bottom."""
        widgets, advanced = self.form.widgets, [d.name() for d in _advanced(self.algorithm)]
        images = [widgets[name] for name in ("PRE", "PRE_BAND", "POST", "POST_BAND")]
        area = self.area, widgets["EXTENT"], widgets["MASK"]
        outputs = self.outputs, *(widgets[name] for name in project_state.OUTPUTS)
        rest = self.advanced, *(widgets[name] for name in advanced)
        result = self.slider, widgets["TV_STRENGTH"], self.apply, self.discard, widgets["TRACE"]
        display = self.least, self.keep
        foot = self.more, self.help, self.cancel, self.run
        tools = self.result_tools.buttons()
        stops = *images, *area, *outputs, *rest, *result, *display, *tools, *foot
        for before, after in zip(stops, stops[1:]):
            QWidget.setTabOrder(before, after)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(translate("gui", "Import another program's displacement…"), self.dropped.choose)
        menu.addAction(translate("gui", "Copy as Python command"), self.copy_python)
        menu.addAction(translate("gui", "Copy as qgis_process command"), self.copy_shell)
        menu.addSeparator()
        menu.addAction(translate("gui", "Back to the defaults"), lambda: self._set(self.form.defaults()))
        menu.addAction(translate("gui", "MicroFlow settings…"), self.settings_wanted.emit)
        self.more.setMenu(menu)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.run.clicked.connect(self.start)
        self.cancel.clicked.connect(self.run_queue.cancel_shown)
        self.run_queue.changed.connect(self._show_runs)
        self.run_queue.ended.connect(self._learn_speed)
        self.run_queue.ended.connect(self._show_verdict)
        self.result.remedy_wanted.connect(self._remedy)
        self.stepResult.installEventFilter(self)
        self.card.settings_wanted.connect(self.settings_wanted)
        self.card.mended.connect(self.look_ahead)
        self.result_tools.saver.saved.connect(self.tv_strength.restore)
        self.result_tools.saver.saved.connect(self.display_options.apply)
        self.display_options.applied.connect(self.tv_strength.update_preview)
        self.help.clicked.connect(lambda: open_guide("dock"))
        self.here.hide()
        self.iface.mapCanvas().xyCoordinates.connect(self._look)
        project = QgsProject.instance()
        project.readProject.connect(self.restore)
        project.cleared.connect(self.restore)
        project.layersAdded.connect(self._layers_added)

    def _look(self, point) -> None:
        """Show the values under the cursor."""
        if self.isVisible():
            text = readout(point, self.iface.mapCanvas(), self.iface.activeLayer())
            self.here.setText(text)
            self.here.setVisible(bool(text))

    def parameters(self) -> dict[str, Any]:
        return {**self.form.values(), "DASK_SCHEDULER": chosen_cluster().scheduler}

    def restore(self, *_) -> None:
        """Restore the project's settings, or the defaults."""
        saved, values = project_state.load_parameters(QgsProject.instance()), self.form.defaults()
        if saved:  # outputs that were not wanted are not in it
            values = {name: value for name, value in values.items() if name not in project_state.OUTPUTS}
        self._set({**values, **saved})
        self.tv_strength.restore()
        self.display_options.restore()
        self.strain_maps.restore()
        self._restore_verdict()

    def _set(self, values: dict[str, Any]) -> None:
        self._restoring = True
        self.form.set_values(values)
        self._restoring = False
        self.chosen.show_bands()
        self.tv_strength.follow(preview=False)
        self._pause.start(FORECAST_PAUSE)

    def _changed(self, name: str) -> None:
        if name == "TRACE" and not self._restoring:
            self.tv_strength.update_preview()
            self.correction.look_again()
        if name == "TV_STRENGTH":
            self.tv_strength.follow(preview=not self._restoring)
        if name in IMAGE_PARAMETERS:
            self.chosen.changed(name, suggest=not self._restoring)
        self._pause.start(FORECAST_PAUSE)

    def _layers_added(self, _) -> None:
        self._added.start()

    def look_ahead(self) -> None:
        """Show what a run would do, and keep the settings in the project."""
        if not self.isVisible():
            return
        self._pause.stop()
        self.card.refresh()
        self._show_cluster()
        coming, refusal = self._forecast()
        self.advice.look_at(coming)
        self.forecast.setText("" if coming is None else messages.plan(coming, self._speed()))
        self.forecast.setVisible(coming is not None)
        if coming is not None:
            project_state.save_parameters(QgsProject.instance(), self.parameters())
            notes = messages.warnings(coming, self.chosen.band_names(), self.chosen.bands())
            refusal = "\n".join(notes)
        self.warnings.setText(refusal)
        self.warnings.setVisible(bool(refusal))

    def _show_cluster(self) -> None:
        """Show above Run the destination of the images, if they leave this computer."""
        scheduler = chosen_cluster().scheduler
        self.cluster.setText(cluster_sentence(scheduler) if scheduler else "")
        self.cluster.setVisible(bool(scheduler))

    def _forecast(self) -> tuple[Forecast | None, str]:
        """Return what a run would do, or why it is not possible."""
        pre_band, post_band = self.chosen.bands()
        if len(project_images()) == 1 and pre_band == post_band:
            return None, translate("gui", "One image is loaded. Load the other one as well.")
        if not all(self.chosen.band_names()):
            return None, translate("gui", "Choose an image from before the motion and one from after it.")
        try:
            return forecast(self.algorithm, self.parameters(), new_context()), ""
        except MicroflowError as error:
            on_card = error.remedy == "settings" and not self.card.isHidden()
            return None, "" if on_card else sentence(error)
        except QgsProcessingException as error:
            return None, str(error)

    def _speed(self) -> float | None:
        return project_state.known_speed(self.form.value("DEVICE"))

    def start(self) -> None:
        """Start a run, or show in the message bar why it is not possible."""
        parameters = self.parameters()
        refusal: MicroflowError | str = "" if all(self.chosen.band_names()) else self._forecast()[1]
        if not refusal:
            _, refusal = self.algorithm.checkParameterValues(parameters, new_context())
            refusal = self.algorithm.refusal.error or refusal
        if refusal:
            self.run_queue.refuse(refusal)
            return
        project_state.save_parameters(QgsProject.instance(), parameters)
        self.run_queue.start(parameters)

    def _learn_speed(self, run) -> None:
        """Store the time that a megapixel takes on this device."""
        if run.outcome == run.DONE and run.megapixels and "SECONDS" in run.results:
            project_state.remember_speed(run.parameters["DEVICE"], run.results["SECONDS"] / run.megapixels)
            self._pause.start(FORECAST_PAUSE)

    def _show_verdict(self, run) -> None:
        """Show the verdict of a finished estimate, and keep it with the project."""
        if run.outcome != run.DONE or run.project_is_gone or "VERDICT" not in run.results:
            return
        numbers = {name: run.results[name] for name in SUMMARY_NUMBERS}
        project_state.save(QgsProject.instance(), {**numbers, "unit": run.unit}, project_state.VERDICT)
        self.result.show_verdict(numbers, run.unit)
        self._reveal.start()

    def eventFilter(self, watched, event):
        """Keep what is in sight in its place if a text above it appears later, such as the expected error."""
        if watched is self.stepResult and event.type() == QEvent.Type.Move:
            bar, before = self.scroll.verticalScrollBar(), event.oldPos().y()
            if before <= bar.value():
                bar.setValue(bar.value() + event.pos().y() - before)
        return super().eventFilter(watched, event)

    def _scroll_to_result(self) -> None:
        """Show the verdict from its heading on, and below it as much of what follows as fits."""
        self.scroll.verticalScrollBar().setValue(self.stepResult.y())

    def _restore_verdict(self) -> None:
        """Show the verdict stored in the project, or none."""
        saved = project_state.load(QgsProject.instance(), project_state.VERDICT)
        self.result.setVisible(set(SUMMARY_NUMBERS) <= set(saved))
        if set(SUMMARY_NUMBERS) <= set(saved):
            self.result.show_verdict(saved, "px" if saved.get("unit") == "px" else "m")

    def _remedy(self, name: str) -> None:
        """Carry out the remedy of a button of the verdict."""
        if name == RAISE_LIMIT:
            limit = self.algorithm.parameterDefinition("MAX_DISPLACEMENT")
            raised = min(LIMIT_FACTOR * self.form.value("MAX_DISPLACEMENT"), limit.maximum())
            self.form.set_value("MAX_DISPLACEMENT", raised)
            self.start()
        elif name == HIDE_UNTRUSTED:
            self.least.setValue(TRUSTED_CONFIDENCE)
        elif name == NO_SMOOTHING:
            self.form.set_value("TV_STRENGTH", 0.0)
        elif name == REMOVE_SHIFT:
            self.shift_wanted.emit()

    def _show_runs(self) -> None:
        shown = self.run_queue.shown
        for widget in (self.stage, self.bar, self.cancel):
            widget.setVisible(shown is not None)
        if shown is not None:
            self.stage.setText(self.run_queue.stage)
            self.bar.setValue(int(100 * self.run_queue.fraction))

    def copy_python(self) -> None:
        self._copy(commands.python_command)

    def copy_shell(self) -> None:
        self._copy(commands.shell_command)

    def _copy(self, command) -> None:
        QgsApplication.clipboard().setText(command(self.algorithm, self.parameters(), new_context()))
        self.run_queue.tell(translate("gui", "The command is on the clipboard."))


def _timer(parent: QWidget, call: Callable[[], None]) -> QTimer:
    """Return a timer that calls once after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    return timer


def _algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById(ESTIMATE)


def _advanced(algorithm) -> list:
    """Return the definitions of the advanced parameters, except settings of this computer."""
    definitions = [d for d in algorithm.parameterDefinitions() if d.flags() & d.Flag.FlagAdvanced]
    return [d for d in definitions if d.name() not in project_state.OF_THIS_COMPUTER]
