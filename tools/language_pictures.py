"""Take pictures in three languages, light and dark: ``language_pictures.py ZIP FOLDER``. Needs a display.

The verdicts, a profile and positions through time are shown in a window with the size of a small laptop's
screen, with the dock as narrow as it may be. The verdicts of a language are put together on a sheet. The
guide's pictures are also written to resources/help. ``--language`` and ``--theme`` choose some of them.
"""

from __future__ import annotations

import argparse
import sys
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))  # inside QGIS, too, but not the package

from acceptance import NAME, load_sample, press_run, show_dock
from desktop import DesktopProcess, new_home, rest, wait
from guide_pictures import HELP, measure_profile, shrink_smooth, wait_for_map

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
WINDOW, DOCK = (1366, 768), 300  # px
LANGUAGES = "en_US", "fr", "ja"
THEMES = {"light": "default", "dark": "Night Mapping"}
VERDICTS = "good", "care", "not measured"
GUIDE = "en_US", "light"  # of the windows in the guide
GUIDE_NAMES = {
    **{verdict: f"verdict_{verdict.replace(' ', '_')}" for verdict in VERDICTS},
    "series": "series",
}
SHIFT, CHANGED = 1, 0.55  # px; where the changed part of the image after begins, in shares of its width
POSITIONS = {"2017-06-12": 0.0, "2018-02-20": 0.06, "2018-09-05": 0.1, "2019-07-30": 0.9, "2020-03-11": 1.0}
NOISE = 0.1  # m of the simulated displacements between dates
GAP = 8  # px between the pictures of a sheet


def make_pairs(folder: Path) -> None:
    """Write a pair for each verdict: the sample, the sample shifted and changed in part, and two places."""
    import numpy as np
    from osgeo import gdal

    after = gdal.Open(str(SAMPLE / "post.tif")).ReadAsArray()
    damaged = np.roll(after, SHIFT, axis=1)
    begin = round(CHANGED * after.shape[1])
    damaged[:, begin:] = after[::-1, begin:]
    for verdict, image in zip(VERDICTS, (after, damaged, after[::-1, ::-1])):
        place = folder / verdict
        place.mkdir()
        for name, values in (("pre", None), ("post", image)):
            copy = gdal.GetDriverByName("GTiff").CreateCopy(
                str(place / f"{name}.tif"), gdal.Open(str(SAMPLE / f"{name}.tif"))
            )
            if values is not None:
                copy.GetRasterBand(1).WriteArray(values)
            copy.FlushCache()


def make_displacements(folder: Path) -> None:
    """Write the sample's true motion between each two of the dates, with noise."""
    import numpy as np
    from osgeo import gdal

    truth, rng = gdal.Open(str(SAMPLE / "truth.tif")), np.random.default_rng(0)
    _, width, _, _, _, height = truth.GetGeoTransform()
    moved = truth.ReadAsArray() * np.array([width, height]).reshape(2, 1, 1)
    for (first, start), (last, end) in combinations(POSITIONS.items(), 2):
        values = (end - start) * moved + rng.normal(0, NOISE, moved.shape)
        copy = gdal.GetDriverByName("GTiff").CreateCopy(str(folder / f"{first}_{last}.tif"), truth)
        copy.WriteArray(values.astype(np.float32))
        copy.FlushCache()


def inside(iface, archive: str, scenes: str, folder: str) -> list[str]:
    """Run in QGIS: measure each pair, save the window with its verdict, then the other windows."""
    import pyplugin_installer
    from qgis import utils
    from qgis.core import QgsProject

    pyplugin_installer.instance().installFromZipFile(archive)
    dock = small_window(iface)
    verdicts = []
    for verdict in VERDICTS:
        QgsProject.instance().clear()
        load_sample(Path(scenes) / verdict)
        outcomes = []
        dock.contents.run_queue.ended.connect(outcomes.append)
        press_run(iface, dock)
        verdicts.append(next(run.results["VERDICT"] for run in outcomes if "VERDICT" in run.results))
        wait(lambda: dock.contents.correction.finding is not None, 60)
        wait_for_map(iface)
        refuse_hidden(dock)
        save(iface, Path(folder) / f"{verdict}.png")
        assert dock.grab().save(str(Path(folder) / f"{verdict}-dock.png"))
        if verdict == VERDICTS[0]:
            draw_profile(iface, utils.plugins[NAME].desktop, Path(folder))
    draw_series(iface, utils.plugins[NAME].desktop, Path(scenes), Path(folder))
    return verdicts


