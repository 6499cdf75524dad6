"""Time a geologist's first minutes in the real desktop: ``tour.py ZIP REQUEST``. Needs a display.

REQUEST is JSON: the images ``before`` and ``after``, ``settings`` of the dock, ``positions`` of the slider,
the ``line`` of a profile (two places, in shares of the map), and ``cancel`` for a second run that is
cancelled. The script prints JSON with the observations. ``stalls`` lists each time above 50 ms without a
response of the desktop: the milliseconds, those of the main thread's own work, and the moment.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import NAME, show_dock
from desktop import DesktopProcess, new_home, rest, wait

BEAT, STALL = 10, 50  # ms
LIMIT = 540  # s


class StallTimer:
    """Monitor the desktop's event loop."""

    def __init__(self) -> None:
        from qgis.PyQt.QtCore import QTimer

        self.stalls, self._last = [], None
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        if self._last is not None and 1000 * (now[0] - self._last[0]) > STALL + BEAT:
            took = [round(1000 * (after - before)) for before, after in zip(self._last, now)]
            self.stalls.append((*took, round(now[0], 2)))
        self._last = now


def inside(iface, archive: str, request: str) -> dict[str, object]:
    """Run in QGIS."""
    import pyplugin_installer
    from qgis import utils
    from qgis.core import Qgis

    given = json.loads(request)
    pyplugin_installer.instance().installFromZipFile(archive)
    contents, desktop, pulse = show_dock(iface).contents, utils.plugins[NAME].desktop, StallTimer()
    figures = {"qgis": Qgis.QGIS_VERSION, "stalls": pulse.stalls}
    ended = []
    desktop.run_queue.ended.connect(ended.append)
    load(iface, contents, given)
    figures["forecast"] = contents.forecast.text()
    measure(iface, contents, ended, figures)
    if given.get("cancel"):
        cancel(iface, contents, ended, figures)
    turn_strength(contents, given["positions"], figures)
    draw_profile(iface, desktop, given["line"], figures)
    return figures


def load(iface, contents, given) -> None:
    from qgis.core import QgsProject, QgsRasterLayer

    for name in ("before", "after"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(given[name], name))
    rest(1)
    for name, value in given["settings"].items():
        contents.form.set_value(name, value)
    rest(1)
    wait_for_map(iface)


def wait_for_map(iface) -> None:
    rest(0.3)
    wait(lambda: not iface.mapCanvas().isDrawing(), 120)


def measure(iface, contents, ended, figures) -> None:
    pressed = time.perf_counter()
    contents.run.click()
    wait(lambda: ended, 400)
    figures["outcome"], figures["run"] = ended[0].outcome, (pressed, time.perf_counter())
    rest(1)
    wait_for_map(iface)
    figures["layers"] = [layer.name() for layer in iface.mapCanvas().layers()]


def cancel(iface, contents, ended, figures) -> None:
    """Cancel a second run in progress after the map was moved."""
    contents.run.click()
    wait(lambda: contents.bar.value() > 10, 200)
    iface.mapCanvas().zoomByFactor(0.8)
    wait_for_map(iface)
    pressed = time.perf_counter()
    contents.cancel.click()
    wait(lambda: len(ended) > 1, 60)
    figures["cancelled"] = ended[1].outcome, round(time.perf_counter() - pressed, 2)
    iface.mapCanvas().zoomByFactor(1.25)
    wait_for_map(iface)


def turn_strength(contents, positions, figures) -> None:
    """Measure the time after each move of the slider until the map shows it."""
    pictures = []
    contents.tv_strength.preview.shown.connect(
        lambda picture: pictures.append((picture, time.perf_counter()))
    )
    figures["latencies"] = []
    for position in positions:
        count, moved = len(pictures), time.perf_counter()
        contents.slider.setValue(position)
        wait(lambda count=count: len(pictures) > count, 60)
        figures["latencies"].append(round(pictures[count][1] - moved, 3))
        rest(0.3)
    figures["previewed"] = contents.previewed.text()
    contents.discard.click()
    rest(0.3)


def draw_profile(iface, desktop, line, figures) -> None:
    """Click twice on the map; record the profile's values, and the main thread's work to open it."""
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    began = time.thread_time()
    desktop.show_profile()
    figures["profile_opened"] = round(1000 * (time.thread_time() - began))
    wait_for_map(iface)
    canvas = iface.mapCanvas()
    extent = canvas.extent()
    for x, y in line:
        place = QgsPointXY(extent.xMinimum() + x * extent.width(), extent.yMinimum() + y * extent.height())
        pixel = canvas.getCoordinateTransform().transform(place)
        where = QPoint(round(pixel.x()), round(pixel.y()))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
        rest(0.5)
    figures["profile"] = desktop.profile.message.text()


def main() -> None:
    with new_home() as folder:
        archive, request = str(Path(sys.argv[1]).resolve()), sys.argv[2]
        print(json.dumps(DesktopProcess(Path(folder)).run(__file__, "inside", archive, request, limit=LIMIT)))


if __name__ == "__main__":
    main()
