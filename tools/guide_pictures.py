"""Take the pictures of resources/help from the real program: ``guide_pictures.py ZIP``. Needs a display."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import NAME, load_sample, press_run, show_dock
from desktop import DesktopProcess, new_home, rest, wait

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
WINDOW = 1180, 720
STRENGTHS = 0.0, 0.2, 2.0


def inside(iface, archive: str) -> None:
    """Run in QGIS: install the zip, measure the sample, and save screenshots."""
    import pyplugin_installer
    from qgis import utils
    from qgis.PyQt.QtWidgets import QDockWidget

    pyplugin_installer.instance().installFromZipFile(archive)
    desktop = utils.plugins[NAME].desktop
    show_dock(iface)
    window = iface.mainWindow()
    window.findChild(QDockWidget, "Browser").close()
    window.showNormal()
    window.resize(*WINDOW)
    rest(1)
    load_sample(Path(sys.modules[NAME].__file__).parent / "resources" / "sample")
    press_run(iface, desktop.dock)
    wait(lambda: desktop.dock.contents.correction.finding is not None, 60)
    wait_for_map(iface)
    save(window.grab(), "dock")
    draw_live(window, desktop.dock.contents)
    draw_profile(iface, desktop)
    draw_strengths(iface)


def wait_for_map(iface) -> None:
    rest(2)
    wait(lambda: not iface.mapCanvas().isDrawing(), 60)
    iface.messageBar().clearWidgets()
    rest(1)


def draw_live(window, contents) -> None:
    """Move the slider to its raw end, and save the map with it."""
    shown = []
    contents.tv_strength.preview.shown.connect(shown.append)
    contents.slider.setValue(0)
    wait(lambda: shown and shown[-1].fine, 120)
    rest(2)
    save(window.grab(), "live")
    contents.discard.click()
    rest(1)


def draw_profile(iface, desktop) -> None:
    """Save the window of a profile on its own."""
    measure_profile(iface, desktop)
    desktop.profile.setFloating(True)
    desktop.profile.resize(640, 400)
    rest(2)
    save(desktop.profile.grab(), "profile")
    desktop.profile.close()


def measure_profile(iface, desktop) -> None:
    """Draw a profile from the lower right to the upper left, across the fault of the sample."""
    from qgis.core import QgsPointXY

    extent = iface.mapCanvas().extent()

    def at(across, up):
        return QgsPointXY(
            extent.xMinimum() + across * extent.width(), extent.yMinimum() + up * extent.height()
        )

    desktop.show_profile()
    desktop.profile.measure(at(0.65, 0.25), at(0.45, 0.75))


def draw_strengths(iface) -> None:
    """Draw displacement east around the fault, at three strengths side by side."""
    import processing
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle
    from qgis.PyQt.QtCore import QPoint, QSize, Qt
    from qgis.PyQt.QtGui import QImage, QPainter

    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    shown = next(layer for name, layer in layers.items() if name.startswith("East"))
    extent = QgsRectangle(shown.extent())
    extent.scale(0.45)
    side, strip = 270, 24
    picture = QImage(len(STRENGTHS) * (side + 6) - 6, side + strip, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for number, strength in enumerate(STRENGTHS):
        images = {name: layers[name.lower()].source() for name in ("PRE", "POST")}
        parameters = {**images, "TV_STRENGTH": strength, "DISPLACEMENT": "TEMPORARY_OUTPUT"}
        result = processing.run("microflow:estimatedisplacement", parameters)
        layer = QgsRasterLayer(result["DISPLACEMENT"], "displacement")
        layer.setRenderer(shown.renderer().clone())
        view = QgsMapSettings()
        view.setLayers([layer])
        view.setDestinationCrs(layer.crs())
        view.setExtent(extent)
        view.setOutputSize(QSize(side, side))
        job = QgsMapRendererParallelJob(view)
        job.start()
        job.waitForFinished()
        painter.drawImage(QPoint(number * (side + 6), 0), job.renderedImage())
        painter.drawText(number * (side + 6) + 4, side + strip - 7, f"TV strength {strength:g} px")
    painter.end()
    save(picture, "strength")


def save(picture, name: str) -> None:
    assert picture.save(str(HELP / f"{name}.png"))


def shrink(path: Path) -> None:
    """Reduce a picture to 256 colours."""
    from PIL import Image

    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def shrink_smooth(path: Path) -> None:
    """Reduce a picture to 64 steps of each colour, so that smooth maps stay smooth."""
    from PIL import Image, ImageOps

    with Image.open(path) as picture:
        few = ImageOps.posterize(picture.convert("RGB"), 6)
    few.save(path, optimize=True)


def main() -> None:
    with new_home() as folder:
        DesktopProcess(Path(folder)).run(__file__, "inside", str(Path(sys.argv[1]).resolve()), limit=300)
    shrink_smooth(HELP / "dock.png")
    for name in ("live", "profile", "strength"):
        shrink(HELP / f"{name}.png")


if __name__ == "__main__":
    main()
