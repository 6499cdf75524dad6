"""Plot the curve with its band, and the profile of the chosen point, for the slip window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QPalette

from ...analysis.profiles import FAULT, Rulers
from ...analysis.slip_curve import Point
from ...analysis.verdict import CARE
from ...processing.slip_report import component_names
from ...processing.slip_svg import CURVE_COLOURS, KILOMETRES_FROM
from ..profile.plot import RED, dress, new_plot

translate = QCoreApplication.translate

ORANGE = "#e0902f"
CLICK_REACH = 12  # px of the screen from a point, within which a click chooses it

__all__ = ["draw_curve", "draw_profile", "new_curve_plot", "new_plot"]


def new_curve_plot(chosen):
    """Return a matplotlib canvas that calls ``chosen`` with the index of a clicked point.

    None without matplotlib.
    """
    canvas = new_plot(lambda rulers: None)
    if canvas is None:
        return None
    canvas.places = np.zeros((0, 2))

    def press(event) -> None:
        if event.inaxes is None or not len(canvas.places):
            return
        x = event.inaxes.transData.transform(np.stack([canvas.places[:, 0], np.zeros(len(canvas.places))], 1))
        apart = np.abs(x[:, 0] - event.x)
        if np.nanmin(apart) <= CLICK_REACH:
            chosen(int(np.nanargmin(apart)))

    canvas.mpl_connect("button_press_event", press)
    return canvas


def draw_curve(
    canvas, points: Sequence[Point], out: Sequence[bool], chosen: int | None, unit: str, palette: QPalette
) -> None:
    """Draw both components against distance with their 95 % bands; hollow points are left out."""
    figure = canvas.figure
    axes = figure.axes or figure.subplots(2, 1, sharex=True, sharey=True)
    distance = np.array([p.section.box.distance for p in points])
    in_km = unit == "m" and np.ptp(distance) > KILOMETRES_FROM
    x = distance / 1000 if in_km else distance
    canvas.places = np.stack([x, x], axis=1)
    lines = np.array([p.section.box.line for p in points])
    shown = ~np.array(out, bool)
    careful = np.array([p.quality == CARE for p in points])
    for component, (ax, title) in enumerate(zip(axes, component_names())):
        ax.clear()
        value, half = (np.array([getattr(p, name)[component] for p in points]) for name in ("offset", "half"))
        for line in np.unique(lines):
            own = (lines == line) & shown
            ax.fill_between(
                x[own],
                value[own] - half[own],
                value[own] + half[own],
                color=CURVE_COLOURS[component],
                alpha=0.18,
            )
            ax.plot(x[own], value[own], color=CURVE_COLOURS[component], linewidth=1.2)
        for part, face in (
            (shown & ~careful, CURVE_COLOURS[component]),
            (shown & careful, ORANGE),
            (~shown, "none"),
        ):
            ax.scatter(
                x[part], value[part], s=18, facecolors=face, edgecolors=CURVE_COLOURS[component], zorder=3
            )
        if chosen is not None:
            ax.axvline(x[chosen], color=RED, linewidth=1)
        ax.axhline(0, color="0.5", linewidth=0.8)
        ax.grid(alpha=0.3)
        ax.set_title(f"{title} ({unit})", loc="left", fontsize="medium")
    axes[-1].set_xlabel(
        translate("gui", "distance along the trace ({unit})").format(unit="km" if in_km else unit)
    )
    dress(figure, axes, palette)
    canvas.draw_idle()


def draw_profile(canvas, point: Point, places: Rulers, unit: str, palette: QPalette) -> None:
    """Draw the stacked profile of a point with its spread, its lines and the rulers."""
    figure, profile, fitted = canvas.figure, point.section.profile, point.section.fit
    axes = figure.axes or figure.subplots(2, 1, sharex=True)
    canvas.rulers = places
    spans = ((places.start, places.before), (places.after, places.end))
    for component, (ax, title) in enumerate(zip(axes, component_names())):
        ax.clear()
        values, spread = profile.values[component], profile.spread[component]
        for span in spans:
            ax.axvspan(*span, color=RED, alpha=0.07, linewidth=0)
        for index, place in enumerate(places):
            style = {"linestyle": "--", "color": RED} if index == FAULT else {"color": "0.5"}
            ax.axvline(place, linewidth=0.9, **style)
        ax.fill_between(profile.right, values - spread, values + spread, color="C0", alpha=0.15)
        ax.plot(profile.right, values, ".", color="C0", markersize=3)
        if fitted is not None:
            for side, ends in (
                (fitted.left, (places.start, places.fault)),
                (fitted.right, (places.fault, places.end)),
            ):
                ax.plot(ends, side.at(np.array(ends))[component], color=RED, linewidth=1.5)
        ax.axhline(0, color="0.5", linewidth=0.6)
        ax.grid(alpha=0.3)
        ax.set_title(f"{title} ({unit})", loc="left", fontsize="medium")
    axes[-1].set_xlabel(translate("gui", "right of the trace ({unit})").format(unit=unit))
    dress(figure, axes, palette)
    canvas.draw_idle()
