"""Plot a profile: both components, the fitted lines, and rulers that can be dragged."""

from __future__ import annotations

import threading

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QPalette

from ...analysis.profiles import FAULT, Offset, Rulers
from ...processing.slip_svg import KILOMETRES_FROM
from .fonts import choose_fonts
from .swath import Swath

translate = QCoreApplication.translate

RULER_CATCH = 6  # px of the screen around a ruler in which it can be grabbed
RED = "#d1495b"


def import_early() -> None:
    """Import matplotlib in a thread, which takes 0.4 s and would block the desktop at the first profile."""
    threading.Thread(target=_matplotlib, daemon=True).start()


def _matplotlib():
    """Return its canvas and figure; None if it is missing or does not fit QGIS's Qt."""
    try:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure
    except ImportError:
        return None
    return FigureCanvasQTAgg, Figure


def new_plot(moved):
    """Return a matplotlib canvas that calls ``moved`` with dragged rulers; None without matplotlib."""
    classes = _matplotlib()
    if classes is None:
        return None
    new_canvas, new_figure = classes
    canvas = new_canvas(new_figure(layout="constrained"))
    canvas.setMinimumHeight(120)
    canvas.rulers = None
    canvas.hand = _Hand(canvas, moved)  # matplotlib does not keep it alive
    return canvas


class _Hand:
    """Grab a ruler, or the fault if there is none near, and drag it."""

    def __init__(self, canvas, moved) -> None:
        self._canvas, self._moved = canvas, moved
        self._taken: int | None = None
        canvas.mpl_connect("button_press_event", self._take)
        canvas.mpl_connect("motion_notify_event", self._drag)
        canvas.mpl_connect("button_release_event", self._leave)

    def _take(self, event) -> None:
        if event.inaxes is None or self._canvas.rulers is None:
            return
        places = event.inaxes.transData.transform([(x, 0) for x in self._canvas.rulers])[:, 0]
        apart = np.abs(places - event.x)
        self._taken = FAULT if apart.min() > RULER_CATCH else int(apart.argmin())
        self._drag(event)

    def _drag(self, event) -> None:
        if self._taken is not None and event.xdata is not None:
            self._moved(self._canvas.rulers.moved(self._taken, float(event.xdata)))

    def _leave(self, event) -> None:
        self._taken = None


def draw(
    canvas,
    profile: Swath,
    parts: dict[str, np.ndarray],
    offsets: dict[str, Offset | None],
    palette: QPalette,
) -> None:
    """Draw both components with their lines over the canvas's rulers, in the colours of the palette.

    The canvas's own palette is matplotlib's, independent of the theme.
    """
    figure, rulers, text = canvas.figure, canvas.rulers, palette.color(QPalette.ColorRole.WindowText).name()
    axes = figure.axes or figure.subplots(2, 1, sharex=True, sharey=True)  # kept for a dragged ruler
    beyond = 0.01 * np.ptp(profile.distance)  # so that the rulers at the ends can be grabbed
    titles = {
        "along": translate("gui", "along ({unit})"),
        "right": translate("gui", "right ({unit})"),
    }
    for ax, (name, values) in zip(axes, parts.items()):
        ax.clear()
        for span in ((rulers.start, rulers.before), (rulers.after, rulers.end)):
            ax.axvspan(*span, color=RED, alpha=0.07, linewidth=0)
        for index, place in enumerate(rulers):
            style = {"linestyle": "--", "color": RED} if index == FAULT else {"color": "0.5"}
            ax.axvline(place, linewidth=0.9, **style)
        spread = deviation(getattr(profile, name))
        ax.fill_between(
            profile.distance, values - spread, values + spread, color="C0", alpha=0.15, linewidth=0
        )
        ax.plot(profile.distance, values, ".", color="C0", markersize=3)
        ax.axhline(0, color="0.5", linewidth=0.8)
        ax.set_title(titles[name].format(unit=profile.unit), loc="left", fontsize="medium", color=text)
        ax.set_xlim(profile.distance[0] - beyond, profile.distance[-1] + beyond)
        ax.grid(alpha=0.3)
        if offsets[name] is not None:
            _draw_lines(ax, offsets[name], rulers)
    in_km = profile.unit == "m" and np.ptp(profile.distance) > KILOMETRES_FROM
    axes[-1].xaxis.set_major_formatter(lambda metres, _: f"{metres / 1000:g}" if in_km else f"{metres:g}")
    axes[-1].set_xlabel(translate("gui", "distance ({unit})").format(unit="km" if in_km else profile.unit))
    dress(figure, axes, palette)
    canvas.draw_idle()


def deviation(values: np.ndarray) -> np.ndarray:
    """Return the standard deviation (n,) over the width (n, m) of a swath, 0 if fewer than two are known."""
    finite = np.isfinite(values)
    count = np.maximum(finite.sum(axis=1), 1)
    mean = np.where(finite, values, 0).sum(axis=1) / count
    power = np.where(finite, values - mean[:, None], 0) ** 2
    return np.sqrt(power.sum(axis=1) / np.maximum(count - 1, 1))


def _draw_lines(ax, fit: Offset, rulers: Rulers) -> None:
    for line, ends in ((fit.left, (rulers.start, fit.at)), (fit.right, (fit.at, rulers.end))):
        ax.plot(ends, [line.level + line.slope * (end - fit.at) for end in ends], color=RED, linewidth=1.5)


def dress(figure, axes, palette: QPalette) -> None:
    """Give a figure the colours of the palette, and fonts for its language; the canvas's own has neither."""
    window, base, text = (
        palette.color(role).name()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.WindowText)
    )
    figure.set_facecolor(window)
    for ax in axes:
        ax.set_facecolor(base)
        ax.tick_params(colors=text)
        ax.xaxis.label.set_color(text)
        for title in (ax.title, ax._left_title):
            title.set_color(text)
        for spine in ax.spines.values():
            spine.set_color(text)
    choose_fonts(figure)
