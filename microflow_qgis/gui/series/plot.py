"""Plot the positions under a point against time."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QPalette

from ...processing.slip_svg import CURVE_COLOURS
from ..profile.plot import dress
from .values import PositionsAt

translate = QCoreApplication.translate


def draw_positions(canvas, here: PositionsAt, palette: QPalette) -> None:
    """Draw both components over the dates with ±σ, on one scale, in the colours of the palette."""
    figure = canvas.figure
    axes = figure.axes or figure.subplots(2, 1, sharex=True, sharey=True)
    for component, (ax, title) in enumerate(zip(axes, titles(here.unit))):
        ax.clear()
        error = None if here.sigma is None else here.sigma[:, component]
        colour = CURVE_COLOURS[component]
        ax.errorbar(
            here.days, here.positions[:, component], error, fmt="o-", color=colour, markersize=4, capsize=3
        )
        ax.axhline(0, color="0.5", linewidth=0.8)
        ax.grid(alpha=0.3)
        ax.set_title(title, loc="left", fontsize="medium")
    dress(figure, axes, palette)
    canvas.draw_idle()


def titles(unit: str) -> tuple[str, str]:
    """Return the names of the two components with their unit."""
    if unit == "px":
        return translate("gui", "to the right (px, + = right)"), translate("gui", "upwards (px, + = up)")
    return (
        translate("gui", "east ({unit}, + = east)").format(unit=unit),
        translate("gui", "north ({unit}, + = north)").format(unit=unit),
    )