def small_window(iface):
    """Return the dock, in a window of the size of a small screen."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget

    dock, window = show_dock(iface), iface.mainWindow()
    window.findChild(QDockWidget, "Browser").close()
    window.showNormal()
    window.resize(*WINDOW)
    window.resizeDocks([dock], [DOCK], Qt.Orientation.Horizontal)
    rest(1)
    assert dock.width() <= DOCK, "the dock needs more room"
    return dock


def refuse_hidden(dock) -> None:
    """Fail if the verdict is not in sight as a whole, or Run is not."""
    from qgis.PyQt.QtCore import QPoint, QRect

    contents = dock.contents
    sight = contents.scroll.viewport()
    assert contents.stepResult.mapTo(sight, QPoint(0, 0)).y() == 0, "the verdict is not on top"
    for part in (contents.stepResult, contents.result):
        assert sight.rect().contains(QRect(part.mapTo(sight, QPoint(0, 0)), part.size())), part
    assert contents.run.visibleRegion().boundingRect().size() == contents.run.size()


def draw_profile(iface, desktop, folder: Path) -> None:
    """Save the window with a profile across the fault below the map."""
    measure_profile(iface, desktop)
    wait_for_map(iface)
    save(iface, folder / "profile.png")
    desktop.profile.close()


def draw_series(iface, desktop, scenes: Path, folder: Path) -> None:
    """Save the window with the positions of a point beside the fault."""
    import processing
    from qgis.core import QgsPointXY, QgsProject
    from qgis.PyQt.QtCore import Qt

    QgsProject.instance().clear()
    outputs = dict.fromkeys(("SERIES", "VELOCITY"), "TEMPORARY_OUTPUT")
    inputs = [str(path) for path in sorted(scenes.glob("*.tif"))]
    processing.runAndLoadResults("microflow:displacementseries", {"INPUTS": inputs, **outputs})
    wait_for_map(iface)
    iface.zoomFull()
    desktop.show_series()
    wait_for_map(iface)
    extent = iface.mapCanvas().extent()
    point = QgsPointXY(extent.xMinimum() + 0.6 * extent.width(), extent.yMinimum() + 0.35 * extent.height())
    desktop.series.tool.canvasClicked.emit(point, Qt.MouseButton.LeftButton)
    wait(lambda: desktop.series.here is not None, 30)
    wait_for_map(iface)
    save(iface, folder / "series.png")


def save(iface, path: Path) -> None:
    window = iface.mainWindow()
    assert (window.width(), window.height()) == WINDOW, "the window needs more room"
    assert window.grab().save(str(path))


def write_sheet(language: str, folder: Path) -> None:
    """Put the docks of a language side by side, the verdicts from left to right, light above dark."""
    from PIL import Image

    rows = [[folder / f"{language}-{theme}" / f"{v}-dock.png" for v in VERDICTS] for theme in THEMES]
    pictures = [[Image.open(path) for path in row] for row in rows]
    across, down = (GAP + max(p.size[axis] for row in pictures for p in row) for axis in (0, 1))
    sheet = Image.new("RGB", (len(VERDICTS) * across - GAP, len(THEMES) * down - GAP), "white")
    for number, row in enumerate(pictures):
        for column, picture in enumerate(row):
            sheet.paste(picture, (column * across, number * down))
    few = sheet.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(HELP / f"verdicts_{language[:2]}.png", optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("zip", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    chosen = parser.parse_args()
    for language in chosen.language or LANGUAGES:
        for theme in chosen.theme or THEMES:
            take(chosen.zip, language, theme, chosen.folder)
        if all((chosen.folder / f"{language}-{theme}").is_dir() for theme in THEMES):
            write_sheet(language, chosen.folder)


def take(archive: Path, language: str, theme: str, folder: Path) -> None:
    """Take the pictures of a language and a theme."""
    target = folder / f"{language}-{theme}"
    target.mkdir(parents=True, exist_ok=True)
    with new_home() as home:
        scenes = Path(home) / "scenes"
        scenes.mkdir()
        make_pairs(scenes)
        make_displacements(scenes)
        desktop = DesktopProcess(Path(home), language, THEMES[theme])
        places = str(archive.resolve()), str(scenes), str(target.resolve())
        verdicts = desktop.run(__file__, "inside", *places, limit=1500)
    print(language, theme, verdicts)
    assert tuple(verdicts) == VERDICTS, verdicts
    if (language, theme) == GUIDE:
        for name, guide_name in GUIDE_NAMES.items():
            shrink_smooth(target / f"{name}.png")
            (HELP / f"{guide_name}.png").write_bytes((target / f"{name}.png").read_bytes())


if __name__ == "__main__":
    main()
