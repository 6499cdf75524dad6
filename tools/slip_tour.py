"""Count the clicks from two images to the slip curve in the real desktop, and time them.

    slip_tour.py ZIP [FOLDER]

The sample is loaded, and its two images are chosen by the dock itself. Each click is one of the mouse on a
button that is in sight. The script prints JSON: the clicks, the seconds from the first click to the curve,
and the window's sentences. With FOLDER it saves pictures of the desktop there. Needs a display.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import NAME, load_sample, show_dock
from desktop import DesktopProcess, new_home, rest, wait

MOST_CLICKS, MOST_SECONDS = 6, 60
CHOSEN_POINT = 3


class Mouse:
    """Click on widgets and count."""

    def __init__(self) -> None:
        self.clicks: list[str] = []

    def press(self, button) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        wait(lambda: button.isVisible() and button.isEnabled(), 10)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks.append(button.text() or button.accessibleName())

    def choose(self, plot, number: int) -> None:
        """Click on a point of the curve."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        plot.draw()  # places the axes
        x, y = plot.figure.axes[0].transData.transform(plot.places[number])
        ratio = plot.device_pixel_ratio
        QTest.mouseClick(
            plot, Qt.MouseButton.LeftButton, pos=QPoint(int(x / ratio), int(plot.height() - y / ratio))
        )
        self.clicks.append("a point of the curve")


def inside(iface, archive: str, folder: str) -> dict[str, object]:
    """Run in QGIS."""
    import pyplugin_installer
    from qgis import utils

    pyplugin_installer.instance().installFromZipFile(archive)
    contents, desktop, mouse = show_dock(iface).contents, utils.plugins[NAME].desktop, Mouse()
    iface.mainWindow().showMaximized()
    load_sample(Path(sys.modules[NAME].__file__).parent / "resources" / "sample")
    began = time.monotonic()
    mouse.press(contents.run)
    wait(lambda: contents.run_queue.shown is None, 300)
    measured = time.monotonic()
    mouse.press(contents.result_tools.buttons()[1])
    window = desktop.slip
    wait(window.isVisible, 60)
    mouse.press(window.controls.propose)
    wait(lambda: window.points, 120)
    ended = time.monotonic()
    times: dict[str, object] = {
        "to the result, s": round(measured - began, 1),
        "to the curve, s": round(ended - began, 1),
        "clicks to the curve": list(mouse.clicks),
        "curve": window.message.text(),
    }
    rest(1)
    mouse.choose(window.curve_plot, CHOSEN_POINT)
    rest(5)
    times["clicks"], times["box"] = len(mouse.clicks), window.message.text()
    times["box shown"] = window.chosen is not None
    if folder:
        rest(2)
        wait(lambda: not iface.mapCanvas().isDrawing(), 60)
        iface.mainWindow().grab().save(str(Path(folder) / "slip.png"))
    return times


def main() -> None:
    archive = str(Path(sys.argv[1]).resolve())
    folder = str(Path(sys.argv[2]).resolve()) if len(sys.argv) > 2 else ""
    with new_home() as home:
        times = DesktopProcess(Path(home)).run(__file__, "inside", archive, folder, limit=540)
    print(json.dumps(times, indent=1, ensure_ascii=False))
    if not times["box shown"] or times["clicks"] > MOST_CLICKS or times["to the curve, s"] > MOST_SECONDS:
        sys.exit(f"no profile, or more than {MOST_CLICKS} clicks or {MOST_SECONDS} s")


if __name__ == "__main__":
    main()
